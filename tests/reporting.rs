//! The report screen: from the list of assessments to a file that others can open.

use std::fs;
use std::path::PathBuf;

use crate::support::{LANGUAGES, Screen, Terminal, TestHome};

/// A report screen over the worked example, opened from the list of assessments.
fn opened(home: &TestHome, language: &str) -> Terminal {
    let mut terminal = home.terminal([]).speaking(language);
    terminal.wait_for_message("home-title");
    terminal.press("i");
    terminal.wait_for_message("publish-profile");
    terminal
}

/// The files in the folder where documents are proposed.
fn reports(home: &TestHome) -> Vec<PathBuf> {
    let entries = fs::read_dir(home.path().join("reports")).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Whether a path stands on the screen in full, however it is wrapped.
fn shows(screen: &Screen, path: &str) -> bool {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    squeezed(&screen.lines.join("")).contains(&squeezed(path))
}

fn done(terminal: &Terminal, path: &str) -> Screen {
    terminal.wait(path, |screen| shows(screen, &format!(": {path}")))
}

fn written(terminal: &mut Terminal, home: &TestHome, format: &str, ending: &str) -> Vec<u8> {
    let label = terminal.say("publish-format");
    terminal.press("Home");
    terminal.focus(&label);
    terminal.press(format);
    terminal.press("w");
    terminal.wait("a file", |screen| shows(screen, &format!(".{ending}")));
    let path = reports(home).into_iter().find(|path| path.extension().unwrap() == ending).unwrap();
    done(terminal, path.to_str().unwrap());
    fs::read(path).unwrap()
}

#[test]
fn from_the_list_to_a_web_page_and_a_word_file_in_each_language() {
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        let mut terminal = opened(&home, language);
        let page = String::from_utf8(written(&mut terminal, &home, "2", "html")).unwrap();
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\">")));
        let word = written(&mut terminal, &home, "1", "docx");
        assert!(word.starts_with(b"PK"));
        assert_eq!(reports(&home).len(), 2);
        // The same as the command writes.
        let there = home.path().join("again.html");
        let call = ["report", "montreal-2019", "--to", there.to_str().unwrap(), "--lang", language];
        assert_eq!(home.run(call).code, 0);
        assert_eq!(fs::read_to_string(there).unwrap(), page);
        terminal.press("Esc");
        terminal.wait_for_message("home-title");
        terminal.press("q");
        assert_eq!(terminal.wait_for_end(), 0);
    }
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_somebody_says_so() {
    let home = TestHome::with_example("en");
    let mut terminal = opened(&home, "en");
    terminal.press("2 w");
    terminal.wait_for_message("publish-place");
    terminal.wait("written", |_| reports(&home).len() == 1);
    let path = reports(&home).remove(0);
    done(&terminal, path.to_str().unwrap());
    let first = fs::read(&path).unwrap();
    for (answer, replaced) in [("Esc", false), ("1 Enter", false), ("2 Enter", true)] {
        fs::write(&path, "mine").unwrap();
        terminal.press("w");
        terminal.wait_for_message("form-replace-file");
        terminal.press(answer);
        terminal.wait_until_gone(&terminal.say("form-replace-file"));
        let now = fs::read(&path).unwrap();
        assert_eq!(now == first, replaced, "{answer}");
        assert_eq!(now == b"mine", !replaced, "{answer}");
    }
}

#[test]
fn a_place_that_will_not_do_is_told_and_another_one_is_taken() {
    let home = TestHome::with_example("en");
    let mut terminal = opened(&home, "en");
    let place = |terminal: &mut Terminal, path: &str| {
        terminal.press("C-a");
        terminal.type_text(path);
        terminal.press("Enter Enter");
    };
    terminal.press("End Up");
    place(&mut terminal, "/sys/profile.docx");
    terminal.wait_for("You may not write here");
    terminal.press("Up");
    // A folder that is missing is made only when somebody says so.
    let folder = home.path().join("new/deep");
    let path = folder.join("profile.docx");
    place(&mut terminal, path.to_str().unwrap());
    terminal.wait_for_message("form-make-folder");
    terminal.press("Esc");
    terminal.wait_until_gone(&terminal.say("form-make-folder"));
    assert!(!folder.exists());
    terminal.press("Down Enter");
    terminal.wait_for_message("form-make-folder");
    terminal.press("2 Enter");
    done(&terminal, path.to_str().unwrap());
    assert!(fs::read(&path).unwrap().starts_with(b"PK"));
}

#[test]
fn tables_are_written_from_a_read_only_assessment_too() {
    let home = TestHome::with_example("en");
    let _other = {
        let mut other = home.terminal(["open", "montreal-2019"]);
        other.begin();
        other
    };
    let mut terminal = opened(&home, "en");
    terminal.press("3 w");
    terminal.wait("a workbook", |screen| shows(screen, "2019-en.xlsx"));
    terminal.wait("written", |_| reports(&home).len() == 1);
    terminal.press("Home 4 Down 2 w");
    terminal.wait("tables", |screen| shows(screen, "-csv"));
    terminal.wait("written", |_| reports(&home).len() == 2);
    let tables = reports(&home).into_iter().find(|path| path.is_dir()).unwrap();
    done(&terminal, tables.to_str().unwrap());
    assert!(tables.join("answers.csv").is_file());
}

#[test]
fn the_preview_says_what_the_document_says() {
    let home = TestHome::with_example("en");
    let mut terminal = opened(&home, "en");
    terminal.press("Tab");
    terminal.wait_for("Local migration governance profile");
    let mut seen = String::new();
    for _ in 0..12 {
        seen.push_str(&terminal.screen().flat());
        terminal.press("PageDown");
    }
    for words in ["Local context", "Bar chart with", "Arrivals", "█"] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
    terminal.press("Tab F2");
    terminal.set_language("fr");
    terminal.wait_for_message("publish-profile");
    // The document keeps its language.
    terminal.press("Tab Home");
    terminal.wait_for("Local migration governance profile");
}
