//! Which region a printed place means.

use super::codes;
use super::focus::Focus;
use crate::doc::{Doc, Kinds};
use crate::list::holds_part;
use crate::mentions::Mentions;
use crate::phrases::Place;
use crate::token::Shape;
use simpul_lexicon::fold;
use simpul_model::{RegionCode, RegionLevel};
use smallvec::SmallVec;
use std::ops::Range;

/// Resolves the region phrases, from the highest level down, each near the higher ones of its sentence.
pub(super) fn regions(doc: &Doc<'_>, mentions: &Mentions, focus: &mut Focus) -> Vec<Option<RegionCode>> {
    let mut found: Vec<Option<RegionCode>> = vec![None; mentions.regions.len()];
    for level in [RegionLevel::Province, RegionLevel::Regency, RegionLevel::District, RegionLevel::Village] {
        let mut news = Vec::new();
        for (index, place) in mentions.regions.iter().enumerate() {
            let Some(own) = place.level else { continue };
            let own = if own == RegionLevel::City { RegionLevel::Regency } else { own };
            if own != level {
                continue;
            }
            if place.name.is_none() {
                found[index] = misspelt(doc, place, focus, level);
                continue;
            }
            let candidates = codes(doc.lexicon, place, |_| true);
            let near = neighbour(doc, mentions, &found, index, level);
            // `Kampung Batik`, `Desa Kerukunan Umat` far from everything that the page or the sentence names is no village of another
            // province.
            let home = near.map(RegionCode::province).or(focus.province);
            let far = |code: &RegionCode| level == RegionLevel::Village && home.is_some_and(|it| !code.within(it));
            found[index] = focus.best(&candidates, near).filter(|it| !far(it));
            // `Kecamatan Kota, Kabupaten Sumenep`: the district of the town, which its table calls Kota Sumenep.
            if level == RegionLevel::District
                && doc.is(place.tokens.end - 1, "Kota")
                && let Some(home) =
                    near.or(focus.regency).filter(|home| !found[index].is_some_and(|it| it.within(*home)))
            {
                let mut towns = doc.lexicon.gazetteer().inside(home, level).filter(|it| it.name.starts_with("Kota "));
                found[index] = towns.next().map(|it| it.code).filter(|_| towns.next().is_none());
            }
            if let Some(code) = found[index] {
                news.push(code);
            }
        }
        if level <= RegionLevel::District {
            for code in news {
                focus.vote(code, 0.2);
            }
        }
    }
    for (index, place) in mentions.regions.iter().enumerate() {
        if place.level.is_none() {
            found[index] = bare(doc, mentions, &found, index, focus);
        }
    }
    found
}

/// A region near the focus whose name differs by one letter from what is printed.
pub(super) fn misspelt(doc: &Doc<'_>, place: &Place, focus: &Focus, level: RegionLevel) -> Option<RegionCode> {
    let gazetteer = doc.lexicon.gazetteer();
    let regency = focus.regency?;
    let level = if level == RegionLevel::District { level } else { RegionLevel::Village };
    (1..=place.tokens.len()).rev().find_map(|len| {
        let printed = fold(doc.slice(place.tokens.start..place.tokens.start + len));
        if printed.len() < 5 {
            return None;
        }
        // Folding takes signs away and adds none.
        let mut long = gazetteer.inside(regency, level).filter(|it| it.name.len() + 1 >= printed.len());
        long.find(|it| crate::people::close(&printed, &fold(it.name))).map(|it| it.code)
    })
}

/// The nearest resolved region of a higher level in the same sentence, following ones first (addresses go upwards).
pub(super) fn neighbour(
    doc: &Doc<'_>,
    mentions: &Mentions,
    found: &[Option<RegionCode>],
    index: usize,
    level: RegionLevel,
) -> Option<RegionCode> {
    let at = mentions.regions[index].tokens.start;
    let sentence = doc.sentence_of(at);
    let mut best: Option<(usize, RegionCode)> = None;
    for (other, place) in mentions.regions.iter().enumerate() {
        let Some(code) = found[other] else { continue };
        if other == index || doc.sentence_of(place.tokens.start) != sentence || code.level() >= level {
            continue;
        }
        let distance = if place.tokens.start > at { place.tokens.start - at } else { (at - place.tokens.start) * 3 };
        if distance < 60 && best.is_none_or(|it| distance < it.0) {
            best = Some((distance, code));
        }
    }
    best.map(|it| it.1)
}

