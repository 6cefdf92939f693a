//! A post and, behind it, the name of who holds it.

use super::body::{
    SEATS, body_of_roll, directorate, is_seat, only_body, sender, task_force, unit_before, unit_right_before,
};
use super::coordinated::coordinated_seats;
use super::gap::{Gap, name_start, presented};
use super::lists::{beyond_count, counted, more_holders, more_ranked, more_seats};
use super::moved::body_spoken_of;
use super::named::person;
use super::seat::{bare_seat, seat_elsewhere, seat_name, seat_words, unknown_seat};
use super::second_post::second_post;
use super::{Item, Mentions, Person, Placed, cue_at};
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, PostPhrase, UnitWord};
use crate::token::Token;
use crate::{names, phrases};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::RegionLevel;

/// A post, with or without the person who holds it.
pub(super) fn post_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if is_credit(doc, i) {
        return None;
    }
    let phrase = phrases::post(doc, i, &mut out.units)?;
    let end = phrase.tokens.end;
    let capital =
        doc.tokens[i].is_capital() || phrase.former || phrase.acting || doc.tokens[phrase.tokens.start].is_capital();
    let mut phrase = phrase;
    if doc.is_any(i, words!["sebelumnya", "dulu"]) && phrase.former {
        // `Sehari sebelumnya Kabag Ops AKP X …`: an adverb of time, unless the post stands alone behind a name.
        let opens = doc.sentences[doc.sentence_of(i)].tokens.start == i;
        let attached = phrases::rank(doc, end).is_some()
            || (opens && names::name(doc, end).is_some() && !names::blocks_name(doc, end, true));
        // `Sebagai informasi, sebelumnya Menteri X A mengatakan …`
        let aside = i > 0
            && doc.mark(i - 1) == ','
            && i - doc.sentences[doc.sentence_of(i)].tokens.start <= 4
            && names::name(doc, end).is_some_and(|it| doc.begins(it.end, Kinds::SPEECH));
        phrase.former = !(attached || aside);
    }
    let entry = doc.lexicon.post(phrase.post);
    // `anggota`, `ketua`, `kepala` in lower case without a body are plain words.
    let plain = entry.generic && phrase.unit.is_none();
    let index = add_post(phrase, out);
    record_address(doc, end, out);
    if let Some(next) = second_post(doc, i, index, out) {
        return Some(next);
    }
    let (name_at, gap) = match seat_words(doc, index, end, out) {
        Some(rank) => (rank, Gap::None),
        None => match name_start(doc, end) {
            (at, Gap::None) => (seat_name(doc, i, at).unwrap_or(at), Gap::None),
            other => other,
        },
    };
    // A line of a list, whose next line names somebody with a post of his own behind him.
    let apart = gap == Gap::None && next_line_holds(doc, name_at);
    // `Kepala Staf Angkatan (Kasal), Laksamana A`: the post again in short, where the long form was not read.
    let closed = i > 0 && doc.mark(i - 1) == '(' && doc.mark(end) == ')' && gap == Gap::None;
    let behind = end + 1 + usize::from(doc.mark(end + 1) == ',');
    let (name_at, gap) = if closed && doc.same_sentence(i, behind) && phrases::rank(doc, behind).is_some() {
        (behind, Gap::Comma)
    } else {
        (name_at, gap)
    };
    // `1) Kepala Dinas Sosial — A`: a line of a roll.
    let dash = matches!(doc.mark(name_at), '—' | '–' | '-') && gap == Gap::None && super::begins_line(doc, i);
    let (name_at, gap) = if dash { (name_at + 1, Gap::Colon) } else { (name_at, gap) };
    let (name_at, gap) = match presented(doc, i, end).filter(|_| gap == Gap::None) {
        Some(next) => (next, Gap::Words),
        None => (name_at, gap),
    };
    let each = i > 0 && doc.is(i - 1, "masing") && gap == Gap::None;
    let several = out.posts[index].plural || counted(doc, i) || each;
    if out.posts[index].plural && !(gap == Gap::Words && doc.tokens.get(name_at).is_some_and(Token::is_capital)) {
        out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
        return Some(coordinated_seats(doc, index, out));
    }
    out.posts[index].plural = false;
    let member = out.posts[index].standard == "Anggota"
        && gap == Gap::None
        && doc.tokens.get(name_at).is_some_and(Token::is_capital);
    if plain && ((several && gap != Gap::None) || member) {
        // `dua komisioner, yakni A dan B`: members of the election body named last.
        let body = out.items.iter().rev().find_map(|it| match it.item {
            Item::Unit(_) if member && doc.paragraph_of(it.tokens.start) != doc.paragraph_of(i) => None,
            Item::Unit(unit)
                if matches!(
                    phrases::kind_of(doc, out.units[unit].word),
                    simpul_model::UnitKind::Kpu | simpul_model::UnitKind::Bawaslu | simpul_model::UnitKind::Dprd
                ) =>
            {
                Some(unit)
            }
            _ => None,
        });
        out.posts[index].unit = body;
    }
    // `Ketua Komisi III DPRD X A bersama anggota komisi di antaranya B, C dan D`
    if plain && gap == Gap::Words && out.posts[index].standard == "Anggota" && out.posts[index].unit.is_none() {
        use simpul_model::UnitKind::{Bawaslu, Dprd, Kpu};
        out.posts[index].unit = unit_before(doc, i, out)
            .filter(|it| matches!(phrases::kind_of(doc, out.units[*it].word), Bawaslu | Dprd | Kpu));
    }
    // `Wakil Ketua I, B`: only a council numbers them.
    let numbered = gap == Gap::Comma && out.posts[index].standard.starts_with("Wakil Ketua I");
    if plain
        && (gap == Gap::None || numbered)
        && out.posts[index].unit.is_none()
        && SEATS.contains(&phrases::unnumbered(&out.posts[index].standard))
    {
        // `Ketua DPRD X A, didampingi Wakil Ketua I B dan Wakil Ketua II C`
        use simpul_model::UnitKind::{Bawaslu, CivilSociety, Dprd, Kpu, Party};
        out.posts[index].unit = unit_before(doc, i, out).filter(|it| {
            matches!(phrases::kind_of(doc, out.units[*it].word), Bawaslu | CivilSociety | Dprd | Kpu | Party)
        });
        // `Rapat DPRD X dipimpin Wakil Ketua II B`: only a council numbers them.
        if out.posts[index].unit.is_none() && out.posts[index].standard.starts_with("Wakil Ketua I") {
            let council = |it: &usize| phrases::kind_of(doc, out.units[*it].word) == Dprd;
            out.posts[index].unit = body_spoken_of(doc, i, out).filter(council);
        }
    }
    // `A dilantik sebagai ketua`: of the body that the page speaks of.
    if plain && out.posts[index].unit.is_none() && doc.is_any(i.wrapping_sub(1), words!["sebagai", "menjadi"]) {
        let got = out.items.iter().rev().find_map(|it| match it.item {
            Item::Person(person) => Some((it.tokens.end, person)),
            _ => None,
        });
        if got.is_some_and(|(end, person)| {
            end < i && i <= end + 3 && doc.same_sentence(end - 1, i) && out.people[person].rule == "person-appointed"
        }) {
            out.posts[index].unit = body_spoken_of(doc, i, out);
        }
    }
    // `Dari RSUD hadir Direktur dr. A`, `dari KPU Ketua B`
    if plain && gap != Gap::Colon && out.posts[index].unit.is_none() && doc.tokens[i].is_capital() {
        out.posts[index].unit = sender(doc, i, out);
    }
    // `Kasat Binmas Polres X AKP A didampingi Kanit Bintibsos Aipda B`: a section of the house of the one named before.
    if plain && out.posts[index].unit.is_none() && gap == Gap::None && phrases::rank(doc, name_at).is_some() {
        use simpul_model::UnitKind::{Polda, Polres, PolriSection, Polsek};
        out.posts[index].unit = unit_before(doc, i, out)
            .filter(|it| matches!(phrases::kind_of(doc, out.units[*it].word), Polda | Polres | Polsek | PolriSection))
            .filter(|_| phrases::heads_section(&out.posts[index].standard));
    }
    let of_polda = |it: usize| {
        let unit = &out.units[it];
        unit.implied && unit.place.is_none() && phrases::kind_of(doc, unit.word) == simpul_model::UnitKind::Polda
    };
    if ["Kasubdit ", "Kasi "].iter().any(|it| out.posts[index].standard.starts_with(it))
        && out.posts[index].unit.is_none_or(of_polda)
        && let Some(unit) = unit_before(doc, i, out)
        && let Some(own) = directorate(doc, i, unit, out)
    {
        out.posts[index].unit = Some(own);
    }
    // `dari Korem 074/Wrt Kasiter Letkol A`: of the unit right before the post.
    if let Some(own) = out.posts[index].unit.filter(|it| out.units[*it].implied)
        && let Some(before) = unit_right_before(i, out)
        && phrases::kind_of(doc, out.units[before].word) == phrases::kind_of(doc, out.units[own].word)
        && doc.same_sentence(out.units[before].tokens.start, i)
        && phrases::rank(doc, name_at).is_some()
    {
        out.posts[index].unit = Some(before);
    }
    // Whoever commands a task force bears a rank.
    if out.posts[index].standard.ends_with("ansatgas") && phrases::rank(doc, name_at).is_some() {
        task_force(doc, index, out);
    }
    // `Kadis PUPR Kota X, A, dan Kabid Bina Marga, B`: a section of the office named before.
    if plain && out.posts[index].unit.is_none() && phrases::heads_section(&out.posts[index].standard) {
        use simpul_model::UnitKind::{Bawaslu, Kejaksaan, Kpu, Pemda, SatpolPp};
        // A district has no divisions.
        let district = |it: usize| {
            out.posts[index].standard.starts_with("Kabid")
                && matches!(out.units[it].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id == "kecamatan")
        };
        out.posts[index].unit = unit_before(doc, i, out).filter(|it| {
            matches!(phrases::kind_of(doc, out.units[*it].word), Bawaslu | Kejaksaan | Kpu | Pemda | SatpolPp)
                && !district(*it)
        });
    }
    if out.posts[index].standard == "Kepala Sekolah" && out.posts[index].unit.is_none() {
        out.posts[index].unit = phrases::school(doc, &mut out.units);
    }
    if gap == Gap::None
        && let Some(next) = unknown_seat(doc, index, name_at, out)
        && let Some(name) = names::name(doc, next + 1)
    {
        let weak = !name.honorific && name.degrees.is_empty();
        return Some(person(doc, i, Person { posts: vec![index], weak, ..Person::new(name, "person-post-name") }, out));
    }
    // `- Ketua: A (Partai X)`: a line of a council's or a board's roll, whose body the page named last.
    if plain
        && gap == Gap::Colon
        && out.posts[index].unit.is_none()
        && is_seat(&out.posts[index].standard)
        && super::begins_line(doc, i)
    {
        out.posts[index].unit = body_of_roll(doc, i, out);
    }
    // `Rapat dibuka Ketua, A.`: on the page of a body that speaks of no other.
    if plain
        && gap == Gap::Comma
        && out.posts[index].unit.is_none()
        && is_seat(&out.posts[index].standard)
        && doc.tokens[i].is_capital()
    {
        out.posts[index].unit = only_body(doc, name_at, out);
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
    let listed = |end: usize| {
        gap == Gap::Comma
            && i > 0
            && doc.is_any(i - 1, words!["menjadi", "jadi", "sebagai", "ke"])
            && doc.is_any(end, words!["dari", "sebagai", "menjadi"])
    };
    // `… menjadi Kapolres X`, and the next line of the roll.
    let here = doc.same_sentence(i, name_at) || super::begins_line(doc, i);
    // `istri Gubernur X, B`: his wife.
    let apart = apart
        || gap == Gap::Comma
            && i > 0
            && doc.is_any(i - 1, words!["istri", "isteri", "suami", "putra", "putri", "ajudan"]);
    // `Di hadapan anggota, AKBP A …`: those before whom he speaks.
    let crowd = plain && !capital && gap == Gap::Comma && !several && out.posts[index].standard == "Anggota";
    // `Senada dengan yang disampaikan Kapolres, AKP A mengatakan …`: somebody else.
    let echoed = gap == Gap::Comma
        && doc.is(doc.sentences[doc.sentence_of(i)].tokens.start, "Senada")
        && i > 0
        && doc.is_any(i - 1, words!["disampaikan", "dikatakan", "diungkapkan", "diutarakan"]);
    if let Some(rank) = phrases::rank(doc, name_at).filter(|_| here && !crowd && !echoed && !apart)
        && let Some(name) = names::whole_name(doc, rank.tokens.end)
        && !listed(name.end)
    {
        let surface = rank.tokens.start..name.tokens.end;
        let person_of =
            Person { rank: Some(rank), posts: vec![index], surface, ..Person::new(name, "person-post-rank-name") };
        let end = person(doc, i, person_of, out);
        return Some(if several { more_ranked(doc, index, end, out) } else { more_seats(doc, index, end, out) });
    }
    if (!plain || gap == Gap::None)
        && !apart
        && accepts_name(doc, index, name_at, gap, out)
        && let Some(name) = names::whole_name(doc, name_at)
        // `Dijelaskan Kapolres, Warung Bhabin ini adalah …`: a thing.
        && !(gap == Gap::Comma
            && doc.is_any(name.end, words!["ini", "itu", "tersebut"])
            && !name.honorific
            && name.degrees.is_empty())
    {
        let weak = !name.honorific && name.degrees.is_empty();
        let end = person(doc, i, Person { posts: vec![index], weak, ..Person::new(name, "person-post-name") }, out);
        let shared = entry.generic && !entry.head && ["Anggota", "Staf"].contains(&out.posts[index].standard.as_str())
            || matches!(out.posts[index].standard.as_str(), "Hakim" | "Jaksa")
            || several;
        if !shared {
            return Some(more_seats(doc, index, end, out));
        }
        let end = more_holders(doc, index, end, out);
        beyond_count(doc, i, index, out);
        return Some(end);
    }
    if plain && !capital {
        out.posts[index].plural = true;
    }
    out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
    Some(coordinated_seats(doc, index, out))
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
pub(super) fn add_post(phrase: PostPhrase, out: &mut Mentions) -> usize {
    let index = out.posts.len();
    out.posts.push(phrase);
    record_units(index, out);
    index
}

/// The units that a post phrase names explicitly become items of their own, inside the post's tokens.
pub(super) fn record_units(post: usize, out: &mut Mentions) {
    let mut next = out.posts[post].unit;
    while let Some(index) = next {
        let unit = &out.units[index];
        if !unit.implied {
            out.items.push(Placed { tokens: unit.tokens.clone(), item: Item::Unit(index) });
        }
        if let Some(place) = unit.place.clone().filter(|it| it.level.is_some()) {
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
            None => at += 1,
        }
    }
}

/// Whether a name is two capitals and no more.
pub(super) fn two_letters(doc: &Doc<'_>, name: &names::Name) -> bool {
    let first = name.tokens.start;
    name.tokens.len() == 1
        && !name.honorific
        && name.degrees.is_empty()
        && doc.word(first).len() == 2
        && doc.tokens[first].shape == crate::token::Shape::Upper
}

/// `BEM Unidayan`, `SKPK`: a short word of capitals that no capitals surround is a body's initials, no given name.
pub(super) fn initials_only(doc: &Doc<'_>, name: &names::Name) -> bool {
    let first = name.tokens.start;
    let upper = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == crate::token::Shape::Upper);
    let lone = !(upper(first + 1) || (first > 0 && upper(first - 1)));
    let misspelt = name.tokens.len() == 1 && !name.honorific && name.degrees.is_empty() && nearly_unit(doc.word(first));
    // `Ketua DPD KSPSI DIY, Kirna`: initials and a province's.
    let last = name.tokens.end - 1;
    let region = last > first
        && name.tokens.clone().all(upper)
        && doc.word(last).len() <= 4
        && doc.found(last).iter().any(|it| matches!(it.term, Term::Place(_)));
    misspelt
        || region
        // `Kepala Staf TNI AD, AL dan AU`, `SK`: two letters are initials only beside a name.
        || two_letters(doc, name)
        || upper(first)
            && lone
            && !name.honorific
            && (3..=5).contains(&doc.word(first).len())
            && doc.mark(first + 1) != '.'
            && !doc.is_any(first, words!["MUH", "MOH", "ABD", "HAJI", "DRA", "AHM", "ACH"])
}

