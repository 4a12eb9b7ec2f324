//! Finding things by words, in all languages at once, without accents or case.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents: `Évaluation` becomes `evaluation`.
pub fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}

/// Something that can be found.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// What it is.
    pub target: T,
    /// Names to be found by, folded, most telling first.
    pub names: Vec<String>,
    /// Whether it comes after what fits as well as it does.
    aside: bool,
}

impl<T> Entry<T> {
    /// Takes names as people write them.
    pub fn new(target: T, names: impl IntoIterator<Item = String>) -> Entry<T> {
        let mut folded: Vec<String> = names.into_iter().map(|name| fold(&name)).collect();
        folded.dedup();
        Entry { target, names: folded, aside: false }
    }

    /// The same, to be listed after everything else that fits as well.
    pub fn aside(target: T, names: impl IntoIterator<Item = String>) -> Entry<T> {
        Entry { aside: true, ..Entry::new(target, names) }
    }

    /// How well this fits, smaller is better; nothing when a word of the query is in no name.
    fn fit(&self, words: &[&str]) -> Option<(usize, bool, usize)> {
        self.names
            .iter()
            .enumerate()
            .filter_map(|(rank, name)| {
                let places: Option<Vec<usize>> =
                    words.iter().map(|word| place(name, word)).collect();
                places.map(|places| (places.into_iter().max().unwrap_or(0), self.aside, rank))
            })
            .min()
    }
}

/// 0 where the name is the word, 1 at its start, 2 at the start of a word, 3 within one.
fn place(name: &str, word: &str) -> Option<usize> {
    let mut best = None;
    for (at, _) in name.match_indices(word) {
        let place = match name[..at].chars().next_back() {
            None if name.len() == word.len() => 0,
            None => 1,
            Some(before) if !before.is_alphanumeric() => 2,
            Some(_) => 3,
        };
        best = Some(best.map_or(place, |old: usize| old.min(place)));
        if place < 3 {
            break;
        }
    }
    best
}

/// The entries that hold every word of the query, best first; all of them for a blank query.
pub fn search<'e, T>(entries: &'e [Entry<T>], query: &str) -> Vec<&'e Entry<T>> {
    let query = fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut found: Vec<(_, usize)> = entries
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| entry.fit(&words).map(|fit| (fit, at)))
        .collect();
    found.sort();
    found.into_iter().map(|(_, at)| &entries[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(entries: &[Entry<u32>], query: &str) -> Vec<u32> {
        search(entries, query).iter().map(|entry| entry.target).collect()
    }

    #[test]
    fn words_are_found_without_accents_and_in_any_language() {
        let entries = [
            Entry::new(
                1,
                ["Migration strategy".into(), "Stratégie en matière de migration".into()],
            ),
            Entry::new(2, ["Health".into(), "Santé".into(), "Saúde".into()]),
            Entry::new(3, ["Access to health".into(), "Accès à la santé".into()]),
        ];
        assert_eq!(found(&entries, "strategie"), [1]);
        assert_eq!(found(&entries, "SAUDE"), [2]);
        assert_eq!(found(&entries, "sante"), [2, 3]);
        assert_eq!(found(&entries, "health acc"), [3]);
        assert_eq!(found(&entries, "acces a la"), [3]);
        assert_eq!(found(&entries, "zebra"), [0u32; 0]);
        assert_eq!(found(&entries, "  "), [1, 2, 3]);
    }

    #[test]
    fn what_stands_aside_gives_way_only_to_what_fits_as_well() {
        let entries = [
            Entry::aside(1, ["Health".into()]),
            Entry::new(2, ["Who uses it?".into(), "Health".into()]),
            Entry::new(3, ["Health centres".into()]),
        ];
        assert_eq!(found(&entries, "health"), [2, 1, 3]);
    }
}
