//! The card of a draft: what was typed beside what is stored.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::theme::Theme;
use crate::form::{Speech, Told};
use crate::l10n::msg;
use crate::model::draft::Draft;
use crate::sitting::Offer;

/// A draft that is offered.
#[derive(Debug, Clone)]
pub struct DraftCard {
    /// Which.
    pub offer: Offer,
    /// The first line in view.
    pub from: usize,
}

/// The most letters of a text that the card shows; the form shows all of it.
const MOST: usize = 300;

/// The card's lines: what it is about, then each field that says something else than what is stored.
pub fn lines(
    draft: &Draft,
    offer: &Offer,
    speech: Speech,
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let told = Told::new(draft, &offer.stored, speech);
    let plain = |text: &str| paint::paragraph(Vec::new(), text, width, Style::new());
    let mut lines = plain(&told.when);
    lines.push(Line::default());
    lines.extend(paint::paragraph(Vec::new(), &told.about, width, theme.strong()));
    let none = speech.l10n.say(&msg::row_empty());
    let shown = |text: String| match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None if text.is_empty() => none.clone(),
        None => text,
    };
    for field in told.changed {
        lines.push(Line::default());
        lines.extend(plain(&field.label));
        let lead = || vec![Span::raw("  ")];
        let words = speech.l10n.say(&msg::draft_typed(shown(field.typed)));
        lines.extend(paint::paragraph(lead(), &words, width, theme.strong()));
        let words = speech.l10n.say(&msg::draft_stored(shown(field.stored)));
        lines.extend(paint::paragraph(lead(), &words, width, Style::new()));
    }
    lines
}
