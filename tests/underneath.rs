//! A file that changes while it is open: by Git, a sync tool, an editor, a colleague.

use std::fs;
use std::path::PathBuf;

use local_mgi::model::assessment::{Answer, Assessment, Value};
use local_mgi::store::{decode, encode};

use crate::support::{Terminal, TestHome, Words, number};

/// Changes the file as another program does.
fn change(home: &TestHome, change: impl FnOnce(&mut Assessment)) {
    let mut assessment = home.assessment("town");
    change(&mut assessment);
    // Many tools write another file and rename it.
    let written = home.write("written", encode(&assessment));
    fs::rename(written, home.file("town")).unwrap();
}

fn answer(assessment: &mut Assessment, id: &str, option: &str) {
    let entry = assessment.entries.get_mut(id).unwrap();
    entry.answer = Answer::Given(Value::Choice(option.to_owned()));
    entry.changed_by = Some("Léa Roy".to_owned());
    entry.changed_at = Some("2026-11-23T14:05:00Z".to_owned());
}

fn note(assessment: &mut Assessment, id: &str, text: &str) {
    let entry = assessment.entries.get_mut(id).unwrap();
    entry.notes.insert("fr".to_owned(), text.to_owned());
}

fn at_work(home: &TestHome) -> Terminal {
    let mut window = home.terminal(["open", "town"]);
    window.wait_for_indicator("decentralization");
    window.go("health-access");
    window
}

fn came_in(ids: &[&str]) -> String {
    let numbers: Vec<String> = ids.iter().map(|id| number(id)).collect();
    Words::new("en").fill("versions-came-in", &[("list", &numbers.join(", "))])
}

/// Files in a folder of the home whose names hold a text.
fn files(home: &TestHome, folder: &str, part: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(home.path().join(folder)).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.file_name().unwrap().to_str().unwrap().contains(part)).collect()
}

#[test]
fn what_somebody_else_saved_is_merged_with_the_next_change() {
    let home = TestHome::with_assessment("en", "town");
    let mut window = at_work(&home);
    change(&home, |town| {
        answer(town, "school-access", "citizens");
        note(town, "health-access", "Confirmé.");
    });
    window.press("1");
    window.wait_for(&came_in(&["health-access", "school-access"]));
    window.wait_for_saved();
    assert!(home.entry("town", "health-access").answer.chose("everyone"));
    assert_eq!(home.entry("town", "health-access").notes["fr"], "Confirmé.");
    assert!(home.entry("town", "school-access").answer.chose("citizens"));
    window.press("C-z");
    window.wait("undone", |screen| screen.lines.iter().all(|line| !line.contains("1 (•)")));
    assert_eq!(home.entry("town", "health-access").answer, Answer::Unanswered);
    assert_eq!(home.entry("town", "health-access").notes["fr"], "Confirmé.");
}

#[test]
fn coming_back_to_the_window_shows_what_somebody_else_saved() {
    let home = TestHome::with_assessment("en", "town");
    let mut window = at_work(&home);
    change(&home, |town| answer(town, "health-access", "citizens"));
    let theirs = home.text("town");
    window.press_bytes(b"\x1b[I");
    window.wait_for(&came_in(&["health-access"]));
    assert!(window.screen().lines.iter().any(|line| line.contains("3 (•)")));
    assert_eq!(home.text("town"), theirs);
}

