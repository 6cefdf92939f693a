//! SHA-256 of files that are written at the same time.
//!
//! Each step of SHA-256 waits for the one before, and a processor that has the instructions for it idles meanwhile. Blocks of two
//! files in turn take three quarters of the time that one after the other takes. So whoever has a piece of a file in hand leaves it
//! at a [`Desk`]; who comes with a piece of another file hashes both. Nobody waits for company: a piece that still lies at the desk
//! when its own file goes on is taken back and hashed alone.

use crate::past::{PIECE_BYTES, Piece};
use sha2::digest::generic_array::GenericArray;
use std::io;
use std::slice::from_ref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Bytes of a block.
const BLOCK: usize = 64;

/// The first 32 bits of the fractional parts of the square roots of the first eight primes: the state before the first block.
const BEGIN: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// Where pieces of files meet.
#[derive(Default)]
pub(crate) struct Desk {
    waiting: Mutex<Option<Work>>,
    files: AtomicUsize,
}

/// A piece of a file, with the state of the hash before it, or after it once it is hashed.
struct Work {
    of: usize,
    state: [u32; 8],
    piece: Piece,
    /// Where it goes when another has hashed it.
    home: Sender<Work>,
}

impl Desk {
    fn waiting(&self) -> MutexGuard<'_, Option<Work>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what waits for company; where nothing does, leaves this.
    fn meet(&self, mine: Work) -> Option<(Work, Work)> {
        let mut waiting = self.waiting();
        if let Some(other) = waiting.take() {
            return Some((mine, other));
        }
        *waiting = Some(mine);
        None
    }
}

/// The hash of one file.
pub(crate) struct Sum<'d> {
    desk: &'d Desk,
    of: usize,
    bytes: u64,
    /// The last piece, where it is hashed and here.
    here: Option<Work>,
    coming: Receiver<Work>,
}

impl<'d> Sum<'d> {
    pub(crate) fn new(desk: &'d Desk) -> Self {
        let of = desk.files.fetch_add(1, Ordering::Relaxed);
        let (home, coming) = channel();
        Self { desk, of, bytes: 0, here: Some(Work { of, state: BEGIN, piece: Piece::new(0), home }), coming }
    }

    /// Takes a full piece and gives another to fill.
    pub(crate) fn add(&mut self, piece: Piece) -> io::Result<Piece> {
        self.bytes += PIECE_BYTES as u64;
        let before = self.back()?;
        let next = Work { piece, ..before };
        if let Some((mut mine, mut other)) = self.desk.meet(next) {
            in_turn(&mut mine, &mut other);
            let home = other.home.clone();
            // A file that failed has no use for it.
            let _ = home.send(other);
            self.here = Some(mine);
        }
        Ok(if before.piece.is_empty() { Piece::new(PIECE_BYTES) } else { before.piece })
    }

    /// The last piece, hashed.
    fn back(&mut self) -> io::Result<Work> {
        if let Some(it) = self.here.take() {
            return Ok(it);
        }
        let left = self.desk.waiting().take_if(|it| it.of == self.of);
        match left {
            Some(mut it) => {
                compress(&mut it.state, it.piece.first(PIECE_BYTES));
                Ok(it)
            }
            None => self.coming.recv().map_err(|_| io::Error::other("a thread that hashes files panicked")),
        }
    }

    /// The digest in hexadecimal digits, and the length, of a file that ends with this.
    pub(crate) fn finish(mut self, rest: &[u8]) -> io::Result<(String, u64)> {
        self.bytes += rest.len() as u64;
        let mut state = self.back()?.state;
        let whole = rest.len() / BLOCK * BLOCK;
        let (blocks, rest) = rest.split_at_checked(whole).unwrap_or_default();
        compress(&mut state, blocks);
        // A bit, zeros, and the length in bits at the end of a block.
        let mut end = rest.to_vec();
        end.push(0x80);
        end.resize((end.len() + 8).next_multiple_of(BLOCK) - 8, 0);
        end.extend((self.bytes * 8).to_be_bytes());
        compress(&mut state, &end);
        Ok((hexadecimal(state.iter().flat_map(|it| it.to_be_bytes())), self.bytes))
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: impl IntoIterator<Item = u8>) -> String {
    let digit = |n: u8| char::from_digit(n.into(), 16).unwrap_or('0');
    bytes.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Hashes whole blocks.
fn compress(state: &mut [u32; 8], blocks: &[u8]) {
    for block in blocks.chunks_exact(BLOCK) {
        sha2::compress256(state, from_ref(GenericArray::from_slice(block)));
    }
}

/// Hashes full pieces of two files, block by block in turn.
fn in_turn(a: &mut Work, b: &mut Work) {
    let of_a = a.piece.first(PIECE_BYTES).chunks_exact(BLOCK);
    let of_b = b.piece.first(PIECE_BYTES).chunks_exact(BLOCK);
    for (of_a, of_b) in of_a.zip(of_b) {
        sha2::compress256(&mut a.state, from_ref(GenericArray::from_slice(of_a)));
        sha2::compress256(&mut b.state, from_ref(GenericArray::from_slice(of_b)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    fn expected(text: &[u8]) -> (String, u64) {
        (hexadecimal(Sha256::digest(text)), text.len() as u64)
    }

    /// A piece, told from others by a number.
    fn piece(number: u8) -> Piece {
        let mut piece = Piece::new(PIECE_BYTES);
        piece.all().iter_mut().zip(0_u32..).for_each(|(byte, at)| *byte = (at % 251) as u8 ^ number);
        piece
    }

    #[test]
    fn files_of_any_length_are_hashed() {
        let text: Vec<u8> = (0..300_u32).map(|it| it as u8).collect();
        for bytes in (0..200).chain([255, 256, 300]) {
            let text = text.get(..bytes).unwrap();
            assert_eq!(Sum::new(&Desk::default()).finish(text).unwrap(), expected(text), "{bytes}");
        }
    }

    #[test]
    fn pieces_that_meet_are_hashed_as_those_that_do_not() {
        let desk = Desk::default();
        let (mut a, mut b) = (Sum::new(&desk), Sum::new(&desk));
        let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
        // 0 waits for 1; 2 waits, is taken back for 3; 3 waits for 4; 5 is left to the end.
        for (number, is_of_a) in [(0, true), (1, false), (2, false), (3, false), (4, true), (5, true)] {
            let (sum, text) = if is_of_a { (&mut a, &mut of_a) } else { (&mut b, &mut of_b) };
            text.extend_from_slice(piece(number).all());
            let other = sum.add(piece(number)).unwrap();
            assert!(!other.is_empty());
        }
        for (sum, mut text) in [(a, of_a), (b, of_b)] {
            text.extend_from_slice(b"end");
            assert_eq!(sum.finish(b"end").unwrap(), expected(&text));
        }
    }

    #[test]
    fn many_files_at_once_are_hashed_each_as_if_alone() {
        let desk = &Desk::default();
        std::thread::scope(|scope| {
            for file in 0..5_u8 {
                scope.spawn(move || {
                    let (mut sum, mut text) = (Sum::new(desk), Vec::new());
                    for number in 0..file {
                        text.extend_from_slice(piece(number).all());
                        sum.add(piece(number)).unwrap();
                    }
                    assert_eq!(sum.finish(&[]).unwrap(), expected(&text));
                });
            }
        });
    }
}
