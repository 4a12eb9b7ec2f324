//! Changing entries, and taking changes back.

use super::*;
use crate::model::assessment::{Evidence, Flag, Highlights, Mandate, Override, Value};
use crate::model::questionnaire::Reading;
use crate::model::test_support::{choice, choices, document, entry, number, words};

/// The choices of the language list after choosing these one after the other.
fn languages(chosen: &[&str]) -> Answer {
    let mut wizard = wizard(&[]);
    for option in chosen {
        assert_eq!(wizard.choose("languages", option), Effect::Save);
    }
    wizard.answer_of("languages").clone()
}

#[test]
fn one_of_a_list() {
    let mut wizard = wizard(&[]);
    assert_eq!(wizard.choose("strategy", "no"), Effect::Save);
    assert_eq!(wizard.answer_of("strategy"), &choice("no"));
    assert_eq!(wizard.choose("strategy", "partly"), Effect::Save);
    assert_eq!(wizard.answer_of("strategy"), &choice("partly"));
    // Choosing it again is no change, and neither is what is not in the list.
    assert_eq!(wizard.choose("strategy", "partly"), Effect::Nothing);
    assert_eq!(wizard.choose("strategy", "arabic"), Effect::Nothing);
    assert_eq!(wizard.choose("history", "partly"), Effect::Nothing);
    assert_eq!(wizard.answer_of("strategy"), &choice("partly"));
}

#[test]
fn some_of_a_list() {
    for (chosen, expected) in [
        (&["arabic"][..], &["arabic"][..]),
        (&["spanish", "arabic"], &["arabic", "spanish"]),
        (&["arabic", "spanish", "arabic"], &["spanish"]),
        // What stands alone takes the place of all others, and the other way round.
        (&["arabic", "spanish", "none"], &["none"]),
        (&["none", "arabic"], &["arabic"]),
        (&["none", "planned"], &["planned"]),
        // What contradicts goes, whichever of the two says so.
        (&["arabic", "interpreters", "machine"], &["arabic", "machine"]),
        (&["arabic", "machine", "interpreters"], &["arabic", "interpreters"]),
    ] {
        assert_eq!(languages(chosen), choices(expected), "{chosen:?}");
    }
    assert_eq!(languages(&["arabic", "arabic"]), Answer::Unanswered);
}

#[test]
fn choosing_takes_the_place_of_another_answer() {
    let dont_know = Answer::DontKnow { whom: "Ana".into(), when: String::new() };
    for before in [dont_know, choice("none"), number("3")] {
        let mut wizard = wizard(&[("languages", before)]);
        wizard.choose("languages", "arabic");
        assert_eq!(wizard.answer_of("languages"), &choices(&["arabic"]));
    }
}

#[test]
fn a_blank_answer_is_none() {
    let mut wizard = wizard(&[("history", Answer::Given(Value::Text(words("fr", "…"))))]);
    let blank = Value::Text(words("fr", "  "));
    wizard.act_at("history", Action::Answer(Answer::Given(blank.clone())));
    assert_eq!(wizard.answer_of("history"), &Answer::Unanswered);
    assert_eq!(wizard.act(Action::Answer(Answer::Given(blank.clone()))), Effect::Nothing);
    assert_eq!(
        wizard.act_at("strategy", Action::Detail("title".into(), Some(blank))),
        Effect::Nothing
    );
    // A row just added has no cells yet, and must not vanish under the official's hands.
    let row = Answer::Given(Value::Table(vec![Default::default()]));
    assert_eq!(wizard.act_at("birthplaces", Action::Answer(row.clone())), Effect::Save);
    assert_eq!(wizard.answer_of("birthplaces"), &row);
    assert_eq!(wizard.status(at("birthplaces")), Status::Unanswered);
}

