//! Merging lists of evidence, whose items have no id.

use super::list::{Keyed, list};
use super::{Both, leaf};
use crate::model::assessment::Evidence;

/// What makes two pieces of evidence versions of one: they are equal, or have the same title, or
/// the same link.
const SAME: [fn(&Evidence, &Evidence) -> bool; 3] = [
    |one, other| one == other,
    |one, other| same_words(&one.title, &other.title),
    |one, other| same_words(&one.link, &other.link),
];

fn same_words(one: &str, other: &str) -> bool {
    !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Merges piece by piece, and each piece field by field.
pub fn evidence(base: &[Evidence], ours: &[Evidence], theirs: &[Evidence]) -> Both<Vec<Evidence>> {
    let (in_ours, in_theirs) = (versions(base, ours), versions(base, theirs));
    let added = |pairs: &[Option<usize>]| -> Vec<usize> {
        (0..pairs.len()).filter(|at| pairs[*at].is_none()).collect()
    };
    let (new_ours, new_theirs) = (added(&in_ours), added(&in_theirs));
    let pieces = |all: &[Evidence], places: &[usize]| -> Vec<Evidence> {
        places.iter().map(|at| all[*at].clone()).collect()
    };
    // What both added is one piece, too.
    let twins = alike(&pieces(ours, &new_ours), &pieces(theirs, &new_theirs));
    let key_ours = |at: usize| match in_ours[at] {
        Some(base) => Key::Base(base),
        None => Key::Ours(at),
    };
    let key_theirs = |at: usize| match in_theirs[at] {
        Some(base) => Key::Base(base),
        None => {
            let twin = new_theirs.iter().position(|new| *new == at).and_then(|new| twins[new]);
            twin.map_or(Key::Theirs(at), |twin| Key::Ours(new_ours[twin]))
        }
    };
    let keyed = |all: &[Evidence], key: &dyn Fn(usize) -> Key| -> Keyed<Key, Evidence> {
        all.iter().enumerate().map(|(at, piece)| (key(at), piece.clone())).collect()
    };
    let both =
        list(&keyed(base, &Key::Base), &keyed(ours, &key_ours), &keyed(theirs, &key_theirs), piece);
    let plain = |list: Keyed<Key, Evidence>| list.into_iter().map(|(_, piece)| piece).collect();
    (plain(both.0), plain(both.1))
}

/// Which piece it is: one of the base, or one that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Base(usize),
    Ours(usize),
    Theirs(usize),
}

/// Of which piece of the base each is a version.
fn versions(base: &[Evidence], side: &[Evidence]) -> Vec<Option<usize>> {
    let mut pairs = alike(base, side);
    // Somebody who changes title and link, and nothing else of the list, changes a piece.
    let left = |taken: &[Option<usize>], count: usize| -> Vec<usize> {
        (0..count).filter(|at| !taken.contains(&Some(*at))).collect()
    };
    if let ([was], true) = (left(&pairs, base.len()).as_slice(), base.len() == side.len())
        && let Some(free) = pairs.iter_mut().find(|pair| pair.is_none())
    {
        *free = Some(*was);
    }
    pairs
}

/// For each piece on the right, the place of the one on the left that it is a version of.
fn alike(left: &[Evidence], right: &[Evidence]) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; right.len()];
    for same in SAME {
        for (at, piece) in right.iter().enumerate() {
            if pairs[at].is_none() {
                let free = |was: &usize| !pairs.contains(&Some(*was)) && same(&left[*was], piece);
                pairs[at] = (0..left.len()).find(free);
            }
        }
    }
    pairs
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
