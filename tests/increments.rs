//! A few pages more cost little, because rows of the export before are taken over, and give the bytes of a rebuild: whatever
//! became of the shelf beside the state, of that export, of the pages and of the reviewer's decisions in between.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, assert_same, call, export, folder, root, said};
use std::{collections::BTreeMap, fs, path::PathBuf};
use tempfile::TempDir;

/// All formats, as a run without a word about them writes.
const ALL: &str = "neo4j,gephi,tables,graphml,jsonl";

/// A folder with pages, a state, an output and a reviewer's decisions, that pages are added to.
struct Place {
    folder: TempDir,
    samples: Vec<PathBuf>,
    formats: &'static str,
}

impl Place {
    fn new() -> Self {
        let mut samples: Vec<PathBuf> = Vec::new();
        let mut waiting = vec![root().join("samples")];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { waiting.push(path) } else { samples.push(path) }
            }
        }
        samples.retain(|it| it.extension().is_some_and(|it| it == "txt"));
        samples.sort();
        Self { folder: folder(), samples, formats: ALL }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn page(&self, at: usize) -> PathBuf {
        self.at("pages").join(self.samples[at].file_name().unwrap())
    }

    /// Puts some of the samples there.
    fn add(&self, some: impl Iterator<Item = usize>) {
        fs::create_dir_all(self.at("pages")).unwrap();
        for at in some.filter(|it| *it < self.samples.len()) {
            fs::copy(&self.samples[at], self.page(at)).unwrap();
        }
    }

    /// All but a few, in a state and an export of their own, in all formats.
    fn started() -> Self {
        Self::started_with(ALL)
    }

    fn started_with(formats: &'static str) -> Self {
        let place = Self { formats, ..Self::new() };
        place.add((0..place.samples.len()).filter(|it| it % 11 != 5));
        assert_eq!(place.run("state.db", "out"), None);
        place
    }

    /// Lets a page say one thing more, which no other says.
    fn edit(&self, at: usize, place: &str) {
        let text = fs::read_to_string(&self.samples[at]).unwrap();
        let more = format!("Kapolres {place} AKBP Rama Wijaya memimpin apel di Mapolres {place}, Senin (5/8/2024).");
        fs::write(self.page(at), format!("{text}\n{more}\n")).unwrap();
    }

    fn add_the_rest(&self) {
        self.add((0..self.samples.len()).filter(|it| it % 11 == 5));
    }

    /// Runs over what is there, and gives the name of the export from which rows were taken over.
    fn run(&self, state: &str, out: &str) -> Option<String> {
        let (pages, state, out) = (self.at("pages"), self.at(state), self.at(out));
        let config = self.at("simpul.toml");
        fs::write(&config, format!("decisions = '{}'\n", self.at("decisions.csv").display())).unwrap();
        let done = call(&[
            "run",
            "--config",
            arg(&config),
            "--input",
            arg(&pages),
            "--state",
            arg(&state),
            "--out",
            arg(&out),
            "--format",
            self.formats,
        ]);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done));
        let manifest = fs::read(out.join("current/manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
        manifest["times"]["renewed_from"].as_str().map(str::to_owned)
    }

    /// Runs again, and compares with a rebuild; gives whether rows were taken over.
    #[track_caller]
    fn check(&self, what: &str) -> bool {
        let renewed = self.run("state.db", "out").is_some();
        let _ = fs::remove_dir_all(self.at("whole"));
        for end in ["", "-wal", "-shm", ".shelf"] {
            let _ = fs::remove_file(self.at(&format!("whole.db{end}")));
        }
        self.run("whole.db", "whole");
        assert_same(what, &export(&self.at("whole")), &export(&self.at("out")));
        renewed
    }

    fn shelf(&self) -> PathBuf {
        self.at("state.db.shelf")
    }

    fn decide(&self, line: &str) {
        fs::write(self.at("decisions.csv"), format!("verdict,a,b,who,when,why\n{line}")).unwrap();
    }

    /// The identifiers in the first column of a file of the newest export.
    fn ids(&self, file: &str) -> Vec<String> {
        let files: BTreeMap<String, Vec<u8>> = export(&self.at("out"));
        let text = String::from_utf8(files[file].clone()).unwrap();
        text.lines().skip(1).filter_map(|it| it.split(',').next()).map(str::to_owned).collect()
    }
}

