//! How pages, articles and readings are packed: JSON under zstd.

use serde::{Serialize, de::DeserializeOwned};
use simpul_model::{Page, Reading};
use std::sync::mpsc;

/// Texts that claim to be longer than this are unpacked piece by piece: the claim may be damaged.
const MOST_AT_ONCE: u64 = 64 << 20;
/// zstd level.
const LEVEL: i32 = 3;

pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// JSON under zstd.
pub(super) fn pack(value: &impl Serialize) -> Vec<u8> {
    squeeze(&serde_json::to_vec(value).unwrap_or_default())
}

#[expect(clippy::expect_used, reason = "compressing from memory to memory can't fail but for want of memory")]
fn squeeze(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, LEVEL).expect("memory to memory")
}

fn unsqueeze(packed: &[u8]) -> Result<Vec<u8>, String> {
    zstd::decode_all(packed).map_err(|error| error.to_string())
}

/// Unpacks a batch with one set of tools; tells each outcome with its place.
pub(super) fn unpack_all(batch: &[(usize, Vec<u8>)], outcomes: &mpsc::Sender<(usize, Result<Reading, String>)>) {
    let mut tool = zstd::bulk::Decompressor::new().ok();
    for (at, packed) in batch {
        let claimed = zstd::zstd_safe::get_frame_content_size(packed).ok().flatten().filter(|it| *it <= MOST_AT_ONCE);
        let plain = match (&mut tool, claimed) {
            (Some(tool), Some(n)) => tool.decompress(packed, n as usize).map_err(|error| error.to_string()),
            _ => unsqueeze(packed),
        };
        let read = plain.and_then(|it| serde_json::from_slice(&it).map_err(|error| error.to_string()));
        // Whoever waits has met an error before: then nothing is to be told.
        let _ = outcomes.send((*at, read));
    }
}

pub(super) fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Result<T, String> {
    serde_json::from_slice(&unsqueeze(packed)?).map_err(|error| error.to_string())
}

/// A line of JSON with all but the bytes, then the bytes.
pub(super) fn pack_page(page: &Page) -> Vec<u8> {
    let head = Page { body: Vec::new(), ..page.clone() };
    let mut plain = json(&head).into_bytes();
    plain.push(b'\n');
    plain.extend_from_slice(&page.body);
    squeeze(&plain)
}

pub(super) fn unpack_page(packed: &[u8]) -> Result<Page, String> {
    let plain = unsqueeze(packed)?;
    let end = plain.iter().position(|byte| *byte == b'\n').ok_or("it has no head")?;
    let head = plain.get(..end).unwrap_or_default();
    let mut page: Page = serde_json::from_slice(head).map_err(|error| error.to_string())?;
    page.body = plain.get(end + 1..).unwrap_or_default().to_vec();
    Ok(page)
}
