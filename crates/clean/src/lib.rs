//! Simpul: clean.
