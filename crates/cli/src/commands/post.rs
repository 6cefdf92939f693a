//! `simpul post`: who held a post, and when.

use super::words;
use crate::{args::Post, output, settings};
use simpul_model::{Edge, Graph};
use simpul_pipeline::{
    lookup,
    tenures::{self, Held},
};
use std::{fmt::Write, path::Path};

pub(crate) fn post(args: &Post, config: Option<&Path>) -> anyhow::Result<u8> {
    let graph = lookup::graph(&settings::out(&args.asked, config)?)?;
    let all = tenures::of(&graph, &args.held);
    let Some(day) = args.at else {
        if all.is_empty() {
            output::say(&format!("simpul: the graph knows no one who was \"{}\"", args.held));
        }
        output::print(&output::printable(&text(&graph, &all, |_| String::new())))?;
        return Ok(0);
    };
    let (held, near) = tenures::at(&all, day);
    if held.is_empty() {
        output::say(&format!("simpul: the graph knows no one who was \"{}\" on {day}", args.held));
        if !near.is_empty() {
            output::say(&output::printable(text(&graph, &near, |_| String::new()).trim_end()));
        }
        return Ok(0);
    }
    let why = |it: &Edge| match tenures::held(it, &all, day) {
        Some(Held::Seen) | None => String::new(),
        Some(Held::Since(last)) => format!("      last seen {last}; no page says who held it on {day}\n"),
    };
    output::print(&output::printable(&text(&graph, &held, why)))?;
    Ok(0)
}

fn text(graph: &Graph, all: &[&Edge], note: impl Fn(&Edge) -> String) -> String {
    let mut out = String::new();
    for it in all {
        let _ = write!(out, "{}\n{}{}", words::edge(graph, it), note(it), words::citations(graph, it));
    }
    out
}
