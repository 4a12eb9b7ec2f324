//! File systems that are full, read-only, or gone. They are mounted over a test's own home.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{can_mount, system};
use crate::support::{Screen, TestHome, Words};

/// A mounted file system. It goes when the test ends.
pub struct Mount {
    folder: PathBuf,
}

impl Mount {
    /// Mounts with these words before the folder.
    pub fn over(folder: &Path, words: &[&str]) -> Mount {
        let mut all = vec!["mount"];
        all.extend(words);
        all.push(folder.to_str().unwrap());
        system(&all);
        Mount { folder: folder.to_owned() }
    }

    /// A file system in memory.
    pub fn in_memory(folder: &Path, size: &str) -> Mount {
        Mount::over(folder, &["-t", "tmpfs", "-o", &format!("size={size}"), "none"])
    }

    /// Mounts again in another way, such as `ro`.
    pub fn again(&self, way: &str) {
        system(&["mount", "-o", &format!("remount,{way}"), self.folder.to_str().unwrap()]);
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.folder).status();
    }
}

/// Whether the screen says that nothing is saved, and why.
fn tells(screen: &Screen, id: &str) -> bool {
    let words = Words::new("en");
    let sentence = words.fill(id, &[("path", "\u{1}")]);
    let sentence = sentence.split('\u{1}').nth(1).unwrap().split('.').next().unwrap();
    screen.lines[0].contains(&words.say("title-not-saved")) && screen.has(sentence)
}

/// Fills a file system but for so many bytes.
fn fill(folder: &Path, left: u64) -> PathBuf {
    let path = folder.join("filling");
    let mut file = File::create(&path).unwrap();
    while file.write_all(&[7; 4096]).is_ok() {}
    let length = file.metadata().unwrap().len();
    file.set_len(length.saturating_sub(left)).unwrap();
    path
}

#[test]
fn a_disk_that_is_full_in_the_middle_of_a_save_is_told_and_work_goes_on() {
    if !can_mount() {
        return;
    }
    // Nothing left, and room for a part: writes come short then.
    for left in [0, 4_096, 12_288, 20_480] {
        let home = TestHome::new();
        let _mount = Mount::in_memory(home.path(), "600k");
        home.speak("en");
        home.make("town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("housing");
        terminal.press("1");
        terminal.wait_for_saved();
        let before = home.text("town");
        let filling = fill(home.path(), left);
        terminal.press("2");
        terminal.wait("the notice", |screen| tells(screen, "trouble-full"));
        assert_eq!(home.text("town"), before, "{left}");
        // Work goes on in memory, and the notice stays.
        terminal.press("m 2");
        terminal.wait("the notice", |screen| tells(screen, "trouble-full"));
        terminal.press("w");
        terminal.type_text("Kept in memory");
        terminal.press("Esc");
        terminal.wait("the notice", |screen| tells(screen, "trouble-full"));
        assert_eq!(home.text("town"), before, "{left}");
        fs::remove_file(filling).unwrap();
        terminal.press("3");
        terminal.wait_for_saved();
        let entry = home.entry("town", "housing");
        assert_eq!(entry.notes["en"], "Kept in memory", "{left}");
        assert!(!entry.answer.chose("in-place") && !entry.answer.chose("partly"), "{left}");
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0, "{left}");
    }
}

#[test]
fn a_disk_that_becomes_read_only_is_told_and_work_goes_on() {
    if !can_mount() {
        return;
    }
    let home = TestHome::new();
    let mount = Mount::in_memory(home.path(), "2m");
    home.speak("en");
    home.make("town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    // The lock is held open for writing, which a disk that fails does not ask about.
    terminal.press("1");
    terminal.wait_for_saved();
    let locked = std::process::Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(home.path())
        .output()
        .unwrap();
    if !locked.status.success() {
        // What is open for writing keeps it so; a bind over it does not ask.
        system(&["mount", "--bind", home.path().to_str().unwrap(), home.path().to_str().unwrap()]);
        system(&["mount", "-o", "remount,ro,bind", home.path().to_str().unwrap()]);
    }
    terminal.press("2");
    terminal.wait("the notice", |screen| tells(screen, "trouble-permission"));
    if locked.status.success() {
        mount.again("rw");
    } else {
        system(&["umount", "-l", home.path().to_str().unwrap()]);
    }
    terminal.press("m 2");
    terminal.wait_for_saved();
    assert!(home.entry("town", "housing").answer.chose("partly"));
}

#[test]
fn a_home_on_a_read_only_stick_can_be_read() {
    if !can_mount() {
        return;
    }
    let home = TestHome::new();
    let mount = Mount::in_memory(home.path(), "2m");
    home.speak("en");
    home.make("town");
    mount.again("ro");
    assert_eq!(home.run(["list"]).code, 0);
    assert_eq!(home.run(["status", "town"]).code, 0);
    for arguments in [&["new", "other"][..], &["example"]] {
        let output = home.run(arguments);
        assert_eq!((output.code, output.out.as_str()), (3, ""), "{output:?}");
        assert_eq!(output.talk.lines().count(), 1, "{output:?}");
        assert!(output.talk.contains(home.path().to_str().unwrap()), "{output:?}");
    }
    let mut terminal = home.terminal(["open", "town"]);
    let screen = terminal.wait_for_message("read-only-protected");
    assert!(screen.lines[0].contains(&terminal.say("title-read-only")), "{screen}");
    // Another language holds for this session.
    terminal.press("F2");
    terminal.set_language("fr");
    terminal.wait_for_indicator("decentralization");
    terminal.press("Right 1");
    terminal.wait_for_message("title-read-only");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn a_stick_that_is_pulled_out_is_never_taken_for_saved() {
    if !can_mount() {
        return;
    }
    let home = TestHome::new();
    let mount = Mount::in_memory(home.path(), "2m");
    home.speak("en");
    home.make("town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("1");
    terminal.wait_for_saved();
    // The folder in which it was mounted is there still, and empty.
    drop(mount);
    terminal.press("2");
    let screen = terminal.wait_for_message("title-not-saved");
    assert!(screen.has(&terminal.say("title-not-saved")), "{screen}");
    assert!(!home.path().join("assessments").exists(), "nothing is written beside the stick");
}
