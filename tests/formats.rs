//! Files of every format that any version wrote: they open with exactly what they held, and are
//! kept as they were before they are written anew. The fixtures are never changed or removed.

use std::fs;
use std::path::{Path, PathBuf};

use local_mgi::model::assessment::{Assessment, FORMAT, Highlights};
use local_mgi::store::{decode, encode};

use crate::support::TestHome;

/// Every fixture, and its format.
fn fixtures() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/assessments");
    let mut fixtures = Vec::new();
    for format in 1..FORMAT {
        let files = fs::read_dir(folder.join(format!("format-{format}"))).unwrap();
        let before = fixtures.len();
        fixtures.extend(files.map(|file| (format, file.unwrap().path())));
        assert!(fixtures.len() > before, "nothing of format {format}");
    }
    fixtures
}

/// How the program of this format would have written the assessment.
fn written_as(format: u32, assessment: &Assessment) -> String {
    let mut text = encode(assessment);
    if format < 2 {
        assert_eq!(assessment.highlights, Highlights::default());
        let none = "    highlights: (\n        strengths: [],\n        potentials: [],\n        dialogue: [],\n    ),\n";
        assert!(text.contains(none));
        text = text.replacen(none, "", 1);
    }
    if format < 3 {
        assert!(assessment.entries.values().all(|entry| entry.positions.is_empty()));
        text = text.replace("            positions: [],\n", "");
    }
    text.replacen(&format!("format: {FORMAT}"), &format!("format: {format}"), 1)
}

#[test]
fn a_file_of_any_older_format_is_read_with_all_that_it_holds() {
    for (format, path) in fixtures() {
        let text = fs::read_to_string(&path).unwrap();
        let (assessment, newer) = decode(&text).unwrap();
        assert_eq!((assessment.format, newer), (FORMAT, None));
        assert_eq!(written_as(format, &assessment), text, "{}", path.display());
    }
}

#[test]
fn an_older_file_is_kept_as_it_was_before_it_is_written_for_the_first_time() {
    for (format, path) in fixtures() {
        let home = TestHome::new();
        home.run(["example"]);
        fs::copy(&path, home.file("town")).unwrap();
        let before = home.text("town");
        let kept = home.file(&format!("town.format-{format}"));

        // Looking changes nothing.
        let mut terminal = home.terminal(["--lang", "en", "open", "town"]);
        terminal.begin();
        terminal.press("Right Left C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        assert_eq!(home.text("town"), before);
        assert!(!kept.exists());

        let mut terminal = home.terminal(["--lang", "en", "open", "town"]);
        terminal.wait("the first frame", |screen| screen.alternate);
        terminal.press("Enter");
        terminal.wait_for_indicator("decentralization");
        for key in ["1", "2"] {
            terminal.press(key);
            terminal.wait_for_saved();
        }
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        assert_eq!(fs::read_to_string(&kept).unwrap(), before, "{}", path.display());
        assert!(home.text("town").contains(&format!("format: {FORMAT}")));

        // It is no assessment of its own, and can be read by its name.
        let list = home.run(["list"]);
        assert!(!list.out.contains("format-"), "{list:?}");
        assert_eq!(home.run(["status", &format!("town.format-{format}")]).code, 0);
    }
}
