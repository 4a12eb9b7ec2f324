//! What happens to the file outside: merged, or chosen from.

use super::{Way, both};
use crate::desk::Look;
use crate::desk::tests::{Outside, blank, choice, words};
use crate::model::assessment::Assessment;

fn theirs(base: &Assessment, id: &str, option: &str) -> Assessment {
    let mut changed = base.clone();
    let entry = changed.entries.get_mut(id).unwrap();
    entry.answer = choice(option);
    entry.changed_at = Some("2026-11-23T14:05:00Z".to_owned());
    entry.changed_by = Some("Léa Roy".to_owned());
    changed
}

fn comes_in(way: &mut dyn Way, base: Assessment, theirs: Assessment) {
    way.outside_mut().found = Some(Look::Version(Box::new((base, theirs))));
    way.look();
}

#[test]
fn changes_from_outside_come_in_beside_ones_own() {
    let (assessment, at) = both(
        || Outside::holding(blank(), "health-access"),
        |way| {
            way.choose(&[1]);
            comes_in(way, blank(), theirs(&blank(), "housing", "no"));
            way.note(&["Mine"]);
            way.undo();
            way.undo();
        },
    );
    assert_eq!(at, "health-access");
    assert!(assessment.entry("health-access").answer.value().is_none());
    assert_eq!(assessment.entry("housing").answer, choice("no"), "theirs is not undone");
}

#[test]
fn of_two_versions_one_is_chosen() {
    for (other, expected) in [(true, "citizens"), (false, "everyone")] {
        let (assessment, _) = both(
            || Outside::holding(blank(), "health-access"),
            |way| {
                way.choose(&[1]);
                comes_in(way, blank(), theirs(&blank(), "health-access", "citizens"));
                way.choose_version(other);
                assert_eq!(way.outside().copies_aside.len(), 1);
                way.note(&["After"]);
            },
        );
        let entry = assessment.entry("health-access");
        assert_eq!(entry.answer, choice(expected));
        assert_eq!(entry.notes, words("en", "After"));
    }
}
