//! Drawing a form over the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::form::{Form, Input, Speech, title};
use crate::l10n::msg;
use crate::tui::paint;
use crate::tui::text_field;
use crate::tui::theme::Theme;

/// The lines of one field, and where text is written in it.
struct Block {
    lines: Vec<Line<'static>>,
    /// Offset and height of the text within the block.
    text: Option<(u16, u16)>,
    /// Offset and height of each option within the block.
    options: Vec<(u16, u16)>,
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
}

/// Draws the form in the middle of the area, as high as it needs.
///
/// ```text
/// ┌ title ────────────────────── French ┐
/// │ Label                                │
/// │ text being written                   │
/// │ Label  (•) one  ( ) other            │
/// │ what is wrong                        │
/// └ words, keys ─────────────────────────┘
/// ```
pub fn draw(form: &Form, speech: Speech, theme: Theme, area: Rect, cells: &mut Buffer) -> Drawn {
    // No margin where every column counts.
    let margin = if area.width < 60 { 0 } else { 2 };
    let width = area.width.saturating_sub(margin).min(90);
    let inner = width.saturating_sub(4).max(1);
    let blocks: Vec<Block> =
        (0..form.fields.len()).map(|at| block(form, at, speech, theme, inner)).collect();
    let needed: usize = blocks.iter().map(|block| block.lines.len()).sum();
    let height = u16::try_from(needed).unwrap_or(u16::MAX).saturating_add(3).min(area.height);
    let frame = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    };
    paint::clear(cells, frame);
    let language = form.fields.get(form.focus).and_then(|field| field.language.as_ref());
    let mark = language.map(|tag| speech.l10n.language_name(tag)).unwrap_or_default();
    let heading = speech.l10n.say(&title(&form.purpose));
    let bar = Rect { height: 1, ..frame };
    // Where it is narrow, the language stands in the bottom line.
    let beside = paint::columns(&heading) + paint::columns(&mark) + 4 <= width;
    let (mark, below) = if beside { (mark, String::new()) } else { (String::new(), mark) };
    paint::bar(cells, bar, &[heading], &mark, theme.glyphs.dot, theme.bar());
    let body =
        Rect { x: frame.x + 2, y: frame.y + 1, width: inner, height: height.saturating_sub(2) };
    for y in body.top()..frame.bottom() {
        cells.set_string(frame.left(), y, theme.glyphs.bar, theme.line());
        cells.set_string(frame.right() - 1, y, theme.glyphs.bar, theme.line());
    }
    draw_foot(form, speech, &below, theme, frame, cells);

    let starts: Vec<usize> = blocks
        .iter()
        .scan(0, |start, block| {
            let here = *start;
            *start += block.lines.len();
            Some(here)
        })
        .collect();
    let focus_start = starts.get(form.focus).copied().unwrap_or(0);
    let focus_end = focus_start + blocks.get(form.focus).map_or(0, |block| block.lines.len());
    let mut focus = focus_start..focus_end;
    // Of a question that is longer than the screen the chosen answer is in view.
    let option =
        blocks.get(form.focus).and_then(|block| block.options.get(form.chosen(form.focus)));
    if let Some((offset, height)) = option.filter(|_| focus.len() > usize::from(body.height)) {
        let start = focus_start + usize::from(*offset);
        focus = start..start + usize::from(*height);
    }
    let from = paint::scroll(needed, focus, body.height);
    let lines: Vec<Line> = blocks.iter().flat_map(|block| block.lines.iter().cloned()).collect();
    let rest = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, rest > 0, theme);
    let mut drawn = Drawn::default();
    for (at, (start, block)) in starts.iter().zip(&blocks).enumerate() {
        // A stretch of this block's lines, as far as it is in view.
        let in_view = |offset: u16, height: u16| {
            let top = (start + usize::from(offset)).checked_sub(from)?;
            let y = body.y + u16::try_from(top).ok()?;
            let height = height.min(body.bottom().checked_sub(y)?);
            (height > 0).then_some(Rect { y, height, ..body })
        };
        if let Some(room) = block.text.and_then(|(offset, height)| in_view(offset, height)) {
            let position = draw_text(form, at, speech, theme, room, cells);
            drawn.texts.push((room, at));
            if at == form.focus {
                drawn.cursor = position;
            }
        }
        for (option, (offset, height)) in block.options.iter().enumerate() {
            let Some(room) = in_view(*offset, *height) else { continue };
            drawn.options.push((room, at, option));
            if at == form.focus && form.chosen(at) == option {
                drawn.cursor = Some(Position::new(room.x, room.y));
            }
        }
    }
    drawn
}

/// Draws the text of a field and its unit; tells where its cursor is.
fn draw_text(
    form: &Form,
    at: usize,
    speech: Speech,
    theme: Theme,
    room: Rect,
    cells: &mut Buffer,
) -> Option<Position> {
    let Input::Text(buffer) = &form.fields[at].input else { return None };
    let Some(unit) = form.fields[at].unit.as_ref().map(|unit| speech.say(unit)) else {
        return Some(text_field::draw(buffer, room, theme, cells));
    };
    let taken = (paint::columns(&unit) + 1).min(room.width * 2 / 3);
    let shown = Rect { width: room.width - taken, ..room };
    cells.set_stringn(shown.right() + 1, room.y, unit, taken.into(), Style::new());
    Some(text_field::draw(buffer, shown, theme, cells))
}

fn block(form: &Form, at: usize, speech: Speech, theme: Theme, width: u16) -> Block {
    let field = &form.fields[at];
    let label = speech.say(&field.label);
    let focused = at == form.focus;
    let style = if focused { theme.strong() } else { Style::new() };
    let mut lines = paint::paragraph(Vec::new(), &label, width, style);
    let mut places = Vec::new();
    let text = match &field.input {
        Input::Text(buffer) => {
            let most = if buffer.is_single_line() { 3 } else { 8 };
            let least = if buffer.is_single_line() { 1 } else { 4 };
            let height = text_field::height(buffer, width).clamp(least, most);
            let offset = u16::try_from(lines.len()).unwrap_or(0);
            lines.extend((0..height).map(|_| Line::default()));
            Some((offset, height))
        }
        Input::Choice { options, chosen } => {
            for (number, option) in options.iter().enumerate() {
                let mark = theme.glyphs.radio[usize::from(number != *chosen)];
                let lead = vec![Span::raw(format!("{} {mark} ", number + 1))];
                let here = focused && number == *chosen;
                let style = if here { theme.focus() } else { Style::new() };
                let offset = u16::try_from(lines.len()).unwrap_or(0);
                let option = paint::paragraph(lead, &speech.say(option), width, style);
                places.push((offset, u16::try_from(option.len()).unwrap_or(1)));
                lines.extend(option);
            }
            None
        }
    };
    if let Some(fault) = form.fault.as_ref().filter(|fault| fault.field == at) {
        let lead = vec![Span::styled("! ", theme.strong())];
        let words = speech.l10n.say(&fault.message);
        lines.extend(paint::paragraph(lead, &words, width, theme.strong()));
    }
    Block { lines, text, options: places }
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
