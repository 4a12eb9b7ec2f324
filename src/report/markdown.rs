//! A document as Markdown: CommonMark and tables. Whatever people typed is escaped, so that it reads
//! as they typed it and is never markup.

use std::fmt::Write as _;

use super::document::{
    Block, Caption, Chart, Document, Inline, ListKind, Table, Target, Title, source_anchor,
};

/// The document as Markdown.
pub fn write(document: &Document) -> String {
    let mut writer = Writer { text: String::new(), document };
    writer.title(&document.title);
    if let Some(second) = &document.second {
        writer.title(second);
    }
    if !document.short {
        writer.contents();
    }
    writer.blocks(&document.blocks, "");
    let end = writer.text.trim_end().len();
    writer.text.truncate(end);
    writer.text.push('\n');
    writer.text
}

struct Writer<'d> {
    text: String,
    document: &'d Document,
}

impl Writer<'_> {
    /// A block of lines, with an empty line after it.
    fn put(&mut self, indent: &str, lines: &str) {
        for (at, line) in lines.lines().enumerate() {
            let indent = if at == 0 || !line.is_empty() { indent } else { "" };
            let _ = writeln!(self.text, "{indent}{line}");
        }
        self.text.push('\n');
    }

    fn title(&mut self, title: &Title) {
        if let Some(draft) = &title.draft {
            self.put("", &format!("**{}**", escape(draft)));
        }
        self.put("", &format!("# {}", escape(&title.title)));
        for line in [&title.subject, &title.instrument].into_iter().chain(&title.lines) {
            if !line.trim().is_empty() {
                self.put("", &start(&escape(line)));
            }
        }
    }

    fn contents(&mut self) {
        let contents = self.document.contents(2);
        if contents.is_empty() {
            return;
        }
        self.put("", &format!("## {}", escape(&self.document.words.contents)));
        let mut lines = String::new();
        for (level, anchor, text) in contents {
            let indent = if level == 1 { "" } else { "  " };
            let _ = writeln!(lines, "{indent}- [{}](#{anchor})", escape(text));
        }
        self.put("", &lines);
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: &str) {
        match block {
            Block::Heading { level, anchor, text } => {
                let marks = "#".repeat(usize::from(*level) + 1);
                self.put(indent, &format!("<a id=\"{}\"></a>", name(anchor)));
                self.put(indent, &format!("{marks} {}", escape(text)));
            }
            Block::Paragraph(line) => self.put(indent, &start(&inline(line))),
            Block::Callout(line) => self.put(indent, &format!("> {}", start(&inline(line)))),
            Block::List { kind, items } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = match kind {
                        ListKind::Bullets => "- ".to_owned(),
                        ListKind::Numbers | ListKind::Sources => format!("{}. ", at + 1),
                    };
                    let inner = format!("{indent}{}", " ".repeat(mark.len()));
                    for (at, line) in item.paragraphs.iter().enumerate() {
                        let anchor = item.anchor.as_ref().filter(|_| at == 0);
                        let anchor = anchor.map(|own| format!("<a id=\"{}\"></a>", name(own)));
                        let line = start(&inline(line));
                        let line = format!("{}{line}", anchor.unwrap_or_default());
                        match at {
                            0 => self.put(indent, &format!("{mark}{line}")),
                            _ => self.put(&inner, &line),
                        }
                    }
                }
            }
            Block::Table(table) => self.table(table, indent),
            Block::Chart(chart) => self.chart(chart, indent),
            Block::Record(record) => {
                let anchor = format!("<a id=\"{}\"></a>", name(&record.anchor));
                self.put(indent, &format!("{anchor}{}", inline(&record.head)));
                for (name, lines) in &record.fields {
                    for (at, line) in lines.iter().enumerate() {
                        match at {
                            0 => {
                                let name = escape(name);
                                self.put(indent, &format!("- *{name}:* {}", inline(line)));
                            }
                            _ => self.put(&format!("{indent}  "), &start(&inline(line))),
                        }
                    }
                }
            }
            Block::PageBreak => {}
            // Columns hold no blocks here: the second language follows, set off.
            Block::Pair(pair) => {
                self.blocks(&pair.first, indent);
                self.blocks(&pair.second, &format!("{indent}> "));
            }
        }
    }

    fn caption(&mut self, caption: &Caption, indent: &str) {
        let Caption { word, number, text } = caption;
        self.put(indent, &format!("**{} {number}.** {}", escape(word), escape(text)));
    }

    fn table(&mut self, table: &Table, indent: &str) {
        self.caption(&table.caption, indent);
        let headings = table.columns.iter().map(|column| escape(&column.heading));
        let rules = table.columns.iter().map(|column| if column.numbers { "---:" } else { "---" });
        let mut lines = row(headings);
        lines.push_str(&row(rules.map(str::to_owned)));
        for cells in &table.rows {
            lines.push_str(&row(cells.iter().map(|cell| inline(cell))));
        }
        self.put(indent, &lines);
    }

    fn chart(&mut self, chart: &Chart, indent: &str) {
        self.caption(&chart.caption, indent);
        let headings = std::iter::once(&chart.rows_are).chain(&chart.series);
        let mut lines = row(headings.map(|heading| escape(heading)));
        let rules = std::iter::once("---").chain(chart.series.iter().map(|_| "---:"));
        lines.push_str(&row(rules.map(str::to_owned)));
        for own in &chart.rows {
            let shown = own.bars.iter().map(|bar| bar.as_ref().map_or("", |bar| &bar.shown));
            let cells = std::iter::once(own.label.as_str()).chain(shown);
            lines.push_str(&row(cells.map(escape)));
        }
        self.put(indent, &lines);
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

fn inline(line: &[Inline]) -> String {
    line.iter().map(piece).collect()
}

fn piece(piece: &Inline) -> String {
    match piece {
        Inline::Text(text) => escape(text),
        Inline::Emphasis(text) => marked("*", text),
        Inline::Strong(text) => marked("**", text),
        Inline::Link { text, to: Target::Anchor(anchor) } => {
            format!("[{}](#{})", escape(text), name(anchor))
        }
        // The address is escaped bit by bit, and has no spaces.
        Inline::Link { text, to: Target::Web(address) } => {
            let address: String = address.chars().map(in_address).collect();
            format!("[{}](<{address}>)", escape(text))
        }
        Inline::Break => "<br>".to_owned(),
        Inline::Source(number) => format!("[\\[{number}\\]](#{})", source_anchor(*number)),
        Inline::Foreign { text, mark, .. } => {
            format!("{} {}", escape(text), marked("*", &format!("({mark})")))
        }
    }
}

/// Marks do not work beside spaces or around nothing.
fn marked(mark: &str, text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return escape(text);
    }
    let before = &text[..text.len() - text.trim_start().len()];
    let after = &text[text.trim_end().len()..];
    format!("{before}{mark}{}{mark}{after}", escape(inner))
}

fn in_address(c: char) -> String {
    match c {
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '\\' => "%5C".to_owned(),
        '&' => "&amp;".to_owned(),
        c => c.to_string(),
    }
}

/// Anchors have no other signs; what is typed into a questionnaire's ids gets none in.
fn name(anchor: &str) -> String {
    anchor.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// Text on one line in which nothing is markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '^'
            | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line that could begin a list, a heading or a block of code at its start does not.
fn start(line: &str) -> String {
    let line = line.trim_start_matches([' ', '\t']);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &line[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        format!("{}\\{rest}", &line[..digits])
    } else if digits == 0 && line.starts_with(['-', '+', '=', ':']) {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}
