//! A folder of annotated pages goes through a pipeline: each page alone, then all as one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::support::sketch::Sketch;
use simpul_eval::{Category, EvalError, Pipeline, Tally, folder, report};
use simpul_model::{Graph, Reading, reading::Document};
use std::collections::BTreeMap;

/// Knows one official, and reads no page whose text is empty.
struct Toy;

impl Pipeline for Toy {
    fn read(&self, name: &str, bytes: &[u8]) -> Option<(String, Reading)> {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let reading = Reading::of(Document::at(name));
        (!text.is_empty()).then_some((text, reading))
    }

    fn graph(&self, readings: &[Reading]) -> Graph {
        let mut sketch = Sketch::default();
        for reading in readings {
            sketch.document(&reading.document.url, None);
            let raka = sketch.official("Raka Satria", Some("AKBP"), &[], &["Raka"]);
            sketch.mention(&raka);
        }
        sketch.build()
    }
}

fn gold(name: &str) -> Vec<u8> {
    format!(
        r#"{{"document": {{}}, "units": [], "regions": [], "events": [], "statements": [], "boilerplate": ["Bagikan"],
        "officials": [{{"key": "raka", "name": "{name}", "rank": "AKBP", "posts": []}}]}}"#
    )
    .into_bytes()
}

fn files(links: &str) -> BTreeMap<String, Vec<u8>> {
    [
        ("a.gold.json", gold("Raka Satria")),
        ("a.txt", b"AKBP Raka Satria hadir.".to_vec()),
        ("b.gold.json", gold("Raka")),
        ("b.html", b"<p>AKBP Raka hadir. Bagikan".to_vec()),
        ("c.gold.json", gold("Raka")),
        ("c.txt", Vec::new()),
        ("LINKS.json", links.as_bytes().to_vec()),
        ("notes.md", b"not a page".to_vec()),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .into()
}

#[test]
fn each_page_is_scored_alone_and_the_pairs_in_the_whole() {
    let mut tally = Tally::new();
    folder("x/gold/", &files(r#"{"same_person": [["a:raka", "b:raka"], ["a:raka", "c:raka"]]}"#), &Toy, &mut tally)
        .unwrap();
    let expect = "\
3 articles
official         P 0.500  R 0.333  F1 0.400   tp 1 fp 1 fn 2
official_rank    P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
boilerplate      P 0.667  R 0.667  F1 0.667   tp 2 fp 1 fn 1
same_person      P 0.500  R 0.500  F1 0.500   tp 1 fp 1 fn 1
mean F1 of the core eight: 0.400
";
    assert_eq!(report::table(&tally), expect);
    let id = simpul_model::NodeId::hashed("official", &["Raka Satria"]);
    let expect = format!(
        "\
official         missed  gold/b: raka
official         extra   gold/b: rakasatria
boilerplate      wrong   gold/b: Bagikan
official         missed  gold/c: raka
same_person      wrong   x/gold: ('a:raka', 'c:raka', '{id}', None)
"
    );
    assert_eq!(report::errors(&tally, None), expect);
    assert_eq!(report::errors(&tally, Some(Category::Boilerplate)).lines().count(), 1);
    assert_eq!(report::short(&tally, &[(Category::Official, 0.9)]), ["official F1 0.400 < 0.9"]);
    assert_eq!(
        report::json(&tally).lines().take(5).collect::<Vec<_>>(),
        ["{", " \"articles\": 3,", " \"figures\": {", "  \"official\": {", "   \"p\": 0.5,"]
    );
    let groups = report::by_phenomenon(&tally);
    assert!(groups.contains("     1     1     0  official: name too long"), "{groups}");
    assert_eq!(tally.outcomes.len(), 2);
}

#[test]
fn annotations_that_lead_nowhere_are_said() {
    let mut tally = Tally::new();
    let fails = |files: &BTreeMap<String, Vec<u8>>, tally: &mut Tally| folder("gold", files, &Toy, tally).unwrap_err();
    let unknown = fails(&files(r#"{"same_person": [["a:raka", "b:darto"]]}"#), &mut tally);
    assert!(
        matches!(unknown, EvalError::UnknownReference { ref reference, .. } if reference == "b:darto"),
        "{unknown}"
    );
    let mut lone = files("{}");
    lone.remove("b.html");
    assert!(matches!(fails(&lone, &mut tally), EvalError::NoPage { stem, .. } if stem == "b"));
    lone.insert("b.html".into(), b"x".to_vec());
    lone.insert("b.gold.json".into(), b"{}".to_vec());
    assert!(matches!(fails(&lone, &mut tally), EvalError::BadFile { file, .. } if file == "b.gold.json"));
}
