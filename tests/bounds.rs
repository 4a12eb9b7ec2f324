//! Files beyond all bounds: refused or read in bounded time and memory, with file and line.

use std::fs;
use std::process::{Command, Output, Stdio};

use crate::support::{TestHome, Words, program};
use crate::torture::times;

/// A text over and over, up to so many bytes.
fn repeated(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len())
}

const MEGABYTE: usize = 1 << 20;

/// Runs a command with a bound on its memory and its time on the processor: two seconds and 200 MB
/// for the long run, which is a release build. Code that is not optimised is several times slower
/// and larger.
fn bounded(home: &TestHome, arguments: &[&str]) -> Output {
    let (kilobytes, seconds) = if cfg!(debug_assertions) { (300_000, 20) } else { (200_000, 2) };
    let limits = format!("ulimit -v {kilobytes}; ulimit -t {seconds}");
    let script = format!("{limits}; exec {} \"$@\"", program());
    let mut command = Command::new("sh");
    command.args(["-c", &script, "sh"]).args(arguments).env_clear().current_dir(home.path());
    command.env("LOCAL_MGI_HOME", home.path()).env("LANG", "C.UTF-8").stdin(Stdio::null());
    command.output().unwrap()
}

/// The command ends with 0 or 1, and where it ends with 1 it names the file.
#[track_caller]
fn assert_bounded(home: &TestHome, arguments: &[&str], name: &str, file: &str) -> String {
    let output = bounded(home, arguments);
    let talk = String::from_utf8_lossy(&output.stderr).into_owned();
    let shown: String = talk.chars().take(600).collect();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{name}: {:?} {shown}", output.status);
    if output.status.code() == Some(1) {
        let mut lines = talk.lines().filter(|line| line.contains(file));
        let line = lines.next().unwrap_or_else(|| panic!("{name}: {shown}"));
        assert!(line.contains(|c: char| c.is_ascii_digit()), "{name}: {line}");
    }
    talk
}

/// One megabyte each: what takes more than its share of time shows at this size already. The long
/// run takes nearly as much as is read at all: more than a million comments, a line of 14 MB.
fn shapes() -> Vec<(&'static str, String)> {
    let large = times(1, 14) * MEGABYTE;
    vec![
        ("round", repeated("(", large)),
        ("square", repeated("[", large)),
        ("curly", repeated("{", large)),
        ("deep", repeated("[", 100_000)),
        ("deep fields", repeated("a: (", 400_000)),
        ("commas", repeated(",", large)),
        ("quotes", repeated("\"", large)),
        ("colons", repeated("a:", large)),
        ("line feeds", repeated("\n", large)),
        ("comments", repeated("// a comment\n", large)),
        ("block comments", repeated("/*", large)),
        ("one long word", repeated("a", large)),
        ("one long line", format!("\"{}\"", repeated("no end, ", large))),
        ("conflicts", repeated("<<<<<<< a\n=======\n>>>>>>> b\n", large)),
        ("entries", repeated("\"a\":(),", large)),
        ("open entries", repeated("\"a\":(", large)),
        ("raw", format!("r{}", repeated("#", large))),
        ("unknown fields", repeated("a: 1,\n", large)),
        ("texts", repeated("a = b\n", large)),
        ("junk", repeated("a\n", large)),
        ("attributes", format!("a = b\n{}", repeated(" .c = d\n", large))),
        ("placeables", format!("a = {}", repeated("{ $year }", large))),
        ("rows", repeated("a,b,c,d,e\n", large)),
        ("accents", format!("a{}", repeated("\u{301}", large))),
    ]
}

const HEAD: &str = "(format: 2, questionnaire: \"local-mgi\", questionnaire_version: \"1\", example: false, about: (authority: \"X\"), entries: {";

