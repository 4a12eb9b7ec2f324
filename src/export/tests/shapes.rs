//! How things stand in cells: figures as figures, moments as moments, long and hostile texts.

use calamine::{Data, DataType as _};

use super::written;
use crate::l10n::table::protected;
use crate::model::assessment::{About, Answer, Assessment, Evidence, Value};
use crate::model::test_support::{SMALL, entry, number, words};

fn empty() -> Assessment {
    Assessment::new(&SMALL, About { authority: "Ville".to_owned(), ..About::default() })
}

/// The cells that stand in one row with this id, by sheet.
fn rows_of<'w>(sheets: &'w [(String, Vec<Vec<Data>>)], sheet: &str, id: &str) -> Vec<&'w [Data]> {
    let (_, rows) = sheets.iter().find(|(name, _)| name == sheet).unwrap();
    let is_about = |row: &&Vec<Data>| row.iter().any(|cell| cell.get_string() == Some(id));
    rows.iter().filter(is_about).map(Vec::as_slice).collect()
}

#[test]
fn figures_years_and_moments_are_no_texts() {
    let mut own = empty();
    entry(&mut own, "budget").answer =
        Answer::Given(Value::Money { amount: "1234567.50".to_owned(), currency: "CAD".to_owned() });
    entry(&mut own, "term").answer = Answer::Given(Value::Period { from: 2018, to: Some(2021) });
    entry(&mut own, "population").answer = number("12345678901234567890");
    entry(&mut own, "population").changed_at = Some("2026-11-23T14:02:03Z".to_owned());
    let sheets = written("en", &SMALL, &own).sheets;
    let budget = rows_of(&sheets, "Context", "budget")[0];
    assert!(budget.contains(&Data::Float(1_234_567.5)), "{budget:?}");
    assert!(budget.contains(&Data::String("CAD".to_owned())));
    let term = rows_of(&sheets, "Context", "term")[0];
    assert!(term.contains(&Data::Float(2018.0)) && term.contains(&Data::Float(2021.0)), "{term:?}");
    // A spreadsheet would round this.
    let population = rows_of(&sheets, "Context", "population")[0];
    assert!(population.contains(&Data::String("12345678901234567890".to_owned())));
    let answers = rows_of(&sheets, "Answers", "population")[0];
    let moment = answers.iter().find_map(|cell| match cell {
        Data::DateTime(moment) => Some(moment.as_f64()),
        _ => None,
    });
    // Days since 1900, as spreadsheets count.
    assert!((moment.unwrap() - (46_349.0 + (14.0 * 60.0 + 2.0) / 1_440.0)).abs() < 0.001);
}

#[test]
fn texts_longer_than_a_cell_go_on_below_and_say_so() {
    let mut own = empty();
    let long = "été 𝄞 ".repeat(9_000);
    entry(&mut own, "strategy").notes = words("fr", &long);
    let sheets = written("en", &SMALL, &own).sheets;
    for sheet in ["Answers", "Texts"] {
        let rows = rows_of(&sheets, sheet, "strategy");
        assert_eq!(rows.len(), 2, "{sheet}");
        let parts: Vec<&str> = rows
            .iter()
            .map(|row| row.iter().filter_map(Data::get_string).max_by_key(|t| t.len()).unwrap())
            .collect();
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= 32_767));
        let (first, second) = (parts[0].strip_suffix("[…]"), parts[1].strip_prefix("[…]"));
        assert_eq!(first.unwrap().to_owned() + second.unwrap(), long, "{sheet}");
    }
}

/// The texts of people who try.
const HOSTILE: [&str; 12] = [
    "=1+1",
    "+1",
    "-1+1|cmd",
    "@SUM(1;1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =HYPERLINK(\"http://x\")",
    "＝1+1",
    "＋1",
    "'=1",
    "\u{feff}=1",
];

#[test]
fn hostile_texts_are_words_in_every_format() {
    let mut own = empty();
    let evidence = HOSTILE.map(|text| Evidence {
        title: text.to_owned(),
        link: text.to_owned(),
        ..Evidence::default()
    });
    entry(&mut own, "strategy").evidence = evidence.into();
    own.about.authority = "=cmd|'/c calc'!A1&P".to_owned();
    let written = written("en", &SMALL, &own);
    for text in HOSTILE {
        let shown = super::super::table::visible(text);
        assert!(written.has_text(&shown), "{text:?}");
        let guarded = protected(&shown);
        assert_eq!(guarded, format!("'{shown}"), "{text:?}");
        assert!(written.csv.contains(&guarded.replace('"', "\"\"")), "{text:?}");
    }
    // Every field of the CSV that is no plain number begins with a letter or an apostrophe.
    let plain = written.csv.replace('\u{feff}', "");
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(plain.as_bytes());
    for record in reader.records() {
        for field in record.unwrap().iter().filter(|field| field.parse::<f64>().is_err()) {
            assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋']), "{field:?}");
        }
    }
}

#[test]
fn what_cannot_be_seen_is_shown_by_its_code_and_json_has_it_as_it_is() {
    let mut own = empty();
    let note = "a\u{1b}]0;x\u{7}b\0c\u{202e}d\u{9b}e_x0041_";
    entry(&mut own, "strategy").notes = words("en", note);
    let written = written("en", &SMALL, &own);
    let shown = "a[U+001B]]0;x[U+0007]b[U+0000]c[U+202E]d[U+009B]e_x0041_";
    assert!(written.has_text(shown));
    assert!(written.csv.contains(shown));
    let harmful = |c: char| c.is_control() && !matches!(c, '\n' | '\r') || c == '\u{202e}';
    assert!(!written.csv.contains(harmful));
    assert!(!written.json.contains(harmful));
    assert_eq!(super::back::assessment(&written.json).entry("strategy").notes["en"], note);
}
