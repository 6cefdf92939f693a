//! Pass 3a: phrases that name units, posts and ranks, read from tokens and lexicon hits. Nothing is resolved here.

use crate::{
    doc::Doc,
    token::{Kind, Shape},
};
use simpul_lexicon::{StatusEffect, Template, Term};
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

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
    Unknown,
}

/// A phrase that names a unit.
#[derive(Debug, Clone)]
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

/// The longest place name at token `i` that some region of an allowed level bears.
pub(crate) fn place_at(doc: &Doc<'_>, i: usize, allowed: impl Fn(RegionLevel) -> bool) -> Option<(u32, usize)> {
    let gazetteer = doc.lexicon.gazetteer();
    // The press shortens the region it writes about to its initials: `Bawaslu BS` for Bengkulu Selatan.
    if let Some(name) = doc.initials_at(i)
        && gazetteer.named(name).iter().any(|code| allowed(code.level()))
    {
        return Some((name, 1));
    }
    doc.found(i).iter().find_map(|it| match it.term {
        Term::Place(name) if gazetteer.named(name).iter().any(|code| allowed(code.level())) => {
            Some((name, it.len as usize))
        }
        _ => None,
    })
}

/// The level word at token `i`: its level and one behind its last token (its full stop included).
pub(crate) fn level_at(doc: &Doc<'_>, i: usize) -> Option<(Option<RegionLevel>, usize, u16)> {
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
    let fits = |level: RegionLevel| levels.is_empty() || levels.contains(&level);
    if !doc.same_sentence(i.wrapping_sub(1), i) {
        return None;
    }
    if let Some((Some(level), next, word)) = level_at(doc, i) {
        let same = move |it: RegionLevel| it == level;
        // `KPU Kota Malang` is the city's, `Kapolsek Kota Baru` the district Kota Baru.
        if fits(level)
            && let Some((name, len)) = place_at(doc, next, same)
        {
            return Some(Place { tokens: i..next + len, name: Some(name), level: Some(level), level_word: Some(word) });
        }
    }
    let (name, len) = place_at(doc, i, fits)?;
    // `Sekretaris Desa Made Separsa`: a village that is first of all a given name.
    if len == 1
        && levels == [RegionLevel::Village]
        && doc.is_any(i, words!(GIVEN_NAMES))
        && doc.tokens.get(i + 1).is_some_and(|it| it.is_capital())
    {
        return None;
    }
    Some(Place { tokens: i..i + len, name: Some(name), level: None, level_word: None })
}

/// Reads a unit phrase at token `i`, with the superiors that follow it, and stores it; gives its index.
pub(crate) fn unit(doc: &Doc<'_>, i: usize, units: &mut Vec<UnitPhrase>) -> Option<usize> {
    let mut phrase = unit_alone(doc, i)?;
    let mut end = phrase.tokens.end;
    // `Kepulauan Bangka Belitung (Babel)`: a bracket that only repeats the name.
    if doc.mark(end) == '('
        && doc.mark(end + 2) == ')'
        && doc.found(end + 1).iter().any(|it| matches!(it.term, Term::Place(_) | Term::UnitType(_) | Term::Unit(_)))
        && phrase.place.is_some()
    {
        end += 3;
        phrase.tokens.end = end;
    }
    // `Komisi Pemilihan Umum Republik Indonesia (KPU RI)`, `Persit Kartika Chandra Kirana (KCK)`
    if doc.mark(end) == '(' {
        let short = if doc.mark(end + 2) == ')' && doc.tokens[end + 1].shape == Shape::Upper {
            Some(end + 2)
        } else {
            unit_alone(doc, end + 1)
                .filter(|it| kind_of(doc, it.word) == kind_of(doc, phrase.word))
                .map(|it| it.tokens.end)
                .filter(|it| doc.mark(*it) == ')')
        };
        if let Some(close) = short {
            end = close + 1;
            phrase.tokens.end = end;
        }
    }
    if takes_superior(doc, &phrase) {
        let gap = usize::from(matches!(doc.mark(end), '-' | '–' | '—'));
        if let Some(parent) = unit_alone(doc, end + gap).filter(|it| is_superior(doc, &phrase, it)) {
            let start = parent.tokens.start;
            let index = unit(doc, start, units)?;
            phrase.tokens.end = units[index].tokens.end;
            phrase.parent = Some(index);
        }
    }
    units.push(phrase);
    Some(units.len() - 1)
}

pub(crate) fn kind_of(doc: &Doc<'_>, word: UnitWord) -> UnitKind {
    match word {
        UnitWord::Type(id) => doc.lexicon.unit_type(id).kind,
        UnitWord::Named(id) => doc.lexicon.unit(id).kind,
        UnitWord::Unknown => UnitKind::CivilSociety,
    }
}

fn takes_superior(doc: &Doc<'_>, phrase: &UnitPhrase) -> bool {
    use UnitKind::{Kodim, Koramil, Korem, Polda, Polres, PolriSection, Polsek, TniOther};
    matches!(kind_of(doc, phrase.word), Kodim | Koramil | Korem | Polda | PolriSection | Polres | Polsek | TniOther)
}

fn is_superior(doc: &Doc<'_>, phrase: &UnitPhrase, next: &UnitPhrase) -> bool {
    use UnitKind::{Kodam, Kodim, Koramil, Korem, MabesPolri, Polda, Polres, PolriSection, Polsek, TniHq, TniOther};
    let above: &[UnitKind] = match kind_of(doc, phrase.word) {
        PolriSection => &[Polsek, Polres, Polda, MabesPolri, PolriSection],
        Polsek => &[Polres, Polda],
        Polres => &[Polda],
        Polda => &[MabesPolri],
        Koramil => &[Kodim],
        Kodim => &[Korem, Kodam],
        Korem => &[Kodam],
        TniOther => &[Kodam, Korem, TniHq],
        _ => &[],
    };
    above.contains(&kind_of(doc, next.word)) && !next.building
}

/// Reads one unit phrase at token `i`, without superiors.
pub(crate) fn unit_alone(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    let found = doc.found(i);
    if doc.is(i, "DPR")
        && let Some((name, len)) = place_at(doc, i + 1, |it| it == RegionLevel::Province)
        && doc
            .lexicon
            .gazetteer()
            .named(name)
            .iter()
            .any(|it| matches!(it.to_string().as_str(), "91" | "92" | "93" | "94" | "95" | "96"))
        && let Some(council) = unit_type_index(doc, "dprp")
    {
        // `DPR Papua Tengah`: a province's council, not the nation's.
        let place = Place { tokens: i + 1..i + 1 + len, name: Some(name), level: None, level_word: None };
        return Some(UnitPhrase {
            tokens: i..i + 1 + len,
            word: UnitWord::Type(council),
            place: Some(place),
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: false,
            parent: None,
        });
    }
    if let Some(alliance) = alliance(doc, i) {
        return Some(alliance);
    }
    // `Desa Tieng` is a place; its government is `Pemerintah Desa Tieng`. `Banjar Dinas` is a hamlet.
    let level = found.iter().filter(|it| matches!(it.term, Term::Level(_))).map(|it| it.len).max().unwrap_or(0);
    if doc.is(i, "Dinas") && i > 0 && doc.is(i - 1, "Banjar") {
        return None;
    }
    let typed = found
        .iter()
        .filter(|it| it.len > level)
        .find_map(|it| if let Term::UnitType(id) = it.term { Some((id, it.len as usize)) } else { None });
    let named =
        found.iter().find_map(|it| if let Term::Unit(id) = it.term { Some((id, it.len as usize)) } else { None });
    let by_type = typed.map(|(id, len)| typed_unit(doc, i, id, len));
    match (named, by_type) {
        // Two Polres bear the name of Banjar: the place and the page decide.
        (Some((id, len)), Some(typed))
            if doc.lexicon.unit(id).kind == UnitKind::Polres
                && typed.tokens.end >= i + len
                && typed.place.is_some() =>
        {
            Some(typed)
        }
        (Some((id, len)), typed) if typed.as_ref().is_none_or(|it| it.tokens.end <= i + len) => Some(UnitPhrase {
            tokens: i..i + len,
            word: UnitWord::Named(id),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: typed.is_some_and(|it| it.building),
            implied: false,
            parent: None,
        }),
        (_, typed) => typed,
    }
}

