//! The pictures of the README: the real program in a terminal of fixed size, drawn as SVG.

mod svg;

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use crate::support::{LANGUAGES, Options, Terminal, TestHome, Words, number, output};

/// Columns and lines of the window.
const SIZE: (u16, u16) = (100, 30);
/// Where the data lie, seen from the program: pictures name no folder of the machine that made them.
const FOLDER: &str = "local-mgi";

/// `UPDATE_PICTURES=1 cargo test --test main pictures` draws them anew.
#[test]
fn the_committed_pictures_show_what_the_program_draws() {
    for tag in LANGUAGES {
        let words = Words::new(tag);
        let home = furnished(tag);
        let open = |arguments: &[&str]| {
            let environment = vec![("LOCAL_MGI_HOME", FOLDER.to_owned())];
            let options = Options { environment, ..Options::sized(SIZE.0, SIZE.1) };
            home.sized_terminal(arguments.iter().copied(), options).speaking(tag)
        };
        let list = open(&[]);
        list.wait_for(&words.say("home-title"));
        compare("home", tag, &list, &words.say("home-title"));
        let mut walk = open(&["open", "montreal-2019"]);
        go_to(&mut walk, "migration-strategy");
        compare("indicator", tag, &walk, &words.say("title-program"));
        walk.press("F3");
        walk.wait_for(&words.say("languages-title"));
        compare("languages", tag, &walk, &words.say("languages-title"));
        walk.press("Esc s");
        walk.wait_for(&words.say("summary-well-developed"));
        compare("summary", tag, &walk, &words.say("hint-summary"));
        walk.press("i");
        walk.wait_for(&words.say("publish-what"));
        // The first page of the preview bears the date of the day.
        walk.press("PageDown");
        compare("report", tag, &walk, &words.say("hint-report"));
    }
}

/// A home with the worked example and an assessment that was begun, both changed long ago.
fn furnished(tag: &str) -> TestHome {
    let home = TestHome::new();
    home.write(&format!("{FOLDER}/settings.ron"), format!("(language: Some({tag:?}))"));
    for arguments in [
        vec!["example"],
        vec!["new", "olinda", "--authority", "Olinda", "--country", "Brasil", "--year", "2026"],
    ] {
        let made = output(home.command(&arguments).env("LOCAL_MGI_HOME", FOLDER));
        assert_eq!(made.code, 0, "{made:?}");
    }
    // 3 June 2025 and the day after.
    for (name, day) in [("montreal-2019", 20_242), ("olinda", 20_243)] {
        let file = home.path().join(FOLDER).join("assessments").join(format!("{name}.ron"));
        let file = fs::File::options().write(true).open(file).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(day * 86_400)).unwrap();
    }
    home
}

/// Leads to an indicator through the search.
fn go_to(terminal: &mut Terminal, indicator: &str) {
    let number = number(indicator);
    terminal.wait("the assessment", |screen| screen.has("Montr"));
    terminal.press("/");
    terminal.type_text(&number);
    terminal.press("Enter");
    terminal.wait(&number, |screen| screen.has_word(&number));
}

fn compare(scene: &str, tag: &str, terminal: &Terminal, title: &str) {
    let drawn = terminal.cells(|screen| svg::draw(screen, title));
    let name = format!("docs/pictures/{scene}.{tag}.svg");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&name);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::write(&path, &drawn).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == drawn,
        "{name} is stale: run with UPDATE_PICTURES=1. The screen now:\n{}",
        terminal.screen()
    );
}
