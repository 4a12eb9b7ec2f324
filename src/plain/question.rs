//! The question in view: what it asks, what can be answered, what was.

use super::command::Command;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::form::table;
use crate::l10n::{Asker, L10n, Message, msg, positions, say};
use crate::model::assessment::{Answer, Entry, Evidence, Row, Value};
use crate::model::findings::Status;
use crate::model::questionnaire::{AnswerKind, CellKind, Indicator, Rows};
use crate::sitting::Sitting;

/// The letter of a further field.
pub(super) fn letter(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'a'.checked_add(at)).map_or('?', char::from)
}

/// Everything a question is said with.
pub(super) struct Telling<'a> {
    pub sitting: &'a Sitting,
    pub l10n: &'a L10n,
}

impl<'a> Telling<'a> {
    fn say(&self, message: Message) -> String {
        self.l10n.say(&message)
    }

    pub fn texts(&self) -> Asker<'a> {
        self.sitting.texts.ask(self.l10n.language().tag)
    }

    fn indicator(&self) -> &'a Indicator {
        self.sitting.wizard.indicator()
    }

    fn entry(&self) -> &'a Entry {
        self.sitting.wizard.entry()
    }

    /// A text of the questionnaire, and the same in the second language.
    fn both(&self, text: impl Fn(Asker) -> String) -> String {
        let first = text(self.texts());
        match self.sitting.second {
            Some(second) => format!("{first} / {}", text(self.sitting.texts.ask(second.tag))),
            None => first,
        }
    }

    fn chosen(&self, option: String, chosen: bool) -> String {
        if chosen { self.say(msg::plain_chosen(option)) } else { option }
    }

    pub fn named(&self, label: String, value: String) -> String {
        // What people wrote on several lines is one thing here.
        let lines = value.lines().map(str::trim).filter(|line| !line.is_empty());
        let value = lines.collect::<Vec<_>>().join(" ");
        let value = if value.is_empty() { self.say(msg::plain_nothing()) } else { value };
        self.say(msg::RowNamed { label, value }.message())
    }

    /// The question and its answers, line by line.
    pub fn question(&self) -> Vec<String> {
        let indicator = self.indicator();
        let mut lines = Vec::new();
        let prompt = self.texts().prompt(indicator);
        let number = indicator.number.clone();
        lines.push(self.say(msg::PlainQuestion { number, prompt }.message()));
        lines.extend(self.sitting.second.map(|second| {
            let text = self.sitting.texts.ask(second.tag).prompt(indicator);
            self.named(self.l10n.language_name(second.tag), text)
        }));
        lines.extend(self.not_asked());
        self.answers(&mut lines);
        lines.push(format!("0. {}", self.dont_know()));
        lines.push(format!("x. {}", self.not_applicable()));
        for (at, detail) in indicator.details.iter().enumerate() {
            lines.push(format!("{}. {}", letter(at), self.detail(&detail.id)));
        }
        self.beside(&mut lines);
        lines
    }

    /// Why it is not asked, if it is not.
    fn not_asked(&self) -> Option<String> {
        let wizard = &self.sitting.wizard;
        let status = wizard.status(wizard.position());
        if !matches!(status, Status::NotAsked | Status::Parked) {
            return None;
        }
        let questionnaire = wizard.questionnaire();
        let looks_at = self.indicator().asked.looks_at().into_iter();
        let numbers = looks_at.filter_map(|(id, _)| questionnaire.indicator(id));
        let because = self.l10n.list(numbers.map(|indicator| indicator.number.clone()));
        Some(self.say(match status {
            Status::Parked => msg::indicator_parked(because),
            _ => msg::indicator_not_asked(because),
        }))
    }

    /// What can be answered.
    fn answers(&self, lines: &mut Vec<String>) {
        let (indicator, entry) = (self.indicator(), self.entry());
        match &indicator.kind {
            AnswerKind::Scale(_) => {}
            AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => {
                for (at, option) in options.iter().enumerate() {
                    let label = self.both(|texts| texts.option(indicator, &option.id));
                    let chosen = entry.answer.chose(&option.id);
                    lines.push(format!("{}. {}", at + 1, self.chosen(label, chosen)));
                    if chosen && option.named {
                        let name = entry.details.get(&option.id);
                        let value = name.map(|name| self.value(name)).unwrap_or_default();
                        lines.push(
                            self.named(self.texts().option_name(indicator, &option.id), value),
                        );
                    }
                }
                if matches!(indicator.kind, AnswerKind::AnyOf { .. }) {
                    lines.push(self.say(msg::plain_hint_several()));
                }
            }
            AnswerKind::Table { rows, columns } => {
                self.rows(rows, lines);
                let choices = matches!(rows, Rows::Fixed(_))
                    && matches!(columns.as_slice(), [column] if matches!(column.cell, CellKind::Choice(_)));
                if choices {
                    self.row_choices(lines);
                }
                lines.push(self.say(if choices {
                    msg::plain_hint_row_choices()
                } else {
                    msg::plain_hint_rows()
                }));
            }
            kind => {
                lines.push(self.say(match kind {
                    AnswerKind::Number { .. } => msg::plain_hint_number(),
                    AnswerKind::Money => msg::plain_hint_money(),
                    AnswerKind::Year => msg::plain_hint_year(),
                    AnswerKind::Period => msg::plain_hint_period(),
                    AnswerKind::LongText => msg::plain_hint_lines(),
                    _ => msg::plain_hint_text(),
                }));
                lines.extend(entry.answer.value().map(|value| {
                    let value = self.value(value);
                    self.say(msg::plain_now(value))
                }));
            }
        }
    }

    fn rows(&self, rows: &Rows, lines: &mut Vec<String>) {
        let indicator = self.indicator();
        let table = table(&self.sitting.wizard);
        match rows {
            Rows::Fixed(ids) => {
                for (at, id) in ids.iter().enumerate() {
                    let row = table.iter().find(|row| row.row.as_ref() == Some(id));
                    let label = self.both(|texts| texts.row(indicator, id));
                    let value = row.map(|row| self.cells(row)).unwrap_or_default();
                    lines.push(format!("{}. {}", at + 1, self.named(label, value)));
                }
            }
            Rows::Free(most) => {
                for (at, row) in table.iter().enumerate() {
                    lines.push(format!("{}. {}", at + 1, self.cells(row)));
                }
                if table.len() < *most {
                    lines.push(self.say(msg::plain_add_row(self.texts().row_name(indicator))));
                }
            }
        }
        // A chart of it in a sentence.
        let all: Vec<&Row> = table.iter().collect();
        lines.extend(self.l10n.bars(self.texts(), indicator, &all).map(|bars| bars.spoken));
    }

    /// What can be chosen in each row.
    fn row_choices(&self, lines: &mut Vec<String>) {
        let indicator = self.indicator();
        let AnswerKind::Table { columns, .. } = &indicator.kind else { return };
        let [column] = columns.as_slice() else { return };
        let CellKind::Choice(options) = &column.cell else { return };
        let options = options.iter().enumerate().map(|(at, option)| {
            let label = self.both(|texts| texts.column_option(indicator, &column.id, option));
            format!("{}. {label}", at + 1)
        });
        let options: Vec<String> = options.collect();
        let label = self.texts().column(indicator, &column.id);
        lines.push(self.named(label, options.join("; ")));
    }

    /// What stands in a row of a table.
    fn cells(&self, row: &Row) -> String {
        let indicator = self.indicator();
        let AnswerKind::Table { columns, rows } = &indicator.kind else { return String::new() };
        let texts = self.texts();
        let single = columns.len() == 1 && matches!(rows, Rows::Fixed(_));
        let filled = columns.iter().filter_map(|column| {
            let value = self.l10n.cell(texts, indicator, &column.id, row.cells.get(&column.id)?);
            if single {
                return Some(value);
            }
            let unit = match column.cell {
                CellKind::Number => texts.column_unit(indicator, &column.id),
                _ => String::new(),
            };
            let value = format!("{value} {unit}").trim().to_owned();
            Some(self.named(texts.column(indicator, &column.id), value))
        });
        self.l10n.list(filled)
    }

    fn value(&self, value: &Value) -> String {
        self.l10n.value(self.texts(), self.indicator(), value)
    }

    fn dont_know(&self) -> String {
        match &self.entry().answer {
            Answer::DontKnow { whom, when } => self.chosen(self.l10n.dont_know(whom, when), true),
            _ => self.say(msg::status_dont_know()),
        }
    }

    fn not_applicable(&self) -> String {
        match &self.entry().answer {
            Answer::NotApplicable { reason } => {
                let reason = self.l10n.own_words(reason).unwrap_or_default();
                self.chosen(self.say(msg::row_not_applicable(reason)), true)
            }
            _ => self.say(msg::status_not_applicable()),
        }
    }

    fn detail(&self, id: &str) -> String {
        let indicator = self.indicator();
        let value = self.entry().details.get(id);
        let value = value.map(|value| self.l10n.detail_value(self.texts(), indicator, id, value));
        self.named(self.both(|texts| texts.detail(indicator, id)), value.unwrap_or_default())
    }

    /// What stands beside the answer, as far as there is something.
    fn beside(&self, lines: &mut Vec<String>) {
        let entry = self.entry();
        if entry.mandate.level().is_some() || entry.mandate != Default::default() {
            let value = self.say(say::mandate(&entry.mandate));
            lines.push(self.named(self.say(msg::row_mandate()), value));
        }
        lines.extend(entry.evidence.iter().enumerate().map(|(at, evidence)| {
            let text = self.evidence(evidence);
            self.say(msg::PlainEvidence { number: at + 1, text }.message())
        }));
        lines.extend(entry.positions.iter().enumerate().map(|(at, (who, position))| {
            let stance = self.say(positions::stance(position.stance));
            let remark = self.l10n.own_words(&position.remark);
            let parts = [who.clone(), stance].into_iter().chain(remark);
            let text = self.l10n.list(parts);
            self.say(msg::PlainPosition { number: at + 1, text }.message())
        }));
        if let Some(note) = self.l10n.own_words(&entry.notes) {
            lines.push(self.named(self.say(msg::row_note()), note));
        }
        if let Some(flag) = &entry.flag {
            let whom =
                (!flag.whom.is_empty()).then(|| self.say(msg::row_flag_whom(flag.whom.clone())));
            let parts = self.l10n.own_words(&flag.what).into_iter().chain(whom);
            let value = self.l10n.list(parts.filter(|part| !part.is_empty()));
            lines.push(self.named(self.say(msg::row_flag()), value));
        }
        let wizard = &self.sitting.wizard;
        if let Some(finding) = wizard.finding(wizard.position()) {
            let value = self.say(say::reading(finding.reading));
            lines.push(self.named(self.say(msg::row_finding()), value));
        }
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let kind = self.say(say::evidence_kind(evidence.kind));
        let mut parts = vec![evidence.title.clone(), kind];
        parts.extend(evidence.year.map(|year| year.to_string()));
        parts.extend([&evidence.page, &evidence.link, &evidence.note].map(String::clone));
        self.l10n.list(parts.into_iter().filter(|part| !part.is_empty()))
    }
}

