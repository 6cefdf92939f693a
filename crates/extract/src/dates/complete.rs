//! What printed days come to: the year that they leave out, slips, weekdays and relative words.

use super::{DateMention, Pointing, Printed, number_at};
use crate::doc::Doc;
use crate::words::Words;
use jiff::civil::{Date, Weekday};
use simpul_model::DateRange;

/// The newest year that a date without a year may have.
pub(super) fn year_bound(doc: &Doc<'_>, found: &[DateMention]) -> i16 {
    if let Some(published) = doc.article.published {
        return published.year();
    }
    newest_year(doc, found).unwrap_or(2025)
}

/// The newest year that the page names.
fn newest_year(doc: &Doc<'_>, found: &[DateMention]) -> Option<i16> {
    let printed = found.iter().filter_map(|it| it.start?.year).max();
    printed.or_else(|| spoken_years(doc).max())
}

/// The years that the page names in four figures, but for those of what was (`hal serupa pernah terjadi pada Pilkada 2020`: the page is
/// from later) and those with which a term ends (`periode 2019-2024`).
fn spoken_years(doc: &Doc<'_>) -> impl Iterator<Item = i16> {
    let ends = |i: usize| term_at(doc, i).is_some();
    let past = |i: usize| {
        let sentence = doc.sentences[doc.sentence_of(i)].tokens.start;
        // `jauh di atas 2019`: so it is later now.
        let above = doc.is_any(i.wrapping_sub(1), words!["atas", "bawah"]) && doc.is(i.wrapping_sub(2), "di");
        above || doc.any_of(sentence..i, words!["pernah", "dahulu", "dulu", "dibanding", "dibandingkan", "ketimbang"])
    };
    doc.marks
        .each(0..doc.tokens.len(), |it| it.figures)
        .filter(move |i| !ends(*i) && !past(*i))
        .filter_map(|i| year_at(doc, i))
}

/// The years of a term that ends at a token: `periode 2019-2024`.
fn term_at(doc: &Doc<'_>, i: usize) -> Option<(i16, i16)> {
    let starts = i.checked_sub(2).filter(|_| matches!(doc.mark(i - 1), '-' | '–' | '/'))?;
    Some((year_at(doc, starts)?, year_at(doc, i)?))
}

/// The latest term that the page speaks of.
fn latest_term(doc: &Doc<'_>) -> Option<(i16, i16)> {
    doc.marks.each(0..doc.tokens.len(), |it| it.figures).filter_map(|it| term_at(doc, it)).max()
}

/// A year of the genre in four figures at a token.
fn year_at(doc: &Doc<'_>, i: usize) -> Option<i16> {
    doc.tokens.get(i).filter(|it| it.end - it.start == 4)?;
    number_at(doc, i).filter(|it| (2005..=2060).contains(it)).map(|it| it as i16)
}

fn make(printed: Printed, year: i16) -> Option<Date> {
    Date::new(year, printed.month?, printed.day).ok()
}

fn weekday_number(date: Date) -> u8 {
    date.weekday().to_monday_one_offset() as u8
}

/// How often the page prints a year.
fn times_printed(doc: &Doc<'_>, year: i16) -> usize {
    let figures = doc.marks.each(0..doc.tokens.len(), |it| it.figures);
    figures.filter(|it| number_at(doc, *it) == Some(i32::from(year))).count()
}

/// Whether the page speaks of something of a year as over: `Pilkada 2024 yang baru lewat`, `pasca Pemilu 2024`.
fn is_over(doc: &Doc<'_>, year: i16) -> bool {
    let mut figures = doc.marks.each(0..doc.tokens.len(), |it| it.figures);
    figures.any(|it| {
        number_at(doc, it) == Some(i32::from(year))
            && (doc.any_of(it + 1..it + 5, words!["lewat", "lalu", "usai", "berlalu", "berakhir"])
                || doc.any_of(it.saturating_sub(3)..it, words!["pasca", "usai", "setelah", "selepas"]))
            && doc.quote_of(it).is_none()
    })
}