/// `Aliansi Rakyat Manakarra (ARM)`: a group that gives itself a name and its initials.
fn alliance(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    if !doc.is_any(
        i,
        words![
            "Aliansi",
            "Koalisi",
            "Forum",
            "Gerakan",
            "Himpunan",
            "Persatuan",
            "Ikatan",
            "Serikat",
            "Front",
            "Komunitas",
            "Paguyuban",
            "Solidaritas",
            "Lembaga",
        ],
    ) || !doc.tokens[i].is_capital()
    {
        return None;
    }
    let mut end = i + 1;
    while end < i + 8
        && doc.tokens.get(end).is_some_and(|it| {
            it.is_capital() || (doc.is(end, "dan") && doc.tokens.get(end + 1).is_some_and(|next| next.is_capital()))
        })
    {
        end += 1;
    }
    let initials: String =
        (i..end).filter(|it| doc.tokens[*it].is_capital()).filter_map(|it| doc.word(it).chars().next()).collect();
    let bracketed = doc.mark(end) == '('
        && doc.mark(end + 2) == ')'
        && doc.tokens[end + 1].shape == Shape::Upper
        && initials.starts_with(doc.word(end + 1).chars().next().unwrap_or(' '));
    (end > i + 1 && bracketed).then(|| UnitPhrase {
        tokens: i..end,
        word: UnitWord::Unknown,
        place: None,
        field: None,
        number: None,
        local: false,
        national: false,
        building: false,
        implied: false,
        parent: None,
    })
}

fn typed_unit(doc: &Doc<'_>, i: usize, id: u16, len: usize) -> UnitPhrase {
    let mut id = id;
    let mut end = i + len;
    // `Komisi Pemilihan Umum (KPU)`, `Kepolisian Resor Kota (Polresta)`: the abbreviation is the better word.
    if doc.mark(end) == '(' {
        let inner = doc
            .found(end + 1)
            .iter()
            .find_map(|it| if let Term::UnitType(id) = it.term { Some((id, it.len as usize)) } else { None });
        if let Some((short, len)) = inner
            && doc.mark(end + 1 + len) == ')'
        {
            id = short;
            end += len + 2;
        }
    }
    let mut phrase = UnitPhrase {
        tokens: i..end,
        word: UnitWord::Type(id),
        place: None,
        field: None,
        number: None,
        local: false,
        national: false,
        building: doc.lexicon.unit_type(id).building,
        implied: false,
        parent: None,
    };
    complete(doc, id, &mut phrase);
    phrase
}

/// Reads what tells one unit of a type from another, behind the type word (or a post that implies the type).
pub(crate) fn complete(doc: &Doc<'_>, id: u16, phrase: &mut UnitPhrase) {
    let kind = doc.lexicon.unit_type(id);
    let mut at = phrase.tokens.end;
    // `KSOP Kelas IV`, `Kantor Imigrasi Kelas I TPI`: the class tells no unit from another.
    if doc.is(at, "Kelas") && doc.tokens.get(at + 1).is_some_and(|it| it.is_capital() || it.kind == Kind::Number) {
        at += 2;
        while doc.is_any(at, words!["TPI", "Non", "Khusus", "Utama", "A", "B"])
            || (doc.mark(at) == '-' && doc.tokens[at].glued)
        {
            at += 1;
        }
        phrase.tokens.end = at;
    }
    if kind.id == "dinas" || kind.id == "badan" || kind.kind == UnitKind::Pemda && kind.standard.starts_with("Dinas") {
        let end = list_of(doc, at, words!(OFFICES));
        if end > at {
            phrase.field = Some(at..end);
            at = end;
            // `Badan Kepegawaian Daerah (BKD)`, `Dinas Pekerjaan Umum (PU)`
            if doc.mark(at) == '(' && doc.mark(at + 2) == ')' && doc.tokens[at + 1].is_capital() {
                at += 3;
            }
            phrase.tokens.end = at;
        }
    }
    if kind.numbered || kind.template == Template::Number {
        if let Some((number, next)) = number(doc, at) {
            phrase.number = Some(number);
            at = next;
            let roman = doc.word(at - 1).bytes().all(|it| matches!(it, b'I' | b'V' | b'X'));
            if doc.mark(at) == '/' || (roman && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))) {
                at += usize::from(doc.mark(at) == '/');
                let (place, next) = numbered_place(doc, at);
                phrase.place = place;
                at = next;
            } else if let Some(place) = place(doc, at, &[RegionLevel::District]) {
                at = place.tokens.end;
                phrase.place = Some(place);
            }
            phrase.tokens.end = at;
            return;
        }
    }
    if doc.is(at, "Republik") && doc.is(at + 1, "Indonesia") && kind.national.is_some() {
        phrase.national = true;
        phrase.tokens.end = at + 2;
        return;
    }
    if doc.is_any(at, words!["RI", "Pusat"]) && kind.national.is_some() {
        phrase.national = true;
        phrase.tokens.end = at + 1;
        return;
    }
    if doc.is_any(at, words!["setempat"]) {
        phrase.local = true;
        phrase.tokens.end = at + 1;
        return;
    }
    if let Some((_, next, _)) = level_at(doc, at)
        && doc.is_any(next, words!["setempat", "tersebut", "ini", "itu"])
    {
        phrase.local = true;
        phrase.tokens.end = next + 1;
        return;
    }
    if matches!(kind.kind, UnitKind::CivilSociety | UnitKind::Party) {
        association(doc, at, phrase);
        return;
    }
    if kind.levels.is_empty() {
        if kind.template == Template::Place
            && let Some(end) = unknown_place(doc, at, kind.kind)
        {
            phrase.tokens.end = end;
            phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
        }
        return;
    }
    if let Some(place) = place(doc, at, &kind.levels) {
        phrase.tokens.end = place.tokens.end;
        // `Malang Kota`, `Polres Metro Bekasi Kota`
        if kind.kind == UnitKind::Polres
            && doc.is(phrase.tokens.end, "Kota")
            && doc.tokens[phrase.tokens.end].is_capital()
        {
            phrase.tokens.end += 1;
        }
        phrase.place = Some(Place { tokens: place.tokens.start..phrase.tokens.end, ..place });
        return;
    }
    // A place below or beside the usual level: `Polres Kepanjen`, `Polsek Kuta Selatan`, `PN Manna`.
    let any = place(doc, at, &[]).filter(|it| {
        !matches!(kind.kind, UnitKind::Pemda | UnitKind::Kpu | UnitKind::Bawaslu | UnitKind::Dprd | UnitKind::SatpolPp)
            || it.name.is_some_and(|name| doc.lexicon.gazetteer().is_capital(name))
    });
    if let Some(place) = any.filter(|it| {
        it.level.is_none() && !matches!(kind.template, Template::Alone | Template::Section) && seat_like(doc, it)
    }) {
        phrase.tokens.end = place.tokens.end;
        phrase.place = Some(place);
        return;
    }
    // A court is named after its seat, whether or not a table knows it: `Ketua PN Sengkang Andi Nurdin`.
    if kind.kind == UnitKind::Pengadilan
        && !phrase.implied
        && kind.template == Template::Place
        && doc.same_sentence(at.wrapping_sub(1), at)
        && doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
        && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !crate::names::blocks_name(doc, at, true)
        && doc.tokens.get(at + 1).is_some_and(|it| it.is_capital())
    {
        phrase.tokens.end = at + 1;
        phrase.place = Some(Place { tokens: at..at + 1, name: None, level: None, level_word: None });
        return;
    }
    if let Some(end) = unknown_place(doc, at, kind.kind).filter(|end| !phrase.implied || rank(doc, *end).is_some()) {
        phrase.tokens.end = end;
        phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
    }
}

