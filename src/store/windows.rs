//! What Windows does otherwise, as pure functions, so that every system tests them.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What Windows says while another program, such as a virus scanner or a sync tool, looks at a file
/// a moment longer: access denied, sharing violation, lock violation.
const HELD: [i32; 3] = [5, 32, 33];
/// How often a file that is held is tried again: for a good second, all waits together.
const MOST_TRIES: u32 = 10;
/// From so many characters on, some calls of Windows need a path in its long form. The limit is 260,
/// and the name of a temporary file comes on top.
const LONG: usize = 200;

/// Whether something that failed is to be tried again, and after which wait. `tries` is how often it
/// was tried before.
pub(super) fn again(error: &io::Error, tries: u32, windows: bool) -> Option<Duration> {
    if error.kind() == ErrorKind::Interrupted {
        return Some(Duration::ZERO);
    }
    let held = windows && error.raw_os_error().is_some_and(|code| HELD.contains(&code));
    let wait = Duration::from_millis(10 << tries.min(4));
    (held && tries < MOST_TRIES).then_some(wait)
}

/// A path as every call of this system can reach it.
pub(super) fn reachable(path: &Path) -> PathBuf {
    if !cfg!(windows) {
        return path.to_owned();
    }
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let long = absolute.to_str().and_then(long_form);
    long.map_or_else(|| path.to_owned(), PathBuf::from)
}

/// The long form of an absolute path of Windows; nothing where it is short, or is in it already.
fn long_form(absolute: &str) -> Option<String> {
    if absolute.chars().count() < LONG || absolute.starts_with(r"\\?\") {
        return None;
    }
    Some(match absolute.strip_prefix(r"\\") {
        Some(share) => format!(r"\\?\UNC\{share}"),
        None => format!(r"\\?\{absolute}"),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_file_that_a_scanner_holds_is_tried_again_for_a_second_or_two() {
        for code in HELD {
            let error = io::Error::from_raw_os_error(code);
            let waits: Vec<Duration> =
                (0..).map_while(|tries| again(&error, tries, true)).collect();
            let total: Duration = waits.iter().sum();
            assert_eq!(waits.len(), 10);
            assert!(waits.is_sorted(), "{waits:?}");
            assert!((1..3).contains(&total.as_secs()), "{total:?}");
            assert_eq!(again(&error, 0, false), None, "elsewhere the same number is another error");
        }
    }

    #[test]
    fn nothing_else_is_tried_again_but_what_a_signal_interrupted() {
        let full = io::Error::from_raw_os_error(112);
        assert_eq!(again(&full, 0, true), None);
        let interrupted = io::Error::from(ErrorKind::Interrupted);
        assert_eq!(again(&interrupted, 99, false), Some(Duration::ZERO));
    }

    #[test]
    fn long_paths_take_their_long_form_once() {
        let deep = "d".repeat(LONG);
        assert_eq!(long_form(r"C:\Users\ana\town.ron"), None);
        assert_eq!(long_form(&format!(r"C:\{deep}")).unwrap(), format!(r"\\?\C:\{deep}"));
        let share = long_form(&format!(r"\\server\share\{deep}")).unwrap();
        assert_eq!(share, format!(r"\\?\UNC\server\share\{deep}"));
        assert_eq!(long_form(&share), None);
    }
}
