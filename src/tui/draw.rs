//! One frame: the screen, what lies over it, the bottom line, the cursor.

mod foot;
mod over;
mod title;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::app::{App, Overlay};
use super::conflicts::{self, Side};
use super::form;
use super::keys::Command;
use super::report::{self, Report};
use super::wizard::layout::{SMALLEST, layout, strip_most};
use super::wizard::rows::Row;
use super::wizard::{View, indicator, live, outline, page};
use super::{
    card, damage, draft, history, home, paint, palette, projector, summary, terms, welcome,
};
use crate::desk::Desk;
use crate::form::{Form, Speech};
use crate::l10n::{Language, msg};

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where.
    pub area: Rect,
    /// What.
    pub spot: Spot,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy)]
pub enum Spot {
    /// Something that takes no click.
    Nothing,
    /// A line of the indicator.
    Row(usize),
    /// A line of the outline.
    Outline(usize),
    /// A line of a list.
    Line(usize),
    /// The text of a form's field.
    Text(usize),
    /// A form's field, and one of its options.
    Option(usize, usize),
    /// One of two versions.
    Version(Side),
    /// A key in the bottom line.
    Key(Command),
}

impl<D: Desk> App<D> {
    /// Draws everything and places the hardware cursor, which braille displays and input methods
    /// follow.
    pub fn draw(&mut self, frame: &mut Frame) {
        let area = frame.area();
        self.set_size((area.width, area.height));
        let mut places = Vec::new();
        let cells = frame.buffer_mut();
        let cursor = if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            self.draw_too_small(area, cells)
        } else {
            self.draw_screen(area, cells, &mut places)
        };
        self.theme.finish(cells);
        self.places = places;
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    fn bar(&self, cells: &mut Buffer, area: Rect, left: &[String], right: &str) {
        paint::bar(cells, area, left, right, self.theme.glyphs.dot, self.theme.bar());
    }

    fn draw_too_small(&self, area: Rect, cells: &mut Buffer) -> Option<Position> {
        let words = self.l10n.say(
            &msg::ScreenTooSmall {
                height: area.height,
                needed_height: SMALLEST.1,
                needed_width: SMALLEST.0,
                width: area.width,
            }
            .message(),
        );
        let lines = paint::paragraph(Vec::new(), &words, area.width.max(1), Style::new());
        paint::draw_lines(cells, area, &lines, 0);
        Some(Position::new(area.x, area.y))
    }

    fn draw_screen(
        &self,
        area: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let footer = Rect { y: area.bottom() - 1, height: 1, ..area };
        let notice = self.notice_lines(area.width);
        let taken = foot::notice_height(&notice, area);
        let mut cursor = self.draw_layers(area, cells, places);
        // What has the focus is never covered: it moves up, and all else with it.
        if taken > 0 && cursor.is_some_and(|cursor| cursor.y >= footer.y - taken) {
            paint::clear(cells, area);
            places.clear();
            let above = Rect { height: area.height - taken, ..area };
            cursor = self.draw_layers(above, cells, places);
        }
        self.draw_footer(footer, cells, places);
        self.draw_notice(&notice, area, cells);
        cursor
    }

    /// The screen and what lies over it, but for the bottom line.
    fn draw_layers(
        &self,
        area: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let body = Rect { y: area.y + 1, height: area.height - 2, ..area };
        let mut cursor = self.draw_below(area, cells, places);
        if let Some(form) = &self.form {
            places.clear();
            cursor = self.draw_form(form, body, cells, places).or(cursor);
        }
        if let Some(overlay) = &self.overlay {
            places.clear();
            cursor = self.draw_overlay(overlay, body, cells, places).or(cursor);
        }
        cursor
    }

