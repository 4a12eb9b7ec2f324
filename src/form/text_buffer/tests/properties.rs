//! What holds whatever one does.

use proptest::prelude::*;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::super::{TextBuffer, graphemes, wrap};
use crate::model::test_support::cases;

/// Pieces that join into graphemes, words and lines in awkward ways.
fn text() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "a",
        "mot",
        "é",
        "e\u{301}",
        "\u{301}",
        "\u{200d}",
        "\u{200c}",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "🇫",
        "🇷",
        "👩",
        "\u{1f3fd}",
        "👩\u{200d}👧",
        "漢",
        "\u{3000}",
        "-",
        "’",
        ".",
        "3",
        "क",
        "\u{94d}",
        "ष",
        "ก",
        "\u{e33}",
        "\u{600}",
        "ᄀ",
        "ᅡ",
        "\u{a0}",
        "\u{feff}",
        "\u{202e}",
        "\u{1b}",
        "\u{fe0f}",
    ];
    proptest::collection::vec(proptest::sample::select(PIECES), 0..12).prop_map(|p| p.concat())
}

#[derive(Debug, Clone)]
enum Op {
    Insert(String),
    Paste(String),
    SetText(String),
    Move(u8, bool, usize),
    Edit(u8),
    Undo,
    Redo,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        3 => text().prop_map(Op::Insert),
        1 => text().prop_map(Op::Paste),
        1 => text().prop_map(Op::SetText),
        5 => (0..12u8, any::<bool>(), 0..9usize).prop_map(|(m, s, w)| Op::Move(m, s, w)),
        4 => (0..8u8).prop_map(Op::Edit),
        1 => Just(Op::Undo),
        1 => Just(Op::Redo),
    ]
}

fn run(buffer: &mut TextBuffer, op: &Op) -> bool {
    match op {
        Op::Insert(text) => buffer.insert(text),
        Op::Paste(text) => buffer.paste(text),
        Op::SetText(text) => buffer.set_text(text),
        &Op::Move(which, select, width) => {
            let whole_or_visual = (width > 0).then_some(width);
            match which {
                0 => buffer.left(select),
                1 => buffer.right(select),
                2 => buffer.word_left(select),
                3 => buffer.word_right(select),
                4 => buffer.line_start(whole_or_visual, select),
                5 => buffer.line_end(whole_or_visual, select),
                6 => buffer.up(width, select),
                7 => buffer.down(width, select),
                8 => buffer.page_up(3, width, select),
                9 => buffer.start(select),
                10 => buffer.end(select),
                _ => buffer.move_to_cell(width, width, 6, select),
            }
        }
        Op::Edit(which) => match which {
            0 => buffer.newline(),
            1 => buffer.backspace(),
            2 => buffer.delete(),
            3 => buffer.delete_word_back(),
            4 => buffer.delete_word_forward(),
            5 => !buffer.cut().is_empty(),
            6 => {
                buffer.select_all();
                true
            }
            _ => {
                buffer.seal();
                false
            }
        },
        Op::Undo => buffer.undo(),
        Op::Redo => buffer.redo(),
    }
}

