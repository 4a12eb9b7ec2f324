#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::l10n::{L10n, Language};

fn structure() -> Structure {
    let source = r#"(format: 1, id: "q", version: "1", languages: ["en", "fr"],
scales: [(id: "s", options: [(id: "in", reading: Some(Strength))])],
sections: [(id: "d", kind: Dimension, areas: [(id: "a", indicators: [
    (id: "number", answer: Number()),
    (id: "free", answer: Table(rows: Free(1), columns: [(id: "w", cell: Text)])),
])])])"#;
    ron::from_str(source).unwrap()
}

const ENGLISH: &str = "\
### A comment

scale-s = S
    .option-in = In place
section-d = D
# Of the area
area-a = A
number = How many in { $year }?
    .unit = people
    .asks =
        One line.
          Another, deeper.

        A third.
free = - what else? \"Yes\", said { $authority }.
    .row = thing
    .column-w = W
";

const FRENCH: &str = "\
# Une remarque

scale-s=S
    .option-in   = En place
section-d = D

## Un groupe
number = Combien en {$year} ?
    .unit = personnes
    # no comment, a text
free =
    Quoi d’autre,
    { $authority } ?
    .column-w = L \x20
";

fn sources<'s>(structure: &'s Structure, own: &'s str, statuses: &'s Statuses) -> Sources<'s> {
    Sources { structure, tag: "fr", english: ENGLISH, own, statuses }
}

/// What a table makes of the French texts.
#[track_caller]
fn taken(table: &str) -> Taken {
    let (structure, statuses) = (structure(), Statuses::default());
    take(&sources(&structure, FRENCH, &statuses), table.as_bytes()).unwrap()
}

