//! Random answers that fit what is asked.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::model::Id;
use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, EvidenceKind, Flag, Highlights, Mandate, Override,
    Position, Positions, Row, Stance, Value, Words,
};
use crate::model::questionnaire::{
    AnswerKind, CellKind, Choice, Column, Indicator, Questionnaire, Reading, Rows,
};

/// An assessment in which each indicator has an entry that fits it.
pub fn assessment(questionnaire: &Questionnaire) -> BoxedStrategy<Assessment> {
    let entries: Vec<_> = questionnaire.indicators.iter().map(entry).collect();
    let empty = Assessment::new(questionnaire, About::default());
    let highlights = highlights(questionnaire);
    let ids: Vec<Id> = questionnaire.indicators.iter().map(|one| one.id.clone()).collect();
    (entries, highlights)
        .prop_map(move |(entries, highlights)| {
            let mut assessment = Assessment { highlights, ..empty.clone() };
            assessment.entries = ids.iter().cloned().zip(entries).collect();
            assessment
        })
        .boxed()
}

/// An entry that fits the indicator.
pub fn entry(indicator: &Indicator) -> BoxedStrategy<Entry> {
    (answer(&indicator.kind), details(indicator), mandate(), vec(evidence(), 0..3))
        .prop_flat_map(|(answer, details, mandate, evidence)| {
            let entry = Entry { answer, details, mandate, evidence, ..Entry::default() };
            let own = option::weighted(0.2, own_reading());
            let flag = option::weighted(0.2, flag());
            (Just(entry), words(0), positions(), flag, own)
        })
        .prop_map(|(entry, notes, positions, flag, overridden)| Entry {
            notes,
            positions,
            flag,
            overridden,
            ..entry
        })
        .boxed()
}

/// What two or three people say.
pub fn positions() -> impl Strategy<Value = Positions> {
    let who =
        select(&["Ana", "ONG “Porto”, sede", "Ministère (Québec)"][..]).prop_map(str::to_owned);
    let position = (select(&Stance::ALL[..]), words(0))
        .prop_map(|(stance, remark)| Position { stance, remark });
    btree_map(who, position, 0..3)
}

/// An answer that fits, or a reason not to give one.
pub fn answer(kind: &AnswerKind) -> BoxedStrategy<Answer> {
    prop_oneof![
        2 => Just(Answer::Unanswered),
        1 => no_answer(),
        5 => value(kind).prop_map(Answer::Given),
    ]
    .boxed()
}

/// A reason not to answer.
pub fn no_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (text(), text()).prop_map(|(whom, when)| Answer::DontKnow { whom, when }),
        words(0).prop_map(|reason| Answer::NotApplicable { reason }),
    ]
}

/// A value that fits and says something.
pub fn value(kind: &AnswerKind) -> BoxedStrategy<Value> {
    match kind {
        AnswerKind::Scale(id) => panic!("the scale {id} was not resolved"),
        AnswerKind::OneOf(options) => {
            select(options.clone()).prop_map(|option| Value::Choice(option.id)).boxed()
        }
        AnswerKind::AnyOf { options, .. } => any_of(options),
        AnswerKind::Number { .. } => decimal().prop_map(Value::Number).boxed(),
        AnswerKind::Money => (decimal(), select(&["CAD", "EUR", "BRL"][..]))
            .prop_map(|(amount, currency)| Value::Money { amount, currency: currency.into() })
            .boxed(),
        AnswerKind::Year => year().prop_map(Value::Year).boxed(),
        AnswerKind::Period => (year(), option::of(0..20))
            .prop_map(|(from, years)| Value::Period { from, to: years.map(|years| from + years) })
            .boxed(),
        AnswerKind::ShortText | AnswerKind::LongText => words(1).prop_map(Value::Text).boxed(),
        AnswerKind::Table { rows, columns } => {
            table(rows, columns).prop_filter("blank", |table| !table.is_blank()).boxed()
        }
    }
}

/// Some choices that go together.
fn any_of(options: &[Choice]) -> BoxedStrategy<Value> {
    let options = options.to_vec();
    Just(options)
        .prop_shuffle()
        .prop_flat_map(|options| (1..=options.len(), Just(options)))
        .prop_map(|(most, options)| {
            let mut chosen: Vec<Choice> = Vec::new();
            for option in options.into_iter().take(most) {
                if chosen.iter().all(|other| go_together(other, &option)) {
                    chosen.push(option);
                }
            }
            Value::Choices(chosen.into_iter().map(|option| option.id).collect())
        })
        .boxed()
}

