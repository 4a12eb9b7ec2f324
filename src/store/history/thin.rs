//! Which earlier states stay.

use jiff::Timestamp;

/// The newest ones, which stay whatever the clock says: a clock that is wrong for a day takes nothing.
const RECENT: usize = 24;
/// More than these are never kept of one assessment.
const MOST: usize = 200;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// How far apart states of this age need be, in seconds: all of the last four hours, one an hour for
/// two days, one a day for a month, one a week for a year, then one a month.
fn grain(age: i64) -> i64 {
    match age {
        ..=14_400 => 0,
        age if age <= 2 * DAY => HOUR,
        age if age <= 31 * DAY => DAY,
        age if age <= 366 * DAY => 7 * DAY,
        _ => 30 * DAY,
    }
}

/// Which of these states may go. `times` says when each was saved, in the order in which they were
/// kept, which is not always that of the clock. The first and the newest always stay.
pub fn thin(times: &[Timestamp], now: Timestamp) -> Vec<usize> {
    let recent = times.len().saturating_sub(RECENT);
    let mut gone = Vec::new();
    let mut stays = Vec::new();
    let mut last: Option<i64> = None;
    for (at, time) in times.iter().map(|time| time.as_second()).enumerate() {
        // What seems to come from the future is new.
        let wanted = grain((now.as_second() - time).max(0));
        let apart = last.is_none_or(|last| (time - last).abs() >= wanted);
        if apart || at >= recent {
            stays.push(at);
            last = Some(time);
        } else {
            gone.push(at);
        }
    }
    let too_many = stays.len().saturating_sub(MOST);
    // From the old end, but for the very first one.
    gone.extend(stays.into_iter().skip(1).take(too_many));
    gone
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::model::test_support::cases;
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn time(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// What is left after thinning each time that a state is kept, so many seconds apart.
    fn left(count: i64, apart: i64) -> Vec<i64> {
        let mut times: Vec<Timestamp> = Vec::new();
        for at in 0..count {
            times.push(time(at * apart));
            let gone = thin(&times, time(at * apart));
            let kept = times.iter().enumerate().filter(|(at, _)| !gone.contains(at));
            times = kept.map(|(_, time)| *time).collect();
        }
        times.iter().map(|time| (count - 1) * apart - time.as_second()).rev().collect()
    }

    #[test]
    fn the_older_the_fewer() {
        // A state every half hour, day and night, for three years.
        let ages = left(3 * 366 * 48, 1800);
        let within =
            |from: i64, to: i64| ages.iter().filter(|age| (from..to).contains(age)).count();
        assert_eq!(within(0, 4 * HOUR), 8);
        // The newest 24 reach back twelve hours here; then one an hour.
        assert!((50..=54).contains(&within(4 * HOUR, 2 * DAY)), "{}", within(4 * HOUR, 2 * DAY));
        assert!((26..=31).contains(&within(2 * DAY, 31 * DAY)), "{}", within(2 * DAY, 31 * DAY));
        assert!(
            (40..=50).contains(&within(31 * DAY, 366 * DAY)),
            "{}",
            within(31 * DAY, 366 * DAY)
        );
        assert!(
            (18..=28).contains(&within(366 * DAY, i64::MAX)),
            "{}",
            within(366 * DAY, i64::MAX)
        );
        assert_eq!(ages.last(), Some(&((3 * 366 * 48 - 1) * 1800)), "the first one is there");
    }

    #[test]
    fn a_sitting_a_week_loses_nothing_for_a_year() {
        assert_eq!(left(50, 7 * DAY).len(), 50);
    }

    #[test]
    fn a_clock_that_is_wrong_for_a_while_takes_no_recent_state() {
        let states: Vec<Timestamp> = (0..20).map(|at| time(2_000_000_000 + at * 300)).collect();
        for now in [0, 1_000_000_000, 2_000_006_000, 4_000_000_000, 100_000_000_000] {
            assert_eq!(thin(&states, time(now)), Vec::<usize>::new(), "{now}");
        }
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn thinning_is_bounded_and_never_takes_the_first_or_the_newest(
            times in vec(-10_000_000_000..10_000_000_000_i64, 0..400),
            now in -10_000_000_000..10_000_000_000_i64,
        ) {
            let times: Vec<Timestamp> = times.into_iter().map(time).collect();
            let gone = thin(&times, time(now));
            let stays: Vec<usize> = (0..times.len()).filter(|at| !gone.contains(at)).collect();
            prop_assert_eq!(stays.len() + gone.len(), times.len());
            prop_assert!(stays.len() <= MOST);
            prop_assert_eq!(stays.is_empty(), times.is_empty());
            prop_assert_eq!(stays.first().copied(), (!times.is_empty()).then_some(0));
            let newest: Vec<usize> = (times.len().saturating_sub(RECENT)..times.len()).collect();
            prop_assert!(stays.ends_with(&newest));
        }

        #[test]
        fn thinning_twice_takes_nothing_more(
            times in vec(0..100_000_000_i64, 0..150),
            now in 0..200_000_000_i64,
        ) {
            let times: Vec<Timestamp> = times.into_iter().map(time).collect();
            let gone = thin(&times, time(now));
            let stays: Vec<Timestamp> = times
                .iter()
                .enumerate()
                .filter(|(at, _)| !gone.contains(at))
                .map(|(_, time)| *time)
                .collect();
            prop_assert_eq!(thin(&stays, time(now)), Vec::<usize>::new());
        }
    }
}
