//! The day of an event.

use crate::{
    events::{Day, Draft},
    lines::Stage,
};
use simpul_model::{DateRange, EventKind, Role, reading::Who};

pub(super) fn date(
    stage: &Stage<'_, '_, '_>,
    draft: &Draft,
    main: Option<DateRange>,
    first: bool,
) -> Option<DateRange> {
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
pub(super) fn spoken_on(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<DateRange> {
    // `dalam rapat yang digelar belum lama ini`: on another day.
    let told = stage.lines[draft.sentence].tokens.clone();
    let vague = |it: usize| {
        stage.doc.is(it, "belum") && stage.doc.is(it + 1, "lama")
            || stage.doc.is(it, "beberapa") && stage.doc.is(it + 1, "waktu")
    };
    if stage.doc.each_of(told, words!["belum", "beberapa"]).any(vague) {
        return None;
    }
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
pub(super) fn only_told(stage: &Stage<'_, '_, '_>, drafts: &[Draft]) -> bool {
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
pub(super) fn seized_on(stage: &Stage<'_, '_, '_>) -> Option<DateRange> {
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
