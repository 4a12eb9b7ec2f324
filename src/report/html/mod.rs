//! A document as one HTML file that needs no other: styles and charts are in it, no script is.
//!
//! Everything is put in through maud, which escapes it. The one place that maud does not see, the
//! style sheet's strings for the margins of printed pages, has an escape of its own, `css`.

mod chart;

use std::fmt::Write as _;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::{
    Block, Caption, Document, Inline, Item, ListKind, Record, Table, Target, Title, source_anchor,
};

const STYLE: &str = include_str!("style.css");

/// The document as HTML.
pub fn write(document: &Document) -> String {
    let title = &document.title;
    let writer = Writer { document };
    let name = match title.subject.is_empty() {
        true => title.title.clone(),
        false => format!("{} – {}", title.title, title.subject),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(title.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (name) }
                style { (PreEscaped(STYLE)) (PreEscaped(margins(document))) }
            }
            body.short[document.short] {
                header {
                    div.pair[document.second.is_some()] {
                        (titled(title, true))
                        @if let Some(second) = &document.second { (titled(second, false)) }
                    }
                }
                @if !document.short { (writer.contents()) }
                main { (writer.blocks(&document.blocks)) }
            }
        }
    };
    page.into_string()
}

fn titled(title: &Title, first: bool) -> Markup {
    html! {
        div lang=(title.language) {
            @if let Some(draft) = &title.draft { p.draft { (draft) } }
            @if first { h1 { (title.title) } } @else { p.title { (title.title) } }
            @if !title.subject.is_empty() { p.subject { (title.subject) } }
            p.instrument { (title.instrument) }
            @for line in &title.lines { p { (line) } }
        }
    }
}

/// What stands in the margins of every printed page: the title, the draft's mark, the page number.
fn margins(document: &Document) -> String {
    let title = &document.title;
    let head = [title.title.as_str(), title.subject.as_str()];
    let head: Vec<&str> = head.into_iter().filter(|text| !text.is_empty()).collect();
    // One page says its name itself.
    let head = if document.short { css("") } else { css(&head.join(" – ")) };
    let draft = css(title.draft.as_deref().unwrap_or_default());
    let [before, between, after] = document.words.page.each_ref().map(|text| css(text));
    // Two columns need room.
    let size = if document.second.is_some() { "A4 landscape" } else { "A4" };
    let first = if document.short {
        ""
    } else {
        "@page:first{@top-left{content:\"\"}@bottom-right{content:\"\"}}"
    };
    format!(
        "@page{{size:{size};@top-left{{content:{head}}}@top-right{{content:{draft}}}@bottom-right{{content:{before} \
         counter(page) {between} counter(pages) {after}}}}}{first}"
    )
}

/// A string of a style sheet. Whatever is no letter or digit is written as its number.
fn css(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() {
            string.push(c);
        } else {
            let _ = write!(string, "\\{:x} ", u32::from(c));
        }
    }
    string.push('"');
    string
}

/// An entry of the contents: an anchor and its words.
type Entry<'d> = (&'d str, &'d str);

struct Writer<'d> {
    document: &'d Document,
}

