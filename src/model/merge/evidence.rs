//! Merging lists of evidence, whose items have no id.

use super::list::{Keyed, list};
use super::{Both, leaf};
use crate::model::assessment::Evidence;

/// What makes two pieces of evidence versions of one: they are equal, or have the same title, or
/// the same link, or say the same under another title.
const SAME: [fn(&Evidence, &Evidence) -> bool; 4] = [
    |one, other| one == other,
    |one, other| same_words(&one.title, &other.title),
    |one, other| same_words(&one.link, &other.link),
    |one, other| {
        let renamed =
            Evidence { title: one.title.clone(), link: one.link.clone(), ..other.clone() };
        let says_something = !one.page.trim().is_empty() || !one.note.trim().is_empty();
        says_something && renamed == *one
    },
];

fn same_words(one: &str, other: &str) -> bool {
    !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Merges piece by piece, and each piece field by field.
pub fn evidence(base: &[Evidence], ours: &[Evidence], theirs: &[Evidence]) -> Both<Vec<Evidence>> {
    let [in_base, in_ours, in_theirs] = keys(base, ours, theirs);
    let keyed = |keys: Vec<Key>, all: &[Evidence]| keys.into_iter().zip(all.to_vec()).collect();
    let (base, ours, theirs): (Keyed<Key, Evidence>, _, _) =
        (keyed(in_base, base), keyed(in_ours, ours), keyed(in_theirs, theirs));
    let both = list(&base, &ours, &theirs, piece);
    let plain = |list: Keyed<Key, Evidence>| list.into_iter().map(|(_, piece)| piece).collect();
    (plain(both.0), plain(both.1))
}

/// Which piece it is: the list in which it is found first, and its place there.
type Key = (usize, usize);

/// Recognises the pieces of three lists: equal ones first, in any two of them; then, of what is
/// left, what became of those of the base; then what both sides added.
fn keys(base: &[Evidence], ours: &[Evidence], theirs: &[Evidence]) -> [Vec<Key>; 3] {
    let lists = [base, ours, theirs];
    let mut keys: [Vec<Option<Key>>; 3] = lists.map(|list| vec![None; list.len()]);
    for (at, key) in keys[0].iter_mut().enumerate() {
        *key = Some((0, at));
    }
    let [equal, alike @ ..] = SAME;
    for (from, to) in [(0, 1), (0, 2), (1, 2)] {
        pair(lists, &mut keys, (from, to), equal);
    }
    for (from, to) in [(0, 1), (0, 2), (1, 2)] {
        for same in alike {
            pair(lists, &mut keys, (from, to), same);
        }
    }
    // What both sides have is of the base all the same, if it became of a piece that nothing else
    // became of: only so is it known who moved it.
    for same in alike {
        for (of, was) in base.iter().enumerate() {
            let is_taken = [1, 2].iter().any(|list| keys[*list].contains(&Some((0, of))));
            let both = |at: &usize| {
                keys[1][*at].is_some_and(|key| key.0 == 1) && keys[2].contains(&keys[1][*at])
            };
            let became = (0..ours.len()).filter(|at| both(at) && same(was, &ours[*at]));
            let Some(at) = became.min_by_key(|at| &ours[*at]).filter(|_| !is_taken) else {
                continue;
            };
            let there = keys[2].iter().position(|key| *key == keys[1][at]);
            for (list, at) in [Some((1, at)), there.map(|at| (2, at))].into_iter().flatten() {
                keys[list][at] = Some((0, of));
            }
        }
    }
    let mut list = 0;
    keys.map(|keys| {
        let own = keys.into_iter().enumerate().map(|(at, key)| key.unwrap_or((list, at))).collect();
        list += 1;
        own
    })
}

/// Pairs each piece of one list that is not recognised yet with one of an earlier list.
fn pair(
    lists: [&[Evidence]; 3],
    keys: &mut [Vec<Option<Key>>; 3],
    (from, to): (usize, usize),
    same: fn(&Evidence, &Evidence) -> bool,
) {
    for at in 0..lists[to].len() {
        if keys[to][at].is_some() {
            continue;
        }
        let found = (0..lists[from].len()).find(|other| {
            let key = keys[from][*other];
            // What is recognised as one of the base is not recognised as another one.
            let free = from == 0 || key.is_none();
            free && !keys[to].contains(&Some(key.unwrap_or((from, *other))))
                && same(&lists[from][*other], &lists[to][at])
        });
        if let Some(other) = found {
            let key = *keys[from][other].get_or_insert((from, other));
            keys[to][at] = Some(key);
        }
    }
}

/// One piece, field by field. Where both added it, the one that says something wins over the one
/// that says nothing.
fn piece(base: Option<&Evidence>, ours: &Evidence, theirs: &Evidence) -> Both<Evidence> {
    let blank = Evidence::default();
    let b = base.unwrap_or(&blank);
    let kind = match base {
        Some(base) => leaf(&base.kind, &ours.kind, &theirs.kind),
        None => (ours.kind, theirs.kind),
    };
    let title = leaf(&b.title, &ours.title, &theirs.title);
    let year = leaf(&b.year, &ours.year, &theirs.year);
    let page = leaf(&b.page, &ours.page, &theirs.page);
    let link = leaf(&b.link, &ours.link, &theirs.link);
    let note = leaf(&b.note, &ours.note, &theirs.note);
    (
        Evidence {
            title: title.0,
            kind: kind.0,
            year: year.0,
            page: page.0,
            link: link.0,
            note: note.0,
        },
        Evidence {
            title: title.1,
            kind: kind.1,
            year: year.1,
            page: page.1,
            link: link.1,
            note: note.1,
        },
    )
}
