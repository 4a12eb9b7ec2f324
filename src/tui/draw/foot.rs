//! The bottom line with its keys, and the notice above it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Place, Spot};
use crate::desk::Desk;
use crate::form::Form;
use crate::l10n::{Message, msg};
use crate::tui::app::{App, Overlay};
use crate::tui::keys::{Command, key_name};
use crate::tui::paint;
use crate::tui::tour::Tour;

impl<D: Desk> App<D> {
    /// The keys that work now, as many as fit whole, most important first.
    pub(super) fn draw_footer(&self, area: Rect, cells: &mut Buffer, places: &mut Vec<Place>) {
        let mut shown = self.keys.working(self.contexts());
        shown.retain(|binding| binding.footer > 0 && self.takes(binding.command));
        shown.sort_by_key(|binding| binding.footer);
        let form = self.form.as_ref().filter(|_| self.overlay.is_none());
        let lines_form = form.is_some_and(Form::has_lines_in_focus);
        let goes_on = form.is_some_and(Form::goes_on) && !lines_form;
        let mut x = area.x + 1;
        for binding in shown {
            // In a field of several lines Enter starts a new one.
            if lines_form && binding.command == Command::Done {
                continue;
            }
            // Enter does it, too, or there is no other field.
            let alone = form.is_some_and(|form| form.fields.len() < 2);
            if (goes_on || alone) && binding.command == Command::NextField {
                continue;
            }
            let report = self.report.as_ref().filter(|_| self.shows_report());
            if report.is_some_and(|report| !report.takes(binding.command)) {
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

    /// Whether a command has something to do here.
    fn takes(&self, command: Command) -> bool {
        match (&self.overlay, command) {
            // Nothing is to be chosen on a card that is only read.
            (
                Some(Overlay::Help(_) | Overlay::Live(_) | Overlay::KeyTest(_)),
                Command::Activate,
            ) => false,
            (Some(Overlay::Tour(_)), command) => Tour::takes(command),
            (Some(_), _) => true,
            // It searches in an assessment.
            (None, Command::Palette) => self.bench.is_some(),
            // There is another one to go on to.
            (None, Command::NextVersion) => {
                self.conflicts.as_ref().is_some_and(|state| state.conflicts.conflicts.len() > 1)
            }
            // Only where there is something to merge, and something to do it with.
            (None, Command::Merge) => {
                self.home.focused().is_some_and(|focused| !focused.copies.is_empty())
            }
            (
                None,
                Command::Activate
                | Command::Report
                | Command::Rename
                | Command::Duplicate
                | Command::PutAside
                | Command::History,
            ) if self.bench.is_none() && self.form.is_none() => self.home.focused().is_some(),
            _ => true,
        }
    }

    /// What a command means here in a word. Enter does what the line in focus takes.
    fn hint(&self, command: Command) -> Message {
        let in_wizard = self.overlay.is_none() && self.form.is_none() && self.summary.is_none();
        if matches!(self.overlay, Some(Overlay::Draft(_))) {
            match command {
                Command::Activate => return msg::hint_take_up(),
                Command::Close => return msg::hint_later(),
                Command::Clear => return msg::hint_discard(),
                _ => {}
            }
        }
        if let Some(Overlay::Tour(tour)) = &self.overlay {
            return match command {
                Command::Home => tour.leave_hint(),
                Command::Activate => msg::hint_next(),
                command => command.hint(),
            };
        }
        if command == Command::Activate
            && matches!(self.overlay, Some(Overlay::Welcome(_) | Overlay::Damage(..)))
        {
            return msg::hint_next();
        }
        if let Some(report) = self.report.as_ref().filter(|_| self.shows_report()) {
            return report.hint(command);
        }
        let goes_on = self.overlay.is_none() && self.form.as_ref().is_some_and(Form::goes_on);
        if command == Command::Done && goes_on {
            return msg::hint_next_field();
        }
        if self.projects() && command == Command::Activate {
            return msg::hint_say();
        }
        match &self.bench {
            _ if command == Command::Close && self.overlay.is_none() && self.is_choosing() => {
                msg::hint_later()
            }
            // What is heard does not change with every line.
            Some(bench) if command == Command::Activate && in_wizard && !self.theme.is_spoken() => {
                bench.enter_hint()
            }
            // Enter closes what there is nothing to choose in.
            _ if command == Command::Activate
                && matches!(self.overlay, Some(Overlay::Terms(_))) =>
            {
                Command::Close.hint()
            }
            _ => command.hint(),
        }
    }

    /// What is said: once, or as long as it is so.
    pub(super) fn said(&self) -> Option<Message> {
        let lasting = || self.unsaved_notice().or_else(|| self.outside_notice());
        self.notice.clone().or_else(lasting)
    }

    /// What is to be said above the bottom line, until the next key. Why something is not saved is
    /// said as long as it is so.
    pub(super) fn notice_lines(&self, width: u16) -> Vec<Line<'static>> {
        let Some(notice) = self.said() else { return Vec::new() };
        let lead = vec![Span::styled(" ! ", self.theme.strong())];
        let width = width.saturating_sub(1).min(paint::MEASURE);
        paint::paragraph(lead, &self.l10n.say(&notice), width, Style::new())
    }

    /// Says it, below a rule. A sign says where there is more than fits.
    pub(super) fn draw_notice(&self, lines: &[Line], screen: Rect, cells: &mut Buffer) {
        let height = self.notice_height(lines, screen);
        if height == 0 {
            return;
        }
        let area = Rect { y: screen.bottom() - 1 - height, height, ..screen };
        paint::clear(cells, area);
        let rule = self.theme.glyphs.rule.repeat(area.width.into());
        cells.set_string(area.x, area.y, rule, self.theme.line());
        let text = Rect { y: area.y + 1, height: height - 1, ..area };
        let rest = paint::draw_lines(cells, text, lines, 0);
        let beside = Rect { width: area.width.saturating_sub(2), ..text };
        paint::mark_more(cells, beside, false, rest > 0, self.theme);
    }

    /// How many lines a notice takes with its rule, so that something is left of the screen: more of a
    /// form, and less under what goes away with the next key.
    pub(super) fn notice_height(&self, lines: &[Line], screen: Rect) -> u16 {
        let left = match (&self.form, &self.overlay, &self.notice) {
            (None, None, Some(_)) => 4,
            (None, None, None) => 6,
            _ => 8,
        };
        match u16::try_from(lines.len()).unwrap_or(u16::MAX) {
            0 => 0,
            lines => (lines + 1).min(screen.height.saturating_sub(left)),
        }
    }
}
