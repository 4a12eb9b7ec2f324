//! The form of most tests here: an indicator, keys, and what came of them.

use super::support::{Outside, Player, blank};
use crate::model::assessment::{Assessment, Entry, Evidence};
use crate::tui::tests::support::BUILT_IN;

/// From an assessment without answers, with this indicator in view, these keys leave the cursor on a
/// line that shows this, and the file with these changes.
#[track_caller]
pub fn check(indicator: &str, keys: &str, cursor: &str, changes: &[&str]) {
    check_from(blank(), indicator, keys, cursor, changes);
}

/// The same from another assessment.
#[track_caller]
pub fn check_from(
    assessment: Assessment,
    indicator: &str,
    keys: &str,
    cursor: &str,
    changes: &[&str],
) {
    let mut player = Player::at_work(Outside::holding(assessment.clone(), indicator));
    player.keys(keys);
    expect(&player, &assessment, keys, cursor, changes);
}

/// What a play came to.
#[track_caller]
pub fn expect(player: &Player, before: &Assessment, keys: &str, cursor: &str, changes: &[&str]) {
    let picture = player.picture();
    let line = player.cursor_line();
    assert!(line.contains(cursor), "{keys}: the cursor is on “{line}”, not “{cursor}”\n{picture}");
    let after = player.outside().saves.last().cloned().unwrap_or_else(|| before.clone());
    assert_eq!(told(before, &after), changes, "{keys}\n{picture}");
}

/// What is different, one line each: `health-access answer: Given(Choice("everyone"))`.
pub fn told(before: &Assessment, after: &Assessment) -> Vec<String> {
    let mut changes = Vec::new();
    if before.about != after.about {
        changes.push(format!("about: {:?}", after.about));
    }
    for indicator in &BUILT_IN.indicators {
        let (old, new) = (before.entry(&indicator.id), after.entry(&indicator.id));
        for ((field, old), (_, new)) in fields(old).into_iter().zip(fields(new)) {
            if old != new {
                changes.push(format!("{} {field}: {new}", indicator.id));
            }
        }
    }
    changes
}

fn fields(entry: &Entry) -> [(&'static str, String); 7] {
    let evidence: Vec<String> = entry.evidence.iter().map(piece).collect();
    [
        ("answer", format!("{:?}", entry.answer)),
        ("details", format!("{:?}", entry.details)),
        ("mandate", format!("{:?}", entry.mandate)),
        ("evidence", evidence.join(" | ")),
        ("notes", format!("{:?}", entry.notes)),
        ("flag", format!("{:?}", entry.flag)),
        ("override", format!("{:?}", entry.overridden)),
    ]
}

/// The filled fields of a piece of evidence.
fn piece(evidence: &Evidence) -> String {
    let year = evidence.year.map(|year| year.to_string()).unwrap_or_default();
    let kind = format!("{:?}", evidence.kind);
    let Evidence { title, page, link, note, .. } = evidence;
    let parts = [title, &kind, &year, page, link, note];
    let filled = parts.into_iter().filter(|part| !part.is_empty());
    filled.cloned().collect::<Vec<_>>().join(", ")
}
