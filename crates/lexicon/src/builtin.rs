//! The data that is shipped inside the program.

use crate::{error::LexiconError, read::Reader, vocabulary::Vocabulary};

/// The table of regions.
pub(crate) const REGIONS: &str = include_str!("../data/regions.tsv");

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// The files of `config/lexicon`, in the order in which they are read.
        pub(crate) const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../config/lexicon/", $name)))),+];
    };
}

files! {
    "abbreviations.toml",
    "aliases.csv",
    "corps.toml",
    "dates.toml",
    "degrees.toml",
    "events.toml",
    "groups.toml",
    "hints.toml",
    "honorifics.toml",
    "kodim.csv",
    "levels.toml",
    "polres.csv",
    "posts.toml",
    "programmes.toml",
    "ranks.toml",
    "roles.toml",
    "sandi.toml",
    "speech.toml",
    "status.toml",
    "unit_types.toml",
    "units.csv",
    "words.toml",
}

/// All tables of the built-in files, and every fault in them.
pub(crate) fn vocabulary() -> (Vocabulary, Vec<LexiconError>) {
    let mut reader = Reader::default();
    for (name, text) in FILES {
        reader.file(name, text);
    }
    (reader.vocabulary, reader.errors)
}
