//! The first steps: three short screens that teach five keys, tried on the worked example itself.
//!
//! The example lies in memory only, so nothing that is tried is kept.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Command, stack};
use super::paint;
use super::wizard::indicator::{self, Drawn};
use super::wizard::{Bench, View};
use crate::desk::OnDesk;
use crate::l10n::{Message, msg};
use crate::model::questionnaire::AnswerKind;
use crate::model::wizard::{Action, Stamp};

/// How many screens there are.
const STEPS: usize = 3;

/// The first steps as far as somebody got.
pub struct Tour {
    /// The worked example.
    pub bench: Bench,
    /// Which screen, from 0.
    pub step: usize,
    /// What was tried.
    tried: Vec<Lesson>,
}

/// What one key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lesson {
    /// A digit answers.
    Answer,
    /// Enter goes on.
    Next,
    /// All words in another language.
    Language,
    /// What an indicator asks, and all keys.
    Help,
    /// Stopping at any time.
    Leave,
}

impl Tour {
    /// On the worked example, at its first question that a digit answers.
    pub fn new(example: OnDesk) -> Tour {
        let mut bench = Bench::new(example);
        let one_of = |at: &usize| {
            let questionnaire = bench.wizard.questionnaire();
            matches!(questionnaire.indicators[*at].kind, AnswerKind::OneOf(_))
                && questionnaire.in_dimension(*at)
        };
        let first = (0..bench.wizard.questionnaire().indicators.len()).find(one_of);
        bench.page = None;
        bench.act(Action::GoTo(first.unwrap_or(0)), &Stamp::default());
        Tour { bench, step: 0, tried: Vec::new() }
    }

    /// Whether a command is worth a place in the bottom line here.
    pub fn takes(command: Command) -> bool {
        matches!(command, Command::Activate | Command::Help | Command::Home)
    }

    /// What leaving means here: on the last screen nothing is skipped.
    pub fn leave_hint(&self) -> Message {
        if self.step + 1 < STEPS { msg::hint_skip() } else { msg::hint_home() }
    }

    /// Ticks off what was tried.
    pub fn tick(&mut self, lesson: Lesson) {
        if !self.tried.contains(&lesson) {
            self.tried.push(lesson);
        }
    }

    /// Goes on to the next screen; tells whether there is one.
    pub fn go_on(&mut self) -> bool {
        self.tick(Lesson::Next);
        self.step += 1;
        self.step < STEPS
    }

    /// What this screen teaches.
    fn lessons(&self) -> &'static [Lesson] {
        match self.step {
            0 => &[Lesson::Answer, Lesson::Next],
            1 => &[Lesson::Language, Lesson::Help],
            _ => &[Lesson::Leave],
        }
    }

    /// What this screen says first.
    fn about(&self) -> Message {
        match self.step {
            0 => msg::tour_answering(),
            1 => msg::tour_understanding(),
            _ => msg::tour_leaving(),
        }
    }
}

impl Lesson {
    fn words(self) -> Message {
        match self {
            Lesson::Answer => msg::tour_answer(),
            Lesson::Next => msg::tour_next(),
            Lesson::Language => msg::tour_language(),
            Lesson::Help => msg::tour_help(),
            Lesson::Leave => msg::tour_leave(),
        }
    }

    /// The key, by the name that it has on this keyboard.
    fn key(self, view: View) -> String {
        let command = match self {
            Lesson::Answer => return "1–9".to_owned(),
            Lesson::Next => Command::Activate,
            Lesson::Language => Command::CycleLanguage,
            Lesson::Help => Command::Help,
            Lesson::Leave => Command::Home,
        };
        view.names().plain(stack::INDICATOR, command)
    }
}

/// Draws the screen of the example, and below it what to try there.
pub fn draw(tour: &Tour, view: View, area: Rect, cells: &mut Buffer) -> Drawn {
    paint::clear(cells, area);
    let lines = lines(tour, view, area.width.saturating_sub(4));
    let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
    // The question above keeps a few lines, whatever the size.
    let height = wanted.min(area.height.saturating_sub(8)).max(area.height.min(5));
    let above = Rect { height: area.height - height, ..area };
    let below = Rect { y: above.bottom(), height, ..area };
    let drawn = indicator::draw(view, above, 0, cells);
    let title = view.l10n.say(&msg::tour_title());
    let step = msg::TourStep { all: STEPS, step: tour.step + 1 }.message();
    let (dot, style) = (view.theme.glyphs.dot, view.theme.bar());
    let bar = Rect { height: 1, ..below };
    // Where it is narrow, the title is worth more.
    let step = view.l10n.say(&step);
    let beside = paint::columns(&title) + paint::columns(&step) + 4 <= bar.width;
    let step = if beside { step.as_str() } else { "" };
    paint::bar(cells, bar, &[title], step, dot, style);
    let text = Rect {
        x: below.x + 2,
        y: below.y + 1,
        width: below.width.saturating_sub(4),
        height: below.height.saturating_sub(1),
    };
    // Where room is short, what to try stays: it stands at the end.
    let from = lines.len().saturating_sub(text.height.into());
    paint::draw_lines(cells, text, &lines, from);
    drawn
}

/// What to know, what to try, and how to skip the rest.
fn lines(tour: &Tour, view: View, width: u16) -> Vec<Line<'static>> {
    let (l10n, theme) = (view.l10n, view.theme);
    let mut lines = paint::paragraph(Vec::new(), &l10n.say(&tour.about()), width, Style::new());
    lines.push(Line::default());
    let lessons = tour.lessons();
    let keys: Vec<String> = lessons.iter().map(|lesson| lesson.key(view)).collect();
    let widest = keys.iter().map(|key| paint::columns(key)).max().unwrap_or(0);
    for (lesson, key) in lessons.iter().zip(keys) {
        let done = tour.tried.contains(lesson);
        let mark = theme.glyphs.check[usize::from(!done)];
        let pad = " ".repeat((widest - paint::columns(&key)).into());
        let lead = vec![
            Span::raw(format!("{mark} ")),
            Span::styled(format!("{key}{pad}"), theme.strong()),
            Span::raw("  "),
        ];
        lines.extend(paint::paragraph(lead, &l10n.say(&lesson.words()), width, Style::new()));
    }
    lines
}
