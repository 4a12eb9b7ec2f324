//! Hostile text in every file and argument, and what else somebody could try: nothing raw reaches
//! the terminal, nothing leaves the folder, nothing can be read by others.

use std::fs;
use std::process::Command;

use local_mgi::model::visible::clean;

use crate::support::{TestHome, questionnaire};

/// Title, colour, cursor, clipboard, C1, reading order, marks without width, a sign wider than a
/// line, and a letter buried under accents.
fn hostile() -> String {
    let acts =
        "\u{1b}]0;own\u{7}\u{1b}[31m\u{1b}[2J\u{1b}]52;c;aGk=\u{7}\u{9b}5n\u{90}q\u{9c}\u{8}\u{7f}";
    let hides =
        "\u{202e}gpj\u{2066}\u{200b}\u{200e}\u{200f}\u{61c}\u{feff}\u{ad}\u{2060}\u{e0041}\u{fff9}";
    format!("A{acts}{hides}﷽e{}Z", "\u{301}".repeat(10_000))
}

/// As RON and Fluent write it.
fn escaped(text: &str) -> String {
    text.chars().map(|c| format!("\\u{{{:x}}}", u32::from(c))).collect()
}

/// Nothing of it that a terminal would obey, and no letter with more marks than a script has.
#[track_caller]
fn assert_clean(text: &str, what: &str) {
    let cleaned = clean(text);
    if cleaned != text {
        let at = text.char_indices().zip(cleaned.chars()).find(|((_, a), b)| a != b);
        let at = at.map_or(0, |((at, _), _)| at);
        let part: String = text[at..].chars().take(20).collect();
        panic!("{what}: {part:?}");
    }
}

/// What a terminal got, without the program's own orders: none of them has one of these.
#[track_caller]
fn assert_screen_clean(raw: &[u8], what: &str) {
    let raw = String::from_utf8_lossy(raw);
    for part in [
        "\u{1b}]",
        "\u{9b}",
        "\u{90}",
        "\u{9c}",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{200e}",
        "\u{200f}",
        "\u{61c}",
        "\u{feff}",
        "\u{ad}",
        "\u{2060}",
        "\u{e0041}",
        "\u{fff9}",
        "﷽",
        "\u{7}",
        "\u{8}",
        "\u{7f}",
        "\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    ] {
        assert!(!raw.contains(part), "{what}: {part:?}");
    }
}

/// An assessment with hostile text in every text that it has.
fn hostile_assessment(home: &TestHome) -> String {
    let text = home.text("montreal-2019");
    let bad = escaped(&hostile());
    // Once in full is enough for a file of bearable size.
    let short = bad.replace(&escaped(&"\u{301}".repeat(10_000)), &escaped(&"\u{301}".repeat(20)));
    let mut out = String::new();
    for line in text.lines() {
        let Some(start) = line.find(": \"") else {
            out.push_str(&format!("{line}\n"));
            continue;
        };
        let wanted =
            ["authority", "country", "people", "title", "page", "link", "note", "en", "fr"];
        let name = line[..start].trim().trim_matches('"');
        let bad = if name == "authority" { &bad } else { &short };
        match wanted.contains(&name) {
            true => out.push_str(&format!("{}: \"{bad}{}\n", &line[..start], &line[start + 3..])),
            false => out.push_str(&format!("{line}\n")),
        }
    }
    assert!(out.contains(&bad));
    out
}

#[test]
fn a_hostile_assessment_is_shown_on_every_screen_without_acting() {
    let home = TestHome::with_example("en");
    let text = hostile_assessment(&home);
    home.write("assessments/montreal-2019.ron", text);
    for arguments in [
        &["list"][..],
        &["list", "--json"],
        &["status", "montreal-2019"],
        &["status", "montreal-2019", "--json"],
        &["check"],
    ] {
        let output = home.run(arguments);
        assert_clean(&output.out, arguments[0]);
        assert_clean(&output.talk, arguments[0]);
    }
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");
    terminal.press("Enter");
    terminal.wait("the wizard", |screen| screen.has("1.1") || screen.has("C.1"));
    terminal.press("Esc Enter");
    for keys in ["a", "Esc", "s", "Esc", "o", "Esc", "e", "Esc", "w", "Esc", "v", "Esc", "/", "Esc"]
    {
        terminal.press(keys);
    }
    for id in ["health-access", "annual-flows"] {
        terminal.go(id);
        terminal.press("w");
        terminal.press("Esc Down Down Down Enter Esc");
    }
    terminal.press("C-q");
    terminal.wait_for_end();
    assert_screen_clean(&terminal.raw(), "screens");
}

