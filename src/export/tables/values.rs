//! Values one a row: the facts of the context, and what belongs to the answers of the dimensions.

use super::Content;
use super::answers::chosen;
use crate::export::{Cell, Export, Role, Subject};
use crate::l10n::msg;
use crate::model::assessment::{Answer, Entry, Row, Value};
use crate::model::questionnaire::{AnswerKind, CellKind, Column as TableColumn};

/// What a row says, beside the indicator.
#[derive(Default)]
struct Fact {
    part: String,
    part_id: String,
    row: String,
    row_id: String,
    words: String,
    figure: Option<Cell>,
    last_year: Option<i32>,
    unit: String,
    stored: String,
}

impl Export<'_> {
    pub(super) fn context(&self) -> Content {
        self.values(|subject| {
            subject.place.is_some_and(|(at, _)| !self.questionnaire.in_dimension(at))
        })
    }

    /// Whatever is not in the context. A choice stands among the answers already.
    pub(super) fn details(&self) -> Content {
        self.values(|subject| {
            subject.place.is_none_or(|(at, _)| self.questionnaire.in_dimension(at))
        })
    }

    fn values(&self, belongs: impl Fn(&Subject) -> bool) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            number,
            question,
            self.column(msg::export_part(), 28).with_role(Role::Subject),
            self.column(msg::export_row(), 24).with_role(Role::Subject),
            self.column(msg::export_value(), 40),
            self.column(msg::export_figure(), 16),
            self.column(msg::export_last_year(), 10),
            self.column(msg::export_unit(), 16),
            self.column(msg::export_stored(), 20).with_role(Role::Reference),
            self.id_column(),
            self.column(msg::export_part_id(), 18).with_role(Role::Reference),
            self.column(msg::export_row_id(), 18).with_role(Role::Reference),
        ];
        let mut rows = Vec::new();
        for subject in self.subjects().filter(belongs) {
            for fact in self.facts(subject) {
                let Fact { part, part_id, row, row_id, words, figure, last_year, unit, stored } =
                    fact;
                let mut cells = Vec::from(self.subject_cells(subject));
                cells.extend([
                    Cell::text(part),
                    Cell::text(row),
                    Cell::text(words),
                    figure.unwrap_or(Cell::Empty),
                    Cell::year(last_year),
                    Cell::text(unit),
                    Cell::text(stored),
                    Cell::text(subject.id),
                    Cell::text(part_id),
                    Cell::text(row_id),
                ]);
                rows.push(cells);
            }
        }
        (columns, rows)
    }

    fn facts(&self, subject: Subject) -> Vec<Fact> {
        let mut facts = Vec::new();
        let in_context = subject.place.is_some_and(|(at, _)| !self.questionnaire.in_dimension(at));
        match &subject.entry.answer {
            Answer::Given(value) if in_context || chosen(value).is_none() => {
                self.add_facts(subject, None, value, &mut facts);
            }
            _ => {}
        }
        for (id, value) in &subject.entry.details {
            self.add_facts(subject, Some(id), value, &mut facts);
        }
        facts
    }

    fn add_facts(
        &self,
        subject: Subject,
        detail: Option<&str>,
        value: &Value,
        facts: &mut Vec<Fact>,
    ) {
        if let Value::Table(rows) = value {
            for (at, row) in rows.iter().enumerate() {
                self.add_cells(subject, detail, at, row, facts);
            }
            return;
        }
        let indicator = subject.place.map(|(_, indicator)| indicator);
        let mut fact = Fact {
            part: match detail {
                None => self.say(&msg::export_answer()),
                Some(id) => self.detail_label(indicator, id),
            },
            part_id: path(detail),
            words: self.in_words(subject, detail, value),
            stored: chosen(value).unwrap_or_default(),
            ..Fact::default()
        };
        match value {
            Value::Choice(_) | Value::Choices(_) | Value::Text(_) | Value::Table(_) => {}
            Value::Number(number) => {
                fact.figure = Some(Cell::decimal(number));
                fact.stored.clone_from(number);
                let unit = indicator.map(|indicator| match detail {
                    None => self.texts.unit(indicator),
                    Some(detail) => self.texts.detail_unit(indicator, detail),
                });
                fact.unit = unit.unwrap_or_default();
            }
            Value::Money { amount, currency } => {
                fact.figure = Some(Cell::decimal(amount));
                fact.stored.clone_from(amount);
                fact.unit.clone_from(currency);
            }
            Value::Year(year) => {
                fact.figure = Some(Cell::Year(*year));
                fact.stored = year.to_string();
            }
            Value::Period { from, to } => {
                fact.figure = Some(Cell::Year(*from));
                fact.last_year = *to;
                let to = to.map(|to| to.to_string());
                fact.stored = format!("{from}/{}", to.unwrap_or_else(|| "..".to_owned()));
            }
        }
        facts.push(fact);
    }

    /// The cells of a table's row: in the questionnaire's order, then those it does not have.
    fn add_cells(
        &self,
        subject: Subject,
        detail: Option<&str>,
        at: usize,
        row: &Row,
        facts: &mut Vec<Fact>,
    ) {
        let Row { row: row_id, cells } = row;
        let indicator = subject.place.map(|(_, indicator)| indicator).filter(|_| detail.is_none());
        let columns: &[TableColumn] = match indicator.map(|indicator| &indicator.kind) {
            Some(AnswerKind::Table { columns, .. }) => columns,
            _ => &[],
        };
        let known = |id: &str| columns.iter().any(|column| column.id == id);
        let others = cells.keys().filter(|id| !known(id)).map(|id| (id, None));
        let number = (at + 1).to_string();
        let label = indicator.map(|indicator| self.l10n.row(self.texts, indicator, row));
        let label = label.filter(|label| !label.is_empty()).unwrap_or_else(|| number.clone());
        let columns = columns.iter().map(|column| (&column.id, Some(&column.cell)));
        for (id, kind) in columns.chain(others) {
            let Some(text) = cells.get(id) else { continue };
            let named = indicator.filter(|_| kind.is_some());
            facts.push(Fact {
                part: named.map_or(id.clone(), |indicator| self.texts.column(indicator, id)),
                part_id: format!("{}.{id}", path(detail)),
                row: label.clone(),
                row_id: row_id.clone().unwrap_or_else(|| number.clone()),
                words: match named {
                    Some(indicator) => self.l10n.cell(self.texts, indicator, id, text),
                    None => text.clone(),
                },
                figure: matches!(kind, Some(CellKind::Number | CellKind::Year))
                    .then(|| figure(kind, text))
                    .flatten(),
                unit: match (named, kind) {
                    (Some(indicator), Some(CellKind::Number)) => {
                        self.texts.column_unit(indicator, id)
                    }
                    _ => String::new(),
                },
                stored: text.clone(),
                last_year: None,
            });
        }
    }

    /// A value as a person reads it, on one line. What the questionnaire does not know is shown as
    /// it is stored.
    pub(in crate::export) fn in_words(
        &self,
        subject: Subject,
        detail: Option<&str>,
        value: &Value,
    ) -> String {
        match (subject.place, detail, value) {
            (Some((_, indicator)), None, _) => self.l10n.value(self.texts, indicator, value),
            (Some((_, indicator)), Some(detail), _) => {
                self.l10n.detail_value(self.texts, indicator, detail, value)
            }
            (None, _, Value::Number(number)) => self.l10n.number(number),
            (None, _, value) => match chosen(value) {
                Some(ids) => ids,
                // Nothing but choices and units needs the questionnaire's words.
                None => self.wordless(value),
            },
        }
    }

    fn wordless(&self, value: &Value) -> String {
        match self.questionnaire.indicators.first() {
            Some(any) => self.l10n.value(self.texts, any, value),
            None => String::new(),
        }
    }

    /// Every detail with its label, one a line.
    pub(super) fn all_details(&self, subject: Subject) -> Cell {
        let Entry { details, .. } = subject.entry;
        let indicator = subject.place.map(|(_, indicator)| indicator);
        let lines = details.iter().map(|(id, value)| {
            let label = self.detail_label(indicator, id);
            let value = self.in_words(subject, Some(id), value);
            self.say(&msg::RowNamed { label, value }.message())
        });
        Cell::text(lines.collect::<Vec<_>>().join("\n"))
    }
}

/// Where a value stands in its entry.
pub(super) fn path(detail: Option<&str>) -> String {
    match detail {
        None => "answer".to_owned(),
        Some(detail) => format!("details.{detail}"),
    }
}

fn figure(kind: Option<&CellKind>, text: &str) -> Option<Cell> {
    let year = text.parse().ok().filter(|_| matches!(kind, Some(CellKind::Year)));
    match year {
        Some(year) => Some(Cell::Year(year)),
        None => Some(Cell::decimal(text)).filter(|cell| matches!(cell, Cell::Decimal(_))),
    }
}
