//! What is wrong with an assessment: everything at once, each with its line.

use std::collections::{HashMap, HashSet};

use super::{Answer, Assessment, Entry, FORMAT, Highlights, Row, Value, is_blank};
use crate::model::Id;
use crate::model::fault::{Fault, FaultKind, ValueKind};
use crate::model::migrate::migrate;
use crate::model::questionnaire::{
    AnswerKind, CellKind, Choice, Column, Indicator, Questionnaire, Rows,
};
use crate::model::salvage::salvage;
use crate::model::source::{self, Place, Places, is_decimal};

/// Reads an assessment and names everything in it that does not fit its questionnaire. An
/// assessment with faults can still be used; without one, the source could not be read.
pub fn assessment(questionnaire: &Questionnaire, source: &str) -> (Option<Assessment>, Vec<Fault>) {
    let assessment: Assessment = match source::read(source, FORMAT) {
        Ok(assessment) => migrate(assessment),
        Err(faults) => {
            // A newer file has its own fields, which are no faults.
            let is_newer = faults.iter().any(|f| matches!(f.kind, FaultKind::Format { .. }));
            return match salvage(source).filter(|_| !is_newer) {
                Some(salvaged) => (Some(salvaged.assessment), salvaged.faults),
                None => (None, faults),
            };
        }
    };
    let places = Places::read(source);
    let root = places.root();
    let mut faults = places.duplicate_keys();
    if assessment.about.authority.trim().is_empty() {
        faults.push(root.field("about").field("authority").fault(FaultKind::NoAuthority));
    }
    if assessment.questionnaire == questionnaire.id {
        let mut checker = Checker { faults };
        checker.highlights(questionnaire, &assessment.highlights, &root.field("highlights"));
        let place = root.field("entries");
        for (id, entry) in &assessment.entries {
            checker.entry(questionnaire.indicator(id), id, entry, &place.field(id));
        }
        faults = checker.faults;
    } else {
        let found = assessment.questionnaire.clone();
        let kind = FaultKind::OtherQuestionnaire { found, wanted: questionnaire.id.clone() };
        faults.push(root.field("questionnaire").fault(kind));
    }
    faults.sort_by_key(|fault| fault.line);
    (Some(assessment), faults)
}

struct Checker {
    faults: Vec<Fault>,
}

impl Checker {
    fn highlights(&mut self, questionnaire: &Questionnaire, chosen: &Highlights, place: &Place) {
        let Highlights { strengths, potentials, dialogue } = chosen;
        for (name, list) in
            [("strengths", strengths), ("potentials", potentials), ("dialogue", dialogue)]
        {
            let place = place.field(name);
            for (at, id) in list.iter().enumerate() {
                let fault = if at == Highlights::MOST {
                    Some(FaultKind::TooManyHighlights { most: Highlights::MOST })
                } else if questionnaire.indicator(id).is_none() {
                    Some(FaultKind::UnknownHighlight { id: id.clone() })
                } else if let Some(first) = list[..at].iter().position(|other| other == id) {
                    let first = place.inner(first).line();
                    Some(FaultKind::DuplicateId { id: id.clone(), first })
                } else {
                    None
                };
                self.faults.extend(fault.map(|kind| place.inner(at).fault(kind)));
            }
        }
    }

    fn entry(&mut self, indicator: Option<&Indicator>, id: &Id, entry: &Entry, place: &Place) {
        let Some(indicator) = indicator else {
            self.faults.push(place.fault(FaultKind::UnknownEntry { id: id.clone() }));
            return;
        };
        if let Answer::Given(value) = &entry.answer {
            self.value(&indicator.kind, value, &place.field("answer").inner(0));
        }
        let details = place.field("details");
        for (id, value) in &entry.details {
            let place = details.field(id);
            let named = indicator.kind.option(id).is_some_and(|option| option.named);
            let kind = match indicator.details.iter().find(|detail| detail.id == *id) {
                Some(detail) => &detail.kind,
                None if named => &AnswerKind::ShortText,
                None => {
                    self.faults.push(place.fault(FaultKind::UnknownDetail { id: id.clone() }));
                    continue;
                }
            };
            self.value(kind, value, &place);
        }
        if entry.overridden.as_ref().is_some_and(|own| is_blank(&own.reason)) {
            self.faults.push(place.field("override").fault(FaultKind::NoReason));
        }
    }

