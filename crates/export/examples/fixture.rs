//! Writes an export of the fixture graph, in every format: `cargo run -p simpul-export --example fixture -- OUT [PAGES]`.
//! The tests with real consumers (`mk/consumers.mk`) read it where no export of real pages is named.

#[path = "../tests/it/fixture.rs"]
mod fixture;

use simpul_export::{Change, Extras, Format, Redirect};
use simpul_model::NodeId;
use std::path::Path;

#[expect(clippy::print_stdout, reason = "an example tells what it did")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = std::env::args().nth(1).ok_or("usage: fixture OUT [PAGES]")?;
    let pages = std::env::args().nth(2).map_or(Ok(60), |it| it.parse())?;
    let redirects = [Redirect { old: NodeId::from_printed("official:0"), new: NodeId::from_printed("official:1") }];
    let changes: Vec<Change> = fixture::HOSTILE
        .iter()
        .map(|text| Change {
            id: NodeId::hashed("official", &[text]),
            what: "new_official".into(),
            name: (*text).into(),
            post: None,
            unit: None,
            date: None,
            detail: None,
        })
        .collect();
    let extras = Extras { redirects: &redirects, changes: &changes, ..Extras::default() };
    let done = simpul_export::write(&fixture::graph(pages), &extras, Format::ALL, Path::new(&out), "fixture")?;
    let mut page = std::io::BufWriter::new(std::fs::File::create(Path::new(&out).join("report.html"))?);
    simpul_export::report::write(&fixture::graph(pages), &mut page)?;
    println!("{} files in {}", done.files.len(), done.path.display());
    Ok(())
}
