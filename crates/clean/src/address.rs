//! Addresses: the day in their path, and Google News links that hide one.

use crate::dates::Day;
use jiff::civil::Date;

/// What an address printed on a page leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// The address itself, or the one hidden in a Google News link.
    Plain(String),
    /// A Google News link of the newer kind: only Google can say where it leads.
    Opaque,
}

/// The addresses (`http://…`, `https://…`) in a text.
pub(crate) fn find(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("http").filter_map(|(at, _)| {
        let rest = text.get(at..)?;
        let rest = crate::words::prefix(rest, 2048);
        let scheme = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://"))?;
        let begin = rest.len() - scheme.len();
        let end = scheme
            .find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '”' | '“' | ')'))
            .unwrap_or(scheme.len());
        rest.get(..begin + end).filter(|it| it.len() > begin + 3)
    })
}

/// Sees through a Google News link (`…/articles/CBMi…`); other addresses are themselves.
///
/// The older form is base64url of a protobuf: tag 0x08 0x13, tag 0x22, a length, the address. In the newer one the address
/// is replaced by a token that begins `AU_yqL`.
pub(crate) fn resolve(address: &str) -> Target {
    let Some((_, tail)) = address.split_once("news.google.com/").and_then(|(_, it)| it.split_once("articles/")) else {
        return Target::Plain(address.to_owned());
    };
    let code: String = tail.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    decode_base64url(&code).and_then(|bytes| hidden(&bytes)).map_or(Target::Opaque, Target::Plain)
}

fn hidden(bytes: &[u8]) -> Option<String> {
    let rest = bytes.strip_prefix(&[0x08, 0x13])?;
    let rest = rest.strip_prefix(&[0x22])?;
    let (&low, rest) = rest.split_first()?;
    let (length, rest) = if low & 0x80 == 0 {
        (usize::from(low), rest)
    } else {
        let (&high, rest) = rest.split_first()?;
        (usize::from(low & 0x7f) | usize::from(high) << 7, rest)
    };
    let address = std::str::from_utf8(rest.get(..length)?).ok()?;
    address.starts_with("http").then(|| address.to_owned())
}

fn decode_base64url(code: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(code.len() * 3 / 4);
    let (mut bits, mut have) = (0_u32, 0);
    for byte in code.bytes().take(4096) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00ff_ffff;
        have += 6;
        if have >= 8 {
            have -= 8;
            out.push((bits >> have) as u8);
        }
    }
    Some(out)
}

/// The day in an address's path: `/2024/08/14/`, `/2024-08-14`, `/20240814/`.
pub(crate) fn day(address: &str) -> Option<Day> {
    let (_, path) = address.split_once("://")?;
    let path = path.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let triple = parts.windows(3).find_map(|it| match it {
        [year, month, day] if year.len() == 4 && (1..=2).contains(&month.len()) && (1..=2).contains(&day.len()) => {
            date(year, month, day)
        }
        _ => None,
    });
    triple.or_else(|| parts.iter().find_map(|it| packed(it)))
}

/// `2024-08-14…` or `20240814…` at the beginning of a part of the path.
fn packed(part: &str) -> Option<Day> {
    let head = part.get(..10).filter(|it| it.as_bytes().get(4) == Some(&b'-') && it.as_bytes().get(7) == Some(&b'-'));
    if let Some(head) = head {
        return date(head.get(..4)?, head.get(5..7)?, head.get(8..)?);
    }
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    // Longer numbers that begin so (`20240814123456`) are time stamps too; shorter ones are identifiers.
    if digits == 8 || digits == 14 { date(part.get(..4)?, part.get(4..6)?, part.get(6..8)?) } else { None }
}

fn date(year: &str, month: &str, day: &str) -> Option<Day> {
    let year: i16 = year.parse().ok().filter(|it| (1995..2100).contains(it))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_stands_in_the_path() {
        assert_eq!(day("https://kabar.example/2024/08/14/apel-siaga/"), Some(date(2024, 8, 14)));
        assert_eq!(day("https://kabar.example/read/2024-08-14-apel"), Some(date(2024, 8, 14)));
        assert_eq!(day("https://kabar.example/berita/20240814/apel"), Some(date(2024, 8, 14)));
        assert_eq!(day("https://kabar.example/read/2024/08/09/340/3046785/apel"), Some(date(2024, 8, 9)));
        assert_eq!(day("https://kabar.example/2024/11/apel.html"), None);
        assert_eq!(day("https://kabar.example/2024/13/40/"), None);
        assert_eq!(day("2024/08/14/lokal.txt"), None);
    }

    #[test]
    fn an_old_google_news_link_gives_its_address() {
        // base64url of 08 13 22 1e "https://a.example/2024/08/14/x" d2 01 00
        let link = "https://news.google.com/rss/articles/CBMiHmh0dHBzOi8vYS5leGFtcGxlLzIwMjQvMDgvMTQveNIBAA?oc=5";
        assert_eq!(resolve(link), Target::Plain("https://a.example/2024/08/14/x".to_owned()));
        assert_eq!(resolve("https://news.google.com/rss/articles/CBMiQkFVX3lxTE5abc"), Target::Opaque);
        assert_eq!(resolve("https://a.example/x"), Target::Plain("https://a.example/x".to_owned()));
    }

    #[test]
    fn addresses_are_found_in_text() {
        let found: Vec<_> = find("Baca Lagi https://a.example/x?y=1 dan (http://b.example/z).").collect();
        assert_eq!(found, ["https://a.example/x?y=1", "http://b.example/z"]);
    }
}