/// What tells one branch of an association from another: `Cabang Ogan Ilir`, `Koorcab Rem 071 PD IV/Diponegoro`, a place.
fn association(doc: &Doc<'_>, at: usize, phrase: &mut UnitPhrase) {
    let branch = doc.is_any(
        at,
        words!["Cabang", "Daerah", "Wilayah", "Ranting", "Koorcab", "Cab", "Pimpinan", "DPC", "DPD", "DPW", "PC", "PD"],
    );
    let mut end = at;
    let mut region = None;
    while end < at + 12 && doc.same_sentence(at.wrapping_sub(1), end) {
        if let Some(place) =
            place(doc, end, &[RegionLevel::Regency, RegionLevel::City, RegionLevel::Province, RegionLevel::District])
        {
            end = place.tokens.end;
            region = Some(place);
            break;
        }
        let Some(token) = doc.tokens.get(end) else { break };
        let slash = token.mark == '/' && token.glued;
        let honorific = doc.found(end).iter().any(|it| matches!(it.term, Term::Honorific(_) | Term::Rank(_)));
        if !branch || honorific || !(token.is_capital() || token.kind == Kind::Number || slash) {
            break;
        }
        end += 1;
    }
    if end > at {
        phrase.tokens.end = end;
        phrase.place = Some(region.unwrap_or(Place { tokens: at..end, name: None, level: None, level_word: None }));
    }
}

/// A place that no table holds behind a unit that is always named after one: `Lanal Tarempa`, `Polsek KP3`. It ends before a rank,
/// a comma or a word in lower case, so that no person's name is taken for it.
fn unknown_place(doc: &Doc<'_>, at: usize, kind: UnitKind) -> Option<usize> {
    use UnitKind::{Koramil, Lanal, Lanud, Other, Panwascam, PolriSection, Polsek, PpkPps, TniOther};
    if !matches!(kind, Koramil | Lanal | Lanud | Panwascam | PpkPps | Polsek | TniOther | PolriSection | Other) {
        return None;
    }
    let mut end = at;
    while end < at + 4 && doc.same_sentence(at.wrapping_sub(1), end) {
        let Some(token) = doc.tokens.get(end) else { break };
        let hyphen = token.mark == '-' && token.glued && doc.tokens.get(end + 1).is_some_and(|it| it.glued) && end > at;
        if end == at
            && let Some(programme) =
                doc.found(end).iter().chain(doc.found(end + 1)).find(|it| matches!(it.term, Term::Programme(_)))
        {
            // `Satgas Ops Damai Cartenz`
            end = (programme.token + programme.len) as usize;
            continue;
        }
        let named = token.is_capital()
            && !crate::names::blocks_name(doc, end, true)
            && !doc.found(end).iter().any(|it| matches!(it.term, Term::Honorific(_)));
        let number = token.kind == Kind::Number && token.glued && end > at;
        if !(named || hyphen || number) {
            break;
        }
        end += 1;
    }
    // All districts are in the table: what it does not hold behind a PPK is a person (`Ketua PPK Rusli`).
    if matches!(kind, PpkPps | Panwascam)
        && end == at + 1
        && rank(doc, end).is_none()
        && doc.found(at).iter().all(|it| !matches!(it.term, Term::Place(_)))
    {
        return None;
    }
    let stops = doc
        .tokens
        .get(end)
        .is_none_or(|it| !it.is_capital() || doc.found(end).iter().any(|f| matches!(f.term, Term::Rank(_))));
    (end > at && stops && rank(doc, end).is_some() | !doc.tokens.get(end).is_some_and(|it| it.is_capital()))
        .then_some(end)
}

/// Whether a place may stand for a seat: an alias of a capital, or a district.
fn seat_like(doc: &Doc<'_>, place: &Place) -> bool {
    let gazetteer = doc.lexicon.gazetteer();
    place.name.is_some_and(|name| {
        gazetteer.is_capital(name) || gazetteer.named(name).iter().any(|it| it.level() != RegionLevel::Village)
    })
}

/// `0910`, `1701-22`, `071`, `IV`: the number of a military unit at token `i`.
fn number(doc: &Doc<'_>, i: usize) -> Option<(String, usize)> {
    let token = doc.tokens.get(i)?;
    if token.kind == Kind::Number && doc.word(i).len() <= 4 {
        let mut text = doc.word(i).to_owned();
        let mut at = i + 1;
        if matches!(doc.mark(at), '-' | '/')
            && doc.tokens.get(at + 1).is_some_and(|it| it.kind == Kind::Number && it.glued)
        {
            text.push('-');
            text.push_str(doc.word(at + 1));
            at += 2;
        }
        return Some((text, at));
    }
    let roman = token.is_word()
        && doc.word(i).bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
        && (doc.mark(i + 1) == '/' || doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital));
    roman.then(|| (doc.word(i).to_owned(), i + 1))
}

/// The name behind the slash of a numbered unit: a place, or one word (`Mln`, `Wijayakusuma`).
fn numbered_place(doc: &Doc<'_>, i: usize) -> (Option<Place>, usize) {
    if let Some(place) = place(doc, i, &[]) {
        let mut end = place.tokens.end;
        // `Malang-Batu`, `Luwuk Banggai`
        while doc.mark(end) == '-' && doc.tokens.get(end + 1).is_some_and(|it| it.glued && it.is_capital()) {
            end += 2;
        }
        if end == place.tokens.end
            && let Some((_, len)) = place_at(doc, end, |it| matches!(it, RegionLevel::Regency | RegionLevel::City))
        {
            end += len;
        }
        return (Some(Place { tokens: i..end, ..place }), end);
    }
    if doc.tokens.get(i).is_some_and(|it| it.is_word() && (it.glued || it.shape == Shape::Capital)) {
        // `644/Walet Sakti`: a name of honour goes on up to a rank, a mark or a word in lower case.
        let mut end = i + 1;
        while end < i + 3
            && doc.same_sentence(i, end)
            && doc.tokens[end].is_capital()
            && doc.tokens[end].shape == Shape::Capital
            && doc.found(end).is_empty()
        {
            end += 1;
        }
        if end > i + 1 && (rank(doc, end).is_some() || doc.tokens.get(end).is_none_or(|it| !it.is_capital())) {
            return (Some(Place { tokens: i..end, name: None, level: None, level_word: None }), end);
        }
        return (Some(Place { tokens: i..i + 1, name: None, level: None, level_word: None }), i + 1);
    }
    (None, i)
}

