use super::*;
use crate::model::assessment::{Answer, Evidence, Flag, Mandate, Override, Row, Step, Value};
use crate::model::questionnaire::Reading;
use crate::model::test_support::{choice, document, words};

mod properties;

/// What three versions of one entry come to: ours, and what could be there instead.
#[track_caller]
fn check(
    what: &str,
    base: fn(&mut Entry),
    ours: fn(&mut Entry),
    theirs: fn(&mut Entry),
    expected: &[fn(&mut Entry)],
) {
    let with = |changes: &[fn(&mut Entry)]| {
        let mut entry = Entry::default();
        changes.iter().for_each(|change| change(&mut entry));
        entry
    };
    let (b, o, t) = (with(&[base]), with(&[base, ours]), with(&[base, theirs]));
    let merged = entry(&b, &o, &t);
    assert_eq!(merged.0, with(&expected[..1]), "{what}");
    assert_eq!(merged.1, with(&expected[expected.len() - 1..]), "{what}, theirs");
    let swapped = entry(&b, &t, &o);
    assert_eq!((swapped.1, swapped.0), merged, "{what}, swapped");
}

fn nothing(_: &mut Entry) {}

#[test]
fn different_fields_of_one_entry_go_together() {
    check(
        "answer and note",
        nothing,
        |e| e.answer = choice("yes"),
        |e| e.notes = words("fr", "oui"),
        &[|e| {
            e.answer = choice("yes");
            e.notes = words("fr", "oui");
        }],
    );
    check(
        "notes in two languages",
        |e| e.notes = words("en", "old"),
        |e| e.notes = words("en", "new"),
        |e| drop(e.notes.insert("fr".into(), "neuf".into())),
        &[|e| {
            e.notes = words("en", "new");
            e.notes.insert("fr".into(), "neuf".into());
        }],
    );
    check(
        "an answer in two languages",
        |e| e.answer = Answer::Given(Value::Text(words("en", "old"))),
        |e| e.answer = Answer::Given(Value::Text(words("en", "new"))),
        |e| {
            let mut both = words("en", "old");
            both.insert("fr".into(), "vieux".into());
            e.answer = Answer::Given(Value::Text(both));
        },
        &[|e| {
            let mut both = words("en", "new");
            both.insert("fr".into(), "vieux".into());
            e.answer = Answer::Given(Value::Text(both));
        }],
    );
    check(
        "details",
        |e| drop(e.details.insert("staff".into(), Value::Year(1))),
        |e| drop(e.details.insert("year".into(), Value::Year(2025))),
        |e| drop(e.details.remove("staff")),
        &[|e| drop(e.details.insert("year".into(), Value::Year(2025)))],
    );
    check(
        "whom to ask and what",
        |e| e.flag = Some(Flag { what: words("fr", "quoi"), whom: String::new() }),
        |e| e.flag = Some(Flag { what: words("fr", "quoi"), whom: "Léa".into() }),
        |e| e.flag = Some(Flag { what: words("fr", "combien"), whom: String::new() }),
        &[|e| e.flag = Some(Flag { what: words("fr", "combien"), whom: "Léa".into() })],
    );
}

#[test]
fn the_same_field_changed_twice_has_two_ways() {
    check(
        "answers",
        |e| e.answer = choice("no"),
        |e| e.answer = choice("yes"),
        |e| e.answer = choice("partly"),
        &[|e| e.answer = choice("yes"), |e| e.answer = choice("partly")],
    );
    check(
        "removed and changed",
        |e| e.notes = words("en", "old"),
        |e| e.notes.clear(),
        |e| e.notes = words("en", "new"),
        &[nothing, |e| e.notes = words("en", "new")],
    );
    check(
        "a reading and its reason stay together",
        nothing,
        |e| e.overridden = Some(Override { reading: Reading::Gap, reason: words("en", "a") }),
        |e| e.overridden = Some(Override { reading: Reading::Partial, reason: words("fr", "b") }),
        &[
            |e| e.overridden = Some(Override { reading: Reading::Gap, reason: words("en", "a") }),
            |e| {
                e.overridden =
                    Some(Override { reading: Reading::Partial, reason: words("fr", "b") })
            },
        ],
    );
    check(
        "the same change twice",
        nothing,
        |e| e.mandate = Mandate::City,
        |e| e.mandate = Mandate::City,
        &[|e| e.mandate = Mandate::City],
    );
}

