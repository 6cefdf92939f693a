//! Bytes to text: charset, control characters, NFC.
//!
//! The charset is the BOM's, else UTF-8 where the bytes are valid UTF-8, else what the transport or the page declares,
//! else a guess. A valid UTF-8 text that is declared otherwise is nearly always UTF-8; the reverse does not happen.

use crate::Reject;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use simpul_model::Page;
use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The most bytes of a page that are looked at.
const MAX_PAGE: usize = 16 << 20;

/// First bytes of files that are never pages.
const MAGIC: &[&[u8]] = &[
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x28\xb5\x2f\xfd",
    b"\x7fELF",
    b"MZ\x90",
    b"\xd0\xcf\x11\xe0",
    b"Rar!",
    b"7z\xbc\xaf",
    b"SQLite format 3",
];

/// The page's text.
pub(crate) fn decode(page: &Page, notes: &mut Vec<String>) -> Result<String, Reject> {
    let bytes = page.body.as_slice();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reject { code: "empty", detail: "the page has no content".to_owned() });
    }
    if let Some(magic) = MAGIC.iter().find(|it| bytes.starts_with(it)) {
        return Err(binary(&format!("begins like a file of another kind ({})", magic.escape_ascii())));
    }
    let bytes = if let Some(head) = bytes.get(..MAX_PAGE) {
        notes.push(format!("Only the first {MAX_PAGE} bytes of the page were read."));
        head
    } else {
        bytes
    };
    let text = to_unicode(bytes, page.charset.as_deref(), notes);
    let odd = odd_share(&text, matches!(text, Cow::Owned(_)));
    if odd > 0.1 {
        return Err(binary(&format!("{:.0} of 100 characters are no text", odd * 100.0)));
    }
    let text = tidy(&text);
    if text.trim().is_empty() {
        return Err(Reject { code: "empty", detail: "the page has no visible characters".to_owned() });
    }
    Ok(text)
}

fn binary(detail: &str) -> Reject {
    Reject { code: "binary", detail: detail.to_owned() }
}

fn to_unicode<'a>(bytes: &'a [u8], transport: Option<&str>, notes: &mut Vec<String>) -> Cow<'a, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0;
    }
    let whole = match std::str::from_utf8(bytes) {
        Ok(text) => return Cow::Borrowed(text),
        // A page cut in the middle of a character is still UTF-8.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => return UTF_8.decode(bytes).0,
        Err(error) => error.valid_up_to() * 100 / bytes.len(),
    };
    let declared =
        transport.and_then(|label| Encoding::for_label(label.trim().as_bytes())).or_else(|| declared_in_page(bytes));
    let guess = || {
        let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(Some(b"id"), chardetng::Utf8Detection::Allow)
    };
    let encoding = match declared {
        // Declared UTF-8 with a few broken bytes is UTF-8; with many it is something else.
        Some(it) if it == UTF_8 => {
            let (text, broken) = UTF_8.decode_without_bom_handling(bytes);
            if !broken || whole > 90 || replaced(&text) * 200 < text.len() {
                notes.push("Some bytes are not valid UTF-8 and were replaced.".to_owned());
                return text;
            }
            guess()
        }
        Some(it) => it,
        None => guess(),
    };
    let encoding = if encoding == encoding_rs::REPLACEMENT { WINDOWS_1252 } else { encoding };
    encoding.decode_without_bom_handling(bytes).0
}

fn replaced(text: &str) -> usize {
    text.chars().filter(|c| *c == '\u{fffd}').count()
}

/// The charset of a `<meta>` in the first bytes.
fn declared_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let head: Vec<u8> = bytes.iter().take(2048).map(u8::to_ascii_lowercase).collect();
    let at = head.windows(8).position(|it| it == b"charset=")? + 8;
    let label: Vec<u8> = head
        .get(at..)?
        .iter()
        .copied()
        .skip_while(|it| matches!(it, b'"' | b'\'' | b' '))
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'))
        .collect();
    Encoding::for_label(&label)
}

