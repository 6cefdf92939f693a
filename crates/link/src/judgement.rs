//! Why two officials are one person, or are not: named evidence in natural-log odds, and the probability they make.

use crate::who::cluster::Judged;
use serde::{Deserialize, Serialize};
use simpul_model::NodeId;

/// What was judged of two officials.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// One.
    pub a: NodeId,
    /// The other.
    pub b: NodeId,
    /// A page that names the one.
    pub a_page: NodeId,
    /// A page that names the other.
    pub b_page: NodeId,
    /// Probability that both are one person.
    pub probability: f32,
    /// Natural-log odds by feature: `names` (how rare what agrees is among all people), `unit`, `region`, `post`,
    /// `rank` (and corps). What speaks against unit, region and post counts once, at its worst.
    pub features: Vec<(String, f32)>,
}

impl Judgement {
    /// Of two officials, each with a page that names them.
    pub(crate) fn new((a, a_page): (NodeId, NodeId), (b, b_page): (NodeId, NodeId), judged: &Judged) -> Self {
        let it = judged.evidence;
        let features = [
            ("names", f64::from(judged.names)),
            ("unit", it.unit),
            ("region", it.area),
            ("post", it.post),
            ("rank", it.rank),
        ];
        Self {
            a,
            b,
            a_page,
            b_page,
            probability: 1.0 / (1.0 + (-judged.odds).exp()),
            features: features.iter().filter(|it| it.1 != 0.0).map(|it| (it.0.to_owned(), it.1 as f32)).collect(),
        }
    }
}
