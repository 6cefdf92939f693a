//! Lines that say who wrote, edited or sent the story, and when it went out.

use crate::dates;
use crate::rules::Rules;
use crate::words::{count, fold, has_quote, is_capitalised, is_prose};

/// Words around a date in a line of its own, beside its weekday: they make it no sentence.
const AROUND: &[&str] = &[
    "wib",
    "wita",
    "wit",
    "pukul",
    "jam",
    "pkl",
    "diposting",
    "diterbitkan",
    "dipublikasikan",
    "terbit",
    "tayang",
    "publish",
    "published",
    "posted",
    "on",
    "pada",
    "at",
    "am",
    "pm",
    "last",
    "updated",
    "update",
    "diperbarui",
    "diperbaharui",
    "diupdate",
    "diubah",
    "diunggah",
    "dipublish",
    "upload",
    "uploaded",
    "tanggal",
    "date",
    "hari",
    "ago",
    "lalu",
    "yang",
    "oleh",
    "by",
    "gmt",
    "utc",
    "rilis",
    "dimuat",
    "admin",
    "redaksi",
];

/// Words that say that the day beside them is the one of publication, wherever the line stands.
const LABELS: &[&str] = &[
    "diposting",
    "diterbitkan",
    "dipublikasikan",
    "terbit",
    "tayang",
    "published",
    "publish",
    "posted",
    "dimuat",
    "diunggah",
    "dipublish",
];

/// Words that say that the day beside them is the one of the last change.
const CHANGES: &[&str] =
    &["updated", "update", "diperbarui", "diperbaharui", "diupdate", "diubah", "disunting", "modified", "edited"];

/// What a line says in words of the day beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// Nothing.
    Nothing,
    /// It is the day of publication.
    Published,
    /// It is the day of the last change.
    Changed,
}

/// A line that is a byline or the day of publication.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Credit {
    /// Who, as printed, where the line names somebody.
    pub(crate) who: Option<String>,
    /// The day that the line prints.
    pub(crate) day: Option<dates::Day>,
    /// The day stands with a time of day or a byline, so that it is hardly today's date in a widget.
    pub(crate) firm: bool,
    /// What the line says in words of its day.
    pub(crate) says: Says,
    /// The line ends with the day and its weekday, counts readers, or is a place and the day as letters are signed.
    pub(crate) dated: bool,
}

/// Reads a line as byline or day of publication; `None` where it is something else.
pub(crate) fn credit(line: &str, folded: &str, rules: &Rules) -> Option<Credit> {
    if line.len() > 220 || has_quote(line) {
        return None;
    }
    let label = rules.byline(folded);
    dated(line, folded, label, rules)
        .or_else(|| named(line, folded, label))
        .or_else(|| bracketed(line))
        .or_else(|| reviewed(line, folded))
        .or_else(|| pictured(line, rules))
}

/// A line around a full date: `5 Desember 2024 | 21:47 WITA`, `By Kabar Lumbung 25/11/2024 Politik`.
fn dated(line: &str, folded: &str, label: Option<usize>, rules: &Rules) -> Option<Credit> {
    let all: Vec<dates::Seen> = dates::find(line).into_iter().filter(|it| it.date().is_some()).collect();
    let changed = |at: &usize| {
        let from = at.checked_sub(1).and_then(|it| all.get(it)).map_or(0, |it| it.end);
        all.get(*at).and_then(|it| line.get(from..it.start)).is_some_and(is_change)
    };
    // Of `Diperbarui 16 Agustus 2024 Diterbitkan 13 Agustus 2024` the second.
    let first = (0..all.len()).find(|it| !changed(it));
    let updated = first.is_none();
    let seen = *all.get(first.unwrap_or(0))?;
    if is_prose(line) || folded.contains(" derajat") || line.contains('°') || is_weather(line, seen.end) {
        return None;
    }
    let mut outside = String::with_capacity(line.len());
    outside.push_str(line.get(..seen.start)?);
    outside.push(' ');
    outside.push_str(line.get(seen.end..)?);
    let rest = fold(&outside);
    // `Hari / tanggal : Minggu, 9 November 2025`: when something takes place.
    if rest.starts_with("hari tanggal") || rest.starts_with("hari tgl") {
        return None;
    }
    // `10/10/2024 dibaca 96x`
    let counted = rest.split(' ').any(|it| matches!(it, "dibaca" | "dilihat" | "views"));
    if line.get(..seen.end)?.ends_with(')') {
        return None;
    }
    let clock =
        line.get(seen.end..).is_some_and(has_clock) || rest.split(' ').any(|it| matches!(it, "wib" | "wita" | "wit"));
    let labelled = rest.split(' ').any(|it| LABELS.contains(&it));
    let strangers: Vec<&str> = rest
        .split(' ')
        .filter(|it| {
            !it.is_empty()
                && !it.bytes().all(|b| b.is_ascii_digit())
                && !AROUND.contains(it)
                && dates::weekday(it).is_none()
        })
        .filter(|it| !rules.is_counter(it) && rules.byline(it).is_none() && !rules.is_whole(it))
        .collect();
    // `Raka Satria - Senin, 14 Oktober 2019`: the day ends the line behind a mark.
    let before = line.get(..seen.start).unwrap_or_default().trim_end_matches([',', ' ']);
    let before = before.rsplit_once(' ').filter(|it| dates::weekday(it.1).is_some()).map_or(before, |it| it.0);
    let signed = line.len() == seen.end && before.trim_end().ends_with(['-', '–', '|']);
    let most = if label.is_some() || labelled {
        9
    } else if clock || signed {
        5
    } else {
        3
    };
    if strangers.len() > most {
        return None;
    }
    let who =
        label.and_then(|_| line.get(..seen.start)).map(|it| tidy_name(after_label(it))).filter(|it| !it.is_empty());
    Some(Credit {
        who,
        day: seen.date(),
        firm: clock || label.is_some() || labelled,
        says: match (updated, labelled) {
            (true, _) => Says::Changed,
            (_, true) => Says::Published,
            _ => Says::Nothing,
        },
        dated: counted || line.len() == seen.end && (seen.weekday.is_some() || is_signature(line.get(..seen.start)?)),
    })
}

