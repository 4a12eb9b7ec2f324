//! A questionnaire's texts in one language as one table, for translators: out as CSV and back in.
//!
//! A row is a text: its id (`message` or `message.attribute`), the English words, the translation,
//! the translator's note and the status. What comes back is taken as a whole or not at all.

mod faults;
mod file;
mod sheet;
mod status;
mod take;

use std::collections::{BTreeSet, HashMap};

pub use faults::{TableFault, TableFaultKind, table_fault};
pub use sheet::{protected, write};
pub use status::{Status, Statuses};
pub use take::{Taken, take};

use file::Written;

use super::check::{Wanted, name, required, texts};
use crate::model::fault::{Fault, FaultKind};
use crate::model::questionnaire::Structure;

/// The columns of a table, in order.
pub const COLUMNS: [&str; 5] = ["id", "english", "translation", "note", "status"];

/// Everything that a table is made of.
#[derive(Clone, Copy)]
pub struct Sources<'s> {
    /// Says which texts there are.
    pub structure: &'s Structure,
    /// The language of the table.
    pub tag: &'s str,
    /// The English texts. They must be readable: see [`unreadable`].
    pub english: &'s str,
    /// The texts in the table's language, readable too; empty where nobody wrote any yet.
    pub own: &'s str,
    /// What was noted about them.
    pub statuses: &'s Statuses,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// `message` or `message.attribute`.
    pub id: String,
    /// In English, as Fluent writes it.
    pub english: String,
    /// In the table's language; empty where nobody wrote it yet.
    pub translation: String,
    /// What translators tell each other about it.
    pub note: String,
    /// How far it is; nothing where there is no translation.
    pub status: Option<Status>,
}

/// What keeps texts from being read as a whole. Texts that are missing or too many do not.
pub fn unreadable(structure: &Structure, tag: &str, source: &str) -> Vec<Fault> {
    let mut faults = texts(structure, tag, source);
    faults.retain(|fault| {
        matches!(
            fault.kind,
            FaultKind::Conflict
                | FaultKind::TooDeep
                | FaultKind::NotAText
                | FaultKind::StrayBracket
                | FaultKind::Syntax { .. }
                | FaultKind::DuplicateId { .. }
                | FaultKind::BlankText
        )
    });
    faults
}

/// Every text of the questionnaire, in the order of the English file.
pub fn rows(sources: &Sources) -> Vec<Row> {
    let english = Written::read(sources.english);
    let own = Written::read(sources.own);
    let wanted = required(sources.structure);
    let order = order(&wanted, &english, &own, &BTreeSet::new());
    let rows = order.iter().map(|text| {
        let id = text.id();
        let words = |written: &Written| written.words(text).unwrap_or_default().to_owned();
        let (english, translation) = (words(&english), words(&own));
        let status = sources.statuses.status(&id, &english, &translation);
        Row {
            note: sources.statuses.note(&id).to_owned(),
            status: Some(status).filter(|_| !translation.is_empty()),
            id,
            english,
            translation,
        }
    });
    rows.collect()
}

/// The name of a text: of a message's value, or of one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct TextName {
    message: String,
    attribute: Option<String>,
}

impl TextName {
    fn new(message: &str, attribute: Option<&str>) -> TextName {
        TextName { message: message.to_owned(), attribute: attribute.map(str::to_owned) }
    }

    fn id(&self) -> String {
        name(&self.message, self.attribute.as_deref())
    }
}

/// The texts that the structure calls for, message by message: as the English file has them, then
/// those that it lacks and that must be there, or that the table's language or the table has.
fn order(
    wanted: &[Wanted],
    english: &Written,
    own: &Written,
    table: &BTreeSet<String>,
) -> Vec<TextName> {
    let known: HashMap<&str, &Wanted> =
        wanted.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect();
    let written = english.messages().filter_map(|id| known.get(id).copied());
    let missing = wanted.iter().filter(|wanted| english.message(&wanted.id).is_none());
    let mut order = Vec::new();
    for wanted in written.chain(missing) {
        order.push(TextName::new(&wanted.id, None));
        let takes = |attribute: &&str| wanted.takes(attribute);
        let english = english.attributes(&wanted.id).filter(takes);
        let must = wanted.attributes.iter().map(String::as_str);
        let own = own.attributes(&wanted.id).filter(takes);
        let table = table.iter().filter_map(|id| match status::split(id) {
            (message, attribute) if message == wanted.id => attribute,
            _ => None,
        });
        let mut seen = BTreeSet::new();
        for attribute in english.chain(must).chain(own).chain(table) {
            if seen.insert(attribute) {
                order.push(TextName::new(&wanted.id, Some(attribute)));
            }
        }
    }
    order
}

#[cfg(test)]
mod tests;
