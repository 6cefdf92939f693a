//! The wiring: sources → pages → articles → facts → graph → files.
//!
//! [`run::run`] is the one place where a run is put together, and reads from top to bottom. Every stage is a plain
//! function elsewhere; here are the tasks, the bounded channels between them, the counters, and the way to stop.
//!
//! Everything that touches files, the clock or the environment on behalf of the pure crates is here too:
//! [`config`] reads `simpul.toml`, [`stages`] loads the lexicon and the rules.

pub mod changes;
pub mod config;
pub mod counters;
pub mod error;
pub mod links;
pub mod lookup;
pub mod mentions;
pub mod plan;
pub mod review;
pub mod run;
pub mod single;
pub mod stages;
pub mod stop;
pub mod tenures;

mod admit;
mod ledger;
mod publish;
mod readers;
mod renew;
mod signature;
mod sources;

pub use config::{Checked, Source};
pub use counters::{Counters, Phase};
pub use error::RunError;
pub use plan::Plan;
pub use run::{Finished, Found, export, run};
pub use stop::{Signal, Stop};
