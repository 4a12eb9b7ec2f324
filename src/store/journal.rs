//! What was done in an assessment, so that undo reaches behind today: one line of JSON for each
//! thing that happened, added at the end.
//!
//! Nobody waits for the disk here. What a power cut takes is only that some things cannot be undone
//! any more: whoever reads the lines checks each of them against the assessment.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::error::At;
use super::write::{self, Durability};
use super::{Home, StoreError};
use crate::model::wizard::{Deeds, Happened};

/// From this length on it is written anew, with less in it.
const LONG: u64 = 1024 * 1024;
/// About how long it is then: room for a few hundred changes.
const SHORT: usize = 256 * 1024;
/// More than this is not read: no program of ours wrote it.
const MOST: u64 = 64 * 1024 * 1024;

/// The file of what was done in one assessment.
#[derive(Debug)]
pub struct Journal {
    home: Home,
    path: PathBuf,
    /// Open since something was added.
    file: Option<File>,
    /// How much of it is from earlier sittings; nothing as long as nothing was added.
    earlier: Option<u64>,
    length: u64,
}

impl Journal {
    /// The journal of the assessment at this path.
    pub fn of(home: &Home, assessment: &Path) -> Journal {
        let path = home.journal_path(assessment);
        Journal { home: home.clone(), path, file: None, earlier: None, length: 0 }
    }

    /// Adds a line.
    pub fn add(&mut self, happened: &Happened) -> Result<(), StoreError> {
        let mut line = serde_json::to_string(happened).unwrap_or_default();
        line.push('\n');
        if self.file.is_none() {
            self.open()?;
        }
        let Some(file) = &mut self.file else { return Ok(()) };
        let written = file.write_all(line.as_bytes()).at(&self.path);
        if written.is_err() {
            // Perhaps the disk is another one by now.
            self.file = None;
        }
        self.length += line.len() as u64;
        written
    }

    fn open(&mut self) -> Result<(), StoreError> {
        if let Some(folder) = self.path.parent() {
            self.home.ready(folder)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.path).at(&self.path)?;
        self.length = file.metadata().at(&self.path)?.len();
        if self.length > 0 {
            // A line that a kill cut short must not spoil the next one.
            let mut last = [0];
            file.seek(SeekFrom::End(-1)).at(&self.path)?;
            file.read_exact(&mut last).at(&self.path)?;
            if last != *b"\n" {
                file.write_all(b"\n").at(&self.path)?;
                self.length += 1;
            }
        }
        self.earlier.get_or_insert(self.length);
        self.file = Some(file);
        Ok(())
    }

    /// Whether it has become so long that it should be written anew.
    pub fn is_long(&self) -> bool {
        self.length > LONG
    }

    /// What was done in earlier sittings. What cannot be read is left out.
    pub fn read(&self) -> Deeds {
        let mut text = Vec::new();
        let earlier = self.earlier.unwrap_or(MOST).min(MOST);
        let Ok(file) = File::open(&self.path) else { return Deeds::default() };
        if !file.metadata().is_ok_and(|metadata| metadata.is_file())
            || file.take(earlier).read_to_end(&mut text).is_err()
        {
            return Deeds::default();
        }
        read_deeds(&text)
    }

    /// Writes it anew, with as much of this as it takes.
    pub fn rewrite(&mut self, deeds: &Deeds) -> Result<(), StoreError> {
        let lines: Vec<String> =
            deeds.retold().filter_map(|happened| serde_json::to_string(&happened).ok()).collect();
        let mut room = SHORT;
        // The newest ones, and all that can be done again.
        let redo = 2 * deeds.redo.len();
        let kept = lines
            .iter()
            .rev()
            .enumerate()
            .take_while(|(at, line)| {
                let fits = room >= line.len();
                room = room.saturating_sub(line.len());
                fits || *at < redo
            })
            .count();
        let mut text = lines[lines.len() - kept..].join("\n");
        if !text.is_empty() {
            text.push('\n');
        }
        if let Some(folder) = self.path.parent() {
            self.home.ready(folder)?;
        }
        write::replace(&self.path, &text, Durability::Casual)?;
        self.file = None;
        self.length = text.len() as u64;
        self.earlier = Some(self.length);
        Ok(())
    }
}

