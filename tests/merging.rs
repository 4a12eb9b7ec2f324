//! `local-mgi merge`, by hand and called by Git.

use std::path::Path;
use std::process::Command;

use local_mgi::model::assessment::{Answer, Assessment, Value};
use local_mgi::store::{decode, encode};

use crate::support::{Output, TestHome, output, program};

/// An assessment after some changes.
fn changed(base: &Assessment, change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut changed = base.clone();
    change(&mut changed);
    changed
}

fn answer(assessment: &mut Assessment, id: &str, option: &str, by: &str) {
    let entry = assessment.entries.get_mut(id).unwrap();
    entry.answer = Answer::Given(Value::Choice(option.to_owned()));
    entry.changed_at = Some("2026-11-23T14:02:00Z".to_owned());
    entry.changed_by = Some(by.to_owned());
}

fn note(assessment: &mut Assessment, id: &str, text: &str) {
    let entry = assessment.entries.get_mut(id).unwrap();
    entry.notes.insert("fr".to_owned(), text.to_owned());
}

/// Three versions as files.
fn three(home: &TestHome, ours: &Assessment, theirs: &Assessment) -> [String; 3] {
    let base = home.assessment("town");
    [("base", &base), ("ours", ours), ("theirs", theirs)].map(|(name, version)| {
        home.write(&format!("{name}.ron"), encode(version)).display().to_string()
    })
}

fn read(path: &str) -> Assessment {
    decode(&std::fs::read_to_string(path).unwrap()).unwrap().0
}

/// Copies for choosing that lie in a folder.
fn copies(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.contains(".conflict-")).collect()
}

#[test]
fn fields_of_both_sides_are_in_the_merged_version() {
    let home = TestHome::with_assessment("en", "town");
    let base = home.assessment("town");
    let ours = changed(&base, |a| answer(a, "health-access", "everyone", "Ana"));
    let theirs = changed(&base, |a| {
        note(a, "health-access", "Confirmé.");
        answer(a, "school-access", "citizens", "Léa");
    });
    let [base, ours, theirs] = three(&home, &ours, &theirs);
    let done = home.run(["merge", &base, &ours, &theirs]);
    assert_eq!((done.code, done.out.as_str(), done.talk.as_str()), (0, "", ""));
    let merged = read(&ours);
    assert!(merged.entry("health-access").answer.chose("everyone"));
    assert_eq!(merged.entry("health-access").notes["fr"], "Confirmé.");
    assert!(merged.entry("school-access").answer.chose("citizens"));

    let result = home.run(["merge", &base, &theirs, &ours, "--output", "-"]);
    assert_eq!(result.code, 0);
    assert_eq!(decode(&result.out).unwrap().0, merged);
    let elsewhere = home.path().join("merged.ron").display().to_string();
    assert_eq!(home.run(["merge", &base, &ours, &theirs, "--output", &elsewhere]).code, 0);
    assert_eq!(read(&elsewhere), merged);
}

#[test]
fn a_conflict_is_told_in_words_and_their_version_is_kept_beside() {
    let home = TestHome::with_assessment("en", "town");
    let base = home.assessment("town");
    let ours = changed(&base, |a| answer(a, "health-access", "everyone", "Ana"));
    let theirs = changed(&base, |a| {
        answer(a, "health-access", "citizens", "Léa");
        note(a, "school-access", "Écoles.");
    });
    let [base, ours_path, theirs] = three(&home, &ours, &theirs);
    for (language, parts) in [
        ("en", ["Answer: our version is “Everyone", "theirs is “"]),
        ("fr", ["Réponse\u{a0}: notre version est «\u{202f}", "la leur «\u{202f}"]),
        ("pt-BR", ["Resposta: a nossa versão é “", "a outra, “"]),
    ] {
        std::fs::write(&ours_path, encode(&ours)).unwrap();
        let done = home.run(["merge", &base, &ours_path, &theirs, "--lang", language]);
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{done:?}");
        for part in parts {
            assert!(done.talk.contains(part), "{part}: {}", done.talk);
        }
        let merged = read(&ours_path);
        assert!(merged.entry("health-access").answer.chose("everyone"));
        assert_eq!(merged.entry("school-access").notes["fr"], "Écoles.");
        let [copy] = copies(home.path()).try_into().unwrap();
        assert!(copy.starts_with("ours.conflict-"), "{copy}");
        assert!(done.talk.contains(&copy), "{}", done.talk);
        let copy = home.path().join(copy);
        let other = read(copy.to_str().unwrap());
        assert!(other.entry("health-access").answer.chose("citizens"));
        assert_eq!(other.entry("school-access").notes["fr"], "Écoles.");
        std::fs::remove_file(copy).unwrap();
    }
}

