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
    /// Time of all cores together, where the system shows it: on a busy machine the fairer measure.
    pub(crate) cpu_seconds: Option<f64>,
    /// What of it the system took: for files, by how much memory lies ready, and for memory itself.
    pub(crate) system_seconds: Option<f64>,
    /// Peak resident memory, where the system shows it.
    pub(crate) peak_mb: Option<u64>,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} s, ", self.seconds)?;
        if let (Some(seconds), Some(system)) = (self.cpu_seconds, self.system_seconds) {
            write!(f, "{seconds:.1} s of cores ({system:.1} s in the system), ")?;
        }
        match self.peak_mb {
            Some(mb) => write!(f, "{mb} MB"),
            None => write!(f, "memory unknown"),
        }
    }
}

/// In `/proc`, whatever the machine's own clock is.
const TICKS_A_SECOND: f64 = 100.0;

/// Ticks of both together and of system time in a line of `/proc/PID/stat`: the 14th and 15th field; the 2nd is a name in
/// brackets.
fn used(stat: &str) -> Option<(u64, u64)> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system) = (fields.next()?.parse::<u64>().ok()?, fields.next()?.parse::<u64>().ok()?);
    Some((user + system, system))
}

/// Runs a command to its end; one that fails is an error.
pub(crate) fn run(command: &mut Command) -> Result<Cost, Box<dyn Error>> {
    let began = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let stat = format!("/proc/{}/stat", child.id());
    let (mut peak, mut ticks) = (None, None);
    let exit = loop {
        if let Ok(text) = read_to_string(&status) {
            let kb =
                text.lines().find_map(|it| it.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
            peak = peak.max(kb);
        }
        if let Ok(text) = read_to_string(&stat) {
            ticks = ticks.max(used(&text));
        }
        if let Some(exit) = child.try_wait()? {
            break exit;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    if exit.success() {
        let seconds = began.elapsed().as_secs_f64();
        let [cpu_seconds, system_seconds] =
            [ticks.map(|it| it.0), ticks.map(|it| it.1)].map(|it| it.map(|it| it as f64 / TICKS_A_SECOND));
        return Ok(Cost { seconds, cpu_seconds, system_seconds, peak_mb: peak.map(|it| it / 1024) });
    }
    Err(format!("{command:?} ended with {exit}").into())
}
