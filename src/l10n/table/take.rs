//! Taking a table back: every fault of it, or the texts and statuses as they are to be written.

use std::collections::{BTreeSet, HashMap};

use super::super::check::{Source, Wanted, is_known, required};
use super::super::texts::PLACEHOLDERS;
use super::file::{self, Written};
use super::sheet::{self, Returned};
use super::status::split;
use super::{Sources, Status, Statuses, TableFault, TableFaultKind, TextName, order};
use crate::model::fault::FaultKind;

/// What a table without faults makes of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The texts, as the file is to have them.
    pub texts: String,
    /// What is known about them.
    pub statuses: Statuses,
    /// So many texts have other words than before.
    pub changed: usize,
    /// So many were reviewed against English words that have changed since the table was made:
    /// they are drafts.
    pub outdated: usize,
}

/// Takes a table back. Texts without a row stay as they are.
pub fn take(sources: &Sources, table: &[u8]) -> Result<Taken, Vec<TableFault>> {
    let (rows, mut faults) = sheet::read(table);
    let taker = Taker {
        wanted: required(sources.structure),
        english: Written::read(sources.english),
        own: Written::read(sources.own),
        sources: *sources,
    };
    let mut seen = HashMap::new();
    for row in &rows {
        let mut fault = |kind| faults.push(TableFault { row: row.row, id: row.id.clone(), kind });
        if !taker.knows(&row.id) {
            fault(TableFaultKind::UnknownText);
            continue;
        }
        if let Some(&first) = seen.get(&row.id) {
            fault(TableFaultKind::DuplicateRow { first });
            continue;
        }
        seen.insert(row.id.clone(), row.row);
        taker.row(row).into_iter().for_each(fault);
    }
    if faults.is_empty() {
        Ok(taker.taken(&rows))
    } else {
        faults.sort_by_key(|fault| fault.row);
        Err(faults)
    }
}

struct Taker<'s> {
    sources: Sources<'s>,
    wanted: Vec<Wanted>,
    english: Written<'s>,
    own: Written<'s>,
}

impl Taker<'_> {
    fn knows(&self, id: &str) -> bool {
        let (message, attribute) = split(id);
        self.wanted.iter().any(|wanted| {
            wanted.id == message && attribute.is_none_or(|attribute| wanted.takes(attribute))
        })
    }

    /// What is wrong with a row.
    fn row(&self, row: &Returned) -> Vec<TableFaultKind> {
        let mut faults = Vec::new();
        let status = status(&row.status);
        if status.is_none() {
            faults.push(TableFaultKind::UnknownStatus { status: row.status.clone() });
        }
        if row.translation.is_empty() {
            if words(&self.own, &row.id).is_some() {
                faults.push(TableFaultKind::Emptied);
            } else if status == Some(Status::Reviewed) {
                faults.push(TableFaultKind::NothingReviewed);
            }
        } else {
            // An English text is the measure of the others, and has none itself.
            let english = Some(row.id.as_str()).filter(|_| self.sources.tag != "en");
            let english = english.and_then(|id| words(&self.english, id)).filter(|w| !w.is_empty());
            faults.extend(translation(&row.translation, english));
        }
        faults
    }

    fn taken(&self, rows: &[Returned]) -> Taken {
        let mut new = HashMap::new();
        for row in rows.iter().filter(|row| !row.translation.is_empty()) {
            let own = words(&self.own, &row.id).unwrap_or_default();
            if row.translation != sheet::returned(own) && file::canonical(&row.translation) != own {
                new.insert(row.id.clone(), row.translation.clone());
            }
        }
        let table: BTreeSet<String> = new.keys().cloned().collect();
        let order = order(&self.wanted, &self.english, &self.own, &table);
        let texts = self.own.with(&order, &new);
        // A review is of the words as they will be read, and so is one of the English words.
        let written = Written::read(&texts);
        let english = if self.sources.tag == "en" { &written } else { &self.english };
        let mut statuses = self.sources.statuses.clone();
        let mut outdated = 0;
        for row in rows {
            let text = |written| words(written, &row.id).unwrap_or_default();
            let is_reviewed = status(&row.status) == Some(Status::Reviewed);
            let is_current = row.english == sheet::returned(text(&self.english));
            if is_reviewed && !is_current {
                outdated += 1;
            }
            let reviewed = Some((text(english), text(&written)));
            statuses.set(&row.id, reviewed.filter(|_| is_reviewed && is_current), &row.note);
        }
        Taken { changed: new.len(), texts, statuses, outdated }
    }
}

