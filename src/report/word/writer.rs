//! What all parts of the text are made of: paragraphs, runs, fields, bookmarks, links.

use std::collections::HashMap;
use std::fmt;

use maud::{Markup, html};

use crate::report::document::{Document, Inline, ListKind, Target, source_anchor};

/// Writes the text, and keeps what its other parts have to know of it.
pub struct Writer<'d> {
    pub(super) document: &'d Document,
    /// How wide the text is at this place, in twentieths of a point.
    pub(super) width: u32,
    /// Whether this place is in the second language.
    pub(super) is_second: bool,
    /// The next paragraph starts a page.
    pub(super) starts_page: bool,
    /// A table stands directly above.
    pub(super) follows_table: bool,
    /// No paragraph at this place stays with the next one.
    pub(super) keeps_none: bool,
    /// The level of the last heading.
    pub(super) level: u8,
    bookmarks: HashMap<String, usize>,
    marks: usize,
    lists: Vec<ListKind>,
    addresses: Vec<String>,
    known_addresses: HashMap<String, usize>,
}

/// A place that links lead to. Its name is a number: anchors may be longer than Word takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bookmark(usize);

impl fmt::Display for Bookmark {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "_Ref{:08}", self.0)
    }
}

/// What Word works out itself. No words of anybody's have a place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The number of this page.
    Page,
    /// The number of pages.
    Pages,
    /// The next number of figures or tables; the second language counts for itself.
    Next { chart: bool, is_second: bool },
    /// The page of a bookmark.
    PageOf(Bookmark),
    /// The number in its list of the paragraph with this bookmark.
    NumberOf(Bookmark),
    /// The table of contents.
    Contents,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Field::Page => f.write_str(" PAGE "),
            Field::Pages => f.write_str(" NUMPAGES "),
            Field::Next { chart, is_second } => {
                let name = if *chart { "Figure" } else { "Table" };
                let second = if *is_second { "2" } else { "" };
                write!(f, " SEQ {name}{second} \\* ARABIC ")
            }
            Field::PageOf(bookmark) => write!(f, " PAGEREF {bookmark} \\h "),
            Field::NumberOf(bookmark) => write!(f, " REF {bookmark} \\r \\h "),
            Field::Contents => f.write_str(" TOC \\o \"1-2\" \\h \\z \\u "),
        }
    }
}

/// A paragraph beyond its words.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    /// Its style, by id; none for the usual one.
    pub style: &'static str,
    /// Stays on the page of the next one.
    pub keeps_next: bool,
    /// Is not cut by the end of a page.
    pub keeps_lines: bool,
    /// The list that numbers it.
    pub list: Option<usize>,
    /// Room above, other than the style's.
    pub above: Option<u32>,
    /// Where text after a tab ends, if not where the style says.
    pub tab: Option<u32>,
    /// Set flush right.
    pub is_number: bool,
}

impl Shape {
    /// Of a style.
    pub fn of(style: &'static str) -> Shape {
        Shape { style, ..Shape::default() }
    }
}

/// What sets a run apart from those around it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look<'t> {
    /// A style of characters, by id.
    pub style: Option<&'static str>,
    /// A language other than that of this place, as a tag.
    pub language: Option<&'t str>,
}

