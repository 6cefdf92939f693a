//! Day, place, hosts and programme of each draft, once all sentences are given out.

mod day;
mod region;

use crate::{
    attendance,
    doc::Kinds,
    events::{Draft, Part, Stretch},
    hosts,
    lines::Stage,
    movers, party, venue, voices,
    words::Words,
};
use simpul_model::{DateRange, EventKind, Role, UnitKind, reading::Who};
use std::ops::Range;

use day::{date, only_told, seized_on, spoken_on};
use region::region;

/// Fills the drafts.
pub(crate) fn fill(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    close_gap(stage, drafts);
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
        let later = heard_later(drafts, index);
        voices::quoted(stage, &mut drafts[index], &later);
        voices::between(stage, &mut drafts[index]);
        if index == 0 && drafts[0].date.is_none() && !drafts[0].planned {
            drafts[0].date = spoken_on(stage, &drafts[0]);
        }
        hosts::implied(stage, &mut drafts[index]);
        attendance::committees(stage, &mut drafts[index]);
        voices::before_court(stage, &mut drafts[index]);
        voices::summoned(stage, &mut drafts[index]);
        voices::presides(stage, &mut drafts[index]);
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
    heard_again(stage, drafts);
    share_teams(stage, drafts);
    movers::on_lists(stage, drafts);
    movers::at_farewells(stage, drafts);
    for draft in drafts.iter_mut() {
        attendance::deeds(stage, draft);
    }
    share_guards(drafts);
    party::share(stage, drafts);
    share_places(stage, drafts);
}

/// `Di Lapangan X, Senin (1/7), ratusan personel berbaris. Bupati A menyematkan pita. Apel digelar …`: what stands between the sentence that
/// gives the day or place of the first event and the one that names it is of that event too.
fn close_gap(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let Some(first) = drafts.first_mut().filter(|it| it.first && !it.planned) else { return };
    let Some(lead) = first.spans.iter().map(|it| it.sentence).min() else { return };
    let same_day = |it: &usize| stage.day(*it) == first.date || first.date.is_none();
    if first.sentence > lead + 4 || !stage.lines[lead].dates.iter().all(same_day) {
        return;
    }
    let told = |it: usize| {
        let line = &stage.lines[it];
        let plain = line.dates.is_empty() && line.venues.is_empty() && line.triggers.is_empty();
        line.names && plain && !line.title && !line.caption && !stage.doc.is_link(line.tokens.start)
    };
    let known: Vec<usize> = first.spans.iter().map(|it| it.sentence).collect();
    let between = (lead + 1..first.sentence).filter(|it| !known.contains(it) && told(*it));
    first.spans.extend(between.map(|it| Stretch { sentence: it, tokens: stage.lines[it].tokens.clone() }));
}

/// What is told beside the event a page is about breaks off where somebody is quoted who was at the one and not at the other.
fn heard_again(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let Some((main, others)) = drafts.split_first_mut() else { return };
    let mut spans = Vec::new();
    for other in others.iter() {
        for span in other.spans.iter().filter(|it| it.sentence > other.sentence) {
            let said = stage.speech.statements.iter().find(|it| it.sentence == span.sentence).and_then(|it| it.speaker);
            let who = said.map(|it| Who::Official(it as u32));
            if who.is_some_and(|it| main.has(it) && !other.has(it)) {
                spans.push(span.clone());
            }
        }
    }
    if !spans.is_empty() {
        let own = std::mem::replace(&mut main.spans, spans);
        voices::quoted(stage, main, &[]);
        main.spans = own;
    }
}

/// Who takes part in what the page is about, where an event was before it: they are quoted at the one, not at the other.
fn heard_later(drafts: &[Draft], index: usize) -> Vec<Who> {
    let (main, draft) = (&drafts[0], &drafts[index]);
    let before = draft.date.zip(main.date).is_some_and(|(own, day)| own.last() < day.start);
    if index > 0 && before { main.parts.iter().map(|it| it.who).collect() } else { Vec::new() }
}

/// `Tim penyidik juga menggeledah …`, `dibekuk tim yang sama`: the men of the body that did the rest of it.
fn share_teams(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let caught = |it: &&Draft| it.kind == EventKind::LawEnforcement && !it.organizers.is_empty();
    let Some(hosts) = drafts.iter().find(caught).map(|it| it.organizers.clone()).filter(|it| it.len() == 1) else {
        return;
    };
    for draft in drafts.iter_mut().filter(|it| it.kind == EventKind::LawEnforcement && it.organizers.is_empty()) {
        if !draft.planned && hosts::names_own_men(stage, draft) {
            draft.organizers.clone_from(&hosts);
        }
    }
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
        // `Ruang Rapat Paripurna DPRD X, Kelurahan Y`, and then `gerbang kantor dewan`.
        let owner = |it: &Range<usize>| region::owner(stage, it);
        let own_unit = owner(&venue);
        let same = |it: &Draft| {
            let name = |it: &Range<usize>| doc.slice(it.clone());
            it.venue.as_ref().is_some_and(|other| {
                name(other).eq_ignore_ascii_case(name(&venue))
                    || own_unit.is_some() && own_unit == owner(other)
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
    // `Hal itu disampaikan Kapolres saat arahan di X`: where it was announced.
    let announced = |sentence: usize| {
        let said = words!["disampaikan", "dikatakan", "diungkapkan", "ditegaskan", "dijelaskan"];
        let start = stage.lines[sentence].tokens.start;
        draft.planned && sentence > draft.sentence && doc.any_of(start..start + 4, said)
    };
    let near = |sentence: usize| sentence <= draft.sentence + 4 && !announced(sentence);
    draft.spans.iter().filter(|it| near(it.sentence)).find_map(|span| {
        stage.lines[span.sentence]
            .venues
            .iter()
            .find(|it| span.tokens.contains(&it.start) && !arrival(it) && !left(it))
            .cloned()
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
