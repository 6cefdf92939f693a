//! What the build script makes of the built-in files, and how it is loaded.

use crate::{
    binary::{Reader, Writer},
    builtin,
    gazetteer::Gazetteer,
    scan::{Patterns, Scanner},
    spelling,
    vocabulary::Vocabulary,
};

/// The tables, the gazetteer and one scanner over all spellings.
pub(crate) struct Compiled {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) gazetteer: Gazetteer,
    pub(crate) scanner: Scanner,
}

impl Compiled {
    /// Compiles; `None` where there is nothing to find.
    pub(crate) fn new(vocabulary: Vocabulary) -> Option<Self> {
        let gazetteer = Gazetteer::from_table(builtin::REGIONS, &vocabulary.aliases);
        let mut patterns = Patterns::default();
        spelling::vocabulary(&vocabulary, &mut patterns);
        spelling::places(&gazetteer, &mut patterns);
        spelling::aliases(&gazetteer, &vocabulary.aliases, &mut patterns);
        Some(Self { scanner: patterns.build()?, gazetteer, vocabulary })
    }

    /// Writes the compiled form.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.bytes(&postcard::to_allocvec(&self.vocabulary).unwrap_or_default());
        self.gazetteer.write(&mut writer);
        self.scanner.write(&mut writer);
        writer.0
    }

    /// Reads the compiled form.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        Some(Self {
            vocabulary: postcard::from_bytes(reader.bytes()?).ok()?,
            gazetteer: Gazetteer::read(&mut reader)?,
            scanner: Scanner::read(&mut reader)?,
        })
    }
}
