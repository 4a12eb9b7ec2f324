//! What a form says: an action, or what is wrong with which field.

use std::collections::BTreeMap;

use super::{Form, New, Purpose};
use crate::desk::Consent;
use crate::l10n::{L10n, Message, msg};
use crate::model::assessment::{
    About, Answer, Evidence, EvidenceKind, Flag, Mandate, Override, Position, Row, Stance, Step,
    Value, Words, set_words,
};
use crate::model::questionnaire::{AnswerKind, CellKind, Reading, Rows};
use crate::model::wizard::{Action, EvidenceAction, Wizard};

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Which.
    pub field: usize,
    /// What, and what to do.
    pub message: Message,
}

/// What a form comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A change of the assessment.
    Action(Action),
    /// A new assessment.
    New(New),
    /// Another name.
    Rename(String, String),
    /// A copy under this name.
    Duplicate(String, String),
    /// Put aside.
    PutAside(String),
    /// Write what was chosen.
    Publish(Consent),
    /// Go back to an earlier version.
    Restore(Option<String>, u32),
    /// Save in this other place.
    SaveIn(String),
    /// Ask for another place to save in.
    AskElsewhere,
    /// Leave although the last change is not saved.
    Leave,
    /// Quit although the last change is not saved.
    Quit,
    /// Write from here on.
    TakeOver,
    /// Nothing to do.
    Nothing,
}

impl Form {
    /// Reads the form. `wizard` is there for every purpose that concerns an assessment.
    pub fn read(&self, wizard: Option<&Wizard>, l10n: &L10n) -> Result<Outcome, Fault> {
        if self.language != l10n.language() {
            return self.read(wizard, &L10n::new(self.language));
        }
        match (&self.purpose, wizard) {
            (Purpose::New(_), _) => self.read_new().map(Outcome::New),
            (Purpose::Rename(name), _) => self.read_name(name, Outcome::Rename),
            (Purpose::Duplicate(name), _) => self.read_name(name, Outcome::Duplicate),
            (Purpose::PutAside(name), _) if self.chosen(0) == 1 => {
                Ok(Outcome::PutAside(name.clone()))
            }
            (Purpose::ReplaceFile(consent) | Purpose::MakeFolder(consent), _) => {
                Ok(if self.chosen(0) == 1 { Outcome::Publish(*consent) } else { Outcome::Nothing })
            }
            (Purpose::Restore(of, number), _) if self.chosen(0) == 1 => {
                Ok(Outcome::Restore(of.clone(), *number))
            }
            (Purpose::SaveElsewhere, _) => match self.written(0) {
                "" => Err(Fault { field: 0, message: msg::fault_place() }),
                place => Ok(Outcome::SaveIn(place.to_owned())),
            },
            (Purpose::LeaveUnsaved | Purpose::QuitUnsaved, _) if self.chosen(0) == 2 => {
                Ok(Outcome::AskElsewhere)
            }
            (Purpose::LeaveUnsaved, _) if self.chosen(0) == 1 => Ok(Outcome::Leave),
            (Purpose::QuitUnsaved, _) if self.chosen(0) == 1 => Ok(Outcome::Quit),
            (Purpose::TakeOver, _) if self.chosen(0) == 1 => Ok(Outcome::TakeOver),
            (_, Some(wizard)) => self
                .read_action(wizard, l10n)
                .map(|action| action.map_or(Outcome::Nothing, Outcome::Action)),
            _ => Ok(Outcome::Nothing),
        }
    }

    fn read_name(
        &self,
        name: &str,
        outcome: fn(String, String) -> Outcome,
    ) -> Result<Outcome, Fault> {
        match self.written(0) {
            "" => Err(Fault { field: 0, message: msg::fault_name() }),
            new if new == name => Ok(Outcome::Nothing),
            new => Ok(outcome(name.to_owned(), new.to_owned())),
        }
    }