/// Reads a rank at token `i`, with its corps.
pub(crate) fn rank(doc: &Doc<'_>, i: usize) -> Option<RankPhrase> {
    let it = doc.found(i).iter().find(|it| matches!(it.term, Term::Rank(_)))?;
    let Term::Rank(id) = it.term else { return None };
    // `Brigadir`, `Mayor`, `Kapten` in lower case are words, not ranks before a name.
    if !doc.tokens[i].is_capital() {
        return None;
    }
    let mut id = id;
    let mut end = i + it.len as usize;
    let stop = |end: &mut usize| {
        if doc.mark(*end) == '.'
            && doc.tokens[*end].glued
            && doc.tokens.get(*end + 1).is_some_and(|it| it.is_capital() || it.mark == '(')
        {
            *end += 1;
        }
    };
    stop(&mut end);
    // `Komisaris Polisi (Kompol)`
    if doc.mark(end) == '('
        && let Some(short) = doc.found(end + 1).iter().find(|it| matches!(it.term, Term::Rank(_)))
    {
        let mut close = end + 1 + short.len as usize;
        close += usize::from(doc.mark(close) == '.');
        if doc.mark(close) == ')' {
            if let Term::Rank(short) = short.term {
                id = short;
            }
            end = close + 1;
        }
    }
    let rank = doc.lexicon.rank(id);
    let mut standard = rank.standard.clone();
    let mut service = rank.service;
    let mut retired = false;
    loop {
        if doc.mark(end) == '(' && doc.is_any(end + 1, words!["Purn", "Ret"]) {
            let close = end + 2 + usize::from(doc.mark(end + 2) == '.');
            if doc.mark(close) == ')' {
                end = close + 1;
                retired = true;
                continue;
            }
        }
        if doc.is_any(end, words!["Purn"]) {
            end += 1;
            stop(&mut end);
            retired = true;
            continue;
        }
        let bracket = usize::from(doc.mark(end) == '(');
        let Some(found) = doc.found(end + bracket).iter().find(|it| matches!(it.term, Term::Corps(_))) else { break };
        let Term::Corps(corps) = found.term else { break };
        let mut next = end + bracket + found.len as usize;
        if bracket == 1 {
            next += usize::from(doc.mark(next) == '.');
            if doc.mark(next) != ')' {
                break;
            }
            next += 1;
        }
        let corps = doc.lexicon.corps(corps);
        if corps.standard == "Bah" || (!rank.takes_corps && !matches!(corps.standard.as_str(), "Pol" | "TNI")) {
            // A corps behind a rank that takes none (`Peltu Bah.`) is read over.
            end = next;
            stop(&mut end);
            break;
        }
        if !standard.ends_with(&corps.standard) {
            standard = format!("{standard} {}", corps.standard);
        }
        service = corps.service.or(service);
        end = next;
        stop(&mut end);
        // `Laut (P)`, `Mar (K)`
        if doc.mark(end) == '('
            && doc.mark(end + 2) == ')'
            && doc.word(end + 1).len() <= 3
            && doc.tokens[end + 1].is_capital()
            && !doc.is_any(end + 1, words!["Purn"])
        {
            let branch = doc.word(end + 1);
            if !standard.contains(&format!("({branch})")) {
                standard = format!("{standard} ({branch})");
            }
            end += 3;
        }
    }
    Some(RankPhrase { tokens: i..end, standard, service, retired })
}

/// Words that change how a post is held, before it: `Plt.`, `mantan`, `para`.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Status {
    pub(crate) acting: bool,
    pub(crate) former: bool,
    pub(crate) future: bool,
    pub(crate) plural: bool,
}

/// Reads status words at token `i`; gives one behind the last.
pub(crate) fn status(doc: &Doc<'_>, mut i: usize) -> (Status, usize) {
    let mut status = Status::default();
    while let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Status(_))) {
        let Term::Status(id) = found.term else { break };
        match doc.lexicon.status(id).effect {
            StatusEffect::Acting => status.acting = true,
            StatusEffect::Former => status.former = true,
            StatusEffect::Future => status.future = true,
            StatusEffect::Plural => status.plural = true,
            _ => break,
        }
        i += found.len as usize;
        if doc.mark(i) == '.' && doc.tokens[i].glued {
            i += 1;
        }
        // `Penjabat (Pj)`, `Pelaksana Tugas (Plt)`
        if doc.mark(i) == '(' && doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Status(_))) {
            let close = i + 2 + usize::from(doc.mark(i + 2) == '.');
            if doc.mark(close) == ')' {
                i = close + 1;
            }
        }
    }
    (status, i)
}

