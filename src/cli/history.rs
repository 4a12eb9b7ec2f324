//! `history` and `restore`: earlier states of an assessment.

use std::process::ExitCode;

use jiff::tz::TimeZone;
use serde_json::json as object;

use super::desk::holder;
use super::status::{coverage_of, write_json};
use super::{Failure, tell, write_out};
use crate::desk::EarlierContent;
use crate::export::json;
use crate::l10n::{L10n, Message, msg, say};
use crate::model::assessment::{Assessment, Difference};
use crate::model::findings::Coverage;
use crate::model::session::Settings;
use crate::model::visible::clean_line;
use crate::store::{Generation, Home, Reason, Restored, StoreError, read_file};

/// Version of the JSON that `history` writes.
const JSON_FORMAT: u32 = 1;

/// An earlier state with what can be said about it.
pub struct State {
    /// Which.
    pub generation: Generation,
    /// What is in it; why not, where it cannot be read.
    pub content: Result<EarlierContent, StoreError>,
}

/// The earlier states of an assessment, newest first.
pub fn states(home: &Home, name: &str) -> Result<Vec<State>, StoreError> {
    let (path, history) = home.history_of(name)?;
    let now = read_file(&path).ok();
    let state = |generation: Generation| {
        let content = read_file(&generation.path).map(|earlier| EarlierContent {
            by: last_by(&earlier),
            coverage: coverage_of(home, &earlier).unwrap_or_default(),
            difference: now.as_ref().map(|now| Difference::between(&earlier, now)),
        });
        State { generation, content }
    };
    Ok(history.list()?.into_iter().rev().map(state).collect())
}

/// Who changed something last.
fn last_by(assessment: &Assessment) -> Option<String> {
    let changed = assessment.entries.values().filter(|entry| entry.changed_at.is_some());
    changed.max_by(|a, b| a.changed_at.cmp(&b.changed_at))?.changed_by.clone()
}

/// Lists the earlier states of an assessment.
pub fn list(home: &Home, l10n: &L10n, name: &str, as_json: bool) -> Result<ExitCode, Failure> {
    let states = states(home, name)?;
    if as_json {
        let states: Vec<_> = states.iter().map(state_json).collect();
        write_json(&object!({ "format": JSON_FORMAT, "name": name, "states": states }));
        return Ok(ExitCode::SUCCESS);
    }
    if states.is_empty() {
        tell(&l10n.say(&msg::cli_history_empty(name.to_owned())));
    }
    for state in &states {
        let mut line = vec![format!("{}@{}", name, state.generation.number)];
        line.extend(about(l10n, state));
        write_out(&format!("{}\n", clean_line(&line.join("  "))));
    }
    Ok(ExitCode::SUCCESS)
}

/// A state in words: when, why, by whom, how much, what differs.
fn about(l10n: &L10n, state: &State) -> Vec<String> {
    let at = TimeZone::system().to_datetime(state.generation.at);
    let mut parts = vec![l10n.date(at), l10n.time(at)];
    match &state.content {
        Err(_) => parts.push(l10n.say(&msg::history_unreadable())),
        Ok(EarlierContent { by, coverage, difference }) => {
            parts.extend(by.clone());
            let Coverage { answered, asked, .. } = *coverage;
            parts.push(l10n.say(&msg::LiveProgress { answered, asked }.message()));
            parts.extend(difference.map(|difference| l10n.say(&say::difference(difference))));
        }
    }
    parts.extend(why(state.generation.reason).map(|why| l10n.say(&why)));
    parts
}

/// Why a state was kept, where there is more to say than that it was overwritten.
pub fn why(reason: Reason) -> Option<Message> {
    match reason {
        Reason::Change => None,
        Reason::Restore => Some(msg::history_before_restore()),
        Reason::Merge => Some(msg::history_before_merge()),
        Reason::Migration => Some(msg::history_before_migration()),
    }
}

fn state_json(state: &State) -> serde_json::Value {
    let generation = &state.generation;
    let content = state.content.as_ref().ok();
    object!({
        "number": generation.number,
        "at": generation.at.to_string(),
        "reason": generation.reason.as_str(),
        "path": generation.path.display().to_string(),
        "readable": content.is_some(),
        "changed_by": content.and_then(|content| content.by.as_ref()),
        "coverage": content.map(|content| json::coverage(content.coverage)),
        "differs": content.and_then(|content| content.difference).map(|difference| object!({
            "answers": difference.answers,
            "entries": difference.entries,
            "about": difference.about,
        })),
    })
}

/// Puts an earlier state, `NAME@NUMBER`, in the place of the present one.
pub fn restore(
    home: &Home,
    settings: &Settings,
    l10n: &L10n,
    state: &str,
) -> Result<ExitCode, Failure> {
    let named = state.rsplit_once('@');
    let named = named.and_then(|(name, number)| Some((name, number.parse().ok()?)));
    let Some((name, number)) = named else {
        return Err(Failure { message: msg::usage_state(state.to_owned()), code: 2 });
    };
    let restored = home.restore(name, number, &holder(settings))?;
    tell(&l10n.say(&done(&restored)));
    if let Some(before) = restored.before {
        tell(&l10n.say(&msg::cli_restore_back(format!("{name}@{before}"))));
    }
    Ok(ExitCode::SUCCESS)
}

/// What restoring did.
pub fn done(restored: &Restored) -> Message {
    let number = restored.state.number;
    match restored.before {
        Some(before) => msg::RestoredKept { before, number }.message(),
        None => msg::restored(number),
    }
}