/// What a journal tells. What cannot be read of it is left out.
pub fn read_deeds(text: &[u8]) -> Deeds {
    let mut deeds = Deeds::default();
    for line in text.split(|byte| *byte == b'\n') {
        if let Ok(happened) = serde_json::from_slice(line) {
            deeds.follow(happened);
        }
    }
    deeds
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;
    use crate::model::assessment::{About, Entry};
    use crate::model::wizard::Deed;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        (folder, home)
    }

    fn journal(home: &Home) -> Journal {
        Journal::of(home, &home.assessments().join("town.ron"))
    }

    fn did(year: i32) -> Happened {
        let about = |year| Box::new(About { year: Some(year), ..About::default() });
        Happened::Did(Deed::About { before: about(year - 1), after: about(year) })
    }

    fn long(size: usize) -> Happened {
        let note = |text: String| {
            Box::new(Entry { notes: [("en".to_owned(), text)].into(), ..Entry::default() })
        };
        let (before, after) = (note("a".repeat(size)), note("b".repeat(size)));
        Happened::Did(Deed::Entry { id: "housing".to_owned(), before, after })
    }

    #[test]
    fn what_was_written_yesterday_is_read_today_without_what_is_of_today() {
        let (_folder, home) = home();
        let mut first = journal(&home);
        for happened in [did(1), did(2), Happened::Undid] {
            first.add(&happened).unwrap();
        }
        assert_eq!(first.read(), Deeds::default());
        let mut second = journal(&home);
        let read = second.read();
        assert_eq!((read.undo.len(), read.redo.len()), (1, 1));
        second.add(&did(3)).unwrap();
        assert_eq!(second.read(), read);
        let third = journal(&home).read();
        assert_eq!((third.undo.len(), third.redo.len()), (2, 0));
    }

    #[test]
    fn a_line_that_was_cut_short_spoils_nothing_else() {
        let (_folder, home) = home();
        let mut first = journal(&home);
        for year in 1..=3 {
            first.add(&did(year)).unwrap();
        }
        let whole = fs::read(&first.path).unwrap();
        for length in 0..whole.len() {
            fs::write(&first.path, &whole[..length]).unwrap();
            let mut second = journal(&home);
            let before = second.read().undo.len();
            second.add(&did(9)).unwrap();
            let after = journal(&home).read().undo;
            // The line break alone may be missing.
            assert!(after.len() == before + 1, "{length}");
            assert_eq!(Happened::Did(after.last().unwrap().clone()), did(9));
        }
        for spoilt in [&b"\0\0\0\0\n"[..], b"\xff\xfe\n", b"{}\n[]\n\"Undid\n"] {
            fs::write(&first.path, [spoilt, &whole].concat()).unwrap();
            assert_eq!(journal(&home).read().undo.len(), 3);
        }
    }

    #[test]
    fn it_stays_short() {
        let (_folder, home) = home();
        let mut own = journal(&home);
        while !own.is_long() {
            own.add(&long(20_000)).unwrap();
        }
        let mut deeds = journal(&home).read();
        deeds.follow(Happened::Undid);
        own.rewrite(&deeds).unwrap();
        assert!(!own.is_long());
        let kept = journal(&home).read();
        assert_eq!(kept.redo.len(), 1);
        assert!((1..10).contains(&kept.undo.len()), "{}", kept.undo.len());
        assert!(deeds.undo.ends_with(&kept.undo));
        own.add(&did(1)).unwrap();
        assert_eq!(journal(&home).read().undo.len(), kept.undo.len() + 1);
        // One that is longer than all of it is not kept, but whoever took it back gets it again.
        let mut huge = Deeds::default();
        for happened in [long(300_000), Happened::Undid] {
            huge.follow(happened);
        }
        own.rewrite(&huge).unwrap();
        assert_eq!(journal(&home).read(), huge);
    }

    #[cfg(unix)]
    #[test]
    fn it_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, home) = home();
        let mut own = journal(&home);
        own.add(&did(1)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&own.path), mode(own.path.parent().unwrap())), (0o600, 0o700));
    }
}
