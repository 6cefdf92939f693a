//! Writes articles with their whole truth: `articles --seed 1 --articles 10000 --out DIR [--world A] [--persons N] [--pages yes]`.
//!
//! `pages.ndjson` is an input of `simpul run`; `gold.ndjson` has one object a page (`url`, `story`, `gold`); `tenures.csv` says who held
//! which post in which unit from when to when, and how often that was reported; `--pages yes` also writes each page as `NAME.txt`
//! beside `NAME.gold.json`, as the scorer of gold articles reads them.

use serde_json::json;
use simpul_lexicon::Lexicon;
use simpul_world::{
    History, Stories, World,
    article::{self, Reports},
};
use std::{
    collections::BTreeMap,
    error::Error,
    fs::{File, create_dir_all, write},
    io::{BufWriter, Write},
    path::Path,
    time::Instant,
};

#[path = "shared/options.rs"]
mod options;

fn main() -> Result<(), Box<dyn Error>> {
    let options = options::Options::from_args(&["--seed", "--articles", "--out", "--world", "--persons", "--pages"])?;
    let out = Path::new(options.text("--out").ok_or("--out DIR is missing")?);
    let wanted: u64 = options.number("--articles")?.unwrap_or(10_000);
    let persons = options.number("--persons")?.unwrap_or(((wanted as f64).powf(0.9) / 3.0) as u32);
    let letter = options.text("--world").unwrap_or("A");
    let world = World::preset(letter, options.number("--seed")?.unwrap_or(1), persons).ok_or("--world is A or B")?;
    create_dir_all(out)?;
    let history = History::simulate(world, Lexicon::builtin());
    let copies = history.world.press.copies;
    let stories = Stories::new(&history, (wanted as f64 / (1.0 + copies) * 1.03) as u64 + 20);
    let mut pages = BufWriter::new(File::create(out.join("pages.ndjson"))?);
    let mut gold = BufWriter::new(File::create(out.join("gold.ndjson"))?);
    let mut reports = Reports::default();
    let (began, mut bytes, mut n) = (Instant::now(), 0, 0_u64);
    for it in article::articles(&history, &stories).take(wanted as usize) {
        bytes += it.page.text.len();
        serde_json::to_writer(&mut pages, &it.page)?;
        pages.write_all(b"\n")?;
        serde_json::to_writer(&mut gold, &json!({"url": it.page.url, "story": it.story, "gold": it.gold}))?;
        gold.write_all(b"\n")?;
        if options.text("--pages") == Some("yes") {
            let name = format!("{n:06}");
            // The day stands on the page itself, as there is no source beside it.
            let day = it.page.published.rsplit('-').collect::<Vec<_>>().join("/");
            write(
                out.join(format!("{name}.txt")),
                format!("{}\n\n{} - {day}\n\n{}\n", it.page.title, it.page.publisher, it.page.text),
            )?;
            write(out.join(format!("{name}.gold.json")), serde_json::to_string_pretty(&it.gold)?)?;
        }
        reports.add(&it);
        n += 1;
    }
    pages.flush()?;
    gold.flush()?;
    let seconds = began.elapsed().as_secs_f64();
    let mut tenures = BufWriter::new(File::create(out.join("tenures.csv"))?);
    writeln!(tenures, "person,name,post,unit,region,from,to,acting,first_report,last_report,reports")?;
    let reported: BTreeMap<u32, (&str, &str, u32)> = reports.iter().map(|it| (it.0, (it.1, it.2, it.3))).collect();
    for (tenure, it) in history.tenures.iter().enumerate() {
        let tenure = tenure as u32;
        let (person, unit) = (history.person(tenure), history.unit(tenure));
        let (first, last, times) = reported.get(&tenure).copied().unwrap_or_default();
        let to = it.to.map(|day| history.date(day).to_string()).unwrap_or_default();
        writeln!(
            tenures,
            "p{},{},{},{},{},{},{to},{},{first},{last},{times}",
            it.person,
            person.name.full(),
            history.post(tenure),
            unit.name,
            unit.region,
            history.date(it.from),
            it.acting
        )?;
    }
    tenures.flush()?;
    writeln!(
        std::io::stderr(),
        "world {letter}: {n} articles, {:.1} MB of text, {:.0} a second; {} people in {} regencies",
        bytes as f64 / 1e6,
        n as f64 / seconds,
        history.people.len(),
        history.grounds.len()
    )?;
    Ok(())
}
