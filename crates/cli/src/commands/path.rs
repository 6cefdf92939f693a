//! `simpul path`: how two nodes are connected.

use super::words;
use crate::{args, output, settings};
use simpul_pipeline::lookup;
use std::{fmt::Write, path::Path};

pub(crate) fn path(args: &args::Path, config: Option<&Path>) -> anyhow::Result<u8> {
    let graph = lookup::graph(&settings::out(&args.asked, config)?)?;
    let (from, to) = (words::one(&graph, None, &args.from)?, words::one(&graph, None, &args.to)?);
    let Some(steps) = lookup::way(&graph, from.id(), to.id()) else {
        output::say(&format!("simpul: nothing connects {} and {}", words::name(from), words::name(to)));
        return Ok(0);
    };
    let mut out = String::new();
    for edge in steps {
        let _ = write!(out, "{}\n{}", words::edge(&graph, edge), words::citations(&graph, edge));
    }
    output::print(&output::printable(&out))?;
    Ok(0)
}