    fn read_action(&self, wizard: &Wizard, l10n: &L10n) -> Result<Option<Action>, Fault> {
        let indicator = wizard.indicator();
        let entry = wizard.entry();
        Ok(Some(match &self.purpose {
            Purpose::Answer => {
                let value = self.read_value(&indicator.kind, entry.answer.value(), l10n)?;
                match (value, &entry.answer) {
                    (Some(value), _) => Action::Answer(Answer::Given(value)),
                    (None, Answer::Given(_)) => Action::Answer(Answer::Unanswered),
                    // An empty field does not take "don't know yet" back.
                    (None, _) => return Ok(None),
                }
            }
            Purpose::Detail(at) => {
                let detail = &indicator.details[*at];
                let value = self.read_value(&detail.kind, entry.details.get(&detail.id), l10n)?;
                Action::Detail(detail.id.clone(), value)
            }
            Purpose::OptionName(id) => {
                let value = self.read_value(&AnswerKind::ShortText, entry.details.get(id), l10n)?;
                Action::Detail(id.clone(), value)
            }
            Purpose::TableRow(at) => return self.read_row(wizard, *at, l10n),
            Purpose::DontKnow => Action::Answer(Answer::DontKnow {
                whom: self.written(0).to_owned(),
                when: self.written(1).to_owned(),
            }),
            Purpose::NotApplicable => {
                let old = match &entry.answer {
                    Answer::NotApplicable { reason } => reason.clone(),
                    _ => Words::new(),
                };
                let reason = self.read_words(0, old);
                if reason.is_empty() {
                    return Err(Fault { field: 0, message: msg::fault_reason() });
                }
                Action::Answer(Answer::NotApplicable { reason })
            }
            Purpose::Mandate => {
                let level = self.written(1).to_owned();
                Action::Mandate(match self.chosen(0) {
                    0 => Mandate::Unsaid,
                    1 => Mandate::City,
                    2 => Mandate::Shared(level),
                    _ => Mandate::Other(level),
                })
            }
            Purpose::Evidence(at) => return self.read_evidence(*at),
            Purpose::Note => {
                let (tag, text) = self.words(0);
                Action::Note(tag.to_owned(), text.to_owned())
            }
            Purpose::Position(was, _) => {
                let stance = Stance::ALL[self.chosen(1).min(2)];
                let old = was.as_ref().and_then(|was| entry.positions.get(was));
                let remark =
                    self.read_words(2, old.map(|own| own.remark.clone()).unwrap_or_default());
                let now = match self.written(0) {
                    "" if remark.is_empty() && was.is_none() => return Ok(None),
                    "" if remark.is_empty() => None,
                    "" => return Err(Fault { field: 0, message: msg::fault_who() }),
                    // Nobody else's is written over, not even while a longer name is typed.
                    who if was.as_deref() != Some(who) && entry.positions.contains_key(who) => {
                        return Err(Fault {
                            field: 0,
                            message: msg::fault_who_twice(who.to_owned()),
                        });
                    }
                    who => Some((who.to_owned(), Position { stance, remark })),
                };
                Action::Position { was: was.clone(), now }
            }
            Purpose::Flag => {
                let old = entry.flag.clone().unwrap_or_default();
                let what = self.read_words(0, old.what);
                let whom = self.written(1).to_owned();
                let blank = what.is_empty() && whom.is_empty();
                Action::Flag((!blank).then_some(Flag { what, whom }))
            }
            Purpose::Override => {
                let readings = [Reading::Strength, Reading::Partial, Reading::Gap];
                let reading = readings[self.chosen(0).min(2)];
                let old = entry.overridden.as_ref().map(|own| own.reason.clone());
                let reason = self.read_words(1, old.unwrap_or_default());
                let derived = wizard.finding(wizard.position()).map(|finding| finding.derived);
                if reason.is_empty() && Some(reading) != derived {
                    return Err(Fault { field: 1, message: msg::fault_reason() });
                }
                Action::Override((!reason.is_empty()).then_some(Override { reading, reason }))
            }
            Purpose::About => Action::About(About {
                authority: self.written(0).to_owned(),
                country: self.written(1).to_owned(),
                year: self.read_year(2)?,
                step: Step::ALL[self.chosen(3).min(3)],
                people: self.written(4).to_owned(),
                languages: wizard.assessment().about.languages.clone(),
            }),
            _ => return Ok(None),
        }))
    }

    fn read_evidence(&self, at: Option<usize>) -> Result<Option<Action>, Fault> {
        let evidence = Evidence {
            title: self.written(0).to_owned(),
            kind: EvidenceKind::ALL[self.chosen(1).min(2)],
            year: self.read_year(2)?,
            page: self.written(3).to_owned(),
            link: self.written(4).to_owned(),
            note: self.written(5).to_owned(),
        };
        let blank = (2..6).all(|field| self.written(field).is_empty());
        if evidence.title.is_empty() {
            // A blank form for new evidence adds none.
            let nothing = blank && at.is_none();
            return if nothing {
                Ok(None)
            } else {
                Err(Fault { field: 0, message: msg::fault_title() })
            };
        }
        Ok(Some(Action::Evidence(match at {
            None => EvidenceAction::Add(evidence),
            Some(at) => EvidenceAction::Replace(at, evidence),
        })))
    }

    /// The language and the text of a field of words.
    fn words(&self, at: usize) -> (&str, &str) {
        let language = self.fields.get(at).and_then(|field| field.language.as_deref());
        (language.unwrap_or("en"), self.written(at))
    }

