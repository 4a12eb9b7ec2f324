//! Drawing a form over the screen.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::form::{Form, Input, Speech, title};
use crate::l10n::msg;
use crate::tui::glance::{self, Glance, Part, Scroll};
use crate::tui::theme::Theme;
use crate::tui::{paint, text_field};

/// The lines of one field: its label, what is wrong with it, and what is written or chosen.
struct Block {
    lines: Vec<Line<'static>>,
    /// How many of them are the label and what is wrong.
    head: usize,
    /// Whether text is written below the head.
    text: bool,
    /// Each option, within the block.
    options: Vec<Range<usize>>,
}

/// Some of the form's lines, where they are drawn, and whether there are more.
struct Stretch {
    area: Rect,
    lines: Range<usize>,
    above: bool,
    below: bool,
}

impl Stretch {
    /// From one of so many lines on, as many as fit.
    fn of(total: usize, from: usize, area: Rect) -> Stretch {
        let end = total.min(from + usize::from(area.height));
        Stretch { area, lines: from..end, above: from > 0, below: end < total }
    }

    /// The field that begins at this line, where it is longer than the screen: what it is and what is
    /// wrong with it stay in view, and below them the option in focus.
    fn divided(
        block: &Block,
        start: usize,
        chosen: usize,
        body: Rect,
        total: usize,
    ) -> Vec<Stretch> {
        let input = block.lines.len() - block.head;
        let focus = block.options.get(chosen).cloned().unwrap_or(block.head..block.lines.len());
        // One more line, where there is one, says that there is more than one option.
        let least = (focus.len() + 1).min(input).min(usize::from(body.height / 2).max(1));
        let height = body.height - u16::try_from(least).unwrap_or(0);
        let height = height.min(u16::try_from(block.head).unwrap_or(u16::MAX));
        let head = Stretch {
            area: Rect { height, ..body },
            lines: start..start + usize::from(height),
            above: start > 0,
            below: usize::from(height) < block.head,
        };
        let rest = Rect { y: body.y + height, height: body.height - height, ..body };
        let focus = focus.start - block.head..focus.end - block.head;
        let from = paint::scroll(input, focus, rest.height);
        let first = start + block.head + from;
        let end = (first + usize::from(rest.height)).min(start + block.lines.len());
        vec![head, Stretch { area: rest, lines: first..end, above: from > 0, below: end < total }]
    }

    /// Where some lines are, as far as they are in view.
    fn place(&self, lines: &Range<usize>) -> Option<Rect> {
        let (from, until) = (lines.start.max(self.lines.start), lines.end.min(self.lines.end));
        let height = u16::try_from(until.checked_sub(from)?).ok().filter(|height| *height > 0)?;
        let offset = u16::try_from(from - self.lines.start).ok()?;
        Some(Rect { y: self.area.y + offset, height, ..self.area })
    }
}

/// Where things were drawn, for the mouse and the cursor.
#[derive(Default)]
pub struct Drawn {
    /// The hardware cursor's place.
    pub cursor: Option<Position>,
    /// The text of each field in view.
    pub texts: Vec<(Rect, usize)>,
    /// Each option in view: its field, and which it is.
    pub options: Vec<(Rect, usize, usize)>,
    /// What scrolls.
    pub scrolls: Vec<Scroll>,
}

