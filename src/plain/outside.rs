//! What happens to the assessment outside of this window, and choosing between two versions.

use super::asking::Asking;
use super::command::Command;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::model::merge::Version;
use crate::model::wizard::{Action, Effect};
use crate::sitting::{Conflicts, News};

impl<D: Desk> Talk<D> {
    /// Looks what happened outside since the last line.
    pub(super) fn look_around(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        sitting.look(&mut self.desk, &self.l10n);
        let gone = sitting.follow(&mut self.desk, &self.l10n);
        self.take_news();
        if gone && self.asking.is_empty() {
            self.offer_to_take_over();
        }
    }

    /// Says what happened beside what was asked for.
    pub(super) fn take_news(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        let News { notice, before, conflicts } = sitting.news();
        if let Some(before) = before {
            self.asking.retain_mut(|asked| match asked {
                Asking::Form(filling) => filling.form.follow(&before, &sitting.wizard),
                _ => true,
            });
        }
        let outside = sitting.outside.clone();
        if outside != self.outside {
            self.outside = outside.clone();
            outside.into_iter().for_each(|message| self.tell(message));
        }
        notice.into_iter().for_each(|message| self.tell(message));
        if let Some((conflicts, copy)) = conflicts {
            let count = conflicts.len();
            let asked = Asking::Versions(Conflicts::new(conflicts, copy));
            if self.asking.is_empty() {
                self.asking.push(asked);
                self.say_asked();
            } else {
                // What is being written is finished first.
                self.asking.insert(0, asked);
                self.tell(msg::versions_wait(count));
            }
        }
    }

    /// Says a field and its two versions.
    pub(super) fn say_versions(&mut self, conflicts: &Conflicts) {
        let Some(telling) = self.telling() else { return };
        let Some(conflict) = conflicts.conflict() else { return };
        let (l10n, texts) = (&self.l10n, telling.texts());
        let questionnaire = telling.sitting.wizard.questionnaire();
        let indicator = conflict.entry.as_ref().and_then(|id| questionnaire.indicator(id));
        let title = msg::VersionsTitle { at: conflicts.at + 1, count: conflicts.conflicts.len() };
        let place = match indicator {
            Some(indicator) => {
                let (number, prompt) = (indicator.number.clone(), texts.prompt(indicator));
                l10n.say(&msg::VersionsIndicator { number, prompt }.message())
            }
            None => l10n.say(&msg::form_about()),
        };
        let field = l10n.field(texts, indicator, &conflict.ours.piece);
        let mut lines = vec![l10n.say(&title.message()), place, field];
        for (heading, version) in [
            (msg::plain_version_ours(), &conflict.ours),
            (msg::plain_version_theirs(), &conflict.theirs),
        ] {
            let said = l10n.piece(questionnaire, texts, indicator, &version.piece);
            let who = self.who(version).into_iter();
            lines.push(l10n.say(&heading));
            lines.extend(who.chain(said));
        }
        lines.push(l10n.say(&msg::plain_versions_hint()));
        self.say_all(lines);
    }

    /// Who changed the entry last on this side, and when.
    fn who(&self, version: &Version) -> Option<String> {
        let l10n = &self.l10n;
        let when = version.at.as_deref().and_then(|at| self.desk.local(at)).map(|at| {
            l10n.say(&msg::VersionsWhen { date: l10n.date(at), time: l10n.time(at) }.message())
        });
        match (version.by.clone(), when) {
            (Some(by), Some(when)) => Some(l10n.say(&msg::VersionsByWhen { by, when }.message())),
            (one, other) => one.or(other),
        }
    }

    pub(super) fn choose_version(&mut self, mut conflicts: Conflicts, text: &str) {
        let Some(conflict) = conflicts.conflict() else { return };
        let version = match text {
            "1" => &conflict.ours,
            "2" => &conflict.theirs,
            "" => return self.leave_versions(conflicts),
            _ => {
                self.asking.push(Asking::Versions(conflicts));
                return self.no_choice(text, 2);
            }
        };
        let action = Action::Take(conflict.entry.clone(), version.piece.clone());
        if self.act(action) == Effect::Refused {
            return;
        }
        conflicts.decide();
        self.say_saved();
        if conflicts.left() > 0 {
            self.asking.push(Asking::Versions(conflicts));
            return self.say_asked();
        }
        if let (Some(copy), Some(sitting)) = (conflicts.copy, &mut self.sitting) {
            sitting.put_copy_aside(&copy, &mut self.desk);
            self.take_news();
        }
        self.tell(msg::plain_versions_chosen(self.shown(Command::Undo)));
        self.unsaid = true;
    }

    /// A choice is taken back, or made again.
    pub(super) fn undo_version(&mut self, mut conflicts: Conflicts, command: Command) {
        let undo = command == Command::Undo;
        let action = if undo { Action::Undo } else { Action::Redo };
        if self.act(action) == Effect::Save
            && let Some(sitting) = &self.sitting
        {
            conflicts.undecide(sitting.wizard.assessment());
            self.say_saved();
        }
        self.asking.push(Asking::Versions(conflicts));
        self.say_asked();
    }

    /// Leaves what is not chosen yet for later; the copy stays.
    pub(super) fn leave_versions(&mut self, conflicts: Conflicts) {
        self.tell(conflicts.stay());
        self.unsaid = true;
    }

    /// Merges the first of the copies that lie beside the assessment.
    pub(super) fn merge_copy(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        if sitting.read_only.is_some() {
            return self.refuse();
        }
        let merged = sitting.merge_copy(&mut self.desk, &self.l10n);
        self.take_news();
        match merged {
            Ok(()) => self.say_saved(),
            Err(message) => self.fault(message),
        }
    }

    /// Refuses a change; says why, or asks whether to take over.
    pub(super) fn refuse(&mut self) {
        if !self.offer_to_take_over()
            && let Some(why) = self.sitting.as_ref().and_then(|sitting| sitting.read_only.clone())
        {
            self.fault(why);
        }
    }

    /// Asks whether to write here from now on, where that is possible; tells whether it does.
    pub(super) fn offer_to_take_over(&mut self) -> bool {
        let question = self.sitting.as_ref().and_then(|sitting| sitting.may_take_over());
        let Some(question) = question else { return false };
        self.open_form(Form::for_question(Purpose::TakeOver, question, self.l10n.language()));
        true
    }

    /// Writes here from now on.
    pub(super) fn take_over(&mut self) -> Result<(), Message> {
        let Some(sitting) = &mut self.sitting else { return Ok(()) };
        let done = sitting.take_over(&mut self.desk);
        self.take_news();
        self.unsaid = true;
        done
    }
}