/// Reads a post phrase at token `i`, with its status words and its unit.
pub(crate) fn post(doc: &Doc<'_>, i: usize, units: &mut Vec<UnitPhrase>) -> Option<PostPhrase> {
    let (mut status, at) = status(doc, i);
    let found = usual_post(doc, at)?;
    let Term::Post(mut id) = found.term else { return None };
    let mut end = at + found.len as usize;
    if is_topic(doc, i, at, end)
        || (status.future && doc.is_any(at - 1, words!["calon", "bakal"]))
        || on_a_street(doc, i)
    {
        return None;
    }
    // `Kepala Kepolisian Resor (Kapolres)`
    if doc.mark(end) == '('
        && let Some(short) = doc.found(end + 1).iter().find(|it| matches!(it.term, Term::Post(_)))
        && doc.mark(end + 1 + short.len as usize) == ')'
    {
        if let Term::Post(short_id) = short.term {
            id = short_id;
        }
        end += short.len as usize + 2;
    }
    // `Direktur Tindak Pidana Siber (Dirtipidsiber)`: the abbreviation in brackets is the post.
    if let Some(open) = (end..(end + 8).min(doc.tokens.len()))
        .take_while(|it| doc.tokens[*it].is_capital() || doc.is(*it, "dan") || doc.mark(*it) == '(')
        .find(|it| doc.mark(*it) == '(')
        && open > end
        && let Some(short) = doc.found(open + 1).iter().find(|it| matches!(it.term, Term::Post(_)))
        && doc.mark(open + 1 + short.len as usize) == ')'
        && let Term::Post(short_id) = short.term
    {
        id = short_id;
        end = open + 2 + short.len as usize;
    }
    // `Kasi Pidana Khusus (Pidsus) Kejari X`: a bracket that shortens the post.
    if doc.mark(end) == '('
        && doc.mark(end + 2) == ')'
        && doc.tokens[end + 1].is_capital()
        && unit_alone(doc, end + 3).is_some()
    {
        end += 3;
    }
    let entry = doc.lexicon.post(id);
    // `Raja`, `Hakim`, … open names as well as posts.
    if found.len == 1 && doc.is_any(at, words!["Raja"]) && !doc.is(end, "Negeri") {
        return None;
    }
    // A post in lower case is one only with a unit of its own behind it (`anggota Bawaslu X`) or as a plain word for the holder.
    let mut standard = entry.standard.clone();
    let mut phrase = PostPhrase {
        tokens: i..end,
        post: id,
        standard: String::new(),
        unit: None,
        acting: false,
        former: false,
        future: false,
        plural: false,
        inside: entry.section.clone().filter(|_| entry.inside),
    };
    end = qualifiers(doc, end, &mut standard);
    // `anggota Komisi IV DPRD X`, `Sekretaris Fraksi Y DPRD X`: the committee is left out, the council follows.
    if entry.generic && standard != "Ketua" && doc.is_any(end, words!["Komisi", "Fraksi"]) {
        if let Some(body) = (end + 1..end + 5)
            .take_while(|it| {
                doc.same_sentence(end, *it) && (doc.tokens[*it].is_capital() || doc.tokens[*it].kind == Kind::Number)
            })
            .find(|it| {
                unit_alone(doc, *it).is_some_and(|it| matches!(kind_of(doc, it.word), UnitKind::Dprd | UnitKind::Other))
            })
            .filter(|it| *it > end + 1)
        {
            end = body;
        }
    }
    // `Kasi BPKB Ditlantas Polda X`, `Kabag Perekonomian Setdako`: a section that no table holds.
    if entry.generic
        && SECTION_HEADS.contains(&standard.as_str())
        && let Some(stop) = section_words(doc, end)
    {
        standard = format!("{standard} {}", doc.slice(end..stop));
        end = stop;
    }
    if standard == "Anggota" && doc.is_any(end - 1, words!["Divisi", "Koordiv", "Kordiv"]) {
        end = field_words(doc, end);
    }
    phrase.unit = post_unit(doc, id, at, &mut end, units);
    // `Kepala Polres X`: the written-out Kapolres.
    if standard == "Kepala"
        && let Some(unit) = phrase.unit
    {
        match kind_of(doc, units[unit].word) {
            UnitKind::Polres => "Kapolres".clone_into(&mut standard),
            UnitKind::Polsek => "Kapolsek".clone_into(&mut standard),
            UnitKind::Polda => "Kapolda".clone_into(&mut standard),
            _ => {}
        }
    }
    // `anggota Polres X`, `personel`: a member of a service is no post.
    if phrase.unit.is_some_and(|unit| {
        entry.generic
            && standard == "Anggota"
            && (takes_superior(doc, &units[unit])
                || matches!(kind_of(doc, units[unit].word), UnitKind::MabesPolri | UnitKind::TniHq))
    }) {
        return None;
    }
    // The chair of a committee sits in the council in focus.
    if phrase.unit.is_none()
        && ["Ketua Komisi", "Ketua Pansus", "Ketua Panja", "Ketua Banggar"].iter().any(|it| standard.starts_with(it))
        && let Some(council) = unit_type_index(doc, "dprd")
    {
        units.push(UnitPhrase {
            tokens: at..end,
            word: UnitWord::Type(council),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: true,
            parent: None,
        });
        phrase.unit = Some(units.len() - 1);
    }
    let before = end;
    end = field(doc, end, &mut standard);
    // `ketua Divisi Logistik KPU DIY`: the field stands before the body.
    if end > before && phrase.unit.is_none() && entry.generic {
        phrase.unit = post_unit(doc, id, at, &mut end, units);
    }
    // Between a post with its unit and a rank, capitalised words belong to the unit: `Danramil 0803/02 Nglames Kapten Inf X`.
    if let Some(unit) = phrase.unit.filter(|it| !units[*it].implied) {
        let mut at = end;
        while at < end + 3
            && doc.tokens.get(at).is_some_and(|it| it.is_capital())
            && rank(doc, at).is_none()
            && doc.found(at).iter().all(|it| !matches!(it.term, Term::Post(_) | Term::Honorific(_)))
        {
            at += 1;
        }
        let ranked = rank(doc, at).is_some()
            || (doc.mark(at) == ',' && units[unit].number.is_some() && rank(doc, at + 1).is_some());
        if at > end && ranked && doc.same_sentence(end, at) {
            end = at;
        }
    }
    // `Kapolres Ngada definitif AKBP V`, `Kapolsek X yang lama Iptu B`, `Lurah Y Plt Sri H`: words between a post and its holder.
    let (word, next) = (end + usize::from(doc.is(end, "yang")), end + 1 + usize::from(doc.is(end, "yang")));
    let holder = |at: usize| {
        let at = at + usize::from(doc.mark(at) == ',');
        doc.same_sentence(i, at)
            && (rank(doc, at).is_some()
                || (doc.tokens.get(at).is_some_and(|it| it.is_capital())
                    && !crate::names::blocks_name(doc, crate::names::skip_honorifics(doc, at).0, true)))
    };
    if doc.same_sentence(i, end) && holder(next) && doc.tokens.get(end).is_some_and(|it| !it.is_capital()) {
        if doc.is_any(word, words!["definitif", "baru", "terbaru", "saat"]) && !doc.is(word, "saat") {
            end = next;
        } else if doc.is_any(word, words!["lama", "terdahulu"]) {
            end = next;
            status.former = true;
        }
    }
    if phrase.unit.is_some_and(|it| !units[it].implied) && doc.is_any(end, words!["Plt", "Plh", "Pj", "Pjs"]) {
        let next = end + 1 + usize::from(doc.mark(end + 1) == '.');
        if holder(next) {
            end = next;
            status.acting = true;
        }
    }
    if i > 0
        && doc.is_any(i - 1, words!["semua", "para", "seluruh", "setiap", "tiap", "beberapa", "sejumlah", "masing"])
    {
        status.plural = true;
    }
    if doc.is_any(end, words!["jajaran", "se"]) && !status.plural {
        status.plural = true;
    }
    if at > 0 && (doc.is(at - 1, "se") || (at > 1 && doc.mark(at - 1) == '-' && doc.is(at - 2, "se"))) {
        status.plural = true;
    }
    phrase.tokens.end = end;
    phrase.standard = standard;
    phrase.acting = status.acting;
    phrase.former = status.former;
    phrase.future = status.future;
    phrase.plural = status.plural;
    Some(phrase)
}

/// Posts that head a section which is named behind them.
const SECTION_HEADS: &[&str] =
    &["Kabiro", "Kasi", "Kabag", "Kabid", "Kanit", "Kasubbag", "Kasubbid", "Kasubdit", "Kaur", "Panit"];

/// One behind the words that name a section at token `i`: capitalised words that no table holds, up to a unit or a rank.
fn section_words(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    while at < i + 5 && doc.same_sentence(i.wrapping_sub(1), at) {
        if at > i && (unit_alone(doc, at).is_some() || rank(doc, at).is_some()) {
            return Some(at);
        }
        let word = doc.tokens[at].is_capital()
            && !crate::names::blocks_name(doc, at, true)
            && doc.found(at).iter().all(|it| !matches!(it.term, Term::Honorific(_) | Term::Place(_)));
        let and = at > i
            && (doc.is(at, "dan") || doc.mark(at) == '&')
            && doc.tokens.get(at + 1).is_some_and(|it| it.is_capital());
        if !(word || and) {
            return None;
        }
        at += 1;
    }
    None
}

