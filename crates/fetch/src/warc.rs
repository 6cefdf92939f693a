//! Web archives, record by record; a damaged record or member costs itself.

use crate::{
    Arrival, Limits, Sink,
    bounded::{self, Counted, Guarded, reason},
    lines::{Line, next_line},
    open::Packing,
    response::{self, Stored},
    window::Window,
};
use simpul_model::{DeadLetter, Page};
use std::{
    io::{self, BufRead, BufReader, Read},
    ops::ControlFlow,
};

const MAX_HEAD_BYTES: u64 = 64 << 10;

/// One record: its header fields and its block.
struct Record {
    headers: Vec<(String, String)>,
    block: Block,
}

enum Block {
    Whole(Vec<u8>),
    /// Of no use to us, or longer than allowed: skipped.
    Skipped,
}

/// Why no record could be read here.
struct Trouble {
    reason: &'static str,
    detail: String,
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self { reason: reason(&error), detail: error.to_string() }
    }
}

/// Reads an archive. Every record that holds a page arrives; what is damaged is skipped up to the next sound place.
pub(crate) fn read(
    reader: impl Read,
    packing: Packing,
    source: &str,
    origin: &str,
    limits: &Limits,
    sink: Sink<'_>,
) -> ControlFlow<()> {
    let mut window = Window::new(reader);
    let magic: &[u8] = match packing {
        Packing::Plain => b"WARC/1.",
        Packing::Gzip => &[0x1f, 0x8b, 0x08],
        Packing::Zstd => &[0x28, 0xb5, 0x2f, 0xfd],
    };
    let mut was_sound = true; // one letter for each damaged stretch, however many false starts lie in it
    loop {
        let before = window.consumed();
        let outcome = match window.peek(1) {
            Ok([]) => return ControlFlow::Continue(()),
            Ok(_) => member(&mut window, packing, source, origin, limits, sink)?,
            Err(error) => Err(error.into()),
        };
        let Err(trouble) = outcome else {
            was_sound = true;
            continue;
        };
        if was_sound {
            let letter = DeadLetter::new("fetch", trouble.reason, source, source, trouble.detail);
            sink(Arrival::Lost { letter, origin: origin.to_owned() })?;
        }
        was_sound = false;
        if window.consumed() == before {
            window.consume(1); // the same false start must not be found for ever
        }
        match window.skip_to(magic) {
            Ok(true) => {}
            Ok(false) | Err(_) => return ControlFlow::Continue(()),
        }
    }
}

/// Reads the records of one compressed member, or one record of a plain archive.
fn member<R: Read>(
    window: &mut Window<R>,
    packing: Packing,
    source: &str,
    origin: &str,
    limits: &Limits,
    sink: Sink<'_>,
) -> ControlFlow<(), Result<(), Trouble>> {
    if packing == Packing::Plain {
        return match record(window, limits) {
            Ok(Some(record)) => deliver(record, source, origin, limits, sink).map_continue(Ok),
            Ok(None) => ControlFlow::Continue(Ok(())),
            Err(trouble) => ControlFlow::Continue(Err(trouble)),
        };
    }
    let (counted, taken) = Counted::new(&mut *window);
    let decoder: Box<dyn Read> = if packing == Packing::Gzip {
        Box::new(flate2::bufread::GzDecoder::new(counted))
    } else {
        match zstd::Decoder::with_buffer(counted) {
            Ok(decoder) => Box::new(decoder.single_frame()),
            Err(error) => return ControlFlow::Continue(Err(error.into())),
        }
    };
    let mut decoded = BufReader::with_capacity(64 << 10, Guarded::new(decoder, taken, limits));
    loop {
        match record(&mut decoded, limits) {
            Ok(Some(record)) => deliver(record, source, origin, limits, sink)?,
            Ok(None) => return ControlFlow::Continue(Ok(())),
            Err(trouble) => {
                // A sound member with a senseless record: read to the member's end, so that the next one is found.
                let _ = io::copy(&mut decoded, &mut io::sink());
                return ControlFlow::Continue(Err(trouble));
            }
        }
    }
}