/// Words for units that are often misspelt.
const UNITS: &[&str] = &[
    "bawaslu",
    "panwaslu",
    "panwascam",
    "polres",
    "polsek",
    "polresta",
    "koramil",
    "kejari",
    "forkopimda",
    "forkopimcam",
    "forpimda",
    "muspika",
    "linmas",
    "satpol",
];

/// How words begin and end: for each letter one bit for each other letter that may stand beside it.
struct Ends([u32; 32], [u32; 32]);

impl Ends {
    const fn of(words: &[&str]) -> Self {
        let (mut it, mut i) = (Self([0; 32], [0; 32]), 0);
        while i < words.len() {
            let word = words[i].as_bytes();
            it.0[word[0] as usize & 31] |= 1 << (word[1] & 31);
            it.1[word[word.len() - 2] as usize & 31] |= 1 << (word[word.len() - 1] & 31);
            i += 1;
        }
        it
    }

    /// Whether a word begins or ends like one of them, whatever its case.
    fn fit(&self, word: &[u8]) -> bool {
        let (Some([a, b]), Some([y, z])) = (word.first_chunk(), word.last_chunk()) else { return false };
        (self.0[*a as usize & 31] >> (b & 31) | self.1[*y as usize & 31] >> (z & 31)) & 1 != 0
    }
}

