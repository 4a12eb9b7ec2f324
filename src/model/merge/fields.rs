//! Merging the fields of an entry, and of what an assessment is about.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::evidence;
use super::list::{Keyed, list, plain};
use super::{Both, leaf};
use crate::model::Id;
use crate::model::assessment::{
    About, Answer, Entry, Flag, Highlights, Override, Position, Row, Value, Words,
};

/// Merges everything in an entry but who changed it when.
pub fn entry(base: &Entry, ours: &Entry, theirs: &Entry) -> Both<Entry> {
    let answer = answer(&base.answer, &ours.answer, &theirs.answer);
    let details = map(&base.details, &ours.details, &theirs.details, detail);
    let mandate = leaf(&base.mandate, &ours.mandate, &theirs.mandate);
    let evidence = evidence(&base.evidence, &ours.evidence, &theirs.evidence);
    let notes = words(&base.notes, &ours.notes, &theirs.notes);
    let positions = map(&base.positions, &ours.positions, &theirs.positions, position);
    let flag = flag(&base.flag, &ours.flag, &theirs.flag);
    let overridden = own_reading(&base.overridden, &ours.overridden, &theirs.overridden);
    let (mut one, mut other) = (ours.clone(), theirs.clone());
    (one.answer, other.answer) = answer;
    (one.details, other.details) = details;
    (one.mandate, other.mandate) = mandate;
    (one.evidence, other.evidence) = evidence;
    (one.notes, other.notes) = notes;
    (one.positions, other.positions) = positions;
    (one.flag, other.flag) = flag;
    (one.overridden, other.overridden) = overridden;
    (one, other)
}

/// Merges what an assessment is about.
pub fn about(base: &About, ours: &About, theirs: &About) -> Both<About> {
    let lines = |about: &About| about.people.lines().map(str::to_owned).collect::<Vec<_>>();
    let people = if ours.people == theirs.people || base.people == theirs.people {
        (ours.people.clone(), ours.people.clone())
    } else if base.people == ours.people {
        (theirs.people.clone(), theirs.people.clone())
    } else {
        let both = items(lines(base), lines(ours), lines(theirs));
        (both.0.join("\n"), both.1.join("\n"))
    };
    let languages = |about: &About| about.languages.clone();
    let languages = items(languages(base), languages(ours), languages(theirs));
    let authority = leaf(&base.authority, &ours.authority, &theirs.authority);
    let country = leaf(&base.country, &ours.country, &theirs.country);
    let year = leaf(&base.year, &ours.year, &theirs.year);
    let step = leaf(&base.step, &ours.step, &theirs.step);
    let (mut one, mut other) = (ours.clone(), theirs.clone());
    (one.authority, other.authority) = authority;
    (one.country, other.country) = country;
    (one.year, other.year) = year;
    (one.step, other.step) = step;
    (one.languages, other.languages) = languages;
    (one.people, other.people) = people;
    (one, other)
}

/// Merges what was chosen for the mayor's page, as long as there is room for all of it.
pub fn highlights(base: &Highlights, ours: &Highlights, theirs: &Highlights) -> Both<Highlights> {
    let list = |of: fn(&Highlights) -> &Vec<Id>| {
        let both = items(of(base).clone(), of(ours).clone(), of(theirs).clone());
        let fits = |list: &Vec<Id>| list.len() <= Highlights::MOST;
        if fits(&both.0) && fits(&both.1) { both } else { leaf(of(base), of(ours), of(theirs)) }
    };
    let strengths = list(|highlights| &highlights.strengths);
    let potentials = list(|highlights| &highlights.potentials);
    let dialogue = list(|highlights| &highlights.dialogue);
    (
        Highlights { strengths: strengths.0, potentials: potentials.0, dialogue: dialogue.0 },
        Highlights { strengths: strengths.1, potentials: potentials.1, dialogue: dialogue.1 },
    )
}

/// Merges lists of plain items.
fn items<V: Ord + Clone>(base: Vec<V>, ours: Vec<V>, theirs: Vec<V>) -> Both<Vec<V>> {
    let both = list(&plain(base), &plain(ours), &plain(theirs), leaf_or_ours);
    let values = |list: Keyed<(V, usize), V>| list.into_iter().map(|(_, item)| item).collect();
    (values(both.0), values(both.1))
}