fn row(id: Option<&str>, cells: &[(&str, &str)]) -> Row {
    let cells = cells.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    Row { row: id.map(str::to_owned), cells }
}

fn table(rows: Vec<Row>) -> Answer {
    Answer::Given(Value::Table(rows))
}

#[test]
fn fixed_rows_are_merged_by_cell_and_free_ones_as_a_whole() {
    check(
        "fixed",
        |e| e.answer = table(vec![row(Some("health"), &[("level", "city")])]),
        |e| e.answer = table(vec![row(Some("health"), &[("level", "city"), ("year", "2024")])]),
        |e| {
            let rows = vec![
                row(Some("health"), &[("level", "region")]),
                row(Some("police"), &[("level", "city")]),
            ];
            e.answer = table(rows);
        },
        &[|e| {
            let rows = vec![
                row(Some("health"), &[("level", "region"), ("year", "2024")]),
                row(Some("police"), &[("level", "city")]),
            ];
            e.answer = table(rows);
        }],
    );
    check(
        "free",
        |e| e.answer = table(vec![row(None, &[("country", "Haïti")])]),
        |e| e.answer = table(vec![row(None, &[("country", "Haiti")])]),
        |e| e.answer = table(vec![row(None, &[]), row(None, &[("country", "Chile")])]),
        &[
            |e| e.answer = table(vec![row(None, &[("country", "Haiti")])]),
            |e| e.answer = table(vec![row(None, &[]), row(None, &[("country", "Chile")])]),
        ],
    );
}

#[test]
fn evidence_that_one_moved_and_the_other_changed_is_where_it_was_moved_to() {
    let both = ["Survey", "Plan"].map(document);
    let [survey, plan] = both.clone();
    let newer = Evidence { year: Some(2020), ..survey.clone() };
    let (moved, changed) = ([plan.clone(), survey], [newer.clone(), plan.clone()]);
    let merged = evidence::evidence(&both, &moved, &changed);
    assert_eq!(merged.0, [plan, newer]);
    // The same once more, since the program may die before it has noted that it merged.
    assert_eq!(evidence::evidence(&both, &merged.0, &changed), merged);
}

#[test]
fn evidence_is_recognised_by_title_link_or_place() {
    let plan = || document("Plan 2020");
    check(
        "added on both sides",
        |e| e.evidence = vec![document("Plan 2020")],
        |e| e.evidence.push(document("Survey")),
        |e| e.evidence.insert(0, document("Charter")),
        &[|e| {
            e.evidence = ["Charter", "Plan 2020", "Survey"].map(document).to_vec();
        }],
    );
    check(
        "the same added on both sides, one with its year",
        nothing,
        |e| e.evidence = vec![document("Charter")],
        |e| e.evidence = vec![Evidence { year: Some(2019), ..document("charter ") }],
        // The title as each wrote it.
        &[
            |e| e.evidence = vec![Evidence { year: Some(2019), ..document("Charter") }],
            |e| e.evidence = vec![Evidence { year: Some(2019), ..document("charter ") }],
        ],
    );
    check(
        "edited on both sides",
        |e| {
            e.evidence = ["Plan 2020", "Charter"].map(document).to_vec();
            e.evidence[0].note = "Adopted".into();
        },
        |e| e.evidence[0].page = "12".into(),
        |e| e.evidence[0].title = "Plan for 2020".into(),
        &[|e| {
            e.evidence = vec![
                Evidence { page: "12".into(), note: "Adopted".into(), ..document("Plan for 2020") },
                document("Charter"),
            ]
        }],
    );
    // Each took one of two that have the same title. Both new titles are there, and the old one,
    // which both sides still had once, is nowhere.
    check(
        "two of the same title, another one renamed on each side",
        |e| {
            e.evidence =
                ["3", "7"].map(|page| Evidence { page: page.into(), ..document("Plan") }).to_vec();
        },
        |e| e.evidence[0].title = "Plan 2020".into(),
        |e| e.evidence[1].title = "Plan 2024".into(),
        &[|e| {
            e.evidence = [("Plan 2020", "3"), ("Plan 2024", "7")]
                .map(|(title, page)| Evidence { page: page.into(), ..document(title) })
                .to_vec();
        }],
    );
    check(
        "removed here, left alone there",
        |e| e.evidence = vec![document("Plan 2020"), document("Charter")],
        |e| drop(e.evidence.remove(0)),
        |e| e.evidence[1].page = "3".into(),
        &[|e| e.evidence = vec![Evidence { page: "3".into(), ..document("Charter") }]],
    );
    check(
        "removed here, edited there",
        |e| e.evidence = vec![document("Plan 2020")],
        |e| e.evidence.clear(),
        |e| e.evidence[0].page = "3".into(),
        &[nothing, |e| e.evidence = vec![Evidence { page: "3".into(), ..document("Plan 2020") }]],
    );
    let linked = Evidence { link: "https://example.org".into(), ..plan() };
    let renamed = Evidence { title: "Other".into(), ..linked.clone() };
    let paged = Evidence { page: "3".into(), ..linked.clone() };
    let both = Evidence { page: "3".into(), ..renamed.clone() };
    let with =
        |pieces: &[&Evidence]| pieces.iter().map(|piece| (*piece).clone()).collect::<Vec<_>>();
    let merged =
        evidence::evidence(&with(&[&linked]), &with(&[&plan(), &renamed]), &with(&[&paged]));
    // The plan without a link has the same title, so it is taken for what was there.
    assert_eq!(merged.0, merged.1);
    assert_eq!(merged.0.len(), 2);
    let merged = evidence::evidence(&with(&[&linked]), &with(&[&renamed]), &with(&[&paged]));
    assert_eq!(merged, (vec![both.clone()], vec![both]));
}

