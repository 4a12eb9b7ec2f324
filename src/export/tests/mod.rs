//! What is in the file is in the export, in every format, and nothing of it is a formula.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod back;
mod marks;
mod shapes;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;

use super::csv::Separator;
use super::{Export, TableId, csv, json, xlsx};
use crate::l10n::{L10n, Language, Texts};
use crate::model::assessment::{
    Answer, Assessment, Entry, Evidence, EvidenceKind, Mandate, Override, Step,
};
use crate::model::questionnaire::{Questionnaire, Reading};
use crate::model::test_support::random::assessment;
use crate::model::test_support::{BUILT_IN, SMALL, cases, choice, document, words};

const DATE: Date = date(2026, 11, 23);

/// An assessment in every format.
struct Written {
    json: String,
    /// One after the other.
    csv: String,
    sheets: Vec<(String, Vec<Vec<Data>>)>,
}

fn written(tag: &str, questionnaire: &Questionnaire, assessment: &Assessment) -> Written {
    let l10n = L10n::new(Language::fitting(tag));
    let texts = Texts::new([]);
    let export = Export::new(&l10n, texts.ask(tag), questionnaire, assessment, "town", DATE);
    let tables = export.tables();
    let book = xlsx::write(&export).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).unwrap();
        assert!(formulas.used_cells().next().is_none(), "{name}: {formulas:?}");
    }
    let sheets = book.worksheets();
    let sheets = sheets.into_iter().map(|(name, range)| {
        let rows = range.rows().map(<[Data]>::to_vec);
        (name, rows.collect())
    });
    Written {
        json: json::write(&export),
        csv: tables.iter().map(|table| csv::write(table, Separator::of(tag))).collect(),
        sheets: sheets.collect(),
    }
}

impl Written {
    /// Whether a cell of the workbook says this, alone or among other words.
    fn has_text(&self, text: &str) -> bool {
        let says = |cell: &Data| matches!(cell, Data::String(own) if own.contains(text));
        self.sheets.iter().flat_map(|(_, rows)| rows.iter().flatten()).any(says)
    }

