//! The card of a draft: what was typed beside what is stored.

use jiff::civil::DateTime;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::theme::Theme;
use crate::form::{self, Field, Form, Input, Speech};
use crate::l10n::{L10n, msg};
use crate::model::draft::Draft;

/// A draft that is offered.
#[derive(Debug, Clone)]
pub struct DraftCard {
    /// Which.
    pub at: usize,
    /// Its form, with what is stored.
    pub stored: Box<Form>,
    /// The position of the indicator it is about.
    pub position: Option<usize>,
    /// The first line in view.
    pub from: usize,
}

/// The most letters of a text that the card shows; the form shows all of it.
const MOST: usize = 300;

/// The card's lines: what it is about, then each field that says something else than what is stored.
pub fn lines(
    draft: &Draft,
    stored: &Form,
    speech: Speech,
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let l10n = speech.l10n;
    let mut typed = stored.clone();
    typed.take_up(draft);
    let plain = |text: &str| paint::paragraph(Vec::new(), text, width, Style::new());
    let mut lines = plain(&when(draft, l10n));
    lines.push(Line::default());
    let title = l10n.say(&form::title(&stored.purpose));
    let about = match speech.indicator {
        Some((texts, indicator)) => {
            let prompt = texts.prompt(indicator);
            msg::DraftAbout { number: indicator.number.clone(), prompt, title }.message()
        }
        None => msg::draft_about_none(title),
    };
    lines.extend(paint::paragraph(Vec::new(), &l10n.say(&about), width, theme.strong()));
    for (at, own) in typed.fields.iter().enumerate() {
        let typed = value(own, speech);
        let stored = stored.fields.get(at).map(|field| value(field, speech)).unwrap_or_default();
        if typed == stored {
            continue;
        }
        lines.push(Line::default());
        lines.extend(plain(&speech.say(&own.label)));
        let none = l10n.say(&msg::row_empty());
        let shown = |text: String| if text.is_empty() { none.clone() } else { text };
        let lead = || vec![Span::raw("  ")];
        let words = l10n.say(&msg::draft_typed(shown(typed)));
        lines.extend(paint::paragraph(lead(), &words, width, theme.strong()));
        let words = l10n.say(&msg::draft_stored(shown(stored)));
        lines.extend(paint::paragraph(lead(), &words, width, Style::new()));
    }
    lines
}

fn when(draft: &Draft, l10n: &L10n) -> String {
    let at = draft.at.parse::<DateTime>();
    l10n.say(&match at {
        Ok(at) => msg::DraftWhen { date: l10n.date(at), time: l10n.time(at) }.message(),
        Err(_) => msg::draft_once(),
    })
}

/// What is in a field, on one line.
fn value(field: &Field, speech: Speech) -> String {
    match &field.input {
        Input::Text(buffer) => {
            let words: Vec<&str> = buffer.text().split_whitespace().collect();
            let text = words.join(" ");
            match text.char_indices().nth(MOST) {
                Some((end, _)) => format!("{} …", &text[..end]),
                None => text,
            }
        }
        Input::Choice { options, chosen } => {
            options.get(*chosen).map(|option| speech.say(option)).unwrap_or_default()
        }
    }
}
