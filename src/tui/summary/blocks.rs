//! The summary's content in lines: groups, their lists, their findings.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Summary;
use crate::l10n::{Message, msg, say};
use crate::model::highlights::List;
use crate::sitting::{Item, Shown};
use crate::tui::keys::Command;
use crate::tui::paint;
use crate::tui::wizard::View;

/// A stretch of the summary: its lines, and whether it can have the focus.
pub(super) struct Block {
    pub(super) lines: Vec<Line<'static>>,
    pub(super) leads_on: bool,
}

/// Everything that is shown, group by group.
pub(super) fn blocks(state: &Summary, view: View, width: u16) -> Vec<Block> {
    let mut blocks = Vec::new();
    for shown in view.bench.summary(&state.showing) {
        blocks.push(heading(&shown, view, width));
        if shown.lists.is_empty() {
            blocks.push(none(view, msg::summary_none(), width));
        }
        for listed in &shown.lists {
            let (name, empty) = say::list(listed.list);
            let name = view.l10n.say(&name);
            let mut lines = vec![Line::default()];
            let lead = vec![Span::raw("  ")];
            lines.extend(paint::paragraph(lead, &name, width, view.theme.strong()));
            blocks.push(Block { lines, leads_on: false });
            if listed.items.is_empty() {
                blocks.push(none(view, empty, width));
                if listed.list == List::Dialogue {
                    let next = msg::summary_dialogue_next(view.key(Command::Mandate));
                    blocks.push(none(view, next, width));
                }
            }
            blocks.extend(listed.items.iter().map(|found| item(view, found, listed.list, width)));
        }
    }
    blocks
}

/// A group's heading, and how much of it is answered.
fn heading(shown: &Shown, view: View, width: u16) -> Block {
    let (l10n, wizard) = (view.l10n, &view.bench.wizard);
    let title = l10n.group_heading(wizard.questionnaire(), view.texts(), &shown.heading);
    let progress = l10n.say(&say::progress(&shown.coverage));
    let mut lines = vec![Line::default()];
    lines.extend(paint::paragraph(Vec::new(), &title, width, view.theme.strong()));
    lines.extend(paint::paragraph(Vec::new(), &progress, width, Style::new()));
    Block { lines, leads_on: false }
}

fn none(view: View, message: Message, width: u16) -> Block {
    let text = view.l10n.say(&message);
    let lines = paint::paragraph(vec![Span::raw("    ")], &text, width, Style::new());
    Block { lines, leads_on: false }
}

/// One finding: its question, its reason, who decides, whether it is evidenced, and that it stands on
/// the mayor's page.
fn item(view: View, item: &Item, list: List, width: u16) -> Block {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let finding = &item.finding;
    let questionnaire = view.bench.wizard.questionnaire();
    let indicator = &questionnaire.indicators[finding.indicator];
    let sign = theme.glyphs.reading(finding.reading);
    let lead = vec![Span::raw(format!("  {sign} {:<5}", indicator.number))];
    let mut lines = paint::paragraph(lead, &texts.prompt(indicator), width, Style::new());
    let reason = l10n.reason(questionnaire, texts, finding, list);
    let indent = || vec![Span::raw(" ".repeat(9))];
    lines.extend(paint::paragraph(indent(), &reason, width, Style::new()));
    let dot = format!(" {} ", theme.glyphs.dot);
    lines.extend(paint::paragraph(indent(), &l10n.marks(finding).join(&dot), width, Style::new()));
    if let Some(chosen) = item.on_page {
        let sign = theme.glyphs.page[usize::from(!chosen)];
        let lead = vec![Span::raw(format!("{}{sign} ", " ".repeat(9)))];
        let words = l10n.say(&say::on_page(chosen));
        lines.extend(paint::paragraph(lead, &words, width, Style::new()));
    }
    Block { lines, leads_on: true }
}
