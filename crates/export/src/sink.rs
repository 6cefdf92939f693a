//! Where files go: a folder ([`crate::directory`]) or memory.

use crate::error::ExportError;
use std::collections::BTreeMap;
use std::io::Write;

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
