//! The architecture, held by tests so that nobody has to remember it: which part of the program
//! knows which, what the model never touches, and how the files look.

mod source;

use std::collections::BTreeSet;

use source::{Source, files, root, sources};

/// What a part of the program may not name.
struct Rule {
    /// The folder.
    folder: &'static str,
    /// Modules and crates, as paths begin.
    never: &'static [&'static str],
    /// Why.
    because: &'static str,
}

/// What the parts that both ways of walking through an assessment share may not name.
const SHARED: &[&str] = &[
    "crate::tui",
    "crate::plain",
    "crate::cli",
    "crate::store",
    "crate::report",
    "crate::export",
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "crossterm",
    "ratatui",
];

/// `main -> cli -> {tui, plain, report, export, store} -> sitting -> {form, desk} -> l10n -> model`.
const RULES: &[Rule] = &[
    Rule {
        folder: "src/model/",
        never: &[
            "crate::store",
            "crate::desk",
            "crate::form",
            "crate::sitting",
            "crate::tui",
            "crate::cli",
            "crate::l10n",
            "crate::plain",
            "crate::report",
            "crate::export",
        ],
        because: "everything knows the model, and the model knows nothing of it",
    },
    Rule {
        folder: "src/model/",
        never: &[
            "std::fs",
            "std::env",
            "std::time",
            "std::net",
            "std::io",
            "std::process",
            "std::thread",
            "crossterm",
            "ratatui",
            "jiff",
            "directories",
            "fluent",
            "icu_",
            "sys_locale",
            "whoami",
            "tempfile",
            "clap",
        ],
        because: "the model is pure: no file, no environment, no clock, no terminal, no language",
    },
    Rule {
        folder: "src/l10n/",
        never: &[
            "crate::store",
            "crate::desk",
            "crate::form",
            "crate::sitting",
            "crate::tui",
            "crate::cli",
            "crate::plain",
            "crate::report",
            "crate::export",
            "std::fs",
            "std::env",
            "std::io",
            "std::net",
            "std::process",
            "crossterm",
            "ratatui",
            "directories",
            "tempfile",
        ],
        because: "words know no file and no terminal: sources come in as text",
    },
    Rule {
        folder: "src/tui/",
        never: &[
            "crate::store",
            "crate::cli",
            "crate::plain",
            "crate::report",
            "crate::export",
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "directories",
            "tempfile",
        ],
        because: "the screens touch no disk: whoever runs them hands them a desk",
    },
    Rule {
        folder: "src/sitting",
        never: SHARED,
        because: "what is open is the same in every way of working on it",
    },
    Rule {
        folder: "src/form",
        never: SHARED,
        because: "what is written is the same in every way of writing it",
    },
    Rule {
        folder: "src/desk",
        never: SHARED,
        because: "a desk is what is asked for, not who answers and who asks",
    },
    Rule {
        folder: "src/store/",
        never: &[
            "crate::tui",
            "crate::cli",
            "crate::plain",
            "crate::report",
            "crate::export",
            "std::net",
            "crossterm",
            "ratatui",
        ],
        because: "the store answers with data",
    },
    Rule {
        folder: "src/plain/",
        never: &[
            "crate::tui",
            "crate::cli",
            "crate::store",
            "crate::report",
            "crate::export",
            "std::fs",
            "std::env",
            "crossterm",
            "ratatui",
        ],
        because: "the ways of showing an assessment do not know each other, and lines are not drawn",
    },
    Rule {
        folder: "src/report/",
        never: &[
            "crate::tui",
            "crate::cli",
            "crate::store",
            "crate::plain",
            "crate::export",
            "std::fs",
        ],
        because: "the ways of showing an assessment do not know each other",
    },
    Rule {
        folder: "src/export/",
        never: &[
            "crate::tui",
            "crate::cli",
            "crate::store",
            "crate::plain",
            "crate::report",
            "std::fs",
            "std::env",
            "std::io",
            "Timestamp::now",
        ],
        because: "an export is made of what it is given: no file, no clock, no screen",
    },
    Rule {
        folder: "src/",
        never: &[
            "process::exit",
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "dbg!",
            "todo!",
            "unimplemented!",
        ],
        because: "the terminal is given back on every way out, and talk goes through one place",
    },
    Rule {
        folder: "src/",
        never: &["std::net", "TcpStream", "UdpSocket"],
        because: "an assessment never leaves the machine by itself",
    },
    Rule {
        folder: "src/",
        never: &["crate::{", "std::{"],
        because: "one line for each part that is used, so that these tests see it",
    },
];

/// Where a path stands in some code, as a word of its own.
fn names(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
    })
}

