//! What people say of an answer when it is discussed.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DUPLICATE_KEY, Words};

/// Who says what of an answer, by the name of the person or body: each has one position.
pub type Positions = BTreeMap<String, Position>;

/// What somebody says of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

/// Positions as a file holds them: in a list. A key with a bare bracket behind it begins an entry, and
/// nothing else, so that what is left of a damaged file can be found.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct PositionList(#[serde(deserialize_with = "read")] pub Positions);

/// A line of that list.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    who: String,
    #[serde(default)]
    stance: Stance,
    #[serde(default, deserialize_with = "super::unique")]
    remark: Words,
}

/// Writes positions as a list.
pub fn write<S: Serializer>(positions: &Positions, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(positions.iter().map(|(who, position)| {
        let Position { stance, remark } = position.clone();
        Line { who: who.clone(), stance, remark }
    }))
}

/// Reads a list of positions, and refuses a second one of somebody.
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Positions, D::Error> {
    let mut positions = Positions::new();
    for Line { who, stance, remark } in Vec::<Line>::deserialize(deserializer)? {
        if positions.contains_key(&who) {
            return Err(serde::de::Error::custom(format_args!("{DUPLICATE_KEY}{who}")));
        }
        positions.insert(who, Position { stance, remark });
    }
    Ok(positions)
}
