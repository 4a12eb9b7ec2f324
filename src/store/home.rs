//! Where everything lies.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;
use super::error::At;
use super::place::Place;

/// How the file of the user's own keys is called.
pub(super) const KEYS_FILE: &str = "keys.ron";

/// The folders of one user: the platform's own, or all under `LOCAL_MGI_HOME`.
#[derive(Debug, Clone)]
pub struct Home {
    data: PathBuf,
    config: PathBuf,
    /// The data folder as it was at the start.
    place: Place,
    /// Whether the user named the folder.
    named: bool,
}

impl Home {
    /// The folders of this process's user.
    pub fn find() -> Result<Home, StoreError> {
        if let Some(home) = env::var_os("LOCAL_MGI_HOME").filter(|home| !home.is_empty()) {
            return Ok(Home::named(Path::new(&home)));
        }
        let folders =
            directories::ProjectDirs::from("", "", "local-mgi").ok_or(StoreError::NoHome)?;
        let config = folders.config_dir().to_owned();
        Ok(Home { config, ..Home::under(folders.data_dir()) })
    }

    /// Everything under one folder, as on a stick.
    pub fn under(home: &Path) -> Home {
        let (data, config) = (home.to_owned(), home.to_owned());
        Home { data, config, place: Place::of(home), named: false }
    }

    /// The same where the user named the folder.
    pub(super) fn named(home: &Path) -> Home {
        Home { named: true, ..Home::under(home) }
    }

    /// The folder that the user named, if they did.
    pub(super) fn own(&self) -> Option<&Path> {
        self.named.then_some(&*self.data)
    }

    /// Makes a folder below the data folder ready to be written in. Refused where the data folder is
    /// gone with the disk it was on, and where the user named one whose own folder is not there: a
    /// stick that is not plugged in.
    pub(super) fn ready(&self, folder: &Path) -> Result<(), StoreError> {
        if folder.starts_with(&self.data) {
            self.place.check(&self.assessments())?;
            let around = self.data.parent().filter(|around| !around.as_os_str().is_empty());
            if let Some(around) = around.filter(|around| self.named && !around.is_dir()) {
                return Err(StoreError::Vanished(around.to_owned()));
            }
        }
        make_private(folder)
    }

    /// The folder of all that is kept.
    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    /// Earlier states of assessments, one folder each.
    pub(super) fn history(&self) -> PathBuf {
        self.data.join("history")
    }

    /// Assessments, one file each.
    pub fn assessments(&self) -> PathBuf {
        self.data.join("assessments")
    }

    /// Assessments put aside.
    pub fn archive(&self) -> PathBuf {
        self.data.join("archive")
    }

    /// The user's own questionnaires, one folder each.
    pub fn questionnaires(&self) -> PathBuf {
        self.data.join("questionnaires")
    }

    /// What is volatile: where one stopped.
    pub(super) fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The user's own keys.
    pub fn keys(&self) -> PathBuf {
        self.config.join(KEYS_FILE)
    }

    /// The settings file.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }
}

/// Makes a folder that only its owner can look into, unless it exists.
pub(super) fn make_private(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    loop {
        match builder.create(folder) {
            // A signal came between.
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            made => return made.at(folder),
        }
    }
}
