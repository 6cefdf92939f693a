//! Dates: reads what is printed, completes the year, repairs slips. Rules of `DOMAIN.md` §18.

mod complete;

use crate::{
    doc::{Doc, Kinds},
    rows::Row,
    token::Kind,
    words::{Marks, Words},
};
use complete::{complete_printed, complete_weekdays, year_bound};
use jiff::civil::Date;
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

    /// `Hari X yang jatuh pada 1 Juli`, `yang habis masa jabatannya 18 Desember`: another thing's day.
    pub(crate) fn is_of_other(&self, doc: &Doc<'_>) -> bool {
        let start = self.tokens.start;
        let sentence = doc.sentences[doc.sentence_of(start)].tokens.start;
        // `digelar sejak Minggu (1/12), berakhir Selasa (3/12)`: the last day of what is told.
        let ends = |it: usize| self.weekday.is_some() && doc.is(it, "berakhir");
        (start.saturating_sub(4).max(sentence)..start).any(|it| doc.listed(it, Words::Lapses) && !ends(it))
    }

    /// Whether it points behind the page's own day.
    pub(crate) fn is_future(&self) -> bool {
        self.pointing == Pointing::Future || self.offset.is_some_and(|it| it > 0)
    }

    /// Whether a relative word says more than that it is the page's own day: `kemarin`, `besok`, `siang nanti`.
    pub(crate) fn is_counted(&self) -> bool {
        self.offset.is_some_and(|it| it != 0 || self.pointing == Pointing::Future)
    }
}

/// Every date of the article, in text order, completed as far as the page allows; and the page's own day, where it can be told.
pub(crate) fn read(doc: &Doc<'_>, marks: &Marks) -> (Vec<DateMention>, Option<Date>) {
    let mut found = Vec::new();
    let mut i = 0;
    while let Some(at) = marks.first(i..doc.tokens.len(), may_begin) {
        i = at + 1;
        if let Some(it) = mention(doc, at) {
            i = it.tokens.end;
            found.extend(Some(it).filter(|it| !it.is_history()));
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
    // `Yakobus Senin, S.Sos.`: a name.
    let name = i > 0
        && doc.mark(i + 1) == ','
        && doc.begins(i + 2, Kinds::DEGREE)
        && doc.tokens[i - 1].shape == crate::token::Shape::Capital
        && doc.same_sentence(i - 1, i + 2);
    if name {
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

/// Where a date may begin: most words begin none.
#[inline]
fn may_begin(row: &Row) -> u64 {
    row.figures | row.lists(&[Words::Days]) | row.kinds(&[Kinds::WEEKDAY])
}

/// `Lapangan 19 November`, `Jl. 10 November`: a place that is named after a day.
fn names_place(doc: &Doc<'_>, i: usize) -> bool {
    let at = i.wrapping_sub(1 + usize::from(doc.mark(i.wrapping_sub(1)) == '.'));
    let places =
        words!["Lapangan", "Stadion", "Gedung", "Jalan", "Jl", "Jln", "Taman", "Tugu", "Monumen", "Universitas"];
    doc.tokens[i].kind == Kind::Number && doc.is_any(at, places) && doc.tokens[at].is_capital()
}

fn mention(doc: &Doc<'_>, i: usize) -> Option<DateMention> {
    // `Fd.1/12/2023`: a part of a paper's number.
    let figure = doc.tokens[i].kind == Kind::Number && doc.mark(i + 1) == '/';
    let inside = figure && doc.tokens[i].glued && matches!(doc.mark(i.wrapping_sub(1)), '.' | '/');
    if inside || names_place(doc, i) {
        return None;
    }
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
    // `Senin, (22/10)`
    if it.weekday.is_some() && doc.mark(at) == ',' && doc.mark(at + 1) == '(' {
        at += 1;
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
        // `besok (Rabu)`
        let bracket = doc.mark(i.wrapping_sub(1)) == '(';
        if bracket && doc.is_any(i.wrapping_sub(2), words!["besok", "esok", "lusa"]) {
            it.pointing = Pointing::Future;
        }
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
        && (separator(doc, next + 1).is_some_and(|it| it != '-') || joined_month(doc, next + 1).is_some())
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
    // `Selasa, 19, Maret, 2024`
    let apart =
        usize::from(doc.mark(at) == ',' && joined_month(doc, at + 1).is_some() && year_at(doc, at + 3).is_some());
    if let Some((month, len)) = joined_month(doc, at + apart) {
        at += apart + len;
        // `27-Mei-2024`
        let joined = usize::from(len > 1 && separator(doc, at).is_some() || apart > 0 && doc.mark(at) == ',');
        let year = year_at(doc, at + joined);
        if year.is_some() {
            at += 1 + joined;
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
    // Also `29/10-2024`.
    let four = || doc.word(next + 1).len() == 4;
    if separator(doc, next).is_some_and(|it| it == mark || it != '.' && mark != '.' && four()) {
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

/// The name of a month at token `i`, or behind the mark there that joins it to its day (`27-Mei`), with how many tokens it takes.
fn joined_month(doc: &Doc<'_>, i: usize) -> Option<(i8, usize)> {
    // `Danramil 14/Juli` is of a place.
    let mark = doc.mark(i) == '-' || doc.mark(i) == '/' && doc.mark(i + 2) == '/';
    let joined = usize::from(mark && doc.tokens.get(i + 1).is_some_and(|it| it.glued));
    month_at(doc, i + joined).map(|(month, len)| (month, len + joined))
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
    } else if doc.is_any(i, words!["siang", "sore", "petang", "malam"]) && doc.is(i + 1, "nanti") {
        // `Siang nanti BPBD X dijadwalkan menyalurkan bantuan`
        it.pointing = Pointing::Future;
        (0, 2)
    } else if doc.is_any(i, words!["besok", "esok"]) {
        (1, 1)
    } else if doc.is(i, "lusa") {
        (2, 1)
    } else {
        return false;
    };
    it.offset = Some(offset);
    if offset > 0 {
        it.pointing = Pointing::Future;
    }
    it.tokens.end = i + len;
    true
}
