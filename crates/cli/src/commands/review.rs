//! `simpul review`: the linking decisions that a person should look at, and the person's word.

use super::pairs::{self, Pair};
use crate::{args::Review, output, settings};
use simpul_link::{
    Decisions,
    decisions::{Decision, Verdict},
};
use simpul_model::{Graph, NodeId};
use simpul_pipeline::{RunError, lookup, stages};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, BufRead, IsTerminal, Read, Write},
    path::{Path, PathBuf},
};

pub(crate) fn review(args: &Review, config: Option<&Path>) -> anyhow::Result<u8> {
    let file = match &args.decisions {
        Some(file) => file.clone(),
        None => settings::read(config, false)?.file.decisions,
    };
    let decisions = stages::decisions(&file)?;
    if let Some(path) = &args.apply {
        return apply(path, decisions, &file);
    }
    if !args.withdraw.is_empty() {
        return withdraw(&args.withdraw, decisions, &file);
    }
    let asks = !args.batch;
    if asks && !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Err(RunError::Usage(
            "review asks questions, which takes a terminal; --batch prints the pairs, --apply takes answers",
        )
        .into());
    }

    let out = settings::out(&args.asked, config)?;
    let current = out.join("current");
    let graph = lookup::graph(&out)?;
    let now = lookup::redirects(&current)?;
    let judged = lookup::judgements(&current)?;
    let decided: BTreeSet<(NodeId, NodeId)> =
        decisions.iter().filter_map(|it| it.b.as_ref().map(|b| pairs::key(&it.a, b))).collect();
    let found = pairs::rank(&graph, &judged, &now, &decided);
    if found.is_empty() {
        output::say("simpul: there is no decision that a person should look at");
        return Ok(0);
    }
    let found = &found[..found.len().min(args.limit)];
    if asks {
        let who = args.who.clone().or_else(|| std::env::var("USER").ok()).unwrap_or_default();
        return ask(&Desk { graph: &graph, now: &now, file: &file, who }, found, decisions);
    }
    let mut text = String::new();
    for (at, pair) in found.iter().enumerate() {
        text.push_str(&if args.json {
            json(&graph, &now, pair)
        } else {
            shown(&graph, &now, at + 1, found.len(), pair)
        });
    }
    output::print(&output::printable(&text))?;
    Ok(0)
}

/// What an interview needs.
struct Desk<'d> {
    graph: &'d Graph,
    now: &'d BTreeMap<NodeId, NodeId>,
    file: &'d PathBuf,
    who: String,
}

fn shown(graph: &Graph, now: &BTreeMap<NodeId, NodeId>, at: usize, of: usize, pair: &Pair<'_>) -> String {
    let it = pair.judged;
    let what = if it.kind == "join" { "taken for one person" } else { "left apart" };
    format!(
        "{at}/{of}  {what}, probability {:.2}   {}\n  a {}\n  b {}\n  same,{},{}\n\n",
        it.probability,
        pairs::features(it),
        pairs::side(graph, now, &it.a, &it.a_page),
        pairs::side(graph, now, &it.b, &it.b_page),
        it.a,
        it.b
    )
}

fn json(graph: &Graph, now: &BTreeMap<NodeId, NodeId>, pair: &Pair<'_>) -> String {
    let it = pair.judged;
    let side = |id: &NodeId, page: &NodeId| {
        let present = pairs::present(now, id);
        serde_json::json!({
            "id": id, "now": present, "name": graph.node(present).map(simpul_model::Node::name),
            "page": page, "url": graph.node(page).map(simpul_model::Node::name),
        })
    };
    let row = serde_json::json!({
        "kind": it.kind, "probability": it.probability, "worth": (pair.worth * 1000.0).round() / 1000.0, "features": it.features,
        "a": side(&it.a, &it.a_page), "b": side(&it.b, &it.b_page),
    });
    format!("{row}\n")
}

