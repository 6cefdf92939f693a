//! The headline: which line it is, and where the site's name begins in it.

use crate::rules::Rules;
use crate::words::{count, fold, is_capitalised};

/// Marks between a headline and the site's name.
const MARKS: &[&str] = &[" - ", " – ", " — ", " | ", " » ", " · ", " :: ", " ~ ", " ¦ ", " • ", " / "];

/// Cuts the site's name off a title; gives the headline and the name that was cut last.
///
/// A part behind a mark goes if it is the known name, if its words or shape are an outlet's, or, behind a mark that no
/// headline uses (`|`, `»`), if it is short. What would leave fewer than three words is no cut.
pub(crate) fn cut_site<'a>(title: &'a str, site: Option<&str>, rules: &Rules) -> (&'a str, Option<&'a str>) {
    let site = site.map(fold).filter(|it| !it.is_empty());
    let mut rest = title.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '/'));
    let mut name = None;
    if let Some((head, tail)) = leading_site(rest, site.as_deref(), rules) {
        (rest, name) = (tail, Some(head));
    }
    for _ in 0..4 {
        let Some((at, mark)) = MARKS.iter().filter_map(|mark| rest.rfind(mark).map(|at| (at, *mark))).max() else {
            break;
        };
        let (head, tail) =
            (rest.get(..at).unwrap_or_default().trim(), rest.get(at + mark.len()..).unwrap_or_default().trim());
        let folded = fold(tail);
        let short = count(tail, 7);
        let is_site = site.as_ref().is_some_and(|it| *it == folded || compact(it) == compact(&folded));
        let outlet = short <= 6 && rules.is_outlet(tail, &folded) && is_name(tail);
        let bar = short <= 5 && !matches!(mark, " - " | " – " | " — " | " / ") && is_name(tail);
        if (is_site || outlet || bar) && (count(head, 3) >= 3 || is_site) && !head.is_empty() {
            rest = head;
            name = Some(tail);
        } else {
            break;
        }
    }
    (rest, name)
}

/// `Kabar Lumbung | Polres Lumbung Gelar Apel Pasukan`: a short name before a mark that no headline uses, and a headline behind it.
fn leading_site<'a>(title: &'a str, site: Option<&str>, rules: &Rules) -> Option<(&'a str, &'a str)> {
    let (head, tail) = [" | ", " » ", " :: "].iter().find_map(|it| title.split_once(it))?;
    let (folded, behind) = (fold(head), fold(tail));
    let (short, long) = (count(head, 7), count(tail, 30));
    let known = site.is_some_and(|it| compact(it) == compact(&folded));
    let name = short <= 5 && is_name(head) && long > short && !rules.is_outlet(tail, &behind);
    (long >= 5 && (known || name) && !head.is_empty()).then_some((head.trim(), tail.trim()))
}

fn compact(folded: &str) -> String {
    folded.split(' ').collect()
}

/// Whether every word of some length is capitalised, as in a name; a headline's tail has small words or verbs, but so it may be
/// written too, which is why this alone never cuts.
fn is_name(text: &str) -> bool {
    text.split_whitespace().all(|it| it.chars().count() <= 3 || is_capitalised(it) || it.contains('.'))
}

/// Whether a line may be a headline: some words, no full stop, not too long.
pub(crate) fn may_be(line: &str) -> bool {
    let words = count(line, 40);
    (3..=35).contains(&words)
        && line.len() <= 260
        && !line.ends_with(['.', ',', ';', ':'])
        && !is_tagged(line).unwrap_or(line).starts_with(['(', '[', '•', '-'])
}

/// What stands behind the tag of a headline: `[UPDATE] Dua Gudang Terendam`.
fn is_tagged(line: &str) -> Option<&str> {
    let (tag, rest) = line.strip_prefix('[')?.split_once("] ")?;
    (tag.len() <= 20 && tag.chars().all(|it| it.is_uppercase() || it == ' ')).then_some(rest)
}

/// Whether most of the longer words are capitalised, so that a line that ends in `!` or `?` is still a headline.
pub(crate) fn is_title_case(line: &str) -> bool {
    let long: Vec<&str> = line.split_whitespace().filter(|it| it.chars().count() >= 4).collect();
    long.len() >= 3 && long.iter().filter(|it| is_capitalised(it)).count() * 10 >= long.len() * 7
}