fn is_boundary(text: &str, at: usize) -> bool {
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_caret_is_between_graphemes(
        first in text(),
        single in any::<bool>(),
        ops in proptest::collection::vec(op(), 0..40),
    ) {
        let mut buffer = TextBuffer::new(&first, single);
        for op in &ops {
            run(&mut buffer, op);
            let text = buffer.text();
            prop_assert!(is_boundary(text, buffer.cursor()), "{text:?} at {}", buffer.cursor());
            if let Some(selection) = buffer.selection() {
                prop_assert!(is_boundary(text, selection.start) && is_boundary(text, selection.end));
            }
            prop_assert!(!single || !text.contains('\n'));
            let harmful = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
            prop_assert!(!text.contains(harmful));
        }
    }

    #[test]
    fn undo_gives_back_the_first_text_and_redo_the_last(
        first in text(),
        ops in proptest::collection::vec(op(), 0..40),
    ) {
        let mut buffer = TextBuffer::new(&first, false);
        let first = buffer.text().to_owned();
        for op in &ops {
            run(&mut buffer, op);
        }
        while buffer.redo() {}
        let last = buffer.text().to_owned();
        while buffer.undo() {}
        prop_assert_eq!(buffer.text(), first);
        while buffer.redo() {}
        prop_assert_eq!(buffer.text(), last);
    }

    #[test]
    fn wrapping_loses_nothing_and_keeps_the_width(
        parts in proptest::collection::vec(text(), 0..4),
        width in 0..12usize,
    ) {
        let buffer = TextBuffer::new(&parts.concat(), false);
        let text = buffer.text();
        let lines = buffer.wrap(width);
        let mut reached = 0;
        for (row, line) in lines.iter().enumerate() {
            if row > 0 && text[reached..].starts_with('\n') && line.range.start == reached + 1 {
                reached += 1;
            }
            prop_assert_eq!(line.range.start, reached);
            reached = line.range.end;
            prop_assert!(is_boundary(text, reached));
            let shown = &text[line.range.clone()];
            prop_assert!(!shown.contains('\n'));
            let kept = shown.graphemes(true).rev().skip_while(|g| wrap::is_space(g));
            let kept: Vec<&str> = kept.collect();
            let cells: usize = kept.iter().map(|g| graphemes::width(g)).sum();
            let single = kept.iter().filter(|g| graphemes::width(g) > 0).count() == 1;
            prop_assert!(cells <= width || single, "{shown:?} at {width}");
        }
        prop_assert_eq!(reached, text.len());
    }

    #[test]
    fn every_place_has_its_cell(text in text(), width in 1..12usize) {
        let mut buffer = TextBuffer::new(&text, false);
        buffer.start(false);
        let mut before = buffer.cursor_cell(width);
        prop_assert_eq!(before, (0, 0));
        while buffer.right(false) {
            let cell = buffer.cursor_cell(width);
            prop_assert!(cell >= before, "{before:?} then {cell:?}");
            prop_assert!(cell.1 <= width && cell.0 < buffer.wrap(width).len());
            before = cell;
        }
        prop_assert_eq!(before.0, buffer.wrap(width).len() - 1);
    }

    #[test]
    fn up_and_down_change_the_row_by_one(text in text(), width in 1..12usize, right in 0..20usize) {
        let mut buffer = TextBuffer::new(&text, false);
        buffer.start(false);
        for _ in 0..right {
            buffer.right(false);
        }
        let row = buffer.cursor_cell(width).0;
        let rows = buffer.wrap(width).len();
        prop_assert_eq!(buffer.down(width, false), row + 1 < rows);
        prop_assert_eq!(buffer.cursor_cell(width).0, (row + 1).min(rows - 1));
        if row + 1 < rows {
            prop_assert!(buffer.up(width, false));
            prop_assert_eq!(buffer.cursor_cell(width).0, row);
        }
    }

    #[test]
    fn the_shortcuts_find_the_same(parts in proptest::collection::vec(text(), 0..3)) {
        let buffer = TextBuffer::new(&parts.concat(), false);
        let text = buffer.text();
        let each: Vec<_> = graphemes::each(text).collect();
        prop_assert_eq!(&each, &text.grapheme_indices(true).collect::<Vec<_>>());
        for (at, grapheme) in each {
            let end = at + grapheme.len();
            prop_assert_eq!(graphemes::after(text, at), end);
            prop_assert_eq!(graphemes::before(text, end), at);
            for inside in (at + 1..end).filter(|&inside| text.is_char_boundary(inside)) {
                prop_assert_eq!(graphemes::at_or_after(text, inside), end);
                prop_assert_eq!(graphemes::at_or_before(text, inside), at);
            }
            let words: Vec<_> = text[..end].unicode_word_indices().collect();
            let start = words.last().map_or(0, |&(start, _)| graphemes::at_or_before(text, start));
            prop_assert_eq!(graphemes::word_start_before(text, end), start);
        }
    }
}
