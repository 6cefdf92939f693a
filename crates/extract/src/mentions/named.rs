//! A name with its rank, and the post that stands behind it.

use super::initials::two_letters;
use super::lists::sends_people;
use super::posts::add_post;
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::token::Token;
use crate::words::Words;
use crate::{names, phrases};
use simpul_lexicon::Term;
use simpul_model::RegionLevel;

/// Stores a person with the posts that follow the name, and gives one behind the last token read.
pub(super) fn person(doc: &Doc<'_>, from: usize, mut person: Person, out: &mut Mentions) -> usize {
    let mut end = person.name.end;
    if let Some((index, next)) = trailing_post(doc, end, person.posts.is_empty(), out).or_else(|| {
        let bare = person.posts.is_empty() && person.rank.is_some() && !person.name.degrees.is_empty();
        if bare { glued_post(doc, &person.name, out) } else { None }
    }) {
        person.posts.push(index);
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

/// A post in apposition behind a name: `(Kapolres X)`, `, Kapolres X,`, `selaku Kapolres X`, `yang juga Ketua X`.
pub(super) fn trailing_post(doc: &Doc<'_>, end: usize, postless: bool, out: &mut Mentions) -> Option<(usize, usize)> {
    let end = beside_photo(doc, end);
    let bracket = doc.mark(end) == '(';
    // `Daniel T : Sekretaris DPRD X`: the line of a roll.
    let colon = doc.mark(end) == ':';
    let comma = colon || matches!(doc.mark(end), ',' | '-' | '–');
    let mut at = end + usize::from(bracket || comma);
    if bracket && let Some(member) = member_by_field(doc, at, out) {
        return Some(member);
    }
    // The next line is the next one's.
    if !doc.same_sentence(end.wrapping_sub(1), at) {
        return None;
    }
    let mut linked = bracket;
    if doc.is(at, "yang")
        && (doc.is_any(
            at + 1,
            words![
                "juga",
                "merupakan",
                "menjabat",
                "sebelumnya",
                "semula",
                "tadinya",
                "sehari",
                "dulu",
                "dulunya",
                "kini",
                "sekarang"
            ],
        ) || (doc.is_any(at + 1, words!["selama", "saat"]) && doc.is(at + 2, "ini")))
    {
        at += 2;
        // `yang sehari-hari Sekretaris di dinas itu`
        at += usize::from(doc.mark(at) == '-');
        while doc.is_any(
            at,
            words![
                "merupakan",
                "menjabat",
                "adalah",
                "sebagai",
                "selaku",
                "bertugas",
                "pernah",
                "sempat",
                "masih",
                "juga",
                "ini",
                "hari",
                "duduk",
                "menduduki",
                "menempati",
                "mengisi",
                "memegang",
                "mengemban",
                "memangku",
                "posisi",
                "jabatan",
                "kursi",
            ],
        ) {
            at += 1;
        }
        linked = true;
    } else if doc.is_any(at, words!["sebelumnya", "kini", "sekarang", "dulunya", "semula", "tadinya"]) && comma {
        at += 1;
        linked = true;
    } else if !comma && doc.is_any(at, words!["mantan", "eks"]) {
        linked = doc.found(at + 1).iter().any(|it| matches!(it.term, Term::Post(_)));
    } else if doc.is_any(at, words!["adalah", "merupakan"]) {
        at += 1;
        linked = true;
    } else if comma && doc.is(at, "jabatan") && doc.is_any(at + 1, words!["lama", "semula", "sebelumnya"]) {
        // `A, jabatan lama P, jabatan baru Q`
        at += 2 + usize::from(doc.mark(at + 2) == ':' || doc.is(at + 2, "sebagai"));
        linked = true;
    } else if doc.is_any(at, words!["selaku"]) || (doc.is(at, "dalam") && doc.is(at + 1, "kapasitas")) {
        at += 1;
        linked = true;
    }
    // `Maryam Buton, S.E. dari Camat Namlea menjadi …`: where one comes from, with where one goes.
    let comes_from = !linked && doc.is(at, "dari");
    let said = comes_from && doc.is_any(at + 1, words!["jabatan", "posisi"]);
    if comes_from {
        at += 1 + usize::from(doc.is_any(at + 1, words!["jabatan", "posisi"]));
        at += usize::from(doc.is_any(at, words!["lama", "sebelumnya", "semula"]));
        at += usize::from(doc.is_any(at, words!["sebagai", "selaku"]));
    }
    let former_hint = linked
        && (end..at).any(|it| {
            doc.is_any(it, words!["sebelumnya", "semula", "tadinya", "pernah", "sempat", "lama", "dulu", "dulunya"])
        });
    // `Kompol Raka Wira Kabag Ops Polres X diangkat …`: the post stands right behind the name, with its unit, and a verb follows.
    let at_once = postless && at == end && !linked && !comma && !comes_from && doc.begins(end, Kinds::POST);
    if !linked && !comma && !comes_from && !at_once {
        return None;
    }
    // `Menurut A, kepala desa boleh hadir`: what A says of others.
    let opening = doc.sentences.get(doc.sentence_of(end.wrapping_sub(1))).map_or(end, |it| it.tokens.start);
    let small = comma && !linked && !doc.tokens.get(at).is_some_and(Token::is_capital);
    if small && doc.is_any(opening, words!["Menurut"]) && opening + 5 > end {
        return None;
    }
    let known = out.units.len();
    let mut phrase = phrases::post(doc, at, &mut out.units)?;
    let mut after = phrase.tokens.end;
    if at_once && phrase.unit.is_none_or(|it| out.units[it].implied) {
        out.units.truncate(known);
        return None;
    }
    if linked
        && phrase.unit.is_none()
        && let Some((unit, end)) = same_body(doc, after, out)
    {
        phrase.unit = Some(unit);
        after = end;
    }
    // `Dari Bawaslu hadir A (Ketua) dan B selaku Kordiv SDM`: of the body that the sentence names.
    if linked && !comma && phrase.unit.is_none() && doc.lexicon.post(phrase.post).generic {
        let seat = bracket && super::body::is_seat(&phrase.standard) && doc.mark(after) == ')';
        phrase.unit = body_of_clause(doc, end, out)
            .or_else(|| if seat { super::moved::body_spoken_of(doc, end, out) } else { None });
    }
    // `Mengenal A, Kapolres X yang baru.`
    if comma && doc.is(after, "yang") && doc.is_any(after + 1, words!["baru", "definitif"]) {
        after += 2;
    }
    let goes = doc.is_any(
        after,
        words![
            "menjadi",
            "ke",
            "kini",
            "digeser",
            "dipindah",
            "dipindahkan",
            "dimutasi",
            "dimutasikan",
            "dipromosikan",
            "pindah",
            "bergeser",
            "sekarang",
            "sebagai",
            "dilantik",
            "diangkat",
        ],
    );
    if comes_from && !goes && !said {
        out.units.truncate(known);
        return None;
    }
    let linked = linked || comes_from;
    let former_hint = former_hint || comes_from;
    let entry = doc.lexicon.post(phrase.post);
    let ends_line = !doc.same_sentence(end, after);
    let next_person = !ends_line
        && (phrases::rank(doc, after).is_some()
            || (matches!(doc.mark(after), ',') && phrases::rank(doc, after + 1).is_some())
            || (!bracket && names::name(doc, after).is_some()));
    let bare = phrase.unit.is_none() && entry.generic;
    // In a list the next post belongs to the next person, named or not; only a former post or a closed apposition goes back.
    // `AKBP A, Kapolres X yang tiba tak lama kemudian`: only a name brings on what is told of its bearer.
    let told = comma
        && postless
        && doc.is(after, "yang")
        && !doc.is_any(after + 1, words!["diwakili", "diwakilkan", "dalam", "juga"])
        && phrase.unit.is_some_and(|it| !out.units[it].implied);
    if doc.is_any(after, words!["diwakili", "yang", "bersama", "serta", "hadir", "turut", "diwakilkan"])
        && !linked
        && !phrase.former
        && !told
    {
        out.units.truncate(known);
        return None;
    }
    // `Membacakan amanat Kapolda X A, Kapolres mengatakan …`: the clause of somebody else.
    let opens = comma
        && !linked
        && !postless
        && phrase.unit.is_some_and(|it| out.units[it].implied)
        && doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital());
    if opens && !phrase.former {
        out.units.truncate(known);
        return None;
    }
    // `A, Camat X (sebelumnya Camat Y)`
    let came_from =
        doc.mark(after) == '(' && doc.is_any(after + 1, words!["sebelumnya", "semula", "tadinya", "dulu", "dulunya"]);
    let arrow = doc.mark(after) == '→' || doc.mark(after) == '-' && doc.mark(after + 1) == '>';
    let closes = matches!(doc.mark(after), ',' | '.' | ')' | ';')
        || arrow
        || ends_line
        || came_from
        || doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital());
    // `kepada A, Kasat Lantas dari B kepada C`: the next post is handed over in its turn.
    let from = after + usize::from(doc.mark(after) == ',');
    let handed = (comma || at_once)
        && !linked
        && doc.is(from, "dari")
        && (phrases::rank(doc, from + 1).is_some() || names::name(doc, from + 1).is_some());
    if phrase.plural
        || bare
        || handed
        || (colon && !ends_line)
        || (!linked
            && (next_person
                || !closes
                || !(phrase.former
                    || apposition(doc, end, after, postless)
                    || (postless
                        && (doc.mark(after) == '.' || ends_line || came_from || arrow)
                        && phrase.unit.is_some_and(|it| came_from || !out.units[it].implied)))))
    {
        out.units.truncate(known);
        return None;
    }
    phrase.former |= former_hint;
    let index = add_post(doc, phrase, out);
    let end = after + usize::from(bracket && doc.mark(after) == ')');
    Some((index, end))
}

