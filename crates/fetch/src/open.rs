//! What a file's name says about its bytes, and a reader that undoes the compression.

use crate::{
    Limits,
    bounded::{Counted, Guarded},
};
use std::{
    fs::File,
    io::{self, BufReader, Read},
    path::Path,
};

/// What a file holds, behind its compression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One flattened page.
    Text,
    /// One page of HTML.
    Html,
    /// Records, one JSON object a line.
    Ndjson,
    /// A web archive.
    Warc,
}

/// How it is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    Plain,
    Gzip,
    Zstd,
}

/// The endings that name an input, for messages.
pub(crate) const ENDINGS: &str = ".txt, .html, .htm, .jsonl, .ndjson, .warc, each also with .gz or .zst";

/// Reads a file's name.
pub(crate) fn kind_of(name: &str) -> Option<(Kind, Packing)> {
    let lower = name.to_ascii_lowercase();
    let (stem, packing) = if let Some(stem) = lower.strip_suffix(".gz") {
        (stem, Packing::Gzip)
    } else if let Some(stem) = lower.strip_suffix(".zst") {
        (stem, Packing::Zstd)
    } else {
        (lower.as_str(), Packing::Plain)
    };
    let kind = match stem.rsplit_once('.')?.1 {
        "txt" => Kind::Text,
        "html" | "htm" => Kind::Html,
        "jsonl" | "ndjson" => Kind::Ndjson,
        "warc" => Kind::Warc,
        _ => return None,
    };
    Some((kind, packing))
}

/// Opens a file for reading what is behind its compression.
pub(crate) fn open(path: &Path, packing: Packing, limits: &Limits) -> io::Result<Box<dyn Read>> {
    let file = File::open(path)?;
    match packing {
        Packing::Plain => Ok(Box::new(file)),
        Packing::Gzip => Ok(Box::new(gunzip(file, limits))),
        Packing::Zstd => {
            let (counted, taken) = Counted::new(file);
            Ok(Box::new(Guarded::new(zstd::Decoder::new(counted)?, taken, limits)))
        }
    }
}

/// Undoes gzip, member after member.
pub(crate) fn gunzip<R: Read>(reader: R, limits: &Limits) -> impl Read + use<R> {
    let (counted, taken) = Counted::new(BufReader::with_capacity(64 << 10, reader));
    Guarded::new(flate2::bufread::MultiGzDecoder::new(counted), taken, limits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_a_file_holds() {
        assert_eq!(kind_of("a.txt"), Some((Kind::Text, Packing::Plain)));
        assert_eq!(kind_of("A.HTML.gz"), Some((Kind::Html, Packing::Gzip)));
        assert_eq!(kind_of("b.ndjson.zst"), Some((Kind::Ndjson, Packing::Zstd)));
        assert_eq!(kind_of("b.warc.gz"), Some((Kind::Warc, Packing::Gzip)));
        assert_eq!(kind_of("b.gold.json"), None);
        assert_eq!(kind_of("b.gz"), None);
    }
}
