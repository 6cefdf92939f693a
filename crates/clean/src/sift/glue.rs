//! What dumps of pages glue to the first or the last sentence of a paragraph: the line of the day, bylines, buttons, links.

use super::Verdict;
use super::judge::judge;
use crate::line::Line;
use crate::rules::Rules;
use crate::words::{fold, is_closed, prefix, suffix};
use crate::{byline, dateline};

/// Bytes at the end of a paragraph within which something may be glued to it.
const TAIL: usize = 260;
/// Bytes at its beginning.
const HEAD: usize = 120;

/// The pieces of a line: what was glued before the paragraph, itself, and what was glued behind it; `None` where nothing was.
pub(super) fn pieces(line: &Line, rules: &Rules) -> Option<Vec<Line>> {
    if line.text.len() < 60 || line.linked >= 50 {
        return None;
    }
    let from = head(&line.text, rules);
    let text = line.text.get(from.unwrap_or(0)..)?;
    let to = tail(text, rules);
    // A line that is boilerplate as a whole goes as a whole.
    let whole = || matches!(judge(line, &fold(&line.text), rules), Verdict::Prose | Verdict::Short);
    if from.is_none() && to.is_none_or(|_| !whole()) {
        return None;
    }
    let (before, (text, behind)) = (line.text.get(..from.unwrap_or(0))?, text.split_at(to.unwrap_or(text.len())));
    let parts = [before, text, behind].into_iter().map(|it| it.trim_matches(is_seam)).filter(|it| !it.is_empty());
    Some(parts.map(|it| Line { text: it.to_owned(), ..line.clone() }).collect())
}

/// Marks that part a line of the day from the paragraph behind it.
fn is_seam(c: char) -> bool {
    c.is_whitespace() || matches!(c, '|' | '–' | '-')
}

/// Where a paragraph with a dateline begins behind a line of the day or a byline: `Selasa, 13 Agustus 2024 10:12 WIB LUMBUNG – Polres …`.
fn head(text: &str, rules: &Rules) -> Option<usize> {
    let head = prefix(text, HEAD);
    let stamped = head.starts_with(|c: char| c.is_ascii_digit())
        || head.split([' ', ',']).next().is_some_and(|it| crate::dates::weekday(it).is_some());
    let signed = || rules.byline(&fold(head)).is_some() && prefix(head, 40).contains(':');
    if !stamped && !signed() {
        return None;
    }
    let ends = head.match_indices(' ').map(|it| it.0 + 1);
    ends.filter(|at| head.get(*at..).is_some_and(|it| it.starts_with(char::is_uppercase))).find(|at| {
        let (before, rest) = (head.get(..*at).unwrap_or_default(), text.get(*at..).unwrap_or_default());
        let before = before.trim_matches(is_seam);
        let credit = || byline::credit(before, &fold(before), rules).is_some_and(|it| !stamped || it.day.is_some());
        let place = rest.split([',', ' ', '|']).next().unwrap_or_default();
        let loud = place.len() >= 4 && !place.contains(char::is_lowercase) && place.contains(char::is_alphabetic);
        (loud || stamped) && !rules.is_day_part(place) && dateline::leads(rest, rules) && credit()
    })
}

/// Where a byline, a link or a button begins behind the last sentence: `… tujuh tahun penjara. Editor: Raka`.
fn tail(text: &str, rules: &Rules) -> Option<usize> {
    let end = suffix(text, TAIL);
    let bracket = end.ends_with(')') && end.contains(':');
    if is_closed(text) && !bracket && !end.contains("oogle") {
        return None;
    }
    let from = text.len() - end.len();
    let opens = |c: char| c.is_uppercase() || matches!(c, '#' | '(' | '[' | '»');
    let ends = end.char_indices().filter(|it| opens(it.1)).map(|it| it.0);
    let ends = ends.filter(|at| end.get(..*at).is_some_and(ends_sentence)).map(|at| from + at);
    ends.filter(|at| *at >= 40).find(|at| text.get(*at..).is_some_and(|it| is_glued(it, rules)))
}

