//! Typing, pasting, deleting, undoing.

use super::super::TextBuffer;
use super::{check, check_single, draw, drawn};

#[test]
fn typing() {
    check(
        |b| b.insert("é"),
        &[
            ("|", "é|"),
            ("caf|", "café|"),
            ("caf| noir", "café| noir"),
            ("ca[fe|]", "caé|"),
            ("[|cafe]!", "é|!"),
        ],
    );
}

#[test]
fn typing_never_leaves_the_cursor_inside_a_grapheme() {
    check(|b| b.insert("e"), &[("|\u{301}t", "e\u{301}|t")]);
    check(|b| b.insert("\u{301}"), &[("e|t", "e\u{301}|t")]);
    // The third letter of a flag takes over the first of the next flag.
    check(|b| b.insert("🇵"), &[("🇫🇷|🇧🇷", "🇫🇷🇵🇧|🇷")]);
    check(|b| b.insert("\u{200d}👩"), &[("👩|x", "👩\u{200d}👩|x")]);
    check(|b| b.backspace(), &[("e\n|\u{301}t", "e\u{301}|t")]);
}

#[test]
fn pasting_cleans() {
    for (pasted, kept) in [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("l’été\u{a0}:\tfini", "l’été\u{a0}: fini"),
        ("one\u{b}two\u{2028}three\u{2029}four\u{c}five", "one\ntwo\nthree\nfour\nfive"),
        ("\u{1b}[31mred\u{7}\u{0}\u{7f}", "[31mred"),
        ("\u{9b}31m\u{85}", "31m"),
        ("\u{202e}evil\u{202c}\u{2066}isle\u{2069}", "evilisle"),
        ("\u{feff}mark", "mark"),
        ("👩\u{200d}👩 می\u{200c}خواهم", "👩\u{200d}👩 می\u{200c}خواهم"),
        ("e\u{301}", "e\u{301}"),
        ("\u{1b}", ""),
    ] {
        let mut buffer = TextBuffer::new("", false);
        assert_eq!(buffer.paste(pasted), !kept.is_empty());
        assert_eq!(buffer.text(), kept, "{pasted:?}");
        assert_eq!(TextBuffer::new(pasted, false).text(), kept, "{pasted:?}");
        let mut buffer = TextBuffer::new("before", false);
        buffer.set_text(pasted);
        assert_eq!(buffer.text(), kept, "{pasted:?}");
    }
}

#[test]
fn pasting_nothing_spares_the_selection() {
    check(|b| b.paste("\u{1b}"), &[("a[b|]c", "a[b|]c")]);
    check(|b| b.insert(""), &[("a[b|]c", "a[b|]c")]);
}

#[test]
fn a_single_line_stays_one() {
    check_single(
        |b| b.paste("two\r\nlines\n"),
        &[("|", "two lines|"), ("a [b|] c", "a two lines| c")],
    );
    check_single(|b| b.insert("\n"), &[("a|b", "a|b")]);
    check_single(|b| b.newline(), &[("a|b", "a|b"), ("a[b|]", "a[b|]")]);
    check(|b| b.newline(), &[("a|b", "a\n|b"), ("a[b|]", "a\n|")]);
}

#[test]
fn backspace() {
    check(
        |b| b.backspace(),
        &[
            ("|ab", "|ab"),
            ("ab|", "a|"),
            ("e\u{301}|x", "|x"),
            ("👩\u{200d}👩\u{200d}👧|", "|"),
            ("🇫🇷🇧🇷|", "🇫🇷|"),
            ("a\n|b", "a|b"),
            ("a[bc|]d", "a|d"),
            ("a[|bc]d", "a|d"),
        ],
    );
}

#[test]
fn delete() {
    check(
        |b| b.delete(),
        &[
            ("ab|", "ab|"),
            ("|ab", "|b"),
            ("x|e\u{301}", "x|"),
            ("|🇫🇷🇧🇷", "|🇧🇷"),
            ("a|\nb", "a|b"),
            ("a[bc|]d", "a|d"),
        ],
    );
}

#[test]
fn deleting_words() {
    check(
        |b| b.delete_word_back(),
        &[
            ("one two|", "one |"),
            ("one two |", "one |"),
            ("l’école aujourd’hui|", "l’école |"),
            ("one\n  |two", "|two"),
            ("one tw|o", "one |o"),
            ("one [two|] three", "one | three"),
            ("|one", "|one"),
        ],
    );
    check(
        |b| b.delete_word_forward(),
        &[
            ("|one two", "| two"),
            ("one| two", "one|"),
            ("o|ne two", "o| two"),
            ("one|\n\ntwo three", "one| three"),
            ("one|...", "one|"),
            ("one [two|] three", "one | three"),
        ],
    );
}

#[test]
fn cutting_and_copying() {
    let mut buffer = drawn("a [bc|] d", false);
    assert_eq!((buffer.copy(), buffer.selected_text()), ("bc".into(), "bc"));
    assert_eq!((buffer.cut(), draw(&buffer)), ("bc".into(), "a | d".into()));
    assert_eq!((buffer.cut(), buffer.copy()), (String::new(), String::new()));
    buffer.undo();
    assert_eq!(draw(&buffer), "a [bc|] d");
}

