//! Simpul: fetch.