    fn value(&mut self, kind: &AnswerKind, value: &Value, place: &Place) {
        match (kind, value) {
            (AnswerKind::OneOf(options), Value::Choice(chosen)) => {
                if !options.iter().any(|option| option.id == *chosen) {
                    let option = chosen.clone();
                    self.faults.push(place.fault(FaultKind::UnknownOption { option }));
                }
            }
            (AnswerKind::AnyOf { options, .. }, Value::Choices(chosen)) => {
                let chosen: HashSet<&str> = chosen.iter().map(String::as_str).collect();
                self.choices(options, chosen, place);
            }
            (AnswerKind::Number { .. }, Value::Number(text))
            | (AnswerKind::Money, Value::Money { amount: text, .. }) => self.decimal(text, place),
            (AnswerKind::Year, Value::Year(_)) => {}
            (AnswerKind::Period, &Value::Period { from, to }) => {
                if let Some(to) = to.filter(|to| *to < from) {
                    self.faults.push(place.fault(FaultKind::PeriodBackwards { from, to }));
                }
            }
            (AnswerKind::ShortText | AnswerKind::LongText, Value::Text(words)) => {
                if is_blank(words) {
                    self.faults.push(place.fault(FaultKind::BlankText));
                }
            }
            (AnswerKind::Table { rows, columns }, Value::Table(given)) => {
                self.table(rows, columns, given, &place.inner(0));
            }
            (kind, _) => self.faults.push(place.fault(FaultKind::WrongKind(taken(kind)))),
        }
    }

    fn choices(&mut self, options: &[Choice], chosen: HashSet<&str>, place: &Place) {
        let known: HashSet<&str> = options.iter().map(|option| option.id.as_str()).collect();
        let mut unknown: Vec<&str> = chosen.difference(&known).copied().collect();
        unknown.sort_unstable();
        let unknown = unknown.into_iter().map(|id| FaultKind::UnknownOption { option: id.into() });
        if chosen.is_empty() {
            self.faults.push(place.fault(FaultKind::Empty));
        }
        self.faults.extend(unknown.map(|kind| place.fault(kind)));
        // One fault for each choice that excludes others, and for two that exclude each other.
        let chosen: Vec<&Choice> =
            options.iter().filter(|option| chosen.contains(option.id.as_str())).collect();
        let mut told = HashSet::new();
        for one in &chosen {
            let excluded = chosen.iter().find(|other| {
                other.id != one.id && (one.alone || one.excludes.contains(&other.id))
            });
            if let Some(other) = excluded
                && !told.contains(&(&other.id, &one.id))
            {
                told.insert((&one.id, &other.id));
                let (one, other) = (one.id.clone(), other.id.clone());
                self.faults.push(place.fault(FaultKind::Contradiction { one, other }));
            }
        }
    }

    fn table(&mut self, rows: &Rows, columns: &[Column], given: &[Row], place: &Place) {
        if let Rows::Free(most) = *rows
            && given.len() > most
        {
            self.faults.push(place.inner(most).fault(FaultKind::TooManyRows { most }));
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (at, row) in given.iter().enumerate() {
            let row_place = place.item(at, &(at + 1).to_string());
            let id_place = row_place.field("row");
            match (rows, &row.row) {
                (Rows::Fixed(_), None) => {
                    self.faults.push(row_place.fault(FaultKind::RowWithoutId))
                }
                (Rows::Free(_), None) => {}
                (Rows::Fixed(ids), Some(id)) if ids.contains(id) => {
                    if let Some(&first) = seen.get(id.as_str()) {
                        let kind = FaultKind::DuplicateId { id: id.clone(), first };
                        self.faults.push(id_place.fault(kind));
                    } else {
                        seen.insert(id, id_place.line());
                    }
                }
                (_, Some(id)) => {
                    self.faults.push(id_place.fault(FaultKind::UnknownRow { id: id.clone() }));
                }
            }
            let cells = row_place.field("cells");
            for (id, text) in &row.cells {
                self.cell(columns, id, text, &cells.field(id));
            }
        }
    }

    fn cell(&mut self, columns: &[Column], id: &Id, text: &str, place: &Place) {
        let Some(column) = columns.iter().find(|column| column.id == *id) else {
            self.faults.push(place.fault(FaultKind::UnknownColumn { id: id.clone() }));
            return;
        };
        match &column.cell {
            CellKind::Text => {}
            CellKind::Number => self.decimal(text, place),
            CellKind::Year => {
                if text.parse::<i32>().is_err() {
                    self.faults.push(place.fault(FaultKind::NotYear { text: text.to_owned() }));
                }
            }
            CellKind::Choice(ids) => {
                if !ids.iter().any(|id| id == text) {
                    let option = text.to_owned();
                    self.faults.push(place.fault(FaultKind::UnknownOption { option }));
                }
            }
        }
    }

    fn decimal(&mut self, text: &str, place: &Place) {
        if !is_decimal(text) {
            self.faults.push(place.fault(FaultKind::NotDecimal { text: text.to_owned() }));
        }
    }
}

fn taken(kind: &AnswerKind) -> ValueKind {
    match kind {
        AnswerKind::Scale(_) | AnswerKind::OneOf(_) => ValueKind::Choice,
        AnswerKind::AnyOf { .. } => ValueKind::Choices,
        AnswerKind::Number { .. } => ValueKind::Number,
        AnswerKind::Money => ValueKind::Money,
        AnswerKind::Year => ValueKind::Year,
        AnswerKind::Period => ValueKind::Period,
        AnswerKind::ShortText | AnswerKind::LongText => ValueKind::Text,
        AnswerKind::Table { .. } => ValueKind::Table,
    }
}

#[cfg(test)]
mod tests;
