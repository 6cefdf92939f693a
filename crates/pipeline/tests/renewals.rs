//! Promise: an export made of the one before it and of what a few pages more touch is that of all pages, to the byte, in every
//! format, and so is the next one that is made of it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

#[path = "../../link/tests/it/invented/mod.rs"]
#[expect(dead_code, reason = "rows of tables are for other tests")]
mod invented;

use invented::{history, pages, prints, strs};
use proptest::prelude::*;
use simpul_export::{
    Change, Exported, Extras, Format, Redirect, Register,
    renew::{self, Renewal},
};
use simpul_link::{Before, Decisions, Groups, Linked, NoAtlas, Renewed, gist, graph_and_groups, renewed};
use simpul_model::{DateRange, Node, NodeId, Reading};
use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

type Files = BTreeMap<PathBuf, String>;

/// A folder for exports; in memory where the system has such, since each is flushed.
fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// What stands beside the graph in an export.
fn with_extras<T>(linked: &Linked, write: impl FnOnce(&Extras<'_>) -> T) -> T {
    let redirect = |(old, new): &(NodeId, NodeId)| Redirect { old: old.clone(), new: new.clone() };
    let redirects: Vec<Redirect> = linked.redirects.iter().map(redirect).collect();
    let change = |it: simpul_link::Change| Change {
        id: it.id,
        what: it.what.to_owned(),
        name: it.name,
        post: it.post,
        unit: it.unit,
        date: it.date,
        detail: it.detail,
    };
    let changes: Vec<Change> = simpul_link::chronicle(&linked.graph).into_iter().map(change).collect();
    write(&Extras { redirects: &redirects, changes: &changes, ..Extras::default() })
}

fn files(export: &Path) -> Files {
    let (mut found, mut open) = (Files::new(), vec![export.to_owned()]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(export).unwrap().to_owned(), fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

/// An export that grows, in some formats.
struct Growing<'f> {
    out: TempDir,
    formats: &'f [Format],
    newest: PathBuf,
    register: Register,
    groups: Groups,
}

impl<'f> Growing<'f> {
    fn new(readings: &[Reading], decisions: &Decisions, formats: &'f [Format]) -> Self {
        let out = folder();
        let (Exported { path, register, .. }, groups) = whole(readings, decisions, formats, out.path());
        Self { out, formats, newest: path, register, groups }
    }

    /// Makes the next export of the last, and compares it with one that is made of all; gives what was linked.
    fn becomes(&mut self, readings: &[Reading], decisions: &Decisions) -> Renewed {
        let gists: Vec<Reading> = readings.iter().map(gist).collect();
        let prints = prints(readings);
        let load = |at: &[usize]| Ok::<_, Infallible>(at.iter().map(|it| readings[*it].clone()).collect());
        let before = Before { groups: &self.groups, prints: &strs(&prints) };
        let renewed = renewed(&gists, before, load, &NoAtlas, decisions).unwrap().unwrap();
        let touched = |id: &str| renewed.touched.has(id);
        let graph = &renewed.linked.graph;
        let (before, register) = (self.newest.as_path(), &self.register);
        let renewal = Renewal { graph, touched: &touched, before, register, formats: self.formats };
        let exported = with_extras(&renewed.linked, |it| renew::write(renewal, it, self.out.path(), "renewed"));
        let exported = exported.unwrap().unwrap();
        self.newest = exported.path;
        self.register = exported.register;
        self.groups = renewed.groups.clone();
        let beside = folder();
        let (whole, groups) = whole(readings, decisions, self.formats, beside.path());
        let (found, expected) = (files(&self.newest), files(&whole.path));
        let names: BTreeSet<&PathBuf> = found.keys().chain(expected.keys()).collect();
        let other: Vec<&PathBuf> = names.into_iter().filter(|it| found.get(*it) != expected.get(*it)).collect();
        assert_eq!(other, <[&PathBuf; 0]>::default(), "these files differ");
        assert_eq!((&self.groups, &self.register), (&groups, &whole.register));
        renewed
    }
}

fn whole(readings: &[Reading], decisions: &Decisions, formats: &[Format], out: &Path) -> (Exported, Groups) {
    let (linked, groups) = graph_and_groups(readings, &strs(&prints(readings)), &NoAtlas, decisions);
    let exported = with_extras(&linked, |it| simpul_export::write(&linked.graph, it, formats, out, "whole"));
    (exported.unwrap(), groups)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_that_come_go_and_change_give_the_files_of_those_that_are_there(
        pages in pages(24), cut in 0_usize..24, gone in 0_usize..24, other in 0_usize..24,
    ) {
        let [before, after, all] = history(&pages, cut, gone, other);
        let none = Decisions::default();
        let mut growing = Growing::new(&before, &none, Format::ALL);
        growing.becomes(&after, &none);
        growing.becomes(&all, &none);
        growing.becomes(&before, &none);
    }

    #[test]
    fn pages_that_come_one_by_one_give_the_files_of_all(pages in pages(12)) {
        let all: Vec<Reading> = pages.iter().map(invented::Page::reading).collect();
        let none = Decisions::default();
        let mut growing = Growing::new(&[], &none, Format::ALL);
        for n in 1..=all.len() {
            growing.becomes(&all[..n], &none);
        }
    }

    #[test]
    fn a_reviewers_word_between_two_runs_holds(pages in pages(16), cut in 1_usize..16) {
        let all: Vec<Reading> = pages.iter().map(invented::Page::reading).collect();
        let none = Decisions::default();
        let mut growing = Growing::new(&all, &none, Format::ALL);
        let linked = growing.becomes(&all, &none).linked;
        let officials: Vec<&NodeId> = linked.graph.nodes().map(Node::id).filter(|it| it.kind() == "official").collect();
        let &[a, .., b] = officials.as_slice() else { return Ok(()) };
        for verdict in ["same", "different"] {
            let decided = Decisions::from_csv(&format!("{verdict},{a},{b},a reviewer,2026-01-01,\n")).unwrap();
            growing.becomes(&all[..cut.min(all.len())], &decided);
            growing.becomes(&all, &decided);
            growing.becomes(&all, &none);
        }
    }
}

#[test]
fn any_choice_of_formats_is_renewed() {
    let all: Vec<Reading> = fixed().iter().map(invented::Page::reading).collect();
    let none = Decisions::default();
    for format in Format::ALL {
        for formats in [&[*format][..], &[Format::Neo4j, *format]] {
            Growing::new(&all[..all.len() / 2], &none, formats).becomes(&all, &none);
        }
    }
}

/// On these days; a person's identifier is made from the earliest page.
fn dated(mut reading: Reading, day: &str) -> Reading {
    reading.document.published = day.parse().ok();
    for event in &mut reading.events {
        event.date = day.parse().ok().map(DateRange::day);
    }
    reading
}

#[test]
fn a_page_is_drawn_larger_where_a_page_before_it_parts_what_two_say_on_it() {
    let mut of_two = invented::page(2, &[("Raka Wira Satria", "Lumbung"), ("Melati Kenanga", "Lumbung")]).reading();
    of_two.units.truncate(1);
    of_two.officials[1].posts[0].unit = Some(0);
    let of_two = dated(of_two, "2024-03-01");
    let mut first = dated(invented::page(4, &[("Raka Wira Satria", "Lumbung")]).reading(), "2024-01-01");
    let second = dated(Reading { document: invented::page(6, &[]).reading().document, ..first.clone() }, "2024-02-01");
    first.statements.clear();
    first.events.clear();
    let none = Decisions::default();
    let mut growing = Growing::new(&[first.clone(), of_two.clone()], &none, Format::ALL);
    let touched = growing.becomes(&[first, of_two.clone(), second], &none).touched;
    assert!(touched.has(of_two.document.id.as_str()));
}

#[test]
fn a_person_without_a_post_is_told_of_by_an_event_that_has_another_name_now() {
    let other = ("Melati Kenanga", "Kenanga");
    let none = Decisions::default();
    let mut told_otherwise = 0;
    // The row shows one edge of several, by their identifiers: on some of these pages it is now another.
    for number in (9..90).filter(|it| it % 3 == 0 && ![1, 3].contains(&(it % 5))) {
        let mut known = dated(invented::page(1, &[other]).reading(), "2024-01-01");
        known.events.clear();
        let mut page = dated(invented::page(number, &[("Raka Wira Satria", "Lumbung"), other]).reading(), "2024-03-01");
        page.officials[0].posts.clear();
        page.successions.clear();
        let mut earlier = dated(invented::page(3, &[other]).reading(), "2024-03-01");
        earlier.document.published = "2024-02-28".parse().ok();
        let mut growing = Growing::new(&[known.clone(), page.clone()], &none, Format::ALL);
        let row = |growing: &Growing<'_>| files(&growing.newest).remove(Path::new("tables/officials.csv"));
        let before = row(&growing);
        let touched = growing.becomes(&[known, page.clone(), earlier], &none).touched;
        assert!(!touched.has(page.document.id.as_str()));
        told_otherwise += u32::from(row(&growing) != before);
    }
    assert!(told_otherwise > 0);
}

#[test]
fn posts_of_one_person_in_one_unit_are_numbered_anew_where_one_comes_to_them() {
    let none = Decisions::default();
    let mut numbered_otherwise = 0;
    for place in ["Lumbung", "Kenanga", "Rawa", "Telaga"] {
        let held = |number, name, day| {
            let mut page = dated(invented::page(number, &[(name, place)]).reading(), day);
            page.successions.clear();
            page
        };
        let first = "Raka Wira Satria";
        let mut all = vec![
            held(1, first, "2023-01-01"),
            held(2, "Melati Kenanga", "2023-06-01"),
            held(4, "Melati Kenanga", "2023-08-01"),
        ];
        let mut growing = Growing::new(&all, &none, Format::ALL);
        let posts = |growing: &Growing<'_>| {
            let edges = files(&growing.newest).remove(Path::new("gephi/edges.csv")).unwrap();
            let posts = edges.lines().filter(|it| it.contains(",HOLDS_POST")).map(str::to_owned);
            posts.collect::<BTreeSet<String>>()
        };
        let before = posts(&growing);
        all.push(held(7, first, "2024-02-01"));
        growing.becomes(&all, &none);
        let after = posts(&growing);
        assert!(after.iter().any(|it| it.contains(",HOLDS_POST 2,")), "{place}");
        let days = |it: &&String| it.contains("2023-01-01");
        numbered_otherwise += u32::from(before.iter().find(days) != after.iter().find(days));
    }
    assert!((1..4).contains(&numbered_otherwise), "{numbered_otherwise}");
}

#[test]
fn a_post_that_a_page_tells_in_other_words_is_drawn_with_these() {
    let none = Decisions::default();
    let held = |number| dated(invented::page(number, &[("Raka Wira Satria", "Lumbung")]).reading(), "2024-01-01");
    let mut all = [held(1), held(2)];
    let mut growing = Growing::new(&all, &none, Format::ALL);
    for sentence in &mut all[1].sentences {
        sentence.text = "Kapolres Lumbung memimpin apel".into();
    }
    growing.becomes(&all, &none);
}

/// Pages that are the same in each run.
fn fixed() -> Vec<invented::Page> {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut drawn = || pages(40).new_tree(&mut runner).unwrap().current();
    std::iter::repeat_with(&mut drawn).find(|it| it.len() > 30).unwrap_or_default()
}