#[test]
fn hostile_words_that_are_pasted_are_cleaned_before_they_are_kept() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_indicator("decentralization");
    terminal.press("w");
    // The brackets of a paste end at the first escape of ours; without escapes it is all taken.
    let pasted: String = hostile().chars().filter(|c| *c != '\u{1b}').collect();
    terminal.paste(&pasted);
    terminal.press("Esc");
    terminal.wait_for_saved();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_screen_clean(&terminal.raw(), "paste");
    let entry = home.entry("town", &questionnaire().indicators[0].id);
    let note = &entry.notes["en"];
    assert!(note.starts_with('A') && note.ends_with('Z'), "{} letters", note.len());
    assert!(!note.chars().any(local_mgi::model::visible::is_hidden));
}

#[test]
fn a_hostile_questionnaire_says_nothing_to_the_terminal() {
    let home = TestHome::speaking("en");
    let made = home.run(["new-questionnaire", "questionnaires/own"]);
    assert_eq!(made.code, 0, "{made:?}");
    let folder = home.path().join("questionnaires/own");
    let bad = hostile();
    for file in ["en.ftl", "fr.ftl", "pt-BR.ftl"] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        // Raw, as somebody's editor would write it; a line of Fluent takes all but line breaks.
        fs::write(folder.join(file), text.replace(" = ", &format!(" = {bad} "))).unwrap();
    }
    let structure = fs::read_to_string(folder.join("questionnaire.ron")).unwrap();
    let check = home.run(["check"]);
    assert_clean(&check.talk, "check");
    assert_clean(&check.out, "check");
    let made = home.run(["new", "town", "--questionnaire", "own", "--authority", &bad]);
    assert_clean(&made.talk, "new");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait("the wizard", |screen| screen.alternate && screen.has("A]0;own"));
    terminal.press("? Esc s Esc o Esc Right Right");
    terminal.press("C-q");
    terminal.wait_for_end();
    assert_screen_clean(&terminal.raw(), "questionnaire");

    // A table on a terminal is cleaned; in a file it is what it is.
    let mut terminal = home.terminal(["texts", "export", "fr", "--questionnaire", "own"]);
    terminal.wait_for_end();
    assert_screen_clean(&terminal.raw(), "export");
    let exported = home.run(["texts", "export", "fr", "--questionnaire", "own"]);
    assert!(exported.out.contains('\u{202e}'), "what is exported stays what it is");

    // Ids, words and fields of the structure.
    for (old, new) in [
        ("id: \"", format!("id: \"{}", escaped(&bad))),
        ("kind: ", format!("{bad}: ")),
        ("version: \"", format!("version: \"{bad}")),
    ] {
        fs::write(folder.join("questionnaire.ron"), structure.replacen(old, &new, 1)).unwrap();
        let output = home.run(["check"]);
        assert_clean(&output.talk, old);
        let output = home.run(["status", "town"]);
        assert_clean(&output.talk, old);
    }
}

#[cfg(unix)]
#[test]
fn hostile_names_of_files_and_hostile_settings_say_nothing_to_the_terminal() {
    use std::os::unix::ffi::OsStrExt;
    let home = TestHome::with_example("en");
    let text = home.text("montreal-2019");
    for (at, name) in [
        &b"\x1b]0;own\x07\x1b[31m.ron"[..],
        b"two\nlines: no fault.ron",
        b"\xe2\x80\xaetxt.ron",
        b"not-\xff-text.ron",
        b"\xc2\x9b5n.ron",
    ]
    .into_iter()
    .enumerate()
    {
        let path = home.path().join("assessments").join(std::ffi::OsStr::from_bytes(name));
        // Sound, damaged, and nothing at all.
        let content = [&text, &text[..9000], "oops"][at % 3];
        fs::write(path, content).unwrap();
    }
    for arguments in [&["list"][..], &["list", "--json"], &["check"]] {
        let output = home.run(arguments);
        assert_clean(&output.out, arguments[0]);
        assert_clean(&output.talk, arguments[0]);
        if arguments[0] == "check" {
            // A name of two lines does not pass for a line of its own.
            assert!(
                output.talk.lines().all(|line| !line.starts_with("lines: ")),
                "{}",
                output.talk
            );
        }
    }
    let bad = hostile();
    for settings in [
        format!("(language: \"{}\", name: \"{}\")", escaped(&bad), escaped(&bad)),
        format!("(name: \"{}\", variants: [\"{}\"])", escaped(&bad), escaped(&bad)),
        bad.clone(),
    ] {
        home.write("settings.ron", settings);
        let mut terminal = home.terminal(["--lang", "en"]);
        terminal.wait("the first frame", |screen| screen.alternate);
        terminal.press("Enter Down Down Down End Home Enter");
        terminal.press("C-q");
        terminal.wait_for_end();
        assert_screen_clean(&terminal.raw(), "names and settings");
    }
}

