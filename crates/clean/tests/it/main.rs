//! The article out of the page. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod heads_and_tails;
mod hostile;
mod pages;
mod promises;
