//! What can go wrong with files, as data.

use std::io;
use std::path::{Path, PathBuf};

use super::NameFault;
use crate::model::fault::Fault;

/// Why something could not be read or written. Says which file, so that a sentence can say it too.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No place for data: neither `LOCAL_MGI_HOME` nor a home folder.
    #[error("no home")]
    NoHome,
    /// The system refused.
    #[error("{path}: {error}", path = path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's own error.
        error: io::Error,
    },
    /// The folder that something was saved in is gone, or another disk is in its place.
    #[error("{path} is gone", path = .0.display())]
    Vanished(PathBuf),
    /// The file is there but is not what it should be. Nothing was changed.
    #[error("{path} cannot be read", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What is wrong, with lines and fields.
        faults: Vec<Fault>,
    },
    /// A copy read back from disk is not what was written.
    #[error("{0} differs when read back")]
    ReadBack(PathBuf),
    /// There is no assessment of this name.
    #[error("no assessment {0}")]
    NoAssessment(String),
    /// There is no earlier state of this number.
    #[error("{name} has no state {number}")]
    NoState {
        /// The assessment's name.
        name: String,
        /// The number.
        number: u32,
    },
    /// There is no questionnaire of this id.
    #[error("no questionnaire {0}")]
    NoQuestionnaire(String),
    /// There is no built-in example of this name.
    #[error("no example {0}")]
    NoExample(String),
    /// An assessment of this name exists already.
    #[error("{0} exists")]
    Exists(String),
    /// A file of this name exists already, and nobody said that it may be replaced.
    #[error("{path} exists", path = .0.display())]
    FileExists(PathBuf),
    /// The assessment is open elsewhere, so it cannot be moved or renamed.
    #[error("{0} is open")]
    InUse(String),
    /// The folder must be new or empty, and has something in it.
    #[error("{0} is not empty")]
    NotEmpty(PathBuf),
    /// The name cannot be a file's name.
    #[error("name {0:?}: {1:?}")]
    Name(String, NameFault),
    /// The folder of a questionnaire has another name than its id: what is answered with it would
    /// not find it again.
    #[error("{folder} holds {id}")]
    OtherId {
        /// The folder's name.
        folder: String,
        /// The questionnaire's id.
        id: String,
    },
    /// The questionnaire itself has faults; `check` lists them.
    #[error("questionnaire {id}: {what}")]
    Questionnaire {
        /// Which.
        id: String,
        /// The first fault, in the file's own terms.
        what: String,
    },
}

/// Says which file an error is about.
pub(super) trait At<T> {
    fn at(self, path: &Path) -> Result<T, StoreError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, StoreError> {
        self.map_err(|error| StoreError::Io { path: path.to_owned(), error })
    }
}