/// Draws the form in the middle of the area, as high as it needs.
///
/// ```text
/// ┌ title ────────────────────── French ┐
/// │ Label                                │
/// │ what is wrong                        │
/// │ text being written                   │
/// │ Label                                │
/// │ 1 (•) one                            │
/// └ words ───────────────────────────────┘
/// ```
///
/// Where it is longer than the screen, it scrolls with the focus; where the field in focus is, what it
/// is stays above it, and its options scroll.
pub fn draw(
    form: &Form,
    speech: Speech,
    theme: Theme,
    area: Rect,
    glance: &Glance,
    cells: &mut Buffer,
) -> Drawn {
    // No margin where every column counts.
    let margin = if area.width < 60 { 0 } else { 2 };
    let width = area.width.saturating_sub(margin).min(90);
    let inner = width.saturating_sub(4).max(1);
    let room = area.height.saturating_sub(2);
    let blocks: Vec<Block> =
        (0..form.fields.len()).map(|at| block(form, at, speech, theme, (inner, room))).collect();
    let needed: usize = blocks.iter().map(|block| block.lines.len()).sum();
    let height = u16::try_from(needed).unwrap_or(u16::MAX).saturating_add(3).min(area.height);
    let frame = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    };
    draw_frame(form, speech, theme, (frame, area), cells);
    let body =
        Rect { x: frame.x + 2, y: frame.y + 1, width: inner, height: height.saturating_sub(2) };
    let starts: Vec<usize> = blocks
        .iter()
        .scan(0, |start, block| {
            let here = *start;
            *start += block.lines.len();
            Some(here)
        })
        .collect();
    let lines: Vec<Line> = blocks.iter().flat_map(|block| block.lines.iter().cloned()).collect();
    let focus = form.focus.min(blocks.len().saturating_sub(1));
    let start = starts.get(focus).copied().unwrap_or(0);
    let end = start + blocks.get(focus).map_or(0, |block| block.lines.len());
    let usual = paint::scroll(needed, start..end, body.height);
    let from = glance::from(usual, glance.of(Part::Form), needed, body.height);
    let too_long = end - start > usize::from(body.height) && from == usual;
    let stretches = match blocks.get(focus).filter(|_| too_long) {
        Some(block) => Stretch::divided(block, start, form.chosen(focus), body, needed),
        None => vec![Stretch::of(needed, from, body)],
    };
    for stretch in &stretches {
        paint::draw_lines(cells, stretch.area, &lines[stretch.lines.clone()], 0);
        paint::mark_more(cells, stretch.area, stretch.above, stretch.below, theme);
    }
    let mut drawn = Drawn::default();
    drawn.scrolls.push(Scroll::new(body, Part::Form, needed, from));
    for (at, (start, block)) in starts.iter().zip(&blocks).enumerate() {
        // Some of this block's lines, as far as they are in view.
        let in_view = |lines: Range<usize>| {
            let lines = start + lines.start..start + lines.end;
            stretches.iter().find_map(|stretch| stretch.place(&lines))
        };
        if block.text
            && let Some(room) = in_view(block.head..block.lines.len())
        {
            let (cursor, scroll) = draw_text(form, at, speech, theme, (room, glance), cells);
            drawn.texts.push((room, at));
            drawn.scrolls.extend(scroll);
            if at == form.focus {
                drawn.cursor = cursor;
            }
        }
        for (option, lines) in block.options.iter().enumerate() {
            let Some(room) = in_view(lines.clone()) else { continue };
            drawn.options.push((room, at, option));
            if at == form.focus && form.chosen(at) == option {
                drawn.cursor = Some(Position::new(room.x, room.y));
            }
        }
    }
    // While one looks elsewhere, it is read from there.
    drawn.cursor.get_or_insert(Position::new(body.x, body.y));
    drawn
}

/// The title with the language of what is written, and the lines around.
fn draw_frame(
    form: &Form,
    speech: Speech,
    theme: Theme,
    (frame, area): (Rect, Rect),
    cells: &mut Buffer,
) {
    // Slivers of what lies below would only disturb.
    let sliver = frame.width + 12 > area.width;
    paint::clear(
        cells,
        if sliver { Rect { y: frame.y, height: frame.height, ..area } } else { frame },
    );
    let language = form.fields.get(form.focus).and_then(|field| field.language.as_ref());
    let mark = language.map(|tag| speech.l10n.language_name(tag)).unwrap_or_default();
    let heading = speech.l10n.say(&title(&form.purpose));
    let bar = Rect { height: 1, ..frame };
    // Where it is narrow, the language stands in the bottom line.
    let beside = paint::columns(&heading) + paint::columns(&mark) + 4 <= frame.width;
    let (mark, below) = if beside { (mark, String::new()) } else { (String::new(), mark) };
    paint::bar(cells, bar, &[heading], &mark, theme.glyphs.dot, theme.bar());
    for y in frame.y + 1..frame.bottom() {
        cells.set_string(frame.left(), y, theme.glyphs.bar, theme.line());
        cells.set_string(frame.right() - 1, y, theme.glyphs.bar, theme.line());
    }
    draw_foot(form, speech, &below, theme, frame, cells);
}