impl<D: Desk> Talk<D> {
    /// What the question in view is told with.
    pub(super) fn telling(&self) -> Option<Telling<'_>> {
        self.sitting.as_ref().map(|sitting| Telling { sitting, l10n: &self.l10n })
    }

    /// Says the question in view.
    pub(super) fn say_question(&mut self) {
        self.place = Place::Question;
        let Some(telling) = self.telling() else { return };
        let lines = telling.question();
        self.say_all(lines);
        if !std::mem::replace(&mut self.hinted, true) {
            self.tell(msg::plain_hint(self.shown(Command::Help)));
        }
    }

    /// How the answer reads, and why.
    pub(super) fn say_why(&mut self) {
        let Some(telling) = self.telling() else { return };
        let wizard = &telling.sitting.wizard;
        let words = match wizard.finding(wizard.position()) {
            None => vec![self.l10n.say(&msg::plain_no_finding())],
            Some(finding) => {
                let label = self.l10n.say(&msg::row_finding());
                let reading = self.l10n.say(&say::reading(finding.reading));
                let why = self.l10n.why(wizard.questionnaire(), telling.texts(), &finding);
                let marks = self.l10n.list(self.l10n.marks(&finding).into_iter());
                vec![telling.named(label, reading), why, marks]
            }
        };
        self.say_all(words);
    }

    /// What the question asks, and what helps to answer it.
    pub(super) fn say_explanation(&mut self) {
        let Some(telling) = self.telling() else { return };
        let (l10n, texts, indicator) = (telling.l10n, telling.texts(), telling.indicator());
        let parts = [
            ("asks", msg::help_asks()),
            ("evidence", msg::help_evidence()),
            ("example", msg::help_example()),
            ("knows", msg::help_knows()),
        ];
        let parts = parts.into_iter().filter_map(|(part, heading)| {
            Some(telling.named(l10n.say(&heading), texts.help(indicator, part)?))
        });
        let mut lines: Vec<String> = parts.collect();
        let questionnaire = telling.sitting.wizard.questionnaire();
        let position = telling.sitting.wizard.position();
        let (area, section) = (questionnaire.area_of(position), questionnaire.section_of(position));
        let area = texts.area_about(area).map(|about| (texts.area(area), about));
        let section = texts.section_about(section).map(|about| (texts.section(section), about));
        let around = area.into_iter().chain(section);
        lines.extend(around.map(|(title, about)| telling.named(title, about)));
        let places = l10n.places(&indicator.crosswalk);
        if !places.is_empty() {
            let list = l10n.list(places.into_iter());
            lines.push(telling.named(l10n.say(&msg::help_crosswalk()), list));
        }
        self.say_all(lines);
    }
}
