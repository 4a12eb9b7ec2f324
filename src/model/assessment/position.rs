//! What people say of an answer when it is discussed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Words;

/// Who says what of an answer, by the name of the person or body: each has one position.
pub type Positions = BTreeMap<String, Position>;

/// What somebody says of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Position {
    /// Whether they agree.
    pub stance: Stance,
    /// What they add, by language.
    pub remark: Words,
}

/// Whether somebody agrees with an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stance {
    /// It stands as it is.
    #[default]
    Agrees,
    /// It does not.
    Disagrees,
    /// It stands, but for what they would change.
    WouldChange,
}

impl Stance {
    /// In order.
    pub const ALL: [Stance; 3] = [Stance::Agrees, Stance::Disagrees, Stance::WouldChange];
}
