//! Clocks that are wrong, and clocks that change under the program.

use std::path::PathBuf;

use super::has;
use crate::support::{Options, TestHome};

/// The library that shows programs another time, where it is installed.
fn library() -> Option<String> {
    let places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"];
    let path = places.iter().map(|place| PathBuf::from(place).join("faketime/libfaketime.so.1"));
    let found = path.into_iter().find(|path| path.is_file());
    has("libfaketime", found.is_some()).then(|| found.unwrap().display().to_string())
}

#[test]
fn whatever_the_clock_says_and_however_it_jumps_work_is_saved() {
    let Some(library) = library() else { return };
    let home = TestHome::with_assessment("en", "town");
    let clock = home.write("clock", "+0y");
    let environment = vec![
        ("LD_PRELOAD", library),
        ("FAKETIME_TIMESTAMP_FILE", clock.display().to_string()),
        ("FAKETIME_NO_CACHE", "1".to_owned()),
        // Only the clock on the wall jumps; pauses are as long as they are.
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
        ("DONT_FAKE_MONOTONIC", "1".to_owned()),
    ];
    let options = Options { environment, ..Options::default() };
    let mut terminal = home.sized_terminal(["open", "town"], options.clone());
    terminal.go("housing");
    let mut years = Vec::new();
    for (at, jump) in ["+0y", "-10y", "+13y", "-80y", "+200y", "-1y"].iter().enumerate() {
        std::fs::write(&clock, jump).unwrap();
        let (key, option) = [("1", "in-place"), ("2", "partly")][at % 2];
        terminal.press(key);
        let screen = terminal.wait_for_saved();
        let entry = home.entry("town", "housing");
        assert!(entry.answer.chose(option), "{jump}: {screen}");
        let stamp = entry.changed_at.unwrap();
        years.push(stamp[..stamp.find('-').unwrap_or(0)].parse::<i32>().unwrap_or(0));
    }
    // The clock did jump.
    assert!(years[1] < years[0] && years[2] > years[0] && years[4] > years[2] + 100, "{years:?}");
    // What was done first is undone last, whatever the clock said.
    terminal.press("z z z z z");
    assert!(home.entry("town", "housing").answer.chose("in-place"));
    terminal.press("w");
    terminal.type_text("Half a sentence");
    terminal.wait_for_saved();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);

    // Files of the future and of the past are listed, opened and changed like any other.
    for (jump, key) in [("-60y", "3"), ("+300y", "4")] {
        std::fs::write(&clock, jump).unwrap();
        let mut terminal = home.sized_terminal([], options.clone());
        terminal.wait_for_message("home-title");
        terminal.wait_for("Ville d’Essai");
        terminal.press("Enter");
        terminal.wait("the assessment", |screen| !screen.has(&terminal.say("home-title")));
        terminal.press("Enter");
        terminal.go("housing");
        terminal.press(key);
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0, "{jump}");
    }
}
