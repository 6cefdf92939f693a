//! The body that a post belongs to, read behind the post.

use super::codes::code;
use super::completion::complete;
use super::open::{by_association, open_body, spoken_of};
use super::post::SECTION_HEADS;
use super::rank::has_rank;
use super::unit::{is_superior, takes_superior, unit, unit_alone};
use super::{UnitPhrase, UnitWord, kind_of, level_at, place, place_at, unit_type_index};
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, Service, UnitKind};

pub(super) fn post_unit(
    doc: &Doc<'_>,
    id: u16,
    at: usize,
    end: &mut usize,
    units: &mut Vec<UnitPhrase>,
) -> Option<usize> {
    let entry = doc.lexicon.post(id);
    let mut next = *end;
    if entry.personal
        && let Some(area) = place(doc, next, &[RegionLevel::Village]).filter(|it| {
            let after = it.tokens.end + usize::from(doc.mark(it.tokens.end) == ',');
            // `Bhabinkamtibmas Desa Tanjung Simpang Brigadir A`: the village's name goes on up to the rank.
            let longer = || {
                (it.tokens.end + 1..it.tokens.end + 4).any(|at| has_rank(doc, at))
                    && !has_rank(doc, it.tokens.end)
                    && unit_alone(doc, it.tokens.end).is_none()
                    && doc.tokens.get(it.tokens.end).is_some_and(Token::is_capital)
            };
            it.level.is_some() && !longer()
                || doc.in_title(it.tokens.start) && told_as_village(doc, it)
                || doc.found(after).iter().any(|f| matches!(f.term, Term::Rank(_)))
                || doc.is_any(it.tokens.end, words!["Koramil", "Polsek", "Posramil"])
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
            has_rank(doc, *it) || unit_alone(doc, *it).is_some() || !doc.tokens.get(*it).is_some_and(Token::is_capital)
        });
        if let Some(stop) = stop.filter(|it| *it > from) {
            next = stop;
            *end = next;
        }
    }
    // `Bhabinkamtibmas Desa X, Polsek Y, Polres Z Aiptu A`
    let house = |at: usize| {
        unit_alone(doc, at).filter(|it| matches!(kind_of(doc, it.word), UnitKind::Polsek | UnitKind::Koramil))
    };
    if entry.personal
        && doc.mark(next) == ','
        && doc.same_sentence(at, next + 1)
        && let Some(house) = house(next + 1)
        && (house.tokens.end..house.tokens.end + 5).any(|it| has_rank(doc, it) && doc.same_sentence(at, it))
    {
        next += 1;
    }
    // `anggotanya`, `Ketua dari KPU`, `Kepala di Dinas`
    if doc.is_any(next, words!["di", "pada", "dari"])
        && unit_alone(doc, next + 1).is_some()
        && (entry.generic || entry.unit.is_none())
    {
        next += 1;
    }
    let implied = doc.lexicon.post_unit_type(id).or_else(|| numbered_troop(doc, id, next));
    // `Kasi Intel Lejari X`: the body that the post implies, with a letter amiss, before its place.
    if let Some(kind) = implied
        && doc.tokens.get(next).is_some_and(|it| it.is_capital() && it.end - it.start > 4)
        && doc.found(next).is_empty()
        && crate::people::close(&simpul_lexicon::fold(doc.word(next)), &doc.lexicon.unit_type(kind).id)
        && place_at(doc, next + 1, |_| true).is_some()
    {
        next += 1;
    }
    // `Kepala Badan Kesatuan Bangsa dan Politik`, `Kepala Dinas LH`: the body stands in the tables as a whole.
    if doc.is(at, "Kepala")
        && (entry.unit.as_deref() == Some("badan") || doc.is(next, "LH"))
        && unit_alone(doc, at + 1).is_some_and(|it| it.field.is_none() && it.tokens.end > next)
    {
        let index = unit(doc, at + 1, units)?;
        *end = units[index].tokens.end;
        return Some(index);
    }
    // `Kepala Dinas DPMG`, `Kadis Dikpora`: the office in short, with its word before it.
    if matches!(entry.unit.as_deref(), Some("dinas" | "badan"))
        && doc
            .tokens
            .get(next)
            .is_some_and(|it| it.shape == Shape::Upper || it.is_capital() && doc.word(next).starts_with("Di"))
        && unit_alone(doc, next).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Pemda)
    {
        let index = unit(doc, next, units)?;
        *end = units[index].tokens.end;
        return Some(index);
    }
    // `Kaban BP4D X`: an office that goes by letters and figures, the word for it among them.
    if entry.unit.as_deref() == Some("badan")
        && doc.word(next).starts_with('B')
        && let Some(stop) = code(doc, next)
    {
        let seat = place(doc, stop, &[RegionLevel::Province, RegionLevel::Regency, RegionLevel::City]);
        *end = seat.map_or(stop, |it| it.tokens.end);
        units.push(UnitPhrase::new(next..*end, UnitWord::Unknown(UnitKind::Pemda)));
        return Some(units.len() - 1);
    }
    // `Kapolda Metro Jaya`: the one Polda that is not named after a province.
    if entry.unit.as_deref() == Some("polda") && doc.is(next, "Metro") {
        let stop = next + 1 + usize::from(doc.is(next + 1, "Jaya"));
        if let Some(named) = doc.lexicon.unit_named("Polda Metro Jaya") {
            units.push(UnitPhrase::new(next..stop, UnitWord::Named(named)));
            *end = stop;
            return Some(units.len() - 1);
        }
    }
    if let Some((named, stop)) = implied.and_then(|kind| named_seat(doc, kind, next)) {
        units.push(UnitPhrase::new(next..stop, UnitWord::Named(named)));
        *end = stop;
        return Some(units.len() - 1);
    }
    if let Some(named) =
        entry.unit.as_deref().and_then(|it| implied.is_none().then(|| doc.lexicon.unit_named(it)).flatten())
    {
        *end = behind_own(doc, *end, named);
        units.push(UnitPhrase { implied: true, ..UnitPhrase::new(at..*end, UnitWord::Named(named)) });
        return Some(units.len() - 1);
    }
    // `Kapolres Metro Jakarta Barat`: the post word and the unit word share what follows.
    if let Some(kind) = implied
        && (entry.place
            || entry.unit.is_none()
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
        let mut phrase = UnitPhrase { implied: true, ..UnitPhrase::new(at..next, UnitWord::Type(kind)) };
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
    // `Kakorlantas Polri`: what stands behind is above the section that the post heads.
    if let Some(kind) = implied
        && doc.lexicon.unit_type(kind).kind == UnitKind::PolriSection
        && doc.lexicon.unit_type(kind).template == simpul_lexicon::Template::Alone
        // The head of a division is the body's, as the head of a Satreskrim is his Polres'.
        && !(entry.head && doc.lexicon.unit_type(kind).standard.starts_with("Divisi"))
        && unit_alone(doc, next).is_some_and(|it| kind_of(doc, it.word) == UnitKind::MabesPolri)
    {
        let parent = unit(doc, next, units)?;
        units.push(UnitPhrase {
            implied: true,
            parent: Some(parent),
            ..UnitPhrase::new(at..*end, UnitWord::Type(kind))
        });
        *end = units[parent].tokens.end;
        return Some(units.len() - 1);
    }
    if entry.generic
        && let Some(stop) = by_association(doc, next)
    {
        units.push(UnitPhrase::new(next..stop, UnitWord::Unknown(UnitKind::CivilSociety)));
        *end = stop;
        return Some(units.len() - 1);
    }
    if unit_alone(doc, next).is_some_and(|it| fits_post(doc, id, &it)) {
        let index = unit(doc, next, units)?;
        // `Kepala BMKG Banyuwangi A`, `Kepala Bulog Cabang Bima A`: the branch of a national body in the town, with somebody's name behind it.
        let stop = units[index].tokens.end;
        let stop = stop + usize::from(doc.is_any(stop, words!["Cabang", "Perwakilan", "Wilayah"]));
        if let (UnitWord::Named(named), true) = (units[index].word, entry.generic)
            && matches!(doc.lexicon.unit(named).kind, UnitKind::Company | UnitKind::Ministry | UnitKind::Other)
            && let Some((_, len)) = place_at(doc, stop, |it| it <= RegionLevel::City)
            && let at = stop + len + usize::from(doc.mark(stop + len) == ',')
            && doc.same_sentence(next, at)
            && !crate::names::blocks_name(doc, at, true)
            && crate::names::name(doc, at).is_some_and(|it| place_at(doc, it.tokens.start, |_| true).is_none())
        {
            units[index] = UnitPhrase::new(next..stop + len, UnitWord::Unknown(doc.lexicon.unit(named).kind));
        }
        *end = units[index].tokens.end;
        return Some(index);
    }
    // `Kasi Trantib Kecamatan X`, `Kaur Umum Desa Y`: an officer of the government of the place.
    if implied.is_none()
        && SECTION_HEADS.contains(&entry.standard.as_str())
        && let Some((Some(level), ..)) = level_at(doc, next)
        && let Some(seat) =
            place(doc, next, &[RegionLevel::District, RegionLevel::Village]).filter(|it| it.level == Some(level))
    {
        let word = doc.word(next).to_lowercase();
        let usual = if level == RegionLevel::District { "kecamatan" } else { "desa" };
        let kind = unit_type_index(doc, &word).or_else(|| unit_type_index(doc, usual))?;
        let stop = seat.tokens.end;
        units.push(UnitPhrase { place: Some(seat), ..UnitPhrase::new(next..stop, UnitWord::Type(kind)) });
        *end = stop;
        return Some(units.len() - 1);
    }
    if let Some(kind) = implied {
        units.push(UnitPhrase { implied: true, ..UnitPhrase::new(at..*end, UnitWord::Type(kind)) });
        return Some(units.len() - 1);
    }
    if entry.generic
        && let Some((stop, named)) = spoken_of(doc, next)
    {
        units.push(UnitPhrase::new(named, UnitWord::Unknown(UnitKind::CivilSociety)));
        *end = stop;
        return Some(units.len() - 1);
    }
    if entry.generic
        && let Some((stop, kind)) = open_body(doc, next)
    {
        // `Disperindagkop UKM Kabupaten X`: the region is named too.
        let leveled = |it: usize| place(doc, it, &[RegionLevel::Province, RegionLevel::Regency, RegionLevel::City]);
        let place = (next + 1..stop).find_map(|it| leveled(it).filter(|it| it.level.is_some()));
        units.push(UnitPhrase { place, ..UnitPhrase::new(next..stop, UnitWord::Unknown(kind)) });
        *end = stop;
        return Some(units.len() - 1);
    }
    None
}

