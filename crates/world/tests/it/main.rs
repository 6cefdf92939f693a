//! Invented careers and the articles about them. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod articles;
mod history;
