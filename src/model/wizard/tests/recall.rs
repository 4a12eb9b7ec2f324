//! Undo across sittings.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::steps::{Step, change, step, walk};
use super::*;
use crate::model::assessment::Mandate;
use crate::model::test_support::{cases, random};
use crate::model::wizard::{Deeds, Happened};

/// A wizard, the file it saves to, and the file it writes down to what happened.
struct Desk {
    wizard: Wizard,
    saved: Assessment,
    written: Vec<String>,
    /// How much had been written down when the wizard started.
    start: usize,
    recalled: bool,
}

/// What is not done any more because the program dies first.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Dies {
    Never,
    /// Before anything is on disk.
    Before,
    /// Between writing down and saving, or the other way round.
    Between,
}

impl Desk {
    fn new(assessment: Assessment) -> Desk {
        let wizard = Wizard::new(Rc::new(SMALL.clone()), assessment.clone());
        let saved = wizard.assessment().clone();
        Desk { wizard, saved, written: Vec::new(), start: 0, recalled: false }
    }

    fn happened(&mut self, happened: &Happened) {
        self.written.push(serde_json::to_string(happened).unwrap());
    }

    fn recall(&mut self) {
        if std::mem::replace(&mut self.recalled, true) {
            return;
        }
        let mut deeds = Deeds::default();
        for line in &self.written[..self.start] {
            deeds.follow(serde_json::from_str(line).unwrap());
        }
        self.wizard.recall(deeds);
        self.written.clear();
        for happened in self.wizard.deeds().retold() {
            self.happened(&happened);
        }
    }

    fn act(&mut self, action: Action, dies: Dies) -> Effect {
        if matches!(action, Action::Undo | Action::Redo) {
            self.recall();
        }
        let happened = |wizard: &Wizard| match action {
            Action::Undo => Happened::Undid,
            Action::Redo => Happened::Redid,
            _ => Happened::Did(wizard.last_deed().unwrap()),
        };
        let effect = self.wizard.update(action.clone(), &stamp());
        if effect == Effect::Save && dies != Dies::Before {
            let happened = happened(&self.wizard);
            let saved_first = happened == Happened::Undid;
            if saved_first || dies == Dies::Never {
                self.saved = self.wizard.assessment().clone();
            }
            if !saved_first || dies == Dies::Never {
                self.happened(&happened);
            }
        }
        effect
    }

    fn restart(&mut self) {
        self.wizard = Wizard::new(Rc::new(SMALL.clone()), self.saved.clone());
        self.start = self.written.len();
        self.recalled = false;
    }

    fn undo_all(&mut self) {
        while self.act(Action::Undo, Dies::Never) == Effect::Save {}
    }
}

#[test]
fn what_was_done_yesterday_is_undone_today_and_done_again_tomorrow() {
    let mut desk = Desk::new(wizard(&[]).assessment().clone());
    let first = desk.saved.clone();
    desk.act(Action::Note("en".into(), "x".into()), Dies::Never);
    desk.act(Action::Mandate(Mandate::City), Dies::Never);
    let last = desk.saved.clone();
    desk.restart();
    assert!(!desk.wizard.can_undo());
    desk.undo_all();
    assert_eq!(desk.saved, first);
    desk.restart();
    while desk.act(Action::Redo, Dies::Never) == Effect::Save {}
    assert_eq!(desk.saved, last);
}

#[test]
fn what_was_done_since_makes_an_end_of_what_could_be_done_again() {
    let mut desk = Desk::new(wizard(&[]).assessment().clone());
    desk.act(Action::Mandate(Mandate::City), Dies::Never);
    desk.act(Action::Undo, Dies::Never);
    desk.restart();
    desk.act(Action::Note("en".into(), "x".into()), Dies::Never);
    assert_eq!(desk.act(Action::Redo, Dies::Never), Effect::Nothing);
    assert_eq!(desk.saved.entry(&SMALL.indicators[0].id).mandate, Mandate::Unsaid);
}

#[test]
fn what_was_changed_elsewhere_is_never_overwritten() {
    let mut desk = Desk::new(wizard(&[]).assessment().clone());
    desk.act(Action::Mandate(Mandate::City), Dies::Never);
    desk.act(Action::GoTo(1), Dies::Never);
    desk.act(Action::Mandate(Mandate::City), Dies::Never);
    let ids = [0, 1].map(|at| SMALL.indicators[at].id.clone());
    let other = Mandate::Other("Region".into());
    desk.saved.entries.get_mut(&ids[0]).unwrap().mandate = other.clone();
    desk.restart();
    desk.undo_all();
    assert_eq!(desk.saved.entry(&ids[0]).mandate, other);
    assert_eq!(desk.saved.entry(&ids[1]).mandate, Mandate::Unsaid);
}

