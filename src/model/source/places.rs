//! Where each value of a RON source stands. RON's own reader gives values without their lines.
//!
//! This knows RON's brackets, strings and comments and nothing of its types. It never fails: where
//! a value is not found as it was looked for, the line of what encloses it is given.

use std::collections::HashSet;

use crate::model::fault::{Fault, FaultKind, shown};

/// Every value of a source, as far as its brackets tell.
pub(crate) struct Places<'s> {
    /// The first is the source itself; its last child is the whole value.
    nodes: Vec<Node<'s>>,
    /// The brackets that are still open where the source ends, outermost first.
    open: Vec<usize>,
    /// The field of the innermost one whose value comes where the source ends.
    coming: Option<&'s str>,
}

/// A value: its children are a list's items, a struct's fields, a map's values.
#[derive(Default)]
struct Node<'s> {
    /// The field or key under which it stands.
    name: Option<&'s str>,
    /// What stands there, for values without children, and what the brackets belong to.
    text: &'s str,
    line: usize,
    children: Vec<usize>,
}

impl<'s> Places<'s> {
    /// Reads a source, or what of it comes before an error.
    pub(crate) fn read(source: &'s str) -> Places<'s> {
        let mut nodes = vec![Node { line: 1, ..Node::default() }];
        let mut open = vec![0];
        // The name of the value that comes next, and the word or string that stands just before:
        // that one can turn out to be a name, or to have brackets of its own.
        let mut coming: Option<(&str, usize)> = None;
        let mut last: Option<usize> = None;
        for (line, token) in (Tokens { rest: source, line: 1 }) {
            let inner = open.last().copied().unwrap_or_default();
            let mut add = |text, coming: Option<(&'s str, usize)>| {
                let (name, line) = coming.map_or((None, line), |(name, line)| (Some(name), line));
                nodes.push(Node { name, text, line, children: Vec::new() });
                let node = nodes.len() - 1;
                nodes[inner].children.push(node);
                node
            };
            match token {
                Token::Word(text) => last = Some(add(text, coming.take())),
                Token::Open => {
                    let node = last.take().unwrap_or_else(|| add("", coming.take()));
                    open.push(node);
                }
                Token::Colon => {
                    if let Some(name) = last.take() {
                        nodes[inner].children.pop();
                        coming = Some((nodes[name].text, nodes[name].line));
                    }
                }
                Token::Comma => (last, coming) = (None, None),
                Token::Close => {
                    (last, coming) = (None, None);
                    if open.len() > 1 {
                        open.pop();
                    }
                }
            }
        }
        let coming = coming.map(|(name, _)| name).or_else(|| nodes[last?].name);
        Places { nodes, open, coming }
    }

    /// The whole value.
    pub(crate) fn root(&self) -> Place<'_> {
        let node = self.nodes[0].children.last().copied().unwrap_or_default();
        Place { places: self, node, path: String::new() }
    }

    /// The field that is being written where the source ends. The whole value needs no name.
    pub(crate) fn open_field(&self) -> String {
        let steps = self.open.iter().skip(2).filter_map(|&node| {
            let id = || self.child(node, "id").map(|id| self.nodes[id].text);
            self.nodes[node].name.or_else(id)
        });
        let steps: Vec<String> =
            steps.chain(self.coming).filter(|step| !step.is_empty()).map(shown).collect();
        steps.join(".")
    }

    /// Every name that stands twice within the same brackets.
    pub(crate) fn duplicate_keys(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut todo = vec![self.root()];
        while let Some(place) = todo.pop() {
            let mut seen = HashSet::new();
            for (at, &child) in self.nodes[place.node].children.iter().enumerate() {
                let Some(name) = self.nodes[child].name else {
                    todo.push(place.inner(at));
                    continue;
                };
                let place = place.step(Some(child), name);
                if !seen.insert(name) {
                    faults.push(place.fault(FaultKind::DuplicateKey { key: name.to_owned() }));
                }
                todo.push(place);
            }
        }
        faults
    }

    fn child(&self, node: usize, name: &str) -> Option<usize> {
        let children = &self.nodes[node].children;
        children.iter().copied().find(|&child| self.nodes[child].name == Some(name))
    }
}

/// One value's place, and its path as a person reads it.
#[derive(Clone)]
pub(crate) struct Place<'p> {
    places: &'p Places<'p>,
    node: usize,
    path: String,
}

impl<'p> Place<'p> {
    /// A struct's field, or a map's value.
    pub(crate) fn field(&self, name: &str) -> Place<'p> {
        self.step(self.places.child(self.node, name), name)
    }

    /// A list's item, called by this name.
    pub(crate) fn item(&self, at: usize, name: &str) -> Place<'p> {
        self.step(self.places.nodes[self.node].children.get(at).copied(), name)
    }

    /// What stands within the brackets of a word such as `OneOf(…)`.
    pub(crate) fn inner(&self, at: usize) -> Place<'p> {
        let node = self.places.nodes[self.node].children.get(at).copied();
        Place { node: node.unwrap_or(self.node), ..self.clone() }
    }

    /// Where the id stands of what stands here.
    pub(crate) fn id(&self) -> Place<'p> {
        let node = self.places.child(self.node, "id");
        Place { node: node.unwrap_or(self.node), ..self.clone() }
    }

    /// The same place, called by a name that needs nothing before it.
    pub(crate) fn called(self, name: &str) -> Place<'p> {
        Place { path: shown(name), ..self }
    }

    /// Counted from 1.
    pub(crate) fn line(&self) -> usize {
        self.places.nodes[self.node].line
    }

    /// Something wrong here.
    pub(crate) fn fault(&self, kind: FaultKind) -> Fault {
        Fault { line: self.line(), field: self.path.clone(), kind }
    }

    fn step(&self, node: Option<usize>, name: &str) -> Place<'p> {
        let name = shown(name);
        let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
        Place { places: self.places, node: node.unwrap_or(self.node), path }
    }
}

