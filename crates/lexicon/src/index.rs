//! The patterns word by word, in one table: from the hash of a pattern's first words to what they mean and whether more may follow.
//!
//! Patterns are whole words, so nothing is gained by looking at letters one by one. Most words of a text begin no pattern, and of those
//! that do most are followed by a word that goes on with none; a bit for each hash turns them away without a look at the table.
//! Hashes only lead to a pattern: it is compared before it counts.

use crate::{
    binary::{Reader, Writer},
    hash::{MASKS, hash, mixed, same, sixteen},
    normal::{Form, Word},
};
use std::sync::Arc;

/// `BITS` bits for each hash, of which the highest `SIZE` bits choose the place: what a word, or words together, may be.
#[derive(Clone)]
struct Filter<const BITS: u32, const SIZE: u32>(Arc<[u32]>);

/// Whether a word printed with a lower-case first letter may be the first one of a pattern. Most words are none, and this is so small
/// that it is always near.
type Small = Filter<1, 16>;

/// What a word may be.
type First = Filter<4, 19>;

/// Whether words may be the first two of a longer pattern.
type Pairs = Filter<1, 19>;

impl First {
    /// The first word of a pattern, for words printed with a lower-case first letter.
    const LOWER: u32 = 1;
    /// The same for other words.
    const UPPER: u32 = 2;
    /// All words of a pattern.
    const ALONE: u32 = 4;
    /// The first of several words of a pattern.
    const LONGER: u32 = 8;
}

impl<const BITS: u32, const SIZE: u32> Filter<BITS, SIZE> {
    fn new(hashes: impl Iterator<Item = (u64, u32)>) -> Self {
        let mut bits = vec![0; 1 << (SIZE + BITS.ilog2() - 5)];
        for (hash, what) in hashes {
            let (at, shift) = Self::place(hash);
            if let Some(it) = bits.get_mut(at) {
                *it |= what << shift;
            }
        }
        Self(bits.into())
    }

    /// The bits of this hash.
    #[inline]
    fn get(&self, hash: u64) -> u32 {
        let (at, shift) = Self::place(hash);
        self.0.get(at).map_or(0, |it| it >> shift & ((1 << BITS) - 1))
    }

    fn place(hash: u64) -> (usize, u32) {
        let bit = (hash >> (64 - SIZE)) as usize * BITS as usize;
        (bit / 32, (bit % 32) as u32)
    }
}

/// The first words of a pattern.
#[derive(Debug, Clone, Copy)]
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

    fn is_longer(self) -> bool {
        self.value & Self::LONGER != 0
    }
}

/// A pattern on its way into the table.
pub(crate) struct Entry<'a> {
    /// A blank and the words, see [`crate::normal::pattern`].
    pub(crate) key: &'a [u8],
    pub(crate) value: u32,
    /// Whether it may be printed with a lower-case first letter, and with another.
    pub(crate) lower: bool,
    pub(crate) upper: bool,
}

/// Finds patterns among the words of a text.
#[derive(Clone)]
pub(crate) struct Index {
    /// Open addressing; their number is a power of two.
    slots: Arc<[Slot]>,
    /// The patterns, each behind a blank and before a 0.
    keys: Arc<[u8]>,
    /// Tells most small words.
    small: Small,
    /// Tells most others.
    first: First,
    /// Tells most pairs of words.
    pairs: Pairs,
}

/// Buffers of [`Index::find`], which are used again for the next text.
#[derive(Debug, Default)]
pub(crate) struct Starts {
    /// The places of words that may begin a pattern, and what each may be.
    words: Vec<(u32, u32)>,
    /// Those that may be a pattern by themselves.
    alone: Vec<u32>,
    /// Those that are one, with its value.
    values: Vec<(u32, u32)>,
    /// Those with which and the next word longer patterns may begin, with the hash of both.
    pairs: Vec<(u32, u64)>,
    /// The first slot that is looked at for each pair.
    slots: Vec<Slot>,
}

/// Those of some things that are to be kept, without a branch for each that nobody can guess. The room is never made smaller: what it
/// holds is written before it is read.
#[inline]
fn kept<T: Copy + Default>(room: &mut Vec<T>, most: usize, things: impl Iterator<Item = (T, bool)>) -> &[T] {
    if room.len() < most {
        room.resize(most, T::default());
    }
    let mut n = 0;
    for (thing, keep) in things {
        if let Some(it) = room.get_mut(n) {
            *it = thing;
        }
        n += usize::from(keep);
    }
    room.get(..n).unwrap_or_default()
}

