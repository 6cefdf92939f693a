//! A post and, behind it, the name of who holds it.

use super::bench::beside_chair;
use super::coordinated::coordinated_seats;
use super::gap::{Gap, name_start, presented};
use super::holder::accepts_name;
use super::lists::{beyond_count, counted, more_holders, more_ranked, more_seats, seat_in};
use super::named::person;
use super::places::{above_section, region_item, with_level_word};
use super::seat::{bare_seat, seat_elsewhere, seat_name, seat_words, unknown_seat};
use super::second_post::second_post;
use super::signature::signed;
use super::whose::{Stand, give_unit};
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, PostPhrase};
use crate::token::Token;
use crate::{names, phrases};
use simpul_model::RegionLevel;

/// A post, with or without the person who holds it.
pub(super) fn post_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if is_credit(doc, i) {
        return None;
    }
    let mut phrase = phrases::post(doc, i, &mut out.units)?;
    let end = phrase.tokens.end;
    let capital = doc.tokens[i].is_capital() || phrase.former || phrase.acting;
    phrase.former &= !is_adverb(doc, i, end);
    // `anggota`, `ketua`, `kepala` in lower case without a body are plain words.
    let plain = doc.lexicon.post(phrase.post).generic && phrase.unit.is_none();
    let index = add_post(doc, phrase, out);
    record_address(doc, end, out);
    if let Some(next) = second_post(doc, i, index, out) {
        return Some(next);
    }
    if let Some(next) = signed(doc, i, index, end, out) {
        return Some(next);
    }
    let (name_at, gap, apart) = holder_behind(doc, i, index, end, out);
    // `masing-masing Wakil Ketua A dan B`, read with the words before the post or without.
    let all = doc.is(i, "masing") && names::begins(doc, name_at);
    let each = (i > 0 && doc.is(i - 1, "masing") || all) && gap == Gap::None;
    // `Wakil Ketua masing-masing A dan B`
    let each = each || gap == Gap::Words && doc.is(name_at - 1, "masing");
    let several = out.posts[index].plural || counted(doc, i) || each;
    if out.posts[index].plural && !(gap == Gap::Words && doc.tokens.get(name_at).is_some_and(Token::is_capital)) {
        out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
        return Some(coordinated_seats(doc, index, out));
    }
    out.posts[index].plural = false;
    give_unit(doc, &Stand { i, index, name_at, gap, plain, several }, out);
    let several = several || seats_of_several(doc, i, index, name_at, gap, out);
    if gap == Gap::None
        && let Some(next) = unknown_seat(doc, index, name_at, out)
        && let Some(name) = names::name(doc, next)
    {
        record_address(doc, out.posts[index].tokens.end, out);
        return Some(person(doc, i, unranked(name, index), out));
    }
    let plain = plain && out.posts[index].unit.is_none();
    let (name_at, gap) = match seat_elsewhere(doc, index, name_at, out).filter(|_| gap == Gap::None) {
        Some(next) if doc.mark(next) == ',' => (next + 1, Gap::Comma),
        Some(next) => (next, Gap::None),
        None => (name_at, gap),
    };
    let end = out.posts[index].tokens.end;
    if gap == Gap::None
        && let Some(next) = bare_seat(doc, index, name_at, out)
    {
        out.items.push(Placed { tokens: i..next, item: Item::Post(index) });
        return Some(next);
    }
    if let Some(next) = envoy(doc, i, index, name_at, gap, out) {
        return Some(next);
    }
    let apart = apart || gap == Gap::Comma && is_kin(doc, i);
    let it = Stand { i, index, name_at, gap, plain, several };
    if let Some(next) = old_and_new(doc, &it, out) {
        return Some(next);
    }
    // `jelas Danpos Rawa Bastop.`: the post's own name, where whoever commands it bears a rank.
    let place = gap == Gap::None && out.posts[index].standard == "Danpos" && !phrases::has_rank(doc, name_at);
    let next = if apart || place {
        None
    } else {
        ranked_holder(doc, &it, capital, out).or_else(|| named_holder(doc, &it, out))
    };
    if next.is_some() {
        return next;
    }
    if plain && !capital {
        out.posts[index].plural = true;
    }
    out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
    Some(coordinated_seats(doc, index, out))
}

