//! Scores beside annotations. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod cases;
mod folder;
mod program;
mod referee;
mod support;