/// Shows pair after pair and takes answers; each is written down at once.
fn ask(desk: &Desk<'_>, found: &[Pair<'_>], mut decisions: Decisions) -> anyhow::Result<u8> {
    let mut taken = 0;
    let mut lines = io::stdin().lock().lines();
    let mut prompt = |text: &str| -> anyhow::Result<Option<String>> {
        let mut err = io::stderr().lock();
        write!(err, "{text}")?;
        err.flush()?;
        Ok(lines.next().transpose()?.map(|it| it.trim().to_owned()))
    };
    'pairs: for (at, pair) in found.iter().enumerate() {
        output::say(&output::printable(&shown(desk.graph, desk.now, at + 1, found.len(), pair)));
        let verdict = loop {
            let answer = prompt("[s]ame  [d]ifferent  [w]rong: a or b is no official  [n]ext  [q]uit > ")?;
            match answer.as_deref() {
                None | Some("q") => break 'pairs,
                Some("s" | "same") => break Verdict::Same,
                Some("d" | "different") => break Verdict::Different,
                Some("w" | "wrong") => break Verdict::Wrong,
                Some("n" | "next" | "") => continue 'pairs,
                Some(other) => output::say(&format!("\"{}\" is none of s, d, w, n, q", output::printable(other))),
            }
        };
        let (a, b) = (pair.judged.a.clone(), pair.judged.b.clone());
        let (a, b) = if verdict == Verdict::Wrong {
            match prompt("which, a or b? > ")?.as_deref() {
                Some("a") => (pairs::present(desk.now, &a).clone(), None),
                Some("b") => (pairs::present(desk.now, &b).clone(), None),
                _ => continue,
            }
        } else {
            (a, Some(b))
        };
        let why = prompt("why? > ")?.unwrap_or_default();
        decisions.add(Decision { verdict, a, b, who: desk.who.clone(), when: today(), why });
        keep(&decisions, desk.file)?;
        taken += 1;
    }
    said(taken, desk.file);
    Ok(0)
}

/// Takes decisions from a file: all of them, or none where a line is bad.
fn apply(path: &Path, mut decisions: Decisions, file: &PathBuf) -> anyhow::Result<u8> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        text
    } else {
        fs::read_to_string(path).map_err(|error| RunError::Io { doing: "can't read", path: path.to_owned(), error })?
    };
    let given = Decisions::from_csv(&text)
        .map_err(|bad| RunError::Faults(bad.iter().map(|it| format!("{}: {it}", path.display())).collect()))?;
    let mut taken = 0;
    for it in given.iter() {
        let when = if it.when.is_empty() { today() } else { it.when.clone() };
        decisions.add(Decision { when, ..it.clone() });
        taken += 1;
    }
    keep(&decisions, file)?;
    said(taken, file);
    Ok(0)
}

fn withdraw(ids: &[String], mut decisions: Decisions, file: &PathBuf) -> anyhow::Result<u8> {
    let id = |at: usize| ids.get(at).map(|it| NodeId::from_printed(it.trim()));
    let Some(a) = id(0) else { return Ok(0) };
    if !decisions.withdraw(&a, id(1).as_ref()) {
        return Err(RunError::Usage("nothing was decided about that").into());
    }
    keep(&decisions, file)?;
    output::say(&format!("simpul: withdrawn from {}; simpul export or the next run applies it", file.display()));
    Ok(0)
}

fn said(taken: usize, file: &Path) {
    match taken {
        0 => output::say("simpul: nothing was decided"),
        n => output::say(&format!(
            "simpul: {n} decisions in {}; simpul export or the next run applies them",
            file.display()
        )),
    }
}

/// Writes the decisions: beside the file first, then over it in one rename.
fn keep(decisions: &Decisions, file: &PathBuf) -> Result<(), RunError> {
    let io = |error| RunError::Io { doing: "can't write", path: file.clone(), error };
    if let Some(folder) = file.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(io)?;
    }
    let mut beside = file.clone().into_os_string();
    beside.push(".tmp");
    fs::write(&beside, decisions.to_csv()).and_then(|()| fs::rename(&beside, file)).map_err(io)
}

fn today() -> String {
    jiff::Zoned::now().date().to_string()
}