    /// Whether a cell of the workbook is this figure.
    fn has_figure(&self, figure: f64) -> bool {
        let is = |cell: &Data| match cell {
            Data::Float(own) => (own - figure).abs() < 1e-9,
            Data::Int(own) => (*own as f64 - figure).abs() < 1e-9,
            _ => false,
        };
        self.sheets.iter().flat_map(|(_, rows)| rows.iter().flatten()).any(is)
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn everything_is_in_every_format(
        mut own in assessment(&SMALL),
        tag in select(&["en", "fr", "pt-BR", "pt-PT"][..]),
    ) {
        let marks = marks::mark(&mut own);
        let written = written(tag, &SMALL, &own);
        for text in &marks.texts {
            prop_assert!(written.csv.contains(text.as_str()), "{text} in CSV");
            prop_assert!(written.has_text(text), "{text} in the workbook");
        }
        for figure in &marks.figures {
            let shown = match Separator::of(tag) {
                Separator::Semicolon => figure.replace('.', ","),
                _ => figure.clone(),
            };
            prop_assert!(written.csv.contains(&shown), "{figure} in CSV");
            prop_assert!(written.has_figure(figure.parse().unwrap()), "{figure} in the workbook");
        }
        // What JSON says is the file again, whole.
        prop_assert_eq!(back::assessment(&written.json), own);
    }
}

/// What is chosen from a list has no words of its own to be found by: here each choice must make
/// tables of its own.
#[test]
fn every_choice_makes_a_difference_in_the_tables() {
    let l10n = L10n::new(Language::fitting("en"));
    let texts = Texts::new([]);
    let tables = |change: &dyn Fn(&mut Assessment, &mut Entry)| -> String {
        let mut own = Assessment::new(&SMALL, Default::default());
        let mut entry = Entry { answer: choice("partly"), ..Entry::default() };
        change(&mut own, &mut entry);
        own.entries.insert("strategy".to_owned(), entry);
        let export = Export::new(&l10n, texts.ask("en"), &SMALL, &own, "town", DATE);
        let tables = export.tables();
        tables.iter().map(|table| csv::write(table, Separator::Comma)).collect()
    };
    let differ = |kind: &str, made: Vec<String>| {
        let count = made.len();
        let different: std::collections::BTreeSet<String> = made.into_iter().collect();
        assert_eq!(different.len(), count, "{kind}");
    };
    let steps = [Step::Launch, Step::DataCollection, Step::Consultation, Step::FinalReport];
    differ("step", steps.map(|step| tables(&|own, _| own.about.step = step)).into());
    differ("example", [true, false].map(|is| tables(&|own, _| own.example = is)).into());
    differ("format", [1, 2].map(|format| tables(&|own, _| own.format = format)).into());
    let mandates = [
        Mandate::Unsaid,
        Mandate::City,
        Mandate::Shared(String::new()),
        Mandate::Other(String::new()),
    ];
    let of = |mandate: &Mandate| tables(&|_, entry| entry.mandate = mandate.clone());
    differ("mandate", mandates.iter().map(of).collect());
    let kinds = [EvidenceKind::LawOrPlan, EvidenceKind::InternalPractice, EvidenceKind::Service];
    let of = |kind| tables(&|_, own| own.evidence = vec![Evidence { kind, ..document("A") }]);
    differ("evidence", kinds.map(of).into());
    let readings = [Reading::Strength, Reading::Partial, Reading::Gap];
    let of = |reading| {
        let own = Override { reading, reason: words("en", "Why") };
        tables(&|_, entry| entry.overridden = Some(own.clone()))
    };
    let mut made: Vec<String> = readings.map(of).into();
    made.push(tables(&|_, _| {}));
    differ("override", made);
    let answers = [
        Answer::Unanswered,
        Answer::DontKnow { whom: String::new(), when: String::new() },
        Answer::NotApplicable { reason: Default::default() },
        choice("in-place"),
        choice("partly"),
        choice("planned"),
        choice("no"),
    ];
    let of = |answer: &Answer| tables(&|_, entry| entry.answer = answer.clone());
    differ("answer", answers.iter().map(of).collect());
}

#[test]
fn the_same_input_makes_the_same_bytes() {
    let l10n = L10n::new(Language::fitting("fr"));
    let texts = Texts::new([]);
    let own = Assessment::new(&BUILT_IN, Default::default());
    let bytes = |date| {
        let export = Export::new(&l10n, texts.ask("fr"), &BUILT_IN, &own, "town", date);
        (xlsx::write(&export).unwrap(), json::write(&export))
    };
    assert!(bytes(DATE) == bytes(DATE));
    assert!(bytes(DATE).0 != bytes(date(2026, 11, 24)).0);
}

/// The table of contents in the first sheet names every sheet.
#[test]
fn sheets_have_the_names_of_the_tables_in_every_language() {
    for language in Language::all() {
        let l10n = L10n::new(language);
        let texts = Texts::new([]);
        let own = Assessment::new(&SMALL, Default::default());
        let export = Export::new(&l10n, texts.ask(language.tag), &SMALL, &own, "town", DATE);
        let titles: Vec<String> = export.tables().into_iter().map(|table| table.title).collect();
        let book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx::write(&export).unwrap())).unwrap();
        assert_eq!(book.sheet_names(), titles, "{}", language.tag);
        let about = export.table(TableId::About);
        let items: Vec<_> = about.rows.iter().map(|row| row[0].clone()).collect();
        for title in titles {
            assert!(items.contains(&super::Cell::Text(title.clone())), "{title}");
        }
    }
}

#[test]
fn every_row_is_as_long_as_its_headings() {
    let own = Assessment::new(&BUILT_IN, Default::default());
    let l10n = L10n::new(Language::fitting("en"));
    let texts = Texts::new([]);
    let export = Export::new(&l10n, texts.ask("en"), &BUILT_IN, &own, "town", DATE);
    for table in export.tables() {
        assert!(!table.columns.is_empty());
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len(), "{}", table.id.name());
        }
    }
}
