//! How the compiled tables are written at build time and read back: little-endian numbers and length-prefixed bytes.

use crate::hash::hash;
use std::ops::Deref;

/// Writes.
#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    pub(crate) fn numbers(&mut self, values: impl Iterator<Item = u32>) {
        let bytes: Vec<u8> = values.flat_map(u32::to_le_bytes).collect();
        self.0.extend((bytes.len() as u32 / 4).to_le_bytes());
        self.0.extend(bytes);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend((bytes.len() as u32).to_le_bytes());
        self.0.extend(bytes);
    }

    /// Texts as one block and the places where they end.
    pub(crate) fn texts<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        let texts = Texts::collect(texts);
        self.bytes(texts.block.as_bytes());
        self.numbers(texts.ends.iter().copied());
    }
}

/// Reads what [`Writer`] wrote; `None` where the data ends too early or is no UTF-8.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<u32> {
        let (head, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*head))
    }

    pub(crate) fn numbers(&mut self) -> Option<Vec<u32>> {
        let n = self.number()? as usize * 4;
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head.chunks_exact(4).filter_map(|it| it.first_chunk()).map(|it| u32::from_le_bytes(*it)).collect())
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let n = self.number()? as usize;
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }

    pub(crate) fn texts(&mut self) -> Option<Texts> {
        let block = std::str::from_utf8(self.bytes()?).ok()?;
        Some(Texts { block: block.into(), ends: self.numbers()? })
    }
}

/// Many short texts in one block.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    block: Box<str>,
    ends: Vec<u32>,
}

impl Texts {
    pub(crate) fn collect<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let (mut block, mut ends) = (String::new(), Vec::new());
        for text in texts {
            block.push_str(text);
            ends.push(block.len() as u32);
        }
        Self { block: block.into(), ends }
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, i: usize) -> Option<&str> {
        let start = if i == 0 { 0 } else { *self.ends.get(i - 1)? };
        self.block.get(start as usize..*self.ends.get(i)? as usize)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|i| self.get(i))
    }
}

/// Different texts, each found by its hash: in one look, where a search among sorted texts takes a dozen that wait for each other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lookup {
    texts: Texts,
    /// Open addressing; their number is a power of two. Each has one more than the place of a text in its low half, and in its high half the
    /// half of the text's hash that the place among the slots does not tell; 0 where it is free.
    slots: Vec<u64>,
}

impl Lookup {
    /// Where a text stands.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let hash = hash(text.as_bytes(), 0, text.len());
        let mut slots = Self::slots(hash, self.slots.len()).map_while(|it| self.slots.get(it).filter(|it| **it != 0));
        slots.find_map(|it| {
            let at = (*it as u32 - 1) as usize;
            (it >> 32 == hash >> 32 && self.get(at) == Some(text)).then_some(at)
        })
    }

    /// The slots in which a text of this hash may stand, of so many.
    fn slots(hash: u64, slots: usize) -> impl Iterator<Item = usize> {
        (0..slots).map(move |it| (hash as usize + it) & (slots - 1))
    }
}

impl From<Texts> for Lookup {
    fn from(texts: Texts) -> Self {
        let mut slots = vec![0; (2 * texts.len()).next_power_of_two()];
        for (text, number) in texts.iter().zip(1..) {
            let hash = hash(text.as_bytes(), 0, text.len());
            if let Some(free) = Self::slots(hash, slots.len()).find(|it| slots[*it] == 0) {
                slots[free] = hash >> 32 << 32 | number;
            }
        }
        Self { texts, slots }
    }
}

impl Deref for Lookup {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_and_others_are_not() {
        let mut all: Vec<String> = (0..700).map(|i| format!("sungai{}", i * 2)).collect();
        all.extend(["", "a", "sungai", "sungaia", "zz"].map(str::to_owned));
        let known = Lookup::from(Texts::collect(all.iter().map(String::as_str)));
        for (i, text) in all.iter().enumerate() {
            assert_eq!(known.position(text), Some(i), "{text}");
            assert_eq!(known.position(&format!("{text}7x")), None);
        }
        assert_eq!(Lookup::default().position("a"), None);
    }
}