/// Whether a line is a label alone, and the day of the last change stands on the next: `Last updated:`.
pub(crate) fn heads_change(line: &str) -> bool {
    line.len() <= 60 && dates::find(line).is_empty() && is_change(line)
}

/// Whether the words before a day say that it is the one of the last change, and not of publication.
pub(crate) fn is_change(before: &str) -> bool {
    let folded = fold(before);
    let at = |words: &[&str]| folded.split(' ').rev().take(6).position(|it| words.contains(&it));
    at(CHANGES).is_some_and(|change| at(LABELS).is_none_or(|label| change < label))
}

/// `Judul Reviewed by Raka Satria on Agustus 13, 2024 Rating: 5`, as some themes of Blogger end a post.
fn reviewed(line: &str, folded: &str) -> Option<Credit> {
    let at = line.find("Reviewed by ").filter(|_| folded.contains(" rating"))?;
    let rest = line.get(at + "Reviewed by ".len()..)?;
    let who = rest.split_once(" on ").map(|it| it.0.trim().to_owned()).filter(|it| !it.is_empty());
    let day = dates::find(rest).into_iter().find_map(|it| it.date());
    Some(Credit { who, day, firm: true, says: Says::Published, dated: false })
}

/// `KABARLUMBUNG.COM/Raka Satria`: whose picture it is.
fn pictured(line: &str, rules: &Rules) -> Option<Credit> {
    let (outlet, who) = line.split_once('/')?;
    let name = (1..=4).contains(&count(who, 5)) && who.split_whitespace().all(is_capitalised) && !who.contains('.');
    let fits = name && !outlet.contains(' ') && outlet.contains('.') && rules.is_outlet(outlet, &fold(outlet));
    fits.then_some(Credit { who: None, day: None, firm: false, says: Says::Nothing, dated: false })
}

/// Whether a place and a comma stand before a day: `Lumbung, 25 November 2024`.
fn is_signature(before: &str) -> bool {
    let place = before.trim_end().strip_suffix(',').unwrap_or_default();
    (1..=3).contains(&count(place, 4)) && place.split_whitespace().all(is_capitalised)
}

/// Whether a temperature follows: `April 24, 2024, 27.7 C`.
fn is_weather(line: &str, end: usize) -> bool {
    let tail = line.get(end..).unwrap_or_default().trim();
    matches!(tail.chars().next_back(), Some('C' | 'F')) && tail.chars().any(|c| c.is_ascii_digit())
}

/// Whether a text holds `14:05` or `14.05`.
fn has_clock(text: &str) -> bool {
    text.as_bytes()
        .windows(5)
        .any(|it| matches!(it, [a, b, b':' | b'.', c, d] if [a, b, c, d].iter().all(|x| x.is_ascii_digit())))
}

