//! Two versions of one assessment made one again, field by field.
//!
//! Every field is merged both ways at once: once so that our side wins where both changed it
//! differently, once so that theirs does. Where the two ways are equal nothing had to be decided;
//! where they differ there is a [`Conflict`]. So the sides can be swapped without another result,
//! and whichever way is taken, the other one is there to choose.

pub mod carry;
mod evidence;
mod fields;
mod list;
mod piece;

use std::collections::{BTreeMap, BTreeSet};

pub use piece::{Difference, Piece, differences};

use crate::model::Id;
use crate::model::assessment::{About, Answer, Assessment, Entry, Highlights};

/// Something merged so that ours wins, and so that theirs wins. Equal where neither had to.
type Both<T> = (T, T);

/// What came of a merge.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// Everything that came from either side; ours where both changed the same field differently.
    pub assessment: Assessment,
    /// The same, but theirs where both changed the same field differently.
    pub other: Assessment,
    /// Those fields, in the order of [`differences`].
    pub conflicts: Vec<Conflict>,
}

/// A field that both changed differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The indicator's id; none for what the assessment is about.
    pub entry: Option<Id>,
    /// What was in the field before.
    pub base: Piece,
    /// What is in it now.
    pub ours: Version,
    /// What could be in it instead.
    pub theirs: Version,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The field.
    pub piece: Piece,
    /// When the entry was last changed on this side.
    pub at: Option<String>,
    /// Who changed it last on this side.
    pub by: Option<String>,
}

/// Whether two files hold versions of one assessment: the same questionnaire and authority.
pub fn is_same(one: &Assessment, other: &Assessment) -> bool {
    let authority = |assessment: &Assessment| assessment.about.authority.trim().to_lowercase();
    one.questionnaire == other.questionnaire
        && one.example == other.example
        && authority(one) == authority(other)
}

/// Whether the second may be what became of the first, and not another assessment that was put in its
/// place: the same questionnaire and authority, or, where the authority's name was mended, most
/// answers of the first.
pub fn became(before: &Assessment, after: &Assessment) -> bool {
    let answered = |entry: &&Entry| entry.answer != Answer::Unanswered;
    let answers = before.entries.iter().filter(|(_, entry)| answered(entry));
    let (mut all, mut kept) = (0_usize, 0_usize);
    for (id, entry) in answers {
        all += 1;
        kept += usize::from(after.entry(id).answer == entry.answer);
    }
    let comparable = before.questionnaire == after.questionnaire && before.example == after.example;
    comparable && (is_same(before, after) || (all > 0 && kept * 2 > all))
}

/// What to merge with where no common version is known: whatever one side alone says is taken, and
/// whatever they say differently is a conflict.
pub fn nothing_in_common(ours: &Assessment) -> Assessment {
    Assessment {
        about: About::default(),
        highlights: Highlights::default(),
        entries: BTreeMap::new(),
        ..ours.clone()
    }
}

/// The earlier version that a copy was made from, or the nearest one before that. The first of equals
/// is taken. What a version can have become is what is later in each of its entries; which of two
/// versions of what the assessment is about is later cannot be told, so that counts as not known.
pub fn nearest_base(
    copy: &Assessment,
    earlier: impl Iterator<Item = Assessment>,
) -> Option<Assessment> {
    let distance = |version: &Assessment| -> Option<usize> {
        let ids: BTreeSet<&Id> = version.entries.keys().chain(copy.entries.keys()).collect();
        let changed = ids.into_iter().filter(|id| version.entry(id) != copy.entry(id));
        let later = |id: &&Id| copy.entry(id).changed_at > version.entry(id).changed_at;
        let changed: Vec<&Id> = changed.collect();
        changed.iter().all(later).then_some(changed.len())
    };
    let possible = earlier.filter(|version| version.questionnaire == copy.questionnaire);
    let (_, base) = possible
        .filter_map(|version| Some((distance(&version)?, version)))
        .min_by_key(|(distance, _)| *distance)?;
    Some(Assessment { entries: base.entries, ..nothing_in_common(copy) })
}