/// `A (Divisi Teknis)`: a member of the election body that the sentence names, known by the field in brackets that begins at token `i`;
/// his post and one behind the bracket.
fn member_by_field(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    use simpul_model::UnitKind::{Bawaslu, Kpu};
    if !doc.is(i, "Divisi") {
        return None;
    }
    let close = (i + 1..i + 10).find(|it| doc.mark(*it) == ')')?;
    let unit =
        body_of_clause(doc, i, out).filter(|it| matches!(phrases::kind_of(doc, out.units[*it].word), Bawaslu | Kpu))?;
    let index = super::lists::seat_in(doc, i..close, "Anggota", unit, out)?;
    Some((index, close + 1))
}

/// The election body, council, party or association that the sentence names last before token `i`.
pub(super) fn body_of_clause(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let here = |it: &&Placed| doc.same_sentence(it.tokens.start, i);
    let unit = out.items.iter().rev().take_while(here).find_map(|it| match it.item {
        Item::Unit(unit) => Some(unit),
        Item::Post(post) => out.posts[post].unit,
        Item::Person(person) => out.people[person].posts.iter().find_map(|it| out.posts[*it].unit),
        Item::Region(_) => None,
    })?;
    phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)).then_some(unit)
}

/// One behind a bracket that only says where in the picture somebody stands: `(kiri)`, `(dua dari kanan)`.
fn beside_photo(doc: &Doc<'_>, i: usize) -> usize {
    if doc.mark(i) != '(' {
        return i;
    }
    let Some(close) = (i + 1..i + 8).find(|it| doc.mark(*it) == ')') else { return i };
    let seen =
        words!["kiri", "kanan", "tengah", "depan", "belakang", "berpeci", "berjilbab", "berbaju", "baju", "kemeja"];
    if (i + 1..close).any(|it| doc.is_any(it, seen)) && !(i + 1..close).any(|it| doc.tokens[it].is_capital()) {
        close + 1
    } else {
        i
    }
}

