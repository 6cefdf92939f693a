//! One run a state: a lock that the kernel frees when its holder dies.

use crate::StoreError;
use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
};

/// Held as long as it lives.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a state.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] with the holder's process id where another run has it.
    pub fn take(state: &Path) -> Result<Self, StoreError> {
        let path = lock_path(state);
        let open = |error| StoreError::Open { path: path.clone(), error };
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(open)?;
        }
        let mut file =
            OpenOptions::new().create(true).read(true).write(true).truncate(false).open(&path).map_err(open)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                let _ = file.read_to_string(&mut pid);
                let pid = pid.lines().next().filter(|it| !it.is_empty()).unwrap_or("unknown").to_owned();
                return Err(StoreError::Locked { path: state.to_owned(), pid });
            }
            Err(TryLockError::Error(error)) => return Err(open(error)),
        }
        let pid = std::process::id();
        file.set_len(0).and_then(|()| file.rewind()).and_then(|()| writeln!(file, "{pid}")).map_err(open)?;
        Ok(Self { _file: file })
    }
}

fn lock_path(state: &Path) -> PathBuf {
    let mut name = state.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
