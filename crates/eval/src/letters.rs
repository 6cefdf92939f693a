//! Texts compared by their letters and digits alone.

use unicode_normalization::UnicodeNormalization;

/// The ASCII letters and digits of a text, lower case, after NFKC and full case folding.
///
/// Blanks, punctuation, quotes and accented letters all fall away, so that neither layout nor an export's escaping matters.
pub fn letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    if text.is_ascii() {
        out.extend(text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
        return out;
    }
    for c in text.nfkc() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.push_str(folded(c));
        }
    }
    out
}

/// The ASCII letters in the case folding of a character that is none itself; these are all of them.
fn folded(c: char) -> &'static str {
    match c {
        'ß' | 'ẞ' => "ss",
        'İ' => "i",
        'ǰ' => "j",
        'ẖ' => "h",
        'ẗ' => "t",
        'ẘ' => "w",
        'ẙ' => "y",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_letters_and_digits_count() {
        for (text, expect) in [
            ("", ""),
            ("AKBP Raka’s  (Satria), S.I.K.", "akbprakassatriasik"),
            ("Kodim 0910/Malinau", "kodim0910malinau"),
            ("Ｐｏｌｒｅｓ①ﬁ", "polres1fi"),
            ("Ande\u{301}", "and"),
            ("Straße ẞ İ", "strassessi"),
        ] {
            assert_eq!(letters(text), expect, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn letters_of_letters_are_themselves(text in any::<String>()) {
            let once = letters(&text);
            prop_assert_eq!(letters(&once), once.clone());
            prop_assert!(once.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        }
    }
}