#[test]
fn what_stands_for_nothing_is_left_out() {
    let lines = [
        r#""Undid""#,
        r#""Redid""#,
        r#""Joined""#,
        r#"{"Did":{"Entry":{"id":"gone","before":{},"after":{}}}}"#,
        r#"{"Did":{"About":{"before":{"year":1},"after":{"year":2}}}}"#,
        r#""Undid""#,
    ];
    let mut deeds = Deeds::default();
    for line in lines {
        deeds.follow(serde_json::from_str(line).unwrap());
    }
    assert_eq!((deeds.undo.len(), deeds.redo.len()), (1, 1));
    let mut wizard = wizard(&[]);
    wizard.recall(deeds);
    assert!(!wizard.can_undo() && !wizard.can_redo());
}

#[test]
fn only_so_much_is_remembered() {
    let mut wizard = wizard(&[]);
    for text in ["a", "b", "c"] {
        wizard.act(Action::Note("en".into(), text.into()));
    }
    wizard.act(Action::Undo);
    let mut deeds = wizard.deeds();
    deeds.forget(1);
    assert_eq!((deeds.undo.len(), deeds.redo.len()), (1, 1));
    let mut retold = Deeds::default();
    deeds.retold().for_each(|happened| retold.follow(happened));
    assert_eq!(retold, deeds);
}

/// What two assessments say differently.
fn differing(one: &Assessment, other: &Assessment) -> Vec<String> {
    let ids = one.entries.keys().filter(|id| one.entry(id) != other.entry(id));
    let differs =
        [("about", one.about != other.about), ("highlights", one.highlights != other.highlights)];
    let whole = differs.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name);
    ids.map(String::as_str).chain(whole).map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(cases(150))]

    /// Whatever is done, whenever the program ends or dies: undoing all of it leads to the start.
    #[test]
    fn undo_leads_back_to_the_start_across_any_restarts(
        first in random::assessment(&SMALL),
        steps in walk(step(&SMALL), 0..50),
        ends in vec((any::<Index>(), 0..3_u8), 0..5),
    ) {
        let mut desk = Desk::new(first);
        let start = desk.saved.clone();
        let ends: Vec<(usize, u8)> =
            ends.into_iter().map(|(at, how)| (at.index(steps.len().max(1)), how)).collect();
        for (at, step) in steps.iter().enumerate() {
            let end = ends.iter().find(|(end, _)| *end == at).map(|(_, how)| *how);
            let dies = match end {
                Some(1) => Dies::Between,
                Some(2) => Dies::Before,
                _ => Dies::Never,
            };
            match step.action(&desk.wizard) {
                Some(action) => drop(desk.act(action, dies)),
                None if matches!(step, Step::Join) => {
                    if desk.wizard.join_last_changes() {
                        desk.happened(&Happened::Joined);
                    }
                }
                None => drop(step.run(&mut desk.wizard, &stamp())),
            }
            if end.is_some() {
                desk.restart();
            }
        }
        desk.restart();
        while desk.act(Action::Redo, Dies::Never) == Effect::Save {}
        let last = desk.saved.clone();
        desk.restart();
        desk.undo_all();
        prop_assert_eq!(differing(&desk.saved, &start), Vec::<String>::new());
        desk.restart();
        while desk.act(Action::Redo, Dies::Never) == Effect::Save {}
        prop_assert_eq!(differing(&desk.saved, &last), Vec::<String>::new());
    }

    /// Whatever else happens to the file: undo only ever puts back an entry that was there before.
    #[test]
    fn undo_puts_back_nothing_that_was_not_there(
        steps in walk(step(&SMALL), 0..30),
        elsewhere in vec((0..SMALL.indicators.len(), change(&SMALL)), 1..6),
    ) {
        let mut desk = Desk::new(wizard(&[]).assessment().clone());
        for step in &steps {
            if let Some(action) = step.action(&desk.wizard) {
                desk.act(action, Dies::Never);
            }
        }
        let mut other = Wizard::new(Rc::new(SMALL.clone()), desk.saved.clone());
        let by = Stamp { at: "2027-01-01T00:00:00Z".into(), by: "Elsewhere".into() };
        for (at, change) in elsewhere {
            other.update(Action::GoTo(at), &by);
            other.update(change, &by);
        }
        desk.saved = other.assessment().clone();
        desk.restart();
        desk.undo_all();
        for (id, entry) in &other.assessment().entries {
            if entry.changed_by.as_deref() == Some("Elsewhere") {
                prop_assert_eq!(desk.saved.entry(id), entry);
            }
        }
    }
}
