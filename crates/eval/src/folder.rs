//! A folder of annotated pages: each page alone, then all of them as one graph.

use crate::{EvalError, Gold, Links, Tally, article, links};
use simpul_model::{Graph, Reading};
use std::collections::BTreeMap;

const GOLD: &str = ".gold.json";
const LINKS: &str = "LINKS.json";

/// What is scored: the way from a page's bytes to a graph. No state is kept between pages.
pub trait Pipeline {
    /// Reads one page; `name` is its file's name, which tells the format and becomes the address. Gives the cleaned text (title
    /// first) and what the article says; `None` for a page that cannot be read, which then scores as an empty one.
    fn read(&self, name: &str, bytes: &[u8]) -> Option<(String, Reading)>;

    /// The graph of some readings.
    fn graph(&self, readings: &[Reading]) -> Graph;
}

/// Scores a folder. `path` is the folder as the user wrote it; `files` are its files' bytes by name, of which only
/// `NAME.gold.json` with `NAME.txt` or `NAME.html` beside it, and `LINKS.json`, matter.
///
/// # Errors
///
/// Where an annotation does not follow the schema, has no page, or a link leads nowhere.
pub fn folder(
    path: &str,
    files: &BTreeMap<String, Vec<u8>>,
    pipeline: &impl Pipeline,
    tally: &mut Tally,
) -> Result<(), EvalError> {
    let path = path.trim_end_matches('/');
    let name = path.rsplit('/').next().unwrap_or_default();
    let (mut golds, mut readings) = (BTreeMap::new(), Vec::new());
    for stem in files.keys().filter_map(|it| it.strip_suffix(GOLD)).filter(|it| !it.is_empty()) {
        let gold_file = format!("{stem}{GOLD}");
        let gold = Gold::from_json(&gold_file, &text(files, &gold_file))?;
        let pages: Vec<(String, &Vec<u8>)> = [".txt", ".html"]
            .iter()
            .map(|suffix| format!("{stem}{suffix}"))
            .filter_map(|it| files.get(&it).map(|bytes| (it, bytes)))
            .collect();
        if pages.is_empty() {
            return Err(EvalError::NoPage { folder: path.to_owned(), stem: stem.to_owned() });
        }
        for (i, (file, bytes)) in pages.into_iter().enumerate() {
            let (cleaned, reading) = pipeline.read(&file, bytes).unzip();
            if i == 0 {
                let graph = pipeline.graph(reading.as_slice());
                article(&gold, &graph, &cleaned.unwrap_or_default(), &format!("{name}/{stem}"), tally);
            }
            readings.extend(reading);
        }
        golds.insert(stem.to_owned(), gold);
    }
    if files.contains_key(LINKS) {
        let pairs = Links::from_json(LINKS, &text(files, LINKS))?;
        links(&pairs, &pipeline.graph(&readings), &golds, path, tally)?;
    }
    Ok(())
}

fn text<'f>(files: &'f BTreeMap<String, Vec<u8>>, name: &str) -> std::borrow::Cow<'f, str> {
    String::from_utf8_lossy(files.get(name).map(Vec::as_slice).unwrap_or_default())
}
