//! The bottom line: the keys that work now.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::app::{App, Overlay};
use super::desk::Desk;
use super::draw::{Place, Spot};
use super::form::Form;
use super::keys::{Command, bindings, key_name};
use super::paint;
use super::report::{Line, Pane};
use crate::l10n::{Message, msg};

impl<D: Desk> App<D> {
    /// The keys that work now, as many as fit whole, most important first.
    pub(super) fn draw_footer(&self, area: Rect, cells: &mut Buffer, places: &mut Vec<Place>) {
        let mut shown: Vec<_> =
            bindings(self.contexts()).into_iter().filter(|binding| binding.footer > 0).collect();
        shown.sort_by_key(|binding| binding.footer);
        let lines_form =
            self.overlay.is_none() && self.form.as_ref().is_some_and(Form::has_lines_in_focus);
        let mut x = area.x + 1;
        for binding in shown {
            // In a field of several lines Enter starts a new one.
            if lines_form && binding.command == Command::Done {
                continue;
            }
            // Nothing is to be chosen on a card that is only read.
            let read = matches!(self.overlay, Some(Overlay::Help(_) | Overlay::Live(_)));
            if read && binding.command == Command::Activate {
                continue;
            }
            if self.report.as_ref().is_some_and(|report| !report.takes(binding.command)) {
                continue;
            }
            let key = format!(" {} ", key_name(&self.l10n, self.theme.glyphs, binding.keys[0]));
            let hint = self.hint(binding.command);
            let hint = format!(" {}", self.l10n.say(&hint));
            let width = paint::columns(&key) + paint::columns(&hint);
            if x + width > area.right() {
                continue;
            }
            let place = Rect { x, width, ..area };
            places.push(Place { area: place, spot: Spot::Key(binding.command) });
            cells.set_string(x, area.y, &key, self.theme.bar());
            cells.set_string(x + paint::columns(&key), area.y, &hint, Style::new());
            x += width + 2;
        }
    }

    /// What a command means here in a word. Enter does what the line in focus takes.
    fn hint(&self, command: Command) -> Message {
        let in_wizard = self.overlay.is_none() && self.form.is_none() && self.summary.is_none();
        if command == Command::Activate && matches!(self.overlay, Some(Overlay::Welcome(_))) {
            return msg::hint_next();
        }
        if let (Some(report), None, None) = (&self.report, &self.overlay, &self.form) {
            return match (command, report.pane, report.focused()) {
                (Command::Activate, Pane::Choices, Line::Write) => Command::Produce.hint(),
                (Command::Activate, Pane::Choices, Line::Part(_)) => msg::hint_mark(),
                (Command::Activate | Command::Preview, Pane::Preview, _) => msg::publish_choices(),
                (Command::Activate, ..) => msg::hint_next(),
                _ => command.hint(),
            };
        }
        match &self.bench {
            Some(bench) if command == Command::Activate && in_wizard => bench.enter_hint(),
            // Enter closes what there is nothing to choose in.
            _ if command == Command::Activate
                && matches!(self.overlay, Some(Overlay::Terms(_))) =>
            {
                Command::Close.hint()
            }
            _ => command.hint(),
        }
    }
}
