//! The questionnaire as its RON file writes it.

use serde::Deserialize;

use crate::model::{Id, LanguageTag};

/// The newest questionnaire format this program reads.
pub const FORMAT: u32 = 1;

/// A whole questionnaire file: structure only, texts stand beside it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Structure {
    /// Version of this file format, see [`FORMAT`].
    pub format: u32,
    /// The questionnaire's own id, also its folder's name.
    pub id: Id,
    /// Version of the instrument, in its editors' own scheme.
    pub version: String,
    /// Languages in which every text exists.
    pub languages: Vec<LanguageTag>,
    /// Regional variants, such as `pt-PT`: thin overlays that hold only what differs.
    #[serde(default)]
    pub variants: Vec<LanguageTag>,
    /// Ids that earlier versions used with another meaning; never to be used again.
    #[serde(default)]
    pub retired: Vec<Id>,
    /// Terms that the glossary explains; their texts are `term-<id>`.
    #[serde(default)]
    pub terms: Vec<Id>,
    /// Option lists that many indicators share.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// The context and the dimensions, in order.
    pub sections: Vec<SectionStructure>,
}

/// An option list that many indicators share, best option first.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Named by `Scale("…")` in indicators.
    pub id: Id,
    /// From the best answer to the least.
    pub options: Vec<Choice>,
}

/// What a section is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SectionKind {
    /// Facts about the authority: no findings come of them.
    Context,
    /// A dimension of migration governance: its answers become findings.
    Dimension,
}

/// The context or a dimension, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionStructure {
    /// Unique among sections.
    pub id: Id,
    /// Context or dimension.
    pub kind: SectionKind,
    /// In order.
    pub areas: Vec<AreaStructure>,
}

/// A group of indicators within a section, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaStructure {
    /// Unique among areas.
    pub id: Id,
    /// In order.
    pub indicators: Vec<IndicatorStructure>,
}

/// One indicator (or context question), as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorStructure {
    /// Unique among indicators; also the key of its answer and of its texts.
    pub id: Id,
    /// What kind of answer it takes.
    pub answer: AnswerKind,
    /// Further fields, such as staff, budget, title, period.
    #[serde(default)]
    pub details: Vec<Detail>,
    /// When it is asked.
    #[serde(default)]
    pub asked: Condition,
    /// Whether it belongs to the quick scan, which gives a first picture and grows into the full set.
    #[serde(default)]
    pub quick: bool,
    /// Where it stands in other frameworks.
    #[serde(default)]
    pub crosswalk: Crosswalk,
}

/// Where an indicator stands in other frameworks. Facts, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Crosswalk {
    /// Principle or objective of IOM's Migration Governance Framework (C/106/40, 2015).
    pub migof: Option<Migof>,
    /// Targets of the Sustainable Development Goals, such as `10.7` or `4.b`.
    pub sdg: Vec<String>,
    /// Sub-category of SDG indicator 10.7.2, from `1a` to `6e`.
    pub sdg_10_7_2: Option<String>,
    /// Objectives of the Global Compact for Migration (2018), from 1 to 23.
    pub gcm: Vec<u8>,
}

/// The principles and objectives of the Migration Governance Framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Migof {
    /// Principle 1: international standards and migrants' rights.
    Principle1,
    /// Principle 2: evidence and whole-of-government approach.
    Principle2,
    /// Principle 3: partnerships.
    Principle3,
    /// Objective 1: socioeconomic well-being.
    Objective1,
    /// Objective 2: mobility dimensions of crises.
    Objective2,
    /// Objective 3: safe, orderly and dignified migration.
    Objective3,
}

/// What kind of answer an indicator or a detail takes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum AnswerKind {
    /// One of a shared scale's options.
    Scale(Id),
    /// One of these, best first.
    OneOf(Vec<Choice>),
    /// Any number of these.
    AnyOf {
        /// In the order shown.
        options: Vec<Choice>,
        /// From how many counted choices on the answer is partial.
        #[serde(default = "one")]
        partial_from: usize,
        /// From how many counted choices on the answer is a strength.
        #[serde(default)]
        strength_from: Option<usize>,
        /// Choices without which it is no strength, however many are chosen.
        #[serde(default)]
        strength_needs: Vec<Id>,
    },
    /// A number with a unit. Thresholds are decimal text.
    Number {
        /// From this number on the answer is partial.
        #[serde(default)]
        partial_from: Option<String>,
        /// From this number on the answer is a strength.
        #[serde(default)]
        strength_from: Option<String>,
    },
    /// An amount with its currency.
    Money,
    /// A calendar year.
    Year,
    /// From one year to another, or open-ended.
    Period,
    /// A line of text, in any of the working languages.
    ShortText,
    /// Text of any length, in any of the working languages.
    LongText,
    /// Rows of fixed columns.
    Table {
        /// Which rows there are.
        rows: Rows,
        /// Which cells each row has.
        columns: Vec<Column>,
    },
}

fn one() -> usize {
    1
}

/// One choice of a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Unique within its list.
    pub id: Id,
    /// What choosing it says about the measure; none in the context and for choices that are counted.
    #[serde(default)]
    pub reading: Option<Reading>,
    /// The measure is announced but does not exist yet.
    #[serde(default)]
    pub planned: bool,
    /// Excludes every other choice of an any-of list ("none").
    #[serde(default)]
    pub alone: bool,
    /// Asks for a name ("other, namely").
    #[serde(default)]
    pub named: bool,
    /// Whether it counts towards the thresholds of an any-of list.
    #[serde(default = "yes")]
    pub counts: bool,
    /// Other choices of an any-of list that it contradicts.
    #[serde(default)]
    pub excludes: Vec<Id>,
}

fn yes() -> bool {
    true
}

/// How an answer reads in the Local MGI's terms, from least to most developed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
pub enum Reading {
    /// An area with potential for further development.
    Gap,
    /// Something exists and something is missing: stands in both lists.
    Partial,
    /// A well-developed area.
    Strength,
}

/// A further field of an indicator.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// Unique within the indicator.
    pub id: Id,
    /// What it takes. Details have no readings.
    pub kind: AnswerKind,
}

/// Which rows a table has.
#[derive(Debug, Clone, Deserialize)]
pub enum Rows {
    /// These, each with a name of its own.
    Fixed(Vec<Id>),
    /// As many as the official adds, up to this many.
    Free(usize),
}

/// A column of a table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Unique within the table.
    pub id: Id,
    /// What its cells hold.
    pub cell: CellKind,
}

/// What a table's cells hold.
#[derive(Debug, Clone, Deserialize)]
pub enum CellKind {
    /// A line of text.
    Text,
    /// A number with a unit.
    Number,
    /// A calendar year.
    Year,
    /// One of these ids.
    Choice(Vec<Id>),
}

/// When an indicator is asked. One hop: it looks at other answers, never at other conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// Asked of everyone.
    #[default]
    Always,
    /// The named indicator's answer is, or includes, one of these options.
    Is(Id, Vec<Id>),
    /// The other way round.
    Not(Box<Condition>),
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
}

impl Condition {
    /// Every indicator this condition looks at, with the options it looks for.
    pub fn looks_at(&self) -> Vec<(&Id, &[Id])> {
        match self {
            Condition::Always => Vec::new(),
            Condition::Is(indicator, options) => vec![(indicator, options)],
            Condition::Not(inner) => inner.looks_at(),
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().flat_map(Condition::looks_at).collect()
            }
        }
    }
}
