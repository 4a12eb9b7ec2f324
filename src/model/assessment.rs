//! What was answered: one authority's assessment.
//!
//! Stored values are ids, numbers are decimal text, texts belong to a language. Nothing in here is
//! volatile: no cursor, no counter, nothing that changes without an answer changing.

pub mod check;
mod difference;
mod position;
mod unique;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use difference::Difference;
pub use position::{Position, PositionList, Positions, Stance};
pub use unique::DUPLICATE_KEY;
pub(crate) use unique::unique;

use crate::model::questionnaire::{Questionnaire, Reading};
use crate::model::{Id, LanguageTag};

/// The newest assessment format this program reads and the one it writes.
///
/// 2 added [`Highlights`], 3 [`Positions`]. What is older is brought up to this by [`crate::model::migrate`].
pub const FORMAT: u32 = 3;

/// Words of a person, by the language they wrote them in. Never empty strings.
pub type Words = BTreeMap<LanguageTag, String>;

/// One authority's answers to one questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Version of this file format, see [`FORMAT`].
    pub format: u32,
    /// Which questionnaire.
    pub questionnaire: Id,
    /// Which version of it the answers were given to.
    pub questionnaire_version: String,
    /// A worked example, never real data.
    pub example: bool,
    /// What the official says about the assessment as a whole.
    #[serde(default)]
    pub about: About,
    /// What the official chose for the mayor's page.
    #[serde(default)]
    pub highlights: Highlights,
    /// An entry for every indicator, answered or not, by id.
    #[serde(deserialize_with = "unique")]
    pub entries: BTreeMap<Id, Entry>,
}

/// What an assessment is about, and who makes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct About {
    /// The local authority's name, as it calls itself.
    pub authority: String,
    /// Its country.
    pub country: String,
    /// The reference year.
    pub year: Option<i32>,
    /// How far the process is.
    pub step: Step,
    /// The languages the team works in.
    pub languages: Vec<LanguageTag>,
    /// People and departments who take part, one a line.
    pub people: String,
}

/// The official's choice for the mayor's page: at most [`Highlights::MOST`] indicators of each, by
/// id, in the order chosen. Where a list is empty, nobody has chosen yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Highlights {
    /// Well-developed areas.
    pub strengths: Vec<Id>,
    /// Areas with potential for further development.
    pub potentials: Vec<Id>,
    /// What to talk about with other levels of government.
    pub dialogue: Vec<Id>,
}

impl Highlights {
    /// How many of each a page has room for.
    pub const MOST: usize = 3;
}

/// The four steps of the Local MGI process (IOM, MGI: City of Montréal 2019, “The MGI process”).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// Explaining it to officials of both levels.
    #[default]
    Launch,
    /// Collecting and analysing data.
    DataCollection,
    /// Discussing the draft with all who have a part.
    Consultation,
    /// Validating and publishing.
    FinalReport,
}

impl Step {
    /// In order.
    pub const ALL: [Step; 4] =
        [Step::Launch, Step::DataCollection, Step::Consultation, Step::FinalReport];
}

/// Everything known about one indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// The answer, or why there is none.
    pub answer: Answer,
    /// Further fields, by id. A choice that asks for a name keeps it here under the choice's id.
    #[serde(deserialize_with = "unique")]
    pub details: BTreeMap<Id, Value>,
    /// Who decides on the matter.
    pub mandate: Mandate,
    /// What backs the claim, in the order the official gave it.
    pub evidence: Vec<Evidence>,
    /// Free notes, by language.
    #[serde(deserialize_with = "unique")]
    pub notes: Words,
    /// What those who discussed it said.
    #[serde(serialize_with = "position::write", deserialize_with = "position::read")]
    pub positions: Positions,
    /// Somebody has to be asked.
    pub flag: Option<Flag>,
    /// The official reads the answer differently from the rule.
    #[serde(rename = "override")]
    pub overridden: Option<Override>,
    /// When it was last changed: RFC 3339, UTC, whole seconds.
    pub changed_at: Option<String>,
    /// Who changed it last.
    pub changed_by: Option<String>,
}

/// An answer, or one of the distinct ways of not giving one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Nobody has looked at it yet.
    #[default]
    Unanswered,
    /// Somebody must be asked first.
    DontKnow {
        /// Whom to ask.
        #[serde(default)]
        whom: String,
        /// By when.
        #[serde(default)]
        when: String,
    },
    /// The question makes no sense for this authority.
    NotApplicable {
        /// Why.
        #[serde(default)]
        reason: Words,
    },
    /// Answered.
    Given(Value),
}

/// A given value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// One of a list.
    Choice(Id),
    /// Some of a list, never none.
    Choices(BTreeSet<Id>),
    /// Decimal text with a point, no grouping: `15`, `0.5`.
    Number(String),
    /// Decimal text and a currency code or name.
    Money {
        /// As for numbers.
        amount: String,
        /// ISO 4217 code where there is one: `CAD`.
        currency: String,
    },
    /// A calendar year.
    Year(i32),
    /// From one year to another.
    Period {
        /// First year.
        from: i32,
        /// Last year; open-ended without.
        to: Option<i32>,
    },
    /// Words.
    Text(Words),
    /// Rows of cells.
    Table(Vec<Row>),
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Which of the fixed rows; none where rows are free.
    #[serde(default)]
    pub row: Option<Id>,
    /// By column id: text, decimal text, a year, or an option's id. Empty cells are absent.
    #[serde(default, deserialize_with = "unique")]
    pub cells: BTreeMap<Id, String>,
}