impl Index {
    /// Builds the table; `None` where there are no patterns.
    pub(crate) fn new(entries: &[Entry<'_>]) -> Option<Self> {
        let mut keys = Vec::new();
        let (mut known, mut pairs) = (Vec::new(), Vec::new());
        let mut hashes: Vec<u64> = entries.iter().flat_map(|it| prefixes(it.key)).map(|it| it.1).collect();
        hashes.sort_unstable();
        hashes.dedup();
        let mut slots = vec![Slot::EMPTY; (hashes.len() + hashes.len() / 2).next_power_of_two().max(8)];
        for entry in entries {
            let start = keys.len() + 1;
            keys.extend(entry.key);
            keys.push(0);
            let last = words(entry.key).last()?.1;
            for (n, (to, hash)) in prefixes(entry.key).enumerate() {
                let alone = if to == last { First::ALONE } else { First::LONGER };
                let first = (u32::from(entry.lower) * First::LOWER) | (u32::from(entry.upper) * First::UPPER) | alone;
                match n {
                    0 => known.push((hash, first)),
                    1 => pairs.push((hash, 1)),
                    _ => {}
                }
                let words = entry.key.get(1..to as usize)?;
                let slot = put(&mut slots, &keys, hash, words, start as u32)?;
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
            small: Filter::new(known.iter().filter(|it| it.1 & First::LOWER != 0).map(|it| (it.0, 1))),
            first: Filter::new(known.into_iter()),
            pairs: Filter::new(pairs.into_iter()),
        })
    }

    /// Writes the compiled form.
    pub(crate) fn write(&self, to: &mut Writer) {
        to.numbers(self.slots.iter().flat_map(|it| [it.tag, it.value, it.key]));
        to.bytes(&self.keys);
        to.numbers(self.small.0.iter().copied());
        to.numbers(self.first.0.iter().copied());
        to.numbers(self.pairs.0.iter().copied());
    }

    /// Reads the compiled form.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Self> {
        let numbers = from.numbers()?;
        let slots = numbers.as_chunks().0.iter().map(|[tag, value, key]| Slot { tag: *tag, value: *value, key: *key });
        let slots = slots.collect();
        let keys = from.bytes()?.into();
        let mut filter = || from.numbers().map(Arc::from);
        Some(Self { slots, keys, small: Filter(filter()?), first: Filter(filter()?), pairs: Filter(filter()?) })
    }

