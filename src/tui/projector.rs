//! One indicator for a whole room, as a workshop discusses it: few words at a time, wide margins, and
//! who agrees.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::wizard::View;
use crate::l10n::positions::stance;
use crate::l10n::{Message, msg, say};
use crate::model::assessment::{Answer, Position as Said};
use crate::model::findings::Status;
use crate::tui::keys::Command;

/// How long a line is at most: short enough to be read from the last row.
const MEASURE: u16 = 64;
/// How many lines of a note have the focus at a time, so that a long one can be read to its end.
const NOTE: usize = 4;

/// The line in focus.
#[derive(Debug, Clone, Copy, Default)]
pub struct Projector {
    /// Among what can have the focus.
    pub line: usize,
}

/// What a line in focus is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// The indicator itself.
    Indicator,
    /// What this person or body says.
    Position(String),
    /// What somebody is going to say.
    Add,
}

/// A stretch of lines that can have the focus.
struct Block {
    above: Vec<Line<'static>>,
    lines: Vec<Line<'static>>,
    focus: Focus,
}

impl Projector {
    /// What the line in focus is about.
    pub fn focus(self, view: View, area: Rect) -> Focus {
        let mut blocks = blocks(view, room(area), None);
        blocks.swap_remove(self.line.min(blocks.len() - 1)).focus
    }

    /// Moves the focus.
    pub fn step(&mut self, command: Command, view: View, area: Rect) {
        let last = blocks(view, room(area), None).len() - 1;
        self.line = match command {
            Command::Up => self.line.min(last).saturating_sub(1),
            Command::Down => (self.line + 1).min(last),
            Command::First => 0,
            _ => last,
        };
    }
}

/// Where the text stands: in the middle, away from the edges where there is room.
fn room(area: Rect) -> Rect {
    let margin = area.height / 12;
    let height = area.height - 2 * margin;
    paint::measured(paint::page(Rect { y: area.y + margin, height, ..area }), MEASURE)
}

/// Draws the indicator; tells where the cursor is and which line stands where.
pub fn draw(
    state: Projector,
    view: View,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, usize)>) {
    let body = room(area);
    let blocks = blocks(view, body, Some(state.line));
    let mut lines: Vec<Line> = Vec::new();
    let mut spans = Vec::new();
    for block in blocks {
        lines.extend(block.above);
        let start = lines.len();
        lines.extend(block.lines);
        spans.push(start..lines.len());
    }
    let focus = state.line.min(spans.len() - 1);
    let from = paint::scroll(lines.len(), spans[focus].clone(), body.height);
    let rest = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, rest > 0, view.theme);
    let place = |(at, span): (usize, &std::ops::Range<usize>)| {
        let top = span.start.max(from);
        let end = span.end.min(from + usize::from(body.height));
        let height = u16::try_from(end.checked_sub(top)?).ok().filter(|height| *height > 0)?;
        Some((Rect { y: body.y + u16::try_from(top - from).ok()?, height, ..body }, at))
    };
    let places: Vec<(Rect, usize)> = spans.iter().enumerate().filter_map(place).collect();
    let here = places.iter().find(|(_, at)| *at == focus);
    (here.map(|(place, _)| Position::new(place.x, place.y)), places)
}

/// Everything there is to say, the line in focus marked.
fn blocks(view: View, body: Rect, focus: Option<usize>) -> Vec<Block> {
    let mut text = Text { view, body, focus, blocks: Vec::new() };
    text.question();
    text.answer();
    let (l10n, entry) = (view.l10n, view.bench.wizard.entry());
    if view.bench.wizard.questionnaire().in_dimension(view.bench.wizard.position()) {
        text.labelled(msg::row_mandate(), &l10n.say(&say::mandate(&entry.mandate)));
        let count = entry.evidence.iter().filter(|evidence| !evidence.is_blank()).count();
        let count = l10n.say(&msg::projector_evidence_count(count));
        text.labelled(msg::row_evidence(), &count);
    }
    if let Some(note) = l10n.own_words(&entry.notes) {
        text.labelled(msg::row_note(), &note);
    }
    text.positions();
    text.blocks
}

struct Text<'a> {
    view: View<'a>,
    body: Rect,
    focus: Option<usize>,
    blocks: Vec<Block>,
}

