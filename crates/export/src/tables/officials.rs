//! `officials.csv` and `posts.csv`.

use super::{Table, certainty, date, region_of, source};
use crate::error::ExportError;
use crate::evidence;
use crate::layout::{Layout, label_of};
use simpul_model::{Edge, EdgeKind, Graph, Node, PostStatus, graph::Official};
use std::io::Write;

pub(super) const OFFICIALS: Table = Table {
    file: "officials.csv",
    says: "One official a row.",
    columns: &[
        ("name", "The fullest form of the name."),
        ("rank", "The latest rank known."),
        ("service", "The service."),
        ("degrees", "Academic degrees."),
        ("posts", "The posts last seen as current, each with its unit."),
        ("former_posts", "The posts held before, each with its unit."),
        ("aliases", "Other forms of the name."),
        ("first_seen", "Earliest day of a page or event that shows the person."),
        ("last_seen", "Latest such day."),
        ("mentions", "Mentions by name over all pages."),
        ("page", "The headline of the page that says it best."),
        ("url", "That page's address."),
        ("sentence", "Its sentence."),
        ("id", "The identifier, for the other files and for `simpul explain`."),
    ],
};

pub(super) fn officials(layout: &Layout<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let graph = layout.graph();
    let mut csv = OFFICIALS.open(out)?;
    for node in layout.kind("Official") {
        let Node::Official(official) = node else { continue };
        let edges = graph.edges_of(&official.id);
        csv.text(&official.name);
        csv.text(official.rank.as_deref().unwrap_or_default());
        csv.word(official.service.map_or("", |it| it.as_str()));
        csv.texts(official.degrees.iter().map(String::as_str));
        for wanted in [PostStatus::Current, PostStatus::Former] {
            let posts = posts_of(graph, official, &edges, wanted);
            csv.texts(posts.iter().map(String::as_str));
        }
        csv.texts(official.aliases.iter().map(String::as_str));
        date(&mut csv, official.first_seen);
        date(&mut csv, official.last_seen);
        csv.number(official.mentions.into());
        source(&mut csv, graph, telling(&edges));
        csv.word(official.id.as_str());
        csv.end_row()?;
    }
    Ok(csv.finish()?)
}

fn posts_of(graph: &Graph, official: &Official, edges: &[&Edge], wanted: PostStatus) -> Vec<String> {
    let mut found: Vec<String> = edges
        .iter()
        .filter(|it| it.from == official.id)
        .filter_map(|edge| match &edge.kind {
            EdgeKind::HoldsPost { post, status, acting, .. } if *status == wanted => {
                let unit = graph.node(&edge.to)?;
                Some(format!("{}{post}, {}", if *acting { "acting " } else { "" }, label_of(unit)))
            }
            _ => None,
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The edge whose sentence introduces a person best: one about a post, else any.
fn telling<'e>(edges: &[&'e Edge]) -> Option<&'e Edge> {
    let cited = || edges.iter().copied().filter(|it| evidence::best(it).is_some());
    cited().find(|it| matches!(it.kind, EdgeKind::HoldsPost { .. })).or_else(|| cited().next())
}

pub(super) const POSTS: Table = Table {
    file: "posts.csv",
    says: "One post of one official in one unit a row.",
    columns: &[
        ("official", "The official's name."),
        ("post", "The post in its standard short form."),
        ("unit", "The unit's name."),
        ("region", "The region that the unit serves."),
        ("status", "`current` or `former`, as of the last page that says so."),
        ("acting", "Plt, Plh, Pj, Pjs or Ps."),
        ("rank", "The rank while in the post."),
        ("from", "First day, where known."),
        ("to", "Last day, where known."),
        ("first_seen", "Earliest day on which a page shows it."),
        ("last_seen", "Latest day on which a page shows it as current."),
        ("confidence", "Probability that it is right."),
        ("pages", "How many pages say it."),
        ("page", "The headline of the page that says it best."),
        ("url", "That page's address."),
        ("sentence", "Its sentence."),
        ("id", "The identifier, for `simpul explain`."),
    ],
};

pub(super) fn posts(layout: &Layout<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let mut csv = POSTS.open(out)?;
    for row in layout.posts() {
        let EdgeKind::HoldsPost { post, status, acting, rank, from, to, first_seen, last_seen } = &row.edge.kind else {
            continue;
        };
        csv.text(&label_of(row.from));
        csv.text(post);
        csv.text(&label_of(row.to));
        csv.text(region_of(layout.graph(), row.to.id()).unwrap_or_default());
        csv.word(status.as_str());
        csv.word(if *acting { "true" } else { "false" });
        csv.text(rank.as_deref().unwrap_or_default());
        for day in [from, to, first_seen, last_seen] {
            date(&mut csv, *day);
        }
        certainty(&mut csv, row.edge);
        source(&mut csv, layout.graph(), Some(row.edge));
        csv.word(row.edge.id.as_str());
        csv.end_row()?;
    }
    Ok(csv.finish()?)
}
