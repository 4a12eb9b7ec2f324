//! `export`: what others get of an assessment, and what is never overwritten for it.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use crate::support::{LANGUAGES, TestHome, Words, questionnaire};

const TABLES: [&str; 12] = [
    "about",
    "coverage",
    "context",
    "answers",
    "details",
    "evidence",
    "findings",
    "agenda",
    "questions",
    "people",
    "highlights",
    "texts",
];

fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets().into_iter();
    sheets.map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

fn says(rows: &[Vec<Data>], text: &str) -> bool {
    rows.iter().flatten().any(|cell| matches!(cell, Data::String(own) if own == text))
}

#[test]
fn a_workbook_has_every_table_in_the_readers_words() {
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        let words = Words::new(language);
        let to = home.path().join("out.xlsx");
        let done = home.run(["export", "montreal-2019", "--to", to.to_str().unwrap()]);
        let sentence = words.fill("export-done", &[("path", to.to_str().unwrap())]);
        assert_eq!((done.code, done.out.as_str(), done.talk.trim()), (0, "", sentence.as_str()));
        let sheets = sheets(std::fs::read(&to).unwrap());
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        let expected = TABLES.map(|table| words.say(&format!("export-{table}")));
        assert_eq!(names, expected);
        let sheet = |at: usize| sheets[at].1.as_slice();
        assert!(says(sheet(0), "Ville de Montréal"));
        assert!(says(sheet(0), &words.say("export-no-score")));
        assert!(says(sheet(0), &words.say("export-example")));
        for indicator in &questionnaire().indicators {
            assert!(says(sheet(3), &indicator.id), "{language}: {}", indicator.id);
            assert!(says(sheet(3), &indicator.number), "{language}: {}", indicator.number);
        }
        // Residents born abroad, as a figure.
        assert!(sheet(2).iter().flatten().any(|cell| *cell == Data::Float(644_000.0)));
        assert!(says(sheet(6), &words.say("reading-strength")));
        assert!(sheet(7).len() > 1, "the dialogue agenda has something");
    }
}

#[cfg(unix)]
#[test]
fn what_is_there_stays_unless_force_is_said_and_new_files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        for format in ["xlsx", "csv", "json"] {
            let to = home.write(&format!("there.{format}"), "mine");
            let path = to.to_str().unwrap();
            let refused = home.run(["export", "montreal-2019", "--to", path]);
            let sentence = Words::new(language).fill("trouble-file-exists", &[("path", path)]);
            assert_eq!((refused.code, refused.talk.trim()), (3, sentence.as_str()));
            assert_eq!(std::fs::read(&to).unwrap(), b"mine");
            let forced = home.run(["export", "montreal-2019", "--to", path, "--force"]);
            assert_eq!(forced.code, 0, "{forced:?}");
            assert!(std::fs::read(&to).unwrap().len() > 1_000);
            std::fs::remove_file(&to).unwrap();
            assert_eq!(home.run(["export", "montreal-2019", "--to", path]).code, 0);
            let mode = std::fs::metadata(&to).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{format}");
        }
        // One table that is there keeps all of them from being written.
        let people = home.write("tables/people.csv", "mine");
        let folder = people.parent().unwrap();
        let call = ["export", "montreal-2019", "--format", "csv", "--to", folder.to_str().unwrap()];
        assert_eq!(home.run(call).code, 3);
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
    }
}

