//! What a section's pages say, passage by passage, whichever way they are shown.

use super::Sitting;
use super::pages::{Side, first_of, section_ahead};
use crate::l10n::{Asker, L10n, Message, msg, say};
use crate::model::assessment::Answer;
use crate::model::findings::{Finding, Status};
use crate::model::highlights::List;
use crate::model::questionnaire::{Condition, Section, SectionKind};

/// A passage of a page.
pub enum Passage {
    /// What stands above the next ones.
    Heading(String),
    /// Words of the program.
    Words(String),
    /// The questionnaire's own words.
    Own(String),
    /// The questionnaire's own words under a heading of their own.
    Under(String, String),
    /// An area.
    Area {
        /// What it is called.
        title: String,
        /// The numbers of its indicators.
        numbers: String,
        /// What it is about.
        about: Option<String>,
    },
    /// A list of findings: its name with how many it has, and these.
    List(String, Vec<Finding>),
    /// An indicator's number, and whom to ask about it.
    Ask(String, String),
    /// How to go on.
    Onward(String),
}

/// What leads on from a page.
pub struct Ways {
    /// The key that goes on.
    pub on: String,
    /// What is said behind the last part.
    pub last: Message,
}

impl Sitting {
    /// What the page of this section says.
    pub fn page_words(&self, at: usize, side: Side, l10n: &L10n, ways: Ways) -> Vec<Passage> {
        let section = &self.wizard.questionnaire().sections[at];
        let texts = self.texts.ask(l10n.language().tag);
        let writer = Writer { sitting: self, l10n, texts, section, at };
        let heading = Passage::Heading(say::section_heading(l10n, texts, section));
        let rest = match side {
            Side::Opening { .. } => writer.opening(ways),
            Side::Closing => writer.closing(ways),
        };
        std::iter::once(heading).chain(rest).collect()
    }
}

struct Writer<'a> {
    sitting: &'a Sitting,
    l10n: &'a L10n,
    texts: Asker<'a>,
    section: &'a Section,
    at: usize,
}

impl Writer<'_> {
    fn words(&self, message: Message) -> Passage {
        Passage::Words(self.l10n.say(&message))
    }

    fn heading(&self, message: Message) -> Passage {
        Passage::Heading(self.l10n.say(&message))
    }

    /// How much is answered: progress, which says nothing about the findings.
    fn coverage(&self) -> Passage {
        self.words(say::coverage(&self.sitting.wizard.tally().section(self.at).coverage))
    }

    fn opening(&self, ways: Ways) -> Vec<Passage> {
        let Writer { sitting, l10n, texts, section, .. } = *self;
        let questionnaire = sitting.wizard.questionnaire();
        let mut passages: Vec<Passage> =
            texts.section_about(section).map(Passage::Own).into_iter().collect();
        let count = section.range.len();
        passages.push(self.words(match section.kind {
            SectionKind::Dimension => msg::page_indicators(count),
            SectionKind::Context => msg::page_questions(count),
        }));
        let indicators = &questionnaire.indicators[section.range.clone()];
        let conditional = indicators.iter().filter(|own| own.asked != Condition::Always).count();
        if conditional > 0 {
            passages.push(self.words(msg::page_conditional(conditional)));
        }
        passages.push(self.coverage());
        if let Some(needed) = texts.section_needed(section) {
            passages.push(Passage::Under(l10n.say(&msg::page_needed()), needed));
        }
        passages.push(self.heading(msg::page_areas()));
        passages.extend(section.areas.iter().map(|area| {
            let numbers = match &questionnaire.indicators[area.range.clone()] {
                few @ ([] | [_] | [_, _]) => l10n.list(few.iter().map(|own| own.number.clone())),
                [first, .., last] => l10n.say(
                    &msg::PageNumbers { first: first.number.clone(), last: last.number.clone() }
                        .message(),
                ),
            };
            Passage::Area { title: texts.area(area), numbers, about: texts.area_about(area) }
        }));
        passages.extend(first_of(&sitting.wizard, self.at).map(|first| {
            let first = &questionnaire.indicators[first];
            let (number, prompt) = (first.number.clone(), texts.prompt(first));
            let onward = msg::WelcomeContinue { key: ways.on, number, prompt };
            Passage::Onward(l10n.say(&onward.message()))
        }));
        passages
    }

    fn closing(&self, ways: Ways) -> Vec<Passage> {
        let wizard = &self.sitting.wizard;
        let mut passages = vec![self.coverage(), self.heading(msg::page_found())];
        if self.section.kind == SectionKind::Context {
            passages.push(self.words(msg::live_context()));
        } else {
            let findings = || self.section.range.clone().filter_map(|at| wizard.finding(at));
            passages.extend(List::ALL.into_iter().map(|list| {
                let listed: Vec<Finding> = findings().filter(|own| list.takes(own)).collect();
                let (name, _) = say::list(list);
                let count = msg::PageList { count: listed.len(), list: self.l10n.say(&name) };
                Passage::List(self.l10n.say(&count.message()), listed)
            }));
        }
        passages.push(self.heading(msg::page_left()));
        self.left(&mut passages);
        let next = section_ahead(wizard).map(|next| &wizard.questionnaire().sections[next]);
        passages.push(Passage::Onward(self.l10n.say(&match next {
            Some(next) => {
                let section = say::section_heading(self.l10n, self.texts, next);
                msg::PageNext { key: ways.on, section }.message()
            }
            None => ways.last,
        })));
        passages
    }

    /// What nobody has looked at, and whom to ask about what is not known.
    fn left(&self, passages: &mut Vec<Passage>) {
        let wizard = &self.sitting.wizard;
        let number = |at: usize| wizard.questionnaire().indicators[at].number.clone();
        let with = |status: Status| {
            self.section.range.clone().filter(move |at| wizard.status(*at) == status)
        };
        let open = with(Status::Unanswered).count();
        if open > 0 {
            let numbers = self.l10n.list(with(Status::Unanswered).map(number));
            passages.push(self.words(msg::PageOpen { count: open, numbers }.message()));
        }
        for at in with(Status::DontKnow) {
            if let Answer::DontKnow { whom, when } = &wizard.entry_at(at).answer {
                passages.push(Passage::Ask(number(at), self.l10n.dont_know(whom, when)));
            }
        }
        if open == 0 && with(Status::DontKnow).next().is_none() {
            passages.push(self.words(msg::page_nothing_left()));
        }
    }
}