#[test]
fn a_conflict_is_chosen_from_and_the_other_version_kept() {
    let home = TestHome::with_assessment("en", "town");
    let mut window = at_work(&home);
    change(&home, |town| answer(town, "health-access", "citizens"));
    window.press("1");
    let title = Words::new("en").fill("versions-title", &[("at", "1"), ("count", "1")]);
    let screen = window.wait_for(&title);
    assert!(screen.has("Léa Roy") && screen.has("Ana Tremblay"), "{screen}");
    assert!(home.entry("town", "health-access").answer.chose("everyone"));
    assert_eq!(files(&home, "assessments", "conflict").len(), 1);
    // Both versions are in the history, whatever is chosen.
    let kept: Vec<String> = fs::read_dir(home.path().join("history"))
        .unwrap()
        .flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .filter(|path| path.to_str().unwrap().ends_with("-merge.ron"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let answers = |option: &str| {
        kept.iter().any(|text| {
            let entry = decode(text).unwrap().0.entry("health-access").clone();
            entry.answer.chose(option)
        })
    };
    assert!(answers("everyone") && answers("citizens"), "{}", kept.len());
    // A cut now costs nothing: the other version is offered on the list of assessments.
    window.kill();
    let mut window = home.terminal([]);
    window.wait_for("town.conflict-");
    window.press("m");
    window.wait_for(&title);
    window.press("Right Enter");
    window.wait_for_message("versions-chosen");
    assert!(home.entry("town", "health-access").answer.chose("citizens"));
    assert!(files(&home, "assessments", "conflict").is_empty());
    assert_eq!(files(&home, "archive", "conflict").len(), 1);
    window.press("C-z");
    window.wait("undone", |screen| screen.lines.iter().any(|line| line.contains("1 (•)")));
    assert!(home.entry("town", "health-access").answer.chose("everyone"));
}

#[test]
fn a_file_taken_away_is_written_again() {
    let home = TestHome::with_assessment("en", "town");
    let mut window = at_work(&home);
    window.press("1");
    window.wait_for_saved();
    fs::remove_file(home.file("town")).unwrap();
    window.press("2");
    let file = home.file("town").display().to_string();
    window.wait_for(&Words::new("en").fill("versions-gone", &[("path", &file)]));
    window.wait_for_saved();
    assert!(home.entry("town", "health-access").answer.chose("regular-status"));
}

#[test]
fn whatever_takes_the_files_place_is_put_aside_whole_and_the_work_saved() {
    let home = TestHome::with_assessment("en", "town");
    let mut other = home.assessment("town");
    other.about.authority = "Somewhere else".to_owned();
    let half = home.text("town").split_at(700).0.to_owned();
    let mut window = at_work(&home);
    for (at, content) in ["", "garbage", &half, &encode(&other)].into_iter().enumerate() {
        fs::write(home.file("town"), content).unwrap();
        window.press(["1", "2", "3", "4"][at]);
        window.wait_for_saved();
        window.wait("the notice", |screen| screen.has(".conflict-"));
        let options = ["everyone", "regular-status", "citizens", "nobody"];
        assert!(home.entry("town", "health-access").answer.chose(options[at]), "{content}");
        let aside = files(&home, "assessments", "town.conflict-");
        assert_eq!(aside.len(), 1, "{aside:?}");
        assert_eq!(fs::read_to_string(&aside[0]).unwrap(), content);
        fs::remove_file(&aside[0]).unwrap();
    }
    // A folder with something in it.
    fs::remove_file(home.file("town")).unwrap();
    home.write("assessments/town.ron/inside", "kept");
    window.press("1");
    window.wait("the notice", |screen| screen.has(".conflict-"));
    window.wait_for_saved();
    assert!(home.entry("town", "health-access").answer.chose("everyone"));
    let aside = files(&home, "assessments", "town.conflict-");
    assert_eq!(fs::read_to_string(aside[0].join("inside")).unwrap(), "kept");
}

#[test]
fn sync_tools_copies_are_listed_under_their_assessment_and_merged() {
    let home = TestHome::with_assessment("en", "town");
    let mut theirs = home.assessment("town");
    answer(&mut theirs, "health-access", "citizens");
    let name = "town (Ana's conflicted copy 2026-11-23)";
    home.write(&format!("assessments/{name}.ron"), encode(&theirs));
    // The name alone makes no copy.
    let mut other = theirs.clone();
    other.about.authority = "Somewhere else".to_owned();
    home.write("assessments/town.sync-conflict-20261123-140200-ABCDEFG.ron", encode(&other));

    let mut window = home.terminal([]);
    let screen = window.wait_for(name);
    assert!(screen.has("Somewhere else"), "{screen}");
    assert_eq!(screen.flat().matches("Ville d’Essai").count(), 1, "{screen}");
    window.press("Down m");
    if !window.screen().has("is merged") {
        window.press("Up m");
    }
    window.wait_for("is merged and lies in the archive now");
    window.wait_for_saved();
    assert!(home.entry("town", "health-access").answer.chose("citizens"));
    assert!(!home.path().join(format!("assessments/{name}.ron")).exists());
    assert_eq!(files(&home, "archive", "conflicted copy").len(), 1);
}

#[test]
fn a_version_left_by_a_merge_is_spoken_of_when_the_file_is_opened() {
    let home = TestHome::with_assessment("en", "town");
    let elsewhere = home.write("repository/town.ron", home.text("town"));
    let mut theirs = home.assessment("town");
    answer(&mut theirs, "health-access", "citizens");
    home.write("repository/town.conflict-20261123T140200Z.ron", encode(&theirs));
    let mut window = home.terminal(["open", elsewhere.to_str().unwrap()]);
    window.wait_for("town.conflict-20261123T140200Z");
    window.press("/");
    window.type_text("lies beside");
    window.press("Enter");
    window.wait_for("is merged and lies in the archive now");
    let merged = fs::read_to_string(&elsewhere).unwrap();
    assert!(merged.contains("Léa Roy"));
    assert_eq!(files(&home, "archive", "town.conflict").len(), 1);
}
