#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use crossterm::event::KeyModifiers;

use super::keymap::is_plain;
use super::*;
use crate::l10n::{L10n, Language};
use crate::model::fault::FaultKind;

/// The commands that work in these contexts.
fn commands(stack: &[Context]) -> BTreeSet<String> {
    let here = BINDINGS.iter().filter(|row| stack.contains(&row.context));
    here.map(|row| row.command.id()).collect()
}

#[test]
fn no_key_means_two_things_in_contexts_that_are_active_together() {
    for stack in stack::ALL {
        let rows = || BINDINGS.iter().filter(|row| stack.contains(&row.context));
        for row in rows() {
            for key in row.keys {
                let means: Vec<Command> = rows()
                    .filter(|other| other.keys.contains(key))
                    .map(|other| other.command)
                    .collect();
                assert!(means.iter().all(|own| *own == row.command), "{key:?}: {means:?}");
            }
        }
    }
}

#[test]
fn each_context_has_one_row_for_a_command() {
    let mut seen = BTreeSet::new();
    for row in BINDINGS {
        assert!(seen.insert((row.context.id(), row.command.id())), "{:?}", row.command);
        assert!(!row.keys.is_empty(), "{:?}", row.command);
        assert!(stack::ALL.iter().any(|stack| stack.contains(&row.context)), "{:?}", row.context);
    }
}

#[test]
fn no_command_needs_a_key_that_means_a_digit_on_a_french_keyboard() {
    for key in BINDINGS.iter().flat_map(|binding| binding.keys) {
        assert!(key.digit().is_none_or(|digit| digit == 0), "{key:?}");
    }
}

#[test]
fn everything_is_within_reach_without_alt_and_function_keys() {
    let keymap = Keymap::default();
    for stack in stack::ALL {
        for row in BINDINGS.iter().filter(|row| stack.contains(&row.context)) {
            let key = keymap.plain(stack, row.command);
            let key = key.unwrap_or_else(|| panic!("{:?} in {stack:?}", row.command));
            assert_eq!(keymap.command(stack, key), Some(row.command), "{stack:?}");
            // What no keyboard of ours types without AltGr.
            let altgr = "@#[]{}|\\~`^€";
            assert!(!matches!(key.code, KeyCode::Char(c) if altgr.contains(c)), "{key:?}");
        }
    }
}

#[test]
fn letters_are_text_where_something_is_written() {
    for row in BINDINGS.iter().filter(|row| row.context.takes_text()) {
        for key in row.keys {
            assert_eq!(key.typed(), None, "{:?} in {:?}", row.command, row.context);
        }
    }
}

#[test]
fn a_written_key_is_read_as_the_same_key() {
    for key in BINDINGS.iter().flat_map(|row| row.keys) {
        let written = key.written().unwrap();
        assert_eq!(Key::read(&written), Some(*key), "{written}");
    }
    for (written, key) in [
        ("ctrl++", Some(Key::ctrl('+'))),
        ("+", Some(Key::char('+'))),
        ("É", Some(Key::char('É'))),
        ("alt+x", Some(Key { alt: true, ..Key::char('x') })),
        ("ctrl+shift+left", Some(Key { ctrl: true, ..Key::shift(KeyCode::Left) })),
        ("shift+x", None),
        ("ctrl+X", None),
        ("ctrl+i", None),
        ("ctrl+m", None),
        ("f13", None),
        ("f", Some(Key::char('f'))),
        ("ctrl+", None),
        ("", None),
        ("return", None),
        ("\u{1b}", None),
    ] {
        assert_eq!(Key::read(written), key, "{written:?}");
    }
}

/// The keys of a command, as they are after this file of keys, and its faults by field.
fn rebound(source: &str, command: Command) -> (Vec<String>, Vec<(usize, String, FaultKind)>) {
    let (keymap, faults) = Keymap::rebound(source);
    let rows = keymap.rows.iter().filter(|row| row.command == command);
    let keys = rows.flat_map(|row| &row.keys).filter_map(|key| key.written()).collect();
    (keys, faults.into_iter().map(|fault| (fault.line, fault.field, fault.kind)).collect())
}

#[test]
fn keys_of_the_user_take_the_place_of_the_usual_ones() {
    let source = r#"{
    // A comment.
    "indicator": {
        "flag": ["ctrl+f", "*"],
        // Two that change places.
        "note": ["e"],
        "evidence": ["w"],
    },
}"#;
    assert_eq!(rebound(source, Command::Flag), (vec!["ctrl+f".into(), "*".into()], vec![]));
    // The projector has a key of its own for it, and keeps that.
    assert_eq!(rebound(source, Command::Note).0, ["e", "w"]);
    let (keymap, _) = Keymap::rebound(source);
    assert_eq!(keymap.command(stack::INDICATOR, Key::char('w')), Some(Command::Evidence));
    assert_eq!(keymap.command(stack::INDICATOR, Key::char('f')), None);
    // Elsewhere everything stays.
    assert_eq!(keymap.command(stack::SUMMARY, Key::char('e')), Some(Command::FilterEvidence));
}

