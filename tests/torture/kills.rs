//! Killed with SIGKILL at random moments, while answering and while typing. What had been shown as
//! saved is there, and at most two seconds of typing are missing.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use local_mgi::model::assessment::Entry;
use local_mgi::model::questionnaire::{AnswerKind, Condition, Indicator};

use super::times;
use crate::support::{Dice, Terminal, TestHome, questionnaire};

/// How much typing a kill may cost.
const TYPING_AT_RISK: Duration = Duration::from_secs(2);

/// Between the moment before the signal is sent and the one when it arrives.
const SLACK: Duration = Duration::from_millis(100);

/// What the file must hold: everything that was shown as saved.
#[derive(Default)]
struct Ledger {
    answers: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
}

impl Ledger {
    /// Compares with what is on disk. What was on its way when the program was killed, on one
    /// indicator, may be there or not, and is taken over.
    fn settle(&mut self, home: &TestHome, case: &str, at: &str, holds: impl Fn(&Entry) -> bool) {
        for (id, entry) in &home.assessment("town").entries {
            if id == at {
                assert!(holds(entry), "{case}: {id} holds {entry:?}");
                self.take(id, entry);
            }
            let answer = self.answers.get(id);
            let kept = match answer {
                Some(option) => entry.answer.chose(option),
                None => entry.answer.value().is_none(),
            };
            assert!(kept, "{case}: {id} should be {answer:?} and is {:?}", entry.answer);
            assert_eq!(entry.notes.get("en"), self.notes.get(id), "{case}: {id}");
        }
    }

    fn take(&mut self, id: &str, entry: &Entry) {
        if let Some(note) = entry.notes.get("en") {
            self.notes.insert(id.to_owned(), note.clone());
        }
        let questionnaire = questionnaire();
        let options = questionnaire.indicator(id).unwrap().kind.options();
        if let Some(option) = options.iter().find(|option| entry.answer.chose(&option.id)) {
            self.answers.insert(id.to_owned(), option.id.clone());
        }
    }
}

/// What came of it all.
#[derive(Debug, Default)]
struct Figures {
    kills: usize,
    changes_shown_as_saved: usize,
    changes_on_their_way: usize,
    typed_until_killed: usize,
    longest_typing_lost: Duration,
}

fn open(home: &TestHome) -> Terminal {
    let mut terminal = home.terminal(["open", "town"]);
    // The lock of who was killed holds nobody up.
    terminal.wait_for_message("title-unchanged");
    if terminal.screen().has(&terminal.say("welcome-title")) {
        terminal.press("Enter");
    }
    terminal
}

/// Answers, waits each time until it is shown as saved, then answers on and is killed somewhere.
fn answering(
    home: &TestHome,
    ledger: &mut Ledger,
    dice: &mut Dice,
    figures: &mut Figures,
    indicator: &Indicator,
    case: &str,
) {
    let options = indicator.kind.options();
    let mut terminal = open(home);
    terminal.go(&indicator.id);
    for _ in 0..dice.throw(4) {
        let option = dice.throw(options.len());
        terminal.press(&(option + 1).to_string());
        let changed = ledger.answers.insert(indicator.id.clone(), options[option].id.clone());
        if changed.as_deref() != Some(&options[option].id) {
            terminal.wait_for_saved();
        }
        // Saved means: now, not at some time.
        assert!(home.entry("town", &indicator.id).answer.chose(&options[option].id), "{case}");
        figures.changes_shown_as_saved += 1;
    }
    let burst: Vec<usize> = (0..dice.throw(12)).map(|_| dice.throw(options.len())).collect();
    figures.changes_on_their_way += burst.len();
    let digits: String = burst.iter().map(|option| (option + 1).to_string()).collect();
    terminal.send(digits.as_bytes());
    std::thread::sleep(Duration::from_micros(dice.throw(20_000) as u64));
    terminal.kill();
    let before = ledger.answers.get(&indicator.id).cloned();
    ledger.settle(home, case, &indicator.id, |entry| {
        let chosen = |option: &usize| entry.answer.chose(&options[*option].id);
        let kept = match &before {
            Some(option) => entry.answer.chose(option),
            None => entry.answer.value().is_none(),
        };
        kept || burst.iter().any(chosen)
    });
}

