//! Readings to graph. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

mod cases;
mod increments;
#[expect(dead_code, reason = "a page of its own is for the pipeline's tests")]
mod invented;
mod links;
mod properties;
mod support;
