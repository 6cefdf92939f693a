//! `simpul post`: who held a post, and when.

use super::words;
use crate::{args::Post, output, settings};
use simpul_pipeline::lookup;
use std::{fmt::Write, path::Path};

pub(crate) fn post(args: &Post, config: Option<&Path>) -> anyhow::Result<u8> {
    let graph = lookup::graph(&settings::out(&args.asked, config)?)?;
    let found = lookup::tenures(&graph, &args.held, args.at);
    if found.is_empty() {
        let at = args.at.map(|it| format!(" on {it}")).unwrap_or_default();
        output::say(&format!("simpul: the graph knows no one who was \"{}\"{at}", args.held));
    }
    let mut out = String::new();
    for edge in found {
        let _ = write!(out, "{}\n{}", words::edge(&graph, edge), words::citations(&graph, edge));
    }
    output::print(&output::printable(&out))?;
    Ok(0)
}
