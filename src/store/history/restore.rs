//! Going back to an earlier state.

use std::path::PathBuf;

use super::{Generation, History, Reason};
use crate::store::lock::{self, Attempt, Claims};
use crate::store::write::{self, Durability};
use crate::store::{AssessmentFile, Holder, Home, Name, StoreError, decode, read};

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The assessment's file.
    pub path: PathBuf,
    /// The earlier state that it holds now.
    pub state: Generation,
    /// The number under which the state before is kept; none where no file was left.
    pub before: Option<u32>,
}

impl Home {
    /// Where an assessment lies, or lay as long as there are earlier states of it, and those states.
    pub fn history_of(&self, target: &str) -> Result<(PathBuf, History), StoreError> {
        match AssessmentFile::locate(self, target) {
            Ok(path) => {
                let history = History::of(self, &path);
                Ok((path, history))
            }
            Err(error) => {
                let named = Name::new(target).ok().map(|name| self.path_of(&name));
                let path = named.unwrap_or_else(|| PathBuf::from(target));
                let history = History::of(self, &path);
                if history.list()?.is_empty() { Err(error) } else { Ok((path, history)) }
            }
        }
    }

    /// Puts an earlier state in the place of the present one, which is kept first. Refused while the
    /// assessment is open, and for a state that cannot be read.
    pub fn restore(
        &self,
        target: &str,
        number: u32,
        holder: &Holder,
    ) -> Result<Restored, StoreError> {
        let (path, mut history) = self.history_of(target)?;
        let Some(state) = history.find(number)? else {
            return Err(StoreError::NoState { name: target.to_owned(), number });
        };
        let text = read::whole_text(&state.path)?;
        decode(&text)
            .map_err(|faults| StoreError::Unreadable { path: state.path.clone(), faults })?;
        // A folder that went with the file comes back with it.
        if let Some(folder) = path.parent() {
            self.ready(folder)?;
        }
        let _lock = match lock::acquire(&path, holder, Claims::Refuted)? {
            Attempt::Held(lock) => lock,
            Attempt::Taken(_) | Attempt::Claimed(_) => {
                return Err(StoreError::InUse(target.to_owned()));
            }
        };
        let before = history.keep(&path, Reason::Restore)?;
        write::replace(&path, &text, Durability::Certain)?;
        Ok(Restored { path, state, before })
    }
}
