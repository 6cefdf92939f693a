//! A name with its rank, and the post that stands behind it.

use super::initials::two_letters;
use super::posts::add_post;
use super::sent::sends_people;
use super::trailing::{beside_photo, trailing_is_post, trailing_post};
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::list::List;
use crate::names::Name;
use crate::phrases::PostPhrase;
use crate::token::Token;
use crate::words::Words;
use crate::{names, phrases};
use simpul_lexicon::Term;
use simpul_model::RegionLevel;

/// Stores a person with the posts that follow the name, and gives one behind the last token read.
pub(super) fn person(doc: &Doc<'_>, from: usize, mut person: Person, out: &mut Mentions) -> usize {
    let mut end = person.name.end;
    if let Some((posts, next)) = trailing_post(doc, end, person.posts.is_empty(), out).or_else(|| {
        let bare = person.posts.is_empty() && person.rank.is_some() && !person.name.degrees.is_empty();
        let (index, next) = if bare { glued_post(doc, &person.name, out) } else { None }?;
        Some((vec![index], next))
    }) {
        // `Kapolres X A (kini Kapolres Y)`
        if doc.mark(end) == '(' && doc.is_any(end + 1, words!["kini", "sekarang"]) {
            person.posts.iter().for_each(|it| out.posts[*it].former = true);
        }
        // `Jaksa penuntut umum A, yang sehari-hari Kasi Pidum Kejari X`: what one does at a trial is no post beside one's own.
        if posts.iter().any(|it| !out.posts[*it].former) {
            person.posts.retain(|it| !matches!(out.posts[*it].standard.as_str(), "Hakim" | "Jaksa"));
        }
        person.posts.extend(posts);
        end = next;
    } else if person.posts.is_empty()
        && doc.is(end, "dari")
        && person.rank.is_none()
        && let Some(unit) = phrases::unit(doc, end + 1, &mut out.units)
    {
        end = out.units[unit].tokens.end;
        out.items.push(Placed { tokens: out.units[unit].tokens.clone(), item: Item::Unit(unit) });
        person.from_unit = Some(unit);
    }
    out.add(from..end, person);
    end
}

/// A rank and a name without a post before it.
pub(super) fn ranked(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (status, at) = phrases::status(doc, i);
    let at = at + usize::from(doc.is(at, "oleh") && status.acting);
    let rank = phrases::rank(doc, at)?;
    if crate::people::in_a_place_name(doc, at) {
        // `Jalan Jenderal Gatot Subroto`
        return names::name(doc, rank.tokens.end).map(|it| it.tokens.end);
    }
    // `Menurut Jenderal Bintang Dua itu`: of whom the page speaks.
    if doc.is(rank.tokens.end, "Bintang") && doc.is_any(rank.tokens.end + 1, words!["Satu", "Dua", "Tiga", "Empat"]) {
        return None;
    }
    // `dengan pangkat Komisaris Besar Polisi. Meski begitu …`: the rank ends its sentence.
    let name = names::whole_name(doc, rank.tokens.end)
        .filter(|it| doc.mark(rank.tokens.end - 1) != '.' || doc.same_sentence(at, it.tokens.start))?;
    // `Bripda AG`: of a suspect no more is printed; `Kombes Surya (Ki Darmo)`: a part in a film.
    if two_letters(doc, &name) || is_part(doc, &name) {
        return Some(name.end);
    }
    let surface = rank.tokens.start..name.tokens.end;
    let posts: Vec<usize> = commanded(doc, i, out).into_iter().collect();
    Some(person(
        doc,
        i,
        Person { rank: Some(rank), acting: status.acting, posts, surface, ..Person::new(name, "person-rank-name") },
        out,
    ))
}

/// Whether an actor's name stands in brackets behind that of a character, on a page about a film.
fn is_part(doc: &Doc<'_>, name: &Name) -> bool {
    let open = name.end;
    doc.mark(open) == '('
        && !doc.begins(open + 1, Kinds::POST.or(Kinds::STATUS).or(Kinds::RANK))
        && names::name(doc, open + 1).is_some_and(|it| it.tokens.len() > 1 && doc.mark(it.end) == ')')
        && (0..doc.tokens.len()).any(|it| doc.listed(it, Words::Film))
}

