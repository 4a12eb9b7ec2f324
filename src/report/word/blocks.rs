//! The text from top to bottom.

use maud::{Markup, PreEscaped, html};

use super::writer::{Look, Shape, Writer};
use crate::report::Part;
use crate::report::document::{Block, Item, ListKind, Pair, Record, Runs};

/// Between two languages.
const GUTTER: u32 = 340;
/// The part of a record's width that the names of its fields have.
const NAMES: u32 = 26;
/// Short chapters, which follow the one before on its page.
const FLOWING: [Part; 3] = [Part::Coverage, Part::People, Part::Method];

/// Headings as Word counts them.
const HEADINGS: [&str; 5] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"];

/// Where in the document the text has come to.
#[derive(Clone, Copy)]
struct Place {
    /// Of the last heading.
    level: u8,
    /// Blocks since the chapter's heading.
    in_chapter: usize,
}

impl Place {
    /// Goes on to this block; says whether it starts a page. Chapters do, and so do the dimensions,
    /// of which each is for other readers; the first one stays with the words that lead to it.
    fn enter(&mut self, block: &Block) -> bool {
        let Block::Heading { level, anchor, .. } = block else {
            self.in_chapter += 1;
            return false;
        };
        self.level = *level;
        if *level == 1 {
            self.in_chapter = 0;
            return !FLOWING.iter().any(|part| part.id() == anchor);
        }
        let is_first = self.in_chapter < 2;
        self.in_chapter += 1;
        *level == 2 && anchor.starts_with("dimension-") && !is_first
    }
}

