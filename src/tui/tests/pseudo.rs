//! Every word on the screen comes through Fluent: with every letter of every message, of every
//! question and of everything a person wrote changed into a look-alike, no plain letter is left.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crossterm::event::KeyCode;
use unicode_normalization::UnicodeNormalization;

use super::screens::{Manner, SCREENS};
use super::support::*;
use crate::desk::Look;
use crate::l10n::{L10n, Message, msg};
use crate::model::assessment::{Answer, Assessment, Entry, Value, Words};
use crate::model::draft::{Draft, Typed};
use crate::model::questionnaire::{AnswerKind, CellKind, Indicator};
use crate::model::wizard::{Action, Stamp};
use crate::tui::keys::BINDINGS;

/// The sans-serif letters of mathematics look the same and are as wide as plain ones.
const CAPITALS: u32 = 0x1D5A0;
const SMALL: u32 = 0x1D5BA;

fn marked(c: char) -> char {
    // Accents go; what is left is what the eye reads anyway.
    let base = c.nfd().next().unwrap_or(c);
    let from = |start: u32, first: char| {
        char::from_u32(start + u32::from(base) - u32::from(first)).unwrap()
    };
    match base {
        'A'..='Z' => from(CAPITALS, 'A'),
        'a'..='z' => from(SMALL, 'a'),
        _ if c.is_alphabetic() => from(SMALL, base),
        _ => c,
    }
}

fn is_marked(c: char) -> bool {
    (CAPITALS..SMALL + 26).contains(&u32::from(c))
}

fn mark(text: &str) -> String {
    text.chars().map(marked).collect()
}

fn transform(text: &str) -> Cow<'_, str> {
    mark(text).into()
}

fn mark_words(words: &mut Words) {
    words.values_mut().for_each(|text| *text = mark(text));
}

/// Marks what a person wrote; ids, dates and numbers stay.
fn mark_assessment(assessment: &mut Assessment) {
    let about = &mut assessment.about;
    for text in [&mut about.authority, &mut about.country, &mut about.people] {
        *text = mark(text);
    }
    for indicator in &BUILT_IN.indicators {
        if let Some(entry) = assessment.entries.get_mut(&indicator.id) {
            mark_entry(entry, indicator);
        }
    }
}

fn mark_entry(entry: &mut Entry, indicator: &Indicator) {
    match &mut entry.answer {
        Answer::Unanswered => {}
        Answer::DontKnow { whom, when } => {
            *whom = mark(whom);
            *when = mark(when);
        }
        Answer::NotApplicable { reason } => mark_words(reason),
        Answer::Given(value) => mark_value(value, &indicator.kind),
    }
    for value in entry.details.values_mut() {
        mark_value(value, &AnswerKind::ShortText);
    }
    for piece in &mut entry.evidence {
        for text in [&mut piece.title, &mut piece.page, &mut piece.link, &mut piece.note] {
            *text = mark(text);
        }
    }
    mark_words(&mut entry.notes);
    if let Some(flag) = &mut entry.flag {
        mark_words(&mut flag.what);
        flag.whom = mark(&flag.whom);
    }
    if let Some(own) = &mut entry.overridden {
        mark_words(&mut own.reason);
    }
    entry.positions = std::mem::take(&mut entry.positions)
        .into_iter()
        .map(|(who, mut position)| {
            mark_words(&mut position.remark);
            (mark(&who), position)
        })
        .collect();
    match &mut entry.mandate {
        crate::model::assessment::Mandate::Shared(level)
        | crate::model::assessment::Mandate::Other(level) => *level = mark(level),
        _ => {}
    }
}

fn mark_draft(draft: &mut Draft) {
    for field in &mut draft.fields {
        if let Typed::Text(text) = field {
            *text = mark(text);
        }
    }
}

fn mark_value(value: &mut Value, kind: &AnswerKind) {
    match (value, kind) {
        (Value::Money { currency, .. }, _) => *currency = mark(currency),
        (Value::Text(words), _) => mark_words(words),
        (Value::Table(rows), AnswerKind::Table { columns, .. }) => {
            let texts = columns.iter().filter(|column| matches!(column.cell, CellKind::Text));
            for column in texts {
                for row in rows.iter_mut() {
                    if let Some(cell) = row.cells.get_mut(&column.id) {
                        *cell = mark(cell);
                    }
                }
            }
        }
        _ => {}
    }
}

