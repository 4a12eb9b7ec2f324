use super::*;

#[test]
fn no_key_means_two_things_in_one_context() {
    for binding in BINDINGS {
        for key in binding.keys {
            let first = BINDINGS
                .iter()
                .find(|other| other.context == binding.context && other.keys.contains(key));
            assert_eq!(first.map(|b| b.command), Some(binding.command), "{key:?}");
        }
    }
}

#[test]
fn no_command_needs_a_key_that_means_a_digit_on_a_french_keyboard() {
    for key in BINDINGS.iter().flat_map(|binding| binding.keys) {
        assert!(key.digit().is_none_or(|digit| digit == 0), "{key:?}");
    }
}

#[test]
fn every_function_key_has_a_twin_on_screens() {
    for binding in BINDINGS.iter().filter(|b| matches!(b.keys[0].code, KeyCode::F(_))) {
        let twin = BINDINGS
            .iter()
            .filter(|other| other.command == binding.command)
            .any(|other| other.keys.iter().any(|key| !matches!(key.code, KeyCode::F(_))));
        assert!(twin, "{:?}", binding.command);
    }
}