    /// The screen itself.
    fn draw_below(
        &self,
        area: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let title = Rect { height: 1, ..area };
        let body = Rect { y: area.y + 1, height: area.height - 2, ..area };
        let key = self.key_of(Command::CycleLanguage);
        let language = msg::title_language();
        let language = self.l10n.say(&msg::TitleLanguageKey { key, language }.message());
        // Named at the right end, where a click changes it.
        let width = paint::columns(&language).min(title.width.saturating_sub(1));
        let named = Rect { x: title.right() - 1 - width, width, ..title };
        places.push(Place { area: named, spot: Spot::Key(Command::CycleLanguage) });
        let Some(bench) = &self.bench else {
            let name = self.l10n.say(&msg::title_program());
            self.bar(cells, title, &[name], &language);
            let (cursor, lines) =
                home::draw(&self.home, self.names(), self.theme, self.desk.now(), body, cells);
            places.extend(lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Line(at) }));
            return cursor;
        };
        let view = View {
            bench,
            l10n: &self.l10n,
            theme: self.theme,
            keys: &self.keys,
            second: bench.second,
        };
        let (left, right) = self.title(view, &language);
        self.bar(cells, title, &left, &right);
        if let Some(state) = self.conflicts.as_ref().filter(|_| self.is_choosing()) {
            let local = |at: &str| self.desk.local(at);
            let (cursor, sides, most) = conflicts::draw(state, view, local, body, cells);
            self.card_most.set(most);
            let spot = |(area, side)| Place { area, spot: Spot::Version(side) };
            places.extend(sides.into_iter().map(spot));
            return cursor;
        }
        if let Some(report) = &self.report {
            return self.draw_report(report, view, body, cells, places);
        }
        if let Some(state) = &self.summary {
            let (cursor, lines) = summary::draw(state, view, body, cells);
            places.extend(lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Line(at) }));
            return cursor;
        }
        if let Some(state) = self.projector {
            let (cursor, lines) = projector::draw(state, view, body, cells);
            places.extend(lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Line(at) }));
            return cursor;
        }
        // The strip is as wide as the indicator, and says nothing that the focus says already. A
        // page takes its room, too.
        let width = layout(area, bench.outline_open(), 0).indicator.width;
        let quiet = bench.page.is_some() || bench.focused() == Row::Finding;
        let most = if quiet { 0 } else { strip_most(body) };
        let strip = live::strip(view, width, most);
        let strip_lines = u16::try_from(strip.len()).unwrap_or(0).min(most);
        let parts = layout(area, bench.outline_open(), strip_lines);
        let mut cursor = match bench.page {
            None => {
                let drawn = indicator::draw(view, parts.indicator, cells);
                let rows = drawn.rows.into_iter();
                places.extend(rows.map(|(area, at)| Place { area, spot: Spot::Row(at) }));
                drawn.cursor
            }
            Some(page) => Some(page::draw(page, view, parts.indicator, cells)),
        };
        if let Some(area) = parts.strip {
            live::draw_strip(view, &strip, area, cells);
        }
        if let Some(area) = parts.live {
            live::draw(view, area, cells);
        }
        if let Some(area) = parts.outline {
            places.push(Place { area, spot: Spot::Nothing });
            let (own, lines) = outline::draw(view, area, cells);
            places.extend(
                lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Outline(at) }),
            );
            cursor = own.or(cursor);
        }
        cursor
    }

    fn draw_report(
        &self,
        report: &Report,
        view: View,
        body: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let drawn = report::view::draw(report, view, body, cells);
        self.card_most.set(drawn.most);
        places
            .extend(drawn.lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Line(at) }));
        let options = drawn.options.into_iter();
        places.extend(options.map(|(area, at, to)| Place { area, spot: Spot::Option(at, to) }));
        places.extend(drawn.text.map(|(area, at)| Place { area, spot: Spot::Text(at) }));
        drawn.cursor
    }

    fn draw_form(
        &self,
        form: &Form,
        body: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        let indicator = self
            .bench
            .as_ref()
            .map(|bench| (bench.texts.ask(self.l10n.language().tag), bench.wizard.indicator()));
        let speech = Speech { l10n: &self.l10n, indicator };
        let drawn = form::draw(form, speech, self.theme, body, cells);
        places
            .extend(drawn.texts.into_iter().map(|(area, at)| Place { area, spot: Spot::Text(at) }));
        let options = drawn.options.into_iter();
        places.extend(options.map(|(area, at, to)| Place { area, spot: Spot::Option(at, to) }));
        drawn.cursor
    }

    fn draw_overlay(
        &self,
        overlay: &Overlay,
        body: Rect,
        cells: &mut Buffer,
        places: &mut Vec<Place>,
    ) -> Option<Position> {
        match (overlay, &self.bench) {
            (Overlay::Help(from), _) => {
                let title = self.l10n.say(&msg::command_help());
                let inner = body.width.saturating_sub(8).min(92);
                let lines = self.help_lines(inner);
                self.draw_card(&title, &lines, *from, body, cells)
            }
            (Overlay::Languages(line), _) => {
                let title = self.l10n.say(&msg::languages_title());
                let mut lines = Vec::new();
                for (at, language) in Language::all().enumerate() {
                    let style = if at == *line { self.theme.focus() } else { Style::new() };
                    let lead = vec![Span::raw(format!("{}  ", at + 1))];
                    let own = crate::l10n::L10n::new(language).say(&msg::title_language());
                    lines.extend(paint::paragraph(lead, &own, 40, style));
                }
                // Each reader finds it in a language of theirs before choosing one.
                lines.push(Line::default());
                let offer = self.l10n.say(&msg::languages_plain());
                lines.extend(paint::paragraph(vec![Span::raw("p  ")], &offer, 40, Style::new()));
                let cursor = self.draw_card(&title, &lines, 0, body, cells)?;
                let line = u16::try_from(*line).unwrap_or(0);
                for (at, _) in Language::all().enumerate() {
                    let y = cursor.y + u16::try_from(at).unwrap_or(0);
                    let area = Rect { x: cursor.x, y, width: 40, height: 1 };
                    places.push(Place { area, spot: Spot::Line(at) });
                }
                Some(Position::new(cursor.x, cursor.y + line))
            }
            (Overlay::Draft(state), bench) => {
                let draft = self.drafts.typed(&state.offer)?;
                let texts = bench.as_ref().zip(state.offer.position).map(|(bench, position)| {
                    let indicator = &bench.wizard.questionnaire().indicators[position];
                    (bench.texts.ask(self.l10n.language().tag), indicator)
                });
                let speech = Speech { l10n: &self.l10n, indicator: texts };
                let title = self.l10n.say(&msg::draft_title());
                let width = body.width.saturating_sub(8).min(84);
                let lines = draft::lines(draft, &state.offer, speech, self.theme, width);
                self.draw_card(&title, &lines, state.from, body, cells)
            }
            (Overlay::History(state), _) => {
                let title = self.l10n.say(&msg::history_title());
                let shown = history::lines(state, self.names(), self.theme, body);
                let top = self.draw_card(&title, &shown.lines, shown.from, body, cells)?;
                let lines = shown.places(top).into_iter();
                places.extend(lines.map(|(area, at)| Place { area, spot: Spot::Line(at) }));
                Some(shown.cursor(top, state.line))
            }
            (Overlay::Palette(state), Some(bench)) => {
                let (cursor, lines) =
                    palette::draw(state, bench, self.names(), self.theme, body, cells);
                places.extend(
                    lines.into_iter().map(|(area, at)| Place { area, spot: Spot::Line(at) }),
                );
                cursor
            }
            (Overlay::Terms(card), Some(bench)) => {
                let view = View {
                    bench,
                    l10n: &self.l10n,
                    theme: self.theme,
                    keys: &self.keys,
                    second: None,
                };
                let title = self.l10n.say(&msg::terms_title());
                let (width, height) = terms::room(self.size());
                let drawn = terms::draw(card, view, width, height);
                let top = self.draw_card(&title, &drawn.lines, drawn.from, body, cells)?;
                let (cursor, terms) = drawn.on_screen(card, top, width, height);
                let terms = terms.into_iter();
                places.extend(terms.map(|(area, at)| Place { area, spot: Spot::Line(at) }));
                Some(cursor)
            }
            (Overlay::Welcome(from), Some(bench)) => {
                let view = View {
                    bench,
                    l10n: &self.l10n,
                    theme: self.theme,
                    keys: &self.keys,
                    second: None,
                };
                let title = self.l10n.say(&msg::welcome_title());
                let lines = welcome::lines(
                    view,
                    &self.desk.stamp().by,
                    body.width.saturating_sub(8).min(72),
                );
                self.draw_card(&title, &lines, *from, body, cells)
            }
            (Overlay::Damage(damage, from), _) => {
                let title = self.l10n.say(&msg::damage_title());
                let width = body.width.saturating_sub(8).min(72);
                let lines = damage::lines(damage, &self.l10n, self.theme, width);
                self.draw_card(&title, &lines, *from, body, cells)
            }
            (Overlay::Live(from), Some(bench)) => {
                let view = View {
                    bench,
                    l10n: &self.l10n,
                    theme: self.theme,
                    keys: &self.keys,
                    second: None,
                };
                let title = self.l10n.say(&msg::live_title());
                let lines =
                    live::lines(view, body.width.saturating_sub(8).min(92), live::Prompts::Whole);
                self.draw_card(&title, &lines, *from, body, cells)
            }
            (Overlay::Tour(tour), _) => self.draw_tour(tour, body, cells, places),
            (Overlay::KeyTest(test), _) => self.draw_key_test(test, body, cells),
            (
                Overlay::Palette(_) | Overlay::Terms(_) | Overlay::Welcome(_) | Overlay::Live(_),
                None,
            ) => None,
        }
    }

    /// A card in the middle of the screen; tells where its text begins.
    fn draw_card(
        &self,
        title: &str,
        lines: &[Line],
        from: usize,
        body: Rect,
        cells: &mut Buffer,
    ) -> Option<Position> {
        let (top, most) = card::draw(title, lines, from, self.theme, body, cells);
        self.card_most.set(most);
        Some(top)
    }
}
