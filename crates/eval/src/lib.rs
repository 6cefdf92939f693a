//! How good a graph is: compared with gold annotations as sets of facts, category by category.
//!
//! The figures are those of the scorer that stands beside the annotations, to the last digit; here they come from a
//! [`simpul_model::Graph`] in memory instead of an export. Beyond the figures, every difference says which phenomenon of the
//! genre it shows ([`phenomena`]), and every fact's confidence is held against the truth ([`calibration`]).
//!
//! ```text
//! folder ─┬─ each page alone ──▶ Graph ──article──▶ Tally ──report──▶ table, differences, JSON
//!         └─ all pages ────────▶ Graph ──links────▶
//! ```
#![warn(clippy::disallowed_methods)]

pub mod calibration;
pub mod phenomena;
pub mod report;

mod article;
mod category;
mod error;
mod folder;
mod found;
mod gold;
mod item;
mod letters;
mod links;
mod pairs;
mod tally;

pub use article::article;
pub use category::Category;
pub use error::EvalError;
pub use folder::{Pipeline, folder};
pub use gold::{Gold, Links};
pub use item::{Cell, Item};
pub use letters::letters;
pub use links::links;
pub use tally::{Difference, Figures, Tally, What};
