//! Whatever is drawn, the terminal shows it, on terminals of different manners.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;
use vt100::Parser;

use super::paper::Paper;
use crate::model::test_support::cases;

const WIDTH: u16 = 40;
const HEIGHT: u16 = 9;

/// Something drawn over what is there.
#[derive(Debug, Clone)]
enum Stroke {
    Text(u16, u16, String, Style),
    Wash(Rect, Style),
    /// Everything moves, as when a list scrolls.
    Scroll(u16, u16, i32),
    Empty(Rect),
    /// The rest of a line moves along, as by a longer word.
    Along(u16, u16, u16, bool),
}

fn style() -> impl Strategy<Value = Style> {
    let colour = prop_oneof![
        4 => Just(Color::Reset),
        1 => Just(Color::Cyan),
        1 => Just(Color::LightYellow),
        1 => Just(Color::Indexed(200)),
        1 => Just(Color::Rgb(1, 20, 255)),
    ];
    let modifier = prop_oneof![
        3 => Just(Modifier::empty()),
        1 => Just(Modifier::BOLD),
        1 => Just(Modifier::REVERSED | Modifier::BOLD),
        1 => Just(Modifier::UNDERLINED),
        1 => Just(Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED),
    ];
    (colour.clone(), colour, modifier)
        .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

fn area() -> impl Strategy<Value = Rect> {
    (0..WIDTH, 0..HEIGHT, 1..=WIDTH, 1..=HEIGHT)
        .prop_map(|(x, y, width, height)| Rect { x, y, width, height }.intersection(whole()))
}

fn stroke() -> impl Strategy<Value = Stroke> {
    prop_oneof![
        5 => (0..WIDTH, 0..HEIGHT, "(a|word |a longer text |   |é|東|e\u{301}|─|🙂|•|x         y){0,9}", style())
            .prop_map(|(x, y, text, style)| Stroke::Text(x, y, text, style)),
        1 => (area(), style()).prop_map(|(area, style)| Stroke::Wash(area, style)),
        2 => (0..HEIGHT, 0..HEIGHT, -5..=5).prop_map(|(top, end, by)| Stroke::Scroll(top, end, by)),
        1 => area().prop_map(Stroke::Empty),
        2 => (0..WIDTH, 0..HEIGHT, 1..9u16, any::<bool>())
            .prop_map(|(x, y, by, right)| Stroke::Along(x, y, by, right)),
    ]
}

fn whole() -> Rect {
    Rect::new(0, 0, WIDTH, HEIGHT)
}

fn draw(buffer: &mut Buffer, stroke: &Stroke) {
    match stroke {
        Stroke::Text(x, y, text, style) => {
            buffer.set_string(*x, *y, text, *style);
        }
        Stroke::Wash(area, style) => buffer.set_style(*area, *style),
        Stroke::Scroll(top, end, by) => {
            let before = buffer.clone();
            for y in *top..*end {
                let from = i32::from(y) - by;
                for x in 0..WIDTH {
                    let from = u16::try_from(from).ok().and_then(|from| before.cell((x, from)));
                    buffer[(x, y)] = from.cloned().unwrap_or_default();
                }
            }
        }
        Stroke::Along(x, y, by, right) => {
            let before = buffer.clone();
            for to in *x..WIDTH {
                let from = if *right {
                    to.checked_sub(*by).filter(|from| from >= x)
                } else {
                    Some(to + by)
                };
                let from = from.and_then(|from| before.cell((from, *y)));
                buffer[(to, *y)] = from.cloned().unwrap_or_default();
            }
        }
        Stroke::Empty(area) => crate::tui::paint::clear(buffer, *area),
    }
    mend(buffer);
}

/// Half of a wide character is no picture that anybody draws, and ratatui wants none. What lies under
/// one is nothing, as where ratatui writes it: a look that was hidden there is in no difference of two
/// frames when it comes to light.
fn mend(buffer: &mut Buffer) {
    for y in 0..HEIGHT {
        let mut x = 0;
        while x < WIDTH {
            let width = buffer[(x, y)].symbol().width();
            if width == 2 && x + 1 == WIDTH {
                buffer[(x, y)].reset();
            }
            if width == 2 && x + 1 < WIDTH {
                buffer[(x + 1, y)].reset();
                x += 1;
            }
            x += 1;
        }
    }
}

/// A terminal that disagrees about where the cursor is behind wide and combined characters and in the
/// last column: it is somewhere else after each of them.
fn contrary(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut out = String::new();
    let mut graphemes = unicode_segmentation::UnicodeSegmentation::graphemes(text, true);
    while let Some(grapheme) = graphemes.next() {
        out.push_str(grapheme);
        if grapheme == "\u{1b}" {
            for letter in graphemes.by_ref() {
                out.push_str(letter);
                if letter.chars().all(|c| c.is_ascii_alphabetic()) {
                    break;
                }
            }
        } else if "東🙂e\u{301}".contains(grapheme) && !grapheme.is_ascii() {
            out.push_str("\u{1b}[3;5H");
        }
    }
    out.into_bytes()
}

/// What a terminal shows, as far as it can be seen.
fn seen(parser: &Parser) -> Vec<(String, String)> {
    let screen = parser.screen();
    let mut seen = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let cell = screen.cell(y, x).unwrap();
            let text = if cell.has_contents() { cell.contents() } else { " " };
            if cell.is_wide_continuation() {
                continue;
            }
            // Where there is nothing, the colour of nothing cannot be seen.
            let nothing = text == " " && !cell.inverse() && !cell.underline();
            let look = format!(
                "{:?} {:?} {} {} {} {}",
                (!nothing).then(|| cell.fgcolor()),
                cell.bgcolor(),
                cell.bold() && !nothing,
                cell.italic() && !nothing,
                cell.underline(),
                cell.inverse()
            );
            seen.push((text.to_owned(), look));
        }
    }
    seen
}

