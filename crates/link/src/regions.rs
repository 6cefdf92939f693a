//! Region nodes: those named, those that units and events lie in, and every region above them.

use crate::{atlas::Atlas, corpus::Corpus, draft::Draft, touched::Scope};
use simpul_model::{EdgeKind, Node, NodeId, RegionCode, graph::Region};
use std::collections::BTreeSet;

/// The node of a region.
pub(crate) fn id_of(code: RegionCode) -> NodeId {
    NodeId::named("region", &code.to_string())
}

/// Adds the regions of the corpus, their parents, and where they are named in their own right.
pub(crate) fn add(corpus: &Corpus, atlas: &impl Atlas, used: &BTreeSet<RegionCode>, scope: Scope, out: &mut Draft) {
    let mut codes: BTreeSet<RegionCode> = used.iter().flat_map(|it| it.ancestors()).collect();
    for reading in &corpus.readings {
        for region in &reading.regions {
            codes.extend(region.code.ancestors());
            if scope.holds(&reading.document.id) {
                let mentions = (region.evidence.len() as u32).max(1);
                out.mentioned(&id_of(region.code), reading, mentions, &region.evidence);
            }
        }
    }
    for code in codes {
        let name = atlas.region_name(code).unwrap_or_else(|| code.to_string());
        out.node(Node::Region(Region { id: id_of(code), code, name, level: code.level() }));
        if let Some(parent) = code.parent() {
            out.edge(EdgeKind::RegionPartOf, &id_of(code), &id_of(parent), &[], []);
        }
    }
}