#[test]
fn typing_is_undone_in_one_go_until_a_pause() {
    let mut buffer = TextBuffer::new("", false);
    for key in ["o", "n", "e"] {
        buffer.insert(key);
    }
    buffer.newline();
    buffer.seal();
    buffer.insert("t");
    buffer.insert("w");
    let states = ["one\ntw|", "one\n|", "|"];
    assert_eq!(draw(&buffer), states[0]);
    for state in &states[1..] {
        assert!(buffer.undo());
        assert_eq!(draw(&buffer), *state);
    }
    assert!(!buffer.undo());
    for state in states[..2].iter().rev() {
        assert!(buffer.redo());
        assert_eq!(draw(&buffer), *state);
    }
    assert!(!buffer.redo());
}

#[test]
fn what_ends_a_group_of_typing() {
    for (name, end) in [
        ("a movement", (|b| b.left(false)) as fn(&mut TextBuffer) -> bool),
        ("a movement to where it is", |b| b.end(false)),
        ("a paste", |b| b.paste("pasted")),
        ("a deletion", |b| b.backspace()),
        ("an undo", |b| b.undo() && b.redo()),
    ] {
        let mut buffer = TextBuffer::new("", false);
        buffer.insert("a");
        buffer.insert("b");
        end(&mut buffer);
        let between = draw(&buffer);
        buffer.insert("c");
        buffer.insert("d");
        buffer.undo();
        assert_eq!(draw(&buffer), between, "after {name}");
    }
}

#[test]
fn deletions_are_grouped_as_well() {
    let mut buffer = drawn("abcdef|ghi", false);
    for _ in 0..3 {
        buffer.backspace();
    }
    for _ in 0..2 {
        buffer.delete();
    }
    assert_eq!(draw(&buffer), "abc|i");
    buffer.undo();
    assert_eq!(draw(&buffer), "abc|ghi");
    buffer.undo();
    assert_eq!(draw(&buffer), "abcdef|ghi");
}

#[test]
fn undo_brings_the_selection_back() {
    let mut buffer = drawn("one [|two] three", false);
    buffer.insert("2");
    buffer.insert("!");
    assert_eq!(draw(&buffer), "one 2!| three");
    buffer.undo();
    assert_eq!(draw(&buffer), "one [|two] three");
    buffer.redo();
    assert_eq!(draw(&buffer), "one 2!| three");
}

#[test]
fn a_new_edit_forgets_what_was_undone() {
    let mut buffer = TextBuffer::new("", false);
    buffer.insert("a");
    buffer.undo();
    buffer.insert("b");
    assert!(!buffer.redo());
    assert_eq!(buffer.text(), "b");
}

#[test]
fn setting_the_text_can_be_undone() {
    let mut buffer = drawn("a[b|]c", false);
    assert!(buffer.set_text("from the editor\n"));
    assert_eq!(draw(&buffer), "from the editor\n|");
    assert!(!buffer.set_text("from the editor\n"));
    buffer.undo();
    assert_eq!(draw(&buffer), "a[b|]c");
}

#[test]
fn changed_or_not() {
    let mut buffer = TextBuffer::new("a\r\n", false);
    assert!(!buffer.is_changed());
    buffer.insert("b");
    assert!(buffer.is_changed());
    buffer.undo();
    assert!(!buffer.is_changed());
    buffer.redo();
    buffer.mark_taken();
    assert!(!buffer.is_changed());
    buffer.undo();
    assert!(buffer.is_changed());
}

#[test]
fn counting_words() {
    for (text, words) in [
        ("", 0),
        (" – … ", 0),
        ("L’école est gratuite.", 3),
        ("3.14 % dos  imigrantes\ne refugiados", 5),
    ] {
        assert_eq!(TextBuffer::new(text, false).word_count(), words, "{text:?}");
    }
}

/// Generous limits, to catch a quadratic loop and not a slow computer.
#[test]
fn long_texts_stay_fast() {
    let clock = std::time::Instant::now();
    let paste = "La ville offre des cours de français à toutes et à tous. ".repeat(1_800);
    let mut buffer = TextBuffer::new("", false);
    buffer.paste(&paste);
    for _ in 0..10 {
        buffer.insert("x");
        buffer.cursor_cell(60);
        buffer.up(60, false);
        buffer.word_left(true);
    }
    let marks = format!("e{}", "\u{301}".repeat(10_000));
    let mut buffer = TextBuffer::new("", false);
    for _ in 0..3 {
        buffer.paste(&marks);
    }
    assert_eq!(buffer.cursor_cell(10), (0, 3));
    for _ in 0..10 {
        buffer.left(false);
        buffer.word_left(false);
        buffer.right(true);
        buffer.insert("\u{301}");
        buffer.wrap(1);
    }
    buffer.backspace();
    let mut buffer = TextBuffer::new(&"🇫".repeat(10_000), false);
    for _ in 0..10 {
        buffer.left(false);
        buffer.insert("🇷");
        buffer.wrap(7);
    }
    assert!(clock.elapsed().as_secs() < 5, "took {:?}", clock.elapsed());
}
