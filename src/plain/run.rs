//! Reading lines and writing lines.

use std::io::{self, ErrorKind, Write};

use super::talk::{End, Talk};
use crate::desk::Desk;
use crate::l10n::{L10n, Message, msg};
use crate::model::visible::clean_line;

/// What comes in.
pub enum Heard {
    /// A line.
    Line(String),
    /// Nothing more will come.
    End,
}

/// Where lines come from. One is asked for at a time, so that whoever reads keys afterwards misses
/// none.
pub trait Ears {
    /// Waits for the next line.
    fn listen(&mut self) -> io::Result<Heard>;
}

impl Heard {
    /// A line as it was read. What is no UTF-8 shows as what it is.
    pub fn line(bytes: &[u8]) -> Heard {
        Heard::Line(String::from_utf8_lossy(bytes).into_owned())
    }
}

/// How lines go out.
pub struct Terms {
    /// Whether somebody types the lines that come in; a script's are written out, so that the talk
    /// reads as one.
    pub typed: bool,
}

/// How it ended.
pub struct Ended {
    /// For good, or for the screen.
    pub end: End,
    /// How many lines could not be done as they were written.
    pub faults: usize,
    /// Why the last change is not saved, if it is not.
    pub unsaved: Option<Message>,
}

/// Says what there is to say, and hears line after line until the talk ends or nothing more comes.
/// A reader that has gone away ends it quietly. What cannot be done of a script is told to `aside`,
/// with the number of its line.
pub fn run<D: Desk>(
    talk: &mut Talk<D>,
    ears: &mut impl Ears,
    out: &mut impl Write,
    aside: &mut impl Write,
    terms: &Terms,
) -> io::Result<Ended> {
    let mut faults = 0;
    let mut number: usize = 0;
    let result = loop {
        if let Err(error) = speak(talk, out, terms) {
            break Err(error);
        }
        let new = talk.takes_faults();
        if !terms.typed && number > 0 && !new.is_empty() {
            faults += 1;
            let l10n = L10n::new(talk.language());
            for text in new {
                let words = l10n.say(&msg::PlainFaultAt { line: number, text }.message());
                let _ = writeln!(aside, "{}", clean_line(&words));
            }
        }
        if talk.ended().is_some() {
            break Ok(());
        }
        match ears.listen() {
            Ok(Heard::Line(line)) => {
                number += 1;
                if !terms.typed
                    && let Err(error) = writeln!(out, " {}", clean_line(line.trim_end()).trim())
                {
                    break Err(error);
                }
                talk.hear(&line);
            }
            Ok(Heard::End) => {
                let _ = writeln!(out);
                break Ok(());
            }
            Err(error) => break Err(error),
        }
    };
    let unsaved = talk.hang_up();
    let end = talk.ended().unwrap_or(End::Quit);
    // Nobody hears the rest; what was said is done and saved.
    match speak(talk, out, terms).and(result) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(Ended { end, faults, unsaved }),
    }
}

/// Writes what was said, and what stands before the next line.
fn speak<D: Desk>(talk: &mut Talk<D>, out: &mut impl Write, terms: &Terms) -> io::Result<()> {
    for line in talk.takes_said() {
        writeln!(out, "{}", clean_line(&line))?;
    }
    if talk.ended().is_none() {
        let prompt = clean_line(&talk.prompt());
        // A space for those who type; a script's line brings its own.
        write!(out, "{prompt}{}", if terms.typed { " " } else { "" })?;
    }
    out.flush()
}