/// `Sehari sebelumnya Kabag Ops AKP X …`: an adverb of time, unless the post stands alone behind a name.
fn is_adverb(doc: &Doc<'_>, i: usize, end: usize) -> bool {
    if !doc.is_any(i, words!["sebelumnya", "dulu"]) {
        return false;
    }
    let opening = doc.sentences[doc.sentence_of(i)].tokens.start;
    let attached = phrases::has_rank(doc, end)
        || (opening == i && names::name(doc, end).is_some() && !names::blocks_name(doc, end, true));
    // `Sebagai informasi, sebelumnya Menteri X A mengatakan …`
    let aside = i > 0
        && doc.mark(i - 1) == ','
        && i - opening <= 4
        && names::name(doc, end).is_some_and(|it| doc.begins(it.end, Kinds::SPEECH));
    // `Sehari sebelumnya Bupati menghadiri …`: so much earlier.
    let span = i > opening
        && i <= opening + 2
        && doc.is_any(i - 1, words!["sehari", "sepekan", "seminggu", "sebulan", "setahun", "hari", "minggu", "bulan"]);
    attached || aside || span
}

/// Where the name of the holder would begin, what stands between, and whether it is somebody else's, who stands on the next line of a list.
fn holder_behind(doc: &Doc<'_>, i: usize, index: usize, end: usize, out: &mut Mentions) -> (usize, Gap, bool) {
    let (name_at, gap) = match seat_words(doc, index, end, out) {
        Some(rank) => (rank, Gap::None),
        None => match name_start(doc, end) {
            (at, Gap::None) => (seat_name(doc, i, at).unwrap_or(at), Gap::None),
            other => other,
        },
    };
    if gap != Gap::None {
        return (name_at, gap, false);
    }
    let apart = next_line_holds(doc, name_at);
    // `Kepala Staf Angkatan (Kasal), Laksamana A`: the post again in short, where the long form was not read.
    let closed = i > 0 && doc.mark(i - 1) == '(' && doc.mark(end) == ')';
    let behind = end + 1 + usize::from(doc.mark(end + 1) == ',');
    if closed && doc.same_sentence(i, behind) && phrases::has_rank(doc, behind) {
        return (behind, Gap::Comma, apart);
    }
    // `1) Kepala Dinas Sosial — A`: a line of a roll.
    if matches!(doc.mark(name_at), '—' | '–' | '-') && super::begins_line(doc, i) {
        return (name_at + 1, Gap::Colon, apart);
    }
    match presented(doc, i, end) {
        Some(next) => (next, Gap::Words, apart),
        None => (name_at, gap, apart),
    }
}

/// `yang dipromosikan menjadi camat, yakni A, B dan C`: each of them gets a seat, and the words do not say which.
fn seats_of_several(doc: &Doc<'_>, i: usize, index: usize, name_at: usize, gap: Gap, out: &mut Mentions) -> bool {
    let unnamed = out.posts[index].unit.is_none_or(|it| out.units[it].implied && out.units[it].place.is_none());
    let told = gap == Gap::Words && unnamed && !doc.tokens[i].is_capital();
    let becomes = i > 0 && doc.is_any(i - 1, words!["menjadi", "jadi", "sebagai"]);
    let list = told
        && becomes
        && names::name(doc, name_at).is_some_and(|it| {
            let next = it.end + usize::from(doc.mark(it.end) == ',');
            let next = next + usize::from(doc.is_any(next, words!["dan", "serta"]));
            next > it.end && names::name(doc, next).is_some() && doc.same_sentence(i, next)
        });
    if list {
        out.posts[index].unit = None;
    }
    list
}

/// The name of a holder without a rank.
fn unranked(name: names::Name, post: usize) -> Person {
    let weak = !name.honorific && name.degrees.is_empty();
    Person { posts: vec![post], weak, ..Person::new(name, "person-post-name") }
}

