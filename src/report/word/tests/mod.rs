#![allow(clippy::unwrap_used)]

mod back;
mod hostile;

pub use back::{Parts, all, attribute, fields, paragraphs, value, words};

use super::writer::{proofing, web};
use crate::report::document::{
    Bar, Block, Caption, Chart, ChartRow, Column, Document, Inline, Item, ListKind, Pair, Record,
    Table, Target, Title, Words, plain,
};

fn title(language: &str) -> Title {
    Title {
        language: language.to_owned(),
        title: "Profile".to_owned(),
        subject: "Town · 2026".to_owned(),
        instrument: "Indicators".to_owned(),
        draft: Some("Draft".to_owned()),
        lines: vec!["A line".to_owned()],
    }
}

fn document(blocks: Vec<Block>) -> Document {
    let words = Words {
        contents: "Contents".to_owned(),
        figures: "Figures".to_owned(),
        page: ["Page ", " of ", "."].map(str::to_owned),
        source: "Source".to_owned(),
    };
    Document { title: title("fr"), second: None, words, short: false, blocks }
}

fn heading(level: u8, anchor: &str) -> Block {
    Block::Heading { level, anchor: anchor.to_owned(), text: format!("On {anchor}") }
}

fn caption(word: &str, number: usize) -> Caption {
    Caption { word: word.to_owned(), number, text: "What it shows".to_owned() }
}

fn chart(values: &[&[Option<f64>]]) -> Chart {
    let series = values.first().map_or(0, |row| row.len());
    let bar = |value: f64| Bar { value, shown: format!("{value} t") };
    let row = |(at, row): (usize, &&[Option<f64>])| ChartRow {
        label: format!("Row {at}"),
        bars: row.iter().map(|value| value.map(bar)).collect(),
    };
    Chart {
        anchor: "chart".to_owned(),
        caption: caption("Figure", 1),
        alternative: "Bars in words".to_owned(),
        rows_are: "Year".to_owned(),
        series: (0..series).map(|at| format!("Series {at}")).collect(),
        rows: values.iter().enumerate().map(row).collect(),
    }
}

fn table(columns: usize, rows: usize) -> Table {
    let column = |at: usize| Column { heading: format!("Column {at}"), numbers: at > 0 };
    Table {
        caption: caption("Table", 1),
        columns: (0..columns).map(column).collect(),
        rows: vec![vec![plain("cell"); columns]; rows],
    }
}

fn list(kind: ListKind, items: &[&[&str]]) -> Block {
    let item = |lines: &&[&str]| Item {
        anchor: None,
        paragraphs: lines.iter().map(|line| plain(*line)).collect(),
    };
    Block::List { kind, items: items.iter().map(item).collect() }
}

#[test]
fn headings_have_their_styles_and_the_contents_lead_to_them() {
    let parts = Parts::of(&document(vec![
        heading(1, "one"),
        heading(2, "two"),
        heading(3, "three"),
        heading(4, "four"),
    ]));
    let xml = parts.text();
    let styled: Vec<(String, String)> =
        paragraphs(&xml).into_iter().filter(|(style, _)| style.starts_with("Heading")).collect();
    let expected =
        [("Heading1", "one"), ("Heading2", "two"), ("Heading3", "three"), ("Heading4", "four")];
    let expected = expected.map(|(style, anchor)| (style.to_owned(), format!("On {anchor}")));
    assert_eq!(styled, expected);
    // Two levels stand in the contents, filled in, in a field that Word can fill in anew.
    let contents = all(xml.root(), "sdt").next().unwrap();
    assert_eq!(words(contents), "ContentsOn oneOn two");
    assert_eq!(fields(contents)[0], "TOC \\o \"1-2\" \\h \\z \\u");
    let marks: Vec<&str> =
        all(xml.root(), "bookmarkStart").filter_map(|own| attribute(own, "name")).collect();
    let links: Vec<&str> =
        all(contents, "hyperlink").filter_map(|own| attribute(own, "anchor")).collect();
    assert_eq!(links, marks[..2]);
    // Every style that is used is there.
    let styles = parts.xml("word/styles.xml");
    let known: Vec<&str> =
        all(styles.root(), "style").filter_map(|own| attribute(own, "styleId")).collect();
    for (style, _) in paragraphs(&xml) {
        assert!(style.is_empty() || known.contains(&style.as_str()), "{style}");
    }
}

