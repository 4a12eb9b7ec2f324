//! A screen as text that shows what a person sees: letters, styles, and where the cursor stands.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The lines of a screen, without the spaces at their ends. Spaces that keep words together are
/// plain spaces here.
pub fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (area.top()..area.bottom()).map(|y| line(buffer, y)).collect()
}

fn line(buffer: &Buffer, y: u16) -> String {
    let mut text = String::new();
    let mut x = buffer.area.left();
    while x < buffer.area.right() {
        let symbol = buffer[(x, y)].symbol();
        text.push_str(symbol);
        // A wide character takes the cell after it, too.
        x += u16::try_from(symbol.width().max(1)).unwrap();
    }
    text.trim_end().replace(['\u{a0}', '\u{202f}'], " ")
}

/// Letters with line numbers, then the stretches of each line that look special, then the cursor.
pub fn picture(buffer: &Buffer, cursor: Option<Position>) -> String {
    let mut text = String::new();
    for (y, line) in lines(buffer).iter().enumerate() {
        writeln!(text, "{}", format!("{y:>3} │{line}").trim_end()).unwrap();
    }
    let mut styles: Vec<(u16, u16, String)> = Vec::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let runs = runs(buffer, y);
        match styles.last_mut() {
            _ if runs.is_empty() => {}
            // Lines that look alike, such as those of a frame, are told once.
            Some((_, last, same)) if *last + 1 == y && *same == runs => *last = y,
            _ => styles.push((y, y, runs)),
        }
    }
    for (first, last, runs) in styles {
        let lines = if first == last { first.to_string() } else { format!("{first}-{last}") };
        writeln!(text, "{lines:>5}: {runs}").unwrap();
    }
    match cursor {
        Some(Position { x, y }) => writeln!(text, "cursor: column {x}, line {y}").unwrap(),
        None => writeln!(text, "cursor: none").unwrap(),
    }
    text
}

/// `bold 3..20, reversed 22..30`; what looks plain is not told.
fn runs(buffer: &Buffer, y: u16) -> String {
    let mut runs: Vec<(String, u16, u16)> = Vec::new();
    for x in buffer.area.left()..buffer.area.right() {
        let style = style(&buffer[(x, y)]);
        match runs.last_mut() {
            Some((last, _, end)) if *last == style => *end = x + 1,
            _ => runs.push((style, x, x + 1)),
        }
    }
    let told = runs.into_iter().filter(|(style, ..)| !style.is_empty());
    told.map(|(style, from, to)| format!("{style} {from}..{to}")).collect::<Vec<_>>().join(", ")
}

fn style(cell: &Cell) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (modifier, name) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::ITALIC, "italic"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::SLOW_BLINK, "blinking"),
        (Modifier::RAPID_BLINK, "blinking fast"),
        (Modifier::REVERSED, "reversed"),
        (Modifier::HIDDEN, "hidden"),
        (Modifier::CROSSED_OUT, "crossed out"),
    ] {
        if cell.modifier.contains(modifier) {
            parts.push(name.to_owned());
        }
    }
    if cell.fg != Color::Reset {
        parts.push(cell.fg.to_string().to_lowercase());
    }
    if cell.bg != Color::Reset {
        parts.push(format!("on {}", cell.bg.to_string().to_lowercase()));
    }
    parts.join(" ")
}
