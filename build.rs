//! Turns `locales/<lang>/*.ftl` into one Rust function a message, and fails the build on a hole.
//!
//! English is the measure: a message that another language lacks, has too many of, or gives other
//! placeholders, stops the build. A regional variant (`pt-PT`) holds only what differs from its
//! language: nothing is missing in it, and what does not differ stops the build. A message that no code uses becomes an unused function, which the
//! compiler names.

// A build script stops the build by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

#[path = "src/l10n/check/inline.rs"]
mod inline;
#[path = "src/model/language.rs"]
mod language;

const MEASURE: &str = "en";

type Messages = BTreeMap<String, Written>;

/// A message as one language writes it.
struct Written {
    placeholders: BTreeSet<String>,
    /// The text on one line, without its cases.
    line: String,
    /// All of it, for telling whether two are the same.
    whole: String,
}

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo names the package"));
    builtin(&root);
    let mut faults = Vec::new();
    let mut locales = BTreeMap::new();
    for folder in sorted(&root.join("locales")) {
        let tag = name(&folder);
        let files: Vec<PathBuf> =
            sorted(&folder).into_iter().filter(|file| name(file).ends_with(".ftl")).collect();
        let mut messages = Messages::new();
        for file in &files {
            read(file, &mut messages, &mut faults);
        }
        locales.insert(tag, (files, messages));
    }
    let measure = &locales[MEASURE].1;
    let base = |tag: &str| language::base(tag).and_then(|base| locales.get(base));
    for (tag, (_, messages)) in &locales {
        if let Some((_, base)) = base(tag) {
            for (id, _) in messages
                .iter()
                .filter(|(id, own)| base.get(*id).is_some_and(|base| base.whole == own.whole))
            {
                faults.push(format!("locales/{tag}: message {id} differs in nothing: remove it"));
            }
        }
        for (id, Written { placeholders, .. }) in measure {
            match messages.get(id) {
                None if base(tag).is_some() => {}
                None => faults.push(format!("locales/{tag}: message {id} is missing")),
                Some(own) if own.placeholders != *placeholders => faults.push(format!(
                    "locales/{tag}: message {id} has the placeholders {:?} instead of {placeholders:?}",
                    own.placeholders
                )),
                Some(_) => {}
            }
        }
        for id in messages.keys().filter(|id| !measure.contains_key(*id)) {
            faults.push(format!("locales/{tag}: message {id} does not exist in {MEASURE}"));
        }
    }
    assert!(faults.is_empty(), "\n\nThe texts have faults:\n  {}\n\n", faults.join("\n  "));

    let mut code = String::new();
    writeln!(
        code,
        "/// Every locale in the program: its tag and its Fluent files, by name. Regional variants"
    )
    .unwrap();
    writeln!(code, "/// come last.").unwrap();
    writeln!(code, "pub(crate) static LOCALES: &[(&str, &[(&str, &str)])] = &[").unwrap();
    let (variants, whole): (Vec<_>, Vec<_>) =
        locales.iter().partition(|(tag, _)| base(tag).is_some());
    for (tag, (files, _)) in whole.into_iter().chain(variants) {
        writeln!(code, "    ({tag:?}, &[").unwrap();
        for file in files {
            let path = file.display().to_string();
            writeln!(code, "        ({:?}, include_str!({path:?})),", name(file)).unwrap();
        }
        writeln!(code, "    ]),").unwrap();
    }
    writeln!(code, "];").unwrap();
    for (id, Written { placeholders, line, .. }) in measure {
        write_message(&mut code, id, placeholders, line).unwrap();
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output"));
    fs::write(out.join("messages.rs"), code).expect("the build folder takes files");
}