#[test]
fn pages_start_where_chapters_do() {
    let chapters = ["context", "dimensions", "coverage"];
    let mut blocks: Vec<Block> = chapters.map(|anchor| heading(1, anchor)).into();
    blocks.insert(2, Block::Paragraph(plain("Words")));
    blocks.insert(3, heading(2, "dimension-a"));
    blocks.insert(4, heading(2, "dimension-b"));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Paragraph(plain("Last")));
    let starts = |document: &Document| -> Vec<String> {
        let parts = Parts::of(document);
        let xml = parts.text();
        let breaks: Vec<String> = all(xml.root(), "pageBreakBefore")
            .map(|own| words(own.ancestors().nth(2).unwrap()))
            .collect();
        breaks
    };
    let mut document = document(blocks);
    let expected = ["Contents", "On context", "On dimensions", "On dimension-b", "Last"];
    assert_eq!(starts(&document), expected);
    document.short = true;
    assert_eq!(starts(&document), Vec::<String>::new());
}

#[test]
fn lists_count_from_one_each_and_their_further_lines_are_not_counted() {
    let parts = Parts::of(&document(vec![
        list(ListKind::Bullets, &[&["a"], &["b"]]),
        list(ListKind::Numbers, &[&["c", "more"], &["d"]]),
        list(ListKind::Bullets, &[&["e"]]),
        list(ListKind::Numbers, &[&["f"]]),
        list(ListKind::Sources, &[&["g", "more"]]),
    ]));
    let xml = parts.text();
    let items: Vec<(String, Option<&str>)> = all(xml.root(), "p")
        .filter(|own| {
            value(*own, "pStyle")
                .is_some_and(|style| style.contains("List") || style == "Bibliography")
        })
        .map(|own| (words(own), value(own, "numId")))
        .collect();
    let expected = [
        ("a", Some("1")),
        ("b", Some("1")),
        ("c", Some("2")),
        ("more", None),
        ("d", Some("2")),
        ("e", Some("1")),
        ("f", Some("3")),
        ("g", Some("4")),
        ("more", None),
    ];
    assert_eq!(items, expected.map(|(text, number)| (text.to_owned(), number)));
    let numbering = parts.xml("word/numbering.xml");
    let marks: Vec<&str> =
        all(numbering.root(), "lvlText").filter_map(|own| attribute(own, "val")).collect();
    assert_eq!(marks, ["•", "%1.", "%1.", "[%1]"]);
}

#[test]
fn tables_repeat_their_headings_and_fill_the_line() {
    for (columns, rows) in [(1, 1), (2, 3), (6, 2), (40, 1)] {
        let parts = Parts::of(&document(vec![Block::Table(table(columns, rows))]));
        let xml = parts.text();
        let table = all(xml.root(), "tbl").next().unwrap();
        let marked: Vec<bool> =
            all(table, "tr").map(|row| all(row, "tblHeader").next().is_some()).collect();
        assert_eq!(marked.len(), rows + 1);
        assert!(marked[0] && marked[1..].iter().all(|own| !own));
        assert_eq!(value(table, "tblCaption"), Some("What it shows"));
        let widths =
            all(table, "gridCol").filter_map(|own| attribute(own, "w")?.parse::<u32>().ok());
        let whole: u32 = widths.sum();
        assert!((9500..=9638).contains(&whole), "{columns}: {whole}");
        // Numbers are flush right, their headings too.
        let right = all(table, "jc").filter(|own| attribute(*own, "val") == Some("right")).count();
        assert_eq!(right, (columns - 1) * (rows + 1));
    }
}

#[test]
fn captions_are_numbered_by_word_and_say_so_already() {
    let blocks = vec![Block::Table(table(2, 1)), Block::Chart(chart(&[&[Some(1.0)]]))];
    let parts = Parts::of(&document(blocks));
    let xml = parts.text();
    let captions: Vec<(String, Vec<String>)> = all(xml.root(), "p")
        .filter(|own| value(*own, "pStyle") == Some("Caption"))
        .map(|own| (words(own), fields(own)))
        .collect();
    let expected = [
        ("Table 1. What it shows", "SEQ Table \\* ARABIC"),
        ("Figure 1. What it shows", "SEQ Figure \\* ARABIC"),
    ];
    assert_eq!(captions, expected.map(|(text, field)| (text.to_owned(), vec![field.to_owned()])));
}

