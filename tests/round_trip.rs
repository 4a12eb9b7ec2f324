//! What is saved is what is read: any assessment, any text.

use local_mgi::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, EvidenceKind, FORMAT, Flag, Highlights, Mandate,
    Override, Position, Positions, Row, Stance, Step, Value, Words,
};
use local_mgi::model::questionnaire::Reading;
use local_mgi::store::{decode, encode};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// What people paste, and what nobody types: quotes, backslashes, line ends, controls, wide and
/// combining characters, RON's own marks.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zà-ÿ \n]{0,12}",
        2 => any::<String>(),
        1 => select(&["\"", "\\", "\\u{0}", "\u{0}\u{1b}[2J", "\r\n", "#\"", "//", "/* (", "é\u{301}\u{200d}", "<<<<<<<"][..])
            .prop_map(str::to_owned),
    ]
}

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,8}"
}

fn words() -> impl Strategy<Value = Words> {
    btree_map(select(&["en", "fr", "pt-BR"][..]).prop_map(str::to_owned), text(), 0..3)
}

fn year() -> impl Strategy<Value = i32> {
    prop_oneof![1000..3000, any::<i32>()]
}

fn row() -> impl Strategy<Value = Row> {
    (option::of(id()), btree_map(id(), text(), 0..3)).prop_map(|(row, cells)| Row { row, cells })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        id().prop_map(Value::Choice),
        btree_set(id(), 0..4).prop_map(Value::Choices),
        text().prop_map(Value::Number),
        (text(), text()).prop_map(|(amount, currency)| Value::Money { amount, currency }),
        year().prop_map(Value::Year),
        (year(), option::of(year())).prop_map(|(from, to)| Value::Period { from, to }),
        words().prop_map(Value::Text),
        vec(row(), 0..4).prop_map(Value::Table),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        1 => Just(Answer::Unanswered),
        1 => (text(), text()).prop_map(|(whom, when)| Answer::DontKnow { whom, when }),
        1 => words().prop_map(|reason| Answer::NotApplicable { reason }),
        4 => value().prop_map(Answer::Given),
    ]
}

fn mandate() -> impl Strategy<Value = Mandate> {
    prop_oneof![
        Just(Mandate::Unsaid),
        Just(Mandate::City),
        text().prop_map(Mandate::Shared),
        text().prop_map(Mandate::Other),
    ]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (text(), select(&EvidenceKind::ALL[..]), option::of(year()), text(), text(), text()).prop_map(
        |(title, kind, year, page, link, note)| Evidence { title, kind, year, page, link, note },
    )
}

fn own_reading() -> impl Strategy<Value = Override> {
    let readings = &[Reading::Gap, Reading::Partial, Reading::Strength][..];
    (select(readings), words()).prop_map(|(reading, reason)| Override { reading, reason })
}

fn positions() -> impl Strategy<Value = Positions> {
    let position = (select(&Stance::ALL[..]), words())
        .prop_map(|(stance, remark)| Position { stance, remark });
    btree_map(text(), position, 0..3)
}

fn entry() -> impl Strategy<Value = Entry> {
    let flag = (words(), text()).prop_map(|(what, whom)| Flag { what, whom });
    (
        (answer(), btree_map(id(), value(), 0..3), mandate()),
        (vec(evidence(), 0..3), words(), positions(), option::of(flag), option::of(own_reading())),
        (option::of(text()), option::of(text())),
    )
        .prop_map(
            |(
                (answer, details, mandate),
                (evidence, notes, positions, flag, overridden),
                changed,
            )| {
                let (changed_at, changed_by) = changed;
                Entry {
                    answer,
                    details,
                    mandate,
                    evidence,
                    notes,
                    positions,
                    flag,
                    overridden,
                    changed_at,
                    changed_by,
                }
            },
        )
}

fn about() -> impl Strategy<Value = About> {
    (text(), text(), option::of(year()), select(&Step::ALL[..]), vec(text(), 0..3), text())
        .prop_map(|(authority, country, year, step, languages, people)| About {
            authority,
            country,
            year,
            step,
            languages,
            people,
        })
}

fn highlights() -> impl Strategy<Value = Highlights> {
    (vec(text(), 0..4), vec(id(), 0..4), vec(id(), 0..4)).prop_map(
        |(strengths, potentials, dialogue)| Highlights { strengths, potentials, dialogue },
    )
}

fn assessment() -> impl Strategy<Value = Assessment> {
    (about(), highlights(), text(), text(), any::<bool>(), btree_map(id(), entry(), 0..6)).prop_map(
        |(about, highlights, questionnaire, questionnaire_version, example, entries)| Assessment {
            format: FORMAT,
            questionnaire,
            questionnaire_version,
            example,
            about,
            highlights,
            entries,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_assessment_is_read_as_it_was_written(assessment in assessment()) {
        let text = encode(&assessment);
        let read = decode(&text);
        prop_assert_eq!(read.as_ref().ok(), Some(&(assessment, None)), "{}", text);
        // No character that a terminal obeys, nor one that ends a line elsewhere.
        prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{}", text);
        let (again, _) = read.unwrap();
        prop_assert_eq!(encode(&again), text);
    }
}
