//! What is made of an assessment for others: which document or tables, and how.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::Id;

/// What is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Product {
    /// The whole profile.
    #[default]
    Profile,
    /// One page for the mayor.
    OnePage,
    /// A workbook of tables.
    Workbook,
    /// Everything, for other programs.
    Data,
}

/// As what it is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// A document to edit and print.
    #[default]
    Word,
    /// A page for the browser.
    Html,
    /// Plain text with marks.
    Markdown,
    /// A workbook.
    Xlsx,
    /// A folder of tables, each a file.
    Csv,
    /// One file for programs.
    Json,
}

/// Everything that is chosen before something is made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Publication {
    /// What.
    pub product: Product,
    /// As what.
    pub format: Format,
    /// The parts of the profile that are left out, by id.
    pub without: BTreeSet<Id>,
    /// The language of the document, as a tag.
    pub language: String,
    /// A second language, side by side with it.
    pub second: Option<String>,
    /// Where, as the official wrote it; none where the proposal stands.
    pub place: Option<String>,
}

impl Product {
    /// In the order in which they are offered.
    pub const ALL: [Product; 4] =
        [Product::Profile, Product::OnePage, Product::Workbook, Product::Data];

    /// What it can be written as, the usual one first.
    pub fn formats(self) -> &'static [Format] {
        match self {
            Product::Profile | Product::OnePage => &[Format::Word, Format::Html, Format::Markdown],
            Product::Workbook => &[Format::Xlsx],
            Product::Data => &[Format::Json, Format::Csv],
        }
    }

    /// Whether it is a document, which can stand in two languages.
    pub fn is_document(self) -> bool {
        matches!(self, Product::Profile | Product::OnePage)
    }
}

impl Format {
    /// How the names of such files end; nothing for a folder.
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Format::Word => Some("docx"),
            Format::Html => Some("html"),
            Format::Markdown => Some("md"),
            Format::Xlsx => Some("xlsx"),
            Format::Json => Some("json"),
            Format::Csv => None,
        }
    }

    /// The name of a file of another format, for this one: with its ending in place of the other.
    /// A name that ends in another way gets the ending when it is written, not before.
    pub fn renamed(self, name: &str, before: Format) -> String {
        let stem = before.ending().and_then(|ending| {
            let (stem, own) = name.rsplit_once('.')?;
            own.eq_ignore_ascii_case(ending).then_some(stem)
        });
        match (stem, self.ending()) {
            (Some(stem), Some(ending)) => format!("{stem}.{ending}"),
            (Some(stem), None) => stem.to_owned(),
            (None, _) => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_takes_the_ending_of_its_format() {
        for (name, before, now, expected) in [
            ("a/profil.docx", Format::Word, Format::Html, "a/profil.html"),
            ("profil.DOCX", Format::Word, Format::Markdown, "profil.md"),
            ("profil.docx", Format::Word, Format::Csv, "profil"),
            ("profil", Format::Csv, Format::Json, "profil"),
            ("profil v1.2", Format::Word, Format::Html, "profil v1.2"),
            ("profil.pdf", Format::Word, Format::Html, "profil.pdf"),
        ] {
            assert_eq!(now.renamed(name, before), expected);
        }
    }

    #[test]
    fn every_product_has_a_format_of_its_own_kind() {
        for product in Product::ALL {
            for format in product.formats() {
                let document = matches!(format, Format::Word | Format::Html | Format::Markdown);
                assert_eq!(document, product.is_document(), "{product:?} {format:?}");
            }
        }
    }
}
