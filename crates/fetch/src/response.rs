//! An HTTP response as stored in an archive: head, framing and encoding undone, capped.

use crate::{Limits, bounded, open::gunzip};
use simpul_model::PageFormat;
use std::io::Read;

/// What a stored response holds.
#[derive(Debug)]
pub(crate) enum Stored {
    /// A page.
    Page { format: PageFormat, charset: Option<String>, body: Vec<u8> },
    /// Something else than a page: an image, a redirect, an error.
    NoPage,
}

/// Why a response can't be read.
#[derive(Debug)]
pub(crate) struct BadResponse {
    pub(crate) reason: &'static str,
    pub(crate) detail: String,
}

/// Reads a stored response.
pub(crate) fn read(block: &[u8], limits: &Limits) -> Result<Stored, BadResponse> {
    let damaged = |detail: &str| BadResponse { reason: "bad_response", detail: detail.to_owned() };
    let (head, body) = split_head(block).ok_or_else(|| damaged("the stored response has no end of head"))?;
    let mut lines = head.lines();
    let status = lines.next().and_then(|it| it.split_whitespace().nth(1)).unwrap_or_default();
    if !status.starts_with('2') {
        return Ok(Stored::NoPage);
    }
    let headers: Vec<(String, &str)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim()))
        .collect();
    let get = |name: &str| headers.iter().find(|it| it.0 == name).map_or("", |it| it.1);
    let Some((format, charset)) = page_type(get("content-type")) else { return Ok(Stored::NoPage) };
    let framed = if get("transfer-encoding").eq_ignore_ascii_case("chunked") { dechunk(body) } else { None };
    let body = decode(framed.unwrap_or_else(|| body.to_vec()), get("content-encoding"), limits)?;
    Ok(Stored::Page { format, charset, body })
}

/// The format and charset that a `Content-Type` names; `None` where it names no page.
pub(crate) fn page_type(content_type: &str) -> Option<(PageFormat, Option<String>)> {
    let mut parts = content_type.split(';');
    let format = match parts.next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "" | "text/html" | "application/xhtml+xml" => PageFormat::Html,
        "text/plain" => PageFormat::Text,
        _ => return None,
    };
    let charset = parts
        .filter_map(|it| it.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim().trim_matches(['"', '\'']).to_ascii_lowercase())
        .filter(|it| !it.is_empty());
    Some((format, charset))
}

fn split_head(block: &[u8]) -> Option<(String, &[u8])> {
    let (at, gap) = match block.windows(4).position(|it| it == b"\r\n\r\n") {
        Some(at) => (at, 4),
        None => (block.windows(2).position(|it| it == b"\n\n")?, 2),
    };
    Some((String::from_utf8_lossy(block.get(..at)?).into_owned(), block.get(at + gap..)?))
}

/// Undoes chunked framing; `None` where it isn't chunked after all (many archives store the body plain).
fn dechunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    loop {
        let end = body.windows(2).take(20).position(|it| it == b"\r\n")?;
        let size = std::str::from_utf8(body.get(..end)?).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = body.get(end + 2..)?;
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(body.get(..size)?);
        body = body.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

fn decode(body: Vec<u8>, encoding: &str, limits: &Limits) -> Result<Vec<u8>, BadResponse> {
    match encoding.to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => capped(&mut gunzip(body.as_slice(), limits), limits),
        "" | "identity" | "gzip" | "x-gzip" => Ok(body), // an archive may have undone it and kept the header
        "deflate" => capped(&mut flate2::read::ZlibDecoder::new(body.as_slice()), limits),
        "zstd" => match zstd::Decoder::new(body.as_slice()) {
            Ok(mut decoder) => capped(&mut decoder, limits),
            Err(error) => Err(BadResponse { reason: "damaged", detail: error.to_string() }),
        },
        other => {
            Err(BadResponse { reason: "bad_response", detail: format!("the body's encoding \"{other}\" isn't known") })
        }
    }
}

fn capped(reader: &mut dyn Read, limits: &Limits) -> Result<Vec<u8>, BadResponse> {
    match bounded::read_capped(reader, limits.max_page_bytes) {
        Ok(Some(body)) => Ok(body),
        Ok(None) => Err(BadResponse { reason: "too_large", detail: bounded::too_large(limits) }),
        Err(error) => Err(BadResponse { reason: bounded::reason(&error), detail: error.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_joined_and_a_plain_body_stays() {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-1\"\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (body, expect) in [("3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n", "abcde"), ("<p>plain", "<p>plain")] {
            let Stored::Page { charset, body, .. } =
                read(format!("{head}{body}").as_bytes(), &Limits::default()).unwrap()
            else {
                panic!("a page");
            };
            assert_eq!((charset.as_deref(), body.as_slice()), (Some("iso-8859-1"), expect.as_bytes()));
        }
    }

    #[test]
    fn pictures_and_redirects_are_no_pages() {
        for text in ["HTTP/1.1 301 Moved\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"] {
            assert!(matches!(read(text.as_bytes(), &Limits::default()), Ok(Stored::NoPage)));
        }
    }
}
