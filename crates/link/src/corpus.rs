//! The readings in one fixed order, each with the day it speaks of.

use simpul_model::{
    Date, DateRange, Reading,
    id::{digest, number_in as number},
};

/// Every reading once, sorted by document.
pub(crate) struct Corpus<'a> {
    pub(crate) readings: Vec<&'a Reading>,
    /// Day of publication, or else the last day of an event that the page reports as past or of a quotation.
    pub(crate) days: Vec<Option<Date>>,
    /// Where each stood in what was given.
    pub(crate) given: Vec<usize>,
    /// The numbers in the documents' identifiers.
    pub(crate) numbers: Vec<u64>,
    by_day: Vec<usize>,
}

impl<'a> Corpus<'a> {
    /// Sorts the readings and leaves out repetitions of a document. Where two different readings of one document
    /// come in (which a store never does), the choice between them is by content, so it does not depend on order.
    pub(crate) fn new(readings: &'a [Reading]) -> Self {
        let mut sorted: Vec<(usize, &Reading)> = readings.iter().enumerate().collect();
        sorted.sort_by(|a, b| a.1.document.id.cmp(&b.1.document.id));
        let mut unique: Vec<(usize, &Reading)> = Vec::with_capacity(sorted.len());
        for (at, reading) in sorted {
            match unique.last_mut() {
                Some((place, last)) if last.document.id == reading.document.id => {
                    if *last != reading && content_key(reading) < content_key(last) {
                        (*place, *last) = (at, reading);
                    }
                }
                _ => unique.push((at, reading)),
            }
        }
        let (given, readings): (Vec<usize>, Vec<&Reading>) = unique.into_iter().unzip();
        let days: Vec<Option<Date>> = readings.iter().map(|it| day_of(it)).collect();
        let numbers = readings.iter().map(|it| number(it.document.id.as_str())).collect();
        let mut by_day: Vec<usize> = (0..readings.len()).collect();
        by_day.sort_unstable_by_key(|&at| (days[at].is_none(), days[at], at));
        Self { readings, days, given, numbers, by_day }
    }

    /// The same corpus with some readings as they are in full, by their positions, where it holds gists.
    pub(crate) fn filled<'b>(&'b self, full: &'b [(usize, Reading)]) -> Corpus<'b> {
        let mut readings: Vec<&Reading> = self.readings.clone();
        for (at, reading) in full {
            readings[*at] = reading;
        }
        Corpus {
            readings,
            days: self.days.clone(),
            given: self.given.clone(),
            numbers: self.numbers.clone(),
            by_day: self.by_day.clone(),
        }
    }

    /// The documents' positions, earliest day first, undated last, then by identifier.
    pub(crate) fn by_day(&self) -> &[usize] {
        &self.by_day
    }
}

fn content_key(reading: &Reading) -> String {
    digest(&[&format!("{reading:?}")])
}

fn day_of(reading: &Reading) -> Option<Date> {
    reading.document.published.or_else(|| {
        let events = reading.events.iter().filter(|it| !it.planned).filter_map(|it| it.date.map(DateRange::last));
        events.chain(reading.statements.iter().filter_map(|it| it.date)).max()
    })
}
