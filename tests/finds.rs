//! What the fuzzer begins with, and everything that it ever found, is read as the fuzzer reads it.

use std::fs;
use std::path::Path;

#[path = "../fuzz/readers.rs"]
mod readers;

/// Reads every file below a folder, in which each target has a folder of its own.
fn read_all(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = 0;
    for target in fs::read_dir(folder).unwrap() {
        let target = target.unwrap();
        for file in fs::read_dir(target.path()).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            readers::read(target.file_name().to_str().unwrap(), &bytes);
            found += 1;
        }
    }
    assert!(found > 0);
}

#[test]
fn what_fuzzing_found_is_mended() {
    read_all("tests/fixtures/finds");
}

#[test]
fn what_fuzzing_begins_with_can_be_read() {
    read_all("fuzz/seeds");
}