/// `KRI X yang dikomandani oleh Letkol A`, with the rank at token `i`: the post of who commands the unit right before the words.
fn commanded(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let verb = i.checked_sub(1 + usize::from(i > 1 && doc.is(i - 1, "oleh")))?;
    if !doc.is_any(verb, words!["dikomandani", "dikomandoi", "dinakhodai", "dinahkodai"]) {
        return None;
    }
    let yang = verb - usize::from(doc.is(verb.wrapping_sub(1), "yang"));
    let from = yang - usize::from(doc.mark(yang.wrapping_sub(1)) == ',');
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(unit) if it.tokens.end == from && doc.same_sentence(it.tokens.start, i) => Some(unit),
        _ => None,
    })?;
    // `Polsek X dinakhodai AKP A`: what a house is led by is told elsewhere.
    if phrases::is_house(phrases::kind_of(doc, out.units[unit].word)) {
        return None;
    }
    super::lists::seat_in(doc, verb..verb + 1, "Komandan", unit, out)
}

/// Words between a name and its post.
const LEADS: &List = words!["selaku", "yang", "dari", "adalah", "merupakan", "semula"];

/// A name without rank that shows its post behind it.
pub(super) fn named_before_post(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    // Behind most names stands nothing that leads to a post; behind one whose second part is written small a bracket opens.
    let leads = |at: usize| doc.mark(at) != '\0' || doc.is_any(at, LEADS);
    if !leads(name.end) && !doc.begins(name.end, Kinds::POST) && doc.mark(name.end + 1) != '(' {
        return None;
    }
    if i > 0
        && doc.tokens[i - 1].is_capital()
        && doc.sentence_of(i - 1) == doc.sentence_of(i)
        && !names::blocks_name(doc, i - 1, true)
    {
        return None;
    }
    // `Di Bandara X, Kapolda disambut`
    if names::blocks_name(doc, i, true) || crate::people::in_a_place_name(doc, i) {
        return None;
    }
    if super::initials::initials_only(doc, name) {
        return None;
    }
    // `Rio Wira, S.H., yang sehari-hari menjabat P`: a degree, where the name was not read.
    if doc.begins(i, Kinds::DEGREE) && doc.mark(i.wrapping_sub(1)) == ',' {
        return None;
    }
    // `akrab disapa Mas Ibin, merupakan …`: what somebody is called.
    if i > 0 && doc.is_any(i - 1, words!["disapa", "dipanggil", "sapaan", "panggilan", "dijuluki", "alias"]) {
        return None;
    }
    // `dilansir dari Antara, Kapolri melanjutkan …`: an outlet.
    if i > 1 && doc.is(i - 1, "dari") && doc.is_any(i - 2, words!["lansir", "dilansir", "dikutip", "kutip", "disadur"])
    {
        return None;
    }
    // `Selain Rakyat Mart, Kapolres membuat …`: the end of a longer name that begins with a common word.
    let rest = name.tokens.len() == 1
        && i > 0
        && doc.tokens[i - 1].shape == crate::token::Shape::Capital
        && doc.found(i - 1).is_empty()
        && doc.same_sentence(i - 1, i)
        && doc.sentences[doc.sentence_of(i)].tokens.start != i - 1;
    if rest {
        return None;
    }
    // `di Indianapolis, Manajer tim X, B`: a place; `Kepala Disporapar X, A, Ketua KONI Y, B`: the next one's post.
    if i > 0 && doc.is_any(i - 1, words!["di", "ke"]) || behind_unknown_office(doc, i) {
        return None;
    }
    let name = small_name(doc, name).unwrap_or_else(|| name.clone());
    let end = name.end;
    let led = i > 0 && doc.is_any(i - 1, words!["hadir", "dipimpin", "dibuka", "oleh"]);
    let end = beside_photo(doc, end);
    let opening = doc.sentences[doc.sentence_of(i)].tokens.start;
    let opening = if super::moved::behind_dateline(doc, i) { i } else { opening };
    // `Zulkarnain, S.IP Ketua DPRD X mengatakan`: degrees part the name from the post. `Budi Wira Ketua DPRD X mengatakan`: only
    // words that mean nothing else.
    let opens = opening == i && (!name.degrees.is_empty() || end > name.end || means_nothing_else(doc, &name));
    // `dipimpin Budi Wira Ketua DPRD X`, `Menurut Budi Wira Ketua DPRD X`
    let behind = i > 0 && doc.tokens[i - 1].is_word() && (!doc.tokens[i - 1].is_capital() || opening + 1 == i);
    if (name.tokens.len() >= 2 && behind || led || opens)
        && doc.found(end).iter().any(|it| matches!(it.term, Term::Post(_)))
        && doc.same_sentence(i, end)
        && !single_place(doc, &name)
        && let Some(next) = post_at_once(doc, i, &name, out)
    {
        return Some(next);
    }
    let full = name.tokens.len() >= 2 || !name.degrees.is_empty();
    let roll = full && matches!(doc.mark(end), '-' | '–' | ':') && super::begins_line(doc, i);
    let item = i > 1 && doc.mark(i - 1) == '.' && doc.tokens[i - 2].kind == crate::token::Kind::Number;
    let parted = (full || item) && doc.mark(end) == ';' && super::begins_line(doc, i);
    // `Rombongan A – Ketua Bawaslu X – disambut …`
    let dash = doc.mark(end);
    let dashed = full
        && matches!(dash, '-' | '–' | '—')
        && (end + 2..end + 14).any(|it| doc.mark(it) == dash && doc.same_sentence(i, it));
    let cue = roll || dashed || parted || matches!(doc.mark(end), '(' | ',') || doc.is_any(end, LEADS);
    if !cue || name.tokens.len() > 6 {
        return None;
    }
    let units = out.units.len();
    let posts = out.posts.len();
    let items = out.items.len();
    let regions = out.regions.len();
    if doc.is(end, "dari") && trailing_is_post(doc, end) {
        // read below
    } else if doc.is(end, "dari") {
        // `Hendrawan Bong dari Bawaslu`
        let unit = phrases::unit(doc, end + 1, &mut out.units)?;
        if name.tokens.len() >= 2 && sends_people(doc, unit, out) {
            let end = out.units[unit].tokens.end;
            if let Some((post, next)) = seat_behind_body(doc, end, unit, out) {
                out.items.push(Placed { tokens: out.units[unit].tokens.clone(), item: Item::Unit(unit) });
                out.add(i..next, Person { posts: vec![post], ..Person::new(name, "person-name-post") });
                return Some(next);
            }
            return Some(out.add_sent(i..end, name, unit));
        }
        out.units.truncate(units);
        return None;
    }
    if let Some((held, next)) = trailing_post(doc, end, true, out)
        && !single_place(doc, &name)
    {
        out.add(i..next, Person { posts: held, ..Person::new(name, "person-name-post") });
        return Some(next);
    }
    out.units.truncate(units);
    out.posts.truncate(posts);
    out.items.truncate(items);
    out.regions.truncate(regions);
    None
}

