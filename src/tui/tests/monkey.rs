//! Any keys in any order: the program goes on, and the cursor always stands somewhere.

use super::support::*;

/// What a monkey presses. Text and pastes among it, and all sizes of window.
const KEYS: &[&str] = &[
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Enter",
    "Enter",
    "Esc",
    "Tab",
    "Shift+Tab",
    "Space",
    "Backspace",
    "Del",
    "0",
    "1",
    "2",
    "3",
    "4",
    "6",
    "9",
    "é",
    "(",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "?",
    "l",
    "L",
    "/",
    "z",
    "y",
    "u",
    "g",
    "b",
    "o",
    "v",
    "s",
    "k",
    "x",
    "c",
    "m",
    "e",
    "w",
    "f",
    "r",
    "a",
    "t",
    "<",
    ">",
    "n",
    "p",
    "i",
    "d",
    "+",
    "Ctrl+Z",
    "Ctrl+Y",
    "Ctrl+A",
    "Ctrl+X",
    "Ctrl+V",
    "Ctrl+W",
    "Ctrl+Left",
    "Shift+Ctrl+Right",
    "Shift+Up",
    "Ctrl+Up",
    "Ctrl+Down",
    "Ctrl+O",
    "Alt+Backspace",
    "Pause",
    "“2019”",
    "“1,5 é”",
    "Paste“a\nb\u{200d}c”",
    "Paste“santé”",
];

const SIZES: [(u16, u16); 6] = [(60, 20), (80, 24), (110, 24), (160, 45), (20, 5), (80, 24)];

/// The same numbers on every machine.
pub(super) struct Dice(pub u64);

impl Dice {
    pub fn throw<'t, T>(&mut self, faces: &'t [T]) -> &'t T {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &faces[usize::try_from(self.0 >> 33).unwrap() % faces.len()]
    }
}

fn start(language: &str) -> Player {
    let mut outside = Outside::holding(half_done(), "migration-strategy");
    outside.editor = Some(|text| format!("{text}!"));
    Player::new(outside, language, (80, 24))
}

fn play(seed: u64, steps: usize) {
    let mut dice = Dice(seed);
    let mut player = start("fr");
    let mut played = String::new();
    for step in 0..steps {
        if step % 40 == 0 {
            player.resizes(*dice.throw(&SIZES));
        }
        if step % 97 == 0 {
            let full = crate::l10n::msg::trouble_full("0".to_owned());
            player.outside_mut().save_fails = dice.throw(&[None, None, Some(full)]).clone();
        }
        let key = *dice.throw(KEYS);
        played.push_str(key);
        played.push(' ');
        player.keys(key);
        if player.ended() {
            let language: &&str = dice.throw(&LANGUAGES);
            player = start(language);
            played.clear();
        }
        let cursor = player.cursor();
        let inside = cursor.is_some_and(|cursor| player.buffer().area.contains(cursor));
        assert!(inside, "seed {seed}: {played}\n{}", player.picture());
    }
}

#[test]
fn any_keys_in_any_order() {
    for seed in 0..4 {
        play(seed, 200);
    }
}
