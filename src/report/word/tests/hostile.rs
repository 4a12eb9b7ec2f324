//! Whatever stands in a document is text in the file, and the file is whole.

use proptest::prelude::*;

use super::*;
use crate::model::test_support::cases;

/// A document of every kind of block, with this text in every place for one.
fn everywhere(text: &str) -> Document {
    let own = || text.to_owned();
    let line = || {
        vec![
            Inline::Text(own()),
            Inline::Emphasis(own()),
            Inline::Strong(own()),
            Inline::Link { text: own(), to: Target::Anchor(own()) },
            Inline::Link { text: own(), to: Target::Web(own()) },
            Inline::Link { text: own(), to: Target::Web(format!("https://example.org/{text}")) },
            Inline::Source(1),
            Inline::Foreign { language: own(), text: own(), mark: own() },
        ]
    };
    let caption = || Caption { word: own(), number: 1, text: own() };
    let item = || Item { anchor: Some(own()), paragraphs: vec![line(), line()] };
    let blocks = || {
        vec![
            Block::Heading { level: 1, anchor: own(), text: own() },
            Block::Paragraph(line()),
            Block::List { kind: ListKind::Bullets, items: vec![item()] },
            Block::List { kind: ListKind::Sources, items: vec![item()] },
            Block::Table(Table {
                caption: caption(),
                columns: vec![Column { heading: own(), numbers: false }],
                rows: vec![vec![line()]],
            }),
            Block::Chart(Chart {
                anchor: own(),
                caption: caption(),
                alternative: own(),
                rows_are: own(),
                series: vec![own()],
                rows: vec![ChartRow {
                    label: own(),
                    bars: vec![Some(Bar { value: 1.0, shown: own() })],
                }],
            }),
            Block::Record(Record {
                anchor: own(),
                head: line(),
                fields: vec![(own(), vec![line()])],
            }),
            Block::Callout(line()),
            Block::PageBreak,
        ]
    };
    let title = || Title {
        language: own(),
        title: own(),
        subject: own(),
        instrument: own(),
        draft: Some(own()),
        lines: vec![own()],
    };
    let mut all = blocks();
    all.push(Block::Pair(Pair { first: blocks(), second: blocks() }));
    let words =
        Words { contents: own(), figures: own(), page: [own(), own(), own()], source: own() };
    Document { title: title(), second: Some(title()), words, short: false, blocks: all }
}

/// The elements of all parts, with what is reckoned with.
fn skeleton(parts: &Parts) -> Vec<String> {
    let mut skeleton = Vec::new();
    for name in parts.0.keys() {
        for node in parts.xml(name).descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            match name {
                "instrText" => skeleton.push(node.text().unwrap_or_default().to_owned()),
                // What is no language gets no mark.
                "lang" | "rPr" | "themeFontLang" => {}
                // What is no address is no link.
                "hyperlink" | "Relationship" => {}
                name => skeleton.push(name.to_owned()),
            }
        }
    }
    skeleton
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_text_in_any_place_is_text(
        text in prop_oneof![
            any::<String>(),
            "\\PC{1,20}",
            "[\\x00-\\x1f<>&\"'{}\\\\\u{7f}-\u{9f}\u{fffe}\u{ffff}a ]{1,20}",
            Just("</w:t></w:r><w:fldSimple w:instr=\"DDEAUTO c:\\\\cmd\"/><w:t>".to_owned()),
            Just("{ INCLUDETEXT \"http://x\" } ]]><!-- &#0; -->".to_owned()),
        ],
    ) {
        let document = everywhere(&text);
        let parts = Parts::of(&document);
        prop_assert_eq!(super::super::write(&document).unwrap(), super::super::write(&document).unwrap());
        // Nothing is there but what is there with plain letters, as many: long words need room.
        let plain = Parts::of(&everywhere(&"a".repeat(text.chars().count())));
        prop_assert!(skeleton(&parts) == skeleton(&plain));
        // The words are all there, but for what XML cannot hold.
        let kept: String = text
            .chars()
            .filter(|c| matches!(c, '\n' | '\t') || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect();
        let text = parts.text();
        let is_there = |own: roxmltree::Node| own.text().unwrap_or_default() == kept;
        prop_assert!(all(text.root(), "t").filter(|own| is_there(*own)).count() > 20);
    }
}
