//! Long files past the system's cache.
//!
//! What goes through the cache is copied into memory that the system must find first, and on many machines that costs more than
//! the copy: gigabytes of an export take several times what their bytes need, and push out what others would have found there. So
//! long files are written and read in large pieces from memory of our own, without a copy between (`O_DIRECT`). Short ones, the
//! ends of files, and systems that don't know of this go through the cache.

use crate::sum::{Desk, Sum};
use std::fs::File;
use std::io::{self, IoSlice, Read, Write};

/// How much is written or read at once: with less, asking the system costs more than the bytes.
pub(crate) const PIECE_BYTES: usize = 4 * 1024 * 1024;

/// Disks take memory and places in files that are multiples of this. Some would take smaller ones.
const BLOCK_BYTES: usize = 4096;

/// Memory for a piece, such as disks take it; there may be more before it.
pub(crate) struct Piece {
    bytes: Vec<u8>,
    begin: usize,
    room: usize,
}

impl Piece {
    pub(crate) fn new(room: usize) -> Self {
        Self::behind(0, room)
    }

    /// A piece with at least so much room before it.
    fn behind(before: usize, room: usize) -> Self {
        let bytes = vec![0; before + room + BLOCK_BYTES];
        let rest = bytes.get(before..).unwrap_or_default();
        let begin = before + rest.as_ptr().align_offset(BLOCK_BYTES).min(BLOCK_BYTES);
        Self { bytes, begin, room }
    }

    pub(crate) fn first(&self, bytes: usize) -> &[u8] {
        self.bytes.get(self.begin..self.begin + bytes.min(self.room)).unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.room == 0
    }

    pub(crate) fn all(&mut self) -> &mut [u8] {
        self.bytes.get_mut(self.begin..self.begin + self.room).unwrap_or_default()
    }
}

/// Writes a file from its beginning, and hashes it.
pub(crate) struct Writer<'d> {
    file: File,
    piece: Piece,
    filled: usize,
    way: Way,
    sum: Sum<'d>,
}

/// How a file goes to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Nothing is written yet.
    Open,
    PastTheCache,
    ThroughTheCache,
}

impl<'d> Writer<'d> {
    /// Where other files are written at the same time, pieces of both are hashed in turn at a desk.
    pub(crate) fn new(file: File, desk: &'d Desk) -> Self {
        Self { file, piece: Piece::new(PIECE_BYTES), filled: 0, way: Way::Open, sum: Sum::new(desk) }
    }

    /// Writes what is left; gives the SHA-256 of all in hexadecimal digits, and the length.
    pub(crate) fn finish(mut self) -> io::Result<(String, u64)> {
        self.pass_on()?;
        self.sum.finish(self.piece.first(self.filled))
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
        Ok(())
    }
}

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.filled == PIECE_BYTES {
            self.pass_on()?;
            let full = std::mem::replace(&mut self.piece, Piece::new(0));
            self.piece = self.sum.add(full)?;
            self.filled = 0;
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

    /// Only whole pieces are written before the end.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads a file into a [`Window`].
pub(crate) struct Reader {
    file: File,
    is_past: bool,
}

impl Reader {
    /// A file of so many bytes, about.
    pub(crate) fn new(file: File, bytes: u64) -> Self {
        Self { is_past: bytes >= PIECE_BYTES as u64 && goes_past(&file, true), file }
    }
}

impl Read for Reader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self.file.read(out) {
            Err(error) if is_refused(&error) && self.is_past => {
                goes_past(&self.file, false);
                self.is_past = false;
                self.file.read(out)
            }
            other => other,
        }
    }
}

/// What was read of a file and not done with, in one stretch: pieces are read to where disks give them without a copy, and what
/// is left of the piece before is put in front of the next.
pub(crate) struct Window {
    piece: Piece,
    begin: usize,
    end: usize,
}

impl Window {
    /// For files of so many bytes, about.
    pub(crate) fn new(bytes: u64) -> Self {
        let room = usize::try_from(bytes).unwrap_or(PIECE_BYTES).clamp(1, PIECE_BYTES).next_multiple_of(BLOCK_BYTES);
        let piece = Piece::behind(BLOCK_BYTES, room);
        Self { begin: piece.begin, end: piece.begin, piece }
    }

    pub(crate) fn all(&self) -> &[u8] {
        self.piece.bytes.get(self.begin..self.end).unwrap_or_default()
    }

