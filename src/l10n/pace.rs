//! How long the rest takes, in words.

use jiff::Timestamp;

use super::{Message, msg};
use crate::model::assessment::Entry;
use crate::model::pace::{Estimate, Left, estimate, pace};

/// How long so many open indicators take, from when this person changed these entries.
pub fn left<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    by: &str,
    open: usize,
) -> Option<Estimate> {
    let own = entries.filter(|entry| entry.changed_by.as_deref() == Some(by));
    let times = own.filter_map(|entry| {
        let at: Timestamp = entry.changed_at.as_deref()?.parse().ok()?;
        Some(at.as_second())
    });
    estimate(pace(times.collect()), open)
}

/// A sentence that says where it comes from.
pub fn sentence(estimate: Estimate) -> Message {
    match (estimate.left, estimate.own) {
        (Left::Minutes(minutes), true) => msg::time_left_minutes_own(minutes),
        (Left::Minutes(minutes), false) => msg::time_left_minutes_usual(minutes),
        (Left::Hours(hours), true) => msg::time_left_hours_own(hours),
        (Left::Hours(hours), false) => msg::time_left_hours_usual(hours),
    }
}

/// A few words.
pub fn short(estimate: Estimate) -> Message {
    match estimate.left {
        Left::Minutes(minutes) => msg::time_left_short_minutes(minutes),
        Left::Hours(hours) => msg::time_left_short_hours(hours),
    }
}