/// `A dari KPU X yang menjabat anggota`: the seat of whom a body has sent, with the body before token `i`; one behind it.
fn seat_behind_body(doc: &Doc<'_>, i: usize, body: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    let at = i + 2 + usize::from(doc.is(i + 2, "sebagai"));
    if !doc.is(i, "yang") || !doc.is_any(i + 1, words!["menjabat", "duduk", "merupakan", "adalah"]) {
        return None;
    }
    let known = out.units.len();
    let phrase = phrases::post(doc, at, &mut out.units).filter(|it| it.unit.is_none() && !it.plural);
    let Some(phrase) = phrase.filter(|it| super::body::is_seat(&it.standard)) else {
        out.units.truncate(known);
        return None;
    };
    let end = phrase.tokens.end;
    Some((add_post(doc, PostPhrase { unit: Some(body), ..phrase }, out), end))
}

/// Whether a comma and an office that no table holds stand before token `i`: the post behind the name is then the next one's.
fn behind_unknown_office(doc: &Doc<'_>, i: usize) -> bool {
    if i < 3 || doc.mark(i - 1) != ',' {
        return false;
    }
    let capital = |it: &usize| doc.tokens[*it].is_capital() && doc.same_sentence(*it, i);
    let run = (i.saturating_sub(8)..i - 1).rev().take_while(capital).count();
    run > 1 && (i - 1 - run..i - 1).any(|it| doc.is_any(it, words!["Kepala", "Kadis", "Kaban", "Plt"]))
}

