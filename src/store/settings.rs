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
        write::replace(&self.settings(), &encode(settings), Durability::Certain)
    }

    /// Where one stopped in this assessment; the beginning where nothing is known.
    pub fn read_session(&self, assessment: &Path) -> Session {
        read(&self.session_path(assessment))
    }

    /// Keeps where one is in this assessment.
    pub fn write_session(&self, assessment: &Path, session: &Session) -> Result<(), StoreError> {
        write::replace(&self.session_path(assessment), &encode(session), Durability::Casual)
    }

    fn session_path(&self, assessment: &Path) -> PathBuf {
        // The whole path as one file name, so that two files of one name keep two places.
        let name: String = assessment
            .to_string_lossy()
            .chars()
            .map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' })
            .collect();
        let tail: String =
            name.chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
        self.sessions().join(format!("{tail}.ron"))
    }
}

fn read<T: Default + for<'de> Deserialize<'de>>(path: &Path) -> T {
    // Whatever is wrong with it, it is no reason not to start.
    let text = read::whole_text(path).unwrap_or_default();
    ron::from_str(&text).unwrap_or_default()
}

fn encode<T: Serialize>(value: &T) -> String {
    let pretty = ron::ser::PrettyConfig::new().new_line("\n").extensions(Extensions::IMPLICIT_SOME);
    ron::ser::to_string_pretty(value, pretty).unwrap_or_default()
}
