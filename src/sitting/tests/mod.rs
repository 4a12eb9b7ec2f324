//! The same behaviours in both ways of working on an assessment: by keys on the screen and by lines.
//! Each is written once, played in both, and has to leave the same file and the same place.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answering;
mod moving;
mod outside;
mod writing;

use std::cell::{Ref, RefMut};

use crate::desk::tests::{Outside, blank};
use crate::model::assessment::{Assessment, Entry};
use crate::model::wizard::Deeds;
use crate::plain::tests::Hearer;
use crate::tui::tests::support::Player;

/// What somebody does, whichever way. Positions begin at 1, as they are typed.
pub trait Way {
    /// Goes to an indicator.
    fn go(&mut self, id: &str);
    /// Goes on to the next one.
    fn next(&mut self);
    fn previous(&mut self);
    fn back(&mut self);
    fn unanswered(&mut self);
    fn flagged(&mut self);
    fn quick(&mut self);
    /// Goes to the first thing that a search finds.
    fn find(&mut self, words: &str);
    fn undo(&mut self);
    fn redo(&mut self);
    /// Chooses options, of a list in which nothing is chosen yet.
    fn choose(&mut self, options: &[usize]);
    /// Chooses an option that asks for its name.
    fn choose_named(&mut self, option: usize, name: &str);
    /// Writes the answer's fields.
    fn write(&mut self, values: &[&str]);
    /// Writes the answer as a long text.
    fn write_lines(&mut self, lines: &[&str]);
    /// Chooses in a row of a table.
    fn choose_in_row(&mut self, row: usize, option: usize);
    /// Adds a row to a table.
    fn add_row(&mut self, cells: &[&str]);
    fn dont_know(&mut self, whom: &str, when: &str);
    fn not_applicable(&mut self, reason: &str);
    /// Takes the answer back.
    fn clear(&mut self);
    /// Writes a further field.
    fn detail(&mut self, at: usize, values: &[&str]);
    /// Writes a further field that is a long text.
    fn detail_lines(&mut self, at: usize, lines: &[&str]);
    /// Chooses options of a further field in which nothing is chosen yet.
    fn detail_options(&mut self, at: usize, options: &[usize]);
    fn mandate(&mut self, who: usize, level: Option<&str>);
    /// Says whether somebody agrees (1), does not (2) or would change it (3).
    fn position(&mut self, who: &str, stance: usize, remark: &str);
    /// Title, kind, year, page, link and note.
    fn evidence(&mut self, title: &str, kind: usize, rest: [&str; 4]);
    fn note(&mut self, lines: &[&str]);
    fn flag(&mut self, what: &str, whom: &str);
    /// Reads the answer differently.
    fn reading(&mut self, reading: usize, reason: &str);
    /// Changes the authority's name.
    fn authority(&mut self, name: &str);
    /// Speaks the language at this position.
    fn language(&mut self, at: usize);
    /// Chooses the first finding of the summary for the mayor's page.
    fn mayor(&mut self);
    /// Writes a document of this kind in this format.
    fn report(&mut self, product: usize, format: usize);
    /// Closes the assessment and opens it again.
    fn come_back(&mut self);
    /// Starts anew as after a crash, and opens the assessment again.
    fn crash(&mut self);
    /// Looks what happened outside.
    fn look(&mut self);
    /// Chooses between two versions, the other one or the one here.
    fn choose_version(&mut self, other: bool);
    /// What there is outside.
    fn outside(&self) -> Ref<'_, Outside>;
    fn outside_mut(&self) -> RefMut<'_, Outside>;
}

/// What a play leaves behind.
#[derive(Debug, PartialEq)]
struct Left {
    assessment: Assessment,
    indicator: String,
    quick: bool,
    language: Option<String>,
    /// Whether something can be undone, and done again.
    deeds: (bool, bool),
    published: Vec<String>,
}

fn left(way: &dyn Way) -> Left {
    let outside = way.outside();
    let kept = &outside.shelf[0];
    let session = kept.session.clone().unwrap_or_default();
    let mut deeds = Deeds::default();
    outside.happened.iter().cloned().for_each(|happened| deeds.follow(happened));
    Left {
        assessment: kept.assessment.clone(),
        indicator: session.indicator,
        quick: session.quick,
        language: outside.settings.language.clone(),
        deeds: (!deeds.undo.is_empty(), !deeds.redo.is_empty()),
        published: outside.published.iter().map(|own| format!("{own:?}")).collect(),
    }
}

/// Plays in both ways, from this on; tells what both left behind.
fn both(outside: impl Fn() -> Outside, play: impl Fn(&mut dyn Way)) -> (Assessment, String) {
    let mut player = Player::at_work(outside());
    play(&mut player);
    let mut hearer = Hearer::at_work(outside());
    play(&mut hearer);
    let (screen, lines) = (left(&player), left(&hearer));
    assert_eq!(screen, lines, "screen and lines differ\n{}", hearer.transcript);
    assert!(hearer.faults.is_empty(), "{:?}\n{}", hearer.faults, hearer.transcript);
    (lines.assessment, lines.indicator)
}

/// The same from an assessment without answers, at this indicator; tells its entry.
fn at(id: &str, play: impl Fn(&mut dyn Way)) -> Entry {
    let (assessment, _) = both(|| Outside::holding(blank(), id), play);
    assessment.entry(id).clone()
}