/// `Kolonel Inf A,S.IP.Danrem X mendampingi`: a post right behind the degrees of one who has none before his rank.
fn glued_post(doc: &Doc<'_>, name: &Name, out: &mut Mentions) -> Option<(usize, usize)> {
    let known = out.units.len();
    let phrase = phrases::post(doc, name.end, &mut out.units)?;
    let after = phrase.tokens.end;
    let next = after + usize::from(doc.mark(after) == ',');
    // `… kepada Iptu A, S.H. Kapolsek X dari AKP B kepada …`: the next office of a list.
    let somebody = phrases::has_rank(doc, next)
        || doc.is(next, "dari") && phrases::has_rank(doc, next + 1)
        || doc.tokens.get(next).is_some_and(Token::is_capital) && !names::blocks_name(doc, next, true);
    if phrase.plural || phrase.unit.is_none_or(|it| out.units[it].implied) || somebody {
        out.units.truncate(known);
        return None;
    }
    Some((add_post(doc, phrase, out), after))
}

/// `Yopi andika ( komisioner bawaslu )`: a name whose second part a hasty hand wrote small, before a post in brackets.
fn small_name(doc: &Doc<'_>, name: &Name) -> Option<Name> {
    let small = name.tokens.end;
    let post = |it: usize| doc.found(it).iter().any(|it| matches!(it.term, Term::Post(_)));
    let fits = name.tokens.len() == 1
        && name.end == small
        && doc.tokens.get(small).is_some_and(|it| it.is_word() && !it.is_capital() && it.end - it.start > 2)
        && doc.found(small).iter().all(|it| matches!(it.term, Term::Place(_)))
        && doc.mark(small + 1) == '('
        && post(small + 2)
        && doc.same_sentence(name.tokens.start, small + 2);
    fits.then(|| Name { tokens: name.tokens.start..small + 1, end: small + 1, ..name.clone() })
}

/// `dipimpin Arif Hidayat Ketua KPU beserta …`: a post right behind a name, without a comma and with nobody behind it.
pub(super) fn post_at_once(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    let known = out.units.len();
    let phrase = phrases::post(doc, beside_photo(doc, name.end), &mut out.units)?;
    let after = phrase.tokens.end;
    let somebody = phrases::has_rank(doc, after)
        || doc.tokens.get(after).is_some_and(|it| it.is_capital() && !names::blocks_name(doc, after, true))
        || (doc.mark(after) == ',' && doc.tokens.get(after + 1).is_some_and(Token::is_capital));
    if phrase.plural || phrase.unit.is_none() || somebody {
        out.units.truncate(known);
        return None;
    }
    let index = add_post(doc, phrase, out);
    out.add(i..after, Person { posts: vec![index], ..Person::new(name.clone(), "person-name-post") });
    Some(after)
}

/// Whether no word of a name of two words and more means anything but a place, and not all of them together one.
fn means_nothing_else(doc: &Doc<'_>, name: &Name) -> bool {
    name.tokens.len() >= 2
        && !single_place(doc, name)
        && name.tokens.clone().all(|it| doc.found(it).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_))))
}

/// Whether the name is nothing but a place of the table (`Wamena, Ketua KPU …`), or an office of a region (`Korwilbin Kepulauan Seribu`).
pub(super) fn single_place(doc: &Doc<'_>, name: &Name) -> bool {
    let words = name.tokens.len();
    let place =
        doc.found(name.tokens.start).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= words);
    place && !is_named_as_village(doc, name) || office_of_region(doc, name)
}

/// `Sri Rahayu`: whether villages, and nothing larger, bear a name of two words that is a person's, too.
fn is_named_as_village(doc: &Doc<'_>, name: &Name) -> bool {
    let first = name.tokens.start;
    name.tokens.len() > 1
        && doc.listed(first, Words::GivenNames)
        && !doc.is_any(first, words!["Suka", "Made", "Surya", "Indra"])
        && phrases::place_at(doc, first, |it| it <= RegionLevel::District).is_none()
}

/// Whether the name ends in one of two words and more that a regency or a province bears, behind a word that no table knows.
pub(super) fn office_of_region(doc: &Doc<'_>, name: &Name) -> bool {
    let (first, words) = (name.tokens.start, name.tokens.len());
    words > 2
        && !name.honorific
        && name.degrees.is_empty()
        && phrases::place_at(doc, first + 1, |it| it <= RegionLevel::City).is_some_and(|it| it.1 + 1 == words)
}
