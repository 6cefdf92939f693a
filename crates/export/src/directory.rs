//! A whole export on disk, there at once or not at all.
//!
//! Everything is written into `OUT/runs/ID.tmp/` and made durable, the manifest last; the folder gets its name by one rename, and
//! `OUT/current` is pointed to it by another. Whoever reads `OUT/current` sees the old export or the new one, never a mixture; a run that
//! dies leaves a `.tmp` folder that the next one takes away. The caller holds the lock that keeps two runs apart.

use crate::error::ExportError;
use crate::past;
use crate::sink::{FileFacts, Fill, Sink};
use crate::sum::Desk;
use simpul_model::id;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many complete runs are kept, the newest included.
pub const KEPT_RUNS: usize = 3;

/// How many files are made durable at once: a disk takes many flushes in hardly more time than one.
const FLUSHES_AT_ONCE: usize = 8;

/// The folder of a run that is being written.
pub(crate) struct RunFolder {
    out: PathBuf,
    id: String,
    tmp: PathBuf,
    pub(crate) files: Vec<FileFacts>,
}

impl RunFolder {
    /// An empty folder for a run; leftovers of runs that died are taken away.
    pub(crate) fn create(out: &Path, id: &str) -> Result<Self, ExportError> {
        let fine = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        if !id.starts_with(|c: char| c.is_ascii_alphanumeric())
            || !id.bytes().all(fine)
            || is_leftover(id)
            || id.len() > 200
        {
            return Err(ExportError::OddRunId(id.to_owned()));
        }
        let current = out.join("current");
        if fs::symlink_metadata(&current).is_ok_and(|it| !it.is_symlink()) {
            return Err(ExportError::NotALink(current));
        }
        let runs = out.join("runs");
        at(&runs, fs::create_dir_all(&runs))?;
        for leftover in names(&runs)?.into_iter().filter(|it| is_leftover(it)) {
            let leftover = runs.join(leftover);
            at(&leftover, fs::remove_dir_all(&leftover))?;
        }
        let id = free_name(&runs, id);
        let tmp = runs.join(format!("{id}.tmp"));
        at(&tmp, fs::create_dir(&tmp))?;
        Ok(Self { out: out.to_owned(), id, tmp, files: Vec::new() })
    }

    /// Makes all durable, writes the manifest, and puts the run in the place of the one before.
    pub(crate) fn publish(
        mut self,
        manifest: &dyn Fn(&[FileFacts]) -> Result<String, ExportError>,
    ) -> Result<(PathBuf, Vec<FileFacts>), ExportError> {
        self.flush()?;
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        let text = manifest(&self.files)?;
        let path = self.tmp.join("manifest.json");
        at(&path, create(&path).and_then(|mut it| it.write_all(text.as_bytes())))?;
        sync(&path)?;
        sync(&self.tmp)?;
        let runs = self.out.join("runs");
        let done = runs.join(&self.id);
        at(&done, fs::rename(&self.tmp, &done))?;
        sync(&runs)?;
        self.swap()?;
        self.forget_old_runs(&runs)?;
        Ok((done, std::mem::take(&mut self.files)))
    }

    /// Every file, then every folder below the run's own.
    fn flush(&self) -> Result<(), ExportError> {
        let files: Vec<PathBuf> = self.files.iter().map(|it| self.tmp.join(&it.path)).collect();
        let folders: BTreeSet<&Path> = files.iter().filter_map(|it| it.parent()).filter(|it| *it != self.tmp).collect();
        let per_thread = files.len().div_ceil(FLUSHES_AT_ONCE).max(1);
        std::thread::scope(|scope| {
            let threads: Vec<_> =
                files.chunks(per_thread).map(|some| scope.spawn(|| some.iter().try_for_each(|it| sync(it)))).collect();
            threads.into_iter().try_for_each(|it| {
                it.join()
                    .unwrap_or_else(|_| Err(ExportError::Io(io::Error::other("a thread that flushes files panicked"))))
            })
        })?;
        folders.into_iter().try_for_each(sync)
    }

    /// Points `current` to the run by one rename.
    fn swap(&self) -> Result<(), ExportError> {
        let link = self.out.join("current.tmp");
        match fs::remove_file(&link) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return at(&link, Err(error)),
            _ => {}
        }
        at(&link, symlink(&Path::new("runs").join(&self.id), &link))?;
        let current = self.out.join("current");
        at(&current, fs::rename(&link, &current))?;
        sync(&self.out)
    }

    /// Keeps the newest runs; the one just published always.
    fn forget_old_runs(&self, runs: &Path) -> Result<(), ExportError> {
        let mut old = Vec::new();
        for name in names(runs)?.into_iter().filter(|it| *it != self.id && !is_leftover(it)) {
            let path = runs.join(&name);
            let metadata = at(&path, fs::symlink_metadata(&path))?;
            if metadata.is_dir() && path.join("manifest.json").exists() {
                old.push((at(&path, metadata.modified())?, name));
            }
        }
        old.sort();
        let too_many = (old.len() + 1).saturating_sub(KEPT_RUNS);
        for (_, name) in old.into_iter().take(too_many) {
            // Renamed first: what is half removed must not look like a run.
            let (path, tmp) = (runs.join(&name), runs.join(format!("{name}.tmp")));
            at(&path, fs::rename(&path, &tmp))?;
            at(&tmp, fs::remove_dir_all(&tmp))?;
        }
        Ok(())
    }
}

