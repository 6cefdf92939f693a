//! How a run is told to end before its end.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

/// Why a run was told to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// `kill`.
    Terminate,
}

impl Signal {
    /// The exit status that the shell expects.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Interrupt => 130,
            Self::Terminate => 143,
        }
    }
}

/// A flag that all parts of a run look at. Cheap to clone and to ask.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicU8>);

impl Stop {
    /// Tells everyone to end.
    pub fn set(&self, signal: Signal) {
        self.0.store(signal.exit_code(), Ordering::Relaxed);
    }

    /// Why to end, if so.
    pub fn get(&self) -> Option<Signal> {
        match self.0.load(Ordering::Relaxed) {
            130 => Some(Signal::Interrupt),
            143 => Some(Signal::Terminate),
            _ => None,
        }
    }
}
