//! Whether confidence can be believed: of the facts that say 0.8, eight in ten should be right.

use crate::article::Sides;
use crate::found::Post;
use crate::{Item, letters};
use serde::Serialize;
use simpul_model::{Edge, EdgeKind, Graph, Node, Rule};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What kind of fact was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A page names an official.
    Official,
    /// A page names a unit.
    Unit,
    /// A page names a region.
    Region,
    /// A page tells of an event.
    Event,
    /// An official holds a post.
    Post,
    /// Someone took part in an event that the gold holds too.
    Role,
    /// An official said a quotation that the gold holds too.
    Speaker,
}

impl Kind {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Unit => "unit",
            Self::Region => "region",
            Self::Event => "event",
            Self::Post => "post",
            Self::Role => "role",
            Self::Speaker => "speaker",
        }
    }
}

/// One fact of a graph: how sure the program was, and whether the gold agrees.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// What kind of fact.
    pub kind: Kind,
    /// Probability, 0 to 1, that the program gave it.
    pub confidence: f32,
    /// Whether it stands in the gold.
    pub right: bool,
    /// The rules that read it, sorted; none for what the tables imply.
    pub rules: Vec<Rule>,
}

/// The facts within one range of confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bin {
    /// Lower bound, included.
    pub from: f64,
    /// Upper bound, excluded but for 1.
    pub to: f64,
    /// How many facts.
    pub n_facts: usize,
    /// Share of them that is right, 0 to 1.
    pub right: f64,
    /// Their mean confidence: the share that should be right.
    pub expected: f64,
}

/// Lower bounds of the bins.
const BOUNDS: [f64; 6] = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9];

/// Confidence and truth by ranges of confidence; ranges without facts are left out.
pub fn reliability<'o>(outcomes: impl IntoIterator<Item = &'o Outcome>) -> Vec<Bin> {
    let mut sums = [(0_usize, 0_usize, 0.0_f64); BOUNDS.len()];
    for outcome in outcomes {
        // Compared as decimals, so that 0.9_f32 is not taken for 0.8999….
        let confidence = (f64::from(outcome.confidence) * 1e6).round() / 1e6;
        let bin = BOUNDS.iter().rposition(|from| confidence >= *from).unwrap_or(0);
        if let Some((n, right, sum)) = sums.get_mut(bin) {
            *n += 1;
            *right += usize::from(outcome.right);
            *sum += confidence;
        }
    }
    let ends = BOUNDS.iter().skip(1).copied().chain([1.0]);
    let bins = BOUNDS.into_iter().zip(ends).zip(sums).filter(|(_, (n, ..))| *n > 0);
    bins.map(|((from, to), (n_facts, right, sum))| Bin {
        from,
        to,
        n_facts,
        right: right as f64 / n_facts as f64,
        expected: sum / n_facts as f64,
    })
    .collect()
}

/// Mean distance between confidence and truth over all facts, 0 to 1: 0 where every bin is right as often as it says.
pub fn expected_error(bins: &[Bin]) -> f64 {
    let n: usize = bins.iter().map(|it| it.n_facts).sum();
    let gap = |it: &Bin| (it.right - it.expected).abs() * it.n_facts as f64;
    if n == 0 { 0.0 } else { bins.iter().map(gap).sum::<f64>() / n as f64 }
}

/// The facts that one rule had a part in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RuleRow {
    /// What kind of fact.
    pub kind: Kind,
    /// The rule.
    pub rule: Rule,
    /// How many facts.
    pub n_facts: usize,
    /// Share of them that is right, 0 to 1.
    pub right: f64,
    /// Their mean confidence.
    pub expected: f64,
}

/// Confidence and truth by kind and rule; those whose confidence costs most (facts × gap) first.
pub fn by_rule(outcomes: &[Outcome]) -> Vec<RuleRow> {
    let mut sums: BTreeMap<(Kind, &Rule), (usize, usize, f64)> = BTreeMap::new();
    for outcome in outcomes {
        for rule in &outcome.rules {
            let (n, right, sum) = sums.entry((outcome.kind, rule)).or_default();
            *n += 1;
            *right += usize::from(outcome.right);
            *sum += f64::from(outcome.confidence);
        }
    }
    let row = |((kind, rule), (n, right, sum)): ((Kind, &Rule), (usize, usize, f64))| RuleRow {
        kind,
        rule: rule.clone(),
        n_facts: n,
        right: right as f64 / n as f64,
        expected: sum / n as f64,
    };
    let mut rows: Vec<RuleRow> = sums.into_iter().map(row).collect();
    let cost = |it: &RuleRow| (it.right - it.expected).abs() * it.n_facts as f64;
    rows.sort_by(|a, b| cost(b).total_cmp(&cost(a)));
    rows
}