fn assessment(change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut assessment = Assessment {
        format: 1,
        questionnaire: "small".into(),
        questionnaire_version: "1".into(),
        example: false,
        about: About { authority: "Ville".into(), ..About::default() },
        highlights: Highlights::default(),
        entries: [("a".to_owned(), Entry::default())].into(),
    };
    change(&mut assessment);
    assessment
}

fn stamped(at: &str, by: &str, answer: Answer) -> Entry {
    Entry {
        answer,
        changed_at: Some(at.to_owned()),
        changed_by: Some(by.to_owned()),
        ..Entry::default()
    }
}

#[test]
fn whoever_contributed_last_changed_the_entry() {
    let base = assessment(|_| {});
    let put = |entry: &Entry| {
        let entry = entry.clone();
        assessment(|a| drop(a.entries.insert("a".into(), entry)))
    };
    let early = stamped("2026-01-01T00:00:00Z", "Ana", choice("yes"));
    let late = stamped("2026-02-01T00:00:00Z", "Léa", choice("yes"));
    let note = Entry { notes: words("fr", "n"), answer: Answer::Unanswered, ..early.clone() };
    for (ours, theirs, by) in
        [(&early, &late, "Léa"), (&late, &early, "Léa"), (&note, &late, "Léa")]
    {
        let merged = merge(&base, &put(ours), &put(theirs));
        assert_eq!(merged.conflicts, []);
        assert_eq!(merged.assessment.entry("a").changed_by.as_deref(), Some(by));
    }
    // A conflict says who and when on both sides.
    let other = stamped("2026-03-01T00:00:00Z", "Rui", choice("no"));
    let merged = merge(&base, &put(&early), &put(&other));
    let [conflict] = merged.conflicts.as_slice() else { panic!("{merged:?}") };
    assert_eq!(conflict.entry.as_deref(), Some("a"));
    assert_eq!(conflict.base, Piece::Answer(Answer::Unanswered));
    assert_eq!(conflict.ours.by.as_deref(), Some("Ana"));
    assert_eq!(conflict.theirs.at.as_deref(), Some("2026-03-01T00:00:00Z"));
    assert_eq!(merged.assessment.entry("a"), &early);
    assert_eq!(merged.other.entry("a"), &other);
}

