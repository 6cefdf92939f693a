//! How a run is told to end before its end.

use async_channel::{Receiver, Sender};
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

/// A flag that all parts of a run look at or wait for. Cheap to clone and to ask.
#[derive(Debug, Clone)]
pub struct Stop(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    signal: AtomicU8,
    /// Nothing is ever sent: that it is closed is the message.
    bell: Receiver<()>,
    rope: Sender<()>,
}

impl Default for Stop {
    fn default() -> Self {
        let (rope, bell) = async_channel::bounded(1);
        Self(Arc::new(Inner { signal: AtomicU8::new(0), bell, rope }))
    }
}

impl Stop {
    /// Tells everyone to end.
    pub fn set(&self, signal: Signal) {
        self.0.signal.store(signal.exit_code(), Ordering::Relaxed);
        self.0.rope.close();
    }

    /// Why to end, if so.
    pub fn get(&self) -> Option<Signal> {
        match self.0.signal.load(Ordering::Relaxed) {
            130 => Some(Signal::Interrupt),
            143 => Some(Signal::Terminate),
            _ => None,
        }
    }

    /// Waits until it is time to end.
    pub async fn wait(&self) {
        while self.0.bell.recv().await.is_ok() {}
    }
}
