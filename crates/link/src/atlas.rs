//! What linking must know of the country: names of regions, and which unit stands above which.

use simpul_model::{RegionCode, Service, UnitKind};

/// A unit that the tables place above another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Superior {
    /// Standard long form.
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Service, where the kind fixes one.
    pub service: Option<Service>,
    /// The area it is named after.
    pub region: Option<RegionCode>,
}

/// The country's tables, as far as linking needs them.
pub trait Atlas {
    /// The table's name of a region; `None` where the table has no such code.
    fn region_name(&self, code: RegionCode) -> Option<String>;

    /// The direct superior that the tables imply for a unit; `None` where they imply none or leave it open.
    fn superior(&self, name: &str, kind: UnitKind, region: Option<RegionCode>) -> Option<Superior>;
}

/// Knows nothing: regions are called by their code, and no hierarchy is implied. For tests and foreign data.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoAtlas;

impl Atlas for NoAtlas {
    fn region_name(&self, _: RegionCode) -> Option<String> {
        None
    }

    fn superior(&self, _: &str, _: UnitKind, _: Option<RegionCode>) -> Option<Superior> {
        None
    }
}
