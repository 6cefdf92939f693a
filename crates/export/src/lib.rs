//! Simpul: export.
