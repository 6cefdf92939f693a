//! Days as Indonesian pages print them.
//!
//! `Selasa (13/8/2024)`, `( 4/10/24 )`, `17 Oktober 2023`, `Oktober 22, 2024`, `13-08-2024`, `13.8.2024`, `2024-08-13`.
//! The national order is day, month, year; a second number above twelve is the English order by mistake.

use jiff::civil::{Date, Weekday};

/// A calendar day.
pub(crate) type Day = Date;

/// A day found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    /// First byte of the date itself, without its weekday.
    pub(crate) start: usize,
    /// One behind its last byte, with the closing bracket if it opened one.
    pub(crate) end: usize,
    /// Day of the month.
    pub(crate) day: i8,
    /// Month, from 1.
    pub(crate) month: i8,
    /// Year, where printed and believable (1990 to 2099).
    pub(crate) year: Option<i16>,
    /// A year was printed, believable or not.
    pub(crate) year_printed: bool,
    /// The weekday printed right before it.
    pub(crate) weekday: Option<Weekday>,
}

impl Seen {
    /// The day, where the year is known.
    pub(crate) fn date(&self) -> Option<Day> {
        Date::new(self.year?, self.month, self.day).ok()
    }

    /// Whether a printed weekday belongs to the day; true where one of both is missing.
    pub(crate) fn agrees(&self) -> bool {
        match (self.date(), self.weekday) {
            (Some(date), Some(weekday)) => date.weekday() == weekday,
            _ => true,
        }
    }

    /// Swaps day and month where the printed weekday fits only so: `Minggu, 11/03/2024` of an American template.
    fn english_order(&mut self) {
        let swapped = Self { day: self.month, month: self.day, ..*self };
        if !self.agrees() && self.month != self.day && swapped.date().is_some() && swapped.agrees() {
            *self = swapped;
        }
    }

    /// The day in the year nearest to `around` in which the printed weekday fits; without a weekday that year itself.
    pub(crate) fn near(&self, around: i16) -> Option<Day> {
        if self.year.is_some() {
            return self.date();
        }
        let fits = |year| {
            Date::new(year, self.month, self.day).ok().filter(|it| self.weekday.is_none_or(|day| it.weekday() == day))
        };
        [0, -1, 1, -2, 2].into_iter().find_map(|offset| fits(around + offset))
    }
}

/// A token: a run of letters or of digits, with its bytes.
#[derive(Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl Token<'_> {
    fn number(&self) -> Option<i32> {
        if self.text.len() <= 4 { self.text.parse().ok() } else { None }
    }
}

/// All days printed in a text, in order.
pub(crate) fn find(text: &str) -> Vec<Seen> {
    if !text.bytes().any(|it| it.is_ascii_digit()) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((mut seen, used)) = numeric(text, &tokens, at).or_else(|| worded(text, &tokens, at)) {
            seen.weekday = weekday_before(text, &tokens, at);
            seen.english_order();
            let rest = text.get(seen.end..).unwrap_or_default();
            let trimmed = rest.trim_start();
            if trimmed.starts_with(')') {
                seen.end += rest.len() - trimmed.len() + 1;
            }
            out.push(seen);
            at += used;
        } else {
            at += 1;
        }
    }
    out
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out: Vec<Token<'_>> = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    let mut digits = false;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let word = c.is_alphanumeric() || matches!(c, '\'' | '’' | '`');
        if let Some(from) = start
            && (!word || c.is_ascii_digit() != digits)
        {
            out.push(Token { text: text.get(from..at).unwrap_or_default(), start: from, end: at });
            start = None;
        }
        if word && start.is_none() && !matches!(c, '\'' | '’' | '`') {
            start = Some(at);
            digits = c.is_ascii_digit();
        }
    }
    out
}

/// What stands between two tokens, without blanks.
fn between<'a>(text: &'a str, left: &Token<'_>, right: &Token<'_>) -> &'a str {
    text.get(left.end..right.start).unwrap_or_default().trim()
}

