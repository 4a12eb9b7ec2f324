//! Keys, pastes and clicks: what they mean where.

use crossterm::event::KeyCode;
use ratatui::layout::Rect;

use super::{App, Overlay};
use crate::desk::Desk;
use crate::form::Purpose;
use crate::l10n::Language;
use crate::tui::draw::Spot;
use crate::tui::glance::Part;
use crate::tui::input::Key;
use crate::tui::keys::{Command, stack};
use crate::tui::projector::Projector;
use crate::tui::report::Pane as ReportPane;
use crate::tui::text_field;
use crate::tui::wizard::Pane;

impl<D: Desk> App<D> {
    pub(super) fn key(&mut self, key: Key) {
        let command = self.keys.command(self.contexts(), key);
        if matches!(self.overlay, Some(Overlay::KeyTest(_))) {
            return self.key_in_test(key);
        }
        if matches!(self.overlay, Some(Overlay::Tour(_))) {
            return self.key_in_tour(key, command);
        }
        if self.overlay.is_some() {
            return self.key_in_overlay(key, command);
        }
        if self.form.is_some() {
            return self.key_in_form(key, command);
        }
        let choosing = self.is_choosing();
        if choosing && let Some(digit) = key.digit() {
            return match digit {
                1 => self.run(Command::Ours),
                2 => self.run(Command::Theirs),
                _ => {}
            };
        }
        if self.shows_report() {
            return self.key_in_report(key, command);
        }
        if let Some(bench) = &mut self.bench
            && !choosing
            && self.summary.is_none()
            && self.projector.is_none()
            && bench.pane == Pane::Indicator
            && bench.page.is_none()
            && let Some(digit) = key.digit()
        {
            match bench.writes_numbers().filter(|_| digit > 0) {
                Some(purpose) => self.write_number(purpose, digit),
                None => {
                    let deed = bench.digit(digit);
                    self.perform(deed);
                }
            }
            return;
        }
        if let Some(command) = command {
            self.run(command);
        }
    }

    /// A digit begins a number, in place of the one that is there.
    fn write_number(&mut self, purpose: Purpose, digit: usize) {
        self.write(purpose);
        if let Some(form) = &mut self.form
            && let Some(buffer) = form.text()
        {
            buffer.select_all();
            buffer.insert(&digit.to_string());
            form.mark_written();
        }
    }

    pub(super) fn key_in_overlay(&mut self, key: Key, command: Option<Command>) {
        // While writing, Ctrl+C copies.
        let writing = matches!(self.overlay, Some(Overlay::Palette(_)));
        if let Some(command) = command.filter(|_| !(writing && key == Key::ctrl('c'))) {
            self.run(command);
        } else if let Some(Overlay::Palette(palette)) = &mut self.overlay {
            if text_field::handle(&mut palette.query, &mut self.clipboard, key, 200) {
                palette.line = 0;
            }
        } else if matches!(self.overlay, Some(Overlay::Languages(_))) && key == Key::char('p') {
            self.run(Command::Plain);
        } else if matches!(
            self.keys.command(stack::INDICATOR, key),
            Some(Command::Help | Command::Home | Command::Live | Command::Mark | Command::Terms)
        ) {
            // The keys that opened a card close it, too.
            self.run(Command::Close);
        } else if let (Some(Overlay::Languages(_)), Some(digit)) = (&self.overlay, key.digit())
            && let Some(language) = digit.checked_sub(1).and_then(|at| Language::all().nth(at))
        {
            self.close_overlay();
            self.set_language(language);
        }
    }

    pub(super) fn key_in_form(&mut self, key: Key, command: Option<Command>) {
        let Some(form) = &mut self.form else { return };
        let plain_enter = key == Key::plain(KeyCode::Enter);
        if plain_enter && form.has_lines_in_focus() {
            if let Some(buffer) = form.text() {
                buffer.newline();
            }
            form.mark_written();
            return;
        }
        if let Some(command) = command {
            return self.run(command);
        }
        if let (KeyCode::PageUp | KeyCode::PageDown, None) = (key.code, form.text()) {
            self.glance_by_page(Part::Form, key.code == KeyCode::PageDown);
            return;
        }
        let width = self.size.0.saturating_sub(6).min(86);
        let next = |at: usize, count: usize| (at + 1).min(count.saturating_sub(1));
        match key.code {
            KeyCode::Down if form.choose(next) => return,
            KeyCode::Up if form.choose(|at, _| at.saturating_sub(1)) => return,
            KeyCode::Right | KeyCode::Char(' ') if form.choose(|at, n| (at + 1) % n.max(1)) => {
                return;
            }
            KeyCode::Left if form.choose(|at, n| (at + n.max(1) - 1) % n.max(1)) => return,
            _ => {}
        }
        if let Some(digit) = key.digit().filter(|digit| *digit > 0)
            && form.choose(|at, n| if digit <= n { digit - 1 } else { at })
        {
            // Who decides is said with one key; another level is asked for by name.
            if form.purpose == Purpose::Mandate {
                self.run(Command::Done);
            }
            return;
        }
        let Some(buffer) = form.text() else { return };
        let handled = text_field::handle(buffer, &mut self.clipboard, key, width);
        if handled && buffer.is_changed() {
            buffer.mark_taken();
            form.mark_written();
        } else if !handled {
            match key.code {
                KeyCode::Up | KeyCode::Down => form.move_focus(key.code == KeyCode::Down),
                KeyCode::PageUp | KeyCode::PageDown => {
                    self.glance_by_page(Part::Form, key.code == KeyCode::PageDown);
                }
                _ => {}
            }
        }
    }

