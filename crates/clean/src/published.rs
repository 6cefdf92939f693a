//! The day of publication: many witnesses, some of whom lie.
//!
//! Markup, lines of the page, addresses, the source's claim and the dateline each vote for a day, and each has its weight.
//! A day before the event that the lead reports, or years behind it, loses most of it. Where nobody says the day, an event
//! "yesterday" with its date gives it. The day on which somebody spoke never does.

use crate::address::{self, Target};
use crate::dateline::Dateline;
use crate::dates::{self, Day, Seen};
use crate::line::Draft;
use crate::sift::Sifted;
use crate::words::{fold, is_quote, prefix};
use simpul_model::Page;

/// What is known of a page when its day is decided.
pub(crate) struct Evidence<'a> {
    /// The page and what the source claims beside it.
    pub(crate) page: &'a Page,
    /// What markup says.
    pub(crate) draft: &'a Draft,
    /// What the lines say.
    pub(crate) sifted: &'a Sifted,
    /// The dateline.
    pub(crate) dateline: Option<&'a Dateline>,
}

/// Bytes of a paragraph within which days are looked for.
const REACH: usize = 3000;

/// Addresses printed on the page that are looked at.
const MAX_ADDRESSES: usize = 40;

/// A vote must weigh this much after what speaks against it.
const ENOUGH: f32 = 0.6;

/// Decides on the day.
pub(crate) fn decide(evidence: &Evidence<'_>, notes: &mut Vec<String>) -> Option<Day> {
    let mut votes = votes(evidence, notes);
    let reported = reported(&evidence.sifted.body);
    let year = votes.first().map(|it| it.0.year());
    let told = told(&evidence.sifted.body, year);
    votes.extend(told.map(|day| (day, 1.2)));
    if votes.is_empty() {
        votes.extend(today(&evidence.sifted.body).map(|day| (day, 0.7)));
    }
    let mut tally: Vec<(Day, f32)> = Vec::new();
    for (day, weight) in votes {
        match tally.iter_mut().find(|it| it.0 == day) {
            Some(known) => known.1 += weight,
            None => tally.push((day, weight)),
        }
    }
    for (day, weight) in &mut tally {
        *weight += plausible(*day, reported);
    }
    let best =
        tally.iter().copied().filter(|it| it.1 >= ENOUGH).reduce(|best, it| if it.1 > best.1 { it } else { best })?;
    if let Some(other) = tally.iter().find(|it| it.0 != best.0 && it.1 >= 1.5 && (it.0 - best.0).get_days().abs() > 1) {
        notes.push(format!("The page gives more than one day of publication: {} was taken, {} not.", best.0, other.0));
    }
    Some(best.0)
}

fn votes(evidence: &Evidence<'_>, notes: &mut Vec<String>) -> Vec<(Day, f32)> {
    let mut votes = evidence.draft.days.clone();
    votes.extend(evidence.sifted.days.iter().copied());
    let claims = evidence.page.published.as_deref().and_then(dates::stamp);
    votes.extend(claims.map(|day| (day, 2.0)));
    let own = evidence.draft.addresses.iter().map(String::as_str).chain([evidence.page.url.as_str()]);
    let printed = evidence.sifted.dropped.iter().flat_map(|it| address::find(it)).take(MAX_ADDRESSES);
    for (address, weight) in own.map(|it| (it, 2.2)).chain(printed.map(|it| (it, 1.5))) {
        match address::resolve(address) {
            Target::Plain(address) => {
                let day = address::day(&address).filter(|day| !votes.contains(&(*day, weight)));
                votes.extend(day.map(|day| (day, weight)));
            }
            Target::Opaque => {
                let note = "A Google News link of the newer kind hides where it leads.".to_owned();
                if !notes.contains(&note) {
                    notes.push(note);
                }
            }
        }
    }
    let year = || votes.first().map(|it| it.0.year()).or_else(|| years(&evidence.sifted.body));
    let opening = evidence.dateline.and_then(|it| it.day).and_then(|it| completed(&it, &evidence.sifted.body, year));
    votes.extend(opening.map(|day| (day, 2.5)));
    let last = evidence.sifted.body.last().into_iter().chain(&evidence.sifted.dropped);
    votes.extend(last.filter_map(|it| signed(it)).map(|day| (day, 1.5)));
    votes
}

