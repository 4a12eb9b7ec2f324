//! The local context: what the answers say that make no findings.
//!
//! It follows the kinds of the answers and no questionnaire's names: areas with tables of numbers
//! come first, each with its charts; the others stand together in a table, area by area.

use super::Writing;
use super::document::{Block, Column, Inline, Runs, Table};
use super::figures::figure;
use super::voice::flow;
use crate::l10n::msg;
use crate::model::assessment::Value;
use crate::model::findings::{Status, status};
use crate::model::questionnaire::{AnswerKind, Area, CellKind, SectionKind};

impl Writing<'_> {
    /// Every context section.
    pub(super) fn context(&mut self) -> Vec<Block> {
        let questionnaire = self.questionnaire;
        let sections = questionnaire.sections.iter();
        let mut blocks = Vec::new();
        for section in sections.filter(|section| section.kind == SectionKind::Context) {
            if let Some(about) = self.voice.texts.section_about(section) {
                blocks.push(Block::Paragraph(vec![Inline::Text(about)]));
            }
            let (figures, facts): (Vec<&Area>, Vec<&Area>) =
                section.areas.iter().partition(|area| self.has_numbers(area));
            for area in figures {
                blocks.extend(self.figures_of(area));
            }
            blocks.extend(self.facts(&section.id, &facts));
        }
        blocks
    }

    fn has_numbers(&self, area: &Area) -> bool {
        let is_number = |kind: &AnswerKind| match kind {
            AnswerKind::Table { columns, .. } => {
                columns.iter().any(|column| matches!(column.cell, CellKind::Number))
            }
            _ => false,
        };
        self.questionnaire.indicators[area.range.clone()].iter().any(|own| is_number(&own.kind))
    }

    /// An area with charts: what is told first, then the figures, each with its notes.
    fn figures_of(&mut self, area: &Area) -> Vec<Block> {
        let text = self.voice.texts.area(area);
        let anchor = format!("area-{}", area.id);
        let mut blocks = vec![Block::Heading { level: 2, anchor, text }];
        let is_table = |at: &usize| {
            matches!(self.questionnaire.indicators[*at].kind, AnswerKind::Table { .. })
        };
        let (tables, others): (Vec<usize>, Vec<usize>) = area.range.clone().partition(is_table);
        // A text tells the story that the numbers bear out.
        let is_told =
            |at: &usize| matches!(self.questionnaire.indicators[*at].kind, AnswerKind::LongText);
        let (told, values): (Vec<usize>, Vec<usize>) = others.into_iter().partition(is_told);
        for at in told.into_iter().chain(values).chain(tables) {
            blocks.extend(self.fact(at));
        }
        blocks
    }

    /// One question of the context: its sentences, its table, its notes.
    fn fact(&mut self, at: usize) -> Vec<Block> {
        let indicator = &self.questionnaire.indicators[at];
        let entry = self.assessment.entry(&indicator.id);
        let status = status(self.questionnaire, self.assessment, at);
        if matches!(status, Status::NotAsked | Status::Parked) {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        if status == Status::Answered
            && let Some(value @ Value::Table(_)) = entry.answer.value()
        {
            blocks.extend(figure(self.voice, indicator, value, &mut self.counter));
        }
        blocks.extend(self.voice.told(indicator, entry).into_iter().map(Block::Paragraph));
        let mut sentences = self.voice.answer(indicator, entry);
        if let Some(unanswered) = self.voice.unanswered(entry, status) {
            let topic = self.voice.texts.prompt(indicator);
            sentences.insert(0, flow([vec![Inline::Emphasis(topic)], unanswered]));
        }
        let references = self.references(at);
        let mut notes = self.voice.paragraphs(&entry.notes);
        let line = flow(
            sentences.into_iter().chain(notes.drain(..notes.len().min(1))).chain([references]),
        );
        blocks.extend((!line.is_empty()).then_some(Block::Paragraph(line)));
        blocks.extend(notes.into_iter().map(Block::Paragraph));
        blocks
    }

    /// Areas without numbers to draw, as a table, with tables of their own after it.
    fn facts(&mut self, section: &str, areas: &[&Area]) -> Vec<Block> {
        if areas.is_empty() {
            return Vec::new();
        }
        let voice = self.voice;
        let text = voice.say(&msg::report_facts());
        let anchor = format!("facts-{section}");
        let mut blocks = vec![Block::Heading { level: 2, anchor, text: text.clone() }];
        let mut rows = Vec::new();
        let mut tables = Vec::new();
        let caption = self.counter.table(voice, text);
        for area in areas {
            let mut line = Runs::new();
            for at in area.range.clone() {
                let fact = self.fact_line(at, &mut tables);
                if !line.is_empty() && !fact.is_empty() {
                    line.push(Inline::Break);
                }
                line.extend(fact);
            }
            if !line.is_empty() {
                rows.push(vec![vec![Inline::Text(voice.texts.area(area))], line]);
            }
        }
        let column = |message| Column { heading: voice.say(&message), numbers: false };
        let columns = vec![column(msg::report_row()), column(msg::report_facts_answer())];
        blocks.push(Block::Table(Table { caption, columns, rows }));
        blocks.extend(tables);
        blocks
    }

    /// One question of the context on one line; a table that it holds goes to the others.
    fn fact_line(&mut self, at: usize, tables: &mut Vec<Block>) -> Runs {
        let voice = self.voice;
        let indicator = &self.questionnaire.indicators[at];
        let entry = self.assessment.entry(&indicator.id);
        let status = status(self.questionnaire, self.assessment, at);
        if matches!(status, Status::NotAsked | Status::Parked) {
            return Runs::new();
        }
        let mut sentences = Vec::new();
        sentences.extend(voice.unanswered(entry, status));
        if let Some(value) = entry.answer.value()
            && let Some(block) = figure(voice, indicator, value, &mut self.counter)
        {
            if let Block::Table(table) = &block {
                let (word, number) = (table.caption.word.clone(), table.caption.number);
                sentences.push(voice.line(&msg::ReportSee { word, number }.message()));
            }
            tables.push(block);
        }
        sentences.extend(voice.told(indicator, entry));
        sentences.extend(voice.answer(indicator, entry));
        sentences.extend(voice.paragraphs(&entry.notes));
        sentences.push(self.references(at));
        flow(sentences)
    }
}
