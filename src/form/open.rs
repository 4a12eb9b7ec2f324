//! Opening a form with what is there already.

use super::{Field, Form, Input, Label, Purpose};
use crate::form::text_buffer::TextBuffer;
use crate::l10n::{L10n, Language, Message, msg, positions, say};
use crate::model::assessment::{
    About, Answer, Assessment, Evidence, EvidenceKind, Mandate, Stance, Step, Value, Words,
};
use crate::model::questionnaire::{AnswerKind, CellKind, Reading, Rows};
use crate::model::wizard::Wizard;

impl Field {
    pub(super) fn line(label: Label, text: &str) -> Field {
        let input = Input::Text(TextBuffer::new(text, true));
        Field { label, input, language: None, unit: None }
    }

    fn lines(label: Label, text: &str) -> Field {
        let input = Input::Text(TextBuffer::new(text, false));
        Field { label, input, language: None, unit: None }
    }

    pub(super) fn choice(label: Label, options: Vec<Label>, chosen: usize) -> Field {
        Field { label, input: Input::Choice { options, chosen }, language: None, unit: None }
    }

    fn in_language(mut self, tag: &str) -> Field {
        self.language = Some(tag.to_owned());
        self
    }
}

fn message(message: Message) -> Label {
    Label::Message(message)
}

/// What the words say in this language; empty where they say nothing in it.
fn own<'w>(words: &'w Words, tag: &str) -> &'w str {
    words.get(tag).map_or("", String::as_str)
}

impl Form {
    pub(super) fn new(purpose: Purpose, fields: Vec<Field>, language: Language) -> Form {
        Form {
            purpose,
            fields,
            focus: 0,
            fault: None,
            language,
            touched: false,
            kept: false,
            dirty: false,
        }
    }

    /// A form that asks for a name.
    pub fn for_name(purpose: Purpose, name: &str, language: Language) -> Form {
        Form::new(purpose, vec![Field::line(message(msg::home_name()), name)], language)
    }

    /// A form that asks for another place to save in.
    pub fn for_place(place: &str, language: Language) -> Form {
        let field = Field::line(message(msg::elsewhere_place()), place);
        Form::new(Purpose::SaveElsewhere, vec![field], language)
    }

    /// Whether to leave although the last change is not saved; staying is in focus.
    pub fn for_leaving(purpose: Purpose, language: Language) -> Form {
        let mut form = Form::for_question(purpose, msg::leave_unsaved_question(), language);
        if let Some(Input::Choice { options, .. }) = form.fields.first_mut().map(|f| &mut f.input) {
            options.push(message(msg::answer_save_elsewhere()));
        }
        form
    }

    /// A question to say yes or no to; no is in focus.
    pub fn for_question(purpose: Purpose, question: Message, language: Language) -> Form {
        let options = vec![message(msg::answer_no()), message(msg::answer_yes())];
        Form::new(purpose, vec![Field::choice(message(question), options, 0)], language)
    }

