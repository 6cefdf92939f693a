//! `simpul review`: the decisions that a person should look at, and the person's word on them.

use super::{answers, answers::Reviewer, card, terminal};
use crate::{args::Review, output, settings};
use simpul_model::NodeId;
use simpul_pipeline::{
    RunError,
    review::{self, Answer, Export, Item},
    stages,
};
use std::{
    fmt::Write,
    io::{IsTerminal, Read},
    path::Path,
};

pub(crate) fn review(args: &Review, config: Option<&Path>) -> anyhow::Result<u8> {
    let out = settings::out(&args.asked, config)?;
    let file = match &args.decisions {
        Some(file) => file.clone(),
        None => settings::read(config, false)?.file.decisions,
    };
    if args.decided {
        output::print(&stages::decisions(&file)?.to_csv())?;
        return Ok(0);
    }
    if let [a, b @ ..] = args.withdraw.as_slice() {
        let ids = (NodeId::from_printed(a.trim()), b.first().map(|it| NodeId::from_printed(it.trim())));
        return withdraw(&file, ids.0, ids.1);
    }
    let by = Reviewer { who: args.who.clone().unwrap_or_else(user), today: review::today() };
    if let Some(path) = &args.apply {
        return take(path, &file, &out, &by);
    }
    let has_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if !args.batch && !has_terminal {
        let said = "there is no terminal to ask at; --batch prints the list and --apply FILE takes answers";
        return Err(RunError::Usage(said).into());
    }
    let export = Export::read(&out)?;
    let mut items = export.items(&stages::decisions(&file)?);
    let found = items.len();
    items.truncate(args.limit);
    if items.is_empty() {
        output::say("simpul: nothing waits for a decision");
        return Ok(0);
    }
    if !args.batch {
        return terminal::ask(&export, &items, &file, &by);
    }
    if args.json {
        output::print(&lines(&export, &items)?)?;
    } else {
        output::print(&output::printable(&table(&export, &items)))?;
        if found > items.len() {
            output::say(&format!("simpul: … and {} more; --limit shows more", found - items.len()));
        }
    }
    Ok(0)
}

/// The questions, one a line, with their text for whoever reads the JSON.
fn lines(export: &Export, items: &[Item]) -> anyhow::Result<String> {
    let mut out = String::new();
    for item in items {
        let mut line = serde_json::to_value(item)?;
        if let Some(line) = line.as_object_mut() {
            line.insert("asks".to_owned(), card::question(export, item).into());
            line.insert("evidence".to_owned(), card::text(export, item).into());
        }
        let _ = writeln!(out, "{line}");
    }
    Ok(out)
}

/// The questions with both sides' evidence; the last line of each is the beginning of an answer.
fn table(export: &Export, items: &[Item]) -> String {
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        let answer = match &item.b {
            Some(b) => format!("same,{},{}", item.a.id, b.id),
            None => format!("wrong,{}", item.a.id),
        };
        let _ = writeln!(out, "{}/{}  {}   {answer}\n", i + 1, items.len(), card::text(export, item));
    }
    out
}

/// Writes answers down from a file.
fn take(path: &Path, file: &Path, out: &Path, by: &Reviewer) -> anyhow::Result<u8> {
    let mut text = String::new();
    let failed = |error| RunError::Io { doing: "can't read", path: path.to_owned(), error };
    if path.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut text).map_err(failed)?;
    } else {
        text = std::fs::read_to_string(path).map_err(failed)?;
    }
    let answers = answers::read(&text, by)?;
    // An export is not needed, but where there is one it shows what was misspelt.
    if let Ok(export) = Export::read(out) {
        for id in answers.iter().flat_map(named).filter(|it| !export.knows(it)) {
            output::say(&output::printable(&format!("simpul: warning: the graph knows no {id}")));
        }
    }
    let n = review::write_down(file, &answers)?;
    output::say(&format!("simpul: {}", written(n, file)));
    Ok(0)
}

fn named(answer: &Answer) -> Vec<&NodeId> {
    match answer {
        Answer::Decided(it) => std::iter::once(&it.a).chain(&it.b).collect(),
        Answer::Withdrawn(..) => Vec::new(),
    }
}

fn withdraw(file: &Path, a: NodeId, b: Option<NodeId>) -> anyhow::Result<u8> {
    if review::write_down(file, &[Answer::Withdrawn(a, b)])? == 0 {
        let said = format!("{} holds no such decision; `simpul review --decided` prints all", file.display());
        return Err(RunError::NotThere(said).into());
    }
    output::say(&format!("simpul: withdrawn from {}; the next run or export goes without it", file.display()));
    Ok(0)
}

/// What was done, in a sentence.
pub(crate) fn written(n: usize, file: &Path) -> String {
    match n {
        0 => format!("nothing to write: {} stays as it was", file.display()),
        1 => format!("1 decision written to {}; the next run or export applies it", file.display()),
        n => format!("{n} decisions written to {}; the next run or export applies them", file.display()),
    }
}

/// The name by which the system knows the user.
fn user() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .iter()
        .find_map(|it| std::env::var(it).ok().filter(|it| !it.trim().is_empty()))
        .unwrap_or_else(|| "unknown".to_owned())
}
