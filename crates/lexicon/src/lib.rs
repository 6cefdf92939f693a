//! Simpul: lexicon.
