//! The lines of what there is to choose: what they say, and where each possibility stands.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Line as Choice, Pane, Report, format, product};
use crate::l10n::{Language, Message, msg};
use crate::model::findings::summary;
use crate::model::highlights::{List, page};
use crate::model::publication::Product;
use crate::tui::keys::Command;
use crate::tui::wizard::View;
use crate::tui::{paint, text_field};

/// The lines of one choice, and where things are in them.
pub struct Block {
    /// What stands above and takes no focus.
    pub above: Vec<Line<'static>>,
    /// Its lines.
    pub lines: Vec<Line<'static>>,
    /// Where its text is written: the first line of it, and how many.
    pub text: Option<(u16, u16)>,
    /// Each possibility: line, column, columns.
    pub options: Vec<(u16, u16, u16)>,
}

/// One for each of [`Edition::lines`](crate::sitting::Edition::lines).
pub fn blocks(report: &Report, view: View, width: u16) -> Vec<Block> {
    let labels = [Choice::Product, Choice::Format, Choice::Language, Choice::Second];
    let labels = labels.map(|line| label(line, view)).map(|label| paint::columns(&label));
    let label_width = labels.into_iter().filter(|own| *own <= width / 3).max().unwrap_or(0);
    let lines = report.edition.lines();
    let drawn = lines.iter().enumerate().map(|(at, line)| {
        let focused = report.pane == Pane::Choices && at == report.line;
        Drawing { report, view, width, label_width, focused }.block(*line)
    });
    drawn.collect()
}

fn label(line: Choice, view: View) -> String {
    view.l10n.say(&match line {
        Choice::Product => msg::publish_what(),
        Choice::Part(_) => msg::publish_parts(),
        Choice::Format => msg::publish_format(),
        Choice::Language => msg::publish_language(),
        Choice::Second => msg::publish_second(),
        Choice::Place => msg::publish_place(),
        Choice::Write => msg::command_produce(),
    })
}

struct Drawing<'a> {
    report: &'a Report,
    view: View<'a>,
    width: u16,
    label_width: u16,
    focused: bool,
}

