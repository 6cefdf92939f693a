//! The readers of foreign bytes, open to tests that feed them anything: each gives one line for what arrives.

use crate::{Arrival, Limits, ndjson, open::kind_of, warc};
use std::{
    io::{self, Read},
    ops::ControlFlow,
};

/// Gives bytes in pieces of a size.
struct Pieces<'a> {
    rest: &'a [u8],
    size: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.rest.len().min(self.size).min(into.len());
        let (piece, rest) = self.rest.split_at(n);
        if let Some(into) = into.get_mut(..n) {
            into.copy_from_slice(piece);
        }
        self.rest = rest;
        Ok(n)
    }
}

/// Reads records that come in pieces.
pub fn ndjson(bytes: &[u8], piece: usize, limits: &Limits) -> Vec<String> {
    let mut seen = Vec::new();
    let _ = ndjson::read(Pieces { rest: bytes, size: piece }, "s", "o", limits, &mut |it| note(&mut seen, &it));
    seen
}

/// Reads an archive that comes in pieces; `ending` says how it is compressed.
pub fn warc(bytes: &[u8], ending: &str, piece: usize, limits: &Limits) -> Vec<String> {
    let mut seen = Vec::new();
    if let Some((_, packing)) = kind_of(&format!("a.{ending}")) {
        let reader = Pieces { rest: bytes, size: piece };
        let _ = warc::read(reader, packing, "s", "o", limits, &mut |it| note(&mut seen, &it));
    }
    seen
}

fn note(seen: &mut Vec<String>, arrival: &Arrival) -> ControlFlow<()> {
    seen.push(match arrival {
        Arrival::Page { page, .. } => format!("page {} {}", page.url, page.fingerprint()),
        Arrival::Lost { letter, .. } => format!("lost {} {}", letter.reason, letter.place()),
        Arrival::Excluded { path } => format!("excluded {path}"),
        Arrival::Validators { url, .. } => format!("validators {url}"),
        Arrival::Done { .. } => "done".to_owned(),
    });
    ControlFlow::Continue(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Something that is nearly an archive: sound records with foreign bytes between and around them.
    fn archive() -> impl Strategy<Value = Vec<u8>> {
        let record = "[a-z]{0,30}".prop_map(|body| {
            format!(
                "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.id/{body}\r\nContent-Type: text/plain\r\n\
                 Content-Length: {}\r\n\r\n{body}\r\n\r\n",
                body.len()
            )
            .into_bytes()
        });
        let part = prop_oneof![3 => record, 1 => proptest::collection::vec(any::<u8>(), 0..40)];
        proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn records_are_the_same_however_the_bytes_come(lines in "([ -~]{0,20}|\\{\"text\":\"[a-z]{1,9}\"\\})(\n([ -~]{0,20}|\\{\"text\":\"[a-z]{1,9}\"\\})){0,5}", piece in 1_usize..50) {
            let limits = Limits { max_page_bytes: 25, max_ratio: 100 };
            prop_assert_eq!(ndjson(lines.as_bytes(), 1 << 16, &limits), ndjson(lines.as_bytes(), piece, &limits));
        }

        #[test]
        fn an_archive_is_the_same_however_the_bytes_come(bytes in archive(), piece in 1_usize..300) {
            let limits = Limits::default();
            for ending in ["warc", "warc.gz", "warc.zst"] {
                prop_assert_eq!(warc(&bytes, ending, 1 << 16, &limits), warc(&bytes, ending, piece, &limits));
            }
        }

        #[test]
        fn any_bytes_as_a_compressed_archive_come_to_an_end(head in prop_oneof![Just(vec![0x1f, 0x8b, 8]), Just(vec![0x28, 0xb5, 0x2f, 0xfd])], bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let all = [head.clone(), bytes, head].concat();
            warc(&all, "warc.gz", 64, &Limits::default());
            warc(&all, "warc.zst", 64, &Limits::default());
        }
    }
}
