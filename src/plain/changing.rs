//! Commands that change what belongs to the question in view.

use super::command::Command;
use super::question::letter;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::form::{Form, Purpose, put_row, table};
use crate::l10n::msg;
use crate::model::assessment::{Answer, Stance};
use crate::model::questionnaire::{AnswerKind, Rows};
use crate::model::wizard::{Action, Effect, EvidenceAction};

impl<D: Desk> Talk<D> {
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
            Command::Position if rest.is_empty() => {
                self.write(Purpose::Position(None, Stance::default()));
            }
            Command::Position => match self.position(rest) {
                Some((who, stance)) => self.write(Purpose::Position(Some(who), stance)),
                None => self.no_such(rest),
            },
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

    /// Whose position has this number, and what it is.
    fn position(&self, text: &str) -> Option<(String, Stance)> {
        let positions = &self.sitting.as_ref()?.wizard.entry().positions;
        let number = self.number(text.trim(), positions.len())?;
        let (who, position) = positions.iter().nth(number - 1)?;
        Some((who.clone(), position.stance))
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
        match self.act(Action::Evidence(change)) {
            Effect::Save => {
                self.say_saved();
                self.unsaid = true;
            }
            Effect::Nothing if up => self.tell(msg::hear_evidence_first()),
            Effect::Nothing => self.tell(msg::hear_evidence_last()),
            Effect::Moved | Effect::Refused => {}
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
        let is_note = self.vocabulary.command(word) == Some(Command::Note);
        // A note in another language is heard, too, but is emptied in its own.
        let elsewhere = entry.notes.keys().next().map(|tag| self.l10n.language_name(tag));
        let action = match self.vocabulary.command(word) {
            _ if word.is_empty() => Some(Action::Answer(Answer::Unanswered)),
            Some(Command::Mandate) => Some(Action::Mandate(Default::default())),
            Some(Command::Note) => Some(Action::Note(tag, String::new())),
            Some(Command::Flag) => Some(Action::Flag(None)),
            Some(Command::Reading) => Some(Action::Override(None)),
            Some(Command::Evidence) => self
                .number(which.trim(), entry.evidence.len())
                .map(|number| Action::Evidence(EvidenceAction::Remove(number - 1))),
            Some(Command::Position) => {
                let who = self.position(which).map(|(who, _)| who);
                who.map(|who| Action::Position { was: Some(who), now: None })
            }
            Some(Command::Detail) => detail(which).map(|id| Action::Detail(id, None)),
            Some(_) => None,
            None => match self.number(word, most) {
                Some(number) => row(number).map(Action::Answer),
                None => detail(word).map(|id| Action::Detail(id, None)),
            },
        };
        match action {
            None => self.no_such(rest),
            Some(action) => match self.act(action) {
                Effect::Save => {
                    self.tell(msg::plain_cleared());
                    self.say_change();
                }
                Effect::Nothing if is_note && elsewhere.is_some() => {
                    let language = elsewhere.unwrap_or_default();
                    let command = self.shown(Command::Language);
                    self.tell(msg::HearNoteElsewhere { command, language }.message());
                }
                Effect::Nothing => self.tell(msg::hear_empty_already()),
                Effect::Moved | Effect::Refused => {}
            },
        }
    }
}
