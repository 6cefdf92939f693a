//! Phrases that name a unit, with the superiors that follow them.

use super::completion::complete;
use super::{Place, UnitPhrase, UnitWord, kind_of, level_at, place, place_at, unit_type_index};
use crate::doc::{Doc, Kinds};
use crate::token::{Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};

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

pub(super) fn takes_superior(doc: &Doc<'_>, phrase: &UnitPhrase) -> bool {
    use UnitKind::{Kodim, Koramil, Korem, Polda, Polres, PolriSection, Polsek, TniOther};
    matches!(kind_of(doc, phrase.word), Kodim | Koramil | Korem | Polda | PolriSection | Polres | Polsek | TniOther)
}

pub(super) fn is_superior(doc: &Doc<'_>, phrase: &UnitPhrase, next: &UnitPhrase) -> bool {
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
    // `Yonif 411/Pandawa Kostrad`
    let corps = kind_of(doc, phrase.word) == TniOther
        && kind_of(doc, next.word) == TniOther
        && phrase.number.is_some()
        && matches!(next.word, UnitWord::Named(_));
    (corps || above.contains(&kind_of(doc, next.word))) && !next.building
}

/// Reads one unit phrase at token `i`, without superiors.
#[inline]
pub(crate) fn unit_alone(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    // `Sudin Satia`: somebody's name, where no field of an office follows.
    let named = || doc.is(i, "Sudin") && !super::names_field(doc, i + 1);
    if opens_unit(doc, i) && !named() { some_unit(doc, i) } else { None }
}

/// Whether a unit phrase may begin at token `i`.
#[inline]
pub(crate) fn opens_unit(doc: &Doc<'_>, i: usize) -> bool {
    doc.begins(i, Kinds::UNIT_TYPE.or(Kinds::UNIT))
        || doc.is_any(i, words!["DPR", "Gedung"])
        || doc.listed(i, Words::Alliances)
}

/// `PT Allo Bank Indonesia`: whether token `i` goes on with a firm's name, of which a word stands before it.
fn in_firm(doc: &Doc<'_>, i: usize) -> bool {
    let word = |it: &usize| doc.tokens[*it].is_capital() && doc.same_sentence(*it, i);
    (i.saturating_sub(4)..i).rev().take_while(word).skip(1).any(|it| doc.is_any(it, words!["PT", "CV"]))
}

/// `Pengadilan Perdagangan Internasional`, `Mahkamah Agung AS`: a court of another kind or of another state.
fn another_state(doc: &Doc<'_>, i: usize) -> bool {
    // `Pengadilan Larang Pemecatan`: a headline writes every word large.
    let headline = || {
        doc.in_title(i)
            && doc.tokens.get(i + 1).is_some_and(Token::is_capital)
            && doc.found(i).iter().all(|it| it.len == 1)
            && place_at(doc, i + 1, |_| true).is_none()
            && level_at(doc, i + 1).is_none()
    };
    doc.is(i, "Pengadilan") && (doc.listed(i + 1, Words::OtherCourts) || headline())
        || (i + 1..i + 3).any(|it| super::hunts(doc, it))
        || doc.is_any(i, words!["Mahkamah", "Kejaksaan"])
            && doc.is(i + 1, "Agung")
            && (doc.is(i + 2, "AS") || doc.listed(i + 2, Words::Abroad))
}

/// `Komisi Pemilih Umum (KPU) Manokwari`: a short form in brackets whose long form is misspelt, with its place behind the bracket.
fn short_of_misspelt(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    let before = i.checked_sub(2)?;
    if doc.mark(before + 1) != '(' || doc.mark(i + 1) != ')' || !doc.tokens[before].is_capital() {
        return None;
    }
    let id = doc.found(i).iter().find_map(|it| if let Term::UnitType(id) = it.term { Some(id) } else { None })?;
    let place = place(doc, i + 2, &[RegionLevel::Regency, RegionLevel::City, RegionLevel::Province])?;
    Some(UnitPhrase { place: Some(place.clone()), ..UnitPhrase::new(i..place.tokens.end, UnitWord::Type(id)) })
}