/// The words of a text, where it has some.
fn words<'w>(written: &'w Written<'_>, id: &str) -> Option<&'w str> {
    let (message, attribute) = split(id);
    written.words(&TextName::new(message, attribute))
}

/// An empty cell is a text that nobody reviewed.
fn status(cell: &str) -> Option<Status> {
    let cell = cell.trim().to_lowercase();
    match cell.as_str() {
        "" => Some(Status::Draft),
        word => Status::ALL.into_iter().find(|status| status.word() == word),
    }
}

/// What is wrong with a translation.
fn translation(words: &str, english: Option<&str>) -> Vec<TableFaultKind> {
    let own = match Cell::read(words) {
        Ok(own) => own,
        Err(faults) => return faults,
    };
    let mut faults = Vec::new();
    if own.blank {
        faults.push(FaultKind::BlankText);
    }
    let known = || PLACEHOLDERS.iter().map(|name| format!("${name}")).collect();
    let unknown = own.placeholders.iter().filter(|name| !is_known(name)).cloned();
    faults.extend(
        unknown.map(|placeholder| FaultKind::UnknownPlaceholder { placeholder, known: known() }),
    );
    // English that cannot be read is told of where it stands.
    if let Some(model) = english.and_then(|words| Cell::read(words).ok()) {
        let of = |cell: &Cell| -> BTreeSet<String> {
            cell.placeholders.iter().filter(|name| is_known(name)).cloned().collect()
        };
        let (own, model) = (of(&own), of(&model));
        let missing = model.difference(&own).cloned();
        faults.extend(missing.map(|placeholder| FaultKind::MissingPlaceholder { placeholder }));
        let extra = own.difference(&model).cloned();
        faults.extend(extra.map(|placeholder| FaultKind::ExtraPlaceholder { placeholder }));
    }
    faults.into_iter().map(TableFaultKind::Own).collect()
}

/// The words of one cell, read as Fluent.
struct Cell {
    blank: bool,
    placeholders: BTreeSet<String>,
}

impl Cell {
    fn read(words: &str) -> Result<Cell, Vec<TableFaultKind>> {
        const NAME: &str = "text";
        // As it would stand in the file: a cell cannot begin a text of its own there.
        let source = format!("{NAME} ={}\n", file::pattern(words, false));
        let read = Source::read(&source).map_err(|faults| {
            faults.into_iter().map(|fault| TableFaultKind::Own(fault.kind)).collect::<Vec<_>>()
        })?;
        let is_one_text = read.messages.len() == 1
            && read.messages.iter().all(|message| message.texts().count() == 1);
        if is_one_text
            && read.faults.is_empty()
            && let Some(text) = read.messages.first().and_then(|message| message.text(None))
        {
            return Ok(Cell { blank: text.blank, placeholders: text.placeholders.clone() });
        }
        // Whatever else is said of a file's lines says nothing of a cell.
        let kind = read.faults.into_iter().map(|fault| fault.kind).next();
        Err(vec![match kind {
            Some(kind @ (FaultKind::StrayBracket | FaultKind::BlankText)) => {
                TableFaultKind::Own(kind)
            }
            _ if words.lines().skip(1).any(file::begins_with_sign) => TableFaultKind::LineStart,
            _ => TableFaultKind::NotFluent,
        }])
    }
}
