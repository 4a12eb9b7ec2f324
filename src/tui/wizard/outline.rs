//! The outline: every section, and the areas and indicators of the one that is open.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::work::Deed;
use super::{Bench, Pane, View};
use crate::l10n::{msg, say};
use crate::model::findings::Coverage;
use crate::model::questionnaire::Questionnaire;
use crate::model::wizard::Action;
use crate::tui::glance::{Part, Scroll};
use crate::tui::keys::Command;
use crate::tui::paint;

/// What is open and what is in focus.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// Whether it lies over the indicator, where there is no room beside it.
    pub shown: bool,
    /// The section whose areas are listed.
    pub section: usize,
    /// The line in focus.
    pub line: usize,
}

/// One line of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A section.
    Section(usize),
    /// An area of the open section.
    Area(usize, usize),
    /// An indicator, by position.
    Indicator(usize),
}

impl Outline {
    /// How many lines there are. Costs as much as the open section has areas.
    pub fn len(&self, questionnaire: &Questionnaire) -> usize {
        let section = &questionnaire.sections[self.section];
        questionnaire.sections.len() + section.areas.len() + section.range.len()
    }

    /// What stands on a line.
    pub fn entry(&self, questionnaire: &Questionnaire, line: usize) -> Option<Entry> {
        if line <= self.section {
            return Some(Entry::Section(line));
        }
        let mut rest = line - self.section - 1;
        let open = &questionnaire.sections[self.section];
        for (at, area) in open.areas.iter().enumerate() {
            if rest == 0 {
                return Some(Entry::Area(self.section, at));
            }
            if rest <= area.range.len() {
                return Some(Entry::Indicator(area.range.start + rest - 1));
            }
            rest -= area.range.len() + 1;
        }
        let section = self.section + 1 + rest;
        (section < questionnaire.sections.len()).then_some(Entry::Section(section))
    }

    /// Opens the section of the indicator at this position and puts the focus on it.
    pub fn follow(&mut self, questionnaire: &Questionnaire, at: usize) {
        let indicator = &questionnaire.indicators[at];
        self.section = indicator.section;
        let within = at - questionnaire.sections[indicator.section].range.start;
        self.line = indicator.section + 1 + indicator.area + 1 + within;
    }
}

impl Bench {
    /// What a command does while the outline has the keys.
    pub(super) fn outline_command(&mut self, command: Command) -> Deed {
        let questionnaire = self.wizard.questionnaire();
        let last = self.outline.len(questionnaire).saturating_sub(1);
        match command {
            Command::Up => self.outline.line = self.outline.line.saturating_sub(1),
            Command::Down => self.outline.line = (self.outline.line + 1).min(last),
            Command::First => self.outline.line = 0,
            Command::Last => self.outline.line = last,
            Command::Close | Command::OtherPane | Command::Outline => self.close_outline(),
            Command::Activate => match self.outline.entry(questionnaire, self.outline.line) {
                Some(Entry::Section(section)) if section == self.outline.section => {
                    self.close_outline();
                    self.open_page(section);
                }
                Some(Entry::Section(section)) => {
                    self.outline.section = section;
                    self.outline.line = section;
                }
                Some(Entry::Area(section, area)) => {
                    let at = questionnaire.sections[section].areas[area].range.start;
                    return self.go_to(at);
                }
                Some(Entry::Indicator(at)) => return self.go_to(at),
                None => {}
            },
            Command::Undo => return Deed::Act(Action::Undo),
            Command::Redo => return Deed::Act(Action::Redo),
            _ => {}
        }
        Deed::Shown
    }

    /// Whether the outline is to be seen: it is while it has the keys.
    pub fn outline_open(&self) -> bool {
        self.outline.shown || self.pane == Pane::Outline
    }

    /// Puts the outline aside.
    pub fn close_outline(&mut self) {
        self.outline.shown = false;
        self.pane = Pane::Indicator;
    }

    /// Goes to an indicator and puts the outline aside.
    pub fn go_to(&mut self, at: usize) -> Deed {
        self.close_outline();
        Deed::Act(Action::GoTo(at))
    }
}

/// Where things were drawn, for the mouse and the cursor.
pub struct Drawn {
    /// The hardware cursor's place, where the outline has the focus.
    pub cursor: Option<Position>,
    /// Each line in view, with its place.
    pub lines: Vec<(Rect, usize)>,
    /// What scrolls.
    pub scroll: Scroll,
}

