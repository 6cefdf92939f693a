//! Long files past the system's cache.
//!
//! What goes through the cache is copied into memory that the system must find first, and on many machines that costs more than
//! the copy: gigabytes of an export take several times what their bytes need, and push out what others would have found there. So
//! long files are written and read in large pieces from memory of our own, without a copy between (`O_DIRECT`). Short ones, the
//! ends of files, and systems that don't know of this go through the cache.

use std::fs::File;
use std::io::{self, IoSlice, Read, Write};

/// How much is written or read at once: with less, asking the system costs more than the bytes.
const PIECE_BYTES: usize = 4 * 1024 * 1024;

/// Disks take memory and places in files that are multiples of this. Some would take smaller ones.
const BLOCK_BYTES: usize = 4096;

/// Memory for a piece, such as disks take it.
struct Piece {
    bytes: Vec<u8>,
    begin: usize,
    room: usize,
}

impl Piece {
    fn new(room: usize) -> Self {
        let bytes = vec![0; room + BLOCK_BYTES];
        let begin = bytes.as_ptr().align_offset(BLOCK_BYTES).min(BLOCK_BYTES);
        Self { bytes, begin, room }
    }

    fn first(&self, bytes: usize) -> &[u8] {
        self.bytes.get(self.begin..self.begin + bytes.min(self.room)).unwrap_or_default()
    }

    fn all(&mut self) -> &mut [u8] {
        self.bytes.get_mut(self.begin..self.begin + self.room).unwrap_or_default()
    }
}

/// Writes a file from its beginning.
pub(crate) struct Writer {
    file: File,
    piece: Piece,
    filled: usize,
    way: Way,
}

/// How a file goes to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Nothing is written yet.
    Open,
    PastTheCache,
    ThroughTheCache,
}

impl Writer {
    pub(crate) fn new(file: File) -> Self {
        Self { file, piece: Piece::new(PIECE_BYTES), filled: 0, way: Way::Open }
    }

    /// Writes what the piece holds, which is full but at the end of the file.
    fn pass_on(&mut self) -> io::Result<()> {
        let is_full = self.filled == PIECE_BYTES;
        self.way = match self.way {
            Way::Open if is_full && goes_past(&self.file, true) => Way::PastTheCache,
            Way::PastTheCache if !is_full && goes_past(&self.file, false) => Way::ThroughTheCache,
            Way::Open => Way::ThroughTheCache,
            other => other,
        };
        let mut rest = self.piece.first(self.filled);
        while !rest.is_empty() {
            match self.file.write(rest) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if is_refused(&error) && self.way == Way::PastTheCache => {
                    goes_past(&self.file, false);
                    self.way = Way::ThroughTheCache;
                }
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                other => rest = rest.get(other?..).unwrap_or_default(),
            }
        }
        self.filled = 0;
        Ok(())
    }
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.filled == PIECE_BYTES {
            self.pass_on()?;
        }
        let room = self.piece.all().get_mut(self.filled..).unwrap_or_default();
        let taken = bytes.len().min(room.len());
        if let (Some(room), Some(bytes)) = (room.get_mut(..taken), bytes.get(..taken)) {
            room.copy_from_slice(bytes);
        }
        self.filled += taken;
        Ok(taken)
    }

    fn write_vectored(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        let mut taken = 0;
        for slice in slices {
            let some = self.write(slice)?;
            taken += some;
            if some < slice.len() || self.filled == PIECE_BYTES {
                break;
            }
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass_on()
    }
}

/// Reads a file from its beginning.
pub(crate) struct Reader {
    file: File,
    piece: Piece,
    begin: usize,
    end: usize,
    is_past: bool,
}

impl Reader {
    /// A file of so many bytes, about.
    pub(crate) fn new(file: File, bytes: u64) -> Self {
        let room = usize::try_from(bytes).unwrap_or(PIECE_BYTES).clamp(1, PIECE_BYTES);
        let is_past = room == PIECE_BYTES && goes_past(&file, true);
        Self { file, piece: Piece::new(room), begin: 0, end: 0, is_past }
    }
}

impl Read for Reader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.begin == self.end {
            self.begin = 0;
            self.end = match self.file.read(self.piece.all()) {
                Err(error) if is_refused(&error) && self.is_past => {
                    goes_past(&self.file, false);
                    self.is_past = false;
                    self.file.read(self.piece.all())?
                }
                other => other?,
            };
        }
        let rest = self.piece.first(self.end).get(self.begin..).unwrap_or_default();
        let given = rest.len().min(out.len());
        if let (Some(out), Some(rest)) = (out.get_mut(..given), rest.get(..given)) {
            out.copy_from_slice(rest);
        }
        self.begin += given;
        Ok(given)
    }
}

/// Whether the system does not read or write past its cache where it is asked to.
fn is_refused(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidInput
}

/// Lets a file be read and written past the cache, or through it again; tells whether it now is so.
#[cfg(target_os = "linux")]
fn goes_past(file: &File, past: bool) -> bool {
    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
    fcntl_getfl(file).is_ok_and(|mut flags| {
        flags.set(OFlags::DIRECT, past);
        fcntl_setfl(file, flags).is_ok()
    })
}

#[cfg(not(target_os = "linux"))]
fn goes_past(_file: &File, past: bool) -> bool {
    !past
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Writes a text in slices of so many bytes, and reads it again.
    #[expect(clippy::disallowed_methods, reason = "this is about files")]
    fn there_and_back(text: &[u8], some: usize, path: &std::path::Path) -> io::Result<(Vec<u8>, Vec<u8>)> {
        let mut out = Writer::new(File::create(path)?);
        let mut slices: Vec<IoSlice<'_>> = text.chunks(some).map(IoSlice::new).collect();
        let mut rest = slices.as_mut_slice();
        while !rest.is_empty() {
            let written = out.write_vectored(rest)?;
            IoSlice::advance_slices(&mut rest, written);
        }
        out.flush()?;
        let (mut read, mut reader) = (Vec::new(), Reader::new(File::open(path)?, text.len() as u64));
        reader.read_to_end(&mut read)?;
        Ok((fs::read(path)?, read))
    }

    #[test]
    fn what_is_written_is_read_again_wherever_pieces_end() {
        let path = std::env::temp_dir().join(format!("simpul-export-past-{}", std::process::id()));
        let text: Vec<u8> = (0..2 * PIECE_BYTES + BLOCK_BYTES + 7).map(|it| (it % 251) as u8).collect();
        for bytes in [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, text.len()] {
            let text = text.get(..bytes).unwrap();
            for some in [3001, PIECE_BYTES / 2, PIECE_BYTES, text.len().max(1)] {
                let (found, read) = there_and_back(text, some, &path).unwrap();
                assert!(found == text && read == text, "{bytes} bytes, {some} at a time");
            }
        }
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn what_comes_after_a_flush_is_written_behind_it() {
        let path = std::env::temp_dir().join(format!("simpul-export-flushed-{}", std::process::id()));
        let text: Vec<u8> = (0..PIECE_BYTES + 11).map(|it| (it % 251) as u8).collect();
        #[expect(clippy::disallowed_methods, reason = "this is about files")]
        let mut out = Writer::new(File::create(&path).unwrap());
        for _ in 0..3 {
            out.write_all(&text).unwrap();
            out.flush().unwrap();
        }
        #[expect(clippy::disallowed_methods, reason = "this is about files")]
        let found = fs::read(&path).unwrap();
        assert!(found == text.repeat(3));
        fs::remove_file(path).unwrap();
    }
}