/// Whether two choices may both be chosen.
pub fn go_together(one: &Choice, other: &Choice) -> bool {
    !one.alone
        && !other.alone
        && !one.excludes.contains(&other.id)
        && !other.excludes.contains(&one.id)
}

fn table(rows: &Rows, columns: &[Column]) -> BoxedStrategy<Value> {
    let columns = columns.to_vec();
    let row = move |id: Option<Id>| {
        let cells: Vec<_> = columns.iter().map(cell).collect();
        cells.prop_map(move |cells| Row {
            row: id.clone(),
            cells: cells.into_iter().flatten().collect(),
        })
    };
    match rows {
        Rows::Fixed(ids) => ids
            .iter()
            .cloned()
            .map(Some)
            .map(row)
            .collect::<Vec<_>>()
            .prop_map(Value::Table)
            .boxed(),
        Rows::Free(most) => vec(row(None), 1..=*most).prop_map(Value::Table).boxed(),
    }
}

fn cell(column: &Column) -> BoxedStrategy<Option<(Id, String)>> {
    let id = column.id.clone();
    let text = match &column.cell {
        CellKind::Text => text().boxed(),
        CellKind::Number => decimal().boxed(),
        CellKind::Year => year().prop_map(|year| year.to_string()).boxed(),
        CellKind::Choice(ids) => select(ids.clone()).boxed(),
    };
    option::of(text).prop_map(move |text| text.map(|text| (id.clone(), text))).boxed()
}

/// Some of the indicator's details, filled in.
pub fn details(indicator: &Indicator) -> BoxedStrategy<std::collections::BTreeMap<Id, Value>> {
    let each: Vec<_> = indicator
        .details
        .iter()
        .map(|detail| {
            let id = detail.id.clone();
            option::of(value(&detail.kind))
                .prop_map(move |value| value.map(|value| (id.clone(), value)))
        })
        .collect();
    each.prop_map(|details| details.into_iter().flatten().collect()).boxed()
}

/// Around the thresholds of the small questionnaire, and far from them.
pub fn decimal() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..1200i32).prop_map(|hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100)),
        any::<u32>().prop_map(|number| number.to_string()),
        (1..100i32).prop_map(|number| format!("-{number}")),
    ]
}

fn year() -> impl Strategy<Value = i32> {
    1900..2050i32
}

/// At least so many languages, each with some words.
pub fn words(least: usize) -> impl Strategy<Value = Words> {
    let language = select(&["en", "fr", "pt-BR"][..]).prop_map(str::to_owned);
    btree_map(language, text(), least..3)
}

/// A few words, never blank.
pub fn text() -> impl Strategy<Value = String> {
    btree_set(select(&["accès", "saúde", "plan", "2019", "« ville »"][..]), 1..4)
        .prop_map(|words| words.into_iter().collect::<Vec<_>>().join(" "))
}

/// Any mandate.
pub fn mandate() -> impl Strategy<Value = Mandate> {
    prop_oneof![
        Just(Mandate::Unsaid),
        Just(Mandate::City),
        text().prop_map(Mandate::Shared),
        text().prop_map(Mandate::Other),
    ]
}

/// A piece of evidence with a title.
pub fn evidence() -> impl Strategy<Value = Evidence> {
    (text(), select(&EvidenceKind::ALL[..]), option::of(year()), text()).prop_map(
        |(title, kind, year, page)| Evidence { title, kind, year, page, ..Evidence::default() },
    )
}

/// Somebody to ask.
pub fn flag() -> impl Strategy<Value = Flag> {
    (words(0), text()).prop_map(|(what, whom)| Flag { what, whom })
}

/// Some indicators for the mayor's page.
pub fn highlights(questionnaire: &Questionnaire) -> BoxedStrategy<Highlights> {
    let ids: Vec<Id> = questionnaire.indicators.iter().map(|one| one.id.clone()).collect();
    let some = move || {
        let most = Highlights::MOST.min(ids.len());
        proptest::sample::subsequence(ids.clone(), 0..=most)
    };
    (some(), some(), some())
        .prop_map(|(strengths, potentials, dialogue)| Highlights {
            strengths,
            potentials,
            dialogue,
        })
        .boxed()
}

/// Any reading.
pub fn reading() -> impl Strategy<Value = Reading> {
    select(&[Reading::Gap, Reading::Partial, Reading::Strength][..])
}

/// A reading of the official's own, with or without a reason.
pub fn own_reading() -> impl Strategy<Value = Override> {
    (reading(), words(0)).prop_map(|(reading, reason)| Override { reading, reason })
}
