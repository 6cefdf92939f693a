//! Day, place, hosts and programme of each draft, once all sentences are given out.

use crate::{
    attendance,
    doc::Kinds,
    events::{Day, Draft, Part},
    hosts, identity,
    lines::Stage,
    mentions::Item,
    movers, party, venue, voices,
    words::Words,
};
use simpul_lexicon::Term;
use simpul_model::{DateRange, EventKind, RegionCode, RegionLevel, Role, UnitKind, reading::Who};
use std::ops::Range;

/// Fills the drafts.
pub(crate) fn fill(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let mut main_day: Option<DateRange> = None;
    let told_later = only_told(stage, drafts);
    for (index, draft) in drafts.iter_mut().enumerate() {
        let date = if index == 0 && told_later { seized_on(stage) } else { date(stage, draft, main_day, index == 0) };
        if !draft.side {
            main_day = date.or(main_day);
        }
        draft.date = date;
        draft.venue = venue(stage, draft);
        if visits_store(stage, draft) {
            draft.kind = EventKind::Inspection;
        }
    }
    for index in 0..drafts.len() {
        let spans = drafts[index].spans.clone();
        for span in &spans {
            hosts::read(stage, &mut drafts[index], span);
            attendance::read(stage, &mut drafts[index], span);
        }
        voices::quoted(stage, &mut drafts[index]);
        if index == 0 && drafts[0].date.is_none() && !drafts[0].planned {
            drafts[0].date = spoken_on(stage, &drafts[0]);
        }
        hosts::implied(stage, &mut drafts[index]);
        attendance::tidy(stage, &mut drafts[index]);
        if drafts[index].organizers.is_empty()
            && let Some(before) = drafts[index].follows
        {
            let hosts = drafts[before].organizers.clone();
            drafts[index].organizers = hosts;
        }
        drafts[index].region = region(stage, &drafts[index], drafts.first());
        drafts[index].programme = programme(stage, &drafts[index]);
        drafts[index].kind = settled_kind(stage, &drafts[index]);
    }
    movers::on_lists(stage, drafts);
    share_guards(drafts);
    party::share(stage, drafts);
    share_places(stage, drafts);
}

/// One venue lies in one place: `di Aula X, Kecamatan Y`, and further down `di Aula X` again; `di Mapolres X, Kelurahan Y`, and then in a room
/// of the same house: `di Aula Mapolres`.
fn share_places(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let doc = stage.doc;
    // The word for a house that a venue holds, and whose house it is.
    let house = |it: &Range<usize>| {
        let at = it.clone().find(|it| stage.marks.has(*it, Words::Headquarters))?;
        Some((doc.word(at), (at + 1 < it.end).then(|| doc.word(at + 1))))
    };
    for index in 0..drafts.len() {
        let Some(venue) = drafts[index].venue.clone() else { continue };
        let own_house = house(&venue);
        let same = |it: &Draft| {
            let name = |it: &Range<usize>| doc.slice(it.clone());
            it.venue.as_ref().is_some_and(|other| {
                name(other).eq_ignore_ascii_case(name(&venue))
                    || own_house.zip(house(other)).is_some_and(|((a, of), (b, whose))| {
                        a.eq_ignore_ascii_case(b) && (of.is_none() || whose.is_none() || of == whose)
                    })
            })
        };
        let smaller = drafts.iter().filter(|it| same(it)).filter_map(|it| it.region).max_by_key(|it| it.level());
        let own = drafts[index].region;
        drafts[index].region = smaller.filter(|it| own.is_some_and(|own| it.within(own))).or(own);
    }
}

/// Whether somebody visits a store of voting materials, which is to look after them.
fn visits_store(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let store = |it: &Range<usize>| {
        stage.doc.any_of(it.clone(), words!["gudang"]) && stage.doc.any_of(it.clone(), words!["logistik", "kpu", "kip"])
    };
    draft.kind == EventKind::Visit && draft.venue.as_ref().is_some_and(store)
}