/// Gives the printed days their year, the one that their weekday shows, none of them later than `bound`.
pub(super) fn complete_printed(doc: &Doc<'_>, found: &mut [DateMention], bound: i16) {
    let years = Years::of(doc, found, bound);
    let mut known: Option<i16> = None;
    for it in found.iter_mut() {
        let Some(start) = it.start.filter(|it| it.month.is_some()) else { continue };
        let value = if let Some(year) = start.year {
            let (value, repaired) = years.printed(it, start, year);
            it.repaired = repaired;
            value
        } else {
            it.repaired = start.slip;
            years.left_out(it, start, known)
        };
        if let Some(value) = value {
            known.get_or_insert(value.year());
            let end = it.end.and_then(|end| make(end, end.year.unwrap_or(value.year()))).filter(|end| *end > value);
            it.value = Some(DateRange { start: value, end });
        }
    }
}

/// What a page says of the years of its days.
struct Years<'d, 'a> {
    doc: &'d Doc<'a>,
    published: Option<Date>,
    /// The newest year that a date without a year may have.
    bound: i16,
    /// Whether a page without a day of its own names a year.
    named: bool,
    /// The term that such a page speaks of.
    term: Option<(i16, i16)>,
    /// The days that it prints in full.
    full: Vec<Date>,
}

impl<'d, 'a> Years<'d, 'a> {
    fn of(doc: &'d Doc<'a>, found: &[DateMention], bound: i16) -> Self {
        let published = doc.article.published;
        Self {
            doc,
            published,
            bound,
            named: published.is_none() && newest_year(doc, found).is_some(),
            term: if published.is_none() { latest_term(doc) } else { None },
            full: found.iter().filter_map(|it| make(it.start?, it.start?.year?).filter(|day| fits(it, *day))).collect(),
        }
    }

    /// A day with its year printed, and whether the year was repaired.
    fn printed(&self, it: &DateMention, start: Printed, year: i16) -> (Option<Date>, bool) {
        let date = make(start, year);
        // A slip of the year: the weekday fits the next or the last year and not the printed one (`Jumat (26/1/2023)`).
        let Some(date) = date.filter(|date| !fits(it, *date)) else { return (date, it.repaired) };
        let near = |it: &Date| self.published.is_none_or(|p| (p - *it).get_days().abs() < 60);
        // `Kamis (16/1/2024)`, and below `Pilkada 2024 yang baru lewat`: in January the old year is written on.
        let habit = || date.month() == 1 && is_over(self.doc, year);
        let alone = self.published.is_some() || times_printed(self.doc, year) < 2 || habit();
        // `Pilkada 2024 …, Selasa (3/12/2023)`: the page names the other year too.
        let meant = date.month() == 1 || self.published.is_none() && times_printed(self.doc, year + 1) > 0;
        let next = make(start, year + 1).filter(|d| fits(it, *d) && meant && near(d) && alone);
        let own = || self.published.and_then(|p| make(start, p.year())).filter(|d| fits(it, *d) && near(d));
        // `Selasa (29/10/2014)`, a Wednesday: the figure before the last is the slip, where ten years later the weekday fits.
        let decade = || {
            let later = year + 10;
            let known = self.published.map_or(later <= 2030 && alone, |p| later <= p.year());
            make(start, later).filter(|d| known && fits(it, *d) && near(d))
        };
        let repaired = next.or_else(own).or_else(decade);
        (repaired.or(Some(date)), repaired.is_some())
    }

    /// A day whose year is left out; `known` is that of the first day of the page.
    fn left_out(&self, it: &DateMention, start: Printed, known: Option<i16>) -> Option<Date> {
        let close = self.beside(start, it.is_future()).filter(|_| it.weekday.is_some());
        let fitting = || self.fitting(it, start, known);
        // A weekday that fits no year is itself the slip: the printed day stands, in the year of the page.
        let slip = || {
            let dated = it.weekday.is_some() && (self.published.is_some() || known.is_some());
            if dated { make(start, known.unwrap_or(self.bound)) } else { None }
        };
        close.or_else(fitting).or_else(slip)
    }

    /// The page's own day, and those that it prints in full: a weekday's slip moves no day out of the year that lies so near.
    fn beside(&self, start: Printed, future: bool) -> Option<Date> {
        let within = |date: &Date, other: Date| (other - *date).get_days().abs() <= 31;
        if future {
            return None;
        }
        match self.published {
            Some(p) => make(start, p.year()).filter(|it| *it <= p && within(it, p)),
            None => self.full.iter().find_map(|day| make(start, day.year()).filter(|it| within(it, *day))),
        }
    }