    /// A form about the indicator in view. Words are written in the language of the screen.
    pub fn for_indicator(purpose: Purpose, wizard: &Wizard, l10n: &L10n) -> Form {
        let tag = l10n.language().tag;
        let indicator = wizard.indicator();
        let entry = wizard.entry();
        let fields = match &purpose {
            Purpose::Answer => {
                let mut fields = value_fields(
                    &indicator.kind,
                    entry.answer.value(),
                    Label::Prompt,
                    wizard,
                    l10n,
                );
                if matches!(indicator.kind, AnswerKind::Number { .. }) {
                    fields[0].unit = Some(Label::Unit);
                }
                fields
            }
            Purpose::Detail(at) => {
                let detail = &indicator.details[*at];
                let label = Label::Detail(detail.id.clone());
                let value = entry.details.get(&detail.id);
                let mut fields = value_fields(&detail.kind, value, label, wizard, l10n);
                if matches!(detail.kind, AnswerKind::Number { .. }) {
                    fields[0].unit = Some(Label::DetailUnit(detail.id.clone()));
                }
                fields
            }
            Purpose::OptionName(option) => {
                let label = Label::OptionName(option.clone());
                let value = entry.details.get(option);
                value_fields(&AnswerKind::ShortText, value, label, wizard, l10n)
            }
            Purpose::TableRow(at) => table_fields(wizard, l10n, *at),
            Purpose::DontKnow => {
                let (whom, when) = match &entry.answer {
                    Answer::DontKnow { whom, when } => (whom.as_str(), when.as_str()),
                    _ => ("", ""),
                };
                vec![
                    Field::line(message(msg::dont_know_whom()), whom),
                    Field::line(message(msg::dont_know_when()), when),
                ]
            }
            Purpose::NotApplicable => {
                let reason = match &entry.answer {
                    Answer::NotApplicable { reason } => own(reason, tag),
                    _ => "",
                };
                vec![Field::lines(message(msg::not_applicable_reason()), reason).in_language(tag)]
            }
            Purpose::Mandate => {
                let chosen = match &entry.mandate {
                    Mandate::Unsaid => 0,
                    Mandate::City => 1,
                    Mandate::Shared(_) => 2,
                    Mandate::Other(_) => 3,
                };
                let options = [
                    msg::mandate_unsaid(),
                    msg::mandate_city(),
                    msg::mandate_shared(),
                    msg::mandate_other(),
                ];
                let options = options.into_iter().map(message).collect();
                let level = entry.mandate.level().unwrap_or_default();
                vec![
                    Field::choice(message(msg::mandate_who()), options, chosen),
                    Field::line(message(msg::mandate_level()), level),
                ]
            }
            Purpose::Evidence(at) => {
                let new = Evidence::default();
                let evidence = at.and_then(|at| entry.evidence.get(at)).unwrap_or(&new);
                evidence_fields(evidence)
            }
            Purpose::Note => {
                vec![
                    Field::lines(message(msg::row_note()), own(&entry.notes, tag)).in_language(tag),
                ]
            }
            Purpose::Position(who, stance) => {
                let who = who.as_deref().unwrap_or_default();
                let position = entry.positions.get(who);
                let chosen = position.map_or(*stance, |position| position.stance);
                let options = Stance::ALL.map(|stance| message(positions::stance(stance))).to_vec();
                let chosen = Stance::ALL.iter().position(|own| *own == chosen).unwrap_or(0);
                let remark = position.map_or("", |position| own(&position.remark, tag));
                vec![
                    Field::line(message(msg::position_who()), who),
                    Field::choice(message(msg::position_stance()), options, chosen),
                    Field::lines(message(msg::position_remark()), remark).in_language(tag),
                ]
            }
            Purpose::Flag => {
                let flag = entry.flag.clone().unwrap_or_default();
                vec![
                    Field::lines(message(msg::flag_what()), own(&flag.what, tag)).in_language(tag),
                    Field::line(message(msg::flag_whom()), &flag.whom),
                ]
            }
            Purpose::Override => {
                let readings = [Reading::Strength, Reading::Partial, Reading::Gap];
                let own_reading = entry.overridden.as_ref();
                let reading = own_reading
                    .map(|own| own.reading)
                    .or_else(|| wizard.finding(wizard.position()).map(|finding| finding.derived));
                let chosen = readings.iter().position(|r| Some(*r) == reading).unwrap_or(0);
                let reason = own_reading.map_or("", |overridden| own(&overridden.reason, tag));
                let options = readings.map(|reading| message(say::reading(reading))).to_vec();
                vec![
                    Field::choice(message(msg::override_reading()), options, chosen),
                    Field::lines(message(msg::override_reason()), reason).in_language(tag),
                ]
            }
            Purpose::About => about_fields(&wizard.assessment().about),
            _ => Vec::new(),
        };
        Form::new(purpose, fields, l10n.language())
    }
}

fn about_fields(about: &About) -> Vec<Field> {
    let steps = Step::ALL.map(|step| message(say::step(step))).to_vec();
    let step = Step::ALL.iter().position(|step| *step == about.step).unwrap_or(0);
    let year = about.year.map(|year| year.to_string()).unwrap_or_default();
    vec![
        Field::line(message(msg::about_authority()), &about.authority),
        Field::line(message(msg::about_country()), &about.country),
        Field::line(message(msg::about_year()), &year),
        Field::choice(message(msg::about_step()), steps, step),
        Field::lines(message(msg::about_people()), &about.people),
    ]
}

