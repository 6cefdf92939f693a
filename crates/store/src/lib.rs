//! Simpul: store.
