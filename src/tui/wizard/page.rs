//! A section's pages: what it looks at, before its first indicator; what was found and what is
//! left, behind its last one.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::work::Deed;
use super::{Bench, View};
use crate::l10n::msg;
use crate::l10n::terms::Finder;
use crate::sitting::{Passage, Side, Turn, Ways};
use crate::tui::glance::{Part, Scroll};
use crate::tui::keys::{Command, stack};
use crate::tui::paint;

/// A page where the indicator would stand. The wizard does not move for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The section's position.
    pub section: usize,
    /// Before the section or behind it.
    pub side: Side,
    /// From which line on it is shown.
    pub line: usize,
}

impl Bench {
    /// The next indicator; at the end of a section its closing page.
    pub fn forward(&mut self) -> Deed {
        let turn = self.sitting.forward();
        self.turn(turn)
    }

    /// Shows a section's opening page, wherever one is.
    pub fn open_page(&mut self, section: usize) {
        self.turn(Turn::To(section, Side::Opening { walked: false }));
    }

    fn turn(&mut self, turn: Turn) -> Deed {
        self.page = None;
        match turn {
            Turn::To(section, side) => {
                self.turned_to(section, side);
                self.page = Some(Page { section, side, line: 0 });
                Deed::Shown
            }
            Turn::Act(action) => Deed::Act(action),
            Turn::Away => Deed::Shown,
            Turn::Summary => Deed::Summarize,
        }
    }

    /// What a command does on a page; nothing where it does what it does everywhere.
    pub fn page_command(&mut self, page: Page, command: Command) -> Option<Deed> {
        let turn = match command {
            Command::Next | Command::Previous => {
                self.from_page(page.section, page.side, command == Command::Next)
            }
            Command::Close => Turn::Away,
            _ => return None,
        };
        Some(self.turn(turn))
    }
}

impl Page {
    /// Scrolls, never beyond the end.
    pub fn scroll(&mut self, command: Command, view: View, area: Rect) {
        let lines = lines(*self, view, paint::page(area).width).len();
        let last = lines.saturating_sub(area.height.into());
        // What is heard is not heard a second time with each line.
        let step = if view.theme.is_spoken() { usize::from(area.height).max(1) } else { 1 };
        self.line = match command {
            Command::Up => self.line.min(last).saturating_sub(step),
            Command::Down => (self.line + step).min(last),
            Command::First => 0,
            _ => last,
        };
    }
}

/// Draws a page; tells where the cursor is: at its first line in view, to be read from there.
pub fn draw(page: Page, view: View, area: Rect, cells: &mut Buffer) -> (Position, Scroll) {
    let body = paint::page(area);
    let lines = lines(page, view, body.width);
    let from = page.line.min(lines.len().saturating_sub(body.height.into()));
    let left = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, left > 0, view.theme);
    let scroll = Scroll { area, ..Scroll::new(body, Part::Page, lines.len(), from) };
    (Position::new(body.x, body.y), scroll)
}

fn lines(page: Page, view: View, width: u16) -> Vec<Line<'static>> {
    let (l10n, glyphs) = (view.l10n, view.theme.glyphs);
    let indicators = &view.bench.wizard.questionnaire().indicators;
    let on = view.names().plain(stack::PAGE, Command::Next);
    let ways = Ways { last: msg::page_last(on.clone()), on };
    let mut text = Text { view, finder: view.finder(), width, lines: Vec::new() };
    let mut before = None;
    for passage in view.bench.page_words(page.section, page.side, l10n, ways) {
        match &passage {
            Passage::Heading(words) | Passage::Onward(words) => text.heading(words),
            Passage::Words(words) => {
                // Behind the questionnaire's own words there is a gap.
                if matches!(before, Some(Passage::Own(_))) {
                    text.lines.push(Line::default());
                }
                text.plain("", words);
            }
            Passage::Own(words) => text.marked("", words),
            Passage::Under(heading, words) => {
                text.heading(heading);
                text.marked("", words);
            }
            Passage::Area { title, numbers, about } => {
                text.marked(&format!("  {} ", glyphs.dot), &format!("{title}  {numbers}"));
                about.iter().for_each(|about| text.marked("    ", about));
            }
            Passage::List(count, findings) => {
                text.plain("", count);
                for finding in findings {
                    let indicator = &indicators[finding.indicator];
                    let sign = glyphs.reading(finding.reading);
                    let lead = format!("  {sign} {:<5}", indicator.number);
                    text.marked(&lead, &view.texts().prompt(indicator));
                }
            }
            Passage::Ask(number, words) => text.plain(&format!("  {number:<5}"), words),
        }
        before = Some(passage);
    }
    text.lines
}

/// What a page says in the questionnaire's own words: there terms are marked.
pub fn texts(page: Page, view: View) -> Vec<String> {
    let wizard = &view.bench.wizard;
    let section = &wizard.questionnaire().sections[page.section];
    let texts = view.texts();
    match page.side {
        Side::Opening { .. } => {
            let whole = [texts.section_about(section), texts.section_needed(section)];
            let areas = section.areas.iter();
            let areas = areas.flat_map(|area| [Some(texts.area(area)), texts.area_about(area)]);
            whole.into_iter().chain(areas).flatten().collect()
        }
        Side::Closing => {
            let found = section.range.clone().filter(|at| wizard.finding(*at).is_some());
            found.map(|at| texts.prompt(&wizard.questionnaire().indicators[at])).collect()
        }
    }
}

/// A page's lines as they grow.
struct Text<'a> {
    view: View<'a>,
    finder: Rc<Finder>,
    width: u16,
    lines: Vec<Line<'static>>,
}

impl Text<'_> {
    fn plain(&mut self, lead: &str, text: &str) {
        let lead = vec![Span::raw(lead.to_owned())];
        self.lines.extend(paint::paragraph(lead, text, self.width, Style::new()));
    }

    /// The questionnaire's own words.
    fn marked(&mut self, lead: &str, text: &str) {
        let lead = vec![Span::raw(lead.to_owned())];
        let lines = self.view.with_terms(&self.finder, lead, text, self.width, Style::new());
        self.lines.extend(lines);
    }

    /// Words with a gap before them; none before the first.
    fn heading(&mut self, text: &str) {
        if !self.lines.is_empty() {
            self.lines.push(Line::default());
        }
        let style = self.view.theme.strong();
        self.lines.extend(paint::paragraph(Vec::new(), text, self.width, style));
    }
}
