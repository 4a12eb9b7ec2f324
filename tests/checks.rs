//! `check`: every fault at once, each with file, line and field.

use std::fs;
use std::path::Path;

use crate::support::{LANGUAGES, Output, TestHome, Words};

/// The lines on stderr that name a fault: path, line, field, sentence.
fn faults<'o>(output: &'o Output, path: &Path) -> Vec<(usize, &'o str)> {
    let lead = format!("{}:", path.display());
    let lines = output.talk.lines().filter_map(|line| line.strip_prefix(&lead));
    lines
        .map(|line| {
            let (number, rest) = line.split_once(':').unwrap();
            (number.parse().unwrap(), rest)
        })
        .collect()
}

/// The number of the first line that holds a text.
fn line_of(text: &str, part: &str) -> usize {
    text.lines().position(|line| line.contains(part)).unwrap_or_else(|| panic!("no {part}")) + 1
}

#[test]
fn what_is_built_in_has_no_fault_in_any_language() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let output = home.run(["check"]);
        assert_eq!((output.code, output.talk.as_str()), (0, ""), "{output:?}");
        let home = TestHome::with_example(language);
        assert_eq!(home.run(["check"]).code, 0);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let output = TestHome::speaking("en").run(["check", folder.to_str().unwrap()]);
    assert_eq!((output.code, output.talk.as_str()), (0, ""), "{output:?}");
}

