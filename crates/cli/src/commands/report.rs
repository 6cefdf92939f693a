//! `simpul report`: the page to look at in a browser.

use crate::{args::Report, output, settings};
use anyhow::Context;
use simpul_pipeline::lookup;
use std::{fs, path::Path};

pub(crate) fn report(args: &Report, config: Option<&Path>) -> anyhow::Result<u8> {
    let out = settings::out(&args.asked, config)?;
    let graph = lookup::graph(&out)?;
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
