//! The score as text and JSON.

use crate::{Category, Difference, Figures, Tally, What, phenomena};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Write as _;

/// Examples shown of each phenomenon.
const MAX_EXAMPLES: usize = 5;

/// The figures, a line for each category, and the mean F1 of the core eight.
pub fn table(tally: &Tally) -> String {
    with_head(tally, &format!("{} articles", tally.articles))
}

/// The same with the time it took, which only the caller knows.
pub fn timed_table(tally: &Tally, seconds: f64) -> String {
    with_head(tally, &format!("{} articles, {seconds:.1} s", tally.articles))
}

fn with_head(tally: &Tally, head: &str) -> String {
    let mut out = format!("{head}\n");
    for (category, Figures { p, r, f1, tp, fp, r#fn }) in tally.figures() {
        let _ = writeln!(out, "{category:16} P {p:.3}  R {r:.3}  F1 {f1:.3}   tp {tp} fp {fp} fn {fn}");
    }
    let _ = match tally.core_mean() {
        Some(mean) => writeln!(out, "mean F1 of the core eight: {mean:.3}"),
        None => writeln!(out, "nothing scored"),
    };
    out
}

/// Every difference, a line each; with `only`, those of one category.
pub fn errors(tally: &Tally, only: Option<Category>) -> String {
    let mut out = String::new();
    for Difference { category, what, place, item, .. } in &tally.errors {
        if only.is_none_or(|it| it == *category) {
            let _ = writeln!(out, "{category:16} {what:7} {place}: {item}");
        }
    }
    out
}

/// `articles` and `figures` as JSON, in the order of the categories.
pub fn json(tally: &Tally) -> String {
    struct All<'t>(&'t Tally);
    impl Serialize for All<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(Some(2))?;
            map.serialize_entry("articles", &self.0.articles)?;
            map.serialize_entry("figures", &Ordered(self.0))?;
            map.end()
        }
    }
    struct Ordered<'t>(&'t Tally);
    impl Serialize for Ordered<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map(self.0.figures())
        }
    }
    let mut out = Vec::new();
    let style = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, style);
    match All(tally).serialize(&mut serializer) {
        Ok(()) => String::from_utf8(out).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// The categories whose F1 is below what was asked, as one line each (`official F1 0.800 < 0.9`).
pub fn short<'n>(tally: &Tally, least: impl IntoIterator<Item = &'n (Category, f64)>) -> Vec<String> {
    let got = |it| tally.figures_of(it).map_or(0.0, |it| it.f1);
    let below = least.into_iter().filter(|(category, least)| got(*category) < *least);
    below.map(|&(category, least)| format!("{category} F1 {:.3} < {least}", got(category))).collect()
}

/// The differences by what they show, the most frequent first, each with up to five examples.
pub fn by_phenomenon(tally: &Tally) -> String {
    let mut out = String::from("missed extra wrong  phenomenon\n");
    for group in phenomena::groups(tally) {
        let n = |what| group.differences.iter().filter(|it| it.what == what).count();
        let (missed, extra, wrong) = (n(What::Missed), n(What::Extra), n(What::Wrong));
        let _ = writeln!(out, "{missed:6} {extra:5} {wrong:5}  {}: {}", group.category.as_str(), group.phenomenon);
        for Difference { what, place, item, .. } in group.differences.iter().take(MAX_EXAMPLES) {
            let _ = writeln!(out, "                      {what} {place}: {item}");
        }
    }
    out
}
