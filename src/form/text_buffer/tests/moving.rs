//! Cursor and selection.

use super::super::TextBuffer;
use super::{check, draw, drawn};

#[test]
fn by_graphemes() {
    check(
        |b| b.left(false),
        &[
            ("|a", "|a"),
            ("ab|", "a|b"),
            ("xe\u{301}|", "x|e\u{301}"),
            ("a\n|b", "a|\nb"),
            ("a[bc|]d", "a|bcd"),
            ("a[|bc]d", "a|bcd"),
        ],
    );
    check(
        |b| b.right(false),
        &[
            ("a|", "a|"),
            ("|🇫🇷🇧🇷", "🇫🇷|🇧🇷"),
            ("|👩\u{200d}👧x", "👩\u{200d}👧|x"),
            ("a|\nb", "a\n|b"),
            ("a[|bc]d", "abc|d"),
        ],
    );
}

#[test]
fn selecting_by_graphemes() {
    check(|b| b.left(true), &[("ab|", "a[|b]"), ("a[b|]", "a|b"), ("a[|b]", "[|ab]")]);
    check(|b| b.right(true), &[("a|b", "a[b|]"), ("[|ab]", "a[|b]"), ("a[|b]", "ab|")]);
}

#[test]
fn by_words() {
    check(
        |b| b.word_left(false),
        &[
            ("one two|", "one |two"),
            ("one t|wo", "one |two"),
            ("one |two", "|one two"),
            ("aujourd’hui|", "|aujourd’hui"),
            ("one.\n\n|two", "|one.\n\ntwo"),
            ("...|", "|..."),
            ("deux 3,5|", "deux |3,5"),
        ],
    );
    check(
        |b| b.word_right(false),
        &[
            ("|one two", "one| two"),
            ("one| two", "one two|"),
            ("o|ne", "one|"),
            ("3,|5 dois", "3,5| dois"),
            ("one|.\n\ntwo", "one.\n\ntwo|"),
            ("one|...", "one...|"),
            ("caf|e\u{301} noir", "cafe\u{301}| noir"),
        ],
    );
    check(|b| b.word_left(true), &[("one two|", "one [|two]")]);
    check(|b| b.word_right(true), &[("|one two", "[one|] two")]);
}

#[test]
fn to_the_ends_of_lines() {
    check(|b| b.line_start(None, false), &[("one\ntw|o", "one\n|two"), ("|", "|")]);
    check(|b| b.line_end(None, false), &[("o|ne\ntwo", "one|\ntwo"), ("|", "|")]);
    check(|b| b.line_start(None, true), &[("one\ntw|o", "one\n[|tw]o")]);
    // "one two / three" at this width.
    check(|b| b.line_start(Some(8), false), &[("one two th|ree", "one two |three")]);
    check(
        |b| b.line_end(Some(8), false),
        &[
            ("o|ne two three", "one two| three"),
            ("one two |three", "one two three|"),
            ("one| two\nthree", "one two|\nthree"),
        ],
    );
    // A word broken in two has no space to stand before.
    check(|b| b.line_end(Some(4), false), &[("|abcdefgh", "abc|defgh")]);
}

#[test]
fn to_the_ends_of_the_text() {
    check(|b| b.start(false), &[("a\nb|c", "|a\nbc")]);
    check(|b| b.end(true), &[("a\nb|c", "a\nb[c|]")]);
    check(|b| b.select_all(), &[("a|b", "[ab|]"), ("|", "|"), ("[|a]b", "[ab|]")]);
}

#[test]
fn up_and_down() {
    check(
        |b| b.up(8, false),
        &[
            ("one two three| four", "one t|wo three four"),
            ("a|b", "a|b"),
            ("abc\nd|ef", "a|bc\ndef"),
            ("ab\nabcd|", "ab|\nabcd"),
            ("漢字\nabc|", "漢|字\nabc"),
            ("a\n\n|b", "a\n|\nb"),
        ],
    );
    check(
        |b| b.down(8, false),
        &[
            ("one t|wo three", "one two three|"),
            ("on|e two three", "one two th|ree"),
            ("ab|", "ab|"),
            ("abcd|\nab", "abcd\nab|"),
            // Column 6 is in the space that hangs at the end of the second row.
            ("abcdef|\nhijklm nopqrstu", "abcdef\nhijklm| nopqrstu"),
        ],
    );
    check(|b| b.down(8, true), &[("a|b\ncd", "a[b\nc|]d")]);
}

#[test]
fn the_column_is_kept_over_short_lines() {
    let mut buffer = drawn("abcd|ef\n\nab\nabcdef", false);
    for state in ["abcdef\n|\nab\nabcdef", "abcdef\n\nab|\nabcdef", "abcdef\n\nab\nabcd|ef"] {
        assert!(buffer.down(20, false));
        assert_eq!(draw(&buffer), state);
    }
    assert!(!buffer.down(20, false));
    buffer.page_up(10, 20, false);
    assert_eq!(draw(&buffer), "abcd|ef\n\nab\nabcdef");
    buffer.page_down(2, 20, false);
    assert_eq!(draw(&buffer), "abcdef\n\nab|\nabcdef");
    // Any other movement gives it up.
    buffer.left(false);
    buffer.down(20, false);
    assert_eq!(draw(&buffer), "abcdef\n\nab\na|bcdef");
}

#[test]
fn to_a_cell() {
    check(|b| b.move_to_cell(0, 2, 8, false), &[("one two thr|ee", "on|e two three")]);
    check(|b| b.move_to_cell(1, 99, 8, false), &[("|one two three", "one two three|")]);
    check(|b| b.move_to_cell(0, 99, 8, false), &[("|one two three", "one two| three")]);
    check(|b| b.move_to_cell(9, 1, 8, true), &[("|one two three", "[one two t|]hree")]);
    check(|b| b.move_to_cell(0, 1, 8, false), &[("漢字|", "|漢字")]);
}

#[test]
fn movements_tell_whether_the_cursor_moved() {
    let mut buffer = TextBuffer::new("ab", false);
    assert!(!buffer.right(false) && !buffer.end(false) && !buffer.up(9, false));
    assert!(buffer.left(false) && buffer.start(false));
    assert!(!buffer.word_left(false) && !buffer.line_start(Some(9), false));
}
