//! Further fields of a question.

use super::asking::Asking;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::Purpose;
use crate::l10n::msg;
use crate::model::assessment::Value;
use crate::model::questionnaire::AnswerKind;
use crate::model::wizard::{Action, Effect, Stamp};

impl<D: Desk> Talk<D> {
    /// A further field: its form, or its options.
    pub(super) fn write_detail(&mut self, at: usize) {
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
}
