//! A shelf gives back what was put there, or nothing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simpul_store::Shelf;
use std::{fs, path::PathBuf};

fn written(folder: &tempfile::TempDir) -> PathBuf {
    let state = folder.path().join("state.sqlite");
    let pages = [("one", b"first".as_slice()), ("two", b"".as_slice())];
    Shelf::write(&state, "owner", b"all", &pages).unwrap();
    state
}

#[test]
fn what_was_kept_is_there_for_its_owner_and_for_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let state = written(&folder);
    let shelf = Shelf::open(&state, "owner").unwrap();
    assert_eq!(shelf.kept(), b"all");
    let page = |name| shelf.page(shelf.find(name)?);
    assert_eq!((page("one"), page("two"), page("three")), (Some(&b"first"[..]), Some(&b""[..]), None));
    assert!(Shelf::open(&state, "another").is_none());
    assert!(Shelf::open(&folder.path().join("other.sqlite"), "owner").is_none());
}

#[test]
fn one_that_was_cut_short_or_changed_anywhere_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let state = written(&folder);
    let path = folder.path().join("state.sqlite.shelf");
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        fs::write(&path, &whole[..at]).unwrap();
        assert!(Shelf::open(&state, "owner").is_none(), "cut at {at}");
        let mut other = whole.clone();
        other[at] ^= 1;
        fs::write(&path, &other).unwrap();
        assert!(Shelf::open(&state, "owner").is_none(), "changed at {at}");
    }
    fs::write(&path, [whole.as_slice(), b"more"].concat()).unwrap();
    assert!(Shelf::open(&state, "owner").is_none());
    fs::write(&path, &whole).unwrap();
    assert!(Shelf::open(&state, "owner").is_some());
    Shelf::clear(&state);
    assert!(Shelf::open(&state, "owner").is_none());
}
