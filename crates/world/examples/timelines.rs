//! Scores an export against the world that its pages came from: `timelines --export OUT/current/neo4j --world DIR`, DIR as `articles` wrote it.
//!
//! Who is who: a page's official in the truth is answered by the node mentioned in that page that bears the name; pairwise and
//! B-cubed over all of them. Who held what: tenures that pages reported must be found, tenures found must be true; boundaries are
//! compared with the median gap between two reports of one tenure.
//!
//! An official whom pages show only as a former holder has no last day in the export; the scorer takes the first such page
//! as the end, for by then the post had been left. The figures say so.

use jiff::civil::Date;
use simpul_world::score::{self, Stay};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    error::Error,
    fs::File,
    io::{BufRead, BufReader, Write},
    path::Path,
};

#[path = "shared/options.rs"]
mod options;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let options = options::Options::from_args(&["--export", "--world"])?;
    let export = Path::new(options.text("--export").ok_or("--export OUT/current/neo4j is missing")?);
    let world = Path::new(options.text("--world").ok_or("--world DIR is missing")?);
    let mentions = mentions(export, world)?;
    let mut out = std::io::stdout().lock();
    let unanswered = mentions.iter().filter(|it| it.1.is_none()).count();
    let rows = mentions
        .iter()
        .enumerate()
        .map(|(i, (person, node))| (node.clone().unwrap_or_else(|| format!("-{i}")), *person));
    let who = score::clusters(rows);
    writeln!(
        out,
        "who is who   {} mentions ({unanswered} unanswered), {} people, {} nodes | pairs P {:.4} R {:.4} F1 {:.4} | B3 P {:.4} R {:.4} F1 {:.4}",
        who.rows,
        who.truth,
        who.said,
        who.pairwise.precision,
        who.pairwise.recall,
        who.pairwise.f1(),
        who.b_cubed.precision,
        who.b_cubed.recall,
        who.b_cubed.f1()
    )?;
    let person_of = score::majority(mentions.into_iter().filter_map(|(person, node)| Some((node?, person))));
    let said = said(export, &person_of)?;
    let truth = truth(world)?;
    let (right, found) = (score::tenures(&said, &truth.all), score::tenures(&said, &truth.reported));
    writeln!(
        out,
        "who held what {} stays said, {:.4} of them true ({:.4} where each tenure counts once); {:.4} of {} reported tenures found",
        said.len(),
        right.true_share,
        right.found.precision,
        found.found.recall,
        truth.reported.len()
    )?;
    writeln!(out, "  (of a post that is only told as former, the first page that says so counts as its end)")?;
    for (name, edge) in
        [("first day", (|it: &Stay| it.from) as fn(&Stay) -> Option<i32>), ("last day", |it: &Stay| it.to)]
    {
        let errors = found.matches.iter().filter_map(|&(ours, theirs)| {
            let error = (edge(&said[ours])? - edge(&truth.reported[theirs])?).abs();
            Some((error, truth.gaps[theirs]))
        });
        let (days, known): (Vec<i32>, usize) = (errors.clone().map(|it| it.0).collect(), errors.clone().count());
        let shares: Vec<f64> =
            errors.filter_map(|(days, gap)| Some(f64::from(days) / f64::from(gap?.max(1)))).collect();
        let show = |it: Option<f64>| it.map_or("unknown".to_owned(), |it| format!("{it:.2}"));
        writeln!(
            out,
            "  {name:<9} compared for {known} tenures: median error {} days, {} of the gap between two reports of the same tenure (bar: at most 1)",
            score::median(days).unwrap_or_default(),
            show(score::median(shares))
        )?;
    }
    Ok(())
}

/// A CSV file as maps from column (the part of the header before `:`, or the whole of it where that is empty) to value.
fn table(path: &Path) -> Result<Vec<HashMap<String, String>>> {
    let mut reader =
        csv::Reader::from_reader(BufReader::new(File::open(path).map_err(|it| format!("{}: {it}", path.display()))?));
    let column = |head: &str| match head.split_once(':') {
        Some((name, _)) if !name.is_empty() => name.to_owned(),
        Some((_, kind)) => kind.split('(').next().unwrap_or_default().to_owned(),
        None => head.to_owned(),
    };
    let columns: Vec<String> = reader.headers()?.iter().map(column).collect();
    let row = |row: csv::StringRecord| columns.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
    Ok(reader.records().collect::<std::result::Result<Vec<_>, _>>()?.into_iter().map(row).collect())
}

fn get<'a>(row: &'a HashMap<String, String>, column: &str) -> &'a str {
    row.get(column).map(String::as_str).unwrap_or_default()
}

