//! What a translator has to do before the whole document speaks one language.

use std::collections::BTreeMap;

use super::Writing;
use super::document::{Block, Inline, Item, ListKind};
use super::voice::flow;
use crate::l10n::{Message, msg};
use crate::model::assessment::{Answer, Value, Words};

impl Writing<'_> {
    /// Every place whose words exist in another language only; nothing where there is none.
    pub(super) fn translations(&mut self) -> Vec<Block> {
        let voice = self.voice;
        let mut items = Vec::new();
        for (at, indicator) in self.questionnaire.indicators.iter().enumerate() {
            let entry = self.assessment.entry(&indicator.id);
            let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
            let mut look = |name: &dyn Fn() -> String, words: &Words| {
                if let Some(language) = voice.quote(words).and_then(|quoted| quoted.foreign) {
                    places.entry(language).or_default().push(name());
                }
            };
            let say = |message: fn() -> Message| move || voice.say(&message());
            match &entry.answer {
                Answer::Given(Value::Text(words)) => look(&say(msg::report_field_answer), words),
                Answer::NotApplicable { reason } => look(&say(msg::report_field_answer), reason),
                _ => {}
            }
            for (id, value) in &entry.details {
                if let Value::Text(words) = value {
                    let is_detail = indicator.details.iter().any(|detail| detail.id == *id);
                    look(
                        &|| match is_detail {
                            true => voice.texts.detail(indicator, id),
                            false => voice.texts.option(indicator, id),
                        },
                        words,
                    );
                }
            }
            look(&say(msg::report_field_notes), &entry.notes);
            for (who, position) in &entry.positions {
                let name = || voice.say(&msg::position_remark_of(who.clone()));
                look(&name, &position.remark);
            }
            if let Some(own) = &entry.overridden {
                look(&say(msg::report_field_override), &own.reason);
            }
            if let Some(flag) = &entry.flag {
                look(&say(msg::report_field_open), &flag.what);
            }
            for (language, fields) in places {
                let language = voice.l10n.language_name(&language);
                let fields = voice.l10n.list(fields.into_iter());
                let line = voice.line(&msg::ReportTranslate { fields, language }.message());
                let line = flow([self.topic(at), line]);
                items.push(Item { anchor: None, paragraphs: vec![line] });
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        let about = voice.say(&msg::report_translations_about(items.len()));
        vec![
            Block::Paragraph(vec![Inline::Text(about)]),
            Block::List { kind: ListKind::Bullets, items },
        ]
    }
}