/// `Asisten III Setda X mewakili Wali Kota, A mengatakan`: the one named behind the post at token `i` holds the post before the verb.
fn envoy(doc: &Doc<'_>, i: usize, index: usize, name_at: usize, gap: Gap, out: &mut Mentions) -> Option<usize> {
    if gap != Gap::Comma || i < 2 || !doc.is(i - 1, "mewakili") || !doc.same_sentence(i - 1, name_at) {
        return None;
    }
    let own = out.items.last().filter(|it| it.tokens.end == i - 1).and_then(|it| match it.item {
        Item::Post(post) if !out.posts[post].plural && out.posts[post].unit.is_some() => Some(post),
        _ => None,
    })?;
    let name = names::name(doc, name_at).filter(|it| it.tokens.len() > 1 || it.honorific)?;
    if names::blocks_name(doc, name.tokens.start, true) {
        return None;
    }
    out.items.pop();
    out.items.push(Placed { tokens: i..out.posts[index].tokens.end, item: Item::Post(index) });
    Some(person(doc, name_at, unranked(name, own), out))
}

/// `istri Gubernur X, B`: his wife.
fn is_kin(doc: &Doc<'_>, i: usize) -> bool {
    i > 0 && doc.is_any(i - 1, words!["istri", "isteri", "suami", "putra", "putri", "ajudan"])
}

/// Stores the holder of a post whose rank stands behind it; gives one behind the last token read.
fn ranked_holder(doc: &Doc<'_>, stand: &Stand, capital: bool, out: &mut Mentions) -> Option<usize> {
    let Stand { i, index, name_at, gap, plain, several } = *stand;
    let rank = phrases::rank(doc, name_at)?;
    // `… menjadi Kapolres X`, and the next line of the roll.
    let here = doc.same_sentence(i, name_at) || super::begins_line(doc, i);
    // `Di hadapan anggota, AKBP A …`: those before whom he speaks.
    let crowd = plain && !capital && gap == Gap::Comma && !several && out.posts[index].standard == "Anggota";
    // `Senada dengan yang disampaikan Kapolres, AKP A mengatakan …`: somebody else.
    let echoed = gap == Gap::Comma
        && doc.is(doc.sentences[doc.sentence_of(i)].tokens.start, "Senada")
        && i > 0
        && doc.is_any(i - 1, words!["disampaikan", "dikatakan", "diungkapkan", "diutarakan"]);
    if !here || crowd || echoed {
        return None;
    }
    let name = names::whole_name(doc, rank.tokens.end)?;
    // `A dari P menjadi Q, AKP B dari R`: the next on the list.
    let listed = gap == Gap::Comma
        && i > 0
        && doc.is_any(i - 1, words!["menjadi", "jadi", "sebagai", "ke"])
        && doc.is_any(name.end, words!["dari", "sebagai", "menjadi"]);
    // `A mewakili Pj Bupati, Kompol B selaku Wakapolres X`: the next on the list, with his own office.
    let own = gap == Gap::Comma && doc.is(name.end, "selaku") && doc.begins(name.end + 1, Kinds::POST);
    if listed || own {
        return None;
    }
    let surface = rank.tokens.start..name.tokens.end;
    let holder = Person { rank: Some(rank), posts: vec![index], surface, ..Person::new(name, "person-post-rank-name") };
    let end = person(doc, i, holder, out);
    Some(if several { more_ranked(doc, index, end, out) } else { more_seats(doc, index, end, out) })
}

