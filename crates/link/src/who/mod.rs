//! Who is who: mentions of people in, groups of mentions that are one person out.
//!
//! 1. Mentions with one form of name in one unit that fit each other in time become one *node* to begin with.
//! 2. Blocks of shared words give the pairs of nodes worth a look (`blocks`).
//! 3. Pairs are scored: rarity of the words that agree (`forms`), and how well two careers make one (`track`).
//! 4. The best pairs join first; what two nodes say together is scored anew after each join, so that likeness never
//!    chains, and a mention that suits several people equally is left alone (`cluster`).
//! 5. What has become of the nodes is blocked and joined again: a career has more to say than its first mentions.
//!
//! Every step works on sorted data: the outcome is a function of the set of mentions.

pub(crate) mod blocks;
pub(crate) mod cluster;
pub(crate) mod common;
pub(crate) mod forms;
pub(crate) mod ladder;
pub(crate) mod learn;
pub(crate) mod model;
pub(crate) mod node;
pub(crate) mod presence;
pub(crate) mod service;
pub(crate) mod track;

use forms::Forms;
use ladder::Step;
use node::Node;
use smallvec::SmallVec;
use std::collections::BTreeSet;
use track::{AREA, POST, Run, Track, UNIT, World};

/// How often nodes are blocked anew: whole careers meet whom their first mentions could not.
const ROUNDS: usize = 3;

/// One mention, or all mentions of one person in one article.
#[derive(Debug, Clone, Default)]
pub(crate) struct Record {
    /// Position of the name's form.
    pub(crate) form: u32,
    /// Days since some fixed day.
    pub(crate) day: Option<i32>,
    pub(crate) step: Option<Step>,
    pub(crate) unit: Option<u32>,
    /// Region in which the mention places the person.
    pub(crate) area: Option<u32>,
    pub(crate) post: Option<u32>,
    /// Whether only one person of a unit has the post at a time.
    pub(crate) exclusive: bool,
    /// Corps of a soldier.
    pub(crate) corps: Option<u32>,
    /// Chairs held before: unit and post.
    pub(crate) before: SmallVec<[(Option<u32>, Option<u32>); 1]>,
    /// The article: two records of one article are two people.
    pub(crate) source: Option<u32>,
    /// What is to be told apart at once, whatever else agrees: police from election officials.
    pub(crate) service: Option<u8>,
}

/// Days by which a former posting is taken to lie before the page that tells of it: half a year, as postings last one to two.
const BEFORE_DAYS: i32 = 180;

impl Record {
    fn node(&self, world: &World) -> Node {
        let mut track = Track::on(self.day);
        let earlier = self.day.map(|it| it - BEFORE_DAYS);
        let mut before = self.before.clone();
        before.sort_unstable();
        for (unit, post) in before {
            track.say(UNIT, unit, earlier);
            track.say(POST, post, earlier);
        }
        track.say(UNIT, self.unit, self.day);
        track.say(AREA, self.area, self.day);
        track.say(POST, self.post, self.day);
        match self.day {
            Some(day) => track.steps.extend(self.step.map(|what| Run { what, first: day, last: day, n: 1 })),
            None => track.loose_steps.extend(self.step),
        }
        world.settle(&mut track);
        Node::new(self, track)
    }
}

/// Groups records: for each, the smallest position of a record of the same person.
pub(crate) fn resolve(records: &[Record], forms: &Forms, world: &World, rules: &cluster::Rules) -> Vec<u32> {
    explained(records, forms, world, rules, false).0
}

