//! Answering the question in view.

use super::asking::Asking;
use super::command::Command;
use super::question::letter;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{Purpose, put_row, table};
use crate::l10n::msg;
use crate::model::Id;
use crate::model::assessment::{Answer, Value};
use crate::model::questionnaire::{AnswerKind, CellKind, Choice, Rows};
use crate::model::wizard::{Action, Effect, Stamp};

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
        let said = match &wizard.entry().answer {
            Answer::Given(value) => {
                msg::plain_chosen(self.l10n.value(texts, wizard.indicator(), value))
            }
            _ => msg::status_unanswered(),
        };
        self.tell(said);
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
}
