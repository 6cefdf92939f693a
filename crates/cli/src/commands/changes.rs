//! `simpul changes`: what is new since an export or a day.

use crate::{args::Changes, output, settings};
use simpul_link::Change;
use simpul_model::{Date, Graph};
use simpul_pipeline::{RunError, lookup};
use std::{fmt::Write, path::Path};

pub(crate) fn changes(args: &Changes, config: Option<&Path>) -> anyhow::Result<u8> {
    let out = settings::out(&args.asked, config)?;
    let after = lookup::graph(&out)?;
    let day = args.since.as_deref().and_then(|it| it.parse::<Date>().ok());
    let found = match (day, args.since.as_deref()) {
        (Some(day), _) => since(&after, day),
        (None, named) => match earlier(&out, named)? {
            Some((name, before)) => {
                output::say(&format!("simpul: since the export {name}"));
                let redirects: Vec<_> = lookup::redirects(&out.join("current"))?.into_iter().collect();
                simpul_link::changes(&before, &after, &redirects)
            }
            None => {
                output::say(
                    "simpul: there is no earlier export to compare with; --since DATE lists what the pages tell",
                );
                return Ok(0);
            }
        },
    };
    if found.is_empty() {
        output::say("simpul: nothing has changed");
    }
    let mut text = String::new();
    for it in &found {
        text.push_str(&if args.json { json(it) } else { line(it) });
    }
    output::print(&output::printable(&text))?;
    Ok(0)
}

/// What the pages tell as new from a day on.
fn since(graph: &Graph, day: Date) -> Vec<Change> {
    simpul_link::chronicle(graph).into_iter().filter(|it| it.date.is_some_and(|date| date >= day)).collect()
}

/// The graph to compare with: of the export named, or of the one before the newest.
fn earlier(out: &Path, named: Option<&str>) -> Result<Option<(String, Graph)>, RunError> {
    let kept = lookup::exports(out)?;
    let found = match named {
        Some(name) => match kept.iter().find(|it| it.0 == name) {
            Some(found) => Some(found),
            None => {
                let names: Vec<&str> = kept.iter().map(|it| it.0.as_str()).collect();
                output::say(&format!("simpul: kept under {}: {}", out.join("runs").display(), names.join(", ")));
                return Err(RunError::Usage("--since takes a day (YYYY-MM-DD) or the name of an export that is kept"));
            }
        },
        None => kept.get(1),
    };
    found.map(|(name, path)| Ok((name.clone(), lookup::graph_of(path)?))).transpose()
}

fn line(it: &Change) -> String {
    let date = it.date.map_or_else(|| "          ".to_owned(), |it| it.to_string());
    let mut out = format!("{date}  {:<13}{}", it.what.replace('_', " "), it.name);
    let held: Vec<&str> = [&it.post, &it.unit].into_iter().flatten().map(String::as_str).collect();
    if !held.is_empty() {
        let _ = write!(out, " — {}", held.join(", "));
    }
    if let Some(detail) = &it.detail {
        let _ = write!(out, " ({})", detail.trim_end_matches('.'));
    }
    let _ = writeln!(out, "  {}", it.id);
    out
}

fn json(it: &Change) -> String {
    let row = serde_json::json!({
        "what": it.what, "name": it.name, "post": it.post, "unit": it.unit, "date": it.date, "detail": it.detail, "id": it.id,
    });
    format!("{row}\n")
}
