//! One page for the mayor.

use super::Writing;
use super::document::{Block, Inline, Item, ListKind, Runs};
use super::findings::List;
use super::voice::flow;
use crate::l10n::{Message, msg};
use crate::model::findings::Finding;
use crate::model::highlights::{Picked, page};

impl Writing<'_> {
    /// Three lists in plain words, and how they came about.
    pub(super) fn one_page(&self) -> Vec<Block> {
        let voice = self.voice;
        let page = page(self.questionnaire, self.assessment, &self.summary);
        let mut blocks = vec![Block::Paragraph(voice.line(&msg::report_one_page_about()))];
        for (id, heading, picked, list) in [
            ("strengths", msg::summary_well_developed(), &page.strengths, List::WellDeveloped),
            ("potentials", msg::summary_with_potential(), &page.potentials, List::WithPotential),
            ("dialogue", msg::summary_dialogue(), &page.dialogue, List::Dialogue),
        ] {
            blocks.extend(self.highlights(id, &heading, picked, list));
        }
        let chosen = [&page.strengths, &page.potentials, &page.dialogue];
        let chosen = chosen.iter().filter(|picked| !picked.findings.is_empty());
        let how = match (chosen.clone().all(|p| p.chosen), chosen.clone().any(|p| p.chosen)) {
            (true, _) => msg::report_one_page_chosen(),
            (false, true) => msg::report_one_page_partly_chosen(),
            (false, false) => msg::report_one_page_proposed(),
        };
        blocks.push(Block::Callout(voice.line(&how)));
        blocks
    }

    fn highlights(&self, id: &str, heading: &Message, picked: &Picked, list: List) -> [Block; 2] {
        let voice = self.voice;
        let text = voice.say(heading);
        let heading = Block::Heading { level: 1, anchor: id.to_owned(), text };
        let items: Vec<Item> =
            picked.findings.iter().map(|finding| self.highlight(finding, list)).collect();
        if items.is_empty() {
            return [heading, Block::Paragraph(voice.line(&msg::summary_none()))];
        }
        [heading, Block::List { kind: ListKind::Numbers, items }]
    }

    /// The topic and the claim; who decides where that is what the list is about.
    fn highlight(&self, finding: &Finding, list: List) -> Item {
        let mandate = self.voice.mandate(&finding.mandate).filter(|_| list == List::Dialogue);
        let mandate: Runs = mandate.map(Inline::Text).into_iter().collect();
        let line = flow([self.topic(finding.indicator), self.headline(finding, list), mandate]);
        Item { anchor: None, paragraphs: vec![line] }
    }
}
