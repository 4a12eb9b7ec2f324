//! Answering the question in view, and changing what belongs to it.

use super::asking::Asking;
use super::command::Command;
use super::question::letter;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::form::{Form, Purpose, put_row, table};
use crate::l10n::msg;
use crate::model::Id;
use crate::model::assessment::{Answer, Value};
use crate::model::questionnaire::{AnswerKind, CellKind, Choice, Rows};
use crate::model::wizard::{Action, Effect, EvidenceAction, Stamp};

impl<D: Desk> Talk<D> {
    /// A line that answers the question in view.
    pub(super) fn answer(&mut self, line: &str) {
        let Some(sitting) = &self.sitting else { return };
        let text = line.trim();
        let indicator = sitting.wizard.indicator().clone();
        let letters = 0..indicator.details.len();
        if let Some(at) = letters.into_iter().find(|at| text == letter(*at).to_string()) {
            return self.write_detail(at);
        }
        match (text, &indicator.kind) {
            ("", _) => self.forward(),
            ("x" | "X", _) => self.change(Command::NotApplicable, ""),
            ("0", AnswerKind::Number { .. } | AnswerKind::Money) => {
                self.asking.push(Asking::Zero);
                self.say_asked();
            }
            ("0", _) => self.change(Command::DontKnow, ""),
            (_, AnswerKind::OneOf(options)) => match self.number(text, options.len()) {
                Some(number) => self.choose(options[number - 1].id.clone()),
                None => self.no_option(text),
            },
            (_, AnswerKind::AnyOf { options, .. }) => self.choose_some(text, options),
            (_, AnswerKind::Table { rows, .. }) => self.answer_table(text, rows),
            _ => self.answer_field(line),
        }
    }

    fn no_option(&mut self, text: &str) {
        let repeat = self.shown(Command::Where);
        self.fault(msg::PlainNoOption { repeat, text: text.to_owned() }.message());
    }

    /// Chooses an option; one that asks for its name is followed by the field for it.
    fn choose(&mut self, option: Id) {
        let Some(sitting) = &self.sitting else { return };
        let chosen = sitting.wizard.entry().answer.chose(&option);
        if chosen {
            self.say_answer();
            return self.say_saved();
        }
        if self.act(Action::Choose(option.clone())) == Effect::Save {
            self.after_choice(&[option]);
        }
    }

    /// Says what is chosen now, and asks for the names of options that have one.
    fn after_choice(&mut self, fresh: &[Id]) {
        self.say_answer();
        let Some(sitting) = &self.sitting else { return };
        let (indicator, entry) = (sitting.wizard.indicator(), sitting.wizard.entry());
        let named = fresh.iter().find(|id| {
            let asks = indicator.kind.option(id).is_some_and(|option| option.named);
            asks && entry.answer.chose(id) && !entry.details.contains_key(*id)
        });
        match named.cloned() {
            Some(id) => {
                self.write(Purpose::OptionName(id));
                if let Some(filling) = self.filling() {
                    filling.form.kept = true;
                }
            }
            None => self.say_change(),
        }
    }

    /// Says what is answered now.
    fn say_answer(&mut self) {
        let Some(telling) = self.telling() else { return };
        let (texts, wizard) = (telling.texts(), &telling.sitting.wizard);
        let value = match &wizard.entry().answer {
            Answer::Given(value) => self.l10n.value(texts, wizard.indicator(), value),
            _ => self.l10n.say(&msg::status_unanswered()),
        };
        self.tell(msg::plain_chosen(value));
    }