/// Who decides on a matter. Separate from the answer: a strength outside the mandate still is one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mandate {
    /// Not said yet.
    #[default]
    Unsaid,
    /// The city itself.
    City,
    /// The city together with the named level.
    Shared(String),
    /// The named level alone.
    Other(String),
}

/// A document or service that backs a claim.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Evidence {
    /// As published.
    pub title: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Year of publication or adoption.
    pub year: Option<i32>,
    /// Page, section or article.
    pub page: String,
    /// Where to find it.
    pub link: String,
    /// What it shows.
    pub note: String,
}

/// What kind of evidence, from rule to effect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EvidenceKind {
    /// An adopted law, by-law, policy or plan.
    #[default]
    LawOrPlan,
    /// How the administration works.
    InternalPractice,
    /// Something that reaches people.
    Service,
}

impl Evidence {
    /// Whether it points to nothing: it backs no claim then.
    pub fn is_blank(&self) -> bool {
        [&self.title, &self.page, &self.link, &self.note].iter().all(|text| text.trim().is_empty())
    }
}

impl EvidenceKind {
    /// In order.
    pub const ALL: [EvidenceKind; 3] =
        [EvidenceKind::LawOrPlan, EvidenceKind::InternalPractice, EvidenceKind::Service];
}

/// A mark that somebody has to be asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Flag {
    /// What is to be found out.
    pub what: Words,
    /// Whom to ask.
    pub whom: String,
}

/// The official's own reading, beside the rule's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// How the official reads the answer.
    pub reading: Reading,
    /// Why. An override without a reason is not in force.
    pub reason: Words,
}

impl Assessment {
    /// An empty assessment: an unanswered entry for every indicator.
    pub fn new(questionnaire: &Questionnaire, about: About) -> Assessment {
        let mut assessment = Assessment {
            format: FORMAT,
            questionnaire: questionnaire.id.clone(),
            questionnaire_version: questionnaire.version.clone(),
            example: false,
            about,
            highlights: Highlights::default(),
            entries: BTreeMap::new(),
        };
        assessment.complete(questionnaire);
        assessment
    }

    /// Adds an unanswered entry for every indicator that has none. Entries of indicators that the
    /// questionnaire no longer has stay.
    pub fn complete(&mut self, questionnaire: &Questionnaire) {
        for indicator in &questionnaire.indicators {
            if !self.entries.contains_key(&indicator.id) {
                self.entries.insert(indicator.id.clone(), Entry::default());
            }
        }
    }

    /// The entry of an indicator; an unanswered one where the file has none.
    pub fn entry(&self, id: &str) -> &Entry {
        static NONE: Entry = Entry::EMPTY;
        self.entries.get(id).unwrap_or(&NONE)
    }
}

impl Entry {
    const EMPTY: Entry = Entry {
        answer: Answer::Unanswered,
        details: BTreeMap::new(),
        mandate: Mandate::Unsaid,
        evidence: Vec::new(),
        notes: BTreeMap::new(),
        positions: BTreeMap::new(),
        flag: None,
        overridden: None,
        changed_at: None,
        changed_by: None,
    };
}

impl Answer {
    /// The given value, if there is one.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Answer::Given(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the given value is, or includes, this option.
    pub fn chose(&self, option: &str) -> bool {
        match self.value() {
            Some(Value::Choice(chosen)) => chosen == option,
            Some(Value::Choices(chosen)) => chosen.contains(option),
            _ => false,
        }
    }
}

impl Value {
    /// Whether it says nothing: no choice, no word, no filled cell. That is not an answer.
    pub fn is_blank(&self) -> bool {
        match self {
            Value::Choice(text) | Value::Number(text) | Value::Money { amount: text, .. } => {
                text.trim().is_empty()
            }
            Value::Choices(chosen) => chosen.is_empty(),
            Value::Year(_) | Value::Period { .. } => false,
            Value::Text(words) => is_blank(words),
            Value::Table(rows) => {
                rows.iter().all(|row| row.cells.values().all(|cell| cell.trim().is_empty()))
            }
        }
    }
}

impl Mandate {
    /// The named level, where there is one.
    pub fn level(&self) -> Option<&str> {
        match self {
            Mandate::Shared(level) | Mandate::Other(level) => Some(level),
            Mandate::Unsaid | Mandate::City => None,
        }
    }
}

/// Puts words in one language, or takes them away where they are blank.
pub fn set_words(words: &mut Words, language: &str, text: &str) {
    if text.trim().is_empty() {
        words.remove(language);
    } else {
        words.insert(language.to_owned(), text.to_owned());
    }
}

/// Whether there are no words in any language. Files may hold blank ones, programs write none.
pub fn is_blank(words: &Words) -> bool {
    words.values().all(|text| text.trim().is_empty())
}
