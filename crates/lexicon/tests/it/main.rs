//! The words and tables the reader knows. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod files;
mod promises;
mod tables;
mod words;
