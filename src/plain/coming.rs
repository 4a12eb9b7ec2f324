//! Coming and going: what is said when an assessment opens, saving on the way out, the end.

use super::asking::Asking;
use super::command::Command;
use super::talk::{End, Place, Talk};
use crate::desk::{Desk, OnDesk};
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg, say};
use crate::model::assessment::Answer;
use crate::model::findings::Coverage;
use crate::model::questionnaire::Indicator;
use crate::sitting::{Side, Sitting};

/// How many of each the welcome lists.
const MOST: usize = 3;

impl<D: Desk> Talk<D> {
    /// Begins with the list of assessments, and with what was left half-typed there.
    pub fn start(&mut self) {
        self.greet();
        self.unsaid = true;
        self.offer_drafts();
        self.settle();
    }

    /// Opens an assessment by its name or its file's path.
    pub fn open(&mut self, name: &str) -> Result<(), Message> {
        let taken = self.desk.open(name)?;
        self.greet();
        self.show(taken);
        self.settle();
        Ok(())
    }

    /// Goes on with what was open on the screen.
    pub fn resume(&mut self, sitting: Option<Box<Sitting>>) {
        self.greet();
        self.unsaid = true;
        if let Some(sitting) = sitting {
            self.place = Place::Question;
            self.sitting = Some(sitting);
            self.say_title();
        }
        self.offer_drafts();
        self.settle();
    }

    /// Says how to get on, once, in the language that was chosen.
    pub(super) fn greet(&mut self) {
        if !self.asking.is_empty() || std::mem::replace(&mut self.greeted, true) {
            return;
        }
        let (help, quit) = (self.shown(Command::Help), self.shown(Command::Quit));
        self.tell(msg::PlainWelcome { help, quit }.message());
    }

    /// Takes up an assessment: what could not be read of it first, then where one stopped.
    pub(super) fn show(&mut self, mut taken: OnDesk) {
        let returning = taken.session.is_some();
        let copies = taken.copies.clone();
        if let Some(damage) = taken.damage.take() {
            self.tell(damage.about);
            for (place, what) in damage.places {
                let (label, value) = (self.l10n.say(&place), self.l10n.say(&what));
                self.tell(msg::RowNamed { label, value }.message());
            }
            if damage.more > 0 {
                self.tell(msg::damage_more(damage.more));
            }
        }
        let read_only = taken.read_only.clone();
        let sitting = Sitting::new(taken);
        let section = sitting.wizard.indicator().section;
        self.place = Place::Question;
        self.sitting = Some(Box::new(sitting));
        self.outside = None;
        self.say_title();
        read_only.into_iter().for_each(|message| self.tell(message));
        if returning {
            self.say_welcome();
        } else if let Some(sitting) = &mut self.sitting {
            let side = Side::Opening { walked: false };
            sitting.turned_to(section, side);
            self.place = Place::Page(section, side);
        }
        self.unsaid = true;
        self.remember();
        if !copies.is_empty() {
            let (count, command) = (copies.len(), self.shown(Command::Merge));
            let names = self.l10n.list(copies.into_iter());
            self.tell(msg::PlainCopies { command, count, names }.message());
        }
        self.offer_drafts();
        self.offer_to_take_over();
    }

    /// Which assessment this is, and how far it is.
    pub(super) fn say_title(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let assessment = sitting.wizard.assessment();
        let about = &assessment.about;
        let mut parts = vec![about.authority.clone(), about.country.clone()];
        parts.retain(|part| !part.is_empty());
        parts.extend(about.year.map(|year| year.to_string()));
        if assessment.example {
            parts.push(self.l10n.say(&msg::home_example()));
        }
        let title = self.l10n.list(parts.into_iter());
        let progress = self.l10n.say(&say::coverage(&sitting.wizard.coverage()));
        let quick = sitting.wizard.quick().then(|| {
            let Coverage { answered, asked, .. } = sitting.wizard.quick_coverage();
            self.l10n.say(&msg::QuickProgress { answered, asked }.message())
        });
        self.say(title);
        self.say(progress);
        quick.into_iter().for_each(|quick| self.say(quick));
    }