/// The day beside who sent a page, in brackets on a line of its own: `(Humas Polres X, Sabtu 20 September 2025)`.
fn signed(line: &str) -> Option<Day> {
    const SENDERS: [&str; 8] = ["humas", "tim", "pendim", "penrem", "penmas", "kominfo", "diskominfo", "red"];
    let inner = line.trim().trim_end_matches('.').strip_prefix('(')?.strip_suffix(')')?;
    let sender = inner.len() < 90 && SENDERS.contains(&fold(inner.split([' ', '/', ',']).next()?).as_str());
    let full = |it: &Seen| it.year_printed && it.agrees();
    if sender { dates::find(inner).into_iter().find(full).and_then(|it| it.date()) } else { None }
}

/// What the reported event says about a day: a story comes out on its day or soon after.
fn plausible(day: Day, reported: Option<Day>) -> f32 {
    let Some(event) = reported else { return 0.0 };
    match (day - event).get_days() {
        ..=-2 => -2.6,
        -1 | 61..=400 => -0.5,
        0..=10 => 0.4,
        11..=60 => 0.0,
        _ => -1.6,
    }
}

/// The day of the event that the first paragraphs report: weekday and full date, in brackets or not, outside quotations.
fn reported(body: &[String]) -> Option<Day> {
    body.iter().take(4).map(|it| prefix(it, REACH)).find_map(|paragraph| {
        let lower = paragraph.to_lowercase();
        // `akan`, but not `melaksanakan`.
        let planned = || lower.starts_with("akan ") || lower.contains(" akan ");
        if planned() || lower.contains("mendatang") || lower.contains("dijadwalkan") {
            return None;
        }
        dates::find(paragraph)
            .into_iter()
            .find(|it| it.weekday.is_some() && it.agrees() && !in_quote(paragraph, it.start))
            .and_then(|it| it.date())
    })
}

/// The day that `kemarin`, `besok`, `hari ini` or `tadi pagi` beside a printed date gives away.
fn told(body: &[String], year: Option<i16>) -> Option<Day> {
    let mut all_years = None;
    body.iter().take(12).map(|it| prefix(it, REACH)).find_map(|paragraph| {
        if !paragraph.bytes().any(|it| it.is_ascii_digit()) {
            return None;
        }
        if !["kemarin", "Kemarin", "esok", " ini", "tadi"].iter().any(|it| paragraph.contains(it)) {
            return None;
        }
        dates::find(paragraph).into_iter().find_map(|seen| {
            if in_quote(paragraph, seen.start) {
                return None;
            }
            let shift = shift(paragraph, &seen)?;
            let year = || year.or_else(|| *all_years.get_or_insert_with(|| years(body)));
            let day = completed(&seen, body, year)?;
            seen.agrees().then(|| day.checked_add(jiff::Span::new().days(shift)).ok()).flatten()
        })
    })
}

/// The day of the first report, where the story tells without a date that it happened "today" (`aksi hari ini berlangsung tertib`).
fn today(body: &[String]) -> Option<Day> {
    body.iter().take(12).map(|it| prefix(it, REACH)).find(|it| speaks_of_today(it))?;
    let mut lead = body.iter().take(2).map(|it| prefix(it, REACH));
    let told = |paragraph| dates::find(paragraph).into_iter().find(|it| it.weekday.is_some() && it.agrees());
    completed(&lead.find_map(told)?, body, || years(body))
}

/// Whether a paragraph says `hari ini` outside quotations, of the day itself and not as an end of a span (`hingga hari ini`).
fn speaks_of_today(paragraph: &str) -> bool {
    const SPANS: [&str; 7] = ["sampai", "hingga", "sejak", "saat", "hari", "dewasa", "pada"];
    paragraph.match_indices(" hari ini").any(|(at, _)| {
        let before = paragraph.get(..at).unwrap_or_default();
        let word = before.rsplit(' ').next().unwrap_or_default();
        !SPANS.contains(&fold(word).as_str()) && !in_quote(paragraph, at)
    })
}

/// The newest year that a day without any year on its page may have.
const NEWEST: i16 = 2025;

