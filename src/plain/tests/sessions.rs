//! Whole sessions, from nothing to an answered dimension and a report, in three languages; and the
//! places that one only hears when one asks for them.

use super::Hearer;
use super::monkey::stumbles;
use crate::desk::tests::{BUILT_IN, Outside, half_done};
use crate::desk::{Damage, Look};
use crate::l10n::msg;

fn clean(hearer: &Hearer) {
    for line in hearer.transcript.lines() {
        assert_eq!(stumbles(line), None, "{line}");
    }
}

/// Answers everything in the first dimension with the second option, one question by one.
fn first_dimension(hearer: &mut Hearer) {
    let section = BUILT_IN.sections.iter().find(|section| section.number == Some(1)).unwrap();
    let first = &BUILT_IN.indicators[section.range.start];
    hearer.types(&format!(":{}", first.number));
    while let Some(sitting) = &hearer.talk.sitting {
        let wizard = &sitting.wizard;
        if wizard.indicator().section != first.section {
            break;
        }
        let many = wizard.indicator().kind.options().len();
        let text = if many == 0 { "x\nSans objet\n." } else { "2" };
        hearer.types(text);
        let at = hearer.talk.sitting.as_ref().unwrap().wizard.position();
        hearer.types("");
        let now = hearer.talk.sitting.as_ref().unwrap().wizard.position();
        if now == at {
            break;
        }
    }
}

#[test]
fn from_nothing_to_an_answered_dimension_and_a_report() {
    for (number, language) in [(1, "en"), (2, "fr"), (3, "pt-BR")] {
        let mut outside = Outside::default();
        outside.settings.language = None;
        let mut hearer = Hearer::new(outside, "en");
        hearer.types(&number.to_string());
        hearer.types(":new\nVille d’Essai\nCanada\n2024\n1\n1\n");
        first_dimension(&mut hearer);
        hearer.types(":summary\n:dimension 1\n\n:report\n2\n\n\n\n\n:quit");
        assert!(hearer.talk.ended().is_some(), "{}", hearer.transcript);
        assert!(hearer.faults.is_empty(), "{:?}\n{}", hearer.faults, hearer.transcript);
        assert_eq!(hearer.outside().published.len(), 1);
        clean(&hearer);
        insta::assert_snapshot!(format!("session-{language}"), hearer.transcript);
    }
}

#[test]
fn everything_that_can_be_heard() {
    for language in ["en", "fr", "pt-BR"] {
        let mut outside = Outside::holding(half_done(), "health-access");
        outside.earlier = vec![half_done()];
        outside.shelf[0].damaged = Some(Damage {
            title: msg::damage_title_newer(),
            about: msg::damage_newer(),
            places: vec![(msg::damage_line(7_usize), msg::history_unreadable())],
            more: 1,
        });
        let mut hearer = Hearer::new(outside, language);
        hearer.types(":help\n1\n:why\n:explain\n:terms\n:help\n:findings\n:section\n");
        hearer.types(":go annual-flows\n:go service-responsibilities\n:go foreign-born-residents");
        hearer.types(":outline\n:outline 1\n:find logement\n\n:second\n:second\n:second");
        hearer.types(":summary\n2\n\n:previous\n:summary\n:group\n2\n:mandate\n:group\n0\n:mayor 1\n:help\n:back");
        hearer.types(
            ":evidence\n:help\n:cancel\n:about\n:cancel\n:versions\n\n:report\n\n:preview\n:cancel",
        );
        assert!(hearer.faults.is_empty(), "{:?}\n{}", hearer.faults, hearer.transcript);
        clean(&hearer);
        insta::assert_snapshot!(format!("heard-{language}"), hearer.transcript);
    }
}

#[test]
fn two_versions_are_heard_one_after_the_other() {
    let mut hearer = Hearer::at_work(Outside::holding(half_done(), "health-access"));
    hearer.types("2");
    let mut theirs = half_done();
    let entry = theirs.entries.get_mut("health-access").unwrap();
    entry.answer = crate::desk::tests::choice("nobody");
    entry.changed_by = Some("Léa Roy".to_owned());
    hearer.outside_mut().found = Some(Look::Version(Box::new((half_done(), theirs))));
    hearer.types(":where\n\n:merge\n2");
    clean(&hearer);
    insta::assert_snapshot!("versions", hearer.transcript);
}
