//! What can still be read of a damaged assessment.
//!
//! Reading a file as a whole fails at the first thing wrong with it, and three weeks of work with
//! it. Here it is read in pieces: each entry on its own, and where an entry is damaged, each of its
//! fields. A piece begins where its name stands, whatever came before it, so that damage stays where
//! it is. What was not read is told, never guessed.

mod conflict;
mod fields;

use std::collections::BTreeMap;

use fields::{Fields, Piece};

use super::assessment::{About, Assessment, Entry, FORMAT, Highlights, PositionList};
use super::fault::{Fault, FaultKind, shown};
use super::migrate::migrate;
use super::source;

/// A damaged assessment, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// What was read. What was not is as if nobody had said anything.
    pub assessment: Assessment,
    /// The format that the file says it is written in.
    pub format: u32,
    /// So many entries were read as they were written.
    pub whole: usize,
    /// What was not read, by line. Never empty.
    pub faults: Vec<Fault>,
}

/// Reads what can be read; nothing where no part of it is an assessment.
pub fn salvage(source: &str) -> Option<Salvaged> {
    source::parts(source).ok()?;
    let (text, conflicts) = conflict::ours(source);
    let mut work = Work { text: &text, faults: conflicts, ..Work::default() };
    work.read();
    let Work { head, mut faults, whole, .. } = work;
    let format = head.format.unwrap_or(FORMAT);
    let (entries, questionnaire) = (head.entries, head.questionnaire);
    if entries.is_empty() && questionnaire.is_none() {
        return None;
    }
    // What is not there any more tells of itself nowhere else.
    let end = text.trim_end();
    let line = line(&text, end.len());
    if is_cut_off(end) && faults.iter().all(|fault| fault.line < line) {
        faults.push(Fault { line, field: String::new(), kind: FaultKind::EndsTooSoon });
    }
    if faults.is_empty()
        && let Err(error) = ron::from_str::<Assessment>(&text)
    {
        faults.push(source::unreadable(&text, &error));
    }
    faults.sort_by_key(|fault| fault.line);
    let assessment = Assessment {
        format,
        questionnaire: questionnaire.unwrap_or_default(),
        questionnaire_version: head.version.unwrap_or_default(),
        example: head.example.unwrap_or_default(),
        about: head.about,
        highlights: head.highlights,
        entries,
    };
    Some(Salvaged { assessment: migrate(assessment), format, whole, faults })
}

/// Nobody reads more of what was not read, and each costs a walk through the file.
const MOST_TOLD: usize = 100;

/// What stands outside of the entries, and the entries.
#[derive(Default)]
struct Head {
    format: Option<u32>,
    questionnaire: Option<String>,
    version: Option<String>,
    example: Option<bool>,
    about: About,
    highlights: Highlights,
    entries: BTreeMap<String, Entry>,
}

#[derive(Default)]
struct Work<'s> {
    text: &'s str,
    head: Head,
    faults: Vec<Fault>,
    whole: usize,
}

/// Where an entry begins.
struct Start<'s> {
    id: &'s str,
    /// Of its first quotation mark.
    at: usize,
    /// Of its bracket.
    bracket: usize,
}

impl<'s> Work<'s> {
    fn read(&mut self) {
        let starts = starts(self.text);
        let first = starts.first().map_or(self.text.len(), |start| start.at);
        // Behind the bracket of the entries stands an entry, be its beginning damaged or not.
        let entries = fields::behind(Piece { text: self.text, from: 0, to: first }, "entries");
        let bracket = entries.and_then(|at| Some(at + self.text[at..first].find('{')? + 1));
        self.head_fields(0, bracket.unwrap_or(first));
        if let Some(from) = bracket {
            self.leftover(from, first);
        }
        let ends = starts.iter().skip(1).map(|next| next.at).chain([self.text.len()]);
        for (start, end) in starts.iter().zip(ends) {
            self.entry(start, end);
        }
    }

    fn entry(&mut self, start: &Start, end: usize) {
        let text = self.text;
        let piece = Piece { text, from: start.bracket, to: end };
        let path = format!("entries.{}", shown(start.id));
        if self.head.entries.contains_key(start.id) {
            self.tell_at(start.at, |_| FaultKind::DuplicateKey { key: start.id.to_owned() });
            return;
        }
        let (entry, rest) = match piece.whole::<Entry>() {
            Some((entry, rest)) => {
                self.whole += 1;
                (entry, Some(rest))
            }
            None => {
                let mut fields = self.fields(piece, &path, ENTRY, WITHIN_ENTRY);
                let entry = entry_of(&mut fields);
                fields.tell_of_all::<Entry>();
                self.tell(fields.faults);
                (entry, None)
            }
        };
        self.head.entries.insert(start.id.to_owned(), entry);
        if let Some(rest) = rest {
            self.leftover(rest, end);
        }
    }