fn evidence_fields(evidence: &Evidence) -> Vec<Field> {
    let kinds = EvidenceKind::ALL.map(|kind| message(say::evidence_kind(kind))).to_vec();
    let kind = EvidenceKind::ALL.iter().position(|kind| *kind == evidence.kind).unwrap_or(0);
    let year = evidence.year.map(|year| year.to_string()).unwrap_or_default();
    vec![
        Field::line(message(msg::evidence_title()), &evidence.title),
        Field::choice(message(msg::evidence_kind()), kinds, kind),
        Field::line(message(msg::evidence_year()), &year),
        Field::line(message(msg::evidence_page()), &evidence.page),
        Field::line(message(msg::evidence_link()), &evidence.link),
        Field::line(message(msg::evidence_note()), &evidence.note),
    ]
}

/// The fields that one value takes.
fn value_fields(
    kind: &AnswerKind,
    value: Option<&Value>,
    label: Label,
    wizard: &Wizard,
    l10n: &L10n,
) -> Vec<Field> {
    let tag = l10n.language().tag;
    let year = |year: i32| year.to_string();
    match (kind, value) {
        (AnswerKind::Number { .. }, Some(Value::Number(number))) => {
            vec![Field::line(label, &l10n.number(number))]
        }
        (AnswerKind::Money, value) => {
            let (amount, currency) = match value {
                Some(Value::Money { amount, currency }) => (l10n.number(amount), currency.clone()),
                _ => (String::new(), usual_currency(wizard.assessment())),
            };
            vec![
                Field::line(message(msg::money_amount()), &amount),
                Field::line(message(msg::money_currency()), &currency),
            ]
        }
        (AnswerKind::Year, Some(Value::Year(of))) => vec![Field::line(label, &year(*of))],
        (AnswerKind::Period, value) => {
            let (from, to) = match value {
                Some(Value::Period { from, to }) => (year(*from), to.map(year).unwrap_or_default()),
                _ => (String::new(), String::new()),
            };
            vec![
                Field::line(message(msg::period_from()), &from),
                Field::line(message(msg::period_to()), &to),
            ]
        }
        (AnswerKind::ShortText, value) => {
            vec![Field::line(label, words_of(value, tag)).in_language(tag)]
        }
        (AnswerKind::LongText, value) => {
            vec![Field::lines(label, words_of(value, tag)).in_language(tag)]
        }
        _ => vec![Field::line(label, "")],
    }
}

fn words_of<'v>(value: Option<&'v Value>, tag: &str) -> &'v str {
    match value {
        Some(Value::Text(words)) => own(words, tag),
        _ => "",
    }
}

/// The currency used elsewhere in the assessment, so that it is typed once.
fn usual_currency(assessment: &Assessment) -> String {
    let values = assessment
        .entries
        .values()
        .flat_map(|entry| entry.answer.value().into_iter().chain(entry.details.values()));
    let currency = values.into_iter().find_map(|value| match value {
        Value::Money { currency, .. } if !currency.is_empty() => Some(currency.clone()),
        _ => None,
    });
    currency.unwrap_or_default()
}

fn table_fields(wizard: &Wizard, l10n: &L10n, at: Option<usize>) -> Vec<Field> {
    let AnswerKind::Table { rows, columns } = &wizard.indicator().kind else { return Vec::new() };
    let table = match wizard.entry().answer.value() {
        Some(Value::Table(table)) => table.as_slice(),
        _ => &[],
    };
    let row = match (rows, at) {
        (Rows::Fixed(ids), Some(at)) => {
            table.iter().find(|row| row.row.as_ref() == ids.get(at) && row.row.is_some())
        }
        (Rows::Free(_), Some(at)) => table.get(at),
        (_, None) => None,
    };
    let cell = |id: &str| row.and_then(|row| row.cells.get(id)).map_or("", String::as_str);
    columns
        .iter()
        .map(|column| {
            let label = Label::Column(column.id.clone());
            match &column.cell {
                CellKind::Text | CellKind::Year => Field::line(label, cell(&column.id)),
                CellKind::Number => {
                    let number = match cell(&column.id) {
                        "" => String::new(),
                        number => l10n.number(number),
                    };
                    let mut field = Field::line(label, &number);
                    field.unit = Some(Label::ColumnUnit(column.id.clone()));
                    field
                }
                CellKind::Choice(ids) => {
                    let chosen = ids.iter().position(|id| id == cell(&column.id));
                    let mut options = vec![message(msg::mandate_unsaid())];
                    options.extend(
                        ids.iter().map(|id| Label::ColumnOption(column.id.clone(), id.clone())),
                    );
                    Field::choice(label, options, chosen.map_or(0, |at| at + 1))
                }
            }
        })
        .collect()
}
