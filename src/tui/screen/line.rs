//! One line of the screen, and the shortest way to make another of it.

use std::borrow::Cow;

use ratatui::buffer::Cell;
use unicode_width::UnicodeWidthStr;

use super::pen::{Look, Pen};
use crate::model::visible::clean;

/// One column of a line.
#[derive(Debug, Clone)]
pub struct Glyph {
    cell: Cell,
    /// Whether nothing can be seen of it, as of most.
    blank: bool,
    /// How many columns it takes; none where a wide one before it reaches this far.
    columns: u16,
}

impl PartialEq for Glyph {
    fn eq(&self, other: &Glyph) -> bool {
        let alike = self.blank == other.blank && self.columns == other.columns;
        alike && (self.blank || self.cell == other.cell)
    }
}

impl Glyph {
    /// A cell as a terminal may have it. Wherever its text came from, this is the way out.
    pub fn new(cell: &Cell) -> Glyph {
        let mut cell = cell.clone();
        if let Cow::Owned(clean) = clean(cell.symbol()) {
            // Nothing left: the column is still there.
            cell.set_symbol(if clean.width() == 0 { " " } else { &clean });
        }
        let columns = if is_simple(&cell) && cell.symbol().is_ascii() {
            1
        } else {
            u16::try_from(cell.symbol().width()).unwrap_or(1).max(1)
        };
        let blank = cell.symbol() == " " && !Look::of(&cell).shows_on_blank();
        if blank { Glyph::blank() } else { Glyph { cell, blank, columns } }
    }

    /// Nothing.
    pub fn blank() -> Glyph {
        Glyph { cell: Cell::EMPTY, blank: true, columns: 1 }
    }

    fn tail() -> Glyph {
        Glyph { cell: Cell::EMPTY, blank: false, columns: 0 }
    }

    fn is_blank(&self) -> bool {
        self.blank
    }

    /// How it looks; nothing where that cannot be seen.
    fn look(&self) -> Option<Look> {
        (!self.is_blank()).then(|| Look::of(&self.cell))
    }

    /// Whether every terminal is one column further behind it.
    fn is_sure(&self) -> bool {
        self.columns == 1 && is_simple(&self.cell)
    }
}

/// Whether a cell holds one character.
fn is_simple(cell: &Cell) -> bool {
    cell.symbol().chars().nth(1).is_none()
}

/// Puts a glyph into a line. A wide one takes the next column, too.
pub fn put(line: &mut [Glyph], x: usize, glyph: Glyph) {
    if line.get(x).is_some_and(|own| own.columns == 0) {
        // What lies under a wide one cannot be seen.
        return;
    }
    let columns = usize::from(glyph.columns);
    for own in line.iter_mut().take(x + columns).skip(x + 1) {
        *own = Glyph::tail();
    }
    if let Some(own) = line.get_mut(x) {
        *own = glyph;
    }
    // Half of a wide glyph is none.
    let mut after = x + columns;
    while line.get(after).is_some_and(|own| own.columns == 0) {
        line[after] = Glyph::blank();
        after += 1;
    }
}

/// So many unchanged columns may be written again on the way to a changed one.
const GAP: usize = 12;
/// Emptying the rest of a line costs three bytes; so many columns must gain by it.
const WORTH_EMPTYING: usize = 4;

/// How far the rest of a line is moved along, at most.
const ALONG: usize = 16;

/// Writes what is different in a line: in the shortest of a few ways. The rest of the line is moved
/// along first, or emptied from some column on, or neither.
pub fn write(y: u16, before: &[Glyph], after: &[Glyph], pen: &mut Pen, out: &mut Vec<u8>) {
    let changed = changed(before, after);
    let Some(first) = changed.iter().position(|changed| *changed) else { return };
    let mut best: Option<(Vec<u8>, Pen)> = None;
    let mut keep = |bytes: Vec<u8>, pen: Pen| {
        if best.as_ref().is_none_or(|(best, _)| bytes.len() < best.len()) {
            best = Some((bytes, pen));
        }
    };
    for empty in std::iter::once(None).chain(worth_emptying(after, &changed).map(Some)) {
        let (mut own, mut own_pen) = (Vec::new(), *pen);
        Line { y, after, changed: &changed, empty }.write(&mut own_pen, &mut own);
        keep(own, own_pen);
    }
    if let Some((moved, columns, letter)) = moved_along(before, after, &changed, first) {
        let (mut own, mut own_pen) = (Vec::new(), *pen);
        own_pen.go(column(first), y, &mut own);
        own_pen.look_as(None, &mut own);
        own.extend(format!("\x1b[{columns}{letter}").bytes());
        let changed = self::changed(&moved, after);
        Line { y, after, changed: &changed, empty: None }.write(&mut own_pen, &mut own);
        keep(own, own_pen);
    }
    if let Some((bytes, own_pen)) = best {
        out.extend(bytes);
        *pen = own_pen;
    }
}

/// Writes a line that is different anew, from its beginning to its last letter.
pub fn write_whole(y: u16, before: &[Glyph], after: &[Glyph], pen: &mut Pen, out: &mut Vec<u8>) {
    if before == after {
        return;
    }
    let end = after.iter().rposition(|glyph| !glyph.is_blank()).map_or(0, |last| last + 1);
    let changed: Vec<bool> = (0..after.len()).map(|x| x < end).collect();
    let empty = before[end..].iter().any(|glyph| !glyph.is_blank()).then_some(end);
    Line { y, after, changed: &changed, empty }.write(pen, out);
}

