//! Names of people and the degrees behind them. A name is found by its context and its shape, never by a list of known people.

mod blocks;
mod degrees;

use blocks::behind_rank;
pub(crate) use blocks::{blocks_name, is_told};
pub(crate) use degrees::degree_tail;
use degrees::opens_degrees;

use crate::{
    doc::{Doc, Found, Kinds, TITLES},
    token::{Kind, Shape, Token},
};
use simpul_lexicon::Term;
use simpul_model::{RegionCode, RegionLevel};
use std::ops::Range;

/// First names that are cut short before a full stop.
const SHORT_NAMES: &[&str] = &["Abd", "Ach", "Achm", "Ahm", "Mhd", "Moch", "Moh", "Mohd", "Mokh", "Muh"];

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

/// On which side of a place something lies; Timur, which is somebody's name too, is left out.
pub(crate) const SIDES: &[&str] = &["utara", "selatan", "barat", "tengah", "tenggara"];

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
        && !doc.is_everyday(small)
        && !doc.is(small, "lalu")
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
    if !doc.begins(i, Kinds::PLACE) {
        return i;
    }
    let town = doc.is_any(i + 1, words!["Prof", "Dr", "Drs", "Dra", "Ir"])
        && doc.begins(i + 1, Kinds::HONORIFIC)
        && doc.same_sentence(i, i + 1);
    // `Mantan Ketua DPRD Kampar, Riau Muslim Hadi`: the province behind a comma or a party.
    let province = i > 1
        && (doc.mark(i - 1) == ',' || doc.begins(i - 1, Kinds::UNIT))
        && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital)
        && doc.same_sentence(i, i + 1)
        && doc.found(i).iter().any(|it| it.len == 1 && matches!(it.term, Term::Place(name) if is_province(doc, name)))
        && !blocks_name(doc, i + 1, true);
    if province {
        return i + 1;
    }
    if let Some(end) = behind_regency(doc, i) {
        return end;
    }
    i + usize::from(town && skip_honorifics(doc, i + 1).1)
}

/// `Ketua Bawaslu Kabupaten Batang Jawa Tengah Budi Wira`: one behind the province at token `i`, right behind one of its own regencies and
/// before a name of two words and more.
fn behind_regency(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if i == 0 || !doc.same_sentence(i - 1, i) {
        return None;
    }
    let gazetteer = doc.lexicon.gazetteer();
    let places = |at: usize| {
        let named = |it: &Found| if let Term::Place(name) = it.term { Some((it.len as usize, name)) } else { None };
        doc.found(at).iter().filter_map(named)
    };
    let province_of = |name: u32| gazetteer.named(name).iter().copied().find(|it| it.level() == RegionLevel::Province);
    let (len, province) = places(i).find_map(|(len, name)| Some((len, province_of(name)?)))?;
    let end = i + len;
    let capital = |at: usize| doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital);
    if !capital(end) || !capital(end + 1) || !doc.same_sentence(i, end + 1) || blocks_name(doc, end, true) {
        return None;
    }
    let inside = |it: &RegionCode| it.regency() == Some(*it) && it.province() == province;
    let regency = |at: usize| places(at).any(|(len, name)| at + len == i && gazetteer.named(name).iter().any(inside));
    (i.saturating_sub(3)..i).any(regency).then_some(end)
}

/// Whether a province bears the name.
fn is_province(doc: &Doc<'_>, name: u32) -> bool {
    doc.lexicon.gazetteer().named(name).iter().any(|it| it.level() == RegionLevel::Province)
}

