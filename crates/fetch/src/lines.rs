//! Lines of a stream, each no longer than allowed.

use std::io::{self, BufRead};

/// One line.
pub(crate) enum Line {
    /// Its bytes, without the line end.
    Whole(Vec<u8>),
    /// It was longer than allowed; this is how many bytes it had. Nothing of it is kept.
    TooLong(u64),
}

/// The next line, or `None` at the end.
pub(crate) fn next_line(reader: &mut dyn BufRead, max: u64) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    let mut length = 0_u64;
    loop {
        let chunk = match reader.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            return Ok((length > 0).then(|| finish(line, length, max)));
        }
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
        length += part.len() as u64;
        if length <= max {
            line.extend_from_slice(part);
        } else {
            line = Vec::new();
        }
        let used = part.len() + usize::from(end.is_some());
        reader.consume(used);
        if end.is_some() {
            return Ok(Some(finish(line, length, max)));
        }
    }
}

fn finish(mut line: Vec<u8>, length: u64, max: u64) -> Line {
    if length > max {
        return Line::TooLong(length);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Line::Whole(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8], max: u64) -> Vec<String> {
        let mut reader = io::BufReader::with_capacity(3, text);
        let mut out = Vec::new();
        while let Some(line) = next_line(&mut reader, max).unwrap() {
            out.push(match line {
                Line::Whole(bytes) => String::from_utf8(bytes).unwrap(),
                Line::TooLong(n) => format!("<{n}>"),
            });
        }
        out
    }

    #[test]
    fn lines_are_cut_at_line_feeds_and_never_outgrow_the_cap() {
        assert_eq!(read(b"a\nbb\r\n\nccccccc\ndd", 4), ["a", "bb", "", "<7>", "dd"]);
        assert_eq!(read(b"", 4), Vec::<String>::new());
    }
}