fn some_unit(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    if let Some(short) = short_of_misspelt(doc, i) {
        return Some(short);
    }
    let found = doc.found(i);
    if in_firm(doc, i) || another_state(doc, i) {
        return None;
    }
    if doc.is(i, "DPR")
        && let Some((name, len)) = place_at(doc, i + 1, |it| it == RegionLevel::Province)
        && doc.lexicon.gazetteer().named(name).iter().any(|it| it.level() == RegionLevel::Province && it.in_papua())
        && let Some(council) = unit_type_index(doc, "dprp")
    {
        // `DPR Papua Tengah`: a province's council, not the nation's.
        let place = Place { tokens: i + 1..i + 1 + len, name: Some(name), level: None, level_word: None };
        return Some(UnitPhrase { place: Some(place), ..UnitPhrase::new(i..i + 1 + len, UnitWord::Type(council)) });
    }
    // `DPR Kabupaten Aceh Selatan`: a regency's council, as Aceh and Papua call it.
    if doc.is(i, "DPR")
        && let Some((Some(level), next, word)) = level_at(doc, i + 1).filter(|_| doc.tokens[i + 1].is_capital())
        && let Some((name, len)) = place_at(doc, next, |it| it == level).filter(|_| level <= RegionLevel::City)
        && let Some(council) = unit_type_index(doc, "dprk")
    {
        let tokens = i + 1..next + len;
        let place = Place { tokens: tokens.clone(), name: Some(name), level: Some(level), level_word: Some(word) };
        return Some(UnitPhrase { place: Some(place), ..UnitPhrase::new(i..tokens.end, UnitWord::Type(council)) });
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
    // `Gedung Dewan Perwakilan Rakyat (DPR)`: the nation's, unless a `Daerah` follows.
    if doc.is(i, "Gedung")
        && doc.is(i + 1, "Dewan")
        && doc.is(i + 2, "Perwakilan")
        && doc.is(i + 3, "Rakyat")
        && !doc.is(i + 4, "Daerah")
        && let Some(house) = unit_alone(doc, i + 1)
    {
        return Some(UnitPhrase { tokens: i..house.tokens.end, building: true, ..house });
    }
    // `SD Muhammadiyah X`, `RS PKU Muhammadiyah`: a school or a hospital of the body's name.
    if doc.is_any(i.wrapping_sub(1), words!["SD", "SMP", "SMA", "SMK", "MI", "MTs", "TK", "RS", "PKU", "Universitas"])
        && doc.same_sentence(i.wrapping_sub(1), i)
    {
        return None;
    }
    // `pimpinan partai politik`: parties in general.
    let generic = doc.is(i, "partai") && !doc.tokens[i].is_capital()
        || (doc.is_any(i, words!["Partai"]) && doc.is(i + 1, "politik"))
        || (doc.is_any(i, words!["Persit", "Bhayangkari"])
            && doc.is_any(i.wrapping_sub(1), words!["para", "ibu", "anggota"]))
        || (doc.is(i, "PKK") && doc.is_any(i.wrapping_sub(1), words!["ibu", "kader"]));
    if generic {
        return None;
    }
    let named = found.iter().find_map(|it| match it.term {
        // `Muhammad bin Wahab`: initials are written in capitals.
        Term::Unit(_) if doc.is_no_abbreviation(it) => None,
        Term::Unit(id) => Some((id, it.len as usize)),
        _ => None,
    });
    if let Some(office) = named.filter(|_| typed.is_none()).and_then(|(id, len)| office_there(doc, i, id, len)) {
        return Some(office);
    }
    // `(MK NEWS)`: an outlet.
    if named.is_some_and(|(_, len)| doc.is_any(i + len, words!["News", "NEWS"])) {
        return None;
    }
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
        // `Ketua Muhammadiyah Bangkalan Suyitno`: the branch of the town, behind which a name or a comma stands.
        (Some((id, len)), None)
            if matches!(doc.lexicon.unit(id).kind, UnitKind::CivilSociety | UnitKind::Other)
                && let Some((_, town)) = place_at(doc, i + len, |it| it <= RegionLevel::City)
                && doc.same_sentence(i, i + len) =>
        {
            Some(UnitPhrase::new(i..i + len + town, UnitWord::Unknown(doc.lexicon.unit(id).kind)))
        }
        (Some((id, len)), typed) if typed.as_ref().is_none_or(|it| it.tokens.end <= i + len) => Some(UnitPhrase {
            building: typed.is_some_and(|it| it.building),
            ..UnitPhrase::new(i..i + len, UnitWord::Named(id))
        }),
        // `PMI` alone is as often a migrant worker.
        (_, typed) => typed.filter(|it| !(doc.is(i, "PMI") && it.place.is_none())),
    }
}

