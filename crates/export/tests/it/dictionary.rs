//! `docs/data-dictionary.md` says what the exporters write. `SIMPUL_WRITE_DOCS=1 cargo test -p simpul-export` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;

#[test]
fn the_data_dictionary_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/data-dictionary.md");
    let made = simpul_export::dictionary::markdown();
    if std::env::var_os("SIMPUL_WRITE_DOCS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "{} is out of date: run SIMPUL_WRITE_DOCS=1 cargo test -p simpul-export", path.display());
}