    fn key_in_report(&mut self, key: Key, command: Option<Command>) {
        if let Some(command) = command {
            return self.run(command);
        }
        let width = self.report_width();
        let Some(report) = &mut self.report else { return };
        if report.writes_place() {
            text_field::handle(&mut report.place, &mut self.clipboard, key, width);
            if report.place.is_changed() {
                report.place.mark_taken();
                report.take_place();
            }
        } else if let Some(digit) = key.digit()
            && report.pane == ReportPane::Choices
        {
            self.choose_in_report(digit);
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        if let Some(Overlay::KeyTest(test)) = &mut self.overlay {
            test.take_paste(text);
        } else if let Some(Overlay::Palette(palette)) = &mut self.overlay {
            palette.query.paste(text);
            palette.line = 0;
        } else if let Some(form) = &mut self.form
            && self.overlay.is_none()
            && let Some(buffer) = form.text()
            && buffer.paste(text)
        {
            form.mark_written();
        } else if let (None, None, Some(report)) = (&self.overlay, &self.form, &mut self.report)
            && report.writes_place()
            && report.place.paste(text)
        {
            report.take_place();
        }
    }

    pub(super) fn click(&mut self, x: u16, y: u16) {
        let mut shown = self.places.iter().rev();
        let hit = shown.find(|place| {
            place.area.contains((x, y).into()) && !matches!(place.spot, Spot::Scroll(_))
        });
        let hit = hit.copied();
        let Some(spot) = hit.map(|place| place.spot) else { return };
        if self.shows_report() && !matches!(spot, Spot::Key(_)) {
            return self.click_in_report(spot, (x, y), hit.map(|hit| hit.area));
        }
        let choosing = self.is_choosing();
        match (spot, &mut self.bench) {
            (Spot::Key(command), _) => self.run(command),
            (Spot::Row(row), _) if matches!(self.overlay, Some(Overlay::Tour(_))) => {
                self.click_in_tour(row);
            }
            (Spot::Line(line), _) if self.overlay.is_some() => {
                match &mut self.overlay {
                    Some(Overlay::Palette(palette)) => palette.line = line,
                    Some(Overlay::Languages(at)) => *at = line,
                    Some(Overlay::History(list)) => list.line = line,
                    Some(Overlay::Terms(card)) => return card.focus(line),
                    _ => return,
                }
                self.run(Command::Activate);
            }
            (Spot::Text(at), _) => self.click_text(at, hit.map(|place| place.area), x, y),
            (Spot::Option(at, option), _) => {
                if let Some(form) = &mut self.form {
                    form.focus = at;
                    form.choose(|_, _| option);
                }
            }
            (Spot::Version(side), _) if choosing => {
                if let Some(state) = &mut self.conflicts {
                    state.side = side;
                }
            }
            (_, _) if self.overlay.is_some() || self.form.is_some() || choosing => {}
            (Spot::Row(row), Some(bench)) => {
                bench.close_outline();
                bench.row = row;
                // A click marks; it never leaves the indicator.
                self.run(Command::Mark);
            }
            (Spot::Outline(line), Some(bench)) => {
                bench.pane = Pane::Outline;
                bench.outline.line = line;
                self.run(Command::Activate);
            }
            (Spot::Line(line), Some(_)) if self.projector.is_some() => {
                self.projector = Some(Projector { line });
            }
            (Spot::Line(line), Some(_)) => {
                if let Some(summary) = &mut self.summary {
                    summary.line = line;
                    self.run(Command::Activate);
                }
            }
            (Spot::Line(line), None) => {
                let again = self.home.line == line;
                self.home.line = line;
                if again {
                    self.run(Command::Activate);
                }
            }
            _ => {}
        }
    }

    pub(super) fn click_text(&mut self, at: usize, area: Option<Rect>, x: u16, y: u16) {
        let (Some(form), Some(area)) = (&mut self.form, area) else { return };
        form.focus = at;
        let glance = self.glance.of(Part::Text(at));
        if let Some(buffer) = form.text() {
            text_field::click(buffer, area, glance, x, y);
        }
    }
}
