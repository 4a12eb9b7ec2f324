//! The user's settings, and where they stopped in each assessment.

use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};

use super::write::{self, Durability};
use super::{Home, StoreError, read};
use crate::model::session::{Session, Settings};

impl Home {
    /// The settings; the defaults where there are none or they cannot be read.
    pub fn read_settings(&self) -> Settings {
        read(&self.settings())
    }

    /// Keeps the settings.
    pub fn write_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let path = self.settings();
        self.ready(path.parent().unwrap_or(&path))?;
        write::replace(&path, &encode(settings), Durability::Certain)
    }

    /// Where one stopped in this assessment; the beginning where nothing is known.
    pub fn read_session(&self, assessment: &Path) -> Session {
        read(&self.session_path(assessment))
    }

    /// Keeps where one is in this assessment.
    pub fn write_session(&self, assessment: &Path, session: &Session) -> Result<(), StoreError> {
        self.ready(&self.sessions())?;
        write::replace(&self.session_path(assessment), &encode(session), Durability::Casual)
    }

    /// Where what is half-typed in this assessment is kept, or what belongs to none.
    pub(super) fn drafts_path(&self, assessment: Option<&Path>) -> PathBuf {
        let key = assessment.map_or("home".to_owned(), |assessment| self.key(assessment));
        self.sessions().join(format!("{key}.drafts.ron"))
    }

    /// Where it is written down what was done in this assessment.
    pub(super) fn journal_path(&self, assessment: &Path) -> PathBuf {
        self.sessions().join(format!("{}.undo.jsonl", self.key(assessment)))
    }

    /// The files of what is volatile about an assessment.
    pub(super) fn volatile(&self, assessment: &Path) -> [PathBuf; 3] {
        [
            self.session_path(assessment),
            self.drafts_path(Some(assessment)),
            self.journal_path(assessment),
        ]
    }

    fn session_path(&self, assessment: &Path) -> PathBuf {
        self.sessions().join(format!("{}.ron", self.key(assessment)))
    }
}

/// A file of what is volatile, or nothing.
pub(super) fn read<T: Default + for<'de> Deserialize<'de>>(path: &Path) -> T {
    // Whatever is wrong with it, it is no reason not to start.
    read_volatile(&read::whole_text(path).unwrap_or_default())
}

/// What the text of such a file says, or nothing.
pub fn read_volatile<T: Default + for<'de> Deserialize<'de>>(text: &str) -> T {
    ron::from_str(text).unwrap_or_default()
}

/// The same as text.
pub(super) fn encode<T: Serialize>(value: &T) -> String {
    let pretty = ron::ser::PrettyConfig::new().new_line("\n").extensions(Extensions::IMPLICIT_SOME);
    ron::ser::to_string_pretty(value, pretty).unwrap_or_default()
}