/// The post at token `i`; of several offices of one name the one of the usual kind of place.
fn usual_post<'d>(doc: &'d Doc<'_>, i: usize) -> Option<&'d crate::doc::Found> {
    let found = doc.found(i);
    let first = found.iter().find(|it| matches!(it.term, Term::Post(_)))?;
    // A longer programme or event is no post: `Jaksa Garda Desa`.
    if found.iter().any(|it| it.len > first.len && matches!(it.term, Term::Programme(_) | Term::Event(_))) {
        return None;
    }
    let usual = |it: &&crate::doc::Found| match it.term {
        Term::Post(id) => {
            it.len == first.len
                && matches!(
                    doc.lexicon.post(id).unit.as_deref(),
                    Some("kecamatan" | "desa" | "polres" | "pemda_kab" | "pemda")
                )
        }
        _ => false,
    };
    found.iter().find(usual).or(Some(first))
}

/// `Jalan Raya Bupati`
fn on_a_street(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(2)..i).any(|it| doc.is_any(it, words!["Jalan", "Jl", "Jln"]))
        && doc.same_sentence(i.saturating_sub(1), i)
}

/// `pemilihan bupati`, `calon wakil bupati`, `Pilkada Bupati`: the post is what is voted on.
fn is_topic(doc: &Doc<'_>, i: usize, at: usize, end: usize) -> bool {
    let before = i.checked_sub(1).map(|it| doc.word(it)).unwrap_or_default();
    let voted = ["pemilihan", "pasangan", "calon", "bakal", "paslon", "kandidat", "pencalonan"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before));
    let place = ["kantor", "kompleks", "komplek", "gedung", "rumah", "kediaman"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before))
        && !doc.tokens[at].is_capital();
    let pair = doc.is_any(end, words!["dan"]) && doc.is(end + 1, "wakil") && !doc.tokens[at].is_capital();
    voted || place || pair
}

/// `III`, `II`, `A`: what belongs to the post's own name.
fn qualifiers(doc: &Doc<'_>, mut end: usize, standard: &mut String) -> usize {
    let takes_number = ["Asisten", "Kasubdit", "Kanit", "Wakil Ketua", "Ketua Komisi", "Kasubbag", "Panit"]
        .iter()
        .any(|it| standard == it);
    if standard == "Ketua" && doc.is_any(end, words!["Pansus", "Panja", "Banggar", "Bapemperda"]) {
        let mut at = end + 1;
        while at < end + 4
            && doc.tokens.get(at).is_some_and(|it| it.is_capital())
            && doc.found(at).iter().all(|it| !matches!(it.term, Term::UnitType(_) | Term::Unit(_)))
        {
            at += 1;
        }
        if doc.mark(at) == ',' || doc.found(at).iter().any(|it| matches!(it.term, Term::UnitType(_))) {
            *standard = format!("Ketua {}", doc.slice(end..at));
            return at;
        }
    }
    if standard == "Ketua"
        && doc.is(end, "Komisi")
        && doc.tokens.get(end + 1).is_some_and(|it| it.is_capital() || it.kind == Kind::Number)
    {
        *standard = format!("Ketua Komisi {}", doc.word(end + 1));
        return end + 2;
    }
    if takes_number {
        let word = doc.word(end);
        let roman = !word.is_empty()
            && word.bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
            // `Wakil Ketua I Wayan S`: an article of Bali before a name of Bali.
            && !(word == "I" && doc.is_any(end + 1, words!(BALINESE)));
        let letter = standard == "Ketua Komisi" && doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Initial);
        if roman || letter || (doc.tokens.get(end).is_some_and(|it| it.kind == Kind::Number) && word.len() == 1) {
            standard.push(' ');
            standard.push_str(word);
            end += 1;
        }
    }
    end
}

/// The field of an assistant, a member or an expert: `Setda Bidang Pemerintahan`, `Divisi SDM`.
fn field(doc: &Doc<'_>, mut end: usize, standard: &mut String) -> usize {
    if standard == "Asisten" {
        let mut at = end;
        while doc.is_any(at, words!["Setda", "Sekda", "Sekretariat", "Daerah", "Setdakab", "Bidang"]) {
            at += 1;
        }
        if doc.is_any(at, words!(FIELDS)) && doc.tokens[at].is_capital() {
            standard.push(' ');
            standard.push_str(doc.word(at));
            end = field_words(doc, at);
        }
        return end;
    }
    if standard == "Anggota"
        && doc.is_any(end, words!["Komisi", "Fraksi"])
        && doc.tokens.get(end + 1).is_some_and(|it| it.is_capital())
    {
        return end + 2;
    }
    if doc.is(end, "daerah") && doc.is(end + 1, "pemilihan") {
        let at = end + 2;
        return place_at(doc, at, |_| true).map_or(at, |it| at + it.1);
    }
    if doc.is(end, "dari") && doc.is_any(end + 1, words!["Dapil", "Fraksi", "Daerah", "Komisi"]) {
        // `dari Dapil Harau`, `dari Fraksi Gabungan`
        let mut at = end + 2;
        if doc.is(end + 1, "Fraksi") {
            at += usize::from(doc.tokens.get(at).is_some_and(|it| it.is_capital()));
            while doc.mark(at - 1) != ','
                && doc.tokens.get(at).is_some_and(|it| it.is_capital())
                && (at..at + 5).any(|it| doc.mark(it) == ',')
                && doc.same_sentence(end, at)
            {
                at += 1;
            }
        } else if let Some((_, len)) = place_at(doc, at, |_| true) {
            at += len;
        }
        while doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number)
            || doc.is_any(at, words!["I", "II", "III", "IV", "V", "VI"])
        {
            at += 1;
        }
        return at;
    }
    let after_comma =
        usize::from(doc.mark(end) == ',' && doc.is_any(end + 1, words!["Divisi", "Kordiv", "Koordinator"]));
    if doc.is_any(end + after_comma, words!["Divisi", "Bidang", "Kordiv", "Koordiv"])
        || (doc.is(end, "Koordinator") && doc.is(end + 1, "Divisi"))
    {
        let at = end + after_comma + 1 + usize::from(doc.is(end + after_comma, "Koordinator"));
        return field_words(doc, at);
    }
    end
}

fn field_words(doc: &Doc<'_>, at: usize) -> usize {
    list_of(doc, at, words!(FIELDS))
}

/// One behind the last of the words from `list` that stand at `at`, joined by `dan`, commas, `&` or `/`.
fn list_of(doc: &Doc<'_>, mut at: usize, list: &crate::list::List) -> usize {
    let listed = |it: usize| doc.is_any(it, list) && doc.tokens[it].is_capital();
    loop {
        if listed(at) {
            at += 1;
        } else if (doc.is(at, "dan") || doc.is(at, "serta") || matches!(doc.mark(at), ',' | '&' | '/'))
            && listed(at + 1)
        {
            at += 2;
        } else if doc.mark(at) == ',' && doc.is(at + 1, "dan") && listed(at + 2) {
            at += 3;
        } else {
            return at;
        }
    }
}

