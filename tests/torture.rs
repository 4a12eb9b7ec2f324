//! What may befall a machine, done to the program on purpose. `tests/TORTURE.md` says which test
//! covers what, how to run the long versions, and what came of them.
//!
//! The short versions run with all other tests. `TORTURE=full` runs the long ones.

mod faults;
mod kills;
mod limits;
mod mounts;
mod power;
mod time;

use std::fs;
use std::path::Path;
use std::process::Command;

use local_mgi::store::decode;

/// How often something is done: the short version, or the long one.
pub fn times(short: usize, long: usize) -> usize {
    if is_full() { long } else { short }
}

fn is_full() -> bool {
    std::env::var_os("TORTURE").is_some_and(|wish| wish == "full")
}

/// Whether this machine has what a test needs. Where it must have all (`TORTURE_TOOLS=required`, as
/// in the gate) the lack of something is a failure, so that no test is left out unseen.
fn has(what: &str, present: bool) -> bool {
    let required = std::env::var_os("TORTURE_TOOLS").is_some_and(|wish| wish == "required");
    assert!(present || !required, "this test needs {what}");
    if !present {
        eprintln!("left out, since it needs {what}");
    }
    present
}

/// Whether a program is there.
fn has_program(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    has(name, found)
}

/// Whether file systems can be mounted: only the almighty can.
fn can_mount() -> bool {
    use std::os::unix::fs::MetadataExt;
    has("to be root, to mount file systems", fs::metadata("/proc/self").unwrap().uid() == 0)
}

/// Runs a command of the system, which must work.
fn system(words: &[&str]) {
    let output = Command::new(words[0]).args(&words[1..]).output().unwrap();
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Every earlier state and whatever else is kept is whole, too.
fn all_is_whole(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all_is_whole(&path);
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(decode(&text).is_ok(), "{}", path.display());
        }
    }
}

#[test]
fn every_test_that_the_list_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("tests/TORTURE.md")).unwrap();
    let (mut file, mut named) = (String::new(), 0);
    for quoted in list.split('`').skip(1).step_by(2) {
        let (path, test) = quoted.split_once("::").unwrap_or((quoted, ""));
        match path {
            // The file that was named before.
            "…" => {}
            _ if path.ends_with(".rs") => {
                let below = if path.starts_with("src/") { "" } else { "tests/" };
                file = fs::read_to_string(root.join(below).join(path))
                    .unwrap_or_else(|error| panic!("{path}: {error}"));
            }
            _ => continue,
        }
        let test = test.trim_end_matches('…');
        assert!(file.contains(&format!("fn {test}")), "{quoted} is in no test");
        named += 1;
    }
    assert!(named > 80, "{named}");
}
