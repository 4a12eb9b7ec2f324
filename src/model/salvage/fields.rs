//! The fields of one piece of a damaged file.

use std::collections::BTreeMap;

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{column, line};
use crate::model::assessment::unique;
use crate::model::fault::{Fault, FaultKind, shown};
use crate::model::source::{self, colons, value_length};

/// A part of a file.
#[derive(Clone, Copy)]
pub(super) struct Piece<'s> {
    /// All of the file.
    pub(super) text: &'s str,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl<'s> Piece<'s> {
    fn own(&self) -> &'s str {
        &self.text[self.from..self.to]
    }

    /// The value that the piece begins with, and where it ends.
    pub(super) fn whole<T: DeserializeOwned>(&self) -> Option<(T, usize)> {
        let length = value_length(self.own())?;
        let value = options().from_str(&self.own()[..length]).ok()?;
        Some((value, self.from + length))
    }

    /// Why the piece does not begin with such a value.
    pub(super) fn fault<T: DeserializeOwned>(&self, path: &str) -> Option<Fault> {
        let own = self.own();
        let error = options().from_str::<T>(own).err()?;
        let found = source::unreadable(own, &error);
        let kind = match found.kind {
            // It is the piece that ends, not the file.
            FaultKind::EndsTooSoon if self.to < self.text.len() => {
                FaultKind::Syntax { column: column(self.text, self.from) }
            }
            FaultKind::Syntax { column: own } if found.line == 1 => {
                FaultKind::Syntax { column: own + column(self.text, self.from) - 1 }
            }
            kind => kind,
        };
        let line = line(self.text, self.from) + found.line - 1;
        Some(Fault { line, field: path.to_owned(), kind })
    }
}

/// Ours all have this extension, and those of others lose nothing by it.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// A name and a colon.
#[derive(Clone, Copy)]
struct Field<'s> {
    name: &'s str,
    at: usize,
    /// Behind the colon.
    value: usize,
}

/// The fields of a piece, and what is wrong with them.
pub(super) struct Fields<'s> {
    piece: Piece<'s>,
    path: String,
    known: &'static [&'static str],
    within: &'static [&'static [&'static str]],
    fields: Vec<Field<'s>>,
    /// From where to where something was read, or was told.
    read: Vec<(usize, usize)>,
    /// How many faults are told at most.
    most: usize,
    pub(super) faults: Vec<Fault>,
}

