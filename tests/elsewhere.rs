//! Disks that are full, folders that may not be written or are gone: nothing is called saved that is
//! not, and work goes on, there or in another place.

use std::fs;
use std::path::Path;
use std::process::Command;

use local_mgi::store::decode;

use crate::support::{Options, Terminal, TestHome, Words};

/// A small disk in memory, where the system lets this test have one.
#[cfg(target_os = "linux")]
struct Disk<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl<'a> Disk<'a> {
    fn mount(folder: &'a Path, size: &str) -> Option<Disk<'a>> {
        fs::create_dir_all(folder).unwrap();
        let options = format!("size={size},mode=0700");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &options, "none"]).arg(folder);
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        mounted.then_some(Disk(folder))
    }

    /// As a stick whose switch is set so that it takes no changes.
    fn protect(&self) {
        let mut mount = Command::new("mount");
        assert!(mount.args(["-o", "remount,ro"]).arg(self.0).status().unwrap().success());
    }

    /// Pulled out: the folder stays behind, empty.
    fn pull(&self) {
        let pulled = Command::new("umount").arg("-l").arg(self.0).status().unwrap();
        assert!(pulled.success());
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).output();
    }
}

/// An assessment on a disk of its own, and the rest of the home beside it.
#[cfg(target_os = "linux")]
fn on_a_stick(home: &TestHome) -> Option<(std::path::PathBuf, Disk<'static>)> {
    // The folder lives as long as the test; so does the disk.
    let stick: &'static Path = Box::leak(home.path().join("stick").into_boxed_path());
    let disk = Disk::mount(stick, "512k")?;
    let file = stick.join("town.ron");
    fs::copy(home.file("town"), &file).unwrap();
    Some((file, disk))
}

/// The program at work on this file, with a place to save in.
fn at_work(home: &TestHome, file: &Path) -> Terminal {
    let own = home.path().join("own");
    fs::create_dir_all(&own).unwrap();
    let environment = vec![("HOME", own.display().to_string())];
    let options = Options { environment, ..Options::default() };
    let mut terminal = home.sized_terminal(["open", file.to_str().unwrap()], options);
    terminal.wait_for_message("title-unchanged");
    terminal.go("housing");
    terminal
}

