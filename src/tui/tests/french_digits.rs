//! The unshifted top row of a French keyboard, `& é " ' ( - è _ ç à`, in every list with numbers.

use super::screens::SCREENS;

/// What a French keyboard types for a digit without Shift.
const ROW: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];

/// Screens with numbers before what can be chosen, and how many there are.
const NUMBERED: &[(&str, usize)] = &[
    ("one-of-unanswered", 4),
    ("any-of-named", 5),
    ("table-of-choices", 4),
    ("details", 4),
    ("form-mandate-choice", 4),
    ("form-override-choice", 3),
    ("form-table-choice", 4),
    ("home-put-aside", 2),
    ("history-restore", 2),
    ("leave-unsaved", 3),
    ("take-over", 2),
    ("looks", 5),
    ("report", 4),
    ("report-exists", 2),
    ("versions", 2),
    ("languages", 5),
    ("languages-in-a-form", 5),
    ("tour", 4),
];

#[test]
fn each_means_its_digit() {
    for (name, most) in NUMBERED {
        let screen = SCREENS.iter().find(|screen| screen.name == *name).unwrap();
        let plain = screen.show("fr", (80, 24)).picture();
        let mut told = 0;
        for (digit, key) in ROW.iter().enumerate().take(most + 1).skip(1) {
            let mut by_digit = screen.show("fr", (80, 24));
            by_digit.types(&digit.to_string());
            let mut by_key = screen.show("fr", (80, 24));
            by_key.types(&key.to_string());
            assert_eq!(by_key.picture(), by_digit.picture(), "{name} {digit}");
            told += usize::from(by_key.picture() != plain);
        }
        // All but the one that is chosen already change what is shown.
        assert!(told + 1 >= *most, "{name}: {told} of {most} do something");
    }
}

/// Every screen on which a number stands before an option is in the list above.
#[test]
fn every_numbered_list_is_tried() {
    for screen in SCREENS {
        let player = screen.show("fr", (80, 24));
        let numbered = player.text().lines().any(|line| {
            let line = line.trim_start_matches(['│', ' ', '▸']);
            line.starts_with("2 (") || line.starts_with("2  ")
        });
        let kin = |name: &str| {
            NUMBERED.iter().any(|(own, _)| own.split('-').next() == name.split('-').next())
        };
        let wizard = player.app.form.is_none() && player.app.overlay.is_none();
        assert!(!numbered || wizard || kin(screen.name), "{}", screen.name);
    }
}