/// `Penulis : Deni | Editor: Zul`, `Hms Polres Lumbung`, `Laporan Wartawan Kabar, Deni`.
fn named(line: &str, folded: &str, label: Option<usize>) -> Option<Credit> {
    let label = folded.get(..label?)?;
    let words = label.split(' ').count();
    let colon = line.split_whitespace().take(words + 2).any(|it| it.contains(':'));
    // `Sumber daya …`, `Foto bersama …`, `Laporan masuk …` begin sentences: without a colon only what nothing else begins with.
    let words = count(line, 9);
    let sure = !COMMON.contains(&label) || (AMBIGUOUS.contains(&label) && words <= 5);
    let caption = is_caption_label(label) && words >= 7;
    // An initial ends a name (`Laporan Wartawan Kabar, Deni A.`), not a sentence.
    let initial = line.ends_with('.') && line.rsplit(' ').next().is_some_and(|it| it.chars().count() == 2);
    let plain = sure && words <= 8 && (initial || !line.ends_with(['.', '!', '?'])) && !is_prose(line);
    if caption || !(colon || plain) {
        return None;
    }
    let who = Some(tidy_name(after_label(line)))
        .filter(|it| !it.is_empty() && !is_caption_label(label) && !label.starts_with("sumber"));
    Some(Credit { who, day: None, firm: false, says: Says::Nothing, dated: false })
}

/// Labels that are also common words: they make a byline only with a colon …
const COMMON: &[&str] = &[
    "sumber",
    "foto",
    "laporan",
    "video",
    "redaksi",
    "dokumentasi",
    "penerangan",
    "pen",
    "source",
    "photo",
    "rilis",
    "kiriman",
    "publikasi",
    "humas",
    "by",
    "wartawan",
    "ilustrasi",
    "caption",
    "editor",
    "jurnalis",
    "author",
    "reporter",
];

/// … but for these, with which a very short line is one too.
const AMBIGUOUS: &[&str] = &["humas", "by", "editor", "reporter", "author"];

/// Labels behind which a caption's sentence may follow, which is kept.
fn is_caption_label(label: &str) -> bool {
    matches!(
        label,
        "foto"
            | "caption"
            | "keterangan foto"
            | "ket foto"
            | "photo"
            | "video"
            | "ilustrasi"
            | "dok"
            | "dokumentasi"
            | "sumber foto"
            | "foto oleh"
    )
}

/// `(emb/ril)`, `[Redaksi/Rls]`, `(Humas Kejari/tri)`, `(*)`.
fn bracketed(line: &str) -> Option<Credit> {
    let inner = line
        .strip_prefix(['(', '['])?
        .strip_suffix([')', ']'])
        .or_else(|| line.strip_prefix(['(', '['])?.strip_suffix(['.']))?;
    if inner.contains(['(', '[']) || count(inner, 8) > 6 || inner.ends_with('.') && count(inner, 4) > 3 {
        return None;
    }
    let who = Some(inner.trim_end_matches([')', ']']).to_owned()).filter(|it| it.chars().any(char::is_alphabetic));
    Some(Credit { who, day: None, firm: false, says: Says::Nothing, dated: false })
}

/// What follows the label: behind the first colon, else behind the first word.
fn after_label(line: &str) -> &str {
    line.split_once(':').or_else(|| line.trim().split_once(' ')).map_or("", |(_, it)| it)
}

fn tidy_name(name: &str) -> String {
    let name = name.split('|').next().unwrap_or_default();
    crate::decode::single_blanks(name.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(line: &str) -> Option<Credit> {
        credit(line, &fold(line), Rules::builtin())
    }

    #[test]
    fn a_line_with_the_day_is_read() {
        for line in [
            "5 Desember 2024 | 21:47 WITA",
            "By Kabar Lumbung 05/12/2024 Politik",
            "Kamis, 5 Desember 2024",
            "Diposting pada 5 Desember 2024 oleh Admin",
            "Redaksi - Kamis, 05 Des 2024 - 14:05 WIB",
        ] {
            assert_eq!(read(line).and_then(|it| it.day), Some(date(2024, 12, 5)), "{line}");
        }
    }

    #[test]
    fn sentences_and_widgets_with_a_day_are_left() {
        for line in [
            "Rapat digelar KPU Lumbung di Aula Kantor Bupati pada Kamis (5/12/2024) malam.",
            "Wednesday, April 24, 2024, 27.7 C",
            "Kapolres Lumbung menyematkan pita operasi di lapangan apel, Selasa (17/10/2023)",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn who_wrote_it_is_read() {
        assert_eq!(read("Penulis : Deni Irama | Editor: Zul").and_then(|it| it.who).as_deref(), Some("Deni Irama"));
        assert_eq!(read("Hms Polres Lumbung").and_then(|it| it.who).as_deref(), Some("Polres Lumbung"));
        assert_eq!(read("(emb/ril)").and_then(|it| it.who).as_deref(), Some("emb/ril"));
        assert!(read("[Redaksi/Rls]").is_some());
        assert!(read("Sumber  : Humas Polres OI").is_some());
    }

    #[test]
    fn sentences_that_begin_with_a_label_are_left() {
        for line in [
            "Sumber daya manusia di kecamatan masih kurang",
            "Foto bersama usai apel",
            "Laporan masuk ke Bawaslu Lumbung",
            "Editor buku itu hadir dalam rapat yang digelar di aula kemarin.",
            "(Kedua kalinya dalam setahun KPU menggelar rapat seperti itu)",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
