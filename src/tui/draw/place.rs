//! Where things were drawn, for the mouse.

use ratatui::layout::Rect;

use crate::tui::conflicts::Side;
use crate::tui::glance::Scroll;
use crate::tui::keys::Command;

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where.
    pub area: Rect,
    /// What.
    pub spot: Spot,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy)]
pub enum Spot {
    /// Something that takes no click.
    Nothing,
    /// A line of the indicator.
    Row(usize),
    /// A line of the outline.
    Outline(usize),
    /// A line of a list.
    Line(usize),
    /// The text of a form's field.
    Text(usize),
    /// A form's field, and one of its options.
    Option(usize, usize),
    /// One of two versions.
    Version(Side),
    /// A key in the bottom line.
    Key(Command),
    /// A part that the wheel scrolls. It takes no click.
    Scroll(Scroll),
}

impl Place {
    /// One that the wheel scrolls.
    pub fn scroll(scroll: Scroll) -> Place {
        Place { area: scroll.area, spot: Spot::Scroll(scroll) }
    }
}
