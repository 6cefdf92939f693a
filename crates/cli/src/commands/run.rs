//! `simpul run`.

use crate::{
    args::{Run, Talk},
    output, progress, signals, summary,
};
use simpul_pipeline::{Counters, Plan, Source, Stop, plan::default_jobs, stages::Stages};
use std::{sync::Arc, time::Duration};

pub(crate) fn run(args: &Run, talk: &Talk) -> anyhow::Result<u8> {
    let sources = args
        .input
        .iter()
        .map(|it| if it.as_os_str() == "-" { Source::Stdin } else { Source::Local(it.clone()) })
        .collect();
    let plan = Plan {
        sources,
        state: args.state.clone(),
        out: args.out.clone().unwrap_or_else(|| "out".into()),
        jobs: args.jobs.unwrap_or_else(default_jobs),
        limit: args.limit,
        formats: Vec::new(),
        limits: simpul_fetch::Limits::default(),
        document_timeout: Duration::from_secs(30),
    };
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
