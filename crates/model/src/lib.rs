//! The words that every stage of Simpul shares: pages, articles, readings and the graph.
//!
//! ```text
//! Page ──clean──▶ Article ──extract──▶ Reading ──link──▶ Graph ──export──▶ files
//! ```
//!
//! Nothing here does input or output, knows a clock, or imports another crate of ours.

pub mod article;
pub mod evidence;
pub mod graph;
pub mod id;
pub mod letter;
pub mod page;
pub mod reading;
pub mod region;
pub mod vocabulary;

pub use article::Article;
pub use evidence::{Evidence, Rule, Span};
pub use graph::{Edge, EdgeKind, Graph, GraphBuilder, Node};
pub use id::NodeId;
pub use jiff::civil::Date;
pub use letter::DeadLetter;
pub use page::{Page, PageFormat};
pub use reading::Reading;
pub use region::{RegionCode, RegionLevel};
pub use vocabulary::{DateRange, EventKind, PostStatus, Role, Service, UnitKind};

/// A value and what was odd about its source: bad text is not an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<T> {
    /// What was read.
    pub value: T,
    /// What a person who looks after the sources may want to know, one short sentence each.
    pub notes: Vec<String>,
}

impl<T> Noted<T> {
    /// A value without notes.
    pub fn plain(value: T) -> Self {
        Self { value, notes: Vec::new() }
    }
}
