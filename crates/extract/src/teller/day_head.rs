//! Days that stand by themselves over what was done on them: `Senin, 10 November`, `Rabu (16/10).`, `Hari kedua`.

use super::Teller;
use crate::{lines::Line, triggers::Trigger};
use simpul_model::DateRange;

/// The day under which the tale goes on, and the date that is printed, if one is.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayHead {
    pub(super) day: DateRange,
    date: Option<usize>,
}

impl Teller<'_, '_, '_, '_> {
    /// Takes a sentence that is nothing but a day as the head of what follows.
    pub(super) fn reads_day_head(&mut self, line: &Line) -> bool {
        if line.tokens.len() > 9 {
            return false;
        }
        let head = self.printed_head(line).or_else(|| self.counted_head(line));
        self.head = head.or(self.head);
        head.is_some()
    }

    fn printed_head(&self, line: &Line) -> Option<DayHead> {
        let stage = self.stage;
        let first = stage.dates.partition_point(|it| it.tokens.start < line.tokens.start);
        let date = stage.dates.get(first).filter(|it| it.tokens.end <= line.tokens.end && it.is_explicit())?;
        let alone = line.tokens.clone().all(|it| date.tokens.contains(&it) || !stage.doc.tokens[it].is_word());
        Some(DayHead { day: stage.day(first)?, date: Some(first) }).filter(|_| alone)
    }

    /// `Hari kedua`, on a page that gave first and last day.
    fn counted_head(&self, line: &Line) -> Option<DayHead> {
        let doc = self.stage.doc;
        let alone = (line.tokens.start + 2..line.tokens.end).all(|it| !doc.tokens[it].is_word());
        let day = self.counted_day(line.tokens.start).filter(|_| alone)?;
        Some(DayHead { day, date: None })
    }

    /// The day that `Hari kedua` means at token `first`, where the page gave first and last day before.
    pub(crate) fn counted_day(&self, first: usize) -> Option<DateRange> {
        let doc = self.stage.doc;
        let ordinals = ["pertama", "kedua", "ketiga", "keempat", "kelima"];
        let days = (0..).zip(ordinals).find(|it| doc.is(first, "hari") && doc.is(first + 1, it.1))?.0;
        let span = self.stage.dates.iter().take_while(|it| it.tokens.start < first).filter_map(|it| it.value);
        let start = span.filter(|it| it.end.is_some()).last()?.start;
        start.checked_add(jiff::Span::new().days(days)).ok().map(DateRange::day)
    }

    /// An event word as it is read under the day over it, if it has none of its own.
    pub(super) fn under_head(&self, trigger: &Trigger) -> Option<Trigger> {
        let date = self.head?.date.filter(|_| trigger.date.is_none())?;
        Some(Trigger { date: Some(date), ..trigger.clone() })
    }
}