/// One behind the titles at token `i`, whatever stands behind them.
pub(crate) fn skip_titles(doc: &Doc<'_>, mut i: usize) -> usize {
    while let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Honorific(_))) {
        i += found.len as usize;
        i += usize::from(doc.mark(i) == '.');
    }
    i
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
        if doc.tokens[i].shape == Shape::Upper && is_title_of_name(doc, i) {
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

/// `Andi`, `Raden`, `Urai`: a title that stays in the name.
fn is_title_of_name(doc: &Doc<'_>, i: usize) -> bool {
    doc.found(i).iter().any(|it| matches!(it.term, Term::Honorific(id) if doc.lexicon.honorific(id).of_name))
}

fn starts_honorific(doc: &Doc<'_>, i: usize) -> bool {
    doc.found(i).iter().any(|it| matches!(it.term, Term::Honorific(_)))
}

/// One behind the last token of the name that begins at `start`; read once for each token.
fn name_end(doc: &Doc<'_>, start: usize) -> Option<usize> {
    doc.name_ends.recall(start, || read_name_end(doc, start))
}

/// `Ipa Hafsah yakin, SE., M.Si.`: whether token `i` is the last part of a name that a hasty hand wrote small, as the degree behind it shows.
fn small_end(doc: &Doc<'_>, i: usize) -> bool {
    doc.mark(i + 1) == ','
        && doc.begins(i + 2, Kinds::DEGREE)
        && doc.same_sentence(i - 1, i + 2)
        && doc.tokens[i].is_word()
        && !doc.tokens[i].is_capital()
        && doc.word(i).len() > 3
        && !doc.is_everyday(i)
        && doc.found(i).iter().all(|it| matches!(it.term, Term::Place(_)))
        && doc.tokens[i + 2].is_capital()
}

/// `Kepala Dinas X Meninggal Dunia`: whether all of several words are of every day.
fn of_everyday(doc: &Doc<'_>, tokens: Range<usize>) -> bool {
    tokens.len() > 1 && tokens.clone().all(|it| doc.is_everyday(it)) && !blocks::behind_rank(doc, tokens.start)
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
                '\'' | '’' | '`' => doc.tokens[i].glued && ends_in_glottal(doc, i),
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
    if words == 0 || of_everyday(doc, start..i) {
        return None;
    }
    i += usize::from(words > 1 && small_end(doc, i));
    // A lone initial is no name, nor what is left of a place: `Panwaslu Ternate Utara`.
    if words == 1 && (doc.tokens[start].shape == Shape::Initial || doc.is_any(start, words!(SIDES))) {
        return None;
    }
    Some(i)
}

/// `Ya' Muhtar`, `Joni Alla’ Padang`: a mark behind a part of a name, with the next part apart from it and no quotation that it closes.
fn ends_in_glottal(doc: &Doc<'_>, mark: usize) -> bool {
    let open = |it: &usize| matches!(doc.mark(*it), '\'' | '‘' | '`') && !doc.tokens[*it].glued;
    let sentence = doc.sentences[doc.sentence_of(mark)].tokens.start;
    // `Muhammad Syafi’ melantik`: also at the end of a name.
    let next = |it: &Token| {
        !it.glued
            && (it.shape == Shape::Capital && !blocks_name(doc, mark + 1, false) || it.is_word() && !it.is_capital())
    };
    doc.word(mark - 1).chars().next_back().is_some_and(|it| matches!(it, 'a' | 'e' | 'i' | 'o' | 'u'))
        && doc.tokens.get(mark + 1).is_some_and(next)
        && doc.quote_of(mark).is_none()
        && !(sentence..mark - 1).any(|it| open(&it))
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
    // `Susan.R, Budi Wira`: an initial that no stop follows.
    let next = doc.tokens.get(i + 2);
    if next.is_some_and(|it| it.glued && it.shape == Shape::Initial)
        && doc.mark(i + 3) != '.'
        && token.shape == Shape::Capital
    {
        return true;
    }
    let next_is_name = next.is_some_and(|it| it.is_capital() && !blocks_name(doc, i + 2, false));
    let next_is_name = next_is_name && doc.same_sentence(i, i + 2);
    let clipped = token.shape == Shape::Capital && crate::doc::is_clipped(doc.word(i));
    next_is_name
        && (clipped
            || doc.is_any(i, words!(TITLES))
            || doc.is_any(i, words!(SHORT_NAMES))
            || doc.is_any(
                i,
                words![
                    "Krg", "Md", "Hi", "Hj", "AA", "IB", "IGN", "IGB", "IGA", "Dt", "St", "Dg", "Tgk", "Rd", "Sy",
                    "Syarif", "Ab", "Hr", "Kgs", "Msy", "Nyi", "Ign", "Fx", "Yoh", "Bt", "Ch", "Th", "Fr",
                ],
            ))
}