impl Text<'_> {
    /// Blank lines between two things; none where every line counts.
    fn space(&self) -> Vec<Line<'static>> {
        let lines = match self.body.height {
            0..14 => 0,
            14..34 => 1,
            _ => 2,
        };
        vec![Line::default(); lines]
    }

    fn is_here(&self) -> bool {
        self.focus == Some(self.blocks.len())
    }

    fn style(&self) -> Style {
        if self.is_here() { self.view.theme.focus() } else { Style::new() }
    }

    fn push(&mut self, above: Vec<Line<'static>>, lines: Vec<Line<'static>>, focus: Focus) {
        self.blocks.push(Block { above, lines, focus });
    }

    /// Where one is, and the question, in both languages where two are shown.
    fn question(&mut self) {
        let View { bench, l10n, theme, second, .. } = self.view;
        let (wizard, texts, width) = (&bench.wizard, self.view.texts(), self.body.width);
        let (indicator, at) = (wizard.indicator(), wizard.position());
        let questionnaire = wizard.questionnaire();
        let section = say::section_heading(l10n, texts, questionnaire.section_of(at));
        let area = texts.area(questionnaire.area_of(at));
        let place = format!("{section} {} {area}", theme.glyphs.then);
        let mut above = Vec::new();
        if !self.space().is_empty() {
            above = paint::paragraph(Vec::new(), &place, width, Style::new());
            above.extend(self.space());
        }
        let style = theme.strong().patch(self.style());
        let number = format!("{}  ", indicator.number);
        let indent = vec![Span::raw(" ".repeat(number.len()))];
        let number = vec![Span::styled(number, theme.strong())];
        let mut lines = paint::paragraph(number, &texts.prompt(indicator), width, style);
        if let Some(second) = second {
            let prompt = bench.texts.ask(second.tag).prompt(indicator);
            lines.extend(paint::paragraph(indent, &prompt, width, theme.second()));
        }
        self.push(above, lines, Focus::Indicator);
    }

    /// The answer, and how it is read.
    fn answer(&mut self) {
        let View { bench, l10n, theme, .. } = self.view;
        let (wizard, indicator) = (&bench.wizard, bench.wizard.indicator());
        let status = wizard.status(wizard.position());
        let answer = match (&wizard.entry().answer, status) {
            (_, Status::NotAsked | Status::Parked) => l10n.say(&say::status(status)),
            (Answer::Unanswered, _) => l10n.say(&msg::status_unanswered()),
            (Answer::DontKnow { whom, when }, _) => self.view.l10n.dont_know(whom, when),
            (Answer::NotApplicable { reason }, _) => {
                l10n.say(&msg::row_not_applicable(l10n.own_words(reason).unwrap_or_default()))
            }
            (Answer::Given(value), _) => l10n.value(self.view.texts(), indicator, value),
        };
        self.labelled(msg::projector_answer(), &answer);
        if let Some(finding) = wizard.finding(wizard.position()) {
            let sign = theme.glyphs.reading(finding.reading);
            let reading = l10n.say(&say::reading(finding.reading));
            let lead = vec![Span::raw(format!("  {sign} "))];
            let style = self.style();
            let lines = paint::paragraph(lead, &reading, self.body.width, style);
            self.push(Vec::new(), lines, Focus::Indicator);
        }
    }

    /// A heading and what stands below it; beside it, where it is short and lines are few.
    fn labelled(&mut self, label: Message, text: &str) {
        let View { l10n, theme, .. } = self.view;
        let width = self.body.width;
        let mut above = self.space();
        let name = format!("{}  ", l10n.say(&label));
        let beside = paint::columns(&name) + paint::columns(text) <= width;
        if above.len() < 2 && beside && !text.contains('\n') {
            let lead = vec![Span::styled(name, theme.strong())];
            let lines = paint::paragraph(lead, text, width, self.style());
            return self.push(above, lines, Focus::Indicator);
        }
        above.extend(paint::paragraph(Vec::new(), &l10n.say(&label), width, theme.strong()));
        let lead = vec![Span::raw("  ")];
        let plain = paint::paragraph(lead.clone(), text, width, Style::new());
        for part in plain.chunks(NOTE) {
            let style = self.style();
            let styled = |line: &Line<'static>| {
                let mut line = line.clone();
                line.spans.iter_mut().skip(1).for_each(|span| span.style = style);
                line
            };
            let lines = part.iter().map(styled).collect();
            self.push(std::mem::take(&mut above), lines, Focus::Indicator);
        }
    }

    /// Who says what, those who agree first, and a line to add somebody.
    fn positions(&mut self) {
        let View { bench, l10n, theme, .. } = self.view;
        let width = self.body.width;
        let mut above = self.space();
        let heading = l10n.say(&msg::projector_positions());
        above.extend(paint::paragraph(Vec::new(), &heading, width, theme.strong()));
        let positions = &bench.wizard.entry().positions;
        let mut said: Vec<(&String, &Said)> = positions.iter().collect();
        said.sort_by_key(|(_, position)| position.stance);
        for (who, position) in said {
            let remark = l10n.own_words(&position.remark);
            let parts = [who.clone(), l10n.say(&stance(position.stance))].into_iter().chain(remark);
            let text = parts.collect::<Vec<_>>().join(&format!(" {} ", theme.glyphs.dot));
            let sign = theme.glyphs.stance(position.stance);
            self.row(std::mem::take(&mut above), sign, &text, Focus::Position(who.clone()));
        }
        self.row(above, "+", &l10n.say(&msg::projector_add()), Focus::Add);
    }

    fn row(&mut self, above: Vec<Line<'static>>, sign: &str, text: &str, focus: Focus) {
        let here = if self.is_here() { self.view.theme.glyphs.here } else { " " };
        let lead = vec![Span::raw(format!("{here} {sign} "))];
        let lines = paint::paragraph(lead, text, self.body.width, self.style());
        self.push(above, lines, focus);
    }
}
