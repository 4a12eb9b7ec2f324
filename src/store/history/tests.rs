#![allow(clippy::unwrap_used)]

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::model::assessment::{About, Assessment};
use crate::store::{AssessmentFile, Holder, LoadedQuestionnaire, Name, Opened, decode};

fn home() -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::under(folder.path());
    (folder, home)
}

fn named(authority: &str) -> Assessment {
    let home = Home::under(Path::new("/nonexistent"));
    let loaded = LoadedQuestionnaire::load(&home, None).unwrap();
    Assessment::new(
        &loaded.questionnaire,
        About { authority: authority.into(), ..About::default() },
    )
}

fn create(home: &Home, name: &str) -> AssessmentFile {
    let name = Name::new(name).unwrap();
    AssessmentFile::create(home, &name, &named("0"), &Holder::default()).unwrap().file
}

/// The authority that each earlier state names, with its number.
fn states(home: &Home, name: &str) -> Vec<(u32, String, Reason)> {
    let history = home.history_of(name).unwrap().1;
    let authority = |generation: &Generation| {
        decode(&fs::read_to_string(&generation.path).unwrap()).unwrap().0.about.authority
    };
    let states = history.list().unwrap();
    states.iter().map(|state| (state.number, authority(state), state.reason)).collect()
}

fn now(home: &Home, name: &str) -> String {
    crate::store::read_only(home, name).unwrap().1.about.authority
}

#[test]
fn the_first_change_of_a_sitting_keeps_the_state_before_and_then_one_every_few_minutes() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    for authority in ["1", "2", "3"] {
        file.save(&named(authority)).unwrap();
    }
    assert_eq!(states(&home, "town"), [(1, "0".to_owned(), Reason::Change)]);
    file.history().kept = Instant::now().checked_sub(APART);
    file.save(&named("4")).unwrap();
    file.save(&named("5")).unwrap();
    assert_eq!(states(&home, "town")[1..], [(2, "3".to_owned(), Reason::Change)]);
    drop(file);
    // Another sitting.
    let Opened { mut file, .. } = AssessmentFile::open(&home, "town", &Holder::default()).unwrap();
    file.save(&named("6")).unwrap();
    assert_eq!(states(&home, "town")[2..], [(3, "5".to_owned(), Reason::Change)]);
}

#[test]
fn a_state_is_kept_once() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    let path = file.path().to_owned();
    assert_eq!(file.history().keep(&path, Reason::Merge).unwrap(), Some(1));
    assert_eq!(file.history().keep(&path, Reason::Migration).unwrap(), Some(1));
    assert_eq!(file.history().keep_text("theirs", Reason::Merge).unwrap(), 2);
    assert_eq!(file.history().keep(&path, Reason::Merge).unwrap(), Some(3));
    assert_eq!(file.history().keep(&path.with_file_name("gone.ron"), Reason::Merge).unwrap(), None);
}

#[cfg(unix)]
#[test]
fn history_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    file.save(&named("1")).unwrap();
    file.history().keep_text("theirs", Reason::Merge).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.history()), 0o700);
    assert_eq!(mode(&file.history().folder), 0o700);
    for state in file.history().list().unwrap() {
        assert_eq!(mode(&state.path), 0o600);
    }
}

#[test]
fn trouble_with_the_history_never_holds_up_a_save_and_is_told_once() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    fs::write(home.history(), "no folder").unwrap();
    file.save(&named("1")).unwrap();
    assert_eq!(now(&home, "town"), "1");
    assert!(matches!(file.history().take_trouble(), Some(StoreError::Io { .. })));
    assert!(file.history().take_trouble().is_none());
}

#[test]
fn restoring_keeps_the_present_state_and_can_be_taken_back() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    file.save(&named("1")).unwrap();
    let holder = Holder::default();
    // Whoever has it open is not overruled.
    assert!(matches!(home.restore("town", 1, &holder), Err(StoreError::InUse(_))));
    drop(file);
    let restored = home.restore("town", 1, &holder).unwrap();
    assert_eq!((now(&home, "town").as_str(), restored.before), ("0", Some(2)));
    assert_eq!(states(&home, "town")[1], (2, "1".to_owned(), Reason::Restore));
    home.restore("town", 2, &holder).unwrap();
    assert_eq!(now(&home, "town"), "1");
    let unknown = home.restore("town", 9, &holder);
    assert!(matches!(unknown, Err(StoreError::NoState { number: 9, .. })));
}

#[test]
fn what_was_damaged_or_deleted_comes_back() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    file.save(&named("1")).unwrap();
    let (path, holder) = (file.path().to_owned(), Holder::default());
    drop(file);
    fs::write(&path, "damaged").unwrap();
    let before = home.restore("town", 1, &holder).unwrap().before.unwrap();
    assert_eq!(now(&home, "town"), "0");
    let damaged = home.history_of("town").unwrap().1.find(before).unwrap().unwrap();
    assert_eq!(fs::read_to_string(damaged.path).unwrap(), "damaged");
    // A state that cannot be read replaces nothing.
    assert!(matches!(home.restore("town", before, &holder), Err(StoreError::Unreadable { .. })));
    fs::remove_dir_all(home.assessments()).unwrap();
    assert_eq!(home.restore("town", 1, &holder).unwrap().before, None);
    assert_eq!(now(&home, "town"), "0");
    assert!(matches!(home.history_of("other"), Err(StoreError::NoAssessment(_))));
}

#[test]
fn history_goes_with_its_assessment() {
    let (_folder, home) = home();
    for name in ["town", "old"] {
        let mut file = create(&home, name);
        file.save(&named(name)).unwrap();
    }
    // An assessment of this name was there once; what is left of it does not mix with another's.
    fs::remove_file(home.assessments().join("old.ron")).unwrap();
    home.rename("town", &Name::new("old").unwrap()).unwrap();
    assert_eq!(states(&home, "old").len(), 1);
    assert!(home.history_of("town").is_err());
    assert_eq!(fs::read_dir(home.history()).unwrap().count(), 2);
    // A copy is a beginning.
    home.duplicate("old", &Name::new("copy").unwrap()).unwrap();
    assert_eq!(states(&home, "copy"), []);
    let aside = home.put_aside("old").unwrap();
    assert_eq!(states(&home, aside.to_str().unwrap()).len(), 1);
}

#[test]
fn files_of_others_are_no_states() {
    let (_folder, home) = home();
    let mut file = create(&home, "town");
    file.save(&named("1")).unwrap();
    for name in [
        "note.txt",
        "1.ron",
        "00000-20260101T000000Z-change.ron",
        "2-20260101T000000Z-other.ron",
        "2-20269901T000000Z-change.ron",
        "99999999999-20260101T000000Z-change.ron",
        ".ron",
        "--.ron",
    ] {
        fs::write(file.history().folder.join(name), "").unwrap();
    }
    assert_eq!(states(&home, "town").len(), 1);
}