    /// The day in the likeliest year that its weekday fits.
    fn fitting(&self, it: &DateMention, start: Printed, known: Option<i16>) -> Option<Date> {
        let bound = self.bound;
        let newest = known.filter(|_| self.published.is_none()).unwrap_or(bound).max(bound);
        let day = |year: i16| make(start, year).filter(|date| fits(it, *date));
        let recent = (newest - 4..=newest)
            .rev()
            .filter_map(day)
            .find(|date| self.published.is_none_or(|p| it.is_future() || *date <= p || (*date - p).get_days() < 60));
        let near = recent.filter(|date| newest - date.year() < 3);
        if it.weekday.is_none() || self.published.is_some() {
            return near.or(recent);
        }
        let own = near.filter(|date| date.year() == newest);
        // `anggota DPRD masa jabatan 2019-2024`: in that time, as early as the weekday allows.
        let served = || {
            let (first, last) = self.term.filter(|it| it.0 == bound && it.1 - it.0 < 8)?;
            (first..=last).find_map(day)
        };
        // `Selasa (6/12)` beside `kesepahaman tanggal 15 Maret 2018` and `program yang dimulai September 2022`
        let spoken = || spoken_years(self.doc).filter(|year| self.named && *year > bound).filter_map(day).max();
        // No such weekday in the years right before the newest that the page names: it was written later (`Dana Desa tahun 2016`).
        let later = || if self.named { (newest + 1..=newest + 3).find_map(day) } else { None };
        // No year on the whole page, and the weekday fits none of the last years.
        let older = || if self.named { None } else { (newest - 10..newest - 4).rev().find_map(day) };
        own.or_else(served).or_else(spoken).or(near).or_else(later).or(recent).or_else(older)
    }
}

/// Whether a day falls on the weekday printed with it.
fn fits(it: &DateMention, date: Date) -> bool {
    it.weekday.is_none_or(|day| weekday_number(date) == day)
}

/// Whether the next printed date is that of a letter.
fn after_letter(doc: &Doc<'_>, rest: &[DateMention]) -> bool {
    let Some(next) = rest.iter().find(|it| it.value.is_some() && it.is_explicit()) else { return false };
    let at = next.tokens.start;
    let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
    next.weekday.is_none()
        && (doc.is_any(at, words!["tanggal", "tertanggal"])
            || doc.is_any(at.wrapping_sub(1), words!["tanggal", "tertanggal"]))
        && doc.any_of(sentence..at, words!["surat", "telegram", "nomor", "keputusan", "sk"])
}

fn on_or_before(anchor: Date, day: u8) -> Option<Date> {
    let weekday = Weekday::from_monday_one_offset(day as i8).ok()?;
    if anchor.weekday() == weekday { Some(anchor) } else { anchor.nth_weekday(-1, weekday).ok() }
}

fn on_or_after(anchor: Date, day: u8) -> Option<Date> {
    let weekday = Weekday::from_monday_one_offset(day as i8).ok()?;
    if anchor.weekday() == weekday { Some(anchor) } else { anchor.nth_weekday(1, weekday).ok() }
}

