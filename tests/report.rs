//! The profile on the command line, and the worked example's as it is handed on.

use std::fs;

use crate::support::TestHome;

const LANGUAGES: [&str; 3] = ["en", "fr", "pt-BR"];

/// The date of the committed profiles.
const DATE: &str = "2019-06-30";

fn root() -> std::path::PathBuf {
    std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `UPDATE_PROFILES=1 cargo test --test main report` writes them anew. Markdown is for reading in the
/// repository, HTML for printing; both show what a change to a text does to the documents. Word
/// files and workbooks show no difference to anybody: `.ci/documents` makes and opens them instead.
#[test]
fn the_committed_profiles_are_those_that_the_program_writes() {
    let home = TestHome::with_example("en");
    let formats = LANGUAGES.into_iter().flat_map(|tag| [(tag, "md"), (tag, "html")]);
    for (tag, format) in formats {
        let call = ["report", "montreal-2019", "--to", "-", "--lang", tag, "--date", DATE];
        let written = home.run(call.into_iter().chain(["--format", format]));
        assert_eq!((written.code, written.talk.as_str()), (0, ""));
        let name = format!("questionnaires/local-mgi/examples/montreal-2019.{tag}.{format}");
        let path = root().join(&name);
        if std::env::var_os("UPDATE_PROFILES").is_some() {
            fs::write(&path, &written.out).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == written.out, "{name} is stale: run with UPDATE_PROFILES=1");
    }
}

#[test]
fn a_profile_is_written_once_and_replaced_only_on_request() {
    let home = TestHome::with_example("fr");
    let path = home.path().join("profil.html");
    let to = path.to_str().unwrap();
    let call = |more: &[&str]| {
        let call = ["report", "montreal-2019", "--to", to, "--date", DATE];
        home.run(call.iter().chain(more).copied())
    };
    let first = call(&[]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(first.out.is_empty() && first.talk.contains(to), "{first:?}");
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"fr\">"));
    fs::write(&path, "mine").unwrap();
    let second = call(&[]);
    assert_eq!(second.code, 3);
    assert!(second.talk.contains("--force"), "{second:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    assert_eq!(call(&["--force"]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), page, "the same bytes again");
}

#[test]
fn a_word_file_is_the_same_bytes_each_time() {
    let home = TestHome::with_example("pt-BR");
    let written = ["one.docx", "two.docx"].map(|name| {
        let path = home.path().join(name);
        let to = path.to_str().unwrap();
        let done = home.run(["report", "montreal-2019", "--to", to, "--date", DATE]);
        assert_eq!(done.code, 0, "{done:?}");
        fs::read(path).unwrap()
    });
    assert!(written[0].starts_with(b"PK\x03\x04"), "a zip");
    assert!(written[0] == written[1]);
}

#[test]
fn one_page_two_languages_and_some_parts() {
    let home = TestHome::with_example("en");
    let run = |more: &[&str]| {
        let call = ["report", "montreal-2019", "--to", "-", "--format", "html"];
        let done = home.run(call.iter().chain(more).copied());
        assert_eq!(done.code, 0, "{done:?}");
        done.out
    };
    let page = run(&["--one-page"]);
    assert!(page.contains("Migration governance on one page"));
    assert_eq!(page.matches("<li>").count(), 9);
    let both = run(&["--second", "pt", "--parts", "dimensions, sources"]);
    assert!(both.contains("Well-developed areas") && both.contains("Áreas bem desenvolvidas"));
    assert!(both.contains("<div lang=\"pt-BR\">") && !both.contains("indicator-housing"));
}

#[test]
fn calls_that_cannot_be_done_say_what_can() {
    let home = TestHome::with_example("en");
    for (arguments, words) in [
        (&["--to", "profile.pdf"][..], "print it to PDF"),
        (&["--to", "profile"], "--format"),
        (&["--to", "x.html", "--format", "odt"], "“odt” does not fit --format"),
        (&["--to", "x.html", "--date", "tomorrow"], "--date"),
        (&["--to", "x.html", "--parts", "dialogue,score"], "There is no part “score”"),
        (&[], "--to"),
    ] {
        let done = home.run(["report", "montreal-2019"].iter().chain(arguments).copied());
        assert_eq!(done.code, 2, "{done:?}");
        assert!(done.talk.contains(words), "{done:?}");
    }
    let done = home.run(["report", "nothing", "--to", "-"]);
    assert_eq!((done.code, done.out.as_str()), (3, ""));
    let folder = home.path().join("no/such/folder.html");
    let done = home.run(["report", "montreal-2019", "--to", folder.to_str().unwrap()]);
    assert_eq!(done.code, 3, "{done:?}");
}
