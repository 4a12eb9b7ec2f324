//! What is on the terminal and what is to be there: the lines that moved are moved, the others written.

use std::io::Write;

use ratatui::buffer::Cell;

use super::line::{self, Glyph, put};
use super::pen::Pen;

/// What a terminal shows.
pub struct Paper {
    shown: Vec<Vec<Glyph>>,
    wanted: Vec<Vec<Glyph>>,
    pen: Pen,
    /// Whether a line that changes is written whole.
    whole: bool,
}

/// How far lines are looked for, up or down.
const FAR: usize = 12;
/// What it costs to move lines, with something to spare.
const WORTH_MOVING: usize = 24;

/// Lines that move together: those that stand in `to` afterwards, by so many lines, up or down.
struct Shift {
    to: std::ops::Range<usize>,
    by: usize,
    down: bool,
}

impl Paper {
    /// An empty terminal of this size.
    pub fn new(width: u16, height: u16) -> Paper {
        let line = vec![Glyph::blank(); width.into()];
        let lines = vec![line; height.into()];
        Paper { shown: lines.clone(), wanted: lines, pen: Pen::LOST, whole: false }
    }

    /// Writes a line that changes from its beginning to its end, or only what is different in it.
    pub fn write_whole_lines(&mut self, whole: bool) {
        self.whole = whole;
    }

    /// Whether a line that changes is written whole.
    pub fn writes_whole_lines(&self) -> bool {
        self.whole
    }

    /// Whether it is of this size.
    pub fn fits(&self, width: u16, height: u16) -> bool {
        self.shown.len() == usize::from(height)
            && self.shown.first().is_none_or(|line| line.len() == usize::from(width))
    }

    /// Puts the cursor at a column and a line.
    pub fn place(&mut self, x: u16, y: u16, out: &mut Vec<u8>) {
        self.pen.place(x, y, out);
    }

    /// Writes the cells that changed, in the fewest bytes. Ends with the plain look, which together
    /// with the cursor's place is the end of a frame.
    pub fn write<'c>(
        &mut self,
        cells: impl Iterator<Item = (u16, u16, &'c Cell)>,
        out: &mut Vec<u8>,
    ) {
        let mut touched = vec![false; self.wanted.len()];
        for (x, y, cell) in cells {
            if let Some(line) = self.wanted.get_mut(usize::from(y)) {
                put(line, x.into(), Glyph::new(cell));
                touched[usize::from(y)] = true;
            }
        }
        if !touched.contains(&true) {
            return;
        }
        let staying = self.written(None, &touched);
        let moving = self
            .shift(&touched)
            .filter(|_| !self.whole)
            .map(|shift| self.written(Some(&shift), &touched));
        let (bytes, pen) = match moving {
            Some(moving) if moving.0.len() < staying.0.len() => moving,
            _ => staying,
        };
        self.pen = pen;
        out.extend(bytes);
        self.pen.plain(out);
        for (y, _) in touched.iter().enumerate().filter(|(_, touched)| **touched) {
            self.shown[y].clone_from(&self.wanted[y]);
        }
    }

    /// All that is different, after lines have moved.
    fn written(&self, shift: Option<&Shift>, touched: &[bool]) -> (Vec<u8>, Pen) {
        let (mut out, mut pen) = (Vec::new(), self.pen);
        if let Some(shift) = shift {
            self.write_shift(shift, &mut pen, &mut out);
        }
        let empty = vec![Glyph::blank(); self.shown.first().map_or(0, Vec::len)];
        for (at, wanted) in self.wanted.iter().enumerate() {
            let from = shift.map_or(Some(at), |shift| shift.source(at));
            if from == Some(at) && !touched[at] {
                continue;
            }
            let before = from.map_or(&empty, |from| &self.shown[from]);
            let write = if self.whole { line::write_whole } else { line::write };
            write(number(at), before, wanted, &mut pen, &mut out);
        }
        (out, pen)
    }

    /// Deletes lines at one end of those that move and inserts as many at the other, so that the rest
    /// of the screen stays where it is.
    fn write_shift(&self, shift: &Shift, pen: &mut Pen, out: &mut Vec<u8>) {
        let Shift { to, by, down } = shift;
        let (delete, insert) =
            if *down { (to.end - by, to.start - by) } else { (to.start, to.end) };
        let bottom = self.shown.len();
        let mut lines = |at: usize, letter: char| {
            // What leaves or comes in at the bottom does so by itself.
            let own = if letter == 'M' { *down && at + by == bottom } else { at + by == bottom };
            if own {
                return;
            }
            pen.go(0, number(at), out);
            let _ = match by {
                1 => write!(out, "\x1b[{letter}"),
                by => write!(out, "\x1b[{by}{letter}"),
            };
        };
        lines(delete, 'M');
        lines(insert, 'L');
    }

    /// The lines whose moving spares most, where it may be worth it.
    fn shift(&self, touched: &[bool]) -> Option<Shift> {
        let height = self.shown.len();
        if touched.iter().filter(|touched| **touched).count() < 3 {
            return None;
        }
        let weight = |y: usize| {
            let differing = self.shown[y].iter().zip(&self.wanted[y]).filter(|(a, b)| a != b);
            differing.count()
        };
        let weights: Vec<usize> =
            (0..height).map(|y| if touched[y] { weight(y) } else { 0 }).collect();
        let mut best: Option<(usize, Shift)> = None;
        for by in 1..=FAR.min(height.saturating_sub(1)) {
            for down in [false, true] {
                let ys = if down { by..height } else { 0..height - by };
                let (mut gain, mut start) = (0, ys.start);
                for y in ys {
                    let from = if down { y - by } else { y + by };
                    let same = weights[y] > 0 && self.shown[from] == self.wanted[y];
                    if same && gain == 0 {
                        start = y;
                    }
                    if same {
                        gain += weights[y];
                    } else if weights[y] == 0 && self.shown[from] != self.wanted[y] {
                        // It stands where it belongs, and would have to be written again.
                        gain = 0;
                    }
                    if same && best.as_ref().is_none_or(|(best, _)| gain > *best) {
                        best = Some((gain, Shift { to: start..y + 1, by, down }));
                    }
                }
            }
        }
        best.filter(|(gain, _)| *gain > WORTH_MOVING).map(|(_, shift)| shift)
    }
}

impl Shift {
    /// Which line stands here afterwards; none where it is an empty one.
    fn source(&self, at: usize) -> Option<usize> {
        let Shift { to, by, down } = self;
        if to.contains(&at) {
            return Some(if *down { at - by } else { at + by });
        }
        let empty = if *down { to.start - by..to.start } else { to.end..to.end + by };
        (!empty.contains(&at)).then_some(at)
    }
}

fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