/// The line with its rest moved along, as by a longer or shorter word: by how many columns, and the
/// letter that does it. Nothing where it would not spare much.
fn moved_along(
    before: &[Glyph],
    after: &[Glyph],
    changed: &[bool],
    first: usize,
) -> Option<(Vec<Glyph>, usize, char)> {
    let count = changed.iter().filter(|changed| **changed).count();
    if count < ALONG || before.iter().chain(after).any(|glyph| glyph.columns != 1) {
        return None;
    }
    let left = |by: usize| {
        let (old, new) = (before.get(first + by..)?, after.get(first..)?);
        Some((old.iter().zip(new).filter(|(a, b)| a != b).count() + by, by, 'P'))
    };
    let right = |by: usize| {
        let (old, new) = (before.get(first..)?, after.get(first + by..)?);
        Some((old.iter().zip(new).filter(|(a, b)| a != b).count() + by, by, '@'))
    };
    let ways = (1..=ALONG).flat_map(|by| [left(by), right(by)]).flatten();
    let (differing, by, letter) = ways.min_by_key(|(differing, _, _)| *differing)?;
    if differing + ALONG > count {
        return None;
    }
    let mut moved = before[..first].to_vec();
    if letter == 'P' {
        moved.extend_from_slice(&before[first + by..]);
    } else {
        moved.extend(std::iter::repeat_n(Glyph::blank(), by));
        moved.extend_from_slice(&before[first..]);
    }
    moved.resize(before.len(), Glyph::blank());
    Some((moved, by, letter))
}

fn column(x: usize) -> u16 {
    u16::try_from(x).unwrap_or(u16::MAX)
}

/// Which columns differ. Half of a wide glyph is never written over alone.
fn changed(before: &[Glyph], after: &[Glyph]) -> Vec<bool> {
    let mut changed: Vec<bool> = before.iter().zip(after).map(|(old, new)| old != new).collect();
    for x in 1..changed.len() {
        if (before[x].columns == 0 || after[x].columns == 0) && (changed[x] || changed[x - 1]) {
            (changed[x - 1], changed[x]) = (true, true);
        }
    }
    changed
}

/// The columns from which on emptying the rest may be worth it: where something makes way for the
/// longest stretches of nothing.
fn worth_emptying(after: &[Glyph], changed: &[bool]) -> impl Iterator<Item = usize> {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    let mut x = 0;
    while x < after.len() {
        let end = (x..after.len()).find(|at| !after[*at].is_blank()).unwrap_or(after.len());
        let gain = changed[x..end].iter().filter(|changed| **changed).count();
        if gain >= WORTH_EMPTYING {
            stretches.push((gain, x));
        }
        x = end + 1;
    }
    stretches.sort_unstable_by(|a, b| b.cmp(a));
    let first = |x: usize| (x..changed.len()).find(|at| changed[*at]).unwrap_or(x);
    let columns = stretches.into_iter().take(2).flat_map(move |(_, x)| [x, first(x)]);
    columns.collect::<Vec<_>>().into_iter()
}

struct Line<'l> {
    y: u16,
    after: &'l [Glyph],
    changed: &'l [bool],
    /// From which column on the rest is emptied before it is written.
    empty: Option<usize>,
}

impl Line<'_> {
    fn write(&self, pen: &mut Pen, out: &mut Vec<u8>) {
        for (x, glyph) in self.after.iter().enumerate() {
            let emptied = self.empty.is_some_and(|from| from <= x);
            if self.empty == Some(x) {
                self.reach(x, None, pen, out);
                pen.look_as(None, out);
                out.extend(b"\x1b[K");
            }
            let differs = if emptied { !glyph.is_blank() } else { self.changed[x] };
            if differs && glyph.columns > 0 {
                self.reach(x, glyph.look(), pen, out);
                self.print(x, pen, out);
            }
        }
    }

    fn print(&self, x: usize, pen: &mut Pen, out: &mut Vec<u8>) {
        let glyph = &self.after[x];
        pen.look_as(glyph.look(), out);
        out.extend(glyph.cell.symbol().bytes());
        let sure = glyph.is_sure() && x + 1 < self.after.len();
        pen.at = pen.at.filter(|_| sure).map(|(x, y)| (x + 1, y));
    }

    /// Brings the cursor to a column: there at once, or by writing again what stands between, in the
    /// line or from its beginning. What looks like `look` is written there next.
    fn reach(&self, x: usize, look: Option<Look>, pen: &mut Pen, out: &mut Vec<u8>) {
        if pen.at == Some((column(x), self.y)) {
            return;
        }
        let (mut jump, mut jumping) = (Vec::new(), *pen);
        jumping.go(column(x), self.y, &mut jump);
        let length = |bytes: &[u8], mut pen: Pen| {
            let mut next = bytes.to_vec();
            pen.look_as(look, &mut next);
            next.len()
        };
        let start = match pen.at {
            Some((from, y)) if y == self.y && usize::from(from) < x => usize::from(from),
            _ => 0,
        };
        let between = &self.after[start..x];
        if between.len() <= GAP && between.iter().all(Glyph::is_sure) {
            let (mut walk, mut walking) = (Vec::new(), *pen);
            walking.go(column(start), self.y, &mut walk);
            for x in start..x {
                self.print(x, &mut walking, &mut walk);
            }
            if length(&walk, walking) < length(&jump, jumping) {
                (jump, jumping) = (walk, walking);
            }
        }
        out.extend(jump);
        *pen = jumping;
    }
}
