//! Commands, wherever they came from: a key, the search, a click.

use super::{App, Overlay};
use crate::l10n::msg;
use crate::model::wizard::{Action, Effect};
use crate::tui::desk::Desk;
use crate::tui::form::{Form, Purpose};
use crate::tui::keys::Command;
use crate::tui::palette::{Palette, Target};
use crate::tui::summary::Summary;
use crate::tui::wizard::Saved;
use crate::tui::wizard::layout::LIVE_BESIDE;
use crate::tui::wizard::work::Deed;

impl<D: Desk> App<D> {
    /// Does what a command means, wherever it came from.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::CycleLanguage => return self.set_language(self.l10n.language().next()),
            Command::ChooseLanguage => return self.ask_language(),
            Command::Quit => return self.leave(),
            Command::Help => {
                let open = matches!(self.overlay, Some(Overlay::Help(_)));
                self.overlay = (!open).then_some(Overlay::Help(0));
                return;
            }
            _ => {}
        }
        if self.overlay.is_some() {
            self.run_in_overlay(command);
        } else if self.form.is_some() {
            self.run_in_form(command);
        } else if self.bench.is_none() {
            self.run_at_home(command);
        } else if self.summary.is_some()
            && !matches!(command, Command::Undo | Command::Redo | Command::Palette)
        {
            self.run_in_summary(command);
        } else {
            self.run_in_wizard(command);
        }
    }

    pub(super) fn run_in_wizard(&mut self, command: Command) {
        let Some(bench) = &mut self.bench else { return };
        match command {
            Command::Summary => {
                self.summary = Some(Summary::default());
            }
            Command::Palette => self.overlay = Some(Overlay::Palette(Palette::new(bench))),
            // Where the live summary lies over the indicator, leaving means leaving that.
            Command::Home if bench.live && self.size.0 < LIVE_BESIDE => bench.live = false,
            Command::Home => {
                if matches!(bench.saved, Saved::Failed(_)) {
                    let question = msg::leave_unsaved_question();
                    self.form = Some(Form::for_question(Purpose::LeaveUnsaved, question));
                } else {
                    self.close_bench();
                }
            }
            Command::Clear => {
                let deed = match bench.clear_note(self.l10n.language().tag) {
                    Some(action) => Deed::Act(action),
                    None => bench.command(command),
                };
                self.perform(deed);
            }
            Command::SecondLanguage => bench.cycle_second(self.l10n.language()),
            Command::QuickScan => self.toggle_quick(),
            command => {
                let deed = bench.command(command);
                self.perform(deed);
            }
        }
    }

    pub(super) fn perform(&mut self, deed: Deed) {
        match deed {
            Deed::Act(action) => {
                self.act(action);
            }
            Deed::Write(purpose) => self.write(purpose),
            Deed::ActAndWrite(action, purpose) => {
                if self.act(action) {
                    self.write(purpose);
                    if let Some(form) = &mut self.form {
                        form.kept = true;
                    }
                }
            }
            Deed::Shown => {}
        }
    }

    pub(super) fn write(&mut self, purpose: Purpose) {
        let Some(bench) = &self.bench else { return };
        match &bench.read_only {
            Some(reason) => self.notice = Some(reason.clone()),
            None => self.form = Some(Form::for_indicator(purpose, &bench.wizard, &self.l10n)),
        }
    }

    /// Hands an action to the wizard and saves at once. Tells whether it was taken.
    pub(super) fn act(&mut self, action: Action) -> bool {
        let Some(bench) = &mut self.bench else { return false };
        let undoing = matches!(action, Action::Undo | Action::Redo);
        let going_on = action == Action::Next;
        let was_open = !bench.wizard.quick_is_done();
        match bench.act(action, &self.desk.stamp()) {
            Effect::Save => {
                if was_open {
                    self.tell_quick_done();
                }
                let Some(bench) = &mut self.bench else { return true };
                bench.saved = match self.desk.save(bench.wizard.assessment()) {
                    Ok(()) => Saved::At(self.desk.now()),
                    Err(message) => Saved::Failed(message),
                };
                true
            }
            Effect::Refused => {
                self.notice = bench.read_only.clone();
                false
            }
            Effect::Nothing if going_on => {
                self.tell_quick_done();
                true
            }
            Effect::Nothing if undoing => {
                self.notice = Some(msg::notice_nothing_to_undo());
                true
            }
            Effect::Nothing | Effect::Moved => true,
        }
    }

    pub(super) fn find(&mut self, target: Option<Target>) {
        match target {
            Some(Target::Indicator(at)) => {
                self.summary = None;
                let deed = self.bench.as_mut().map(|bench| bench.go_to(at));
                self.perform(deed.unwrap_or(Deed::Shown));
            }
            Some(Target::Command(command)) => {
                self.summary = None;
                if let Some(bench) = &mut self.bench {
                    bench.close_outline();
                }
                self.run(command);
            }
            None => {}
        }
    }

    pub(super) fn leave(&mut self) {
        self.keep_form();
        if let Some(bench) = &self.bench
            && matches!(bench.saved, Saved::Failed(_))
            && !matches!(self.form, Some(Form { purpose: Purpose::LeaveUnsaved, .. }))
        {
            self.overlay = None;
            let question = msg::leave_unsaved_question();
            self.form = Some(Form::for_question(Purpose::LeaveUnsaved, question));
            return;
        }
        self.remember();
        self.desk.close();
        self.ended = true;
    }

    pub(super) fn close_bench(&mut self) {
        self.remember();
        self.desk.close();
        self.bench = None;
        self.summary = None;
        self.form = None;
        self.show_home();
    }
}
