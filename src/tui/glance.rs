//! Looking around: the wheel scrolls what is under the pointer, and the focus stays where it is. The
//! next key brings it back into view.

use ratatui::layout::Rect;

/// A part of the screen in which one can look around.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The indicator in view.
    Indicator,
    /// A section's page.
    Page,
    /// The outline.
    Outline,
    /// What the answers say, beside the indicator.
    Live,
    /// What there is to choose for a report.
    Choices,
    /// The preview of a report.
    Preview,
    /// A form.
    Form,
    /// The text of a form's field.
    Text(usize),
}

/// Such a part as it was drawn, and how many of its lines are out of view.
#[derive(Debug, Clone, Copy)]
pub struct Scroll {
    /// Where.
    pub area: Rect,
    /// Which.
    pub part: Part,
    /// Out of view above.
    pub above: usize,
    /// Out of view below.
    pub below: usize,
}

impl Scroll {
    /// A part that shows its lines from this one on.
    pub fn new(area: Rect, part: Part, total: usize, from: usize) -> Scroll {
        let below = total.saturating_sub(from + usize::from(area.height));
        Scroll { area, part, above: from, below }
    }

    /// By how many lines it moves, of so many that are wanted.
    pub fn room(&self, lines: isize) -> isize {
        let bound = |lines| isize::try_from(lines).unwrap_or(isize::MAX);
        lines.clamp(-bound(self.above), bound(self.below))
    }
}

/// The parts that were looked around in since the last key, and how far each stands from where its
/// focus would have it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Glance(Vec<(Part, isize)>);

impl Glance {
    /// How many lines further down than usual a part is shown.
    pub fn of(&self, part: Part) -> isize {
        self.0.iter().find(|(own, _)| *own == part).map_or(0, |(_, lines)| *lines)
    }

    /// Moves a part by so many lines.
    pub fn turn(&mut self, part: Part, lines: isize) {
        match self.0.iter_mut().find(|(own, _)| *own == part) {
            Some((_, own)) => *own += lines,
            None => self.0.push((part, lines)),
        }
    }
}

/// From which line on a part is shown that usually is from this one on.
pub fn from(usual: usize, glance: isize, total: usize, height: u16) -> usize {
    match glance {
        0 => usual,
        lines => usual.saturating_add_signed(lines).min(total.saturating_sub(height.into())),
    }
}
