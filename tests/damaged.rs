//! A hundred files that came to harm, as hands, editors, sticks, sync tools and Git do it. For each:
//! what is told, with file, line and field, and what of it is read. The table is the snapshot.

use std::fs;
use std::path::Path;

use local_mgi::model::assessment::Assessment;
use local_mgi::store::{decode, inspect};

use crate::support::TestHome;

const SOUND: &str = include_str!("fixtures/damaged/sound.ron");

/// A file's name, and its bytes.
type Case = (&'static str, Vec<u8>);

/// One text in place of another, where it stands first.
fn with(name: &'static str, old: &str, new: &str) -> Case {
    assert!(SOUND.contains(old), "{name}");
    (name, SOUND.replacen(old, new, 1).into_bytes())
}

/// The same, after a place.
fn after(name: &'static str, place: &str, old: &str, new: &str) -> Case {
    let at = SOUND.find(place).unwrap() + place.len();
    assert!(SOUND[at..].contains(old), "{name}");
    (name, format!("{}{}", &SOUND[..at], SOUND[at..].replacen(old, new, 1)).into_bytes())
}

/// What stands before a text.
fn before(name: &'static str, text: &str) -> Case {
    (name, SOUND.as_bytes()[..SOUND.find(text).unwrap()].to_vec())
}

/// One bit of the first byte of a text.
fn flipped(name: &'static str, text: &str, bit: u8) -> Case {
    let mut bytes = SOUND.as_bytes().to_vec();
    bytes[SOUND.find(text).unwrap_or_else(|| panic!("{name}"))] ^= 1 << bit;
    (name, bytes)
}

/// Bytes in place of those from a text on.
fn bytes(name: &'static str, text: &str, new: &[u8]) -> Case {
    let mut bytes = SOUND.as_bytes().to_vec();
    let at = SOUND.find(text).unwrap();
    bytes[at..at + new.len()].copy_from_slice(new);
    (name, bytes)
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

fn conflict(name: &'static str, line: &str, theirs: &str) -> Case {
    with(name, line, &format!("<<<<<<< HEAD\n{line}=======\n{theirs}>>>>>>> ana\n"))
}

/// Cut off: a full disk, a broken download, an editor that died.
fn cuts() -> Vec<Case> {
    vec![
        ("empty", Vec::new()),
        before("cut-in-the-first-word", "enable"),
        before("cut-before-the-questionnaire", "    questionnaire:"),
        before("cut-in-the-version", "2019.1"),
        before("cut-in-the-authority", "Rivemont"),
        before("cut-before-the-entries", "    entries"),
        before("cut-after-the-first-id", "(\n            answer: Given(Choice(\"everyone"),
        before("cut-in-an-answer", "eryone"),
        before("cut-in-evidence", "Clinique"),
        before("cut-in-a-note", "santé publique"),
        before("cut-between-entries", "        \"housing\""),
        before("cut-in-an-override", "Un office"),
        before("cut-in-the-last-entry", "        ),\n    },\n)"),
        ("cut-before-the-last-bracket", SOUND.trim_end().strip_suffix(')').unwrap().into()),
    ]
}

/// A flipped bit: memory, a cable, an old stick.
fn bits() -> Vec<Case> {
    vec![
        flipped("bit-in-the-first-bracket", "(\n    format", 0),
        flipped("bit-in-the-format", "2,\n    questionnaire", 4),
        flipped("bit-in-a-field-of-the-head", "questionnaire_version", 1),
        flipped("bit-in-the-entries", "entries", 0),
        flipped("bit-in-the-quote-of-an-id", "\"health-access\": (", 1),
        flipped("bit-in-an-id", "housing", 0),
        flipped("bit-in-the-bracket-of-an-entry", "(\n            answer: Given(Choice(\"no", 3),
        flipped("bit-in-an-answer", "Given(Choice(\"no", 0),
        flipped("bit-in-a-field", "answer: DontKnow", 0),
        flipped("bit-in-a-comma", ",\n            mandate", 4),
        flipped("bit-in-a-closing-quote", "\")),\n            details", 1),
        flipped("bit-in-the-bracket-of-a-list", "[\n                (", 2),
        flipped("bit-in-the-end-of-an-entry", "),\n        \"legal", 1),
        flipped("bit-in-the-end-of-the-file", ")\n", 0),
    ]
}

/// What careful people do in a text editor.
fn hands() -> Vec<Case> {
    vec![
        with("comma-left-out", "Choice(\"no\")),", "Choice(\"no\"))"),
        with("bracket-left-out", "Given(Choice(\"no\"))", "Given(Choice(\"no\")"),
        with("quote-left-out", "Choice(\"no\")", "Choice(no)"),
        with("quote-in-a-text", "Un office privé", "Un \"office privé"),
        with("curly-quotes", "Choice(\"no\")", "Choice(“no”)"),
        with("capital-letter", "answer: DontKnow", "Answer: DontKnow"),
        with("word-misspelt", "Partial", "Partially"),
        with("word-translated", "mandate: Unsaid", "mandate: Ville"),
        with("field-misspelt", "overrid", "overide"),
        with("field-translated", "notes: {\n", "remarques: {\n"),
        with("field-of-ones-own", "notes: {}", "notes: {}, done: true"),
        with("field-without-a-value", "notes: {}", "notes: "),
        with("field-without-a-colon", "mandate: Unsaid", "mandate Unsaid"),
        with("equality-instead-of-a-colon", "mandate: Unsaid", "mandate = Unsaid"),
        with("number-as-text", "year: 2024", "year: \"2024\""),
        with("text-as-number", "amount: \"5710000000\"", "amount: 5710000000"),
        with("year-too-large", "Year(2025)", "Year(20252025202520252025)"),
        with("year-with-a-fraction", "Year(2025)", "Year(2025.5)"),
        with("list-instead-of-a-map", "notes: {}", "notes: []"),
        with("map-instead-of-a-list", "evidence: []", "evidence: {}"),
        with("text-instead-of-a-map", "notes: {}", "notes: \"to do\""),
        with("answer-without-its-kind", "Given(Choice(\"no\"))", "\"no\""),
        with("answer-of-no-kind", "Given(Choice(\"no\"))", "Given(Maybe(\"no\"))"),
        with("truth-with-a-capital", "example: false", "example: False"),
        with(
            "override-without-a-reason",
            ",\n                reason: {\n                    \"fr\": \"Un office privé le fait déjà pour la ville.\",\n                }",
            "",
        ),
        with("key-without-quotes", "\"fr\": \"Un", "fr: \"Un"),
        with("backslash-in-a-path", "https://example.org/politique", "C:\\docs\\politique"),
        with("line-break-in-a-text", "Vaut pour toutes", "Vaut pour\ntoutes"),
        with(
            "line-break-unclosed",
            "les cliniques de la ville.\",",
            "les cliniques\nde la ville.,",
        ),
        with("comment-unclosed", "evidence: []", "evidence: [] /* later"),
        with(
            "comment-of-another-language",
            "            notes: {}",
            "# later\n            notes: {}",
        ),
        with("id-without-quotes", "\"housing\": (", "housing: ("),
        with("id-without-a-colon", "\"housing\": (", "\"housing\" ("),
        with("id-gone", "\"housing\": (", "("),
        with("entry-without-brackets", "\"housing\": (", "\"housing\":"),
        with("entry-emptied", "        \"right-to-work\": (\n", "        \"right-to-work\": ,\n"),
        with("step-unknown", "step: DataCollection", "step: Collecting"),
        with(
            "authority-as-a-list",
            "authority: \"Ville de Rivemont\"",
            "authority: [\"Ville de Rivemont\"]",
        ),
        with(
            "languages-as-a-text",
            "[\n            \"fr\",\n            \"pt-BR\",\n        ]",
            "\"fr, pt-BR\"",
        ),
        with("highlights-as-a-list", "potentials: []", "potentials: {}"),
        with("questionnaire-gone", "    questionnaire: \"local-mgi\",\n", ""),
        with("version-gone", "    questionnaire_version: \"2019.1\",\n", ""),
        with("format-gone", "    format: 2,\n", ""),
        with("format-as-text", "format: 2", "format: \"2\""),
        with("format-of-another-time", "format: 2", "format: 99"),
        with(
            "entries-closed-too-soon",
            "        \"legal-advice\"",
            "    },\n        \"legal-advice\"",
        ),
        after("bracket-of-another-kind", "\"legal-advice\": (", ")", "]"),
        after("bracket-too-many", "\"legal-advice\": (", "),", ")),"),
    ]
}

/// Twice, or mixed up: pasting, merging by hand.
fn twice() -> Vec<Case> {
    let entry =
        &SOUND[SOUND.find("        \"housing\"").unwrap()..SOUND.find("        \"legal").unwrap()];
    let changed = entry.replace("\"no\"", "\"partly\"");
    vec![
        with("entry-twice", entry, &format!("{entry}{entry}")),
        with("entry-twice-with-another-answer", entry, &format!("{entry}{changed}")),
        with(
            "field-twice",
            "            details: {},",
            "            details: {},\n            details: {},",
        ),
        with(
            "answer-twice",
            "answer: Given(Choice(\"no\")),",
            "answer: Given(Choice(\"no\")),\n            answer: Unanswered,",
        ),
        with("language-twice", "\"fr\": \"Confirmé", "\"fr\": \"Ancien\", \"fr\": \"Confirmé"),
        with(
            "authority-twice",
            "        country",
            "        authority: \"Autre\",\n        country",
        ),
        ("file-twice", [SOUND, SOUND].concat().into_bytes()),
        with(
            "entry-within-an-entry",
            "            details: {},",
            "            \"housing\": (\n            ),\n            details: {},",
        ),
    ]
}

/// Git, and what sync tools and mail make of a file.
fn tools() -> Vec<Case> {
    let answer = "            answer: Given(Choice(\"no\")),\n";
    let mark = |text: &str| format!("\u{feff}{text}");
    vec![
        conflict(
            "conflict-in-an-answer",
            answer,
            "            answer: Given(Choice(\"partly\")),\n",
        ),
        conflict(
            "conflict-in-the-head",
            "        country: \"Canada\",\n",
            "        country: \"Québec\",\n",
        ),
        conflict("conflict-with-nothing", answer, ""),
        with(
            "conflict-with-its-base",
            answer,
            &format!(
                "<<<<<<< HEAD\n{answer}||||||| base\n            answer: Unanswered,\n=======\n            answer: DontKnow(),\n>>>>>>> ana\n"
            ),
        ),
        with(
            "conflict-never-closed",
            answer,
            &format!("<<<<<<< HEAD\n{answer}=======\n            answer: DontKnow(),\n"),
        ),
        with("conflict-half-mended", answer, &format!("{answer}>>>>>>> ana\n")),
        ("conflict-around-entries", {
            let from = SOUND.find("        \"housing\"").unwrap();
            let to = SOUND.find("        \"right-to-work\"").unwrap();
            format!(
                "{}<<<<<<< HEAD\n{}=======\n>>>>>>> ana\n{}",
                &SOUND[..from],
                &SOUND[from..to],
                &SOUND[to..]
            )
            .into_bytes()
        }),
        (
            "quoted-by-mail",
            SOUND.lines().map(|line| format!("> {line}\n")).collect::<String>().into_bytes(),
        ),
        (
            "web-page-instead",
            b"<!DOCTYPE html>\n<html><body>Sign in to continue</body></html>\n".to_vec(),
        ),
        ("letter-instead", "Madame,\nvoici nos réponses.\n".as_bytes().to_vec()),
        (
            "json-instead",
            b"{\"format\": 2, \"entries\": {\"housing\": {\"answer\": null}}}".to_vec(),
        ),
        ("archive-instead", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xdf\xa4\xd2lZ\x01\0\0".to_vec()),
        ("byte-order-mark", mark(&SOUND.replacen("\"no\"", "no", 1)).into_bytes()),
        ("windows-line-ends", SOUND.replacen("\"no\"", "no", 1).replace('\n', "\r\n").into_bytes()),
        (
            "mac-line-ends",
            SOUND
                .replacen("mandate: Unsaid", "mandate: Unsayd", 1)
                .replace('\n', "\r")
                .into_bytes(),
        ),
        ("utf-16-little", [b"\xff\xfe".to_vec(), utf16(SOUND, u16::to_le_bytes)].concat()),
        ("utf-16-big", [b"\xfe\xff".to_vec(), utf16(SOUND, u16::to_be_bytes)].concat()),
        ("utf-16-without-a-mark", utf16(SOUND, u16::to_le_bytes)),
        ("latin-1", SOUND.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()),
        bytes("byte-that-is-no-text", "é par la", b"\xff"),
        bytes("zeros-in-a-text", "santé publique", &[0; 8]),
        bytes("zeros-over-two-entries", "Vaut pour toutes", &[0; 600]),
        ("zeros-only", vec![0; 4096]),
        ("zeros-at-the-end", [SOUND.as_bytes(), &[0; 64]].concat()),
        with("escape-that-is-none", "Un office", "Un \\office"),
        with("escape-of-half-a-letter", "Un office", "Un \\u{d800} office"),
        with("deep", "evidence: []", &format!("evidence: {}", "[".repeat(100_000))),
        with(
            "deep-and-closed",
            "evidence: []",
            &format!("evidence: {}{}", "(".repeat(5000), ")".repeat(5000)),
        ),
    ]
}

fn cases() -> Vec<Case> {
    [cuts(), bits(), hands(), twice(), tools()].concat()
}

/// Which of the sound file's entries are as they were.
fn kept(read: &Assessment) -> String {
    let sound = decode(SOUND).unwrap().0;
    let (same, lost): (Vec<_>, Vec<_>) =
        sound.entries.iter().partition(|(id, entry)| read.entries.get(*id) == Some(entry));
    let lost: Vec<&str> = lost.iter().map(|(id, _)| id.as_str()).collect();
    let head = if read.about == sound.about && read.highlights == sound.highlights {
        ""
    } else {
        ", head differs"
    };
    match lost.as_slice() {
        [] => format!("    reads all {}{head}", same.len()),
        lost => format!("    reads {}, differs: {}{head}", same.len(), lost.join(", ")),
    }
}

#[test]
fn each_is_told_with_its_place_and_read_as_far_as_it_can_be() {
    let home = TestHome::speaking("en");
    let cases = cases();
    assert!(cases.len() >= 100, "{}", cases.len());
    let mut table = String::new();
    for (name, bytes) in &cases {
        let path = home.write(&format!("{name}.ron"), bytes);
        let output = home.run(["check", path.to_str().unwrap()]);
        table.push_str(name);
        table.push('\n');
        if output.code == 0 {
            table.push_str("    no fault\n");
        }
        let lead = format!("{}:", path.display());
        for line in output.talk.lines() {
            // Each with its file and line; the last says how many there are.
            let Some(fault) = line.strip_prefix(&lead) else { continue };
            assert!(fault.starts_with(|c: char| c.is_ascii_digit()), "{line}");
            table.push_str(&format!("    {fault}\n"));
        }
        let read = inspect(&home.store(), path.to_str().unwrap());
        let kept = read.map_or("    is not opened".to_owned(), |read| kept(&read.assessment));
        table.push_str(&format!("{kept}\n"));
        assert_eq!(fs::read(Path::new(&path)).unwrap(), *bytes, "{name}: it stays as it is");
    }
    insta::assert_snapshot!("damaged", table);
}
