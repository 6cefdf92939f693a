//! What the benches share: the text that is read, the spellings that are looked for, and a stopwatch.

use daachorse::DoubleArrayAhoCorasick;
use simpul_clean::{Rules, article};
use simpul_lexicon::Lexicon;
use simpul_model::{Article, Page, PageFormat};
use simpul_world::{
    History, Stories, World,
    article::{WorldPage, articles},
};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

/// The world whose articles the benches read.
pub fn measured() -> World {
    World::a(41, 3_000)
}

/// Another one, whose articles the profile of the shipped program is taken from (`make dist`): what is measured is no training text.
pub fn trained() -> World {
    World::b(7, 2_000)
}

/// The first `n` pages of a world.
pub fn pages(world: World, n: usize) -> Vec<WorldPage> {
    let history = History::simulate(world, Lexicon::builtin());
    let stories = Stories::new(&history, n as u64);
    articles(&history, &stories).take(n).map(|it| it.page).collect()
}

/// Pages as articles.
pub fn cleaned(pages: Vec<WorldPage>) -> Vec<Article> {
    let clean = |it: WorldPage| {
        let mut page = Page::new(it.url, PageFormat::Text, it.text);
        page.title = Some(it.title);
        page.published = Some(it.published);
        page.publisher = Some(it.publisher);
        article(&page, Rules::builtin()).ok().map(|it| it.value)
    };
    pages.into_iter().filter_map(clean).collect()
}

/// A bare scan, the yardstick: one daachorse automaton over the lower-cased text, every hit.
pub struct BareScan(DoubleArrayAhoCorasick<u32>);

impl BareScan {
    /// For these spellings.
    ///
    /// # Errors
    ///
    /// Where daachorse makes no automaton of them.
    pub fn new(spellings: &[String]) -> Result<Self, String> {
        DoubleArrayAhoCorasick::new(spellings).map(Self).map_err(|it| it.to_string())
    }

    /// Number of hits. Not inlined: so the training runs the very code that is measured.
    #[inline(never)]
    pub fn hits(&self, text: &str) -> usize {
        self.0.find_overlapping_iter(text).count()
    }
}

/// Every spelling of the lexicon, in lower case, sorted: the names of all regions, and the words and names of
/// `config/lexicon`. This is what a tool gets that is to look for the same things.
pub fn spellings(root: &Path) -> Vec<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    let mut add = |text: &str| {
        let text = text.trim().to_lowercase();
        if text.chars().count() > 1 {
            all.insert(text);
        }
    };
    for row in Lexicon::builtin().gazetteer().iter() {
        add(row.name.strip_prefix("Kabupaten ").or_else(|| row.name.strip_prefix("Kota ")).unwrap_or(row.name));
    }
    let mut files: Vec<_> =
        std::fs::read_dir(root.join("config/lexicon")).into_iter().flatten().flatten().map(|it| it.path()).collect();
    files.sort();
    for file in files {
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        match file.extension().and_then(|it| it.to_str()) {
            Some("toml") => {
                if let Ok(table) = text.parse::<toml::Table>() {
                    words(&toml::Value::Table(table), &mut add);
                }
            }
            Some("csv") => rows(&text, &mut add),
            _ => {}
        }
    }
    all.into_iter().collect()
}

/// The members of every list of words in a vocabulary file.
fn words(value: &toml::Value, add: &mut impl FnMut(&str)) {
    match value {
        toml::Value::Table(table) => table.values().for_each(|it| words(it, add)),
        toml::Value::Array(list) => {
            for it in list {
                match it {
                    toml::Value::String(word) => add(word),
                    other => words(other, add),
                }
            }
        }
        _ => {}
    }
}

/// Names and aliases of a table.
fn rows(text: &str, add: &mut impl FnMut(&str)) {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(text.as_bytes());
    let aliases = reader.headers().ok().and_then(|it| it.iter().position(|name| name == "aliases"));
    for row in reader.records().flatten() {
        add(row.get(0).unwrap_or_default());
        aliases.and_then(|at| row.get(at)).unwrap_or_default().split('|').for_each(&mut *add);
    }
}

/// Runs `work` `times` times and gives the shortest time in seconds.
pub fn fastest(times: u32, mut work: impl FnMut()) -> f64 {
    let once = |work: &mut dyn FnMut()| {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64()
    };
    (0..times.max(1)).map(|_| once(&mut work)).fold(f64::INFINITY, f64::min)
}