#[test]
fn what_would_make_it_unusable_keeps_the_usual_keys_and_is_told() {
    let usual = |command| rebound("{}", command).0;
    let taken = |key: &str, command: &str| FaultKind::KeyTaken {
        key: key.to_owned(),
        command: command.to_owned(),
    };
    let key = || "?".to_owned();
    for (row, command, field, kind) in [
        (r#""note": ["f"]"#, Command::Note, "indicator.note", taken("f", "flag")),
        // Across contexts that are active together, too.
        (r#""note": ["h"]"#, Command::Note, "indicator.note", taken("h", "help")),
        (
            r#""note": ["f2", "ctrl+w"]"#,
            Command::Note,
            "indicator.note",
            taken("f2", "cycle-language"),
        ),
        (r#""note": ["f11"]"#, Command::Note, "indicator.note", FaultKind::NoPlainKey),
        (r#""note": ["alt+w"]"#, Command::Note, "indicator.note", FaultKind::NoPlainKey),
        (r#""note": []"#, Command::Note, "indicator.note", FaultKind::NoPlainKey),
        (
            r#""note": ["w", "é"]"#,
            Command::Note,
            "indicator.note.é",
            FaultKind::KeyIsDigit { key: "é".to_owned() },
        ),
        (
            r#""note": ["shift+w"]"#,
            Command::Note,
            "indicator.note.shift+w",
            FaultKind::UnknownKey { key: "shift+w".to_owned() },
        ),
    ] {
        let source = format!("{{\n\"indicator\": {{\n{row},\n}}}}");
        let (keys, faults) = rebound(&source, command);
        assert_eq!(keys, usual(command), "{row}");
        assert_eq!(faults, [(3, field.to_owned(), kind)], "{row}");
    }
    let source = r#"{"form": {"close": ["x"]}, "everywhere": {"quit": ["f10"], "help": ["?"]}}"#;
    for command in [Command::Close, Command::Quit, Command::Help] {
        let (keys, faults) = rebound(source, command);
        assert_eq!(keys, usual(command));
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults.iter().any(|(.., kind)| *kind == FaultKind::KeyIsText { key: key() }));
    }
    // One that goes back makes room for none that took its key.
    let source = r#"{"indicator": {"note": ["e"], "evidence": ["f4"]}}"#;
    assert_eq!(rebound(source, Command::Evidence).0, usual(Command::Evidence));
    assert_eq!(rebound(source, Command::Note).0, usual(Command::Note));
    assert_eq!(rebound(source, Command::Note).1.len(), 2);
}

#[test]
fn names_that_do_not_exist_are_told_with_those_that_do() {
    for (source, field, known) in [
        (r#"{"indicators": {}}"#, "indicators", "indicator"),
        (r#"{"home": {"note": ["w"]}}"#, "home.note", "rename"),
    ] {
        let (_, faults) = rebound(source, Command::Note);
        let [(1, at, FaultKind::UnknownField { known: names, .. })] = &faults[..] else {
            panic!("{faults:?}");
        };
        assert_eq!(at, field);
        assert!(names.iter().any(|name| name == known), "{names:?}");
    }
    let twice = r#"{"indicator": {"note": ["ctrl+w"], "note": ["ctrl+n"]}}"#;
    let told = rebound(twice, Command::Note).1;
    assert!(matches!(told[..], [(1, _, FaultKind::DuplicateKey { .. })]), "{told:?}");
}

#[test]
fn a_broken_file_changes_nothing() {
    let whole = r#"{"indicator": {"note": ["ctrl+w"]}}"#;
    for end in 0..whole.len() {
        let (keymap, faults) = Keymap::rebound(&whole[..end]);
        assert_eq!(keymap, Keymap::default(), "{end}");
        assert!(!faults.is_empty(), "{end}");
    }
    for source in ["[]", "(format: 1)", r#"{"indicator": {"note": "w"}}"#, "{1: 2}"] {
        let (keymap, faults) = Keymap::rebound(source);
        assert_eq!((keymap, faults.len()), (Keymap::default(), 1), "{source}");
    }
}

#[test]
fn the_list_of_all_keys_is_a_file_of_keys() {
    for tag in ["en", "fr", "pt-BR", "pt-PT"] {
        let l10n = L10n::new(Language::fitting(tag));
        let written = Keymap::default().written(&l10n, "/0/keys.ron");
        let (keymap, faults) = Keymap::rebound(&written);
        assert_eq!(faults, []);
        assert_eq!(keymap, Keymap::default());
        let names: BTreeSet<String> = stack::ALL.into_iter().flat_map(commands).collect();
        assert!(names.iter().all(|name| written.contains(&format!("{name:?}"))));
    }
}

#[test]
fn what_a_terminal_sends_for_a_plain_key_is_that_key() {
    use crossterm::event::{Event, KeyEvent};
    for key in BINDINGS.iter().flat_map(|row| row.keys).filter(|key| is_plain(**key)) {
        let mut modifiers = KeyModifiers::NONE;
        modifiers.set(KeyModifiers::CONTROL, key.ctrl);
        modifiers.set(KeyModifiers::SHIFT, key.shift);
        let event = Event::Key(KeyEvent::new(key.code, modifiers));
        assert_eq!(crate::tui::input::input(event), Some(crate::tui::Input::Key(*key)));
    }
}
