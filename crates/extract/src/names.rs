//! Names of people and the degrees behind them. A name is found by its context and its shape, never by a list of known people.

use crate::{
    doc::{Doc, Found, Kinds, TITLES},
    token::{Kind, Shape, Token},
};
use simpul_lexicon::Term;
use std::ops::Range;

/// A name with what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The tokens of the name proper.
    pub(crate) tokens: Range<usize>,
    /// Degrees behind it, with full stops.
    pub(crate) degrees: Vec<String>,
    /// One behind the last token of name and degrees.
    pub(crate) end: usize,
    /// An honorific stands before it.
    pub(crate) honorific: bool,
}

const MAX_NAME_TOKENS: usize = 7;

/// Reads `[honorific]… name [degrees]` from token `i`; none where the first word cannot be a name's ([`blocks_name`]).
#[inline]
pub(crate) fn name(doc: &Doc<'_>, i: usize) -> Option<Name> {
    let begins = doc.tokens.get(i).is_some_and(Token::is_capital) || doc.begins(i, Kinds::HONORIFIC);
    if begins { some_name(doc, i) } else { None }
}

fn some_name(doc: &Doc<'_>, i: usize) -> Option<Name> {
    let (start, honorific) = skip_honorifics(doc, behind_town(doc, i));
    let end = name_end(doc, start)?;
    let (degrees, tail) = degree_tail(doc, end);
    Some(Name { tokens: start..end, degrees, end: tail, honorific })
}

/// As [`name`], where a rank or a post has shown that somebody follows: also with a second part that a hasty hand wrote small
/// (`Kasdim X Mayor Inf Anang pramudyanto dan …`).
pub(crate) fn whole_name(doc: &Doc<'_>, i: usize) -> Option<Name> {
    let name = name(doc, i)?;
    let small = name.tokens.end;
    if name.tokens.len() != 1 || name.end != small || doc.tokens[name.tokens.start].shape != Shape::Capital {
        return Some(name);
    }
    // The list goes on behind it, and the word is none that the page has elsewhere.
    let listed = matches!(doc.mark(small + 1), ',' | '(' | ';') || doc.is_any(small + 1, words!["dan", "serta"]);
    let word = doc.word(small);
    let fits = listed
        && word.len() >= 5
        && doc.tokens[small].is_word()
        && !doc.tokens[small].is_capital()
        && doc.same_sentence(small - 1, small)
        && doc.found(small).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !PLAIN.iter().any(|it| word.starts_with(it))
        && !["kan", "nya", "lah", "pun"].iter().any(|it| word.ends_with(it))
        && !doc.is_any(
            small,
            words!["sendiri", "kemarin", "tersebut", "lalu", "kembali", "hadir", "selaku", "usai", "mantan", "asal"],
        )
        && (0..doc.tokens.len())
            .all(|it| it == small || doc.tokens[it].hash != doc.tokens[small].hash || doc.tokens[it].is_capital());
    if !fits {
        return Some(name);
    }
    let (degrees, end) = degree_tail(doc, small + 1);
    Some(Name { tokens: name.tokens.start..small + 1, degrees, end, ..name })
}

/// With what the verbs and nouns of running text begin.
const PLAIN: &[&str] = &[
    "me", "ber", "di", "ter", "se", "ke", "pe", "per", "yang", "juga", "para", "agar", "untuk", "pada", "turut", "ikut",
];

/// Whether a name of two words and more begins at token `i`.
pub(crate) fn begins(doc: &Doc<'_>, i: usize) -> bool {
    !blocks_name(doc, i, true)
        && tokens(doc, i).is_some_and(|it| it.len() >= 2)
        && doc.same_sentence(i.wrapping_sub(1), i)
}

/// The tokens of the name proper that [`name`] reads from token `i`.
pub(crate) fn tokens(doc: &Doc<'_>, i: usize) -> Option<Range<usize>> {
    let begins = doc.tokens.get(i).is_some_and(Token::is_capital) || doc.begins(i, Kinds::HONORIFIC);
    let (start, _) = if begins { skip_honorifics(doc, behind_town(doc, i)) } else { return None };
    Some(start..name_end(doc, start)?)
}

/// Whether no capital stands in the two places behind token `i`: a name that begins there is of one word.
pub(crate) fn stands_alone(doc: &Doc<'_>, i: usize) -> bool {
    !(i + 1..i + 3).any(|it| doc.tokens.get(it).is_some_and(Token::is_capital))
}

