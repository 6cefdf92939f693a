//! The region in which an event took place.

use crate::{events::Draft, hosts, identity, lines::Stage, mentions::Item};
use simpul_lexicon::Term;
use simpul_model::{EventKind, PostStatus, RegionCode, RegionLevel, Role, UnitKind, reading::Who};
use std::ops::Range;

/// The smallest region that the page ties to the venue; else that of the unit whose seat it is; else the host's.
pub(super) fn region(stage: &Stage<'_, '_, '_>, draft: &Draft, first: Option<&Draft>) -> Option<RegionCode> {
    let doc = stage.doc;
    if draft.kind == EventKind::Voting && draft.place.is_some_and(|it| it.level() >= RegionLevel::District) {
        return draft.place;
    }
    if let Some(venue) = &draft.venue {
        // `Kecamatan X mendapat jadwal Kamis (5/2) di aula kantor kecamatan`: its own, not that of the district told before.
        let own = draft.place.filter(|it| draft.side && it.level() >= RegionLevel::District);
        if own.is_some() && !venue.clone().any(|it| doc.tokens[it].is_capital()) {
            return own;
        }
        let sentence = doc.sentences[doc.sentence_of(venue.start)].tokens.clone();
        // The address follows the venue without a verb in between.
        let stop = (venue.end..sentence.end).find(|it| address_ends(stage, *it, venue.end)).unwrap_or(sentence.end);
        // A hamlet may bear the name of a village elsewhere.
        let hamlet = doc.is_any(venue.start, words!["kampung", "lingkungan", "lorong", "kp", "blok"]);
        let inside = named(stage, if hamlet { venue.end } else { venue.start }..stop);
        let unit = seat(stage, venue);
        // `Rupattama Mabes Polri`: a national body serves no region, and no other unit's is where it sits.
        let national = stage.items(venue.clone()).any(|it| match it.item {
            Item::Unit(index) => stage.resolved.unit_of[index]
                .is_some_and(|it| matches!(stage.resolved.units[it].kind, UnitKind::MabesPolri | UnitKind::TniHq)),
            _ => false,
        });
        if national && inside.is_none() {
            return None;
        }
        match (inside, unit) {
            // `halaman Kantor Kecamatan Tirto, Kabupaten Pekalongan`: the smaller one.
            (Some(inside), Some(unit)) if unit.within(inside) => return Some(unit),
            (None, None) => {}
            _ => return inside.or(unit),
        }
        // A host of the regency holds it at its seat, whatever the district is called.
        let hosted = !draft.organizers.is_empty();
        if let Some(place) = bearer(stage, venue).filter(|it| !hosted || it.level() < RegionLevel::District) {
            return Some(place);
        }
        if let Some(place) = draft.place.filter(|it| Some(*it) != stage.resolved.focus.province) {
            return Some(place);
        }
        // `… di aula sekolah tersebut`: where the school is was said before.
        let told = draft
            .spans
            .iter()
            .filter(|it| draft.first && it.sentence <= draft.sentence)
            .find_map(|it| stage.place_in(&it.tokens).filter(|place| place.level() >= RegionLevel::District));
        if told.is_some() {
            return told;
        }
    } else {
        let line = stage.line_of(draft.trigger.start);
        // `berkunjung ke Polsek X`: where that unit is.
        let to = (draft.trigger.end..(draft.trigger.end + 5).min(line.tokens.end)).find(|it| doc.is(*it, "ke"));
        let visited = to.filter(|_| draft.kind == EventKind::Visit).and_then(|it| seat(stage, &(it + 1..it + 2)));
        if visited.is_some_and(|it| it.level() >= RegionLevel::District) {
            return visited;
        }
        let before = || {
            let before = stage.place_in(&(line.tokens.start..draft.trigger.start));
            before.filter(|it| it.level() >= RegionLevel::District)
        };
        // `Warga Desa X memblokir jalan menuju Y`: where the road leads is not where they stand.
        let goes = !matches!(draft.kind, EventKind::Logistics | EventKind::Patrol | EventKind::Visit);
        let heads = (draft.trigger.end..line.tokens.end)
            .find(|it| goes && doc.is_any(*it, words!["menuju", "tujuan", "jurusan"]) && doc.quote_of(*it).is_none());
        let own = match heads {
            Some(heads) => before().or_else(|| stage.place_in(&(draft.trigger.start..heads))).or_else(|| {
                let near =
                    draft.spans.iter().filter(|it| it.sentence > draft.sentence && it.sentence <= draft.sentence + 2);
                near.filter_map(|it| stage.place_in(&it.tokens)).find(|it| it.level() >= RegionLevel::District)
            }),
            // Where those who are caught live is no place of the arrest.
            None if identity::is_arrest(stage, &draft.trigger) && draft.place.is_some() => draft.place,
            None => {
                let end = identity::home(stage, &draft.trigger, line.tokens.end).unwrap_or(line.tokens.end);
                let here = stage.place_in(&(draft.trigger.start..end));
                // What was told later of it may be smaller: `razia di Kecamatan X`, `Regu pertama menyasar warung di Desa Y`.
                let smaller = draft.place.filter(|it| here.is_some_and(|wide| it.within(wide)));
                smaller.or(here).or(draft.place).or_else(before)
            }
        };
        // `patroli di wilayah hukum Polres X, Papua Pegunungan`: the area it serves.
        let served = line.tokens.clone().find(|it| {
            *it > draft.trigger.start
                && doc.is(*it, "hukum")
                && doc.is(it - 1, "wilayah")
                && doc.quote_of(*it).is_none()
        });
        let served = served.and_then(|it| seat(stage, &(it + 1..it + 3)));
        if own.is_none_or(|it| served.is_some_and(|area| area.within(it))) && served.is_some() {
            return served;
        }
        // `digagalkan Polres X, Sulawesi Tenggara. … dihentikan di Desa Y, Jumat (3/10)`: what stands beside the day lies within it.
        if let Some(own) = own {
            let wide = own.level() == RegionLevel::Province;
            let inner = if wide { beside_day(stage, draft).filter(|it| it.within(own)) } else { None };
            return inner.or(Some(own));
        }
        let sentence = stage.lines[draft.sentence].tokens.clone();
        let behind = sentence
            .clone()
            .filter(|it| doc.is_any(*it, words!["di", "se", "wilayah", "ke"]) && doc.quote_of(*it).is_none())
            .find_map(|it| {
                let stop = (it + 1..sentence.end)
                    .find(|k| {
                        doc.tokens[*k].is_word()
                            && !doc.tokens[*k].is_capital()
                            && !doc.is_any(*k, words!["dan", "wilayah", "sejumlah"])
                            || doc.mark(*k) == '('
                    })
                    .unwrap_or(sentence.end);
                named(stage, it + 1..stop)
            });
        if behind.is_some() {
            return behind;
        }
    }
    if let Some(place) = held_in(stage, draft).filter(|_| draft.venue.is_none() && draft.place.is_none() && !draft.away)
    {
        return Some(place);
    }
    // `karena mengikuti rapat di Mako X`: somewhere else, not where the page is from.
    if draft.away {
        return None;
    }
    let host = draft.organizers.first().and_then(|it| stage.resolved.units[it.0].region);
    // Gifts are handed over where the visit was.
    let visited = first
        .filter(|it| {
            draft.kind == EventKind::SocialAid && it.kind == EventKind::Visit && !draft.side && it.date == draft.date
        })
        .and_then(|it| it.region);
    // `diterima di ruang rapat Komisi II`: inside the building before which it all began.
    let inside = first
        .filter(|it| {
            !draft.side
                && it.date == draft.date
                && draft.venue.as_ref().is_some_and(|venue| doc.is_any(venue.start, words!["ruang", "ruangan", "aula"]))
        })
        .and_then(|it| it.region);
    // `Usai dilantik, mereka mengikuti pembekalan`: nearby, on the same day.
    let nearby = first
        .filter(|it| {
            use EventKind::{Ceremony, Declaration, Outreach, RollCall, Simulation, Training};
            let same = it.date == draft.date && draft.venue.is_none() && draft.place.is_none() && !draft.side;
            same && matches!(draft.kind, Ceremony | Declaration | Outreach | RollCall | Simulation | Training)
        })
        .and_then(|it| it.organizers.first())
        .and_then(|it| stage.resolved.units[it.0].region);
    let above = draft.first && draft.venue.is_some() && comes_from_above(stage, draft);
    let dateline = if above { stage.resolved.focus.dateline_elsewhere() } else { None };
    host.or(visited)
        .or(inside)
        .or(nearby)
        .or(dateline)
        .or(stage.resolved.focus.regency)
        .or(stage.resolved.focus.province)
}