impl Drawing<'_> {
    fn block(&self, line: Choice) -> Block {
        match line {
            Choice::Product => {
                let names = Product::ALL.map(|own| self.say(&product(own)));
                let mut block = self.options(line, &names);
                block.lines.extend(self.page());
                block
            }
            Choice::Part(at) => self.part(at),
            Choice::Format => {
                let formats = self.report.edition.wanted.product.formats();
                let names: Vec<String> =
                    formats.iter().map(|own| self.say(&format(*own))).collect();
                self.options(line, &names)
            }
            Choice::Language => {
                let names: Vec<String> = Language::all().map(|own| self.name(own)).collect();
                self.options(line, &names)
            }
            Choice::Second => {
                let none = self.say(&msg::publish_none());
                let names = self.report.edition.seconds().map(|own| self.name(own));
                let names: Vec<String> = std::iter::once(none).chain(names).collect();
                self.options(line, &names)
            }
            Choice::Place => self.place(),
            Choice::Write => self.write(),
        }
    }

    fn say(&self, message: &Message) -> String {
        self.view.l10n.say(message)
    }

    fn name(&self, language: Language) -> String {
        self.view.l10n.language_name(language.tag)
    }

    fn here(&self) -> String {
        let here = if self.focused { self.view.theme.glyphs.here } else { " " };
        format!("{here} ")
    }

    fn style(&self) -> Style {
        if self.focused { self.view.theme.focus() } else { Style::new() }
    }

    /// The possibilities side by side, as many as fit on a line, each with its digit.
    fn options(&self, line: Choice, names: &[String]) -> Block {
        let label = label(line, self.view);
        let (_, chosen) = self.report.edition.options(line);
        let own = paint::columns(&label);
        let mut lines = Vec::new();
        // A label that is too wide stands on a line of its own.
        let mut spans = vec![Span::raw(self.here()), Span::styled(label.clone(), self.style())];
        if own > self.label_width {
            let lead = vec![Span::raw(self.here())];
            lines.extend(paint::paragraph(lead, &label, self.width, self.style()));
            spans = vec![Span::raw("  ".to_owned()), Span::raw(String::new())];
        }
        let own = if own > self.label_width { 0 } else { own };
        let indent = self.label_width + 4;
        spans.push(Span::raw(" ".repeat((self.label_width - own + 2).into())));
        let mut column = indent;
        let mut options = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let mark = self.view.theme.glyphs.radio[usize::from(at != chosen)];
            let lead = format!("{} {mark} ", at + 1);
            let columns = paint::columns(&lead) + paint::columns(name);
            if column > indent && column + columns > self.width {
                lines.push(Line::from(std::mem::take(&mut spans)));
                spans.push(Span::raw(" ".repeat(indent.into())));
                column = indent;
            }
            let row = u16::try_from(lines.len()).unwrap_or(0);
            if column + columns > self.width {
                // Too wide even alone: it goes on below itself.
                let mut before = std::mem::take(&mut spans);
                before.push(Span::raw(lead));
                lines.extend(paint::paragraph(before, name, self.width, Style::new()));
                spans.push(Span::raw(" ".repeat(indent.into())));
                options.push((row, column, self.width - column));
                column = indent;
                continue;
            }
            spans.push(Span::raw(format!("{lead}{name}  ")));
            options.push((row, column, columns));
            column += columns + 2;
        }
        if column > indent {
            lines.push(Line::from(spans));
        }
        Block { above: Vec::new(), lines, text: None, options }
    }

    /// For the mayor's page: who picked what stands on it.
    fn page(&self) -> Vec<Line<'static>> {
        if self.report.edition.wanted.product != Product::OnePage {
            return Vec::new();
        }
        let wizard = &self.view.bench.wizard;
        let (questionnaire, assessment) = (wizard.questionnaire(), wizard.assessment());
        let summary = summary(questionnaire, assessment);
        let page = page(questionnaire, assessment, &summary);
        let mut lines = Vec::new();
        for list in List::ALL {
            let chosen = page.of(list).chosen;
            let list = self.say(&list_name(list));
            let words = if chosen {
                self.say(&msg::publish_chosen(list))
            } else {
                self.say(&msg::publish_proposed(list))
            };
            let sign = self.view.theme.glyphs.page[usize::from(!chosen)];
            let lead = vec![Span::raw(format!("    {sign} "))];
            lines.extend(paint::paragraph(lead, &words, self.width, Style::new()));
        }
        let key = self.view.key(Command::Highlight);
        let words = self.say(&msg::publish_choose_in_summary(key));
        let lead = vec![Span::raw("    ")];
        lines.extend(paint::paragraph(lead, &words, self.width, Style::new()));
        lines
    }

    fn part(&self, at: usize) -> Block {
        let mut above = Vec::new();
        if at == 0 {
            let label = label(Choice::Part(0), self.view);
            above = paint::paragraph(vec![Span::raw("  ")], &label, self.width, Style::new());
        }
        let (_, chosen) = self.report.edition.options(Choice::Part(at));
        let mark = self.view.theme.glyphs.check[1 - chosen];
        let lead = vec![Span::raw(format!("{}  {mark} ", self.here()))];
        let title = self.say(&self.report.edition.parts[at].1);
        let lines = paint::paragraph(lead, &title, self.width, self.style());
        Block { above, lines, text: None, options: Vec::new() }
    }

    fn place(&self) -> Block {
        let style = if self.focused { self.view.theme.strong() } else { Style::new() };
        let label = label(Choice::Place, self.view);
        let mut lines = paint::paragraph(vec![Span::raw(self.here())], &label, self.width, style);
        let from = u16::try_from(lines.len()).unwrap_or(0);
        let room = self.width.saturating_sub(4);
        let height = text_field::height(&self.report.place, room).clamp(1, 5);
        lines.extend((0..height).map(|_| Line::default()));
        Block { above: Vec::new(), lines, text: Some((from, height)), options: Vec::new() }
    }

    fn write(&self) -> Block {
        let label = label(Choice::Write, self.view);
        let style = self.view.theme.strong().patch(self.style());
        let lead = vec![Span::raw(self.here())];
        let mut lines = paint::paragraph(lead, &label, self.width, style);
        if let Some((path, at)) = &self.report.done {
            let time = self.view.l10n.time(*at);
            let words = self.say(&msg::PublishDoneAt { path: path.clone(), time }.message());
            lines.extend(paint::paragraph(vec![Span::raw("  ")], &words, self.width, Style::new()));
        }
        Block { above: vec![Line::default()], lines, text: None, options: Vec::new() }
    }
}

/// What a list of the mayor's page is called.
fn list_name(list: List) -> Message {
    match list {
        List::Strengths => msg::summary_well_developed(),
        List::Potentials => msg::summary_with_potential(),
        List::Dialogue => msg::summary_dialogue(),
    }
}
