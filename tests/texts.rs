//! Those who write questionnaires: a new one to start from, texts as tables, out and back in.

use std::fs;
use std::path::Path;

use crate::support::{LANGUAGES, Output, TestHome, Words};

/// Changes one cell of a table that has no quotation marks in it.
fn with(table: &str, id: &str, change: impl Fn(&mut Vec<&str>)) -> String {
    let lines = table.lines().map(|line| {
        let mut cells: Vec<&str> = line.split(',').collect();
        if cells[0] == id {
            change(&mut cells);
        }
        cells.join(",") + "\r\n"
    });
    lines.collect()
}

fn line<'t>(table: &'t str, id: &str) -> &'t str {
    table.lines().find(|line| line.starts_with(&format!("{id},"))).unwrap()
}

#[track_caller]
fn done(output: &Output) {
    assert_eq!(output.code, 0, "{output:?}");
}

/// A home with the questionnaire that `new-questionnaire` writes, in its place.
fn with_own() -> TestHome {
    let home = TestHome::new();
    done(&home.run(["new-questionnaire", "questionnaires/our-city"]));
    home
}

#[test]
fn a_new_questionnaire_has_no_fault_and_can_be_answered_at_once() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let made = home.run(["new-questionnaire", "questionnaires/our-city"]);
        assert_eq!((made.code, made.out.as_str()), (0, ""));
        let said =
            Words::new(language).fill("starter-made", &[("path", "questionnaires/our-city")]);
        assert!(made.talk.starts_with(&said), "{made:?}");
        let checked = home.run(["check", "questionnaires/our-city"]);
        assert_eq!((checked.code, checked.talk.as_str()), (0, ""));
        let new = home.run(["new", "x", "--questionnaire", "our-city", "--authority", "Recife"]);
        done(&new);
        done(&home.run(["status", "x"]));
        assert!(home.text("x").contains("welcome-desk"));
    }
}

#[test]
fn a_folder_with_another_name_is_told_before_anything_is_answered() {
    let home = with_own();
    let own = home.path().join("questionnaires");
    fs::rename(own.join("our-city"), own.join("their-city")).unwrap();
    let new = home.run(["new", "x", "--questionnaire", "their-city", "--authority", "Recife"]);
    let names = [("folder", "their-city"), ("id", "our-city")];
    let said = Words::new("en").fill("trouble-other-id", &names);
    assert_eq!((new.code, new.talk.trim()), (1, said.as_str()));
    assert!(!home.file("x").exists());
}

#[test]
fn nothing_is_written_where_something_is() {
    let home = TestHome::new();
    home.write("full/note.txt", "mine");
    let refused = home.run(["new-questionnaire", "full"]);
    assert_eq!((refused.code, refused.out.as_str()), (3, ""));
    assert_eq!(
        refused.talk.trim(),
        Words::new("en").fill("trouble-not-empty", &[("path", "full")])
    );
    assert_eq!(fs::read_dir(home.path().join("full")).unwrap().count(), 1);
    fs::create_dir(home.path().join("empty")).unwrap();
    done(&home.run(["new-questionnaire", "empty"]));
    assert_eq!(home.run(["new-questionnaire"]).code, 2);
    assert_eq!(home.run(["new-questionnaire", "full/note.txt"]).code, 3);
}

#[test]
fn a_table_goes_out_and_comes_back() {
    let home = with_own();
    let folder = home.path().join("questionnaires/our-city");
    let table = home.run(["texts", "export", "fr", "--questionnaire", "our-city"]);
    assert_eq!((table.code, table.talk.as_str()), (0, ""));
    assert!(table.out.starts_with("id,english,translation,note,status\r\n"));
    home.write("same.csv", &table.out);
    let before = fs::read(folder.join("fr.ftl")).unwrap();
    let same = home.run(["texts", "import", "fr", "same.csv", "--questionnaire", "our-city"]);
    assert_eq!((same.code, same.out.as_str()), (0, ""));
    assert_eq!(fs::read(folder.join("fr.ftl")).unwrap(), before);
    assert!(!folder.join("fr.status.ron").exists());

    let changed = with(&table.out, "area-staff", |cells| {
        cells[2] = "Les équipes de la ville";
        cells[3] = "'=Vu avec Ana";
        cells[4] = "reviewed";
    });
    home.write("changed.csv", &changed);
    done(&home.run(["texts", "import", "fr", "changed.csv", "--questionnaire", "our-city"]));
    let texts = fs::read_to_string(folder.join("fr.ftl")).unwrap();
    let expected = String::from_utf8(before)
        .unwrap()
        .replace("area-staff = Le personnel de la ville", "area-staff = Les équipes de la ville");
    assert_eq!(texts, expected, "one line differs");
    let out = home.run(["texts", "export", "fr", "--questionnaire", "our-city"]).out;
    assert_eq!(out, changed);
    done(&home.run(["check", "questionnaires/our-city"]));

    // Other words in English, and the review no longer holds. The note stays.
    let english = fs::read_to_string(folder.join("en.ftl")).unwrap();
    let english = english.replace("area-staff = The city’s staff", "area-staff = Staff");
    fs::write(folder.join("en.ftl"), english).unwrap();
    let out = home.run(["texts", "export", "fr", "--questionnaire", "our-city"]).out;
    let line = line(&out, "area-staff");
    assert_eq!(line, "area-staff,Staff,Les équipes de la ville,'=Vu avec Ana,draft");
    // A review of the old words that comes back late does not count.
    done(&home.run(["texts", "import", "fr", "changed.csv", "--questionnaire", "our-city"]));
    assert_eq!(home.run(["texts", "export", "fr", "--questionnaire", "our-city"]).out, out);
}

