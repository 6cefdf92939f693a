//! The seam to the stages: what a run calls, with everything loaded that they need.

use crate::{RunError, signature};
use simpul_clean::{Reject, Rules};
use simpul_lexicon::Lexicon;
use simpul_link::{Before, Decisions, Groups, Linked, Renewed};
use simpul_model::{Article, DeadLetter, Noted, Page, Reading};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A digest over the sources and data of every crate that makes an article of a page.
const CLEANER: &str = env!("SIMPUL_CLEANER");
/// The same for every crate that makes a reading of an article.
const READER: &str = env!("SIMPUL_READER");

/// The stages with their rules and vocabularies.
pub struct Stages {
    lexicon: &'static Lexicon,
    rules: &'static Rules,
    /// Names the cleaner's version: articles made by another are made again.
    pub cleaner: String,
    /// Names the reader's version: readings made by another are made again.
    pub reader: String,
}

impl Stages {
    /// Loads what the stages need: the built-in lexicon, with the user's files read over it.
    ///
    /// # Errors
    ///
    /// Where a file can't be read, or has a fault: each with file, line and reason.
    pub fn load(lexicon_files: &[PathBuf]) -> Result<Self, RunError> {
        let lexicon = lexicon(lexicon_files)?;
        let reader = format!("{READER}-{}", lexicon.digest());
        Ok(Self { lexicon, rules: Rules::builtin(), cleaner: CLEANER.to_owned(), reader })
    }

    /// The lexicon.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon
    }

    /// Page → article.
    ///
    /// # Errors
    ///
    /// A dead letter where the page holds no article.
    pub fn clean(&self, page: &Page) -> Result<Article, Box<DeadLetter>> {
        match simpul_clean::article(page, self.rules) {
            Ok(Noted { value, notes }) => {
                for note in notes {
                    tracing::debug!(url = page.url, note, "A page is odd.");
                }
                Ok(value)
            }
            Err(Reject { code, detail }) => {
                Err(Box::new(DeadLetter::new("clean", code, &page.url, &page.url, detail).about(&page.body)))
            }
        }
    }

    /// Article → facts.
    pub fn extract(&self, article: &Article) -> Reading {
        let mut reading = simpul_extract::read(article, self.lexicon);
        if reading.document.signature.is_empty() {
            reading.document.signature = signature::of(article.text.get(article.body_start..).unwrap_or_default());
        }
        reading
    }

    /// Facts → graph, and what the next run needs to do less.
    pub(crate) fn link_and_group(
        &self,
        readings: &[Reading],
        prints: &[&str],
        decisions: &Decisions,
    ) -> (Linked, Groups) {
        simpul_link::graph_and_groups(readings, prints, self.lexicon, decisions)
    }

    /// Gists of all facts → graph of what is other than before.
    pub(crate) fn link_anew(
        &self,
        gists: &[Reading],
        before: Before<'_>,
        load: impl FnOnce(&[usize]) -> Result<Vec<Reading>, RunError>,
        decisions: &Decisions,
    ) -> Result<Option<Renewed>, RunError> {
        simpul_link::renewed(gists, before, load, self.lexicon, decisions)
    }

    /// Facts → graph.
    pub fn link(&self, readings: &[Reading], decisions: &Decisions) -> Linked {
        simpul_link::graph(readings, self.lexicon, decisions)
    }
}

/// The built-in lexicon, or the user's over it.
fn lexicon(files: &[PathBuf]) -> Result<&'static Lexicon, RunError> {
    if files.is_empty() {
        return Ok(Lexicon::builtin());
    }
    let mut texts = Vec::with_capacity(files.len());
    for path in files {
        texts.push((path.display().to_string(), read(path)?));
    }
    let lexicon = Lexicon::with_files(&texts)
        .map_err(|errors| RunError::Faults(errors.iter().map(ToString::to_string).collect()))?;
    Ok(Box::leak(Box::new(lexicon))) // lives as long as the program, as the built-in one does
}

/// The reviewer's decisions; none where there is no such file.
///
/// # Errors
///
/// Where the file can't be read, or has a line that can't be.
pub fn decisions(path: &Path) -> Result<Decisions, RunError> {
    if !path.exists() {
        return Ok(Decisions::default());
    }
    let faults = |bad: Vec<simpul_link::decisions::BadDecision>| {
        RunError::Faults(bad.iter().map(|it| format!("{}: {it}", path.display())).collect())
    };
    Decisions::from_csv(&read(path)?).map_err(faults)
}

fn read(path: &Path) -> Result<String, RunError> {
    fs::read_to_string(path).map_err(|error| RunError::Io { doing: "can't read", path: path.to_owned(), error })
}
