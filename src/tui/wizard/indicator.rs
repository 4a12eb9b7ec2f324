//! The indicator in view: question, options, details, mandate, evidence, notes.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::View;
use super::cells::{beside, field_hint, table_bars, table_label, table_line};
use super::rows::{Row, rows};
use crate::l10n::{msg, say};
use crate::model::assessment::{Answer, Value};
use crate::model::findings::Status;
use crate::model::questionnaire::AnswerKind;
use crate::tui::glance::{self, Part, Scroll};
use crate::tui::paint;

/// Where things were drawn, for the mouse and the cursor.
pub struct Drawn {
    /// The hardware cursor's place: the line in focus.
    pub cursor: Option<Position>,
    /// Each visible line that can have the focus, with its place.
    pub rows: Vec<(Rect, usize)>,
    /// What scrolls.
    pub scroll: Scroll,
}

/// The least that is left for the lines below the question, and more where one of them is longer.
const LEAST: usize = 4;

/// Draws the indicator. The question stays in view; the lines below it scroll. Where there is no room
/// for both, what says where one is gives way first, then the question's second language; then the
/// question scrolls, too, and stands close. One may look so many lines further down.
pub fn draw(view: View, area: Rect, glance: isize, cells: &mut Buffer) -> Drawn {
    let inner = paint::page(area);
    let blocks = blocks(view, inner.width);
    let longest = blocks.iter().map(|block| block.lines.len()).max().unwrap_or(0).max(LEAST);
    let most = inner.height.saturating_sub(u16::try_from(longest).unwrap_or(u16::MAX));
    let heads = [(true, true), (false, true), (false, false)];
    let heads = heads.map(|(place, second)| head(view, inner.width, place, second));
    let fits = |head: &&Vec<Line>| head.len() <= usize::from(most);
    let mut head = heads.iter().find(fits).unwrap_or(&heads[2]).clone();
    let mut starts = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    for block in &blocks {
        lines.extend(block.above.iter().cloned());
        starts.push(lines.len());
        lines.extend(block.lines.iter().cloned());
    }
    if head.len() > usize::from(most) {
        head.retain(|line| line.width() > 0);
    }
    let moved = paint::fit_head(&mut head, &mut lines, most);
    starts.iter_mut().for_each(|start| *start += moved);
    let head_height = u16::try_from(head.len()).unwrap_or(0);
    paint::draw_lines(cells, Rect { height: head_height, ..inner }, &head, 0);
    let body = Rect { y: inner.y + head_height, height: inner.height - head_height, ..inner };
    let focus = view.bench.row.min(blocks.len().saturating_sub(1));
    let span = |at: usize| -> Range<usize> { starts[at]..starts[at] + blocks[at].lines.len() };
    // With the first line the question is in view, from its beginning, as far as there is room.
    let with_head = span(focus).end <= usize::from(body.height) && focus == 0;
    let seen = if with_head { 0..span(focus).end } else { span(focus) };
    let usual = paint::scroll(lines.len(), seen, body.height);
    let from = glance::from(usual, glance, lines.len(), body.height);
    let left = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, left > 0, view.theme);
    let scroll = Scroll { area, ..Scroll::new(body, Part::Indicator, lines.len(), from) };
    let mut drawn = Drawn { cursor: None, rows: Vec::new(), scroll };
    for at in 0..blocks.len() {
        let lines = span(at);
        let top = lines.start.max(from);
        let end = lines.end.min(from + usize::from(body.height));
        if top >= end {
            continue;
        }
        let y = body.y + u16::try_from(top - from).unwrap_or(0);
        let height = u16::try_from(end - top).unwrap_or(0);
        let rect = Rect { x: area.x, y, width: area.width, height };
        if at == focus {
            drawn.cursor = Some(Position::new(body.x, y));
        }
        drawn.rows.push((rect, at));
    }
    // While one looks elsewhere, it is read from there.
    drawn.cursor.get_or_insert(Position::new(body.x, body.y));
    drawn
}