    fn read_words(&self, at: usize, mut words: Words) -> Words {
        let (tag, text) = self.words(at);
        set_words(&mut words, tag, text);
        words
    }

    fn read_value(
        &self,
        kind: &AnswerKind,
        old: Option<&Value>,
        l10n: &L10n,
    ) -> Result<Option<Value>, Fault> {
        Ok(match kind {
            AnswerKind::Number { .. } => self.read_number(0, l10n)?.map(Value::Number),
            AnswerKind::Money => {
                let currency = self.written(1).to_owned();
                self.read_number(0, l10n)?.map(|amount| Value::Money { amount, currency })
            }
            AnswerKind::Year => self.read_year(0)?.map(Value::Year),
            AnswerKind::Period => match (self.read_year(0)?, self.read_year(1)?) {
                (None, None) => None,
                (None, Some(_)) => {
                    return Err(Fault { field: 0, message: msg::fault_period_from() });
                }
                (Some(from), Some(to)) if to < from => {
                    return Err(Fault { field: 1, message: msg::fault_period_order() });
                }
                (Some(from), to) => Some(Value::Period { from, to }),
            },
            AnswerKind::ShortText | AnswerKind::LongText => {
                let old = match old {
                    Some(Value::Text(words)) => words.clone(),
                    _ => Words::new(),
                };
                let words = self.read_words(0, old);
                (!words.is_empty()).then_some(Value::Text(words))
            }
            _ => None,
        })
    }

    fn read_number(&self, at: usize, l10n: &L10n) -> Result<Option<String>, Fault> {
        match self.written(at) {
            "" => Ok(None),
            text => match l10n.parse_number(text) {
                Some(number) => Ok(Some(number)),
                None => Err(Fault { field: at, message: msg::fault_number() }),
            },
        }
    }

    pub(super) fn read_year(&self, at: usize) -> Result<Option<i32>, Fault> {
        match self.written(at) {
            "" => Ok(None),
            text => match text.parse() {
                Ok(year @ 1000..=2999) => Ok(Some(year)),
                _ => Err(Fault { field: at, message: msg::fault_year() }),
            },
        }
    }

    fn read_row(
        &self,
        wizard: &Wizard,
        at: Option<usize>,
        l10n: &L10n,
    ) -> Result<Option<Action>, Fault> {
        let AnswerKind::Table { rows, columns } = &wizard.indicator().kind else { return Ok(None) };
        let mut cells = BTreeMap::new();
        for (field, column) in columns.iter().enumerate() {
            let text = match &column.cell {
                CellKind::Text => self.written(field).to_owned(),
                CellKind::Number => self.read_number(field, l10n)?.unwrap_or_default(),
                CellKind::Year => self.read_year(field)?.map(|y| y.to_string()).unwrap_or_default(),
                CellKind::Choice(ids) => {
                    let chosen = self.chosen(field).checked_sub(1).and_then(|at| ids.get(at));
                    chosen.cloned().unwrap_or_default()
                }
            };
            if !text.is_empty() {
                cells.insert(column.id.clone(), text);
            }
        }
        Ok(put_row(wizard, rows, at, cells).map(Action::Answer))
    }
}

/// The table's answer with these cells in a row; a row without cells goes.
pub fn put_row(
    wizard: &Wizard,
    rows: &Rows,
    at: Option<usize>,
    cells: BTreeMap<String, String>,
) -> Option<Answer> {
    let mut table = match wizard.entry().answer.value() {
        Some(Value::Table(table)) => table.clone(),
        _ => Vec::new(),
    };
    match (rows, at) {
        (Rows::Fixed(ids), Some(at)) => {
            let id = ids.get(at)?;
            table.retain(|row| row.row.as_ref() != Some(id));
            if !cells.is_empty() {
                table.push(Row { row: Some(id.clone()), cells });
                // In the questionnaire's order, whatever the order of answering.
                table.sort_by_key(|row| ids.iter().position(|id| row.row.as_ref() == Some(id)));
            }
        }
        (Rows::Free(_), Some(at)) if at < table.len() => {
            if cells.is_empty() {
                table.remove(at);
            } else {
                table[at].cells = cells;
            }
        }
        (Rows::Free(most), None) if table.len() < *most && !cells.is_empty() => {
            table.push(Row { row: None, cells });
        }
        _ => return None,
    }
    Some(match (table.is_empty(), &wizard.entry().answer) {
        (false, _) => Answer::Given(Value::Table(table)),
        (true, Answer::Given(_)) => Answer::Unanswered,
        (true, kept) => kept.clone(),
    })
}
