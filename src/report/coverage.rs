//! How much is answered, and what is still to be found out, of whom.

use super::Writing;
use super::document::{Block, Column, Inline, Item, ListKind, Runs, Table};
use super::voice::{flow, on_one_line};
use crate::l10n::{msg, say};
use crate::model::findings::{Coverage, Status, status};
use crate::model::questionnaire::SectionKind;

impl Writing<'_> {
    /// A table of the dimensions, then the open questions.
    pub(super) fn coverage(&mut self) -> Vec<Block> {
        let voice = self.voice;
        let mut blocks = vec![Block::Paragraph(voice.line(&msg::report_coverage_about()))];
        blocks.push(self.coverage_table());
        let parked: usize = self.summary.sections.iter().map(|own| own.coverage.parked).sum();
        if parked > 0 {
            blocks.push(Block::Paragraph(voice.line(&msg::summary_parked(parked))));
        }
        let to_ask = self.to_ask();
        let heading = |anchor: &str, text| Block::Heading {
            level: 2,
            anchor: anchor.to_owned(),
            text: voice.say(&text),
        };
        blocks.push(heading("to-ask", msg::report_to_ask()));
        blocks.push(match to_ask.is_empty() {
            true => Block::Paragraph(voice.line(&msg::report_nothing_to_ask())),
            false => Block::List { kind: ListKind::Bullets, items: to_ask },
        });
        let unanswered = self.not_answered();
        if !unanswered.is_empty() {
            blocks.push(heading("not-answered", msg::report_not_answered()));
            blocks.push(Block::List { kind: ListKind::Bullets, items: unanswered });
        }
        blocks
    }

    fn coverage_table(&mut self) -> Block {
        let voice = self.voice;
        let mut rows = Vec::new();
        let mut total = Coverage::default();
        for (section, own) in self.questionnaire.sections.iter().zip(&self.summary.sections) {
            if section.kind == SectionKind::Dimension {
                total = [total, own.coverage].into_iter().sum();
                let name = say::section_heading(voice.l10n, voice.texts, section);
                rows.push(row(voice, name, own.coverage));
            }
        }
        rows.push(row(voice, voice.say(&msg::report_total()), total));
        let headings = [
            (msg::report_dimension(), false),
            (msg::report_asked(), true),
            (say::status(Status::Answered), true),
            (say::status(Status::DontKnow), true),
            (say::status(Status::NotApplicable), true),
            (say::status(Status::Unanswered), true),
        ];
        let column = |(heading, numbers)| Column { heading: voice.say(&heading), numbers };
        let caption = self.counter.table(voice, voice.say(&msg::report_coverage_caption()));
        Block::Table(Table { caption, columns: headings.map(column).into(), rows })
    }

    /// Every question that somebody is to be asked: not known yet, or flagged.
    fn to_ask(&self) -> Vec<Item> {
        let voice = self.voice;
        let mut items = Vec::new();
        for (at, indicator) in self.questionnaire.indicators.iter().enumerate() {
            let entry = self.assessment.entry(&indicator.id);
            let mut sentences = Vec::new();
            let status = status(self.questionnaire, self.assessment, at);
            if status == Status::DontKnow {
                sentences.push(vec![Inline::Text(voice.texts.prompt(indicator))]);
                sentences.extend(voice.unanswered(entry, status));
            }
            let asked = !matches!(status, Status::NotAsked | Status::Parked);
            if let Some(flag) = entry.flag.as_ref().filter(|_| asked) {
                sentences.extend(voice.inline(&flag.what).map(|what| vec![what]));
                let whom = on_one_line(&flag.whom);
                if !whom.is_empty() {
                    sentences.push(voice.line(&msg::report_ask(whom)));
                }
            }
            if !sentences.is_empty() {
                let line = flow([self.topic(at)].into_iter().chain(sentences));
                items.push(Item { anchor: None, paragraphs: vec![line] });
            }
        }
        items
    }

    /// What nobody has looked at, section by section.
    fn not_answered(&self) -> Vec<Item> {
        let voice = self.voice;
        let mut items = Vec::new();
        for section in &self.questionnaire.sections {
            let open = section.range.clone().filter(|at| {
                status(self.questionnaire, self.assessment, *at) == Status::Unanswered
            });
            let thing = |at| {
                let area = voice.texts.area(self.questionnaire.area_of(at));
                let between = Inline::Text(format!("{area}\u{a0}("));
                vec![between, self.number(at), Inline::Text(")".to_owned())]
            };
            let open: Vec<Runs> = open.map(thing).collect();
            if !open.is_empty() {
                let name = say::section_heading(voice.l10n, voice.texts, section);
                let name = Inline::Strong(voice.say(&msg::report_run_in(name)));
                let line = flow([vec![name], voice.list(open)]);
                items.push(Item { anchor: None, paragraphs: vec![line] });
            }
        }
        items
    }
}

fn row(voice: super::Voice, name: String, coverage: Coverage) -> Vec<Runs> {
    let counts = [
        coverage.asked,
        coverage.answered,
        coverage.dont_know,
        coverage.not_applicable,
        coverage.unanswered,
    ];
    let count = |count: usize| vec![Inline::Text(voice.l10n.number(&count.to_string()))];
    let name = vec![Inline::Text(name)];
    std::iter::once(name).chain(counts.map(count)).collect()
}
