//! Pass 3a: phrases that name units, posts and ranks, read from tokens and lexicon hits. Nothing is resolved here.

mod body;
mod codes;
mod completion;
mod fields;
mod no_post;
mod open;
mod post;
mod rank;
mod unit;
mod university;

use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

pub(crate) use body::another_seat;
pub(crate) use fields::names_field;
pub(crate) use open::{association, long_form, names_school, school};
pub(crate) use post::{heads_section, post, status, unnumbered};
pub(crate) use rank::{has_rank, rank, rank_end};
pub(crate) use unit::{heads_village, opens_unit, unit, unit_alone};

/// A place name as printed.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) tokens: Range<usize>,
    /// The gazetteer's id of the name; `None` for a name that no table holds.
    pub(crate) name: Option<u32>,
    /// The level that a word before the name gives.
    pub(crate) level: Option<RegionLevel>,
    /// That word: index of a level word.
    pub(crate) level_word: Option<u16>,
}

/// What kind of unit a phrase names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnitWord {
    /// A type word: index of a unit type.
    Type(u16),
    /// A name of its own: index of a named unit.
    Named(u16),
    /// A capitalised name that the lexicon does not know, behind a generic post.
    Unknown(UnitKind),
}

/// A phrase that names a unit.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "what is printed beside a unit, each by itself")]
pub(crate) struct UnitPhrase {
    pub(crate) tokens: Range<usize>,
    pub(crate) word: UnitWord,
    pub(crate) place: Option<Place>,
    /// The field of an office: `Pertanian dan Perkebunan` of a Dinas.
    pub(crate) field: Option<Range<usize>>,
    /// Number of a Kodim, Koramil, Korem or Kodam, as printed.
    pub(crate) number: Option<String>,
    /// `setempat`, `tersebut`.
    pub(crate) local: bool,
    /// `RI`, `Pusat`.
    pub(crate) national: bool,
    /// The words name the building (`Mapolres`, `Kantor Bupati`).
    pub(crate) building: bool,
    /// The phrase is implied by a post (`Kapolres`), not printed.
    pub(crate) implied: bool,
    /// The superior that follows without a comma (`Polsek X Polres Y`).
    pub(crate) parent: Option<usize>,
}

impl UnitPhrase {
    /// A phrase of which no more than the word is known.
    pub(crate) fn new(tokens: Range<usize>, word: UnitWord) -> Self {
        Self {
            tokens,
            word,
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: false,
            parent: None,
        }
    }
}

/// A rank as printed.
#[derive(Debug, Clone)]
pub(crate) struct RankPhrase {
    pub(crate) tokens: Range<usize>,
    /// `Kombes Pol`, `Letkol Inf`.
    pub(crate) standard: String,
    pub(crate) service: Option<simpul_model::Service>,
    /// `(Purn)`.
    pub(crate) retired: bool,
}

/// A post as printed, with its unit.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each may stand beside any other")]
pub(crate) struct PostPhrase {
    pub(crate) tokens: Range<usize>,
    pub(crate) post: u16,
    pub(crate) standard: String,
    /// Index into the phrases' units.
    pub(crate) unit: Option<usize>,
    pub(crate) acting: bool,
    pub(crate) former: bool,
    pub(crate) future: bool,
    pub(crate) plural: bool,
    /// The section that the post sits in, without heading it: `Satlantas` for Kanit Kamsel.
    pub(crate) inside: Option<String>,
}

impl PostPhrase {
    /// A present post without a unit.
    pub(crate) fn new(tokens: Range<usize>, post: u16, standard: String) -> Self {
        Self {
            tokens,
            post,
            standard,
            unit: None,
            acting: false,
            former: false,
            future: false,
            plural: false,
            inside: None,
        }
    }
}

/// `, Jawa Timur (Jatim)` at token `i`: one behind a region that stands above a seat, where no name follows.
pub(crate) fn behind_region(doc: &Doc<'_>, i: usize) -> usize {
    let Some((_, len)) = place_at(doc, i + 1, |it| it <= RegionLevel::City).filter(|_| doc.mark(i) == ',') else {
        return i;
    };
    let end = i + 1 + len;
    end + if doc.mark(end) == '(' && doc.mark(end + 2) == ')' { 3 } else { 0 }
}

/// `, Kecamatan X` at token `i`: one behind the places with level words in which a seat lies.
pub(crate) fn behind_address(doc: &Doc<'_>, i: usize) -> usize {
    let mut end = i;
    while doc.mark(end) == ','
        && let Some((Some(level), next, _)) = level_at(doc, end + 1)
        && let Some((_, len)) = place_at(doc, next, |it| it == level)
    {
        end = next + len;
    }
    end
}