/// Steps over a town before a title: `Rektor Universitas X (UX) Semarang Prof Dr Rustono`.
fn behind_town(doc: &Doc<'_>, i: usize) -> usize {
    let town = doc.begins(i, Kinds::PLACE)
        && doc.is_any(i + 1, words!["Prof", "Dr", "Drs", "Dra", "Ir"])
        && doc.begins(i + 1, Kinds::HONORIFIC)
        && doc.same_sentence(i, i + 1);
    i + usize::from(town && skip_honorifics(doc, i + 1).1)
}

/// Steps over `Bapak`, `H.`, `Dr.` and the like; gives the next token and whether any stood there.
#[inline]
pub(crate) fn skip_honorifics(doc: &Doc<'_>, i: usize) -> (usize, bool) {
    if doc.begins(i, Kinds::HONORIFIC) { skip_some(doc, i) } else { (i, false) }
}

fn skip_some(doc: &Doc<'_>, mut i: usize) -> (usize, bool) {
    let from = i;
    while doc.begins(i, Kinds::HONORIFIC) {
        let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Honorific(_))) else { break };
        let next = i + found.len as usize;
        let stop = usize::from(doc.mark(next) == '.');
        // `Kompol K Nababan`: a kiai has no rank.
        if doc.is(i, "K") && stop == 0 && behind_rank(doc, i) {
            break;
        }
        // An honorific needs a name behind it: `Raden` alone is one.
        let Some(token) = doc.tokens.get(next + stop) else { break };
        if !token.is_capital() && !starts_honorific(doc, next + stop) {
            break;
        }
        // `Mayor Inf RM Hatta`: Raden Mas, no priest.
        let of_name = |it: &Found| matches!(it.term, Term::Honorific(id) if doc.lexicon.honorific(id).of_name);
        if doc.tokens[i].shape == Shape::Upper && doc.found(i).iter().any(of_name) {
            break;
        }
        if let Term::Honorific(id) = found.term
            && doc.lexicon.honorific(id).of_name
            // `tengku Mahdi Usman`: what is written small is no part of a name.
            && doc.tokens[i].is_capital()
        {
            break;
        }
        i = next + stop;
    }
    (i, i > from)
}

fn starts_honorific(doc: &Doc<'_>, i: usize) -> bool {
    doc.found(i).iter().any(|it| matches!(it.term, Term::Honorific(_)))
}

/// One behind the last token of the name that begins at `start`; read once for each token.
fn name_end(doc: &Doc<'_>, start: usize) -> Option<usize> {
    doc.name_ends.recall(start, || read_name_end(doc, start))
}

fn read_name_end(doc: &Doc<'_>, start: usize) -> Option<usize> {
    let mut i = start;
    let mut words = 0;
    while words < MAX_NAME_TOKENS {
        let Some(token) = doc.tokens.get(i) else { break };
        if doc.quote_of(i) != doc.quote_of(start) || doc.paragraph_of(i) != doc.paragraph_of(start) {
            break;
        }
        if token.kind == Kind::Word && token.is_capital() {
            if blocks_name(doc, i, words == 0) || (words > 0 && opens_degrees(doc, i)) {
                break;
            }
            words += 1;
            i += 1;
            let goes_on = match doc.mark(i) {
                '.' => doc.tokens[i].glued && takes_stop(doc, i - 1),
                '-' => doc.tokens[i].glued && joins(doc, i),
                _ => false,
            };
            i += usize::from(goes_on);
            // `Butar-butar`: a name said twice, the second time small.
            let again = goes_on
                && doc.mark(i - 1) == '-'
                && doc.tokens.get(i).is_some_and(|it| !it.is_capital())
                && doc.word(i).eq_ignore_ascii_case(doc.word(i - 2));
            i += usize::from(again);
            continue;
        }
        // Particles stand between two parts of a name.
        let particle = token.kind == Kind::Word
            && words > 0
            && doc.is_any(i, words!["bin", "binti", "ibn", "al", "el", "van", "de", "da", "dos", "br", "boru"]);
        // `br. Simorangkir`
        let stop = usize::from(particle && doc.mark(i + 1) == '.' && doc.tokens[i + 1].glued);
        if particle
            && doc.tokens.get(i + 1 + stop).is_some_and(|it| it.is_capital() && !blocks_name(doc, i + 1 + stop, false))
        {
            i += 1 + stop;
            continue;
        }
        break;
    }
    if words == 0 {
        return None;
    }
    // A lone initial is no name, nor what is left of a place: `Panwaslu Ternate Utara`.
    if words == 1
        && (doc.tokens[start].shape == Shape::Initial
            || doc.is_any(start, words!["Utara", "Selatan", "Barat", "Tenggara", "Tengah"]))
    {
        return None;
    }
    Some(i)
}

