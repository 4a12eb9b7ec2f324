//! A section's pages: what it looks at, before its first indicator; what was found and what is
//! left, behind its last one.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::work::Deed;
use super::{Bench, View};
use crate::l10n::terms::Finder;
use crate::l10n::{msg, say};
use crate::model::assessment::Answer;
use crate::model::findings::{Finding, Status};
use crate::model::questionnaire::{Condition, Section, SectionKind};
use crate::sitting::{Side, Turn, first_of, section_ahead};
use crate::tui::glance::{Part, Scroll};
use crate::tui::keys::{Command, stack};
use crate::tui::paint;

/// A page where the indicator would stand. The wizard does not move for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The section's position.
    pub section: usize,
    /// Before the section or behind it.
    pub side: Side,
    /// From which line on it is shown.
    pub line: usize,
}

impl Bench {
    /// The next indicator; at the end of a section its closing page.
    pub fn forward(&mut self) -> Deed {
        let turn = self.sitting.forward();
        self.turn(turn)
    }

    /// Shows a section's opening page, wherever one is.
    pub fn open_page(&mut self, section: usize) {
        self.turn(Turn::To(section, Side::Opening { walked: false }));
    }

    fn turn(&mut self, turn: Turn) -> Deed {
        self.page = None;
        match turn {
            Turn::To(section, side) => {
                self.turned_to(section, side);
                self.page = Some(Page { section, side, line: 0 });
                Deed::Shown
            }
            Turn::Act(action) => Deed::Act(action),
            Turn::Away => Deed::Shown,
            Turn::Summary => Deed::Summarize,
        }
    }

    /// What a command does on a page; nothing where it does what it does everywhere.
    pub fn page_command(&mut self, page: Page, command: Command) -> Option<Deed> {
        let turn = match command {
            Command::Next | Command::Previous => {
                self.from_page(page.section, page.side, command == Command::Next)
            }
            Command::Close => Turn::Away,
            _ => return None,
        };
        Some(self.turn(turn))
    }
}

impl Page {
    /// Scrolls, never beyond the end.
    pub fn scroll(&mut self, command: Command, view: View, area: Rect) {
        let lines = lines(*self, view, paint::page(area).width).len();
        let last = lines.saturating_sub(area.height.into());
        self.line = match command {
            Command::Up => self.line.min(last).saturating_sub(1),
            Command::Down => (self.line + 1).min(last),
            Command::First => 0,
            _ => last,
        };
    }
}

/// Draws a page; tells where the cursor is: at its first line in view, to be read from there.
pub fn draw(page: Page, view: View, area: Rect, cells: &mut Buffer) -> (Position, Scroll) {
    let body = paint::page(area);
    let lines = lines(page, view, body.width);
    let from = page.line.min(lines.len().saturating_sub(body.height.into()));
    let left = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, left > 0, view.theme);
    let scroll = Scroll { area, ..Scroll::new(body, Part::Page, lines.len(), from) };
    (Position::new(body.x, body.y), scroll)
}

fn lines(page: Page, view: View, width: u16) -> Vec<Line<'static>> {
    let section = &view.bench.wizard.questionnaire().sections[page.section];
    let mut text = Text { view, finder: view.finder(), width, lines: Vec::new() };
    text.strong(&say::section_heading(view.l10n, view.texts(), section));
    match page.side {
        Side::Opening { .. } => text.opening(section, page.section),
        Side::Closing => text.closing(section, page.section),
    }
    text.lines
}

/// What a page says in the questionnaire's own words: there terms are marked.
pub fn texts(page: Page, view: View) -> Vec<String> {
    let wizard = &view.bench.wizard;
    let section = &wizard.questionnaire().sections[page.section];
    let texts = view.texts();
    match page.side {
        Side::Opening { .. } => {
            let whole = [texts.section_about(section), texts.section_needed(section)];
            let areas = section.areas.iter();
            let areas = areas.flat_map(|area| [Some(texts.area(area)), texts.area_about(area)]);
            whole.into_iter().chain(areas).flatten().collect()
        }
        Side::Closing => {
            let found = section.range.clone().filter(|at| wizard.finding(*at).is_some());
            found.map(|at| texts.prompt(&wizard.questionnaire().indicators[at])).collect()
        }
    }
}

/// A page's lines as they grow.
struct Text<'a> {
    view: View<'a>,
    finder: Rc<Finder>,
    width: u16,
    lines: Vec<Line<'static>>,
}

