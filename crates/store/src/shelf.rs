//! What one run leaves beside the state to spare the next some work: a cache, never the truth.
//!
//! One file, `STATE.shelf`. It says for whom it was made, and ends a run's use where that is another; a digest over all of it
//! tells a file that was cut short or changed. It is written beside its name and renamed. Whoever deletes it loses time.

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};
use simpul_model::Reading;
use std::{
    fs::{self, File},
    hash::BuildHasher,
    io::{self, BufWriter, Seek, Write},
    ops::Range,
    path::{Path, PathBuf},
};

/// Begins every such file; another form of it gets another number.
const MAGIC: &[u8; 16] = b"simpul-shelf-1\r\n";
/// Bytes of the digest behind it.
const DIGEST: usize = 32;
/// How much is written, and hashed, at once.
const PIECE: usize = 256 * 1024;

/// A shelf as it was read: all of it in memory, taken apart on demand.
#[derive(Debug)]
pub struct Shelf {
    bytes: Vec<u8>,
    kept: Range<usize>,
    /// Name and content.
    pages: Vec<(Range<usize>, Range<usize>)>,
    /// The place of each, by a hash of its name. Of two with one hash, one is not found: that costs its being made again.
    places: FxHashMap<u64, usize>,
}

impl Shelf {
    /// The shelf beside a state, where there is one that is whole and was made for `owner`.
    pub fn open(state: &Path, owner: &str) -> Option<Self> {
        let bytes = fs::read(path_of(state)).ok()?;
        let body = bytes.get(MAGIC.len() + DIGEST..)?;
        let is_whole = bytes.starts_with(MAGIC)
            && blake3::hash(body).as_bytes().as_slice() == bytes.get(MAGIC.len()..MAGIC.len() + DIGEST)?;
        if !is_whole {
            return None;
        }
        let mut at = MAGIC.len() + DIGEST;
        if bytes.get(next(&bytes, &mut at)?)? != owner.as_bytes() {
            return None;
        }
        let kept = next(&bytes, &mut at)?;
        let mut pages = Vec::new();
        while at < bytes.len() {
            pages.push((next(&bytes, &mut at)?, next(&bytes, &mut at)?));
        }
        let named = pages.iter().zip(0..).filter_map(|((name, _), at)| Some((hash(bytes.get(name.clone())?), at)));
        let places = named.collect();
        Some(Self { bytes, kept, pages, places })
    }

    /// What was kept of the run as a whole.
    pub fn kept(&self) -> &[u8] {
        self.bytes.get(self.kept.clone()).unwrap_or_default()
    }

    /// The place of a page version, where something was kept of it.
    pub fn find(&self, fingerprint: &str) -> Option<usize> {
        let at = *self.places.get(&hash(fingerprint.as_bytes()))?;
        let name = self.pages.get(at).and_then(|it| self.bytes.get(it.0.clone()));
        (name == Some(fingerprint.as_bytes())).then_some(at)
    }

    /// What was kept at a place.
    pub fn page(&self, at: usize) -> Option<&[u8]> {
        self.bytes.get(self.pages.get(at)?.1.clone())
    }

    /// The readings kept at some places, in that order; `None` where one is none.
    pub fn readings(&self, places: &[usize]) -> Option<Vec<Reading>> {
        places.par_iter().map(|it| postcard::from_bytes(self.page(*it)?).ok()).collect()
    }

    /// Puts a shelf in the place of the one before.
    ///
    /// # Errors
    ///
    /// Where the disk fails; the one before may then still be there.
    pub fn write(state: &Path, owner: &str, kept: &[u8], pages: &[(&str, &[u8])]) -> io::Result<()> {
        let pages = pages.iter().flat_map(|(name, page)| [name.as_bytes(), page]);
        let parts = [owner.as_bytes(), kept].into_iter().chain(pages);
        let path = path_of(state);
        let beside = path.with_extension("shelf.tmp");
        let mut file = File::create(&beside)?;
        file.write_all(MAGIC)?;
        file.write_all(&[0; DIGEST])?;
        // Pages are short: hashed one by one, each would take several times as long as many at once.
        let mut out = BufWriter::with_capacity(PIECE, Hashed { file, hasher: blake3::Hasher::new() });
        for part in parts {
            out.write_all(&length(part))?;
            out.write_all(part)?;
        }
        let Hashed { mut file, hasher } = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.seek(io::SeekFrom::Start(MAGIC.len() as u64))?;
        file.write_all(hasher.finalize().as_bytes())?;
        file.sync_data()?;
        fs::rename(beside, path)
    }

    /// Takes the shelf beside a state away, if there is one: it no longer helps.
    pub fn clear(state: &Path) {
        let _ = fs::remove_file(path_of(state));
    }
}

/// A file whose bytes are hashed as they are written.
struct Hashed {
    file: File,
    hasher: blake3::Hasher,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hasher.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A reading as a shelf keeps it.
pub fn packed(reading: &Reading) -> Vec<u8> {
    postcard::to_allocvec(reading).unwrap_or_default()
}

fn hash(name: &[u8]) -> u64 {
    FxBuildHasher.hash_one(name)
}

fn length(part: &[u8]) -> [u8; 8] {
    (part.len() as u64).to_le_bytes()
}

/// The bytes of the part that begins at a place, which moves behind it.
fn next(bytes: &[u8], at: &mut usize) -> Option<Range<usize>> {
    let begin = at.checked_add(8)?;
    let length = u64::from_le_bytes(bytes.get(*at..begin)?.try_into().ok()?);
    let end = begin.checked_add(usize::try_from(length).ok()?)?;
    *at = end;
    (end <= bytes.len()).then_some(begin..end)
}

fn path_of(state: &Path) -> PathBuf {
    let mut name = state.as_os_str().to_owned();
    name.push(".shelf");
    PathBuf::from(name)
}