/// `al-Jufri`, `Al-Hafiz`: an article joined to a name by a hyphen; `Karo-Karo`: a name said twice. `Raka-Nur` is two people.
fn joins(doc: &Doc<'_>, hyphen: usize) -> bool {
    hyphen > 0
        && (doc.word(hyphen - 1).chars().count() <= 3
            || doc.word(hyphen - 1).eq_ignore_ascii_case(doc.word(hyphen + 1)))
        && doc.tokens.get(hyphen + 1).is_some_and(|it| {
            it.glued && (it.is_capital() || doc.word(hyphen - 1).eq_ignore_ascii_case(doc.word(hyphen + 1)))
        })
}

/// Whether the full stop behind token `i` belongs to the name: an initial or a shortened part of it.
fn takes_stop(doc: &Doc<'_>, i: usize) -> bool {
    let token = &doc.tokens[i];
    if token.shape == Shape::Initial {
        return true;
    }
    // `JA.Sitepu`: initials glued to the name.
    if token.shape == Shape::Upper
        && doc.word(i).len() <= 3
        && doc.tokens.get(i + 2).is_some_and(|it| it.glued && it.shape == Shape::Capital)
    {
        return true;
    }
    let next_is_name = doc.tokens.get(i + 2).is_some_and(|it| it.is_capital() && !blocks_name(doc, i + 2, false));
    let next_is_name = next_is_name && doc.same_sentence(i, i + 2);
    let clipped = token.shape == Shape::Capital && crate::doc::is_clipped(doc.word(i));
    next_is_name
        && (clipped
            || doc.is_any(i, words!(TITLES))
            || doc.is_any(
                i,
                words![
                    "Muh", "Moh", "Mokh", "Moch", "Ach", "Achm", "Ahm", "Krg", "Mohd", "Mhd", "Md", "Abd", "Hi", "Hj",
                    "Dt", "St", "Dg", "Tgk", "Rd", "Sy", "Syarif", "Ab", "Hr", "Kgs", "Msy", "Nyi", "Ign", "Fx", "Yoh",
                    "Bt", "Ch", "Th", "Fr",
                ],
            ))
}

/// Whether the word at `i` cannot be part of a name.
pub(crate) fn blocks_name(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    doc.blocks.recall(i, first, || is_blocked(doc, i, first))
}

/// Kinds of lexicon entries that names may not hold, or not everywhere.
const BLOCKS: Kinds = Kinds::RANK
    .or(Kinds::POST)
    .or(Kinds::UNIT_TYPE)
    .or(Kinds::UNIT)
    .or(Kinds::LEVEL)
    .or(Kinds::WEEKDAY)
    .or(Kinds::PROGRAMME)
    .or(Kinds::STATUS)
    .or(Kinds::GROUP)
    .or(Kinds::EVENT)
    .or(Kinds::SPEECH)
    .or(Kinds::ROLE)
    .or(Kinds::MONTH);