/// `di dinas itu`, `pada kantor yang sama` at token `i`: the body of the post read last, and one behind the words.
fn same_body(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<(usize, usize)> {
    if !doc.is_any(i, words!["di", "pada"])
        || !doc.is_any(i + 1, words!["dinas", "badan", "kantor", "instansi", "lembaga", "bagian", "satuan"])
    {
        return None;
    }
    let end = if doc.is_any(i + 2, words!["itu", "tersebut", "ini"]) {
        i + 3
    } else if doc.is(i + 2, "yang") && doc.is(i + 3, "sama") {
        i + 4
    } else {
        return None;
    };
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Post(index) => out.posts[index].unit,
        Item::Person(index) => out.people[index].posts.iter().find_map(|post| out.posts[*post].unit),
        _ => None,
    })?;
    Some((unit, end))
}

/// Whether `dari` leads up a post: `dari Camat X`, `dari jabatan lama sebagai P`.
pub(super) fn trailing_is_post(doc: &Doc<'_>, end: usize) -> bool {
    let post = |it: usize| doc.found(it).iter().any(|it| matches!(it.term, Term::Post(_)));
    post(phrases::status(doc, end + 1).1) || doc.is_any(end + 1, words!["jabatan", "posisi"])
}

/// Whether a post between commas behind a name describes that name: nothing but a list may stand before it.
pub(super) fn apposition(doc: &Doc<'_>, comma: usize, after: usize, postless: bool) -> bool {
    if doc.mark(after) == ',' {
        // `Bupati A, Ketua DPRD, B`: where posts come first, the next post is the next person's.
        if !postless && doc.tokens.get(after + 1).is_some_and(Token::is_capital) {
            return false;
        }
        // `…, A, Kapolres X, B …` in a list: the next item begins with a post or rank.
        let next = after + 1;
        // `A, Kabag Ops Polres X, dan AKP B selaku …`: who comes next brings a rank, and his post behind it.
        if postless && doc.is_any(next, words!["dan", "serta"]) && phrases::rank(doc, next + 1).is_some() {
            return true;
        }
        let list = doc
            .found(next)
            .iter()
            .any(|it| matches!(it.term, Term::Post(_) | Term::Rank(_) | Term::UnitType(_) | Term::Group(_)))
            || doc.is_any(next, words!["dan", "serta", "para"]);
        return !list && doc.mark(comma) == ',';
    }
    doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital())
        && !doc.is_any(after, words!["dan", "serta"])
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
    if !doc.is_any(verb, words!["dikomandani", "dikomandoi", "dinakhodai"]) {
        return None;
    }
    let yang = verb - usize::from(doc.is(verb.wrapping_sub(1), "yang"));
    let from = yang - usize::from(doc.mark(yang.wrapping_sub(1)) == ',');
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(unit) if it.tokens.end == from && doc.same_sentence(it.tokens.start, i) => Some(unit),
        _ => None,
    })?;
    super::lists::seat_in(doc, verb..verb + 1, "Komandan", unit, out)
}

