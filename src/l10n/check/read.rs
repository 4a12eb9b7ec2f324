//! Reading Fluent into texts with their lines, and into faults where it cannot be read.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::inline::{each, each_in};
use super::{name, whole_file};
use crate::model::fault::{Fault, FaultKind, shown};
use crate::model::source::{self, conflicts};

/// The texts of one language, as written.
pub(in crate::l10n) struct Source<'s> {
    pub(in crate::l10n) messages: Vec<Message<'s>>,
    /// What could not be read.
    pub(in crate::l10n) faults: Vec<Fault>,
    /// The first message of each name.
    by_id: HashMap<&'s str, usize>,
    /// The names of texts that are there but could not be read.
    unread: HashSet<String>,
}

pub(in crate::l10n) struct Message<'s> {
    pub(super) id: &'s str,
    pub(super) line: usize,
    value: Option<Text>,
    attributes: Vec<(&'s str, Text)>,
}

/// A message's value, or one of its attributes.
pub(in crate::l10n) struct Text {
    pub(super) line: usize,
    /// Nothing but spaces.
    pub(in crate::l10n) blank: bool,
    /// Whatever is to be filled in: variables as `$name`, anything else as Fluent writes it.
    pub(in crate::l10n) placeholders: BTreeSet<String>,
    /// Every way in which the text can read: one, or one for each case of a plural.
    pub(super) runs: Vec<String>,
}

/// Around what is filled in or stands in a string literal, within a run.
pub(super) const FILLED: (char, char) = ('\u{1}', '\u{2}');

impl<'s> Source<'s> {
    /// Reads a source; says why where there is no reading it.
    pub(in crate::l10n) fn read(source: &'s str) -> Result<Source<'s>, Vec<Fault>> {
        let conflicts = conflicts(source);
        if !conflicts.is_empty() {
            return Err(conflicts);
        }
        if let Some(fault) = unfit(source) {
            return Err(vec![fault]);
        }
        Ok(Source::parse(source))
    }

    /// Reads every source that can be read, by its language.
    pub(super) fn read_all<'t>(sources: &[(&'t str, &'s str)]) -> BTreeMap<&'t str, Source<'s>> {
        let read = |(tag, source): &(&'t str, &'s str)| Some((*tag, Source::read(source).ok()?));
        sources.iter().filter_map(read).collect()
    }

    fn parse(source: &'s str) -> Source<'s> {
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let lines = Lines::new(source);
        let mut read = Source {
            messages: Vec::new(),
            faults: Vec::new(),
            by_id: HashMap::new(),
            unread: HashSet::new(),
        };
        // The parser makes one piece of junk of every error.
        let mut errors = errors.into_iter();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let text = |at, pattern: &Pattern<&str>| Text::new(lines.line(at), pattern);
                    let id = message.id.name;
                    let attributes = message.attributes.iter();
                    read.by_id.entry(id).or_insert(read.messages.len());
                    read.messages.push(Message {
                        id,
                        line: lines.line(id),
                        value: message.value.as_ref().map(|value| text(id, value)),
                        attributes: attributes
                            .map(|own| (own.id.name, text(own.id.name, &own.value)))
                            .collect(),
                    });
                }
                Entry::Term(term) => {
                    // Nothing asks for terms, and no text may have one filled in.
                    let text = format!("-{}", term.id.name);
                    read.faults.push(Fault {
                        line: lines.line(term.id.name),
                        field: shown(&text),
                        kind: FaultKind::UnusedText { text },
                    });
                }
                Entry::Junk { content } => {
                    if let Some(error) = errors.next() {
                        read.junk(content, error, &lines);
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        read
    }

    /// The first message of this name.
    pub(super) fn message(&self, id: &str) -> Option<&Message<'s>> {
        self.by_id.get(id).map(|&at| &self.messages[at])
    }

    /// Whether this text is there, be it readable or not.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.message(id).is_some_and(|message| message.text(attribute).is_some())
            || self.unread.contains(&name(id, attribute))
    }

    fn junk(&mut self, content: &'s str, error: ParserError, lines: &Lines) {
        let start = lines.offset(content);
        // The parser ends a message quietly before an attribute that it cannot read. Read as a
        // message of its own, that attribute tells what is wrong with it.
        let attribute = content.trim_start().strip_prefix('.');
        let (at, kind) = match attribute {
            None => (error.pos.start, Some(error.kind)),
            Some(rest) => {
                let start = lines.offset(rest);
                let error =
                    parser::parse(rest).err().and_then(|(_, errors)| errors.into_iter().next());
                error.map_or((start, None), |error| (start + error.pos.start, Some(error.kind)))
            }
        };
        // What is not closed shows only where the next line begins.
        let at = match content.get(..at.saturating_sub(start)) {
            Some(before) if before.ends_with('\n') => start + before.trim_end().len(),
            _ => at,
        };
        let (line, column) = lines.position(at);
        let mut message = match attribute {
            Some(_) => self.messages.last().map(|message| message.id),
            None => None,
        };
        let mut field = String::new();
        let mut end = start;
        for text in content.split_inclusive('\n') {
            let starts_before = end <= at;
            end += text.len();
            let Some((indented, id)) = head(text) else { continue };
            let name = match message {
                Some(message) if indented => name(message, Some(id)),
                None if indented => continue,
                _ => id.to_owned(),
            };
            if !indented {
                message = Some(id);
            }
            if starts_before {
                field = shown(&name);
            }
            self.unread.insert(name);
        }
        let kind = kind.map_or(FaultKind::BlankText, |kind| fault(&kind, column));
        self.faults.push(Fault { line, field, kind });
    }
}

