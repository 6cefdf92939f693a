//! What is kept between runs. One program of all files: each more would be linked, and kept on disk, with everything that it stands on.

mod shelf;
mod state;
mod upgrade;