impl Writer<'_> {
    /// Chapters, each with its sections.
    fn contents(&self) -> Markup {
        let mut chapters: Vec<(Entry, Vec<Entry>)> = Vec::new();
        for (level, anchor, text) in self.document.contents(2) {
            match chapters.last_mut().filter(|_| level > 1) {
                Some((_, sections)) => sections.push((anchor, text)),
                None => chapters.push(((anchor, text), Vec::new())),
            }
        }
        if chapters.is_empty() {
            return html! {};
        }
        html! {
            nav aria-labelledby="contents" {
                h2 #contents { (self.document.words.contents) }
                ol {
                    @for ((anchor, text), sections) in &chapters {
                        li {
                            a href={ "#" (anchor) } { (text) }
                            @if !sections.is_empty() {
                                ul {
                                    @for (anchor, text) in sections {
                                        li { a href={ "#" (anchor) } { (text) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn blocks(&self, blocks: &[Block]) -> Markup {
        self.blocks_below(1, blocks)
    }

    /// What stands below a heading of this level.
    fn blocks_below(&self, last: u8, blocks: &[Block]) -> Markup {
        // A record's head is a heading below the last one, also where two languages have one each.
        let level = |level: &mut u8, block: &Block| {
            let first = match block {
                Block::Pair(pair) => pair.first.first().or(pair.second.first()),
                block => Some(block),
            };
            if let Some(Block::Heading { level: own, .. }) = first {
                *level = *own;
            }
            Some(*level)
        };
        let levels = blocks.iter().scan(last, level);
        html! { @for (block, level) in blocks.iter().zip(levels) { (self.block(block, level)) } }
    }

    fn block(&self, block: &Block, level: u8) -> Markup {
        match block {
            Block::Heading { level, anchor, text } => heading(*level, anchor, html! { (text) }),
            Block::Paragraph(line) => html! { p { (self.line(line)) } },
            Block::Callout(line) => html! { p.callout { (self.line(line)) } },
            Block::List { kind, items } => self.list(*kind, items),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                html! {
                    figure id=(chart.anchor) {
                        (chart::draw(chart))
                        figcaption { (caption(&chart.caption)) }
                        (chart::figures(chart, &self.document.words.figures))
                    }
                }
            }
            Block::Record(record) => self.record(record, level),
            Block::PageBreak => html! { div.break {} },
            Block::Pair(pair) => {
                let second = self.document.second.as_ref();
                html! {
                    div.pair {
                        div lang=(self.document.title.language) {
                            (self.blocks_below(level, &pair.first))
                        }
                        div lang=[second.map(|title| &title.language)] {
                            (self.blocks_below(level, &pair.second))
                        }
                    }
                }
            }
        }
    }

    fn list(&self, kind: ListKind, items: &[Item]) -> Markup {
        let items = html! {
            @for item in items {
                li id=[item.anchor.as_ref()] {
                    @if let [line] = item.paragraphs.as_slice() { (self.line(line)) }
                    @else { @for line in &item.paragraphs { p { (self.line(line)) } } }
                }
            }
        };
        match kind {
            ListKind::Bullets => html! { ul { (items) } },
            ListKind::Numbers => html! { ol { (items) } },
            ListKind::Sources => html! { ol.sources { (items) } },
        }
    }

    fn table(&self, table: &Table) -> Markup {
        html! {
            // Wide ones scroll, also by keyboard.
            div.table.small[table.is_small()] tabindex="0" role="group"
                aria-label=(table.caption.text) {
                table {
                    caption { (caption(&table.caption)) }
                    thead {
                        tr {
                            @for column in &table.columns {
                                th.number[column.numbers] scope="col" { (column.heading) }
                            }
                        }
                    }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                @for (at, cell) in row.iter().enumerate() {
                                    @let numbers = table.columns.get(at).is_some_and(|own| own.numbers);
                                    @if at == 0 { th scope="row" { (self.line(cell)) } }
                                    @else { td.number[numbers] { (self.line(cell)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn record(&self, record: &Record, level: u8) -> Markup {
        html! {
            div.record {
                (heading(level + 1, &record.anchor, self.line(&record.head)))
                dl {
                    @for (name, lines) in &record.fields {
                        div {
                            dt { (name) }
                            dd {
                                @if let [line] = lines.as_slice() { (self.line(line)) }
                                @else { @for line in lines { p { (self.line(line)) } } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn line(&self, line: &[Inline]) -> Markup {
        html! { @for piece in line { (self.piece(piece)) } }
    }

    fn piece(&self, piece: &Inline) -> Markup {
        match piece {
            Inline::Text(text) => html! { (text) },
            Inline::Emphasis(text) => html! { em { (text) } },
            Inline::Strong(text) => html! { strong { (text) } },
            Inline::Link { text, to: Target::Anchor(anchor) } => {
                html! { a href={ "#" (anchor) } { (text) } }
            }
            Inline::Link { text, to: Target::Web(address) } => {
                html! { a.web href=(address) rel="noreferrer" { (text) } }
            }
            Inline::Break => html! { br; },
            Inline::Source(number) => {
                let title = format!("{} {number}", self.document.words.source);
                html! {
                    a.source href={ "#" (source_anchor(*number)) } title=(title) {
                        "[" (number) "]"
                    }
                }
            }
            Inline::Foreign { language, text, mark } => {
                html! { span lang=(language) { (text) } " " span.mark { "(" (mark) ")" } }
            }
        }
    }
}

/// The title of the document is the first level.
fn heading(level: u8, anchor: &str, text: Markup) -> Markup {
    match level {
        0 | 1 => html! { h2 id=(anchor) { (text) } },
        2 => html! { h3 id=(anchor) { (text) } },
        3 => html! { h4 id=(anchor) { (text) } },
        _ => html! { h5 id=(anchor) { (text) } },
    }
}

fn caption(caption: &Caption) -> Markup {
    html! { strong { (caption.word) " " (caption.number) "." } " " (caption.text) }
}
