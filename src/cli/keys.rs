//! `keys`: every key, as a file with which it can be changed.

use std::process::ExitCode;

use super::{Failure, write_out};
use crate::l10n::L10n;
use crate::model::fault::Fault;
use crate::store::{Home, StoreError};
use crate::tui::Keymap;

/// The keys that work for this user, and what is wrong with their own.
pub fn read(home: &Home) -> Result<(Keymap, Vec<Fault>), Failure> {
    match home.read_keys() {
        Ok(source) => Ok(source.map_or_else(Default::default, |own| Keymap::rebound(&own.text))),
        Err(StoreError::Unreadable { faults, .. }) => Ok((Keymap::default(), faults)),
        Err(error) => Err(Failure::from(error)),
    }
}

/// Writes the keys that work now.
pub fn list(home: &Home, l10n: &L10n) -> Result<ExitCode, Failure> {
    let (keys, _) = read(home)?;
    write_out(&keys.written(l10n, &home.keys().display().to_string()));
    Ok(ExitCode::SUCCESS)
}
