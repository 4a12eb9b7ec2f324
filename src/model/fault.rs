//! What can be wrong with a questionnaire, its texts or an assessment, as data.
//!
//! A check returns every fault it finds, each with its place; `l10n` says it in words.

mod flaw;
mod wanted;

pub use flaw::Flaw;
pub use wanted::{Notation, ValueKind};

use crate::model::Id;
use crate::model::visible::is_hidden;

/// Something wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// Where in the file's own terms, such as `rights-charter.answer`; empty where the fault is not
    /// in any field.
    pub field: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    // Reading any file.
    /// Not UTF-8.
    NotText,
    /// Git left two versions of the same lines.
    Conflict,
    /// Written for another version of the program.
    Format {
        /// What the file says.
        found: u32,
        /// What this program reads.
        newest: u32,
    },
    /// Cannot be read from this column on.
    Syntax {
        /// Counted from 1.
        column: usize,
    },
    /// The file ends in the middle of something.
    EndsTooSoon,
    /// No comma between two items.
    MissingComma,
    /// Something else has to stand here.
    Wants(Notation),
    /// A value that the field cannot take.
    WrongValue,
    /// A word that is none of the known ones.
    UnknownWord {
        /// As written.
        word: String,
        /// What may stand here.
        known: Vec<String>,
    },
    /// A field that does not exist.
    UnknownField {
        /// As written.
        field: String,
        /// What may stand here.
        known: Vec<String>,
    },
    /// A field that must be there.
    MissingField {
        /// Its name.
        field: String,
    },
    /// A field or key for the second time: only one of the two could be kept.
    DuplicateKey {
        /// As written.
        key: String,
    },
    /// More brackets within brackets than anybody needs.
    TooDeep,
    /// Bytes that are no text.
    NoText,
    /// In UTF-16.
    Utf16,
    /// A larger file than any of ours.
    TooLarge {
        /// So many megabytes it may have.
        most: usize,
    },
    /// More items, or lines, than any of our files has.
    TooMany {
        /// So many it may have.
        most: usize,
    },
    /// What the other of two versions says that Git could not merge.
    OtherVersion {
        /// As written.
        text: String,
    },
    /// An entry of which nobody knows whose it is.
    EntryWithoutId,

    // Ids of a questionnaire, and its languages.
    /// Used before.
    DuplicateId {
        /// As written.
        id: Id,
        /// The line where it is used first.
        first: usize,
    },
    /// Not in kebab-case.
    NotKebab {
        /// As written.
        id: Id,
    },
    /// Had another meaning in an earlier version.
    RetiredId {
        /// As written.
        id: Id,
    },
    /// An indicator whose text would have the name of another text.
    TextNameTaken {
        /// The indicator's id.
        id: Id,
        /// The line of the section, area or scale whose text has this name.
        first: usize,
    },
    /// A detail that would be kept under the same id as the name of an option.
    NameClash {
        /// Of both.
        id: Id,
    },
    /// Not a language tag.
    NotLanguageTag {
        /// As written.
        tag: String,
    },
    /// English is not among the languages.
    NoEnglish,
    /// A variant of a language that is not among the languages.
    VariantWithoutBase {
        /// The variant's tag.
        tag: String,
        /// The tag of the language that it should be a variant of.
        base: String,
    },
    /// A variant that is among the languages, too.
    VariantIsLanguage {
        /// Its tag.
        tag: String,
    },

    // Other frameworks.
    /// Not a target of the Sustainable Development Goals.
    NotSdgTarget {
        /// As written.
        target: String,
    },
    /// Not a sub-category of SDG indicator 10.7.2.
    NotSdgCategory {
        /// As written.
        category: String,
    },
    /// Not an objective of the Global Compact for Migration.
    NotGcmObjective {
        /// As written.
        objective: u8,
    },

    // The user's keys.
    /// No terminal sends such a key.
    UnknownKey {
        /// As written.
        key: String,
    },
    /// A key that means something else in the same place.
    KeyTaken {
        /// As written.
        key: String,
        /// What it means there, by its name in the file of keys.
        command: String,
    },
    /// A key that stands for a digit in lists.
    KeyIsDigit {
        /// As written.
        key: String,
    },
    /// A key that types text in this place.
    KeyIsText {
        /// As written.
        key: String,
    },
    /// Nothing is left that every keyboard has.
    NoPlainKey,

    // Answers of a questionnaire.
    /// A list without items.
    Empty,
    /// A table that can never have a row.
    NoRows,
    /// A table within a detail.
    TableInDetail,
    /// An option that asks for a name within a detail.
    NamedInDetail {
        /// Its id.
        option: Id,
    },
    /// No such scale.
    UnknownScale {
        /// As written.
        id: Id,
    },
    /// No such option in this list.
    UnknownOption {
        /// As written.
        option: Id,
    },
    /// An option that makes no finding, in a dimension.
    NoReading {
        /// Its id.
        option: Id,
    },
    /// A better option after a lesser one.
    NotSorted {
        /// The better one's id.
        option: Id,
    },
    /// Nothing says from when on the answer is a strength.
    NoStrengthFrom,
    /// A strength needs more choices than there are.
    StrengthOutOfReach {
        /// So many are needed.
        from: usize,
        /// So many count.
        counted: usize,
    },
    /// Partial starts above strength.
    PartialAboveStrength {
        /// Where partial starts.
        partial: String,
        /// Where strength starts.
        strength: String,
    },
    /// Not plain decimal text.
    NotDecimal {
        /// As written.
        text: String,
    },

    // Conditions of a questionnaire.
    /// The condition names an indicator that does not exist.
    UnknownIndicator {
        /// As written.
        id: Id,
    },
    /// The condition names an option that the indicator does not have.
    UnknownOptionOf {
        /// The indicator named.
        indicator: Id,
        /// The option as written.
        option: Id,
    },
    /// The condition names an indicator that has no options at all.
    NoOptions {
        /// The indicator named.
        indicator: Id,
    },
    /// An indicator is asked depending on itself.
    OnItself,
    /// The condition names an indicator that has a condition of its own.
    Chain {
        /// The indicator named.
        indicator: Id,
    },
    /// An indicator of the quick scan whose condition looks at none that is in it.
    QuickAlone,

    // Texts.
    /// The questionnaire lists the language and there are no texts in it.
    NoTexts {
        /// Its tag.
        tag: String,
    },
    /// The questionnaire does not list the language.
    LanguageNotListed {
        /// Its tag.
        tag: String,
    },
    /// A line that neither begins a text nor goes on with one.
    NotAText,
    /// A curly bracket that starts or ends no placeholder.
    StrayBracket,
    /// Nobody wrote the text.
    MissingText {
        /// Its name.
        text: String,
    },
    /// Nothing shows the text.
    UnusedText {
        /// Its name.
        text: String,
    },
    /// Nothing but spaces.
    BlankText,
    /// A variant has a text that the language it belongs to does not have.
    NotInBase {
        /// Its name.
        text: String,
        /// The language's tag.
        base: String,
    },
    /// A variant has a text that says the same as that of the language it belongs to.
    SameAsBase {
        /// The language's tag.
        base: String,
    },
    /// A text that is there and could be better.
    Flaw(Flaw),
    /// A placeholder that nothing fills.
    UnknownPlaceholder {
        /// As written.
        placeholder: String,
        /// What may stand here.
        known: Vec<String>,
    },
    /// The English text has this placeholder, this one does not.
    MissingPlaceholder {
        /// Its name.
        placeholder: String,
    },
    /// This text has this placeholder, the English one does not.
    ExtraPlaceholder {
        /// Its name.
        placeholder: String,
    },

    // Assessments.
    /// The answers belong to another questionnaire.
    OtherQuestionnaire {
        /// What the file says.
        found: Id,
        /// The one at hand.
        wanted: Id,
    },
    /// Nobody said which authority it is about.
    NoAuthority,
    /// An entry for an indicator that the questionnaire does not have.
    UnknownEntry {
        /// As written.
        id: Id,
    },
    /// An answer of another kind than the question takes.
    WrongKind(ValueKind),
    /// Two choices that exclude each other.
    Contradiction {
        /// The one that excludes.
        one: Id,
        /// The first that it excludes.
        other: Id,
    },
    /// A detail that the indicator does not have.
    UnknownDetail {
        /// As written.
        id: Id,
    },
    /// A period that ends before it begins.
    PeriodBackwards {
        /// First year.
        from: i32,
        /// Last year.
        to: i32,
    },
    /// Not a calendar year.
    NotYear {
        /// As written.
        text: String,
    },
    /// A column that the table does not have.
    UnknownColumn {
        /// As written.
        id: Id,
    },
    /// A row that the table does not have.
    UnknownRow {
        /// As written.
        id: Id,
    },
    /// A row that does not say which one it is.
    RowWithoutId,
    /// More rows than the table takes.
    TooManyRows {
        /// So many it takes.
        most: usize,
    },
    /// An own reading that nobody gave a reason for.
    NoReason,
    /// Chosen for the mayor's page, and the questionnaire does not have it.
    UnknownHighlight {
        /// As written.
        id: Id,
    },
    /// More than the mayor's page has room for.
    TooManyHighlights {
        /// So many it takes.
        most: usize,
    },
}

/// What can be shown of a text out of a file: control characters could act on the terminal, and a
/// long text would bury the sentence around it.
pub fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut shown: String =
        text.chars().filter(|c| !is_hidden(*c) && *c != '\n').take(MOST + 1).collect();
    if shown.chars().count() > MOST {
        shown.pop();
        shown.push('…');
    }
    shown
}
