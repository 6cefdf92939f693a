//! The lexicon as the atlas that linking asks.

use simpul_lexicon::Lexicon;
use simpul_link::{Atlas, Superior};
use simpul_model::{RegionCode, UnitKind};

pub(crate) struct Country<'a>(pub(crate) &'a Lexicon);

impl Atlas for Country<'_> {
    fn region_name(&self, code: RegionCode) -> Option<String> {
        self.0.gazetteer().get(code).map(|it| it.name.to_owned())
    }

    fn superior(&self, _: &str, _: UnitKind, _: Option<RegionCode>) -> Option<Superior> {
        None
    }
}
