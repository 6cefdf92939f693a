//! `simpul clean`, `simpul extract`: one stage, for looking at.

use crate::{args::Look, output, settings};
use serde_json::json;
use simpul_model::{Article, DeadLetter};
use simpul_pipeline::{
    single::{Cleaned, articles},
    stages::Stages,
};
use std::{ops::ControlFlow, path::Path};

pub(crate) fn clean(args: &Look, config: Option<&Path>) -> anyhow::Result<u8> {
    let mut is_first = true;
    each(args, config, &mut |article, _| {
        if args.json {
            return output::print(&(as_json(article) + "\n"));
        }
        let gap = if std::mem::take(&mut is_first) { "" } else { "\n" };
        output::print(&format!("{gap}{}\n", article.text))
    })
}

pub(crate) fn extract(args: &Look, config: Option<&Path>) -> anyhow::Result<u8> {
    each(args, config, &mut |article, stages| {
        let reading = stages.extract(article);
        output::print(&(serde_json::to_string(&reading)? + "\n"))
    })
}

fn as_json(it: &Article) -> String {
    json!({
        "url": it.url, "title": it.title, "byline": it.byline, "publisher": it.publisher, "published": it.published,
        "dateline": it.dateline, "language": it.language, "text": it.text, "dropped": it.dropped,
    })
    .to_string()
}

/// Calls `show` with every article; what can't be read is said, and costs itself.
fn each(
    args: &Look,
    config: Option<&Path>,
    show: &mut dyn FnMut(&Article, &Stages) -> anyhow::Result<()>,
) -> anyhow::Result<u8> {
    let config = settings::read(config, false)?;
    let stages = Stages::load(&config.file.lexicon_files()?)?;
    let mut failed = None;
    articles(&args.path, &config.limits, &stages, &mut |cleaned| {
        match cleaned {
            Cleaned::Article(article) => {
                if let Err(error) = show(&article, &stages) {
                    failed = Some(error);
                    return ControlFlow::Break(());
                }
            }
            Cleaned::Lost(letter) => lost(&letter),
        }
        ControlFlow::Continue(())
    })?;
    failed.map_or(Ok(0), Err)
}

fn lost(it: &DeadLetter) {
    output::say(&output::printable(&format!("simpul: {}: {} ({}/{})", it.place(), it.detail, it.stage, it.reason)));
}
