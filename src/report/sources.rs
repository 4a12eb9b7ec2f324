//! The evidence: each piece once, numbered by where it is first used.

use std::collections::HashMap;

use super::document::{Block, Inline, Item, ListKind, Runs, Target, source_anchor};
use super::voice::{Voice, flow, on_one_line};
use crate::l10n::{msg, say};
use crate::model::assessment::{Assessment, Evidence, EvidenceKind};
use crate::model::questionnaire::Questionnaire;

/// Every piece of evidence of an assessment. Two are the same when title, kind, year and link are;
/// their pages and notes come together.
pub struct Sources {
    list: Vec<Source>,
    numbers: HashMap<Key, usize>,
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    title: String,
    kind: u8,
    year: Option<i32>,
    link: String,
}

struct Source {
    title: String,
    kind: EvidenceKind,
    year: Option<i32>,
    link: String,
    pages: Vec<String>,
    notes: Vec<String>,
    used: Vec<String>,
}

fn key(evidence: &Evidence) -> Key {
    Key {
        title: on_one_line(&evidence.title),
        kind: evidence.kind as u8,
        year: evidence.year,
        link: on_one_line(&evidence.link),
    }
}

impl Sources {
    /// Goes through the indicators in the questionnaire's order.
    pub fn new(questionnaire: &Questionnaire, assessment: &Assessment) -> Sources {
        let mut sources = Sources { list: Vec::new(), numbers: HashMap::new() };
        for indicator in &questionnaire.indicators {
            let evidence = assessment.entry(&indicator.id).evidence.iter();
            for evidence in evidence.filter(|evidence| !evidence.is_blank()) {
                sources.add(evidence, &indicator.number);
            }
        }
        sources
    }

    fn add(&mut self, evidence: &Evidence, used: &str) {
        let key = key(evidence);
        let number = match self.numbers.get(&key) {
            Some(number) => *number,
            None => {
                self.list.push(Source {
                    title: key.title.clone(),
                    kind: evidence.kind,
                    year: evidence.year,
                    link: key.link.clone(),
                    pages: Vec::new(),
                    notes: Vec::new(),
                    used: Vec::new(),
                });
                self.numbers.insert(key, self.list.len());
                self.list.len()
            }
        };
        let source = &mut self.list[number - 1];
        push(&mut source.pages, on_one_line(&evidence.page));
        push(&mut source.notes, on_one_line(&evidence.note));
        push(&mut source.used, used.to_owned());
    }

    /// The numbers of an indicator's evidence, in the order given, each once.
    pub fn numbers(&self, evidence: &[Evidence]) -> Vec<usize> {
        let mut numbers = Vec::new();
        for number in evidence.iter().filter_map(|own| self.numbers.get(&key(own))) {
            if !numbers.contains(number) {
                numbers.push(*number);
            }
        }
        numbers
    }

    /// The list, as blocks.
    pub fn blocks(&self, voice: Voice) -> Vec<Block> {
        if self.list.is_empty() {
            return vec![Block::Paragraph(voice.line(&msg::report_no_sources()))];
        }
        let items = self.list.iter().enumerate();
        let item = |(at, source): (usize, &Source)| Item {
            anchor: Some(source_anchor(at + 1)),
            paragraphs: source.paragraphs(voice),
        };
        vec![
            Block::Paragraph(voice.line(&msg::report_sources_about())),
            Block::List { kind: ListKind::Sources, items: items.map(item).collect() },
        ]
    }
}

fn push(list: &mut Vec<String>, text: String) {
    if !text.is_empty() && !list.contains(&text) {
        list.push(text);
    }
}

impl Source {
    fn paragraphs(&self, voice: Voice) -> Vec<Runs> {
        // Evidence may have a link or a note and no title.
        let titled = [&self.title, &self.link].into_iter().chain(&self.notes).chain(&self.pages);
        let title = titled.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default();
        let kind = voice.say(&say::evidence_kind(self.kind));
        let what = match self.year {
            Some(year) => {
                let year = year.to_string();
                voice.say(&msg::ReportSourceYear { kind, year }.message())
            }
            None => voice.say(&msg::report_source_kind(kind)),
        };
        let mut head = vec![Inline::Emphasis(title.clone())];
        head.push(Inline::Text(format!(". {what}")));
        let mut paragraphs = vec![head];
        if !self.pages.is_empty() {
            let pages = self.pages.join("; ");
            paragraphs.push(voice.line(&msg::report_source_pages(pages)));
        }
        let notes = self.notes.iter().filter(|note| **note != title);
        let notes: Vec<Runs> = notes.map(|note| vec![Inline::Text(note.clone())]).collect();
        if !notes.is_empty() {
            paragraphs.push(flow(notes));
        }
        if !self.link.is_empty() {
            paragraphs.push(vec![link(&self.link)]);
        }
        let used = self.used.join(", ");
        paragraphs
            .push(voice.line(&msg::ReportSourceUsed { count: self.used.len(), used }.message()));
        paragraphs
    }
}

/// A link where it leads to the web; plain text otherwise. What people typed leads nowhere else.
fn link(address: &str) -> Inline {
    let is_web = ["http://", "https://"]
        .iter()
        .any(|start| address.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start)));
    let text = address.to_owned();
    if is_web && !text.contains(char::is_whitespace) {
        Inline::Link { to: Target::Web(text.clone()), text }
    } else {
        Inline::Text(text)
    }
}