/// The length of the value that a text begins with; nothing where it is not whole.
pub(crate) fn value_length(text: &str) -> Option<usize> {
    let mut tokens = Tokens { rest: text, line: 1 };
    let mut open: Vec<char> = Vec::new();
    loop {
        tokens.skip_blank();
        let first = tokens.rest.chars().next();
        let (_, token) = tokens.next()?;
        match token {
            Token::Word(_) if open.is_empty() => {
                let end = text.len() - tokens.rest.len();
                tokens.skip_blank();
                // A word can have brackets of its own; a string has none.
                if matches!(first, Some('"' | '\'')) || !tokens.rest.starts_with('(') {
                    return Some(end);
                }
            }
            Token::Word(_) => {}
            Token::Open => open.extend(first),
            Token::Close => {
                let fits = matches!(
                    (open.pop(), first),
                    (Some('('), Some(')')) | (Some('['), Some(']')) | (Some('{'), Some('}'))
                );
                if !fits {
                    return None;
                }
                if open.is_empty() {
                    return Some(text.len() - tokens.rest.len());
                }
            }
            Token::Colon | Token::Comma if open.is_empty() => return None,
            Token::Colon | Token::Comma => {}
        }
    }
}

/// Where the colons stand that are in no string and no comment.
pub(crate) fn colons(text: &str) -> Vec<usize> {
    let mut tokens = Tokens { rest: text, line: 1 };
    let mut colons = Vec::new();
    while let Some((_, token)) = tokens.next() {
        if matches!(token, Token::Colon) {
            colons.push(text.len() - tokens.rest.len() - 1);
        }
    }
    colons
}

enum Token<'s> {
    /// A string's content, a number, or a word.
    Word(&'s str),
    Open,
    Close,
    Colon,
    Comma,
}

struct Tokens<'s> {
    rest: &'s str,
    line: usize,
}

impl<'s> Iterator for Tokens<'s> {
    type Item = (usize, Token<'s>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_blank();
        let line = self.line;
        let token = match self.rest.chars().next()? {
            '(' | '[' | '{' => self.sign(Token::Open),
            ')' | ']' | '}' => self.sign(Token::Close),
            ':' => self.sign(Token::Colon),
            ',' => self.sign(Token::Comma),
            _ => Token::Word(self.word()),
        };
        Some((line, token))
    }
}

impl<'s> Tokens<'s> {
    fn take(&mut self, length: usize) -> &'s str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.bytes().filter(|&b| b == b'\n').count();
        self.rest = rest;
        taken
    }

    fn sign(&mut self, token: Token<'s>) -> Token<'s> {
        self.take(1);
        token
    }

    /// White space, comments, and attributes such as `#![enable(implicit_some)]`.
    fn skip_blank(&mut self) {
        loop {
            let until =
                |end: &str| self.rest.find(end).map_or(self.rest.len(), |at| at + end.len());
            let length = match self.rest {
                rest if rest.starts_with("//") => until("\n"),
                rest if rest.starts_with("/*") => block_comment(rest),
                rest if rest.starts_with("#!") => until("]"),
                rest => rest.len() - rest.trim_start().len(),
            };
            if length == 0 {
                return;
            }
            self.take(length);
        }
    }

    /// A string without its quotation marks, or whatever else stands until the next sign.
    fn word(&mut self) -> &'s str {
        let unprefixed = self.rest.trim_start_matches(['b', 'r']);
        let prefix = self.rest.len() - unprefixed.len();
        let hashes = unprefixed.len() - unprefixed.trim_start_matches('#').len();
        let raw = self.rest[..prefix].ends_with('r') && unprefixed[hashes..].starts_with('"');
        if raw {
            self.take(prefix + hashes + 1);
            let end = format!("\"{}", "#".repeat(hashes));
            let length = self.rest.find(&end).unwrap_or(self.rest.len());
            let content = self.take(length);
            self.take(end.len().min(self.rest.len()));
            return content;
        }
        if let Some(quote @ (b'"' | b'\'')) = unprefixed.bytes().next() {
            self.take(prefix + 1);
            let content = self.take(quoted(self.rest, quote));
            self.take(self.rest.len().min(1));
            return content;
        }
        let is_sign =
            |c| matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ':' | ',' | '"' | '\'' | '/');
        let ends = |c: char| c.is_whitespace() || is_sign(c);
        let first = self.rest.chars().next().map_or(0, char::len_utf8);
        let length = self.rest[first..].find(ends).map_or(self.rest.len(), |at| first + at);
        self.take(length)
    }
}

/// The length of a string's content; a backslash protects the sign after it.
fn quoted(rest: &str, quote: u8) -> usize {
    let mut bytes = rest.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => _ = bytes.next(),
            byte if byte == quote => return at,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a comment that can have others within.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(two) = rest.as_bytes().get(at..at + 2) {
        match two {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}