/// A function for a message with at most one placeholder. With more, a struct whose fields are the
/// placeholders: arguments of one type, told apart by their order alone, are soon swapped.
fn write_message(
    code: &mut String,
    id: &str,
    placeholders: &BTreeSet<String>,
    text: &str,
) -> std::fmt::Result {
    let name = snake(id);
    writeln!(code, "/// {text}")?;
    let names: Vec<String> = placeholders.iter().map(|p| snake(p)).collect();
    if let [] | [_] = names.as_slice() {
        let parameter = names.iter().map(|p| format!("{p}: impl Into<Value>")).collect::<String>();
        let argument: String =
            placeholders.iter().map(|p| format!("({p:?}, {}.into())", snake(p))).collect();
        writeln!(code, "pub(crate) fn {name}({parameter}) -> Message {{")?;
        return writeln!(code, "    Message::new({id:?}, vec![{argument}])\n}}");
    }
    let camel: String = id.split('-').map(capitalized).collect();
    let list =
        |each: &dyn Fn(usize) -> String| (0..names.len()).map(each).collect::<Vec<_>>().join(", ");
    let types = list(&|at| format!("T{at}"));
    let bounds = list(&|at| format!("T{at}: Into<Value>"));
    let fields = list(&|at| format!("pub(crate) {}: T{at}", names[at]));
    let arguments: Vec<String> =
        placeholders.iter().map(|p| format!("({p:?}, self.{}.into())", snake(p))).collect();
    writeln!(code, "pub(crate) struct {camel}<{types}> {{ {fields} }}")?;
    writeln!(code, "impl<{bounds}> {camel}<{types}> {{")?;
    writeln!(code, "    /// The message, ready to be said.")?;
    writeln!(code, "    pub(crate) fn message(self) -> Message {{")?;
    writeln!(code, "        Message::new({id:?}, vec![{}])\n    }}\n}}", arguments.join(", "))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder's entry can be read").path())
        .collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn read(file: &Path, messages: &mut Messages, faults: &mut Vec<String>) {
    let text = fs::read_to_string(file).expect("a locale file is UTF-8");
    let resource = match fluent_syntax::parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start].lines().count().max(1);
                faults.push(format!("{}:{line}: {}", file.display(), error.kind));
            }
            resource
        }
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut placeholders = BTreeSet::new();
        let (mut line, mut whole) = (String::new(), String::new());
        if let Some(pattern) = &message.value {
            inline::each(pattern, &mut |inline| {
                if let InlineExpression::VariableReference { id } = inline {
                    placeholders.insert(id.name.to_owned());
                }
            });
            line = summarize(pattern);
            whole = format!("{pattern:?}");
        }
        let id = message.id.name.to_owned();
        if messages.insert(id.clone(), Written { placeholders, line, whole }).is_some() {
            faults.push(format!("{}: message {id} stands twice", file.display()));
        }
    }
}

/// The English text on one line, for the function's documentation.
fn summarize(pattern: &Pattern<&str>) -> String {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let _ = write!(line, "`{}`", id.name);
            }
            PatternElement::Placeable { .. } => line.push('…'),
        }
    }
    line.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('[', "(")
        .replace(']', ")")
        .replace('<', "(")
        .replace('>', ")")
}

/// Lists the questionnaires under `questionnaires/`, so that no code names one of them.
fn builtin(root: &Path) {
    println!("cargo::rerun-if-changed=questionnaires");
    let mut code = String::from("pub(super) static BUILTIN: &[Builtin] = &[\n");
    for folder in sorted(&root.join("questionnaires")).iter().filter(|path| path.is_dir()) {
        let include = |path: &Path| format!("include_str!({:?})", path.display().to_string());
        let stem = |path: &Path| {
            path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
        };
        writeln!(code, "    Builtin {{\n        id: {:?},", name(folder)).unwrap();
        let structure = include(&folder.join("questionnaire.ron"));
        writeln!(code, "        structure: {structure},\n        texts: &[").unwrap();
        let ends_with = |path: &&PathBuf, ending| path.extension().is_some_and(|e| e == ending);
        let files = sorted(folder);
        for file in files.iter().filter(|path| ends_with(path, "ftl")) {
            writeln!(code, "            ({:?}, {}),", stem(file), include(file)).unwrap();
        }
        writeln!(code, "        ],\n        statuses: &[").unwrap();
        for file in &files {
            if let Some(tag) = name(file).strip_suffix(".status.ron") {
                writeln!(code, "            ({tag:?}, {}),", include(file)).unwrap();
            }
        }
        writeln!(code, "        ],\n        examples: &[").unwrap();
        let examples = folder.join("examples");
        let examples = if examples.is_dir() { sorted(&examples) } else { Vec::new() };
        for file in examples.iter().filter(|path| ends_with(path, "ron")) {
            writeln!(code, "            ({:?}, {}),", stem(file), include(file)).unwrap();
        }
        writeln!(code, "        ],\n    }},").unwrap();
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output"));
    fs::write(out.join("builtin.rs"), code).expect("the build folder takes files");
}