/// Words of which the names of regional offices are made.
const OFFICES: &[&str] = &[
    "Kepegawaian",
    "Pendapatan",
    "Keuangan",
    "Aset",
    "Daerah",
    "Pengembangan",
    "SDM",
    "Riset",
    "Inovasi",
    "Perencanaan",
    "Pembangunan",
    "Kesatuan",
    "Bangsa",
    "Politik",
    "Pengelola",
    "Pengelolaan",
    "Penanggulangan",
    "Bencana",
    "Penelitian",
    "Diklat",
    "Manusia",
    "Pelatihan",
    "Pembinaan",
    "Kelistrikan",
    "Holtikultura",
    "Ekonomi",
    "Kreatif",
    "Pertanian",
    "Perkebunan",
    "Kesehatan",
    "PUPR",
    "PUTR",
    "PU",
    "Pemberdayaan",
    "Masyarakat",
    "Desa",
    "Pendidikan",
    "Kebudayaan",
    "Perhubungan",
    "Komunikasi",
    "Informatika",
    "Sosial",
    "Lingkungan",
    "Hidup",
    "Perikanan",
    "Kelautan",
    "Peternakan",
    "Kependudukan",
    "Pencatatan",
    "Sipil",
    "Koperasi",
    "UKM",
    "UMKM",
    "Perindustrian",
    "Perdagangan",
    "Tenaga",
    "Kerja",
    "Pariwisata",
    "Pemuda",
    "Olahraga",
    "Pekerjaan",
    "Umum",
    "Penataan",
    "Tata",
    "Ruang",
    "Perumahan",
    "Permukiman",
    "Rakyat",
    "Kawasan",
    "Kehutanan",
    "Energi",
    "ESDM",
    "Ketahanan",
    "Pangan",
    "Penanaman",
    "Modal",
    "PTSP",
    "PMPTSP",
    "Pelayanan",
    "Terpadu",
    "Satu",
    "Pintu",
    "Perpustakaan",
    "Arsip",
    "Kearsipan",
    "Pengendalian",
    "Penduduk",
    "KB",
    "Keluarga",
    "Berencana",
    "Perempuan",
    "Anak",
    "Pemadam",
    "Kebakaran",
    "Penyelamatan",
    "Damkar",
    "Perlindungan",
    "Transmigrasi",
    "Kominfo",
    "Bina",
    "Marga",
    "Cipta",
    "Karya",
    "SDA",
    "Sumber",
    "Daya",
    "Air",
    "Dayah",
    "Syariat",
    "Islam",
    "Pengairan",
    "Kampung",
    "Gampong",
    "Hortikultura",
    "Tanaman",
    "Usaha",
    "Kecil",
    "Menengah",
    "Mineral",
    "Persandian",
    "Statistik",
    "Kepemudaan",
    "PMD",
    "DP3A",
    "Ketenagakerjaan",
    "Pertanahan",
    "Pasar",
];

/// What stands behind the article of a Balinese name.
const BALINESE: &[&str] = &[
    "Wayan", "Made", "Nyoman", "Ketut", "Gede", "Putu", "Kadek", "Komang", "Gusti", "Dewa", "Ngurah", "Nengah", "Luh",
    "Gst", "Kt", "Md", "Wy", "Nym", "Dw", "Gd", "Pt", "Kmg", "Ngh", "Iluh", "Agung", "Anak",
];

/// Villages that are first of all given names.
const GIVEN_NAMES: &[&str] = &[
    "Made", "Putu", "Wayan", "Nyoman", "Ketut", "Gede", "Kadek", "Komang", "Andi", "Muhammad", "Ahmad", "Abdul",
    "Siti", "Sri", "Agus", "Budi", "Dewi", "Nur", "Rahmat", "Hidayat", "Slamet", "Maria", "Yohanes", "Ali", "Hasan",
    "Umar", "Yusuf", "Ibrahim", "Dedi", "Eko", "Joko", "Suka", "Mulyadi", "Bambang", "Arif", "Iman", "Indra", "Surya",
];

/// Words of the fields that members, experts and assistants look after.
const FIELDS: &[&str] = &[
    "Hukum",
    "SDM",
    "Data",
    "Teknis",
    "Sosdiklih",
    "Sosialisasi",
    "Pencegahan",
    "Penanganan",
    "Pelanggaran",
    "Organisasi",
    "Parmas",
    "Humas",
    "Hubungan",
    "Penyelenggaraan",
    "Perencanaan",
    "Informasi",
    "Pengawasan",
    "Diklat",
    "Logistik",
    "Keuangan",
    "Umum",
    "Partisipasi",
    "Masyarakat",
    "Sengketa",
    "Penyelesaian",
    "Pemilu",
    "Pemilihan",
    "Pendidikan",
    "Pemilih",
    "Pelatihan",
    "Rumah",
    "Tangga",
    "Pemerintahan",
    "Perekonomian",
    "Pembangunan",
    "Administrasi",
    "Kesejahteraan",
    "Kesra",
    "Rakyat",
    "Ekonomi",
    "Politik",
    "Kemasyarakatan",
    "Sosial",
    "Sumber",
    "Daya",
    "Manusia",
    "Antar",
    "Lembaga",
    "Proses",
    "dan",
    "Program",
    "Datin",
];

