//! Dates: reads what is printed, completes the year, repairs slips. Rules of `DOMAIN.md` §18.

use crate::{
    doc::{Doc, Kinds},
    token::Kind,
    words::{Marks, Words},
};
use jiff::civil::{Date, Weekday};
use simpul_lexicon::Term;
use simpul_model::DateRange;
use std::ops::Range;

/// The first year from which news of the genre is read; a printed day of the century before it is history.
const NEWS: i16 = 2000;

/// Day, month and year as printed, completed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Printed {
    day: i8,
    month: Option<i8>,
    year: Option<i16>,
    /// The printed year cannot be meant (`1024`).
    slip: bool,
}

/// A direction that the words around a date give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pointing {
    /// Nothing said.
    None,
    /// `kemarin`, `lalu`, `silam`.
    Past,
    /// `pekan lalu`, `minggu lalu`.
    LastWeek,
    /// `besok`, `lusa`, `mendatang`, `depan`.
    Future,
}

/// A date as printed, and what it comes to.
#[derive(Debug, Clone)]
pub(crate) struct DateMention {
    pub(crate) tokens: Range<usize>,
    pub(crate) weekday: Option<u8>,
    start: Option<Printed>,
    end: Option<Printed>,
    /// Days from the page's own day: `kemarin` −1, `hari ini` 0.
    pub(crate) offset: Option<i32>,
    pointing: Pointing,
    /// `kemarin` stands right behind a printed date: the page's own day is one later.
    pub(crate) yesterday: bool,
    /// What it comes to; `None` where it stays open.
    pub(crate) value: Option<DateRange>,
    /// The year or a part of the day was repaired.
    pub(crate) repaired: bool,
}

impl DateMention {
    /// Whether day and month are printed.
    pub(crate) fn is_explicit(&self) -> bool {
        self.start.is_some_and(|it| it.month.is_some())
    }

    /// Whether only a relative word (`kemarin`, `hari ini`) is printed.
    pub(crate) fn is_relative(&self) -> bool {
        self.start.is_none() && self.weekday.is_none()
    }

    /// `1 Juli 1946`: no day of the news.
    fn is_history(&self) -> bool {
        self.start.and_then(|it| it.year).is_some_and(|it| it < NEWS)
    }

    /// Whether it points behind the page's own day.
    pub(crate) fn is_future(&self) -> bool {
        self.pointing == Pointing::Future || self.offset.is_some_and(|it| it > 0)
    }
}

/// Every date of the article, in text order, completed as far as the page allows; and the page's own day, where it can be told.
pub(crate) fn read(doc: &Doc<'_>, marks: &Marks) -> (Vec<DateMention>, Option<Date>) {
    let mut found = Vec::new();
    let mut i = 0;
    while i < doc.tokens.len() {
        match if may_begin(doc, marks, i) { mention(doc, i) } else { None } {
            Some(it) => {
                i = it.tokens.end;
                found.extend(Some(it).filter(|it| !it.is_history()));
            }
            None => i += 1,
        }
    }
    let bound = year_bound(doc, &found);
    complete_printed(doc, &mut found, bound);
    let own_day = doc
        .article
        .published
        .or_else(|| found.iter().find(|it| it.yesterday).and_then(|it| it.value?.start.tomorrow().ok()));
    complete_weekdays(doc, &mut found, own_day);
    (found, own_day)
}

fn weekday_at(doc: &Doc<'_>, i: usize) -> Option<(u8, usize)> {
    if !doc.begins(i, Kinds::WEEKDAY) {
        return None;
    }
    // `program Jumat Peduli`: a name.
    if i > 0
        && doc.is_any(i - 1, words!["program", "gerakan"])
        && doc.tokens.get(i + 1).is_some_and(|it| it.is_word() && it.is_capital())
        && !doc.begins(i + 1, Kinds::MONTH)
    {
        return None;
    }
    doc.found(i)
        .iter()
        .find_map(|it| if let Term::Weekday(day) = it.term { Some((day, it.len as usize)) } else { None })
}