    /// The patterns, each behind a blank.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.keys.split(|it| *it == 0).filter(|it| !it.is_empty())
    }

    /// The value of a pattern.
    pub(crate) fn value(&self, key: &[u8]) -> Option<u32> {
        let hash = prefixes(key).last()?.1;
        let words = key.get(1..)?;
        let is = |known: &[u8]| known.strip_prefix(words).is_some_and(|it| it.first().is_some_and(|it| *it <= b' '));
        self.look(hash, is)?.value()
    }

    /// Gives a pattern another value.
    pub(crate) fn set(&mut self, key: &[u8], value: u32) {
        let Some(hash) = prefixes(key).last().map(|it| it.1) else { return };
        let at = place(&self.slots, &self.keys, hash, key.get(1..).unwrap_or_default());
        let slot = at.and_then(|it| Arc::make_mut(&mut self.slots).get_mut(it));
        if let Some(slot) = slot.filter(|it| it.value().is_some()) {
            slot.value = slot.value & Slot::LONGER | value;
        }
    }

    /// Tells of every pattern among the words of a text: where its first word and its last one stand among them, and its value. Those that
    /// begin with one word come from the shortest to the longest.
    ///
    /// The tables are larger than the near caches, and nobody can guess which words begin a pattern. So first all words are looked up in
    /// the filters, then what the table holds for those that are left is fetched and compared: no look waits for what another one finds,
    /// and many are under way at once.
    pub(crate) fn find(
        &self,
        text: &[u8],
        words: &[Word],
        buffers: &mut Starts,
        mut tell: impl FnMut(usize, usize, u32),
    ) {
        let Starts { words: room, alone, values, pairs, slots } = buffers;
        let found = self.starts(words, room);
        let alone = kept(alone, found.len(), found.iter().map(|(at, what)| (*at, what & First::ALONE != 0)));
        let value = |at: &u32| words.get(*at as usize).map_or(Slot::NONE, |it| self.own(text, it));
        let valued = alone.iter().map(|at| (*at, value(at))).map(|it| (it, it.1 != Slot::NONE));
        let mut values = kept(values, alone.len(), valued).iter().copied().peekable();
        let pairs = kept(pairs, found.len(), found.iter().map(|(at, what)| self.pair(words, *at, *what)));
        slots.clear();
        slots.extend(pairs.iter().map(|it| self.home(it.1)));
        for ((word, pair), both) in pairs.iter().zip(slots.iter()) {
            while let Some((own, value)) = values.next_if(|it| it.0 <= *word) {
                tell(own as usize, own as usize, value);
            }
            let (first, mut hash) = (*word as usize, *pair);
            let mut last = first + 1;
            while let Some(covered) = words.get(first..=last)
                && let Some(slot) = self.covered(text, covered, hash, *both)
            {
                if let Some(value) = slot.value() {
                    tell(first, last, value);
                }
                last += 1;
                match words.get(last) {
                    Some(next) if slot.is_longer() => hash = joined(hash, next.before, next.hash),
                    _ => break,
                }
            }
        }
        values.for_each(|(own, value)| tell(own as usize, own as usize, value));
    }

    /// The words at which a pattern may begin, in `room`.
    fn starts<'r>(&self, words: &[Word], room: &'r mut Vec<(u32, u32)>) -> &'r [(u32, u32)] {
        let small = |word: &Word| !word.small | (self.small.get(word.hash) != 0);
        let n = kept(room, words.len(), (0..).zip(words).map(|(i, word)| ((i, 0), small(word)))).len();
        let mut left = 0;
        for at in 0..n {
            let Some(word) = room.get(at).and_then(|it| words.get(it.0 as usize).map(|word| (it.0, word))) else {
                break;
            };
            let (i, word) = word;
            let what = self.first.get(word.hash);
            if let Some(it) = room.get_mut(left) {
                *it = (i, what);
            }
            left += usize::from(what & (if word.small { First::LOWER } else { First::UPPER }) != 0);
        }
        room.get(..left).unwrap_or_default()
    }

    /// The value of the pattern that a word is by itself, or [`Slot::NONE`].
    #[inline]
    fn own(&self, text: &[u8], word: &Word) -> u32 {
        let slot = self.home(word.hash);
        if slot.tag == word.hash as u32 && self.begins_with(slot.key, text, word) {
            return slot.value & Slot::NONE;
        }
        if slot.is_empty() {
            return Slot::NONE;
        }
        // Another word has taken its place.
        self.look(word.hash, |key| ends_with(key, text, word)).and_then(Slot::value).unwrap_or(Slot::NONE)
    }

    /// A word with the hash of it and the next one, and whether a longer pattern may begin with both.
    #[inline]
    fn pair(&self, words: &[Word], at: u32, what: u32) -> ((u32, u64), bool) {
        let next = (words.get(at as usize), words.get(at as usize + 1));
        let (Some(word), Some(next)) = next else { return ((at, 0), false) };
        let hash = joined(word.hash, next.before, next.hash);
        ((at, hash), (what & First::LONGER != 0) & (self.pairs.get(hash) != 0))
    }

    /// The first slot that is looked at for a hash.
    #[inline]
    fn home(&self, hash: u64) -> Slot {
        self.slots.get(home(hash, self.slots.len())).copied().unwrap_or(Slot::EMPTY)
    }

    /// Whether a key begins with this word, whatever its case, and with no longer one.
    #[inline]
    fn begins_with(&self, key: u32, text: &[u8], word: &Word) -> bool {
        let (start, key, len) = (word.start as usize, key as usize, (word.end - word.start) as usize);
        // Nearly all words: up to 16 letters of ASCII, and not the last of their text.
        if let Some(mask) = MASKS.get(len)
            && word.form != Form::Mixed
            && let Some(printed) = sixteen(text, start)
            && let Some(own) = sixteen(&self.keys, key)
        {
            let small = u128::from_le_bytes([0x20; 16]);
            return (((printed | small) ^ own) & mask == 0) & self.keys.get(key + len).is_some_and(|it| *it <= b' ');
        }
        self.keys.get(key..).is_some_and(|it| ends_with(it, text, word))
    }

    /// The slot of two and more words; `both` is the first one that is looked at for two.
    #[inline]
    fn covered(&self, text: &[u8], words: &[Word], hash: u64, both: Slot) -> Option<Slot> {
        let is = |key: &[u8]| ends_with_all(key, text, words);
        if words.len() == 2 {
            if both.tag == hash as u32 && self.keys.get(both.key as usize..).is_some_and(is) {
                return Some(both);
            }
            if both.is_empty() {
                return None;
            }
        }
        self.look(hash, is)
    }

    /// The slot of some words. `is` tells whether a key begins with the words that are looked for, and what stands behind them there.
    #[inline]
    fn look(&self, hash: u64, is: impl Fn(&[u8]) -> bool) -> Option<Slot> {
        let mut at = home(hash, self.slots.len());
        while let Some(slot) = self.slots.get(at) {
            if slot.tag == hash as u32 && self.keys.get(slot.key as usize..).is_some_and(&is) {
                return Some(*slot);
            }
            if slot.is_empty() {
                break;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        None
    }
}

/// Whether a key begins with this word, whatever its case, and with no longer one.
#[inline]
fn ends_with(key: &[u8], text: &[u8], word: &Word) -> bool {
    let printed = text.get(word.start as usize..word.end as usize).unwrap_or_default();
    key.get(printed.len()).is_some_and(|it| *it <= b' ') && key.get(..printed.len()).is_some_and(|it| same(it, printed))
}

/// Whether a key begins with these words, whatever their case, and not with a longer one in the place of the last.
fn ends_with_all(mut key: &[u8], text: &[u8], words: &[Word]) -> bool {
    for (n, word) in words.iter().enumerate() {
        if n > 0 {
            let gap: &[u8] = if word.before == b' ' { b" " } else { &[word.before, b' '] };
            let Some(rest) = key.strip_prefix(gap) else { return false };
            key = rest;
        }
        if !ends_with(key, text, word) {
            return false;
        }
        key = key.get((word.end - word.start) as usize..).unwrap_or_default();
    }
    true
}

/// Where the slot of some words is, or the free one that they would take.
fn place(slots: &[Slot], keys: &[u8], hash: u64, words: &[u8]) -> Option<usize> {
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
            return Some(at);
        }
        at = (at + 1) & mask;
    }
}

