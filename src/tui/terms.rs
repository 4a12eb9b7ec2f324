//! The glossary's card: terms, and what the one in focus means.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::wizard::{Bench, View, page};
use super::{help, paint};
use crate::l10n::search::fold;
use crate::l10n::{L10n, Language, msg};

/// A list of terms, the one in focus explained.
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// Positions among the questionnaire's terms.
    pub terms: Vec<usize>,
    /// The one in focus, among these.
    pub line: usize,
    /// How far a long explanation is scrolled.
    pub from: usize,
}

/// A card's lines, and where the terms stand among them.
pub struct Drawn {
    /// All lines, always as many, whichever term has the focus.
    pub lines: Vec<Line<'static>>,
    /// From which line on to draw.
    pub from: usize,
    /// Each term's lines; the one in focus with its explanation.
    pub places: Vec<Range<usize>>,
    /// How far the explanation can be scrolled.
    pub scrolls: usize,
}

/// How wide and how high the card’s text can be on a screen of this size.
pub fn room((width, height): (u16, u16)) -> (u16, u16) {
    (width.saturating_sub(8).min(76), height.saturating_sub(6))
}

impl Drawn {
    /// Where the cursor is and where the terms stand, once the text is drawn from here on.
    pub fn on_screen(
        &self,
        card: &Card,
        top: Position,
        width: u16,
        height: u16,
    ) -> (Position, Vec<(Rect, usize)>) {
        let row = |lines: &Range<usize>| {
            let row = u16::try_from(lines.start.checked_sub(self.from)?).ok()?;
            (row < height).then_some(top.y + row)
        };
        let place = |(at, lines)| Some((Rect { x: top.x, y: row(lines)?, width, height: 1 }, at));
        let cursor = self.places.get(card.line).and_then(row).unwrap_or(top.y);
        let places = self.places.iter().enumerate().filter_map(place).collect();
        (Position { y: cursor, ..top }, places)
    }
}

impl Card {
    /// The terms that occur in what is in view: in the question, in both languages where two are
    /// shown, in its options and its help; or in the words of a section's page.
    pub fn in_view(view: View) -> Card {
        let finder = view.finder();
        let find = |text: &String| finder.find(text);
        let mut found = Vec::new();
        if let Some(page) = view.bench.page {
            found.extend(page::texts(page, view).iter().flat_map(find));
        } else {
            let texts = view.texts();
            let indicator = view.bench.wizard.indicator();
            found.extend(finder.find(&texts.prompt(indicator)));
            if let Some(second) = view.second {
                let prompt = view.bench.texts.ask(second.tag).prompt(indicator);
                found.extend(view.finder_in(second).find(&prompt));
            }
            let options = indicator.kind.options().iter();
            let options = options.map(|option| texts.option(indicator, &option.id));
            let parts = help::parts().into_iter();
            let parts = parts.filter_map(|(part, _)| texts.help(indicator, part));
            let around = help::around(view).into_iter().map(|(_, about)| about);
            let all: Vec<String> = options.chain(parts).chain(around).collect();
            found.extend(all.iter().flat_map(find));
        }
        let mut terms = Vec::new();
        for found in found {
            if !terms.contains(&found.term) {
                terms.push(found.term);
            }
        }
        Card { terms, ..Card::default() }
    }

    /// The whole glossary by the alphabet of the reader's language, with this term in focus.
    pub fn of_all(bench: &Bench, l10n: &L10n, term: usize) -> Card {
        let texts = bench.texts.ask(l10n.language().tag);
        let all = &bench.wizard.questionnaire().terms;
        let mut terms: Vec<usize> = (0..all.len()).collect();
        terms.sort_by_cached_key(|at| fold(&texts.term(&all[*at])));
        let line = terms.iter().position(|at| *at == term).unwrap_or(0);
        Card { terms, line, ..Card::default() }
    }

    /// One line up or down: through a long explanation first, then to the next term.
    pub fn step(&mut self, down: bool, view: View, (width, height): (u16, u16)) {
        let scrolls = draw(self, view, width, height).scrolls;
        let last = self.terms.len().saturating_sub(1);
        match down {
            true if self.from < scrolls => self.from += 1,
            true if self.line < last => self.focus(self.line + 1),
            false if self.from > 0 => self.from -= 1,
            false if self.line > 0 => self.focus(self.line - 1),
            _ => {}
        }
    }

    /// Puts the focus on a term of the card.
    pub fn focus(&mut self, line: usize) {
        self.line = line.min(self.terms.len().saturating_sub(1));
        self.from = 0;
    }
}

/// The card's lines for a text this wide and high.
pub fn draw(card: &Card, view: View, width: u16, height: u16) -> Drawn {
    let focus = card.line.min(card.terms.len().saturating_sub(1));
    let own = view.l10n.language();
    let is_other =
        |other: &Language| other.base().is_none() && *other != own && Some(*other) != own.base();
    let others = Language::all().filter(is_other);
    let others: Vec<_> =
        others.map(|other| (other, L10n::new(other).say(&msg::title_language()))).collect();
    let explained: Vec<_> =
        card.terms.iter().map(|term| explanation(view, *term, &others, width)).collect();
    let mut lines = Vec::new();
    let mut places = Vec::new();
    for (at, term) in card.terms.iter().enumerate() {
        let start = lines.len();
        let here = if at == focus { view.theme.glyphs.here } else { " " };
        let style = if at == focus { view.theme.focus() } else { Style::new() };
        let name = view.texts().term(&view.bench.wizard.questionnaire().terms[*term]);
        lines.extend(paint::paragraph(vec![Span::raw(format!("{here} "))], &name, width, style));
        if at == focus {
            lines.extend(explained[at].iter().cloned());
        }
        places.push(start..lines.len());
    }
    // So the card keeps its size while one moves in it.
    let tallest = explained.iter().map(Vec::len).max().unwrap_or(0);
    let spare = tallest - explained.get(focus).map_or(0, Vec::len);
    lines.resize(lines.len() + spare, Line::default());
    lines.push(Line::raw(" ".repeat(width.into())));
    let place = places.get(focus).cloned().unwrap_or(0..0);
    let scrolls = place.len().saturating_sub(height.into());
    let from = paint::scroll(lines.len(), place, height) + card.from.min(scrolls);
    Drawn { lines, from, places, scrolls }
}

/// What a term means, from where that is taken, and the term in the other languages, which are
/// named each in itself.
fn explanation(
    view: View,
    term: usize,
    others: &[(Language, String)],
    width: u16,
) -> Vec<Line<'static>> {
    let bench = view.bench;
    let id = &bench.wizard.questionnaire().terms[term];
    let plain = |text: &str| paint::paragraph(vec![Span::raw("    ")], text, width, Style::new());
    let named = |label: String, value: String| {
        plain(&view.l10n.say(&msg::RowNamed { label, value }.message()))
    };
    let mut lines = Vec::new();
    if let Some(definition) = view.texts().term_part(id, "definition") {
        lines.extend(plain(&definition));
    }
    if let Some(source) = view.texts().term_part(id, "source") {
        lines.extend(named(view.l10n.say(&msg::terms_source()), source));
    }
    for (language, name) in others {
        if let Some(other) = bench.texts.ask(language.tag).term_here(id) {
            lines.extend(named(name.clone(), other));
        }
    }
    lines.push(Line::default());
    lines
}