/// Draws the text of a field and its unit; tells where its cursor is, and what of it is out of view.
fn draw_text(
    form: &Form,
    at: usize,
    speech: Speech,
    theme: Theme,
    (room, glance): (Rect, &Glance),
    cells: &mut Buffer,
) -> (Option<Position>, Option<Scroll>) {
    let Input::Text(buffer) = &form.fields[at].input else { return (None, None) };
    let unit = form.fields[at].unit.as_ref().map(|unit| speech.say(unit)).unwrap_or_default();
    let taken = match paint::columns(&unit) {
        0 => 0,
        columns => (columns + 1).min(room.width * 2 / 3),
    };
    let shown = Rect { width: room.width - taken, ..room };
    cells.set_stringn(shown.right() + 1, room.y, unit, taken.into(), Style::new());
    let lines = glance.of(Part::Text(at));
    let (cursor, above, below) = text_field::draw(buffer, shown, lines, theme, cells);
    paint::mark_more(cells, room, above > 0, below > 0, theme);
    (cursor, Some(Scroll { area: room, part: Part::Text(at), above, below }))
}

fn block(form: &Form, at: usize, speech: Speech, theme: Theme, (width, room): (u16, u16)) -> Block {
    let field = &form.fields[at];
    let label = speech.say(&field.label);
    let focused = at == form.focus;
    let style = if focused { theme.strong() } else { Style::new() };
    let mut lines = paint::paragraph(Vec::new(), &label, width, style);
    if let Some(fault) = form.fault.as_ref().filter(|fault| fault.field == at) {
        let lead = vec![Span::styled("! ", theme.strong())];
        let words = speech.l10n.say(&fault.message);
        lines.extend(paint::paragraph(lead, &words, width, theme.strong()));
    }
    let head = lines.len();
    let mut places = Vec::new();
    match &field.input {
        Input::Text(buffer) => {
            let most = if buffer.is_single_line() { 3 } else { 8 };
            let least = if buffer.is_single_line() { 1 } else { 4 };
            // No more than the screen leaves below the label.
            let left = room.saturating_sub(u16::try_from(head).unwrap_or(u16::MAX)).max(1);
            let height = text_field::height(buffer, width).clamp(least, most).min(left);
            lines.extend((0..height).map(|_| Line::default()));
        }
        Input::Choice { options, chosen } => {
            for (number, option) in options.iter().enumerate() {
                let mark = theme.glyphs.radio[usize::from(number != *chosen)];
                let lead = vec![Span::raw(format!("{} {mark} ", number + 1))];
                let here = focused && number == *chosen;
                let style = if here { theme.focus() } else { Style::new() };
                let start = lines.len();
                lines.extend(paint::paragraph(lead, &speech.say(option), width, style));
                places.push(start..lines.len());
            }
        }
    }
    Block { lines, head, text: matches!(field.input, Input::Text(_)), options: places }
}

/// The bottom line: the language, where there is no room for it above, and how many words.
fn draw_foot(
    form: &Form,
    speech: Speech,
    language: &str,
    theme: Theme,
    frame: Rect,
    cells: &mut Buffer,
) {
    let l10n = speech.l10n;
    let words = match form.fields.get(form.focus).map(|field| &field.input) {
        Some(Input::Text(buffer)) if !buffer.is_single_line() => {
            l10n.say(&msg::form_words(buffer.word_count()))
        }
        _ => String::new(),
    };
    let y = frame.bottom().saturating_sub(1);
    let width = usize::from(frame.width);
    cells.set_string(frame.left(), y, theme.glyphs.rule.repeat(width), theme.line());
    if !language.is_empty() {
        cells.set_string(frame.left() + 2, y, format!(" {language} "), Style::new());
    }
    if !words.is_empty() {
        let words = format!(" {words} ");
        let x = frame.right().saturating_sub(paint::columns(&words) + 2);
        cells.set_string(x, y, words, Style::new());
    }
}
