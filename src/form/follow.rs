//! A form while another version of the assessment comes in below it.

use super::{Form, Input, Purpose};
use crate::l10n::L10n;
use crate::model::assessment::{Answer, Evidence, Row, Value};
use crate::model::questionnaire::{AnswerKind, Rows};
use crate::model::wizard::Wizard;

impl Form {
    /// Goes on with another version. What was typed stays; fields that nobody touched show what came
    /// in. Tells whether there still is something to write about.
    #[must_use]
    pub fn follow(&mut self, before: &Wizard, after: &Wizard) -> bool {
        if self.is_question() || before.entry() == after.entry() && self.purpose != Purpose::About {
            return true;
        }
        let Some(purpose) = self.purpose_in(before, after) else { return false };
        // What a form shows is in the language in which it was opened.
        let l10n = L10n::new(self.language);
        let old = Form::for_indicator(self.purpose.clone(), before, &l10n);
        let new = Form::for_indicator(purpose.clone(), after, &l10n);
        self.purpose = purpose;
        let fields = self.fields.iter_mut().zip(old.fields).zip(new.fields);
        for ((field, old), new) in fields {
            let untouched = match (&field.input, &old.input) {
                (Input::Text(own), Input::Text(old)) => own.text() == old.text(),
                (Input::Choice { chosen: own, .. }, Input::Choice { chosen: old, .. }) => {
                    own == old
                }
                _ => false,
            };
            let same = match (&field.input, &new.input) {
                (Input::Text(own), Input::Text(new)) => own.text() == new.text(),
                _ => false,
            };
            if untouched && !same {
                field.input = new.input;
            }
        }
        true
    }

    /// What it said was just kept: what was new has a place from now on, and a row that was emptied
    /// has none. `rows` is how many the answer's table had before.
    pub fn settle(&mut self, rows: usize, wizard: &Wizard) {
        let after = table(wizard).len();
        match self.purpose {
            Purpose::Position(_, stance) => {
                let who = Some(self.written(0).to_owned()).filter(|who| !who.is_empty());
                self.purpose = Purpose::Position(who, stance);
            }
            Purpose::Evidence(None) => {
                let last = wizard.entry().evidence.len().saturating_sub(1);
                self.purpose = Purpose::Evidence(Some(last));
            }
            Purpose::TableRow(None) => self.purpose = Purpose::TableRow(after.checked_sub(1)),
            Purpose::TableRow(Some(_)) if after < rows && has_free_rows(wizard) => {
                self.purpose = Purpose::TableRow(None);
            }
            _ => {}
        }
        self.kept = true;
    }

    /// What the form is about in the other version. What is not there any more is written anew, if
    /// something was typed about it.
    fn purpose_in(&self, before: &Wizard, after: &Wizard) -> Option<Purpose> {
        let anew = |purpose: Purpose| self.touched.then_some(purpose);
        match self.purpose {
            Purpose::Evidence(Some(at)) => {
                let now = moved(&before.entry().evidence, &after.entry().evidence, at);
                now.map(|at| Purpose::Evidence(Some(at))).or_else(|| anew(Purpose::Evidence(None)))
            }
            Purpose::TableRow(Some(at)) if has_free_rows(before) => {
                let row = table(before).get(at);
                let now = row.and_then(|row| table(after).iter().position(|other| other == row));
                now.map(|at| Purpose::TableRow(Some(at))).or_else(|| anew(Purpose::TableRow(None)))
            }
            _ => Some(self.purpose.clone()),
        }
    }
}

fn has_free_rows(wizard: &Wizard) -> bool {
    matches!(&wizard.indicator().kind, AnswerKind::Table { rows: Rows::Free(_), .. })
}

/// The rows of the answer's table, if it is one.
pub fn table(wizard: &Wizard) -> &[Row] {
    match &wizard.entry().answer {
        Answer::Given(Value::Table(rows)) => rows,
        _ => &[],
    }
}

/// Where a piece of evidence stands in another version of its list: the same one, or the one of the
/// same title.
pub fn moved(before: &[Evidence], after: &[Evidence], at: usize) -> Option<usize> {
    let piece = before.get(at)?;
    let same = after.iter().position(|other| other == piece);
    same.or_else(|| after.iter().position(|other| other.title == piece.title))
}
