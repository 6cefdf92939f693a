//! Data to stdout, talk to stderr, and what the shell is told.

use simpul_pipeline::RunError;
use std::io::{self, Write};

/// Prints data. A reader that has closed its end has seen enough: that is success.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())?;
    Ok(())
}

/// Says something to the person.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// The exit status of an outcome; an error is said.
pub(crate) fn status(outcome: anyhow::Result<u8>) -> u8 {
    let error = match outcome {
        Ok(status) => return status,
        Err(error) => error,
    };
    let io = error.chain().find_map(|it| it.downcast_ref::<io::Error>());
    if io.is_some_and(|it| it.kind() == io::ErrorKind::BrokenPipe) {
        return 0;
    }
    say(&format!("simpul: {}", printable(&format!("{error:#}"))));
    match error.downcast_ref::<RunError>() {
        Some(error) => error.exit_code(),
        None if io.is_some() => 74,
        None => 1,
    }
}

/// A text without what could steer a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !is_control(*c)).collect()
}

fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
