//! How long the rest takes, from how long the answers took so far.

/// Seconds that an indicator takes as long as nobody's own pace is known: twenty-five minutes for the
/// twenty of a quick scan.
pub const USUAL: usize = 72;

/// A longer time between two answers is a pause, and the next one another sitting.
const PAUSE: i64 = 15 * 60;

/// From so many times between answers on, they say something.
const ENOUGH: usize = 5;

/// From so many minutes on, hours are told.
const HOURS_FROM: usize = 90;

/// How long the rest takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// How long, rounded.
    pub left: Left,
    /// Whether it comes from somebody's own pace, rather than from what is usual.
    pub own: bool,
}

/// A rounded time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// A multiple of five.
    Minutes(usize),
    /// Two at least.
    Hours(usize),
}

/// How many seconds somebody takes from one answer to the next: the middle one of all times that are
/// no pauses. `times` are moments in seconds, in any order. Too few of them say nothing.
pub fn pace(mut times: Vec<i64>) -> Option<usize> {
    times.sort_unstable();
    let gaps = times.windows(2).map(|pair| pair[1].saturating_sub(pair[0]));
    // What has the same moment came in together, and was not answered one by one.
    let mut gaps: Vec<i64> = gaps.filter(|gap| (1..=PAUSE).contains(gap)).collect();
    if gaps.len() < ENOUGH {
        return None;
    }
    let middle = gaps.len() / 2;
    usize::try_from(*gaps.select_nth_unstable(middle).1).ok()
}

/// How long so many open indicators take at this pace, or at the usual one; nothing where none is
/// open.
pub fn estimate(pace: Option<usize>, open: usize) -> Option<Estimate> {
    if open == 0 {
        return None;
    }
    let seconds = pace.unwrap_or(USUAL);
    let minutes = minutes(seconds, open);
    let left = match minutes {
        ..=HOURS_FROM => Left::Minutes(minutes),
        _ => Left::Hours((minutes + 30) / 60),
    };
    Some(Estimate { left, own: pace.is_some() })
}

/// How many minutes so many indicators take, to the next five.
pub fn minutes(seconds: usize, open: usize) -> usize {
    let minutes = seconds.saturating_mul(open) / 60;
    ((minutes + 2) / 5 * 5).max(5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_the_middle_time_between_answers() {
        let every = |seconds: i64, count: i64| (0..count).map(|at| at * seconds).collect();
        assert_eq!(pace(every(40, 6)), Some(40));
        assert_eq!(pace(every(40, 5)), None, "four times between answers say nothing");
        assert_eq!(pace(Vec::new()), None);
        // In any order, and one long thought changes little.
        assert_eq!(pace(vec![700, 0, 30, 60, 120, 90, 150]), Some(30));
    }

    #[test]
    fn pauses_and_what_came_in_together_do_not_count() {
        let day = 24 * 60 * 60;
        let sitting = |start: i64| (0..4).map(move |at| start + at * 50);
        let times: Vec<i64> = sitting(0).chain(sitting(day)).collect();
        assert_eq!(pace(times), Some(50));
        assert_eq!(pace(vec![5; 40]), None, "a merge of forty answers");
        assert_eq!(pace((0..40).map(|at| at * day).collect()), None, "one answer a day");
        assert_eq!(pace(vec![i64::MIN, i64::MAX, 0]), None);
    }

    #[test]
    fn estimates_are_rounded_and_never_nothing() {
        use Left::{Hours, Minutes};
        for (pace, open, left) in [
            (None, 20, Minutes(25)),
            (None, 1, Minutes(5)),
            (None, 75, Minutes(90)),
            (None, 87, Hours(2)),
            (None, 10_000, Hours(200)),
            (Some(1), 3, Minutes(5)),
            (Some(30), 80, Minutes(40)),
            (Some(600), 11, Hours(2)),
            (Some(usize::MAX), usize::MAX, Hours(usize::MAX / 60 / 60)),
        ] {
            let estimate = estimate(pace, open).map(|estimate| (estimate.left, estimate.own));
            let hours = |left| matches!((left, estimate), (Hours(_), Some((Hours(_), _))));
            let same = estimate == Some((left, pace.is_some()));
            assert!(same || open > 1_000_000 && hours(left), "{pace:?} {open}: {estimate:?}");
        }
        assert_eq!(estimate(Some(30), 0), None);
    }
}