#[test]
fn an_assessment_of_any_size_and_shape_is_read_or_refused_in_bounds() {
    let home = TestHome::speaking("en");
    for (name, shape) in shapes() {
        for (kind, text) in [
            ("alone", shape.clone()),
            ("in the entries", format!("{HEAD}\n{shape}")),
            ("in an entry", format!("{HEAD}\n\"housing\": (notes: {shape}")),
        ] {
            let path = home.write("large.ron", text);
            let path = path.to_str().unwrap();
            let name = format!("{name} {kind}");
            assert_bounded(&home, &["check", path], &name, "large.ron");
            assert_bounded(&home, &["status", path], &name, "large.ron");
        }
    }
}

#[test]
fn the_files_of_a_questionnaire_of_any_size_and_shape_are_read_or_refused_in_bounds() {
    let home = TestHome::speaking("en");
    assert_eq!(home.run(["new-questionnaire", "own"]).code, 0);
    let folder = home.path().join("own");
    let table = home.run(["texts", "export", "fr", "--questionnaire", "own"]).out;
    let headings = table.lines().next().unwrap().to_owned();
    for file in ["questionnaire.ron", "fr.ftl", "fr.status.ron"] {
        let sound = fs::read_to_string(folder.join(file)).unwrap_or_default();
        for (name, shape) in shapes() {
            for text in [shape.clone(), format!("{sound}\n{shape}")] {
                fs::write(folder.join(file), text).unwrap();
                let name = format!("{file} {name}");
                assert_bounded(&home, &["check", folder.to_str().unwrap()], &name, file);
            }
        }
        match sound.is_empty() {
            true => fs::remove_file(folder.join(file)).unwrap(),
            false => fs::write(folder.join(file), sound).unwrap(),
        }
    }
    for (name, shape) in shapes() {
        let path = home.write("table.csv", format!("{headings}\r\n{shape}"));
        let arguments = ["texts", "import", "fr", path.to_str().unwrap(), "--questionnaire", "own"];
        assert_bounded(&home, &arguments, name, "table.csv");
    }
    // A million options.
    let options = repeated("(id: \"a\"), ", 11 * 1_000_000);
    let sound = fs::read_to_string(folder.join("questionnaire.ron")).unwrap();
    let many = sound.replacen("options: [", &format!("options: [{options}"), 1);
    fs::write(folder.join("questionnaire.ron"), many).unwrap();
    let talk =
        assert_bounded(&home, &["check", folder.to_str().unwrap()], "options", "questionnaire.ron");
    let sentence = Words::new("en").fill("check-too-many", &[("most", "600000")]);
    assert!(talk.contains(&sentence[..40]), "{talk}");
}

#[test]
fn settings_and_places_of_any_size_do_not_keep_the_program_from_starting() {
    let home = TestHome::with_assessment("en", "town");
    for (name, shape) in shapes() {
        home.write("settings.ron", format!("(name: {shape}"));
        let output = bounded(&home, &["list"]);
        assert_eq!(output.status.code(), Some(0), "{name}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_by_its_size() {
    let home = TestHome::with_assessment("en", "town");
    let sentence = Words::new("en").fill("check-too-large", &[("most", "16")]);
    for file in ["assessments/large.ron", "questionnaires/own/questionnaire.ron", "large.csv"] {
        let path = home.write(file, "");
        fs::File::options().write(true).open(&path).unwrap().set_len(100_000_000).unwrap();
    }
    let talk = assert_bounded(&home, &["list"], "list", "large.ron");
    assert!(talk.contains(&sentence), "{talk}");
    let own = home.path().join("questionnaires/own");
    let talk =
        assert_bounded(&home, &["check", own.to_str().unwrap()], "check", "questionnaire.ron");
    assert!(talk.contains(&sentence), "{talk}");
    let table = home.path().join("large.csv");
    let import = ["texts", "import", "fr", table.to_str().unwrap()];
    let talk = assert_bounded(&home, &import, "import", "large.csv");
    assert!(talk.contains(&sentence), "{talk}");
}