fn fold(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Each official of each page in the truth: number of the person, and the node that answers.
fn mentions(export: &Path, world: &Path) -> Result<Vec<(u32, Option<String>)>> {
    let url_of: HashMap<String, String> = table(&export.join("documents.csv"))?
        .into_iter()
        .map(|it| (get(&it, "id").to_owned(), get(&it, "url").to_owned()))
        .collect();
    let mut names: HashMap<String, (String, BTreeSet<String>)> = HashMap::new();
    for row in table(&export.join("officials.csv"))? {
        let forms = get(&row, "aliases").split(';').map(fold).filter(|it| !it.is_empty()).collect();
        names.insert(get(&row, "id").to_owned(), (fold(get(&row, "name")), forms));
    }
    let mut nodes_of: HashMap<String, Vec<String>> = HashMap::new();
    for row in table(&export.join("official_mentioned_in.csv"))? {
        if let Some(url) = url_of.get(get(&row, "END_ID")) {
            nodes_of.entry(url.clone()).or_default().push(get(&row, "START_ID").to_owned());
        }
    }
    let mut all = Vec::new();
    for line in BufReader::new(File::open(world.join("gold.ndjson"))?).lines() {
        let page: serde_json::Value = serde_json::from_str(&line?)?;
        let nodes = nodes_of.get(page["url"].as_str().unwrap_or_default()).map(Vec::as_slice).unwrap_or_default();
        for official in page["gold"]["officials"].as_array().into_iter().flatten() {
            let person = official["key"]
                .as_str()
                .and_then(|it| it.strip_prefix('p')?.parse().ok())
                .ok_or("a key is no person")?;
            let name = fold(official["name"].as_str().unwrap_or_default());
            let surfaces: Vec<String> =
                official["surface"].as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(fold).collect();
            let fit = |node: &&String| {
                names.get(*node).map_or(0, |(full, forms)| {
                    if *full == name {
                        3
                    } else if forms.contains(&name) {
                        2
                    } else {
                        i32::from(surfaces.iter().any(|it| forms.contains(it)))
                    }
                })
            };
            let node = nodes.iter().max_by_key(fit).filter(|it| fit(it) > 0);
            all.push((person, node.cloned()));
        }
    }
    Ok(all)
}

/// Stays that the export says, of nodes that stand for a person. Where a post has dated stays, undated ones of it say nothing more.
fn said(export: &Path, person_of: &HashMap<String, u32>) -> Result<Vec<Stay>> {
    let units: HashMap<String, String> = table(&export.join("units.csv"))?
        .into_iter()
        .map(|it| (get(&it, "id").to_owned(), get(&it, "name").to_owned()))
        .collect();
    let mut by_seat: BTreeMap<(u32, String), Vec<Stay>> = BTreeMap::new();
    for row in table(&export.join("holds_post.csv"))? {
        let Some(&person) = person_of.get(get(&row, "START_ID")) else { continue };
        let unit = units.get(get(&row, "END_ID")).map(String::as_str).unwrap_or_default();
        let seat = format!("{}|{}", get(&row, "post"), fold(unit));
        // Whom no page showed in the post had left it by the first page that says so.
        let (seen, held) = (day(get(&row, "first_seen")), day(get(&row, "last_seen")).is_some());
        let from = day(get(&row, "from")).or(seen.filter(|_| held));
        let to = day(get(&row, "to")).or(seen.filter(|_| !held && get(&row, "status") == "former"));
        let stay = Stay { person, seat: seat.clone(), from, to };
        by_seat.entry((person, seat)).or_default().push(stay);
    }
    let dated = |it: &Stay| it.from.is_some() || it.to.is_some();
    Ok(by_seat
        .into_values()
        .flat_map(|stays| {
            let some = stays.iter().any(dated);
            let keep = if some { stays.len() } else { 1 };
            stays.into_iter().filter(move |it| !some || dated(it)).take(keep)
        })
        .collect())
}

/// What is true.
struct Truth {
    all: Vec<Stay>,
    /// Those that pages stated as current.
    reported: Vec<Stay>,
    /// For each reported one the mean gap between two reports, where there are two.
    gaps: Vec<Option<i32>>,
}

fn truth(world: &Path) -> Result<Truth> {
    let rows = table(&world.join("tenures.csv"))?;
    // What lies before the first report of anything cannot be known from reports.
    let start = rows.iter().filter_map(|it| day(get(it, "first_report"))).min();
    let mut truth = Truth { all: Vec::new(), reported: Vec::new(), gaps: Vec::new() };
    for row in rows {
        let person =
            get(&row, "person").strip_prefix('p').and_then(|it| it.parse().ok()).ok_or("a person has no number")?;
        let seat = format!("{}|{}", get(&row, "post"), fold(get(&row, "unit")));
        let stay = Stay {
            person,
            seat,
            from: day(get(&row, "from")).filter(|it| Some(*it) > start),
            to: day(get(&row, "to")),
        };
        let times: i32 = get(&row, "reports").parse()?;
        if times > 0 {
            truth.reported.push(stay.clone());
            let span =
                day(get(&row, "last_report")).zip(day(get(&row, "first_report"))).map(|(last, first)| last - first);
            truth.gaps.push(span.filter(|_| times > 1).map(|it| it / (times - 1)));
        }
        truth.all.push(stay);
    }
    Ok(truth)
}

/// Days since a common day.
fn day(text: &str) -> Option<i32> {
    let date: Date = text.parse().ok()?;
    Some(date.since(Date::constant(2000, 1, 1)).ok()?.get_days())
}
