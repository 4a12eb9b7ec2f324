//! Carrying a change over to another version.

use super::fields;
use crate::model::assessment::{About, Entry, Highlights};

/// What `version` becomes when the change from `old` to `new` is made to it, too. Where both say
/// something else than `old`, `new` is right.
pub fn entry(old: &Entry, new: &Entry, version: &Entry) -> Entry {
    if old == new { version.clone() } else { super::entry(old, new, version).0 }
}

/// The same for what was chosen for the mayor's page.
pub fn highlights(old: &Highlights, new: &Highlights, version: &Highlights) -> Highlights {
    fields::highlights(old, new, version).0
}

/// The same for what an assessment is about.
pub fn about(old: &About, new: &About, version: &About) -> About {
    fields::about(old, new, version).0
}
