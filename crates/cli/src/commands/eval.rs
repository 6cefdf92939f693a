//! `simpul eval`: figures against gold annotations.

use crate::{args::Eval, output, scoring, settings};
use simpul_eval::{Category, calibration, report};
use simpul_pipeline::{RunError, stages::Stages};
use std::path::Path;

pub(crate) fn eval(args: &Eval, config: Option<&Path>) -> anyhow::Result<u8> {
    let only = args.only.as_deref().map(category).transpose()?;
    let config = settings::read(config, false)?;
    let stages = Stages::load(&config.file.lexicon_files()?)?;
    let tally = scoring::folders(&args.folders, &stages)?;
    let mut out = String::new();
    if args.errors {
        out += &report::errors(&tally, only);
    }
    out += &if args.json { report::json(&tally) + "\n" } else { report::table(&tally) };
    if args.phenomena {
        out.extend(["\n", &report::by_phenomenon(&tally)]);
    }
    if args.calibration {
        out.extend(["\n", &calibration::table(&tally.outcomes)]);
    }
    output::print(&out)?;
    Ok(0)
}

fn category(word: &str) -> Result<Category, RunError> {
    Category::from_word(word).ok_or(RunError::Usage("--only names a category of the table: official, post, unit, …"))
}
