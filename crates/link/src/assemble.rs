//! The flow of linking, on one page.

use crate::{
    atlas::Atlas,
    corpus::Corpus,
    decisions::Decisions,
    draft::{self, Draft},
    duplicates::Duplicates,
    events,
    judgement::Judgement,
    officials,
    people::People,
    posts, regions, statements,
    units::Units,
};
use simpul_model::{Graph, Node, NodeId, Reading, graph::Document};
use std::collections::BTreeSet;

/// What linking gives.
#[derive(Debug, Clone, Default)]
pub struct Linked {
    /// The graph.
    pub graph: Graph,
    /// Identifiers that nodes would have from fewer pages, and the ones they have now; sorted.
    pub redirects: Vec<(NodeId, NodeId)>,
    /// Near-duplicate pages and the earliest page with their text; sorted.
    pub duplicates: Vec<(NodeId, NodeId)>,
    /// Why officials of several pages are one person: each join, by one mention of either side; officials by identifier,
    /// the joins of each in the order in which they were made, so that every side can be put together again.
    pub joins: Vec<Judgement>,
    /// Pairs of officials left apart that a person should look at, most likely first.
    pub review: Vec<Judgement>,
}

/// Makes one graph of all readings: a function of their set, the atlas and the decisions alone.
pub fn graph(readings: &[Reading], atlas: &(impl Atlas + Sync), decisions: &Decisions) -> Linked {
    let corpus = Corpus::new(readings);
    let (duplicates, (units, people)) = rayon::join(
        || Duplicates::find(&corpus),
        || {
            let units = Units::find(&corpus);
            let people = People::find(&corpus, &units, decisions);
            (units, people)
        },
    );

    // Who there is, and what was done and said: neither names an edge of the other.
    let ((mut standing, mut used), (told, used_by_events, mut redirects)) = rayon::join(
        || {
            let (mut out, mut used) = (Draft::new(decisions), BTreeSet::new());
            documents(&corpus, &duplicates, &mut out);
            units.add(&corpus, atlas, &mut used, &mut out);
            officials::add(&corpus, &people, &units, &mut out);
            posts::add(&corpus, &people, &units, &mut out);
            (out, used)
        },
        || {
            let (mut out, mut used) = (Draft::new(decisions), BTreeSet::new());
            let redirects = events::add(&corpus, &duplicates, &people, &units, &mut used, &mut out);
            statements::add(&corpus, &people, &mut out);
            (out, used, redirects)
        },
    );
    used.extend(used_by_events);
    regions::add(&corpus, atlas, &used, &mut standing);

    redirects.extend(people.redirects);
    redirects.sort();
    redirects.dedup();
    let graph = draft::build(vec![standing, told], &corpus, &duplicates, decisions, &redirects);
    let copies = |at: usize| {
        (corpus.readings[at].document.id.clone(), corpus.readings[duplicates.first[at]].document.id.clone())
    };
    let duplicates = (0..corpus.readings.len()).map(copies).filter(|(page, first)| page != first).collect();
    let (joins, review) = (people.joins, people.open);
    Linked { graph, redirects, duplicates, joins, review }
}

fn documents(corpus: &Corpus, duplicates: &Duplicates, out: &mut Draft) {
    for (at, reading) in corpus.readings.iter().enumerate() {
        let it = &reading.document;
        let first = duplicates.first[at];
        out.node(Node::Document(Document {
            id: it.id.clone(),
            url: it.url.clone(),
            title: it.title.clone(),
            publisher: it.publisher.clone(),
            byline: it.byline.clone(),
            published: it.published,
            dateline: it.dateline.clone(),
            language: it.language.clone(),
            duplicate_of: (first != at).then(|| corpus.readings[first].document.id.clone()),
        }));
    }
}