/// Whether nearly all of the longer words are capitalised, verbs too, so that even a full stop makes it no sentence.
pub(crate) fn is_all_title_case(line: &str) -> bool {
    let long: Vec<&str> = line.split_whitespace().filter(|it| it.chars().count() >= 5).collect();
    long.len() >= 7 && long.iter().filter(|it| is_capitalised(it)).count() * 10 >= long.len() * 9
}

/// Whether a line is a sentence full of names that lost its full stop (`Rakor dipimpin Kapolsek Sukorejo, dihadiri Camat Sukorejo, Danramil …`):
/// a list, and a longer word that no headline in title case writes small.
pub(crate) fn is_list_of_names(line: &str) -> bool {
    const LINKS: &[&str] = &["dengan", "kepada", "sebagai", "terhadap", "hingga", "tentang", "menuju", "secara"];
    let small = |word: &str| word.chars().next().is_some_and(char::is_lowercase) && word.chars().count() >= 6;
    let mut words = line.split_whitespace().map(|it| it.trim_end_matches([',', ':', ';']));
    line.matches(',').count() >= 2 && words.any(|it| small(it) && !LINKS.contains(&it))
}

/// Whether a line tells what happened in a verb that no headline in title case writes small: `Razia dipimpin Kasat Samapta AKP …`.
pub(crate) fn tells(line: &str) -> bool {
    line.split_whitespace().any(|it| it.len() >= 8 && it.starts_with("di"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(title: &str) -> &str {
        cut_site(title, Some("Kabar Lumbung"), Rules::builtin()).0
    }

    #[test]
    fn a_verb_in_small_letters_tells_a_sentence_from_a_headline() {
        assert!(tells("Razia dipimpin Kasat Samapta AKP Raka Satria didampingi KBO Satresnarkoba Ipda Budi"));
        assert!(!tells("Kasat Samapta Pimpin Razia Miras di Kecamatan Lumbung Timur Jelang Ramadan"));
    }

    #[test]
    fn the_sites_name_goes() {
        assert_eq!(cut("Polres Gelar Apel - Kabar Lumbung"), "Polres Gelar Apel");
        assert_eq!(cut("Polres Gelar Apel | Minang Lain"), "Polres Gelar Apel");
        assert_eq!(cut("Polres Siap Amankan Pemilu – DIVISI HUMAS POLRI - Humas Polri"), "Polres Siap Amankan Pemilu");
        assert_eq!(cut("Polres Gelar Apel - kabarlain.com"), "Polres Gelar Apel");
        assert_eq!(cut("Polres Gelar Apel – KABARLUMBUNG"), "Polres Gelar Apel");
    }

    #[test]
    fn a_site_before_the_headline_goes() {
        assert_eq!(
            cut("Kabar Kulon | Polres Lumbung Gelar Apel Pasukan Pilkada"),
            "Polres Lumbung Gelar Apel Pasukan Pilkada"
        );
        assert_eq!(
            cut("KPU Lumbung | Apel | Ikrar Damai Dibacakan di Alun-alun"),
            "Apel | Ikrar Damai Dibacakan di Alun-alun"
        );
        assert_eq!(cut("Polres Gelar Apel | Portal Berita Resmi Lumbung Raya Indonesia"), "Polres Gelar Apel");
    }

    #[test]
    fn a_sentence_full_of_names_is_no_headline() {
        let names = "Rakor dipimpin Kapolsek Sukorejo Iptu Harto, dan dihadiri Camat Sukorejo, Danramil Sukorejo";
        assert!(is_list_of_names(names));
        assert!(!is_list_of_names("Kapolsek Sukorejo Pimpin Rakor dengan Camat, Danramil, dan Kepala Desa"));
    }

    #[test]
    fn a_mark_inside_a_headline_stays() {
        assert_eq!(cut("Debat Pilkada Lumbung - Ini Hasilnya"), "Debat Pilkada Lumbung - Ini Hasilnya");
        assert_eq!(cut("Sinergi TNI – Polri Jaga Pilkada"), "Sinergi TNI – Polri Jaga Pilkada");
    }
}
