//! Walking through the questionnaire.

use super::*;
use crate::model::assessment::{Flag, Highlights};
use crate::model::test_support::{BUILT_IN, choice, choices, document, entry};

#[test]
fn next_and_previous_skip_what_is_not_asked() {
    let mut wizard = wizard(&[("strategy", choice("no"))]);
    wizard.act(Action::GoTo(at("strategy")));
    assert_eq!(wizard.act(Action::Next), Effect::Moved);
    assert_eq!(wizard.here(), "why-not");
    wizard.act(Action::Previous);
    assert_eq!(wizard.here(), "strategy");

    wizard.choose("strategy", "partly");
    wizard.act(Action::Next);
    assert_eq!(wizard.here(), "strategy-monitoring");
    wizard.act(Action::Next);
    assert_eq!(wizard.here(), "trained-staff");
}

#[test]
fn next_and_previous_stop_at_the_ends() {
    let mut wizard = wizard(&[]);
    assert_eq!(wizard.act(Action::Previous), Effect::Nothing);
    let mut seen = vec![wizard.position()];
    while wizard.act(Action::Next) == Effect::Moved {
        seen.push(wizard.position());
    }
    let asked = |&at: &usize| wizard.status(at) == Status::Unanswered;
    assert_eq!(seen, (0..SMALL.indicators.len()).filter(asked).collect::<Vec<_>>());
    while wizard.act(Action::Previous) == Effect::Moved {
        assert_eq!(Some(wizard.position()), seen.iter().rev().nth(1).copied());
        seen.pop();
    }
    assert_eq!(wizard.position(), 0);
}

#[test]
fn what_is_parked_can_still_be_looked_at() {
    let mut wizard = wizard(&[("strategy", choice("no"))]);
    assert_eq!(wizard.act(Action::GoTo(at("strategy-monitoring"))), Effect::Moved);
    assert_eq!(wizard.here(), "strategy-monitoring");
    wizard.act(Action::Previous);
    assert_eq!(wizard.here(), "strategy");
}

#[test]
fn going_nowhere() {
    let mut wizard = wizard(&[]);
    assert_eq!(wizard.act(Action::GoTo(0)), Effect::Nothing);
    assert_eq!(wizard.act(Action::GoTo(SMALL.indicators.len())), Effect::Nothing);
    assert_eq!(wizard.act(Action::GoTo(usize::MAX)), Effect::Nothing);
    assert_eq!(wizard.act(Action::Back), Effect::Nothing);
    assert_eq!((wizard.position(), wizard.trail().count()), (0, 0));
}

#[test]
fn back_returns_by_the_way_one_came() {
    let mut wizard = wizard(&[]);
    let way = ["strategy", "population", "languages"];
    for id in way {
        wizard.act(Action::GoTo(at(id)));
    }
    wizard.act(Action::Next);
    assert_eq!(
        wizard.trail().collect::<Vec<_>>(),
        ["population", "strategy", "population", "languages"]
    );
    for id in way.iter().rev() {
        assert_eq!(wizard.act(Action::Back), Effect::Moved);
        assert_eq!(wizard.here(), *id);
    }
    wizard.act(Action::Back);
    assert_eq!((wizard.position(), wizard.act(Action::Back)), (0, Effect::Nothing));
}

#[test]
fn back_remembers_a_hundred_places() {
    let mut wizard = wizard(&[]);
    let far = (0..150).map(|step| SMALL.indicators[step % 2].id.clone()).collect::<Vec<_>>();
    wizard.resume("strategy", &far);
    for step in 0..250 {
        wizard.act(Action::GoTo(step % 3));
    }
    assert_eq!(wizard.trail().count(), 100);
}

