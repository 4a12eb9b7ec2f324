//! A document without a format: what a report says and how its parts hang together. Writers turn it
//! into HTML, Markdown or Word and add no word of their own.
//!
//! All text in here is plain text, some of it typed by people: a writer escapes every bit of it.
//! The first language is that of the document; what is in another one says so ([`Inline::Foreign`],
//! [`Pair`]).

pub use crate::l10n::chart::{Bar, ChartRow};

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title page in the document's language.
    pub title: Title,
    /// The same in the second language of a bilingual document.
    pub second: Option<Title>,
    /// The writer's own words.
    pub words: Words,
    /// It is all on one page: the title stands above the text, and there are no contents.
    pub short: bool,
    /// The text. Headings of level 1 are its chapters.
    pub blocks: Vec<Block>,
}

/// The title page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The language, as a tag: `pt-BR`.
    pub language: String,
    /// What the document is.
    pub title: String,
    /// The authority, its country and the reference year, on one line.
    pub subject: String,
    /// The instrument.
    pub instrument: String,
    /// The mark on every page of a draft; none on a final report.
    pub draft: Option<String>,
    /// Further lines: the step of the process, the date.
    pub lines: Vec<String>,
}

/// Words that the writers put around the text, in the document's first language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Heading of the table of contents.
    pub contents: String,
    /// What leads to a chart's figures.
    pub figures: String,
    /// The number of a page: what stands before it, between it and the number of pages, and after.
    pub page: [String; 3],
    /// How a link back from a source is spoken, or a reference to one: before the number.
    pub source: String,
}

/// A line of text.
pub type Runs = Vec<Inline>;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain.
    Text(String),
    /// Stressed, or a title.
    Emphasis(String),
    /// What a paragraph is about.
    Strong(String),
    /// Leads elsewhere.
    Link {
        /// What is shown.
        text: String,
        /// Where it leads.
        to: Target,
    },
    /// What follows begins a new line of the same cell.
    Break,
    /// A reference to this number of the sources: `[3]`. Its anchor is [`source_anchor`].
    Source(usize),
    /// Words in another language than what stands around them.
    Foreign {
        /// Their language, as a tag.
        language: String,
        /// As they were written.
        text: String,
        /// What marks them, in the language around: `original: français`.
        mark: String,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An anchor in this document.
    Anchor(String),
    /// An address on the web; always `http` or `https`.
    Web(String),
}

/// A part of the text, from top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Levels 1 to 4, none left out on the way down.
    Heading {
        /// 1 for chapters.
        level: u8,
        /// Unique in the document: ASCII letters, digits and hyphens.
        anchor: String,
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Runs),
    /// A list.
    List {
        /// How its items are marked.
        kind: ListKind,
        /// In order.
        items: Vec<Item>,
    },
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
    /// Named fields of one thing.
    Record(Record),
    /// A paragraph that stands out.
    Callout(Runs),
    /// What follows starts on a new page.
    PageBreak,
    /// The same in two languages, side by side.
    Pair(Pair),
}

/// How a list's items are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// With bullets: their order means nothing.
    Bullets,
    /// With numbers, from 1.
    Numbers,
    /// The sources: numbers from 1, each item an anchor that [`Inline::Source`] leads to.
    Sources,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where links to it lead.
    pub anchor: Option<String>,
    /// Its paragraphs, at least one.
    pub paragraphs: Vec<Runs>,
}

/// A table with one row of headings. The first cell of each row names the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Above it.
    pub caption: Caption,
    /// One for each column.
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Runs>>,
}

impl Table {
    /// Whether it is so little that it stays on one page.
    pub fn is_small(&self) -> bool {
        let cells = self.rows.iter().flatten().map(|cell| text(cell).chars().count());
        self.rows.len() <= 20 && cells.sum::<usize>() < 1500
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Whether it holds numbers, which are set flush right.
    pub numbers: bool,
}

/// What stands with a table or a chart: `Figure 1. Arrivals and departures`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// `Figure` or `Table`.
    pub word: String,
    /// From 1, by word.
    pub number: usize,
    /// What it shows.
    pub text: String,
}

/// Horizontal bars from zero, one or more for each row. The figures stand beside the bars, so a
/// writer without drawings shows a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Unique in the document.
    pub anchor: String,
    /// Below it.
    pub caption: Caption,
    /// What a picture of it shows, in a sentence, for those who do not see it.
    pub alternative: String,
    /// What the rows are.
    pub rows_are: String,
    /// The series, at least one: each a bar in every row.
    pub series: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<ChartRow>,
}

/// Named fields of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Unique in the document.
    pub anchor: String,
    /// What it is about.
    pub head: Runs,
    /// Each with its name and its paragraphs.
    pub fields: Vec<(String, Vec<Runs>)>,
}

/// The same in two languages: that of the document and its second one.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// In the first language.
    pub first: Vec<Block>,
    /// In the second one. Its anchors are other ones than those of the first.
    pub second: Vec<Block>,
}

/// The anchor of a source by its number.
pub fn source_anchor(number: usize) -> String {
    format!("source-{number}")
}

/// Plain text as a line.
pub fn plain(text: impl Into<String>) -> Runs {
    vec![Inline::Text(text.into())]
}

/// The words of a line, without their marks: what a table of contents or a file name shows.
pub fn text(runs: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text)
        | Inline::Emphasis(text)
        | Inline::Strong(text)
        | Inline::Link { text, .. } => text.clone(),
        Inline::Foreign { text, mark, .. } => format!("{text} ({mark})"),
        Inline::Break => " ".to_owned(),
        Inline::Source(number) => format!("[{number}]"),
    };
    runs.iter().map(piece).collect()
}

impl Document {
    /// The headings down to this level, each with its level, anchor and words: those of the first
    /// language where the text stands in two.
    pub fn contents(&self, deepest: u8) -> Vec<(u8, &str, &str)> {
        self.blocks
            .iter()
            .flat_map(|block| match block {
                Block::Pair(pair) => pair.first.iter(),
                block => std::slice::from_ref(block).iter(),
            })
            .filter_map(|block| match block {
                Block::Heading { level, anchor, text } if *level <= deepest => {
                    Some((*level, anchor.as_str(), text.as_str()))
                }
                _ => None,
            })
            .collect()
    }
}
