//! A document in two languages, side by side.

use super::document::{Block, Document, Inline, Item, ListKind, Pair, Runs, Target};

/// Puts a document beside itself in another language. Both must be made of the same assessment with
/// the same options: what stands at one place in the first stands there in the second.
pub fn side_by_side(first: Document, second: Document) -> Document {
    let prefix = format!("{}-", second.title.language.to_ascii_lowercase());
    let mut others = sections(second.blocks);
    let mut blocks = Vec::new();
    for own in sections(first.blocks) {
        // A section that only one of them has stands alone: a list of what is to be translated.
        let other = others.iter().position(|other| anchor(other) == anchor(&own));
        let other = other.map(|at| others.remove(at)).unwrap_or_default();
        blocks.extend(pairs(own, other, &prefix));
    }
    for other in others {
        blocks.extend(pairs(Vec::new(), other, &prefix));
    }
    let (title, second) = (first.title, Some(second.title));
    Document { title, second, words: first.words, short: first.short, blocks }
}

/// Cut before each heading.
fn sections(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut sections: Vec<Vec<Block>> = Vec::new();
    for block in blocks {
        match sections.last_mut() {
            Some(section) if !matches!(block, Block::Heading { .. }) => section.push(block),
            _ => sections.push(vec![block]),
        }
    }
    sections
}

fn anchor(section: &[Block]) -> Option<&str> {
    match section.first() {
        Some(Block::Heading { anchor, .. }) => Some(anchor),
        _ => None,
    }
}

/// A section in both languages: block by block where both have as many, otherwise as a whole, since
/// people write more lines in one language than in another.
fn pairs(first: Vec<Block>, second: Vec<Block>, prefix: &str) -> Vec<Block> {
    let second: Vec<Block> = second.into_iter().map(|block| renamed(block, prefix)).collect();
    let pair = |first, second| Block::Pair(Pair { first, second });
    if first.len() == second.len() {
        let both = first.into_iter().zip(second);
        return both.flat_map(|(first, second)| rows(first, second)).collect();
    }
    vec![pair(first, second)]
}

/// A block in both languages: a list item by item, so that they stay level. Numbers would begin
/// anew.
fn rows(first: Block, second: Block) -> Vec<Block> {
    let pair = |first, second| Block::Pair(Pair { first: vec![first], second: vec![second] });
    match (first, second) {
        (
            Block::List { kind: ListKind::Bullets, items: first },
            Block::List { kind: ListKind::Bullets, items: second },
        ) if first.len() == second.len() => {
            let list = |item| Block::List { kind: ListKind::Bullets, items: vec![item] };
            let both = first.into_iter().zip(second);
            both.map(|(first, second)| pair(list(first), list(second))).collect()
        }
        (first, second) => vec![pair(first, second)],
    }
}

/// Gives a block's anchors, and the links to them, names of their own. References to the sources
/// keep theirs: the numbers are the same in both languages.
fn renamed(block: Block, prefix: &str) -> Block {
    let name = |anchor: String| format!("{prefix}{anchor}");
    let line = |line: Runs| relinked(line, prefix);
    match block {
        Block::Heading { level, anchor, text } => {
            Block::Heading { level, anchor: name(anchor), text }
        }
        Block::Paragraph(own) => Block::Paragraph(line(own)),
        Block::Callout(own) => Block::Callout(line(own)),
        Block::List { kind, items } => {
            let item = |item: Item| Item {
                anchor: item.anchor.map(name),
                paragraphs: item.paragraphs.into_iter().map(line).collect(),
            };
            Block::List { kind, items: items.into_iter().map(item).collect() }
        }
        Block::Table(mut table) => {
            let cells = |row: Vec<Runs>| row.into_iter().map(line).collect();
            table.rows = table.rows.into_iter().map(cells).collect();
            Block::Table(table)
        }
        Block::Chart(mut chart) => {
            chart.anchor = name(chart.anchor);
            Block::Chart(chart)
        }
        Block::Record(mut record) => {
            record.anchor = name(record.anchor);
            record.head = line(record.head);
            for (_, lines) in &mut record.fields {
                *lines = std::mem::take(lines).into_iter().map(line).collect();
            }
            Block::Record(record)
        }
        Block::PageBreak => Block::PageBreak,
        Block::Pair(pair) => Block::Pair(Pair {
            first: pair.first.into_iter().map(|block| renamed(block, prefix)).collect(),
            second: pair.second.into_iter().map(|block| renamed(block, prefix)).collect(),
        }),
    }
}

fn relinked(mut line: Runs, prefix: &str) -> Runs {
    for piece in &mut line {
        if let Inline::Link { to: Target::Anchor(anchor), .. } = piece {
            anchor.insert_str(0, prefix);
        }
    }
    line
}