impl<'s> Fields<'s> {
    /// Finds the fields. Those that stand `within` others of this piece are no strangers.
    pub(super) fn new(
        piece: Piece<'s>,
        path: &str,
        known: &'static [&'static str],
        within: &'static [&'static [&'static str]],
        most: usize,
    ) -> Fields<'s> {
        let (fields, path) = (find(piece), path.to_owned());
        Fields { piece, path, known, within, fields, read: vec![], most, faults: vec![] }
    }

    fn is_full(&self) -> bool {
        self.faults.len() >= self.most
    }

    pub(super) fn rename(&mut self, path: &str) {
        path.clone_into(&mut self.path);
    }

    /// Whether any field is one of those looked for.
    pub(super) fn has_any(&self) -> bool {
        self.fields.iter().any(|field| self.known.contains(&field.name))
    }

    /// The field's value, if it is there and whole.
    pub(super) fn take<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let piece = self.value_of(name)?;
        match piece.whole() {
            Some((value, end)) if !self.is_cut(end) => {
                self.read.push((piece.from, end));
                self.rest(end, piece.to);
                Some(value)
            }
            _ if self.is_full() => None,
            _ => {
                let path = self.path_of(name);
                let fault = piece.fault::<T>(&path).unwrap_or_else(|| Fault {
                    line: line(piece.text, piece.from),
                    field: path,
                    kind: FaultKind::EndsTooSoon,
                });
                self.faults.push(fault);
                self.read.push((piece.from, piece.to));
                None
            }
        }
    }

    /// As [`Fields::take`], for a map: no key may stand twice in it.
    pub(super) fn take_map<V: DeserializeOwned>(
        &mut self,
        name: &str,
    ) -> Option<BTreeMap<String, V>> {
        #[derive(Deserialize)]
        #[serde(bound = "V: DeserializeOwned", transparent)]
        struct Map<V>(#[serde(deserialize_with = "unique")] BTreeMap<String, V>);
        self.take(name).map(|Map(map)| map)
    }

    /// The fields within one of these fields.
    pub(super) fn within(
        &mut self,
        name: &str,
        known: &'static [&'static str],
    ) -> Option<Fields<'s>> {
        let piece = self.value_of(name)?;
        self.read.push((piece.from, piece.to));
        let path = self.path_of(name);
        Some(Fields::new(piece, &path, known, &[], self.most))
    }

    /// All of the piece as one value.
    pub(super) fn take_whole<T: DeserializeOwned>(&mut self) -> Option<T> {
        let (value, end) = self.piece.whole()?;
        if self.is_cut(end) {
            return None;
        }
        self.rest(end, self.piece.to);
        Some(value)
    }

    /// Tells what is wrong with all of the piece, where none of its fields told it.
    pub(super) fn tell_of_all<T: DeserializeOwned>(&mut self) {
        if self.faults.is_empty() && !self.is_full() {
            self.faults.extend(self.piece.fault::<T>(&self.path));
        }
    }

    /// Tells the fields that are none of these, where they stand in none that was read.
    pub(super) fn strangers(&mut self) {
        for field in std::mem::take(&mut self.fields) {
            if self.is_full() {
                return;
            }
            let is_within = self.within.iter().any(|names| names.contains(&field.name));
            let is_read = self.read.iter().any(|(from, to)| (*from..*to).contains(&field.at));
            if self.known.contains(&field.name) || is_within || is_read {
                continue;
            }
            // What stands within a stranger is not told again, nor what follows one without an end.
            let length = value_length(&self.piece.text[field.value..self.piece.to]);
            let end = length.map_or(self.piece.to, |length| field.value + length);
            self.read.push((field.at, end));
            let known = self.known.iter().map(|name| (*name).to_owned()).collect();
            let kind = FaultKind::UnknownField { field: field.name.to_owned(), known };
            let line = line(self.piece.text, field.at);
            self.faults.push(Fault { line, field: self.path.clone(), kind });
        }
    }

    /// The first field of this name, up to the next one; tells a second.
    fn value_of(&mut self, name: &str) -> Option<Piece<'s>> {
        let mut own = self.fields.iter().enumerate().filter(|(_, field)| field.name == name);
        let (at, field) = own.next()?;
        let next = self.fields[at + 1..].iter().find(|next| self.known.contains(&next.name));
        let to = next.map_or(self.piece.to, |next| next.at);
        let piece = Piece { text: self.piece.text, from: field.value, to };
        let second = own.next().map(|(_, second)| *second);
        if let Some(second) = second.filter(|_| self.known.contains(&name) && !self.is_full()) {
            let kind = FaultKind::DuplicateKey { key: name.to_owned() };
            let line = line(self.piece.text, second.at);
            self.faults.push(Fault { line, field: self.path.clone(), kind });
        }
        Some(piece)
    }

    /// Whether the file ends with this value, so that perhaps only half of it is there.
    fn is_cut(&self, end: usize) -> bool {
        self.piece.text[end..].trim().is_empty()
    }

    /// Tells what stands between a value and the next field, if it is more than signs.
    fn rest(&mut self, from: usize, to: usize) {
        let text = self.piece.text;
        let rest = skip_signs(&text[from..to]);
        // Another field tells of itself.
        let is_field = self.fields.iter().any(|field| (from..to).contains(&field.at));
        if rest.is_empty() || is_field || self.is_full() {
            return;
        }
        let at = to - rest.len();
        let kind = FaultKind::Syntax { column: column(text, at) };
        self.faults.push(Fault { line: line(text, at), field: self.path.clone(), kind });
    }

    fn path_of(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => shown(name),
            path => format!("{path}.{name}"),
        }
    }
}

/// Just behind the colon of the first field of this name.
pub(super) fn behind(piece: Piece, name: &str) -> Option<usize> {
    find(piece).into_iter().find(|field| field.name == name).map(|field| field.value)
}

/// What is left behind signs that stand between values, and comments.
pub(super) fn skip_signs(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",)]}".contains(c));
        match rest.strip_prefix("//") {
            Some(comment) => rest = comment.find('\n').map_or("", |end| &comment[end..]),
            None => return rest,
        }
    }
}

/// Every name and colon at the start of a line, wherever that line stands; and those behind a sign,
/// where they are in no string.
fn find(piece: Piece<'_>) -> Vec<Field<'_>> {
    let own = piece.own();
    let mut fields = Vec::new();
    if !own.contains(':') {
        return fields;
    }
    let outside = colons(own);
    for (colon, _) in own.match_indices(':') {
        let before = own[..colon].trim_end_matches([' ', '\t']);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let name = &before[before.trim_end_matches(is_name).len()..];
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
            continue;
        }
        let at = before.len() - name.len();
        let lead = own[..at].trim_end_matches([' ', '\t']);
        let starts_line = lead.is_empty() || lead.ends_with('\n');
        let follows =
            lead.trim_end().ends_with(['(', ',']) && outside.binary_search(&colon).is_ok();
        if starts_line || follows {
            fields.push(Field { name, at: piece.from + at, value: piece.from + colon + 1 });
        }
    }
    fields
}
