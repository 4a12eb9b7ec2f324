//! Single fields, taken out of an assessment and put back.

use std::collections::BTreeSet;

use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, Flag, Highlights, Mandate, Override, Position,
    Step, Value, set_words,
};
use crate::model::{Id, LanguageTag};

/// One field with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The authority's name.
    Authority(String),
    /// The country.
    Country(String),
    /// The reference year.
    Year(Option<i32>),
    /// The step of the process.
    Step(Step),
    /// The working languages.
    Languages(Vec<LanguageTag>),
    /// Who takes part.
    People(String),
    /// What was chosen for the mayor's page.
    Highlights(Highlights),
    /// The answer, or why there is none.
    Answer(Answer),
    /// A further field.
    Detail(Id, Option<Value>),
    /// Who decides.
    Mandate(Mandate),
    /// All pieces of evidence.
    Evidence(Vec<Evidence>),
    /// The note in a language; empty where there is none.
    Note(LanguageTag, String),
    /// What somebody says of the answer; none where they say nothing.
    Position(String, Option<Position>),
    /// What is to be found out.
    Flag(Option<Flag>),
    /// The official's own reading.
    Override(Option<Override>),
}

impl Piece {
    /// The same field as it is in another version of the assessment. `entry` is the indicator's id,
    /// for fields of an entry.
    pub fn in_version(&self, assessment: &Assessment, entry: Option<&Id>) -> Piece {
        let about = &assessment.about;
        let entry = assessment.entry(entry.map_or("", String::as_str));
        match self {
            Piece::Authority(_) => Piece::Authority(about.authority.clone()),
            Piece::Country(_) => Piece::Country(about.country.clone()),
            Piece::Year(_) => Piece::Year(about.year),
            Piece::Step(_) => Piece::Step(about.step),
            Piece::Languages(_) => Piece::Languages(about.languages.clone()),
            Piece::People(_) => Piece::People(about.people.clone()),
            Piece::Highlights(_) => Piece::Highlights(assessment.highlights.clone()),
            Piece::Answer(_) => Piece::Answer(entry.answer.clone()),
            Piece::Detail(id, _) => Piece::Detail(id.clone(), entry.details.get(id).cloned()),
            Piece::Mandate(_) => Piece::Mandate(entry.mandate.clone()),
            Piece::Evidence(_) => Piece::Evidence(entry.evidence.clone()),
            Piece::Note(tag, _) => note(entry, tag),
            Piece::Position(who, _) => position(entry, who),
            Piece::Flag(_) => Piece::Flag(entry.flag.clone()),
            Piece::Override(_) => Piece::Override(entry.overridden.clone()),
        }
    }

    /// Puts the field into an entry. Fields of what the assessment is about are no part of it.
    pub fn put_into(&self, entry: &mut Entry) {
        match self.clone() {
            Piece::Answer(answer) => entry.answer = answer,
            Piece::Detail(id, Some(value)) => drop(entry.details.insert(id, value)),
            Piece::Detail(id, None) => drop(entry.details.remove(&id)),
            Piece::Mandate(mandate) => entry.mandate = mandate,
            Piece::Evidence(evidence) => entry.evidence = evidence,
            Piece::Note(tag, text) => set_words(&mut entry.notes, &tag, &text),
            Piece::Position(who, Some(position)) => drop(entry.positions.insert(who, position)),
            Piece::Position(who, None) => drop(entry.positions.remove(&who)),
            Piece::Flag(flag) => entry.flag = flag,
            Piece::Override(own) => entry.overridden = own,
            _ => {}
        }
    }

    /// Puts the field into what an assessment is about. Fields of entries are no part of it.
    pub fn put_into_about(&self, about: &mut About) {
        match self.clone() {
            Piece::Authority(authority) => about.authority = authority,
            Piece::Country(country) => about.country = country,
            Piece::Year(year) => about.year = year,
            Piece::Step(step) => about.step = step,
            Piece::Languages(languages) => about.languages = languages,
            Piece::People(people) => about.people = people,
            _ => {}
        }
    }
}

fn note(entry: &Entry, tag: &LanguageTag) -> Piece {
    Piece::Note(tag.clone(), entry.notes.get(tag).cloned().unwrap_or_default())
}

fn position(entry: &Entry, who: &String) -> Piece {
    Piece::Position(who.clone(), entry.positions.get(who).cloned())
}

/// Every field of no entry.
fn whole_pieces(assessment: &Assessment) -> Vec<Piece> {
    let about = &assessment.about;
    vec![
        Piece::Authority(about.authority.clone()),
        Piece::Country(about.country.clone()),
        Piece::Year(about.year),
        Piece::Step(about.step),
        Piece::Languages(about.languages.clone()),
        Piece::People(about.people.clone()),
        Piece::Highlights(assessment.highlights.clone()),
    ]
}

/// Every field of an entry, with further fields, notes and positions that only the other one has.
fn pieces(entry: &Entry, other: &Entry) -> Vec<Piece> {
    let mut pieces = vec![Piece::Answer(entry.answer.clone())];
    let details: BTreeSet<&Id> = entry.details.keys().chain(other.details.keys()).collect();
    let detail = |id: &Id| Piece::Detail(id.clone(), entry.details.get(id).cloned());
    pieces.extend(details.into_iter().map(detail));
    pieces.push(Piece::Mandate(entry.mandate.clone()));
    pieces.push(Piece::Evidence(entry.evidence.clone()));
    let notes: BTreeSet<&LanguageTag> = entry.notes.keys().chain(other.notes.keys()).collect();
    pieces.extend(notes.into_iter().map(|tag| note(entry, tag)));
    let people: BTreeSet<&String> = entry.positions.keys().chain(other.positions.keys()).collect();
    pieces.extend(people.into_iter().map(|who| position(entry, who)));
    pieces.push(Piece::Flag(entry.flag.clone()));
    pieces.push(Piece::Override(entry.overridden.clone()));
    pieces
}

/// A field that is not the same in two versions: whose entry, and what each holds.
pub type Difference = (Option<Id>, Piece, Piece);

/// Every field that differs, first of what the assessments are about, then by id.
pub fn differences(one: &Assessment, other: &Assessment) -> Vec<Difference> {
    let about = whole_pieces(one).into_iter().zip(whole_pieces(other));
    let mut all: Vec<Difference> = about.map(|(one, other)| (None, one, other)).collect();
    let ids: BTreeSet<&Id> = one.entries.keys().chain(other.entries.keys()).collect();
    for id in ids {
        let (a, b) = (one.entry(id), other.entry(id));
        if a != b {
            let pairs = pieces(a, b).into_iter().zip(pieces(b, a));
            all.extend(pairs.map(|(one, other)| (Some(id.clone()), one, other)));
        }
    }
    all.retain(|(_, one, other)| one != other);
    all
}
