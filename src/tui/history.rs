//! The list of an assessment's earlier versions.

use ratatui::text::{Line, Span};

use super::desk::Earlier;
use super::paint;
use super::theme::Theme;
use crate::l10n::{L10n, msg, say};

/// The list, and which line has the focus.
#[derive(Debug, Clone)]
pub struct Versions {
    /// Whose they are; those of the assessment that is open without a name.
    pub of: Option<String>,
    /// Newest first.
    pub versions: Vec<Earlier>,
    /// The one in focus.
    pub line: usize,
}

/// What a list has to show: its lines, and which of them belong to which version.
pub struct Shown {
    /// All of them.
    pub lines: Vec<Line<'static>>,
    /// Where each version stands among them.
    pub spans: Vec<std::ops::Range<usize>>,
}

/// The list as text of this width.
pub fn lines(state: &Versions, l10n: &L10n, theme: Theme, width: u16) -> Shown {
    let (mut lines, mut spans) = (Vec::new(), Vec::new());
    if state.versions.is_empty() {
        let none = l10n.say(&msg::history_empty());
        lines.extend(paint::paragraph(Vec::new(), &none, width, theme.strong()));
    }
    for (at, version) in state.versions.iter().enumerate() {
        let start = lines.len();
        let focused = at == state.line;
        let style = if focused { theme.focus() } else { ratatui::style::Style::new() };
        let here = if focused { theme.glyphs.here } else { " " };
        let lead = vec![Span::raw(format!("{here} "))];
        let title = l10n.say(
            &msg::HistoryVersion {
                date: l10n.date(version.at),
                number: version.number.to_string(),
                time: l10n.time(version.at),
            }
            .message(),
        );
        lines.extend(paint::paragraph(lead, &title, width, style.patch(theme.strong())));
        let facts = facts(version, l10n).join(&format!(" {} ", theme.glyphs.dot));
        lines.extend(paint::paragraph(vec![Span::raw("    ")], &facts, width, style));
        spans.push(start..lines.len());
    }
    Shown { lines, spans }
}

/// How much is answered, what differs, by whom, why it was kept.
fn facts(version: &Earlier, l10n: &L10n) -> Vec<String> {
    let mut facts = Vec::new();
    match &version.content {
        None => facts.push(l10n.say(&msg::history_unreadable())),
        Some(content) => {
            let (answered, asked) = (content.coverage.answered, content.coverage.asked);
            facts.push(l10n.say(&msg::LiveProgress { answered, asked }.message()));
            let difference = content.difference.map(say::difference);
            facts.extend(difference.map(|difference| l10n.say(&difference)));
            facts.extend(content.by.clone());
        }
    }
    facts.extend(version.why.as_ref().map(|why| l10n.say(why)));
    facts
}
