//! Identifiers made from content: type-prefixed, ASCII, unique across all exports.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, fmt, sync::Arc};

/// An identifier such as `official:7f3a…`, `unit:polres-malang.35.07`, `region:35.07`. Alphabet `[a-z0-9:._-]`.
///
/// A graph names each node many times over: copies share the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NodeId(Arc<str>);

impl NodeId {
    /// `kind:` and a hash (16 hex digits) of the parts, which must say what the node *is* and nothing of when it was read.
    pub fn hashed(kind: &str, parts: &[&str]) -> Self {
        Self::numbered(kind, digest_number(parts))
    }

    /// The same, where the number that such a hash gave is known.
    pub fn numbered(kind: &str, number: u64) -> Self {
        let mut text = String::with_capacity(kind.len() + 17);
        text.push_str(kind);
        text.push(':');
        push_hex(&mut text, number);
        Self(text.into())
    }

    /// `kind:` and a readable name that is unique by itself, such as a region's code. Folded by [`slug`] but for `.`.
    pub fn named(kind: &str, name: &str) -> Self {
        Self(format!("{kind}:{}", name.split('.').map(slug).collect::<Vec<_>>().join(".")).into())
    }

    /// An identifier read back from a file or a command line.
    pub fn from_printed(text: &str) -> Self {
        Self(text.into())
    }

    /// The identifier as printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the colon.
    pub fn kind(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }
}

impl Borrow<str> for NodeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Sixteen hex digits of BLAKE3 over the parts, each ended by a zero byte.
pub fn digest(parts: &[&str]) -> String {
    let mut text = String::with_capacity(16);
    push_hex(&mut text, digest_number(parts));
    text
}

/// Sixteen hex digits; one identifier is made for each article and node, and formatting costs more than hashing.
fn push_hex(text: &mut String, number: u64) {
    let digit = |it: u32| char::from(b"0123456789abcdef"[(number >> (60 - 4 * it) & 15) as usize]);
    text.extend((0..16).map(digit));
}

/// The number that [`digest`] prints.
pub fn digest_number(parts: impl IntoIterator<Item: AsRef<[u8]>>) -> u64 {
    // Most are short: hashed at once, which costs half of hashing part by part.
    let mut short = [0; 256];
    let mut length = 0;
    let mut long: Option<Box<blake3::Hasher>> = None;
    for part in parts {
        for bytes in [part.as_ref(), &[0]] {
            match short.get_mut(length..length + bytes.len()) {
                Some(place) if long.is_none() => {
                    place.copy_from_slice(bytes);
                    length += bytes.len();
                }
                _ => {
                    let hasher = long.get_or_insert_with(|| {
                        let mut begun = Box::new(blake3::Hasher::new());
                        begun.update(short.get(..length).unwrap_or_default());
                        begun
                    });
                    hasher.update(bytes);
                }
            }
        }
    }
    let hash = match long {
        Some(hasher) => hasher.finalize(),
        None => blake3::hash(short.get(..length).unwrap_or_default()),
    };
    hash.as_bytes().iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// The number in a hashed identifier as printed, or that of its text.
pub fn number_in(id: &str) -> u64 {
    let digits = id.split_once(':').map(|it| it.1).filter(|it| it.len() == 16);
    digits.and_then(|it| u64::from_str_radix(it, 16).ok()).unwrap_or_else(|| digest_number([id]))
}

/// Sixteen hex digits of BLAKE3 over raw bytes.
pub fn digest_bytes(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str().get(..16).unwrap_or_default().to_owned()
}

/// Lower case, ASCII letters and digits, everything else one hyphen: `Polda D.I. Yogyakarta` → `polda-d-i-yogyakarta`.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !matches!(c, '\'' | '’' | '‘' | '`') && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_hashed_one_way_however_long() {
        for length in [0, 1, 100, 127, 128, 254, 255, 256, 300, 5000] {
            let (a, b) = ("a".repeat(length), "b".repeat(length / 2));
            let all = [a.as_bytes(), &[0], b.as_bytes(), &[0, 0]].concat();
            assert_eq!(digest(&[&a, &b, ""]), digest_bytes(&all), "{length}");
        }
    }

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("Kodim 0910/Malinau"), "kodim-0910-malinau");
        assert_eq!(slug("  KPU  Kabupaten Fak-Fak "), "kpu-kabupaten-fak-fak");
        assert_eq!(NodeId::named("region", "35.07").as_str(), "region:35.07");
    }
}
