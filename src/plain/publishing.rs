//! The report: what is made, which parts, as what, in which language and where, one after another.

use super::asking::Asking;
use super::talk::Talk;
use crate::desk::{Consent, Desk, Refusal, Shape, Subject};
use crate::form::{Form, Purpose};
use crate::l10n::{Language, msg};
use crate::model::publication::Product;
use crate::sitting::{Edition, Line, Sitting, format, product};

/// What is being chosen, and what is asked about it now.
pub(super) struct Ordering {
    edition: Edition,
    line: Line,
}

impl Ordering {
    /// Whether a line is a place, in which words are no commands.
    pub fn writes_place(&self) -> bool {
        self.line == Line::Place
    }

    /// What is asked next; all parts are asked about at once.
    fn next(&self) -> Option<Line> {
        let is_part = |line: &Line| matches!(line, Line::Part(_));
        let lines = self.edition.lines();
        let mut after = lines
            .iter()
            .skip_while(|line| **line != self.line && !(is_part(line) && is_part(&self.line)));
        after.find(|line| **line != self.line && !(is_part(line) && is_part(&self.line))).copied()
    }
}

/// The assessment as it stands here.
fn subject(sitting: &Sitting) -> Subject<'_> {
    Subject {
        questionnaire: sitting.wizard.questionnaire(),
        texts: &sitting.texts,
        assessment: sitting.wizard.assessment(),
    }
}

impl<D: Desk> Talk<D> {
    /// Asks what to make of the assessment.
    pub(super) fn ask_report(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let before = sitting.report.clone();
        let edition = Edition::new(before, self.l10n.language(), self.desk.parts());
        self.tell(msg::plain_report_intro());
        self.asking.push(Asking::Report(Box::new(Ordering { edition, line: Line::Product })));
        self.say_asked();
    }

    /// Says what the report would say that was chosen last.
    pub(super) fn preview_usual(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let before = sitting.report.clone();
        let edition = Edition::new(before, self.l10n.language(), self.desk.parts());
        self.say_preview(&Ordering { edition, line: Line::Product });
    }

    /// Says what a document would say, a passage a line; a chart is its sentence.
    pub(super) fn say_preview(&mut self, ordering: &Ordering) {
        let Some(sitting) = &self.sitting else { return };
        let passages = self.desk.preview(subject(sitting), &ordering.edition.wanted);
        let lines = passages.into_iter().map(|passage| match passage.shape {
            Shape::Chart(bars) => format!("{}\n{}", passage.text, bars.spoken),
            // A mark of a list that is none to hear.
            Shape::Item(mark) if mark.chars().any(char::is_alphanumeric) => {
                format!("{mark} {}", passage.text)
            }
            _ => passage.text,
        });
        let lines: Vec<String> = lines.collect();
        self.say_all(lines);
    }

    fn line_name(&self, line: Line) -> String {
        self.l10n.say(&match line {
            Line::Product => msg::hear_report_what(),
            Line::Part(_) => msg::publish_parts(),
            Line::Format => msg::publish_format(),
            Line::Language => msg::publish_language(),
            Line::Second => msg::hear_report_second(),
            Line::Place => msg::publish_place(),
            Line::Write => msg::command_produce(),
        })
    }

    pub(super) fn ordering_prompt(&self, ordering: &Ordering) -> String {
        self.line_name(ordering.line)
    }