impl Writer<'_> {
    /// Blocks one after the other.
    pub fn blocks(&mut self, blocks: &[Block]) -> Markup {
        let mut all = String::new();
        let mut place = Place { level: 1, in_chapter: 0 };
        for run in blocks.chunk_by(|one, next| is_pair(one) && is_pair(next)) {
            let markup = match run {
                [block] if !is_pair(block) => {
                    self.starts_page |= place.enter(block) && !self.document.short;
                    self.block(block, place.level)
                }
                pairs => self.pairs(pairs),
            };
            all.push_str(&markup.0);
        }
        PreEscaped(all)
    }

    fn block(&mut self, block: &Block, level: u8) -> Markup {
        match block {
            Block::Heading { level, anchor, text } => {
                let text = self.plain(text);
                self.heading(*level, anchor, &text)
            }
            Block::Paragraph(line) => {
                let line = self.line(line);
                self.paragraph(Shape::default(), &line)
            }
            Block::Callout(line) => {
                let line = self.line(line);
                self.paragraph(Shape::of("IntenseQuote"), &line)
            }
            Block::List { kind, items } => {
                let list = self.list_number(*kind);
                html! { @for item in items { (self.item(*kind, list, item)) } }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Record(record) => self.record(record, level),
            Block::PageBreak => {
                self.starts_page = true;
                html! {}
            }
            Block::Pair(_) => self.pairs(std::slice::from_ref(block)),
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, text: &Markup) -> Markup {
        let style = HEADINGS[usize::from(level.clamp(1, 5)) - 1];
        let text = self.marked(anchor, text);
        // Headings have room of their own above them.
        self.follows_table = false;
        self.paragraph(Shape { keeps_next: true, ..Shape::of(style) }, &text)
    }

    fn item(&mut self, kind: ListKind, list: usize, item: &Item) -> Markup {
        let (first, other) = match kind {
            ListKind::Bullets => ("ListBullet", "ListContinue"),
            ListKind::Numbers => ("ListNumber", "ListContinue"),
            ListKind::Sources => ("Bibliography", "ListContinue2"),
        };
        let last = item.paragraphs.len().saturating_sub(1);
        html! {
            @for (at, line) in item.paragraphs.iter().enumerate() {
                @let line = self.line(line);
                @let line = match item.anchor.as_ref().filter(|_| at == 0) {
                    Some(anchor) => self.marked(anchor, &line),
                    None => line,
                };
                @let shape = Shape {
                    keeps_next: at < last,
                    keeps_lines: true,
                    list: (at == 0).then_some(list),
                    ..Shape::of(if at == 0 { first } else { other })
                };
                (self.paragraph(shape, &line))
            }
        }
    }

    /// A heading and its fields: names on the left where there is room.
    fn record(&mut self, record: &Record, level: u8) -> Markup {
        let head = self.line(&record.head);
        let head = self.heading(level.saturating_add(1), &record.anchor, &head);
        if self.width < 8000 {
            return html! {
                (head)
                @for (name, lines) in &record.fields {
                    (self.name(name))
                    (self.lines(lines))
                }
            };
        }
        let names = self.width * NAMES / 100;
        let widths = [names, self.width - names];
        let rows = html! {
            @for (name, lines) in &record.fields {
                w:tr {
                    (self.cell(widths[0], 1, |writer| writer.name(name)))
                    (self.cell(widths[1], 1, |writer| writer.lines(lines)))
                }
            }
        };
        html! { (head) (self.grid("PlainTable4", &widths, None, &rows)) }
    }

    fn name(&mut self, name: &str) -> Markup {
        let name = self.run(name, Look { style: Some("SubtleEmphasis"), language: None });
        self.paragraph(Shape { keeps_next: true, ..Shape::of("NoSpacing") }, &name)
    }

    fn lines(&mut self, lines: &[Runs]) -> Markup {
        html! {
            @for line in lines {
                @let line = self.line(line);
                (self.paragraph(Shape::of("NoSpacing"), &line))
            }
        }
    }

    /// Two languages side by side, in as few tables as page breaks allow.
    fn pairs(&mut self, pairs: &[Block]) -> Markup {
        let mut all = String::new();
        let mut rows = String::new();
        let mut place = Place { level: 1, in_chapter: 0 };
        for block in pairs {
            let Block::Pair(pair) = block else { continue };
            let first = pair.first.first().or(pair.second.first());
            let starts_page = first.is_some_and(|block| place.enter(block));
            if (starts_page || first == Some(&Block::PageBreak)) && !self.document.short {
                all.push_str(&self.columns(&std::mem::take(&mut rows)).0);
                // Tables cannot start a page, and two of them would grow together.
                self.starts_page = true;
                all.push_str(&self.gap().0);
            }
            rows.push_str(&self.pair(pair).0);
        }
        all.push_str(&self.columns(&rows).0);
        PreEscaped(all)
    }

    fn columns(&mut self, rows: &str) -> Markup {
        if rows.is_empty() {
            return html! {};
        }
        let half = self.width / 2;
        self.grid("PlainTable4", &[half, half], None, &html! { (PreEscaped(rows)) })
    }

    /// Lists with as many items stand item by item, everything else as a whole.
    fn pair(&mut self, pair: &Pair) -> Markup {
        if let ([Block::List { kind, items }], [Block::List { kind: other_kind, items: others }]) =
            (pair.first.as_slice(), pair.second.as_slice())
            && kind == other_kind
            && items.len() == others.len()
        {
            let lists = [self.list_number(*kind), self.list_number(*kind)];
            return html! {
                @for (item, other) in items.iter().zip(others) {
                    (self.row(
                        |writer| writer.item(*kind, lists[0], item),
                        |writer| writer.item(*kind, lists[1], other),
                    ))
                }
            };
        }
        self.row(|writer| writer.blocks(&pair.first), |writer| writer.blocks(&pair.second))
    }

    /// A row of two columns in two languages.
    pub fn row(
        &mut self,
        first: impl FnOnce(&mut Self) -> Markup,
        second: impl FnOnce(&mut Self) -> Markup,
    ) -> Markup {
        let whole = self.width;
        self.width = whole / 2 - GUTTER;
        let first = self.cell(whole / 2, 1, first);
        self.is_second = true;
        let second = self.cell(whole / 2, 1, second);
        self.is_second = false;
        self.width = whole;
        html! { w:tr { (first) (second) } }
    }
}

fn is_pair(block: &Block) -> bool {
    matches!(block, Block::Pair(_))
}