#[test]
fn csv_is_one_table_in_a_file_and_all_of_them_in_a_folder() {
    for (language, separator) in LANGUAGES.into_iter().zip([',', ';', ';']) {
        let home = TestHome::with_example(language);
        let words = Words::new(language);
        let made = home.run(["export", "montreal-2019", "--format", "csv", "--to", "tables"]);
        assert_eq!(made.code, 0, "{made:?}");
        let table = |name: &str| {
            let path = home.path().join("tables").join(name);
            std::fs::read_to_string(path).unwrap()
        };
        let folder = std::fs::read_dir(home.path().join("tables")).unwrap();
        let names: BTreeSet<String> =
            folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        assert_eq!(names, TABLES.map(|table| format!("{table}.csv")).into());
        for name in &names {
            let text = table(name);
            assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"), "{name}");
        }
        let heading = format!(
            "\u{feff}\"{}\"{separator}\"{}\"{separator}",
            words.say("export-number"),
            words.say("export-question")
        );
        assert!(table("answers.csv").starts_with(&heading), "{language}");
        // The same in one file, and on standard output.
        assert_eq!(home.run(["export", "montreal-2019", "--to", "one.csv"]).code, 0);
        let one = std::fs::read_to_string(home.path().join("one.csv")).unwrap();
        assert_eq!(one, table("answers.csv"));
        let evidence = ["--format", "csv", "--table", "evidence"];
        let out = home.run(["export", "montreal-2019", "--to", "-"].into_iter().chain(evidence));
        assert_eq!((out.code, out.talk.as_str(), &out.out), (0, "", &table("evidence.csv")));
        let tabs = ["--format", "csv", "--separator", "tab"];
        let out = home.run(["export", "montreal-2019", "--to", "-"].into_iter().chain(tabs));
        assert!(out.out.lines().next().unwrap().contains("\"\t\""));
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The JSON is an interface: others read it. A change of its shape is a new format.
#[test]
fn json_has_the_documented_shape() {
    let home = TestHome::with_example("en");
    let json = |language: &str| -> Value {
        let call = ["export", "montreal-2019", "--to", "-", "--format", "json", "--lang", language];
        let output = home.run(call.into_iter().chain(["--date", "2026-11-23"]));
        assert_eq!((output.code, output.talk.as_str()), (0, ""), "{output:?}");
        serde_json::from_str(&output.out).unwrap()
    };
    let english = json("en");
    assert_eq!(
        keys(&english),
        [
            "format",
            "language",
            "date",
            "name",
            "assessment",
            "highlights",
            "coverage",
            "sections",
            "dialogue",
            "not_in_questionnaire"
        ]
    );
    assert_eq!((&english["format"], &english["date"]), (&1.into(), &"2026-11-23".into()));
    assert_eq!(english["assessment"]["authority"], "Ville de Montréal");
    let rights = &english["sections"][1];
    assert_eq!(keys(rights), ["id", "kind", "number", "title", "coverage", "areas"]);
    let indicator = &rights["areas"][0]["indicators"][0];
    assert_eq!(
        keys(indicator),
        [
            "id",
            "number",
            "question",
            "quick",
            "crosswalk",
            "status",
            "answer",
            "details",
            "mandate",
            "level",
            "evidence",
            "notes",
            "positions",
            "flag",
            "override",
            "changed_at",
            "changed_by",
            "finding"
        ]
    );
    assert_eq!(keys(&indicator["answer"]), ["kind", "id", "words"]);
    assert_eq!(
        keys(&indicator["finding"]),
        [
            "reading",
            "reading_title",
            "rule_reading",
            "evidenced",
            "planned",
            "overridden",
            "dialogue",
            "why"
        ]
    );
    // Another language changes words, never values.
    let french = json("fr");
    let same = |path: &str| assert_eq!(english.pointer(path), french.pointer(path), "{path}");
    same("/coverage");
    same("/dialogue");
    same("/sections/1/areas/0/indicators/0/answer/id");
    same("/sections/1/areas/0/indicators/0/notes");
    let question = "/sections/1/areas/0/indicators/0/question";
    assert_ne!(english.pointer(question), french.pointer(question));
    // The same dialogue agenda as elsewhere.
    let status = home.run(["status", "montreal-2019", "--json"]);
    let status: Value = serde_json::from_str(&status.out).unwrap();
    let ids: Vec<&Value> =
        status["dialogue"].as_array().unwrap().iter().map(|finding| &finding["id"]).collect();
    assert_eq!(english["dialogue"].as_array().unwrap().iter().collect::<Vec<_>>(), ids);
    assert_eq!(english["coverage"], status["coverage"]);
}

#[test]
fn the_same_date_makes_the_same_bytes() {
    let home = TestHome::with_example("pt-BR");
    for format in ["xlsx", "csv", "json"] {
        let bytes = |name: &str| {
            let name = format!("{name}.{format}");
            let call = ["export", "montreal-2019", "--date", "2026-11-23", "--to", &name];
            assert_eq!(home.run(call).code, 0);
            std::fs::read(home.path().join(name)).unwrap()
        };
        assert!(bytes("one") == bytes("other"), "{format}");
    }
}

#[test]
fn calls_that_do_not_fit_end_with_2_and_write_nothing() {
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        let words = Words::new(language);
        let date = words.fill("usage-value", &[("argument", "--date <\u{1}>"), ("value", "soon")]);
        for (arguments, sentence) in [
            (&["--to", "-"][..], words.say("export-which-format")),
            (&["--to", "x.pdf"], words.fill("export-unknown-ending", &[("path", "x.pdf")])),
            (&["--to", "x"], words.fill("export-unknown-ending", &[("path", "x")])),
            (&["--to", "x.json", "--table", "people"], words.say("export-one-table")),
            (&["--to", "x", "--format", "csv", "--table", "people"], words.say("export-one-table")),
            (&["--to", "x.xlsx", "--separator", "tab"], words.say("export-one-table")),
            (&["--to", "x.csv", "--date", "soon"], date),
            (&[], words.fill("usage-missing", &[("argument", "--to <\u{1}>")])),
        ] {
            let output = home.run(["export", "montreal-2019"].iter().chain(arguments));
            assert_eq!((output.code, output.out.as_str()), (2, ""), "{arguments:?} {output:?}");
            for part in sentence.split('\u{1}') {
                assert!(output.talk.contains(part), "{arguments:?}: {part} in {output:?}");
            }
        }
        let nowhere = home.run(["export", "nowhere", "--to", "x.json"]);
        assert_eq!((nowhere.code, nowhere.out.as_str()), (3, ""));
        assert!(
            std::fs::read_dir(home.path())
                .unwrap()
                .all(|file| { !file.unwrap().file_name().to_string_lossy().starts_with('x') })
        );
    }
}
