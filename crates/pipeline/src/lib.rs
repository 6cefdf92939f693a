//! Simpul: pipeline.