#[test]
fn entries_of_one_side_and_unknown_ids_stay() {
    let base = assessment(|_| {});
    let ours = assessment(|a| drop(a.entries.insert("ours".into(), Entry::default())));
    let theirs = assessment(|a| {
        a.entries.insert("unknown".into(), stamped("2026-02-01T00:00:00Z", "Léa", choice("x")));
        a.entries.remove("a");
    });
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    let ids: Vec<&str> = merged.assessment.entries.keys().map(String::as_str).collect();
    assert_eq!(ids, ["ours", "unknown"]);
}

#[test]
fn what_it_is_about_is_merged_field_by_field() {
    let base = assessment(|a| a.about.people = "Ana\nLéa".into());
    let ours = assessment(|a| {
        a.about.people = "Ana\nLéa\nRui".into();
        a.about.step = Step::Consultation;
        a.about.country = "Canada".into();
    });
    let theirs = assessment(|a| {
        a.about.people = "Léa".into();
        a.about.languages = vec!["fr".into()];
        a.about.country = "Chile".into();
    });
    let merged = merge(&base, &ours, &theirs);
    let about = &merged.assessment.about;
    assert_eq!(about.people, "Léa\nRui");
    assert_eq!((about.step, about.languages.as_slice()), (Step::Consultation, &["fr".into()][..]));
    let places: Vec<_> = merged.conflicts.iter().map(|c| (&c.entry, &c.theirs.piece)).collect();
    assert_eq!(places, [(&None, &Piece::Country("Chile".into()))]);
}

#[test]
fn choices_for_the_mayors_page_are_merged_as_long_as_there_is_room() {
    let chosen = |ids: &[&str]| {
        let strengths = ids.iter().map(|id| (*id).to_owned()).collect();
        assessment(|a| a.highlights.strengths = strengths)
    };
    let merged = merge(&chosen(&["a"]), &chosen(&["a", "b"]), &chosen(&["a", "c"]));
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.assessment.highlights.strengths, ["a", "b", "c"]);
    let merged = merge(&chosen(&["a"]), &chosen(&["a", "b", "c"]), &chosen(&["a", "d"]));
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(merged.assessment.highlights.strengths, ["a", "b", "c"]);
    assert_eq!(merged.other.highlights.strengths, ["a", "d"]);
}

#[test]
fn the_base_of_a_copy_is_the_nearest_version_that_it_can_have_become() {
    let version = |stamps: &[(&str, &str)]| {
        assessment(|a| {
            for (id, at) in stamps {
                a.entries.insert((*id).to_owned(), stamped(at, "Ana", choice(at)));
            }
        })
    };
    let first = version(&[("a", "1")]);
    let fork = version(&[("a", "1"), ("b", "2")]);
    // What came here after the copy was made is no base: the copy would seem to take it back.
    let later = version(&[("a", "4"), ("b", "2")]);
    let copy = version(&[("a", "1"), ("b", "2"), ("c", "3")]);
    let base = |earlier: &[&Assessment]| {
        let earlier = earlier.iter().map(|one| (*one).clone());
        nearest_base(&copy, earlier).map(|base| base.entries)
    };
    assert_eq!(base(&[&later, &fork, &first]), Some(fork.entries.clone()));
    assert_eq!(base(&[&later, &first]), Some(first.entries.clone()));
    assert_eq!(base(&[&later]), None);
    assert_eq!(base(&[]), None);
}

#[test]
fn without_a_common_version_one_side_is_added_to_the_other() {
    let ours = assessment(|a| drop(a.entries.insert("a".into(), stamped("1", "Ana", choice("x")))));
    let theirs = assessment(|a| {
        a.entries.insert("b".into(), stamped("2", "Léa", choice("y")));
    });
    let merged = merge(&nothing_in_common(&ours), &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.assessment.entry("a").answer, choice("x"));
    assert_eq!(merged.assessment.entry("b").answer, choice("y"));
}

#[test]
fn versions_of_one_assessment_share_questionnaire_and_authority() {
    let one = assessment(|_| {});
    assert!(is_same(&one, &assessment(|a| a.about.authority = " ville".into())));
    assert!(!is_same(&one, &assessment(|a| a.about.authority = "Autre".into())));
    assert!(!is_same(&one, &assessment(|a| a.questionnaire = "other".into())));
    assert!(!is_same(&one, &assessment(|a| a.example = true)));
}