    /// What stands between an entry and the next: nothing but signs, or an entry whose beginning is
    /// damaged, or what stands behind all entries.
    fn leftover(&mut self, from: usize, end: usize) {
        let text = self.text;
        let rest = &text[from..end];
        let from = from + (rest.len() - fields::skip_signs(rest).len());
        let rest = &text[from..end];
        if rest.is_empty() {
            return;
        }
        let piece = Piece { text, from, to: end };
        let mut own = self.fields(piece, "", ENTRY, WITHIN_ENTRY);
        if !own.has_any() {
            if self.fields(piece, "", HEAD, WITHIN_HEAD).has_any() {
                self.head_fields(from, end);
            } else {
                self.tell_at(from, |column| FaultKind::Syntax { column });
            }
            return;
        }
        let head = &rest[..rest.find('\n').unwrap_or(rest.len())];
        let kebab = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let id = head.split(kebab).max_by_key(|part| part.len()).unwrap_or_default();
        let is_known = id.is_empty() || ENTRY.contains(&id) || self.head.entries.contains_key(id);
        if is_known {
            self.tell_at(from, |_| FaultKind::EntryWithoutId);
            return;
        }
        self.tell_at(from, |column| FaultKind::Syntax { column });
        own.rename(&format!("entries.{id}"));
        let entry = entry_of(&mut own);
        self.tell(own.faults);
        self.head.entries.insert(id.to_owned(), entry);
    }

    fn head_fields(&mut self, from: usize, to: usize) {
        let piece = Piece { text: self.text, from, to };
        let mut fields = self.fields(piece, "", HEAD, WITHIN_HEAD);
        let head = &mut self.head;
        head.format = head.format.or(fields.take("format"));
        head.questionnaire = head.questionnaire.take().or(fields.take("questionnaire"));
        head.version = head.version.take().or(fields.take("questionnaire_version"));
        head.example = head.example.or(fields.take("example"));
        if let Some(mut own) = fields.within("about", ABOUT) {
            head.about = own.take_whole().unwrap_or_else(|| {
                let about = about_of(&mut own);
                own.tell_of_all::<About>();
                about
            });
            fields.faults.append(&mut own.faults);
        }
        if let Some(mut own) = fields.within("highlights", HIGHLIGHTS) {
            head.highlights = own.take_whole().unwrap_or_else(|| {
                let highlights = Highlights {
                    strengths: own.take("strengths").unwrap_or_default(),
                    potentials: own.take("potentials").unwrap_or_default(),
                    dialogue: own.take("dialogue").unwrap_or_default(),
                };
                own.tell_of_all::<Highlights>();
                highlights
            });
            fields.faults.append(&mut own.faults);
        }
        fields.strangers();
        self.tell(fields.faults);
    }

    fn tell(&mut self, mut faults: Vec<Fault>) {
        faults.truncate(self.room());
        self.faults.append(&mut faults);
    }

    /// Tells what is wrong with the entries in a place, of which it gets the column.
    fn tell_at(&mut self, at: usize, kind: impl FnOnce(usize) -> FaultKind) {
        if self.room() > 0 {
            let (line, kind) = (line(self.text, at), kind(column(self.text, at)));
            self.faults.push(Fault { line, field: "entries".into(), kind });
        }
    }

    /// How much more can be told.
    fn room(&self) -> usize {
        MOST_TOLD.saturating_sub(self.faults.len())
    }

    fn fields(
        &self,
        piece: Piece<'s>,
        path: &str,
        known: &'static [&'static str],
        within: &'static [&'static [&'static str]],
    ) -> Fields<'s> {
        Fields::new(piece, path, known, within, self.room())
    }
}

const HEAD: &[&str] = &[
    "format",
    "questionnaire",
    "questionnaire_version",
    "example",
    "about",
    "highlights",
    "entries",
];
const ABOUT: &[&str] = &["authority", "country", "year", "step", "languages", "people"];
const HIGHLIGHTS: &[&str] = &["strengths", "potentials", "dialogue"];
const WITHIN_HEAD: &[&[&str]] = &[ABOUT, HIGHLIGHTS];
const ENTRY: &[&str] = &[
    "answer",
    "details",
    "mandate",
    "evidence",
    "notes",
    "positions",
    "flag",
    "override",
    "changed_at",
    "changed_by",
];
/// Of answers, rows, evidence, flags and overrides.
const WITHIN_ENTRY: &[&[&str]] = &[
    &["whom", "when", "reason", "amount", "currency", "from", "to", "row", "cells"],
    &["title", "kind", "year", "page", "link", "note", "what", "reading"],
    &["who", "stance", "remark"],
];

