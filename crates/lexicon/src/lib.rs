//! The lexicon: what the words in a page mean.
//!
//! Ranks, degrees, posts, types of unit, named units, verbs, event words, programmes and the gazetteer of regions, found in
//! a text by one pass over its words ([`Lexicon::scan`]). The vocabulary is data, in `config/lexicon/`; a user's own
//! files are read over it ([`Lexicon::with_files`]). Pure: no I/O, no clock.
//!
//! ```
//! use simpul_lexicon::{Lexicon, Scratch, Term};
//! let lexicon = Lexicon::builtin();
//! let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
//! lexicon.scan("Wakapolres Kompol Sari hadir.", &mut scratch, &mut hits);
//! assert!(matches!(hits[0].term, Term::Post(i) if lexicon.post(i).standard == "Wakapolres"));
//! assert!(matches!(hits[1].term, Term::Rank(i) if lexicon.rank(i).standard == "Kompol"));
//! ```
#![warn(clippy::disallowed_methods)]

#[allow(dead_code, reason = "the build script uses the rest")]
mod binary;
#[allow(dead_code, reason = "the build script uses the rest")]
mod builtin;
#[allow(dead_code, reason = "the build script uses the rest")]
mod compile;
mod error;
mod gazetteer;
pub mod hash;
#[allow(dead_code, reason = "the build script uses the rest")]
mod index;
mod lexicon;
mod normal;
mod read;
#[allow(dead_code, reason = "the build script uses the rest")]
mod regions;
#[allow(dead_code, reason = "the build script uses the rest")]
mod scan;
mod skeleton;
#[allow(dead_code, reason = "the build script uses the rest")]
mod spelling;
mod units;
pub mod vocabulary;
mod words;

pub use error::LexiconError;
pub use gazetteer::{Gazetteer, NameKind, RegionRow};
pub use lexicon::Lexicon;
pub use normal::{Form, Scratch, Word, fold, folds_to};
pub use scan::{Hit, Term};
pub use skeleton::skeleton;
pub use vocabulary::{
    Case, Corps, DayPart, Degree, EventWord, GroupWord, Hint, Honorific, LevelWord, Month, NamedUnit, Post, Programme,
    Rank, RelativeUnit, RelativeWord, RoleCue, RoleWord, Sandi, Seats, SpeechForm, SpeechWord, StatusEffect,
    StatusWord, Template, UnitType, Vocabulary, Weekday, WordList,
};
pub use words::{Lists, Words};
