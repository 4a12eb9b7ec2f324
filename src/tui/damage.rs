//! The card that opens with a damaged assessment: what could not be read, and what to do.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::theme::Theme;
use crate::desk::Damage;
use crate::l10n::{L10n, msg};

/// The card's lines.
pub fn lines(damage: &Damage, l10n: &L10n, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let plain = |text: &str| paint::paragraph(Vec::new(), text, width, Style::new());
    let mut lines = plain(&l10n.say(&damage.about));
    for (place, what) in &damage.places {
        lines.push(Line::default());
        lines.extend(paint::paragraph(Vec::new(), &l10n.say(place), width, theme.strong()));
        let lead = vec![Span::raw("  ")];
        lines.extend(paint::paragraph(lead, &l10n.say(what), width, Style::new()));
    }
    if damage.more > 0 {
        lines.push(Line::default());
        lines.extend(plain(&l10n.say(&msg::damage_more(damage.more))));
    }
    lines
}