#[test]
fn pages_that_come_and_change_are_told_of_as_in_a_rebuild() {
    for formats in [ALL, "neo4j", "neo4j,gephi,tables"] {
        let place = Place::started_with(formats);
        place.add_the_rest();
        assert!(place.check("pages more"));
        fs::write(place.page(3), "Bukan berita.\n").unwrap();
        place.edit(4, "Sampang");
        assert!(place.check("a page that says nothing any more, and one that says more"));
        place.add(3..5);
        assert!(place.check("pages that are as they were"));
    }
}

#[test]
fn a_file_of_any_format_that_was_changed_by_hand_is_nothing_to_build_on() {
    let place = Place::started();
    let files = ["gephi/graph.gexf", "gephi/edges.csv", "graphml/graph.graphml", "jsonl/nodes.jsonl"];
    for (file, town) in
        files.into_iter().chain(["tables/events.csv"]).zip(["Sampang", "Pamekasan", "Sumenep"].iter().cycle())
    {
        place.edit(3, town);
        let path = place.at("out/current").join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen("event:", "event:0", 1)).unwrap();
        assert!(!place.check(file), "{file}");
    }
}

#[test]
fn a_shelf_that_is_gone_cut_short_or_an_earlier_one_costs_time_only() {
    let place = Place::started();
    place.add_the_rest();
    fs::remove_file(place.shelf()).unwrap();
    assert!(!place.check("no shelf"));

    let shelf = fs::read(place.shelf()).unwrap();
    fs::write(place.shelf(), &shelf[..shelf.len() / 2]).unwrap();
    place.edit(3, "Sampang");
    assert!(!place.check("half a shelf"));

    // What that of an earlier export says of rows is not what stands in the newest.
    fs::write(place.shelf(), shelf).unwrap();
    place.edit(3, "Pamekasan");
    assert!(!place.check("an earlier shelf"));
}

#[test]
fn an_export_that_is_gone_or_was_changed_by_hand_is_nothing_to_build_on() {
    let place = Place::started();
    place.add_the_rest();
    let documents = place.at("out/current/neo4j/documents.csv");
    let text = fs::read_to_string(&documents).unwrap();
    fs::write(&documents, text.replacen("document:", "document:0", 1)).unwrap();
    assert!(!place.check("a changed file"));

    fs::remove_file(place.at("out/current/neo4j/said.csv")).unwrap();
    place.edit(3, "Sampang");
    assert!(!place.check("a file that is gone"));

    fs::remove_dir_all(place.at("out")).unwrap();
    place.edit(3, "Pamekasan");
    assert!(!place.check("an export that is gone"));
}

#[test]
fn a_reviewers_word_given_and_taken_back_holds() {
    let place = Place::started();
    let officials = place.ids("neo4j/officials.csv");
    place.decide(&format!("different,{},{},a reviewer,2026-01-01,\n", officials[0], officials[1]));
    place.add_the_rest();
    assert!(place.check("two told apart"));
    place.decide(&format!("same,{},{},a reviewer,2026-01-01,\n", officials[0], officials[1]));
    assert!(place.check("two that are one"));
    place.decide("");
    assert!(place.check("nothing any more"));

    // What is wrong takes rows away from anywhere: then, and after it, all is made anew.
    let statement = &place.ids("neo4j/statements.csv")[0];
    place.decide(&format!("wrong,{statement},,a reviewer,2026-01-01,\n"));
    assert!(!place.check("a statement that is wrong"));
    place.decide("");
    assert!(!place.check("a statement that is right after all"));
    assert!(!place.shelf().with_extension("shelf.tmp").exists());
}

#[test]
fn the_whole_is_made_anew_where_most_is_new_and_by_the_command_that_exports() {
    let place = Place::new();
    place.add(0..8);
    place.run("state.db", "out");
    place.add_the_rest();
    place.add((0..place.samples.len()).step_by(2));
    assert!(!place.check("most is new"));
    let (state, out) = (place.at("state.db"), place.at("again"));
    let done = call(&["export", "--state", arg(&state), "--out", arg(&out), "--format", ALL]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert_same("the command that exports", &export(&out), &export(&place.at("whole")));
}
