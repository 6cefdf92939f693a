//! Ctrl-C and `kill`: the first ends the run cleanly, the second at once.

use simpul_pipeline::{Signal, Stop};
use tokio::signal::unix::{SignalKind, signal};

/// Watches for signals as long as the runtime lives.
pub(crate) async fn watch(stop: Stop) {
    let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        tracing::warn!("Signals can't be watched: Ctrl-C ends the run at once.");
        return;
    };
    loop {
        let seen = tokio::select! {
            _ = interrupt.recv() => Signal::Interrupt,
            _ = terminate.recv() => Signal::Terminate,
        };
        if stop.get().is_some() {
            std::process::exit(i32::from(seen.exit_code())); // safe: the state is whole at any moment
        }
        crate::output::say("simpul: ending; what was read is being kept (once more to end at once)");
        stop.set(seen);
    }
}