    /// Several options: in place of what was chosen, or, with a sign, beside it.
    fn choose_some(&mut self, text: &str, options: &[Choice]) {
        let Some(sitting) = &self.sitting else { return };
        let words: Vec<&str> =
            text.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let signed = words.iter().all(|word| word.starts_with(['+', '-']));
        let before = match sitting.wizard.entry().answer.value() {
            Some(Value::Choices(chosen)) => chosen.clone(),
            _ => Default::default(),
        };
        let mut scratch = sitting.wizard.clone();
        let stamp = Stamp::default();
        scratch.set_read_only(false);
        if !signed {
            scratch.update(Action::Answer(Answer::Unanswered), &stamp);
        }
        let mut wanted = Vec::new();
        for word in words {
            let takes = signed && word.starts_with('-');
            let number = word.trim_start_matches(['+', '-']);
            let Some(number) = self.number(number, options.len()) else {
                return self.no_option(word);
            };
            let id = &options[number - 1].id;
            if scratch.entry().answer.chose(id) == takes {
                scratch.update(Action::Choose(id.clone()), &stamp);
            }
            if !takes {
                wanted.push(id.clone());
            }
        }
        let answer = scratch.entry().answer.clone();
        let left_out: Vec<Id> = wanted.iter().filter(|id| !answer.chose(id)).cloned().collect();
        let (texts, indicator) =
            (sitting.texts.ask(self.l10n.language().tag), sitting.wizard.indicator());
        let list = self.l10n.list(left_out.iter().map(|id| texts.option(indicator, id)));
        let effect = self.act(Action::Answer(answer));
        if effect == Effect::Refused {
            return;
        }
        if !list.is_empty() {
            self.tell(msg::plain_excluded(list));
        }
        let fresh: Vec<Id> = wanted.into_iter().filter(|id| !before.contains(id)).collect();
        self.after_choice(&fresh);
    }