/// The longest place name at token `i` that some region of an allowed level bears.
pub(crate) fn place_at(doc: &Doc<'_>, i: usize, allowed: impl Fn(RegionLevel) -> bool) -> Option<(u32, usize)> {
    let gazetteer = doc.lexicon.gazetteer();
    // The press shortens the region it writes about to its initials: `Bawaslu BS` for Bengkulu Selatan.
    // Not where they begin a longer name: `OKU Timur` is no `OKU`.
    let longer = || doc.found(i).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len > 1);
    if let Some(name) = doc.initials_at(i).filter(|_| !longer())
        && gazetteer.named(name).iter().any(|code| allowed(code.level()))
    {
        return Some((name, 1));
    }
    if !doc.begins(i, Kinds::PLACE) {
        return None;
    }
    if hunts(doc, i) {
        return None;
    }
    // A town that is nothing but the capital of a regency stands for it.
    let capital =
        |name: u32| gazetteer.named(name).is_empty() && gazetteer.is_capital(name) && allowed(RegionLevel::Regency);
    let mut places = doc.found(i).iter().filter_map(|it| match it.term {
        Term::Place(name) if gazetteer.named(name).iter().any(|code| allowed(code.level())) || capital(name) => {
            Some((name, it.len as usize))
        }
        _ => None,
    });
    let first = places.next()?;
    // `Sungai Raya`, not the table's `Sei Raya`, which is read so too.
    let mut twins = places.take_while(|it| it.1 == first.1).peekable();
    if twins.peek().is_some()
        && let Some(exact) = gazetteer.name_id(doc.slice(i..i + first.1))
        && twins.any(|it| it.0 == exact)
    {
        return Some((exact, first.1));
    }
    Some(first)
}

/// `Polres Buru Pelaku Curanmor`, `Panwascam Sita Uang`: what a headline says that somebody does, and no place.
pub(crate) fn hunts(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i, words!["Adu", "Buru", "Jadi", "Sita"])
        && doc.in_title(i)
        && doc.tokens.get(i + 1).is_some_and(|it| it.kind == Kind::Number || it.is_word() && it.is_capital())
        && !doc.is(i + 1, "Selatan")
        && doc.same_sentence(i, i + 1)
}

/// As [`place_at`], also for a district or village that the table writes in one word and the press in two: `Celukan Bawang`.
pub(crate) fn place_at_apart(doc: &Doc<'_>, i: usize, allowed: impl Fn(RegionLevel) -> bool) -> Option<(u32, usize)> {
    let known = place_at(doc, i, &allowed);
    let word = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital);
    let local = allowed(RegionLevel::District) || allowed(RegionLevel::Village);
    if !local || known.is_some_and(|it| it.1 > 2) || !(word(i) && word(i + 1)) || doc.listed(i, Words::GivenNames) {
        return known;
    }
    let gazetteer = doc.lexicon.gazetteer();
    let joined = |len: usize| {
        if !doc.same_sentence(i, i + len - 1) {
            return None;
        }
        let name = gazetteer.name_id(doc.slice(i..i + len))?;
        gazetteer
            .named(name)
            .iter()
            .any(|code| code.level() > RegionLevel::City && allowed(code.level()))
            .then_some((name, len))
    };
    // `Sungai Jawi Luar` is the table's `Sungaijawi Luar`.
    let three = if word(i + 2) { joined(3) } else { None };
    three.or_else(|| if known.is_some_and(|it| it.1 > 1) { None } else { joined(2) }).or(known)
}

/// The province, regency, city or capital of a regency at token `i`: how many tokens it covers.
fn town_at(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let gazetteer = doc.lexicon.gazetteer();
    let capital = |it: &crate::doc::Found| match it.term {
        Term::Place(name) if gazetteer.is_capital(name) => Some(it.len as usize),
        _ => None,
    };
    let capital = doc.found(i).iter().find_map(capital);
    capital.max(place_at(doc, i, |it| it <= RegionLevel::City).map(|it| it.1))
}

/// The level word at token `i`: its level and one behind its last token (its full stop included).
pub(crate) fn level_at(doc: &Doc<'_>, i: usize) -> Option<(Option<RegionLevel>, usize, u16)> {
    if !doc.begins(i, Kinds::LEVEL) {
        return None;
    }
    let it = doc.found(i).iter().find(|it| matches!(it.term, Term::Level(_)))?;
    let Term::Level(id) = it.term else { return None };
    let mut end = i + it.len as usize;
    if doc.mark(end) == '.' && doc.tokens[end].glued {
        end += 1;
    }
    // `Kota Administrasi`, `Kota Adm.`
    if doc.is_any(end, words!["Administrasi", "Adm"]) {
        end += 1 + usize::from(doc.mark(end + 1) == '.');
    }
    Some((doc.lexicon.level(id).level, end, id))
}

