//! The patterns word by word, in one table: from the hash of a pattern's first words to what they mean and whether more may follow.
//!
//! Patterns are whole words, so nothing is gained by looking at letters one by one. Most words of a text begin no pattern; a bit for
//! each hash turns them away without a look at the table. Hashes only lead to a pattern: it is compared before it counts.

use crate::binary::{Reader, Writer};
use std::sync::Arc;

/// A word of a normalised text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// First byte.
    pub(crate) start: u32,
    /// One behind the last byte.
    pub(crate) end: u32,
    /// Where its first byte is printed; the others follow one by one.
    pub(crate) printed: u32,
}

/// A pattern found: its first word, its last one, its value.
pub(crate) type Match = (u32, u32, u32);

/// How many bits of a first word's hash choose its bit among `firsts`.
const FIRST_BITS: u32 = 19;

/// The first words of a pattern.
#[derive(Clone, Copy)]
struct Slot {
    /// The lower half of their hash.
    tag: u32,
    /// The value of the pattern that they are, or [`Slot::NONE`]; the highest bit says that longer patterns begin with them.
    value: u32,
    /// Where they stand in `keys`.
    key: u32,
}

impl Slot {
    const LONGER: u32 = 1 << 31;
    const NONE: u32 = Self::LONGER - 1;
    const EMPTY: Self = Self { tag: 0, value: Self::NONE, key: 0 };

    fn is_empty(self) -> bool {
        self.value == Self::NONE
    }

    fn value(self) -> Option<u32> {
        Some(self.value & Self::NONE).filter(|it| *it != Self::NONE)
    }
}

/// A pattern on its way into the table.
pub(crate) struct Entry<'a> {
    /// A blank and the words, as in normalised text.
    pub(crate) key: &'a [u8],
    pub(crate) value: u32,
    /// Whether it may be printed with a lower-case first letter, and with another.
    pub(crate) lower: bool,
    pub(crate) upper: bool,
}

/// Finds patterns in normalised text.
#[derive(Clone)]
pub(crate) struct Index {
    /// Open addressing; their number is a power of two.
    slots: Arc<[Slot]>,
    /// The patterns, each behind a blank and before a 0.
    keys: Arc<[u8]>,
    /// For words printed with a lower-case first letter and for the others one bit for each hash with which a pattern begins.
    firsts: [Arc<[u32]>; 2],
}

impl Index {
    /// Builds the table; `None` where there are no patterns.
    pub(crate) fn new(entries: &[Entry<'_>]) -> Option<Self> {
        let mut keys = Vec::new();
        let (mut lower, mut upper) = (vec![0_u32; 1 << (FIRST_BITS - 5)], vec![0_u32; 1 << (FIRST_BITS - 5)]);
        let n_words: usize = entries.iter().map(|it| words(it.key).count()).sum();
        let mut slots = vec![Slot::EMPTY; (n_words + n_words / 4).next_power_of_two().max(8)];
        for entry in entries {
            let start = keys.len() + 1;
            keys.extend(entry.key);
            keys.push(0);
            let last = words(entry.key).last()?.1;
            let mut hash = None;
            for (from, to) in words(entry.key) {
                let word = word_hash(entry.key, (from, to));
                let known = match hash {
                    None => {
                        for (bits, on) in [(&mut lower, entry.lower), (&mut upper, entry.upper)] {
                            *bits.get_mut((first(word) >> 5) as usize)? |= u32::from(on) << (first(word) & 31);
                        }
                        word
                    }
                    Some(before) => joined(before, *entry.key.get(mark_before(entry.key, from))?, word),
                };
                hash = Some(known);
                let words = entry.key.get(1..to as usize)?;
                let slot = put(&mut slots, &keys, known, words, start as u32)?;
                if to == last {
                    slot.value = slot.value & Slot::LONGER | entry.value;
                } else {
                    slot.value |= Slot::LONGER;
                }
            }
        }
        (!entries.is_empty()).then(|| Self {
            slots: slots.into(),
            keys: keys.into(),
            firsts: [lower.into(), upper.into()],
        })
    }

    /// Writes the compiled form.
    pub(crate) fn write(&self, to: &mut Writer) {
        to.numbers(self.slots.iter().flat_map(|it| [it.tag, it.value, it.key]));
        to.bytes(&self.keys);
        for bits in &self.firsts {
            to.numbers(bits.iter().copied());
        }
    }

    /// Reads the compiled form.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Self> {
        let numbers = from.numbers()?;
        let slots = numbers.as_chunks().0.iter().map(|[tag, value, key]| Slot { tag: *tag, value: *value, key: *key });
        Some(Self {
            slots: slots.collect(),
            keys: from.bytes()?.into(),
            firsts: [from.numbers()?.into(), from.numbers()?.into()],
        })
    }

