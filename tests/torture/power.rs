//! The power goes: a file system is shut down as it stands, without its log, and mounted again.
//! What was shown as saved is there.

use std::path::Path;

use super::mounts::Mount;
use super::{can_mount, has_program, system, times};
use crate::support::{Dice, Options, TestHome};

/// Keys of answers, and what they say.
const ANSWERS: [(&str, &str); 2] = [("1", "in-place"), ("2", "partly")];

fn cut(make: &str, size: u64, cuts: usize) {
    if !can_mount() || !has_program(make) || !has_program("xfs_io") {
        return;
    }
    let folder = tempfile::Builder::new().prefix("local-mgi-disk-").tempdir().unwrap();
    let image = folder.path().join("image");
    std::fs::File::create(&image).unwrap().set_len(size).unwrap();
    let image = image.to_str().unwrap();
    system(&[make, "-q", image]);
    let home = TestHome::new();
    let disk = |path: &Path| Mount::over(path, &["-o", "loop", image]);
    {
        let _mount = disk(home.path());
        home.speak("en");
    }
    let mut dice = Dice(7);
    let mut answer = 0;
    for at in 0..cuts {
        let mount = disk(home.path());
        // Each file is made by the program, too, and counts as saved from then on.
        let name = format!("town-{}", at / 10);
        if at % 10 == 0 {
            home.make(&name);
        }
        // The program must not stand in the way of the file system's end.
        let mut terminal = home.sized_terminal(["open", &name], Options::default());
        terminal.wait_for_message("title-unchanged");
        if terminal.screen().has(&terminal.say("welcome-title")) {
            terminal.press("Enter");
        }
        terminal.go("housing");
        for _ in 0..=dice.throw(3) {
            answer = 1 - answer;
            terminal.press(ANSWERS[answer].0);
            terminal.wait_for_saved();
        }
        // Something may be on its way when it happens.
        let next = 1 - answer;
        let sent = dice.throw(2) == 0;
        if sent {
            terminal.send(ANSWERS[next].0.as_bytes());
            std::thread::sleep(std::time::Duration::from_micros(dice.throw(5_000) as u64));
        }
        system(&["xfs_io", "-x", "-c", "shutdown", home.path().to_str().unwrap()]);
        terminal.kill();
        drop(terminal);
        drop(mount);
        let _mount = disk(home.path());
        let entry = home.entry(&name, "housing");
        let kept = entry.answer.chose(ANSWERS[answer].1);
        let went_on = sent && entry.answer.chose(ANSWERS[next].1);
        assert!(kept || went_on, "{make}, cut {at}: {:?}", entry.answer);
        if !kept {
            answer = next;
        }
        let checked = home.run(["check", home.file(&name).to_str().unwrap()]);
        assert_eq!(checked.code, 0, "{make}, cut {at}: {checked:?}");
    }
    eprintln!("{make}: {cuts} cuts, losses: 0");
}

#[test]
fn what_was_shown_as_saved_survives_a_power_cut_on_ext4() {
    cut("mkfs.ext4", 64 << 20, times(3, 100));
}

#[test]
fn what_was_shown_as_saved_survives_a_power_cut_on_xfs() {
    cut("mkfs.xfs", 320 << 20, times(3, 100));
}
