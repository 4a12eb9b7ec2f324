//! From bytes to text, and how much of it there may be.
//!
//! An assessment of 10,000 indicators, all of them answered, has 8 MB and 300,000 parts; the texts of
//! such a questionnaire have 200,000 lines. What is far beyond that is no work of officials, and is
//! refused before it takes the memory or the patience of anybody.

use crate::model::fault::{Fault, FaultKind};

/// The largest file that is read: 16 MB.
pub const MOST_BYTES: usize = 16 << 20;

/// Brackets and commas of a RON file, and its colons.
pub(crate) const MOST_PARTS: usize = 600_000;

/// Lines of a Fluent file, and its places to fill in.
pub(crate) const MOST_LINES: usize = 400_000;

/// How often bytes that are no text are told in one file.
const MOST_TOLD: usize = 100;

/// Turns bytes into text, with U+FFFD in place of those that are none; each such place is told.
///
/// # Errors
///
/// Where the file is too large, in UTF-16, or no text at all.
pub fn text(bytes: Vec<u8>) -> Result<(String, Vec<Fault>), Fault> {
    let whole = |kind| Fault { line: 1, field: String::new(), kind };
    if bytes.len() > MOST_BYTES {
        return Err(whole(FaultKind::TooLarge { most: MOST_BYTES >> 20 }));
    }
    if is_utf16(&bytes) {
        return Err(whole(FaultKind::Utf16));
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return Ok((without_mark(text), Vec::new())),
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let mut text = String::with_capacity(bytes.len());
    let mut faults = Vec::new();
    let (mut line, mut spoilt) = (1, 0);
    for chunk in bytes.utf8_chunks() {
        for (at, part) in chunk.valid().split('\0').enumerate() {
            if at > 0 {
                spoilt += 1;
                spoil(&mut text, &mut faults, line);
            }
            line += part.bytes().filter(|byte| *byte == b'\n').count();
            text.push_str(part);
        }
        if !chunk.invalid().is_empty() {
            spoilt += chunk.invalid().len();
            spoil(&mut text, &mut faults, line);
        }
    }
    if spoilt * 2 > bytes.len() {
        return Err(whole(FaultKind::NotText));
    }
    Ok((without_mark(text), faults))
}

/// One sign for all bytes in a row that are no text.
fn spoil(text: &mut String, faults: &mut Vec<Fault>, line: usize) {
    if text.ends_with(char::REPLACEMENT_CHARACTER) {
        return;
    }
    text.push(char::REPLACEMENT_CHARACTER);
    let is_told = faults.last().is_some_and(|fault| fault.line == line);
    if !is_told && faults.len() < MOST_TOLD {
        faults.push(Fault { line, field: String::new(), kind: FaultKind::NoText });
    }
}

/// Some editors begin a file with a byte order mark.
fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// Whether this is UTF-16: by its byte order mark, or because every other byte at its beginning is
/// zero.
fn is_utf16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64)];
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let half = start.len() / 2;
    start.starts_with(&[0xff, 0xfe])
        || start.starts_with(&[0xfe, 0xff])
        || (half >= 4 && (zeros(0) + 1 >= half) != (zeros(1) + 1 >= half))
}

/// Refuses a RON source with more brackets and commas than any of ours, since each can cost many
/// times its own byte, or with more colons, since each is looked at as what could begin a field.
pub(crate) fn parts(source: &str) -> Result<(), Fault> {
    most(source, MOST_PARTS, |byte| matches!(byte, b'(' | b'[' | b'{' | b','))?;
    most(source, MOST_PARTS, |byte| byte == b':')
}

/// Refuses a source of texts with more lines, or more places to fill in, than any of ours.
pub(crate) fn texts(source: &str) -> Result<(), Fault> {
    most(source, MOST_LINES, |byte| byte == b'\n')?;
    most(source, MOST_LINES, |byte| byte == b'{')
}

fn most(source: &str, most: usize, counts: fn(u8) -> bool) -> Result<(), Fault> {
    // The start of the program does not pay for what cannot be.
    if source.len() <= most {
        return Ok(());
    }
    let mut beyond = source.bytes().enumerate().filter(|(_, byte)| counts(*byte)).skip(most);
    let Some((at, _)) = beyond.next() else { return Ok(()) };
    let line = source.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    Err(Fault { line, field: String::new(), kind: FaultKind::TooMany { most } })
}