fn month_at(doc: &Doc<'_>, i: usize) -> Option<(i8, usize)> {
    let known = doc
        .found(i)
        .iter()
        .find_map(|it| if let Term::Month(month) = it.term { Some((month as i8, it.len as usize)) } else { None });
    let (month, len) = known.or_else(|| short_month(doc, i).map(|it| (it, 1)))?;
    let stop = usize::from(doc.mark(i + len) == '.' && doc.tokens[i + len].glued && doc.word(i).len() <= 4);
    Some((month, len + stop))
}

/// `17 sep 2024`: a short month in small letters, between a day and a year.
fn short_month(doc: &Doc<'_>, i: usize) -> Option<i8> {
    const SHORT: [&str; 12] = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ags", "sep", "okt", "nov", "des"];
    let year = |it: usize| number_at(doc, it).is_some_and(|it| (2000..2100).contains(&it));
    if i == 0 || number_at(doc, i - 1).is_none() || !year(i + 1) {
        return None;
    }
    SHORT.iter().position(|it| doc.is(i, it)).map(|it| it as i8 + 1)
}

fn number_at(doc: &Doc<'_>, i: usize) -> Option<i32> {
    doc.tokens.get(i).filter(|it| it.kind == Kind::Number && it.end - it.start <= 4)?;
    doc.word(i).parse().ok()
}

/// Whether a date may begin at token `i`: most words begin none.
fn may_begin(doc: &Doc<'_>, marks: &Marks, i: usize) -> bool {
    let token = &doc.tokens[i];
    match token.kind {
        Kind::Word => marks.has(i, Words::Days) || doc.begins(i, Kinds::WEEKDAY),
        Kind::Number => true,
        Kind::Punct => token.mark == '(',
    }
}

fn mention(doc: &Doc<'_>, i: usize) -> Option<DateMention> {
    let mut at = i;
    let mut it = DateMention {
        tokens: i..i,
        weekday: None,
        start: None,
        end: None,
        offset: None,
        pointing: Pointing::None,
        yesterday: false,
        value: None,
        repaired: false,
    };
    if let Some((day, len)) = weekday_at(doc, i) {
        it.weekday = Some(day);
        at += len;
        // `Sabtu-Minggu (21-22/9/2024)`
        if (matches!(doc.mark(at), '-' | '–') || doc.is_any(at, words!["dan", "hingga", "sampai"]))
            && let Some((_, len)) = weekday_at(doc, at + 1)
        {
            at += 1 + len;
        }
        it.tokens.end = at;
        at = skip_day_words(doc, at, &mut it);
        it.tokens.end = it.tokens.end.max(at);
    }
    let open = doc.mark(at) == '(';
    let mut from = at + usize::from(open);
    if !open && it.weekday.is_some() && doc.mark(from) == ',' {
        from += 1;
    }
    if doc.is_any(from, words!["tanggal", "tgl", "tgl."]) {
        from += 1 + usize::from(doc.mark(from + 1) == '.');
    }
    if let Some((start, end, next)) = printed(doc, from, open) {
        it.start = Some(start);
        it.end = end;
        at = next;
        if open && doc.mark(at) == ')' {
            at += 1;
        }
        it.tokens.end = at;
        at = skip_day_words(doc, at, &mut it);
        it.tokens.end = at;
        it.yesterday |= it.offset == Some(-1);
        return Some(it);
    }
    if it.weekday.is_some() {
        return Some(it);
    }
    relative(doc, i, &mut it).then_some(it)
}

/// Steps over market days, day parts and words that point (`kemarin`, `lalu`, `mendatang`) behind a weekday or date.
fn skip_day_words(doc: &Doc<'_>, mut at: usize, it: &mut DateMention) -> usize {
    loop {
        let word = doc.word(at);
        let part = doc.found(at).iter().find(|f| matches!(f.term, Term::DayPart(_))).map(|f| f.len as usize);
        if let Some(len) = part {
            at += len;
        } else if doc.is_any(at, words!["Pahing", "Paing", "Pon", "Wage", "Kliwon", "Legi", "Umanis"]) {
            at += 1;
        } else if word.eq_ignore_ascii_case("kemarin") {
            it.pointing = Pointing::Past;
            it.offset = Some(-1);
            at += 1;
        } else if word.eq_ignore_ascii_case("lusa")
            || word.eq_ignore_ascii_case("besok")
            || word.eq_ignore_ascii_case("mendatang")
            || word.eq_ignore_ascii_case("depan")
        {
            it.pointing = Pointing::Future;
            at += 1;
        } else if doc.is_any(at, words!["pekan", "minggu"]) && doc.is_any(at + 1, words!["lalu", "kemarin", "silam"]) {
            it.pointing = Pointing::LastWeek;
            at += 2;
        } else if doc.is_any(at, words!["pekan", "minggu"]) && doc.is_any(at + 1, words!["depan", "mendatang"]) {
            it.pointing = Pointing::Future;
            at += 2;
        } else if doc.is_any(at, words!["lalu", "silam"]) && it.weekday.is_some() {
            it.pointing = Pointing::Past;
            at += 1;
        } else {
            return at;
        }
    }
}