/// Types as a person does, now fast, now with a pause, and is killed somewhere.
fn typing(
    home: &TestHome,
    ledger: &mut Ledger,
    dice: &mut Dice,
    figures: &mut Figures,
    indicator: &Indicator,
    case: &str,
) {
    let mut terminal = open(home);
    terminal.go(&indicator.id);
    terminal.press("w End");
    let before = ledger.notes.get(&indicator.id).cloned().unwrap_or_default();
    let mut typed = before.clone();
    // When how much stood there.
    let mut log = vec![(Instant::now(), typed.len())];
    let end = Instant::now() + Duration::from_millis(dice.throw(4_500) as u64);
    while Instant::now() < end {
        let letter = *dice.of(&["a", "é", "ç", "-", "n", "ã", "t", "x"]);
        terminal.send(letter.as_bytes());
        typed.push_str(letter);
        log.push((Instant::now(), typed.len()));
        let pause = if dice.throw(25) == 0 { 1_200 } else { 10 + dice.throw(150) };
        let left = end.saturating_duration_since(Instant::now());
        std::thread::sleep(left.min(Duration::from_millis(pause as u64)));
    }
    let killed = Instant::now();
    terminal.kill();
    figures.typed_until_killed += 1;
    let kept = recovered(home, &indicator.id);
    assert!(typed.starts_with(&kept), "{case}: typed {typed:?}, kept {kept:?}");
    // The oldest letter that is missing.
    let lost = log.iter().find(|(_, length)| *length > kept.len());
    let lost = lost.map_or(Duration::ZERO, |(when, _)| killed - *when);
    assert!(lost < TYPING_AT_RISK + SLACK, "{case}: {lost:?} of typing are missing");
    figures.longest_typing_lost = figures.longest_typing_lost.max(lost);
    ledger.settle(home, case, &indicator.id, |_| true);
}

/// What is left of a note after a kill.
fn recovered(home: &TestHome, indicator: &str) -> String {
    home.entry("town", indicator).notes.get("en").cloned().unwrap_or_default()
}

#[test]
fn killed_at_any_moment_nothing_shown_as_saved_is_lost() {
    let questionnaire = questionnaire();
    // What is always asked and answered with one key.
    let indicators: Vec<&Indicator> = questionnaire
        .indicators
        .iter()
        .filter(|one| one.asked == Condition::Always && matches!(one.kind, AnswerKind::OneOf(_)))
        .filter(|one| one.kind.options().iter().all(|option| !option.named))
        .collect();
    let home = TestHome::with_assessment("en", "town");
    let (mut ledger, mut figures, mut dice) = (Ledger::default(), Figures::default(), Dice(4));
    for kill in 0..times(25, 1_000) {
        let indicator = *dice.of(&indicators);
        let way = if kill % 4 == 3 { typing } else { answering };
        let case = format!("kill {kill} at {}", indicator.id);
        way(&home, &mut ledger, &mut dice, &mut figures, indicator, &case);
        figures.kills += 1;
    }
    let checked = home.run(["check", home.file("town").to_str().unwrap()]);
    assert_eq!(checked.code, 0, "{checked:?}");
    eprintln!("{figures:?}; losses: 0");
}

#[test]
fn a_restore_killed_at_any_moment_leaves_the_one_state_or_the_other() {
    let home = TestHome::with_assessment("en", "town");
    for key in ["1", "2"] {
        let mut terminal = open(&home);
        terminal.go("housing");
        terminal.press(key);
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0);
    }
    let mut dice = Dice(5);
    let mut restored = 0;
    for kill in 0..times(15, 300) {
        let before = home.text("town");
        let mut command = home.command(["restore", "town@1"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(dice.throw(40_000) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let after = home.text("town");
        let first = home.assessment("town").entry("housing").answer.value().is_none();
        assert!(after == before || first, "kill {kill}: {after}");
        let list = home.run(["history", "town"]);
        assert_eq!(list.code, 0, "kill {kill}: {list:?}");
        super::all_is_whole(&home.path().join("history"));
        if first {
            restored += 1;
            // Back to the answer, for the next one.
            let mut terminal = open(&home);
            terminal.go("housing");
            terminal.press("2");
            terminal.wait_for_saved();
            terminal.press("C-q");
            assert_eq!(terminal.wait_for_end(), 0);
        }
    }
    eprintln!("{restored} restores went through before their kill; losses: 0");
}
