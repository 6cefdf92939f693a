//! How the compiled tables are written at build time and read back: little-endian numbers and length-prefixed bytes.

use std::{cmp::Ordering, ops::Deref};

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

/// Every how many texts or numbers of a sorted list one stands in its summary.
pub(crate) const STEP: usize = 64;

/// Sorted texts. The first bytes of every 64th stand together, so that a search reaches into the long list only where it ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sorted {
    texts: Texts,
    heads: Vec<u64>,
}

impl Sorted {
    /// Where a text stands.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let own = head(text);
        let mut from = self.heads.partition_point(|it| *it < own).saturating_sub(1) * STEP;
        let mut to = self.len().min(self.heads.partition_point(|it| *it <= own) * STEP);
        while from < to {
            let middle = from.midpoint(to);
            match self.get(middle)?.cmp(text) {
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
                Ordering::Equal => return Some(middle),
            }
        }
        None
    }
}

impl From<Texts> for Sorted {
    fn from(texts: Texts) -> Self {
        Self { heads: texts.iter().step_by(STEP).map(head).collect(), texts }
    }
}

impl Deref for Sorted {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.texts
    }
}

/// The first bytes of a text as a number that sorts as the text does.
fn head(text: &str) -> u64 {
    let bytes = text.as_bytes();
    match bytes.first_chunk() {
        Some(first) => u64::from_be_bytes(*first),
        None => bytes.iter().zip(0..).fold(0, |it, (byte, i)| it | u64::from(*byte) << (56 - 8 * i)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_texts_are_found_and_others_are_not() {
        let mut all: Vec<String> = (0..700).map(|i| format!("sungai{}", i * 2)).collect();
        all.extend(["", "a", "sungai", "sungaia", "zz"].map(str::to_owned));
        all.sort();
        let sorted = Sorted::from(Texts::collect(all.iter().map(String::as_str)));
        for (i, text) in all.iter().enumerate() {
            assert_eq!(sorted.position(text), Some(i), "{text}");
            assert_eq!(sorted.position(&format!("{text}7x")), None);
        }
    }
}
