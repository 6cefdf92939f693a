//! A response's body, counted while it comes and while it is decoded.

use crate::{Limits, bounded};
use flate2::write::GzDecoder;
use std::io::{self, Write};

/// Why a body can't be used.
#[derive(Debug)]
pub(crate) struct BadBody {
    pub(crate) reason: &'static str,
    pub(crate) detail: String,
}

/// Takes a body in pieces and gives it decoded.
pub(crate) struct Body {
    taken: u64,
    limits: Limits,
    into: Into,
}

enum Into {
    Plain(Capped),
    Gzip(Box<GzDecoder<Capped>>),
}

/// Bytes up to a cap.
struct Capped {
    bytes: Vec<u8>,
    max: u64,
}

impl Write for Capped {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if (self.bytes.len() + piece.len()) as u64 > self.max {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Body {
    pub(crate) fn new(is_gzip: bool, limits: &Limits) -> Self {
        let capped = Capped { bytes: Vec::new(), max: limits.max_page_bytes };
        let into = if is_gzip { Into::Gzip(Box::new(GzDecoder::new(capped))) } else { Into::Plain(capped) };
        Self { taken: 0, limits: *limits, into }
    }

    /// Takes the next piece.
    pub(crate) fn push(&mut self, piece: &[u8]) -> Result<(), BadBody> {
        self.taken += piece.len() as u64;
        let (written, given) = match &mut self.into {
            Into::Plain(to) => (to.write_all(piece), 0),
            Into::Gzip(to) => (to.write_all(piece), to.get_ref().bytes.len() as u64),
        };
        if given > Limits::RATIO_AFTER_BYTES.max(self.taken.saturating_mul(self.limits.max_ratio)) {
            let detail = format!("the body decompresses to more than {} times its size", self.limits.max_ratio);
            return Err(BadBody { reason: "bomb", detail });
        }
        written.map_err(|error| self.bad(&error))
    }

    /// The whole body.
    pub(crate) fn finish(self) -> Result<Vec<u8>, BadBody> {
        match self.into {
            Into::Plain(capped) => Ok(capped.bytes),
            Into::Gzip(decoder) => match decoder.finish() {
                Ok(capped) => Ok(capped.bytes),
                Err(error) => Err(BadBody { reason: "truncated", detail: format!("the body is cut off: {error}") }),
            },
        }
    }

    fn bad(&self, error: &io::Error) -> BadBody {
        if error.kind() == io::ErrorKind::FileTooLarge {
            return BadBody { reason: "too_large", detail: bounded::too_large(&self.limits) };
        }
        BadBody { reason: "damaged", detail: format!("the body can't be decompressed: {error}") }
    }
}