#[track_caller]
fn check_faults(table: impl AsRef<[u8]>, expected: &[(usize, &str, TableFaultKind)]) {
    let (structure, statuses) = (structure(), Statuses::default());
    let found = take(&sources(&structure, FRENCH, &statuses), table.as_ref()).unwrap_err();
    let expected: Vec<TableFault> = expected
        .iter()
        .map(|(row, id, kind)| TableFault { row: *row, id: (*id).to_owned(), kind: kind.clone() })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_table_has_every_text_in_the_order_of_the_english_file() {
    let (structure, statuses) = (structure(), Statuses::default());
    let rows = rows(&sources(&structure, FRENCH, &statuses));
    let shown: Vec<[&str; 3]> =
        rows.iter().map(|row| [&*row.id, &*row.english, &*row.translation]).collect();
    assert_eq!(
        shown,
        [
            ["scale-s", "S", "S"],
            ["scale-s.option-in", "In place", "En place"],
            ["section-d", "D", "D"],
            ["area-a", "A", ""],
            ["number", "How many in { $year }?", "Combien en { $year } ?"],
            ["number.unit", "people", "personnes\n# no comment, a text"],
            ["number.asks", "One line.\n  Another, deeper.\n\nA third.", ""],
            [
                "free",
                "- what else? \"Yes\", said { $authority }.",
                "Quoi d’autre,\n{ $authority } ?"
            ],
            ["free.row", "thing", ""],
            ["free.column-w", "W", "L"],
            // What the English file lacks comes last.
            ["questionnaire", "", ""],
        ]
    );
    assert!(rows.iter().all(|row| row.status.is_some() != row.translation.is_empty()));
    let table = write(&rows);
    assert!(table.starts_with("id,english,translation,note,status\r\n"), "{table}");
    assert!(
        table.contains("\r\nfree,\"'- what else? \"\"Yes\"\", said { $authority }.\","),
        "{table}"
    );
}

#[test]
fn only_what_the_table_changes_changes() {
    let table = "id,english,translation,note,status\r\n\
        number.unit,people,habitants,,\r\n\
        area-a,A,Domaine,,draft\r\n\
        free.row,thing,\"une chose\nou deux\",,\r\n\
        number,How many in { $year }?,Combien en { $year } ?,,\r\n";
    let taken = taken(table);
    assert_eq!(taken.changed, 3);
    let expected = FRENCH
        .replace("personnes\n    # no comment, a text", "habitants")
        .replace("section-d = D\n", "section-d = D\narea-a = Domaine\n")
        .replace(
            "    { $authority } ?\n",
            "    { $authority } ?\n    .row =\n        une chose\n        ou deux\n",
        );
    assert_eq!(taken.texts, expected);
    let windows = FRENCH.replace('\n', "\r\n");
    let (structure, statuses) = (structure(), Statuses::default());
    let taken = take(&sources(&structure, &windows, &statuses), table.as_bytes()).unwrap();
    assert_eq!(taken.texts, expected.replace('\n', "\r\n"));
}

#[test]
fn a_language_can_begin_with_a_table() {
    let (structure, statuses) = (structure(), Statuses::default());
    let table = "id,english,translation,note,status\n\
        area-a,A,Domaine,,\nnumber.unit,people,personnes,,\nfree,F,,,\n";
    let sources = Sources { own: "", ..sources(&structure, "", &statuses) };
    // Placeholders of the message itself do not matter: only its unit is there.
    let taken = take(&sources, table.as_bytes()).unwrap();
    assert_eq!(taken.texts, "area-a = Domaine\nnumber =\n    .unit = personnes\n");
    let rest = "id,english,translation,note,status\nnumber,N,{ $year },,\nsection-d,D,D,,\n";
    let again = Sources { own: &taken.texts, ..sources };
    let taken = take(&again, rest.as_bytes()).unwrap();
    assert_eq!(
        taken.texts,
        "area-a = Domaine\nnumber = { $year }\n    .unit = personnes\nsection-d = D\n"
    );
}

#[test]
fn every_fault_is_named_at_once() {
    let own = TableFaultKind::Own;
    let known = || vec!["$authority".to_owned(), "$year".to_owned()];
    let year = || "$year".to_owned();
    let mut table = b"id,english,translation,note,status\r\n\
        nonsense,,x,,\r\n\
        area-a,A,a,,\r\n\
        area-a,A,b,,done\r\n\
        number,,Combien ?,,Final\r\n\
        number.unit,,,,reviewed\r\n\
        section-d,,{ $yaer } { $year },,\r\n\
        free.row,,,,reviewed\r\n\
        free.column-w,,a { b,,\r\n\
        scale-s,,\"a\n* b\",,\r\n\
        scale-s.option-in,x\r\n\
        \r\n\
        ,,x,,\r\n\
        number.asks,,\xff,,\r\n"
        .to_vec();
    check_faults(
        &table,
        &[
            (2, "nonsense", TableFaultKind::UnknownText),
            (4, "area-a", TableFaultKind::DuplicateRow { first: 3 }),
            (5, "number", TableFaultKind::UnknownStatus { status: "Final".to_owned() }),
            (5, "number", own(FaultKind::MissingPlaceholder { placeholder: year() })),
            (6, "number.unit", TableFaultKind::Emptied),
            (
                7,
                "section-d",
                own(FaultKind::UnknownPlaceholder {
                    placeholder: "$yaer".to_owned(),
                    known: known(),
                }),
            ),
            (7, "section-d", own(FaultKind::ExtraPlaceholder { placeholder: year() })),
            (8, "free.row", TableFaultKind::NothingReviewed),
            (9, "free.column-w", own(FaultKind::StrayBracket)),
            (10, "scale-s", TableFaultKind::LineStart),
            (11, "scale-s.option-in", TableFaultKind::RowLength { found: 2, wanted: 5 }),
            (13, "", TableFaultKind::UnknownText),
            (14, "number.asks", own(FaultKind::NotText)),
        ],
    );
    let missing = |column: &str| TableFaultKind::MissingColumn { column: column.to_owned() };
    check_faults("", &[(1, "", missing("id"))]);
    check_faults("id,english,translation", &[(1, "", missing("note")), (1, "", missing("status"))]);
    table.insert(0, 0xff);
    check_faults(&table, &[(1, "", own(FaultKind::NotText))]);
    let column = "note".to_owned();
    check_faults(
        "id,english,translation,note,status,note\n",
        &[(1, "", TableFaultKind::DuplicateColumn { column })],
    );
}

#[test]
fn a_table_beyond_all_bounds_is_refused_where_it_goes_beyond() {
    let (structure, statuses) = (structure(), Statuses::default());
    let headings = "id,english,translation,note,status\n";
    let faults = |table: String| {
        take(&sources(&structure, FRENCH, &statuses), table.as_bytes()).unwrap_err()
    };
    let cut = faults(format!("{headings}{}", "area-a\n".repeat(300)));
    assert_eq!((cut.len(), cut.last().map(|fault| fault.row)), (200, Some(201)));
    let long = faults(format!("{headings}{}", "area-a,A,a,,\n".repeat(200_001)));
    let kind = TableFaultKind::Own(FaultKind::TooMany { most: 200_000 });
    let beyond = TableFault { row: 200_002, id: String::new(), kind };
    assert!(long.contains(&beyond));
}

#[test]
fn no_cell_gets_out_of_its_text() {
    let cell = |text: &str| {
        format!(
            "id,english,translation,note,status\nsection-d,D,\"{}\",,\n",
            text.replace('"', "\"\"")
        )
    };
    for (text, kind) in [
        ("a\n.option-x = b", TableFaultKind::LineStart),
        ("a\n  [one] b", TableFaultKind::LineStart),
        ("a }", TableFaultKind::Own(FaultKind::StrayBracket)),
        ("{ \"\" }", TableFaultKind::Own(FaultKind::BlankText)),
        (&"{".repeat(100_000), TableFaultKind::Own(FaultKind::TooDeep)),
    ] {
        check_faults(cell(text), &[(2, "section-d", kind)]);
    }
    for text in ["a\n# b", "a\narea-a = b", "[a]\nb", ".a = b", "a\n\n\nb", "- a", "a\n-term = b"] {
        let (structure, statuses) = (structure(), Statuses::default());
        let taken = taken(&cell(text));
        let rows = rows(&sources(&structure, &taken.texts, &statuses));
        assert_eq!(rows[2].translation, text, "{}", taken.texts);
        let before = super::rows(&sources(&structure, FRENCH, &statuses));
        assert_eq!(rows[..2], before[..2]);
        assert_eq!(rows[3..], before[3..]);
    }
}

#[test]
fn tables_come_back_as_spreadsheets_write_them() {
    for table in [
        "\u{feff}id;english;translation;note;status\r\nsection-d;D;Nom, ou titre;;\r\n",
        "id\tenglish\ttranslation\tnote\tstatus\nsection-d\tD\tNom, ou titre\t\t\n",
        "Status,NOTE,Comment,translation, id ,english\n,,,\"Nom, ou titre\",section-d,D\n,,,,,\n",
    ] {
        let taken = taken(table);
        assert!(taken.texts.contains("\nsection-d = Nom, ou titre\n"), "{table}{}", taken.texts);
    }
}

#[test]
fn a_review_holds_for_the_words_that_were_reviewed() {
    let structure = structure();
    let statuses = Statuses::default();
    let table = "id,english,translation,note,status\n\
        section-d,D,D,Vu avec Ana,Reviewed\narea-a,Old words,Domaine,,reviewed\n";
    let taken = take(&sources(&structure, FRENCH, &statuses), table.as_bytes()).unwrap();
    assert_eq!((taken.changed, taken.outdated), (1, 1));
    let statuses = Statuses::read(&taken.statuses.write()).unwrap();
    assert_eq!(statuses, taken.statuses);
    let found = |english: &str, own: &str| {
        let sources = Sources { english, own, ..sources(&structure, "", &statuses) };
        let rows = rows(&sources);
        let of = |id| rows.iter().find(|row| row.id == id).unwrap().clone();
        (of("section-d").status, of("area-a").status, of("section-d").note)
    };
    let (draft, reviewed) = (Some(Status::Draft), Some(Status::Reviewed));
    let note = "Vu avec Ana".to_owned();
    assert_eq!(found(ENGLISH, &taken.texts), (reviewed, draft, note.clone()));
    let english = ENGLISH.replace("section-d = D", "section-d = Dimension");
    assert_eq!(found(&english, &taken.texts), (draft, draft, note.clone()));
    let own = taken.texts.replace("section-d = D", "section-d = Dim");
    assert_eq!(found(ENGLISH, &own), (draft, draft, note.clone()));
    // Where words stand on a line does not matter.
    let own = taken.texts.replace("section-d = D", "section-d =\n    D");
    assert_eq!(found(ENGLISH, &own), (reviewed, draft, note));
    // What is said of English is said of the words as they become.
    let sources = Sources { tag: "en", own: ENGLISH, ..sources(&structure, ENGLISH, &statuses) };
    let table = "id,english,translation,note,status\nsection-d,D,Dimension,,reviewed\n";
    let taken = take(&sources, table.as_bytes()).unwrap();
    let english = &taken.texts;
    let sources = Sources { english, own: english, statuses: &taken.statuses, ..sources };
    assert_eq!(rows(&sources)[2].status, reviewed);
}

#[test]
fn what_is_wrong_with_a_file_of_statuses_is_named() {
    let structure = structure();
    for (source, expected) in [
        ("(format: 1, texts: {})", None),
        ("(format: 1, texts: {\n\"number.unit\": (note: \"n\")})", None),
        ("(format: 2, texts: {})", Some((1, FaultKind::Format { found: 2, newest: 1 }))),
        (
            "(format: 1, texts: {\n\"number.unti\": (note: \"n\")})",
            Some((2, FaultKind::UnusedText { text: "number.unti".to_owned() })),
        ),
        (
            "(format: 1, texts: {\"free\": (),\n\"free\": ()})",
            Some((2, FaultKind::DuplicateKey { key: "free".to_owned() })),
        ),
    ] {
        let found = Statuses::check(&structure, source);
        let found: Vec<_> = found.into_iter().map(|fault| (fault.line, fault.kind)).collect();
        assert_eq!(found, Vec::from_iter(expected), "{source}");
    }
}

#[test]
fn every_fault_is_said() {
    let english = L10n::new(Language::fitting("en"));
    for (kind, part) in [
        (TableFaultKind::RowLength { found: 11, wanted: 22 }, "row is 11"),
        (TableFaultKind::UnknownStatus { status: "done".to_owned() }, "these: draft, reviewed."),
        (TableFaultKind::DuplicateRow { first: 12 }, "row 12"),
    ] {
        let sentence = english.say(&table_fault(&kind));
        assert!(sentence.contains(part), "{sentence}");
    }
}

/// Words that Fluent and spreadsheets could take for something else.
fn words() -> impl Strategy<Value = String> {
    "([a-zé =+@'\",;.*\\[#}{-]|\n|\t|\\{ \\$year \\}|\\{ \"a\" \\}|\\{ \\$year ->\n \\*\\[x\\] y\n \\}){0,12}"
}

proptest! {
    /// Out, in and out again is the same table, whatever was written into it.
    #[test]
    fn a_table_that_comes_back_goes_out_the_same(
        cells in prop::collection::vec((0..10usize, words(), words(), any::<bool>()), 0..8),
    ) {
        let structure = structure();
        let statuses = Statuses::default();
        let before = sources(&structure, FRENCH, &statuses);
        let mut table = rows(&before);
        let mut written = BTreeMap::new();
        for (at, words, note, reviewed) in cells {
            let row = &mut table[at];
            let was = std::mem::replace(&mut row.translation, words);
            row.note = note;
            row.status = Some(if reviewed { Status::Reviewed } else { Status::Draft });
            // What is refused is told elsewhere; here it only takes the place of what is taken.
            if take(&before, write(std::slice::from_ref(row)).as_bytes()).is_err() {
                row.translation = was;
                row.status = Some(Status::Draft).filter(|_| !row.translation.is_empty());
            }
            written.insert(at, row.clone());
        }
        let taken = take(&before, write(&table).as_bytes()).unwrap();
        let after = sources(&structure, &taken.texts, &taken.statuses);
        prop_assert_eq!(unreadable(&structure, "fr", &taken.texts), []);
        let out = rows(&after);
        for (at, row) in written {
            let plain = |words: &str| words.trim_matches([' ', '\n']).to_owned();
            prop_assert_eq!(&plain(&row.note), &out[at].note);
            if !row.translation.trim().is_empty() {
                prop_assert_eq!(row.status, out[at].status);
            }
        }
        let again = take(&after, write(&out).as_bytes()).unwrap();
        prop_assert_eq!(again.changed, 0);
        prop_assert_eq!(&again.texts, &taken.texts);
        prop_assert_eq!(&again.statuses, &taken.statuses);
        let last = sources(&structure, &again.texts, &again.statuses);
        prop_assert_eq!(rows(&last), out);
    }

    #[test]
    fn no_table_stops_the_program(bytes in prop::collection::vec(any::<u8>(), 0..60), text in "[a-z,;\"\n'{}=]{0,60}") {
        let (structure, statuses) = (structure(), Statuses::default());
        let sources = sources(&structure, FRENCH, &statuses);
        let headings = "id,english,translation,note,status\n";
        for table in [bytes.clone(), [headings.as_bytes(), &bytes].concat(), format!("{headings}{text}").into_bytes()] {
            let _ = take(&sources, &table);
        }
    }
}