#[test]
fn names_stay_in_their_folder() {
    let home = TestHome::speaking("en");
    for name in
        ["../out", "/tmp/out", "a/b", "..", ".hidden", "a\\b", "nul", "x\u{202e}y", "a\u{200b}b"]
    {
        let output = home.run(["new", name, "--authority", "X"]);
        assert_eq!(output.code, 2, "{name}: {output:?}");
    }
    // An assessment can name a questionnaire that is a path.
    home.run(["new", "town", "--authority", "X"]);
    let text = home.text("town");
    for id in ["../../etc", "/etc", "..", "local-mgi/../x"] {
        let other = text.replacen("\"local-mgi\"", &format!("{id:?}"), 1);
        home.write("assessments/town.ron", other);
        assert_eq!(home.run(["status", "town"]).code, 3, "{id}");
    }
    let names: Vec<_> =
        fs::read_dir(home.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name == "assessments" || name == "settings.ron"), "{names:?}");
}

#[cfg(unix)]
#[test]
fn nothing_can_be_read_by_others_whatever_the_mask() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let run = |keys: &str| {
        let script = format!("umask 000; exec {} {keys}", crate::support::program());
        let mut command = Command::new("sh");
        command.args(["-c", &script]).env("LOCAL_MGI_HOME", &home).env("LANG", "C.UTF-8");
        let output = command.stdin(std::process::Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    run("new town --authority X");
    run("example");
    // One that is written after it was damaged, and one of an older format.
    let town = home.join("assessments/town.ron");
    let text = fs::read_to_string(&town).unwrap();
    fs::write(&town, text.replacen("format: 2", "format: 1", 1)).unwrap();
    let store = local_mgi::store::Home::under(&home);
    let holder = local_mgi::store::Holder::default();
    let mut opened = local_mgi::store::AssessmentFile::open(&store, "town", &holder).unwrap();
    opened.file.save(&opened.assessment).unwrap();
    store.write_settings(&Default::default()).unwrap();
    store.write_session(&town, &Default::default()).unwrap();
    store.put_aside("montreal-2019").unwrap();
    let mut todo = vec![home];
    let mut seen = 0;
    while let Some(path) = todo.pop() {
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
        seen += 1;
        if path.is_dir() {
            todo.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    assert!(seen > 8, "{seen}");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_lock_or_a_settings_file_leads_nowhere() {
    use std::os::unix::fs::symlink;
    let home = TestHome::with_assessment("en", "town");
    let victim = home.write("victim", "precious");
    let lock = home.path().join("assessments/.town.ron.lock");
    let _ = fs::remove_file(&lock);
    symlink(&victim, &lock).unwrap();
    let settings = home.path().join("settings.ron");
    let own = fs::read_to_string(&settings).unwrap();
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_indicator("decentralization");
    terminal.press("1");
    terminal.wait_for_saved();
    fs::remove_file(&settings).unwrap();
    symlink(&victim, &settings).unwrap();
    terminal.press("F2");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    assert_ne!(fs::read_to_string(&settings).unwrap(), own);
}

/// Crates that talk to other machines, and what they are made of.
const TALKERS: &[&str] = &[
    "async-std",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "hickory-resolver",
    "http",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rouille",
    "rustls",
    "socket2",
    "surf",
    "tiny_http",
    "tokio",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webbrowser",
    "zbus",
    "opener",
    "ssh2",
    "libssh2-sys",
    "git2",
];

#[test]
fn nothing_in_the_tree_talks_to_other_machines() {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = "));
    let names: Vec<&str> = names.map(|name| name.trim_matches('"')).collect();
    assert!(names.len() > 50, "{names:?}");
    for name in &names {
        assert!(!TALKERS.contains(name), "{name} talks to other machines");
    }
}
