//! Which texts a questionnaire's structure calls for; [`Asker`](crate::l10n::Asker) asks for these.

use crate::model::questionnaire::{
    AnswerKind, CellKind, Choice, IndicatorStructure, Reading, Rows, Structure,
};

/// A message that a structure calls for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The message's name.
    pub id: String,
    /// Attributes that it must have.
    pub attributes: Vec<String>,
    /// Attributes that it may have: in every language, or in none.
    pub optional: &'static [&'static str],
    /// Attributes that each language may have or not, as it needs them.
    pub free: &'static [&'static str],
}

impl Wanted {
    /// Whether the message must or may have this attribute.
    pub fn takes(&self, attribute: &str) -> bool {
        self.optional.contains(&attribute)
            || self.free.contains(&attribute)
            || self.attributes.iter().any(|own| own == attribute)
    }
}

/// Every message that this structure calls for, in its order.
pub fn required(structure: &Structure) -> Vec<Wanted> {
    let plain = |id: String| Wanted { id, attributes: Vec::new(), optional: &[], free: &[] };
    // The instrument's title.
    let mut wanted = vec![plain("questionnaire".to_owned())];
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
        wanted.push(Wanted { attributes, ..plain(format!("scale-{}", scale.id)) });
    }
    for section in &structure.sections {
        let id = format!("section-{}", section.id);
        wanted.push(Wanted { optional: &["about", "needed"], ..plain(id) });
        for area in &section.areas {
            let id = format!("area-{}", area.id);
            wanted.push(Wanted { optional: &["about"], ..plain(id) });
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
    Wanted {
        id: indicator.id.clone(),
        attributes,
        optional: &["asks", "evidence", "example", "knows"],
        free: &[],
    }
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
