//! Joining nodes, the surest pair first, until none is likely enough.
//!
//! After each join the new node is scored anew against all neighbours of both, as wholes: a career that fits A and one
//! that fits B but not each other never come together. Where a node suits several that cannot be one another, the best
//! must outweigh the rest together, or the node stays alone.

use super::{
    blocks::{HOPELESS, Pair, score},
    forms::Forms,
    node::Node,
    track::{Evidence, World},
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BinaryHeap;

/// Odds (natural log) from which a pair that stayed apart is worth a person's look.
const OPEN: f32 = -0.7;
/// What names tell that nobody bears together: only a reviewer joins them.
const NEVER: f32 = -50.0;

/// A reviewer's word on records, by position: never together, or together whatever the scores.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    pub(crate) apart: Vec<(u32, u32)>,
    pub(crate) together: Vec<(u32, u32)>,
}

/// What the scores said of two nodes, each by one of its records.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Judged {
    pub(crate) a: u32,
    pub(crate) b: u32,
    /// Natural-log odds of being one person.
    pub(crate) odds: f32,
    /// What names told, and the share of people who bear them.
    pub(crate) names: f32,
    pub(crate) evidence: Evidence,
    /// Whether a reviewer's word joined them.
    pub(crate) decided: bool,
}

/// How people were told apart, for those who want to know why.
#[derive(Debug, Clone, Default)]
pub(crate) struct Log {
    /// Pairs that were joined, in order.
    pub(crate) joined: Vec<Judged>,
    /// Pairs that were not, though not much was wanting.
    pub(crate) open: Vec<Judged>,
}

/// The best pair of a node, waiting: best score first, then by position. Stale where a version has gone on.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Waiting {
    key: Key,
    /// The node that waits, and its version.
    owner: (u32, u32),
    /// The other, and its version.
    other: (u32, u32),
}

/// Orders pairs: score in ten-thousandths, then the lower positions first.
type Key = (i32, std::cmp::Reverse<(u32, u32)>);

fn key_of(score: f32, a: u32, b: u32) -> Key {
    ((f64::from(score) * 1e4).clamp(-1e9, 1e9) as i32, std::cmp::Reverse((a.min(b), a.max(b))))
}

struct State<'a> {
    nodes: Vec<Node>,
    parent: Vec<u32>,
    version: Vec<u32>,
    /// Neighbours and scores.
    near: Vec<Vec<(u32, f32)>>,
    queue: BinaryHeap<Waiting>,
    names: FxHashMap<(u32, u32), Option<f32>>,
    apart: FxHashMap<u32, FxHashSet<u32>>,
    /// One record of each node, if a log is kept.
    record: Vec<u32>,
    log: Option<Log>,
    forms: &'a Forms,
    world: &'a World,
}

/// For each node the node that stands for its person, all nodes as they are now, and why, if `log` asks for it.
pub(crate) fn agglomerate(
    nodes: Vec<Node>,
    edges: &[Pair],
    forms: &Forms,
    world: &World,
    rules: &Rules,
    node_of_record: &[u32],
    log: bool,
) -> (Vec<u32>, Vec<Node>, Log) {
    let n = nodes.len();
    let mut state = State {
        nodes,
        parent: (0..n as u32).collect(),
        version: vec![0; n],
        near: vec![Vec::new(); n],
        queue: BinaryHeap::new(),
        names: FxHashMap::default(),
        apart: FxHashMap::default(),
        record: Vec::new(),
        log: log.then(Log::default),
        forms,
        world,
    };
    if log {
        state.record = vec![u32::MAX; n];
        for (record, node) in node_of_record.iter().enumerate().rev() {
            state.record[*node as usize] = record as u32;
        }
    }
    let node = |record: u32| node_of_record[record as usize];
    for &(a, b) in &rules.apart {
        state.apart.entry(node(a)).or_default().insert(node(b));
        state.apart.entry(node(b)).or_default().insert(node(a));
    }
    let kept = |it: &&Pair| !state.apart.get(&it.a).is_some_and(|enemies| enemies.contains(&it.b));
    let edges: Vec<Pair> = edges.iter().filter(kept).copied().collect();
    for it in &edges {
        state.near[it.a as usize].push((it.b, it.score));
        state.near[it.b as usize].push((it.a, it.score));
    }
    for &(a, b) in &rules.together {
        let (a, b) = (state.root(node(a)), state.root(node(b)));
        if a != b {
            state.join(a.min(b), a.max(b));
            if let Some(it) = state.log.as_mut().and_then(|log| log.joined.last_mut()) {
                it.decided = true;
            }
        }
    }
    for it in 0..n as u32 {
        state.wait(it, None);
    }
    state.run();
    state.note_open();
    let roots = (0..n as u32).map(|it| state.root(it)).collect();
    (roots, state.nodes, state.log.unwrap_or_default())
}