fn is_blocked(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    let word = doc.word(i);
    let opens = i == 0 || doc.sentences.get(doc.sentence_of(i)).is_some_and(|it| it.tokens.start == i);
    // `Siangnya, Kapolda bergeser`
    let adverb = word.len() >= 7 && word.ends_with("nya");
    // `Ketua Bawaslu X Budi Menyebutkan kesiapan …`: a verb with a capital, behind which none goes on.
    let told = !first
        && is_verb(word)
        && doc.tokens[i].shape == Shape::Capital
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital);
    if told
        || opens && (word == "Lalu" || adverb || is_verb(word))
        || (doc.in_title(i) && word.len() > 5 && word.ends_with("kan"))
    {
        return true;
    }
    // `Lantamal VIII Manado`: a number is no name.
    if word.len() >= 2 && word.bytes().all(|it| matches!(it, b'I' | b'V' | b'X')) {
        return true;
    }
    // Nothing speaks against most words.
    let stop_word = doc.is_any(i, words!(STOP_WORDS));
    if !stop_word && !doc.begins(i, BLOCKS) || names_someone(doc, i, first) {
        return false;
    }
    // `Tagor Rio Pasaribu`: in the middle of a name, where no village of Jambi follows.
    if !first && doc.is(i, "Rio") && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital) {
        return doc.found(i + 1).iter().all(|it| !matches!(it.term, Term::Place(_)));
    }
    // `Efran Desa hadir`: a level word with no name behind it, behind a name.
    if !first && doc.is(i, "Desa") && ends_name(doc, i) {
        return false;
    }
    // `Eko Julianto Ramadan`: a month that ends a name.
    if !first
        && doc.is(i, "Ramadan")
        && doc.tokens[i].shape == Shape::Capital
        && doc.tokens[i - 1].shape == Shape::Capital
        && doc.found(i - 1).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    {
        return false;
    }
    // `Guntur Putra Negara`: the end of a name.
    if word == "Negara" && !first && !doc.tokens.get(i + 1).is_some_and(Token::is_capital) {
        return false;
    }
    // `I Wayan Dana mengatakan`: words that end names.
    if !first
        && doc.is_any(i, words!["Dana", "Mana"])
        && doc.tokens[i - 1].shape == Shape::Capital
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    {
        return false;
    }
    // `Fortunatus Hamsa Hasil, S.Pd.`: the end of a name, as the degree shows.
    if !first
        && doc.mark(i + 1) == ','
        && doc.begins(i + 2, Kinds::DEGREE)
        && doc.tokens[i].shape == Shape::Capital
        && doc.found(i).is_empty()
        && doc.tokens[i - 1].shape == Shape::Capital
    {
        return false;
    }
    if stop_word {
        return true;
    }
    // `Toko Pak Camat`: a form of address begins a name.
    if !first && doc.is_any(i, words!["Pak", "Bu"]) {
        return true;
    }
    // `P. Lumbantobing`: an initial is none of the words it abbreviates elsewhere.
    if doc.tokens[i].shape == Shape::Initial && doc.mark(i + 1) == '.' && !first {
        return false;
    }
    doc.begins(i, BLOCKS)
        && doc.found(i).iter().any(|it| match it.term {
            // `Yohanis Mayor`: a family name of Papua, at the end of a name.
            Term::Rank(_) => {
                !(it.len == 1
                    && (word.len() <= 2
                        || (!first
                            && doc.is_any(i, words!["Mayor", "Kapitan"])
                            && !doc.tokens.get(i + 1).is_some_and(Token::is_capital))))
            }
            Term::Post(_) => {
                !(it.len == 1
                    && (doc.is_any(i, words!["Raja"])
                        // `Mahadi Karo-Karo`: a family name.
                        || (!first && doc.is(i, "Karo"))
                        || (!first
                            && doc.is_any(i, words!["Hakim", "Jaksa", "Lurah", "Datuk"])
                            && !doc.tokens.get(i + 1).is_some_and(Token::is_capital))
                        // `Abdul Hakim Sani`: a given name that needs the word before it.
                        || (!first && doc.is(i, "Hakim") && !doc.is_any(i + 1, words!["Ketua", "Anggota", "Tunggal"]))))
            }
            // `Bin Wahab`: initials are written in capitals.
            Term::Unit(_) if doc.is_no_abbreviation(it) => false,
            Term::UnitType(_)
            | Term::Unit(_)
            | Term::Level(_)
            | Term::Weekday(_)
            | Term::Programme(_)
            | Term::Status(_) => true,
            // `Kompol Anwar Toda dan …`: a short word of the groups that ends a name.
            Term::Group(_) if it.len == 1 && word.len() <= 4 && !first && ends_name(doc, i) => false,
            Term::Group(_) | Term::Event(_) => {
                first || it.len > 1 || doc.tokens[i].shape != Shape::Capital || !doc.in_title(i)
            }
            Term::Speech(_) | Term::Role(_) => first || doc.in_title(i),
            Term::Month(_) => i > 0 && doc.tokens[i - 1].kind == Kind::Number,
            _ => false,
        })
}

/// `Dijadwalkan`, `Mengatasnamakan`: a word that only a verb can be.
fn is_verb(word: &str) -> bool {
    const PREFIXES: &[&str] = &["Di", "Me", "Ter", "Ber", "Memper", "Diper"];
    word.len() > 7 && word.ends_with("kan") && PREFIXES.iter().any(|it| word.starts_with(it))
}