/// The next record of a stream, or `None` at its end.
fn record(reader: &mut dyn BufRead, limits: &Limits) -> Result<Option<Record>, Trouble> {
    let trouble = |reason, detail: &str| Trouble { reason, detail: detail.to_owned() };
    let head_line = |reader: &mut dyn BufRead| -> Result<Option<String>, Trouble> {
        match next_line(reader, MAX_HEAD_BYTES)? {
            Some(Line::Whole(line)) => Ok(Some(String::from_utf8_lossy(&line).into_owned())),
            Some(Line::TooLong(_)) => Err(trouble("damaged", "a line of a record's head is longer than 64 KiB")),
            None => Ok(None),
        }
    };
    let version = loop {
        match head_line(reader)? {
            None => return Ok(None),
            Some(line) if line.is_empty() => {}
            Some(line) => break line,
        }
    };
    if !version.starts_with("WARC/") {
        return Err(trouble("damaged", "no record begins where one should"));
    }
    let (mut headers, mut head_bytes) = (Vec::new(), 0);
    loop {
        let line = head_line(reader)?.ok_or_else(|| trouble("truncated", "the archive ends within a record's head"))?;
        head_bytes += line.len() as u64;
        if head_bytes > MAX_HEAD_BYTES {
            return Err(trouble("damaged", "a record's head is longer than 64 KiB"));
        }
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    let length =
        field(&headers, "content-length").parse::<u64>().map_err(|_| trouble("damaged", "a record says no length"))?;
    let wanted = matches!(field(&headers, "warc-type"), "response" | "resource" | "conversion");
    let mut block = reader.take(length);
    if !wanted || length > limits.max_page_bytes + MAX_HEAD_BYTES {
        if io::copy(&mut block, &mut io::sink())? < length {
            return Err(trouble("truncated", "the archive ends within a record"));
        }
        return Ok(Some(Record { headers, block: Block::Skipped }));
    }
    let mut bytes = Vec::new();
    block.read_to_end(&mut bytes)?;
    if (bytes.len() as u64) < length {
        return Err(trouble("truncated", "the archive ends within a record"));
    }
    Ok(Some(Record { headers, block: Block::Whole(bytes) }))
}

fn field<'a>(headers: &'a [(String, String)], name: &str) -> &'a str {
    headers.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
}

/// Hands over the page that a record holds, if it holds one.
fn deliver(record: Record, source: &str, origin: &str, limits: &Limits, sink: Sink<'_>) -> ControlFlow<()> {
    let kind = field(&record.headers, "warc-type").to_owned();
    if !matches!(kind.as_str(), "response" | "resource" | "conversion") {
        return ControlFlow::Continue(());
    }
    let url = field(&record.headers, "warc-target-uri").trim_matches(['<', '>']).to_owned();
    let place = if url.is_empty() { source } else { &url };
    let lost = |sink: Sink<'_>, reason: &str, detail: String| {
        let letter = DeadLetter::new("fetch", reason, source, place, detail);
        sink(Arrival::Lost { letter, origin: origin.to_owned() })
    };
    let block = match record.block {
        Block::Whole(block) => block,
        Block::Skipped => return lost(sink, "too_large", bounded::too_large(limits)),
    };
    let truncated = field(&record.headers, "warc-truncated");
    if !truncated.is_empty() {
        return lost(sink, "truncated", format!("the archive says that the page was cut off ({truncated})"));
    }
    let content_type = field(&record.headers, "content-type");
    let stored = if kind == "response" && content_type.starts_with("application/http") {
        response::read(&block, limits)
    } else {
        Ok(response::page_type(content_type).map_or(Stored::NoPage, |(format, charset)| Stored::Page {
            format,
            charset,
            body: block,
        }))
    };
    match stored {
        Ok(Stored::Page { format, charset, body }) => {
            let url = if url.is_empty() { format!("{source}#{}", simpul_model::id::digest_bytes(&body)) } else { url };
            let mut page = Page::new(url, format, body);
            page.charset = charset;
            sink(Arrival::Page { page, origin: origin.to_owned() })
        }
        Ok(Stored::NoPage) => sink(Arrival::Excluded { path: place.to_owned() }),
        Err(bad) => lost(sink, bad.reason, bad.detail),
    }
}