/// Whether a word is that for a unit with a letter too many, too few or wrong: `Panwasllu`.
fn nearly_unit(word: &str) -> bool {
    // Two words that differ in one place begin or end alike.
    const ENDS: Ends = Ends::of(UNITS);
    if word.len() < 6 || !ENDS.fit(word.as_bytes()) {
        return false;
    }
    let word = simpul_lexicon::fold(word);
    word.len() >= 6 && UNITS.iter().any(|it| crate::people::close(&word, it))
}

/// Whether the page names a village or a district like this, with its level word.
fn named_as_place(doc: &Doc<'_>, name: &names::Name) -> bool {
    let words = name.tokens.clone();
    let level = words!["Desa", "Kelurahan", "Kecamatan", "Distrik", "Kampung", "Nagari", "Gampong"];
    let hash = |it: usize| doc.tokens.get(it).map(|it| it.hash);
    let same = |at: usize| words.clone().all(|it| hash(at + it - words.start) == hash(it));
    (1..doc.tokens.len())
        .any(|at| at != words.start && hash(at) == hash(words.start) && same(at) && doc.is_any(at - 1, level))
}

/// Whether the name at token `i` is one of a list that goes on: `A, B dan C`.
fn plain_list(doc: &Doc<'_>, i: usize) -> bool {
    names::name(doc, i).is_some_and(|it| {
        doc.is_any(it.end, words!["dan", "serta"])
            || doc.mark(it.end) == ',' && doc.tokens.get(it.end + 1).is_some_and(Token::is_capital)
    })
}