/// A name without rank that shows its post behind it.
pub(super) fn named_before_post(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
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
    // `akrab disapa Mas Ibin, merupakan …`: what somebody is called.
    if i > 0 && doc.is_any(i - 1, words!["disapa", "dipanggil", "sapaan", "panggilan", "dijuluki", "alias"]) {
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
    let cue = roll
        || matches!(doc.mark(end), '(' | ',')
        || doc.is_any(end, words!["selaku", "yang", "dari", "adalah", "merupakan"]);
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
            return Some(out.add_sent(i..end, name, unit));
        }
        out.units.truncate(units);
        return None;
    }
    if let Some((index, next)) = trailing_post(doc, end, true, out)
        && !single_place(doc, &name)
    {
        out.add(i..next, Person { posts: vec![index], ..Person::new(name, "person-name-post") });
        return Some(next);
    }
    out.units.truncate(units);
    out.posts.truncate(posts);
    out.items.truncate(items);
    out.regions.truncate(regions);
    None
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
    let somebody = phrases::rank(doc, next).is_some()
        || doc.is(next, "dari") && phrases::rank(doc, next + 1).is_some()
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
    let somebody = phrases::rank(doc, after).is_some()
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
    doc.found(name.tokens.start).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= words)
        || office_of_region(doc, name)
}

/// Whether the name ends in one of two words and more that a regency or a province bears, behind a word that no table knows.
pub(super) fn office_of_region(doc: &Doc<'_>, name: &Name) -> bool {
    let (first, words) = (name.tokens.start, name.tokens.len());
    words > 2
        && !name.honorific
        && name.degrees.is_empty()
        && phrases::place_at(doc, first + 1, |it| it <= RegionLevel::City).is_some_and(|it| it.1 + 1 == words)
}