/// The same, and how it came to that, if `log` asks for it.
pub(crate) fn explained(
    records: &[Record],
    forms: &Forms,
    world: &World,
    rules: &cluster::Rules,
    log: bool,
) -> (Vec<u32>, cluster::Log) {
    let mut told = cluster::Log::default();
    let (mut nodes, mut of) = first_nodes(records, forms, world, rules, log.then_some(&mut told.joined));
    for _ in 0..ROUNDS {
        let before = nodes.len();
        let edges = blocks::edges(&nodes, forms, world);
        let (root, joined, log) = cluster::agglomerate(nodes, &edges, forms, world, rules, &of, log);
        told.joined.extend(log.joined);
        told.open = log.open;
        nodes = survivors(joined, &root, &mut of);
        if nodes.len() == before {
            break;
        }
    }
    let mut least = vec![u32::MAX; nodes.len()];
    for (record, &node) in of.iter().enumerate() {
        least[node as usize] = least[node as usize].min(record as u32);
    }
    (of.iter().map(|it| least[*it as usize]).collect(), told)
}

/// The nodes that stand for people, moved up, and each record's node among them.
fn survivors(nodes: Vec<Node>, root: &[u32], of: &mut [u32]) -> Vec<Node> {
    let mut place = vec![0_u32; nodes.len()];
    let mut out = Vec::new();
    for (at, node) in nodes.into_iter().enumerate() {
        if root[at] as usize == at {
            place[at] = out.len() as u32;
            out.push(node);
        }
    }
    for it in of {
        *it = place[root[*it as usize] as usize];
    }
    out
}

/// Joins what one form of name in one unit says, in order of time; gives the nodes and each record's node, and writes
/// down what joined.
fn first_nodes(
    records: &[Record],
    forms: &Forms,
    world: &World,
    rules: &cluster::Rules,
    mut log: Option<&mut Vec<cluster::Judged>>,
) -> (Vec<Node>, Vec<u32>) {
    // Whom a reviewer has told apart from someone begins alone.
    let alone: BTreeSet<u32> = rules.apart.iter().flat_map(|it| [it.0, it.1]).collect();
    let mut order: Vec<u32> = (0..records.len() as u32).collect();
    let key = |at: &u32| {
        let it = &records[*at as usize];
        (it.form, it.unit.is_none(), it.unit, it.day.is_none(), it.day, it.step, *at)
    };
    order.sort_unstable_by_key(key);
    let prior = world.model.people.ln();
    let mut nodes: Vec<Node> = Vec::new();
    let mut least: Vec<u32> = Vec::new();
    let mut of = vec![0_u32; records.len()];
    let same = |a: &u32, b: &u32| {
        let (a, b) = (&records[*a as usize], &records[*b as usize]);
        a.form == b.form && a.unit.is_some() && a.unit == b.unit
    };
    for group in order.chunk_by(same) {
        let begin = nodes.len();
        let mut lonely: Vec<usize> = Vec::new();
        for &at in group {
            let record = &records[at as usize];
            let node = record.node(world);
            let mut best: Option<(f64, usize, track::Evidence)> = None;
            for (i, other) in nodes.iter().enumerate().skip(begin) {
                if lonely.contains(&i) || alone.contains(&at) || other.apart(&node) {
                    continue;
                }
                let evidence = other.evidence(&node, world);
                let score = f64::from(forms.own(record.form)) - prior + evidence.sum();
                if score >= world.model.threshold && best.is_none_or(|it| score > it.0) {
                    best = Some((score, i, evidence));
                }
            }
            let place = if let Some((odds, i, evidence)) = best {
                if let Some(log) = log.as_deref_mut() {
                    let names = forms.own(record.form) - prior as f32;
                    let (a, b, odds) = (least[i].min(at), least[i].max(at), odds as f32);
                    log.push(cluster::Judged { a, b, odds, names, evidence, decided: false });
                }
                nodes[i] = nodes[i].merge(&node, forms, world);
                least[i] = least[i].min(at);
                i
            } else {
                if alone.contains(&at) {
                    lonely.push(nodes.len());
                }
                nodes.push(node);
                least.push(at);
                nodes.len() - 1
            };
            of[at as usize] = place as u32;
        }
    }
    (nodes, of)
}