#[test]
fn what_cannot_be_merged_is_left_as_it_is() {
    let home = TestHome::with_assessment("en", "town");
    let base = home.assessment("town");
    let other = changed(&base, |a| a.questionnaire = "sdg-10-7-2".to_owned());
    let newer = changed(&base, |a| a.format = 99);
    let ours = changed(&base, |a| answer(a, "health-access", "everyone", "Ana"));
    for (theirs, code, part) in [
        (encode(&other), 1, "follow different questionnaires"),
        (encode(&newer), 1, "A newer version of local-mgi wrote"),
        ("garbage".to_owned(), 1, "theirs.ron, line 1"),
        (String::new(), 1, "theirs.ron, line 1"),
    ] {
        let [base, ours_path, theirs_path] = three(&home, &ours, &base);
        std::fs::write(&theirs_path, theirs).unwrap();
        let done = home.run(["merge", &base, &ours_path, &theirs_path]);
        assert_eq!(done.code, code, "{done:?}");
        assert!(done.talk.contains(part), "{part}: {}", done.talk);
        assert_eq!(read(&ours_path), ours);
    }
    let [base, ours_path, _] = three(&home, &ours, &base);
    let missing = home.run(["merge", &base, &ours_path, "nothing.ron"]);
    assert_eq!(missing.code, 3, "{missing:?}");
    assert_eq!(home.run(["merge", &base, &ours_path]).code, 2);
}

/// A repository with one assessment in it, merged by this program.
struct Repository {
    home: TestHome,
}

impl Repository {
    fn new() -> Repository {
        let home = TestHome::with_assessment("en", "town");
        let own = Repository { home };
        own.git(&["init", "--quiet", "--initial-branch=main"]);
        let driver = format!("{} merge %O %A %B --path %P", program());
        own.git(&["config", "merge.local-mgi.driver", &driver]);
        own.home.write(".gitattributes", "*.ron merge=local-mgi\n");
        own.git(&["add", ".gitattributes", "assessments/town.ron"]);
        own.git(&["commit", "--quiet", "--message", "start"]);
        own
    }

    fn git(&self, arguments: &[&str]) -> Output {
        let mut git = Command::new("git");
        git.env_clear().args(arguments).current_dir(self.home.path());
        let own = [("PATH", std::env::var("PATH").unwrap()), ("LANG", "C.UTF-8".to_owned())];
        let home = self.home.path().display().to_string();
        git.envs(own).env("HOME", &home).env("LOCAL_MGI_HOME", &home);
        for role in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{role}_NAME"), "Ana");
            git.env(format!("GIT_{role}_EMAIL"), "ana@example.org");
        }
        output(&mut git)
    }

    /// Changes the assessment on a branch and commits it.
    fn commit(&self, branch: &str, change: impl FnOnce(&mut Assessment)) {
        self.git(&["checkout", "--quiet", "-B", branch, "main"]);
        let content = encode(&changed(&self.home.assessment("town"), change));
        std::fs::write(self.home.file("town"), content).unwrap();
        assert_eq!(self.git(&["commit", "--quiet", "--all", "--message", branch]).code, 0);
    }
}

#[test]
fn git_merges_neighbours_without_a_conflict() {
    let repository = Repository::new();
    repository.commit("ours", |a| {
        answer(a, "health-access", "everyone", "Ana");
        note(a, "housing", "Ici.");
    });
    repository.commit("theirs", |a| {
        // The same entry and the ones around it: lines that touch.
        note(a, "health-access", "Confirmé.");
        answer(a, "housing", "no", "Léa");
        answer(a, "school-access", "citizens", "Léa");
    });
    repository.git(&["checkout", "--quiet", "ours"]);
    let merged = repository.git(&["merge", "--quiet", "--no-edit", "theirs"]);
    assert_eq!(merged.code, 0, "{merged:?}");
    let town = repository.home.assessment("town");
    assert!(town.entry("health-access").answer.chose("everyone"));
    assert_eq!(town.entry("health-access").notes["fr"], "Confirmé.");
    assert!(town.entry("housing").answer.chose("no"));
    assert_eq!(town.entry("housing").notes["fr"], "Ici.");
    assert!(town.entry("school-access").answer.chose("citizens"));
}

#[test]
fn git_stops_at_a_conflict_with_a_file_that_opens_and_the_other_version_beside_it() {
    let repository = Repository::new();
    repository.commit("ours", |a| answer(a, "health-access", "everyone", "Ana"));
    repository.commit("theirs", |a| {
        answer(a, "health-access", "citizens", "Léa");
        answer(a, "school-access", "citizens", "Léa");
    });
    repository.git(&["checkout", "--quiet", "ours"]);
    let merged = repository.git(&["merge", "--no-edit", "theirs"]);
    assert_eq!(merged.code, 1, "{merged:?}");
    assert!(merged.talk.contains("our version is “Everyone"), "{merged:?}");
    let town = repository.home.assessment("town");
    assert!(town.entry("health-access").answer.chose("everyone"));
    assert!(town.entry("school-access").answer.chose("citizens"));
    let status = repository.git(&["status", "--porcelain"]);
    assert!(status.out.contains("UU assessments/town.ron"), "{status:?}");
    let folder = repository.home.path().join("assessments");
    let [copy] = copies(&folder).try_into().unwrap();
    assert!(copy.starts_with("town.conflict-"), "{copy}");
    let other = read(folder.join(copy).to_str().unwrap());
    assert!(other.entry("health-access").answer.chose("citizens"));
    assert!(other.entry("school-access").answer.chose("citizens"));
}
