//! `simpul report`: the page to look at in a browser.

use super::words;
use crate::{args::Report, output, settings};
use anyhow::Context;
use simpul_model::Node;
use simpul_pipeline::lookup;
use std::{fs, path::Path};

/// Nodes that a browser opens without making its reader wait.
const READABLE: usize = 50_000;

pub(crate) fn report(args: &Report, config: Option<&Path>) -> anyhow::Result<u8> {
    let out = settings::out(&args.asked, config)?;
    let mut graph = lookup::graph(&out)?;
    if !args.around.is_empty() {
        let nodes = args.around.iter().map(|it| words::one(&graph, None, it)).collect::<Result<Vec<_>, _>>()?;
        let ids: Vec<_> = nodes.into_iter().map(Node::id).collect();
        graph = graph.around(&ids, args.steps.into());
    }
    let nodes = graph.petgraph().node_count();
    if nodes > READABLE {
        output::say(&format!(
            "simpul: the page will hold {nodes} nodes, more than a browser opens at once; --around NAME shows a part"
        ));
    }
    let mut page = Vec::new();
    simpul_export::report::write(&graph, &mut page)?;
    let to = match args.to.as_deref() {
        Some(to) if to == Path::new("-") => {
            output::print(&String::from_utf8(page)?)?;
            return Ok(0);
        }
        Some(to) => to.to_owned(),
        None => out.join("report.html"),
    };
    // A browser finds the old page or the new one: it is written beside and moved over.
    let mut beside = to.clone().into_os_string();
    beside.push(".part");
    fs::write(&beside, &page).and_then(|()| fs::rename(&beside, &to)).with_context(|| to.display().to_string())?;
    output::print(&format!("{}\n", fs::canonicalize(&to).unwrap_or(to).display()))?;
    Ok(0)
}
