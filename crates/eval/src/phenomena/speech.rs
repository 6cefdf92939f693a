//! Quotations and their speakers.

use crate::article::Sides;
use crate::letters;

/// Up to so many words between marks are a term or a slogan rather than speech.
const MAX_TERM_WORDS: usize = 5;

pub(super) fn missed(sides: &Sides<'_>, starts: &str) -> &'static str {
    if sides.found.statements.values().any(|it| letters(&it.text).contains(starts)) {
        return "quotation begun too early or joined to the one before";
    }
    if sides.text.contains(starts) { "quotation missed" } else { "quotation lost in cleaning" }
}

pub(super) fn extra(sides: &Sides<'_>, starts: &str) -> &'static str {
    let full = sides.found.statements.values().find(|it| letters(&it.text).starts_with(starts));
    let n_words = full.map_or(0, |it| it.text.split_whitespace().count());
    let text = full.map(|it| letters(&it.text)).unwrap_or_default();
    if sides.gold.statements.iter().any(|it| text.contains(&letters(&it.starts)) && !it.starts.is_empty()) {
        return "quotation begun too early or joined to the one before";
    }
    if n_words <= MAX_TERM_WORDS { "term or slogan taken for speech" } else { "extra or split quotation" }
}

pub(super) fn speaker(sides: &Sides<'_>, want: &str, have: &str) -> &'static str {
    let is_found = sides.officials.values().any(|it| it == want);
    match (want.is_empty(), have.is_empty()) {
        (true, _) => "speaker where the page leaves it open",
        (false, _) if !is_found => "speaker is an official not found",
        (false, true) => "speaker left open",
        (false, false) => "another speaker",
    }
}