/// A part of a run's files, written beside the others.
pub(crate) struct Part<'r> {
    tmp: &'r Path,
    desk: &'r Desk,
    files: Vec<FileFacts>,
}

impl RunFolder {
    /// Writes parts at the same time, one a thread, each into a sink of its own. Of several that fail, the first tells why.
    pub(crate) fn parts<T: Sync>(
        &mut self,
        parts: &[T],
        write: impl Fn(&T, &mut dyn Sink) -> Result<(), ExportError> + Sync,
    ) -> Result<(), ExportError> {
        let (tmp, desk) = (self.tmp.as_path(), &Desk::default());
        let one = |part| {
            let mut sink = Part { tmp, desk, files: Vec::new() };
            write(part, &mut sink).map(|()| sink.files)
        };
        let one = &one;
        let done: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = parts.iter().map(|it| scope.spawn(move || one(it))).collect();
            let died = |_| Err(ExportError::Io(io::Error::other("a thread that writes files panicked")));
            threads.into_iter().map(|it| it.join().unwrap_or_else(died)).collect()
        });
        for files in done {
            self.files.extend(files?);
        }
        Ok(())
    }
}

impl Sink for RunFolder {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let mut part = Part { tmp: &self.tmp, desk: &Desk::default(), files: Vec::new() };
        part.file(path, fill)?;
        self.files.append(&mut part.files);
        Ok(())
    }
}

impl Sink for Part<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let full = self.tmp.join(path);
        if let Some(folder) = full.parent() {
            at(folder, fs::create_dir_all(folder))?;
        }
        let mut out = past::Writer::new(at(&full, create(&full))?, self.desk);
        let rows = fill(&mut out).map_err(|error| match error {
            ExportError::Io(source) => ExportError::Write { path: full.clone(), source },
            other => other,
        })?;
        let (sha256, bytes) = at(&full, out.finish())?;
        self.files.push(FileFacts { path: path.to_owned(), rows, bytes, sha256 });
        Ok(())
    }
}

impl Drop for RunFolder {
    /// A run that failed leaves nothing; one that was published has no such folder any more.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.tmp);
    }
}

/// The run's name, or the first of `ID-2`, `ID-3` … that no run has: a name is never used for two exports.
fn free_name(runs: &Path, id: &str) -> String {
    let taken = |name: &str| fs::symlink_metadata(runs.join(name)).is_ok();
    if !taken(id) {
        return id.to_owned();
    }
    (2..=u32::MAX).map(|n| format!("{id}-{n}")).find(|it| !taken(it)).unwrap_or_else(|| id.to_owned())
}

/// Whether a name is that of a run that died or is being taken away.
fn is_leftover(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == "tmp")
}

fn names(folder: &Path) -> Result<Vec<String>, ExportError> {
    let mut found = Vec::new();
    for entry in at(folder, read_dir(folder))? {
        found.extend(at(folder, entry)?.file_name().into_string());
    }
    found.sort();
    Ok(found)
}

#[expect(clippy::disallowed_methods, reason = "this module is the crate's one door to the disk")]
fn read_dir(folder: &Path) -> io::Result<fs::ReadDir> {
    fs::read_dir(folder)
}

/// A file that scripts of ours may be run from.
#[expect(clippy::disallowed_methods, reason = "this module is the crate's one door to the disk")]
fn create(path: &Path) -> io::Result<File> {
    let file = File::create(path)?;
    #[cfg(unix)]
    if path.extension().is_some_and(|it| it == "sh") {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o755))?;
    }
    Ok(file)
}

/// See [`crate::renew::seal`].
pub(crate) fn seal(export: &Path) -> Result<String, ExportError> {
    let (mut found, mut waiting) = (Vec::new(), vec![export.to_owned()]);
    while let Some(folder) = waiting.pop() {
        for path in names(&folder)?.into_iter().map(|it| folder.join(it)) {
            let metadata = at(&path, fs::symlink_metadata(&path))?;
            if metadata.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(export).unwrap_or(&path).to_string_lossy().into_owned();
                found.push([name, metadata.len().to_string(), last_change(&metadata)]);
            }
        }
    }
    found.sort();
    Ok(id::digest(&found.iter().flatten().map(String::as_str).collect::<Vec<_>>()))
}

/// When the content of a file, or anything else about it, was last changed.
#[cfg(unix)]
fn last_change(metadata: &fs::Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    format!("{}.{}", metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn last_change(metadata: &fs::Metadata) -> String {
    format!("{:?}", metadata.modified())
}

/// A file of an export that is there already.
#[expect(clippy::disallowed_methods, reason = "this module is the crate's one door to the disk")]
pub(crate) fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[expect(clippy::disallowed_methods, reason = "this module is the crate's one door to the disk")]
fn sync(path: &Path) -> Result<(), ExportError> {
    at(path, File::open(path).and_then(|it| it.sync_all()))
}

#[cfg(unix)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(not(unix))]
fn symlink(_target: &Path, _link: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "the swap of exports needs symbolic links"))
}

/// Says which path an error is about.
fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, ExportError> {
    result.map_err(|source| ExportError::Write { path: path.to_owned(), source })
}
