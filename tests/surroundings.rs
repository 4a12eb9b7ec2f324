//! Where the program finds itself: without a home, with its output cut off, with its input closed.
//! One clear sentence, and the right exit code.

use std::fs::{self, File, OpenOptions, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::support::{LANGUAGES, Options, TestHome, Words, output, program};

#[test]
fn a_result_that_does_not_fit_on_the_disk_is_told() {
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        let words = Words::new(language).fill("mishap-output", &[("error", "\u{1}")]);
        let sentence = words.split('\u{1}').next().unwrap();
        for arguments in
            [&["list"][..], &["status", "montreal-2019", "--json"], &["check"], &["--help"]]
        {
            let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
            let output = output_to(home.command(arguments), full);
            assert_eq!(output.0, 3, "{arguments:?}: {}", output.1);
            assert_eq!(output.1.lines().count(), 1, "{arguments:?}: {}", output.1);
            assert!(output.1.starts_with(sentence), "{arguments:?}: {}", output.1);
        }
    }
}

fn output_to(mut command: Command, file: File) -> (i32, String) {
    let child = command.stdout(file).stderr(Stdio::piped()).spawn().unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn commands_need_no_input_and_no_reader() {
    let home = TestHome::with_example("en");
    for redirection in
        ["| head -0", "| true", ">&-", ">/dev/null", "<&-", "<&- >&- 2>&-", "</dev/full"]
    {
        for arguments in ["list", "list --json", "status montreal-2019", "check", "--help"] {
            let script = format!("set -o pipefail; {} {arguments} {redirection}", program());
            let output = output(&mut home.command_of("bash", ["-c", &script]));
            assert_eq!(output.code, 0, "{script}: {output:?}");
            assert_eq!(output.talk, "", "{script}");
        }
    }
}

#[test]
fn a_terminal_without_a_name_will_do() {
    let home = TestHome::with_assessment("en", "town");
    let options = Options::through(&["env", "-u", "TERM", "-u", "LANG"]);
    let mut terminal = home.sized_terminal(["open", "town"], options);
    terminal.wait_for_indicator("decentralization");
    terminal.press("1");
    terminal.wait_for_saved();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn a_home_that_cannot_be_written_is_named() {
    let home = TestHome::speaking("en");
    let closed = home.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, Permissions::from_mode(0o555)).unwrap();
    // Nobody keeps the almighty out of a folder; a file in the way does.
    let blocked = home.write("blocked/.local", "mine").parent().unwrap().to_owned();
    for folder in [&closed, &blocked] {
        let mut command = home.command(["new", "town"]);
        command.env_remove("LOCAL_MGI_HOME").env("HOME", folder);
        if folder == &closed && !crate::trouble::as_nobody(&mut command) {
            continue;
        }
        fs::set_permissions(home.path(), Permissions::from_mode(0o755)).unwrap();
        let output = output(&mut command);
        assert_eq!((output.code, output.out.as_str()), (3, ""), "{output:?}");
        assert_eq!(output.talk.lines().count(), 1, "{output:?}");
        assert!(output.talk.contains(folder.to_str().unwrap()), "{output:?}");
    }
}
