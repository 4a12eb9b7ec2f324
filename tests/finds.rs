//! Everything that fuzzing ever found is read again, as the fuzzer reads it.

use std::fs;
use std::path::Path;

#[path = "../fuzz/readers.rs"]
mod readers;

#[test]
fn what_fuzzing_found_is_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/finds");
    let mut found = 0;
    for target in fs::read_dir(folder).unwrap() {
        let target = target.unwrap();
        for file in fs::read_dir(target.path()).unwrap() {
            readers::read(
                target.file_name().to_str().unwrap(),
                &fs::read(file.unwrap().path()).unwrap(),
            );
            found += 1;
        }
    }
    assert!(found > 0);
}