/// A bare name is a region only where it stands in its own right and has one likely bearer.
pub(super) fn bare(
    doc: &Doc<'_>,
    mentions: &Mentions,
    found: &[Option<RegionCode>],
    index: usize,
    focus: &Focus,
) -> Option<RegionCode> {
    let place = &mentions.regions[index];
    let gazetteer = doc.lexicon.gazetteer();
    let name = place.name?;
    let start = place.tokens.start;
    if in_dateline(doc, start) || names_road(doc, start) {
        return None;
    }
    let candidates = gazetteer.named(name);
    let capital = gazetteer.is_capital(name);
    let high: Vec<RegionCode> =
        candidates.iter().copied().filter(|it| it.level() <= RegionLevel::City && !capital).collect();
    let before = start.checked_sub(1).map(|it| doc.word(it)).unwrap_or_default();
    let mark = start.checked_sub(1).map_or('\0', |it| doc.mark(it));
    let prepositions = words![
        "di",
        "ke",
        "dari",
        "asal",
        "warga",
        "wilayah",
        "masyarakat",
        "kawasan",
        "bukan",
        "untuk",
        "se",
        "hingga",
        "daerah",
        "ini",
        "menuju",
        "tiba",
        "orang",
        "bagi",
        "khusus",
        "seluruh",
        "kelahiran",
        "lahir",
    ];
    // `kepala desa se-Kudus`
    let all = mark == '-' && start > 1 && doc.is(start - 2, "se");
    let preposition = all || start > 0 && doc.is_any(start - 1, prepositions);
    // `“Binuang ini lintasan truk”`: what a speaker begins with.
    let end = place.tokens.end;
    let topic = matches!(mark, '“' | '”' | '"') && doc.is_any(end, words!["ini", "itu"]);
    let preposition = preposition || topic;
    let previous_region = mentions
        .regions
        .iter()
        .zip(found)
        .any(|(it, code)| code.is_some() && it.tokens.end + 1 == start && mark == ',');
    let lower = start.checked_sub(1).is_some_and(|it| doc.tokens[it].is_word() && !doc.tokens[it].is_capital())
        && ![
            "pilkada",
            "pemilu",
            "pemilihan",
            "pilgub",
            "pilbup",
            "pilwako",
            "debat",
            "aula",
            "gedung",
            "kantor",
            "dan",
            "sampai",
            "bahasa",
            "suku",
            "etnis",
            "logat",
            "khas",
            "adat",
            "batik",
            "kopi",
            "tari",
            "lagu",
        ]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before));
    let upward = mentions.regions.iter().zip(found).find_map(|(it, code)| {
        code.filter(|_| {
            it.tokens.start == place.tokens.end + 1 && doc.mark(place.tokens.end) == ',' && it.level.is_some()
        })
    });
    if let Some(above) = upward
        && let [only] = candidates
            .iter()
            .copied()
            .filter(|it| it.within(above) && *it != above && it.level() <= RegionLevel::District)
            .collect::<Vec<_>>()
            .as_slice()
    {
        return Some(*only);
    }
    let listed = matches!(mark, ',') || before.eq_ignore_ascii_case("dan") || before.eq_ignore_ascii_case("sampai");
    if !high.is_empty() {
        if !(preposition || lower || previous_region || listed || mark == '(' || start == 0) {
            return None;
        }
        let near = neighbour(doc, mentions, found, index, RegionLevel::Village);
        // A district of this name in the regency in focus may be meant as well: the higher level is the usual reading, but not in
        // another province (`di Depok` on a page about Sleman).
        let here = |it: &&RegionCode| it.level() == RegionLevel::District && it.regency() == focus.regency;
        let far = high.iter().all(|it| focus.province.is_some_and(|own| it.province() != own));
        // Of several only beside a district (`Gebog dan Jati`), as the word may be a common one.
        let district = candidates.iter().find(here).filter(|_| far && (high.len() == 1 || listed)).copied();
        // A regency and a city of one name: only the article's own focus decides.
        if high.len() > 1 && district.is_none() {
            let exact: Vec<RegionCode> = high.iter().copied().filter(|it| Some(*it) == focus.regency).collect();
            return if let [only] = exact.as_slice() {
                Some(*only)
            } else {
                focus
                    .best(&high, near)
                    .filter(|_| high.iter().any(|a| high.iter().any(|b| a.province() != b.province())))
            };
        }
        return district.or(high.first().copied());
    }
    if !(preposition || previous_region || ((listed || lower) && focus.regency.is_some())) {
        return None;
    }
    // Below the regency: inside the regency in focus, or for a district the only bearer of the name.
    let districts: Vec<RegionCode> =
        candidates.iter().copied().filter(|it| it.level() == RegionLevel::District).collect();
    let inside: Vec<RegionCode> = districts.iter().copied().filter(|it| it.regency() == focus.regency).collect();
    if let [only] = inside.as_slice() {
        return Some(*only);
    }
    if let [only] = districts.as_slice()
        && preposition
        && (Some(only.province()) == focus.province || candidates.len() == 1)
    {
        return Some(*only);
    }
    // A village of the regency in focus, behind a word that leads to a place: `menuju Calabai`, `warga Galung Lombok`.
    // `di Media Center KPU X, Pematang Reba, Sabtu (30/11)`: behind the house that lies there.
    let closed = doc.mark(end) == '.' || doc.mark(end) == ',' && doc.begins(end + 1, Kinds::WEEKDAY);
    let behind_house = mark == ',' && closed && start > 1 && doc.tokens[start - 2].is_capital();
    let led = behind_house || LEADS_TO_VILLAGE.iter().any(|it| it.eq_ignore_ascii_case(before));
    let villages: Vec<RegionCode> = candidates
        .iter()
        .copied()
        .filter(|it| it.level() == RegionLevel::Village && it.regency() == focus.regency && focus.regency.is_some())
        .collect();
    match villages.as_slice() {
        [only] if led && districts.is_empty() && !capital && is_name(doc, place) => Some(*only),
        _ => None,
    }
}