/// A leaf that may be new on both sides.
fn leaf_or_ours<V: PartialEq + Clone>(base: Option<&V>, ours: &V, theirs: &V) -> Both<V> {
    match base {
        Some(base) => leaf(base, ours, theirs),
        None => (ours.clone(), theirs.clone()),
    }
}

/// Merges maps key by key.
pub fn map<V: Clone>(
    base: &BTreeMap<Id, V>,
    ours: &BTreeMap<Id, V>,
    theirs: &BTreeMap<Id, V>,
    merge: impl Fn(Option<&V>, Option<&V>, Option<&V>) -> Both<Option<V>>,
) -> Both<BTreeMap<Id, V>> {
    let mut both = (BTreeMap::new(), BTreeMap::new());
    let keys: BTreeSet<&Id> = ours.keys().chain(theirs.keys()).collect();
    for key in keys {
        let merged = merge(base.get(key), ours.get(key), theirs.get(key));
        both.0.extend(merged.0.map(|value| (key.clone(), value)));
        both.1.extend(merged.1.map(|value| (key.clone(), value)));
    }
    both
}

/// Words, language by language.
fn words(base: &Words, ours: &Words, theirs: &Words) -> Both<Words> {
    map(base, ours, theirs, optional_leaf)
}

fn optional_leaf<V: PartialEq + Clone>(
    base: Option<&V>,
    ours: Option<&V>,
    theirs: Option<&V>,
) -> Both<Option<V>> {
    let (ours, theirs) = leaf(&base, &ours, &theirs);
    (ours.cloned(), theirs.cloned())
}

fn answer(base: &Answer, ours: &Answer, theirs: &Answer) -> Both<Answer> {
    let whole = leaf(base, ours, theirs);
    match (ours, theirs) {
        _ if whole.0 == whole.1 => whole,
        (Answer::Given(_) | Answer::Unanswered, Answer::Given(_) | Answer::Unanswered) => {
            let both = value(base.value(), ours.value(), theirs.value());
            let answer = |value: Option<Value>| value.map_or(Answer::Unanswered, Answer::Given);
            (answer(both.0), answer(both.1))
        }
        (
            Answer::DontKnow { whom: one, when: soon },
            Answer::DontKnow { whom: other, when: late },
        ) => {
            let none = String::new();
            let (was, then) = match base {
                Answer::DontKnow { whom, when } => (whom, when),
                _ => (&none, &none),
            };
            let (whom, when) = (leaf(was, one, other), leaf(then, soon, late));
            (
                Answer::DontKnow { whom: whom.0, when: when.0 },
                Answer::DontKnow { whom: whom.1, when: when.1 },
            )
        }
        (Answer::NotApplicable { reason: one }, Answer::NotApplicable { reason: other }) => {
            let none = Words::new();
            let was = match base {
                Answer::NotApplicable { reason } => reason,
                _ => &none,
            };
            let both = words(was, one, other);
            (Answer::NotApplicable { reason: both.0 }, Answer::NotApplicable { reason: both.1 })
        }
        _ => whole,
    }
}

fn detail(
    base: Option<&Value>,
    ours: Option<&Value>,
    theirs: Option<&Value>,
) -> Both<Option<Value>> {
    let whole = optional_leaf(base, ours, theirs);
    if whole.0 == whole.1 { whole } else { value(base, ours, theirs) }
}

/// Two values, or none, that differ from the base and from each other. Texts are merged by
/// language, tables of fixed rows by cell; all others are one thing. Nothing is left where nothing is
/// said any more.
fn value(
    base: Option<&Value>,
    ours: Option<&Value>,
    theirs: Option<&Value>,
) -> Both<Option<Value>> {
    let sides = [base, ours, theirs];
    let both = if let Some([was, one, other]) = each(sides, texts) {
        let both = words(&was, &one, &other);
        (Value::Text(both.0), Value::Text(both.1))
    } else if let Some([was, one, other]) = each(sides, fixed) {
        rows(&was, &one, &other)
    } else {
        return (ours.cloned(), theirs.cloned());
    };
    let some = |value: Value| Some(value).filter(|value| !value.is_blank());
    (some(both.0), some(both.1))
}