/// `13/8/2024`, `13/8`, `13-08-2024`, `13.8.2024`, `2024-08-13`, `2024/08/13`.
fn numeric(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(Seen, usize)> {
    let first = tokens.get(at)?;
    let second = tokens.get(at + 1)?;
    let (a, b) = (first.number()?, second.number()?);
    let mark = between(text, first, second);
    if !matches!(mark, "/" | "-" | "." | "–") || number_goes_on(text, first.start) {
        return None;
    }
    let third = tokens.get(at + 2).filter(|it| between(text, second, it) == mark);
    let third_number = third.and_then(Token::number);
    if first.text.len() == 4 && (1990..2100).contains(&a) {
        let end = third?.end;
        return Some((seen(first.start, end, third_number?, b, Some(a))?, 3));
    }
    match (third, third_number) {
        (Some(third), Some(year)) if third.text.len() == 4 || third.text.len() == 2 => {
            let year = if third.text.len() == 2 { 2000 + year } else { year };
            let (day, month) = if b > 12 && a <= 12 { (b, a) } else { (a, b) };
            Some((seen(first.start, third.end, day, month, Some(year))?, 3))
        }
        // Without a year only the slash is a date: `1.2` and `7-8` are anything.
        (None, _)
            if mark == "/" && first.text.len() <= 2 && second.text.len() <= 2 && in_brackets(text, first.start) =>
        {
            Some((seen(first.start, second.end, a, b, None)?, 2))
        }
        _ => None,
    }
}

/// Whether the number at `start` is the tail of a longer one, as in `KEP./2024` or `1.240.000`.
fn number_goes_on(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let mut back = before.chars().rev();
    matches!(back.next(), Some('/' | '.' | '-')) && back.next().is_some_and(|it| it.is_alphanumeric() || it == '.')
}

/// Whether an opening bracket stands right before, or before up to two words: `(13/8)`, `(Selasa, 13/8)`.
fn in_brackets(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let window: String = before.chars().rev().take(24).collect();
    window.find('(').is_some_and(|open| !window.get(..open).unwrap_or_default().contains(')')) || weekday_word(before)
}

/// Whether the text ends in a weekday, perhaps with a comma: `Selasa, 24/9`.
fn weekday_word(before: &str) -> bool {
    crate::words::suffix(before, 24)
        .trim_end_matches([' ', ',', '('])
        .rsplit(' ')
        .next()
        .is_some_and(|it| weekday(it).is_some())
}

/// `17 Oktober 2023`, `7 November`, `Oktober 22, 2024`, `16 Sept. 2024`.
fn worded(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(Seen, usize)> {
    let first = tokens.get(at)?;
    let second = tokens.get(at + 1)?;
    let gap = between(text, first, second);
    if !matches!(gap, "" | "." | "-" | "/" | ",") {
        return None;
    }
    let year_of = |left: &Token<'_>, index: usize| {
        tokens
            .get(index)
            .filter(|it| it.text.len() == 4 && matches!(between(text, left, it), "" | "," | "." | "-" | "/"))
            .and_then(|it| Some((it.number()?, it.end)))
            .or_else(|| short_year(text, left, tokens.get(index)?))
    };
    if let (Some(day), Some(month)) = (first.number(), month(second.text)) {
        return match year_of(second, at + 2) {
            Some((year, end)) => Some((seen(first.start, end, day, month, Some(year))?, 3)),
            None => Some((seen(first.start, second.end, day, month, None)?, 2)),
        };
    }
    let month = month(first.text)?;
    let day = second.number().filter(|_| second.text.len() <= 2)?;
    let after = tokens.get(at + 2).is_some_and(|it| matches!(it.text, "st" | "nd" | "rd" | "th"));
    let last = if after { tokens.get(at + 2)? } else { second };
    let skip = usize::from(after);
    let (year, end) = year_of(last, at + 2 + skip)?;
    Some((seen(first.start, end, day, month, Some(year))?, 3 + skip))
}

/// `23 Nov 24 ||`: a year of two digits right behind the month, where nothing is counted by it.
fn short_year(text: &str, month: &Token<'_>, year: &Token<'_>) -> Option<(i32, usize)> {
    let next = text.get(year.end..)?.trim_start().chars().next();
    let alone =
        year.text.len() == 2 && next.is_none_or(|it| !it.is_alphanumeric()) && between(text, month, year).is_empty();
    Some((2000 + year.number().filter(|it| alone && (5..60).contains(it))?, year.end))
}

fn seen(start: usize, end: usize, day: i32, month: i32, year: Option<i32>) -> Option<Seen> {
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    let believable = year.filter(|it| (1990..2100).contains(it)).map(|it| it as i16);
    Some(Seen {
        start,
        end,
        day: day as i8,
        month: month as i8,
        year: believable,
        year_printed: year.is_some(),
        weekday: None,
    })
}

/// The weekday among the three tokens before, with nothing but commas, brackets, a market day or a part of the day between.
fn weekday_before(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Weekday> {
    let mut right = tokens.get(at)?;
    for token in tokens.get(at.saturating_sub(3)..at)?.iter().rev() {
        if !between(text, token, right)
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '/'))
            .is_empty()
        {
            return None;
        }
        if let Some(day) = weekday(token.text).or_else(|| short_weekday(text, token)) {
            return Some(day);
        }
        if !is_filler(token.text) {
            return None;
        }
        right = token;
    }
    None
}