    /// A row to fill in, a new one, or a row and what is chosen in it.
    fn answer_table(&mut self, text: &str, rows: &Rows) {
        let Some(sitting) = &self.sitting else { return };
        let count = table(&sitting.wizard).len();
        if text == "+" {
            return match rows {
                Rows::Free(most) if count < *most => self.write(Purpose::TableRow(None)),
                _ => self.fault(msg::plain_full()),
            };
        }
        let most = match rows {
            Rows::Fixed(ids) => ids.len(),
            Rows::Free(_) => count,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        let row = words.first().and_then(|word| self.number(word, most));
        match (row, words.as_slice()) {
            (Some(row), [_]) => self.write(Purpose::TableRow(Some(row - 1))),
            (Some(row), [_, option]) => self.choose_in_row(row - 1, option, text),
            _ => self.no_option(text),
        }
    }

    fn choose_in_row(&mut self, at: usize, option: &str, text: &str) {
        let Some(sitting) = &self.sitting else { return };
        let AnswerKind::Table { rows, columns } = &sitting.wizard.indicator().kind else { return };
        let (Rows::Fixed(_), [column]) = (rows, columns.as_slice()) else {
            return self.no_option(text);
        };
        let CellKind::Choice(options) = &column.cell else { return self.no_option(text) };
        let Some(number) = self.number(option, options.len()) else {
            return self.no_option(text);
        };
        let cells = [(column.id.clone(), options[number - 1].clone())].into();
        let answer = put_row(&sitting.wizard, rows, Some(at), cells);
        if let Some(answer) = answer
            && self.act(Action::Answer(answer)) != Effect::Refused
        {
            self.say_row(at);
            self.say_change();
        }
    }

    /// Says a row of the table again.
    fn say_row(&mut self, at: usize) {
        let Some(telling) = self.telling() else { return };
        let start = format!("{}. ", at + 1);
        let row = telling.question().into_iter().skip(1).find(|line| line.starts_with(&start));
        self.say_all(row.into_iter().collect());
    }

    /// The answer as a field: the line is what stands in the first one.
    fn answer_field(&mut self, line: &str) {
        self.write(Purpose::Answer);
        self.fill(line);
    }

    pub(super) fn say_zero(&mut self) {
        self.tell(msg::plain_zero());
        let [zero, unknown] =
            [msg::plain_zero_number(), msg::status_dont_know()].map(|own| self.l10n.say(&own));
        self.say(format!("1. {zero}"));
        self.say(format!("2. {unknown}"));
    }

    pub(super) fn answer_zero(&mut self, text: &str) {
        match text {
            "1" | "0" => self.answer_field("0"),
            "2" => self.change(Command::DontKnow, ""),
            "" => self.unsaid = true,
            _ => {
                self.asking.push(Asking::Zero);
                self.no_choice(text, 2);
            }
        }
    }

    /// A further field: its form, or its options.
    fn write_detail(&mut self, at: usize) {
        let Some(sitting) = &self.sitting else { return };
        let detail = &sitting.wizard.indicator().details[at];
        if detail.kind.options().is_empty() {
            return self.write(Purpose::Detail(at));
        }
        if sitting.read_only.is_some() {
            return self.refuse();
        }
        self.asking.push(Asking::Detail(at));
        self.say_asked();
    }

    pub(super) fn say_detail_options(&mut self, at: usize) {
        let Some(telling) = self.telling() else { return };
        let (texts, wizard) = (telling.texts(), &telling.sitting.wizard);
        let indicator = wizard.indicator();
        let detail = &indicator.details[at];
        let value = wizard.entry().details.get(&detail.id);
        let mut lines = vec![texts.detail(indicator, &detail.id)];
        for (number, option) in detail.kind.options().iter().enumerate() {
            let label = texts.detail_option(indicator, &detail.id, &option.id);
            let chosen = match value {
                Some(Value::Choice(chosen)) => *chosen == option.id,
                Some(Value::Choices(chosen)) => chosen.contains(&option.id),
                _ => false,
            };
            let label = if chosen { self.l10n.say(&msg::plain_chosen(label)) } else { label };
            lines.push(format!("{}. {label}", number + 1));
        }
        if matches!(detail.kind, AnswerKind::AnyOf { .. }) {
            lines.push(self.l10n.say(&msg::plain_hint_several()));
        }
        self.say_all(lines);
    }

    pub(super) fn answer_detail(&mut self, at: usize, text: &str) {
        let Some(sitting) = &self.sitting else { return };
        if text.is_empty() {
            return;
        }
        let detail = sitting.wizard.indicator().details[at].clone();
        let options = detail.kind.options();
        let words: Vec<&str> =
            text.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let signed = words.iter().all(|word| word.starts_with(['+', '-']));
        let mut scratch = sitting.wizard.clone();
        scratch.set_read_only(false);
        let stamp = Stamp::default();
        if !signed {
            scratch.update(Action::Detail(detail.id.clone(), None), &stamp);
        }
        let is_one = !matches!(detail.kind, AnswerKind::AnyOf { .. });
        let too_many = is_one && words.len() > 1;
        for word in words {
            let number = self.number(word.trim_start_matches(['+', '-']), options.len());
            let Some(number) = number.filter(|_| !too_many) else {
                self.asking.push(Asking::Detail(at));
                return self.no_choice(word, options.len());
            };
            let option = &options[number - 1].id;
            let chosen = match scratch.entry().details.get(&detail.id) {
                Some(Value::Choices(chosen)) => chosen.contains(option),
                _ => false,
            };
            if chosen == (signed && word.starts_with('-')) {
                let action = Action::ChooseDetail(detail.id.clone(), option.clone());
                scratch.update(action, &stamp);
            }
        }
        let value = scratch.entry().details.get(&detail.id).cloned();
        if self.act(Action::Detail(detail.id.clone(), value)) != Effect::Refused {
            self.say_detail(&detail.id);
            self.say_change();
        }
    }

    pub(super) fn clear_detail(&mut self, at: usize) {
        let Some(sitting) = &self.sitting else { return };
        let id = sitting.wizard.indicator().details[at].id.clone();
        if self.act(Action::Detail(id.clone(), None)) != Effect::Refused {
            self.say_detail(&id);
            self.say_change();
        }
    }

    fn say_detail(&mut self, id: &str) {
        let Some(telling) = self.telling() else { return };
        let (texts, wizard) = (telling.texts(), &telling.sitting.wizard);
        let indicator = wizard.indicator();
        let value = wizard.entry().details.get(id);
        let value = value.map(|value| self.l10n.detail_value(texts, indicator, id, value));
        let line = telling.named(texts.detail(indicator, id), value.unwrap_or_default());
        self.say(line);
    }

    /// A command that changes what belongs to the question in view.
    pub(super) fn change(&mut self, command: Command, rest: &str) {
        let Some(sitting) = &self.sitting else { return };
        self.place = Place::Question;
        let wizard = &sitting.wizard;
        let pieces = wizard.entry().evidence.len();
        let piece = self.number(rest, pieces).map(|number| number - 1);
        match command {
            Command::DontKnow => match wizard.entry().answer {
                Answer::DontKnow { .. } => self.write(Purpose::DontKnow),
                _ => self.dont_know(),
            },
            Command::NotApplicable => self.write(Purpose::NotApplicable),
            Command::Mandate if !wizard.questionnaire().in_dimension(wizard.position()) => {
                self.not_here(command);
            }
            Command::Mandate => self.write(Purpose::Mandate),
            Command::Note => self.write(Purpose::Note),
            Command::Flag => self.write(Purpose::Flag),
            Command::About => self.write(Purpose::About),
            Command::Reading if wizard.finding(wizard.position()).is_none() => {
                self.fault(msg::plain_no_finding());
            }
            Command::Reading => self.write(Purpose::Override),
            Command::Evidence if rest.is_empty() => self.write(Purpose::Evidence(None)),
            Command::Evidence | Command::Up | Command::Down => match piece {
                None if rest.is_empty() => self.needs(command),
                None => self.no_such(rest),
                Some(at) if command == Command::Evidence => {
                    self.write(Purpose::Evidence(Some(at)));
                }
                Some(at) => self.move_evidence(at, command == Command::Up),
            },
            Command::Detail => {
                let details = 0..wizard.indicator().details.len();
                let wanted = rest.to_lowercase();
                match details.into_iter().find(|at| wanted == letter(*at).to_string()) {
                    Some(at) => self.write_detail(at),
                    None => self.no_such(rest),
                }
            }
            Command::Clear => self.clear(rest),
            command => self.not_here(command),
        }
    }

    fn dont_know(&mut self) {
        let answer = Answer::DontKnow { whom: String::new(), when: String::new() };
        let effect = self.act(Action::Answer(answer));
        if effect != Effect::Refused {
            let Some(sitting) = &self.sitting else { return };
            let mut form = Form::for_indicator(Purpose::DontKnow, &sitting.wizard, &self.l10n);
            form.kept = effect == Effect::Save;
            self.open_form(form);
        }
    }

    fn move_evidence(&mut self, at: usize, up: bool) {
        let change = if up { EvidenceAction::MoveUp(at) } else { EvidenceAction::MoveDown(at) };
        if self.act(Action::Evidence(change)) == Effect::Save {
            self.say_saved();
            self.unsaid = true;
        }
    }

    /// Empties what is named, or the answer.
    fn clear(&mut self, rest: &str) {
        let Some(sitting) = &self.sitting else { return };
        let (indicator, entry) = (sitting.wizard.indicator(), sitting.wizard.entry());
        let (word, which) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let word = word.trim_start_matches(':');
        let detail = |text: &str| {
            let wanted = text.trim().to_lowercase();
            let id = |at: usize| indicator.details[at].id.clone();
            (0..indicator.details.len()).find(|at| wanted == letter(*at).to_string()).map(id)
        };
        let row = |number: usize| {
            let AnswerKind::Table { rows, .. } = &indicator.kind else { return None };
            put_row(&sitting.wizard, rows, Some(number - 1), Default::default())
        };
        let most = match &indicator.kind {
            AnswerKind::Table { rows: Rows::Fixed(ids), .. } => ids.len(),
            _ => table(&sitting.wizard).len(),
        };
        let tag = self.l10n.language().tag.to_owned();
        let action = match self.vocabulary.command(word) {
            _ if word.is_empty() => Some(Action::Answer(Answer::Unanswered)),
            Some(Command::Mandate) => Some(Action::Mandate(Default::default())),
            Some(Command::Note) => Some(Action::Note(tag, String::new())),
            Some(Command::Flag) => Some(Action::Flag(None)),
            Some(Command::Reading) => Some(Action::Override(None)),
            Some(Command::Evidence) => self
                .number(which.trim(), entry.evidence.len())
                .map(|number| Action::Evidence(EvidenceAction::Remove(number - 1))),
            Some(Command::Detail) => detail(which).map(|id| Action::Detail(id, None)),
            Some(_) => None,
            None => match self.number(word, most) {
                Some(number) => row(number).map(Action::Answer),
                None => detail(word).map(|id| Action::Detail(id, None)),
            },
        };
        match action {
            None => self.no_such(rest),
            Some(action) => {
                let effect = self.act(action);
                if effect != Effect::Refused {
                    self.tell(msg::plain_cleared());
                    self.say_change();
                }
            }
        }
    }
}
