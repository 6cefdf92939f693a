//! `simpul init`, `simpul check`.

use crate::{args::Init, output, settings};
use simpul_pipeline::{RunError, config, stages};
use std::{fs, io::Write, path::Path};

pub(crate) fn init(args: &Init, config: Option<&Path>) -> anyhow::Result<u8> {
    let path = config.unwrap_or(Path::new(config::DEFAULT_PATH));
    let failed = |error| RunError::Io { doing: "can't write", path: path.to_owned(), error };
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut how = fs::OpenOptions::new();
    how.write(true).create(true).truncate(true).create_new(!args.force);
    let text = config::TEMPLATE.replace("path = \"samples\"", "path = \"pages\"");
    match how.open(path).and_then(|mut file| file.write_all(text.as_bytes())) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            anyhow::bail!(RunError::Usage("there is a configuration already; --force writes over it"))
        }
        other => other.map_err(failed)?,
    }
    output::say(&format!("simpul: wrote {}; put pages into pages/, then: simpul run", path.display()));
    Ok(0)
}

pub(crate) fn check(config: Option<&Path>) -> anyhow::Result<u8> {
    let checked = settings::read(config, false)?;
    let stages = stages::Stages::load(&checked.file.lexicon_files()?)?;
    let decisions = stages::decisions(&checked.file.decisions)?;
    for source in &checked.sources {
        if let simpul_pipeline::Source::Local(path) = source
            && !path.exists()
        {
            output::say(&format!("simpul: warning: the source {} isn't there", path.display()));
        }
    }
    output::print(&format!(
        "configuration: fine, {} sources\nlexicon: fine, {} regions, digest {}\ndecisions: fine, {}\n",
        checked.sources.len(),
        stages.lexicon().gazetteer().len(),
        stages.lexicon().digest(),
        decisions.iter().count(),
    ))?;
    Ok(0)
}
