//! Somebody leans on the keyboard: whatever is pressed, the program lives, and what it wrote has no
//! fault.

use crate::support::{Dice, Options, Terminal, TestHome};

/// Keys that do something somewhere, the common ones often.
const KEYS: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "1",
    "2",
    "0",
    "x",
    "m",
    "e",
    "w",
    "f",
    "r",
    "a",
    "t",
    "v",
    "s",
    "o",
    "u",
    "g",
    "b",
    "c",
    "d",
    "n",
    "p",
    "z",
    "y",
    "l",
    "/",
    "?",
    " ",
    "<",
    ">",
    "é",
    "à",
    "&",
    "\r",
    "\r",
    "\r",
    "\t",
    "\t",
    "\u{1b}[Z",
    "\u{7f}",
    "\u{1b}[3~",
    "\u{1b}[A",
    "\u{1b}[B",
    "\u{1b}[B",
    "\u{1b}[C",
    "\u{1b}[C",
    "\u{1b}[C",
    "\u{1b}[D",
    "\u{1b}[H",
    "\u{1b}[F",
    "\u{1b}[5~",
    "\u{1b}[6~",
    "\u{1b}OP",
    "\u{1b}OQ",
    "\u{1b}OR",
    "\u{1b}OS",
    "\u{1b}[15~",
    "\u{1b}[17~",
    "\u{1b}[18~",
    "\u{1b}[19~",
    "\u{1b}[20~",
    "\u{1b}[21~",
    "\u{1a}",
    "\u{19}",
    "\u{1}",
    "\u{17}",
    "\u{16}",
    "\u{b}",
    "\u{18}",
    "\u{1b}[1;2C",
    "\u{1b}[1;5D",
    "\u{1b}[1;5A",
    "ü",
    "東",
    "2019",
    "\u{1b}[200~a\nb\u{1b}[201~",
    "\u{1b}[<0;20;9M",
    "\u{1b}[<0;40;14M",
    "\u{1b}[<64;20;9M",
];

fn mash(terminal: &mut Terminal, dice: &mut Dice, keys: usize) -> String {
    let mut pressed = String::new();
    for _ in 0..keys {
        let key = KEYS[dice.throw(KEYS.len())];
        pressed += &format!("{key:?} ");
        terminal.press_or_leave(key.as_bytes());
        if !terminal.has_screen() && !terminal.has_ended() {
            terminal.come_back();
        }
        if dice.throw(12) == 0 {
            // Escape alone, which must not run into the next key.
            pressed += "Esc ";
            terminal.press("Esc");
        }
        if terminal.has_ended() {
            return pressed;
        }
    }
    terminal.press("C-q");
    pressed
}

#[test]
fn whatever_is_pressed_the_program_lives_and_its_files_have_no_fault() {
    for seed in 1..=4 {
        let mut dice = Dice(seed);
        let home = TestHome::with_example("en");
        home.run(["new", "town", "--authority", "Town"]);
        for (name, size) in [("town", (80, 24)), ("montreal-2019", (150, 40)), ("town", (60, 20))] {
            // It may have been given another name, or archived.
            if !home.file(name).exists() {
                continue;
            }
            let options = Options::sized(size.0, size.1);
            let mut terminal = home.sized_terminal(["open", name, "--screen"], options);
            terminal.wait("the screen", |_| true);
            let pressed = mash(&mut terminal, &mut dice, 150);
            assert_eq!(terminal.wait_for_end(), 0, "seed {seed}: {pressed}");
            let checked = home.run(["check"]);
            assert_eq!(checked.code, 0, "seed {seed}: {checked:?}\n{pressed}");
        }
    }
}
