//! How one state of an assessment differs from another.

use std::collections::BTreeSet;

use super::{Assessment, Entry};

/// What is different in an earlier state, seen from now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many more answers it has than now; below zero, how many fewer.
    pub answers: i64,
    /// How many entries say something else, whoever wrote it and when.
    pub entries: usize,
    /// Whether it says something else about the assessment as a whole.
    pub about: bool,
}

impl Difference {
    /// Between an earlier state and the one of now.
    pub fn between(earlier: &Assessment, now: &Assessment) -> Difference {
        let answers = |assessment: &Assessment| {
            let entries = assessment.entries.values();
            let given = entries.filter(|entry| entry.answer.value().is_some()).count();
            i64::try_from(given).unwrap_or(i64::MAX)
        };
        let ids: BTreeSet<_> = earlier.entries.keys().chain(now.entries.keys()).collect();
        let differ = |id: &&&String| words(earlier.entry(id)) != words(now.entry(id));
        Difference {
            answers: answers(earlier) - answers(now),
            entries: ids.iter().filter(differ).count(),
            about: earlier.about != now.about,
        }
    }
}

/// An entry without who changed it and when.
fn words(entry: &Entry) -> Entry {
    Entry { changed_at: None, changed_by: None, ..entry.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::{About, Answer, Mandate, Value};
    use crate::model::test_support::SMALL;

    fn with(change: impl FnOnce(&mut Assessment)) -> Assessment {
        let mut assessment = Assessment::new(&SMALL, About::default());
        change(&mut assessment);
        assessment
    }

    fn entry(assessment: &mut Assessment, at: usize) -> &mut Entry {
        assessment.entries.entry(SMALL.indicators[at].id.clone()).or_default()
    }

    #[test]
    fn differences_are_counted() {
        let given = || Answer::Given(Value::Choice("any".to_owned()));
        let now = with(|now| {
            entry(now, 0).answer = given();
            entry(now, 1).answer = given();
        });
        for (earlier, answers, entries, about) in [
            (now.clone(), 0, 0, false),
            (with(|_| ()), -2, 2, false),
            (with(|then| entry(then, 2).answer = given()), -1, 3, false),
            (with(|then| then.about.country = "Canada".to_owned()), -2, 2, true),
        ] {
            let difference = Difference { answers, entries, about };
            assert_eq!(Difference::between(&earlier, &now), difference);
        }
        let mut other = now.clone();
        entry(&mut other, 0).changed_by = Some("Ana".to_owned());
        assert_eq!(Difference::between(&other, &now), Difference::default());
        entry(&mut other, 0).mandate = Mandate::City;
        assert_eq!(Difference::between(&other, &now).entries, 1);
    }
}