    /// The patterns, each behind a blank.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.keys.split(|it| *it == 0).filter(|it| !it.is_empty())
    }

    /// The value of a pattern.
    pub(crate) fn value(&self, key: &[u8]) -> Option<u32> {
        let mut hash = None;
        for (from, to) in words(key) {
            let word = word_hash(key, (from, to));
            hash = Some(match hash {
                None => word,
                Some(before) => joined(before, *key.get(mark_before(key, from))?, word),
            });
        }
        self.look(hash?, key.get(1..)?).0
    }

    /// Finds every pattern in a normalised text, word by word, the longest first. `is_lower` tells whether a lower-case letter is
    /// printed at a byte of the text.
    pub(crate) fn find(&self, normal: &[u8], words: &[Word], is_lower: impl Fn(u32) -> bool, found: &mut Vec<Match>) {
        found.clear();
        for (i, word) in words.iter().enumerate() {
            let hash = word_hash(normal, (word.start, word.end));
            let firsts = if is_lower(word.printed) { &self.firsts[0] } else { &self.firsts[1] };
            if firsts.get((first(hash) >> 5) as usize).is_some_and(|it| it >> (first(hash) & 31) & 1 != 0) {
                self.follow(normal, words, i, hash, found);
            }
        }
    }

    /// Adds the patterns that begin with word `i`, whose hash is given.
    fn follow(&self, normal: &[u8], words: &[Word], i: usize, mut hash: u64, found: &mut Vec<Match>) {
        let Some(first) = words.get(i) else { return };
        let known = found.len();
        let (mut last, mut end) = (i, first.end as usize);
        loop {
            let (value, longer) = self.look(hash, normal.get(first.start as usize..end).unwrap_or_default());
            if let Some(value) = value {
                found.push((i as u32, last as u32, value));
            }
            last += 1;
            let Some(next) = words.get(last).filter(|_| longer) else { break };
            let mark = normal.get(end).copied().unwrap_or_default();
            hash = joined(hash, mark, word_hash(normal, (next.start, next.end)));
            end = next.end as usize;
        }
        if found.len() > known + 1
            && let Some(new) = found.get_mut(known..)
        {
            new.reverse();
        }
    }

    /// The value of some words and whether a longer pattern may begin with them.
    fn look(&self, hash: u64, words: &[u8]) -> (Option<u32>, bool) {
        let (mut value, mut longer) = (None, false);
        let mut at = home(hash, self.slots.len());
        while let Some(slot) = self.slots.get(at).filter(|it| !it.is_empty()) {
            if slot.tag == hash as u32 {
                longer |= slot.value & Slot::LONGER != 0;
                if let Some(known) = slot.value()
                    && self.is_key(slot.key as usize, words)
                {
                    value = Some(known);
                }
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        (value, longer)
    }

    /// Whether the pattern at `key` is just these words.
    fn is_key(&self, key: usize, words: &[u8]) -> bool {
        let end = key + words.len();
        self.keys.get(end) == Some(&0) && self.keys.get(key..end) == Some(words)
    }
}

/// The slot of some words, a new one if need be.
fn put<'s>(slots: &'s mut [Slot], keys: &[u8], hash: u64, words: &[u8], key: u32) -> Option<&'s mut Slot> {
    let mask = slots.len() - 1;
    let mut at = home(hash, slots.len());
    loop {
        let slot = slots.get(at)?;
        let ends = |it: &u8| *it <= b' ';
        let same = || {
            let rest = keys.get(slot.key as usize..).unwrap_or_default();
            rest.get(..words.len()) == Some(words) && rest.get(words.len()).is_some_and(ends)
        };
        if slot.is_empty() || (slot.tag == hash as u32 && same()) {
            break;
        }
        at = (at + 1) & mask;
    }
    let slot = slots.get_mut(at)?;
    // A pattern's own slot points to it, not to a longer one, so that its end can be seen.
    if slot.is_empty() || keys.get(key as usize + words.len()) == Some(&0) {
        (slot.tag, slot.key) = (hash as u32, key);
    }
    Some(slot)
}

/// The words of a pattern.
fn words(key: &[u8]) -> impl Iterator<Item = (u32, u32)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = at + key.get(at..)?.iter().position(|it| *it > b' ')?;
        let len = key.get(from..)?.iter().position(|it| *it <= b' ').unwrap_or(key.len() - from);
        at = from + len;
        Some((from as u32, at as u32))
    })
}

/// Where the mark, or the blank, stands that follows the word before the one at `from`.
fn mark_before(key: &[u8], from: u32) -> usize {
    let before = key.get(..from as usize).unwrap_or_default();
    before.iter().rposition(|it| *it > b' ').map_or(0, |it| it + 1)
}

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

fn mixed(hash: u64) -> u64 {
    let it = hash.wrapping_mul(FACTOR);
    it ^ (it >> 32)
}

/// The hash of one word.
fn word_hash(bytes: &[u8], (start, end): (u32, u32)) -> u64 {
    let mut hash = u64::from(end - start);
    let mut at = start;
    while at < end {
        let len = (end - at).min(8);
        hash = mixed(hash.rotate_left(29) ^ eight(bytes, at as usize, len));
        at += len;
    }
    hash
}

/// Up to eight bytes as a number.
fn eight(bytes: &[u8], at: usize, len: u32) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk::<8>() {
        Some(chunk) => u64::from_le_bytes(*chunk) & (u64::MAX >> (64 - 8 * len)),
        None => rest.iter().take(len as usize).rev().fold(0, |it, byte| it << 8 | u64::from(*byte)),
    }
}

/// The hash of words and, behind a mark or blank, one more.
fn joined(before: u64, mark: u8, word: u64) -> u64 {
    mixed((before.rotate_left(29) ^ word).wrapping_add(u64::from(mark)))
}

/// The bit of a first word.
fn first(hash: u64) -> u32 {
    (hash >> (64 - FIRST_BITS)) as u32
}

/// Where the slots of a hash begin.
fn home(hash: u64, slots: usize) -> usize {
    (hash >> (64 - slots.trailing_zeros())) as usize
}