/// A mediation that no election supervisor or court holds is a meeting.
fn settled_kind(stage: &Stage<'_, '_, '_>, draft: &Draft) -> EventKind {
    let mediates = draft.kind == EventKind::Hearing
        && stage.doc.is_any(draft.trigger.start, words!["mediasi", "dimediasi", "memediasi", "klarifikasi"]);
    let bench = stage
        .resolved
        .units
        .iter()
        .any(|it| matches!(it.kind, UnitKind::Bawaslu | UnitKind::Pengadilan | UnitKind::Dkpp));
    if mediates && !bench { EventKind::CoordinationMeeting } else { draft.kind }
}

/// The guard of a vote is given for all its polling places, that of a protest for all places to which its people go on.
fn share_guards(drafts: &mut [Draft]) {
    let votes: Vec<usize> = (0..drafts.len()).filter(|it| drafts[*it].kind == EventKind::Voting).collect();
    let protest = |it: usize| drafts[it].kind == EventKind::Protest;
    let moved = |it: &usize| protest(*it) && drafts[*it].follows.is_some_and(protest);
    let marches: Vec<Vec<usize>> =
        (0..drafts.len()).filter(moved).map(|it| drafts[it].follows.into_iter().chain([it]).collect()).collect();
    // `Tim terdiri dari personel Polres X dan Satpol PP Y`, told once for both places.
    let beside = |it: &usize| drafts[*it].follows.is_some_and(|of| drafts[of].trigger == drafts[*it].trigger);
    let twins: Vec<[usize; 2]> =
        (0..drafts.len()).filter(beside).filter_map(|it| drafts[it].follows.map(|of| [of, it])).collect();
    for [first, second] in twins {
        let units = |it: &&Part| matches!(it.who, Who::Unit(_)) && it.role == Role::Attendee;
        let team: Vec<Part> = drafts[first].parts.iter().filter(units).cloned().collect();
        for part in team {
            drafts[second].part(part.who, part.role, part.tokens, part.rule);
        }
    }
    for group in [votes].into_iter().chain(marches) {
        let parts = group.iter().flat_map(|it| &drafts[*it].parts);
        let guards: Vec<Part> = parts.filter(|it| it.rule == "attendee-guard").cloned().collect();
        for index in group {
            for part in &guards {
                drafts[index].part(part.who, part.role, part.tokens.clone(), part.rule);
            }
        }
    }
}

fn date(stage: &Stage<'_, '_, '_>, draft: &Draft, main: Option<DateRange>, first: bool) -> Option<DateRange> {
    if let Some(date) = draft.date {
        return Some(whole_span(stage, draft, date));
    }
    if let (Day::Offset(days), Some(main)) = (draft.day, main) {
        return main.start.checked_add(jiff::Span::new().days(i64::from(days))).ok().map(DateRange::day);
    }
    if draft.planned {
        return None;
    }
    let told = draft.spans.iter().take(4).find_map(|span| {
        let line = &stage.lines[span.sentence];
        stage.date_in(line, &span.tokens).and_then(|it| stage.day(it))
    });
    let told =
        told.or_else(|| if draft.kind == EventKind::LawEnforcement && draft.first { seized_on(stage) } else { None });
    let day = told.or(if first || main.is_none() { lead_date(stage) } else { main });
    day.map(|it| whole_span(stage, draft, it))
}