/// The day with its year: the printed one, else the one that `year` gives, else the newest that its weekday fits.
/// Before a presidential election, that is the newest election year that it fits.
fn completed(seen: &Seen, body: &[String], year: impl FnOnce() -> Option<i16>) -> Option<Day> {
    if seen.year_printed {
        return seen.date();
    }
    if let Some(year) = year() {
        return seen.near(year);
    }
    seen.weekday?;
    let within = || (NEWEST - 15..=NEWEST).rev();
    let fits = |year: &i16| Day::new(*year, seen.month, seen.day).is_ok_and(|it| seen.weekday == Some(it.weekday()));
    let presidential = body
        .iter()
        .take(3)
        .any(|it| ["Pilpres", "Pemilu Presiden"].iter().any(|word| prefix(it, REACH).contains(word)));
    let voted = within().filter(|it| presidential && it % 5 == 4).find(fits);
    seen.near(voted.or_else(|| within().find(fits))?)
}

/// The year that the text prints most in full dates, else most at all.
fn years(body: &[String]) -> Option<i16> {
    let mut seen: Vec<(i16, usize)> = Vec::new();
    for paragraph in body.iter().take(40).map(|it| prefix(it, REACH)) {
        let full = dates::find(paragraph).into_iter().filter_map(|it| it.year).map(|it| (it, 3));
        let bare = paragraph
            .split(|c: char| !c.is_ascii_digit())
            .filter(|it| it.len() == 4)
            .filter_map(|it| it.parse::<i16>().ok());
        for (year, weight) in full.chain(bare.filter(|it| (2000..2100).contains(it)).map(|it| (it, 1))) {
            match seen.iter_mut().find(|it| it.0 == year) {
                Some(known) => known.1 += weight,
                None => seen.push((year, weight)),
            }
        }
    }
    seen.into_iter().reduce(|best, it| if it.1 > best.1 { it } else { best }).map(|it| it.0)
}

/// How many days after the printed date the page came out (`besok`: before it), where a word right beside the date says so.
fn shift(paragraph: &str, seen: &Seen) -> Option<i64> {
    let after = fold(prefix(paragraph.get(seen.end..)?, 40));
    let before = paragraph.get(..seen.start)?;
    let before = fold(crate::words::suffix(before, 48));
    let next: Vec<&str> = after.split(' ').take(2).collect();
    let last: Vec<&str> = before
        .rsplit(' ')
        .take(4)
        .filter(|it| dates::weekday(it).is_none() && !matches!(*it, "malam" | "pagi" | "siang" | "sore"))
        .take(2)
        .collect();
    match (next.as_slice(), last.as_slice()) {
        (["kemarin", "lusa"], _) => Some(2),
        (["kemarin", ..], _) | (_, ["kemarin", ..]) => Some(1),
        (["besok" | "esok", ..], _) | (_, ["besok" | "esok", ..]) => Some(-1),
        (["hari", "ini"] | ["pagi" | "siang" | "sore" | "malam", "tadi" | "ini"] | ["tadi", _], _)
        | (_, ["ini", "hari"]) => Some(0),
        _ => None,
    }
}

