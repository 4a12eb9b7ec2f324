//! A Fluent file as texts with their places, so that one of them can be written anew and all the
//! rest stays as it is, byte for byte.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message as Parsed, Pattern,
    PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use super::TextName;

/// The texts of a file.
pub(super) struct Written<'s> {
    source: &'s str,
    messages: Vec<Message<'s>>,
    /// The first message of each name.
    by_id: HashMap<&'s str, usize>,
}

pub(super) struct Message<'s> {
    id: &'s str,
    /// Just after the sign of equality.
    start: usize,
    /// Where its last text ends.
    end: usize,
    value: Option<Text>,
    attributes: Vec<(&'s str, Text)>,
}

struct Text {
    /// From just after the sign of equality to its last character.
    span: Range<usize>,
    words: String,
}

impl<'s> Written<'s> {
    /// Reads a source that is not nested too deeply.
    pub(super) fn read(source: &'s str) -> Written<'s> {
        let (Ok(resource) | Err((resource, _))) = parser::parse(source);
        let mut messages = Vec::new();
        let mut by_id = HashMap::new();
        for entry in resource.body {
            let Entry::Message(parsed) = entry else { continue };
            let text = |id: &'s str, pattern: &Pattern<&'s str>| Text {
                span: start(source, id)..end(source, pattern),
                words: words(pattern),
            };
            let id = parsed.id.name;
            let value = parsed.value.as_ref().map(|value| text(id, value));
            let attributes: Vec<_> =
                parsed.attributes.iter().map(|a| (a.id.name, text(a.id.name, &a.value))).collect();
            let start = start(source, id);
            let last = attributes.last().map(|(_, text)| text).or(value.as_ref());
            let end = last.map_or(start, |text| text.span.end);
            by_id.entry(id).or_insert(messages.len());
            messages.push(Message { id, start, end, value, attributes });
        }
        Written { source, messages, by_id }
    }

    /// The names of the messages, in order.
    pub(super) fn messages(&self) -> impl Iterator<Item = &'s str> {
        let first = |(at, message): &(usize, &Message<'s>)| self.by_id.get(message.id) == Some(at);
        self.messages.iter().enumerate().filter(first).map(|(_, message)| message.id)
    }

    /// The first message of this name.
    pub(super) fn message(&self, id: &str) -> Option<&Message<'s>> {
        self.by_id.get(id).map(|&at| &self.messages[at])
    }

    /// The names of a message's attributes, in order.
    pub(super) fn attributes(&self, id: &str) -> impl Iterator<Item = &'s str> {
        self.message(id).into_iter().flat_map(|message| &message.attributes).map(|(name, _)| *name)
    }

    /// A text as a table shows it.
    pub(super) fn words(&self, text: &TextName) -> Option<&str> {
        let message = self.message(&text.message)?;
        message.text(text.attribute.as_deref()).map(|text| text.words.as_str())
    }

    /// The source with these texts in place of what it has; those that it lacks are added where
    /// `order` has them. Nothing else changes.
    pub(super) fn with(&self, order: &[TextName], new: &HashMap<String, String>) -> String {
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        // What comes behind everything else, so that nothing is added to it in place of what it follows.
        let mut behind: Vec<(Range<usize>, String)> = Vec::new();
        let mut anchor = None;
        for texts in order.chunk_by(|one, next| one.message == next.message) {
            let Some(first) = texts.first() else { continue };
            match self.message(&first.message) {
                Some(message) => {
                    self.edit(message, texts, new, &mut edits);
                    anchor = Some(message.end);
                }
                None => {
                    let added = added(&first.message, texts, new);
                    if added.is_empty() {
                        continue;
                    }
                    let len = self.source.len();
                    match anchor {
                        Some(at) => edits.push((at..at, format!("\n{added}"))),
                        None if self.source.is_empty() || self.source.ends_with('\n') => {
                            behind.push((len..len, format!("{added}\n")));
                        }
                        None => behind.push((len..len, format!("\n{added}\n"))),
                    }
                }
            }
        }
        // Stable: what is added in one place keeps its order.
        edits.sort_by_key(|(span, _)| span.start);
        edits.append(&mut behind);
        let windows = self.source.contains("\r\n");
        let (mut text, mut at) = (String::with_capacity(self.source.len()), 0);
        for (span, words) in edits {
            text.push_str(self.source.get(at..span.start).unwrap_or_default());
            text.push_str(&if windows { words.replace('\n', "\r\n") } else { words });
            at = span.end;
        }
        text.push_str(self.source.get(at..).unwrap_or_default());
        text
    }

    fn edit(
        &self,
        message: &Message,
        texts: &[TextName],
        new: &HashMap<String, String>,
        edits: &mut Vec<(Range<usize>, String)>,
    ) {
        let mut after = message.start;
        for text in texts {
            let attribute = text.attribute.as_deref();
            let words = new.get(&text.id());
            match (message.text(attribute), words) {
                (Some(own), words) => {
                    if let Some(words) = words {
                        edits.push((own.span.clone(), pattern(words, attribute.is_some())));
                    }
                    after = own.span.end;
                }
                (None, Some(words)) => edits.push((after..after, field(attribute, words))),
                (None, None) => {}
            }
        }
    }
}