fn post_unit(doc: &Doc<'_>, id: u16, at: usize, end: &mut usize, units: &mut Vec<UnitPhrase>) -> Option<usize> {
    let entry = doc.lexicon.post(id);
    let mut next = *end;
    if entry.personal
        && let Some(area) = place(doc, next, &[RegionLevel::Village]).filter(|it| {
            let after = it.tokens.end + usize::from(doc.mark(it.tokens.end) == ',');
            it.level.is_some() || doc.found(after).iter().any(|f| matches!(f.term, Term::Rank(_)))
        })
    {
        // The village that a Bhabinkamtibmas or Babinsa looks after is not the unit.
        next = area.tokens.end;
        *end = next;
    }
    if entry.personal
        && next == *end
        && let Some((Some(RegionLevel::Village), from, _)) = level_at(doc, next)
    {
        // A village that no table holds, up to the unit or the rank.
        let stop = (from..from + 4).find(|it| {
            rank(doc, *it).is_some()
                || unit_alone(doc, *it).is_some()
                || !doc.tokens.get(*it).is_some_and(|it| it.is_capital())
        });
        if let Some(stop) = stop.filter(|it| *it > from) {
            next = stop;
            *end = next;
        }
    }
    // `anggotanya`, `Ketua dari KPU`, `Kepala di Dinas`
    if doc.is_any(next, words!["di", "pada", "dari"])
        && unit_alone(doc, next + 1).is_some()
        && (entry.generic || entry.unit.is_none())
    {
        next += 1;
    }
    let implied = entry.unit.as_deref().and_then(|it| unit_type_index(doc, it));
    // `Kepala Badan Kesatuan Bangsa dan Politik`: the body stands in the tables as a whole.
    if doc.is(at, "Kepala")
        && entry.unit.as_deref() == Some("badan")
        && unit_alone(doc, at + 1).is_some_and(|it| it.field.is_none() && it.tokens.end > next)
    {
        let index = unit(doc, at + 1, units)?;
        *end = units[index].tokens.end;
        return Some(index);
    }
    // `Kapolda Metro Jaya`: the one Polda that is not named after a province.
    if entry.unit.as_deref() == Some("polda") && doc.is(next, "Metro") {
        let stop = next + 1 + usize::from(doc.is(next + 1, "Jaya"));
        if let Some(named) = doc.lexicon.unit_named("Polda Metro Jaya") {
            units.push(UnitPhrase {
                tokens: next..stop,
                word: UnitWord::Named(named),
                place: None,
                field: None,
                number: None,
                local: false,
                national: false,
                building: false,
                implied: false,
                parent: None,
            });
            *end = stop;
            return Some(units.len() - 1);
        }
    }
    if let Some((named, stop)) = implied.and_then(|kind| named_seat(doc, kind, next)) {
        units.push(UnitPhrase {
            tokens: next..stop,
            word: UnitWord::Named(named),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: false,
            parent: None,
        });
        *end = stop;
        return Some(units.len() - 1);
    }
    if let Some(named) =
        entry.unit.as_deref().and_then(|it| implied.is_none().then(|| doc.lexicon.unit_named(it)).flatten())
    {
        units.push(UnitPhrase {
            tokens: at..*end,
            word: UnitWord::Named(named),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: true,
            parent: None,
        });
        return Some(units.len() - 1);
    }
    // `Kapolres Metro Jakarta Barat`: the post word and the unit word share what follows.
    if let Some(kind) = implied
        && (entry.place
            || entry.generic
            || matches!(doc.lexicon.unit_type(kind).id.as_str(), "dinas" | "badan")
            || matches!(
                doc.lexicon.unit_type(kind).kind,
                UnitKind::CivilSociety
                    | UnitKind::Pemda
                    | UnitKind::Dprd
                    | UnitKind::Kpu
                    | UnitKind::Bawaslu
                    | UnitKind::Pengadilan
                    | UnitKind::Kejaksaan
            ))
    {
        let mut phrase = UnitPhrase {
            tokens: at..next,
            word: UnitWord::Type(kind),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: true,
            parent: None,
        };
        complete(doc, kind, &mut phrase);
        if phrase.place.is_some()
            || phrase.number.is_some()
            || phrase.local
            || phrase.national
            || phrase.field.is_some()
        {
            phrase.implied = false;
            let mut stop = phrase.tokens.end;
            if takes_superior(doc, &phrase)
                && let Some(parent) = unit_alone(doc, stop).filter(|it| is_superior(doc, &phrase, it))
            {
                let index = unit(doc, parent.tokens.start, units)?;
                stop = units[index].tokens.end;
                phrase.parent = Some(index);
            }
            phrase.tokens.end = phrase.tokens.end.max(stop);
            *end = stop;
            units.push(phrase);
            return Some(units.len() - 1);
        }
    }
    if implied.is_none()
        && entry.generic
        && let Some(stop) = unknown_body(doc, next)
    {
        units.push(UnitPhrase {
            tokens: next..stop,
            word: UnitWord::Unknown,
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: false,
            parent: None,
        });
        *end = stop;
        return Some(units.len() - 1);
    }
    if unit_alone(doc, next).is_some_and(|it| fits_post(doc, id, &it)) {
        let index = unit(doc, next, units)?;
        *end = units[index].tokens.end;
        return Some(index);
    }
    if let Some(kind) = implied {
        units.push(UnitPhrase {
            tokens: at..*end,
            word: UnitWord::Type(kind),
            place: None,
            field: None,
            number: None,
            local: false,
            national: false,
            building: false,
            implied: true,
            parent: None,
        });
        return Some(units.len() - 1);
    }
    None
}

/// `Kapolresta Barelang`, `Danlanud Raden Sadjad`: a unit of the tables whose own name, without its type, follows a post of the type.
fn named_seat(doc: &Doc<'_>, kind: u16, at: usize) -> Option<(u16, usize)> {
    let kind = doc.lexicon.unit_type(kind).kind;
    if !matches!(kind, UnitKind::Polres | UnitKind::Lanud | UnitKind::Lanal)
        || !doc.tokens.get(at).is_some_and(|it| it.is_capital())
        || place_at(doc, at, |it| it <= RegionLevel::City).is_some()
    {
        return None;
    }
    let seats = doc.lexicon.seats(kind, doc.word(at));
    if seats.is_empty() {
        return None;
    }
    (1..=7).rev().find_map(|len| {
        let stop = at + len;
        if stop > doc.tokens.len() || !doc.same_sentence(at, stop - 1) {
            return None;
        }
        let printed = doc.slice(at..stop);
        let named = |it: &&u16| {
            doc.lexicon.unit(**it).name.split_once(' ').is_some_and(|(_, name)| name.eq_ignore_ascii_case(printed))
        };
        seats.iter().find(named).map(|it| (*it, stop))
    })
}

/// `LAI Pohuwato` behind `Ketua`: a body that no table knows, by its initials and place.
fn unknown_body(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let token = doc.tokens.get(i).filter(|it| it.shape == Shape::Upper && (2..=9).contains(&(it.end - it.start)))?;
    let known = doc.found(i).iter().any(|it| !matches!(it.term, Term::Place(_) | Term::Degree(_)));
    if known || !doc.same_sentence(i.wrapping_sub(1), i) || doc.in_title(i) || crate::names::blocks_name(doc, i, true) {
        return None;
    }
    let _ = token;
    let mut end = i + 1;
    if let Some(place) = place(doc, end, &[RegionLevel::Regency, RegionLevel::City, RegionLevel::Province]) {
        end = place.tokens.end;
    }
    // What follows must be a name: behind a comma, an honorific, or at once.
    let at = end + usize::from(doc.mark(end) == ',');
    (crate::names::name(doc, at).is_some() && !crate::names::blocks_name(doc, at, true) && (at > end || end > i + 1))
        .then_some(end)
}

/// Whether a unit printed behind a post can be the post's own.
fn fits_post(doc: &Doc<'_>, id: u16, unit: &UnitPhrase) -> bool {
    let entry = doc.lexicon.post(id);
    let Some(implied) = entry.unit.as_deref().and_then(|it| unit_type_index(doc, it)) else { return true };
    let wanted = doc.lexicon.unit_type(implied).kind;
    let kind = kind_of(doc, unit.word);
    use UnitKind::{
        Kejaksaan, Kodam, Kodim, Koramil, Korem, Lanal, Lanud, MabesPolri, Pemda, Polda, Polres, PolriSection, Polsek,
        TniHq, TniOther,
    };
    let police = |it| matches!(it, MabesPolri | Polda | Polres | Polsek | PolriSection);
    let army = |it| matches!(it, Kodam | Kodim | Koramil | Korem | Lanal | Lanud | TniHq | TniOther);
    kind == wanted
        || (police(kind) && police(wanted))
        || (army(kind) && army(wanted))
        || (kind == Pemda && wanted == Pemda)
        || (kind == Kejaksaan && wanted == Kejaksaan)
}

/// The index of a unit type by its identifier.
fn unit_type_index(doc: &Doc<'_>, id: &str) -> Option<u16> {
    doc.lexicon.unit_type_index(id)
}