    /// The last answers, and whom to ask.
    fn say_welcome(&mut self) {
        let Some(telling) = self.telling() else { return };
        let (texts, wizard) = (telling.texts(), &telling.sitting.wizard);
        if wizard.coverage().seen() == 0 {
            return;
        }
        let questionnaire = wizard.questionnaire();
        let entry = |indicator: &Indicator| wizard.assessment().entry(&indicator.id);
        let all = questionnaire.indicators.iter();
        let mut changed: Vec<(&str, &Indicator)> =
            all.clone().filter_map(|own| Some((entry(own).changed_at.as_deref()?, own))).collect();
        changed.sort_by(|a, b| b.0.cmp(a.0));
        let mut lines = Vec::new();
        if !changed.is_empty() {
            lines.push(self.l10n.say(&msg::welcome_last()));
        }
        for (_, indicator) in changed.into_iter().take(MOST) {
            let text = match &entry(indicator).answer {
                Answer::Given(value) => self.l10n.value(texts, indicator, value),
                Answer::DontKnow { .. } => self.l10n.say(&msg::status_dont_know()),
                Answer::NotApplicable { .. } => self.l10n.say(&msg::status_not_applicable()),
                Answer::Unanswered => self.l10n.say(&msg::status_unanswered()),
            };
            lines.push(telling.named(indicator.number.clone(), text));
        }
        let asks = all.filter_map(|indicator| {
            let whom = match (&entry(indicator).answer, &entry(indicator).flag) {
                (Answer::DontKnow { whom, .. }, _) if !whom.is_empty() => whom.clone(),
                (_, Some(flag)) if !flag.whom.is_empty() => flag.whom.clone(),
                (Answer::DontKnow { .. }, _) | (_, Some(_)) => {
                    self.l10n.say(&msg::welcome_somebody())
                }
                _ => return None,
            };
            Some(telling.named(indicator.number.clone(), whom))
        });
        let asks: Vec<String> = asks.collect();
        if !asks.is_empty() {
            lines.push(self.l10n.say(&msg::welcome_ask(asks.len())));
            lines.extend(asks.into_iter().take(MOST));
        }
        self.say_all(lines);
    }

    /// Tries once more to save what is not saved; says whether everything is.
    pub(super) fn save_now(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        if sitting.unsaved().is_some() {
            sitting.save(&mut self.desk, &self.l10n);
            self.take_news();
        }
        match self.sitting.as_ref().and_then(|sitting| sitting.unsaved()).cloned() {
            None => self.tell(msg::notice_all_saved()),
            Some(why) => {
                let message = self.not_saved(why);
                self.fault(message);
            }
        }
    }

    /// Asks for another place to save in, with one that works.
    pub(super) fn ask_elsewhere(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let place = self.desk.refuge(sitting.wizard.assessment());
        self.open_form(Form::for_place(&place, self.l10n.language()));
    }

    /// Saves in another place from now on.
    pub(super) fn save_in(&mut self, place: &str) -> Result<(), Message> {
        let Some(sitting) = &mut self.sitting else { return Ok(()) };
        let done = sitting.save_in(place, &mut self.desk)?;
        self.tell(done);
        Ok(())
    }

    /// What is not saved, after trying once more; merges first what came in.
    fn stays(&mut self, purpose: Purpose) -> bool {
        if let Some(sitting) = &mut self.sitting {
            sitting.look(&mut self.desk, &self.l10n);
            if sitting.unsaved().is_some() {
                sitting.save(&mut self.desk, &self.l10n);
            }
        }
        self.take_news();
        if !self.asking.is_empty() {
            return true;
        }
        let Some(why) = self.sitting.as_ref().and_then(|sitting| sitting.unsaved()).cloned() else {
            return false;
        };
        let message = self.not_saved(why);
        self.tell(message);
        self.open_form(Form::for_leaving(purpose, self.l10n.language()));
        true
    }

    /// Back to the list of assessments.
    pub(super) fn go_home(&mut self) {
        if self.sitting.is_none() {
            self.unsaid = true;
        } else if !self.stays(Purpose::LeaveUnsaved) {
            self.close_sitting();
        }
    }

    /// Closes the assessment, whatever is saved of it.
    pub(super) fn close_sitting(&mut self) {
        self.remember();
        let last_word = self.desk.close();
        self.sitting = None;
        self.asking.clear();
        self.place = Place::Home;
        self.unsaid = true;
        self.drafts.read(&mut self.desk);
        last_word.into_iter().for_each(|message| self.tell(message));
    }

    /// Ends, after asking where something is not saved.
    pub(super) fn quit(&mut self) {
        if !self.stays(Purpose::QuitUnsaved) {
            self.finish_talk();
        }
    }

    /// Ends.
    pub(super) fn finish_talk(&mut self) {
        self.asking.clear();
        self.remember();
        self.last_word = self.desk.close();
        self.end = Some(End::Quit);
    }

    /// Nobody will say anything any more: what is half-said is kept, and what is not saved is tried
    /// once more. Tells why something is not saved, if it is not.
    pub fn hang_up(&mut self) -> Option<Message> {
        if self.end.is_some() {
            return None;
        }
        if matches!(self.asking.last(), Some(Asking::Form(_))) {
            self.keep_form();
            self.keep_draft();
        }
        if let Some(sitting) = &mut self.sitting
            && sitting.unsaved().is_some()
        {
            sitting.save(&mut self.desk, &self.l10n);
        }
        let unsaved = self.sitting.as_ref().and_then(|sitting| sitting.unsaved()).cloned();
        self.finish_talk();
        unsaved
    }

    /// On to the screen.
    pub(super) fn go_to_screen(&mut self) {
        if !self.has_screen {
            return self.fault(msg::plain_to_screen_impossible());
        }
        self.asking.clear();
        self.remember();
        self.remember_mode(false);
        self.end = Some(End::Screen);
    }

    /// Notes that line mode is wanted from now on, or no longer.
    pub fn remember_mode(&mut self, plain: bool) {
        if self.settings.plain != plain {
            self.settings.plain = plain;
            self.desk.keep_settings(&self.settings);
        }
    }
}