/// A frame written anew on an empty terminal, cell by cell, by crossterm.
fn plainly(buffer: &Buffer) -> Parser {
    let mut cells = Vec::new();
    for y in 0..HEIGHT {
        let mut x = 0;
        while x < WIDTH {
            let cell = &buffer[(x, y)];
            cells.push((x, y, cell));
            x += u16::try_from(cell.symbol().width()).unwrap().max(1);
        }
    }
    let mut bytes = Vec::new();
    CrosstermBackend::new(&mut bytes).draw(cells.into_iter()).unwrap();
    let mut parser = Parser::new(HEIGHT, WIDTH, 0);
    parser.process(&bytes);
    parser
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_terminal_shows_the_frame(
        frames in prop::collection::vec(prop::collection::vec(stroke(), 0..7), 1..8),
    ) {
        let mut paper = Paper::new(WIDTH, HEIGHT);
        let mut terminals = [Parser::new(HEIGHT, WIDTH, 0), Parser::new(HEIGHT, WIDTH, 0)];
        let mut before = Buffer::empty(whole());
        for strokes in &frames {
            let mut after = before.clone();
            strokes.iter().for_each(|stroke| draw(&mut after, stroke));
            let mut bytes = Vec::new();
            paper.write(before.diff(&after).into_iter(), &mut bytes);
            paper.place(1, 2, &mut bytes);
            terminals[0].process(&bytes);
            terminals[1].process(&contrary(&bytes));
            let wanted = seen(&plainly(&after));
            for terminal in &terminals {
                let different = seen(terminal).into_iter().zip(&wanted).find(|(a, b)| a != *b);
                let bytes = String::from_utf8_lossy(&bytes);
                prop_assert!(different.is_none(), "{:?} {:?}", different, bytes);
                prop_assert_eq!(terminal.screen().cursor_position(), (2, 1));
            }
            before = after;
        }
    }
}
