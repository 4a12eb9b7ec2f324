//! A long life: answers, languages, routing, undo, redo and restarts in random order, and a record
//! kept beside it that agrees at every step.

use super::monkey::Dice;
use super::support::*;
use crate::model::assessment::Assessment;
use crate::model::test_support::is_full;
use crate::model::wizard::Wizard;
use crate::store::{decode, encode};
use crate::tui::App;

/// What is pressed, the common things often.
const KEYS: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "1",
    "2",
    "3",
    "1",
    "2",
    "0",
    "n",
    "n",
    "n",
    "n",
    "p",
    "u",
    "b",
    "Del",
    "Space",
    "w “à”",
    "w “sim” Pause “!”",
    "m 1",
    "m 2",
    "f “?”",
    "x “não”",
    "F2",
    "F2",
    "w F2 “é” F2",
    "Home",
    "Down",
    "Down",
    "Up",
    "End",
    "s",
];

struct Life {
    player: Player,
    /// What is in the file.
    now: Assessment,
    /// Before and after each change that can be taken back, and each that can be done again.
    done: Vec<(Assessment, Assessment)>,
    undone: Vec<(Assessment, Assessment)>,
}

impl Life {
    fn new(first: Assessment, indicator: &str) -> Life {
        let player = Player::at_work(Outside::holding(first.clone(), indicator));
        Life { player, now: first, done: Vec::new(), undone: Vec::new() }
    }

    fn wizard(&self) -> &Wizard {
        &self.player.app.bench.as_ref().expect("the assessment stays open").wizard
    }

    fn indicator(&self) -> String {
        self.wizard().indicator().id.clone()
    }

    /// Presses keys; what was saved meanwhile.
    fn press(&mut self, keys: &str) -> Vec<Assessment> {
        let (first, rest) = keys.split_once(' ').unwrap_or((keys, ""));
        self.player.keys(first);
        // A page takes no text: letters would be commands there.
        if self.player.app.form.is_some() {
            self.player.keys(rest);
        }
        // The first Esc may say what is wrong, the second leaves without it.
        let is_busy = |App { form, overlay, summary, .. }: &App<_>| {
            form.is_some() || overlay.is_some() || summary.is_some()
        };
        while is_busy(&self.player.app) {
            self.player.keys("Esc");
        }
        std::mem::take(&mut self.player.outside_mut().saves)
    }

    fn undo(&mut self) {
        let saved = self.press("z");
        match self.done.pop() {
            None => assert_eq!(saved, []),
            Some((before, after)) => {
                assert_eq!(saved, std::slice::from_ref(&before));
                self.now = before.clone();
                self.undone.push((before, after));
            }
        }
    }

    fn redo(&mut self) {
        let saved = self.press("y");
        match self.undone.pop() {
            None => assert_eq!(saved, []),
            Some((before, after)) => {
                assert_eq!(saved, std::slice::from_ref(&after));
                self.now = after.clone();
                self.done.push((before, after));
            }
        }
    }

    /// Ends the program and starts it again over the file and over what was written down.
    fn restart(&mut self) {
        let assessment = decode(&encode(&self.now)).unwrap().0;
        let mut outside = Outside::holding(assessment, &self.indicator());
        outside.happened = std::mem::take(&mut self.player.outside_mut().happened);
        self.player = Player::at_work(outside);
    }

    /// Whatever else is pressed concerns one entry at most, and can be taken back.
    fn change(&mut self, keys: &str) {
        let at = self.indicator();
        let before = self.now.clone();
        for saved in self.press(keys) {
            let mut rest = saved.clone();
            rest.entries.insert(at.clone(), self.now.entries[&at].clone());
            assert_eq!(rest, self.now, "{keys} at {at} changed something else, too");
            self.now = saved;
        }
        // What is written in one form is taken back in one step.
        if self.now != before {
            self.undone.clear();
            self.done.push((before, self.now.clone()));
        }
    }
}

fn live(seed: u64, steps: usize) {
    let mut dice = Dice(seed);
    let mut life = Life::new(half_done(), "migration-strategy");
    for step in 0..steps {
        match dice.throw(&(0..40).collect::<Vec<u32>>()) {
            0..6 => life.undo(),
            6..10 => life.redo(),
            10 => life.restart(),
            _ => {
                let keys: &&str = dice.throw(KEYS);
                life.change(keys);
            }
        }
        assert_eq!(life.wizard().assessment(), &life.now, "seed {seed}, step {step}");
    }
}

#[test]
fn a_record_kept_beside_a_long_life_agrees_at_every_step() {
    // A hundred lives of a thousand steps each, or one.
    for seed in 0..if is_full() { 100 } else { 1 } {
        live(11 + seed, 1_000);
    }
}