fn about_of(fields: &mut Fields) -> About {
    let about = About {
        authority: fields.take("authority").unwrap_or_default(),
        country: fields.take("country").unwrap_or_default(),
        year: fields.take("year").unwrap_or_default(),
        step: fields.take("step").unwrap_or_default(),
        languages: fields.take("languages").unwrap_or_default(),
        people: fields.take("people").unwrap_or_default(),
    };
    fields.strangers();
    about
}

fn entry_of(fields: &mut Fields) -> Entry {
    let entry = Entry {
        answer: fields.take("answer").unwrap_or_default(),
        details: fields.take_map("details").unwrap_or_default(),
        mandate: fields.take("mandate").unwrap_or_default(),
        evidence: fields.take("evidence").unwrap_or_default(),
        notes: fields.take_map("notes").unwrap_or_default(),
        positions: fields.take::<PositionList>("positions").unwrap_or_default().0,
        flag: fields.take("flag").unwrap_or_default(),
        overridden: fields.take("override").unwrap_or_default(),
        changed_at: fields.take("changed_at").unwrap_or_default(),
        changed_by: fields.take("changed_by").unwrap_or_default(),
    };
    fields.strangers();
    entry
}

/// Every place where an id and a bracket begin an entry. In none of our files does a key have a
/// bare bracket otherwise, and within a string its quotation marks would be escaped.
fn starts(text: &str) -> Vec<Start<'_>> {
    /// More bytes than any id.
    const LONGEST: usize = 200;
    let mut starts: Vec<Start> = Vec::new();
    let mut opening: Option<usize> = None;
    let (mut seen, mut in_comment) = (0, false);
    for (at, _) in text.match_indices('"') {
        if let Some(end) = text[seen..at].rfind('\n') {
            in_comment = text[seen + end..at].trim_start().starts_with("//");
        }
        seen = at;
        let is_escaped = text[..at].ends_with('\\');
        if let Some(from) = opening
            && !is_escaped
            && at - from <= LONGEST
        {
            let id = &text[from + 1..at];
            let rest = text[at + 1..].trim_start();
            let bracket = rest.strip_prefix(':').map(str::trim_start);
            if let Some(bracket) = bracket.filter(|rest| rest.starts_with('('))
                && !id.contains(['\n', '\\'])
                && !in_comment
            {
                starts.push(Start { id, at: from, bracket: text.len() - bracket.len() });
                opening = None;
                continue;
            }
        }
        opening = (!is_escaped).then_some(at);
    }
    starts
}

/// The field of a place, as far as the names before it tell.
fn field_at(text: &str, starts: &[Start], at: usize) -> String {
    /// Further up, nothing tells.
    const LINES: usize = 200;
    let entry = starts.partition_point(|start| start.at < at).checked_sub(1);
    let entry = entry.and_then(|entry| starts.get(entry));
    let from = entry.map_or(0, |entry| entry.bracket);
    let before = &text[from..at.max(from)];
    let mut names = before.rsplit('\n').take(LINES).filter_map(|line| {
        let (name, _) = line.trim_start().split_once(':')?;
        Some(name.trim_end())
    });
    let known: &[&[&str]] = if entry.is_some() { &[ENTRY] } else { &[HEAD, ABOUT, HIGHLIGHTS] };
    let name = names.find(|name| known.iter().any(|known| known.contains(name)));
    let outer = match name {
        _ if entry.is_some() => "entries",
        Some(name) if ABOUT.contains(&name) => "about",
        Some(name) if HIGHLIGHTS.contains(&name) => "highlights",
        _ => "",
    };
    let id = entry.map(|entry| shown(entry.id));
    let path = [Some(outer), id.as_deref(), name];
    path.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
}

/// Says in which field of an assessment each of these lines is.
pub fn placed(text: &str, mut faults: Vec<Fault>) -> Vec<Fault> {
    if faults.is_empty() {
        return faults;
    }
    let starts = starts(text);
    let mut ends = text.match_indices('\n').map(|(at, _)| at).enumerate().peekable();
    for fault in &mut faults {
        while ends.next_if(|(line, _)| line + 1 < fault.line).is_some() {}
        let at = ends.peek().map_or(text.len(), |(_, at)| *at);
        fault.field = field_at(text, &starts, at);
    }
    faults
}

/// Whether the bracket around all of it is not there, as far as its last line tells.
fn is_cut_off(text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or_default();
    !text.ends_with(')') || (last.starts_with(' ') && text.lines().any(|line| line == "("))
}

/// Counted from 1.
fn line(text: &str, at: usize) -> usize {
    text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1
}

/// Counted from 1.
fn column(text: &str, at: usize) -> usize {
    text[..at].rsplit('\n').next().unwrap_or_default().chars().count() + 1
}

#[cfg(test)]
mod tests;
