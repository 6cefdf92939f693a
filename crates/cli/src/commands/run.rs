//! `simpul run`, `simpul fetch`, `simpul export`.

use crate::{
    args::{Export, Fetch, Places, Run, Talk},
    output, progress, settings, signals, summary,
};
use simpul_pipeline::{Counters, Finished, Plan, RunError, Source, Stop, stages::Stages};
use std::{
    mem::ManuallyDrop,
    path::{Path, PathBuf},
    sync::Arc,
};

pub(crate) fn run(args: &Run, config: Option<&Path>, talk: &Talk) -> anyhow::Result<u8> {
    let config = settings::read(config, args.input.is_empty())?;
    let mut plan = settings::plan(&config, &args.places);
    if !args.input.is_empty() {
        plan.sources = args.input.iter().map(|it| source(it)).collect();
        plan.state.clone_from(&args.places.state);
    }
    if let Some(jobs) = args.jobs {
        plan.jobs = usize::from(jobs);
    }
    plan.limit = args.limit;
    if args.strict {
        plan.max_rejected_share = 0.0;
    }
    carry_out(plan, &config.file.lexicon_files()?, talk)
}

pub(crate) fn fetch(args: &Fetch, config: Option<&Path>, talk: &Talk) -> anyhow::Result<u8> {
    let config = settings::read(config, true)?;
    let places = Places { out: None, state: args.state.clone(), format: Vec::new() };
    let mut plan = settings::plan(&config, &places);
    if plan.state.is_none() {
        return Err(
            RunError::Usage("there is no state to fetch into: name one with --state, or in the configuration").into()
        );
    }
    plan.limit = args.limit;
    plan.only_fetch = true;
    carry_out(plan, &config.file.lexicon_files()?, talk)
}

pub(crate) fn export(args: &Export, config: Option<&Path>, talk: &Talk) -> anyhow::Result<u8> {
    let config = settings::read(config, args.places.state.is_none())?;
    let plan = settings::plan(&config, &args.places);
    let done = last(simpul_pipeline::export(&plan, &Stages::load(&config.file.lexicon_files()?)?)?);
    tell(&done, talk)
}

fn source(input: &Path) -> Source {
    if input.as_os_str() == "-" { Source::Stdin } else { Source::Local(input.to_owned()) }
}

/// What lives until the program ends: the system then takes a large graph's memory back at once, which is quicker than
/// giving back piece after piece.
fn last(done: Finished) -> ManuallyDrop<Finished> {
    ManuallyDrop::new(done)
}

/// Carries a plan out, with progress and signals.
fn carry_out(plan: Plan, lexicon: &[PathBuf], talk: &Talk) -> anyhow::Result<u8> {
    let (counters, stop, stages) = (Arc::new(Counters::default()), Stop::default(), Arc::new(Stages::load(lexicon)?));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let allowed = plan.max_rejected_share;
    let bar = progress::start(talk, &counters);
    let done = runtime.block_on(async {
        tokio::spawn(signals::watch(stop.clone()));
        simpul_pipeline::run(plan, stages, counters, stop).await
    });
    drop(bar);
    runtime.shutdown_background();
    let done = last(done?);
    let status = tell(&done, talk)?;
    if done.rejected_share() > allowed {
        output::say(&format!(
            "simpul: {:.0} % of the pages could not be read, more than the {:.0} % that are allowed",
            100.0 * done.rejected_share(),
            100.0 * allowed
        ));
        return Ok(3);
    }
    Ok(status)
}

/// Says what was done, and prints where the export is.
fn tell(done: &Finished, talk: &Talk) -> anyhow::Result<u8> {
    if !talk.quiet {
        output::say(&summary::table(done));
    }
    if let Some(export) = &done.export {
        output::print(&format!("{}\n", export.display()))?;
    }
    Ok(0)
}
