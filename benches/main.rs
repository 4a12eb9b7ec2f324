//! How long the parts take, with the 87 indicators of the Local MGI and with 10,000.
//!
//! `cargo bench --bench main`. What a person waits for in a terminal is measured from the outside:
//! see benches/ptybench.

// A bench that finds its world different from what it needs has nothing better to do than to panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod generate;

use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;

use divan::{Bencher, black_box};
use local_mgi::l10n::{L10n, Language};
use local_mgi::model::findings::summary;
use local_mgi::model::wizard::{Action, Happened, Stamp, Wizard};
use local_mgi::store::{
    AssessmentFile, History, Holder, Home, Journal, LoadedQuestionnaire, Opened, Reason, decode,
    encode,
};
use tempfile::TempDir;

use generate::{LARGE, fill};

/// The Local MGI, and far more than anybody asks.
const SIZES: [usize; 2] = [87, 10_000];

fn main() {
    divan::main();
}

/// A home with an assessment of this size, which goes when it is dropped.
fn home(count: usize) -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = fill(folder.path(), count, true);
    (folder, home)
}

fn open(home: &Home) -> Opened {
    AssessmentFile::open(home, LARGE, &Holder::default()).unwrap()
}

/// From nothing to all that the first frame shows: questionnaire, texts, assessment, words, counts.
#[divan::bench(args = SIZES)]
fn start(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    bencher.bench(|| {
        let Opened { assessment, questionnaire, .. } = open(&home);
        let l10n = L10n::new(Language::fitting("en"));
        let wizard = Wizard::new(questionnaire.questionnaire.clone(), assessment);
        let prompt = questionnaire.texts.ask("en").prompt(wizard.indicator());
        black_box((l10n, wizard.coverage(), prompt));
    });
}

/// The same for the built-in questionnaire, with its three languages.
#[divan::bench]
fn start_built_in(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::under(folder.path());
    let (name, example) = home.example(None).unwrap();
    drop(AssessmentFile::create(&home, &name, &example, &Holder::default()).unwrap());
    bencher.bench(|| {
        let opened = AssessmentFile::open(&home, name.as_str(), &Holder::default()).unwrap();
        let wizard = Wizard::new(opened.questionnaire.questionnaire.clone(), opened.assessment);
        black_box(opened.questionnaire.texts.ask("fr").prompt(wizard.indicator()))
    });
}

/// The whole program, from its start to its end.
#[divan::bench(args = SIZES)]
fn program_status(bencher: Bencher, count: usize) {
    let (folder, _home) = home(count);
    bencher.bench(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_local-mgi"));
        command.env_clear().env("LOCAL_MGI_HOME", folder.path()).args(["status", LARGE]);
        assert!(command.stdout(Stdio::null()).status().unwrap().success());
    });
}

/// What an export is: the whole program, from its start to the file on disk.
#[divan::bench(args = ["xlsx", "csv", "json"])]
fn program_export_built_in(bencher: Bencher, format: &str) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::under(folder.path());
    let (name, example) = home.example(None).unwrap();
    drop(AssessmentFile::create(&home, &name, &example, &Holder::default()).unwrap());
    bencher.bench(|| export(&folder, name.as_str(), format));
}

/// The same, far larger than anybody needs.
#[divan::bench(args = ["xlsx", "csv", "json"])]
fn program_export_10_000(bencher: Bencher, format: &str) {
    let (folder, _home) = home(10_000);
    bencher.bench(|| export(&folder, LARGE, format));
}

fn export(folder: &TempDir, name: &str, format: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_local-mgi"));
    command.env_clear().env("LOCAL_MGI_HOME", folder.path());
    command.args(["export", name, "--force", "--format", format, "--to"]);
    // All tables, where there is one file for each.
    let to = folder.path().join(if format == "csv" {
        "tables".to_owned()
    } else {
        format!("out.{format}")
    });
    command.arg(to).stderr(Stdio::null());
    assert!(command.status().unwrap().success());
}

/// The whole program, from its start until the profile is in a file.
#[divan::bench(args = ["docx", "html", "md"])]
fn program_report(bencher: Bencher, format: &str) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::under(folder.path());
    let (name, example) = home.example(None).unwrap();
    drop(AssessmentFile::create(&home, &name, &example, &Holder::default()).unwrap());
    bencher.bench(|| report(folder.path(), name.as_str(), format));
}

/// The same with 10,000 indicators.
#[divan::bench(args = ["docx", "html", "md"])]
fn program_report_large(bencher: Bencher, format: &str) {
    let (folder, _home) = home(10_000);
    bencher.bench(|| report(folder.path(), LARGE, format));
}

