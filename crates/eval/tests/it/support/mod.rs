//! What the tests share: graphs in few words, the tables that the scorer reads, and the scorer itself.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and say what it skips"
)]

pub(crate) mod disturb;
pub(crate) mod referee;
pub(crate) mod sketch;
pub(crate) mod tables;