#[test]
fn details() {
    let mut wizard = wizard(&[]);
    let title = Value::Text(words("pt-BR", "Plano municipal"));
    let detail = |value: Option<Value>| Action::Detail("title".into(), value);
    assert_eq!(wizard.act_at("strategy", detail(Some(title.clone()))), Effect::Save);
    assert_eq!(wizard.act(detail(Some(title.clone()))), Effect::Nothing);
    assert_eq!(wizard.entry().details["title"], title);
    assert_eq!(wizard.act(detail(None)), Effect::Save);
    assert!(wizard.entry().details.is_empty());

    let mut choose = |id: &str, option: &str| {
        let effect = wizard.act(Action::ChooseDetail(id.into(), option.into()));
        (effect, wizard.entry().details.get(id).cloned())
    };
    let Answer::Given(both) = choices(&["ngo", "region"]) else { unreachable!() };
    choose("partners", "ngo");
    assert_eq!(choose("partners", "region"), (Effect::Save, Some(both)));
    choose("partners", "region");
    assert_eq!(choose("partners", "ngo"), (Effect::Save, None));
    let council = Some(Value::Choice("council".into()));
    assert_eq!(choose("adopted-by", "council"), (Effect::Save, council.clone()));
    // Not in the list; a detail without a list; no such detail.
    assert_eq!(choose("adopted-by", "ngo"), (Effect::Nothing, council));
    assert_eq!(choose("title", "council"), (Effect::Nothing, None));
    assert_eq!(choose("no-such-detail", "council"), (Effect::Nothing, None));
}

#[test]
fn evidence() {
    let mut wizard = wizard(&[]);
    let mut titles = |change: EvidenceAction| {
        let effect = wizard.act_at("strategy", Action::Evidence(change));
        let titles: String = wizard.entry().evidence.iter().map(|one| one.title.as_str()).collect();
        (effect, titles)
    };
    use EvidenceAction::*;
    for title in ["a", "b", "c"] {
        titles(Add(document(title)));
    }
    for (change, effect, expected) in [
        (MoveUp(2), Effect::Save, "acb"),
        (MoveUp(0), Effect::Nothing, "acb"),
        (MoveUp(3), Effect::Nothing, "acb"),
        (MoveDown(0), Effect::Save, "cab"),
        (MoveDown(2), Effect::Nothing, "cab"),
        (MoveDown(usize::MAX - 1), Effect::Nothing, "cab"),
        (Replace(1, document("d")), Effect::Save, "cdb"),
        (Replace(1, document("d")), Effect::Nothing, "cdb"),
        (Replace(3, Evidence::default()), Effect::Nothing, "cdb"),
        (Remove(3), Effect::Nothing, "cdb"),
        (Remove(1), Effect::Save, "cb"),
    ] {
        assert_eq!(titles(change.clone()), (effect, expected.to_owned()), "{change:?}");
    }
}

#[test]
fn mandate_notes_flag_and_override() {
    let mut wizard = wizard(&[("strategy", choice("no"))]);
    wizard.act(Action::GoTo(at("strategy")));
    let mandate = Mandate::Shared("province".into());
    assert_eq!(wizard.act(Action::Mandate(mandate.clone())), Effect::Save);
    assert_eq!(wizard.act(Action::Note("fr".into(), "à vérifier".into())), Effect::Save);
    assert_eq!(wizard.act(Action::Note("en".into(), "to be checked".into())), Effect::Save);
    assert_eq!(wizard.act(Action::Note("fr".into(), " \n".into())), Effect::Save);
    assert_eq!(wizard.act(Action::Note("pt-BR".into(), String::new())), Effect::Nothing);
    let flag = Flag { what: words("fr", "depuis quand ?"), whom: "Luc".into() };
    assert_eq!(wizard.act(Action::Flag(Some(flag.clone()))), Effect::Save);
    let own = Override { reading: Reading::Partial, reason: words("en", "a draft exists") };
    assert_eq!(wizard.act(Action::Override(Some(own.clone()))), Effect::Save);
    let entry = wizard.entry();
    assert_eq!(entry.mandate, mandate);
    assert_eq!(entry.notes, words("en", "to be checked"));
    assert_eq!((&entry.flag, &entry.overridden), (&Some(flag), &Some(own)));
    assert_eq!(wizard.finding(wizard.position()).unwrap().reading, Reading::Partial);
    assert_eq!(wizard.act(Action::Override(None)), Effect::Save);
    assert_eq!(wizard.act(Action::Flag(None)), Effect::Save);
    assert_eq!(wizard.tally().reading(wizard.position()), Some(Reading::Gap));
}