/// Reads day, month, year at token `i`, in figures or with the month's name, single or as a range.
fn printed(doc: &Doc<'_>, i: usize, parens: bool) -> Option<(Printed, Option<Printed>, usize)> {
    let first = number_at(doc, i).filter(|it| (1..=31).contains(it))?;
    let mut at = i + 1;
    // A second day: `21-22/9/2024`, `13–15 Agustus`, `27 s/d 29 Agustus`, `17 hingga 23 Februari`.
    let mut second = None;
    // `5 dan 6 Juni`: two days one behind the other.
    let and = || (doc.is(at, "dan") && number_at(doc, at + 1) == Some(first + 1)).then_some(at + 1);
    let next = range_word(doc, at).map(|it| past_weekday(doc, it)).or_else(and);
    if let Some(next) = next
        && let Some(day) = number_at(doc, next).filter(|it| (1..=31).contains(it))
        && (separator(doc, next + 1).is_some_and(|it| it != '-') || month_at(doc, next + 1).is_some())
        && day > first
    {
        second = Some(day);
        at = next + 1;
    }
    let day = |day: i32, month: i32, year: Option<(i16, bool)>| Printed {
        day: day as i8,
        month: Some(month as i8),
        year: year.map(|it| it.0).filter(|_| !year.is_some_and(|it| it.1)),
        slip: year.is_some_and(|it| it.1),
    };
    if let Some((month, len)) = month_at(doc, at) {
        at += len;
        let year = year_at(doc, at);
        if year.is_some() {
            at += 1;
        }
        let start = day(first, i32::from(month), year);
        if let Some(second) = second {
            return Some((start, Some(day(second, i32::from(month), year)), at));
        }
        // `28 Nov - 10 Feb 2024`
        if let Some(next) = range_word(doc, at).map(|it| past_weekday(doc, it))
            && let Some(last) = number_at(doc, next).filter(|it| (1..=31).contains(it))
            && let Some((until, len)) = month_at(doc, next + 1)
        {
            let end_year = year_at(doc, next + 1 + len);
            let end_at = next + 1 + len + usize::from(end_year.is_some());
            let start =
                if year.is_none() { day(first, i32::from(month), end_year.filter(|_| until >= month)) } else { start };
            return Some((start, Some(day(last, i32::from(until), end_year)), end_at));
        }
        return Some((start, None, at));
    }
    let mark = separator(doc, at)?;
    let month = number_at(doc, at + 1).filter(|it| *it >= 1)?;
    let mut next = at + 2;
    let mut year = None;
    if separator(doc, next) == Some(mark) {
        year = year_at(doc, next + 1);
        next += 2 * usize::from(year.is_some());
    }
    // Only a slash makes a date without a year; `09.30` is a time, `13-15` a range.
    if year.is_none() && (mark != '/' || (!parens && second.is_none() && !after_weekday(doc, i))) {
        return None;
    }
    let (mut first, mut month) = (first, month);
    if month > 12 && first <= 12 && second.is_none() {
        std::mem::swap(&mut first, &mut month);
    }
    if month > 12 || month > 31 {
        return None;
    }
    let start = day(first, month, year);
    Some((start, second.map(|it| day(it, month, year)), next))
}

fn after_weekday(doc: &Doc<'_>, i: usize) -> bool {
    (1..=3).any(|back| i >= back && weekday_at(doc, i - back).is_some())
}