/// Whether a byte of a paragraph stands inside a quotation.
fn in_quote(paragraph: &str, at: usize) -> bool {
    paragraph.get(..at).unwrap_or_default().chars().filter(|c| is_quote(*c)).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use crate::{Rules, article};
    use jiff::civil::{Date, date};
    use simpul_model::{Page, PageFormat};

    fn day(text: &str) -> Option<Date> {
        article(&Page::new("a.txt", PageFormat::Text, text), Rules::builtin()).unwrap().value.published
    }

    #[test]
    fn yesterday_with_a_date_gives_the_day() {
        assert_eq!(
            day("SAMPIT – Polres menggelar rapat di aula, Selasa (13/8/2024) kemarin."),
            Some(date(2024, 8, 14))
        );
        assert_eq!(day("SAMPIT – Rakor digelar di Hotel Lumbung, Rabu kemarin (11/9/2024)."), Some(date(2024, 9, 12)));
        assert_eq!(
            day("SAMPIT – Rakor Pilkada 2024 digelar di Hotel Lumbung, Selasa (13/8) kemarin."),
            Some(date(2024, 8, 14))
        );
        assert_eq!(
            day("SAMPIT – Hari ini, Selasa (13/8/2024), Polres menggelar rapat di aula."),
            Some(date(2024, 8, 13))
        );
    }

    #[test]
    fn a_missing_year_comes_from_the_weekday() {
        let opening =
            "Sampit, Kamis (27/1) Babinsa Kelurahan Lumbung mendampingi petugas menertibkan pedagang kaki lima.";
        assert_eq!(day(opening), Some(date(2022, 1, 27)));
        let yesterday = "Kotak suara sampai di kecamatan, Jumat (4/7) kemarin.";
        assert_eq!(day(&format!("SAMPIT – {yesterday}")), Some(date(2025, 7, 5)));
        assert_eq!(day(&format!("SAMPIT – KPU mengirim logistik Pilpres. {yesterday}")), Some(date(2014, 7, 5)));
    }

    #[test]
    fn a_story_of_today_comes_out_on_the_day_of_its_event() {
        let lead = "SAMPIT – Warga Lumbung menggelar aksi di depan kantor KPU, Jumat (29/11) siang.";
        assert_eq!(
            day(&format!("{lead}\nAda enam tuntutan dalam aksi hari ini di kota itu.")),
            Some(date(2024, 11, 29))
        );
        assert_eq!(day(&format!("{lead}\nHingga hari ini tuntutan mereka belum dijawab oleh KPU.")), None);
        assert_eq!(day(&format!("{lead}\n“Kami datang dalam aksi hari ini dengan damai,” kata Raka.")), None);
    }

    #[test]
    fn tomorrow_with_a_date_gives_the_day() {
        assert_eq!(
            day("SAMPIT – Rombongan berangkat dari dermaga, Selasa (13/8/2024) besok."),
            Some(date(2024, 8, 12))
        );
        assert_eq!(day("SAMPIT – Besok, Selasa (13/8/2024), Polres menggelar rapat."), Some(date(2024, 8, 12)));
    }

    #[test]
    fn the_day_of_an_event_or_of_speaking_does_not() {
        assert_eq!(day("SAMPIT – Polres menggelar rapat di aula, Selasa (13/8/2024)."), None);
        assert_eq!(day("SAMPIT – “Kami siap,” ujar Raka di aula Polres, Rabu (14/8/2024)."), None);
        assert_eq!(day("SAMPIT – “Laporan Selasa (13/8/2024) kemarin sudah kami terima,” ujar Raka."), None);
    }

    #[test]
    fn a_line_of_its_own_gives_the_day_and_a_widget_does_not() {
        let story = "SAMPIT – Polres menggelar rapat di aula, Selasa (13/8/2024) pagi.";
        assert_eq!(
            day(&format!("Polres Gelar Rapat Pilkada\nRabu, 14 Agustus 2024 | 10:12 WIB\n{story}")),
            Some(date(2024, 8, 14))
        );
        assert_eq!(day(&format!("Polres Gelar Rapat Pilkada\n14/08/2024 10:12\n{story}")), Some(date(2024, 8, 14)));
        assert_eq!(day(&format!("Sunday, June 15, 2025, 27.7 C\nPolres Gelar Rapat Pilkada\n{story}")), None);
        assert_eq!(day(&format!("Minggu, 15 Juni 2025\nPolres Gelar Rapat Pilkada\n{story}")), None);
    }

    #[test]
    fn the_day_beside_the_sender_gives_the_day() {
        let story = "SAMPIT – Polres menggelar rapat di aula, Selasa pagi itu bersama KPU.";
        assert_eq!(day(&format!("{story}\n(Humas Polres Kotim, Rabu 14 Agustus 2024)")), Some(date(2024, 8, 14)));
        assert_eq!(day(&format!("{story}\n(Warga Kotim, Rabu 14 Agustus 2024)")), None);
    }

    #[test]
    fn an_address_on_the_page_gives_the_day() {
        let story = "SAMPIT – Polres menggelar rapat di aula pagi itu bersama KPU.";
        assert_eq!(day(&format!("{story}\nBaca Lagi Aje https://a.example/2024/08/14/rapat")), Some(date(2024, 8, 14)));
    }
}
