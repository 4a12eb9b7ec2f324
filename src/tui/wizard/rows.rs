//! The lines of an indicator that can have the focus: derived from the state, never stored.

use crate::model::Id;
use crate::model::assessment::{Answer, Value};
use crate::model::questionnaire::{AnswerKind, CellKind, Indicator, Rows};
use crate::model::wizard::Wizard;

/// One line that can have the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// An option of the answer.
    Option(usize),
    /// The name of a chosen option ("other, namely").
    OptionName(Id),
    /// The answer as a field: number, money, year, period, text.
    Field,
    /// A row of the answer's table.
    Table(usize),
    /// A new row of the answer's table.
    AddToTable,
    /// Don't know yet.
    DontKnow,
    /// Not applicable here.
    NotApplicable,
    /// A further field.
    Detail(usize),
    /// An option of a further field.
    DetailOption(usize, usize),
    /// Who decides.
    Mandate,
    /// A piece of evidence.
    Evidence(usize),
    /// One more piece of evidence.
    AddEvidence,
    /// The note.
    Note,
    /// What is to be found out.
    Flag,
    /// How the answer reads.
    Finding,
}

/// The lines of the indicator in view.
pub fn rows(wizard: &Wizard) -> Vec<Row> {
    let indicator = wizard.indicator();
    let entry = wizard.entry();
    let mut rows = Vec::new();
    match &indicator.kind {
        AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => {
            for (at, option) in options.iter().enumerate() {
                rows.push(Row::Option(at));
                if option.named && entry.answer.chose(&option.id) {
                    rows.push(Row::OptionName(option.id.clone()));
                }
            }
        }
        AnswerKind::Table { rows: Rows::Fixed(ids), .. } => {
            rows.extend((0..ids.len()).map(Row::Table));
        }
        AnswerKind::Table { rows: Rows::Free(most), .. } => {
            let count = table_rows(&entry.answer);
            rows.extend((0..count).map(Row::Table));
            if count < *most {
                rows.push(Row::AddToTable);
            }
        }
        _ => rows.push(Row::Field),
    }
    rows.push(Row::DontKnow);
    rows.push(Row::NotApplicable);
    for (at, detail) in indicator.details.iter().enumerate() {
        match &detail.kind {
            AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => {
                rows.extend((0..options.len()).map(|option| Row::DetailOption(at, option)));
            }
            _ => rows.push(Row::Detail(at)),
        }
    }
    if wizard.questionnaire().in_dimension(wizard.position()) {
        rows.push(Row::Mandate);
    }
    rows.extend((0..entry.evidence.len()).map(Row::Evidence));
    rows.push(Row::AddEvidence);
    rows.push(Row::Note);
    rows.push(Row::Flag);
    if wizard.finding(wizard.position()).is_some() {
        rows.push(Row::Finding);
    }
    rows
}

/// The line to start on: the chosen option, or the first one.
pub fn first_focus(wizard: &Wizard) -> usize {
    let indicator = wizard.indicator();
    let answer = &wizard.entry().answer;
    let chosen = |row: &Row| match row {
        Row::Option(at) => answer.chose(&indicator.kind.options()[*at].id),
        Row::DontKnow => matches!(answer, Answer::DontKnow { .. }),
        Row::NotApplicable => matches!(answer, Answer::NotApplicable { .. }),
        _ => false,
    };
    rows(wizard).iter().position(chosen).unwrap_or(0)
}

fn table_rows(answer: &Answer) -> usize {
    match answer.value() {
        Some(Value::Table(rows)) => rows.len(),
        _ => 0,
    }
}

/// The options that a digit chooses from in a fixed row whose one column is a choice.
pub fn row_choices(indicator: &Indicator) -> Option<(&Id, &[Id])> {
    match &indicator.kind {
        AnswerKind::Table { rows: Rows::Fixed(_), columns } => match columns.as_slice() {
            [column] => match &column.cell {
                CellKind::Choice(options) => Some((&column.id, options)),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