/// Words that mean something else elsewhere, in places where only a name can stand.
fn names_someone(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    if doc.tokens[i].shape != Shape::Capital || doc.in_title(i) {
        return false;
    }
    // `Iptu Rio Bayu`, `AKBP Hari Wahyudi`: what stands right behind a rank is a name.
    if first && behind_rank(doc, i) && !doc.is(i, "Berbintang") {
        return true;
    }
    let next = doc.tokens.get(i + 1).filter(|it| it.shape == Shape::Capital && doc.same_sentence(i, i + 1));
    // `Sudin Satia`: an office has its field behind it.
    if doc.is(i, "Sudin") && next.is_some() && !crate::phrases::names_field(doc, i + 1) {
        return true;
    }
    // `Kepala Bakesbangpol Kota Blitar Hakim Sisworo`: the office is named already.
    if first && doc.is_any(i, words!["Hakim", "Jaksa", "Rio"]) {
        let office = i > 0
            && doc.tokens[i - 1].is_capital()
            && doc.same_sentence(i - 1, i)
            && !doc.is_any(i - 1, words!["Majelis", "Ketua", "Anggota", "Wakil", "Para"]);
        return office && next.is_some() && doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_)));
    }
    // `Ketua KPU X Hari Sutrisno`, `Budi Hari Santoso`: no day.
    // Also behind the place in short: `Kajari Kutai Timur (Kutim) Hari Sutrisno`
    let before = i.checked_sub(1).map(|it| if doc.mark(it) == ')' { it.saturating_sub(1) } else { it });
    if doc.is(i, "Hari") && before.is_some_and(|it| doc.tokens[it].is_capital() && doc.same_sentence(it, i)) {
        return next.is_some()
            && !doc.is_any(i + 1, words!(DAYS))
            && doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Degree(_)))
            && !doc.is_any(i + 1, words!(STOP_WORDS));
    }
    // `Yosef Tahun, S.T.`, `Yosep Jumat mengatakan`: the end of a name, behind which no date goes on.
    let time = doc.is_any(i, words!["Tahun", "Bulan"])
        || doc.found(i).iter().any(|it| it.len == 1 && matches!(it.term, Term::Weekday(_)));
    if time && !first {
        let degree = doc.mark(i + 1) == ','
            && doc.found(i + 2).iter().any(|it| matches!(it.term, Term::Degree(_)))
            && doc.tokens.get(i + 2).is_some_and(Token::is_capital);
        let acts = doc.word(i + 1).starts_with("me") && doc.word(i + 1).len() > 5;
        return degree || acts;
    }
    false
}

/// Whether a capitalised word ends a run of capitals of which only the word before belongs to no list.
fn ends_name(doc: &Doc<'_>, i: usize) -> bool {
    doc.tokens[i].shape == Shape::Capital
        && i > 0
        && doc.tokens[i - 1].shape == Shape::Capital
        && doc.found(i - 1).is_empty()
        && doc.same_sentence(i - 1, i)
        && (matches!(doc.mark(i + 1), ',' | '.' | '(')
            || doc.tokens.get(i + 1).is_none_or(|it| it.is_word() && !it.is_capital()))
}

/// Whether a rank ends right before token `i`. A bare `Kapten` may lead a team.
fn behind_rank(doc: &Doc<'_>, i: usize) -> bool {
    doc.sentence_holds(i, Kinds::RANK)
        && (i.saturating_sub(6)..i).any(|from| {
            doc.begins(from, Kinds::RANK)
                && doc.same_sentence(from, i)
                && !(from + 1 == i && doc.is_any(from, words!["Kapten", "Mayor", "Jenderal", "Sersan"]))
                && crate::phrases::rank(doc, from).is_some_and(|it| it.tokens.end == i)
        })
}

/// Words behind `Hari` that make it a day.
const DAYS: &[&str] = &[
    "Raya",
    "Ulang",
    "Jadi",
    "Bhayangkara",
    "Anti",
    "Kesaktian",
    "Lahir",
    "Santri",
    "Pahlawan",
    "Guru",
    "Buruh",
    "Kemerdekaan",
    "Sumpah",
    "Anak",
    "Pendidikan",
    "Kebangkitan",
    "Lingkungan",
    "Tani",
    "Nelayan",
    "Juang",
    "Bakti",
    "Pers",
    "Koperasi",
    "Olahraga",
    "Kartini",
    "Besar",
    "Libur",
    "Pencoblosan",
    "Tenang",
    "Listrik",
    "Air",
    "Bumi",
    "Otonomi",
    "Adhyaksa",
    "Armada",
    "Infanteri",
    "Kesehatan",
    "Amal",
    "Natal",
    "Nyepi",
    "Waisak",
    "Idul",
    "Perempuan",
    "Kesadaran",
    "Peduli",
    "Donor",
    "Lansia",
    "Statistik",
    "Perhubungan",
    "Menanam",
    "Internasional",
    "Batik",
    "Pramuka",
    "Dharma",
    "Bela",
    "Brimob",
    "Lalu",
    "Penerbangan",
    "Transmigrasi",
    "Ketahanan",
    "Pangan",
    "Wanita",
];

