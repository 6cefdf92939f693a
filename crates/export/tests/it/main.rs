//! The files of an export. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod dialect;
mod dictionary;
mod directory;
mod fixture;
mod formats;
mod report;
