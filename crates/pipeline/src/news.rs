//! What the newest news changed: `changes.csv`, as a function of the pages alone.
//!
//! An export may not depend on what was exported before: an increment and a rebuild write the same bytes. So "before"
//! is no earlier run but the graph of the pages published before the last few days, counted back from the newest page.
//! A page's
//! day is that of its publication, or of what it reports; pages without one belong to what was before. See `docs/decisions/0005-what-is-new.md`.

use jiff::Span;
use simpul_export::Change;
use simpul_link::{Linked, Outline, day_of};
use simpul_model::{Date, Reading};

/// What changed, and since when.
pub(crate) struct News {
    /// The first day of the news; `None` where no page has a day, or nobody asked.
    pub(crate) since: Option<Date>,
    /// What they changed.
    pub(crate) changes: Vec<Change>,
}

/// Links all readings, and at the same time those from before the news. The readings come back in another order.
pub(crate) fn link(
    readings: &mut [Reading],
    days: u16,
    link: &(dyn Fn(&[Reading]) -> Linked + Sync),
) -> (Linked, News) {
    let Some(since) = first_day(readings, days) else {
        return (link(readings), News { since: None, changes: Vec::new() });
    };
    readings.sort_by_key(|it| is_news(it, since));
    let n_before = readings.partition_point(|it| !is_news(it, since));
    let before = readings.get(..n_before).unwrap_or_default();
    let (linked, before) = std::thread::scope(|scope| {
        let before = scope.spawn(|| Outline::of(&link(before)));
        let linked = link(readings);
        (linked, before.join())
    });
    let before = match before {
        Ok(before) => before,
        Err(panic) => std::panic::resume_unwind(panic),
    };
    let changes = simpul_link::changes(&before, &Outline::of(&linked)).into_iter().map(row).collect();
    (linked, News { since: Some(since), changes })
}

/// The first of so many days that end with the newest page's.
fn first_day(readings: &[Reading], days: u16) -> Option<Date> {
    let published = readings.iter().filter_map(|it| it.document.published).max();
    let newest = published.or_else(|| readings.iter().filter_map(day_of).max())?;
    newest.checked_sub(Span::new().days(i64::from(days.checked_sub(1)?))).ok()
}

/// Whether a page is of a day or later.
pub(crate) fn is_news(reading: &Reading, since: Date) -> bool {
    day_of(reading).is_some_and(|it| it >= since)
}

/// A change as a row of the table.
pub(crate) fn row(it: simpul_link::Change) -> Change {
    let simpul_link::Change { id, what, name, post, unit, date, detail } = it;
    Change { id, what: what.to_owned(), name, post, unit, date, detail }
}
