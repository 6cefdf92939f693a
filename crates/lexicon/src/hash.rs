//! The one hash of words, here and in the reader: the same for all ways to write a word in large and small letters.
//!
//! Eight bytes are mixed in at a time, each with the bit set that tells small letters from large ones. Hashes only ever turn words away
//! or lead to a word that is then compared.

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// The bit of each of eight bytes that tells small letters from large ones.
pub(crate) const SMALL: u64 = 0x2020_2020_2020_2020;

/// Spreads what was mixed in over all bits.
#[inline]
pub(crate) const fn mixed(hash: u64) -> u64 {
    let it = hash.wrapping_mul(FACTOR);
    it ^ (it >> 32)
}

/// Adds `len` of eight bytes, `len` from 1 to 8.
#[inline]
pub(crate) const fn added(hash: u64, eight: u64, len: usize) -> u64 {
    mixed(hash.rotate_left(29) ^ ((eight | SMALL) & (u64::MAX >> (64 - 8 * len))))
}

/// Eight bytes from `at` as a number; zeros stand for those behind the end.
#[inline]
pub(crate) fn eight(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk::<8>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => rest.iter().rev().fold(0, |it, byte| it << 8 | u64::from(*byte)),
    }
}

/// For each of eight bytes that is a letter of ASCII its highest bit.
#[inline]
pub(crate) const fn letters(eight: u64) -> u64 {
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
    let small = (eight | SMALL) & LOW;
    // Adding moves all from `a` on to the highest bit, and all behind `z`.
    (small + 0x1F1F_1F1F_1F1F_1F1F) & !(small + 0x0505_0505_0505_0505) & !eight & !LOW
}

/// Whether eight bytes are the same but for the case of letters of ASCII.
#[inline]
const fn same_eight(a: u64, b: u64) -> bool {
    let other = a ^ b;
    // Most words stand in small letters, and most others differ in more than their case.
    other == 0 || other & !SMALL == 0 && other & !(letters(a) >> 2) == 0
}

/// Whether two words are the same but for the case of letters of ASCII. Faster than comparing byte by byte.
#[inline]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    // Shorter words are read from both ends, longer ones in steps and once from their end: what is read twice does no harm.
    match (a, b) {
        ([], []) => true,
        ([x], [y]) => x.eq_ignore_ascii_case(y),
        _ if a.len() < 4 => {
            let ends =
                |it: &[u8]| Some((u16::from_le_bytes(*it.first_chunk()?), u16::from_le_bytes(*it.last_chunk()?)));
            let wide = |it: &[u8]| ends(it).map_or(0, |(first, last)| u64::from(first) | u64::from(last) << 32);
            same_eight(wide(a), wide(b))
        }
        _ if a.len() < 8 => {
            let ends =
                |it: &[u8]| Some((u32::from_le_bytes(*it.first_chunk()?), u32::from_le_bytes(*it.last_chunk()?)));
            let wide = |it: &[u8]| ends(it).map_or(0, |(first, last)| u64::from(first) | u64::from(last) << 32);
            same_eight(wide(a), wide(b))
        }
        _ => {
            let number = |it: Option<&[u8; 8]>| it.map_or(0, |it| u64::from_le_bytes(*it));
            let (steps_a, steps_b) = (a.as_chunks::<8>().0, b.as_chunks::<8>().0);
            steps_a.iter().zip(steps_b).all(|(x, y)| same_eight(u64::from_le_bytes(*x), u64::from_le_bytes(*y)))
                && same_eight(number(a.last_chunk()), number(b.last_chunk()))
        }
    }
}

/// The bits of the first bytes of sixteen, for each number of bytes.
pub(crate) const MASKS: [u128; 17] = {
    let (mut masks, mut len) = ([0; 17], 1);
    while len < masks.len() {
        masks[len] = masks[len - 1] << 8 | 0xFF;
        len += 1;
    }
    masks
};