#[test]
fn bars_are_as_long_as_their_figures_say() {
    let chart =
        chart(&[&[Some(50.0), None], &[Some(100.0), Some(0.0)], &[Some(0.001), Some(25.0)]]);
    let parts = Parts::of(&document(vec![Block::Chart(chart)]));
    let xml = parts.text();
    let table = all(xml.root(), "tbl").next().unwrap();
    assert_eq!(value(table, "tblDescription"), Some("Bars in words"));
    assert!(words(table).starts_with("YearSeries 0Series 1Row 050 t–Row 1100 t0 t"));
    let missing: Vec<u32> =
        all(table, "ind").map(|own| attribute(own, "right").unwrap().parse().unwrap()).collect();
    let is_drawn: Vec<bool> =
        all(table, "ind").map(|own| all(own.parent().unwrap(), "shd").next().is_some()).collect();
    let room = missing[1];
    assert_eq!(missing[2], 0, "the longest has all the room");
    assert_eq!(missing[0], room - (f64::from(room) / 2.0).round() as u32);
    assert_eq!(missing[3], room);
    assert_eq!(missing[4], room - 20, "the smallest is seen");
    assert_eq!(missing[5], room - (f64::from(room) / 4.0).round() as u32);
    assert_eq!(is_drawn, [true, false, true, false, true, true]);
    // Where there is no room for bars, or nothing to draw, the figures stand alone.
    for values in [&[Some(1.0); 12][..], &[None], &[Some(0.0)], &[Some(f64::MAX)]] {
        let parts = Parts::of(&document(vec![Block::Chart(self::chart(&[values]))]));
        let xml = parts.text();
        let widths =
            all(xml.root(), "gridCol").filter_map(|own| attribute(own, "w")?.parse::<u32>().ok());
        assert!(widths.sum::<u32>() <= 9638, "{values:?}");
    }
}

#[test]
fn pieces_of_a_line_keep_their_meaning() {
    let line = vec![
        Inline::Text("plain ".to_owned()),
        Inline::Strong("strong".to_owned()),
        Inline::Source(1),
        Inline::Foreign {
            language: "pt-BR".to_owned(),
            text: "olá".to_owned(),
            mark: "original: português".to_owned(),
        },
        Inline::Link { text: "there".to_owned(), to: Target::Anchor("one".to_owned()) },
        Inline::Link { text: "web".to_owned(), to: Target::Web("https://a.org/?é".to_owned()) },
        Inline::Link { text: "no".to_owned(), to: Target::Web("javascript:alert(1)".to_owned()) },
    ];
    let source = Item { anchor: Some("source-1".to_owned()), paragraphs: vec![plain("Law")] };
    let parts = Parts::of(&document(vec![
        heading(1, "one"),
        Block::Paragraph(line),
        Block::List { kind: ListKind::Sources, items: vec![source] },
    ]));
    let xml = parts.text();
    let is_line = |own: &roxmltree::Node| words(*own).starts_with("plain");
    let line = all(xml.root(), "p").find(is_line).unwrap();
    assert_eq!(words(line), "plain strong[1]olá (original: português)therewebno");
    assert_eq!(value(line, "lang"), Some("pt-BR"));
    // The reference asks for the number of the paragraph that bears the source's bookmark.
    let source = all(xml.root(), "p").find(|own| words(*own) == "Law").unwrap();
    let mark = attribute(all(source, "bookmarkStart").next().unwrap(), "name").unwrap();
    assert_eq!(fields(line), [format!("REF {mark} \\r \\h")]);
    assert_eq!(all(line, "hyperlink").count(), 2);
    let relations = parts.xml("word/_rels/document.xml.rels");
    let outside: Vec<&str> = all(relations.root(), "Relationship")
        .filter(|own| attribute(*own, "TargetMode") == Some("External"))
        .filter_map(|own| attribute(own, "Target"))
        .collect();
    assert_eq!(outside, ["https://a.org/?%C3%A9"]);
}

#[test]
fn the_file_says_what_it_is_and_nothing_of_anybody() {
    let mut document = document(vec![heading(1, "one")]);
    let parts = Parts::of(&document);
    let properties = &parts.0["docProps/core.xml"];
    for expected in ["<dc:title>Profile – Town · 2026</dc:title>", "<dc:language>fr</dc:language>"]
    {
        assert!(properties.contains(expected), "{properties}");
    }
    assert!(!properties.contains("creator") && !properties.contains("lastModifiedBy"));
    assert_eq!(value(parts.xml("word/styles.xml").root(), "lang"), Some("fr-FR"));
    // A draft says so on every page, and every page but the first has its number.
    for header in ["word/header.xml", "word/firstHeader.xml"] {
        assert!(words(parts.xml(header).root()).ends_with("Draft"), "{header}");
    }
    let footer = parts.xml("word/footer.xml");
    assert_eq!(words(footer.root()), "Page 1 of 1.");
    assert_eq!(fields(footer.root()), ["PAGE", "NUMPAGES"]);
    document.title.draft = None;
    assert_eq!(words(Parts::of(&document).xml("word/firstHeader.xml").root()), "");
    // One page needs no contents.
    document.short = true;
    assert!(!Parts::of(&document).0["word/document.xml"].contains("TOC"));
}