/// Whether degrees begin at token `i`, right behind a name without a comma: `Satria SH, SIK`, `Jaya S.Tr.K`.
fn opens_degrees(doc: &Doc<'_>, i: usize) -> bool {
    let mut degrees = Vec::new();
    let Some(end) = degree(doc, i, false, &mut degrees) else { return false };
    // `ST Burhanuddin`, `S. Darto`: what looks like a degree may be initials of what follows.
    let next = doc.tokens.get(end);
    let dotted = doc.slice(i..end).contains('.');
    // `Adrian S. Y. Tuuk`: initials, with their family name behind them.
    let initials = doc.slice(i..end).split_whitespace().count() > 1
        && doc.slice(i..end).split_whitespace().all(|it| it.len() == 2 && it.ends_with('.'));
    // `Aditya S.P. Sembiring`: glued ones too, but for the degrees that nearly every officer has.
    let glued = doc.slice(i..end);
    let glued = glued.len() == 4
        && glued.split_terminator('.').all(|it| it.len() == 1)
        && !matches!(glued, "S.H." | "M.H.")
        && next.is_some_and(|_| doc.found(end).iter().all(|it| matches!(it.term, Term::Place(_))));
    if (initials || glued)
        && doc.same_sentence(i, end)
        && next.is_some_and(|it| it.shape == Shape::Capital)
        && !blocks_name(doc, end, false)
    {
        return false;
    }
    if dotted || end > i + 1 {
        return true;
    }
    next.is_none_or(|it| {
        !it.is_capital()
            || doc.found(end).iter().any(|f| matches!(f.term, Term::Degree(_) | Term::Post(_) | Term::Rank(_)))
    })
}

/// Reads the degrees that follow a name whose last token is before `i`.
pub(crate) fn degree_tail(doc: &Doc<'_>, mut i: usize) -> (Vec<String>, usize) {
    let mut degrees = Vec::new();
    let mut end = i;
    loop {
        let mut comma = false;
        while matches!(doc.mark(i), ',' | '.')
            && !(doc.mark(i) == '.' && i + 1 < doc.tokens.len() && !doc.tokens[i].glued)
        {
            comma |= doc.mark(i) == ',';
            i += 1;
        }
        if i > end + 2 || (i > end && !comma && doc.mark(end) == '.' && doc.sentence_of(i) != doc.sentence_of(end)) {
            break;
        }
        match degree(doc, i, comma, &mut degrees) {
            Some(next) => {
                i = next;
                end = next;
            }
            None => break,
        }
    }
    (degrees, end)
}

/// Reads one degree at token `i`; gives one behind its last token (its full stop included).
fn degree(doc: &Doc<'_>, i: usize, comma: bool, degrees: &mut Vec<String>) -> Option<usize> {
    let token = doc.tokens.get(i).filter(|it| it.is_capital())?;
    if doc.begins(i, Kinds::DEGREE)
        && let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Degree(_)))
    {
        let mut end = i + found.len as usize;
        if let Term::Degree(id) = found.term {
            let known = doc.lexicon.degree(id);
            // `SE`, `ST`, `SP` in running capitals may be anything; behind a comma or in a row they are degrees.
            let spelled = doc.slice(i..end);
            if spelled.len() > 1 && (token.shape != Shape::Initial || spelled.contains('.') || spelled.contains(' ')) {
                while doc.mark(end) == '.' && doc.tokens[end].glued {
                    end += 1;
                }
                if doc.mark(end) == '(' && doc.tokens[end].glued {
                    let close = (end..(end + 4).min(doc.tokens.len())).find(|k| doc.mark(*k) == ')')?;
                    let inner = doc.slice(end + 1..close);
                    end = close + 1;
                    push_degree(degrees, format!("{}({inner}).", known.standard));
                } else if doc.tokens.get(end).is_some_and(|it| it.glued && it.is_capital())
                    && end > i
                    && doc.mark(end - 1) == '.'
                    && !doc
                        .found(end)
                        .iter()
                        .any(|it| matches!(it.term, Term::Degree(_) | Term::Post(_) | Term::Rank(_)))
                {
                    // `S.T.Han.`: the printed degree is longer than the one known.
                    let rest = doc.word(end);
                    end += 1;
                    while doc.mark(end) == '.' && doc.tokens[end].glued {
                        end += 1;
                    }
                    push_degree(degrees, format!("{}{rest}.", known.standard));
                } else {
                    push_degree(degrees, known.standard.clone());
                }
                return Some(end);
            }
        }
    }
    // The shape of a degree: groups of a capital and at most five letters, joined by full stops.
    if doc.mark(i + 1) != '.' {
        return None;
    }
    let mut groups = vec![doc.word(i)];
    let mut end = i + 1;
    while doc.mark(end) == '.' && doc.tokens[end].glued {
        end += 1;
        let Some(next) = doc.tokens.get(end) else { break };
        let open = doc.mark(end) == '(';
        let at = end + usize::from(open);
        let Some(word) = doc.tokens.get(at).filter(|it| it.is_capital() && (it.glued || doc.word(at).len() == 1))
        else {
            break;
        };
        if !next.glued && doc.word(i).len() > 1 {
            break;
        }
        let _ = word;
        groups.push(doc.word(at));
        end = at + 1 + usize::from(open);
    }
    let dotted = groups.len() >= 2 && groups.iter().all(|it| it.len() <= 6);
    let begins = matches!(
        groups[0],
        "S" | "M"
            | "A"
            | "B"
            | "D"
            | "Ph"
            | "Sp"
            | "SH"
            | "SE"
            | "ST"
            | "SS"
            | "SIK"
            | "C"
            | "MH"
            | "MM"
            | "L"
            | "LL"
            | "Lc"
    );
    if dotted
        && (comma || begins)
        && (begins || groups.iter().map(|it| it.len()).sum::<usize>() <= 8)
        && !(groups.len() == 2 && groups[1].len() == 1 && !comma && groups[0] != "S" && groups[0] != "M")
    {
        push_degree(degrees, format!("{}.", groups.join(".")));
        return Some(end);
    }
    None
}

