//! What stands in an export beside the rows that are drawn, where some of the one before stay: nothing in a whole one.

use crate::time::Spell;
use simpul_model::Graph;

/// What rows drawn anew show of all.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// Nodes whose rows stay.
    pub(crate) nodes: u64,
    /// Edges whose rows stay.
    pub(crate) edges: u64,
    /// By the place of each node in the petgraph, the edges that stay and lead to or from it.
    degrees: Vec<u32>,
    /// In what time these lie.
    spells: Vec<Option<Spell>>,
}

impl Standing {
    /// Nothing yet, beside the nodes of a graph.
    pub(crate) fn of(graph: &Graph) -> Self {
        let nodes = graph.petgraph().node_count();
        Self { nodes: 0, edges: 0, degrees: vec![0; nodes], spells: vec![None; nodes] }
    }

    /// Counts an edge that stays at the node of a place.
    pub(crate) fn count(&mut self, at: usize, spell: Option<Spell>) {
        if let Some(degree) = self.degrees.get_mut(at) {
            *degree += 1;
        }
        if let (Some(slot), Some(spell)) = (self.spells.get_mut(at), spell) {
            slot.get_or_insert(spell).reach(spell);
        }
    }

    /// How many edges stay at the node of a place.
    pub(crate) fn degree(&self, at: usize) -> u32 {
        self.degrees.get(at).copied().unwrap_or_default()
    }

    /// From the first to the last day that they know of.
    pub(crate) fn spell(&self, at: usize) -> Option<Spell> {
        self.spells.get(at).copied().flatten()
    }
}
