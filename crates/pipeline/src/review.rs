//! The decisions most worth a person's look: uncertain, and of consequence.
//!
//! Three kinds: officials left apart that may be one, officials joined that may be two, and posts that a page may not
//! really state. Each is put together from an export: the graph, its redirects and its `judgements.jsonl`.

use crate::{
    RunError,
    links::{Kind, Link},
    lookup,
};
use serde::Serialize;
use simpul_link::{
    Decisions, Features,
    decisions::{Decision, Verdict},
};
use simpul_model::{Edge, EdgeKind, Graph, NodeId};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

/// Less doubt than this is not worth a look.
const LEAST_DOUBT: f32 = 0.02;
/// A post that is read with more confidence is not worth a look.
const SURE: f32 = 0.9;

/// What a person is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Two officials were left apart: are they one?
    Apart,
    /// Two were joined: are they really one?
    Joined,
    /// A post was read: is it so?
    Post,
}

/// One of two sides, or the one thing in question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// What a decision names: an identifier of the official, or of the post's edge.
    pub id: NodeId,
    /// The official in the graph.
    pub official: NodeId,
    /// The pages that show this side, sorted.
    pub pages: Vec<NodeId>,
}

/// A question with both sides.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// What is asked.
    pub question: Question,
    /// One side.
    pub a: Side,
    /// The other; none where a post is in question.
    pub b: Option<Side>,
    /// Probability, 0 to 1, that both are one, or that the post is so.
    pub probability: f32,
    /// What speaks for one person and against; none where a post is in question.
    pub features: Option<Features>,
    /// Uncertainty times consequence: by it the list is sorted.
    pub weight: f32,
}

/// What a review reads of an export.
#[derive(Debug)]
pub struct Export {
    /// The graph.
    pub graph: Graph,
    /// Identifiers that were merged away.
    pub redirects: BTreeMap<NodeId, NodeId>,
    /// The judgements.
    pub links: Vec<Link>,
}

impl Export {
    /// Reads the newest export under `out`.
    ///
    /// # Errors
    ///
    /// Where there is none, or it lacks the format jsonl.
    pub fn read(out: &Path) -> Result<Self, RunError> {
        Ok(Self {
            graph: lookup::graph(out)?,
            redirects: lookup::redirects(&out.join("current"))?,
            links: crate::links::read(out)?,
        })
    }

    /// Where an identifier leads now: to itself, or to what took it in.
    pub fn now<'a>(&'a self, id: &'a NodeId) -> &'a NodeId {
        self.redirects.get(id).unwrap_or(id)
    }

    /// Whether an identifier means anything here: a node, an edge, or what was merged away.
    pub fn knows(&self, id: &NodeId) -> bool {
        self.graph.node(self.now(id)).is_some() || self.edge(id).is_some()
    }

    /// The edge of an identifier.
    pub fn edge(&self, id: &NodeId) -> Option<&Edge> {
        self.graph.edge(id)
    }

    /// What is worth a look and not yet decided, most worth first.
    pub fn items(&self, decisions: &Decisions) -> Vec<Item> {
        let decided: BTreeSet<(&NodeId, Option<&NodeId>)> = decisions
            .iter()
            .flat_map(|it| [(&it.a, it.b.as_ref()), (it.b.as_ref().unwrap_or(&it.a), Some(&it.a))])
            .collect();
        let mut items = self.apart();
        items.extend(self.joined());
        items.extend(self.posts());
        items.retain(|it| !decided.contains(&(&it.a.id, it.b.as_ref().map(|b| &b.id))));
        items.sort_by(|x, y| y.weight.total_cmp(&x.weight).then_with(|| key(x).cmp(&key(y))));
        items
    }

    fn apart(&self) -> Vec<Item> {
        let of = |id: &NodeId| Side { id: id.clone(), official: self.now(id).clone(), pages: self.pages(self.now(id)) };
        let open = self.links.iter().filter(|it| it.kind == Kind::Open);
        open.filter_map(|it| {
            let (a, b) = (of(&it.judgement.a), of(&it.judgement.b));
            let both_there = [&a, &b].iter().all(|it| self.graph.node(&it.official).is_some());
            (both_there && a.official != b.official).then(|| pair(Question::Apart, it, a, b))
        })
        .collect()
    }

    /// Joins are told one after another; what each side held by then comes from those before it.
    fn joined(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let joins: Vec<&Link> = self.links.iter().filter(|it| it.kind == Kind::Join).collect();
        for joins in joins.chunk_by(|x, y| x.official == y.official) {
            let Some(official) = joins.first().and_then(|it| it.official.as_ref()) else { continue };
            let mut sides = Sides::default();
            for join in joins {
                let it = &join.judgement;
                let [a, b] = [(&it.a, &it.a_page), (&it.b, &it.b_page)].map(|(id, page)| {
                    let pages = sides.of(id, page);
                    let asked = !it.decided && doubt(it.probability) >= LEAST_DOUBT;
                    asked.then(|| Side { id: id.clone(), official: official.clone(), pages: pages.clone() })
                });
                if let (Some(a), Some(b)) = (a, b) {
                    items.push(pair(Question::Joined, join, a, b));
                }
                sides.join(&it.a, &it.b);
            }
        }
        items
    }