/// Dimension and area, the question, the question in the second language, why it is not asked; the
/// first and the third only where they are wanted.
fn head(view: View, width: u16, place: bool, second: bool) -> Vec<Line<'static>> {
    let (bench, l10n, theme) = (view.bench, view.l10n, view.theme);
    let wizard = &bench.wizard;
    let questionnaire = wizard.questionnaire();
    let indicator = wizard.indicator();
    let texts = view.texts();
    let section = questionnaire.section_of(wizard.position());
    let mut lines = Vec::new();
    if place {
        let place = format!(
            "{} {} {}",
            say::section_heading(l10n, texts, section),
            theme.glyphs.then,
            texts.area(questionnaire.area_of(wizard.position())),
        );
        lines.extend(paint::paragraph(Vec::new(), &place, width, Style::new()));
        lines.push(Line::default());
    }
    let number = vec![Span::styled(format!("{}  ", indicator.number), theme.strong())];
    let prompt = texts.prompt(indicator);
    lines.extend(view.with_terms(&view.finder(), number, &prompt, width, theme.strong()));
    if let Some(second) = view.second.filter(|_| second) {
        let lead = vec![Span::raw(" ".repeat(indicator.number.len() + 2))];
        let prompt = bench.texts.ask(second.tag).prompt(indicator);
        let finder = view.finder_in(second);
        lines.extend(view.with_terms(&finder, lead, &prompt, width, theme.second()));
    }
    if matches!(wizard.status(wizard.position()), Status::NotAsked | Status::Parked) {
        lines.push(Line::default());
        let kept = wizard.status(wizard.position()) == Status::Parked;
        let because = not_asked_because(view);
        let words = l10n.say(&if kept {
            msg::indicator_parked(because)
        } else {
            msg::indicator_not_asked(because)
        });
        lines.extend(paint::paragraph(Vec::new(), &words, width, Style::new()));
    }
    lines.push(Line::default());
    lines
}

/// The numbers of the indicators whose answers decide whether this one is asked.
fn not_asked_because(view: View) -> String {
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let looks_at = wizard.indicator().asked.looks_at();
    let numbers = looks_at.into_iter().filter_map(|(id, _)| {
        questionnaire.indicator(id).map(|indicator| indicator.number.clone())
    });
    view.l10n.list(numbers)
}

/// The lines of one row, and what stands above it.
struct Block {
    above: Vec<Line<'static>>,
    lines: Vec<Line<'static>>,
}

fn blocks(view: View, width: u16) -> Vec<Block> {
    let rows = rows(&view.bench.wizard);
    let label_width = label_width(view, &rows, width);
    let focus = view.bench.row.min(rows.len().saturating_sub(1));
    let mut blocks = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut above = Vec::new();
        let first_of_details = !is_answer(row) && (at == 0 || is_answer(&rows[at - 1]));
        if first_of_details {
            above.push(Line::default());
        }
        // The bars above in a sentence, for those who do not see them.
        if let (Row::DontKnow, Some(bars)) = (row, table_bars(view)) {
            let lead = vec![Span::raw("      ")];
            above.extend(paint::paragraph(lead, &bars.spoken, width, Style::new()));
        }
        if let Row::DetailOption(detail, 0) = row {
            let indicator = view.bench.wizard.indicator();
            let label = view.texts().detail(indicator, &indicator.details[*detail].id);
            above.extend(paint::paragraph(vec![Span::raw("  ")], &label, width, Style::new()));
        }
        let style = if at == focus && view.bench.pane == super::Pane::Indicator {
            view.theme.focus()
        } else {
            Style::new()
        };
        let here = if at == focus { view.theme.glyphs.here } else { " " };
        let lines = line(view, row, here, label_width, width, style);
        blocks.push(Block { above, lines });
    }
    blocks
}

