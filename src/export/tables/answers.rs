//! Every entry in one row, and every piece of evidence in one.

use std::collections::BTreeSet;

use super::{Content, mandate};
use crate::export::{Cell, Export, Role, Subject};
use crate::l10n::{msg, say};
use crate::model::assessment::{Answer, Entry, Evidence, Flag, Mandate, Override, Value};
use crate::model::findings;

impl Export<'_> {
    pub(super) fn answers(&self) -> Content {
        let languages = self.note_languages();
        let mut columns = Vec::from(self.subject_columns());
        columns.extend([
            self.column(msg::export_status(), 15),
            self.column(msg::export_answer(), 30),
            self.column(msg::export_of_details(), 34),
            self.column(msg::row_mandate(), 15),
            self.column(msg::export_level(), 15),
            self.column(msg::export_to_find_out(), 26),
            self.column(msg::flag_whom(), 16),
            self.column(msg::export_by_when(), 11),
            self.column(msg::export_not_applicable_why(), 20),
            self.column(msg::export_own_reading(), 16),
            self.column(msg::export_own_reason(), 26),
            self.column(msg::export_evidence_count(), 12),
            self.column(msg::export_positions(), 30),
        ]);
        for tag in &languages {
            let language = self.l10n.language_name(tag);
            columns.push(self.column(msg::export_note_in(language), 46));
        }
        columns.extend([
            self.column(msg::export_changed_at(), 17),
            self.column(msg::export_changed_by(), 16),
            self.column(msg::export_section(), 26).with_role(Role::Reference),
            self.column(msg::export_area(), 26).with_role(Role::Reference),
            self.column(msg::export_stored_answer(), 22).with_role(Role::Reference),
            self.id_column(),
        ]);
        let rows = self.subjects().map(|subject| self.entry_row(subject, &languages));
        (columns, rows.collect())
    }

    /// The languages that have a column for notes: those the team works in, and those of the notes.
    fn note_languages(&self) -> Vec<&str> {
        let working = self.assessment.about.languages.iter();
        let mut languages: Vec<&str> = Vec::new();
        let used: BTreeSet<&str> = self
            .assessment
            .entries
            .values()
            .flat_map(|entry| entry.notes.keys().map(String::as_str))
            .collect();
        for tag in working.map(String::as_str).chain(used) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        languages
    }

    fn entry_row(&self, subject: Subject, languages: &[&str]) -> Vec<Cell> {
        let Entry {
            answer,
            details: _,
            mandate: decides,
            evidence,
            notes,
            positions,
            flag,
            overridden,
            changed_at,
            changed_by,
        } = subject.entry;
        let (mut whom, mut when, mut reason) = (Vec::new(), Cell::Empty, Cell::Empty);
        match answer {
            Answer::DontKnow { whom: ask, when: by } => {
                whom.push(ask.clone());
                when = Cell::text(by);
            }
            Answer::NotApplicable { reason: why } => reason = self.own_words(why),
            Answer::Unanswered | Answer::Given(_) => {}
        }
        let mut to_find_out = Cell::Empty;
        if let Some(Flag { what, whom: ask }) = flag {
            to_find_out = self.own_words(what);
            whom.push(ask.clone());
        }
        whom.dedup();
        let (mut own, mut own_reason) = (Cell::Empty, Cell::Empty);
        if let Some(Override { reading, reason }) = overridden {
            own = Cell::text(self.say(&say::reading(*reading)));
            own_reason = self.own_words(reason);
        }
        let status = match subject.place {
            Some((at, _)) => say::status(findings::status(self.questionnaire, self.assessment, at)),
            None => msg::export_no_longer(),
        };
        let section = subject.place.map(|(at, _)| {
            let section = self.questionnaire.section_of(at);
            say::section_heading(self.l10n, self.texts, section)
        });
        let area = subject.place.map(|(at, _)| self.texts.area(self.questionnaire.area_of(at)));
        // Facts have no mandate, and nobody misses one there.
        let in_context = subject.place.is_some_and(|(at, _)| !self.questionnaire.in_dimension(at));
        let decides_here = match decides {
            Mandate::Unsaid if in_context => Cell::Empty,
            _ => Cell::text(self.say(&mandate(decides))),
        };
        let mut row = Vec::from(self.subject_cells(subject));
        row.extend([
            Cell::text(self.say(&status)),
            Cell::maybe(answer.value().map(|value| self.in_words(subject, None, value))),
            self.all_details(subject),
            decides_here,
            self.mandate_level(decides),
            to_find_out,
            self.list(whom.into_iter()),
            when,
            reason,
            own,
            own_reason,
            Cell::Count(evidence.len()),
            Cell::text(self.l10n.positions(positions).join(" ")),
        ]);
        row.extend(languages.iter().map(|tag| Cell::maybe(notes.get(*tag).cloned())));
        row.extend([
            Cell::moment(changed_at.as_deref()),
            Cell::maybe(changed_by.clone()),
            Cell::maybe(section),
            Cell::maybe(area),
            Cell::maybe(answer.value().and_then(chosen)),
            Cell::text(subject.id),
        ]);
        row
    }

    pub(super) fn evidence(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            number,
            question,
            self.column(msg::export_order(), 8),
            self.column(msg::export_document(), 42),
            self.column(msg::evidence_kind(), 16),
            self.column(msg::evidence_year(), 8),
            self.column(msg::evidence_page(), 26),
            self.column(msg::evidence_link(), 32),
            self.column(msg::evidence_note(), 30),
            self.id_column(),
        ];
        let mut rows = Vec::new();
        for subject in self.subjects() {
            for (at, evidence) in subject.entry.evidence.iter().enumerate() {
                let Evidence { title, kind, year, page, link, note } = evidence;
                let mut row = Vec::from(self.subject_cells(subject));
                row.extend([
                    Cell::Count(at + 1),
                    Cell::text(title),
                    Cell::text(self.say(&say::evidence_kind(*kind))),
                    Cell::year(*year),
                    Cell::text(page),
                    Cell::link(link),
                    Cell::text(note),
                    Cell::text(subject.id),
                ]);
                rows.push(row);
            }
        }
        (columns, rows)
    }
}

/// The ids of chosen options.
pub(super) fn chosen(value: &Value) -> Option<String> {
    match value {
        Value::Choice(id) => Some(id.clone()),
        Value::Choices(ids) => Some(ids.iter().map(String::as_str).collect::<Vec<_>>().join("; ")),
        _ => None,
    }
}
