//! The text from top to bottom.

use maud::{Markup, PreEscaped, html};

use super::writer::{Look, Shape, Writer};
use crate::report::Part;
use crate::report::document::{Block, Item, ListKind, Pair, Record, Runs};

/// Between two languages.
const GUTTER: u32 = 340;
/// How many hundredths of a record’s width the names of its fields have.
const NAMES: u32 = 26;
/// Short chapters, which follow the one before on its page.
const FLOWING: [Part; 3] = [Part::Coverage, Part::People, Part::Method];

/// Headings as Word counts them.
const HEADINGS: [&str; 5] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"];

/// Which blocks start a page.
#[derive(Default)]
struct Pages {
    /// Blocks since the chapter's heading.
    in_chapter: usize,
}

impl Pages {
    /// Goes on to this block. Chapters start a page, and so do the dimensions, of which each is for
    /// other readers; the first one stays with the words that lead to it.
    fn starts_with(&mut self, block: &Block) -> bool {
        let Block::Heading { level, anchor, .. } = block else {
            self.in_chapter += 1;
            return *block == Block::PageBreak;
        };
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
    /// The text.
    pub fn text(&mut self) -> Markup {
        let mut pages = Pages::default();
        let mut all = String::new();
        let blocks = &self.document.blocks;
        for run in blocks.chunk_by(|one, next| is_pair(one) && is_pair(next)) {
            let markup = match run {
                [block] if !is_pair(block) => {
                    self.starts_page |= pages.starts_with(block) && !self.document.short;
                    self.block(block)
                }
                pairs => self.pairs(pairs, &mut pages),
            };
            all.push_str(&markup.0);
        }
        PreEscaped(all)
    }

    fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading { level, anchor, text } => {
                self.level = *level;
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
            Block::Record(record) => self.record(record),
            Block::PageBreak => html! {},
            Block::Pair(pair) => html! { (self.blocks(&pair.first)) (self.blocks(&pair.second)) },
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, text: &Markup) -> Markup {
        let style = HEADINGS[usize::from(level.clamp(1, 5)) - 1];
        let text = self.marked(anchor, text);
        // Headings have room of their own above them, and need none at the top of a page.
        self.follows_table = false;
        let above = self.starts_page.then_some(0);
        self.paragraph(Shape { keeps_next: true, above, ..Shape::of(style) }, &text)
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
                // What stands below an item is quieter than it, and stressed words there are quiet.
                @let line = self.line_with(line, if at == 0 { "Emphasis" } else { "SubtleEmphasis" });
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

    fn record_head(&mut self, record: &Record) -> Markup {
        let head = self.line(&record.head);
        self.heading(self.level.saturating_add(1), &record.anchor, &head)
    }

    /// A heading and its fields.
    fn record(&mut self, record: &Record) -> Markup {
        let head = self.record_head(record);
        let widths = named(self.width);
        let rows = html! {
            @for field in &record.fields { w:tr { (self.field_cells(field, widths)) } }
        };
        html! { (head) (self.grid("PlainTable4", &widths, None, &rows)) }
    }

    /// A field: its name, and beside it its lines.
    fn field_cells(&mut self, (name, lines): &(String, Vec<Runs>), widths: [u32; 2]) -> Markup {
        html! {
            (self.cell(widths[0], 1, |writer| {
                let look = Look { style: Some("SubtleEmphasis"), language: None };
                let name = writer.run(name, look);
                writer.paragraph(Shape::of("NoSpacing"), &name)
            }))
            (self.cell(widths[1], 1, |writer| html! {
                @for line in lines {
                    @let line = writer.line(line);
                    (writer.paragraph(Shape::of("NoSpacing"), &line))
                }
            }))
        }
    }

    /// Two languages side by side, in as few tables as page breaks allow.
    fn pairs(&mut self, pairs: &[Block], pages: &mut Pages) -> Markup {
        let mut all = String::new();
        let mut rows = String::new();
        for block in pairs {
            let Block::Pair(pair) = block else { continue };
            let first = pair.first.first().or(pair.second.first());
            if first.is_some_and(|block| pages.starts_with(block)) && !self.document.short {
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

    /// Two columns of these rows. Each is two, for records.
    pub fn columns(&mut self, rows: &str) -> Markup {
        if rows.is_empty() {
            return html! {};
        }
        let [names, texts] = named(self.width / 2);
        let widths = [names, texts, names, texts];
        self.grid("PlainTable4", &widths, None, &html! { (PreEscaped(rows)) })
    }

    /// Lists with as many items and records with as many fields stand one by one, everything else as
    /// a whole.
    fn pair(&mut self, pair: &Pair) -> Markup {
        match (pair.first.as_slice(), pair.second.as_slice()) {
            ([Block::List { kind, items }], [Block::List { kind: other_kind, items: others }])
                if kind == other_kind && items.len() == others.len() =>
            {
                let lists = [self.list_number(*kind), self.list_number(*kind)];
                html! {
                    @for (item, other) in items.iter().zip(others) {
                        (self.row(
                            Row::Whole,
                            |writer| writer.item(*kind, lists[0], item),
                            |writer| writer.item(*kind, lists[1], other),
                        ))
                    }
                }
            }
            ([Block::Record(record)], [Block::Record(other)])
                if record.fields.len() == other.fields.len() =>
            {
                let widths = named(self.width / 2);
                let heads = self.row(
                    Row::Heading,
                    |writer| writer.record_head(record),
                    |writer| writer.record_head(other),
                );
                html! {
                    (heads)
                    @for (field, other) in record.fields.iter().zip(&other.fields) {
                        w:tr {
                            (self.field_cells(field, widths))
                            (self.in_second(|writer| writer.field_cells(other, widths)))
                        }
                    }
                }
            }
            (first, second) => {
                let row = match first {
                    [Block::Heading { .. }] => Row::Heading,
                    _ => Row::Long,
                };
                self.row(row, |writer| writer.blocks(first), |writer| writer.blocks(second))
            }
        }
    }

    /// A row of two columns in two languages.
    pub fn row(
        &mut self,
        row: Row,
        first: impl FnOnce(&mut Self) -> Markup,
        second: impl FnOnce(&mut Self) -> Markup,
    ) -> Markup {
        let whole = self.width;
        let half = whole / 2;
        self.width = half - GUTTER;
        // A row stays with the next one as soon as its first paragraph does.
        self.keeps_none = row != Row::Heading;
        let first = self.column(half, first);
        let second = self.in_second(|writer| writer.column(half, second));
        self.keeps_none = false;
        self.width = whole;
        html! {
            w:tr {
                @if row != Row::Long { w:trPr { w:cantSplit {} } }
                (first)
                (second)
            }
        }
    }

    fn column(&mut self, width: u32, inner: impl FnOnce(&mut Self) -> Markup) -> Markup {
        let properties = html! {
            w:gridSpan w:val="2" {}
            w:tcMar { w:right w:w=(GUTTER) w:type="dxa" {} }
        };
        self.cell_with(width, &properties, inner)
    }

    fn in_second<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        self.is_second = true;
        let inner = inner(self);
        self.is_second = false;
        inner
    }
}

/// A row of two languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// Nothing but a heading, which stays with what it is about.
    Heading,
    /// Stays on one page.
    Whole,
    /// May go on on the next page.
    Long,
}

/// The columns of a record: names of fields, and what they hold.
fn named(width: u32) -> [u32; 2] {
    let names = width * NAMES / 100;
    [names, width - names]
}

fn is_pair(block: &Block) -> bool {
    matches!(block, Block::Pair(_))
}
