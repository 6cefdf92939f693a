//! Where a fact was read.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The name of the rule that read a fact: stable, kebab-case.
pub type Rule = Cow<'static, str>;

/// A half-open range of bytes of [`crate::Article::text`], on `char` boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One behind the last byte.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// The text that the span covers; empty where it does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// Where in an article a fact was read, by which rule, and how sure the rule is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Index into [`crate::Reading::sentences`].
    pub sentence: u32,
    /// The words that say it, in the article's text.
    pub span: Span,
    /// The rule's name.
    pub rule: Rule,
    /// Probability, 0 to 1, that the fact is right.
    pub confidence: f32,
}