impl State<'_> {
    /// The node that stands for another now; the way there is halved for the next who asks.
    fn root(&mut self, mut it: u32) -> u32 {
        while self.parent[it as usize] != it {
            let above = self.parent[it as usize];
            self.parent[it as usize] = self.parent[above as usize];
            it = above;
        }
        it
    }

    /// Puts a node's best pair into the queue, or the best below another.
    fn wait(&mut self, owner: u32, below: Option<Key>) {
        if self.parent[owner as usize] != owner {
            return;
        }
        let ready = self.near[owner as usize].iter().filter(|it| f64::from(it.1) >= self.world.model.threshold);
        let keys =
            ready.map(|it| (key_of(it.1, owner, it.0), it.0)).filter(|it| below.is_none_or(|below| it.0 < below));
        if let Some((key, other)) = keys.max() {
            let version = |it: u32| (it, self.version[it as usize]);
            self.queue.push(Waiting { key, owner: version(owner), other: version(other) });
        }
    }

    fn run(&mut self) {
        let live = |state: &Self, (node, version): (u32, u32)| {
            state.parent[node as usize] == node && state.version[node as usize] == version
        };
        while let Some(Waiting { key, owner, other }) = self.queue.pop() {
            if !live(self, owner) {
                continue;
            }
            if !live(self, other) {
                self.wait(owner.0, None);
                continue;
            }
            let (a, b) = (owner.0.min(other.0), owner.0.max(other.0));
            if self.sure(a, b) {
                self.join(a, b);
                self.wait(a, None);
            } else {
                self.wait(owner.0, Some(key));
            }
        }
    }

    /// Whether the pair outweighs everything that speaks for joining either with someone else.
    fn sure(&self, a: u32, b: u32) -> bool {
        let small = if self.nodes[a as usize].track.n <= self.nodes[b as usize].track.n { a } else { b };
        let large = if small == a { b } else { a };
        let among = |list: &[(u32, f32)], it: u32| list.iter().find(|(other, _)| *other == it).map(|it| it.1);
        let Some(best) = among(&self.near[small as usize], large) else { return false };
        let mut against = (-f64::from(best)).exp();
        for &(other, score) in &self.near[small as usize] {
            if other == large || score < best - 4.0 {
                continue;
            }
            let joinable = among(&self.near[large as usize], other);
            if joinable.is_none_or(|it| f64::from(it) < self.world.model.threshold) {
                against += f64::from(score - best).exp();
            }
        }
        1.0 / (1.0 + against) >= self.world.model.sure
    }

    /// Makes one node of two and scores it against the neighbours of both.
    fn join(&mut self, a: u32, b: u32) {
        let (x, y) = (a as usize, b as usize);
        if let Some(it) = self.judged(a, b)
            && let Some(log) = &mut self.log
        {
            log.joined.push(it);
        }
        let joined = self.nodes[x].merge(&self.nodes[y], self.forms, self.world);
        self.nodes[x] = joined;
        self.parent[y] = a;
        if self.log.is_some() {
            self.record[x] = self.record[x].min(self.record[y]);
        }
        self.version[x] += 1;
        self.version[y] += 1;
        let mut neighbours: Vec<u32> = self.near[x].iter().chain(&self.near[y]).map(|it| it.0).collect();
        neighbours.sort_unstable();
        neighbours.dedup();
        neighbours.retain(|it| *it != a && *it != b);
        self.near[y] = Vec::new();
        let enemies = self.apart.remove(&b).unwrap_or_default();
        if !enemies.is_empty() {
            let mut sorted: Vec<u32> = enemies.iter().copied().collect();
            sorted.sort_unstable();
            for it in sorted {
                self.apart.entry(a).or_default().insert(it);
                self.apart.entry(it).or_default().insert(a);
            }
        }
        let mut near = Vec::with_capacity(neighbours.len());
        for other in neighbours {
            let score = self.score(a, other);
            let list = &mut self.near[other as usize];
            list.retain(|it| it.0 != a && it.0 != b);
            if score < HOPELESS {
                continue;
            }
            list.push((a, score as f32));
            near.push((other, score as f32));
        }
        self.near[x] = near;
    }

    /// What is to be said of a pair, if a log is kept.
    fn judged(&self, a: u32, b: u32) -> Option<Judged> {
        self.log.as_ref()?;
        let (x, y) = (&self.nodes[a as usize], &self.nodes[b as usize]);
        let evidence = x.evidence(y, self.world);
        let names = x.names(y, |f, g| self.forms.evidence(f, g), self.world, self.forms).unwrap_or(NEVER);
        let names = names - self.world.model.people.ln() as f32;
        let odds = names + evidence.sum() as f32;
        Some(Judged { a: self.record[a as usize], b: self.record[b as usize], odds, names, evidence, decided: false })
    }

    /// Notes the pairs that stayed apart, though the odds were not long.
    fn note_open(&mut self) {
        if self.log.is_none() {
            return;
        }
        let mut open = Vec::new();
        for a in (0..self.nodes.len() as u32).filter(|it| self.parent[*it as usize] == *it) {
            for &(b, _) in self.near[a as usize].iter().filter(|it| it.0 > a && it.1 > OPEN) {
                if self.parent[b as usize] == b {
                    open.extend(self.judged(a, b));
                }
            }
        }
        open.sort_by(|a, b| b.odds.total_cmp(&a.odds).then((a.a, a.b).cmp(&(b.a, b.b))));
        if let Some(log) = &mut self.log {
            log.open = open;
        }
    }

    fn score(&mut self, a: u32, b: u32) -> f64 {
        if self.apart.get(&a).is_some_and(|it| it.contains(&b)) {
            return f64::MIN;
        }
        let (x, y) = (&self.nodes[a as usize], &self.nodes[b as usize]);
        let (names, forms) = (&mut self.names, self.forms);
        let told = x.names(
            y,
            |f, g| *names.entry((f.min(g), f.max(g))).or_insert_with(|| forms.evidence(f.min(g), f.max(g))),
            self.world,
            forms,
        );
        told.map_or(f64::MIN, |told| score(x, y, told, self.world))
    }
}