fn says_in_place(file: &Path) -> bool {
    let (assessment, _) = decode(&fs::read_to_string(file).unwrap()).unwrap();
    assessment.entry("housing").answer.chose("in-place")
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_until_there_is_room_again() {
    let home = TestHome::with_assessment("en", "town");
    let Some((file, _disk)) = on_a_stick(&home) else { return };
    let mut terminal = at_work(&home, &file);
    let ballast = file.with_file_name("ballast");
    // Until nothing more fits.
    let _ = fs::write(&ballast, vec![0; 600 * 1024]);
    terminal.press("1");
    terminal.wait_for_message("title-not-saved");
    assert!(!says_in_place(&file));
    terminal.press("C-s");
    terminal.wait_for_message("title-not-saved");
    fs::remove_file(&ballast).unwrap();
    terminal.press("C-s");
    terminal.wait_for_saved();
    assert!(says_in_place(&file));
}

#[cfg(target_os = "linux")]
#[test]
fn from_a_full_disk_one_saves_in_another_place_and_both_are_the_same_in_the_end() {
    let home = TestHome::with_assessment("en", "town");
    let Some((file, _disk)) = on_a_stick(&home) else { return };
    let mut terminal = at_work(&home, &file);
    let ballast = file.with_file_name("ballast");
    let _ = fs::write(&ballast, vec![0; 600 * 1024]);
    terminal.press("2");
    terminal.wait_for_message("title-not-saved");
    terminal.press("F12");
    // A place that works is there already.
    let own = home.path().join("own");
    terminal.wait_for(&own.display().to_string());
    terminal.press("Enter");
    terminal.wait_for_saved();
    terminal.press("1");
    let copy = own.join("town.ron");
    terminal.wait("the copy", |_| says_in_place(&copy));
    assert!(!says_in_place(&file));
    fs::remove_file(&ballast).unwrap();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(fs::read(&file).unwrap(), fs::read(&copy).unwrap());
}

#[cfg(target_os = "linux")]
#[test]
fn what_may_only_be_read_is_said_and_a_copy_in_another_place_may_be_changed() {
    for protected_before in [false, true] {
        let home = TestHome::with_assessment("en", "town");
        let Some((file, disk)) = on_a_stick(&home) else { return };
        if protected_before {
            disk.protect();
        }
        let own = home.path().join("own");
        fs::create_dir_all(&own).unwrap();
        let environment = vec![("HOME", own.display().to_string())];
        let options = Options { environment, ..Options::default() };
        let mut terminal = home.sized_terminal(["open", file.to_str().unwrap()], options);
        if protected_before {
            terminal.wait_for_message("title-read-only");
        } else {
            terminal.wait_for_message("title-unchanged");
            terminal.go("housing");
            disk.protect();
            terminal.press("2");
            terminal.wait_for_message("title-not-saved");
        }
        terminal.press("F12");
        terminal.wait_for_message("form-save-elsewhere");
        terminal.press("Enter");
        terminal.wait_for_saved();
        terminal.go("housing");
        terminal.press("1");
        terminal.wait("the copy", |_| says_in_place(&own.join("town.ron")));
        assert!(!says_in_place(&file));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn where_a_stick_was_pulled_out_nothing_is_written_and_nothing_called_saved() {
    let home = TestHome::with_assessment("en", "town");
    let Some((file, disk)) = on_a_stick(&home) else { return };
    let mut terminal = at_work(&home, &file);
    disk.pull();
    terminal.press("1");
    terminal.wait_for_message("title-not-saved");
    let folder = file.parent().unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "a shadow of the stick was written");
    terminal.press("C-q");
    terminal.wait_for_message("leave-unsaved-question");
    terminal.press("3 Enter");
    terminal.wait_for_message("form-save-elsewhere");
    terminal.press("Enter");
    terminal.wait_for_saved();
    assert!(says_in_place(&home.path().join("own/town.ron")));
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    let copy = home.path().join("own/town.ron").display().to_string();
    let last_word = Words::new("en")
        .fill("elsewhere-stays", &[("copy", &copy), ("path", &file.display().to_string())]);
    let talk = String::from_utf8_lossy(&terminal.raw()).into_owned();
    assert!(talk.contains(&last_word), "{talk}");
}

#[cfg(target_os = "linux")]
#[test]
fn where_all_of_the_home_was_pulled_out_no_shadow_of_it_is_made() {
    let outer = TestHome::new();
    let stick: &'static Path = Box::leak(outer.path().join("stick").into_boxed_path());
    let Some(disk) = Disk::mount(stick, "4m") else { return };
    let home = || vec![("LOCAL_MGI_HOME", stick.display().to_string())];
    for arguments in [&["new", "town"][..], &["list"]] {
        let made = crate::support::output(outer.command(arguments).envs(home()));
        assert_eq!(made.code, 0, "{made:?}");
    }
    let options = Options { environment: home(), ..Options::default() };
    let mut terminal = outer.sized_terminal(["--lang", "en", "open", "town"], options);
    terminal.wait_for_message("title-unchanged");
    disk.pull();
    // Moving about keeps the place, another language keeps the settings.
    terminal.press("n n F2 F2 F2 1");
    terminal.wait_for_message("title-not-saved");
    assert_eq!(fs::read_dir(stick).unwrap().count(), 0, "a shadow of the stick was written");
}

#[test]
fn a_home_on_a_stick_that_is_not_plugged_in_is_not_made_up() {
    let home = TestHome::new();
    let missing = home.path().join("media/stick/mgi");
    for arguments in [&["new", "town"][..], &["example"]] {
        let mut command = home.command(arguments);
        let refused = crate::support::output(command.env("LOCAL_MGI_HOME", &missing));
        assert_eq!(refused.code, 3, "{refused:?}");
        assert!(refused.talk.contains("media/stick"), "{refused:?}");
    }
    assert!(!home.path().join("media").exists());
}

#[test]
fn a_folder_that_was_deleted_is_made_anew() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    fs::remove_dir_all(home.path().join("assessments")).unwrap();
    terminal.press("1");
    terminal.wait_for_saved();
    assert!(says_in_place(&home.file("town")));
}

#[test]
fn a_copy_never_takes_the_place_of_a_file() {
    let home = TestHome::with_assessment("en", "town");
    let mine = home.write("own/town.ron", "mine");
    let mut terminal = at_work(&home, &home.file("town"));
    for (place, refused) in
        [(mine.display().to_string(), true), (home.path().join("own").display().to_string(), false)]
    {
        terminal.press("F12 C-a");
        terminal.paste(&place);
        terminal.press("Enter");
        if refused {
            terminal.wait_for(&Words::new("en").fill("trouble-exists", &[("name", &place)]));
            terminal.press("Esc");
        } else {
            terminal.wait_for_saved();
        }
    }
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
    assert!(home.path().join("own/town-2.ron").exists());
}
