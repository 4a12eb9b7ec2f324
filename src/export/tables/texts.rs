//! Everybody's words, each in the language it was written in.

use super::Content;
use super::values::path;
use crate::export::{Cell, Export, Role, Subject};
use crate::l10n::msg;
use crate::model::assessment::{Answer, Entry, Value, Words};

impl Export<'_> {
    pub(super) fn every_text(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            number,
            question,
            self.column(msg::export_part(), 30).with_role(Role::Subject),
            self.column(msg::export_text_language(), 22).with_role(Role::Subject),
            self.column(msg::export_text(), 90),
            self.id_column(),
            self.column(msg::export_part_id(), 20).with_role(Role::Reference),
            self.column(msg::export_language_tag(), 12).with_role(Role::Reference),
        ];
        let mut rows = Vec::new();
        for subject in self.subjects() {
            for (part, id, words) in self.texts_of(subject) {
                for (tag, text) in words {
                    let mut row = Vec::from(self.subject_cells(subject));
                    row.extend([
                        Cell::text(&part),
                        Cell::text(self.l10n.language_name(tag)),
                        Cell::text(text),
                        Cell::text(subject.id),
                        Cell::text(&id),
                        Cell::text(tag),
                    ]);
                    rows.push(row);
                }
            }
        }
        (columns, rows)
    }

    /// Every text of an entry, with the label and the id of its field.
    fn texts_of<'e>(&self, subject: Subject<'e>) -> Vec<(String, String, &'e Words)> {
        let Entry {
            answer,
            details,
            mandate: _,
            evidence: _,
            notes,
            positions,
            flag,
            overridden,
            changed_at: _,
            changed_by: _,
        } = subject.entry;
        let mut texts = Vec::new();
        let mut add = |label, path: &str, words| texts.push((label, path.to_owned(), words));
        match answer {
            Answer::Given(Value::Text(words)) => {
                add(self.say(&msg::export_answer()), &path(None), words);
            }
            Answer::NotApplicable { reason } => {
                add(self.say(&msg::export_not_applicable_why()), "answer.reason", reason);
            }
            Answer::Unanswered | Answer::DontKnow { .. } | Answer::Given(_) => {}
        }
        let indicator = subject.place.map(|(_, indicator)| indicator);
        for (id, value) in details {
            if let Value::Text(words) = value {
                add(self.detail_label(indicator, id), &path(Some(id)), words);
            }
        }
        add(self.say(&msg::row_note()), "notes", notes);
        for (who, position) in positions {
            let label = self.say(&msg::position_remark_of(who.clone()));
            add(label, &format!("positions.{who}.remark"), &position.remark);
        }
        if let Some(flag) = flag {
            add(self.say(&msg::export_to_find_out()), "flag.what", &flag.what);
        }
        if let Some(own) = overridden {
            add(self.say(&msg::export_own_reason()), "override.reason", &own.reason);
        }
        texts
    }
}
