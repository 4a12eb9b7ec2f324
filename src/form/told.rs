//! A draft in words: what was typed beside what is stored.

use jiff::civil::DateTime;

use super::{Field, Form, Input, Speech, title};
use crate::l10n::msg;
use crate::model::draft::Draft;

/// What there is to tell of a draft.
pub struct Told {
    /// When it was typed.
    pub when: String,
    /// What it is about.
    pub about: String,
    /// The fields in which something else is stored than was typed.
    pub changed: Vec<Changed>,
}

/// A field in which something else is stored than was typed.
pub struct Changed {
    /// What the field is called.
    pub label: String,
    /// What was typed, on one line; nothing where it was emptied.
    pub typed: String,
    /// What is stored, on one line; nothing where nothing is.
    pub stored: String,
}

impl Told {
    /// Tells of a draft, beside its form with what is stored.
    pub fn new(draft: &Draft, stored: &Form, speech: Speech) -> Told {
        let l10n = speech.l10n;
        let when = match draft.at.parse::<DateTime>() {
            Ok(at) => msg::DraftWhen { date: l10n.date(at), time: l10n.time(at) }.message(),
            Err(_) => msg::draft_once(),
        };
        let title = l10n.say(&title(&stored.purpose));
        let about = match speech.indicator {
            Some((texts, indicator)) => {
                let prompt = texts.prompt(indicator);
                msg::DraftAbout { number: indicator.number.clone(), prompt, title }.message()
            }
            None => msg::draft_about_none(title),
        };
        let mut typed = stored.clone();
        typed.take_up(draft);
        let fields = typed.fields.iter().zip(&stored.fields);
        let changed = fields.filter_map(|(own, stored)| {
            let (typed, stored) = (value(own, speech), value(stored, speech));
            let label = speech.say(&own.label);
            (typed != stored).then_some(Changed { label, typed, stored })
        });
        Told { when: l10n.say(&when), about: l10n.say(&about), changed: changed.collect() }
    }
}

/// What is in a field, on one line.
fn value(field: &Field, speech: Speech) -> String {
    match &field.input {
        Input::Text(buffer) => buffer.text().split_whitespace().collect::<Vec<_>>().join(" "),
        Input::Choice { options, chosen } => {
            options.get(*chosen).map(|option| speech.say(option)).unwrap_or_default()
        }
    }
}
