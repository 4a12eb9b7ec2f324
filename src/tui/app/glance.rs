//! Looking around with the wheel, and with keys where something is longer than the screen.

use super::App;
use crate::desk::Desk;
use crate::tui::draw::{Place, Spot};
use crate::tui::glance::{Part, Scroll};
use crate::tui::keys::Command;

/// How many lines the wheel moves at a time.
const NOTCH: isize = 3;

impl<D: Desk> App<D> {
    /// The wheel scrolls what is under the pointer and leaves the focus where it is. A list, which
    /// scrolls with its focus, moves that.
    pub(super) fn wheel(&mut self, x: u16, y: u16, step: i16) {
        let lines = if step < 0 { -NOTCH } else { NOTCH };
        if scrolls(&self.places).next().is_none() {
            return self.run(if step < 0 { Command::Up } else { Command::Down });
        }
        let is_under = |own: &Scroll| own.area.contains((x, y).into()) && own.room(lines) != 0;
        let under = scrolls(&self.places).find(is_under);
        if let Some(scroll) = under {
            self.glance_at(scroll, lines);
        }
    }

    /// Looks half a screen up or down in a part; tells whether there was more of it.
    pub(super) fn glance_by_page(&mut self, part: Part, down: bool) -> bool {
        let Some(scroll) = scrolls(&self.places).find(|own| own.part == part) else { return false };
        // Of what is divided half is in view.
        let page = isize::try_from(scroll.area.height / 2).unwrap_or(1).max(1);
        let lines = if down { page } else { -page };
        self.glance_at(scroll, lines);
        scroll.room(lines) != 0
    }

    fn glance_at(&mut self, scroll: Scroll, lines: isize) {
        let lines = scroll.room(lines);
        match scroll.part {
            // These have no focus that holds their place.
            Part::Page => {
                let command = if lines < 0 { Command::Up } else { Command::Down };
                (0..lines.abs()).for_each(|_| self.scroll_page(command));
            }
            Part::Preview => {
                if let Some(report) = &mut self.report {
                    report.from = scroll.above.saturating_add_signed(lines);
                }
            }
            part => self.glance.turn(part, lines),
        }
    }
}

/// What scrolls, that which lies on top first.
fn scrolls(places: &[Place]) -> impl Iterator<Item = Scroll> {
    places.iter().rev().filter_map(|place| match place.spot {
        Spot::Scroll(scroll) => Some(scroll),
        _ => None,
    })
}
