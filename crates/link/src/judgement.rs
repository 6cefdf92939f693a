//! Why two officials are one person, or are not: named evidence in natural-log odds, and the probability they make.

use crate::who::cluster::Judged;
use serde::{Deserialize, Serialize};
use simpul_model::NodeId;

/// Evidence by feature, in natural-log odds: positive speaks for one person, negative for two, 0 says nothing and is not
/// written.
///
/// What speaks against unit, region and post counts once, at its worst.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Features {
    /// How rare what agrees in the names is, among as many people as there may be.
    #[serde(skip_serializing_if = "is_silent")]
    pub names: f32,
    /// The units, and how people move between them.
    #[serde(skip_serializing_if = "is_silent")]
    pub unit: f32,
    /// The regions in which they serve.
    #[serde(skip_serializing_if = "is_silent")]
    pub region: f32,
    /// The posts.
    #[serde(skip_serializing_if = "is_silent")]
    pub post: f32,
    /// Ranks, and the course that careers take; the corps of a soldier.
    #[serde(skip_serializing_if = "is_silent")]
    pub rank: f32,
}

impl Features {
    /// Every feature with its name, in the order of the table.
    pub fn named(&self) -> [(&'static str, f32); 5] {
        [("names", self.names), ("unit", self.unit), ("region", self.region), ("post", self.post), ("rank", self.rank)]
    }
}

/// What was judged of two officials.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// One: of a join, the identifier that one mention of this side has of its own; of an open pair, the official's.
    pub a: NodeId,
    /// The other.
    pub b: NodeId,
    /// A page that names the one.
    pub a_page: NodeId,
    /// A page that names the other.
    pub b_page: NodeId,
    /// Probability that both are one person.
    pub probability: f32,
    /// What speaks for it and against it.
    pub features: Features,
    /// Whether a reviewer's word joined them, whatever the features say.
    #[serde(default)]
    pub decided: bool,
}

impl Judgement {
    /// Of two officials, each with a page that names them.
    pub(crate) fn new((a, a_page): (NodeId, NodeId), (b, b_page): (NodeId, NodeId), judged: &Judged) -> Self {
        let it = judged.evidence;
        let features = Features {
            names: rounded(f64::from(judged.names)),
            unit: rounded(it.unit),
            region: rounded(it.area),
            post: rounded(it.post),
            rank: rounded(it.rank),
        };
        let probability = rounded(1.0 / (1.0 + (-f64::from(judged.odds)).exp()));
        Self { a, b, a_page, b_page, probability, features, decided: judged.decided }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
fn is_silent(odds: &f32) -> bool {
    *odds == 0.0
}

/// To four digits: more would say more than is known.
fn rounded(it: f64) -> f32 {
    ((it * 1e4).round() / 1e4) as f32
}