fn separator(doc: &Doc<'_>, i: usize) -> Option<char> {
    Some(doc.mark(i))
        .filter(|it| matches!(it, '/' | '-' | '.'))
        .filter(|_| doc.tokens.get(i + 1).is_some_and(|it| it.kind == Kind::Number))
}

fn range_word(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if matches!(doc.mark(i), '-' | '–' | '—') || doc.is_any(i, words!["hingga", "sampai", "sd"]) {
        return Some(i + 1 + usize::from(doc.is(i + 1, "dengan")));
    }
    // `22 s/d 24`, `22 s.d. 24`
    let short = doc.is(i, "s") && matches!(doc.mark(i + 1), '/' | '.') && doc.is(i + 2, "d");
    short.then(|| i + 3 + usize::from(doc.mark(i + 3) == '.'))
}

/// `14 November sampai dengan hari Minggu, 15 November`: behind the weekday of a range's last day.
fn past_weekday(doc: &Doc<'_>, i: usize) -> usize {
    let at = i + usize::from(doc.is(i, "hari"));
    let Some((_, len)) = weekday_at(doc, at) else { return i };
    let at = at + len + usize::from(doc.mark(at + len) == ',');
    at + usize::from(doc.is_any(at, words!["tanggal", "tgl"]))
}

/// A year of four or two digits at token `i`, and whether it is a slip.
fn year_at(doc: &Doc<'_>, i: usize) -> Option<(i16, bool)> {
    let year = number_at(doc, i)?;
    match doc.word(i).len() {
        4 => Some((year as i16, !(1900..=2099).contains(&year))),
        2 if (5..=60).contains(&year) && doc.tokens[i].glued => Some((2000 + year as i16, false)),
        _ => None,
    }
}

/// `kemarin`, `hari ini`, `besok` by themselves.
fn relative(doc: &Doc<'_>, i: usize, it: &mut DateMention) -> bool {
    let (offset, len) = if doc.is(i, "kemarin") {
        (-1, 1)
    } else if doc.is(i, "hari") && doc.is(i + 1, "ini") {
        (0, 2)
    } else if doc.is_any(i, words!["besok", "esok"]) {
        (1, 1)
    } else if doc.is(i, "lusa") {
        (2, 1)
    } else {
        return false;
    };
    it.offset = Some(offset);
    it.pointing = if offset > 0 { Pointing::Future } else { Pointing::None };
    it.tokens.end = i + len;
    true
}

/// The newest year that a date without a year may have.
fn year_bound(doc: &Doc<'_>, found: &[DateMention]) -> i16 {
    if let Some(published) = doc.article.published {
        return published.year();
    }
    newest_year(doc, found).unwrap_or(2025)
}

/// The newest year that the page names.
fn newest_year(doc: &Doc<'_>, found: &[DateMention]) -> Option<i16> {
    let printed = found.iter().filter_map(|it| it.start?.year).max();
    // `hal serupa pernah terjadi pada Pilkada 2020`: the page is from later.
    let past = |i: usize| {
        let sentence = doc.sentences[doc.sentence_of(i)].tokens.start;
        doc.any_of(sentence..i, words!["pernah", "dahulu", "dulu"])
    };
    let spoken = || {
        (0..doc.tokens.len())
            .filter(|i| doc.tokens[*i].kind == Kind::Number && doc.tokens[*i].end - doc.tokens[*i].start == 4)
            .filter_map(|i| number_at(doc, i).filter(|it| (2005..=2060).contains(it) && !past(i)))
            .max()
            .map(|it| it as i16)
    };
    printed.or_else(spoken)
}

fn make(printed: Printed, year: i16) -> Option<Date> {
    Date::new(year, printed.month?, printed.day).ok()
}

fn weekday_number(date: Date) -> u8 {
    date.weekday().to_monday_one_offset() as u8
}

/// How often the page prints a year.
fn times_printed(doc: &Doc<'_>, year: i16) -> usize {
    (0..doc.tokens.len()).filter(|it| number_at(doc, *it) == Some(i32::from(year))).count()
}