const MANNER: Manner = Manner {
    outside: |outside| {
        outside.transform = Some(transform);
        for kept in &mut outside.shelf {
            kept.name = mark(&kept.name);
            mark_assessment(&mut kept.assessment);
        }
        mark_assessment(&mut outside.lent);
        for (name, copy) in &mut outside.copies {
            *name = mark(name);
            mark_assessment(copy);
        }
        if let Some(Look::Version(versions)) = &mut outside.found {
            mark_assessment(&mut versions.0);
            mark_assessment(&mut versions.1);
        }
        let drafts = std::mem::take(&mut outside.drafts).into_iter();
        outside.drafts = drafts
            .map(|(name, mut drafts)| {
                drafts.iter_mut().for_each(mark_draft);
                (name.map(|name| mark(&name)), drafts)
            })
            .collect();
    },
    app: |player| player.app.l10n.set_transform(Some(transform)),
    accent: mark,
};

/// The plain words on the screen, but for the names of keys, the numbers of indicators and what is
/// in no language of its own.
fn plain(player: &Player, screen: &str) -> BTreeSet<String> {
    let caps: BTreeSet<char> = BINDINGS
        .iter()
        .flat_map(|binding| binding.keys)
        .filter_map(|key| match key.code {
            KeyCode::Char(c) if key.ctrl => c.to_uppercase().next(),
            KeyCode::Char(c) => Some(c),
            _ => None,
        })
        .chain("CF".chars())
        .collect();
    // ICU names the months; the choice of language and the glossary name each in itself.
    let date = player.app.l10n.date(now());
    let people = "Ana Léa Roy Lucie Gagnon Tremblay MAIRIE RIVEMONT PC conflict rivemont";
    let lines = L10n::new(player.app.l10n.language()).say(&msg::languages_plain());
    let names = "English Français Português Canada Portugal";
    let text = player.text();
    let runs = text.split(|c: char| !c.is_alphabetic() || is_marked(c));
    let is_word = |run: &&str| {
        let mut letters = run.chars();
        match (letters.next(), letters.next()) {
            (None, _) => false,
            (Some(only), None) => !caps.contains(&only),
            _ => true,
        }
    };
    let allowed = |run: &str| {
        let dated = ["home", "history", "versions", "draft"];
        let named = ["home", "history", "versions", "take-over"];
        dated.iter().any(|name| screen.starts_with(name)) && date.contains(run)
            || named.iter().any(|name| screen.starts_with(name)) && people.contains(run)
            // As the file of keys has them in every language.
            || screen.starts_with("key-test") && ["ctrl", "esc"].contains(&run)
            || (screen.starts_with("languages") || screen.starts_with("terms"))
                && names.contains(run)
            // Line mode is offered in every language at once.
            || screen.starts_with("languages") && lines.contains(run)
    };
    runs.filter(is_word).filter(|run| !allowed(run)).map(str::to_owned).collect()
}

#[track_caller]
fn expect(found: &[(String, BTreeSet<String>)]) {
    let found: Vec<_> = found.iter().filter(|(_, words)| !words.is_empty()).collect();
    assert!(found.is_empty(), "words that are no message’s:\n{found:#?}");
}

#[test]
fn every_word_of_every_screen_is_a_message() {
    let mut found = Vec::new();
    // What is no message is none in any language.
    for (screen, language) in SCREENS.iter().zip(LANGUAGES.into_iter().cycle()) {
        let mut player = screen.show_as(language, (100, 30), &MANNER);
        for size in [(100, 30), (160, 45)] {
            let words = plain(player.resizes(size), screen.name);
            found.push((format!("{} {language}", screen.name), words));
        }
    }
    let mut player = SCREENS[1].show_as("fr", (80, 24), &MANNER);
    found.push(("too small".to_owned(), plain(player.resizes((40, 10)), "")));
    expect(&found);
}

#[test]
fn every_word_of_every_indicator_is_a_message() {
    let screen = SCREENS.iter().find(|screen| screen.name == "one-of").unwrap();
    let mut player = screen.show_as("pt-BR", (80, 60), &MANNER);
    let mut found = Vec::new();
    for (at, indicator) in BUILT_IN.indicators.iter().enumerate() {
        player.app.bench.as_mut().unwrap().act(Action::GoTo(at), &Stamp::default());
        player.draw();
        found.push((indicator.id.clone(), plain(&player, "")));
        player.keys("F1");
        found.push((format!("help of {}", indicator.id), plain(&player, "")));
        player.keys("Esc");
    }
    expect(&found);
}

#[test]
fn a_plain_word_would_be_found() {
    let mut player = SCREENS[1].show_as("en", (80, 24), &MANNER);
    assert!(plain(&player, "").is_empty());
    let plainly: Message = crate::l10n::msg::put_aside_done("plain.ron".to_owned());
    player.app.notice = Some(plainly);
    player.draw();
    assert_eq!(plain(&player, ""), ["plain".to_owned(), "ron".to_owned()].into());
}
