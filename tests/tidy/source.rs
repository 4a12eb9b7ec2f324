//! Reading Rust source just well enough: code without comments and texts, and the texts alone.

use std::path::{Path, PathBuf};

/// One file of the program.
pub struct Source {
    /// Its path from the package's root.
    pub path: String,
    /// As it is.
    pub text: String,
    /// The same lines without comments, with empty texts, up to the tests at the end.
    pub code: String,
    /// The texts in it, each with its line, up to the tests at the end.
    pub texts: Vec<(usize, String)>,
}

impl Source {
    fn read(root: &Path, path: &Path) -> Source {
        let text = std::fs::read_to_string(path).unwrap();
        let (mut code, mut texts) = split(&text);
        // Tests stand at the end of a file, or in files of their own.
        if let Some(at) = code.find("#[cfg(test)]\nmod ") {
            let lines = code[..at].lines().count();
            code.truncate(at);
            texts.retain(|(line, _)| *line <= lines);
        }
        let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        Source { path, text, code, texts }
    }

    /// Whether it holds nothing but tests and what they need.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests") || self.path.contains("/test_support")
    }
}

/// The package's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of these endings, in order.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| endings.iter().any(|one| own == *one)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every Rust file below a folder.
pub fn sources(folder: &str) -> Vec<Source> {
    files(folder, &["rs"]).iter().map(|path| Source::read(root(), path)).collect()
}

/// Code and texts apart. Line numbers stay.
fn split(source: &str) -> (String, Vec<(usize, String)>) {
    let (mut code, mut texts) = (String::new(), Vec::new());
    let (mut rest, mut line) = (source, 1);
    while let Some(c) = rest.chars().next() {
        let (kind, length) = piece(rest);
        let part = &rest[..length];
        match kind {
            Piece::Code => code.push(c),
            Piece::Comment => code.extend(part.chars().filter(|c| *c == '\n')),
            Piece::Text => {
                texts.push((line, part.trim_matches(['r', '#', '"', 'b']).to_owned()));
                code.push_str("\"\"");
                code.extend(part.chars().filter(|c| *c == '\n'));
            }
            Piece::Character => code.push_str("' '"),
        }
        line += part.matches('\n').count();
        rest = &rest[length..];
    }
    (code, texts)
}

enum Piece {
    Code,
    Comment,
    Text,
    Character,
}

/// What stands first in some source, and how long it is.
fn piece(source: &str) -> (Piece, usize) {
    let first = source.chars().next().map_or(1, char::len_utf8);
    if source.starts_with("//") {
        return (Piece::Comment, source.find('\n').unwrap_or(source.len()));
    }
    if source.starts_with("/*") {
        return (Piece::Comment, source.find("*/").map_or(source.len(), |end| end + 2));
    }
    if let Some(raw) = source.strip_prefix('r') {
        let marks = raw.len() - raw.trim_start_matches('#').len();
        if raw[marks..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(marks));
            let start = 1 + marks + 1;
            let length =
                source[start..].find(&end).map_or(source.len(), |at| start + at + end.len());
            return (Piece::Text, length);
        }
    }
    if let Some(text) = source.strip_prefix('"') {
        return (Piece::Text, 1 + closing(text, '"'));
    }
    // A lifetime has no closing mark behind its first character.
    if let Some(character) = source.strip_prefix('\'')
        && (character.starts_with('\\') || character.chars().nth(1) == Some('\''))
    {
        return (Piece::Character, 1 + closing(character, '\''));
    }
    (Piece::Code, first)
}

/// How long it is to the closing mark, and with it. What is escaped closes nothing.
fn closing(source: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in source.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    source.len()
}

#[test]
fn code_and_texts_are_told_apart() {
    let source = concat!(
        "let a = \"one // \\\" two\"; // three \"four\"\n",
        "let b: &'static str = r#\"five \"six\" \"#; /* seven */ let c = '\"';\n",
        "let d = 'x';\n",
    );
    let (code, texts) = split(source);
    assert_eq!(code, "let a = \"\"; \nlet b: &'static str = \"\";  let c = ' ';\nlet d = ' ';\n");
    let texts: Vec<(usize, &str)> =
        texts.iter().map(|(line, text)| (*line, text.as_str())).collect();
    assert_eq!(texts, [(1, "one // \\\" two"), (2, "five \"six\" ")]);
}