impl Message<'_> {
    /// The value and the attributes, each attribute with its name.
    pub(in crate::l10n) fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Text)> {
        let value = self.value.iter().map(|text| (None, text));
        value.chain(self.attributes.iter().map(|(name, text)| (Some(*name), text)))
    }

    /// The value, or the attribute of this name.
    pub(in crate::l10n) fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        self.texts().find(|(name, _)| *name == attribute).map(|(_, text)| text)
    }
}

impl Text {
    fn new(line: usize, pattern: &Pattern<&str>) -> Text {
        let mut placeholders = BTreeSet::new();
        each(pattern, &mut |inline| placeholders.extend(placeholder(inline)));
        let blank = pattern.elements.iter().all(|element| match element {
            PatternElement::TextElement { value } => value.trim().is_empty(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => value.trim().is_empty(),
            PatternElement::Placeable { .. } => false,
        });
        Text { line, blank, placeholders, runs: runs(pattern) }
    }
}

/// How many ways of reading one text are looked at: nobody writes more cases within cases.
const MOST_RUNS: usize = 16;

/// The ways of reading a text: each way so far goes on in each way that the next piece can be read.
/// Once there are as many as are looked at, each goes on in one of them, so that none stays unread,
/// and no length of text takes more than its share of time.
fn runs(pattern: &Pattern<&str>) -> Vec<String> {
    let mut runs = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => filled(expression),
        };
        let more = (runs.len() * next.len()).min(MOST_RUNS);
        if more > runs.len() {
            runs = (0..more).map(|at| runs[at / next.len()].clone()).collect();
        }
        for (run, next) in runs.iter_mut().zip(next.iter().cycle()) {
            run.push_str(next);
        }
    }
    runs
}

fn filled(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| runs(&variant.value)).take(MOST_RUNS).collect()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => filled(expression),
        Expression::Inline(inline) => {
            let mut names = BTreeSet::new();
            each_in(inline, &mut |inline| names.extend(placeholder(inline)));
            let name = match inline {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
                _ => names.into_iter().collect(),
            };
            vec![format!("{}{name}{}", FILLED.0, FILLED.1)]
        }
    }
}

/// What is filled in by this expression itself, as [`Text::placeholders`] names it.
fn placeholder(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(format!("${}", id.name)),
        InlineExpression::FunctionReference { id, .. } => Some(format!("{}()", id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            Some(name(id.name, attribute.as_ref().map(|attribute| attribute.name)))
        }
        InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
        InlineExpression::Placeable { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => None,
    }
}

fn fault(kind: &ErrorKind, column: usize) -> FaultKind {
    match kind {
        ErrorKind::ExpectedToken('}')
        | ErrorKind::UnbalancedClosingBrace
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::UnterminatedStringLiteral => FaultKind::StrayBracket,
        ErrorKind::ExpectedToken('=') => FaultKind::NotAText,
        ErrorKind::ExpectedCharRange { .. } if column == 1 => FaultKind::NotAText,
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => FaultKind::BlankText,
        _ => FaultKind::Syntax { column },
    }
}

/// The name with which a message or (indented, after a dot) an attribute begins.
pub(in crate::l10n) fn head(line: &str) -> Option<(bool, &str)> {
    let unindented = line.trim_start_matches(' ');
    let (indented, rest) = match unindented.strip_prefix('.') {
        Some(rest) => (true, rest),
        None if unindented.len() == line.len() => (false, line),
        None => return None,
    };
    let (name, _) = rest.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let holds = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    (starts && holds).then_some((indented, name))
}

/// Why a source is not to be read at all: Fluent's parser sets no limits of its own.
pub(in crate::l10n) fn unfit(source: &str) -> Option<Fault> {
    if too_deep(source) {
        return Some(whole_file(FaultKind::TooDeep));
    }
    source::texts(source).err()
}

/// Whether a source has so many brackets within brackets that reading it would use up the stack.
fn too_deep(source: &str) -> bool {
    const MOST: usize = 50;
    // Most texts have no brackets at all, and the start of the program should not pay for them.
    if !source.contains('{') {
        return false;
    }
    let (mut curly, mut round) = (0usize, 0usize);
    for line in source.lines() {
        if head(line).is_some() {
            (curly, round) = (0, 0);
        }
        for byte in line.bytes() {
            match byte {
                b'{' => curly += 1,
                b'}' => curly = curly.saturating_sub(1),
                b'(' if curly > 0 => round += 1,
                b')' => round = round.saturating_sub(1),
                _ => {}
            }
            if curly == 0 {
                round = 0;
            }
            if curly + round > MOST {
                return true;
            }
        }
    }
    false
}

/// Where lines begin. Fluent's parser gives no places, but what it gives are pieces of the source,
/// so that their addresses tell.
struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    fn new(source: &'s str) -> Lines<'s> {
        let breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Lines { source, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// Where in the source this piece of it begins.
    fn offset(&self, piece: &str) -> usize {
        piece.as_ptr().addr().saturating_sub(self.source.as_ptr().addr()).min(self.source.len())
    }

    /// The line of a piece of the source, counted from 1.
    fn line(&self, piece: &str) -> usize {
        self.position(self.offset(piece)).0
    }

    /// Line and column, counted from 1. What is wrong at the very end is wrong on the last line
    /// that has something.
    fn position(&self, at: usize) -> (usize, usize) {
        let at = at.min(self.source.trim_end().len());
        let line = self.starts.partition_point(|&start| start <= at);
        let before = self.source.get(self.starts[line.saturating_sub(1)]..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}
