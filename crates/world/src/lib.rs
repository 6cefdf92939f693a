//! An invented world of Indonesian officials, with the whole truth, for tests and benches.
//!
//! A [`World`] is a handful of numbers. [`History::simulate`] lives through its years: people with names as unevenly spread as
//! real ones, careers through units that have a place in the table of regions, promotions, rotations, retirements.
//! [`Stories`] are what the press then reports, drawn by number; [`mention`] prints them as tables for `simpul link --mentions`.
//! [`score`] compares what a linker said with what was true.
//!
//! Everything is a function of the parameters, to the byte, on every machine, and can be streamed.
//!
//! ```
//! use simpul_lexicon::Lexicon;
//! use simpul_world::{History, Stories, World, mention};
//! let history = History::simulate(World::a(1, 300), Lexicon::builtin());
//! let stories = Stories::new(&history, 50);
//! let (row, person) = mention::mentions(&history, &stories).next().unwrap();
//! assert!(!row.name.is_empty() && (person as usize) < history.people.len());
//! ```

#![warn(clippy::disallowed_methods)]

pub mod article;
pub mod forms;
pub mod gold;
pub mod history;
pub mod mention;
mod name_tables;
pub mod names;
mod phrases;
pub mod places;
pub mod printed;
pub mod rng;
pub mod score;
pub mod seats;
pub mod story;
mod world;

pub use history::{History, Person, Tenure};
pub use story::{Stories, Story};
pub use world::{Press, World};
