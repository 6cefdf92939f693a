//! Time and peak memory of another program.

use std::{
    error::Error,
    fmt,
    fs::read_to_string,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// What a run cost.
pub(crate) struct Cost {
    /// Wall clock.
    pub(crate) seconds: f64,
    /// Peak resident memory, where the system shows it.
    pub(crate) peak_mb: Option<u64>,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} s, ", self.seconds)?;
        match self.peak_mb {
            Some(mb) => write!(f, "{mb} MB"),
            None => write!(f, "memory unknown"),
        }
    }
}

/// Runs a command to its end; one that fails is an error.
pub(crate) fn run(command: &mut Command) -> Result<Cost, Box<dyn Error>> {
    let began = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    let exit = loop {
        if let Ok(text) = read_to_string(&status) {
            let kb =
                text.lines().find_map(|it| it.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
            peak = peak.max(kb);
        }
        if let Some(exit) = child.try_wait()? {
            break exit;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    if exit.success() {
        return Ok(Cost { seconds: began.elapsed().as_secs_f64(), peak_mb: peak.map(|it| it / 1024) });
    }
    Err(format!("{command:?} ended with {exit}").into())
}
