//! Anything may be typed: nothing panics, what is said is fit to be heard, and what is open is what
//! is saved.

use proptest::prelude::*;

use super::Hearer;
use crate::desk::tests::{Outside, blank, half_done};
use crate::l10n::{L10n, Language};
use crate::model::test_support::cases;
use crate::plain::command::Command;

/// What a screen reader would stumble over: controls, boxes, arrows, blocks.
pub fn stumbles(line: &str) -> Option<char> {
    line.chars().find(|c| c.is_control() || ('\u{2190}'..='\u{25ff}').contains(c))
}

fn line() -> impl Strategy<Value = String> {
    let words: Vec<String> = Language::all()
        .map(L10n::new)
        .flat_map(|l10n| Command::ALL.iter().map(move |command| command.shown(&l10n)))
        // Ending is tried elsewhere.
        .filter(|word| ![":quit", ":quitter", ":sair"].contains(&word.as_str()))
        .collect();
    let answers = [
        "",
        "",
        "",
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "x",
        "a",
        "b",
        "c",
        "+",
        "1 2",
        "1 3 5",
        "+2",
        "-1",
        "12 1",
        "2019",
        "1.234,5",
        "y",
        "n",
        "o",
        "s",
        ".",
        "..",
        "::x",
        ":",
        ":2.5",
        ":C.1",
        "many",
        "Ville\u{1b}[31m",
        "╔══╗",
        "a\u{202e}b",
    ];
    let answers = prop::sample::select(answers.map(str::to_owned).to_vec());
    let word = prop::sample::select(words);
    let behind = prop::sample::select(vec!["", " 1", " 2", " a", " 2.5", " note", " logement"]);
    prop_oneof![
        4 => answers,
        3 => (word, behind).prop_map(|(word, behind)| format!("{word}{behind}")),
        1 => "\\PC{0,12}",
    ]
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn whatever_is_typed(lines in prop::collection::vec(line(), 1..60), half in any::<bool>()) {
        let assessment = if half { half_done() } else { blank() };
        let mut hearer = Hearer::at_work(Outside::holding(assessment, "health-access"));
        for line in &lines {
            hearer.types(&line.replace('\n', " "));
            for said in &hearer.said {
                let said = crate::model::visible::clean_line(said);
                // What people typed may hold boxes; what the program says holds none of its own.
                let own = said.replace(|c| lines.iter().any(|line| line.contains(c)), "");
                prop_assert_eq!(stumbles(&own), None, "{}", said);
                prop_assert!(!said.trim().is_empty());
            }
            prop_assert!(!hearer.talk.prompt().trim().is_empty());
            if let Some(sitting) = &hearer.talk.sitting {
                let outside = hearer.outside();
                let kept = outside.shelf.iter().find(|kept| kept.name == sitting.name);
                if let Some(kept) = kept {
                    prop_assert_eq!(&kept.assessment.about, &sitting.wizard.assessment().about);
                    for (id, entry) in &kept.assessment.entries {
                        prop_assert_eq!(entry, sitting.wizard.assessment().entry(id));
                    }
                }
            }
        }
        hearer.hangs_up();
        prop_assert!(hearer.talk.ended().is_some());
    }
}
