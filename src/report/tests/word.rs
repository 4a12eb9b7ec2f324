//! The profile as a Word file: all of it, and nothing that was typed in is more than words.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use proptest::prelude::*;
use zip::ZipArchive;

use super::hostile::{HOSTILE, typed};
use super::*;
use crate::model::test_support::{SMALL, cases, random};
use crate::report::bilingual::side_by_side;
use crate::report::{one_page, word};

/// The text of a file, as XML.
fn xml(document: &Document) -> String {
    let bytes = word::write(document).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml
}

/// Each paragraph's words, a bookmark's names, and the instructions of fields.
struct Back {
    paragraphs: Vec<String>,
    marks: BTreeSet<String>,
    leads: BTreeSet<String>,
    instructions: Vec<String>,
}

fn back(document: &Document) -> Back {
    let source = xml(document);
    let xml = roxmltree::Document::parse(&source).unwrap();
    let mut back = Back {
        paragraphs: Vec::new(),
        marks: BTreeSet::new(),
        leads: BTreeSet::new(),
        instructions: Vec::new(),
    };
    for node in xml.descendants() {
        let attribute = |name| node.attributes().find(|own| own.name() == name);
        let attribute = |name| attribute(name).map(|own| own.value().to_owned());
        match node.tag_name().name() {
            "p" => {
                let words = node.descendants().filter_map(|own| match own.tag_name().name() {
                    "t" => own.text(),
                    "br" => Some(" "),
                    _ => None,
                });
                back.paragraphs.push(words.collect());
            }
            "bookmarkStart" => assert!(back.marks.insert(attribute("name").unwrap()), "twice"),
            "hyperlink" => back.leads.extend(attribute("anchor")),
            "instrText" => {
                let instruction = node.text().unwrap().trim().to_owned();
                back.leads.extend(
                    instruction.split(' ').find(|own| own.starts_with("_Ref")).map(str::to_owned),
                );
                back.instructions.push(instruction);
            }
            _ => {}
        }
    }
    back
}

/// Every line of a block, chart and table cell by cell.
fn lines_of(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph(line) | Block::Callout(line) => vec![text(line)],
        Block::List { items, .. } => {
            items.iter().flat_map(|item| &item.paragraphs).map(|line| text(line)).collect()
        }
        Block::Table(table) => {
            let headings = table.columns.iter().map(|column| column.heading.clone());
            headings.chain(table.rows.iter().flatten().map(|cell| text(cell))).collect()
        }
        Block::Chart(chart) => {
            let rows = chart.rows.iter();
            let figures = rows.clone().flat_map(|row| row.bars.iter().flatten());
            let labels = rows.map(|row| row.label.clone());
            let series = chart.series.iter().cloned().chain([chart.rows_are.clone()]);
            labels.chain(figures.map(|bar| bar.shown.clone())).chain(series).collect()
        }
        Block::Record(record) => {
            let fields = record.fields.iter();
            let fields = fields.flat_map(|(name, lines)| {
                std::iter::once(name.clone()).chain(lines.iter().map(|line| text(line)))
            });
            std::iter::once(text(&record.head)).chain(fields).collect()
        }
        Block::PageBreak => Vec::new(),
        Block::Pair(pair) => pair.first.iter().chain(&pair.second).flat_map(lines_of).collect(),
    }
}

/// Holds a file to its document: every line is a paragraph, every link leads somewhere.
fn holds(document: &Document) {
    let back = back(document);
    let paragraphs: BTreeSet<&str> = back.paragraphs.iter().map(String::as_str).collect();
    for line in document.blocks.iter().flat_map(lines_of) {
        assert!(paragraphs.contains(line.as_str()), "{line}");
    }
    let titles = std::iter::once(&document.title).chain(&document.second);
    for line in titles.flat_map(|own| own.lines.iter().chain([&own.title, &own.instrument])) {
        assert!(paragraphs.contains(line.as_str()), "{line}");
    }
    let nowhere: Vec<&String> = back.leads.difference(&back.marks).collect();
    assert_eq!(nowhere, Vec::<&String>::new());
}

#[test]
fn every_line_of_the_profile_is_in_the_file() {
    for tag in ["en", "fr", "pt-BR"] {
        let document = written(&montreal(), tag);
        holds(&document);
        assert_eq!(word::write(&document).unwrap(), word::write(&document).unwrap());
    }
    holds(&side_by_side(written(&montreal(), "fr"), written(&montreal(), "pt-BR")));
    let l10n = L10n::new(Language::fitting("en"));
    let texts = texts();
    let voice = Voice { l10n: &l10n, texts: texts.ask("en") };
    holds(&one_page(&BUILT_IN, &montreal(), voice, DATE));
}

#[test]
fn hostile_words_in_every_field_are_words_for_word() {
    let (mut good, mut bad) = (montreal(), montreal());
    typed(&mut good, "Words");
    typed(&mut bad, &HOSTILE.replace('\n', " "));
    let (good, bad) = (back(&written(&good, "en")), back(&written(&bad, "en")));
    assert_eq!(bad.instructions, good.instructions);
    assert_eq!(bad.paragraphs.len(), good.paragraphs.len());
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn any_assessment_makes_a_whole_file(
        mut assessment in random::assessment(&SMALL),
        hostile in prop_oneof![Just(HOSTILE.to_owned()), any::<String>()],
        tag in prop_oneof![Just("en"), Just("fr"), Just("pt-BR")],
    ) {
        typed(&mut assessment, &hostile);
        let document = written_with(&SMALL, &Texts::new([]), &assessment, tag, &Part::ALL);
        let back = back(&document);
        let nowhere: Vec<&String> = back.leads.difference(&back.marks).collect();
        prop_assert_eq!(nowhere, Vec::<&String>::new());
        let known = ["TOC ", "PAGEREF _Ref", "REF _Ref", "SEQ Figure ", "SEQ Table "];
        for own in &back.instructions {
            prop_assert!(known.iter().any(|known| own.starts_with(known)), "{}", own);
        }
    }
}