/// The same of one without a rank.
fn named_holder(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) -> Option<usize> {
    let Stand { i, index, name_at, gap, plain, several } = *stand;
    if plain && gap != Gap::None || !accepts_name(doc, index, name_at, gap, out) {
        return None;
    }
    let holder = unranked(names::whole_name(doc, name_at)?, chair_among(doc, index, name_at, out).unwrap_or(index));
    // `Dijelaskan Kapolres, Warung Bhabin ini adalah …`: a thing.
    // `Komisioner X, A itu menyebut …`: one named before.
    let known = |it: &names::Name| {
        let text = doc.slice(it.tokens.clone());
        out.people.iter().any(|one| doc.slice(one.name.tokens.clone()) == text)
    };
    // `orang nomor satu di jajaran Korem Gapo tersebut`: the house by another name.
    let short = gap == Gap::None && holder.name.tokens.len() == 1 && doc.is_any(i, words!["orang", "nakhoda", "pucuk"]);
    if (gap == Gap::Comma || short)
        && holder.weak
        && doc.is_any(holder.name.end, words!["ini", "itu", "tersebut"])
        && !known(&holder.name)
    {
        return None;
    }
    let end = person(doc, i, holder, out);
    let (post, entry) = (out.posts[index].standard.as_str(), doc.lexicon.post(out.posts[index].post));
    let shared = entry.generic && !entry.head && matches!(post, "Anggota" | "Staf")
        || matches!(post, "Hakim" | "Jaksa")
        || several
        || two_deputies(doc, index, end, out);
    if !shared {
        return Some(more_seats(doc, index, end, out));
    }
    let end = beside_chair(doc, index, more_holders(doc, index, end, out), out);
    beyond_count(doc, i, index, out);
    Some(end)
}

/// `lima anggota KPU X, A sebagai ketua, dan B`: the seat of one among the members who chairs them, whose name begins at token `name_at`.
fn chair_among(doc: &Doc<'_>, index: usize, name_at: usize, out: &mut Mentions) -> Option<usize> {
    let unit = out.posts[index].unit.filter(|_| out.posts[index].standard == "Anggota")?;
    let end = names::name(doc, name_at)?.end;
    let chairs = doc.is_any(end, words!["sebagai", "selaku"])
        && doc.is(end + 1, "ketua")
        && doc.same_sentence(name_at, end + 1)
        && !doc.tokens.get(end + 2).is_some_and(Token::is_capital);
    if chairs { seat_in(doc, end + 1..end + 2, "Ketua", unit, out) } else { None }
}

/// `Wakil Ketua A dan B hadir`: a council has several deputies, whom the page calls by one word.
fn two_deputies(doc: &Doc<'_>, index: usize, end: usize, out: &Mentions) -> bool {
    let post = &out.posts[index];
    let council = |it: usize| phrases::kind_of(doc, out.units[it].word) == simpul_model::UnitKind::Dprd;
    if post.standard != "Wakil Ketua" || !post.unit.is_some_and(council) || !doc.is_any(end, words!["dan", "serta"]) {
        return false;
    }
    // `Wakil Ketua A dan B, Kepala Dinas Y`, `dan B selaku Sekretaris`
    names::name(doc, end + 1).is_some_and(|it| {
        let behind = it.end + usize::from(doc.mark(it.end) == ',');
        it.tokens.len() > 1
            && !doc.begins(behind, Kinds::POST.or(Kinds::STATUS))
            && !doc.is_any(behind, words!["selaku", "sebagai", "yang"])
    })
}

/// `Kapolsek X (lama) AKP A, (baru) Iptu B`, `Kapolsek X lama: AKP A, baru: Iptu B`: both holders of a post on one line.
fn old_and_new(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) -> Option<usize> {
    let Stand { i, index, .. } = *stand;
    let marked = |at: usize, list: &crate::list::List| {
        let open = usize::from(doc.mark(at) == '(');
        let at = at + open;
        let close = at + 1 + usize::from(doc.mark(at + 1) == ':');
        let said = doc.is_any(at, list) && (open == 0 || doc.mark(at + 1) == ')');
        said.then_some(close + open)
    };
    let holder = |at: usize| {
        let rank = phrases::rank(doc, at);
        let from = rank.as_ref().map_or(at, |it| it.tokens.end);
        let name = names::whole_name(doc, from).filter(|_| doc.same_sentence(i, from))?;
        let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
        Some(Person { rank, surface, ..Person::new(name, "person-post-turn") })
    };
    let first = marked(out.posts[index].tokens.end, words!["lama"])?;
    let one = holder(first)?;
    let link = one.name.end;
    let comma =
        link + usize::from(matches!(doc.mark(link), ',' | ';' | '/') || doc.is_any(link, words!["dan", "kepada"]));
    let second = marked(comma, words!["baru"])?;
    let two = holder(second)?;
    let newer = out.posts.len();
    out.posts.push(PostPhrase { tokens: second - 1..second, ..out.posts[index].clone() });
    out.posts[index].former = true;
    let end = two.name.end;
    out.add(i..link, Person { posts: vec![index], ..one });
    out.add(comma..end, Person { posts: vec![newer], ..two });
    Some(end)
}

