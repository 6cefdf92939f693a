//! Compiles the built-in lexicon: reads `config/lexicon` and the table of regions, and writes the gazetteer and the table of patterns
//! as bytes that the crate embeds. Uses nothing but files of the checkout, and the crate's own modules.
#![expect(dead_code, unreachable_pub, reason = "the crate uses the rest of these modules")]

#[path = "src/binary.rs"]
mod binary;
#[path = "src/builtin.rs"]
mod builtin;
#[path = "src/compile.rs"]
mod compile;
#[path = "src/error.rs"]
mod error;
#[path = "src/gazetteer.rs"]
mod gazetteer;
#[path = "src/hash.rs"]
mod hash;
#[path = "src/index.rs"]
mod index;
#[path = "src/normal.rs"]
mod normal;
#[path = "src/read.rs"]
mod read;
#[path = "src/regions.rs"]
mod regions;
#[path = "src/scan.rs"]
mod scan;
#[path = "src/spelling.rs"]
mod spelling;
#[path = "src/units.rs"]
mod units;
#[path = "src/vocabulary.rs"]
mod vocabulary;
#[path = "src/words.rs"]
mod words;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=../../config/lexicon");
    let (vocabulary, errors) = builtin::vocabulary();
    if !errors.is_empty() {
        let told: Vec<String> = errors.iter().map(|it| format!("config/lexicon/{it}")).collect();
        return Err(told.join("\n").into());
    }
    let compiled = compile::Compiled::new(vocabulary).ok_or("no scanner can be built")?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("lexicon.bin"), compiled.write())?;
    let parts = builtin::FILES.iter().flat_map(|(name, text)| [*name, *text]);
    let parts: Vec<&str> = std::iter::once(builtin::REGIONS).chain(parts).collect();
    fs::write(Path::new(&out).join("lexicon.digest"), simpul_model::id::digest(&parts))?;
    Ok(())
}
