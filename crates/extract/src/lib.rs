//! Simpul: extract.