#[test]
fn every_fault_of_a_table_is_named_and_nothing_is_written() {
    let home = with_own();
    let folder = home.path().join("questionnaires/our-city");
    let before = fs::read(folder.join("fr.ftl")).unwrap();
    let mut table = b"id,english,translation,note,status\n\
        nonsense,,x,,\narea-staff,,,,\narea-staff,,x,,\ntrained-staff,,Combien ?,,\n\
        area-arrival,,a {,,\narea-population,,x,,done\nscale-practice,,\xff,,\n"
        .to_vec();
    home.write("t.csv", &table);
    for language in LANGUAGES {
        let arguments = ["texts", "import", "fr", "t.csv", "--questionnaire", "our-city"];
        let output = home.run(arguments.into_iter().chain(["--lang", language]));
        assert_eq!((output.code, output.out.as_str()), (1, ""), "{output:?}");
        let words = Words::new(language);
        let mut lines = output.talk.lines();
        for (row, id) in [
            ("2", "nonsense"),
            ("3", "area-staff"),
            ("4", "area-staff"),
            ("5", "trained-staff"),
            ("6", "area-arrival"),
            ("7", "area-population"),
            ("8", "scale-practice"),
        ] {
            let place = [("file", "t.csv"), ("row", row), ("id", id), ("fault", "")];
            let place = words.fill("table-fault", &place);
            let line = lines.next().unwrap();
            assert!(line.starts_with(place.trim_end()) && line.len() > place.len(), "{line}");
        }
        assert_eq!(lines.next(), Some(words.fill("texts-refused", &[("faults", "7")]).as_str()));
        assert_eq!(lines.next(), None);
    }
    assert_eq!(fs::read(folder.join("fr.ftl")).unwrap(), before);
    table.splice(.., *b"id;english;translation\n");
    home.write("t.csv", &table);
    let output = home.run(["texts", "import", "fr", "t.csv", "--questionnaire", "our-city"]);
    assert_eq!((output.code, output.talk.lines().count()), (1, 3), "{output:?}");
}

#[test]
fn a_builtin_questionnaire_is_copied_before_it_is_changed() {
    let home = TestHome::new();
    done(&home.run(["texts", "export", "fr", "--to", "fr.csv"]));
    let table = fs::read_to_string(home.path().join("fr.csv")).unwrap();
    done(&home.run(["texts", "import", "fr", "fr.csv"]));
    let own = home.path().join("questionnaires");
    assert!(!own.exists(), "a table that changes nothing makes no copy");
    let row = table.lines().find(|line| line.starts_with("section-") && !line.contains('"'));
    let id = row.unwrap().split(',').next().unwrap();
    home.write("fr.csv", format!("id,english,translation,note,status\n{id},,Essai,,\n"));
    done(&home.run(["texts", "import", "fr", "fr.csv"]));
    let folders: Vec<_> = fs::read_dir(&own).unwrap().map(|entry| entry.unwrap().path()).collect();
    let [folder] = folders.as_slice() else { panic!("{folders:?}") };
    let id_of_folder = folder.file_name().unwrap().to_str().unwrap();
    let builtin = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires").join(id_of_folder);
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name();
        let same = fs::read(folder.join(&name)).unwrap() == fs::read(builtin.join(&name)).unwrap();
        assert_eq!(same, name != "fr.ftl", "{name:?}");
    }
    done(&home.run(["check"]));
    // Into a folder of one's own, too.
    done(&home.run(["texts", "import", "fr", "fr.csv", "--into", "elsewhere"]));
    done(&home.run(["check", "elsewhere"]));
    done(&home.run(["new-questionnaire", "other"]));
    assert_eq!(home.run(["texts", "import", "fr", "fr.csv", "--into", "other"]).code, 2);
}

#[test]
fn what_cannot_be_read_or_written_is_told() {
    let home = with_own();
    let own = ["--questionnaire", "our-city"];
    let run = |arguments: &[&str]| home.run(arguments.iter().chain(&own));
    assert_eq!(run(&["texts"]).code, 2);
    assert_eq!(run(&["texts", "export"]).code, 2);
    assert_eq!(run(&["texts", "export", "x y"]).code, 2);
    assert_eq!(run(&["texts", "export", "../fr"]).code, 2);
    assert_eq!(run(&["texts", "export", "fr", "--to", "missing/fr.csv"]).code, 3);
    assert!(!home.path().join("missing").exists());
    assert_eq!(run(&["texts", "import", "fr", "missing.csv"]).code, 3);
    assert_eq!(home.run(["texts", "export", "fr", "--questionnaire", "nothing"]).code, 3);
    home.write("questionnaires/our-city/fr.status.ron", "(format: 9, texts: {})");
    let refused = run(&["texts", "export", "fr"]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.talk.contains("fr.status.ron:1:"), "{refused:?}");
    assert_eq!(home.run(["check", "questionnaires/our-city"]).code, 1);
    home.write("questionnaires/our-city/en.ftl", "area-staff = {\n");
    let refused = run(&["texts", "export", "pt-BR"]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.talk.contains("en.ftl:1:"), "{refused:?}");
}