impl Message<'_> {
    fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(own, _)| *own == name).map(|(_, t)| t),
        }
    }
}

/// A message that the source lacks.
fn added(id: &str, texts: &[TextName], new: &HashMap<String, String>) -> String {
    let fields: String = texts
        .iter()
        .filter_map(|text| Some(field(text.attribute.as_deref(), new.get(&text.id())?)))
        .collect();
    if fields.is_empty() { fields } else { format!("{id} ={fields}") }
}

/// A text that a message lacks.
fn field(attribute: Option<&str>, words: &str) -> String {
    match attribute {
        None => pattern(words, false),
        Some(name) => format!("\n    .{name} ={}", pattern(words, true)),
    }
}

/// Words of a table as Fluent writes them after the sign of equality.
pub(super) fn pattern(words: &str, in_attribute: bool) -> String {
    let indent = if in_attribute { "        " } else { "    " };
    let mut lines = words.lines();
    let first = lines.next().unwrap_or_default();
    let rest: Vec<&str> = lines.collect();
    let mut pattern = String::new();
    // On a line of its own the first line says how deep the others are; only a sign with a meaning
    // at the start of a line must stand right after the sign of equality.
    if rest.is_empty() || begins_with_sign(first) {
        pattern.push(' ');
    } else {
        pattern.push('\n');
        pattern.push_str(indent);
    }
    pattern.push_str(first);
    for line in rest {
        pattern.push('\n');
        if !line.is_empty() {
            pattern.push_str(indent);
            pattern.push_str(line);
        }
    }
    pattern
}

/// Words of a table as the table shows them once they are written.
pub(super) fn canonical(words: &str) -> String {
    let source = format!("x ={}\n", pattern(words, false));
    let written = Written::read(&source);
    written.words(&TextName::new("x", None)).unwrap_or_default().to_owned()
}

/// Whether a line begins with a sign that has a meaning of its own there.
pub(super) fn begins_with_sign(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with(['.', '[', '*'])
}

/// A text as a table shows it: as Fluent writes it, without the indentation.
fn words(pattern: &Pattern<&str>) -> String {
    let message = Parsed {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    let lines = text.trim_matches(['\n', ' ']).split('\n');
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n")
}

/// Where in the source this piece of it begins. Fluent's parser gives no places, but what it gives
/// are pieces of the source, so that their addresses tell.
fn offset(source: &str, piece: &str) -> usize {
    piece.as_ptr().addr().saturating_sub(source.as_ptr().addr()).min(source.len())
}

/// Just after the first of these signs from a place on.
fn after(source: &str, from: usize, sign: char) -> usize {
    let found = source.get(from..).and_then(|rest| rest.find(sign));
    found.map_or(from, |at| from + at + sign.len_utf8())
}

/// Just after the sign of equality that follows a name.
fn start(source: &str, name: &str) -> usize {
    after(source, offset(source, name) + name.len(), '=')
}

fn end(source: &str, pattern: &Pattern<&str>) -> usize {
    match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => offset(source, value) + value.len(),
        Some(PatternElement::Placeable { expression }) => {
            after(source, end_of_expression(source, expression), '}')
        }
        None => source.len(),
    }
}

fn end_of_expression(source: &str, expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Inline(inline) => end_of_inline(source, inline),
        Expression::Select { selector, variants } => variants
            .last()
            .map_or(end_of_inline(source, selector), |variant| end(source, &variant.value)),
    }
}

fn end_of_inline(source: &str, inline: &InlineExpression<&str>) -> usize {
    let of = |piece: &str| offset(source, piece) + piece.len();
    match inline {
        InlineExpression::StringLiteral { value } => after(source, of(value), '"'),
        InlineExpression::NumberLiteral { value } => of(value),
        InlineExpression::VariableReference { id } => of(id.name),
        InlineExpression::FunctionReference { id, arguments } => {
            end_of_call(source, of(id.name), arguments)
        }
        InlineExpression::MessageReference { id, attribute } => {
            of(attribute.as_ref().map_or(id.name, |attribute| attribute.name))
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let name = of(attribute.as_ref().map_or(id.name, |attribute| attribute.name));
            arguments.as_ref().map_or(name, |arguments| end_of_call(source, name, arguments))
        }
        InlineExpression::Placeable { expression } => {
            after(source, end_of_expression(source, expression), '}')
        }
    }
}

fn end_of_call(source: &str, name: usize, arguments: &CallArguments<&str>) -> usize {
    let named = arguments.named.last().map(|argument| &argument.value);
    let last = named.or(arguments.positional.last());
    after(source, last.map_or(name, |last| end_of_inline(source, last)), ')')
}
