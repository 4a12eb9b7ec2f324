//! Commands while one indicator is shown to a room.

use ratatui::layout::Rect;

use super::App;
use crate::desk::Desk;
use crate::form::Purpose;
use crate::model::assessment::Stance;
use crate::model::wizard::Action;
use crate::tui::keys::Command;
use crate::tui::projector::{Focus, Projector};
use crate::tui::wizard::View;

impl<D: Desk> App<D> {
    /// Shows the indicator in view to a room.
    pub(super) fn open_projector(&mut self) {
        if let Some(bench) = &mut self.bench {
            bench.page = None;
            bench.close_outline();
            self.projector = Some(Projector::default());
        }
    }

    pub(super) fn run_in_projector(&mut self, command: Command) {
        let area = Rect { x: 0, y: 1, width: self.size.0, height: self.size.1.saturating_sub(2) };
        let (Some(bench), Some(state)) = (&self.bench, &mut self.projector) else { return };
        let view = View {
            bench,
            l10n: &self.l10n,
            theme: self.theme,
            keys: &self.keys,
            second: bench.second,
        };
        let said = |focus: Focus| match focus {
            Focus::Position(who) => Some(who),
            Focus::Indicator | Focus::Add => None,
        };
        match command {
            Command::Up | Command::Down | Command::First | Command::Last => {
                state.step(command, view, area);
            }
            Command::Activate => {
                let who = said(state.focus(view, area));
                self.write(Purpose::Position(who, Stance::Agrees));
            }
            Command::Agree => self.write(Purpose::Position(None, Stance::Agrees)),
            Command::Disagree => self.write(Purpose::Position(None, Stance::Disagrees)),
            Command::WouldChange => self.write(Purpose::Position(None, Stance::WouldChange)),
            Command::Clear => {
                if let Some(was) = said(state.focus(view, area)) {
                    self.act(Action::Position { was: Some(was), now: None });
                }
            }
            Command::Note => self.write(Purpose::Note),
            Command::Next => self.show_next(Action::Next),
            Command::Previous => self.show_next(Action::Previous),
            Command::NextUnanswered => self.show_next(Action::NextUnanswered),
            Command::Close => self.projector = None,
            _ => {}
        }
    }

    fn show_next(&mut self, action: Action) {
        self.act(action);
        self.projector = Some(Projector::default());
    }

    /// Whether one indicator is shown to a room, and nothing lies over it.
    pub(in crate::tui) fn projects(&self) -> bool {
        let over = self.overlay.is_some() || self.form.is_some() || self.is_choosing();
        self.projector.is_some() && !over
    }
}
