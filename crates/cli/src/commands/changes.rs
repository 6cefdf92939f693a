//! `simpul changes`: what is new.

use crate::{
    args::{self, Places},
    output, settings,
};
use serde_json::json;
use simpul_export::Change;
use simpul_pipeline::{
    changes::{self, Changed, Since},
    stages::Stages,
};
use std::{fmt::Write, path::Path};

/// The headings, in order, each with the word of the changes under it.
const PARTS: [(&str, &str); 9] = [
    ("new_official", "new officials"),
    ("new_post", "new posts"),
    ("ended_post", "posts given up"),
    ("succeeded", "handovers"),
    ("new_rank", "new ranks"),
    ("new_event", "new events"),
    ("merged", "merged: found to be one"),
    ("split", "split: found to be two"),
    ("gone", "no longer there"),
];

pub(crate) fn changes(args: &args::Changes, config: Option<&Path>) -> anyhow::Result<u8> {
    let config = settings::read(config, false)?;
    let places = Places { out: args.asked.out.clone(), state: args.state.clone(), format: Vec::new() };
    let plan = settings::plan(&config, &places);
    if args.runs {
        let mut out = String::new();
        for it in changes::runs(&plan)? {
            let finished = it.finished.as_deref().unwrap_or("not finished");
            let _ = if args.json {
                writeln!(out, "{}", serde_json::to_string(&it)?)
            } else {
                writeln!(out, "{:>5}  {}  {finished:<20}  {} new pages", it.run, it.started, it.pages)
            };
        }
        output::print(&out)?;
        return Ok(0);
    }
    let changed = match args.since.as_deref().map(Since::read) {
        None => changes::between_exports(&plan.out, None)?,
        Some(Since::Export(name)) => changes::between_exports(&plan.out, Some(&name))?,
        Some(Since::Day(day)) => changes::since_day(&plan.out, day)?,
        Some(Since::Run(run)) => changes::since_run(&plan, &Stages::load(&config.file.lexicon_files()?)?, run)?,
    };
    output::say(&format!("simpul: compared with {}", changed.before));
    output::print(&if args.json { lines(&changed) } else { output::printable(&table(&changed)) })?;
    if changed.changes.is_empty() {
        output::say("simpul: nothing is new");
    }
    Ok(0)
}

fn lines(changed: &Changed) -> String {
    changed.changes.iter().fold(String::new(), |all, it| {
        let day = it.date.map(|it| it.to_string());
        let line = json!({
            "id": it.id.as_str(), "what": it.what, "name": it.name, "post": it.post, "unit": it.unit, "date": day,
            "detail": it.detail,
        });
        all + &line.to_string() + "\n"
    })
}

fn table(changed: &Changed) -> String {
    let mut out = String::new();
    for (what, heading) in PARTS {
        let mut under: Vec<&Change> = changed.changes.iter().filter(|it| it.what == what).collect();
        if under.is_empty() {
            continue;
        }
        under.sort_by_key(|it| (it.date.is_none(), it.date, &it.name, &it.id));
        let gap = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{gap}{heading} ({})", under.len());
        for it in under {
            let day = it.date.map_or_else(String::new, |it| it.to_string());
            let post: Vec<&str> = it.post.iter().chain(&it.unit).map(String::as_str).collect();
            let post = if post.is_empty() { String::new() } else { format!(" — {}", post.join(", ")) };
            let detail = it.detail.as_ref().map(|it| format!(" ({})", it.trim_end_matches('.'))).unwrap_or_default();
            let _ = writeln!(out, "  {day:<10}  {}{post}{detail}", it.name);
        }
    }
    out
}
