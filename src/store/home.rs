//! Where everything lies.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;
use super::error::At;

/// The folders of one user: the platform's own, or all under `LOCAL_MGI_HOME`.
#[derive(Debug, Clone)]
pub struct Home {
    data: PathBuf,
    config: PathBuf,
    /// Whether all is under one folder of the user's choosing.
    own: bool,
}

impl Home {
    /// The folders of this process's user.
    pub fn find() -> Result<Home, StoreError> {
        if let Some(home) = env::var_os("LOCAL_MGI_HOME").filter(|home| !home.is_empty()) {
            return Ok(Home::under(Path::new(&home)));
        }
        let folders =
            directories::ProjectDirs::from("", "", "local-mgi").ok_or(StoreError::NoHome)?;
        let (data, config) = (folders.data_dir().to_owned(), folders.config_dir().to_owned());
        Ok(Home { data, config, own: false })
    }

    /// Everything under one folder, as on a stick.
    pub fn under(home: &Path) -> Home {
        Home { data: home.to_owned(), config: home.to_owned(), own: true }
    }

    /// The one folder that everything is under, where there is one.
    pub(super) fn own(&self) -> Option<&Path> {
        self.own.then_some(&*self.data)
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
    builder.create(folder).at(folder)
}
