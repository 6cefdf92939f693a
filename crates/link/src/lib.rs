//! Simpul: link.