/// `Jalan poros Makassar – Maros`, `Jalan Lintas Pekanbaru-Duri`: whether the place at token `i` says where a road leads.
fn names_road(doc: &Doc<'_>, i: usize) -> bool {
    let from = doc.sentences[doc.sentence_of(i)].tokens.start.max(i.saturating_sub(6));
    let part = |it: usize| doc.tokens[it].is_capital() || matches!(doc.mark(it), '-' | '–');
    let kinds = words!["lintas", "poros", "raya"];
    let mut road = (from..i).rev().take_while(|it| part(*it) || doc.is_any(*it, kinds));
    let ways = words!["jalan", "jalur", "jl", "jln", "ruas"];
    road.any(|it| {
        doc.is_any(it, kinds)
            && it > 0
            && (doc.is_any(it - 1, ways) || it > 1 && doc.mark(it - 1) == '.' && doc.is_any(it - 2, ways))
    })
}

/// Words behind which a bare name may be a village.
const LEADS_TO_VILLAGE: &[&str] =
    &["di", "ke", "dari", "menuju", "warga", "asal", "hingga", "kelahiran", "masyarakat", "meninggalkan"];

/// Whether a bare village reads as a name and not as a common word written large (`di Pasar`, `ke Masjid`).
fn is_name(doc: &Doc<'_>, place: &Place) -> bool {
    let printed = doc.slice(place.tokens.clone());
    printed.len() >= 6
        && doc.found(place.tokens.start).iter().all(|it| matches!(it.term, simpul_lexicon::Term::Place(_)))
        && doc.tokens[place.tokens.start].shape == Shape::Capital
}

/// Whether a token stands in the dateline: before the dash that opens the lead.
pub(crate) fn in_dateline(doc: &Doc<'_>, i: usize) -> bool {
    doc.datelines.get_or_init(|| datelines(doc)).iter().any(|it| it.contains(&i))
}

/// The dateline, and what stands above it and is written like one: captions and bylines may stand above the lead.
fn datelines(doc: &Doc<'_>) -> SmallVec<[Range<usize>; 2]> {
    let body = doc.paragraphs.iter().filter(|it| !it.title).take(4).enumerate();
    let opening = body.filter_map(|(above, it)| Some((above, it.tokens.start, dash(doc, &it.tokens)?)));
    let opens = |start: usize, dash: usize| {
        let head = doc.slice(start..dash);
        // `kabar-x.com, KUDUS –`: a sentence has small words.
        let small = |it: usize| doc.tokens[it].is_word() && !doc.tokens[it].is_capital() && !doc.tokens[it].glued;
        doc.article.dateline.as_deref().is_some_and(|it| holds_part(head, it)) && !(start + 1..dash).any(small)
    };
    let dateline = opening.filter(|(above, start, dash)| *above == 0 || opens(*start, *dash));
    dateline.map(|(_, start, dash)| start..dash.min(start + 11)).collect()
}

/// The dash that may end a dateline with which a paragraph opens.
fn dash(doc: &Doc<'_>, paragraph: &Range<usize>) -> Option<usize> {
    paragraph.clone().take(14).find(|it| {
        matches!(doc.mark(*it), '-' | '–' | '—' | '|' | '¦')
            && !(doc.tokens[*it].glued && doc.tokens.get(it + 1).is_some_and(|next| next.glued))
    })
}