#[test]
fn arrows_go_one_way_and_the_model_stays_pure() {
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(|source| !source.is_test()) {
        for rule in RULES.iter().filter(|rule| source.path.starts_with(rule.folder)) {
            for (at, line) in source.code.lines().enumerate() {
                for path in rule.never.iter().filter(|path| names(line, path)) {
                    faults.push(format!("{}:{}: {path}: {}", source.path, at + 1, rule.because));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    // Arrows are seen at all.
    let seen = |source: &Source| names(&source.code, "crate::store");
    assert!(sources("src/cli").iter().any(seen));
}

#[test]
fn no_crate_opens_a_connection() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let crates: BTreeSet<&str> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = "))
        .map(|name| name.trim_matches('"'))
        .collect();
    assert!(crates.len() > 50, "the file was read");
    for network in [
        "async-std",
        "attohttpc",
        "curl",
        "h2",
        "hyper",
        "isahc",
        "minreq",
        "native-tls",
        "openssl",
        "quinn",
        "reqwest",
        "rustls",
        "smol",
        "socket2",
        "surf",
        "tokio",
        "tungstenite",
        "ureq",
    ] {
        assert!(!crates.contains(network), "{network}");
    }
    // Two of them would fight over the terminal.
    let crossterms = lock.matches("name = \"crossterm\"").count();
    assert_eq!(crossterms, 1, "versions of crossterm");
}

#[test]
fn no_file_is_longer_than_one_can_hold_in_mind() {
    let all = ["src", "tests", "benches"].into_iter().flat_map(sources);
    let long: Vec<String> = all
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > 420)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "more than 420 lines:\n{}", long.join("\n"));
}

#[test]
fn lines_end_clean() {
    let mut faults = Vec::new();
    let endings = ["rs", "ftl", "ron", "md", "toml", "json"];
    for folder in ["src", "tests", "benches", "locales", "questionnaires"] {
        for path in files(folder, &endings) {
            let text = std::fs::read_to_string(&path).unwrap();
            let path = path.display();
            let unclean = |line: &str| line.ends_with([' ', '\t', '\r']);
            let lines = text.split('\n').enumerate().filter(|(_, line)| unclean(line));
            faults.extend(lines.map(|(at, _)| format!("{path}:{}", at + 1)));
            if !text.ends_with('\n') || text.ends_with("\n\n") {
                faults.push(format!("{path}: its last line"));
            }
        }
    }
    // What Git leaves where two versions met.
    for page in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "tests/TORTURE.md"] {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        let left = |line: &str| ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark));
        let lines = text.lines().enumerate().filter(|(_, line)| left(line));
        faults.extend(lines.map(|(at, _)| format!("{page}:{}", at + 1)));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Two words in a row, each of three letters or more: nobody writes that but for people.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 3
            && word.chars().all(|c| c.is_alphabetic() || "’'.,;:!?".contains(c))
    };
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

#[test]
fn what_people_read_stands_in_the_locales() {
    assert!(is_sentence("The file is gone") && is_sentence("Não foi salvo."));
    assert!(!is_sentence("{path}: {sentence}") && !is_sentence("%Y-%m-%d %H:%M"));
    let parts = [
        "src/tui/",
        "src/cli/",
        "src/plain/",
        "src/report/",
        "src/export/",
        "src/l10n/",
        "src/main.rs",
    ];
    let mine = |source: &&Source| parts.iter().any(|part| source.path.starts_with(part));
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(mine).filter(|source| !source.is_test()) {
        for (line, text) in source.texts.iter().filter(|(_, text)| is_sentence(text)) {
            faults.push(format!("{}:{line}: {text}", source.path));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_language_has_the_same_files() {
    let names = |folder: &std::path::Path| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let locales = root().join("locales");
    let measure = names(&locales.join("en"));
    for language in names(&locales) {
        // A regional variant has only what differs.
        let own = names(&locales.join(&language));
        match local_mgi::model::language::base(&language) {
            Some(base) => assert!(own.is_subset(&names(&locales.join(base))), "{language}"),
            None => assert_eq!(own, measure, "{language}"),
        }
        let texts = root().join(format!("questionnaires/local-mgi/{language}.ftl"));
        assert!(texts.is_file(), "{}", texts.display());
    }
}

/// One test binary means: a file that nobody declares is a test that nobody runs.
#[test]
fn every_file_is_a_module() {
    for source in sources("tests") {
        let (folder, file) = source.path.rsplit_once('/').unwrap();
        let (folder, name) = match (folder, file) {
            ("tests", "main.rs") => continue,
            (folder, "mod.rs") => folder.rsplit_once('/').unwrap(),
            (folder, file) => (folder, file.trim_end_matches(".rs")),
        };
        let parents = match folder {
            "tests" => ["tests/main.rs".to_owned(), String::new()],
            folder => [format!("{folder}/mod.rs"), format!("{folder}.rs")],
        };
        let declared = parents.iter().any(|parent| {
            let parent = std::fs::read_to_string(root().join(parent)).unwrap_or_default();
            parent.lines().any(|line| line.trim_start_matches("pub ") == format!("mod {name};"))
        });
        assert!(declared, "{} is declared nowhere", source.path);
    }
}
