//! Who is who: readings of single articles in, one knowledge graph out.
//!
//! [`graph`] is a pure function of the *set* of readings, the atlas of places and units, and a reviewer's decisions.
//! Order, repetition and sharding of the readings change nothing.
//!
//! ```text
//! readings ── duplicates ── units ── people ── posts ── events ── statements ──▶ Linked
//! ```
//!
//! [`renewed`] gives the same for a few pages more, of which it draws only what they touch ([`Touched`]).
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
mod gist;
mod hierarchy;
mod judgement;
mod officials;
mod people;
mod posts;
mod regions;
mod same_event;
mod sightings;
mod statements;
mod touched;
mod twins;
mod units;
mod who;

pub use assemble::{Before, Linked, Renewed, graph, graph_and_groups, renewed};
pub use atlas::{Atlas, NoAtlas, Superior};
pub use changes::{Change, Outline, changes, chronicle};
pub use decisions::Decisions;
pub use gist::gist;
pub use judgement::{Features, Judgement};
pub use mentions::{MentionRow, mentions};
pub use touched::{Groups, Touched};
