//! Long lines folded at words, for terminals that are narrow.

use console::measure_text_width;

/// The narrowest part of a line that is left for words; a terminal of less breaks them as it likes.
const LEAST: usize = 16;

/// A line in pieces of at most `columns` where its words allow; what goes on stands below what began, two columns in.
pub(crate) fn fold(line: &str, columns: usize) -> Vec<String> {
    let line = line.trim_end();
    let indent = line.len() - line.trim_start().len();
    let hang = if columns > indent + 2 + LEAST { indent + 2 } else { 0 };
    let mut out: Vec<String> = Vec::new();
    let mut now = line.get(..indent).unwrap_or_default().to_owned();
    let (mut used, mut is_empty) = (indent, true);
    // Spaces between words are kept: columns of a table are set with them.
    for word in line.trim_start().split_inclusive(' ') {
        let (wide, bare) = (measure_text_width(word), measure_text_width(word.trim_end()));
        if !is_empty && used + bare > columns {
            out.push(now.trim_end().to_owned());
            (now, used) = (" ".repeat(hang), hang);
        }
        now.push_str(word);
        (used, is_empty) = (used + wide, false);
    }
    out.push(now.trim_end().to_owned());
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn lines_break_at_words_and_go_on_below_their_beginning() {
        let text = "   Apel pagi dipimpin Kapolres di halaman";
        assert_eq!(fold(text, 25), ["   Apel pagi dipimpin", "     Kapolres di halaman"]);
        assert_eq!(fold(text, 80), [text]);
        assert_eq!(fold("", 80), [""]);
    }

    #[test]
    fn a_word_that_is_too_long_and_a_screen_without_width_lose_nothing() {
        assert_eq!(fold("satu orang:0123456789abcdef dua", 10), ["satu", "orang:0123456789abcdef", "dua"]);
        assert_eq!(fold("satu dua", 0).concat(), "satudua");
        assert_eq!(fold("a  b", 80), ["a  b"]);
    }
}
