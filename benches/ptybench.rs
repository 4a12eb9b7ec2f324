//! Writes a suite for each scenario in benches/ptybench, with a home of its own, and runs it where
//! `PTYBENCH` names the program that can. See benches/ptybench/README.md.

// A bench that finds its world different from what it needs has nothing better to do than to panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod generate;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use local_mgi::model::questionnaire::AnswerKind;
use local_mgi::model::session::Session;
use local_mgi::store::{Home, LoadedQuestionnaire};
use serde_json::{Value, json};

use generate::{LARGE, fill};

const SCENARIOS: [&str; 7] = ["start", "walk", "moves", "writing", "sizes", "large-start", "large"];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ptybench");
    let tool = std::env::var_os("PTYBENCH");
    for name in SCENARIOS {
        if !wanted.is_empty() && !wanted.iter().any(|own| own == name) {
            continue;
        }
        let suite = write_suite(&folder.join(name), name);
        match &tool {
            Some(tool) => run(tool.as_ref(), &suite),
            None => println!("{}", suite.display()),
        }
    }
}

/// A home, and a suite that opens its assessment. Made anew each time, since runs leave answers.
fn write_suite(folder: &Path, name: &str) -> PathBuf {
    let _ = fs::remove_dir_all(folder);
    let home = folder.join("home");
    fs::create_dir_all(&home).unwrap();
    let assessment = match name {
        "large" | "large-start" => {
            fill(&home, 10_000, false);
            look_at(&home, LARGE, Some(LARGE));
            LARGE
        }
        "moves" => {
            program(&home, &["example"]);
            "montreal-2019"
        }
        _ => {
            program(&home, &["new", "town", "--authority", "Town"]);
            look_at(&home, "town", None);
            "town"
        }
    };
    let scenario = if name == "walk" {
        let path = folder.join("walk.json");
        fs::write(
            &path,
            format!(
                "{:#}
",
                walk(&home)
            ),
        )
        .unwrap();
        path
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/ptybench/{name}.json"))
    };
    // Where answers are given, every round works on a copy: it begins with none, at the same place.
    // Where the start is measured, nothing may come before it, and nothing is changed.
    let program = env!("CARGO_BIN_EXE_local-mgi");
    let (at, command) = if name.ends_with("start") {
        (home, json!([program, "--lang", "en", "open", assessment]))
    } else {
        let copy = folder.join("copy");
        let shell = format!(
            "rm -rf '{copy}' && cp -r '{home}' '{copy}' && exec '{program}' --lang en open {assessment}",
            copy = copy.display(),
            home = home.display(),
        );
        (copy, json!(["sh", "-c", shell]))
    };
    let suite = json!({
        "keys": scenario,
        "programs": [{
            "name": name,
            "cmd": command,
            "env": { "LOCAL_MGI_HOME": at, "TERM": "xterm-256color", "LANG": "C.UTF-8" },
        }],
    });
    let path = folder.join("suite.json");
    fs::write(&path, format!("{suite:#}\n")).unwrap();
    path
}

/// As if somebody had looked at an assessment once: it opens at its first indicator, not at the page
/// before that.
fn look_at(home: &Path, assessment: &str, questionnaire: Option<&str>) {
    let home = Home::under(home);
    let questionnaire = LoadedQuestionnaire::load(&home, questionnaire).unwrap().questionnaire;
    let indicator = questionnaire.indicators[0].id.clone();
    let session = Session { indicator, ..Session::default() };
    home.write_session(&home.assessments().join(format!("{assessment}.ron")), &session).unwrap();
}

/// Every indicator of the dimensions is answered and left: which keys that takes depends on what it
/// asks, so they are made from the questionnaire.
fn walk(home: &Path) -> Value {
    let loaded = LoadedQuestionnaire::load(&Home::under(home), None).unwrap();
    let questionnaire = loaded.questionnaire;
    let first = (0..questionnaire.indicators.len()).find(|at| questionnaire.in_dimension(*at));
    let first = first.unwrap();
    let mut keys = vec![
        json!({ "send": "/", "tag": "search" }),
        json!({ "send": questionnaire.indicators[first].id, "tag": "search" }),
        json!({ "send": "<Enter>", "tag": "search" }),
    ];
    let mut section = questionnaire.indicators[first].section;
    for indicator in &questionnaire.indicators[first..] {
        if indicator.section != section {
            // Past the closing page and the next opening page.
            section = indicator.section;
            keys.extend([(); 2].map(|()| json!({ "send": "<Right>", "tag": "nav" })));
        }
        // An option that asks for its name would open a field.
        let plain = indicator.kind.options().iter().position(|option| !option.named);
        let sign = match indicator.kind {
            AnswerKind::OneOf(_) => "(•)",
            AnswerKind::AnyOf { .. } => "[x]",
            _ => {
                keys.push(json!({ "send": "2", "tag": "field" }));
                keys.push(json!({ "send": "<Enter>", "tag": "field" }));
                keys.push(json!({ "send": "<Right>", "tag": "nav" }));
                continue;
            }
        };
        let digit = (plain.unwrap_or(0) + 1).to_string();
        keys.push(json!({ "send": digit, "tag": "answer", "until": sign }));
        keys.push(json!({ "send": "<Right>", "tag": "nav" }));
    }
    json!({
        "cols": 80,
        "rows": 24,
        "ready": "Decentralization",
        "phases": [{ "phase": "keys", "label": "every indicator", "keys": keys }],
        "quit": ["<C-q>"],
    })
}

fn program(home: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_local-mgi"));
    command.env("LOCAL_MGI_HOME", home).env("LANG", "C.UTF-8").args(arguments);
    // Without a terminal, so that nothing opens.
    assert!(command.stdin(std::process::Stdio::null()).status().unwrap().success());
}

fn run(tool: &Path, suite: &Path) {
    let rounds = std::env::var("PTYBENCH_ROUNDS").unwrap_or_else(|_| "3".to_owned());
    let ran = Command::new("python3")
        .arg(tool)
        .args(["compare", "--rounds", &rounds, "--suite"])
        .arg(suite)
        .arg("--json")
        .arg(suite.with_file_name("result.json"))
        .status()
        .unwrap();
    assert!(ran.success(), "{}", suite.display());
}