/// `Kementerian Agama Kabupaten X`, `Badan Narkotika Nasional (BNN) Kota Y`, `Kemenag Z`: of the national body `id`, whose name of `len`
/// words stands at token `i`, the office in the place behind it.
fn office_there(doc: &Doc<'_>, i: usize, id: u16, len: usize) -> Option<UnitPhrase> {
    let offices = doc.lexicon.offices_of(id);
    if offices.is_empty() {
        return None;
    }
    let of = |level: RegionLevel| offices.iter().copied().find(|it| doc.lexicon.unit_type(*it).levels.contains(&level));
    let bracketed = doc.mark(i + len) == '(' && doc.mark(i + len + 2) == ')' && doc.begins(i + len + 1, Kinds::UNIT);
    let end = i + len + if bracketed { 3 } else { 0 };
    // `Kementerian Agama (Kemenag) setempat`
    if doc.is(end, "setempat") {
        return Some(typed_unit(doc, i, of(RegionLevel::Regency)?, end - i));
    }
    let seat = place(doc, end, &[RegionLevel::Province, RegionLevel::Regency, RegionLevel::City])?;
    let province = |it: u32| doc.lexicon.gazetteer().named(it).iter().any(|it| it.level() == RegionLevel::Province);
    let wide = seat.level.map_or_else(|| seat.name.is_some_and(province), |it| it == RegionLevel::Province);
    let kind = of(if wide { RegionLevel::Province } else { RegionLevel::Regency })?;
    let tokens = i..seat.tokens.end;
    Some(UnitPhrase { place: Some(seat), ..UnitPhrase::new(tokens, UnitWord::Type(kind)) })
}

/// `Aliansi Rakyat Manakarra (ARM)`: a group that gives itself a name and its initials.
pub(super) fn alliance(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    if !doc.listed(i, Words::Alliances) || !doc.tokens[i].is_capital() {
        return None;
    }
    if let Some(heads) = heads_of(doc, i) {
        return Some(heads);
    }
    let mut end = i + 1;
    while end < i + 8
        && doc.tokens.get(end).is_some_and(|it| {
            it.is_capital() || (doc.is(end, "dan") && doc.tokens.get(end + 1).is_some_and(Token::is_capital))
        })
    {
        end += 1;
    }
    let initials: String =
        (i..end).filter(|it| doc.tokens[*it].is_capital()).filter_map(|it| doc.word(it).chars().next()).collect();
    // `Lembaga Swadaya Masyarakat (LSM)`, `Forum Koordinasi Pimpinan Daerah (Forkopimda)`: words for many.
    let general = doc.is_any(i + 1, words!["Swadaya", "Koordinasi", "Komunikasi"])
        || doc.found(end + 1).iter().any(|it| matches!(it.term, Term::Group(_)));
    // `Gerakan Pemuda (GP) Ansor`: the name goes on.
    let close = (end + 2..end + 7).find(|it| doc.mark(*it) == ')').unwrap_or(end);
    let goes_on = doc.tokens.get(close + 1).is_some_and(Token::is_capital) && doc.same_sentence(i, close + 1);
    let bracketed = doc.mark(end) == '('
        && !(general || goes_on)
        && (end + 2..end + 7).any(|it| doc.mark(it) == ')')
        && doc.tokens[end + 1].shape == Shape::Upper
        && initials.starts_with(doc.word(end + 1).chars().next().unwrap_or(' '));
    // `yang tergabung dalam Serikat Tani Mekongga Timur`
    let calls = words!["tergabung", "menamakan", "mengatasnamakan", "bernama", "menyebut", "diorganisir", "dimotori"];
    // `belasan anggota Himpunan Mahasiswa X`
    let members = i > 0 && doc.listed(i - 1, Words::Members);
    // `mahasiswa dari Aliansi X Bergerak`
    let from = i > 1 && doc.is(i - 1, "dari") && doc.listed(i - 2, Words::Crowd);
    let joined = end > i + 2 && !doc.in_title(i) && (members || from || doc.any_of(i.saturating_sub(3)..i, calls));
    // `yang tergabung dalam Gerakan Warga Peduli Sungai (GWPS) Blitar`: where it is, behind its initials.
    let town = joined && goes_on && doc.mark(end) == '(' && doc.slice(end + 1..close) == initials;
    let town = if town { place_at(doc, close + 1, |it| it <= RegionLevel::City) } else { None };
    let stop = town.map_or(end, |(_, len)| close + 1 + len);
    (end > i + 1 && (bracketed || joined)).then(|| UnitPhrase::new(i..stop, UnitWord::Unknown(UnitKind::CivilSociety)))
}

/// Whether the post of the head of a village begins at a token: `Kades`, `Keuchik`, `Lurah`.
pub(crate) fn heads_village(doc: &Doc<'_>, i: usize) -> bool {
    let village = |id: u16| doc.lexicon.unit_type(id).levels.contains(&RegionLevel::Village);
    let heads = |id: u16| doc.lexicon.post(id).head && doc.lexicon.post_unit_type(id).is_some_and(village);
    doc.begins(i, Kinds::POST) && doc.found(i).iter().any(|it| matches!(it.term, Term::Post(id) if heads(id)))
}

