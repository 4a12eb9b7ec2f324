//! Files that are made for others: exports.

use std::path::{Path, PathBuf};
use std::thread;

use super::home::make_private;
use super::{StoreError, write};

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultFile {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub content: Vec<u8>,
}

/// Writes files that belong together, into a folder that is made where it is missing. What is there
/// already is replaced only if that was said; otherwise nothing is written at all.
///
/// A new file can be read by its owner alone: an assessment may hold what is not public, and whoever
/// hands it on decides to.
///
/// Each is safe on disk before the first takes its place: a profile may go to the mayor on a stick a
/// moment later, and one that `--force` replaces must not be lost for an empty one. They are synced
/// side by side, since a disk syncs a dozen files in hardly more time than one.
pub fn write_results(
    folder: Option<&Path>,
    files: &[ResultFile],
    may_replace: bool,
) -> Result<(), StoreError> {
    if !may_replace && let Some(there) = files.iter().find(|file| file.path.exists()) {
        return Err(StoreError::FileExists(there.path.clone()));
    }
    if let Some(folder) = folder {
        make_private(folder)?;
    }
    let ready = match files {
        [file] => vec![write::ready(&file.path, &file.content, may_replace)?],
        files => side_by_side(files, may_replace)?,
    };
    for file in ready {
        file.put()?;
    }
    write::sync_folders(files.iter().map(|file| file.path.as_path()))
}

fn side_by_side(files: &[ResultFile], may_replace: bool) -> Result<Vec<write::Ready>, StoreError> {
    thread::scope(|scope| {
        let write = |file: &'_ ResultFile| write::ready(&file.path, &file.content, may_replace);
        let threads: Vec<_> = files.iter().map(|file| scope.spawn(move || write(file))).collect();
        let join = |thread: thread::ScopedJoinHandle<_>| match thread.join() {
            Ok(ready) => ready,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        threads.into_iter().map(join).collect()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;

    fn file(path: PathBuf, content: &str) -> ResultFile {
        ResultFile { path, content: content.as_bytes().to_vec() }
    }

    #[test]
    fn nothing_is_written_when_one_of_the_files_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let [one, other] = ["a", "b"].map(|name| folder.path().join(name));
        fs::write(&other, "mine").unwrap();
        let files = [file(one.clone(), "1"), file(other.clone(), "2")];
        let refused = write_results(None, &files, false);
        assert!(matches!(refused, Err(StoreError::FileExists(path)) if path == other));
        assert!(!one.exists());
        assert_eq!(fs::read_to_string(&other).unwrap(), "mine");
        // One that came after the first look, too.
        let late = write::ready(&other, b"2", false).unwrap();
        assert!(matches!(late.put(), Err(StoreError::FileExists(_))));
        assert_eq!(fs::read_to_string(&other).unwrap(), "mine");
        write_results(None, &files, true).unwrap();
        assert_eq!(fs::read_to_string(&one).unwrap(), "1");
        assert_eq!(fs::read_to_string(&other).unwrap(), "2");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_its_owners_and_an_old_one_stays_as_open_as_it_was() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("new/tables");
        let path = inner.join("a");
        let files = [file(path.clone(), "1")];
        write_results(Some(&inner), &files, false).unwrap();
        assert_eq!((mode(&path), mode(&inner)), (0o600, 0o700));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_results(Some(&inner), &files, true).unwrap();
        assert_eq!(mode(&path), 0o644);
    }
}
