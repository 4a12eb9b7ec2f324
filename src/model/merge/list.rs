//! Merging lists whose order means something.

use std::collections::{BTreeMap, BTreeSet};

use super::Both;

/// A list, each item with what it is recognised by. Keys stand in it once.
pub type Keyed<K, V> = Vec<(K, V)>;

/// Merges two lists item by item. What was added on either side is added, what was removed on one
/// and left alone on the other is removed. Who moved items decides on their order; where both did
/// or neither, the order depends on the items alone, never on which side is whose.
///
/// `merge` gets the item in the base, if it was there, and as it is on both sides.
pub fn list<K: Ord + Clone, V: Ord + Clone>(
    base: &Keyed<K, V>,
    ours: &Keyed<K, V>,
    theirs: &Keyed<K, V>,
    merge: impl Fn(Option<&V>, &V, &V) -> Both<V>,
) -> Both<Keyed<K, V>> {
    let [b, o, t] = [base, ours, theirs].map(|side| side.iter().cloned().collect());
    let (b, o, t): (BTreeMap<K, V>, BTreeMap<K, V>, BTreeMap<K, V>) = (b, o, t);
    let mut both = (Keyed::new(), Keyed::new());
    for key in order(base, ours, theirs) {
        let item = match (b.get(&key), o.get(&key), t.get(&key)) {
            (was, Some(ours), Some(theirs)) => {
                let (ours, theirs) = merge(was, ours, theirs);
                (Some(ours), Some(theirs))
            }
            // Added on one side.
            (None, one, other) => {
                let item = one.or(other).cloned();
                (item.clone(), item)
            }
            // Removed on one side: clean if the other left it alone.
            (was, one, other) if one.or(other) == was => (None, None),
            (_, one, other) => (one.cloned(), other.cloned()),
        };
        both.0.extend(item.0.map(|item| (key.clone(), item)));
        both.1.extend(item.1.map(|item| (key, item)));
    }
    both
}

/// Every key of both sides in the order of the merged list.
fn order<K: Ord + Clone, V: Ord>(
    base: &Keyed<K, V>,
    ours: &Keyed<K, V>,
    theirs: &Keyed<K, V>,
) -> Vec<K> {
    let keys = |list: &Keyed<K, V>| list.iter().map(|(key, _)| key.clone()).collect();
    let [b, o, t]: [BTreeSet<K>; 3] = [keys(base), keys(ours), keys(theirs)];
    let common: BTreeSet<K> = o.intersection(&t).cloned().collect();
    let old: BTreeSet<K> = common.intersection(&b).cloned().collect();
    let among = |list: &Keyed<K, V>, set: &BTreeSet<K>| -> Vec<K> {
        list.iter().map(|(key, _)| key).filter(|key| set.contains(*key)).cloned().collect()
    };
    let (in_ours, in_theirs) = (among(ours, &common), among(theirs, &common));
    let before = among(base, &old);
    let moved = |list| among(list, &old) != before;
    let spine = match (moved(ours), moved(theirs)) {
        (true, false) => in_ours,
        (false, true) => in_theirs,
        _ if in_ours == in_theirs => in_ours,
        _ if items(ours, &in_ours) <= items(theirs, &in_theirs) => in_ours,
        _ => in_theirs,
    };
    let (after_ours, after_theirs) = (runs(ours, &common), runs(theirs, &common));
    let anchors = std::iter::once(None).chain(spine.into_iter().map(Some));
    let mut order = Vec::new();
    for anchor in anchors {
        let run = |runs: &BTreeMap<Option<K>, Vec<K>>| runs.get(&anchor).cloned();
        let mine = run(&after_ours).unwrap_or_default();
        let other = run(&after_theirs).unwrap_or_default();
        order.extend(anchor);
        if items(ours, &mine) <= items(theirs, &other) {
            order.extend(mine.into_iter().chain(other));
        } else {
            order.extend(other.into_iter().chain(mine));
        }
    }
    order
}

/// The items with these keys, in the order of the keys.
fn items<'l, K: Ord, V>(list: &'l Keyed<K, V>, keys: &[K]) -> Vec<&'l V> {
    let all: BTreeMap<&K, &V> = list.iter().map(|(key, item)| (key, item)).collect();
    keys.iter().filter_map(|key| all.get(key).copied()).collect()
}

/// What stands on one side only, by the common item it follows.
fn runs<K: Ord + Clone, V>(
    list: &Keyed<K, V>,
    common: &BTreeSet<K>,
) -> BTreeMap<Option<K>, Vec<K>> {
    let mut runs: BTreeMap<Option<K>, Vec<K>> = BTreeMap::new();
    let mut anchor = None;
    for (key, _) in list {
        if common.contains(key) {
            anchor = Some(key.clone());
        } else {
            runs.entry(anchor.clone()).or_default().push(key.clone());
        }
    }
    runs
}

/// Plain items, recognised by themselves; the second of two equal ones is another one.
pub fn plain<V: Ord + Clone>(items: impl IntoIterator<Item = V>) -> Keyed<(V, usize), V> {
    let mut seen: BTreeMap<V, usize> = BTreeMap::new();
    let keyed = |item: V| {
        let count = seen.entry(item.clone()).or_default();
        *count += 1;
        ((item.clone(), *count), item)
    };
    items.into_iter().map(keyed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters are items; upper and lower case are versions of the same one.
    #[track_caller]
    fn check(base: &str, ours: &str, theirs: &str, expected: (&str, &str)) {
        let keyed = |text: &str| -> Keyed<char, char> {
            text.chars().map(|c| (c.to_ascii_lowercase(), c)).collect()
        };
        let (b, o, t) = (keyed(base), keyed(ours), keyed(theirs));
        let one = |was: Option<&char>, ours: &char, theirs: &char| {
            let unused = 'x';
            super::super::leaf(was.unwrap_or(&unused), ours, theirs)
        };
        let text = |list: Keyed<char, char>| -> String { list.iter().map(|(_, c)| c).collect() };
        let merged = list(&b, &o, &t, one);
        assert_eq!((text(merged.0), text(merged.1)), (expected.0.into(), expected.1.into()));
        let swapped = list(&b, &t, &o, one);
        assert_eq!((text(swapped.1), text(swapped.0)), (expected.0.into(), expected.1.into()));
    }

    #[test]
    fn what_either_side_added_is_there_and_what_one_removed_is_gone() {
        for (base, ours, theirs, merged) in [
            ("abc", "abc", "abc", "abc"),
            ("abc", "abxc", "abc", "abxc"),
            ("abc", "abxc", "abyc", "abxyc"),
            ("abc", "abyc", "abxc", "abxyc"),
            ("abc", "xabc", "abcy", "xabcy"),
            ("abc", "ac", "abc", "ac"),
            ("abc", "ac", "ab", "a"),
            ("abc", "", "abcy", "y"),
            ("", "xy", "yz", "xyz"),
            ("abc", "Abc", "abC", "AbC"),
            // The order is that of who moved.
            ("abc", "cab", "abxc", "cabx"),
            ("abc", "abc", "bca", "bca"),
            ("abc", "bac", "bac", "bac"),
            ("abc", "cba", "bac", "bac"),
        ] {
            check(base, ours, theirs, (merged, merged));
        }
    }

    #[test]
    fn what_both_changed_has_two_ways() {
        check("abc", "Abc", "bc", ("Abc", "bc"));
        check("a", "A", "a", ("A", "A"));
    }
}
