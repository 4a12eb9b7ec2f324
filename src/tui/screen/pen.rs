//! Where the terminal's cursor is and how it writes, and the shortest ways to change either.

use std::io::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// How a cell looks, apart from its symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Look {
    /// As the terminal writes by itself.
    pub const PLAIN: Look =
        Look { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    /// How this cell looks.
    pub fn of(cell: &Cell) -> Look {
        Look { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Whether it can be seen where there is nothing.
    pub fn shows_on_blank(self) -> bool {
        let lines = Modifier::UNDERLINED | Modifier::CROSSED_OUT;
        self.bg != Color::Reset || self.modifier.intersects(Modifier::REVERSED | lines)
    }
}

/// The terminal's cursor.
#[derive(Debug, Clone, Copy)]
pub struct Pen {
    /// Column and row, where they are known: terminals differ in what the last column, wide characters
    /// and combining marks do to them.
    pub at: Option<(u16, u16)>,
    look: Look,
}

/// Each modifier with the code that puts it on and the one that takes it off.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

impl Pen {
    /// Somewhere, writing plainly.
    pub const LOST: Pen = Pen { at: None, look: Look::PLAIN };

    /// Puts the cursor here.
    pub fn go(&mut self, x: u16, y: u16, out: &mut Vec<u8>) {
        if self.at == Some((x, y)) {
            return;
        }
        let mut way = absolute(x, y);
        if let Some(relative) = self.at.and_then(|from| relative(from, (x, y)))
            && relative.len() < way.len()
        {
            way = relative;
        }
        out.extend(way);
        self.at = Some((x, y));
    }

    /// Puts the cursor here as every terminal understands it, wherever it was.
    pub fn place(&mut self, x: u16, y: u16, out: &mut Vec<u8>) {
        let _ = write!(out, "\x1b[{};{}H", y + 1, x + 1);
        self.at = Some((x, y));
    }

    /// Writes like this from now on; without a look, so that nothing shows as nothing.
    pub fn look_as(&mut self, look: Option<Look>, out: &mut Vec<u8>) {
        let look = match look {
            Some(look) => look,
            None if self.look.shows_on_blank() => Look::PLAIN,
            None => return,
        };
        if look == self.look {
            return;
        }
        if look == Look::PLAIN {
            return self.plain(out);
        }
        let anew = codes(Look::PLAIN, look);
        let anew = if anew.is_empty() { "0".to_owned() } else { format!("0;{anew}") };
        let step = codes(self.look, look);
        let shorter = if step.len() <= anew.len() { step } else { anew };
        let _ = write!(out, "\x1b[{shorter}m");
        self.look = look;
    }

    /// Writes plainly from now on. Said even where it is so already: it ends a frame.
    pub fn plain(&mut self, out: &mut Vec<u8>) {
        out.extend(b"\x1b[m");
        self.look = Look::PLAIN;
    }
}

fn absolute(x: u16, y: u16) -> Vec<u8> {
    match (x, y) {
        (0, 0) => "\x1b[H".to_owned(),
        (0, y) => format!("\x1b[{}H", y + 1),
        (x, y) => format!("\x1b[{};{}H", y + 1, x + 1),
    }
    .into_bytes()
}

/// From a known place: along the line, or to the beginning of one further down and along that. A
/// line feed without a carriage return before it is not the same everywhere.
fn relative(from: (u16, u16), to: (u16, u16)) -> Option<Vec<u8>> {
    let mut way = Vec::new();
    let mut x = from.0;
    let down = to.1.checked_sub(from.1).filter(|down| *down <= 4)?;
    if down > 0 || to.0 == 0 {
        way.push(b'\r');
        way.extend((0..down).map(|_| b'\n'));
        x = 0;
    }
    let (count, direction) = if to.0 < x { (x - to.0, 'D') } else { (to.0 - x, 'C') };
    match count {
        0 => {}
        1..=3 if direction == 'D' => way.extend((0..count).map(|_| 8)),
        1 => way.extend(b"\x1b[C"),
        _ => way.extend(format!("\x1b[{count}{direction}").bytes()),
    }
    Some(way)
}

/// The codes that lead from one look to another, with `;` between them.
fn codes(from: Look, to: Look) -> String {
    let mut codes: Vec<String> = Vec::new();
    let mut on = from.modifier;
    for (modifier, _, off) in MODIFIERS {
        if on.contains(modifier) && !to.modifier.contains(modifier) {
            codes.push(off.to_string());
            // One code takes two of them off.
            for (other, _, _) in MODIFIERS.iter().filter(|(_, _, other)| *other == off) {
                on.remove(*other);
            }
        }
    }
    for (modifier, code, _) in MODIFIERS {
        if to.modifier.contains(modifier) && !on.contains(modifier) {
            codes.push(code.to_string());
        }
    }
    if from.fg != to.fg {
        codes.push(colour(to.fg, 30));
    }
    if from.bg != to.bg {
        codes.push(colour(to.bg, 40));
    }
    codes.join(";")
}

/// A colour's code, for letters from 30 on and for what is behind them from 40 on.
fn colour(colour: Color, first: u8) -> String {
    let dark = |at: u8| (first + at).to_string();
    let light = |at: u8| (first + 60 + at).to_string();
    match colour {
        Color::Reset => dark(9),
        Color::Black => dark(0),
        Color::Red => dark(1),
        Color::Green => dark(2),
        Color::Yellow => dark(3),
        Color::Blue => dark(4),
        Color::Magenta => dark(5),
        Color::Cyan => dark(6),
        Color::Gray => dark(7),
        Color::DarkGray => light(0),
        Color::LightRed => light(1),
        Color::LightGreen => light(2),
        Color::LightYellow => light(3),
        Color::LightBlue => light(4),
        Color::LightMagenta => light(5),
        Color::LightCyan => light(6),
        Color::White => light(7),
        Color::Indexed(index) => format!("{};5;{index}", first + 8),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", first + 8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Pen, &mut Vec<u8>), mut pen: Pen) -> String {
        let mut out = Vec::new();
        write(&mut pen, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn the_cursor_goes_the_shortest_way() {
        for (from, to, way) in [
            (None, (0, 0), "\u{1b}[H"),
            (None, (0, 9), "\u{1b}[10H"),
            (None, (4, 9), "\u{1b}[10;5H"),
            (Some((4, 9)), (4, 9), ""),
            (Some((4, 9)), (5, 9), "\u{1b}[C"),
            (Some((4, 9)), (16, 9), "\u{1b}[12C"),
            (Some((4, 9)), (2, 9), "\u{8}\u{8}"),
            (Some((40, 9)), (20, 9), "\u{1b}[20D"),
            (Some((40, 9)), (0, 9), "\r"),
            (Some((40, 9)), (0, 10), "\r\n"),
            (Some((40, 9)), (3, 10), "\r\n\u{1b}[3C"),
            (Some((40, 9)), (3, 20), "\u{1b}[21;4H"),
            (Some((40, 9)), (3, 8), "\u{1b}[9;4H"),
        ] {
            let pen = Pen { at: from, look: Look::PLAIN };
            assert_eq!(written(|pen, out| pen.go(to.0, to.1, out), pen), way, "{from:?} {to:?}");
        }
    }

    #[test]
    fn a_look_is_changed_with_the_fewest_codes() {
        let look = |modifier, fg| Look { fg, bg: Color::Reset, modifier };
        let bold = look(Modifier::BOLD, Color::Reset);
        let dim = look(Modifier::DIM, Color::Reset);
        let bar = look(Modifier::BOLD | Modifier::REVERSED, Color::Reset);
        let line = look(Modifier::empty(), Color::Cyan);
        let rich = look(Modifier::ITALIC | Modifier::UNDERLINED, Color::Rgb(1, 2, 3));
        for (from, to, way) in [
            (Look::PLAIN, Look::PLAIN, ""),
            (Look::PLAIN, bar, "\u{1b}[1;7m"),
            (bar, Look::PLAIN, "\u{1b}[m"),
            (bar, bold, "\u{1b}[27m"),
            (bold, bar, "\u{1b}[7m"),
            (bold, dim, "\u{1b}[0;2m"),
            (line, bold, "\u{1b}[0;1m"),
            (rich, line, "\u{1b}[0;36m"),
            (Look::PLAIN, rich, "\u{1b}[3;4;38;2;1;2;3m"),
        ] {
            let pen = Pen { at: None, look: from };
            assert_eq!(written(|pen, out| pen.look_as(Some(to), out), pen), way, "{from:?} {to:?}");
        }
    }
}