impl<'d> Writer<'d> {
    /// At the beginning.
    pub fn new(document: &'d Document) -> Writer<'d> {
        Writer {
            document,
            width: super::front::Sheet::of(document).text_width(),
            is_second: false,
            starts_page: false,
            follows_table: false,
            keeps_none: false,
            level: 1,
            bookmarks: HashMap::new(),
            marks: 0,
            lists: Vec::new(),
            addresses: Vec::new(),
            known_addresses: HashMap::new(),
        }
    }

    /// The lists that count, in the order of their numbers, which start with 2.
    pub fn lists(&self) -> &[ListKind] {
        &self.lists
    }

    /// The addresses that links lead to.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// A list of its own, which starts counting anew. All bullets are of one list.
    pub fn list_number(&mut self, kind: ListKind) -> usize {
        if kind == ListKind::Bullets {
            return 1;
        }
        self.lists.push(kind);
        self.lists.len() + 1
    }

    /// The bookmark of an anchor.
    pub fn bookmark(&mut self, anchor: &str) -> Bookmark {
        if let Some(number) = self.bookmarks.get(anchor) {
            return Bookmark(*number);
        }
        let number = self.bookmarks.len() + 1;
        self.bookmarks.insert(anchor.to_owned(), number);
        Bookmark(number)
    }

    /// What links to the anchor lead to.
    pub fn marked(&mut self, anchor: &str, inner: &Markup) -> Markup {
        let name = self.bookmark(anchor);
        self.marks += 1;
        let id = self.marks;
        html! {
            w:bookmarkStart w:id=(id) w:name=(name) {}
            (inner)
            w:bookmarkEnd w:id=(id) {}
        }
    }

    /// A paragraph.
    pub fn paragraph(&mut self, shape: Shape, inner: &Markup) -> Markup {
        let starts_page = std::mem::take(&mut self.starts_page);
        let follows_table = std::mem::take(&mut self.follows_table);
        let above = shape.above.or(follows_table.then_some(200));
        html! {
            w:p {
                w:pPr {
                    @if !shape.style.is_empty() { w:pStyle w:val=(shape.style) {} }
                    @if shape.keeps_next {
                        // Some styles stay with the next paragraph if nothing else is said.
                        w:keepNext w:val=[self.keeps_none.then_some("0")] {}
                    }
                    @if shape.keeps_lines { w:keepLines {} }
                    @if starts_page { w:pageBreakBefore {} }
                    @if let Some(list) = shape.list {
                        w:numPr { w:ilvl w:val="0" {} w:numId w:val=(list) {} }
                    }
                    @if let Some(tab) = shape.tab {
                        w:tabs { w:tab w:val="right" w:pos=(tab) {} }
                    }
                    @if let Some(above) = above { w:spacing w:before=(above) {} }
                    @if shape.is_number { w:jc w:val="right" {} }
                }
                (inner)
            }
        }
    }

    /// A paragraph that is only there because Word wants one, or a page starts with it.
    pub fn gap(&mut self) -> Markup {
        self.follows_table = false;
        let starts_page = std::mem::take(&mut self.starts_page);
        html! {
            w:p {
                w:pPr {
                    @if starts_page { w:pageBreakBefore {} }
                    w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact" {}
                    w:rPr { w:sz w:val="2" {} }
                }
            }
        }
    }

    /// Words.
    pub fn run(&self, text: &str, look: Look) -> Markup {
        html! { w:r { (self.properties(look)) w:t xml:space="preserve" { (text) } } }
    }

    /// Words as those around them.
    pub fn plain(&self, text: &str) -> Markup {
        self.run(text, Look::default())
    }

    fn properties(&self, look: Look) -> Markup {
        let second = self.document.second.as_ref().filter(|_| self.is_second);
        let language = look.language.or(second.map(|title| title.language.as_str()));
        let language = language.and_then(proofing);
        html! {
            @if look.style.is_some() || language.is_some() {
                w:rPr {
                    @if let Some(style) = look.style { w:rStyle w:val=(style) {} }
                    @if let Some(language) = language { w:lang w:val=(language) {} }
                }
            }
        }
    }

    /// A field with what it shows until Word works it out again.
    pub fn field(&self, field: Field, shown: &str, look: Look) -> Markup {
        html! {
            (self.field_start(field, look))
            @if !shown.is_empty() { (self.run(shown, look)) }
            (self.field_end(look))
        }
    }

    /// What stands before a field's result.
    pub fn field_start(&self, field: Field, look: Look) -> Markup {
        let properties = self.properties(look);
        html! {
            w:r { (properties) w:fldChar w:fldCharType="begin" {} }
            w:r { (properties) w:instrText xml:space="preserve" { (field) } }
            w:r { (properties) w:fldChar w:fldCharType="separate" {} }
        }
    }

    /// What stands after it.
    pub fn field_end(&self, look: Look) -> Markup {
        html! { w:r { (self.properties(look)) w:fldChar w:fldCharType="end" {} } }
    }

    /// A line of text.
    pub fn line(&mut self, line: &[Inline]) -> Markup {
        self.line_with(line, "Emphasis")
    }

    /// A line whose stressed words have this style.
    pub fn line_with(&mut self, line: &[Inline], emphasis: &'static str) -> Markup {
        html! { @for piece in line { (self.piece(piece, emphasis)) } }
    }

    fn piece(&mut self, piece: &Inline, emphasis: &'static str) -> Markup {
        let styled = |style| Look { style: Some(style), language: None };
        match piece {
            Inline::Text(text) => self.plain(text),
            Inline::Emphasis(text) => self.run(text, styled(emphasis)),
            Inline::Strong(text) => self.run(text, styled("Strong")),
            Inline::Link { text, to: Target::Anchor(anchor) } => {
                let bookmark = self.bookmark(anchor);
                html! {
                    w:hyperlink w:anchor=(bookmark) w:history="1" {
                        (self.run(text, styled("SubtleReference")))
                    }
                }
            }
            Inline::Link { text, to: Target::Web(address) } => match self.address(address) {
                Some(at) => html! {
                    w:hyperlink r:id={ "web" (at) } w:history="1" {
                        (self.run(text, styled("Hyperlink")))
                    }
                },
                None => self.plain(text),
            },
            Inline::Break => html! { w:r { w:br {} } },
            Inline::Source(number) => {
                let bookmark = self.bookmark(&source_anchor(*number));
                let shown = format!("[{number}]");
                self.field(Field::NumberOf(bookmark), &shown, styled("SubtleReference"))
            }
            Inline::Foreign { language, text, mark } => {
                let look = Look { style: None, language: Some(language) };
                html! {
                    (self.run(text, look))
                    (self.run(&format!(" ({mark})"), styled("SubtleEmphasis")))
                }
            }
        }
    }

    /// The number of an address among those of the document.
    fn address(&mut self, address: &str) -> Option<usize> {
        if let Some(at) = self.known_addresses.get(address) {
            return Some(*at);
        }
        self.addresses.push(web(address)?);
        let at = self.addresses.len();
        self.known_addresses.insert(address.to_owned(), at);
        Some(at)
    }
}

/// The language as Word's spelling knows it: with its country. Nothing for what is no tag.
pub fn proofing(tag: &str) -> Option<&str> {
    let is_tag =
        (2..=35).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    match tag {
        "en" => Some("en-GB"),
        "fr" => Some("fr-FR"),
        "pt" => Some("pt-PT"),
        tag => is_tag.then_some(tag),
    }
}

/// An address that Word takes: `http` or `https`, a host, and nothing after it that an address
/// cannot hold. Word calls a whole file damaged for one bad address.
pub fn web(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (place, path) = rest.split_at(end);
    let (host, port) =
        place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port)));
    let is_host = host.starts_with(char::is_alphanumeric)
        && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-')
        && !host.contains("..");
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok());
    if !matches!(scheme.as_str(), "http" | "https") || !is_host || !is_port || address.len() > 2000
    {
        return None;
    }
    let mut whole = format!("{scheme}://{place}");
    let mut in_fragment = false;
    for (at, c) in path.char_indices() {
        let is_code = c == '%'
            && path
                .get(at + 1..at + 3)
                .is_some_and(|hex| hex.chars().all(|c| c.is_ascii_hexdigit()));
        let is_first_fragment = c == '#' && !in_fragment;
        in_fragment |= c == '#';
        let is_plain = c.is_ascii_alphanumeric() || "-._~/?!$&'()*+,;=:@".contains(c);
        if is_plain || is_code || is_first_fragment {
            whole.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                whole.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    Some(whole)
}