impl Text<'_> {
    fn plain(&mut self, lead: &str, text: &str) {
        let lead = vec![Span::raw(lead.to_owned())];
        self.lines.extend(paint::paragraph(lead, text, self.width, Style::new()));
    }

    /// The questionnaire's own words.
    fn marked(&mut self, lead: &str, text: &str) {
        let lead = vec![Span::raw(lead.to_owned())];
        let lines = self.view.with_terms(&self.finder, lead, text, self.width, Style::new());
        self.lines.extend(lines);
    }

    fn strong(&mut self, text: &str) {
        let style = self.view.theme.strong();
        self.lines.extend(paint::paragraph(Vec::new(), text, self.width, style));
    }

    fn heading(&mut self, text: &str) {
        self.lines.push(Line::default());
        self.strong(text);
    }

    /// The key that goes on from here.
    fn on(&self) -> String {
        self.view.names().plain(stack::PAGE, Command::Next)
    }

    fn opening(&mut self, section: &Section, at: usize) {
        let View { bench, l10n, .. } = self.view;
        let (wizard, texts) = (&bench.wizard, self.view.texts());
        if let Some(about) = texts.section_about(section) {
            self.marked("", &about);
        }
        self.lines.push(Line::default());
        let count = section.range.len();
        self.plain(
            "",
            &l10n.say(&match section.kind {
                SectionKind::Dimension => msg::page_indicators(count),
                SectionKind::Context => msg::page_questions(count),
            }),
        );
        let indicators = &wizard.questionnaire().indicators[section.range.clone()];
        let conditional = indicators.iter().filter(|i| i.asked != Condition::Always).count();
        if conditional > 0 {
            self.plain("", &l10n.say(&msg::page_conditional(conditional)));
        }
        self.coverage(at);
        if let Some(needed) = texts.section_needed(section) {
            self.heading(&l10n.say(&msg::page_needed()));
            self.marked("", &needed);
        }
        self.heading(&l10n.say(&msg::page_areas()));
        let dot = format!("  {} ", self.view.theme.glyphs.dot);
        for area in &section.areas {
            let indicators = &wizard.questionnaire().indicators[area.range.clone()];
            let numbers = match indicators {
                [] => String::new(),
                [_] | [_, _] => l10n.list(indicators.iter().map(|own| own.number.clone())),
                [first, .., last] => l10n.say(
                    &msg::PageNumbers { first: first.number.clone(), last: last.number.clone() }
                        .message(),
                ),
            };
            self.marked(&dot, &format!("{}  {numbers}", texts.area(area)));
            if let Some(about) = texts.area_about(area) {
                self.marked("    ", &about);
            }
        }
        if let Some(first) = first_of(wizard, at) {
            let first = &wizard.questionnaire().indicators[first];
            let (number, prompt) = (first.number.clone(), texts.prompt(first));
            let key = self.on();
            self.heading(&l10n.say(&msg::WelcomeContinue { key, number, prompt }.message()));
        }
    }

    fn closing(&mut self, section: &Section, at: usize) {
        let View { bench, l10n, .. } = self.view;
        let wizard = &bench.wizard;
        self.coverage(at);
        self.heading(&l10n.say(&msg::page_found()));
        if section.kind == SectionKind::Context {
            self.plain("", &l10n.say(&msg::live_context()));
        } else {
            let findings: Vec<Finding> =
                section.range.clone().filter_map(|at| wizard.finding(at)).collect();
            self.list(&findings, msg::summary_well_developed(), Finding::well_developed);
            self.list(&findings, msg::summary_with_potential(), Finding::with_potential);
            self.list(&findings, msg::summary_dialogue(), Finding::for_dialogue);
        }
        self.heading(&l10n.say(&msg::page_left()));
        self.left(section);
        let next = section_ahead(wizard).map(|next| &wizard.questionnaire().sections[next]);
        self.heading(&l10n.say(&match next {
            Some(next) => {
                let section = say::section_heading(l10n, self.view.texts(), next);
                msg::PageNext { key: self.on(), section }.message()
            }
            None => msg::page_last(self.on()),
        }));
    }

    /// How much is answered: progress, which says nothing about the findings.
    fn coverage(&mut self, at: usize) {
        let coverage = self.view.bench.wizard.tally().section(at).coverage;
        let words = self.view.l10n.say(&say::coverage(&coverage));
        self.plain("", &words);
    }

    /// One list of findings: how many, and which.
    fn list(
        &mut self,
        findings: &[Finding],
        name: crate::l10n::Message,
        takes: fn(&Finding) -> bool,
    ) {
        let View { l10n, theme, bench, .. } = self.view;
        let listed: Vec<&Finding> = findings.iter().filter(|finding| takes(finding)).collect();
        let list = l10n.say(&name);
        self.plain("", &l10n.say(&msg::PageList { count: listed.len(), list }.message()));
        for finding in listed {
            let indicator = &bench.wizard.questionnaire().indicators[finding.indicator];
            let sign = theme.glyphs.reading(finding.reading);
            let lead = format!("  {sign} {:<5}", indicator.number);
            self.marked(&lead, &self.view.texts().prompt(indicator));
        }
    }

    /// What nobody has looked at, and whom to ask about what is not known.
    fn left(&mut self, section: &Section) {
        let l10n = self.view.l10n;
        let wizard = &self.view.bench.wizard;
        let number = |at: usize| wizard.questionnaire().indicators[at].number.clone();
        let with =
            |status: Status| section.range.clone().filter(move |at| wizard.status(*at) == status);
        let open = with(Status::Unanswered).count();
        if open > 0 {
            let numbers = l10n.list(with(Status::Unanswered).map(number));
            self.plain("", &l10n.say(&msg::PageOpen { count: open, numbers }.message()));
        }
        for at in with(Status::DontKnow) {
            if let Answer::DontKnow { whom, when } = &wizard.entry_at(at).answer {
                let words = l10n.dont_know(whom, when);
                self.plain(&format!("  {:<5}", number(at)), &words);
            }
        }
        if open == 0 && with(Status::DontKnow).next().is_none() {
            self.plain("", &l10n.say(&msg::page_nothing_left()));
        }
    }
}
