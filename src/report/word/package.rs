//! The file: parts in a zip, the same bytes for the same parts.

use std::io::{Cursor, Write};

use maud::{Markup, PreEscaped};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A file in the making.
pub struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    /// An empty one.
    pub fn new() -> Package {
        Package { zip: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Puts a part in. Characters that XML has no place for are left out, wherever they stand.
    pub fn part(&mut self, name: &str, markup: Markup) -> ZipResult<()> {
        let PreEscaped(mut xml) = markup;
        xml.retain(is_allowed);
        // No time of its own: the same document makes the same file.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(6))
            .last_modified_time(DateTime::default());
        self.zip.start_file(name, options)?;
        self.zip.write_all(DECLARATION.as_bytes())?;
        self.zip.write_all(xml.as_bytes())?;
        Ok(())
    }

    /// The bytes of the file.
    pub fn finish(self) -> ZipResult<Vec<u8>> {
        Ok(self.zip.finish()?.into_inner())
    }
}

fn is_allowed(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => !c.is_control(),
    }
}
