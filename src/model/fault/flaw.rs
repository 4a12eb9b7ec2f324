//! What could be better about a text that is there and can be shown.

/// Something that a careful reader would mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Left in English.
    LikeEnglish,
    /// Wider than its place on the screen.
    TooLong {
        /// Columns that it takes.
        length: usize,
        /// Columns that there are.
        most: usize,
    },
    /// Another word than the glossary's.
    Avoided {
        /// The word that stands there.
        word: String,
        /// The glossary's.
        term: String,
    },
    /// A variant takes this text from its language, with a word that the variant avoids.
    AvoidedInBase {
        /// The word that stands there.
        word: String,
        /// The variant's.
        term: String,
        /// The language's tag.
        base: String,
    },
    /// `"` or `'`.
    StraightQuote,
    /// French wants a space that does not break before this sign.
    NoSpaceBefore {
        /// The sign.
        sign: char,
    },
    /// French wants a space that does not break after this sign.
    NoSpaceAfter {
        /// The sign.
        sign: char,
    },
    /// The same word twice in a row.
    DoubledWord {
        /// The word.
        word: String,
    },
    /// A sentence that is hard to take in at once.
    LongSentence {
        /// Words that it has.
        words: usize,
        /// Words that are enough.
        most: usize,
    },
}
