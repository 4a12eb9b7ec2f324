//! How far each text is, and the notes about it: a small file beside the texts.
//!
//! A review holds for the words that were reviewed. The file therefore keeps a fingerprint of the
//! English text and of the translation: when either changes, the text is a draft again, whoever
//! changed it and with whatever program.

use std::collections::BTreeMap;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::super::check::required;
use crate::model::assessment::unique;
use crate::model::fault::{Fault, FaultKind};
use crate::model::fingerprint;
use crate::model::questionnaire::Structure;
use crate::model::source::{self, Places};

/// The newest format of the file that this program reads.
const FORMAT: u32 = 1;

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Written.
    Draft,
    /// Read by somebody else and found good.
    Reviewed,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 2] = [Status::Draft, Status::Reviewed];

    /// As tables write it, in every language: programs sort and filter by it.
    pub fn word(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Reviewed => "reviewed",
        }
    }
}

/// What is known about the texts of one language beside their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statuses {
    format: u32,
    #[serde(deserialize_with = "unique")]
    texts: BTreeMap<String, Mark>,
}

/// A text without a mark is a draft that nobody said anything about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    /// The fingerprint of what was reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

impl Default for Statuses {
    fn default() -> Statuses {
        Statuses { format: FORMAT, texts: BTreeMap::new() }
    }
}

impl Statuses {
    /// Reads the file, or tells why it cannot be read.
    pub fn read(source: &str) -> Result<Statuses, Vec<Fault>> {
        source::read(source, FORMAT)
    }

    /// Names everything that is wrong with the file.
    pub fn check(structure: &Structure, source: &str) -> Vec<Fault> {
        let statuses = match Statuses::read(source) {
            Ok(statuses) => statuses,
            Err(faults) => return faults,
        };
        let wanted = required(structure);
        let is_known = |id: &str| {
            let (message, attribute) = split(id);
            wanted.iter().any(|wanted| {
                wanted.id == message && attribute.is_none_or(|attribute| wanted.takes(attribute))
            })
        };
        let places = Places::read(source);
        let root = places.root().field("texts");
        let unknown = statuses.texts.keys().filter(|id| !is_known(id));
        let mut faults: Vec<Fault> = unknown
            .map(|id| root.field(id).fault(FaultKind::UnusedText { text: id.clone() }))
            .collect();
        faults.sort_by_key(|fault| fault.line);
        faults
    }

    /// The file's text: sorted, one text a line, so that a difference reads like a change log.
    pub fn write(&self) -> String {
        let pretty = PrettyConfig::new()
            .new_line("\n")
            .depth_limit(2)
            .extensions(Extensions::IMPLICIT_SOME)
            .escape_strings(true)
            .struct_names(false);
        // Maps of strings and structs always have a RON form.
        let mut text = ron::ser::to_string_pretty(self, pretty).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    pub(super) fn status(&self, id: &str, english: &str, translation: &str) -> Status {
        let reviewed = self.texts.get(id).and_then(|mark| mark.reviewed.as_ref());
        match reviewed.is_some_and(|print| *print == fingerprint(english, translation)) {
            true => Status::Reviewed,
            false => Status::Draft,
        }
    }

    pub(super) fn note(&self, id: &str) -> &str {
        self.texts.get(id).map_or("", |mark| &mark.note)
    }

    /// Sets what is known about a text; `reviewed` are the English words and the translation.
    pub(super) fn set(&mut self, id: &str, reviewed: Option<(&str, &str)>, note: &str) {
        let reviewed = reviewed.map(|(english, translation)| fingerprint(english, translation));
        let mark = Mark { reviewed, note: note.to_owned() };
        if mark == Mark::default() {
            self.texts.remove(id);
        } else {
            self.texts.insert(id.to_owned(), mark);
        }
    }
}

/// The message and the attribute that an id names.
pub(super) fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}

/// FNV-1a, 64 bits: short, and the same on every machine and with every compiler. It tells whether
/// words changed; it protects nothing.
fn fingerprint(english: &str, translation: &str) -> String {
    // A byte that no text has stands between the two.
    fingerprint::of(english.bytes().chain([0xff]).chain(translation.bytes()))
}
