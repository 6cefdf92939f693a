//! What can be wrong with a lexicon file.

/// One fault in a lexicon file, with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct LexiconError {
    /// The file's name as it was given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, and with which entry.
    pub reason: String,
}
