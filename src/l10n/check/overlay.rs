//! What is wrong with the texts of a regional variant: it holds only what differs.

use super::{Checker, Source, name, required};
use crate::model::fault::{Fault, FaultKind, shown};
use crate::model::language;
use crate::model::questionnaire::Structure;

/// Names everything that is wrong with the texts of a variant, beside those of the language that it
/// is a variant of. Nothing is missing in it.
pub fn overlay(structure: &Structure, tag: &str, source: &str, base: Option<&str>) -> Vec<Fault> {
    let source = match Source::read(source) {
        Ok(source) => source,
        Err(faults) => return faults,
    };
    let wanted = required(structure);
    let mut checker = Checker { faults: Vec::new() };
    checker.written(&wanted, &source);
    // Without readable texts of the language there is nothing to hold it to: a fault of its own.
    if let Some(base) = base.and_then(|base| Source::read(base).ok())
        && let Some(base_tag) = language::base(tag)
    {
        for message in &source.messages {
            let Some(wanted) = wanted.iter().find(|wanted| wanted.id == message.id) else {
                continue;
            };
            let known = |attribute: Option<&str>| attribute.is_none_or(|name| wanted.takes(name));
            for (attribute, text) in message.texts().filter(|(attribute, _)| known(*attribute)) {
                let free = attribute.is_some_and(|attribute| wanted.free.contains(&attribute));
                let field = shown(&name(message.id, attribute));
                let kind = match base.message(message.id).and_then(|own| own.text(attribute)) {
                    Some(own) if own.runs == text.runs => {
                        FaultKind::SameAsBase { base: base_tag.to_owned() }
                    }
                    None if !free && !base.has(message.id, attribute) => FaultKind::NotInBase {
                        text: name(message.id, attribute),
                        base: base_tag.to_owned(),
                    },
                    _ => continue,
                };
                checker.faults.push(Fault { line: text.line, field, kind });
            }
        }
    }
    let mut faults = checker.faults;
    faults.extend(source.faults);
    faults.sort_by_key(|fault| fault.line);
    faults
}
