//! Files, folders and standard input.

use crate::{
    Arrival, Limits, STDIN, Sink,
    bounded::{self, read_capped, reason},
    ndjson,
    open::{ENDINGS, Kind, Packing, kind_of, open},
    warc,
};
use simpul_model::{DeadLetter, Page, PageFormat};
use std::{
    collections::BTreeSet,
    fmt,
    fs::{self, File},
    io,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

/// A source that could not be reached at all.
#[derive(Debug)]
pub struct SourceError {
    /// Which.
    pub source: String,
    /// Why.
    pub error: io::Error,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't read {}: {}", self.source, self.error)
    }
}

impl std::error::Error for SourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Reads a file, or everything in a folder: in name order, hidden files left out, links to folders outside the input
/// not followed.
///
/// # Errors
///
/// Where the input itself can't be opened. What lies in it and can't be read arrives as a dead letter.
pub fn local(input: &Path, limits: &Limits, sink: Sink<'_>) -> Result<ControlFlow<()>, SourceError> {
    let wrap = |error| SourceError { source: input.display().to_string(), error };
    let root = fs::canonicalize(input).map_err(wrap)?;
    if root.is_dir() {
        let mut walk = Walk { limits, sink, root: root.clone(), entered: BTreeSet::from([root.clone()]) };
        let entries = sorted(&root).map_err(wrap)?;
        return Ok(walk.entries(entries, ""));
    }
    File::open(&root).map_err(wrap)?;
    let name = file_name(input);
    Ok(file(&root, &name, limits, sink))
}

/// Reads records from standard input.
pub fn stdin(limits: &Limits, sink: Sink<'_>) -> ControlFlow<()> {
    ndjson::read(io::stdin().lock(), "stdin", STDIN, limits, sink)
}

struct Walk<'a, 'b> {
    limits: &'a Limits,
    sink: Sink<'b>,
    root: PathBuf,
    entered: BTreeSet<PathBuf>,
}

impl Walk<'_, '_> {
    fn entries(&mut self, entries: Vec<PathBuf>, prefix: &str) -> ControlFlow<()> {
        for path in entries {
            let name = file_name(&path);
            if name.starts_with('.') {
                continue;
            }
            let relative = format!("{prefix}{name}");
            match fs::metadata(&path) {
                Ok(meta) if meta.is_dir() => self.folder(&path, &relative)?,
                Ok(meta) if meta.is_file() => match kind_of(&name) {
                    Some(_) if !leads_astray(&path) => file(&path, &relative, self.limits, self.sink)?,
                    _ => (self.sink)(Arrival::Excluded { path: relative })?,
                },
                Ok(_) => (self.sink)(Arrival::Excluded { path: relative })?, // a pipe, a socket, a device
                Err(error) => lost(&path, &relative, &error, self.sink)?,
            }
        }
        ControlFlow::Continue(())
    }

    fn folder(&mut self, path: &Path, relative: &str) -> ControlFlow<()> {
        let listed = fs::canonicalize(path).and_then(|real| sorted(&real).map(|entries| (real, entries)));
        match listed {
            Ok((real, _)) if !real.starts_with(&self.root) => {
                (self.sink)(Arrival::Excluded { path: relative.to_owned() })
            }
            Ok((real, entries)) => {
                if !self.entered.insert(real) {
                    return ControlFlow::Continue(()); // a link back into the input: its files come once
                }
                self.entries(entries, &format!("{relative}/"))
            }
            Err(error) => lost(path, relative, &error, self.sink),
        }
    }
}

/// Whether a link names a file that isn't called a page itself: `notes.txt` must not lead to a key or a password file.
fn leads_astray(path: &Path) -> bool {
    path.is_symlink() && !fs::canonicalize(path).is_ok_and(|real| kind_of(&file_name(&real)).is_some())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn lost(path: &Path, relative: &str, error: &io::Error, sink: Sink<'_>) -> ControlFlow<()> {
    let origin = path.to_string_lossy().into_owned();
    let letter = DeadLetter::new("fetch", reason(error), relative, relative, error.to_string()).retriable();
    sink(Arrival::Lost { letter, origin: origin.clone() })?;
    sink(Arrival::Done { origin })
}

/// Reads one file.
fn file(path: &Path, relative: &str, limits: &Limits, sink: Sink<'_>) -> ControlFlow<()> {
    let origin = path.to_string_lossy().into_owned();
    let lose = |reason: &str, detail: String, sink: Sink<'_>| {
        let letter = DeadLetter::new("fetch", reason, relative, relative, detail);
        sink(Arrival::Lost { letter, origin: origin.clone() })
    };
    let Some((kind, packing)) = kind_of(relative) else {
        lose("unknown_format", format!("the name doesn't say what the file holds; known are {ENDINGS}"), sink)?;
        return sink(Arrival::Done { origin });
    };
    match kind {
        Kind::Warc => match File::open(path) {
            Ok(archive) => warc::read(archive, packing, relative, &origin, limits, sink)?,
            Err(error) => lose(reason(&error), error.to_string(), sink)?,
        },
        Kind::Ndjson => match open(path, packing, limits) {
            Ok(reader) => ndjson::read(reader, relative, &origin, limits, sink)?,
            Err(error) => lose(reason(&error), error.to_string(), sink)?,
        },
        Kind::Text | Kind::Html => {
            match open(path, packing, limits).and_then(|mut it| read_capped(&mut it, limits.max_page_bytes)) {
                Ok(Some(body)) => {
                    let format = if kind == Kind::Html { PageFormat::Html } else { PageFormat::Text };
                    sink(Arrival::Page {
                        page: Page::new(address(relative, packing), format, body),
                        origin: origin.clone(),
                    })?;
                }
                Ok(None) => lose("too_large", bounded::too_large(limits), sink)?,
                Err(error) => lose(reason(&error), error.to_string(), sink)?,
            }
        }
    }
    sink(Arrival::Done { origin })
}

/// A compressed page is the page: `a.html.gz` has the address `a.html`.
fn address(relative: &str, packing: Packing) -> &str {
    match packing {
        Packing::Plain => relative,
        Packing::Gzip | Packing::Zstd => relative.rsplit_once('.').map_or(relative, |it| it.0),
    }
}