#[test]
fn a_change_is_stamped_and_nothing_else_is() {
    let mut wizard = wizard(&[]);
    wizard.choose("strategy", "no");
    let later = Stamp { at: "2026-03-02T10:00:00Z".into(), by: String::new() };
    assert_eq!(wizard.update(Action::Choose("no".into()), &later), Effect::Nothing);
    assert_eq!(wizard.entry().changed_at.as_deref(), Some("2026-03-01T09:00:00Z"));
    assert_eq!(wizard.entry().changed_by.as_deref(), Some("Ana"));
    wizard.update(Action::Choose("partly".into()), &later);
    assert_eq!(wizard.entry().changed_at.as_deref(), Some("2026-03-02T10:00:00Z"));
    assert_eq!(wizard.entry().changed_by, None);
    assert_eq!(wizard.assessment().entry("languages").changed_at, None);
}

#[test]
fn routing_off_parks_and_routing_on_restores() {
    let mut wizard = wizard(&[]);
    wizard.choose("strategy", "in-place");
    let change = wizard.last_change().unwrap();
    let asked = [at("strategy-monitoring"), at("strategy-budget")];
    assert_eq!(
        (change.newly_asked.as_slice(), change.no_longer_asked.as_slice()),
        (&asked[..], &[at("why-not")][..])
    );
    wizard.choose("strategy-monitoring", "partly");
    wizard.act(Action::Note("fr".into(), "chaque année".into()));
    let kept = wizard.entry().clone();

    wizard.choose("strategy", "no");
    let change = wizard.last_change().unwrap();
    assert_eq!(change.no_longer_asked, [&asked[..], &[at("complaints")]].concat());
    assert_eq!(change.newly_asked, [at("why-not")]);
    assert_eq!(wizard.status(at("strategy-monitoring")), Status::Parked);
    assert_eq!(wizard.status(at("strategy-budget")), Status::NotAsked);
    assert_eq!(wizard.finding(at("strategy-monitoring")), None);
    assert_eq!(wizard.coverage().parked, 1);
    assert_eq!(wizard.entry_at(at("strategy-monitoring")), &kept);

    wizard.choose("strategy", "partly");
    assert_eq!(wizard.status(at("strategy-monitoring")), Status::Answered);
    assert_eq!(wizard.status(at("strategy-budget")), Status::NotAsked);
    assert_eq!(wizard.finding(at("strategy-monitoring")).unwrap().reading, Reading::Partial);
    assert_eq!(wizard.entry_at(at("strategy-monitoring")), &kept);
    assert_eq!(wizard.coverage().parked, 0);
}

#[test]
fn the_last_change_says_what_it_did() {
    let mut wizard = wizard(&[]);
    assert_eq!(wizard.last_change(), None);
    wizard.choose("local-vote", "neither");
    wizard.choose("local-vote", "vote-only");
    let change = wizard.last_change().unwrap();
    let reading = |finding: &Option<Finding>| finding.as_ref().unwrap().reading;
    assert_eq!(change.indicator, at("local-vote"));
    assert_eq!((reading(&change.before), reading(&change.after)), (Reading::Gap, Reading::Partial));
    wizard.act(Action::Undo);
    let change = wizard.last_change().unwrap();
    assert_eq!((reading(&change.before), reading(&change.after)), (Reading::Partial, Reading::Gap));
}

