//! Scoring against gold annotations: the program's own way from page to graph, for the crate that scores.

use simpul_eval::{Pipeline, Tally, folder};
use simpul_link::Decisions;
use simpul_model::{Graph, Page, PageFormat, Reading};
use simpul_pipeline::{RunError, stages::Stages};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The program's stages, as the crate that scores calls them.
struct Program<'a>(&'a Stages);

impl Pipeline for Program<'_> {
    fn read(&self, name: &str, bytes: &[u8]) -> Option<(String, Reading)> {
        let is_html = Path::new(name).extension().is_some_and(|it| it.eq_ignore_ascii_case("html"));
        let format = if is_html { PageFormat::Html } else { PageFormat::Text };
        let article = self.0.clean(&Page::new(name, format, bytes)).ok()?;
        let reading = self.0.extract(&article);
        Some((article.text, reading))
    }

    fn graph(&self, readings: &[Reading]) -> Graph {
        self.0.link(readings, &Decisions::default()).graph
    }
}

/// Scores folders of annotated articles.
///
/// # Errors
///
/// Where a folder can't be read, or an annotation doesn't follow the schema.
pub(crate) fn folders(folders: &[PathBuf], stages: &Stages) -> Result<Tally, RunError> {
    let mut tally = Tally::new();
    for path in folders {
        let files = files(path)?;
        if !files.keys().any(|it| it.ends_with(".gold.json")) {
            return Err(RunError::NoSource(vec![format!("{} holds no NAME.gold.json", path.display())]));
        }
        folder(&path.to_string_lossy(), &files, &Program(stages), &mut tally)
            .map_err(|error| RunError::Faults(vec![format!("{}: {error}", path.display())]))?;
    }
    Ok(tally)
}

/// The bytes of a folder's files, by name.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, RunError> {
    let io = |error| RunError::Io { doing: "can't read", path: folder.to_owned(), error };
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        if entry.path().is_file() {
            let name = entry.file_name().to_string_lossy().into_owned();
            files.insert(name, fs::read(entry.path()).map_err(io)?);
        }
    }
    Ok(files)
}
