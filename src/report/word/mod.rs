//! A document as Word reads it (.docx): real headings, lists, captions, cross-references, a table of
//! contents, and no macro, picture or script.
//!
//! The XML is put in through maud, like the HTML: it escapes whatever it is given, and what XML does
//! not allow is dropped where a part is put into the file (`package`). Text stands in `w:t`, names
//! of things in attributes; what Word reckons with is a `writer::Field`, which holds no text.

mod blocks;
mod front;
mod package;
mod parts;
mod tables;
mod writer;

#[cfg(test)]
mod tests;

use zip::result::ZipResult;

use super::document::Document;
use package::Package;
use writer::Writer;

/// The document as the bytes of a .docx file.
///
/// # Errors
///
/// It is larger than such a file can be: four gigabytes.
pub fn write(document: &Document) -> ZipResult<Vec<u8>> {
    let mut writer = Writer::new(document);
    let body = writer.document();
    let mut package = Package::new();
    package.part("[Content_Types].xml", parts::content_types())?;
    package.part("_rels/.rels", parts::relationships())?;
    package.part("docProps/core.xml", parts::properties(document))?;
    package.part("word/document.xml", body)?;
    package.part("word/_rels/document.xml.rels", parts::targets(writer.addresses()))?;
    package.part("word/styles.xml", parts::styles(document))?;
    package.part("word/numbering.xml", parts::numbering(writer.lists()))?;
    package.part("word/settings.xml", parts::settings(document))?;
    package.part("word/fontTable.xml", parts::fonts())?;
    for (name, part) in writer.margins() {
        package.part(name, part)?;
    }
    package.finish()
}