#[test]
fn undo_shows_what_it_changes() {
    let mut wizard = wizard(&[]);
    assert!(!wizard.can_undo() && !wizard.can_redo());
    assert_eq!(
        (wizard.act(Action::Undo), wizard.act(Action::Redo)),
        (Effect::Nothing, Effect::Nothing)
    );
    let about = About { authority: "São Paulo".into(), ..About::default() };
    assert_eq!(wizard.act(Action::About(about.clone())), Effect::Save);
    assert_eq!(wizard.act(Action::About(about.clone())), Effect::Nothing);
    let highlights = Highlights { strengths: vec!["strategy".to_owned()], ..Highlights::default() };
    for effect in [Effect::Save, Effect::Nothing] {
        assert_eq!(wizard.act(Action::SetHighlights(highlights.clone())), effect);
    }
    assert_eq!(wizard.act(Action::Undo), Effect::Save);
    assert_eq!(wizard.assessment().highlights, Highlights::default());
    assert_eq!(wizard.act(Action::Redo), Effect::Save);
    assert_eq!(wizard.assessment().highlights, highlights);
    wizard.act(Action::Undo);
    wizard.choose("strategy", "no");
    wizard.act(Action::GoTo(0));

    assert_eq!(wizard.act(Action::Undo), Effect::Save);
    assert_eq!((wizard.here(), wizard.answer_of("strategy")), ("strategy", &Answer::Unanswered));
    assert_eq!(wizard.entry().changed_at, None);
    wizard.act(Action::Back);
    assert_eq!(wizard.position(), 0);
    assert_eq!(wizard.act(Action::Undo), Effect::Save);
    assert_eq!(wizard.assessment().about, About::default());
    assert_eq!(wizard.act(Action::Undo), Effect::Nothing);

    wizard.act(Action::Redo);
    assert_eq!(wizard.assessment().about, about);
    wizard.act(Action::Redo);
    assert_eq!((wizard.here(), wizard.answer_of("strategy")), ("strategy", &choice("no")));
    assert_eq!(wizard.act(Action::Redo), Effect::Nothing);
    // Something new leaves nothing to redo.
    wizard.act(Action::Undo);
    wizard.choose("strategy", "partly");
    assert!(!wizard.can_redo());
}

#[test]
fn pauses_in_typing_become_one_change() {
    let mut wizard = wizard(&[]);
    let note = |text: &str| Action::Note("fr".into(), text.into());
    wizard.choose("strategy", "no");
    let before = wizard.entry().clone();
    wizard.act(note("Un"));
    wizard.act(note("Un plan"));
    wizard.join_last_changes();
    wizard.act(note("Un plan existe"));
    wizard.join_last_changes();
    let after = wizard.entry().clone();
    wizard.act(Action::Undo);
    assert_eq!(wizard.entry(), &before);
    wizard.act(Action::Redo);
    assert_eq!(wizard.entry(), &after);
    wizard.act(Action::Undo);
    wizard.act(Action::Undo);
    assert_eq!(wizard.answer_of("strategy"), &Answer::Unanswered);
    assert!(!wizard.can_undo());
}

#[test]
fn only_changes_of_one_entry_are_joined() {
    let mut wizard = wizard(&[]);
    wizard.join_last_changes();
    wizard.choose("strategy", "no");
    wizard.join_last_changes();
    wizard.choose("local-vote", "neither");
    wizard.join_last_changes();
    wizard.act(Action::About(About { country: "Canada".into(), ..About::default() }));
    wizard.join_last_changes();
    let mut steps = 0;
    while wizard.act(Action::Undo) == Effect::Save {
        steps += 1;
    }
    assert_eq!(steps, 3);
}

#[test]
fn an_old_file_gets_the_entries_it_lacks_and_keeps_the_ones_it_has() {
    let mut assessment = answered(&SMALL, &[("strategy", choice("no"))]);
    assessment.entries.remove("languages");
    let retired = entry(&mut assessment, "strategy").clone();
    assessment.entries.insert("retired".into(), retired.clone());
    let wizard = Wizard::new(Rc::new(SMALL.clone()), assessment);
    assert_eq!(wizard.assessment().entries["languages"], Entry::default());
    assert_eq!(wizard.assessment().entries["retired"], retired);
}

#[test]
fn a_questionnaire_without_indicators_does_no_harm() {
    let source = r#"(format: 1, id: "none", version: "1", languages: ["en"], sections: [])"#;
    let none = Rc::new(crate::model::test_support::read(source));
    let empty = Assessment::new(&none, About::default());
    let mut wizard = Wizard::new(none, empty);
    for action in [
        Action::Next,
        Action::Previous,
        Action::NextUnanswered,
        Action::NextFlagged,
        Action::GoTo(0),
        Action::Back,
        Action::Choose("x".into()),
        Action::Note("fr".into(), "x".into()),
        Action::Undo,
    ] {
        assert_eq!(wizard.act(action), Effect::Nothing);
    }
}
