//! Moving through the questionnaire, and back and forth in time.

use super::command::Command;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{Language, Message, msg};
use crate::model::wizard::{Action, Effect};
use crate::sitting::{Nowhere, QuickScan, Turn};

impl<D: Desk> Talk<D> {
    /// Enter: the next indicator; at the end of a section its closing page.
    pub(super) fn forward(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let turn = sitting.forward();
        self.turn(turn);
    }

    /// Goes where a step leads.
    pub(super) fn turn(&mut self, turn: Turn) {
        match turn {
            Turn::To(section, side) => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.turned_to(section, side);
                }
                self.place = Place::Page(section, side);
            }
            Turn::Act(action) => return self.go(action),
            Turn::Away => self.place = Place::Question,
            Turn::Summary => self.place = Place::Summary(Default::default()),
        }
        self.unsaid = true;
    }

    /// A move; where it leads nowhere, that is said.
    fn go(&mut self, action: Action) {
        let nothing = self.nowhere(&action);
        let from_page = self.place != Place::Question;
        if self.act(action) == Effect::Nothing {
            match nothing {
                Some(nothing) => self.tell(nothing),
                None => self.unsaid = true,
            }
            self.unsaid |= from_page;
        }
    }

    /// A command that moves, or goes back and forth in time.
    pub(super) fn travel(&mut self, command: Command, rest: &str) {
        match command {
            Command::Next => match self.place {
                Place::Page(..) => self.turn_page(true),
                _ => self.forward(),
            },
            Command::Previous => match self.place {
                Place::Page(..) => self.turn_page(false),
                _ => self.go(Action::Previous),
            },
            Command::Unanswered => self.go(Action::NextUnanswered),
            Command::Flagged => self.go(Action::NextFlagged),
            Command::Back if self.place != Place::Question => {
                self.place = Place::Question;
                self.unsaid = true;
            }
            Command::Back => self.go(Action::Back),
            Command::Go => self.go_to(rest),
            _ => self.go_in_time(command == Command::Undo),
        }
    }

    fn go_in_time(&mut self, undo: bool) {
        let action = if undo { Action::Undo } else { Action::Redo };
        let nothing = self.nowhere(&action);
        match self.act(action) {
            Effect::Save => {
                self.tell(if undo { msg::plain_undone() } else { msg::plain_redone() });
                self.say_change();
                self.unsaid = true;
            }
            Effect::Nothing => nothing.into_iter().for_each(|message| self.tell(message)),
            Effect::Moved | Effect::Refused => {}
        }
    }

    fn go_to(&mut self, rest: &str) {
        let Some(sitting) = &self.sitting else { return };
        if rest.is_empty() {
            return self.needs(Command::Go);
        }
        let questionnaire = sitting.wizard.questionnaire();
        let numbered = |wanted: &str| {
            let mut all = questionnaire.indicators.iter();
            all.position(|own| own.number.eq_ignore_ascii_case(wanted))
        };
        let wanted = rest.trim_end_matches('.');
        match numbered(wanted).or_else(|| questionnaire.position(rest)) {
            Some(at) => {
                self.place = Place::Question;
                self.unsaid = true;
                self.act(Action::GoTo(at));
            }
            None => self.no_such(rest),
        }
    }

    /// What to say when there is nowhere to go and nothing to take back.
    fn nowhere(&self, action: &Action) -> Option<Message> {
        let shown = |command| self.shown(command);
        Some(match self.sitting.as_ref()?.nowhere(action)? {
            Nowhere::Last => msg::plain_last(shown(Command::Summary)),
            Nowhere::First => msg::notice_first(),
            Nowhere::NoneUnanswered => msg::plain_none_unanswered(shown(Command::Summary)),
            Nowhere::NoneFlagged => msg::plain_none_flagged(shown(Command::Flag)),
            Nowhere::NoWayBack => msg::notice_no_way_back(),
            Nowhere::NothingToUndo => msg::notice_nothing_to_undo(),
            Nowhere::QuickDone => self.quick_done(),
            Nowhere::QuickLast => msg::plain_quick_last(shown(Command::Unanswered)),
            Nowhere::QuickFirst => msg::notice_quick_first(),
            Nowhere::QuickHere => msg::notice_quick_here(),
        })
    }

    fn quick_done(&self) -> Message {
        let (full, summary) = (self.shown(Command::Quick), self.shown(Command::Summary));
        msg::PlainQuickDone { full, summary }.message()
    }

    /// Says that the first picture is complete, where one walks through the quick scan and it is.
    pub(super) fn tell_quick_done(&mut self) {
        if self.sitting.as_ref().is_some_and(|sitting| sitting.quick_is_done()) {
            let message = self.quick_done();
            self.tell(message);
        }
    }

    /// Walks through the quick scan from now on, or through everything again.
    pub(super) fn toggle_quick(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        if sitting.wizard.quick() {
            sitting.wizard.set_quick(false);
            self.remember();
            self.tell(msg::notice_quick_off());
        } else {
            self.start_quick();
        }
    }

    /// Walks through the quick scan from now on.
    pub(super) fn start_quick(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        let Some(QuickScan { count, to }) = sitting.start_quick() else {
            return self.tell(msg::notice_quick_none());
        };
        // It has no time for pages.
        self.place = Place::Question;
        self.unsaid = true;
        let command = self.shown(Command::Quick);
        self.tell(msg::PlainQuickOn { command, count }.message());
        if let Some(at) = to {
            self.act(Action::GoTo(at));
        }
        self.remember();
    }

    /// Says questions and answers in the next other language, too; after the last one, in none.
    pub(super) fn next_second(&mut self) {
        let variants = Language::variants(&self.settings);
        let Some(sitting) = &mut self.sitting else { return };
        sitting.cycle_second(self.l10n.language(), &variants);
        let message = match sitting.second {
            Some(second) => msg::plain_second_on(self.l10n.language_name(second.tag)),
            None => msg::plain_second_off(),
        };
        self.tell(message);
        self.unsaid = true;
        self.remember();
    }
}
