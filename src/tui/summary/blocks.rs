//! The summary's content: groups, their lists, their findings.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Summary;
use crate::l10n::{Message, msg, say};
use crate::model::crosswalk::{Group, Grouping};
use crate::model::findings::{Coverage, Finding, summary};
use crate::model::highlights::{List, Page, page};
use crate::model::questionnaire::Reading;
use crate::tui::keys::Command;
use crate::tui::paint;
use crate::tui::wizard::View;

/// A stretch of the summary: lines, and the indicator they lead to.
pub(super) struct Block {
    pub(super) lines: Vec<Line<'static>>,
    pub(super) leads_to: Option<(List, usize)>,
}

/// Everything that is shown, group by group. What has several places stands in several groups.
pub(super) fn blocks(state: &Summary, view: View, width: u16) -> Vec<Block> {
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let summary = summary(questionnaire, wizard.assessment());
    // In the order of their indicators, like everything in the questionnaire.
    let findings: Vec<&Finding> = summary.findings().collect();
    let page = page(questionnaire, wizard.assessment(), &summary);
    let mut blocks = Vec::new();
    for mut group in state.grouping.groups(questionnaire) {
        let section = |at: usize| questionnaire.indicators[at].section;
        group.indicators.retain(|at| state.dimension.is_none_or(|shown| section(*at) == shown));
        if group.indicators.is_empty() {
            continue;
        }
        let found = |at: &usize| findings.binary_search_by_key(at, |finding| finding.indicator);
        let own = group.indicators.iter().filter_map(|at| found(at).ok());
        let own: Vec<&Finding> =
            own.map(|at| findings[at]).filter(|finding| state.takes(finding)).collect();
        blocks.push(heading(&group, view, width));
        if own.is_empty() && state.grouping != Grouping::Dimension {
            blocks.push(none(view, msg::summary_none(), width));
        } else {
            lists(state, &own, &page, view, width, &mut blocks);
        }
    }
    blocks
}

/// A group's heading, and how much of it is answered.
fn heading(group: &Group, view: View, width: u16) -> Block {
    let (l10n, wizard) = (view.l10n, &view.bench.wizard);
    let title = l10n.group_heading(wizard.questionnaire(), view.texts(), &group.heading);
    let mut coverage = Coverage::default();
    for at in &group.indicators {
        coverage.add(wizard.status(*at));
    }
    let progress = l10n.say(&say::progress(&coverage));
    let mut lines = vec![Line::default()];
    lines.extend(paint::paragraph(Vec::new(), &title, width, view.theme.strong()));
    lines.extend(paint::paragraph(Vec::new(), &progress, width, Style::new()));
    Block { lines, leads_to: None }
}

fn none(view: View, message: Message, width: u16) -> Block {
    let text = view.l10n.say(&message);
    let lines = paint::paragraph(vec![Span::raw("    ")], &text, width, Style::new());
    Block { lines, leads_to: None }
}

/// The lists of one group. A dimension shows the empty ones, too; other frameworks have many small
/// groups, whose empty lists would hide the others.
fn lists(
    state: &Summary,
    findings: &[&Finding],
    page: &Page,
    view: View,
    width: u16,
    blocks: &mut Vec<Block>,
) {
    for list in List::ALL {
        let (heading, empty) = match list {
            List::Strengths => (msg::summary_well_developed(), msg::summary_none()),
            List::Potentials => (msg::summary_with_potential(), msg::summary_none()),
            List::Dialogue => (msg::summary_dialogue(), msg::summary_no_dialogue()),
        };
        let listed: Vec<&&Finding> =
            findings.iter().filter(|finding| list.takes(finding)).collect();
        if listed.is_empty() && state.grouping != Grouping::Dimension {
            continue;
        }
        let mut lines = vec![Line::default()];
        let heading = view.l10n.say(&heading);
        let lead = vec![Span::raw("  ")];
        lines.extend(paint::paragraph(lead, &heading, width, view.theme.strong()));
        blocks.push(Block { lines, leads_to: None });
        if listed.is_empty() {
            blocks.push(none(view, empty, width));
            if list == List::Dialogue {
                let next = msg::summary_dialogue_next(view.key(Command::Mandate));
                blocks.push(none(view, next, width));
            }
        }
        for finding in listed {
            let mut lines = item(view, finding, list, width);
            lines.extend(on_page(view, page, finding, list, width));
            blocks.push(Block { lines, leads_to: Some((list, finding.indicator)) });
        }
    }
}

/// One finding: its question, its reason, who decides, whether it is evidenced.
fn item(view: View, finding: &Finding, list: List, width: u16) -> Vec<Line<'static>> {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let questionnaire = view.bench.wizard.questionnaire();
    let indicator = &questionnaire.indicators[finding.indicator];
    let sign = theme.glyphs.reading(finding.reading);
    let lead = vec![Span::raw(format!("  {sign} {:<5}", indicator.number))];
    let mut lines = paint::paragraph(lead, &texts.prompt(indicator), width, Style::new());
    let whole = finding.reading != Reading::Partial || finding.overridden.is_some();
    let reason = match list {
        _ if whole => l10n.why(questionnaire, texts, finding),
        List::Strengths => l10n.exists(questionnaire, texts, finding),
        List::Potentials | List::Dialogue => l10n.missing(questionnaire, texts, finding),
    };
    let indent = || vec![Span::raw(" ".repeat(9))];
    lines.extend(paint::paragraph(indent(), &reason, width, Style::new()));
    let dot = format!(" {} ", theme.glyphs.dot);
    lines.extend(paint::paragraph(indent(), &l10n.marks(finding).join(&dot), width, Style::new()));
    lines
}

/// That a finding stands on the mayor's page, and who put it there.
fn on_page(
    view: View,
    page: &Page,
    finding: &Finding,
    list: List,
    width: u16,
) -> Vec<Line<'static>> {
    let picked = page.of(list);
    if !picked.findings.iter().any(|own| own.indicator == finding.indicator) {
        return Vec::new();
    }
    let sign = view.theme.glyphs.page[usize::from(!picked.chosen)];
    let words = view.l10n.say(&if picked.chosen {
        msg::summary_page_chosen()
    } else {
        msg::summary_page_proposed()
    });
    let lead = vec![Span::raw(format!("{}{sign} ", " ".repeat(9)))];
    paint::paragraph(lead, &words, width, Style::new())
}