/// `PALU – Gubernur A melantik Bupati Poso di Gedung X`: whether who leads an event, or speaks at it, is of a province or the whole country, so
/// that it need not be where the page is about.
fn comes_from_above(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let region = |it: Option<usize>| it.and_then(|it| stage.resolved.units[it].region);
    let wide = |it: RegionCode| it.level() == RegionLevel::Province;
    if !draft.organizers.is_empty() {
        return draft.organizers.iter().all(|it| region(Some(it.0)).is_none_or(wide));
    }
    let above = |official: u32| {
        let posts = &stage.people.officials[official as usize].posts;
        let mut held = posts.iter().filter(|it| it.status == PostStatus::Current).peekable();
        held.peek().is_some() && held.all(|it| region(it.unit).is_none_or(wide))
    };
    let with = |role: Role| {
        draft.parts.iter().filter(move |it| it.role == role).filter_map(|it| match it.who {
            Who::Official(it) => Some(it),
            Who::Unit(_) => None,
        })
    };
    // Who leads it counts, else who speaks, else one of those who are there.
    match with(Role::Leader).next().or_else(|| with(Role::Speaker).next()) {
        Some(head) => above(head),
        None => with(Role::Attendee).any(above),
    }
}

/// The place in the first of the event's later sentences that also gives its day.
fn beside_day(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<RegionCode> {
    let gives = |it: usize| stage.dates[it].is_explicit() && stage.day(it).is_some_and(|day| Some(day) == draft.date);
    let later = draft.spans.iter().filter(|it| it.sentence > draft.sentence);
    let mut told = later.filter(|it| stage.lines[it.sentence].dates.iter().any(|it| gives(*it)));
    told.find_map(|it| stage.place_in(&it.tokens))
}

/// `Kegiatan yang diselenggarakan di Jakarta ini`: the town or province in which it is said to be held.
fn held_in(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<RegionCode> {
    let doc = stage.doc;
    draft.spans.iter().take(3).find_map(|span| {
        let verbs =
            words!["berlangsung", "digelar", "dilaksanakan", "diselenggarakan", "diadakan", "dipusatkan", "dihelat"];
        let held = |it: &usize| {
            // `Lokasinya di Desa X`
            let there = *it == span.tokens.start && doc.is_any(*it, words!["lokasinya", "tempatnya"]);
            (there || doc.is_any(*it, verbs)) && doc.is(it + 1, "di")
        };
        let at = span.tokens.clone().filter(|it| doc.quote_of(*it).is_none()).find(held)?;
        named(stage, at + 2..(at + 5).min(span.tokens.end))
    })
}

/// `Pelabuhan Tagulandang`: the district or town named last in a venue, where the page names it outright too.
fn bearer(stage: &Stage<'_, '_, '_>, venue: &Range<usize>) -> Option<RegionCode> {
    let doc = stage.doc;
    let name = (venue.start + 1..venue.end).find_map(|i| {
        doc.found(i).iter().find_map(|it| match it.term {
            Term::Place(name) if i + it.len as usize == venue.end => Some(name),
            _ => None,
        })
    })?;
    let known =
        |it: &RegionCode| stage.resolved.region_of.contains(&Some(*it)) || Some(*it) == stage.resolved.focus.regency;
    doc.lexicon
        .gazetteer()
        .named(name)
        .iter()
        .copied()
        .filter(|it| known(it) && it.level() > RegionLevel::Province)
        .min_by_key(|it| it.level())
}

fn address_ends(stage: &Stage<'_, '_, '_>, i: usize, from: usize) -> bool {
    let doc = stage.doc;
    let word = doc.tokens[i].is_word()
        && !doc.tokens[i].is_capital()
        && !doc.is_any(i, words!["di", "dan", "kawasan", "kecamatan", "desa", "kelurahan", "kabupaten", "kota"]);
    // `Lapangan Merdeka (samping Kantor Bupati lama), Desa X`: a bracket right behind the venue is passed over.
    let bracket = doc.mark(i) == '(' && i != from;
    let inside = (from..i).any(|it| doc.mark(it) == '(') && !(from..i).any(|it| doc.mark(it) == ')');
    (word || bracket) && !inside
}

fn named(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Option<RegionCode> {
    let doc = stage.doc;
    let mut covered = range.start;
    stage
        .items(range)
        .filter(|it| {
            // `Pengadilan Negeri Polewali`: no village of that name.
            let free = it.tokens.start >= covered;
            if matches!(it.item, Item::Unit(_) | Item::Post(_)) {
                covered = covered.max(it.tokens.end);
            }
            free
        })
        .filter_map(|it| match it.item {
            Item::Region(index) => stage.resolved.region_of[index].filter(|_| {
                stage.mentions.regions[index].level.is_some()
                    || doc.mark(it.tokens.start.wrapping_sub(1)) == ','
                    || doc.is_any(it.tokens.start.wrapping_sub(1), words!["di"])
            }),
            _ => None,
        })
        .fold(
            None,
            |best: Option<RegionCode>, it| {
                if best.is_none_or(|known| it.level() > known.level()) { Some(it) } else { best }
            },
        )
}

/// The unit of whose seat a venue is a part: named in it, or by what its house is called.
pub(super) fn owner(stage: &Stage<'_, '_, '_>, venue: &Range<usize>) -> Option<usize> {
    let doc = stage.doc;
    // A store or a dwelling stands elsewhere.
    if doc.any_of(venue.clone(), words!["gudang", "asrama", "rumah", "rujab", "pendopo", "pos", "posko", "dermaga"]) {
        return None;
    }
    let named = stage.items(venue.clone()).find_map(|it| match it.item {
        Item::Unit(index) => stage.resolved.unit_of[index],
        _ => None,
    });
    let court = doc.any_of(venue.clone(), words!["pengadilan"]).then_some(UnitKind::Pengadilan);
    let council = doc.any_of(venue.clone(), words!["dewan"]).then_some(UnitKind::Dprd);
    named.or_else(|| hosts::only_unit(stage, court.or(council)?))
}

/// The region of the unit whose building a venue is.
fn seat(stage: &Stage<'_, '_, '_>, venue: &Range<usize>) -> Option<RegionCode> {
    stage.items(venue.clone()).find_map(|it| match it.item {
        Item::Unit(index) => stage.resolved.unit_of[index].and_then(|it| stage.resolved.units[it].region),
        Item::Post(index) => stage.mentions.posts[index]
            .unit
            .and_then(|it| stage.resolved.unit_of[it])
            .and_then(|it| stage.resolved.units[it].region),
        _ => None,
    })
}