/// Merges what became of `base` on two sides.
pub fn merge(base: &Assessment, ours: &Assessment, theirs: &Assessment) -> Merged {
    let about = fields::about(&base.about, &ours.about, &theirs.about);
    let mut entries = (BTreeMap::new(), BTreeMap::new());
    let ids: BTreeSet<&Id> = ours.entries.keys().chain(theirs.entries.keys()).collect();
    for id in ids {
        let both = entry(base.entry(id), ours.entry(id), theirs.entry(id));
        let has = |side: &Assessment| side.entries.contains_key(id);
        let (has, _) = leaf(&has(base), &has(ours), &has(theirs));
        // An entry that says nothing is as good as none: whoever took it away or added it decides.
        let there = |entry: &Entry| has || *entry != Entry::default();
        entries.0.extend(Some(both.0).filter(there).map(|entry| (id.clone(), entry)));
        entries.1.extend(Some(both.1).filter(there).map(|entry| (id.clone(), entry)));
    }
    let version = leaf(
        &base.questionnaire_version,
        &ours.questionnaire_version,
        &theirs.questionnaire_version,
    );
    let format = leaf(&base.format, &ours.format, &theirs.format);
    let highlights = fields::highlights(&base.highlights, &ours.highlights, &theirs.highlights);
    let head = |about, highlights, entries| Assessment {
        format: format.0.max(format.1),
        questionnaire: ours.questionnaire.clone(),
        questionnaire_version: version.0.clone().max(version.1.clone()),
        example: leaf(&base.example, &ours.example, &theirs.example).0,
        about,
        highlights,
        entries,
    };
    let (assessment, other) =
        (head(about.0, highlights.0, entries.0), head(about.1, highlights.1, entries.1));
    let conflicts = conflicts(base, (&assessment, ours), (&other, theirs));
    Merged { assessment, other, conflicts }
}

/// The fields that differ in two ways of merging, each beside the side that it favours.
fn conflicts(
    base: &Assessment,
    (one, ours): (&Assessment, &Assessment),
    (other, theirs): (&Assessment, &Assessment),
) -> Vec<Conflict> {
    let all = differences(one, other).into_iter();
    all.map(|(id, piece, instead)| {
        let version = |side: &Assessment, piece| {
            let entry = id.as_ref().map(|id| side.entry(id));
            let at = entry.and_then(|entry| entry.changed_at.clone());
            let by = entry.and_then(|entry| entry.changed_by.clone());
            Version { piece, at, by }
        };
        Conflict {
            base: piece.in_version(base, id.as_ref()),
            ours: version(ours, piece),
            theirs: version(theirs, instead),
            entry: id,
        }
    })
    .collect()
}

/// Merges an entry, and says who changed it last: the side that all of it comes from, or the later
/// one of two.
fn entry(base: &Entry, ours: &Entry, theirs: &Entry) -> Both<Entry> {
    let mut both = fields::entry(base, ours, theirs);
    let stamp = |entry: &Entry| (entry.changed_at.clone(), entry.changed_by.clone());
    let later = leaf(&stamp(base), &stamp(ours), &stamp(theirs));
    let later = later.0.max(later.1);
    for merged in [&mut both.0, &mut both.1] {
        let is = |side: &Entry| {
            let stamped = Entry {
                changed_at: merged.changed_at.clone(),
                changed_by: merged.changed_by.clone(),
                ..side.clone()
            };
            stamped == *merged
        };
        let (at, by) = match (is(ours), is(theirs)) {
            (true, false) => stamp(ours),
            (false, true) => stamp(theirs),
            _ => later.clone(),
        };
        (merged.changed_at, merged.changed_by) = (at, by);
    }
    both
}

/// Merges what is one thing: whoever changed it decides, and where both did there are two ways.
fn leaf<T: PartialEq + Clone>(base: &T, ours: &T, theirs: &T) -> Both<T> {
    if ours == theirs || theirs == base {
        (ours.clone(), ours.clone())
    } else if ours == base {
        (theirs.clone(), theirs.clone())
    } else {
        (ours.clone(), theirs.clone())
    }
}

#[cfg(test)]
mod tests;
