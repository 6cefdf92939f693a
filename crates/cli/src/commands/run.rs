//! `simpul run`.

use crate::{
    args::{Run, Talk},
    output, progress, signals, summary,
};
use simpul_pipeline::{Counters, Plan, Source, Stop, stages::Stages};
use std::sync::Arc;

pub(crate) fn run(args: &Run, talk: &Talk) -> anyhow::Result<u8> {
    let sources = args
        .input
        .iter()
        .map(|it| if it.as_os_str() == "-" { Source::Stdin } else { Source::Local(it.clone()) })
        .collect();
    let mut plan = Plan::of(&simpul_pipeline::Checked::default());
    plan.sources = sources;
    plan.state.clone_from(&args.state);
    let (counters, stop, stages) = (Arc::new(Counters::default()), Stop::default(), Arc::new(Stages::load()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let bar = progress::start(talk, &counters);
    let done = runtime.block_on(async {
        tokio::spawn(signals::watch(stop.clone()));
        simpul_pipeline::run(plan, stages, counters, stop).await
    });
    drop(bar);
    runtime.shutdown_background();
    let done = done?;
    if !talk.quiet {
        output::say(&summary::table(&done));
    }
    output::print(&format!("{}\n", done.export.display()))?;
    Ok(0)
}