/// `Danyon 132/Bima Sakti`: the infantry's, where no other arm is said, behind the post `id` and before the number at token `i`.
fn numbered_troop(doc: &Doc<'_>, id: u16, i: usize) -> Option<u16> {
    let number = doc.mark(i + 1) == '/' && doc.tokens[i].kind == Kind::Number;
    let battalion = number && matches!(doc.lexicon.post(id).standard.as_str(), "Danyon" | "Wadanyon");
    if battalion { unit_type_index(doc, "yonif") } else { None }
}

/// `Bhabinkamtibmas Sukamaju Ajak Warga`: whether the text below the headline has the place with its word, `Desa Sukamaju`.
fn told_as_village(doc: &Doc<'_>, place: &super::Place) -> bool {
    let own = place.tokens.clone();
    let same = |from: usize| {
        own.clone().enumerate().all(|(k, it)| doc.tokens.get(from + k).is_some_and(|at| at.hash == doc.tokens[it].hash))
    };
    let mut words = doc.marks.each(own.end..doc.tokens.len(), |it| it.kinds(&[Kinds::LEVEL]));
    words.any(|at| level_at(doc, at).is_some_and(|it| it.0 == Some(RegionLevel::Village) && same(it.1)))
}

/// `Dirjen Otda Kementerian Dalam Negeri Republik Indonesia (Kemendagri RI) A`: one behind the body that a post names itself, where token
/// `i` begins it again.
fn behind_own(doc: &Doc<'_>, i: usize, own: u16) -> usize {
    let again = |at: usize| unit_alone(doc, at).filter(|it| it.word == UnitWord::Named(own)).map(|it| it.tokens.end);
    let mut end = again(i).unwrap_or(i);
    end += if doc.is(end, "Republik") && doc.is(end + 1, "Indonesia") { 2 } else { usize::from(doc.is(end, "RI")) };
    let close = if doc.mark(end) == '(' { again(end + 1).filter(|it| doc.mark(*it) == ')') } else { None };
    close.map_or(end, |it| it + 1)
}

