//! A screen as a picture: text that stays text, on the grid of its cells, in light and in dark.

use std::fmt::Write as _;

use vt100::{Cell, Color, Screen};

/// A cell's width and height, and the room around all of them.
const CELL: (u32, u32) = (9, 20);
const AROUND: u32 = 16;
/// Where letters stand in a cell, from its top.
const BASELINE: u32 = 15;

/// The sixteen colours of a terminal, on a light ground and on a dark one.
const LIGHT: [&str; 16] = [
    "#24292f", "#b3261e", "#1a6b2f", "#7a5200", "#0550ae", "#8250df", "#0b6070", "#57606a",
    "#57606a", "#a40e26", "#116329", "#633c01", "#0969da", "#6639ba", "#1b7c83", "#24292f",
];
const DARK: [&str; 16] = [
    "#484f58", "#ff7b72", "#56d364", "#e3b341", "#79c0ff", "#d2a8ff", "#56d4dd", "#c9d1d9",
    "#8b949e", "#ffa198", "#7ee787", "#f2cc60", "#a5d6ff", "#e2c5ff", "#b3f0ff", "#f0f6fc",
];

/// How a stretch of cells looks.
#[derive(Clone, Copy, PartialEq)]
struct Look {
    front: Color,
    back: Color,
    bold: bool,
    dim: bool,
    italic: bool,
    underlined: bool,
    reversed: bool,
}

impl Look {
    fn of(cell: &Cell) -> Look {
        Look {
            front: cell.fgcolor(),
            back: cell.bgcolor(),
            bold: cell.bold(),
            dim: cell.dim(),
            italic: cell.italic(),
            underlined: cell.underline(),
            reversed: cell.inverse(),
        }
    }

    /// How the letters are marked.
    fn letters(self) -> String {
        let colour = if self.reversed { self.back } else { self.front };
        let own = if self.reversed { "ground" } else { "" };
        let marks = [(self.bold, "b"), (self.dim, "d"), (self.italic, "i"), (self.underlined, "u")];
        marked(colour, own, marks.into_iter().filter(|(is, _)| *is).map(|(_, class)| class))
    }

    /// How what lies behind the letters is marked; nothing where that is the ground.
    fn behind(self) -> Option<String> {
        let colour = if self.reversed { self.front } else { self.back };
        let shows = self.reversed || colour != Color::Default;
        shows.then(|| marked(colour, "ink", []))
    }
}

/// The attributes that give something its colour, `own` where that is the terminal's own, and more
/// classes.
fn marked(colour: Color, own: &str, more: impl IntoIterator<Item = &'static str>) -> String {
    let fill = match colour {
        Color::Idx(number @ 16..) => Some(fixed(number)),
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        _ => None,
    };
    let class = match colour {
        Color::Idx(number @ 0..16) => format!("c{number}"),
        Color::Default => own.to_owned(),
        _ => String::new(),
    };
    let classes = std::iter::once(class).chain(more.into_iter().map(str::to_owned));
    let classes = classes.filter(|class| !class.is_empty()).collect::<Vec<_>>().join(" ");
    let mut attributes = String::new();
    if !classes.is_empty() {
        let _ = write!(attributes, " class=\"{classes}\"");
    }
    if let Some([red, green, blue]) = fill {
        let _ = write!(attributes, " style=\"fill:#{red:02x}{green:02x}{blue:02x}\"");
    }
    attributes
}

/// The colours from 16 on look the same on every terminal: a cube of six steps each, and greys.
fn fixed(number: u8) -> [u8; 3] {
    let step = |at: u8| if at == 0 { 0 } else { 55 + at * 40 };
    match number.checked_sub(232) {
        Some(grey) => [8 + grey * 10; 3],
        None => {
            let cube = number.saturating_sub(16);
            [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
        }
    }
}

/// The screen as SVG. The same screen makes the same bytes.
pub fn draw(screen: &Screen, title: &str) -> String {
    let (lines, columns) = screen.size();
    let (width, height) =
        (u32::from(columns) * CELL.0 + 2 * AROUND, u32::from(lines) * CELL.1 + 2 * AROUND);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\">\n<title>{}</title>\n{}\
         <rect class=\"ground frame\" x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"8\"/>\n",
        escape(title),
        style(),
        width - 1,
        height - 1,
    );
    for line in 0..lines {
        for (from, cells) in stretches(screen, line) {
            stretch(&mut svg, line, from, &cells);
        }
    }
    svg += "</svg>\n";
    svg
}

/// A line's cells, in stretches that look the same: the first column, and each cell's text with its
/// width.
fn stretches(screen: &Screen, line: u16) -> Vec<(u16, Vec<(&Cell, u16)>)> {
    let mut found: Vec<(u16, Vec<(&Cell, u16)>)> = Vec::new();
    for column in 0..screen.size().1 {
        let Some(cell) = screen.cell(line, column).filter(|cell| !cell.is_wide_continuation())
        else {
            continue;
        };
        let width = if cell.is_wide() { 2 } else { 1 };
        match found.last_mut() {
            Some((_, cells)) if Look::of(cells[0].0) == Look::of(cell) => cells.push((cell, width)),
            _ => found.push((column, vec![(cell, width)])),
        }
    }
    found
}

fn stretch(svg: &mut String, line: u16, from: u16, cells: &[(&Cell, u16)]) {
    let look = Look::of(cells[0].0);
    let top = u32::from(line) * CELL.1 + AROUND;
    let left = |column: u16| u32::from(column) * CELL.0 + AROUND;
    let wide = |cells: &[(&Cell, u16)]| cells.iter().map(|(_, width)| width).sum::<u16>();
    if let Some(marks) = look.behind() {
        let (x, width, height) = (left(from), u32::from(wide(cells)) * CELL.0, CELL.1);
        let _ = writeln!(
            svg,
            "<rect{marks} x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
        );
    }
    // Blanks at the ends show nothing, unless a line runs under them.
    let blank = |cell: &Cell| !look.underlined && cell.contents().trim_matches(' ').is_empty();
    let Some(first) = cells.iter().position(|(cell, _)| !blank(cell)) else { return };
    let last = cells.iter().rposition(|(cell, _)| !blank(cell)).unwrap_or(first);
    let text: String = cells[first..=last]
        .iter()
        .map(|(cell, _)| if cell.contents().is_empty() { " " } else { cell.contents() })
        .collect();
    let (x, y) = (left(from + wide(&cells[..first])), top + BASELINE);
    let length = u32::from(wide(&cells[first..=last])) * CELL.0;
    let _ = writeln!(
        svg,
        "<text{} x=\"{x}\" y=\"{y}\" textLength=\"{length}\">{}</text>",
        look.letters(),
        escape(&text)
    );
}

fn style() -> String {
    let colours = |own: [&str; 16]| -> String {
        (0..16).map(|at| format!(".c{at}{{fill:{}}}", own[at])).collect()
    };
    format!(
        "<style>\ntext{{font:15px ui-monospace,\"DejaVu Sans Mono\",Menlo,Consolas,monospace;\
         white-space:pre;fill:#24292f}}\n.b{{font-weight:700}}.d{{opacity:.75}}\
         .i{{font-style:italic}}.u{{text-decoration:underline}}\n\
         .ground{{fill:#fff}}.ink{{fill:#24292f}}.frame{{stroke:#8c959f}}{}\n\
         @media(prefers-color-scheme:dark){{text{{fill:#e6edf3}}.ground{{fill:#0d1117}}\
         .ink{{fill:#e6edf3}}.frame{{stroke:#6e7681}}{}}}\n</style>\n",
        colours(LIGHT),
        colours(DARK),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