    pub(super) fn say_ordering(&mut self, ordering: &Ordering) {
        let edition = &ordering.edition;
        let l10n = &self.l10n;
        let name = |language: Language| l10n.language_name(language.tag);
        let options: Vec<String> = match ordering.line {
            Line::Product => Product::ALL.map(|own| l10n.say(&product(own))).into(),
            Line::Format => {
                let formats = edition.wanted.product.formats().iter();
                formats.map(|own| l10n.say(&format(*own))).collect()
            }
            Line::Language => Language::all().map(name).collect(),
            Line::Second => {
                let none = l10n.say(&msg::publish_none());
                std::iter::once(none).chain(edition.seconds().map(name)).collect()
            }
            Line::Part(_) => {
                let parts = edition.parts.iter().enumerate().map(|(at, (id, title))| {
                    let title = l10n.say(title);
                    let said = l10n.say(&match edition.wanted.without.contains(id) {
                        true => msg::plain_report_part_out(title),
                        false => msg::plain_report_part_in(title),
                    });
                    format!("{}. {said}", at + 1)
                });
                let mut lines = vec![self.line_name(ordering.line)];
                lines.extend(parts);
                lines.push(l10n.say(&msg::plain_report_parts_hint()));
                return self.say_all(lines);
            }
            Line::Place | Line::Write => {
                let place = edition.wanted.place.clone().or_else(|| {
                    let sitting = self.sitting.as_ref()?;
                    Some(self.desk.proposed_place(subject(sitting), &edition.wanted))
                });
                let place = place.unwrap_or_default();
                return self.tell(msg::plain_report_place(place));
            }
        };
        let (_, chosen) = edition.options(ordering.line);
        let options = options.into_iter().enumerate().map(|(at, option)| {
            let said = if at == chosen { l10n.say(&msg::plain_chosen(option)) } else { option };
            format!("{}. {said}", at + 1)
        });
        let mut lines = vec![self.line_name(ordering.line)];
        lines.extend(options);
        self.say_all(lines);
    }

    pub(super) fn hear_in_report(&mut self, mut ordering: Box<Ordering>, text: &str) {
        let line = ordering.line;
        match line {
            Line::Place | Line::Write => {
                ordering.edition.wanted.place = Some(text.to_owned())
                    .filter(|text| !text.is_empty())
                    .or(ordering.edition.wanted.place.take());
                return self.order(*ordering);
            }
            Line::Part(_) if !text.is_empty() => {
                let count = ordering.edition.parts.len();
                let words = text.split([' ', ',', ';']).filter(|word| !word.is_empty());
                let numbers: Option<Vec<usize>> = match text {
                    "0" => Some(Vec::new()),
                    _ => words.map(|word| self.number(word, count)).collect(),
                };
                let Some(numbers) = numbers else {
                    self.asking.push(Asking::Report(ordering));
                    return self.no_choice(text, count);
                };
                for at in 0..count {
                    let taken = usize::from(!numbers.contains(&(at + 1)));
                    ordering.edition.choose(Line::Part(at), taken);
                }
            }
            _ if text.is_empty() => {}
            _ => {
                let most = ordering.edition.options(line).0;
                let Some(number) = self.number(text, most) else {
                    self.asking.push(Asking::Report(ordering));
                    return self.no_choice(text, most);
                };
                ordering.edition.choose(line, number - 1);
            }
        }
        ordering.line = ordering.next().unwrap_or(Line::Place);
        self.asking.push(Asking::Report(ordering));
        self.say_asked();
    }

    /// Remembers what was chosen, and writes it.
    fn order(&mut self, ordering: Ordering) {
        let language = self.l10n.language();
        if let Some(sitting) = &mut self.sitting {
            sitting.report = ordering.edition.remembered(language);
        }
        self.remember();
        self.publish(Consent::default());
    }

    /// Writes what was chosen; asks first where something is there already.
    pub(super) fn publish(&mut self, consent: Consent) {
        let Some(sitting) = &self.sitting else { return };
        let language = self.l10n.language();
        let wanted = Edition::new(sitting.report.clone(), language, self.desk.parts()).wanted;
        let subject = subject(sitting);
        let proposed = || self.desk.proposed_place(subject, &wanted);
        let place = wanted.place.clone().unwrap_or_else(proposed);
        match self.desk.publish(subject, &wanted, &place, consent) {
            Ok(path) => {
                self.tell(msg::plain_report_written(path));
            }
            Err(Refusal::Exists(path)) => {
                let purpose = Purpose::ReplaceFile(Consent { replace: true, ..consent });
                let question = msg::publish_exists(path);
                self.open_form(Form::for_question(purpose, question, language));
            }
            Err(Refusal::NoFolder(path)) => {
                let purpose = Purpose::MakeFolder(Consent { make_folder: true, ..consent });
                let question = msg::publish_no_folder(path);
                self.open_form(Form::for_question(purpose, question, language));
            }
            Err(Refusal::Failed(message)) => self.fault(message),
        }
    }
}