/// The seat at token `i` of another unit of a type, without its word: `Kaur` behind `Kapolres Seluma (A)`.
pub(crate) fn another_seat(doc: &Doc<'_>, kind: u16, i: usize) -> Option<UnitPhrase> {
    let mut phrase = UnitPhrase::new(i..i, UnitWord::Type(kind));
    complete(doc, kind, &mut phrase);
    (phrase.tokens.end > i && phrase.place.is_some()).then_some(phrase)
}

/// `Kapolresta Barelang`, `Danlanud Raden Sadjad`: a unit of the tables whose own name, without its type, follows a post of the type.
pub(super) fn named_seat(doc: &Doc<'_>, kind: u16, at: usize) -> Option<(u16, usize)> {
    let kind = doc.lexicon.unit_type(kind).kind;
    if !matches!(kind, UnitKind::Polres | UnitKind::Kodim | UnitKind::Lanud | UnitKind::Lanal | UnitKind::Kodam)
        || !doc.tokens.get(at).is_some_and(Token::is_capital)
        || place_at(doc, at, |it| it <= RegionLevel::City).is_some()
    {
        return None;
    }
    (1..=7).rev().find_map(|len| {
        let stop = at + len;
        // No mark ends a name: `menjadi Pangdam II/Sriwijaya, Brigjen B …`.
        let ends = doc.tokens.get(stop - 1).is_some_and(|it| it.kind != Kind::Punct);
        if !ends || !doc.same_sentence(at, stop - 1) {
            return None;
        }
        let printed = doc.slice(at..stop);
        doc.lexicon.seat(kind, printed).map(|it| (it, stop))
    })
}

/// Whether a unit printed behind a post can be the post's own.
pub(super) fn fits_post(doc: &Doc<'_>, id: u16, unit: &UnitPhrase) -> bool {
    let Some(implied) = doc.lexicon.post_unit_type(id) else { return true };
    let wanted = doc.lexicon.unit_type(implied).kind;
    let kind = kind_of(doc, unit.word);
    let forces = matches!(kind.service(), Some(Service::Polri | Service::Tni));
    kind == wanted
        || (kind == UnitKind::Other && wanted == UnitKind::Dprd)
        // `Kasi Intelijen Imigrasi X`: not only prosecutors have such a section.
        || (kind == UnitKind::Ministry && wanted == UnitKind::Kejaksaan)
        || (forces && kind.service() == wanted.service())
}
