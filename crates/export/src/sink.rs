//! Where files go: a folder ([`crate::directory`]) or memory.

use crate::error::ExportError;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{self, IoSlice, Write};

/// What was written to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFacts {
    /// Relative to the export, with `/`.
    pub path: String,
    /// Rows behind the header, or lines, nodes and edges; `None` for what is no table.
    pub rows: Option<u64>,
    /// Length.
    pub bytes: u64,
    /// In hexadecimal digits.
    pub sha256: String,
}

/// Takes files one after another.
pub trait Sink {
    /// Writes a file whose content comes from `fill`, which gives the number of rows.
    ///
    /// # Errors
    ///
    /// What `fill` or the medium says.
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError>;
}

/// Writes the content of one file and gives its number of rows, where it has rows.
pub type Fill<'f> = dyn FnMut(&mut dyn Write) -> Result<Option<u64>, ExportError> + 'f;

/// Counts and hashes what passes through.
pub(crate) struct Hashing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W: Write> Hashing<W> {
    pub(crate) fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0 }
    }

    /// The writer underneath and the facts of the file.
    pub(crate) fn finish(self, path: &str, rows: Option<u64>) -> (W, FileFacts) {
        let sha256 = hexadecimal(&self.hash.finalize());
        (self.inner, FileFacts { path: path.to_owned(), rows, bytes: self.bytes, sha256 })
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(buf)?;
        self.hash.update(buf.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn write_vectored(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        let written = self.inner.write_vectored(slices)?;
        let mut rest = written;
        for slice in slices {
            let some = slice.get(..rest.min(slice.len())).unwrap_or_default();
            self.hash.update(some);
            rest -= some.len();
        }
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(n.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Files in memory, for tests and for callers that keep them elsewhere.
#[derive(Debug, Default)]
pub struct Memory {
    /// Content by path.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Sink for Memory {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let mut content = Vec::new();
        fill(&mut content)?;
        self.files.insert(path.to_owned(), content);
        Ok(())
    }
}