/// The day on which those who led an event or spoke at it are quoted, where the page gives no other and nobody speaks elsewhere.
fn spoken_on(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<DateRange> {
    let there = |official: usize| {
        draft.parts.iter().any(|it| it.who == Who::Official(official as u32) && it.role != Role::Attendee)
    };
    let mut days = stage.speech.statements.iter().filter_map(|it| {
        let official = it.speaker.filter(|_| it.date.is_some())?;
        Some((it.date?, there(official) && !stage.speaks_elsewhere(official, it.sentence)))
    });
    let (day, known) = days.next()?;
    (known && days.all(|it| it == (day, true))).then(|| DateRange::day(day))
}

/// Whether the first event is an arrest without a day of its own, and the day further down is that of the conference at which it is told.
fn only_told(stage: &Stage<'_, '_, '_>, drafts: &[Draft]) -> bool {
    let arrest = drafts.first().filter(|it| it.kind == EventKind::LawEnforcement && it.date.is_none());
    let conference = drafts.iter().find(|it| it.kind == EventKind::PressConference && it.date.is_some());
    let (Some(arrest), Some(conference)) = (arrest, conference) else { return false };
    // `menahan MH, … kata Kajari dalam konferensi pers, Kamis`: he is locked up on that day.
    let held = stage.doc.is_any(arrest.trigger.start, words!["menahan", "ditahan", "penahanan"]);
    !held
        && arrest.sentence < conference.sentence
        && arrest.spans.iter().all(|span| stage.date_in(&stage.lines[span.sentence], &span.tokens).is_none())
}

/// `"Dua orang ditangkap pada Minggu (25/2)"`: the day of an arrest that only a quotation gives.
fn seized_on(stage: &Stage<'_, '_, '_>) -> Option<DateRange> {
    let doc = stage.doc;
    let caught = words!["ditangkap", "diamankan", "dibekuk", "diringkus", "digerebek", "menangkap", "mengamankan"];
    stage
        .dates
        .iter()
        .filter(|it| it.is_explicit() && doc.quote_of(it.tokens.start).is_some())
        .find(|it| (it.tokens.start.saturating_sub(4)..it.tokens.start).any(|k| doc.is_any(k, caught)))
        .and_then(|it| it.value)
}

/// `sejak Selasa (3/12)` and `Kamis (5/12)` of one event are its first and last day.
fn whole_span(stage: &Stage<'_, '_, '_>, draft: &Draft, date: DateRange) -> DateRange {
    let doc = stage.doc;
    // `Kegiatan berlangsung sampai Minggu besok`
    let until = stage.dates.iter().find(|it| {
        let at = it.tokens.start;
        let before = at.wrapping_sub(1 + usize::from(doc.is(at.wrapping_sub(1), "dengan")));
        let bound = doc.is_any(before, words!["sampai", "hingga"]) && it.weekday.is_some();
        let lasts =
            || (at.saturating_sub(6)..at).any(|k| doc.is_any(k, words!["berlangsung", "digelar", "dilaksanakan"]));
        // `sejak Senin (12/8) hingga Rabu (14/8)`
        let joined = || stage.dates.iter().any(|it| it.tokens.end + 1 == at && it.value.is_some());
        bound
            && doc.quote_of(at).is_none()
            && (lasts() || joined())
            && draft.spans.iter().any(|span| span.tokens.contains(&at))
    });
    if let Some(last) = until.and_then(|it| it.value).map(simpul_model::DateRange::last)
        && date.end.is_none()
        && last > date.start
        && (last - date.start).get_days() <= 7
    {
        return DateRange { start: date.start, end: Some(last) };
    }
    // `selama dua hari, dimulai Sabtu (14/11) sampai dengan Minggu (15/11)`: the days of an event that was told with one of them.
    let days = words!["hari", "berlangsung", "selama"];
    let whole = stage.dates.iter().find(|it| {
        let at = it.tokens.start;
        let range = it.value.is_some_and(|it| it.end.is_some() && it.start <= date.start && date.last() <= it.last());
        range
            && date.end.is_none()
            && doc.quote_of(at).is_none()
            && doc.any_of(stage.line_of(at).tokens.start..at, days)
            // `tahap pendaftaran yang berlangsung dari tanggal 27 sampai 29`: the stage's days.
            && !doc.any_of(stage.line_of(at).tokens.start..at, words!["tahap", "tahapan", "masa"])
            && draft.spans.iter().any(|span| span.tokens.contains(&at))
    });
    if let Some(whole) = whole.and_then(|it| it.value)
        && (whole.last() - whole.start).get_days() <= 7
    {
        return whole;
    }
    for span in draft.spans.iter().take(2) {
        let since = stage
            .dates
            .iter()
            .find(|it| {
                it.tokens.start > span.tokens.start
                    && it.tokens.end <= span.tokens.end
                    && (stage.doc.is(it.tokens.start - 1, "sejak") && it.is_explicit()
                        || stage.doc.is_any(it.tokens.start - 1, words!["dimulai", "dibuka"]) && it.weekday.is_some())
            })
            .and_then(|it| it.value);
        if let Some(since) = since
            && since.start < date.start
            && (date.start - since.start).get_days() <= 14
        {
            return DateRange { start: since.start, end: Some(date.last()) };
        }
    }
    date
}

/// The first date of the article's opening that is not one on which someone spoke.
fn lead_date(stage: &Stage<'_, '_, '_>) -> Option<DateRange> {
    stage
        .lines
        .iter()
        .enumerate()
        .filter(|(sentence, line)| !line.title && stage.doc.sentences[*sentence].paragraph <= 4)
        // `Sebelumnya Presiden melantik A, Jumat (1/11) lalu`
        .filter(|(_, line)| !stage.doc.is(line.tokens.start, "sebelumnya"))
        .find_map(|(_, line)| line.dates.iter().copied().find(|it| stage.dates[*it].is_explicit()))
        .and_then(|it| stage.day(it))
}

/// The venue of the draft's own clause, else the first one told of it.
fn venue(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<Range<usize>> {
    let doc = stage.doc;
    // Where a visitor lands is not what he visits; nor where he is received, if he goes on to a hall.
    let hall = || {
        draft.spans.iter().take(3).any(|span| {
            let inner = |it: &Range<usize>| doc.is_any(it.start, words!["aula", "gedung", "ruang", "lapangan"]);
            stage.lines[span.sentence].venues.iter().any(|it| span.tokens.contains(&it.start) && inner(it))
        })
    };
    let arrival = |it: &Range<usize>| {
        draft.kind == EventKind::Visit
            && (doc.is_any(it.start, words!["bandara", "pelabuhan"])
                || doc.any_of(it.start.saturating_sub(2)..it.start, words!["setibanya", "sesampainya"]) && hall())
    };
    // `Selesai di Makoramil, rombongan bergerak ke Desa X`: it is told where they went.
    let left = |it: &Range<usize>| {
        stage.marks.has(draft.trigger.start, Words::Moves)
            && it.start < draft.trigger.start
            && doc.sentence_of(it.start) == draft.sentence
    };
    if let Some(venue) = draft.venue.clone().filter(|it| !arrival(it)) {
        return Some(venue);
    }
    if matches!(draft.kind, EventKind::Tally | EventKind::Voting) {
        let line = stage.line_of(draft.trigger.start);
        let place = venue::polling_places(doc, stage.marks, &line.tokens, &[]).into_iter().find(|it| it.len() > 1);
        if place.is_some() {
            return place;
        }
    }
    if draft.side || matches!(draft.kind, EventKind::Patrol) {
        return None;
    }
    let near = |sentence: usize| sentence <= draft.sentence + 4;
    draft.spans.iter().filter(|it| near(it.sentence)).find_map(|span| {
        stage.lines[span.sentence]
            .venues
            .iter()
            .find(|it| span.tokens.contains(&it.start) && !arrival(it) && !left(it))
            .cloned()
    })
}

/// The smallest region that the page ties to the venue; else that of the unit whose seat it is; else the host's.
fn region(stage: &Stage<'_, '_, '_>, draft: &Draft, first: Option<&Draft>) -> Option<RegionCode> {
    let doc = stage.doc;
    if draft.kind == EventKind::Voting && draft.place.is_some_and(|it| it.level() >= RegionLevel::District) {
        return draft.place;
    }
    if let Some(venue) = &draft.venue {
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
                let here = stage.place_in(&(draft.trigger.start..line.tokens.end));
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
        if own.is_some() {
            return own;
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
    host.or(visited).or(inside).or(nearby).or(stage.resolved.focus.regency).or(stage.resolved.focus.province)
}

/// `Kegiatan yang diselenggarakan di Jakarta ini`: the town or province in which it is said to be held.
fn held_in(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<RegionCode> {
    let doc = stage.doc;
    draft.spans.iter().take(3).find_map(|span| {
        let verbs =
            words!["berlangsung", "digelar", "dilaksanakan", "diselenggarakan", "diadakan", "dipusatkan", "dihelat"];
        let held = |it: &usize| doc.is_any(*it, verbs) && doc.is(it + 1, "di");
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

fn programme(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<String> {
    draft
        .spans
        .iter()
        .take(8)
        .filter(|it| stage.doc.sentence_holds(it.tokens.start, Kinds::PROGRAMME))
        .find_map(|it| crate::programmes::in_range(stage.doc, it.tokens.clone()).into_iter().next())
        .map(|it| it.0)
}
