//! What is half-typed, kept beside the assessments.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::At;
use super::settings::{encode, read};
use super::write::{self, Durability};
use super::{Home, StoreError, lock};
use crate::model::draft::Draft;

/// The drafts of one window. On Home several windows share one file, and none may take another one's
/// drafts from it.
#[derive(Debug)]
pub struct Drafts {
    home: Home,
    /// What this window last read or kept, by the assessment; none for what belongs to no assessment.
    known: BTreeMap<Option<PathBuf>, Vec<Draft>>,
}

impl Drafts {
    /// The drafts of a window that has seen none yet.
    pub fn of(home: &Home) -> Drafts {
        Drafts { home: home.clone(), known: BTreeMap::new() }
    }

    /// What was left half-typed in this assessment, or where there was none yet.
    pub fn read(&mut self, assessment: Option<&Path>) -> Vec<Draft> {
        let there: Vec<Draft> = read(&self.home.drafts_path(assessment));
        self.known.insert(assessment.map(Path::to_owned), there.clone());
        there
    }

    /// Keeps what is half-typed in this assessment, or where there is none yet. What else lies there
    /// by now is another window's and stays; what is gone by now another window has dealt with.
    pub fn keep(&mut self, assessment: Option<&Path>, drafts: &[Draft]) -> Result<(), StoreError> {
        let path = self.home.drafts_path(assessment);
        self.home.ready(&self.home.sessions())?;
        // An assessment has one window that writes.
        let _turn = if assessment.is_none() { lock::turn(&path) } else { None };
        let there: Vec<Draft> = read(&path);
        let known = self.known.entry(assessment.map(Path::to_owned)).or_default();
        let is_gone = |draft: &&Draft| known.contains(draft) && !there.contains(draft);
        let mut all: Vec<&Draft> = there.iter().filter(|draft| !known.contains(draft)).collect();
        for draft in drafts.iter().filter(|draft| !is_gone(draft)) {
            if !all.contains(&draft) {
                all.push(draft);
            }
        }
        if all.is_empty() {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).at(&path),
                _ => {}
            }
        } else {
            write::replace(&path, &encode(&all), Durability::Certain)?;
        }
        *known = drafts.to_vec();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::model::draft::{Typed, Writing};

    fn drafts(texts: &[&str]) -> Vec<Draft> {
        let draft = |text: &&str| Draft {
            writing: Writing::New,
            indicator: None,
            language: "en".to_owned(),
            fields: vec![Typed::Text((*text).to_owned())],
            at: "2026-11-23T14:02:00".to_owned(),
        };
        texts.iter().map(draft).collect()
    }

    #[test]
    fn windows_before_an_assessment_keep_each_others_drafts() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        let window = || Drafts::of(&home);
        let there = |expected: &[&str]| {
            assert_eq!(window().read(None), drafts(expected));
        };
        let keep = |window: &mut Drafts, own: &[&str], expected: &[&str]| {
            window.keep(None, &drafts(own)).unwrap();
            there(expected);
        };
        // Both were opened before anything was typed.
        let (mut first, mut second, mut third) = (window(), window(), window());
        keep(&mut first, &["a"], &["a"]);
        keep(&mut second, &["b"], &["a", "b"]);
        keep(&mut first, &["a1"], &["b", "a1"]);
        // A third one is offered both; meanwhile the first one is done.
        assert_eq!(third.read(None), drafts(&["b", "a1"]));
        keep(&mut first, &[], &["b"]);
        keep(&mut third, &["b", "a1", "c"], &["b", "c"]);
        // It puts away what the second one still types.
        keep(&mut third, &["c"], &["c"]);
        keep(&mut second, &["b1"], &["c", "b1"]);
        keep(&mut second, &[], &["c"]);
        keep(&mut third, &[], &[]);
        assert!(!home.drafts_path(None).exists());
    }

    #[test]
    fn drafts_go_along_to_another_place() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        let [here, there] = ["here.ron", "there.ron"].map(|name| folder.path().join(name));
        let mut window = Drafts::of(&home);
        window.keep(Some(&here), &drafts(&["a"])).unwrap();
        window.keep(Some(&there), &drafts(&["a", "b"])).unwrap();
        assert_eq!(Drafts::of(&home).read(Some(&there)), drafts(&["a", "b"]));
        assert_eq!(Drafts::of(&home).read(Some(&here)), drafts(&["a"]));
    }
}
