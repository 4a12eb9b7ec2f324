//! What each dimension shows, and the agenda for dialogue: findings as sentences.

use super::Writing;
use super::document::{Block, Inline, Item, ListKind, Runs};
use super::voice::{GAP, SECOND_GAP, fill, flow};
use crate::l10n::{msg, say};
use crate::model::assessment::{Mandate, is_blank};
use crate::model::findings::Finding;
use crate::model::questionnaire::{Reading, SectionKind};

/// In which list a finding stands: it says there what that list is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    WellDeveloped,
    WithPotential,
    Dialogue,
}

impl Writing<'_> {
    /// Each dimension: what it looks at, and its two lists.
    pub(super) fn dimensions(&mut self) -> Vec<Block> {
        let voice = self.voice;
        let mut blocks = vec![Block::Paragraph(voice.line(&msg::report_dimensions_about()))];
        for (section, own) in self.questionnaire.sections.iter().zip(&self.summary.sections) {
            if section.kind != SectionKind::Dimension {
                continue;
            }
            let text = say::section_heading(voice.l10n, voice.texts, section);
            let anchor = format!("dimension-{}", section.id);
            blocks.push(Block::Heading { level: 2, anchor, text });
            if let Some(about) = voice.texts.section_about(section) {
                blocks.push(Block::Paragraph(vec![Inline::Text(about)]));
            }
            for (list, id, heading) in [
                (List::WellDeveloped, "developed", msg::summary_well_developed()),
                (List::WithPotential, "potential", msg::summary_with_potential()),
            ] {
                let anchor = format!("dimension-{}-{id}", section.id);
                blocks.push(Block::Heading { level: 3, anchor, text: voice.say(&heading) });
                let belongs = match list {
                    List::WellDeveloped => Finding::well_developed,
                    List::WithPotential | List::Dialogue => Finding::with_potential,
                };
                let findings = own.findings.iter().filter(|finding| belongs(finding));
                blocks.push(self.list(findings, list));
            }
        }
        blocks
    }

    fn list<'f>(&self, findings: impl Iterator<Item = &'f Finding>, list: List) -> Block {
        let items: Vec<Item> = findings.map(|finding| self.item(finding, list)).collect();
        if items.is_empty() {
            return Block::Paragraph(self.voice.line(&msg::summary_none()));
        }
        Block::List { kind: ListKind::Bullets, items }
    }

    /// What to take up with other levels of government, by level.
    pub(super) fn dialogue(&mut self) -> Vec<Block> {
        let voice = self.voice;
        let mut blocks = vec![Block::Paragraph(voice.line(&msg::report_dialogue_about()))];
        let mut levels: Vec<(String, Vec<&Finding>)> = Vec::new();
        for finding in self.summary.dialogue() {
            let level = finding.mandate.level().map(super::voice::on_one_line).unwrap_or_default();
            match levels.iter_mut().find(|(own, _)| *own == level) {
                Some((_, findings)) => findings.push(finding),
                None => levels.push((level, vec![finding])),
            }
        }
        if levels.is_empty() {
            blocks.push(Block::Paragraph(voice.line(&msg::summary_no_dialogue())));
        }
        for (at, (level, findings)) in levels.into_iter().enumerate() {
            let text = voice.say(&match level.is_empty() {
                true => msg::report_dialogue_level_unsaid(),
                false => msg::report_dialogue_level(level),
            });
            let anchor = format!("dialogue-{}", at + 1);
            blocks.push(Block::Heading { level: 2, anchor, text });
            blocks.push(self.list(findings.into_iter(), List::Dialogue));
        }
        blocks
    }

    /// A finding as an item: the topic, the sentences, the notes, and who decides.
    fn item(&self, finding: &Finding, list: List) -> Item {
        let voice = self.voice;
        let at = finding.indicator;
        let indicator = &self.questionnaire.indicators[at];
        let entry = self.assessment.entry(&indicator.id);
        let mut paragraphs = vec![flow([self.topic(at), self.claim(finding, list)])];
        // A partial finding stands in both lists and tells its story in the first.
        let told = list == List::WellDeveloped || finding.reading == Reading::Gap;
        if told {
            paragraphs.extend(voice.paragraphs(&entry.notes));
        }
        let marks = flow([self.decides(finding, list), self.backed(finding, told)]);
        paragraphs.extend((!marks.is_empty()).then_some(marks));
        Item { anchor: None, paragraphs }
    }

    /// Who decides. The agenda for dialogue stands under the other level's name.
    fn decides(&self, finding: &Finding, list: List) -> Runs {
        let nameless = match (&finding.mandate, list) {
            (Mandate::Shared(_), List::Dialogue) => &Mandate::Shared(String::new()),
            (Mandate::Other(_), List::Dialogue) => &Mandate::Other(String::new()),
            (mandate, _) => mandate,
        };
        self.voice.mandate(nameless).map(Inline::Emphasis).into_iter().collect()
    }

    /// The evidence, or that there is none.
    fn backed(&self, finding: &Finding, told: bool) -> Runs {
        if !finding.evidenced {
            return vec![Inline::Emphasis(self.voice.say(&msg::report_claimed()))];
        }
        let references = self.references(finding.indicator);
        if !told || references.is_empty() {
            return Runs::new();
        }
        let sentence = self.voice.say(&msg::report_evidence(GAP.to_owned()));
        let (before, after) = sentence.split_once(GAP).unwrap_or((&sentence, ""));
        let mut line = vec![Inline::Emphasis(before.to_owned())];
        line.extend(references);
        line.extend((!after.is_empty()).then(|| Inline::Emphasis(after.to_owned())));
        line
    }

    /// What an indicator is about, with its number.
    pub(super) fn topic(&self, at: usize) -> Runs {
        let area = Inline::Strong(self.voice.texts.area(self.questionnaire.area_of(at)));
        let message = msg::ReportTopic { area: GAP.to_owned(), number: SECOND_GAP.to_owned() };
        let sentence = self.voice.say(&message.message());
        let (named, after) = sentence.split_once(SECOND_GAP).unwrap_or((&sentence, ""));
        let mut topic = fill(named, vec![area]);
        topic.push(self.number(at));
        topic.push(Inline::Text(after.to_owned()));
        topic
    }

    /// What a finding claims, in as few sentences as can be.
    pub(super) fn headline(&self, finding: &Finding, list: List) -> Runs {
        let voice = self.voice;
        let indicator = &self.questionnaire.indicators[finding.indicator];
        let entry = self.assessment.entry(&indicator.id);
        let first = voice.answer(indicator, entry).into_iter().take(1);
        let missing = voice.missing(indicator, entry, finding);
        flow(first.chain(missing.filter(|_| list != List::WellDeveloped)))
    }

    /// What a finding claims, in sentences.
    pub(super) fn claim(&self, finding: &Finding, list: List) -> Runs {
        let voice = self.voice;
        let indicator = &self.questionnaire.indicators[finding.indicator];
        let entry = self.assessment.entry(&indicator.id);
        let mut sentences = voice.answer(indicator, entry);
        let partial = finding.reading == Reading::Partial;
        let again = partial && list != List::WellDeveloped;
        if again {
            sentences.truncate(1);
        }
        if again || !partial {
            sentences.extend(voice.missing(indicator, entry, finding));
        }
        if again {
            return flow(sentences);
        }
        if let Some(own) = entry.overridden.as_ref().filter(|own| !is_blank(&own.reason)) {
            let reading = voice.say(&say::reading(own.reading));
            let sentence = msg::ReportOverride { reading, reason: GAP.to_owned() }.message();
            let reason = voice.inline(&own.reason).into_iter().collect();
            sentences.push(fill(&voice.say(&sentence), reason));
        }
        flow(sentences)
    }
}