#[test]
fn the_next_unanswered_starts_over_after_the_last() {
    let open = ["founded", "complaints"];
    let mut wizard = wizard(&[]);
    for at in 0..SMALL.indicators.len() {
        let indicator = &SMALL.indicators[at];
        // Nothing is parked: monitoring and budget of a strategy are never asked here.
        if !open.contains(&indicator.id.as_str()) && !indicator.id.starts_with("strategy-") {
            wizard.act(Action::GoTo(at));
            wizard
                .act(Action::Answer(Answer::DontKnow { whom: String::new(), when: String::new() }));
        }
    }
    wizard.act(Action::GoTo(0));
    for id in ["founded", "complaints", "founded"] {
        assert_eq!(wizard.act(Action::NextUnanswered), Effect::Moved);
        assert_eq!(wizard.here(), id);
    }
    wizard.choose("complaints", "no");
    wizard.act(Action::GoTo(at("founded")));
    // The one in view is the last one.
    assert_eq!(wizard.act(Action::NextUnanswered), Effect::Nothing);
}

#[test]
fn the_next_one_flagged_or_not_known() {
    let dont_know = Answer::DontKnow { whom: "Luc".into(), when: String::new() };
    let mut assessment = answered(&SMALL, &[("offices", dont_know), ("strategy", choice("no"))]);
    entry(&mut assessment, "motto").flag = Some(Flag::default());
    // Not asked, so nobody needs to be asked about it.
    entry(&mut assessment, "strategy-budget").flag = Some(Flag::default());
    let mut wizard = Wizard::new(Rc::new(SMALL.clone()), assessment);
    for id in ["motto", "offices", "motto"] {
        assert_eq!(wizard.act(Action::NextFlagged), Effect::Moved);
        assert_eq!(wizard.here(), id);
    }
}

#[test]
fn resuming() {
    let mut wizard = wizard(&[]);
    wizard.resume("languages", &["gone".into(), "strategy".into()]);
    assert_eq!(wizard.here(), "languages");
    wizard.act(Action::Back);
    assert_eq!(wizard.here(), "strategy");
    wizard.resume("gone", &[]);
    assert_eq!(wizard.here(), "strategy");
}

#[test]
fn read_only_refuses_changes_but_moves() {
    let mut wizard = wizard(&[]);
    wizard.choose("strategy", "no");
    wizard.act(Action::Undo);
    wizard.choose("languages", "arabic");
    wizard.set_read_only(true);
    assert!(wizard.read_only());
    let before = wizard.assessment().clone();
    let last = wizard.last_change().cloned();
    for action in [
        Action::Choose("english".into()),
        Action::Answer(choices(&["english"])),
        Action::Detail("other".into(), None),
        Action::ChooseDetail("partners".into(), "ngo".into()),
        Action::Mandate(crate::model::assessment::Mandate::City),
        Action::Evidence(EvidenceAction::Add(document("Plan"))),
        Action::Note("fr".into(), "note".into()),
        Action::Flag(Some(Flag::default())),
        Action::Override(None),
        Action::About(About { authority: "Montréal".into(), ..About::default() }),
        Action::SetHighlights(Highlights {
            dialogue: vec!["strategy".into()],
            ..Default::default()
        }),
        Action::Undo,
        Action::Redo,
    ] {
        assert_eq!(wizard.act(action.clone()), Effect::Refused, "{action:?}");
    }
    assert_eq!(wizard.act(Action::GoTo(0)), Effect::Moved);
    assert_eq!(wizard.act(Action::Next), Effect::Moved);
    assert_eq!(wizard.act(Action::NextUnanswered), Effect::Moved);
    assert_eq!(wizard.act(Action::Back), Effect::Moved);
    assert_eq!(wizard.assessment(), &before);
    assert_eq!(wizard.last_change().cloned(), last);
    wizard.set_read_only(false);
    assert_eq!(wizard.act(Action::Undo), Effect::Save);
}

#[test]
fn the_real_questionnaire_can_be_walked_through() {
    let empty = Assessment::new(&BUILT_IN, About::default());
    let mut wizard = Wizard::new(Rc::new(BUILT_IN.clone()), empty);
    let mut seen = 1;
    while wizard.act(Action::Next) == Effect::Moved {
        seen += 1;
    }
    let not_asked =
        (0..BUILT_IN.indicators.len()).filter(|&at| wizard.status(at) == Status::NotAsked).count();
    assert!(not_asked > 0);
    assert_eq!(seen, BUILT_IN.indicators.len() - not_asked);
}