/// Share of characters that no text has: control characters other than blanks, and, where the bytes were `converted`, replaced
/// ones. Looks at 64 Ki characters.
fn odd_share(text: &str, converted: bool) -> f32 {
    let (mut odd, mut all) = (0_u32, 0_u32);
    for c in text.chars().take(1 << 16) {
        all += 1;
        odd += u32::from(
            (converted && c == '\u{fffd}') || (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{85}')),
        );
    }
    odd as f32 / all.max(1) as f32
}

/// One kind of line end and of blank; nothing invisible; NFC.
fn tidy(text: &str) -> String {
    let plain = |it: u8| (b' '..0x7f).contains(&it) || it == b'\n';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let run = rest.bytes().position(|it| !plain(it)).unwrap_or(rest.len());
        out.push_str(rest.get(..run).unwrap_or_default());
        let odd = rest.get(run..).unwrap_or_default();
        if let Some((mark, behind)) = read_twice(odd, out.chars().next_back()) {
            out.push(mark);
            rest = behind;
            continue;
        }
        let mut chars = odd.chars();
        match chars.next() {
            Some('\r') if chars.as_str().starts_with('\n') => {}
            Some('\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') => out.push('\n'),
            Some(c) if is_invisible(c) => {}
            Some(c) if c.is_whitespace() => out.push(' '),
            Some(c) if c.is_control() => {}
            Some(c) => out.push(c),
            None => {}
        }
        rest = chars.as_str();
    }
    composed(out)
}

/// The mark that was meant where UTF-8 was once taken for Windows-1252 (`â€œ` for `“`), and what stands behind it. Of a closing quotation mark
/// the last byte is often lost (`â€`), and sometimes all but the dagger behind a stop or a comma: `katanya,†ujar A`.
fn read_twice(text: &str, before: Option<char>) -> Option<(char, &str)> {
    if let Some(rest) = text.strip_prefix('†') {
        return matches!(before, Some(',' | '.' | '!' | '?')).then_some(('”', rest));
    }
    let rest = text.strip_prefix("â€")?;
    let mut chars = rest.chars();
    let mark = match chars.next() {
        Some('œ') => '“',
        Some('˜') => '‘',
        Some('™') => '’',
        Some('“') => '–',
        Some('”') => '—',
        Some('¦') => '…',
        Some('\u{9d}') => '”',
        _ => return Some(('”', rest)),
    };
    Some((mark, chars.as_str()))
}

/// The text in NFC.
pub(crate) fn composed(text: String) -> String {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes { text } else { text.nfc().collect() }
}

/// Characters without a width: joiners, marks of direction, the soft hyphen, a BOM in the middle.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
}

/// Blanks made single and ends trimmed.
pub(crate) fn single_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_model::PageFormat;

    fn read(body: &[u8]) -> Result<String, &'static str> {
        decode(&Page::new("x", PageFormat::Text, body), &mut Vec::new()).map_err(|it| it.code)
    }

    #[test]
    fn charsets_are_told_apart() {
        assert_eq!(read("Jum’at".as_bytes()), Ok("Jum’at".to_owned()));
        assert_eq!(read(b"\xef\xbb\xbfRapat"), Ok("Rapat".to_owned()));
        assert_eq!(read(b"\xff\xfeR\0a\0"), Ok("Ra".to_owned()));
        assert_eq!(read(b"kata \x93siap\x94 ujar"), Ok("kata “siap” ujar".to_owned()));
        assert_eq!(read(b"<meta charset=windows-1252>\x96"), Ok("<meta charset=windows-1252>–".to_owned()));
    }

    #[test]
    fn marks_that_were_read_twice_are_mended() {
        assert_eq!(read("kata â€œsiapâ€\u{9d} ujarnya".as_bytes()), Ok("kata “siap” ujarnya".to_owned()));
        assert_eq!(read("â€œKami siap.â€jelas A".as_bytes()), Ok("“Kami siap.”jelas A".to_owned()));
        assert_eq!(
            read("“Kami siap,†tutur A pada Jumâ€™at".as_bytes()),
            Ok("“Kami siap,”tutur A pada Jum’at".to_owned())
        );
        assert_eq!(read("Â€ dan tanda † lain".as_bytes()), Ok("Â€ dan tanda † lain".to_owned()));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b""), Err("empty"));
        assert_eq!(read(b" \n\t"), Err("empty"));
        assert_eq!(read("\u{200b}\u{feff}".as_bytes()), Err("empty"));
        assert_eq!(read(b"\x00\x01\x02\x03\x04\x05ab"), Err("binary"));
        assert_eq!(read(b"%PDF-1.7"), Err("binary"));
    }

    #[test]
    fn controls_and_invisible_characters_go() {
        assert_eq!(
            read("Ra\u{0}pat di\u{200b}gelar hari\u{a0}ini\r\nsiang tanpa kendala apapun".as_bytes()),
            Ok("Rapat digelar hari ini\nsiang tanpa kendala apapun".to_owned())
        );
        assert_eq!(read("cafe\u{301}".as_bytes()), Ok("café".to_owned()));
    }
}
