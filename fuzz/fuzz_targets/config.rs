//! Any text as a configuration: it is taken, or refused with a line of the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::Path;

fuzz_target!(|text: &str| {
    if let Err(error) = simpul_pipeline::config::parse(text, Path::new("c.toml")) {
        let line = error.line.unwrap_or(0);
        assert!((1..=text.lines().count() + 1).contains(&line), "line {line}: {error}");
    }
});
