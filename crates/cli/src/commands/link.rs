//! `simpul link --mentions`: a table of mentions from elsewhere.

use crate::{args::Link, output};
use simpul_pipeline::mentions;
use std::fmt::Write;

/// Bad lines that are said one by one.
const SAID: usize = 10;

pub(crate) fn link(args: &Link) -> anyhow::Result<u8> {
    let linked = mentions::link(&args.mentions)?;
    for line in linked.bad.iter().take(SAID) {
        output::say(&output::printable(&format!("simpul: {}: {line}", args.mentions.display())));
    }
    if linked.bad.len() > SAID {
        output::say(&format!("simpul: … and {} lines more that are no mentions", linked.bad.len() - SAID));
    }
    let mut out = String::with_capacity(40 * linked.rows.len());
    out.push_str("id,official_id\n");
    for (id, official) in &linked.rows {
        let _ = writeln!(out, "{},{official}", cell(id));
    }
    output::print(&out)?;
    Ok(0)
}

fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