/// Whether what stands at `at` may be the name of the holder of `post`.
pub(super) fn accepts_name(doc: &Doc<'_>, post: usize, at: usize, gap: Gap, out: &Mentions) -> bool {
    let Some(token) = doc.tokens.get(at) else { return false };
    let honored = names::skip_honorifics(doc, at).1;
    if !(token.is_capital() || honored)
        || doc.paragraph_of(at) != doc.paragraph_of(out.posts[post].tokens.start)
        || doc.sentence_of(at) != doc.sentence_of(out.posts[post].tokens.start)
    {
        return false;
    }
    if doc.in_title(at) || doc.quote_of(at) != doc.quote_of(out.posts[post].tokens.start) {
        return false;
    }
    // `Kepada Kapolda, Santo melaporkan`: the comma closes the adverbial.
    let from = out.posts[post].tokens.start;
    let opening = doc.sentences[doc.sentence_of(from)].tokens.start;
    if gap == Gap::Comma && from > opening && from - opening <= 4 {
        let first = doc.word(opening).to_ascii_lowercase();
        let about = words!["terkait", "mengenai", "soal", "tentang", "tanpa", "selain", "menanggapi", "mewakili"];
        let adverbial = doc.is_any(opening, about)
            || (from - opening == 1
                && matches!(first.as_str(), "kepada" | "oleh" | "bersama" | "bagi" | "atas" | "untuk"))
            || (first.starts_with("men") || first.starts_with("mem") || first.starts_with("meng"));
        // `Menanggapi itu Ketua X, A, S.H., menyarankan …`: the adverbial has its object.
        let whole = doc.is_any(from - 1, words!["itu", "ini", "tersebut"]);
        if adverbial && !whole && !doc.is_any(opening, words!["menurut"]) {
            return false;
        }
    }
    let (name_at, honorific) = names::skip_honorifics(doc, at);
    let Some(name) = names::name(doc, at).filter(|it| !initials_only(doc, it)) else { return false };
    // `A dari P menjadi Q, B dari R menjadi S`: the next on the list.
    if gap == Gap::Comma
        && from > 0
        && doc.is_any(from - 1, words!["menjadi", "jadi", "sebagai", "ke"])
        && doc.is_any(name.end, words!["dari", "yang", "sebagai", "menjadi", "merupakan", "adalah", "menggantikan"])
    {
        return false;
    }
    // `dr. B sebagai Direktur RSUD Ahmad Ripin, dan C …`: the name before it holds the post.
    if gap == Gap::None
        && from > 1
        && doc.is_any(from - 1, words!["menjadi", "sebagai"])
        && doc.tokens[from - 2].is_capital()
        && doc.found(from - 2).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Degree(_)))
        && matches!(doc.mark(name.end), ',' | '.' | ';')
    {
        return false;
    }
    if honorific || !name.degrees.is_empty() {
        return true;
    }
    // `Kasubdit Sumber Daya Alam`, `Asisten Pidana Khusus`: what the post is for.
    if phrases::names_field(doc, name_at) {
        return false;
    }
    // `A didefinitifkan menjadi Kadis Kominfotik.`: who gets the post was named before it.
    let gets = |it: usize| {
        cue_at(doc, it).is_some_and(|cue| {
            matches!(cue.0, RoleCue::AppointedAs | RoleCue::MovesTo | RoleCue::PromotedTo) && it + cue.1 == from
        })
    };
    if gap == Gap::None
        && name.tokens.len() == 1
        && matches!(doc.mark(name.end), ',' | '.' | ';')
        && (from.saturating_sub(6)..from).any(gets)
    {
        return false;
    }
    // `Menteri Pemberdayaan Perempuan dan Perlindungan Anak`: what the ministry is for.
    if out.posts[post].standard.starts_with("Menteri")
        && gap == Gap::None
        && doc.is(name.end, "dan")
        && doc.tokens.get(name.end + 1).is_some_and(Token::is_capital)
    {
        return false;
    }
    // `Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan X A`: what the office is for.
    let and = name.end + usize::from(doc.mark(name.end) == ',');
    let plain = |it: usize| {
        doc.tokens.get(it).is_some_and(Token::is_capital)
            && !doc.begins(it, Kinds::POST.or(Kinds::RANK).or(Kinds::STATUS).or(Kinds::UNIT_TYPE).or(Kinds::UNIT))
            && !names::skip_honorifics(doc, it).1
    };
    if gap == Gap::Comma && name.tokens.len() == 1 && doc.is(and, "dan") && plain(and + 1) {
        return false;
    }
    // `Ketua Umum Dewan Pengurus Pusat (DPP) Gebu Nagari, A`: whose board it is.
    let board = out.posts[post].unit.is_some_and(|it| {
        let first = out.units[it].tokens.start;
        doc.is_any(first, words!["DPP", "DPD", "DPW", "DPC"])
            || doc.is(first, "Dewan") && doc.is_any(first + 1, words!["Pengurus", "Pimpinan"])
    });
    let holder = || {
        doc.mark(name.end) == ','
            && doc.same_sentence(at, name.end + 1)
            && names::name(doc, name.end + 1).is_some_and(|it| it.tokens.len() > 1)
            && !plain_list(doc, name.end + 1)
    };
    if board && gap == Gap::None && holder() {
        return false;
    }
    // `mengganti empat Kapolda, Metro Jaya, Jawa Tengah`: whose they are.
    if gap == Gap::Comma && counted(doc, from) && doc.lexicon.post(out.posts[post].post).head {
        return false;
    }
    let length = name.tokens.len();
    // `Kepala Desa Kamarian`, where the page speaks of `Desa Kamarian`, which the table spells otherwise.
    if gap == Gap::None && doc.begins(at.saturating_sub(1), Kinds::LEVEL) && named_as_place(doc, &name) {
        return false;
    }
    // `Kapolsek Lebong Sleatan`: the rest of the place, misspelt; `Kabag Tapem, Korwilbin Kepulauan Seribu`: an office of a region.
    let side = |it: usize| {
        let word = simpul_lexicon::fold(doc.word(it));
        word.len() >= 5
            && ["selatan", "utara", "barat", "timur", "tengah"].iter().any(|it| crate::people::close(&word, it))
    };
    let seat = gap == Gap::None && length == 1 && doc.begins(at.saturating_sub(1), Kinds::PLACE) && side(name_at);
    // `Camat Aesasa dan Aesesa Selatan`: the first of two seats, misspelt.
    let twin = gap == Gap::None
        && length == 1
        && doc.is(name.end, "dan")
        && out.posts[post].unit.is_some_and(|it| match out.units[it].word {
            UnitWord::Type(kind) => phrases::another_seat(doc, kind, name.end + 1)
                .is_some_and(|it| doc.begins(it.tokens.start, Kinds::PLACE) && it.tokens.len() > 1),
            _ => false,
        });
    if seat || twin || super::named::office_of_region(doc, &name) {
        return false;
    }
    // A place that covers the whole run is a place: `Kapolres Malang, Jawa Timur`.
    let gazetteer = doc.lexicon.gazetteer();
    let is_place = doc.found(name_at).iter().any(|it| match it.term {
        Term::Place(id) => {
            it.len as usize >= length
                && gazetteer
                    .named(id)
                    .iter()
                    .any(|code| !matches!(code.level(), RegionLevel::Village | RegionLevel::District))
        }
        _ => false,
    });
    // `Kepala Desa X, Gunung Putri, Kabupaten Bogor`: its address.
    let address = gap == Gap::Comma
        && doc.mark(name.end) == ','
        && phrases::level_at(doc, name.end + 1).is_some()
        && doc.found(name_at).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= length);
    if is_place || address {
        return false;
    }
    if gap == Gap::Colon && !matches!(doc.mark(name.end), ',' | '.' | ';' | '(') && doc.same_sentence(at, name.end) {
        return false;
    }
    // Behind a comma a name must end its clause: `Ketua KPU, Fatah, …`, `Ketua Panwascam, Rudi mengatakan`.
    if gap == Gap::Comma {
        let behind = doc.mark(name.end);
        let verb = doc.tokens.get(name.end).is_some_and(|it| it.is_word() && !it.is_capital());
        return matches!(behind, ',' | '.' | '(' | ';' | '/' | '”' | '"')
            || verb
            || doc.tokens.get(name.end).is_some_and(Token::is_capital) && super::begins_line(doc, name.end)
            || name.end >= doc.tokens.len()
            || doc.paragraph_of(name.end) != doc.paragraph_of(at)
            || doc.found(name.end).iter().any(|it| matches!(it.term, Term::Post(_)));
    }
    true
}
