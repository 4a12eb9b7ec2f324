//! The help: this screen, this indicator, these keys.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Context, Keymap, key_name};
use super::paint;
use super::theme::Theme;
use super::wizard::View;
use crate::l10n::{L10n, Message, msg};

/// What an indicator's help says, part by part.
pub fn indicator(view: View, width: u16) -> Vec<Line<'static>> {
    let indicator = view.bench.wizard.indicator();
    let texts = view.texts();
    let lead = vec![Span::styled(format!("{}  ", indicator.number), view.theme.strong())];
    let finder = view.finder();
    let prompt = texts.prompt(indicator);
    let mut lines = view.with_terms(&finder, lead, &prompt, width, view.theme.strong());
    for (part, heading) in parts() {
        if let Some(text) = texts.help(indicator, part) {
            lines.push(Line::default());
            let heading = view.l10n.say(&heading);
            lines.extend(paint::paragraph(Vec::new(), &heading, width, view.theme.strong()));
            lines.extend(view.with_terms(&finder, Vec::new(), &text, width, Style::new()));
        }
    }
    for (title, about) in around(view) {
        lines.push(Line::default());
        lines.extend(paint::paragraph(Vec::new(), &title, width, view.theme.strong()));
        lines.extend(view.with_terms(&finder, Vec::new(), &about, width, Style::new()));
    }
    let places = view.l10n.places(&indicator.crosswalk);
    if !places.is_empty() {
        lines.push(Line::default());
        let heading = view.l10n.say(&msg::help_crosswalk());
        lines.extend(paint::paragraph(Vec::new(), &heading, width, view.theme.strong()));
        for place in places {
            let dot = vec![Span::raw(format!("  {} ", view.theme.glyphs.dot))];
            lines.extend(paint::paragraph(dot, &place, width, Style::new()));
        }
    }
    lines.push(Line::default());
    lines
}

/// Where an indicator stands: its area and its section, and what these look at.
pub fn around(view: View) -> Vec<(String, String)> {
    let texts = view.texts();
    let position = view.bench.wizard.position();
    let questionnaire = view.bench.wizard.questionnaire();
    let (area, section) = (questionnaire.area_of(position), questionnaire.section_of(position));
    let area = texts.area_about(area).map(|about| (texts.area(area), about));
    let section = texts.section_about(section).map(|about| (texts.section(section), about));
    area.into_iter().chain(section).collect()
}

/// The parts of an indicator's help, with their headings.
pub fn parts() -> [(&'static str, Message); 4] {
    [
        ("asks", msg::help_asks()),
        ("evidence", msg::help_evidence()),
        ("example", msg::help_example()),
        ("knows", msg::help_knows()),
    ]
}

/// What the signs mean; that of the quick scan only while it is on.
pub fn signs(l10n: &L10n, theme: Theme, quick: bool, width: u16) -> Vec<Line<'static>> {
    use crate::l10n::say;
    use crate::model::findings::Status;
    use crate::model::questionnaire::Reading;
    let mut lines =
        paint::paragraph(Vec::new(), &l10n.say(&msg::help_signs()), width, theme.strong());
    let readings = [Reading::Strength, Reading::Partial, Reading::Gap]
        .map(|reading| (theme.glyphs.reading(reading), say::reading(reading)));
    let statuses = [
        Status::Answered,
        Status::Unanswered,
        Status::DontKnow,
        Status::NotApplicable,
        Status::Parked,
    ]
    .map(|status| (theme.glyphs.status(status), say::status(status)));
    for (sign, words) in readings.into_iter().chain(statuses) {
        let lead = vec![Span::raw(format!("  {sign}  "))];
        lines.extend(paint::paragraph(lead, &l10n.say(&words), width, Style::new()));
    }
    let lead = vec![Span::raw(format!("  {}  ", theme.glyphs.flag))];
    lines.extend(paint::paragraph(lead, &l10n.say(&msg::help_flagged()), width, Style::new()));
    if quick {
        let lead = vec![Span::raw(format!("  {}  ", theme.glyphs.quick))];
        lines.extend(paint::paragraph(lead, &l10n.say(&msg::help_quick()), width, Style::new()));
    }
    lines.push(Line::default());
    lines
}

/// Every key that works in these contexts.
pub fn keys(
    l10n: &L10n,
    theme: Theme,
    keymap: &Keymap,
    contexts: &[Context],
    width: u16,
) -> Vec<Line<'static>> {
    let mut lines =
        paint::paragraph(Vec::new(), &l10n.say(&msg::help_keys()), width, theme.strong());
    let mut rows = Vec::new();
    if contexts.contains(&Context::Indicator) {
        rows.push(("1–9".to_owned(), l10n.say(&msg::help_digits())));
    }
    for binding in keymap.working(contexts) {
        let keys =
            binding.keys.iter().map(|key| key_name(l10n, theme.glyphs, *key)).collect::<Vec<_>>();
        rows.push((keys.join("  "), l10n.say(&binding.command.name())));
    }
    if contexts.contains(&Context::Form) {
        rows.push((String::new(), l10n.say(&msg::help_writing())));
    }
    rows.push((String::new(), l10n.say(&msg::help_mouse())));
    let widest = rows.iter().map(|(keys, _)| paint::columns(keys)).max().unwrap_or(0);
    let room = usize::from(widest.min(width / 2));
    for (keys, words) in rows {
        let pad = room.saturating_sub(usize::from(paint::columns(&keys)));
        let lead = vec![Span::raw(format!("  {keys}{}  ", " ".repeat(pad)))];
        lines.extend(paint::paragraph(lead, &words, width, Style::new()));
    }
    lines
}