/// The reliability of each kind of fact and of all together, then that of each rule.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut out = String::from("kind      confidence   facts  right  expected\n");
    let kinds: BTreeSet<Kind> = outcomes.iter().map(|it| it.kind).collect();
    for kind in kinds {
        push_bins(&mut out, kind.as_str(), &reliability(outcomes.iter().filter(|it| it.kind == kind)));
    }
    push_bins(&mut out, "all", &reliability(outcomes));
    out.push_str("\nkind      facts  right  expected  rule\n");
    for RuleRow { kind, rule, n_facts, right, expected } in by_rule(outcomes) {
        let _ = writeln!(out, "{:9} {n_facts:5}  {right:.3}     {expected:.3}  {rule}", kind.as_str());
    }
    out
}

fn push_bins(out: &mut String, head: &str, bins: &[Bin]) {
    for Bin { from, to, n_facts, right, expected } in bins {
        let _ = writeln!(out, "{head:9} {from:.1}–{to:.1}     {n_facts:6}  {right:.3}     {expected:.3}");
    }
    let n: usize = bins.iter().map(|it| it.n_facts).sum();
    let _ = writeln!(out, "{head:9} mean gap    {n:6}  {:.3}", expected_error(bins));
}

/// What the gold says of each edge of an article's graph that it can judge.
pub(crate) fn outcomes(sides: &Sides<'_>, graph: &Graph) -> Vec<Outcome> {
    let judge = Judge::new(sides);
    let judged = graph.edges().filter_map(|edge| {
        let (kind, right) = judge.edge(edge, graph.node(&edge.from)?)?;
        let rules: BTreeSet<&Rule> = edge.evidence.iter().map(|it| &it.rule).collect();
        let rules = rules.into_iter().cloned().collect();
        Some(Outcome { kind, confidence: edge.confidence, right, rules })
    });
    judged.collect()
}

/// The gold's facts, ready for looking up.
struct Judge<'s> {
    sides: &'s Sides<'s>,
    officials: BTreeSet<String>,
    units: BTreeSet<String>,
    regions: BTreeSet<&'s str>,
    either: BTreeSet<&'s str>,
    posts: BTreeSet<Item>,
}

impl<'s> Judge<'s> {
    fn new(sides: &'s Sides<'s>) -> Self {
        Self {
            sides,
            officials: sides.gold.officials.iter().map(|it| letters(&it.name)).collect(),
            units: sides.gold.units.iter().map(|it| letters(&it.name)).collect(),
            regions: sides.gold.regions.iter().map(|it| it.code.as_str()).collect(),
            either: sides.either(),
            posts: sides.gold_posts(),
        }
    }

    fn edge(&self, edge: &Edge, from: &Node) -> Option<(Kind, bool)> {
        match &edge.kind {
            EdgeKind::MentionedIn { .. } => self.named(from),
            EdgeKind::HoldsPost { .. } => {
                Some((Kind::Post, self.posts.contains(&self.sides.found_post(&Post::of(edge)?))))
            }
            EdgeKind::OfficialAtEvent { role, .. } | EdgeKind::UnitAtEvent { role } => {
                let key = self.sides.events.iter().find(|(_, id)| **id == &edge.to)?.0;
                let event = self.sides.gold.events.iter().find(|it| it.key == *key)?;
                let item = crate::article::two(self.sides.found_name(&edge.from), role.as_str());
                Some((Kind::Role, self.sides.gold_roles(event).contains(&item)))
            }
            EdgeKind::Said => {
                let at = self.sides.statements.iter().position(|it| *it == Some(&edge.to))?;
                Some((Kind::Speaker, self.sides.gold_speaker(at) == self.sides.found_name(&edge.from)))
            }
            _ => None,
        }
    }

    /// Whether the page names a node.
    fn named(&self, node: &Node) -> Option<(Kind, bool)> {
        match node {
            Node::Official(it) => Some((Kind::Official, self.officials.contains(self.sides.found_name(&it.id)))),
            Node::Unit(it) => Some((Kind::Unit, self.units.contains(self.sides.found_name(&it.id)))),
            Node::Region(it) => {
                let code = it.code.to_string();
                let judged = !self.either.contains(code.as_str());
                judged.then(|| (Kind::Region, self.regions.contains(code.as_str())))
            }
            Node::Event(it) => Some((Kind::Event, self.sides.events.values().any(|id| *id == &it.id))),
            Node::Statement(_) | Node::Document(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(confidence: f32, right: bool) -> Outcome {
        Outcome { kind: Kind::Post, confidence, right, rules: vec!["post-acting".into()] }
    }

    #[test]
    fn each_fact_falls_into_one_bin_and_one_is_in_the_last() {
        let facts =
            [outcome(0.9, true), outcome(1.0, false), outcome(0.5, true), outcome(0.59, true), outcome(0.2, false)];
        let bins = reliability(&facts);
        let shown: Vec<_> = bins.iter().map(|it| (it.from, it.n_facts, it.right)).collect();
        assert_eq!(shown, [(0.0, 1, 0.0), (0.5, 2, 1.0), (0.9, 2, 0.5)]);
        let gap = expected_error(&bins);
        assert!((gap - (0.2 + 0.91 + 0.9) / 5.0).abs() < 1e-6, "{gap}");
        let rules = by_rule(&facts);
        assert_eq!((rules.len(), rules[0].n_facts), (1, 5));
    }
}
