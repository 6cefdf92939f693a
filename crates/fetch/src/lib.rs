//! Sources to pages: files, folders, streams and the web.
//!
//! Nothing a source holds is trusted: everything is streamed, counted while it is decoded, and capped by [`Limits`].
//! What can't be read costs itself: it arrives as [`Arrival::Lost`] with the reason, and reading goes on.

mod bounded;
mod folder;
pub mod fuzzing;
mod lines;
mod ndjson;
mod open;
mod response;
mod warc;
pub mod web;
mod window;

pub use folder::{SourceError, local, stdin};

use simpul_model::{DeadLetter, Page};
use std::ops::ControlFlow;

/// What a source may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest page after decoding, in bytes.
    pub max_page_bytes: u64,
    /// Largest ratio of decoded to compressed bytes, once [`Limits::RATIO_AFTER_BYTES`] have come out.
    pub max_ratio: u64,
}

impl Limits {
    /// A small file may be compressed as well as it likes.
    pub const RATIO_AFTER_BYTES: u64 = 1 << 20;
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_page_bytes: 10 << 20, max_ratio: 100 }
    }
}

/// What a source hands over, one at a time.
#[derive(Debug)]
pub enum Arrival {
    /// A page, and the file or address that held it. The origin never reaches an output: it tells an edited file from
    /// two pages that claim one address.
    Page {
        /// The page.
        page: Page,
        /// The file (absolute), address, or [`STDIN`].
        origin: String,
    },
    /// Something that could not be read.
    Lost {
        /// Why.
        letter: DeadLetter,
        /// As for a page.
        origin: String,
    },
    /// Something that was left out on purpose: a file whose name says that it holds no page.
    Excluded {
        /// The file, relative to its input.
        path: String,
    },
    /// What a server said to tell a resource's versions apart, once everything the resource led to was settled.
    Validators {
        /// The resource.
        url: String,
        /// What the server said.
        validators: web::Validators,
    },
    /// This origin was read to its end.
    Done {
        /// As for a page.
        origin: String,
    },
}

/// The origin of pages that came through standard input.
pub const STDIN: &str = "-";

/// Takes what arrives; `Break` ends the reading at once.
pub type Sink<'a> = &'a mut dyn FnMut(Arrival) -> ControlFlow<()>;
