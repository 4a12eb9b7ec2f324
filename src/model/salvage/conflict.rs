//! Two versions of the same lines that Git left in a file: the first is read, the second told.

use std::borrow::Cow;

use super::{field_at, starts};
use crate::model::fault::{Fault, FaultKind, shown};
use crate::model::source;

/// Nobody looks through more.
const MOST: usize = 100;

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Both,
    Ours,
    Base,
    Theirs,
}

/// The source without Git's marks and what is not ours, line for line, and what was left out.
pub(super) fn ours(source: &str) -> (Cow<'_, str>, Vec<Fault>) {
    if source::conflicts(source).is_empty() {
        return (Cow::Borrowed(source), Vec::new());
    }
    let mut text = String::with_capacity(source.len());
    let mut faults: Vec<(usize, Fault)> = Vec::new();
    let mut side = Side::Both;
    let mut theirs: Option<(usize, String)> = None;
    for (at, line) in source.split_inclusive('\n').enumerate() {
        let mark = match line.trim_end() {
            mark if mark.starts_with("<<<<<<< ") => Some(Side::Ours),
            mark if mark.starts_with("||||||| ") => Some(Side::Base),
            "=======" => Some(Side::Theirs),
            mark if mark.starts_with(">>>>>>> ") => Some(Side::Both),
            _ => None,
        };
        let mut tell = |line, kind| {
            if faults.len() < MOST {
                faults.push((text.len(), Fault { line, field: String::new(), kind }));
            }
        };
        if mark == Some(Side::Ours) || (mark.is_some() && side == Side::Both) {
            tell(at + 1, FaultKind::Conflict);
        }
        if mark.is_some()
            && let Some((line, words)) = theirs.take()
            && !words.is_empty()
        {
            tell(line, FaultKind::OtherVersion { text: shown(words.trim_end_matches(',')) });
        }
        match mark {
            Some(Side::Theirs) => theirs = Some((at + 2, String::new())),
            None if side == Side::Theirs => {
                if let Some((_, words)) = &mut theirs
                    && words.len() < 200
                {
                    let space = if words.is_empty() { "" } else { " " };
                    words.push_str(space);
                    words.push_str(line.trim());
                }
            }
            _ => {}
        }
        side = mark.unwrap_or(side);
        if mark.is_none() && matches!(side, Side::Both | Side::Ours) {
            text.push_str(line);
        } else if line.ends_with('\n') {
            text.push('\n');
        }
    }
    let starts = starts(&text);
    let place = |(at, fault): (usize, Fault)| {
        let field = field_at(&text, &starts, at);
        Fault { field, ..fault }
    };
    let faults = faults.into_iter().map(place).collect();
    (Cow::Owned(text), faults)
}