fn push_degree(degrees: &mut Vec<String>, degree: String) {
    if !degrees.contains(&degree) {
        degrees.push(degree);
    }
}

/// Words that are written with a capital in running text and are no names; sorted, for binary search.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "Acara", "Ad", "Adapun", "Agar", "Ajak", "Akan", "Akhirnya", "Akibat", "Alun", "Amanat", "Amankan", "Anda", "Antara", "Apabila", "Aparat", "APBD",
    "APK", "Apresiasi", "Arahan", "ASN", "Assalamualaikum", "Atas", "Aula", "Awasi", "Badan", "Bagi", "Bagikan", "Bahas", "Bahkan", "Bahwa", "Bakal",
    "Balai", "Ballroom", "Bandara", "Banjar", "Bansos", "Bantu", "Banyak", "Barang", "Beberapa", "Begitu", "Bekuk", "Beliau", "Belum", "Berbagai",
    "Berbintang", "Berdasarkan", "Beri", "Berikan", "Berikut", "Berita", "Bersama", "Bertempat", "Bidang", "Bila", "Binaan", "BKO", "BPD", "Buka",
    "Bukan", "Bulan", "Bundaran", "Cafe", "Call", "Calon", "Cek", "Center", "Cooling", "Daerah", "Dalam", "Damang", "Dampingi", "Dan", "Dana",
    "Dandim", "Dantim", "Dapil", "Dari", "Data", "Datangi", "Demi", "Demikian", "Demo", "Demokrasi", "Dengan", "Deputi", "Dewan", "Di", "Dia",
    "Diduga", "Digelar", "Dihadiri", "Diharapkan", "Dilantik", "Dimutasi", "Dipimpin", "Dirinya", "Disamping", "Disisi", "Ditambahkan", "Ditangkap",
    "DPT", "Dukuh", "Dukung", "Dusun", "Editor", "Empat", "Enam", "Evakuasi", "Forkopimda", "Foto", "Gandeng", "Gedung", "Gelar", "Gereja", "Group",
    "Gudang", "Guna", "Hadir", "Hadiri", "Hadirin", "Hal", "Halaman", "Harapan", "Hari", "Harus", "Hasil", "Hingga", "Hotel", "Hukum", "HUT", "Ia",
    "Ibu", "Ikut", "Ikuti", "Imbau", "Indonesia", "Ingatkan", "Ini", "Isu", "Itu", "Jabat", "Jabatan", "Jadi", "Jajaran", "Jalan", "Jalin", "Jelang",
    "Jendral", "Jika", "Jl", "Jln", "Jorong", "Juga", "Jumlah", "Kali", "Kami", "Kamtibmas", "Kantor", "Kantornya", "Kanwil", "Karena", "Kawal",
    "Kawasan", "Ke", "Kedua", "Kegiatan", "Kelompok", "Keluarga", "Kemanunggalan", "Kemarin", "Kemudian", "Kep", "Kepada", "Kepenghuluan",
    "Kepolisian", "Keterangan", "Ketika", "Khusus", "Kita", "KKB", "Koalisi", "Komando", "Komisi", "Komplek", "Kompleks", "Komsos", "KRI", "KRYD",
    "Kunjungi", "Kurang", "Kursi", "Laksanakan", "Lakukan", "Lanjut", "Lantik", "Lapangan", "Lebih", "Lima", "Logistik", "LSM", "Maka", "Malam",
    "Mana", "Mari", "Masa", "Masih", "Masing", "Masjid", "Masyarakat", "Media", "Melalui", "Menjelang", "Menurut", "Menurutnya", "Mereka", "Meski",
    "Meskipun", "Mewujudkan", "Minta", "Misalnya", "Mohon", "Mulai", "Namun", "Nasional", "Negara", "Negeri", "Netralitas", "No", "Nomor",
    "Nusantara", "Oleh", "OPD", "Operasi", "Operasional", "Organisasi", "Ormas", "Pada", "Padahal", "Padal", "Pagi", "Pamen", "Pamit", "Panen",
    "Pantau", "Para", "Partai", "Pasar", "Pasca", "Pastikan", "Pawas", "Pelabuhan", "Pemerintah", "Pemilihan", "Pemilu", "Pemungutan", "Pencegahan",
    "Pendopo", "Pengamanan", "Penulis", "Perempatan", "Pererat", "Perkuat", "Personel", "Personil", "Pertama", "Pertemuan", "Perum", "Perumahan",
    "Perwira", "Pesta", "Petugas", "Pihak", "Pihaknya", "Pilbup", "Pileg", "Pilgub", "Pilkada", "Pilpres", "Pilwako", "Pimpin", "Pokok", "Polisi",
    "Politisi", "Pos", "Posisi", "Posko", "Presisi", "Pria", "Program", "Protokol", "PT", "Pukul", "Pulau", "Puluhan", "Pura", "Rakyat", "Ratusan",
    "Redaksi", "Renops", "Reporter", "Republik", "Resmi", "RI", "Rombongan", "RSUD", "RT", "Ruang", "Rumah", "Rusun", "RW", "Saat", "Saksi", "Salah",
    "Sama", "Sambangi", "Sambut", "Sambutan", "Sampai", "Sang", "Sangat", "Sapa", "Satu", "Saya", "Sebagai", "Sebaliknya", "Sebanyak", "Sebelum",
    "Sebelumnya", "Sebut", "Secara", "Sedang", "Sedangkan", "Segala", "Sehingga", "Sejak", "Sejumlah", "Sekitar", "Sekolah", "Sekre", "Selain",
    "Selaku", "Selama", "Selanjutnya", "Seluruh", "Sementara", "Semua", "Seorang", "Seperti", "Serahkan", "Serentak", "Serta", "Sesuai", "Setelah",
    "Setiap", "Siap", "Siapkan", "Simpang", "Situasi", "Slogan", "Sosok", "Stadion", "Suara", "Sudah", "Sungai", "Surat", "Tahap", "Tahapan", "Tahun",
    "Tak", "Tampak", "Tanah", "Tanggal", "Tangkap", "Tapi", "Tegaskan", "Tekankan", "Telah", "Tema", "Tempat", "Temui", "Tentang", "Tentara",
    "Tentunya", "Terakhir", "Terdakwa", "Terhadap", "Terima", "Terkait", "Terlihat", "Terminal", "Terpisah", "Tersangka", "Tersebut", "Tetapi",
    "Tidak", "Tiga", "Tim", "Tingkatkan", "Tinjau", "Titip", "TNI", "Tokoh", "Tolak", "TPS", "Tugas", "Tujuan", "Tujuh", "Turut", "UMKM", "Undang",
    "Ungkap", "Universitas", "Untuk", "Upaya", "Usai", "Usulkan", "Vihara", "Visi", "Waktu", "Walau", "Walaupun", "Wanita", "Warga", "Wartawan",
    "Wib", "Wilayah", "Wit", "Wita", "Yaitu", "Yakni", "Yang", "Yth",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn compare_ignoring_case(a: &str, b: &str) -> std::cmp::Ordering {
        a.bytes().map(|it| it.to_ascii_lowercase()).cmp(b.bytes().map(|it| it.to_ascii_lowercase()))
    }

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP_WORDS.windows(2).all(|it| compare_ignoring_case(it[0], it[1]).is_lt()), "sort STOP_WORDS");
    }
}