    fn posts(&self) -> Vec<Item> {
        let unsure = |it: &&Edge| {
            matches!(it.kind, EdgeKind::HoldsPost { .. }) && !it.evidence.is_empty() && it.confidence < SURE
        };
        let item = |it: &Edge| {
            let mut pages: Vec<NodeId> = it.evidence.iter().map(|it| it.document.clone()).collect();
            pages.dedup();
            let shown = self.pages(&it.from).len();
            let weight = (2.0 * (1.0 - it.confidence)).min(1.0) * consequence(shown) * 0.5;
            let a = Side { id: it.id.clone(), official: it.from.clone(), pages };
            Item { question: Question::Post, a, b: None, probability: it.confidence, features: None, weight }
        };
        self.graph.edges().filter(unsure).map(item).collect()
    }

    /// The pages that name a node.
    fn pages(&self, id: &NodeId) -> Vec<NodeId> {
        let named = |it: &&Edge| it.from == *id && matches!(it.kind, EdgeKind::MentionedIn { .. });
        let mut pages: Vec<NodeId> =
            self.graph.edges_of(id).into_iter().filter(named).map(|it| it.to.clone()).collect();
        pages.sort();
        pages
    }
}

fn key(it: &Item) -> (Question, &NodeId, Option<&NodeId>) {
    (it.question, &it.a.id, it.b.as_ref().map(|it| &it.id))
}

fn pair(question: Question, link: &Link, a: Side, b: Side) -> Item {
    let it = &link.judgement;
    let weight = doubt(it.probability) * consequence(a.pages.len().min(b.pages.len()));
    Item { question, a, b: Some(b), probability: it.probability, features: Some(it.features), weight }
}

/// 1 where a coin might as well be tossed, 0 where all is sure.
fn doubt(probability: f32) -> f32 {
    1.0 - (2.0 * probability - 1.0).abs()
}

/// Grows with the pages that would move, slower than they.
fn consequence(pages: usize) -> f32 {
    1.0 + (pages.max(1) as f32).ln()
}

/// The pages behind each mention's side, while joins are told.
#[derive(Default)]
struct Sides<'a> {
    leads: BTreeMap<&'a NodeId, &'a NodeId>,
    pages: BTreeMap<&'a NodeId, Vec<NodeId>>,
}

impl<'a> Sides<'a> {
    /// The mention that stands for another's side; the way there is halved for the next who asks.
    fn root(&mut self, id: &'a NodeId) -> &'a NodeId {
        let mut at = id;
        while let Some(next) = self.leads.get(at).copied() {
            let further = self.leads.get(next).copied().unwrap_or(next);
            self.leads.insert(at, further);
            at = further;
        }
        at
    }

    fn of(&mut self, id: &'a NodeId, page: &NodeId) -> &Vec<NodeId> {
        let root = self.root(id);
        self.pages.entry(root).or_insert_with(|| vec![page.clone()])
    }

    fn join(&mut self, a: &'a NodeId, b: &'a NodeId) {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return;
        }
        let mut moved = self.pages.remove(b).unwrap_or_default();
        self.leads.insert(b, a);
        let all = self.pages.entry(a).or_default();
        all.append(&mut moved);
        all.sort();
        all.dedup();
    }
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To be written down.
    Decided(Decision),
    /// What was found before is taken back.
    Withdrawn(NodeId, Option<NodeId>),
}

/// Puts answers into the file of decisions, as it is at this moment; gives how many changed anything.
///
/// Lines of comment stay, behind the header. The file is replaced by one rename.
///
/// # Errors
///
/// Where the file has a fault, or can't be written.
pub fn write_down(path: &Path, answers: &[Answer]) -> Result<usize, RunError> {
    let mut decisions = crate::stages::decisions(path)?;
    let mut n_changed = 0;
    for answer in answers {
        let before = decisions.clone();
        match answer {
            Answer::Decided(it) => decisions.add(it.clone()),
            Answer::Withdrawn(a, b) => {
                decisions.withdraw(a, b.as_ref());
            }
        }
        n_changed += usize::from(decisions != before);
    }
    if n_changed > 0 {
        let io = |error| RunError::Io { doing: "can't write", path: path.to_owned(), error };
        let before = fs::read_to_string(path).unwrap_or_default();
        let comments: String =
            before.lines().filter(|it| it.starts_with('#')).flat_map(|it| [it.trim_end(), "\n"]).collect();
        let text = decisions.to_csv();
        let (header, rows) = text.split_once('\n').unwrap_or((&text, ""));
        replace(path, &format!("{header}\n{comments}{rows}")).map_err(io)?;
    }
    Ok(n_changed)
}

fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".tmp");
    let mut file = fs::File::create(&name)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all())?;
    fs::rename(&name, path)
}

/// A decision as of a day.
pub fn decision(verdict: Verdict, a: &NodeId, b: Option<&NodeId>, who: &str, when: &str, why: &str) -> Answer {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Answer::Decided(Decision {
        verdict,
        a: a.clone(),
        b: b.cloned(),
        who: plain(who),
        when: when.to_owned(),
        why: plain(why),
    })
}

/// The day on which a decision is made (UTC).
pub fn today() -> String {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    now.date().to_string()
}