#[test]
fn two_languages_stand_in_two_columns_each_in_its_own() {
    let record = |name: &str| {
        Block::Record(Record {
            anchor: name.to_owned(),
            head: plain(format!("Head {name}")),
            fields: vec![(format!("Field {name}"), vec![plain("value")])],
        })
    };
    let pair = |first, second| Block::Pair(Pair { first: vec![first], second: vec![second] });
    let mut document = document(vec![
        pair(heading(1, "one"), heading(1, "un")),
        pair(
            list(ListKind::Numbers, &[&["a"], &["b"]]),
            list(ListKind::Numbers, &[&["c"], &["d"]]),
        ),
        pair(Block::Chart(chart(&[&[Some(1.0)]])), Block::Chart(chart(&[&[Some(1.0)]]))),
        pair(record("r"), record("s")),
    ]);
    document.second = Some(title("en"));
    let parts = Parts::of(&document);
    let xml = parts.text();
    let text = all(xml.root(), "tbl").nth(1).unwrap();
    let rows: Vec<Vec<String>> = all(text, "tr")
        .filter(|row| row.parent() == Some(text))
        .map(|row| {
            row.children()
                .filter(|own| {
                    own.has_tag_name((own.tag_name().namespace().unwrap_or_default(), "tc"))
                })
                .map(words)
                .collect()
        })
        .collect();
    assert_eq!(rows[0], ["On one", "On un"]);
    assert_eq!(rows[1..3], [["a", "c"], ["b", "d"]]);
    assert_eq!(rows[4..], [vec!["Head r", "Head s"], vec!["Field r", "value", "Field s", "value"]]);
    let second = all(text, "r").filter(|own| value(*own, "lang") == Some("en-GB"));
    let second: String = second.map(words).collect();
    assert!(second.starts_with("On uncd") && second.ends_with("Head sField svalue"), "{second}");
    let numbers: Vec<String> = fields(text);
    assert_eq!(numbers, ["SEQ Figure \\* ARABIC", "SEQ Figure2 \\* ARABIC"]);
    // A sheet across, and every cell ends with a paragraph.
    let sheet = all(xml.root(), "pgSz").next().unwrap();
    assert_eq!(attribute(sheet, "orient"), Some("landscape"));
    for cell in all(xml.root(), "tc") {
        assert_eq!(cell.last_element_child().unwrap().tag_name().name(), "p");
    }
}

#[test]
fn an_address_is_one_that_word_takes() {
    for (address, expected) in [
        ("https://example.org/a?b=1&c=2#d", Some("https://example.org/a?b=1&c=2#d")),
        ("HTTP://EXAMPLE.org", Some("http://EXAMPLE.org")),
        (
            "https://montréal.ca:8080/é%20%zz#a#b",
            Some("https://montréal.ca:8080/%C3%A9%20%25zz#a%23b"),
        ),
        (
            "https://example.org/\"><x>\\{}|^`[1]",
            Some("https://example.org/%22%3E%3Cx%3E%5C%7B%7D%7C%5E%60%5B1%5D"),
        ),
        ("https://", None),
        ("https://user@example.org", None),
        ("https://a..b", None),
        ("https://a:b", None),
        ("https://a:99999", None),
        ("http:/a", None),
        ("javascript://alert(1)", None),
        ("file:///etc/passwd", None),
        ("", None),
    ] {
        assert_eq!(web(address).as_deref(), expected, "{address}");
    }
    assert_eq!(web(&format!("https://a/{}", "b".repeat(2000))), None);
}

#[test]
fn languages_are_those_that_spelling_knows() {
    for (tag, expected) in [
        ("en", Some("en-GB")),
        ("fr", Some("fr-FR")),
        ("fr-CA", Some("fr-CA")),
        ("pt-BR", Some("pt-BR")),
        ("x", None),
        ("\"><w:p>", None),
    ] {
        assert_eq!(proofing(tag), expected, "{tag}");
    }
}
