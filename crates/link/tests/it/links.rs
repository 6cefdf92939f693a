//! The pairs of people and events of the gold set that must be one, or must not.

use simpul_link::{Decisions, Linked, NoAtlas, graph};
use simpul_model::{EdgeKind, Node, NodeId, Reading, reading::Document};
use std::{collections::BTreeMap, path::Path};

type Golds = BTreeMap<String, serde_json::Value>;

/// The gold set beside the checkout, or nothing.
fn golds(folder: &str) -> Option<(Golds, serde_json::Value)> {
    let beside =
        ["../../../shared", "../../../../shared"].iter().map(|it| Path::new(env!("CARGO_MANIFEST_DIR")).join(it));
    let root = beside.map(|it| it.join("gold").join(folder)).find(|it| it.is_dir())?;
    let read = |path: &Path| serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok();
    let links = read(&root.join("LINKS.json"))?;
    let files = std::fs::read_dir(&root).ok()?.filter_map(Result::ok);
    let golds = files
        .filter_map(|it| {
            let name = it.file_name().into_string().ok()?;
            Some((name.strip_suffix(".gold.json")?.to_owned(), read(&it.path())?))
        })
        .collect();
    Some((golds, links))
}

/// The official of a page that bears one of the gold's names.
fn official(linked: &Linked, golds: &Golds, reference: &str) -> Option<NodeId> {
    let (stem, key) = reference.split_once(':')?;
    let gold = golds[stem]["officials"].as_array()?.iter().find(|it| it["key"] == key)?;
    let name = gold["name"].as_str()?;
    let page = Document::id_of(&format!("{stem}.txt"));
    linked.graph.edges_of(&page).into_iter().find_map(|edge| {
        let EdgeKind::MentionedIn { .. } = edge.kind else { return None };
        match linked.graph.node(&edge.from)? {
            Node::Official(it) if it.name == name || it.aliases.iter().any(|it| it == name) => Some(it.id.clone()),
            _ => None,
        }
    })
}

#[test]
fn people_of_the_gold_pairs_are_one_or_two_as_they_should_be() {
    let Some((golds, links)) = golds("dev") else {
        println!("skipped: the gold set is not beside this checkout");
        return;
    };
    let readings: Vec<Reading> = golds.iter().map(|(stem, gold)| crate::support::reading(stem, gold)).collect();
    let linked = graph(&readings, &NoAtlas, &Decisions::default());
    let mut wrong = Vec::new();
    for (category, wish) in [("same_person", true), ("different_person", false)] {
        for pair in links[category].as_array().unwrap() {
            let (a, b) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
            let (x, y) = (official(&linked, &golds, a), official(&linked, &golds, b));
            if x.is_none() || y.is_none() || (x == y) != wish {
                wrong.push(format!("{category}: {a} {x:?} / {b} {y:?}"));
            }
        }
    }
    let officials: usize = readings.iter().map(|it| it.officials.len()).sum();
    let people = linked.graph.nodes().filter(|it| matches!(it, Node::Official(_))).count();
    println!("{officials} officials on pages, {people} people; {} pairs wrong", wrong.len());
    for node in linked.graph.nodes() {
        if let Node::Official(it) = node
            && linked.redirects.iter().any(|(_, to)| *to == it.id)
        {
            println!("joined: {} {:?}", it.name, it.aliases);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn events_of_the_gold_pairs_are_one() {
    let Some((golds, links)) = golds("dev") else {
        println!("skipped: the gold set is not beside this checkout");
        return;
    };
    let readings: Vec<Reading> = golds.iter().map(|(stem, gold)| crate::support::reading(stem, gold)).collect();
    let linked = graph(&readings, &NoAtlas, &Decisions::default());
    let reported: usize = readings.iter().map(|it| it.events.len()).sum();
    let events = linked.graph.nodes().filter(|it| matches!(it, Node::Event(_))).count();
    let wanted = links["same_event"].as_array().unwrap().len();
    assert_eq!(reported - events, wanted, "exactly the pairs of the gold set are joined");
}
