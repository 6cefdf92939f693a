//! A line on the terminal that says how far the run is.

use crate::{
    args::{LogFormat, Progress, Talk},
    logging,
};
use indicatif::{ProgressBar, ProgressStyle};
use simpul_pipeline::{Counters, Phase};
use std::{io::IsTerminal, sync::Arc, time::Duration};

/// Shows progress until dropped.
pub(crate) struct Bar(Option<ProgressBar>);

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// Starts the line, where there is someone to see it.
pub(crate) fn start(talk: &Talk, counters: &Arc<Counters>) -> Bar {
    let wanted = talk.progress == Progress::Auto && !talk.quiet && talk.log_format == LogFormat::Text;
    if !wanted || !std::io::stderr().is_terminal() || std::env::var_os("TERM").is_some_and(|it| it == "dumb") {
        return Bar(None);
    }
    let bar = ProgressBar::new_spinner();
    let template = if logging::colour() { "{spinner:.cyan} {msg} {elapsed:.dim}" } else { "{spinner} {msg} {elapsed}" };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    let (shown, counters) = (bar.clone(), Arc::clone(counters));
    std::thread::spawn(move || {
        while !shown.is_finished() {
            shown.set_message(line(&counters));
            shown.tick();
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    Bar(Some(bar))
}

fn line(counters: &Counters) -> String {
    let it = counters.counts();
    match counters.phase() {
        Phase::Reading => format!(
            "{} pages in · {} read · {} unchanged · {} rejected",
            it.arrived,
            it.read + it.reread,
            it.unchanged + it.duplicate,
            it.rejected + it.lost
        ),
        Phase::Linking => format!("linking what {} pages say", it.read + it.reread + it.unchanged),
        Phase::Writing => "writing the export".to_owned(),
    }
}
