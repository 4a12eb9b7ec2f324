//! Which texts a questionnaire's structure calls for; [`Asker`](crate::l10n::Asker) asks for these.

use crate::model::questionnaire::{
    AnswerKind, CellKind, Choice, IndicatorStructure, Reading, Rows, Structure,
};

/// An attribute that a message may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Optional {
    /// Its name.
    pub attribute: String,
    /// The placeholder for the answer, which it must hold: a report would lose the answer otherwise.
    pub fills: Option<&'static str>,
}

/// A message that a structure calls for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The message's name.
    pub id: String,
    /// Attributes that it must have.
    pub attributes: Vec<String>,
    /// Attributes that it may have: in every language, or in none.
    pub optional: Vec<Optional>,
    /// Attributes that each language may have or not, as it needs them.
    pub free: &'static [&'static str],
}

impl Wanted {
    /// Whether the message must or may have this attribute.
    pub fn takes(&self, attribute: &str) -> bool {
        self.optional.iter().any(|own| own.attribute == attribute)
            || self.free.contains(&attribute)
            || self.attributes.iter().any(|own| own == attribute)
    }

    /// The placeholder for the answer in this attribute.
    pub fn fills(&self, attribute: &str) -> Option<&'static str> {
        self.optional.iter().find(|own| own.attribute == attribute)?.fills
    }
}

/// Every message that this structure calls for, in its order.
pub fn required(structure: &Structure) -> Vec<Wanted> {
    let plain = |id: String| Wanted { id, attributes: vec![], optional: vec![], free: &[] };
    // The instrument's title.
    let optional = help(&["objectives", "introduction"]);
    let mut wanted = vec![Wanted { optional, ..plain("questionnaire".to_owned()) }];
    for term in &structure.terms {
        wanted.push(Wanted {
            attributes: ["definition", "source"].map(str::to_owned).to_vec(),
            free: &["forms", "avoid"],
            ..plain(format!("term-{term}"))
        });
    }
    for scale in &structure.scales {
        let mut attributes = Vec::new();
        options(&scale.options, &mut attributes);
        let optional = said(&scale.options, Some("statement"));
        wanted.push(Wanted { attributes, optional, ..plain(format!("scale-{}", scale.id)) });
    }
    for section in &structure.sections {
        let id = format!("section-{}", section.id);
        wanted.push(Wanted { optional: help(&["about", "needed"]), ..plain(id) });
        for area in &section.areas {
            let id = format!("area-{}", area.id);
            wanted.push(Wanted { optional: help(&["about"]), ..plain(id) });
            wanted.extend(area.indicators.iter().map(|item| indicator(structure, item)));
        }
    }
    wanted
}

fn indicator(structure: &Structure, indicator: &IndicatorStructure) -> Wanted {
    let mut attributes = Vec::new();
    match &indicator.answer {
        AnswerKind::OneOf(list) | AnswerKind::AnyOf { options: list, .. } => {
            options(list, &mut attributes);
        }
        AnswerKind::Number { .. } => attributes.push("unit".to_owned()),
        AnswerKind::Table { rows, columns } => {
            match rows {
                Rows::Fixed(ids) => attributes.extend(ids.iter().map(|id| format!("row-{id}"))),
                Rows::Free(_) => attributes.push("row".to_owned()),
            }
            for column in columns {
                let label = format!("column-{}", column.id);
                match &column.cell {
                    CellKind::Number => attributes.push(format!("{label}-unit")),
                    CellKind::Choice(ids) => {
                        attributes.extend(ids.iter().map(|id| format!("{label}-option-{id}")));
                    }
                    CellKind::Text | CellKind::Year => {}
                }
                attributes.push(label);
            }
        }
        // A scale's options have their labels with the scale.
        AnswerKind::Scale(_)
        | AnswerKind::Money
        | AnswerKind::Year
        | AnswerKind::Period
        | AnswerKind::ShortText
        | AnswerKind::LongText => {}
    }
    for detail in &indicator.details {
        let label = format!("detail-{}", detail.id);
        let list = match &detail.kind {
            AnswerKind::Scale(id) => structure
                .scales
                .iter()
                .find(|scale| scale.id == *id)
                .map_or(&[][..], |scale| &scale.options),
            kind => kind.options(),
        };
        attributes.extend(list.iter().map(|option| format!("{label}-option-{}", option.id)));
        if let AnswerKind::Number { .. } = detail.kind {
            attributes.push(format!("{label}-unit"));
        }
        attributes.push(label);
    }
    let mut optional = help(&["asks", "evidence", "example", "knows"]);
    optional.extend(statements(indicator));
    Wanted { id: indicator.id.clone(), attributes, optional, free: &[] }
}

fn help(attributes: &[&str]) -> Vec<Optional> {
    let plain = |name: &&str| Optional { attribute: (*name).to_owned(), fills: None };
    attributes.iter().map(plain).collect()
}

/// What a report says with the answer of an indicator.
fn statements(indicator: &IndicatorStructure) -> Vec<Optional> {
    let statement = |fills| Optional { attribute: "statement".to_owned(), fills };
    let mut optional = match &indicator.answer {
        // The scale's sentences fill it in.
        AnswerKind::Scale(_) | AnswerKind::Table { .. } => vec![statement(None)],
        AnswerKind::OneOf(options) => said(options, None),
        AnswerKind::AnyOf { options, .. } => {
            let alone: Vec<Choice> = options.iter().filter(|own| own.alone).cloned().collect();
            let mut optional = said(&alone, None);
            optional.push(statement(Some("list")));
            optional.extend(listed("option", options.iter().filter(|own| !own.alone)));
            optional
        }
        AnswerKind::LongText => Vec::new(),
        _ => vec![statement(Some("value"))],
    };
    for detail in &indicator.details {
        let attribute = format!("detail-{}-said", detail.id);
        optional.push(Optional { attribute, fills: Some("value") });
        if let AnswerKind::AnyOf { options, .. } = &detail.kind {
            let label = format!("detail-{}-option", detail.id);
            optional.extend(listed(&label, options.iter()));
        }
    }
    optional
}

fn said(options: &[Choice], fills: Option<&'static str>) -> Vec<Optional> {
    let said = |own: &Choice| Optional { attribute: format!("option-{}-said", own.id), fills };
    options.iter().map(said).collect()
}

fn listed<'a>(label: &str, options: impl Iterator<Item = &'a Choice>) -> Vec<Optional> {
    let name = |own: &Choice| format!("{label}-{}-listed", own.id);
    options.map(|own| Optional { attribute: name(own), fills: None }).collect()
}

fn options(options: &[Choice], attributes: &mut Vec<String>) {
    for option in options {
        let label = format!("option-{}", option.id);
        if option.reading == Some(Reading::Partial) {
            attributes.push(format!("{label}-exists"));
            attributes.push(format!("{label}-missing"));
        }
        if option.named {
            attributes.push(format!("{label}-name"));
        }
        attributes.push(label);
    }
}
