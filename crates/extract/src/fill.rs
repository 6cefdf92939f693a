//! Day, place, hosts and programme of each draft, once all sentences are given out.

use crate::{
    attendance,
    events::{Day, Draft},
    hosts,
    lines::Stage,
    mentions::Item,
};
use simpul_model::{DateRange, EventKind, RegionCode};
use std::ops::Range;

/// Fills the drafts.
pub(crate) fn fill(stage: &Stage<'_, '_, '_>, drafts: &mut Vec<Draft>) {
    let mut main_day: Option<DateRange> = None;
    for index in 0..drafts.len() {
        let date = date(stage, &drafts[index], main_day, index == 0);
        if !drafts[index].side {
            main_day = date.or(main_day);
        }
        drafts[index].date = date;
        drafts[index].venue = venue(stage, &drafts[index]);
    }
    for index in 0..drafts.len() {
        let spans = drafts[index].spans.clone();
        for span in &spans {
            hosts::read(stage, &mut drafts[index], span);
            attendance::read(stage, &mut drafts[index], span);
        }
        attendance::quoted(stage, &mut drafts[index]);
        hosts::implied(stage, &mut drafts[index]);
        attendance::tidy(stage, &mut drafts[index]);
        if drafts[index].organizers.is_empty()
            && let Some(before) = drafts[index].follows
        {
            drafts[index].organizers = drafts[before].organizers.clone();
        }
        drafts[index].region = region(stage, &drafts[index]);
        drafts[index].programme = programme(stage, &drafts[index]);
    }
}

fn date(stage: &Stage<'_, '_, '_>, draft: &Draft, main: Option<DateRange>, first: bool) -> Option<DateRange> {
    if let Some(date) = draft.date {
        return Some(whole_span(stage, draft, date));
    }
    if let (Day::Offset(days), Some(main)) = (draft.day, main) {
        return main.start.checked_add(jiff::Span::new().days(i64::from(days))).ok().map(DateRange::day);
    }
    let told = draft.spans.iter().take(4).find_map(|span| {
        let line = &stage.lines[span.sentence];
        stage.date_in(line, &span.tokens).and_then(|it| stage.day(it))
    });
    let day = told.or(if first || main.is_none() {
        lead_date(stage).filter(|_| !draft.planned)
    } else {
        main.filter(|_| !draft.planned)
    });
    day.map(|it| whole_span(stage, draft, it))
}

/// `sejak Selasa (3/12)` and `Kamis (5/12)` of one event are its first and last day.
fn whole_span(stage: &Stage<'_, '_, '_>, draft: &Draft, date: DateRange) -> DateRange {
    for span in draft.spans.iter().take(2) {
        let since = stage
            .dates
            .iter()
            .find(|it| {
                it.tokens.start > span.tokens.start
                    && it.tokens.end <= span.tokens.end
                    && stage.doc.is(it.tokens.start - 1, "sejak")
                    && it.is_explicit()
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
        .find_map(|(_, line)| line.dates.iter().copied().find(|it| stage.dates[*it].is_explicit()))
        .and_then(|it| stage.day(it))
}

/// The venue of the draft's own clause, else the first one told of it.
fn venue(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<Range<usize>> {
    let doc = stage.doc;
    // Where a visitor lands is not what he visits.
    let arrival = |it: &Range<usize>| draft.kind == EventKind::Visit && doc.is_any(it.start, &["bandara", "pelabuhan"]);
    if let Some(venue) = draft.venue.clone().filter(|it| !arrival(it)) {
        return Some(venue);
    }
    if draft.side || matches!(draft.kind, EventKind::Patrol) {
        return None;
    }
    let near = |sentence: usize| sentence <= draft.sentence + 4;
    draft.spans.iter().filter(|it| near(it.sentence)).find_map(|span| {
        stage.lines[span.sentence].venues.iter().find(|it| span.tokens.contains(&it.start) && !arrival(it)).cloned()
    })
}

/// The smallest region that the page ties to the venue; else that of the unit whose seat it is; else the host's.
fn region(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<RegionCode> {
    let doc = stage.doc;
    if let Some(venue) = &draft.venue {
        let sentence = doc.sentences[doc.sentence_of(venue.start)].tokens.clone();
        // The address follows the venue without a verb in between.
        let stop = (venue.end..sentence.end).find(|it| address_ends(stage, *it, venue.end)).unwrap_or(sentence.end);
        let inside = named(stage, venue.start..stop);
        let unit = seat(stage, venue);
        if inside.is_some() || unit.is_some() {
            return inside.or(unit);
        }
        if let Some(place) = draft.place.filter(|it| Some(*it) != stage.resolved.focus.province) {
            return Some(place);
        }
    } else {
        let own = stage.place_in(&(draft.trigger.start..stage.line_of(draft.trigger.start).tokens.end)).or(draft.place);
        if own.is_some() {
            return own;
        }
        let sentence = stage.lines[draft.sentence].tokens.clone();
        let behind = sentence
            .clone()
            .filter(|it| doc.is_any(*it, &["di", "se", "wilayah", "ke"]) && doc.quote_of(*it).is_none())
            .find_map(|it| {
                let stop = (it + 1..sentence.end)
                    .find(|k| {
                        doc.tokens[*k].is_word()
                            && !doc.tokens[*k].is_capital()
                            && !doc.is_any(*k, &["dan", "wilayah", "sejumlah"])
                            || doc.mark(*k) == '('
                    })
                    .unwrap_or(sentence.end);
                named(stage, it + 1..stop)
            });
        if behind.is_some() {
            return behind;
        }
    }
    let host = draft.organizers.first().and_then(|it| stage.resolved.units[it.0].region);
    host.or(stage.resolved.focus.regency).or(stage.resolved.focus.province)
}

fn address_ends(stage: &Stage<'_, '_, '_>, i: usize, from: usize) -> bool {
    let doc = stage.doc;
    let word = doc.tokens[i].is_word()
        && !doc.tokens[i].is_capital()
        && !doc.is_any(i, &["di", "dan", "kawasan", "kecamatan", "desa", "kelurahan", "kabupaten", "kota"]);
    // `Lapangan Merdeka (samping Kantor Bupati lama), Desa X`: a bracket right behind the venue is passed over.
    let bracket = doc.mark(i) == '(' && i != from;
    let inside = (from..i).any(|it| doc.mark(it) == '(') && !(from..i).any(|it| doc.mark(it) == ')');
    (word || bracket) && !inside
}

fn named(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Option<RegionCode> {
    let doc = stage.doc;
    stage
        .items(range)
        .filter_map(|it| match it.item {
            Item::Region(index) => stage.resolved.region_of[index].filter(|_| {
                stage.mentions.regions[index].level.is_some()
                    || doc.mark(it.tokens.start.wrapping_sub(1)) == ','
                    || doc.is_any(it.tokens.start.wrapping_sub(1), &["di"])
            }),
            _ => None,
        })
        .max_by_key(|it| it.level())
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
        .find_map(|it| crate::programmes::in_range(stage.doc, it.tokens.clone()).into_iter().next())
        .map(|it| it.0)
}