/// Reads a place with or without its level word at token `i`.
fn place(doc: &Doc<'_>, i: usize, levels: &[RegionLevel]) -> Option<Place> {
    let mut place = bare_place(doc, i, levels)?;
    // `Bupati Lampung Selatan (Lamsel), Nanang`: the place's short name says nothing new.
    let end = place.tokens.end;
    if place.name.is_some()
        && doc.mark(end) == '('
        && doc.tokens.get(end + 1).is_some_and(Token::is_capital)
        && let Some((_, len)) = place_at(doc, end + 1, |it| it <= RegionLevel::City)
        && doc.mark(end + 1 + len) == ')'
    {
        place.tokens.end = end + 2 + len;
    }
    Some(place)
}

fn bare_place(doc: &Doc<'_>, i: usize, levels: &[RegionLevel]) -> Option<Place> {
    let fits = |level: RegionLevel| levels.is_empty() || levels.contains(&level);
    if !doc.same_sentence(i.wrapping_sub(1), i) {
        return None;
    }
    if let Some((Some(level), next, word)) = level_at(doc, i) {
        let same = move |it: RegionLevel| it == level;
        // `KPU Kota Malang` is the city's, `Kapolsek Kota Baru` the district Kota Baru.
        if fits(level)
            && let Some((name, len)) = place_at_apart(doc, next, same)
        {
            return Some(Place { tokens: i..next + len, name: Some(name), level: Some(level), level_word: Some(word) });
        }
    }
    // Behind a post or a type of unit that only villages or districts have.
    let local = !levels.is_empty() && levels.iter().all(|it| *it > RegionLevel::City);
    let (name, len) = if local { place_at_apart(doc, i, fits) } else { place_at(doc, i, fits) }?;
    // `PPS Kelurahan Kerinci`: the word for the level, whatever village bears its name.
    if len == 1
        && doc.is_any(i, words!["Kelurahan", "Desa", "Kecamatan", "Kabupaten", "Gampong", "Nagari"])
        && doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    {
        return None;
    }
    // `Danposal Pulau Baai`: the island's name goes on.
    if len == 1 && doc.is(i, "Pulau") && doc.tokens.get(i + 1).is_some_and(Token::is_capital) {
        return None;
    }
    // `Sekretaris Desa Made Separsa`: a village that is first of all a given name.
    if len == 1
        && levels == [RegionLevel::Village]
        && doc.listed(i, Words::GivenNames)
        && doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    {
        return None;
    }
    // `Forum Keuchik Aceh Besar`: the regency, no village called Aceh.
    if levels == [RegionLevel::Village] && place_at(doc, i, |it| it <= RegionLevel::City).is_some_and(|it| it.1 > len) {
        return None;
    }
    Some(Place { tokens: i..i + len, name: Some(name), level: None, level_word: None })
}

/// Whether bodies of a kind have seats that pages print without the body again: `Ketua`, `Sekretaris`, `Anggota`.
pub(crate) fn has_seats(kind: UnitKind) -> bool {
    use UnitKind::{Bawaslu, CivilSociety, Dprd, Kpu, Panwascam, Party, PpkPps};
    matches!(kind, Bawaslu | CivilSociety | Dprd | Kpu | Panwascam | Party | PpkPps)
}

/// Whether units of a kind are houses of police or army, whose heads bear ranks.
pub(crate) fn is_house(kind: UnitKind) -> bool {
    use UnitKind::{Kodam, Kodim, Koramil, Korem, Lanal, Lanud, Polda, Polres, Polsek};
    matches!(kind, Kodam | Kodim | Koramil | Korem | Lanal | Lanud | Polda | Polres | Polsek)
}

/// The post of who heads a unit, and what it is called: `Ketua` of a body with seats, `Kepala` of an office, else that of its type.
pub(crate) fn head_of(doc: &Doc<'_>, unit: &UnitPhrase) -> Option<(u16, String)> {
    let kind = kind_of(doc, unit.word);
    let generic = |name: &str| doc.lexicon.generic_post(name).map(|it| (it, name.to_owned()));
    if has_seats(kind) {
        return generic("Ketua");
    }
    let UnitWord::Type(word) = unit.word else { return None };
    let own = doc.lexicon.head_of(&doc.lexicon.unit_type(word).id);
    own.map(|it| (it, doc.lexicon.post(it).standard.clone()))
        .or_else(|| if kind == UnitKind::Pemda && unit.field.is_some() { generic("Kepala") } else { None })
}

pub(crate) fn kind_of(doc: &Doc<'_>, word: UnitWord) -> UnitKind {
    match word {
        UnitWord::Type(id) => doc.lexicon.unit_type(id).kind,
        UnitWord::Named(id) => doc.lexicon.unit(id).kind,
        UnitWord::Unknown(kind) => kind,
    }
}

/// The index of a unit type by its identifier.
pub(crate) fn unit_type_index(doc: &Doc<'_>, id: &str) -> Option<u16> {
    doc.lexicon.unit_type_index(id)
}
