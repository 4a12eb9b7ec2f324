//! A document as text to look at on the screen.

use crate::desk::{Passage, Shape};
use crate::l10n::chart::Bars;
use crate::report::document::{Block, Caption, Document, Item, ListKind, Table, Title, text};

/// Its passages in order; what stands in two languages, first in the one and then in the other.
pub fn passages(document: &Document) -> Vec<Passage> {
    let mut gathered = Gathered { passages: Vec::new(), second: false };
    gathered.title(&document.title);
    if let Some(second) = &document.second {
        gathered.second = true;
        gathered.title(second);
        gathered.second = false;
    }
    for block in &document.blocks {
        gathered.block(block);
    }
    gathered.passages
}

struct Gathered {
    passages: Vec<Passage>,
    second: bool,
}

impl Gathered {
    fn add(&mut self, shape: Shape, text: String) {
        if !text.trim().is_empty() {
            self.passages.push(Passage { shape, text, second: self.second });
        }
    }

    fn title(&mut self, title: &Title) {
        self.add(Shape::Heading(0), title.title.clone());
        let below = [&title.subject, &title.instrument].into_iter();
        for line in below.chain(&title.draft).chain(&title.lines) {
            self.add(Shape::Text, line.clone());
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => self.add(Shape::Heading(*level), text.clone()),
            Block::Paragraph(runs) | Block::Callout(runs) => self.add(Shape::Text, text(runs)),
            Block::List { kind, items } => {
                for (at, item) in items.iter().enumerate() {
                    self.item(*kind, at + 1, item);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                let bars = Bars {
                    rows_are: chart.rows_are.clone(),
                    series: chart.series.clone(),
                    rows: chart.rows.clone(),
                    spoken: chart.alternative.clone(),
                };
                self.add(Shape::Chart(bars), caption(&chart.caption));
            }
            Block::Record(record) => {
                self.add(Shape::Heading(4), text(&record.head));
                for (name, paragraphs) in &record.fields {
                    let words: Vec<String> = paragraphs.iter().map(|runs| text(runs)).collect();
                    self.add(Shape::Item("·".to_owned()), format!("{name}: {}", words.join(" ")));
                }
            }
            Block::PageBreak => {}
            Block::Pair(pair) => {
                pair.first.iter().for_each(|block| self.block(block));
                self.second = true;
                pair.second.iter().for_each(|block| self.block(block));
                self.second = false;
            }
        }
    }

    fn item(&mut self, kind: ListKind, number: usize, item: &Item) {
        let mark = match kind {
            ListKind::Bullets => "·".to_owned(),
            ListKind::Numbers => format!("{number}."),
            ListKind::Sources => format!("[{number}]"),
        };
        let words: Vec<String> = item.paragraphs.iter().map(|runs| text(runs)).collect();
        self.add(Shape::Item(mark), words.join("\n"));
    }

    /// Each row on a line of its own, with the headings before its cells: columns have no room here.
    fn table(&mut self, table: &Table) {
        self.add(Shape::Text, caption(&table.caption));
        for row in &table.rows {
            let mut cells = row.iter().zip(&table.columns);
            let name = cells.next().map(|(runs, _)| text(runs)).unwrap_or_default();
            let others = cells.map(|(runs, column)| (text(runs), &column.heading));
            let others = others.filter(|(cell, _)| !cell.is_empty());
            let others: Vec<String> =
                others.map(|(cell, heading)| format!("{heading}: {cell}")).collect();
            self.add(Shape::Item("·".to_owned()), format!("{name} — {}", others.join(" · ")));
        }
    }
}

fn caption(caption: &Caption) -> String {
    format!("{} {}. {}", caption.word, caption.number, caption.text)
}
