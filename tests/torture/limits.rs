//! Files that may grow no further, masks, long and strange names.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::system;
use crate::support::{Options, TestHome, Words, output};

#[test]
fn a_limit_on_the_size_of_files_is_an_error_and_not_the_end() {
    for limit in ["0", "1000", "20000"] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("housing");
        terminal.press("1");
        terminal.wait_for_saved();
        let before = home.text("town");
        let process = terminal.process().number().to_string();
        // Writes come short up to the limit, and fail from there on.
        system(&["prlimit", "--pid", &process, &format!("--fsize={limit}:")]);
        terminal.press("2");
        terminal.wait_for_message("title-not-saved");
        assert_eq!(home.text("town"), before, "{limit}");
        system(&["prlimit", "--pid", &process, "--fsize=unlimited:"]);
        terminal.press("m 2");
        terminal.wait_for_saved();
        assert!(home.entry("town", "housing").answer.chose("partly"), "{limit}");
    }
}

/// Who may do what with everything below a folder.
fn modes(folder: &Path) -> Vec<(String, u32)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o7777;
        found.push((entry.path().display().to_string(), mode));
        if entry.path().is_dir() {
            found.extend(modes(&entry.path()));
        }
    }
    found
}

#[test]
fn whatever_the_mask_nobody_else_reads_along_and_one_can_oneself() {
    for script in ["umask 000; exec \"$@\"", "umask 077; exec \"$@\"", "umask 022; exec \"$@\""] {
        let home = TestHome::new();
        let options = Options::shell(script);
        let arguments = ["--lang", "en", "example"];
        let mut terminal = home.sized_terminal(arguments, options);
        terminal.go("decentralization");
        terminal.go("housing");
        terminal.press("3");
        terminal.wait_for_saved();
        terminal.press("F2 C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        let modes = modes(home.path());
        assert!(modes.len() > 4, "{modes:?}");
        for (path, mode) in modes {
            assert_eq!(mode & 0o077, 0, "{script}: {path} is {mode:o}");
            assert_eq!(mode & 0o600, 0o600, "{script}: {path} is {mode:o}");
        }
    }
}

#[test]
fn names_with_blanks_accents_and_as_long_as_they_may_be_are_names() {
    let long = "é".repeat(127);
    for folder in
        ["with blanks", "Prefeitura de São Paulo (Estágio)", "東京", &long, "a'b\"c$d`e\\f;g&h"]
    {
        let home = TestHome::new();
        let below = home.path().join(folder);
        fs::create_dir(&below).unwrap();
        let run = |arguments: &[&str]| {
            let mut command = home.command(arguments.iter().copied());
            command.env("LOCAL_MGI_HOME", &below).env("USER", folder).env("LOGNAME", folder);
            output(&mut command)
        };
        for name in ["Ville d’Essai 2019", "ü", &"a".repeat(100), &"é".repeat(50)] {
            let made = run(&["new", name, "--authority", folder]);
            assert_eq!(made.code, 0, "{folder}: {made:?}");
            assert_eq!(run(&["status", name]).code, 0, "{folder}");
        }
        let environment = vec![("LOCAL_MGI_HOME", below.display().to_string())];
        let options = Options { environment, ..Options::default() };
        let arguments = ["--lang", "en", "open", "Ville d’Essai 2019"];
        let mut terminal = home.sized_terminal(arguments, options);
        terminal.go("decentralization");
        terminal.press("1");
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        assert_eq!(run(&["list"]).out.lines().count(), 4, "{folder}");
        assert_eq!(run(&["check"]).code, 0, "{folder}");
    }
}

#[test]
fn a_file_with_the_longest_name_that_there_is_opens_and_saves() {
    let home = TestHome::with_assessment("en", "town");
    for length in [200, 245, 246, 247, 250, 251] {
        let name = format!("{}.ron", "n".repeat(length));
        let path = home.write(&format!("elsewhere/{name}"), home.text("town"));
        let mut terminal = home.terminal(["open", path.to_str().unwrap()]);
        terminal.go("decentralization");
        terminal.press("1");
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0, "{length}");
        let saved = local_mgi::store::decode(&fs::read_to_string(&path).unwrap()).unwrap().0;
        assert!(saved.entry("decentralization").answer.chose("low"), "{length}");
    }
}

#[test]
fn names_that_differ_only_in_case_are_two_names_nowhere() {
    let home = TestHome::with_assessment("en", "town");
    // A stick carries both to a machine that takes them for one.
    let refused = home.run(["new", "Town"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert_eq!(refused.talk.trim(), Words::new("en").fill("trouble-exists", &[("name", "Town")]));
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");
    // Its own name may change in case.
    terminal.press("r C-a");
    terminal.type_text("TOWN");
    terminal.press("Enter");
    terminal.wait_for("TOWN");
    assert!(home.file("TOWN").exists());
}