fn is_answer(row: &Row) -> bool {
    matches!(
        row,
        Row::Option(_)
            | Row::OptionName(_)
            | Row::Field
            | Row::Table(_)
            | Row::AddToTable
            | Row::DontKnow
            | Row::NotApplicable
    )
}

/// How wide the labels of the lower part are: as wide as the widest of those that take at most two
/// fifths. A wider one stands on a line of its own.
fn label_width(view: View, rows: &[Row], width: u16) -> u16 {
    let widths = rows.iter().filter_map(|row| label(view, row)).map(|label| paint::columns(&label));
    widths.filter(|label| *label <= width * 2 / 5).max().unwrap_or(0)
}

/// What stands before the value of a line, where it has one.
fn label(view: View, row: &Row) -> Option<String> {
    let l10n = view.l10n;
    let indicator = view.bench.wizard.indicator();
    Some(match row {
        Row::Detail(at) => view.texts().detail(indicator, &indicator.details[*at].id),
        Row::Mandate => l10n.say(&msg::row_mandate()),
        Row::AddEvidence => l10n.say(&msg::row_evidence()),
        Row::Note => l10n.say(&msg::row_note()),
        Row::Flag => l10n.say(&msg::row_flag()),
        Row::Finding => l10n.say(&msg::row_finding()),
        Row::Table(at) => return table_label(view, *at),
        Row::Option(_)
        | Row::OptionName(_)
        | Row::Field
        | Row::AddToTable
        | Row::DontKnow
        | Row::NotApplicable
        | Row::DetailOption(..)
        | Row::Evidence(_) => return None,
    })
}

