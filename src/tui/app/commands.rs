//! Commands, wherever they came from: a key, the search, a click.

use ratatui::layout::Rect;

use super::{App, Overlay};
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::msg;
use crate::model::wizard::{Action, Effect};
use crate::sitting::Happens;
use crate::tui::glance::Part;
use crate::tui::keys::Command;
use crate::tui::palette::{Palette, Target};
use crate::tui::summary::Summary;
use crate::tui::terms::Card;
use crate::tui::tour::Lesson;
use crate::tui::wizard::layout::LIVE_BESIDE;
use crate::tui::wizard::layout::layout;
use crate::tui::wizard::work::Deed;
use crate::tui::wizard::{Pane, Saved, View};

impl<D: Desk> App<D> {
    /// Does what a command means, wherever it came from.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::CycleLanguage => {
                self.tick(Lesson::Language);
                return self.set_language(self.l10n.language().next(&self.variants()));
            }
            Command::ChooseLanguage => {
                if !matches!(self.overlay, Some(Overlay::Languages(_))) {
                    self.ask_language();
                }
                return;
            }
            Command::Quit => return self.leave(),
            Command::Plain => return self.switch_to_plain(),
            Command::Looks => {
                if self.overlay.is_none() && self.form.is_none() {
                    self.ask_looks();
                }
                return;
            }
            Command::SaveNow => return self.save_now(),
            Command::Tour => return self.show_tour(),
            Command::KeyTest => return self.test_keys(),
            Command::SaveElsewhere => return self.ask_elsewhere(),
            Command::Help => {
                self.tick(Lesson::Help);
                let open = matches!(self.overlay, Some(Overlay::Help(_)));
                if open {
                    self.close_overlay()
                } else {
                    self.open_overlay(Overlay::Help(0))
                }
                return;
            }
            _ => {}
        }
        if self.overlay.is_some() {
            self.run_in_overlay(command);
        } else if self.form.is_some() {
            self.run_in_form(command);
        } else if self.is_choosing() {
            self.run_in_conflicts(command);
        } else if self.bench.is_none() {
            self.run_at_home(command);
        } else if self.report.is_some() {
            self.run_in_report(command);
        } else if self.summary.is_some()
            && !matches!(command, Command::Undo | Command::Redo | Command::Palette)
        {
            self.run_in_summary(command);
        } else if self.projector.is_some()
            && !matches!(command, Command::Undo | Command::Redo | Command::Palette)
        {
            self.run_in_projector(command);
        } else {
            self.run_in_wizard(command);
        }
    }

    pub(super) fn run_in_wizard(&mut self, command: Command) {
        let variants = self.variants();
        let Some(bench) = &mut self.bench else { return };
        match command {
            Command::Summary => {
                self.summary = Some(Summary::default());
            }
            Command::Report => self.open_report(false),
            Command::Projector => self.open_projector(),
            Command::Palette => {
                let palette = Palette::new(bench);
                self.open_overlay(Overlay::Palette(palette));
            }
            // Where it stands beside the indicator it is in view already.
            Command::Live if self.size.0 >= LIVE_BESIDE => {}
            Command::Live => self.open_overlay(Overlay::Live(0)),
            Command::Merge => {
                let merged = self.merge_copy();
                self.notice = merged.err().or(self.notice.take());
            }
            Command::Home => {
                if self.stays_to_choose() {
                    return;
                }
                let Some(bench) = &self.bench else { return };
                if matches!(bench.saved, Saved::Failed(_)) {
                    self.form =
                        Some(Form::for_leaving(Purpose::LeaveUnsaved, self.l10n.language()));
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
            Command::Terms => self.show_terms(),
            Command::History => {
                let shown = self.show_history(None);
                self.notice = shown.err().or(self.notice.take());
            }
            Command::Up | Command::Down | Command::First | Command::Last
                if bench.page.is_some() && bench.pane == Pane::Indicator =>
            {
                self.scroll_page(command);
            }
            Command::SecondLanguage => bench.cycle_second(self.l10n.language(), &variants),
            Command::QuickScan => self.toggle_quick(),
            // Above the first line there may be more of a long question.
            Command::Up
                if bench.pane == Pane::Indicator
                    && bench.row == 0
                    && self.glance_by_page(Part::Indicator, false) => {}
            command => {
                let Some(bench) = &mut self.bench else { return };
                let deed = bench.command(command);
                self.perform(deed);
            }
        }
    }

    /// Explains the terms in view; says so where there are none.
    pub(super) fn show_terms(&mut self) {
        let Some(bench) = &self.bench else { return };
        let second = bench.second;
        let card = Card::in_view(View {
            bench,
            l10n: &self.l10n,
            theme: self.theme,
            keys: &self.keys,
            second,
        });
        if card.terms.is_empty() {
            self.notice = Some(msg::notice_no_terms());
        } else {
            self.open_overlay(Overlay::Terms(card));
        }
    }

    pub(super) fn scroll_page(&mut self, command: Command) {
        let Some(bench) = &self.bench else { return };
        let Some(mut page) = bench.page else { return };
        let view =
            View { bench, l10n: &self.l10n, theme: self.theme, keys: &self.keys, second: None };
        let area = Rect { x: 0, y: 0, width: self.size.0, height: self.size.1 };
        page.scroll(command, view, layout(area, bench.outline_open(), 0).indicator);
        if let Some(bench) = &mut self.bench {
            bench.page = Some(page);
        }
    }

    pub(super) fn perform(&mut self, deed: Deed) {
        match deed {
            Deed::Act(action) => {
                self.act(action);
            }
            Deed::Write(purpose) => self.write(purpose),
            Deed::ActAndWrite(action, purpose) => {
                let effect = self.act(action);
                if effect != Effect::Refused {
                    self.write(purpose);
                    if let Some(form) = &mut self.form {
                        form.kept = effect == Effect::Save;
                    }
                }
            }
            Deed::Summarize => self.summary = Some(Summary::default()),
            Deed::Shown => {}
        }
    }

    pub(super) fn write(&mut self, purpose: Purpose) {
        let Some(bench) = &self.bench else { return };
        match &bench.read_only {
            Some(_) => self.refuse(),
            None => self.form = Some(Form::for_indicator(purpose, &bench.wizard, &self.l10n)),
        }
    }

    /// Hands an action to the wizard and saves at once.
    pub(super) fn act(&mut self, action: Action) -> Effect {
        let nothing = self.nowhere(&action);
        let Some(bench) = &mut self.bench else { return Effect::Nothing };
        if matches!(action, Action::Undo | Action::Redo) {
            bench.recall(&mut self.desk);
        }
        let was_done = bench.wizard.quick_is_done();
        let happens = Happens::of(&action);
        let effect = bench.act(action, &self.desk.stamp());
        match effect {
            Effect::Save => {
                bench.keep(happens, &mut self.desk, &self.l10n);
                self.take_news();
                if !was_done {
                    self.tell_quick_done();
                }
            }
            Effect::Refused => self.refuse(),
            Effect::Nothing => self.notice = nothing,
            Effect::Moved => {}
        }
        effect
    }

    pub(super) fn find(&mut self, target: Option<Target>) {
        if !matches!(target, Some(Target::Term(_)) | None) {
            self.close_report();
        }
        // An indicator that is found is shown to the room, too; all else is for whoever has the keys.
        if !matches!(target, Some(Target::Indicator(_)) | None) {
            self.projector = None;
        }
        match target {
            Some(Target::Indicator(at)) => {
                self.summary = None;
                let deed = self.bench.as_mut().map(|bench| bench.go_to(at));
                self.perform(deed.unwrap_or(Deed::Shown));
            }
            Some(Target::Term(term)) => {
                if let Some(bench) = &self.bench {
                    let card = Card::of_all(bench, &self.l10n, term);
                    self.open_overlay(Overlay::Terms(card));
                }
            }
            Some(Target::Section(section)) => {
                self.summary = None;
                if let Some(bench) = &mut self.bench {
                    bench.close_outline();
                    bench.open_page(section);
                }
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
}
