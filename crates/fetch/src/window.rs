//! A buffered reader that can look ahead and find its way again behind damage.

use std::io::{self, BufRead, Read};

const CAPACITY: usize = 64 << 10;

/// A buffered reader with a look ahead of up to 64 KiB.
pub(crate) struct Window<R> {
    inner: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    dropped: u64,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(inner: R) -> Self {
        Self { inner, buffer: vec![0; CAPACITY], start: 0, end: 0, dropped: 0 }
    }

    /// The next `n` bytes (at most the capacity), fewer only at the end; nothing is consumed.
    pub(crate) fn peek(&mut self, n: usize) -> io::Result<&[u8]> {
        if self.end - self.start < n {
            self.buffer.copy_within(self.start..self.end, 0);
            self.dropped += self.start as u64;
            self.end -= self.start;
            self.start = 0;
            while self.end < n.min(CAPACITY) && self.refill()? > 0 {}
        }
        Ok(self.waiting(n))
    }

    /// How many bytes were consumed so far.
    pub(crate) fn consumed(&self) -> u64 {
        self.dropped + self.start as u64
    }

    /// Consumes everything before the next place that begins with `magic`; false where there is none up to the end.
    pub(crate) fn skip_to(&mut self, magic: &[u8]) -> io::Result<bool> {
        loop {
            if self.peek(magic.len())?.len() < magic.len() {
                self.start = self.end;
                return Ok(false);
            }
            let all = self.waiting(CAPACITY);
            match all.windows(magic.len()).position(|it| it == magic) {
                Some(at) => {
                    self.start += at;
                    return Ok(true);
                }
                None => self.start = self.end + 1 - magic.len(),
            }
        }
    }

    fn waiting(&self, n: usize) -> &[u8] {
        self.buffer.get(self.start..self.end.min(self.start.saturating_add(n))).unwrap_or_default()
    }

    fn refill(&mut self) -> io::Result<usize> {
        loop {
            match self.inner.read(self.buffer.get_mut(self.end..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => {
                    let n = other?;
                    self.end += n;
                    return Ok(n);
                }
            }
        }
    }
}

impl<R: Read> Read for Window<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let waiting = self.fill_buf()?;
        let n = waiting.len().min(buf.len());
        if let (Some(to), Some(from)) = (buf.get_mut(..n), waiting.get(..n)) {
            to.copy_from_slice(from);
        }
        self.consume(n);
        Ok(n)
    }
}

impl<R: Read> BufRead for Window<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.end {
            self.dropped += self.start as u64;
            (self.start, self.end) = (0, 0);
            self.refill()?;
        }
        Ok(self.waiting(CAPACITY))
    }

    fn consume(&mut self, n: usize) {
        self.start = self.end.min(self.start + n);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte a time.
    struct Drip<'a>(&'a [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let n = self.0.len().min(buf.len()).min(1);
            buf[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    #[test]
    fn the_next_magic_is_found_however_the_bytes_come() {
        for whole in [true, false] {
            let text = b"..xyxyz..xyz";
            let mut window: Window<Box<dyn Read>> =
                Window::new(if whole { Box::new(text.as_slice()) } else { Box::new(Drip(text)) });
            assert!(window.skip_to(b"xyz").unwrap());
            assert_eq!(window.peek(3).unwrap(), b"xyz");
            window.consume(1);
            assert!(window.skip_to(b"xyz").unwrap());
            window.consume(3);
            assert!(!window.skip_to(b"xyz").unwrap());
        }
    }
}
