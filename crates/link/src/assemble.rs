//! The flow of linking, on one page.

use crate::{
    atlas::Atlas,
    corpus::Corpus,
    decisions::Decisions,
    draft::{self, Draft},
    duplicates::Duplicates,
    events::Events,
    judgement::Judgement,
    officials,
    people::People,
    posts::{self, Tenure},
    regions,
    statements::{self, Quoted},
    touched::{Groups, Scope, Touched},
    units::Units,
};
use rayon::prelude::*;
use simpul_model::{
    Graph, Node, NodeId, Reading,
    graph::{Document, Official},
};
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
    /// On how many pages each official is named; sorted by identifier.
    pub present: Vec<(NodeId, usize)>,
}

/// Makes one graph of all readings: a function of their set, the atlas and the decisions alone.
pub fn graph(readings: &[Reading], atlas: &(impl Atlas + Sync), decisions: &Decisions) -> Linked {
    let corpus = Corpus::new(readings);
    Found::new(&corpus, None, decisions).draw(&corpus, Scope(None), atlas, decisions)
}

/// What an increment needs of the run before it, beside that run's files.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// The digests of its pages, events and statements.
    pub groups: &'a Groups,
    /// Names what each reading says, all of it: a page's fingerprint, under one version of the reader.
    pub prints: &'a [&'a str],
}

/// What a few pages more give.
#[derive(Debug)]
pub struct Renewed {
    /// Everything as [`graph`] gives it of all readings, but for the graph: of events and statements, and of edges about
    /// them and pages, it surely holds those that were touched; of all else, everything.
    pub linked: Linked,
    /// Whose rows may be other than before.
    pub touched: Touched,
    /// The digests for the next time.
    pub groups: Groups,
}

/// The digests of a whole set of readings, for [`renewed`] to compare with. `prints` names what each reading says.
pub fn graph_and_groups(
    readings: &[Reading],
    prints: &[&str],
    atlas: &(impl Atlas + Sync),
    decisions: &Decisions,
) -> (Linked, Groups) {
    let corpus = Corpus::new(readings);
    let found = Found::new(&corpus, None, decisions);
    let groups = Groups::new(&corpus, prints, &found);
    (found.draw(&corpus, Scope(None), atlas, decisions), groups)
}

/// Links the gists of all readings ([`crate::gist()`]) and draws what is not as it was; `load` gives the readings in full
/// at some positions of `gists`, in that order. `None` where only the whole will do: a page is there twice, or a reviewer
/// calls something wrong, which takes rows away from anywhere.
///
/// # Errors
///
/// What `load` says.
pub fn renewed<E>(
    gists: &[Reading],
    before: Before<'_>,
    load: impl FnOnce(&[usize]) -> Result<Vec<Reading>, E>,
    atlas: &(impl Atlas + Sync),
    decisions: &Decisions,
) -> Result<Option<Renewed>, E> {
    let corpus = Corpus::new(gists);
    if corpus.readings.len() != gists.len() || decisions.has_wrong() {
        return Ok(None);
    }
    let found = Found::new(&corpus, Some(before), decisions);
    let groups = Groups::new(&corpus, before.prints, &found);
    let touched = groups.since(before.groups);
    let drawn = touched.with_all_edges(&corpus, &found);
    let wanted = found.pages_of(&corpus, Scope(Some(&drawn)));
    let given: Vec<usize> = wanted.iter().map(|at| corpus.given[*at]).collect();
    let full: Vec<(usize, Reading)> = wanted.into_iter().zip(load(&given)?).collect();
    let linked = found.draw(&corpus.filled(&full), Scope(Some(&drawn)), atlas, decisions);
    Ok(Some(Renewed { linked, touched, groups }))
}

/// Who and what there is: which of the pages, units, people, events and statements are one.
pub(crate) struct Found {
    pub(crate) duplicates: Duplicates,
    pub(crate) units: Units,
    pub(crate) people: People,
    /// What all pages say of each of the people.
    pub(crate) officials: Vec<Official>,
    /// Who held which posts.
    pub(crate) posts: Vec<Tenure>,
    pub(crate) events: Events,
    pub(crate) statements: Vec<Quoted>,
}

impl Found {
    fn new(corpus: &Corpus, before: Option<Before<'_>>, decisions: &Decisions) -> Self {
        let known = before.map(|it| it.groups.known(corpus, it.prints)).unwrap_or_default();
        let (duplicates, (units, people)) = rayon::join(
            || match &known.first {
                Some(first) => Duplicates::find_anew(corpus, first),
                None => Duplicates::find(corpus),
            },
            || {
                let units = Units::find(corpus);
                let people = People::find(corpus, &units, &known, decisions);
                (units, people)
            },
        );
        let ((events, posts), (statements, officials)) = rayon::join(
            || (Events::find(corpus, &duplicates, &people, &units, &known), posts::find(corpus, &people, &units)),
            || (statements::find(corpus, &people), officials::all(corpus, &people)),
        );
        Self { duplicates, units, people, officials, posts, events, statements }
    }

    /// The pages of which more than the gist is drawn.
    fn pages_of(&self, corpus: &Corpus, scope: Scope) -> Vec<usize> {
        let pages = (0..corpus.readings.len()).filter(|at| scope.page(corpus, *at));
        let events = self.events.all.iter().filter(|it| scope.holds(&it.id)).flat_map(|it| &it.reports);
        let statements = self.statements.iter().filter(|it| scope.holds(&it.id)).flat_map(|it| &it.printed);
        let all: BTreeSet<usize> = pages.chain(events.chain(statements).map(|it| it.0)).collect();
        all.into_iter().collect()
    }

    /// Draws what is in scope, and every page, which any edge may lead to or cite.
    fn draw(self, corpus: &Corpus, scope: Scope, atlas: &(impl Atlas + Sync), decisions: &Decisions) -> Linked {
        let Self { duplicates, units, people, officials, posts, events, statements } = self;
        // Who there is, and what was done and said: neither names an edge of the other.
        let ((mut standing, mut used), (told, used_by_events)) = rayon::join(
            || {
                let (mut out, mut used) = (Draft::new(decisions), BTreeSet::new());
                documents(corpus, &duplicates, &mut out);
                units.add(corpus, atlas, scope, &mut used, &mut out);
                officials::add(corpus, &people, officials, &units, scope, &mut out);
                posts::add(corpus, posts, &people, &units, &mut out);
                (out, used)
            },
            || {
                let (mut out, mut used) = (Draft::new(decisions), BTreeSet::new());
                events.add(corpus, &people, &units, scope, &mut used, &mut out);
                statements::add(corpus, &statements, &people, scope, &mut out);
                (out, used)
            },
        );
        used.extend(used_by_events);
        regions::add(corpus, atlas, &used, scope, &mut standing);

        let present = people.present();
        let mut redirects = events.redirects;
        redirects.extend(people.redirects);
        // Nearly all are in order by numbers, which costs less than comparing texts.
        redirects.par_sort_by_cached_key(|it| draft::place(&it.0));
        redirects.sort();
        redirects.dedup();
        let graph = draft::build(vec![standing, told], corpus, &duplicates, decisions, &redirects);
        let copies = |at: usize| {
            (corpus.readings[at].document.id.clone(), corpus.readings[duplicates.first[at]].document.id.clone())
        };
        let duplicates = (0..corpus.readings.len()).map(copies).filter(|(page, first)| page != first).collect();
        let (joins, review) = (people.joins, people.open);
        Linked { graph, redirects, duplicates, joins, review, present }
    }
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