/// Sixteen bytes from `at` as a number, where there are so many.
#[inline]
pub(crate) fn sixteen(bytes: &[u8], at: usize) -> Option<u128> {
    Some(u128::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Whether `len` bytes of `text` from `start` on are those of `other` from `at` on, but for the case of letters of ASCII: [`same`] for
/// words within longer texts, most of which are short and written alike.
#[inline]
pub(crate) fn same_within(text: &[u8], start: usize, other: &[u8], at: usize, len: usize) -> bool {
    if let Some(mask) = MASKS.get(len)
        && let (Some(a), Some(b)) = (sixteen(text, start), sixteen(other, at))
    {
        let halves = |it: u128| (it as u64, (it >> 64) as u64);
        let ((a, c), (b, d)) = (halves(a & mask), halves(b & mask));
        return same_eight(a, b) && same_eight(c, d);
    }
    matches!((text.get(start..start + len), other.get(at..at + len)), (Some(a), Some(b)) if same(a, b))
}

/// The hash of the bytes from `start` to `end`.
pub fn hash(bytes: &[u8], start: usize, end: usize) -> u64 {
    let (mut hash, mut at) = (0, start);
    while at < end {
        let len = (end - at).min(8);
        hash = added(hash, eight(bytes, at), len);
        at += len;
    }
    hash
}

/// The same of a whole word, for the compiler.
pub const fn hash_of(word: &[u8]) -> u64 {
    let (mut hash, mut at) = (0, 0);
    while at < word.len() {
        let len = if word.len() - at < 8 { word.len() - at } else { 8 };
        let (mut eight, mut i) = (0, len);
        while i > 0 {
            i -= 1;
            eight = eight << 8 | word[at + i] as u64;
        }
        hash = added(hash, eight, len);
        at += len;
    }
    hash
}

/// The same in straight lines: of a word that stands in the code, also an argument, the compiler then knows the hash.
#[inline(always)]
#[expect(clippy::inline_always, reason = "only where it is called may the word be known")]
pub fn hash_of_literal(word: &[u8]) -> u64 {
    let (steps, rest) = word.as_chunks::<8>();
    if steps.len() > 2 {
        return hash_of(word);
    }
    let step = |hash, i| steps.get(i).map_or(hash, |it: &[u8; 8]| added(hash, u64::from_le_bytes(*it), 8));
    let hash = step(step(0, 0), 1);
    let byte = |i: usize| rest.get(i).map_or(0, |it| u64::from(*it) << (8 * i));
    let few = byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6);
    if rest.is_empty() { hash } else { added(hash, few, rest.len()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_hash_agree_and_ignore_case() {
        let text = "Di Kementerian Pendayagunaan Aparatur, Jum’at";
        for (start, end) in [(0, 2), (3, 14), (15, 28), (29, 37), (39, text.len())] {
            let word = &text.as_bytes()[start..end];
            assert_eq!(hash(text.as_bytes(), start, end), hash_of(word));
            assert_eq!(hash_of(word), hash_of(&word.to_ascii_uppercase()));
            assert_eq!(hash_of(word), hash_of_literal(word));
        }
    }

    #[test]
    fn words_are_the_same_but_for_the_case_of_their_letters() {
        for len in 0..20 {
            let word: Vec<u8> = b"bhayangkarajayawijay"[..len].to_vec();
            assert!(same(&word, &word.to_ascii_uppercase()), "{len}");
            for i in 0..len {
                let mut other = word.clone();
                other[i] = b'@';
                assert!(!same(&word, &other) && !same(&other, &word));
                let (mut x, mut y) = (word.clone(), word.clone());
                (x[i], y[i]) = (b'@', b'`');
                assert!(!same(&x, &y), "no letters");
            }
        }
        assert!(same("Jum’at".as_bytes(), "jUM’AT".as_bytes()));
        assert!(!same("é".as_bytes(), "É".as_bytes()), "letters of ASCII only");
    }

    #[test]
    fn words_of_every_length_have_one_hash_whichever_way_it_is_found() {
        let text = b"mempertanggungjawabkannya dan lain-lain";
        for len in 0..text.len() {
            let (word, hash) = (&text[..len], hash_of(&text[..len]));
            assert_eq!((hash, hash), (hash_of_literal(word), super::hash(word, 0, len)), "{len}");
        }
    }

    #[test]
    fn words_that_differ_in_length_only_differ_in_hash() {
        assert_ne!(hash_of(b"a"), hash_of(b"aa"));
        assert_ne!(hash_of(b"aaaaaaaa"), hash_of(b"aaaaaaaaa"));
    }
}
