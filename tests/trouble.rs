//! Trouble with files, terminals and the machine: told in words, with the right exit code, and
//! never with a character that a terminal would obey.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{LANGUAGES, Output, TestHome, Words, output};

/// Text that would do something to a terminal: its title, its clipboard, the reading order.
const HOSTILE: &str = "\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m\u{202e}txt\u{2066}\r\u{8}";

fn assert_harmless(output: &Output) {
    for text in [&output.out, &output.talk] {
        let obeyed = text.chars().find(|c| {
            (c.is_control() && *c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        });
        assert_eq!(obeyed, None, "{output:?}");
    }
}

#[test]
fn nothing_that_a_terminal_obeys_comes_out_of_arguments() {
    let home = TestHome::with_assessment("en", "town");
    for arguments in [
        &["status", HOSTILE][..],
        &["open", HOSTILE],
        &["new", HOSTILE],
        &["example", HOSTILE],
        &["check", HOSTILE],
        &[HOSTILE],
        &["list", HOSTILE],
        &["new", "x", "--year", HOSTILE],
        &["new", "x", "--questionnaire", HOSTILE],
        &["--lang", HOSTILE, "list"],
        &[&format!("--{HOSTILE}")],
    ] {
        assert_harmless(&home.run(arguments));
    }
}

#[test]
fn nothing_that_a_terminal_obeys_comes_out_of_a_file() {
    let home = TestHome::with_example("en");
    let escaped: String = HOSTILE.chars().map(|c| format!("\\u{{{:x}}}", c as u32)).collect();
    let text = home.text("montreal-2019");
    let named = text.replacen("authority: \"", &format!("authority: \"{escaped}"), 1);
    assert_ne!(named, text);
    let noted = named.replace("Gouvernement du Québec", &escaped);
    for (name, text) in [
        ("text", noted.clone()),
        ("id", noted.replacen("Choice(\"no\")", &format!("Choice(\"{escaped}\")"), 1)),
        ("key", noted.replacen("\"housing\": (", &format!("\"{escaped}\": ("), 1)),
        ("raw", noted.replacen("authority: \"", &format!("authority: \"{HOSTILE}"), 1)),
        ("questionnaire", noted.replacen("\"local-mgi\"", &format!("\"{escaped}\""), 1)),
        ("field", noted.replacen("example:", &format!("{HOSTILE}:"), 1)),
    ] {
        let path = home.write(&format!("assessments/{name}.ron"), text);
        let path = path.to_str().unwrap();
        for arguments in [&["status", path][..], &["check", path], &["list"]] {
            assert_harmless(&home.run(arguments));
        }
        let mut terminal = home.terminal([]);
        terminal.wait_for_message("home-title");
        terminal.press("End");
        let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
        for part in ["\u{1b}]0;", "\u{9b}", "\u{202e}", "\u{2066}", "\u{8}"] {
            assert!(!raw.contains(part), "{name}: {part:?}");
        }
    }
}

#[test]
fn nothing_that_a_terminal_obeys_comes_out_as_json() {
    let home = TestHome::with_example("en");
    let escaped: String = HOSTILE.chars().map(|c| format!("\\u{{{:x}}}", c as u32)).collect();
    let text = home.text("montreal-2019");
    let text = text.replacen("authority: \"", &format!("authority: \"{escaped}"), 1);
    home.write("assessments/montreal-2019.ron", text);
    for arguments in [&["status", "montreal-2019", "--json"][..], &["list", "--json"]] {
        let output = home.run(arguments);
        assert_harmless(&output);
        // Whoever reads the JSON gets every character.
        let value: serde_json::Value = serde_json::from_str(&output.out).unwrap();
        let own =
            if arguments[0] == "list" { &value["assessments"][0] } else { &value["assessment"] };
        assert!(own["authority"].as_str().unwrap().starts_with(HOSTILE));
    }
}

#[test]
fn hostile_words_in_an_open_assessment_are_shown_without_what_a_terminal_obeys() {
    let home = TestHome::with_assessment("en", "town");
    let escaped: String = HOSTILE.chars().map(|c| format!("\\u{{{:x}}}", c as u32)).collect();
    let text = home.text("town");
    let at = text.find("\"housing\": (").unwrap();
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen("notes: {}", &format!("notes: {{\"en\": \"a{escaped}b\"}}"), 1);
    let head = head.replacen("authority: \"", &format!("authority: \"{escaped}"), 1);
    home.write("assessments/town.ron", format!("{head}{tail}"));
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    // Read, written, searched, summed up.
    terminal.press("w End");
    terminal.press("Esc / a Esc s Esc a Esc q");
    terminal.wait_for_message("home-title");
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    for part in ["\u{1b}]0;", "\u{9b}", "\u{202e}", "\u{2066}", "\u{8}"] {
        assert!(!raw.contains(part), "{part:?}");
    }
}

#[test]
fn without_a_terminal_the_wizard_works_line_by_line() {
    for language in LANGUAGES {
        let home = TestHome::with_assessment(language, "town");
        for arguments in [&[][..], &["open", "town"]] {
            let before = home.text("town");
            // What is no script is told line by line, and changes nothing.
            let file = fs::File::open(home.file("town")).unwrap();
            for (stdin, code) in [(Stdio::null(), 0), (Stdio::piped(), 0), (file.into(), 1)] {
                let output = output(home.command(arguments).stdin(stdin));
                assert_eq!(output.code, code, "{output:?}");
                assert!(output.out.contains("Ville d’Essai"), "{output:?}");
                assert_eq!(output.talk.is_empty(), code == 0, "{output:?}");
            }
            assert_eq!(home.text("town"), before);
            let arguments = [&["--screen"], arguments].concat();
            let output = home.run(arguments);
            assert_eq!((output.code, output.out.as_str()), (2, ""), "{output:?}");
            assert_eq!(output.talk.trim(), Words::new(language).say("cli-no-terminal"));
        }
    }
}

#[test]
fn a_reader_who_goes_away_is_no_trouble() {
    let home = TestHome::with_example("en");
    let mut child = home
        .command(["status", "montreal-2019"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_file_where_a_folder_should_be_ends_with_3_and_is_named() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let file = home.write("file", "mine");
        let mut command = home.command(["new", "town"]);
        let output = output(command.env("LOCAL_MGI_HOME", &file));
        assert_eq!((output.code, output.out.as_str()), (3, ""), "{output:?}");
        assert!(output.talk.contains(file.to_str().unwrap()), "{output:?}");
        assert_harmless(&output);

        let folder = home.write("assessments", "mine");
        for arguments in [&["new", "town"][..], &["list"], &["example"]] {
            let output = home.run(arguments);
            assert_eq!(output.code, 3, "{arguments:?} {output:?}");
            assert!(output.talk.contains(folder.to_str().unwrap()), "{output:?}");
        }
        assert_eq!(fs::read_to_string(folder).unwrap(), "mine");
    }
}

#[test]
fn a_save_that_fails_is_said_and_the_answer_is_not_lost() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    let (folder, away) = (home.path().join("assessments"), home.path().join("away"));
    fs::rename(&folder, &away).unwrap();
    fs::write(&folder, "no folder any more").unwrap();
    terminal.press("1");
    terminal.wait_for_message("title-not-saved");
    // Leaving asks first, and no is what stands in focus.
    terminal.press("C-q");
    terminal.wait_for_message("leave-unsaved-question");
    terminal.press("Enter");
    terminal.wait_for_indicator("housing");
    // The trouble is over: the next change saves everything.
    fs::remove_file(&folder).unwrap();
    fs::rename(&away, &folder).unwrap();
    terminal.press("m 2");
    terminal.wait_for_saved();
    assert!(home.entry("town", "housing").answer.chose("in-place"));
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn any_terminal_and_any_locale_will_do() {
    for (name, value) in [
        ("TERM", ""),
        ("TERM", "vt100"),
        ("TERM", "linux"),
        ("TERM", "screen"),
        ("TERM", "tmux-256color"),
        ("TERM", "nonsense"),
        ("LANG", ""),
        ("LANG", "C"),
        ("LANG", "POSIX"),
        ("LANG", "pt_BR.ISO-8859-1"),
        ("LC_ALL", "nonsense é"),
        ("NO_COLOR", "1"),
        ("TZ", "Nowhere/Nothing"),
    ] {
        let home = TestHome::with_example("en");
        let options = crate::support::Options {
            environment: vec![(name, value.to_owned())],
            ..Default::default()
        };
        let mut terminal = home.sized_terminal(["open", "montreal-2019"], options);
        let screen = terminal.begin();
        let unicode = !["LANG", "LC_ALL"].contains(&name) || value.is_empty();
        if !unicode {
            let signs = |c: &char| ('\u{2190}'..='\u{2bff}').contains(c);
            let drawn = screen.lines.concat().chars().find(signs);
            assert_eq!(drawn, None, "{name}={value}: {screen}");
        }
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0, "{name}={value}");
    }
}

#[test]
fn the_systems_language_is_taken_until_another_one_is_chosen() {
    for (locale, language) in [
        ("fr_CA.UTF-8", "fr"),
        ("pt_PT.UTF-8", "pt-BR"),
        ("pt_BR.ISO-8859-1", "pt-BR"),
        ("C", "en"),
        ("de_DE.UTF-8", "en"),
    ] {
        let home = TestHome::new();
        let output = output(home.command(["list"]).env("LANG", locale));
        assert_eq!(output.talk.trim(), Words::new(language).say("cli-list-empty"), "{locale}");
    }
}

/// Makes a command one of somebody with no account and no rights. Only the almighty can become such a
/// person; says whether.
#[cfg(target_os = "linux")]
pub fn as_nobody(command: &mut Command) -> bool {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    let almighty = fs::metadata("/proc/self").unwrap().uid() == 0;
    // The program itself must be within reach.
    let program = Path::new(command.get_program());
    let open = |path: &Path| fs::metadata(path).is_ok_and(|m| m.mode() & 0o005 == 0o005);
    let reachable = program.ancestors().filter(|path| !path.as_os_str().is_empty()).all(open);
    if almighty && reachable {
        command.uid(54_321).gid(54_321);
    }
    almighty && reachable
}

#[cfg(target_os = "linux")]
#[test]
fn without_any_home_it_says_which_variable_helps() {
    let home = TestHome::new();
    let mut command = home.command(["list"]);
    command.env_remove("LOCAL_MGI_HOME").current_dir("/");
    if !as_nobody(&mut command) {
        return;
    }
    let output = output(&mut command);
    assert_eq!((output.code, output.out.as_str()), (3, ""), "{output:?}");
    assert_eq!(output.talk.trim(), Words::new("en").say("trouble-no-home"));
}

#[cfg(target_os = "linux")]
#[test]
fn where_one_may_only_read_one_reads() {
    use std::os::unix::fs::PermissionsExt;
    let home = TestHome::with_assessment("en", "town");
    let open =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    open(home.path(), 0o755);
    open(&home.path().join("assessments"), 0o755);
    open(&home.file("town"), 0o644);
    open(&home.path().join("settings.ron"), 0o644);
    let mut command = home.command(["status", "town"]);
    if !as_nobody(&mut command) {
        return;
    }
    assert_eq!(output(&mut command).code, 0);
    let mut command = home.command(["new", "other"]);
    as_nobody(&mut command);
    let output = output(&mut command);
    assert_eq!((output.code, output.out.as_str()), (3, ""), "{output:?}");
    let folder = home.path().join("assessments").display().to_string();
    let words = Words::new("en").fill("trouble-permission", &[("path", "\u{1}")]);
    assert!(output.talk.contains(words.split('\u{1}').nth(1).unwrap()), "{output:?}");
    assert!(output.talk.contains(&folder), "{output:?}");
}