/// Whether a text ends as a sentence does, and not in an initial or a degree (`S.Sos.`, `M.I.`).
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end();
    let word = text.trim_end_matches(['.', '!', '?']);
    let small = word.chars().rev().take(4).filter(|it| it.is_lowercase() || it.is_ascii_digit()).count();
    text.ends_with(['”', '"', ')']) || word.len() < text.len() && (small == 4 || word.ends_with([')', '”', '"']))
}

/// Whether a piece behind a sentence is none of the story's.
fn is_glued(piece: &str, rules: &Rules) -> bool {
    let inner = piece.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    let text = inner.unwrap_or(piece);
    let folded = fold(text);
    // Whose picture it is belongs to the caption.
    let pictures = ["foto", "dok", "dokumentasi", "photo", "ilustrasi", "ist", "istimewa", "keterangan"];
    if folded.split(' ').next().is_some_and(|it| pictures.contains(&it) || inner.is_some() && it == "sumber") {
        return false;
    }
    match judge(&Line::plain(text), &folded, rules) {
        Verdict::Link(_) => true,
        // `(Humas)` and the like end many a story.
        Verdict::Credit(_) => text.contains(':') && !is_closed(text) && !text.starts_with(['(', '[']),
        Verdict::Drop => !is_closed(text) && inner.is_none() || rules.is_invitation(&folded),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let line = Line::plain(text);
        pieces(&line, Rules::builtin()).unwrap_or_else(|| vec![line]).into_iter().map(|it| it.text).collect()
    }

    const END: &str = "Keduanya dijerat pasal pencurian dan terancam hukuman tujuh tahun penjara.";

    #[test]
    fn what_follows_the_last_sentence_is_cut_off() {
        for tail in [
            " Editor: Raka Satria",
            "Editor : Raka Satria",
            " Penulis: Raka Editor: Nur Aini",
            " (Penulis: Raka | Editor: Nur Aini)",
            " #polres #pilkada",
            " Advertisement",
            " Sumber: Humas Polres Lumbung",
            " Bagikan ini: Facebook X WhatsApp",
            " Baca: Bupati Lumbung Buka Pasar Murah",
            " Simak berita Kabar Lumbung lainnya di Google News",
        ] {
            assert_eq!(cut(&format!("{END}{tail}")).first().map(String::as_str), Some(END), "{tail}");
        }
    }

    #[test]
    fn sentences_and_senders_stay() {
        for text in [
            format!("{END} (Humas)"),
            format!("{END} (hum/red)"),
            format!("{END} Berikut daftarnya:"),
            format!("{END} Ketua Bawaslu Lumbung Nur Aini, S.H. Camat Hulu Raka Satria"),
            format!("{END} “Sumber air kami kering,” kata Raka"),
            format!("{END} Terima kasih."),
            "Kapolres menyalami personel sebelum berangkat ke tempat pemungutan suara. (Foto: Humas Polres)".to_owned(),
            "Hadir pula Dandim Lumbung Letkol Kav Roni Parlindungan Sitompul, S.Sos, M.I.P".to_owned(),
            "Jabatan Kapolsek Padi dari AKP Edi Saputra kepada Iptu Rio Panjaitan, S.Tr.K".to_owned(),
        ] {
            assert_eq!(cut(&text).join("\n"), text);
        }
    }

    #[test]
    fn boilerplate_of_two_sentences_stays_together() {
        let text = "Ikuti Kabar Lumbung untuk mendapatkan informasi terkini. Klik untuk follow WhatsApp Channel dan Google News";
        assert_eq!(cut(text), [text]);
    }

    #[test]
    fn what_precedes_a_dateline_is_cut_off() {
        let lead = "LUMBUNG, KK – Polres Lumbung menggelar apel gelar pasukan di halaman Mapolres.";
        for head in ["Selasa, 13 Agustus 2024 10:12 WIB ", "13 Agustus 2024 ", "Penulis: Raka Editor: Nur Aini "] {
            assert_eq!(cut(&format!("{head}{lead}")), [head.trim(), lead], "{head}");
        }
        let text =
            "Selasa, 13 Agustus 2024 pukul 09.00 WIB Kapolres Lumbung memimpin apel gelar pasukan di halaman Mapolres.";
        assert_eq!(cut(text), [text]);
    }
}
