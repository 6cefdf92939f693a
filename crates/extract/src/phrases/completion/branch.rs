//! What tells one branch of an association or a party from another.

use crate::doc::Doc;
use crate::phrases::{Place, UnitPhrase, kind_of, level_at, place, place_at, unit_alone};
use crate::token::{Kind, Token};
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};

/// What tells one branch of an association from another: `Cabang Ogan Ilir`, `Koorcab Rem 071 PD IV/Diponegoro`, a place.
pub(super) fn association(doc: &Doc<'_>, at: usize, phrase: &mut UnitPhrase) {
    // `DPD II Partai X`
    let numbered = matches!(doc.word(at), "I" | "II")
        && (doc.is(at + 1, "Partai")
            || unit_alone(doc, at + 1).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Party));
    let first = at + usize::from(numbered);
    let branch = doc.is_any(
        first,
        words![
            "Cabang", "Daerah", "Wilayah", "Ranting", "Koorcab", "Cab", "Pimpinan", "DPC", "DPD", "DPW", "PC", "PD",
            "Partai",
        ],
    ) || unit_alone(doc, first).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Party);
    // `DPC Partai Bintang Kerakyatan Kotabaru`: the party's words go on up to the branch's place.
    let longer = doc.is(at.wrapping_sub(1), "Partai") && {
        let word = |it: &usize| doc.tokens.get(*it).is_some_and(Token::is_capital) && doc.same_sentence(at, *it);
        let seat = |it: usize| level_at(doc, it).is_some() || place_at(doc, it, |it| it <= RegionLevel::City).is_some();
        (at..at + 5).take_while(word).skip(1).any(seat)
    };
    let branch = branch || longer;
    // `DPD I`: the number, no article of a Balinese name.
    let mut end = first;
    let mut region = None;
    // `Partai Karya Banua`, which no table holds, ends where its branch does.
    let party = |at: usize| {
        let named = unit_alone(doc, at).filter(|it| kind_of(doc, it.word) == UnitKind::Party)?;
        (named.tokens.len() > 1 || !doc.is(at, "Partai")).then_some((named.tokens.end, named.place))
    };
    let mut city = false;
    while end < at + 12 && doc.same_sentence(at.wrapping_sub(1), end) {
        // `PD XII/Tanjungpura`: the name of honour of a Kodam, whatever district bears it.
        let honoured = end > at && doc.mark(end - 1) == '/';
        // `Cabang Kota Sidoarjo`: the level word, no district called Kota.
        if branch && doc.is(end, "Kota") && place_at(doc, end + 1, |it| it <= RegionLevel::City).is_some() {
            city = place_at(doc, end + 1, |it| it == RegionLevel::City).is_some();
            end += 1;
            continue;
        }
        if !honoured
            && let Some(place) = place(
                doc,
                end,
                &[
                    RegionLevel::Regency,
                    RegionLevel::City,
                    RegionLevel::Province,
                    RegionLevel::District,
                    RegionLevel::Village,
                ],
            )
            // `Karang Taruna Desa X`: a village only with its word.
            .filter(|it| it.level.is_some() || place_at(doc, end, |it| it < RegionLevel::Village).is_some())
        {
            end = place.tokens.end;
            // `Partai Karya Banua Kotabaru`: the last place is the branch's.
            if branch
                && doc.tokens[place.tokens.start].is_capital()
                && place_at(doc, end, |it| it <= RegionLevel::City).is_some()
            {
                continue;
            }
            // `DPC Partai Bintang Kerakyatan Kotabaru`: a district of that name, within the party's.
            let district =
                place.level.is_none() && place_at(doc, place.tokens.start, |it| it <= RegionLevel::City).is_none();
            if longer && place.tokens.start == at && district {
                continue;
            }
            // `Bhayangkari Cabang Sukabumi Kota`
            if place.level.is_none()
                && doc.is(end, "Kota")
                && doc.tokens[end].is_capital()
                && place_at(doc, end + 1, |it| it <= RegionLevel::City).is_none()
            {
                end += 1;
            }
            let level = place.level.or(city.then_some(RegionLevel::City));
            region = Some(Place { level, ..place });
            break;
        }
        // `Ketua DPC PDIP Fidelis S`: behind the party only a place goes on with the branch.
        if let Some((stop, seat)) = party(end).filter(|it| level_at(doc, it.0).is_none()) {
            end = stop;
            region = seat.filter(|it| it.name.is_some());
            if region.is_some() || place_at(doc, stop, |it| it < RegionLevel::Village).is_none() {
                break;
            }
            continue;
        }
        // `DPC Partai X (PX) Kabupaten Y`, `DPW (Dewan …) X`: a bracket within the name, before its place.
        if branch
            && doc.mark(end) == '('
            && doc.mark(end + 2) == ')'
            && doc.tokens[end + 1].is_capital()
            && (level_at(doc, end + 3).is_some() || place_at(doc, end + 3, |it| it < RegionLevel::Village).is_some())
        {
            end += 3;
            continue;
        }
        let Some(token) = doc.tokens.get(end) else { break };
        // `Cabang 3/D.III`
        let stop = token.mark == '.' && token.glued && end > at && doc.tokens.get(end + 1).is_some_and(|it| it.glued);
        let slash = token.mark == '/' && token.glued || stop;
        let titled = |at: usize| doc.found(at).iter().any(|it| matches!(it.term, Term::Honorific(_) | Term::Rank(_)));
        // `Korcab IV DJA I Ny. Rini`: a number, no article of a Balinese name.
        // `DPD I Partai X`
        let first = numbered && end == at;
        let number = doc.is(end, "I") && (first || end > at && (titled(end + 1) || doc.is(end + 1, "dari")));
        let honorific = titled(end) && !number;
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