/// `Forum Kades Pujut`, `Paguyuban Kepala Desa X`: those who hold one office within a place.
fn heads_of(doc: &Doc<'_>, i: usize) -> Option<UnitPhrase> {
    let post = doc.found(i + 1).iter().find(|it| {
        matches!(it.term, Term::Post(id) if matches!(doc.lexicon.post(id).unit.as_deref(), Some("desa" | "gampong" | "kecamatan" | "kelurahan")))
    })?;
    let at = i + 1 + post.len as usize;
    let from = level_at(doc, at).map_or(at, |it| it.1);
    let (_, len) = place_at(doc, from, |it| it < RegionLevel::Village)?;
    let end = from + len;
    doc.same_sentence(i, end - 1).then(|| UnitPhrase::new(i..end, UnitWord::Unknown(UnitKind::CivilSociety)))
}

pub(super) fn typed_unit(doc: &Doc<'_>, i: usize, id: u16, len: usize) -> UnitPhrase {
    let mut id = id;
    let mut end = i + len;
    // `Kasi X, kantor Bea Cukai Y`: a word of the sentence, none of the name.
    if !doc.tokens[i].is_capital() {
        id = behind_kantor(doc, i, id).unwrap_or(id);
    }
    // `BNN Prov. X`
    end += usize::from(doc.mark(end) == '.' && doc.tokens[end].glued && doc.is_any(end - 1, words!["Prov", "Kab"]));
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
    // `Pengadilan Tindak Pidana Korupsi (Tipikor) X`: the bracket says the name's own short word.
    let own = |word: &str| doc.lexicon.unit_type(id).standard.split(' ').any(|it| it == word);
    if doc.mark(end) == '(' && doc.mark(end + 2) == ')' && own(doc.word(end + 1)) {
        end += 3;
    }
    end = behind_initials(doc, i, end);
    id = of_district(doc, id, end).unwrap_or(id);
    // `Mapolda Metro Jaya`: the one Polda that is not named after a province.
    let metro = doc.lexicon.unit_type(id).kind == UnitKind::Polda && doc.is(end, "Metro");
    let named = metro.then(|| doc.lexicon.unit_named("Polda Metro Jaya")).flatten();
    if named.is_some() {
        end += 1 + usize::from(doc.is(end + 1, "Jaya"));
    }
    let mut phrase = UnitPhrase {
        building: doc.lexicon.unit_type(id).building,
        ..UnitPhrase::new(i..end, named.map_or(UnitWord::Type(id), UnitWord::Named))
    };
    // `Satpol PP Pemkab X`
    if doc.lexicon.unit_type(id).kind == UnitKind::SatpolPp
        && doc.is_any(end, words!["Pemkab", "Pemkot", "Pemprov"])
        && place_at(doc, end + 1, |it| it <= RegionLevel::City).is_some()
    {
        phrase.tokens.end = end + 1;
    }
    if named.is_none() {
        complete(doc, id, &mut phrase);
    }
    phrase
}

/// `Panwaslu Srandakan`, which only a district can be: the type of its watchers, of type `id` above it, as the page calls districts.
fn of_district(doc: &Doc<'_>, id: u16, end: usize) -> Option<u16> {
    let watchers = doc.begins(end, Kinds::PLACE) && doc.lexicon.unit_type(id).id == "panwaslu";
    if !watchers || level_at(doc, end).is_some() || place_at(doc, end, |it| it <= RegionLevel::City).is_some() {
        return None;
    }
    place_at(doc, end, |it| it == RegionLevel::District)?;
    let kapanewon = doc.any_of(0..doc.tokens.len(), words!["kapanewon"]);
    unit_type_index(doc, if kapanewon { "panwaslu_kapanewon" } else { "panwascam" })
}

/// The type whose words stand behind the `kantor` at token `i`, where type `id` is called the same but for that word: `kantor Bea Cukai`.
fn behind_kantor(doc: &Doc<'_>, i: usize, id: u16) -> Option<u16> {
    let bare = doc.lexicon.unit_type(id).standard.strip_prefix("Kantor ")?;
    doc.found(i + 1).iter().find_map(|it| match it.term {
        Term::UnitType(inner) => Some(inner).filter(|it| doc.lexicon.unit_type(*it).standard == bare),
        _ => None,
    })
}

/// `Kantor Pencarian dan Pertolongan (KPP) X`, `(KPP/Basarnas) X`: one behind brackets with the initials of a type's words from token `i` on,
/// before the place; `end` where no such stand there.
fn behind_initials(doc: &Doc<'_>, i: usize, end: usize) -> usize {
    if doc.mark(end) != '(' {
        return end;
    }
    let Some(close) = (end + 2..end + 5).find(|it| doc.mark(*it) == ')') else { return end };
    let letters = (i..end).filter(|it| doc.tokens[*it].is_capital()).filter_map(|it| doc.word(it).chars().next());
    let short = close == end + 2 || doc.mark(end + 2) == '/';
    let placed = doc.tokens.get(close + 1).is_some_and(Token::is_capital) && doc.same_sentence(i, close + 1);
    if short && placed && end > i + 1 && doc.word(end + 1).chars().eq(letters) { close + 1 } else { end }
}
