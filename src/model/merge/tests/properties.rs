//! What holds for any three versions.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::model::test_support::{SMALL, cases, random};

/// A change of one field of one entry.
#[derive(Debug, Clone)]
struct Edit {
    id: Id,
    field: usize,
    with: Entry,
    at: Index,
}

/// How many kinds of edits there are.
const FIELDS: usize = 8;

impl Edit {
    /// What it touches. Evidence is one place, however it is edited.
    fn place(&self) -> (&Id, usize) {
        (&self.id, self.field.min(5))
    }

    fn apply(&self, assessment: &mut Assessment) {
        let entry = assessment.entries.entry(self.id.clone()).or_default();
        let with = self.with.clone();
        match self.field {
            0 => entry.answer = with.answer,
            1 => entry.details = with.details,
            2 => entry.mandate = with.mandate,
            3 => entry.flag = with.flag,
            4 => entry.notes = with.notes,
            5 => entry.evidence.extend(with.evidence),
            6 if !entry.evidence.is_empty() => {
                let at = self.at.index(entry.evidence.len());
                if with.evidence.is_empty() {
                    entry.evidence.remove(at);
                } else {
                    entry.evidence[at].clone_from(&with.evidence[0]);
                }
            }
            _ if !entry.evidence.is_empty() => {
                let at = self.at.index(entry.evidence.len());
                let piece = entry.evidence.remove(at);
                entry.evidence.insert(0, piece);
            }
            _ => {}
        }
        entry.changed_at = with.changed_at;
    }
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let indicator = (0..SMALL.indicators.len()).prop_map(|at| &SMALL.indicators[at]);
    let edit = indicator.prop_flat_map(|indicator| {
        let when = "2026-0[1-9]-01T00:00:00Z";
        (random::entry(indicator), 0..FIELDS, any::<Index>(), when).prop_map(
            |(with, field, at, when)| {
                let with = Entry { changed_at: Some(when), ..with };
                Edit { id: indicator.id.clone(), field, with, at }
            },
        )
    });
    vec(edit, 0..12)
}

fn edited(base: &Assessment, edits: &[Edit]) -> Assessment {
    let mut edited = base.clone();
    edits.iter().for_each(|edit| edit.apply(&mut edited));
    edited
}

/// Three versions: one, and what became of it on two sides.
fn three() -> impl Strategy<Value = [Assessment; 3]> {
    (random::assessment(&SMALL), edits(), edits()).prop_map(|(base, ours, theirs)| {
        let (ours, theirs) = (edited(&base, &ours), edited(&base, &theirs));
        [base, ours, theirs]
    })
}

/// Without who changed what when.
fn unstamped(mut assessment: Assessment) -> Assessment {
    for entry in assessment.entries.values_mut() {
        (entry.changed_at, entry.changed_by) = (None, None);
    }
    assessment
}

/// Everything that counts as somebody's work: notes, what is to be found out, and what evidence says.
fn work(assessment: &Assessment) -> Vec<(&Id, &str, &str)> {
    let mut work = Vec::new();
    for (id, entry) in &assessment.entries {
        let flagged = entry.flag.iter().flat_map(|flag| flag.what.values());
        work.extend(entry.notes.values().map(|note| (id, "note", note.as_str())));
        work.extend(flagged.map(|what| (id, "flag", what.as_str())));
        work.extend(entry.evidence.iter().map(|piece| (id, "title", piece.title.as_str())));
        work.extend(entry.evidence.iter().map(|piece| (id, "page", piece.page.as_str())));
    }
    work
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn sides_can_be_swapped([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs);
        let swapped = merge(&base, &theirs, &ours);
        prop_assert_eq!(&merged.assessment, &swapped.other);
        prop_assert_eq!(&merged.other, &swapped.assessment);
        let turned: Vec<Conflict> = swapped
            .conflicts
            .into_iter()
            .map(|one| Conflict { ours: one.theirs, theirs: one.ours, ..one })
            .collect();
        prop_assert_eq!(&merged.conflicts, &turned);
        let clean = unstamped(merged.assessment) == unstamped(merged.other);
        prop_assert_eq!(merged.conflicts.is_empty(), clean);
    }

    #[test]
    fn what_only_one_side_changed_is_that_side([base, ours, _] in three()) {
        for merged in [merge(&base, &ours, &ours), merge(&base, &base, &ours), merge(&base, &ours, &base)] {
            prop_assert_eq!(&merged.assessment, &ours);
            prop_assert_eq!(&merged.other, &ours);
            prop_assert!(merged.conflicts.is_empty());
        }
    }

    #[test]
    fn merging_again_changes_nothing([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs);
        let again = merge(&base, &merged.assessment, &theirs);
        prop_assert_eq!(&again.assessment, &merged.assessment);
        // What the other side has is the common version from then on.
        let onward = merge(&theirs, &merged.assessment, &theirs);
        prop_assert_eq!(&onward.assessment, &merged.assessment);
        prop_assert!(onward.conflicts.is_empty());
    }

    #[test]
    fn changes_of_different_fields_are_as_one_after_the_other(
        base in random::assessment(&SMALL), ours in edits(), theirs in edits(),
    ) {
        let apart = |edit: &Edit| ours.iter().all(|own| own.place() != edit.place());
        let theirs: Vec<Edit> = theirs.into_iter().filter(apart).collect();
        let merged = merge(&base, &edited(&base, &ours), &edited(&base, &theirs));
        let sequence = edited(&edited(&base, &ours), &theirs);
        prop_assert!(merged.conflicts.is_empty());
        prop_assert_eq!(unstamped(merged.assessment), unstamped(sequence));
    }

    #[test]
    fn no_work_is_lost([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs);
        let kept = [work(&merged.assessment), work(&merged.other)].concat();
        let (in_base, in_ours, in_theirs) = (work(&base), work(&ours), work(&theirs));
        for one in in_ours.iter().chain(&in_theirs) {
            let times = |all: &[_]| all.iter().filter(|other| *other == one).count();
            let (before, here, there) = (times(&in_base), times(&in_ours), times(&in_theirs));
            // One side took one away or changed it, and nobody wrote it anew. Of two that say the
            // same each side may have taken one.
            let removed = here.min(there) < before && here.max(there) <= before;
            prop_assert!(removed || kept.contains(one), "{one:?} is lost");
        }
    }

    #[test]
    fn choosing_theirs_everywhere_is_their_way([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs);
        let mut chosen = merged.assessment.clone();
        for conflict in &merged.conflicts {
            match &conflict.entry {
                Some(id) => conflict.theirs.piece.put_into(chosen.entries.entry(id.clone()).or_default()),
                None => conflict.theirs.piece.put_into_about(&mut chosen.about),
            }
        }
        prop_assert_eq!(unstamped(chosen), unstamped(merged.other));
    }
}
