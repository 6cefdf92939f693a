//! What the rows for Gephi that stay tell of the whole.

use super::Renewal;
use super::rows::{Form, Line};
use crate::directory::open;
use crate::gephi;
use crate::standing::Standing;
use std::io::{BufRead, BufReader};

/// Reads it; `None` where the files are not there, or not to be understood.
pub(super) fn read(renewal: Renewal<'_>) -> Option<Standing> {
    let graph = renewal.graph;
    let mut standing = Standing::of(graph);
    each_that_stays(renewal, "gephi/nodes.csv", |_| {
        standing.nodes += 1;
        Some(())
    })?;
    each_that_stays(renewal, "gephi/edges.csv", |row| {
        standing.edges += 1;
        let (ends, spell) = gephi::read_edge(row)?;
        for end in ends.into_iter().filter_map(|it| graph.index_of_printed(it)) {
            standing.count(end.index(), spell);
        }
        Some(())
    })?;
    Some(standing)
}

/// Goes through the rows of a file that stay.
fn each_that_stays(renewal: Renewal<'_>, path: &str, mut take: impl FnMut(&str) -> Option<()>) -> Option<()> {
    let form = Form::of(path)?;
    let mut file = BufReader::with_capacity(super::BUFFER_BYTES, open(&renewal.before.join(path)).ok()?);
    let (mut line, mut is_first) = (Vec::new(), true);
    while file.read_until(b'\n', &mut line).ok()? > 0 {
        if let Line::Row { about, .. } = form.read(&line, is_first)
            && !(renewal.touched)(about)
        {
            take(std::str::from_utf8(&line).ok()?)?;
        }
        is_first = false;
        line.clear();
    }
    Some(())
}