/// All three as something that can be merged. A side that says nothing can; a base of another kind
/// is as good as none.
fn each<T: Default>(sides: [Option<&Value>; 3], read: fn(&Value) -> Option<T>) -> Option<[T; 3]> {
    let [base, ours, theirs] = sides;
    let side = |value: Option<&Value>| value.map_or(Some(T::default()), read);
    Some([base.and_then(read).unwrap_or_default(), side(ours)?, side(theirs)?])
}

fn texts(value: &Value) -> Option<Words> {
    match value {
        Value::Text(words) => Some(words.clone()),
        _ => None,
    }
}

/// The rows of a table by their ids, where each has one of its own.
fn fixed(value: &Value) -> Option<Keyed<Id, Row>> {
    let Value::Table(rows) = value else { return None };
    let keyed: Option<Keyed<Id, Row>> =
        rows.iter().map(|row| Some((row.row.clone()?, row.clone()))).collect();
    let keyed = keyed?;
    let ids: BTreeSet<&Id> = keyed.iter().map(|(id, _)| id).collect();
    (ids.len() == rows.len()).then_some(keyed)
}

fn rows(base: &Keyed<Id, Row>, ours: &Keyed<Id, Row>, theirs: &Keyed<Id, Row>) -> Both<Value> {
    let both = list(base, ours, theirs, |base, ours, theirs| {
        let none = BTreeMap::new();
        let was = base.map_or(&none, |row| &row.cells);
        let cells = map(was, &ours.cells, &theirs.cells, optional_leaf);
        let row = |cells| Row { row: ours.row.clone(), cells };
        (row(cells.0), row(cells.1))
    });
    let table = |rows: Keyed<Id, Row>| Value::Table(rows.into_iter().map(|(_, row)| row).collect());
    (table(both.0), table(both.1))
}

fn flag(base: &Option<Flag>, ours: &Option<Flag>, theirs: &Option<Flag>) -> Both<Option<Flag>> {
    let whole = leaf(base, ours, theirs);
    match (ours, theirs) {
        (Some(one), Some(other)) if whole.0 != whole.1 => {
            let was = base.clone().unwrap_or_default();
            let what = words(&was.what, &one.what, &other.what);
            let whom = leaf(&was.whom, &one.whom, &other.whom);
            (Some(Flag { what: what.0, whom: whom.0 }), Some(Flag { what: what.1, whom: whom.1 }))
        }
        _ => whole,
    }
}

/// A reading and its reason belong together: only reasons in several languages for the same reading
/// are merged.
fn own_reading(
    base: &Option<Override>,
    ours: &Option<Override>,
    theirs: &Option<Override>,
) -> Both<Option<Override>> {
    let whole = leaf(base, ours, theirs);
    match (ours, theirs) {
        (Some(one), Some(other)) if whole.0 != whole.1 && one.reading == other.reading => {
            let none = Words::new();
            let was = base.as_ref().filter(|was| was.reading == one.reading);
            let reason = words(was.map_or(&none, |was| &was.reason), &one.reason, &other.reason);
            let own = |reason| Some(Override { reading: one.reading, reason });
            (own(reason.0), own(reason.1))
        }
        _ => whole,
    }
}

/// What somebody says: remarks in several languages are merged where both versions stand for the same.
fn position(
    base: Option<&Position>,
    ours: Option<&Position>,
    theirs: Option<&Position>,
) -> Both<Option<Position>> {
    let whole = optional_leaf(base, ours, theirs);
    match (ours, theirs) {
        (Some(one), Some(other)) if whole.0 != whole.1 && one.stance == other.stance => {
            let none = Words::new();
            let remark = words(base.map_or(&none, |was| &was.remark), &one.remark, &other.remark);
            let own = |remark| Some(Position { stance: one.stance, remark });
            (own(remark.0), own(remark.1))
        }
        _ => whole,
    }
}
