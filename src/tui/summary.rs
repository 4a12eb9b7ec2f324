//! The summary: per dimension what is well developed, what has potential, what is for dialogue.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::wizard::View;
use crate::l10n::{Message, msg, say};
use crate::model::assessment::Mandate;
use crate::model::findings::{Finding, summary};
use crate::model::questionnaire::{Reading, SectionKind};

/// What the summary shows, and which line has the focus.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// One dimension, by its section's position; all without.
    pub dimension: Option<usize>,
    /// By who decides.
    pub mandate: MandateFilter,
    /// By evidence.
    pub evidence: EvidenceFilter,
    /// Among the lines that can have the focus.
    pub line: usize,
}

/// Findings by who decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MandateFilter {
    /// All.
    #[default]
    All,
    /// The city.
    City,
    /// The city together with another level.
    Shared,
    /// Another level.
    Other,
    /// Not said yet.
    Unsaid,
}

/// Findings by evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EvidenceFilter {
    /// All.
    #[default]
    All,
    /// Backed by evidence.
    Evidenced,
    /// Claimed.
    Claimed,
}

impl MandateFilter {
    /// The next one, starting over.
    pub fn next(self) -> MandateFilter {
        match self {
            MandateFilter::All => MandateFilter::City,
            MandateFilter::City => MandateFilter::Shared,
            MandateFilter::Shared => MandateFilter::Other,
            MandateFilter::Other => MandateFilter::Unsaid,
            MandateFilter::Unsaid => MandateFilter::All,
        }
    }

    fn takes(self, mandate: &Mandate) -> bool {
        match self {
            MandateFilter::All => true,
            MandateFilter::City => *mandate == Mandate::City,
            MandateFilter::Shared => matches!(mandate, Mandate::Shared(_)),
            MandateFilter::Other => matches!(mandate, Mandate::Other(_)),
            MandateFilter::Unsaid => *mandate == Mandate::Unsaid,
        }
    }

    fn name(self) -> Message {
        match self {
            MandateFilter::All => msg::filter_all(),
            MandateFilter::City => msg::mandate_city(),
            MandateFilter::Shared => msg::mandate_shared(),
            MandateFilter::Other => msg::mandate_other(),
            MandateFilter::Unsaid => msg::mandate_unsaid(),
        }
    }
}

impl EvidenceFilter {
    /// The next one, starting over.
    pub fn next(self) -> EvidenceFilter {
        match self {
            EvidenceFilter::All => EvidenceFilter::Evidenced,
            EvidenceFilter::Evidenced => EvidenceFilter::Claimed,
            EvidenceFilter::Claimed => EvidenceFilter::All,
        }
    }

    fn takes(self, evidenced: bool) -> bool {
        match self {
            EvidenceFilter::All => true,
            EvidenceFilter::Evidenced => evidenced,
            EvidenceFilter::Claimed => !evidenced,
        }
    }

    fn name(self) -> Message {
        match self {
            EvidenceFilter::All => msg::filter_all(),
            EvidenceFilter::Evidenced => msg::finding_evidenced(),
            EvidenceFilter::Claimed => msg::finding_claimed(),
        }
    }
}

/// A stretch of the summary: lines, and the indicator they lead to.
struct Block {
    lines: Vec<Line<'static>>,
    leads_to: Option<usize>,
}

/// Where a finding stands.
#[derive(Clone, Copy, PartialEq)]
enum List {
    WellDeveloped,
    WithPotential,
    Dialogue,
}

impl Summary {
    /// The positions of the indicators that the lines in focus order lead to.
    pub fn targets(&self, view: View) -> Vec<usize> {
        blocks(self, view, 80).into_iter().filter_map(|block| block.leads_to).collect()
    }

    fn takes(&self, finding: &Finding) -> bool {
        self.mandate.takes(&finding.mandate) && self.evidence.takes(finding.evidenced)
    }
}

/// Draws the summary; tells where the cursor is and which line in focus order stands where.
pub fn draw(
    state: &Summary,
    view: View,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, usize)>) {
    let head = head(state, view, area.width.saturating_sub(2));
    let head_height = u16::try_from(head.len()).unwrap_or(0).min(area.height / 3);
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    paint::draw_lines(cells, Rect { height: head_height, ..inner }, &head, 0);
    let body = Rect { y: inner.y + head_height, height: inner.height - head_height, ..inner };
    let blocks = blocks(state, view, body.width);
    let mut lines: Vec<Line> = Vec::new();
    let mut targets = Vec::new();
    for block in &blocks {
        let start = lines.len();
        lines.extend(block.lines.iter().cloned());
        if block.leads_to.is_some() {
            targets.push(start..lines.len());
        }
    }
    let focus = targets.get(state.line.min(targets.len().saturating_sub(1))).cloned();
    let from = paint::scroll(lines.len(), focus.clone().unwrap_or(0..0), body.height);
    if let Some(focus) = &focus {
        for line in &mut lines[focus.clone()] {
            // The text, not the margin before it.
            for span in line.spans.iter_mut().skip(1) {
                span.style = span.style.patch(view.theme.focus());
            }
        }
    }
    let rest = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, rest > 0, view.theme);
    let in_view = |lines: &std::ops::Range<usize>| {
        let top = lines.start.max(from);
        let end = lines.end.min(from + usize::from(body.height));
        (top < end).then(|| Rect {
            y: body.y + u16::try_from(top - from).unwrap_or(0),
            height: u16::try_from(end - top).unwrap_or(0),
            ..body
        })
    };
    let cursor = focus.as_ref().and_then(in_view).map(|rect| Position::new(rect.x, rect.y));
    let places = targets
        .iter()
        .enumerate()
        .filter_map(|(at, lines)| in_view(lines).map(|rect| (rect, at)))
        .collect();
    (cursor.or(Some(Position::new(body.x, body.y))), places)
}