/// Whether token `i` begins a line with a ranked name and his post in brackets behind it.
fn next_line_holds(doc: &Doc<'_>, i: usize) -> bool {
    i > 0
        && super::begins_line(doc, i)
        && phrases::rank(doc, i).is_some_and(|rank| {
            names::name(doc, rank.tokens.end)
                .is_some_and(|it| doc.mark(it.end) == '(' && doc.begins(it.end + 1, Kinds::POST.or(Kinds::STATUS)))
        })
}

/// `… diundang. (Pendim Wng)`: a bracket that ends the page says who sent it.
pub(super) fn is_credit(doc: &Doc<'_>, i: usize) -> bool {
    i > 1
        && doc.mark(i - 1) == '('
        && matches!(doc.mark(i - 2), '.' | '”' | '"' | '!' | '?')
        && (i..(i + 5).min(doc.tokens.len())).any(|it| doc.mark(it) == ')' && it + 2 >= doc.tokens.len())
}

/// Stores a post with the units that it names; gives its index.
pub(super) fn add_post(doc: &Doc<'_>, phrase: PostPhrase, out: &mut Mentions) -> usize {
    let index = out.posts.len();
    let (unit, end) = (phrase.unit, phrase.tokens.end);
    out.posts.push(phrase);
    record_units(doc, index, out);
    if let Some(unit) = unit {
        above_section(doc, unit, end, out);
    }
    index
}

/// The units that a post phrase names explicitly become items of their own, inside the post's tokens.
pub(super) fn record_units(doc: &Doc<'_>, post: usize, out: &mut Mentions) {
    let mut next = out.posts[post].unit;
    while let Some(index) = next {
        let unit = &out.units[index];
        if !unit.implied {
            out.items.push(Placed { tokens: unit.tokens.clone(), item: Item::Unit(index) });
        }
        // `Sekretaris Kelurahan X`, `Inspektur Kabupaten Y`: the level word ends the post's own.
        let inspects = doc.is(out.posts[post].tokens.start, "Inspektur");
        let local = |it: &Place| it.level >= Some(RegionLevel::District) || inspects;
        let place = unit.place.clone();
        if let Some(place) =
            place.and_then(|it| if it.level.is_some() { Some(it) } else { with_level_word(doc, it).filter(local) })
        {
            out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
            out.regions.push(place);
        }
        next = out.units[index].parent;
    }
}

/// The places with level words of an address between a post and its holder: `Kepala Desa X, Kecamatan Y, Muh. J`.
fn record_address(doc: &Doc<'_>, end: usize, out: &mut Mentions) {
    let (stop, gap) = name_start(doc, end);
    if gap == Gap::Colon {
        return;
    }
    let mut at = end;
    while at < stop {
        // `Kepala Desa X, Kecamatan/Kabupaten Y, A`
        if phrases::level_at(doc, at).is_some_and(|it| doc.mark(it.1) == '/')
            && let Some(next) = region_item(doc, at, out)
        {
            at = next;
            continue;
        }
        let place = phrases::level_at(doc, at).and_then(|(level, next, word)| {
            let level = level?;
            let (name, len) = phrases::place_at(doc, next, |it| it == level)?;
            Some(Place { tokens: at..next + len, name: Some(name), level: Some(level), level_word: Some(word) })
        });
        match place {
            Some(place) => {
                at = place.tokens.end;
                out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
                out.regions.push(place);
            }
            None => match phrases::unit(doc, at, &mut out.units) {
                // `Kapolsek X, Polres Y, Iptu A`: what stands above.
                Some(unit) => {
                    at = out.units[unit].tokens.end.max(at + 1);
                    out.items.push(Placed { tokens: out.units[unit].tokens.clone(), item: Item::Unit(unit) });
                }
                None => at += 1,
            },
        }
    }
}