/// Draws the outline. One may look so many lines further down.
pub fn draw(view: View, area: Rect, glance: isize, cells: &mut Buffer) -> Drawn {
    let (outline, theme) = (&view.bench.outline, view.theme);
    let questionnaire = view.bench.wizard.questionnaire();
    paint::clear(cells, area);
    for y in area.top()..area.bottom() {
        cells.set_string(area.right() - 1, y, theme.glyphs.bar, theme.line());
    }
    let body = Rect { width: area.width.saturating_sub(2), ..area };
    let total = outline.len(questionnaire);
    // Lines are mostly one row high. Titles that wrap push later ones down, but not the focus out.
    let mut from = paint::scroll(total, outline.line..outline.line + 2, body.height * 2 / 3);
    let rows = |line: usize| {
        let entry = outline.entry(questionnaire, line);
        entry.map_or(0, |entry| entry_lines(view, entry, body.width, false).len())
    };
    let mut until: usize = (from..=outline.line).map(rows).sum();
    while until > usize::from(body.height) && from < outline.line {
        until -= rows(from);
        from += 1;
    }
    if glance != 0 {
        // No further than to where the last line is in view.
        let heights = (0..total).rev().scan(0, |height, line| {
            *height += rows(line);
            Some(*height)
        });
        let fit = heights.take_while(|height| *height <= usize::from(body.height)).count();
        from = from.saturating_add_signed(glance).min(total - fit);
    }
    let mut y = body.top();
    let (mut cursor, mut places) = (None, Vec::new());
    for line in from..total {
        let Some(entry) = outline.entry(questionnaire, line) else { break };
        let focused = line == outline.line && view.bench.pane == Pane::Outline;
        let lines = entry_lines(view, entry, body.width, focused);
        let height = u16::try_from(lines.len()).unwrap_or(1);
        if y + height > body.bottom() {
            break;
        }
        let place = Rect { y, height, ..body };
        paint::draw_lines(cells, place, &lines, 0);
        if focused {
            cursor = Some(Position::new(body.x, y));
        }
        places.push((place, line));
        y += height;
    }
    let below = total - from - places.len();
    paint::mark_more(cells, body, from > 0, below > 0, theme);
    let focused = view.bench.pane == Pane::Outline;
    let cursor = cursor.or(focused.then(|| Position::new(body.x, body.y)));
    let scroll = Scroll { area, part: Part::Outline, above: from, below };
    Drawn { cursor, lines: places, scroll }
}

fn entry_lines(view: View, entry: Entry, width: u16, focused: bool) -> Vec<Line<'static>> {
    let (theme, texts) = (view.theme, view.texts());
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let style = if focused { theme.focus() } else { Style::new() };
    match entry {
        Entry::Section(at) => {
            let section = &questionnaire.sections[at];
            let progress = progress(view, &wizard.tally().section(at).coverage);
            let open = at == view.bench.outline.section;
            let lead = if open { theme.glyphs.more[1] } else { theme.glyphs.then };
            let title = say::section_heading(view.l10n, texts, section);
            let style = if focused { style } else { theme.strong() };
            let lead = vec![Span::raw(format!(" {lead} "))];
            let room = width.saturating_sub(paint::columns(&progress) + 1);
            let mut lines = paint::paragraph(lead, &title, room, style);
            if let Some(last) = lines.last_mut() {
                let pad =
                    usize::from(width).saturating_sub(last.width() + progress.chars().count());
                last.push_span(Span::raw(" ".repeat(pad)));
                last.push_span(Span::raw(progress));
            }
            lines
        }
        Entry::Area(section, at) => {
            let area = &questionnaire.sections[section].areas[at];
            paint::paragraph(vec![Span::raw("   ")], &texts.area(area), width, style)
        }
        Entry::Indicator(at) => {
            let indicator = &questionnaire.indicators[at];
            let status = theme.glyphs.status(wizard.status(at));
            let here = if at == wizard.position() { theme.glyphs.here } else { " " };
            let flagged = if wizard.entry_at(at).flag.is_some() { theme.glyphs.flag } else { " " };
            // Only while it matters, and then at the same place on every line.
            let quick = match (wizard.quick(), questionnaire.quick.binary_search(&at)) {
                (false, _) => "",
                (true, Ok(_)) => theme.glyphs.quick,
                (true, Err(_)) => " ",
            };
            let lead = format!("  {here}{status}{flagged}{quick}{} ", indicator.number);
            let room = width.saturating_sub(paint::columns(&lead));
            let prompt = paint::fitted(&texts.prompt(indicator), room);
            vec![Line::from(vec![Span::raw(lead), Span::styled(prompt, style)])]
        }
    }
}

/// How much of a section is looked at, of what is asked in it.
fn progress(view: View, coverage: &Coverage) -> String {
    view.l10n.say(&msg::OutlineProgress { asked: coverage.asked, seen: coverage.seen() }.message())
}
