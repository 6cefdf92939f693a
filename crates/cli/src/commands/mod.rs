//! One module a command, or a few that are alike.

pub(crate) mod changes;
pub(crate) mod config;
pub(crate) mod eval;
pub(crate) mod explain;
pub(crate) mod link;
pub(crate) mod look;
pub(crate) mod path;
pub(crate) mod post;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod run;
pub(crate) mod shell;
pub(crate) mod show;

mod answers;
mod card;
mod features;
mod fold;
mod terminal;
mod words;
