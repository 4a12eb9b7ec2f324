//! Marks every field that a person fills in, so that each can be found again.
//!
//! Every type is taken apart field by field: a new field stops the compiler here until it is marked,
//! and then the test until it is exported.

use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, Flag, Highlights, Mandate, Override, Position, Row,
    Value, Words,
};
use crate::model::test_support::SMALL;

/// What must be found.
#[derive(Default)]
pub struct Marks {
    /// Words, ids and tags.
    pub texts: Vec<String>,
    /// Decimal text, and years.
    pub figures: Vec<String>,
    count: i32,
}

/// Gives every free field a content of its own, adds what the questionnaire does not know, and lists
/// it all.
pub fn mark(assessment: &mut Assessment) -> Marks {
    let mut marks = Marks::default();
    let Assessment {
        format: _,
        questionnaire,
        questionnaire_version,
        example,
        about,
        highlights,
        entries,
    } = assessment;
    marks.text(questionnaire);
    marks.text(questionnaire_version);
    *example = true;
    let About { authority, country, year, step: _, languages, people } = about;
    marks.text(authority);
    marks.text(country);
    marks.text(people);
    *year = Some(marks.year());
    *languages = vec!["fr".to_owned(), marks.word(), "pt-BR".to_owned()];
    let Highlights { strengths, potentials, dialogue } = highlights;
    for list in [strengths, potentials, dialogue] {
        list.push(marks.word());
    }
    // One that another version asked, and one detail in each that another version had.
    let some = entries.values().next().cloned().unwrap_or_default();
    let retired = marks.word();
    entries.insert(retired, some);
    for (id, entry) in entries {
        marks.texts.push(id.clone());
        marks.entry(id, entry);
    }
    marks
}

impl Marks {
    fn next(&mut self) -> i32 {
        self.count += 1;
        self.count
    }

    /// What looks like an id.
    fn word(&mut self) -> String {
        let word = format!("mark-{}-", self.next());
        self.texts.push(word.clone());
        word
    }

    /// What a spreadsheet would like to reckon with.
    fn text(&mut self, text: &mut String) {
        let sign = ['=', '+', '-', '@', '＝'][self.count as usize % 5];
        *text = format!("{sign}{}", self.word());
    }

    fn year(&mut self) -> i32 {
        let year = 10_000 + self.next();
        self.figures.push(year.to_string());
        year
    }

    fn decimal(&mut self, text: &mut String) {
        *text = format!("-{}.25", 20_000 + self.next());
        self.figures.push(text.clone());
    }

    fn words(&mut self, words: &mut Words) {
        words.insert("xx".to_owned(), String::new());
        for (tag, text) in words {
            self.texts.push(tag.clone());
            self.text(text);
        }
    }

    fn entry(&mut self, id: &str, entry: &mut Entry) {
        let Entry {
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
        } = entry;
        match answer {
            Answer::Unanswered => {}
            Answer::DontKnow { whom, when } => {
                self.text(whom);
                self.text(when);
            }
            Answer::NotApplicable { reason } => self.words(reason),
            Answer::Given(value) => self.value(id, value),
        }
        let unknown = self.word();
        details.insert(unknown, Value::Text(Words::new()));
        for (id, value) in details {
            self.texts.push(id.clone());
            self.value("", value);
        }
        match mandate {
            Mandate::Unsaid | Mandate::City => {}
            Mandate::Shared(level) | Mandate::Other(level) => self.text(level),
        }
        for piece in evidence {
            let Evidence { title, kind: _, year, page, link, note } = piece;
            self.text(title);
            self.text(page);
            self.text(note);
            *link = format!("https://exemple.org/{}", self.word());
            *year = Some(self.year());
        }
        self.words(notes);
        let mut who = String::new();
        self.text(&mut who);
        positions.insert(who, Position::default());
        for Position { stance: _, remark } in positions.values_mut() {
            self.words(remark);
        }
        if let Some(Flag { what, whom }) = flag {
            self.words(what);
            self.text(whom);
        }
        if let Some(Override { reading: _, reason }) = overridden {
            self.words(reason);
        }
        let mut by = String::new();
        self.text(&mut by);
        *changed_by = Some(by);
        // Moments are figures in a workbook: one that is none shows that the field is there.
        let mut at = String::new();
        self.text(&mut at);
        *changed_at = Some(at);
    }

    fn value(&mut self, indicator: &str, value: &mut Value) {
        match value {
            Value::Choice(id) => self.texts.push(id.clone()),
            Value::Choices(ids) => {
                ids.insert(self.word());
                self.texts.extend(ids.iter().cloned());
            }
            Value::Number(number) => self.decimal(number),
            Value::Money { amount, currency } => {
                self.decimal(amount);
                self.text(currency);
            }
            Value::Year(year) => *year = self.year(),
            Value::Period { from, to } => {
                *from = self.year();
                *to = to.map(|_| self.year());
            }
            Value::Text(words) => self.words(words),
            Value::Table(rows) => {
                for row in rows {
                    self.row(indicator, row);
                }
            }
        }
    }

    fn row(&mut self, indicator: &str, row: &mut Row) {
        let Row { row, cells } = row;
        cells.insert(self.word(), String::new());
        self.texts.extend(row.clone());
        for (id, cell) in cells {
            self.texts.push(id.clone());
            let is_choice = SMALL.indicator(indicator).is_some() && id == "level";
            match (is_choice, cell.parse::<f64>()) {
                (true, _) => self.texts.push(cell.clone()),
                (false, Ok(_)) if id == "since" => *cell = self.year().to_string(),
                (false, Ok(_)) if id == "people" && SMALL.indicator(indicator).is_some() => {
                    self.decimal(cell);
                }
                _ => self.text(cell),
            }
        }
    }
}
