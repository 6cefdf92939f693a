//! Small tools over text: folding, prefixes, what a line ends with.

/// The longest prefix of `text` with at most `max` bytes that ends on a `char` boundary.
pub(crate) fn prefix(text: &str, max: usize) -> &str {
    let mut end = max.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The longest suffix of `text` with at most `max` bytes that begins on a `char` boundary.
pub(crate) fn suffix(text: &str, max: usize) -> &str {
    let mut from = text.len().saturating_sub(max);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..).unwrap_or_default()
}

/// Lower case words separated by single blanks; punctuation is a blank, an apostrophe nothing: `Jum'at (1/12)` → `jumat 1 12`.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_alphanumeric() {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            if c.is_ascii() {
                out.push(c.to_ascii_lowercase());
            } else {
                out.extend(c.to_lowercase());
            }
        } else if !matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ') {
            gap = true;
        }
    }
    out
}

/// How many blank-separated words a text has, looking no further than `enough`.
pub(crate) fn count(text: &str, enough: usize) -> usize {
    text.split_whitespace().take(enough).count()
}

/// Whether a line is closed as sentences are: by a full stop or its like, perhaps inside quotes or brackets.
pub(crate) fn is_closed(line: &str) -> bool {
    let bare = line.trim_end_matches(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, ')' | ']'));
    match bare.chars().next_back() {
        Some('.' | '!' | '?' | '…' | ';') => true,
        // A byline glued to the last sentence: "… katanya.(Yanti)", "… ujarnya. (dn/red)".
        _ => {
            line.ends_with([')', ']'])
                && line.rfind(['(', '[']).is_some_and(|at| {
                    let before = line.get(..at).unwrap_or_default().trim_end();
                    before.ends_with(['.', '!', '?', '”', '"', '…'])
                })
        }
    }
}

/// Any character that opens or closes a quotation; apostrophes are not among them.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// Whether a text holds a quotation mark.
pub(crate) fn has_quote(text: &str) -> bool {
    text.contains(is_quote) || text.contains("''")
}

/// Whether the line reads as a part of a story rather than as a label or a headline.
pub(crate) fn is_prose(line: &str) -> bool {
    let chars = line.chars().take(241).count();
    (chars >= 50 && is_closed(line) && count(line, 8) >= 7) || (chars > 160 && count(line, 20) >= 18)
}

/// Whether the word begins with a capital or is all digits.
pub(crate) fn is_capitalised(word: &str) -> bool {
    word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_words_and_drops_marks() {
        assert_eq!(fold("  Jum’at (1/12) – BACA  JUGA:"), "jumat 1 12 baca juga");
        assert_eq!(fold("!!!"), "");
    }

    #[test]
    fn a_glued_byline_does_not_open_a_sentence() {
        assert!(is_closed("Warga diminta tenang.(Yanti)"));
        assert!(is_closed("“Kami siap,” ujarnya. (dn/red)"));
        assert!(!is_closed("Kapolsek Bagi Beras (Foto)"));
        assert!(!is_closed("Warga Keluhkan Jalan Rusak"));
    }

    #[test]
    fn headlines_are_not_prose() {
        assert!(!is_prose("Kapolres Lumbung Pimpin Apel Gelar Pasukan Operasi Mantap Praja 2024"));
        assert!(is_prose("Kapolres Lumbung memimpin apel gelar pasukan di lapangan, Selasa (3/9/2024) pagi."));
    }
}
