//! What lies over the screen and teaches: the help, the first steps, trying keys.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::{Place, Spot};
use crate::desk::Desk;
use crate::l10n::msg;
use crate::tui::app::App;
use crate::tui::help;
use crate::tui::key_test::{self, KeyTest};
use crate::tui::keys::{Names, stack};
use crate::tui::tour::{self, Tour};
use crate::tui::wizard::View;

impl<D: Desk> App<D> {
    pub(super) fn help_lines(&self, width: u16) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        // The contexts below the help itself; in the outline, those of the indicator beside it.
        let contexts = match self.contexts_below() {
            _ if self.lent().is_some() => stack::INDICATOR,
            contexts if contexts == stack::OUTLINE => stack::INDICATOR,
            contexts => contexts,
        };
        let (l10n, theme, keys) = (&self.l10n, self.theme, &self.keys);
        if let Some(bench) = self.explained() {
            lines.extend(help::indicator(View { bench, l10n, theme, keys, second: None }, width));
        }
        if let Some(bench) = self.lent().or(self.bench.as_deref()) {
            lines.extend(help::signs(l10n, theme, bench.wizard.quick(), width));
        }
        lines.extend(help::keys(l10n, theme, keys, contexts, width));
        lines
    }

    /// What keys are called here.
    pub(in crate::tui) fn names(&self) -> Names<'_> {
        Names { keys: &self.keys, l10n: &self.l10n, glyphs: self.theme.glyphs }
    }

    /// The first steps, with the example above.
    pub(super) fn draw_tour(
        &self,
        tour: &Tour,
        body: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let (bench, l10n, keys) = (&tour.bench, &self.l10n, &self.keys);
        let view = View { bench, l10n, theme: self.theme, keys, second: None };
        let drawn = tour::draw(tour, view, body, cells);
        let rows = drawn.rows.into_iter();
        places.extend(rows.map(|(area, at)| Place { area, spot: Spot::Row(at) }));
        drawn.cursor
    }

    /// What came in, and what it would do on the screen below.
    pub(super) fn draw_key_test(
        &self,
        test: &KeyTest,
        body: Rect,
        cells: &mut Buffer,
    ) -> Option<Position> {
        let title = self.l10n.say(&msg::hint_key_test());
        let width = body.width.saturating_sub(8).min(72);
        let contexts = self.contexts_below();
        let lines = key_test::lines(test, self.names(), self.theme, contexts, width);
        self.draw_card(&title, &lines, 0, body, cells)
    }
}
