#![allow(clippy::unwrap_used)]

mod content;
mod hostile;
mod languages;
mod word;

use jiff::civil::{Date, date};

use super::document::{Block, Document, Inline, Item, text};
use super::{Options, Part, Voice, profile};
use crate::l10n::{L10n, Language, Texts};
use crate::model::assessment::Assessment;
use crate::model::questionnaire::Questionnaire;
use crate::model::test_support::{BUILT_IN, read};

const DATE: Date = date(2019, 6, 30);

/// The texts of the Local MGI.
fn texts() -> Texts {
    let source = |tag: &str, source: &'static str| (tag.to_owned(), source.into());
    Texts::new([
        source("en", include_str!("../../../questionnaires/local-mgi/en.ftl")),
        source("fr", include_str!("../../../questionnaires/local-mgi/fr.ftl")),
        source("pt-BR", include_str!("../../../questionnaires/local-mgi/pt-BR.ftl")),
    ])
}

/// The worked example.
fn montreal() -> Assessment {
    let source = include_str!("../../../questionnaires/local-mgi/examples/montreal-2019.ron");
    ron::from_str(source).unwrap()
}

/// Everything of an assessment of the Local MGI.
fn written(assessment: &Assessment, tag: &str) -> Document {
    written_with(&BUILT_IN, &texts(), assessment, tag, &Part::ALL)
}

fn written_with(
    questionnaire: &Questionnaire,
    texts: &Texts,
    assessment: &Assessment,
    tag: &str,
    parts: &[Part],
) -> Document {
    let l10n = L10n::new(Language::fitting(tag));
    let voice = Voice { l10n: &l10n, texts: texts.ask(l10n.language().tag) };
    let options = Options { date: DATE, parts: parts.to_vec() };
    profile(questionnaire, assessment, voice, &options)
}

/// Each line of text with the anchor of the heading above it.
fn lines(document: &Document) -> Vec<(String, String)> {
    let mut heading = String::new();
    let mut lines = Vec::new();
    for block in &document.blocks {
        let own: Vec<String> = match block {
            Block::Heading { anchor, text, .. } => {
                heading.clone_from(anchor);
                vec![text.clone()]
            }
            Block::Paragraph(line) | Block::Callout(line) => vec![text(line)],
            Block::List { items, .. } => items.iter().map(whole).collect(),
            Block::Table(table) => {
                let row = |row: &Vec<Vec<Inline>>| {
                    row.iter().map(|cell| text(cell)).collect::<Vec<_>>().join(" | ")
                };
                table.rows.iter().map(row).collect()
            }
            Block::Chart(chart) => vec![chart.alternative.clone()],
            Block::Record(record) => {
                let field = |(name, lines): &(String, Vec<Vec<Inline>>)| {
                    let lines: Vec<String> = lines.iter().map(|line| text(line)).collect();
                    format!("{name}: {}", lines.join(" / "))
                };
                std::iter::once(text(&record.head)).chain(record.fields.iter().map(field)).collect()
            }
            Block::PageBreak | Block::Pair(_) => Vec::new(),
        };
        lines.extend(own.into_iter().map(|line| (heading.clone(), line)));
    }
    lines
}

fn whole(item: &Item) -> String {
    item.paragraphs.iter().map(|line| text(line)).collect::<Vec<_>>().join(" / ")
}

/// What stands under a heading.
fn under(document: &Document, anchor: &str) -> Vec<String> {
    let lines = lines(document).into_iter();
    lines.filter(|(heading, _)| heading == anchor).map(|(_, line)| line).collect()
}

/// The same questionnaire for every kind of answer, with texts that have no sentence for any.
fn small() -> Questionnaire {
    read(include_str!("../../model/test_support/small.ron"))
}
