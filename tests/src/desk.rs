//! A reviewer's desk: a folder with pages, a configuration, and room for state, export and decisions.

use crate::{arg, call_with, export, folder, said, simpul};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Output,
};
use tempfile::TempDir;

/// The folder.
pub struct Desk(TempDir);

/// What only the test's own folder can refuse.
fn own<T>(result: std::io::Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("the test's folder: {error}"))
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// A desk without pages.
    ///
    /// # Panics
    ///
    /// Where the folder can't be filled, as every other method.
    pub fn new() -> Self {
        let desk = Self(folder());
        own(fs::create_dir(desk.path("pages")));
        own(fs::write(desk.path("c.toml"), "state = \"s.db\"\n[[source]]\npath = \"pages\"\n"));
        desk
    }

    /// A desk with two pairs of namesakes, each seen in two places: either may be one who moved, and is asked about.
    pub fn uncertain() -> Self {
        let desk = Self::new();
        desk.show("dwi-demak", "Senin (7/8/2023)", "Dwi Putra", "Demak");
        desk.show("dwi-batang", "Senin (4/11/2024)", "Dwi Putra", "Batang");
        desk.show("agus-kudus", "Senin (5/2/2024)", "Agus Santoso", "Kudus");
        desk.show("agus-blora", "Senin (4/11/2024)", "Agus Santoso", "Blora");
        desk
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Adds a page on which someone leads a parade as head of a police station.
    ///
    /// # Panics
    ///
    /// As all here.
    pub fn show(&self, page: &str, day: &str, name: &str, place: &str) {
        let text = format!(
            "{p} - Kapolres {place} AKBP {name} memimpin apel pagi di Mapolres {place}, {day}. Apel diikuti seluruh \
             anggota dan berjalan dengan tertib sampai selesai pada siang hari.\n",
            p = place.to_uppercase()
        );
        own(fs::write(self.path("pages").join(format!("{page}.txt")), text));
    }

    /// Takes a page away.
    ///
    /// # Panics
    ///
    /// Where it isn't there.
    pub fn take_away(&self, page: &str) {
        own(fs::remove_file(self.path("pages").join(format!("{page}.txt"))));
    }

    /// Calls the program here, whatever comes of it.
    ///
    /// # Panics
    ///
    /// Where it can't be started.
    pub fn try_call(&self, args: &[&str]) -> Output {
        own(simpul(args).args(["--config", "c.toml"]).current_dir(self.folder()).output())
    }

    /// Calls the program here; it must end with 0.
    ///
    /// # Panics
    ///
    /// Where it doesn't.
    pub fn call(&self, args: &[&str]) -> Output {
        let done = self.try_call(args);
        assert_eq!(done.status.code(), Some(0), "{args:?}: {}", said(&done));
        done
    }

    /// Runs, and gives the export.
    ///
    /// # Panics
    ///
    /// Where the run fails.
    pub fn run(&self) -> BTreeMap<String, Vec<u8>> {
        self.call(&["run", "--quiet"]);
        export(&self.path("out"))
    }

    /// Runs from nothing: without the state and the exports of earlier runs.
    ///
    /// # Panics
    ///
    /// Where there are none, or the run fails.
    pub fn rebuild(&self) -> BTreeMap<String, Vec<u8>> {
        own(fs::remove_file(self.path("s.db")));
        own(fs::remove_dir_all(self.path("out")));
        self.run()
    }

    /// Answers, from standard input.
    ///
    /// # Panics
    ///
    /// Where the program can't be started.
    pub fn answer(&self, text: &str) -> Output {
        let (out, file) = (self.path("out"), self.path("config/decisions.csv"));
        let args = ["review", "--apply", "-", "--who", "Rara", "--out", arg(&out), "--decisions", arg(&file)];
        call_with(&args, text.as_bytes())
    }

    /// The file of decisions.
    ///
    /// # Panics
    ///
    /// Where there is none.
    pub fn decisions(&self) -> String {
        own(fs::read_to_string(self.path("config/decisions.csv")))
    }
}
