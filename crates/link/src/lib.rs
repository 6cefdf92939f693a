//! Who is who: readings of single articles in, one knowledge graph out.
//!
//! [`graph`] is a pure function of the *set* of readings, the atlas of places and units, and a reviewer's decisions.
//! Order, repetition and sharding of the readings change nothing.
//!
//! ```text
//! readings ── duplicates ── units ── people ── posts ── events ── statements ──▶ Linked
//! ```
#![warn(clippy::disallowed_methods)]

pub mod atlas;
pub mod changes;
pub mod decisions;
pub mod mentions;
pub mod names;

mod assemble;
mod corpus;
mod draft;
mod duplicates;
mod events;
mod hierarchy;
mod judgement;
mod officials;
mod people;
mod posts;
mod regions;
mod same_event;
mod sightings;
mod statements;
mod units;
mod who;

pub use assemble::{Linked, graph};
pub use atlas::{Atlas, NoAtlas, Superior};
pub use changes::{Change, changes, chronicle};
pub use decisions::Decisions;
pub use judgement::Judgement;
pub use mentions::{MentionRow, mentions};