    /// Lets go of the first bytes and reads on behind the others; tells how many bytes there are more.
    pub(crate) fn read_on(&mut self, file: &mut impl Read, done: usize) -> io::Result<usize> {
        let left = self.begin + done.min(self.end - self.begin)..self.end;
        if left.len() > self.piece.begin {
            let mut larger = Piece::behind(2 * left.len(), self.piece.room);
            let place = larger.begin - left.len()..larger.begin;
            if let (Some(to), Some(from)) = (larger.bytes.get_mut(place), self.piece.bytes.get(left.clone())) {
                to.copy_from_slice(from);
            }
            self.piece = larger;
        } else {
            self.piece.bytes.copy_within(left.clone(), self.piece.begin - left.len());
        }
        (self.begin, self.end) = (self.piece.begin - left.len(), self.piece.begin);
        loop {
            match file.read(self.piece.all()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => {
                    let more = other?;
                    self.end += more;
                    return Ok(more);
                }
            }
        }
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
    use crate::sum::hexadecimal;
    use sha2::{Digest, Sha256};
    use std::fs;
    use std::path::{Path, PathBuf};

    fn text(bytes: usize) -> Vec<u8> {
        (0..bytes).map(|it| (it % 251) as u8).collect()
    }

    fn path(folder: &Path, name: &str) -> PathBuf {
        folder.join(format!("simpul-export-{name}-{}", std::process::id()))
    }

    /// Writes a text in slices of so many bytes, and reads it again a window at a time, of which half is let go.
    #[expect(clippy::disallowed_methods, reason = "this is about files")]
    fn there_and_back(text: &[u8], some: usize, path: &Path) -> io::Result<(Vec<u8>, Vec<u8>)> {
        let desk = Desk::default();
        let mut out = Writer::new(File::create(path)?, &desk);
        let mut slices: Vec<IoSlice<'_>> = text.chunks(some).map(IoSlice::new).collect();
        let mut rest = slices.as_mut_slice();
        while !rest.is_empty() {
            let written = out.write_vectored(rest)?;
            IoSlice::advance_slices(&mut rest, written);
        }
        assert_eq!(out.finish()?, (hexadecimal(Sha256::digest(text)), text.len() as u64));
        let (mut read, mut reader) = (Vec::new(), Reader::new(File::open(path)?, text.len() as u64));
        let (mut window, mut done) = (Window::new(text.len() as u64), 0);
        while window.read_on(&mut reader, done)? > 0 {
            done = window.all().len().div_ceil(2);
            read.extend_from_slice(window.all().get(..done).unwrap_or_default());
        }
        read.extend_from_slice(window.all());
        Ok((fs::read(path)?, read))
    }

    #[test]
    fn what_is_written_is_read_again_wherever_pieces_end() {
        let path = path(&std::env::temp_dir(), "past");
        let text = text(2 * PIECE_BYTES + BLOCK_BYTES + 7);
        for bytes in [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, text.len()] {
            let text = text.get(..bytes).unwrap();
            for some in [3001, PIECE_BYTES / 2, PIECE_BYTES, text.len().max(1)] {
                let (found, read) = there_and_back(text, some, &path).unwrap();
                assert!(found == text && read == text, "{bytes} bytes, {some} at a time");
            }
        }
        fs::remove_file(path).unwrap();
    }

    /// Disks take no bytes from the midst of a block.
    #[test]
    fn what_a_disk_refuses_goes_through_the_cache() {
        let path = path(&std::env::temp_dir(), "refused");
        let text = text(2 * PIECE_BYTES + 11);
        #[expect(clippy::disallowed_methods, reason = "this is about files")]
        let mut file = File::create(&path).unwrap();
        file.write_all(b"before ").unwrap();
        let desk = Desk::default();
        let mut out = Writer::new(file, &desk);
        out.write_all(&text).unwrap();
        assert_eq!(out.finish().unwrap().1, text.len() as u64);
        #[expect(clippy::disallowed_methods, reason = "this is about files")]
        let mut file = File::open(&path).unwrap();
        let mut before = [0; 7];
        file.read_exact(&mut before).unwrap();
        let (mut window, mut reader) = (Window::new(text.len() as u64), Reader::new(file, text.len() as u64));
        while window.read_on(&mut reader, 0).unwrap() > 0 {}
        assert!(before == *b"before " && window.all() == text);
        fs::remove_file(path).unwrap();
    }

    /// Devices know of no way past a cache.
    #[test]
    #[cfg(target_os = "linux")]
    #[expect(clippy::disallowed_methods, reason = "this is about files")]
    fn files_that_have_no_way_past_the_cache_are_written_and_read() {
        let desk = Desk::default();
        let file = File::options().write(true).open("/dev/null").unwrap();
        assert!(!goes_past(&file, true));
        let mut out = Writer::new(file, &desk);
        out.write_all(&text(PIECE_BYTES + 1)).unwrap();
        assert_eq!((out.way, out.finish().unwrap().1), (Way::ThroughTheCache, PIECE_BYTES as u64 + 1));
        let mut reader = Reader::new(File::open("/dev/zero").unwrap(), u64::MAX);
        let mut window = Window::new(u64::MAX);
        assert_eq!((reader.is_past, window.read_on(&mut reader, 0).unwrap()), (false, PIECE_BYTES));
        assert!(window.all().iter().all(|it| *it == 0));
    }
}