fn is_filler(word: &str) -> bool {
    [
        "malam", "pagi", "siang", "sore", "petang", "kemarin", "lalu", "tanggal", "tgl", "dini", "hari", "pahing",
        "pon", "wage", "kliwon", "legi",
    ]
    .iter()
    .any(|it| it.eq_ignore_ascii_case(word))
}

/// The weekday that a word names, in Indonesian or English.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    if word.len() > 12 {
        return None;
    }
    let word = crate::words::fold(word);
    Some(match word.as_str() {
        "senin" | "monday" | "mon" => Weekday::Monday,
        "selasa" | "tuesday" | "tue" => Weekday::Tuesday,
        "rabu" | "rebo" | "wednesday" | "wed" => Weekday::Wednesday,
        "kamis" | "thursday" | "thu" => Weekday::Thursday,
        "jumat" | "jumah" | "friday" | "fri" => Weekday::Friday,
        "sabtu" | "saturday" | "sat" => Weekday::Saturday,
        "minggu" | "ahad" | "sunday" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// The weekday that three letters with a comma name: `Sel, 08/13/2024` as Drupal writes it in Indonesian.
fn short_weekday(text: &str, token: &Token<'_>) -> Option<Weekday> {
    if !text.get(token.end..).is_some_and(|it| it.starts_with(',')) {
        return None;
    }
    Some(match token.text {
        "Sen" => Weekday::Monday,
        "Sel" => Weekday::Tuesday,
        "Rab" => Weekday::Wednesday,
        "Kam" => Weekday::Thursday,
        "Jum" => Weekday::Friday,
        "Sab" => Weekday::Saturday,
        "Min" | "Ming" => Weekday::Sunday,
        _ => return None,
    })
}

/// The month, from 1, that a word names, in Indonesian or English, whole or shortened.
pub(crate) fn month(word: &str) -> Option<i32> {
    // Every month begins with one of these letters; most words are done here.
    let first = word.bytes().next()?.to_ascii_lowercase();
    if !(3..=9).contains(&word.len()) || !b"jfpmasond".contains(&first) || !word.is_ascii() {
        return None;
    }
    let mut buffer = [0_u8; 9];
    let lower = buffer.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    Some(match std::str::from_utf8(lower).ok()? {
        "januari" | "january" | "jan" => 1,
        "februari" | "pebruari" | "febuari" | "february" | "feb" | "peb" => 2,
        "maret" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "mei" | "may" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "agustus" | "august" | "ags" | "agt" | "agu" | "agst" | "agus" | "agust" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nopember" | "nov" | "nop" => 11,
        "desember" | "december" | "des" | "dec" => 12,
        _ => return None,
    })
}

/// The day of a machine-made time stamp, in Indonesia: `2024-11-24T07:41:00+08:00` is the local day as it stands; a time in
/// UTC is moved to WIB. Anything else is read as a printed date.
pub(crate) fn stamp(text: &str) -> Option<Day> {
    let text = text.trim();
    let day = find(text.get(..10).filter(|it| it.is_ascii())?).into_iter().find_map(|it| it.date());
    let Some(day) = day.filter(|_| text.as_bytes().get(4) == Some(&b'-')) else {
        return find(text).into_iter().find_map(|it| it.date()).filter(|_| text.len() < 80);
    };
    let hour: i8 = text.get(11..13).and_then(|it| it.parse().ok()).unwrap_or(0);
    let utc = text.ends_with('Z') || text.ends_with("+00:00") || text.ends_with("+0000");
    if utc && hour >= 17 { day.tomorrow().ok() } else { Some(day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(text: &str) -> Vec<String> {
        find(text)
            .iter()
            .map(|it| format!("{}-{}-{}", it.year.map_or("?".to_owned(), |y| y.to_string()), it.month, it.day))
            .collect()
    }

    #[test]
    fn every_printed_form_is_read() {
        assert_eq!(days("digelar Selasa (13/8/2024) pagi"), ["2024-8-13"]);
        assert_eq!(days("Jumat ( 4/10/24 ) pukul 09.00"), ["2024-10-4"]);
        assert_eq!(days("Kamis 7 November 2024."), ["2024-11-7"]);
        assert_eq!(days("Selasa, Oktober 22, 2024"), ["2024-10-22"]);
        assert_eq!(days("Sep 27, 2024"), ["2024-9-27"]);
        assert_eq!(days("13-08-2024 dan 13.8.2024"), ["2024-8-13", "2024-8-13"]);
        assert_eq!(days("2024-08-13T10:00:00+07:00"), ["2024-8-13"]);
        assert_eq!(days("Kamis (15/08) pagi"), ["?-8-15"]);
        assert_eq!(days("menjelang 27 November mendatang"), ["?-11-27"]);
        assert_eq!(days("November 12th, 2024"), ["2024-11-12"]);
        assert_eq!(days("Lumbung, 23 Nov 24 || Kabar"), ["2024-11-23"]);
        assert_eq!(days("sejak 14 November 24 personel berjaga"), ["?-11-14"]);
    }

    #[test]
    fn numbers_that_are_no_dates_are_left() {
        assert_eq!(
            days("Kodim 0910/Malinau, ST/2798/XII/KEP./2024, skor 2-1, Rp 1.240.000, TPS 3/4"),
            Vec::<String>::new()
        );
        assert_eq!(days("Dandim 1308/LB 08.00-10.00"), Vec::<String>::new());
    }

    #[test]
    fn a_year_that_cannot_be_is_not_believed() {
        let found = find("Rabu (14/8/1024)");
        assert_eq!((found[0].year, found[0].year_printed, found[0].weekday), (None, true, Some(Weekday::Wednesday)));
        assert_eq!(found[0].near(2024), Some(date(2024, 8, 14)));
    }

    #[test]
    fn the_weekday_finds_the_year() {
        assert_eq!(find("Jum’at (1/12)")[0].near(2024), Some(date(2023, 12, 1)));
        assert_eq!(find("Selasa Pon (14/05)")[0].near(2024), Some(date(2024, 5, 14)));
        assert!(!find("Jumat (26/1/2023)")[0].agrees());
        assert_eq!(find("Minggu, 11/03/2024 08:35:00 AM")[0].date(), Some(date(2024, 11, 3)));
    }

    #[test]
    fn stamps_are_read_as_indonesian_days() {
        assert_eq!(stamp("2024-11-24T07:41:00+08:00"), Some(date(2024, 11, 24)));
        assert_eq!(stamp("2024-09-27T20:14:11+00:00"), Some(date(2024, 9, 28)));
        assert_eq!(stamp("Minggu, 24 November 2024 07:41 WITA"), Some(date(2024, 11, 24)));
        assert_eq!(stamp("Mon, 12 Aug 2024 03:00:00 GMT"), Some(date(2024, 8, 12)));
    }
}
