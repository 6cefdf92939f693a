//! How the compiled tables are written at build time and read back: little-endian numbers and length-prefixed bytes.

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

    /// Where a text stands in sorted texts.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            match self.get(middle)?.cmp(text) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }
}
