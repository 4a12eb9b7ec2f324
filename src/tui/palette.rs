//! Searching indicators, areas, answers and commands, in all languages at once.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use super::keys::{Command, Names};
use super::theme::Theme;
use super::wizard::Bench;
use super::{paint, text_field};
use crate::form::text_buffer::TextBuffer;
use crate::l10n::search::{Entry, search};
use crate::l10n::{L10n, Language, msg, say};
use crate::sitting::Found;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An indicator, by position; also found by its area and its answers.
    Indicator(usize),
    /// A term of the glossary, by position.
    Term(usize),
    /// A section's opening page, by position.
    Section(usize),
    /// A command.
    Command(Command),
}

/// A search in progress.
pub struct Palette {
    /// What was typed.
    pub query: TextBuffer,
    /// The line in focus.
    pub line: usize,
    entries: Vec<Entry<Target>>,
}

impl Palette {
    /// Gathers everything that can be found, in every language. Done when the search is opened, so
    /// that no keypress elsewhere pays for it.
    pub fn new(bench: &Bench) -> Palette {
        let speakers: Vec<L10n> = Language::all().map(L10n::new).collect();
        let mut entries = bench.findable(&speakers, |found| match found {
            Found::Indicator(at) => Target::Indicator(at),
            Found::Term(at) => Target::Term(at),
            Found::Section(at) => Target::Section(at),
        });
        for command in Command::IN_PALETTE {
            let names = speakers.iter().map(|speaker| speaker.say(&command.name()));
            entries.push(Entry::new(Target::Command(command), names));
        }
        Palette { query: TextBuffer::new("", true), line: 0, entries }
    }

    /// What is found, best first.
    pub fn found(&self) -> Vec<Target> {
        search(&self.entries, self.query.text()).into_iter().map(|entry| entry.target).collect()
    }
}

/// Draws the search over the screen; tells where the cursor is and which line stands where.
pub fn draw(
    palette: &Palette,
    bench: &Bench,
    names: Names,
    theme: Theme,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, usize)>) {
    let l10n = names.l10n;
    let width = area.width.saturating_sub(4).min(100);
    let frame = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + 1,
        width,
        height: area.height.saturating_sub(2),
    };
    paint::clear(cells, area);
    let found = palette.found();
    let count = l10n.say(&msg::palette_found(found.len()));
    let bar = Rect { height: 1, ..frame };
    paint::bar(
        cells,
        bar,
        &[l10n.say(&msg::palette_title())],
        &count,
        theme.glyphs.dot,
        theme.bar(),
    );
    for y in frame.top() + 1..frame.bottom() {
        cells.set_string(frame.left(), y, theme.glyphs.bar, theme.line());
        cells.set_string(frame.right() - 1, y, theme.glyphs.bar, theme.line());
    }
    let inner = Rect { x: frame.x + 2, y: frame.y + 1, width: width.saturating_sub(4), height: 1 };
    let (cursor, ..) = text_field::draw(&palette.query, inner, 0, theme, cells);
    let body = Rect { y: inner.y + 2, height: frame.height.saturating_sub(4), ..inner };
    if palette.query.is_empty() {
        let hint = l10n.say(&msg::palette_hint());
        let lines = paint::paragraph(Vec::new(), &hint, body.width, Style::new());
        paint::draw_lines(cells, body, &lines, 0);
        return (cursor, Vec::new());
    }
    if found.is_empty() {
        let none = l10n.say(&msg::palette_none());
        let lines = paint::paragraph(Vec::new(), &none, body.width, Style::new());
        paint::draw_lines(cells, body, &lines, 0);
        return (cursor, Vec::new());
    }
    let texts = bench.texts.ask(l10n.language().tag);
    let focus = palette.line.min(found.len() - 1);
    let lead = |command: Command| format!("{:<5} ", names.of(command));
    // Only what can be in view is wrapped: as many entries as the body has lines, above and below.
    let window = usize::from(body.height);
    let first = focus.saturating_sub(window);
    let mut lines = Vec::new();
    let mut spans = Vec::new();
    for (at, target) in found.iter().enumerate().skip(first).take(2 * window + 1) {
        let style = if at == focus { theme.focus() } else { Style::new() };
        let (lead, text) = match target {
            Target::Indicator(at) => {
                let indicator = &bench.wizard.questionnaire().indicators[*at];
                (format!("{:<6}", indicator.number), texts.prompt(indicator))
            }
            Target::Term(at) => {
                let term = texts.term(&bench.wizard.questionnaire().terms[*at]);
                (lead(Command::Terms), l10n.say(&msg::palette_term(term)))
            }
            Target::Section(at) => {
                let section = &bench.wizard.questionnaire().sections[*at];
                (format!("{:<6}", ""), say::section_heading(l10n, texts, section))
            }
            Target::Command(command) => (lead(*command), l10n.say(&command.name())),
        };
        let start = lines.len();
        lines.extend(paint::paragraph(vec![Span::raw(lead)], &text, body.width, style));
        spans.push(start..lines.len());
    }
    let in_focus = spans.get(focus - first).cloned().unwrap_or(0..0);
    let from = paint::scroll(lines.len(), in_focus, body.height);
    paint::draw_lines(cells, body, &lines, from);
    let mut places = Vec::new();
    for (at, span) in spans.iter().enumerate() {
        let (top, end) = (span.start.max(from), span.end.min(from + window));
        if top < end {
            let y = body.y + u16::try_from(top - from).unwrap_or(0);
            let height = u16::try_from(end - top).unwrap_or(0);
            places.push((Rect { y, height, ..body }, first + at));
        }
    }
    (cursor, places)
}