#[test]
fn several_faults_of_an_assessment_are_named_at_once() {
    let home = TestHome::with_assessment("en", "town");
    let mut text = home.text("town");
    // One fault an indicator, in the order of the file.
    let changes = [
        ("annual-flows", r#"Given(Choice("yes"))"#, "annual-flows"),
        ("housing", r#"Given(Choice("perhaps"))"#, "perhaps"),
        ("legal-advice", r#"Given(Choices(["no"]))"#, "legal-advice"),
        ("unit-resources", r#"Given(Number("many"))"#, "many"),
    ];
    for (id, answer, _) in changes {
        let at = text.find(&format!("\"{id}\": (")).unwrap();
        let (head, tail) = text.split_at(at);
        text = format!("{head}{}", tail.replacen("Unanswered", answer, 1));
    }
    let path = home.write("assessments/town.ron", &text);
    for language in LANGUAGES {
        let output = home.run(["check", path.to_str().unwrap(), "--lang", language]);
        assert_eq!((output.code, output.out.as_str()), (1, ""), "{output:?}");
        let found = faults(&output, &path);
        assert_eq!(found.len(), changes.len(), "{output:?}");
        for ((line, fault), (id, answer, word)) in found.iter().zip(changes) {
            assert_eq!(*line, line_of(&text, answer), "{fault}");
            assert!(fault.starts_with(&format!("entries.{id}.")), "{fault}");
            assert!(fault.contains(word), "{fault}");
        }
        let counts = [("faults", "4"), ("files", "1")];
        let sum = Words::new(language).fill("cli-check-faults", &counts);
        assert_eq!(output.talk.lines().last(), Some(sum.as_str()));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "check changes nothing");
}

#[test]
fn a_file_that_is_no_assessment_at_all_is_named_with_its_line() {
    let home = TestHome::with_assessment("en", "town");
    let good = home.text("town");
    let twice = good.replacen("entries: {", "entries: {\n        \"housing\": (),", 1);
    let conflict = good.replacen(
        "            answer: Unanswered,",
        "<<<<<<< ours\n            answer: Unanswered,\n=======\n>>>>>>> theirs",
        1,
    );
    let cases: Vec<(&str, Vec<u8>, usize)> = vec![
        ("empty", Vec::new(), 1),
        ("cut", good.as_bytes()[..good.len() / 2].to_vec(), good[..good.len() / 2].lines().count()),
        ("twice", twice.clone().into_bytes(), 0),
        ("conflict", conflict.clone().into_bytes(), line_of(&conflict, "<<<<<<<")),
        ("newer", good.replacen("format: 3", "format: 9", 1).into_bytes(), 3),
        ("unknown", good.replacen("example: false", "exmaple: false", 1).into_bytes(), 6),
        ("nul", b"(\n format: \0 1)".to_vec(), 2),
        ("utf-16", "(format: 1)".encode_utf16().flat_map(u16::to_le_bytes).collect(), 1),
        ("deep", "[".repeat(100_000).into_bytes(), 1),
        ("sentence", b"This is a letter, not an assessment.".to_vec(), 1),
    ];
    for (name, bytes, line) in &cases {
        let path = home.write(&format!("{name}.ron"), bytes);
        let output = home.run(["check", path.to_str().unwrap()]);
        assert_eq!((output.code, output.out.as_str()), (1, ""), "{name}: {output:?}");
        let found = faults(&output, &path);
        assert!(!found.is_empty(), "{name}: {output:?}");
        if *line > 0 {
            assert_eq!(found[0].0, *line, "{name}: {output:?}");
        }
        assert_eq!(fs::read(&path).unwrap(), *bytes, "{name}");
    }
    // All of them at once, one after the other.
    let folder = home.path().join("all");
    fs::create_dir(&folder).unwrap();
    for (name, bytes, _) in &cases {
        fs::write(folder.join(format!("{name}.ron")), bytes).unwrap();
    }
    let output = home.run(["check", folder.to_str().unwrap()]);
    assert_eq!(output.code, 1);
    for (name, ..) in &cases {
        assert!(output.talk.contains(&format!("{name}.ron")), "{name}: {output:?}");
    }
}

#[test]
fn a_file_that_is_no_text_holds_up_no_other() {
    let home = TestHome::speaking("en");
    let latin = home.write("all/a.ron", b"(\n format: 1, // \xe9\n)");
    let next = home.write("all/b.ron", "(format: one)");
    let output = home.run(["check", "all"]);
    assert_eq!(output.code, 1);
    let relative = |path: &Path| path.strip_prefix(home.path()).unwrap().to_owned();
    assert_eq!(faults(&output, &relative(&latin))[0].0, 2, "{output:?}");
    assert_eq!(faults(&output, &relative(&next))[0].0, 1, "{output:?}");
}

#[test]
fn windows_line_ends_are_no_fault() {
    let home = TestHome::with_example("en");
    let path = home.write("crlf.ron", home.text("montreal-2019").replace('\n', "\r\n"));
    let output = home.run(["check", path.to_str().unwrap()]);
    assert_eq!(output.code, 0, "{output:?}");
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let home = TestHome::with_example("en");
    let path = home.write("bom.ron", format!("\u{feff}{}", home.text("montreal-2019")));
    assert_eq!(home.run(["status", path.to_str().unwrap()]).code, 0);
    let output = home.run(["check", path.to_str().unwrap()]);
    assert_eq!(output.code, 0, "{output:?}");
}

/// The built-in questionnaire as somebody's own, to be spoilt.
fn own_questionnaire(home: &TestHome) -> std::path::PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/local-mgi");
    for file in ["questionnaire.ron", "en.ftl", "fr.ftl", "pt-BR.ftl", "fr-CA.ftl", "pt-PT.ftl"] {
        let text = fs::read_to_string(source.join(file)).unwrap();
        home.write(&format!("questionnaires/own/{file}"), text);
    }
    home.path().join("questionnaires/own")
}

#[test]
fn faults_in_structure_and_in_every_language_are_named_at_once() {
    let home = TestHome::speaking("en");
    let folder = own_questionnaire(&home);
    let change = |file: &str, from: &str, to: &str| {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} in {file}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    };
    let structure = fs::read_to_string(folder.join("questionnaire.ron")).unwrap();
    let strategy = "asked: Is(\"migration-strategy\", [\"in-place\", \"partly\"])";
    change("questionnaire.ron", strategy, "asked: Is(\"migration-stratgy\", [\"in-place\"])");
    let housing = "id: \"housing\",\n                            answer: Scale(\"practice\")";
    change("questionnaire.ron", housing, &housing.replace("practice", "practise"));
    change("fr.ftl", "\nhousing = ", "\nhouzing = ");
    let portuguese = fs::read_to_string(folder.join("pt-BR.ftl")).unwrap();
    let last = portuguese.lines().count();
    fs::write(folder.join("pt-BR.ftl"), format!("{portuguese}\nnobody-asks = Isto\n")).unwrap();

    let output = home.run(["check", folder.to_str().unwrap()]);
    assert_eq!((output.code, output.out.as_str()), (1, ""), "{output:?}");
    let own = |file: &str| faults(&output, &folder.join(file));
    let found = own("questionnaire.ron");
    let named = |line: usize, word: &str| {
        found.iter().any(|(at, fault)| *at == line && fault.contains(word))
    };
    assert!(named(line_of(&structure, strategy), "migration-stratgy"), "{output:?}");
    let before = &structure[..structure.find(housing).unwrap()];
    assert!(named(before.matches('\n').count() + 2, "practise"), "{output:?}");
    let found = own("fr.ftl");
    assert!(found.iter().any(|(_, fault)| fault.contains("housing")), "{output:?}");
    assert!(found.iter().any(|(_, fault)| fault.contains("houzing")), "{output:?}");
    let found = own("pt-BR.ftl");
    assert!(
        found.iter().any(|(at, fault)| *at == last + 2 && fault.contains("nobody-asks")),
        "{output:?}"
    );
    // Without a path, what the user has is checked as well.
    let all = home.run(["check"]);
    assert_eq!((all.code, all.talk.lines().count()), (1, output.talk.lines().count()));
}

#[test]
fn texts_are_read_closely_on_demand() {
    let home = TestHome::speaking("en");
    let folder = own_questionnaire(&home);
    let path = folder.join("fr.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let line = text.lines().position(|own| own.starts_with("housing = ")).unwrap() + 1;
    let spoilt = text.lines().map(|own| match own {
        own if own.starts_with("housing = ") => "housing = Est-ce que que c'est vrai ?",
        own => own,
    });
    fs::write(&path, spoilt.collect::<Vec<_>>().join("\n")).unwrap();
    assert_eq!(home.run(["check", folder.to_str().unwrap()]).code, 0);
    let output = home.run(["check", "--texts", folder.to_str().unwrap()]);
    assert_eq!(output.code, 1, "{output:?}");
    let found = faults(&output, &path);
    assert!(found.len() == 3 && found.iter().all(|(at, _)| *at == line), "{output:?}");
    // How easily each language reads is no fault.
    assert_eq!(output.out.lines().count(), 5, "{output:?}");
    fs::remove_dir_all(&folder).unwrap();
    let output = home.run(["check", "--texts"]);
    assert_eq!((output.code, output.talk.as_str()), (0, ""), "{output:?}");
    assert!(output.out.contains("locales/fr:"), "{output:?}");
}

#[test]
fn a_questionnaire_with_faults_in_its_texts_still_opens() {
    let home = TestHome::speaking("fr");
    let folder = own_questionnaire(&home);
    for file in ["questionnaire.ron", "fr.ftl"] {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replacen("id: \"local-mgi\"", "id: \"own\"", 1);
        fs::write(path, text.replacen("\ndecentralization = ", "\ndecentralisation = ", 1))
            .unwrap();
    }
    assert_eq!(home.run(["check"]).code, 1);
    assert_eq!(home.run(["new", "town", "--questionnaire", "own"]).code, 0);
    let mut terminal = home.terminal(["open", "town"]).speaking("fr");
    terminal.wait_for_message("page-needed");
    terminal.press("Enter");
    // English stands in for the hole.
    terminal.wait_for("What is the level of decentralization");
    terminal.press("1 Right");
    terminal.wait_for_indicator("migration-jurisdiction");
    assert!(home.entry("town", "decentralization").answer.chose("low"));
}