/// Coverage, and what is filtered.
fn head(state: &Summary, view: View, width: u16) -> Vec<Line<'static>> {
    let l10n = view.l10n;
    let wizard = &view.bench.wizard;
    let coverage = wizard.coverage();
    let progress = l10n.say(
        &msg::SummaryCoverage {
            answered: coverage.answered,
            asked: coverage.asked,
            dont_know: coverage.dont_know,
            not_applicable: coverage.not_applicable,
            unanswered: coverage.unanswered,
        }
        .message(),
    );
    let mut lines = paint::paragraph(Vec::new(), &progress, width, Style::new());
    if coverage.parked > 0 {
        let parked = l10n.say(&msg::summary_parked(coverage.parked));
        lines.extend(paint::paragraph(Vec::new(), &parked, width, Style::new()));
    }
    let dimension = match state.dimension {
        None => l10n.say(&msg::filter_all()),
        Some(at) => say::section_heading(l10n, view.texts(), &wizard.questionnaire().sections[at]),
    };
    let filters = l10n.say(
        &msg::SummaryFilters {
            dimension,
            evidence: l10n.say(&state.evidence.name()),
            mandate: l10n.say(&state.mandate.name()),
        }
        .message(),
    );
    lines.extend(paint::paragraph(Vec::new(), &filters, width, Style::new()));
    lines
}

fn blocks(state: &Summary, view: View, width: u16) -> Vec<Block> {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let summary = summary(questionnaire, wizard.assessment());
    let mut blocks = Vec::new();
    let plain = |lines| Block { lines, leads_to: None };
    for (at, section) in questionnaire.sections.iter().enumerate() {
        if section.kind != SectionKind::Dimension || state.dimension.is_some_and(|d| d != at) {
            continue;
        }
        let title = say::section_heading(l10n, texts, section);
        let coverage = summary.sections[at].coverage;
        let progress = l10n.say(
            &msg::LiveProgress { answered: coverage.answered, asked: coverage.asked }.message(),
        );
        let mut lines = vec![Line::default()];
        lines.extend(paint::paragraph(Vec::new(), &title, width, theme.strong()));
        lines.extend(paint::paragraph(Vec::new(), &progress, width, Style::new()));
        blocks.push(plain(lines));
        let findings: Vec<&Finding> =
            summary.sections[at].findings.iter().filter(|f| state.takes(f)).collect();
        for list in [List::WellDeveloped, List::WithPotential, List::Dialogue] {
            let (heading, none) = match list {
                List::WellDeveloped => (msg::summary_well_developed(), msg::summary_none()),
                List::WithPotential => (msg::summary_with_potential(), msg::summary_none()),
                List::Dialogue => (msg::summary_dialogue(), msg::summary_no_dialogue()),
            };
            let mut lines = vec![Line::default()];
            lines.extend(paint::paragraph(
                vec![Span::raw("  ")],
                &l10n.say(&heading),
                width,
                theme.strong(),
            ));
            let listed: Vec<&&Finding> = findings
                .iter()
                .filter(|finding| match list {
                    List::WellDeveloped => finding.well_developed(),
                    List::WithPotential => finding.with_potential(),
                    List::Dialogue => finding.for_dialogue(),
                })
                .collect();
            if listed.is_empty() {
                let none = l10n.say(&none);
                lines.extend(paint::paragraph(vec![Span::raw("    ")], &none, width, Style::new()));
            }
            blocks.push(plain(lines));
            for finding in listed {
                blocks.push(Block {
                    lines: item(view, finding, list, width),
                    leads_to: Some(finding.indicator),
                });
            }
        }
    }
    blocks
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
        List::WellDeveloped => l10n.exists(questionnaire, texts, finding),
        List::WithPotential | List::Dialogue => l10n.missing(questionnaire, texts, finding),
    };
    let indent = || vec![Span::raw(" ".repeat(9))];
    lines.extend(paint::paragraph(indent(), &reason, width, Style::new()));
    let mut marks =
        vec![l10n.say(&msg::finding_mandate(l10n.say(&say::mandate(&finding.mandate))))];
    marks.push(l10n.say(&if finding.evidenced {
        msg::finding_evidenced()
    } else {
        msg::finding_claimed()
    }));
    if finding.planned {
        marks.push(l10n.say(&msg::finding_planned()));
    }
    let dot = format!(" {} ", theme.glyphs.dot);
    lines.extend(paint::paragraph(indent(), &marks.join(&dot), width, Style::new()));
    lines
}