/// The slot of some words, a new one if need be.
fn put<'s>(slots: &'s mut [Slot], keys: &[u8], hash: u64, words: &[u8], key: u32) -> Option<&'s mut Slot> {
    let at = place(slots, keys, hash, words)?;
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

/// Where the first words of a pattern end, and their hash: of one word, of two, and so on.
fn prefixes(key: &[u8]) -> impl Iterator<Item = (u32, u64)> {
    let mut before = None;
    words(key).map(move |(from, to)| {
        let word = hash(key, from as usize, to as usize);
        let known = match before {
            None => word,
            Some(before) => joined(before, key.get(mark_before(key, from)).copied().unwrap_or(b' '), word),
        };
        before = Some(known);
        (to, known)
    })
}

/// The hash of words and, behind a mark or blank, one more.
fn joined(before: u64, mark: u8, word: u64) -> u64 {
    mixed((before.rotate_left(29) ^ word).wrapping_add(u64::from(mark)))
}

/// Where the slots of a hash begin.
fn home(hash: u64, slots: usize) -> usize {
    (hash >> (64 - slots.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normal::{Abbreviations, pattern, split};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// Every pattern that begins at each word, the shortest first, found by trying them all.
    fn naive(text: &str, words: &[Word], patterns: &BTreeMap<Vec<u8>, u32>) -> Vec<(u32, u32, u32)> {
        let mut found = Vec::new();
        for i in 0..words.len() {
            let mut key = Vec::new();
            for (last, word) in words.iter().enumerate().skip(i) {
                if last > i && word.before != b' ' {
                    key.push(word.before);
                }
                key.push(b' ');
                key.extend(text.get(word.start as usize..word.end as usize).unwrap().to_ascii_lowercase().bytes());
                found.extend(patterns.get(&key).map(|it| (words[i].start, words[last].end, *it)));
            }
        }
        found
    }

    proptest! {
        #[test]
        fn the_table_finds_what_trying_all_patterns_finds(
            patterns in prop::collection::vec("[ab]{1,2}( [ab]{1,2}| \\([ab]\\)){0,3}", 1..20),
            text in "([abAB]{1,2}[ .,(]{1,2}){0,40}",
        ) {
            let known: BTreeMap<Vec<u8>, u32> = patterns.iter().zip(0..).map(|(it, i)| (pattern(it), i)).collect();
            let entries: Vec<Entry<'_>> =
                known.iter().map(|(key, value)| Entry { key, value: *value, lower: true, upper: true }).collect();
            let index = Index::new(&entries).unwrap();
            let (mut words, mut found) = (Vec::new(), Vec::new());
            split(&text, &Abbreviations::default(), &mut words);
            index.find(text.as_bytes(), &words, &mut Starts::default(), |first, last, value| {
                found.push((words[first].start, words[last].end, value));
            });
            prop_assert_eq!(found, naive(&text, &words, &known));
            for (key, value) in &known {
                prop_assert_eq!(index.value(key), Some(*value));
            }
        }
    }
}
