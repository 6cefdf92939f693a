//! Counting while decoding: the guard against decompression bombs.

use crate::Limits;
use std::{
    cell::Cell,
    fmt,
    io::{self, BufRead, Read},
    rc::Rc,
};

/// Counts the compressed bytes that pass.
pub(crate) struct Counted<R> {
    inner: R,
    count: Rc<Cell<u64>>,
}

impl<R> Counted<R> {
    pub(crate) fn new(inner: R) -> (Self, Rc<Cell<u64>>) {
        let count = Rc::new(Cell::new(0));
        (Self { inner, count: Rc::clone(&count) }, count)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        self.count.set(self.count.get() + n as u64);
        Ok(n)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, n: usize) {
        self.count.set(self.count.get() + n as u64);
        self.inner.consume(n);
    }
}

/// Why a decoder was stopped; travels inside an [`io::Error`].
#[derive(Debug)]
pub(crate) struct Bomb {
    ratio: u64,
}

impl fmt::Display for Bomb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the data decompresses to more than {} times its size: a decompression bomb?", self.ratio)
    }
}

impl std::error::Error for Bomb {}

/// Stops a decoder whose output outgrows its input.
pub(crate) struct Guarded<R> {
    inner: R,
    taken: Rc<Cell<u64>>,
    given: u64,
    max_ratio: u64,
}

impl<R: Read> Guarded<R> {
    pub(crate) fn new(inner: R, taken: Rc<Cell<u64>>, limits: &Limits) -> Self {
        Self { inner, taken, given: 0, max_ratio: limits.max_ratio }
    }
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        self.given += n as u64;
        let allowed = self.taken.get().max(1).saturating_mul(self.max_ratio).max(Limits::RATIO_AFTER_BYTES);
        if self.given > allowed {
            return Err(io::Error::other(Bomb { ratio: self.max_ratio }));
        }
        Ok(n)
    }
}

/// The reason code of a read that failed.
pub(crate) fn reason(error: &io::Error) -> &'static str {
    if error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Bomb>) {
        return "bomb";
    }
    match error.kind() {
        io::ErrorKind::NotFound => "not_found",
        io::ErrorKind::PermissionDenied => "no_permission",
        io::ErrorKind::UnexpectedEof => "truncated",
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => "damaged",
        _ => "unreadable",
    }
}

/// The whole of `reader`, or `None` where it is longer than `max` bytes.
pub(crate) fn read_capped(reader: &mut dyn Read, max: u64) -> io::Result<Option<Vec<u8>>> {
    let mut body = Vec::new();
    reader.take(max + 1).read_to_end(&mut body)?;
    Ok((body.len() as u64 <= max).then_some(body))
}

/// What is said of a page above the cap.
pub(crate) fn too_large(limits: &Limits) -> String {
    format!("the page is larger than the {} bytes that are allowed (limits.max_page_bytes)", limits.max_page_bytes)
}