/// Weekdays without a date, and relative words, from the dates around them and the page's own day.
pub(super) fn complete_weekdays(doc: &Doc<'_>, found: &mut [DateMention], own_day: Option<Date>) {
    // Days on which something happened carry their weekday; a bare `27 November` is a deadline more often than not.
    let anchor = |it: &&DateMention| {
        it.weekday.is_some() && doc.quote_of(it.tokens.start).is_none() && !doc.in_title(it.tokens.start)
    };
    // `menjabat selama dua tahun sejak 28 Oktober 2015`: nothing that is told happened on that day.
    let served = |at: usize| {
        let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
        doc.any_of(sentence..at, words!["menjabat", "menduduki", "mengabdi", "bertugas", "berdiri"])
    };
    let began = |it: &&DateMention| {
        let at = it.tokens.start;
        it.weekday.is_none() && doc.is(at.wrapping_sub(1), "sejak") && served(at) || it.is_of_other(doc)
    };
    let any = found.iter().filter(|it| it.value.is_some()).any(|it| anchor(&it));
    let explicit: Vec<(usize, Date)> = found
        .iter()
        .enumerate()
        .filter(|(_, it)| if any { anchor(it) } else { !began(it) })
        .filter_map(|(i, it)| Some((i, it.value?.last())))
        .collect();
    for i in 0..found.len() {
        if found[i].value.is_some() {
            continue;
        }
        let before = explicit.iter().rev().find(|it| it.0 < i).map(|it| it.1);
        let after = explicit.iter().find(|it| it.0 > i).map(|it| it.1);
        let it = &found[i];
        // Outside its own paragraph a weekday goes back to the first day told.
        let at = it.tokens.start;
        let near = explicit
            .iter()
            .rev()
            .find(|e| e.0 < i && doc.paragraph_of(found[e.0].tokens.start) == doc.paragraph_of(at))
            .or_else(|| explicit.first().filter(|e| e.0 < i))
            .map(|e| e.1);
        let earlier = (at.saturating_sub(5)..at)
            .any(|k| doc.is_any(k, words!["sebelumnya", "sebelum"]) && doc.same_sentence(k, at));
        // `Pleno yang dimulai Rabu itu`: before the day told, or that day.
        let began = doc.is_any(at.wrapping_sub(1), words!["dimulai", "sejak"])
            && doc.is_any(it.tokens.end, words!["itu", "lalu"])
            && it.pointing == Pointing::None;
        if began && let (Some(day), Some(anchor)) = (it.weekday, near.or(before)) {
            found[i].value = on_or_before(anchor, day).map(DateRange::day);
            continue;
        }
        // `dijadwalkan mengecek Pelabuhan X, Sabtu pagi`
        let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
        let before_it = at.saturating_sub(14).max(sentence)..at;
        let planned = doc.marks.any(before_it.clone(), Words::Scheduled);
        if planned
            && it.pointing == Pointing::None
            && let Some(day) = it.weekday
        {
            let from = own_day.or(near).or(before);
            found[i].value =
                from.and_then(|it| it.tomorrow().ok()).and_then(|it| on_or_after(it, day)).map(DateRange::day);
            continue;
        }
        // `Sebelumnya, Kamis pagi, apel digelar`: earlier on the day told, where that is a Thursday.
        let same = earlier
            && it.weekday.is_some()
            && it.weekday == near.map(weekday_number)
            && it.tokens.clone().chain([it.tokens.end]).any(|k| doc.is_any(k, words!["pagi", "siang", "subuh"]));
        let earlier = earlier && !same;
        let pointing = if earlier && it.pointing == Pointing::None { Pointing::Past } else { it.pointing };
        let value = match (it.weekday, pointing) {
            (Some(day), Pointing::LastWeek) => {
                let anchor = own_day.or(before).or(after);
                // The week before the anchor's, Monday to Sunday.
                anchor
                    .and_then(|anchor| {
                        anchor.checked_sub(jiff::Span::new().days(i64::from(weekday_number(anchor)))).ok()
                    })
                    .and_then(|sunday| on_or_before(sunday, day))
            }
            (Some(day), Pointing::Future) => {
                before.or(own_day).or(after).and_then(|it| it.tomorrow().ok()).and_then(|it| on_or_after(it, day))
            }
            (Some(day), Pointing::Past) => own_day
                .filter(|_| !earlier)
                .or(near)
                .or(own_day)
                .or(before)
                .or(after)
                .and_then(|it| it.yesterday().ok())
                .and_then(|it| on_or_before(it, day)),
            // `sertijab, Selasa. … berdasarkan Surat Telegram tanggal 9 September`: the letter came first.
            (Some(day), Pointing::None) if before.is_none() && own_day.is_none() && after_letter(doc, &found[i..]) => {
                after.and_then(|anchor| on_or_after(anchor, day))
            }
            (Some(day), Pointing::None) => match (near.or(before), after, own_day) {
                (Some(anchor), _, _) => on_or_after(anchor, day)
                    .filter(|date| own_day.is_none_or(|own| *date <= own))
                    .or_else(|| on_or_before(anchor, day)),
                (None, _, Some(own)) => on_or_before(own, day),
                (None, Some(anchor), None) => on_or_before(anchor, day),
                _ => None,
            },
            (None, _) => it
                .offset
                .and_then(|days| own_day.and_then(|own| own.checked_add(jiff::Span::new().days(i64::from(days))).ok())),
        };
        found[i].value = value.map(DateRange::day);
    }
}
