//! Pointers to other stories inside a paragraph.

use super::judge::POINTERS;
use crate::line::Line;
use crate::words::{count, has_quote, is_closed, is_quote};

/// Cuts `Baca juga: …` off the end of a paragraph; `None` where nothing is left.
pub(super) fn cut_inline_link(line: &Line, dropped: &mut Vec<String>) -> Option<Line> {
    let also = |it: &[u8]| it.eq_ignore_ascii_case(b"juga") || it.eq_ignore_ascii_case(b"pula");
    let bracket = line.text.as_bytes().windows(5).any(|it| it.eq_ignore_ascii_case(b"[baca"));
    if !bracket && !line.text.as_bytes().windows(4).any(also) {
        return Some(line.clone());
    }
    let lower = line.text.to_ascii_lowercase();
    // `Baca juga: "Kami siap," ujar Raka.`: a paragraph of the story behind the label of a link that got lost.
    if let Some(rest) = POINTERS.iter().find_map(|label| lower.strip_prefix(label)) {
        let text = line.text.get(line.text.len() - rest.len()..).unwrap_or_default().trim_start_matches([' ', ':']);
        if is_attributed(text) {
            dropped.push(line.text.get(..line.text.len() - text.len()).unwrap_or_default().trim().to_owned());
            return Some(Line { text: text.to_owned(), ..line.clone() });
        }
    }
    // `… sampai selesai. [Baca: Kisah lain]`: a pointer in a bracket of its own.
    if let Some(at) = lower.rfind("[baca").filter(|at| *at > 0 && line.text.trim_end().ends_with(']')) {
        let (kept, gone) = line.text.split_at(at);
        dropped.push(gone.trim().to_owned());
        return Some(Line { text: kept.trim_end().to_owned(), ..line.clone() });
    }
    let cut = POINTERS
        .iter()
        .filter_map(|label| {
            let at = lower.rfind(label)?;
            let before = line.text.get(..at)?.trim_end();
            let after = line.text.get(at + label.len()..)?.trim_start();
            let ends = before.ends_with(['.', '!', '?', '”', '"', ')', '(', '[']);
            let rest = after.strip_prefix(':')?.trim();
            (at > 0
                && ends
                && rest.len() <= 220
                && !has_quote(rest)
                && !rest.trim_end_matches([')', ']']).trim_end_matches('.').contains(". "))
            .then_some(at)
        })
        .min();
    let Some(at) = cut else { return Some(line.clone()) };
    let (kept, gone) = line.text.split_at(at);
    dropped.push(gone.trim().to_owned());
    let kept = kept.trim_end().trim_end_matches(['(', '[']).trim_end();
    (!kept.is_empty()).then(|| Line { text: kept.to_owned(), ..line.clone() })
}

/// Whether a text opens with a quotation and goes on with who said it: `“Kami siap,” ujar Raka.`
fn is_attributed(text: &str) -> bool {
    let mut parts = text.split(is_quote);
    let opens = parts.next().is_some_and(str::is_empty);
    let said = parts.next().is_some_and(|it| it.trim_end().ends_with(',') && count(it, 3) >= 3);
    let by = parts.next().is_some_and(|it| count(it, 2) >= 2 && it.trim_start().starts_with(char::is_lowercase));
    opens && said && by && is_closed(text)
}