fn complete_printed(doc: &Doc<'_>, found: &mut [DateMention], bound: i16) {
    let published = doc.article.published;
    let mut known_year: Option<i16> = None;
    let named = published.is_none() && newest_year(doc, found).is_some();
    // The page's own day, and those that it prints in full: a weekday's slip moves no day out of the year that lies so near.
    let full: Vec<Date> = found.iter().filter_map(|it| it.start).filter_map(|it| make(it, it.year?)).collect();
    let beside = |start: Printed, future: bool| {
        let within = |date: &Date, other: Date| (other - *date).get_days().abs() <= 31;
        let own = published.and_then(|p| make(start, p.year()).filter(|it| *it <= p && within(it, p)));
        let other = || full.iter().find_map(|day| make(start, day.year()).filter(|it| within(it, *day)));
        if future { None } else { own.or_else(|| if published.is_none() { other() } else { None }) }
    };
    for it in found.iter_mut() {
        let Some(start) = it.start.filter(|it| it.month.is_some()) else { continue };
        let matches = |date: Date| it.weekday.is_none_or(|day| weekday_number(date) == day);
        let value = if let Some(year) = start.year {
            let date = make(start, year);
            // A slip of the year: the weekday fits the next or the last year and not the printed one (`Jumat (26/1/2023)`).
            match (date, it.weekday) {
                (Some(date), Some(_)) if !matches(date) => {
                    let near = |it: &Date| published.is_none_or(|p| (p - *it).get_days().abs() < 60);
                    let alone = published.is_some() || times_printed(doc, year) < 2;
                    let next = make(start, year + 1).filter(|d| matches(*d) && date.month() == 1 && near(d) && alone);
                    let repaired = next
                        .or_else(|| published.and_then(|p| make(start, p.year())).filter(|d| matches(*d) && near(d)));
                    it.repaired = repaired.is_some();
                    repaired.or(Some(date))
                }
                _ => date,
            }
        } else {
            it.repaired = start.slip;
            let newest = known_year.filter(|_| published.is_none()).unwrap_or(bound).max(bound);
            let fitting = (newest - 4..=newest).rev().filter_map(|year| make(start, year)).find(|date| {
                matches(*date) && published.is_none_or(|p| it.is_future() || *date <= p || (*date - p).get_days() < 60)
            });
            // No such weekday in the years right before the newest that the page names: it was written later (`Dana Desa tahun 2016`).
            let later = || {
                let years = (newest + 1..=newest + 3).filter_map(|year| make(start, year));
                years.filter(|_| it.weekday.is_some() && named).find(|date| matches(*date))
            };
            let near = fitting.filter(|date| newest - date.year() < 3);
            let fitting = near.or_else(later).or(fitting);
            let close = beside(start, it.is_future());
            let fitting = close.filter(|_| it.weekday.is_some()).or(fitting);
            // A weekday that fits no year is itself the slip: the printed day stands, in the year of the page.
            fitting.or_else(|| {
                if it.weekday.is_some() && it.weekday.is_some_and(|_| published.is_some() || known_year.is_some()) {
                    make(start, known_year.unwrap_or(bound))
                } else {
                    None
                }
            })
        };
        if let Some(value) = value {
            known_year.get_or_insert(value.year());
            let end = it.end.and_then(|end| make(end, end.year.unwrap_or(value.year()))).filter(|end| *end > value);
            it.value = Some(DateRange { start: value, end });
        }
    }
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
fn complete_weekdays(doc: &Doc<'_>, found: &mut [DateMention], own_day: Option<Date>) {
    // Days on which something happened carry their weekday; a bare `27 November` is a deadline more often than not.
    let anchor = |it: &&DateMention| {
        it.weekday.is_some() && doc.quote_of(it.tokens.start).is_none() && !doc.in_title(it.tokens.start)
    };
    let any = found.iter().filter(|it| it.value.is_some()).any(|it| anchor(&it));
    let explicit: Vec<(usize, Date)> = found
        .iter()
        .enumerate()
        .filter(|(_, it)| !any || anchor(it))
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
        let planned = doc.any_of(before_it.clone(), words!["dijadwalkan", "direncanakan", "rencananya"]);
        if planned
            && it.pointing == Pointing::None
            && let Some(day) = it.weekday
        {
            let from = own_day.or(near).or(before);
            found[i].value =
                from.and_then(|it| it.tomorrow().ok()).and_then(|it| on_or_after(it, day)).map(DateRange::day);
            continue;
        }
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