fn line(
    view: View,
    row: &Row,
    here: &str,
    label_width: u16,
    width: u16,
    style: Style,
) -> Vec<Line<'static>> {
    let (l10n, theme) = (view.l10n, view.theme);
    let wizard = &view.bench.wizard;
    let indicator = wizard.indicator();
    let entry = wizard.entry();
    let texts = view.texts();
    let key = |key: &str| format!("{here} {key:1} ");
    let marked = |lead: String, marks: [&str; 2], on: bool| {
        vec![Span::raw(format!("{lead}{} ", marks[usize::from(!on)]))]
    };
    let plain = |lead: Vec<Span<'static>>, text: &str| paint::paragraph(lead, text, width, style);
    let labelled = |letter: &str, value: String| {
        let label = label(view, row).unwrap_or_default();
        let value = if value.is_empty() { l10n.say(&msg::row_empty()) } else { value };
        beside(key(letter), &label, label_width, &value, width, style)
    };
    match row {
        Row::Option(at) => {
            let option = &indicator.kind.options()[*at];
            let any_of = matches!(indicator.kind, AnswerKind::AnyOf { .. });
            let marks = if any_of { theme.glyphs.check } else { theme.glyphs.radio };
            let digit = if *at < 9 { (at + 1).to_string() } else { String::new() };
            let lead = marked(key(&digit), marks, entry.answer.chose(&option.id));
            let mut lines = plain(lead, &texts.option(indicator, &option.id));
            if let Some(second) = view.second {
                let label = view.bench.texts.ask(second.tag).option(indicator, &option.id);
                let lead = vec![Span::raw(" ".repeat(8))];
                lines.extend(paint::paragraph(lead, &label, width, theme.second()));
            }
            lines
        }
        Row::OptionName(id) => {
            let value = entry.details.get(id);
            let value = value.map(|value| l10n.value(texts, indicator, value)).unwrap_or_default();
            let value = if value.is_empty() { l10n.say(&msg::row_empty()) } else { value };
            let text = l10n
                .say(&msg::RowNamed { label: texts.option_name(indicator, id), value }.message());
            plain(vec![Span::raw(format!("{here}       "))], &text)
        }
        Row::Field => {
            let value = entry.answer.value().map(|value| l10n.value(texts, indicator, value));
            let value = value.unwrap_or_else(|| l10n.say(&field_hint(view, &indicator.kind)));
            plain(vec![Span::raw(key(""))], &value)
        }
        Row::Table(at) => table_line(view, *at, key(""), label_width, width, style),
        Row::AddToTable => {
            let name = texts.row_name(indicator);
            plain(vec![Span::raw(key("+"))], &l10n.say(&msg::row_add(name)))
        }
        Row::DontKnow => {
            let (on, text) = match &entry.answer {
                Answer::DontKnow { whom, when } => (true, l10n.dont_know(whom, when)),
                _ => (false, l10n.say(&msg::status_dont_know())),
            };
            plain(marked(key("0"), theme.glyphs.radio, on), &text)
        }
        Row::NotApplicable => {
            let (on, text) = match &entry.answer {
                Answer::NotApplicable { reason } => {
                    let reason = l10n.own_words(reason).unwrap_or_default();
                    (true, l10n.say(&msg::row_not_applicable(reason)))
                }
                _ => (false, l10n.say(&msg::status_not_applicable())),
            };
            plain(marked(key("x"), theme.glyphs.radio, on), &text)
        }
        Row::Detail(at) => {
            let id = &indicator.details[*at].id;
            let value = entry.details.get(id);
            let value = value.map(|value| l10n.detail_value(texts, indicator, id, value));
            labelled("", value.unwrap_or_default())
        }
        Row::DetailOption(at, option) => {
            let detail = &indicator.details[*at];
            let option = &detail.kind.options()[*option];
            let on = match entry.details.get(&detail.id) {
                Some(Value::Choice(chosen)) => *chosen == option.id,
                Some(Value::Choices(chosen)) => chosen.contains(&option.id),
                _ => false,
            };
            let any_of = matches!(detail.kind, AnswerKind::AnyOf { .. });
            let marks = if any_of { theme.glyphs.check } else { theme.glyphs.radio };
            let text = texts.detail_option(indicator, &detail.id, &option.id);
            plain(marked(key(""), marks, on), &text)
        }
        Row::Mandate => labelled("m", l10n.say(&say::mandate(&entry.mandate))),
        Row::Evidence(at) => {
            let evidence = &entry.evidence[*at];
            let mut parts = vec![evidence.title.clone()];
            parts.push(l10n.say(&say::evidence_kind(evidence.kind)));
            parts.extend(evidence.year.map(|year| year.to_string()));
            parts.extend([&evidence.page].into_iter().filter(|page| !page.is_empty()).cloned());
            let dot = format!(" {} ", theme.glyphs.dot);
            let lead = format!("{}{}. ", key(""), at + 1);
            plain(vec![Span::raw(lead)], &parts.join(&dot))
        }
        Row::AddEvidence => labelled("e", l10n.say(&msg::row_add_evidence(entry.evidence.len()))),
        Row::Note => labelled("w", l10n.own_words(&entry.notes).unwrap_or_default()),
        Row::Flag => {
            let flag = entry.flag.as_ref().map(|flag| {
                let what = l10n.own_words(&flag.what).unwrap_or_default();
                let sign = theme.glyphs.flag;
                match (what.as_str(), flag.whom.as_str()) {
                    (_, "") => format!("{sign} {what}"),
                    ("", whom) => {
                        format!("{sign} {}", l10n.say(&msg::row_flag_whom(whom.to_owned())))
                    }
                    (_, whom) => {
                        let whom = l10n.say(&msg::row_flag_whom(whom.to_owned()));
                        format!("{sign} {what} {} {whom}", theme.glyphs.dot)
                    }
                }
            });
            labelled("f", flag.unwrap_or_default())
        }
        Row::Finding => {
            let text = wizard.finding(wizard.position()).map(|finding| {
                let sign = theme.glyphs.reading(finding.reading);
                let name = l10n.say(&say::reading(finding.reading));
                format!("{sign} {name}. {}", l10n.why(wizard.questionnaire(), texts, &finding))
            });
            labelled("r", text.unwrap_or_default())
        }
    }
}