fn report(home: &Path, name: &str, format: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_local-mgi"));
    let file = home.join(format!("profile.{format}"));
    command.env_clear().env("LOCAL_MGI_HOME", home).args(["report", name, "--force", "--to"]);
    assert!(command.arg(file).stderr(Stdio::null()).status().unwrap().success());
}

#[divan::bench(args = SIZES)]
fn load(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let text = std::fs::read_to_string(open(&home).file.path()).unwrap();
    bencher.bench(|| decode(black_box(&text)).unwrap());
}

/// Written, synced, read back.
#[divan::bench(args = SIZES)]
fn save(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let Opened { mut file, assessment, .. } = open(&home);
    bencher.bench_local(|| file.save(&assessment).unwrap());
}

/// What is added to each change so that it can be undone another day.
#[divan::bench(args = SIZES)]
fn write_down(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let mut wizard = wizard(&home);
    let mut journal = Journal::of(&home, open(&home).file.path());
    let stamp = Stamp { at: "2026-01-02T03:04:05Z".to_owned(), by: "Ana".to_owned() };
    wizard.update(Action::GoTo(8), &stamp);
    wizard.update(Action::Note("en".to_owned(), "A note of some length. ".repeat(10)), &stamp);
    bencher.bench_local(|| {
        let deed = wizard.last_deed().unwrap();
        journal.add(&Happened::Did(deed)).unwrap();
    });
}

/// What undo waits for when it first reaches behind this sitting.
#[divan::bench]
fn recall(bencher: Bencher) {
    let (_folder, home) = home(87);
    let mut wizard = wizard(&home);
    let path = open(&home).file.path().to_owned();
    let mut journal = Journal::of(&home, &path);
    let stamp = Stamp::default();
    for at in 0..500 {
        wizard.update(Action::GoTo(at % 80), &stamp);
        wizard.update(Action::Note("en".to_owned(), format!("A note, number {at}")), &stamp);
        journal.add(&Happened::Did(wizard.last_deed().unwrap())).unwrap();
    }
    bencher.bench_local(|| {
        let mut wizard =
            Wizard::new(Rc::new(wizard.questionnaire().clone()), wizard.assessment().clone());
        wizard.recall(Journal::of(&home, &path).read());
        assert!(wizard.can_undo());
    });
}

/// What the first save of a sitting costs more than the others: the state before is kept.
#[divan::bench(args = SIZES)]
fn keep(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let path = open(&home).file.path().to_owned();
    bencher.bench_local(|| History::of(&home, &path).keep(&path, Reason::Change).unwrap());
}

/// What of a save is not the disk's.
#[divan::bench(args = SIZES)]
fn write_as_text(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let assessment = open(&home).assessment;
    bencher.bench(|| encode(black_box(&assessment)));
}

fn wizard(home: &Home) -> Wizard {
    let loaded = LoadedQuestionnaire::load(home, Some(LARGE)).unwrap();
    Wizard::new(loaded.questionnaire, open(home).assessment)
}

/// One answer. Must cost the same however many indicators there are.
#[divan::bench(args = SIZES)]
fn answer(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let mut wizard = wizard(&home);
    // The one that another one hangs on.
    wizard.update(Action::GoTo(8), &Stamp::default());
    let options = ["in-place", "no"].map(|option| Action::Choose(option.to_owned()));
    let stamp = Stamp { at: "2026-01-02T03:04:05Z".to_owned(), by: "Ana".to_owned() };
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        wizard.update(options[turn % 2].clone(), &stamp);
        // Taken back, so that the list of changes does not grow with the number of rounds.
        wizard.update(Action::Undo, &stamp)
    });
}

#[divan::bench(args = SIZES)]
fn next(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let mut wizard = wizard(&home);
    bencher.bench_local(|| {
        wizard.update(Action::Next, &Stamp::default());
        wizard.update(Action::Back, &Stamp::default())
    });
}

/// Everything the answers say, as the summary and `status` show it.
#[divan::bench(args = SIZES)]
fn findings(bencher: Bencher, count: usize) {
    let (_folder, home) = home(count);
    let loaded = LoadedQuestionnaire::load(&home, Some(LARGE)).unwrap();
    let assessment = open(&home).assessment;
    bencher.bench_local(|| black_box(summary(&loaded.questionnaire, &assessment)));
}

/// Another language on the screen.
#[divan::bench]
fn language(bencher: Bencher) {
    let french = Language::fitting("fr");
    bencher.bench(|| L10n::new(black_box(french)));
}
