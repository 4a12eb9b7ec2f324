//! Finding things: the search, the outline, the glossary.

use super::asking::Asking;
use super::command::Command;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::search::search;
use crate::l10n::{L10n, Language, msg, say};
use crate::model::wizard::Action;
use crate::sitting::{Found, Side};

/// What a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// Something of the questionnaire.
    Text(Found),
    /// A command.
    Command(Command),
}

/// How many things found are said at once.
const MOST: usize = 12;

impl<D: Desk> Talk<D> {
    /// Searches, in all languages at once.
    pub(super) fn find(&mut self, query: &str) {
        let Some(sitting) = &self.sitting else { return };
        if query.is_empty() {
            return self.needs(Command::Find);
        }
        let speakers: Vec<L10n> = Language::all().map(L10n::new).collect();
        let mut entries = sitting.findable(&speakers, Target::Text);
        for command in Command::ALL {
            let names = speakers.iter().map(|speaker| speaker.say(&command.about()));
            entries.push(crate::l10n::search::Entry::new(Target::Command(*command), names));
        }
        let found: Vec<Target> =
            search(&entries, query).into_iter().map(|own| own.target).collect();
        if found.is_empty() {
            return self.tell(msg::palette_none());
        }
        self.tell(msg::palette_found(found.len()));
        self.asking.push(Asking::Found(found));
        self.say_asked();
    }

    pub(super) fn say_found(&mut self, found: &[Target]) {
        let Some(sitting) = &self.sitting else { return };
        let texts = sitting.texts.ask(self.l10n.language().tag);
        let questionnaire = sitting.wizard.questionnaire();
        let name = |target: &Target| match target {
            Target::Text(Found::Indicator(at)) => {
                let indicator = &questionnaire.indicators[*at];
                let (number, prompt) = (indicator.number.clone(), texts.prompt(indicator));
                self.l10n.say(&msg::VersionsIndicator { number, prompt }.message())
            }
            Target::Text(Found::Term(at)) => {
                self.l10n.say(&msg::palette_term(texts.term(&questionnaire.terms[*at])))
            }
            Target::Text(Found::Section(at)) => {
                say::section_heading(&self.l10n, texts, &questionnaire.sections[*at])
            }
            Target::Command(command) => {
                let value = self.l10n.say(&command.about());
                self.l10n.say(&msg::RowNamed { label: self.shown(*command), value }.message())
            }
        };
        let lines = found.iter().take(MOST).enumerate();
        let mut lines: Vec<String> =
            lines.map(|(at, target)| format!("{}. {}", at + 1, name(target))).collect();
        let more = found.len().saturating_sub(MOST);
        if more > 0 {
            lines.push(self.l10n.say(&msg::plain_more(more)));
        }
        lines.push(self.l10n.say(&msg::plain_pick()));
        self.say_all(lines);
    }

    pub(super) fn pick_found(&mut self, found: Vec<Target>, text: &str) {
        let most = found.len().min(MOST);
        match self.number(text, most) {
            Some(number) => match found[number - 1] {
                Target::Text(Found::Indicator(at)) => {
                    self.place = Place::Question;
                    self.unsaid = true;
                    self.act(Action::GoTo(at));
                }
                Target::Text(Found::Term(at)) => self.explain_terms(&[at]),
                Target::Text(Found::Section(at)) => self.open_page(at),
                Target::Command(command) => self.obey(command, ""),
            },
            None if text.is_empty() => {}
            None => {
                self.asking.push(Asking::Found(found));
                self.no_choice(text, most);
            }
        }
    }

    /// A section's opening page, wherever one is.
    fn open_page(&mut self, section: usize) {
        let side = Side::Opening { walked: false };
        if let Some(sitting) = &mut self.sitting {
            sitting.turned_to(section, side);
        }
        self.place = Place::Page(section, side);
        self.unsaid = true;
    }

    /// The opening page of the section one is in.
    pub(super) fn open_section(&mut self) {
        if let Some(sitting) = &self.sitting {
            let section = match self.place {
                Place::Page(section, _) => section,
                _ => sitting.wizard.indicator().section,
            };
            self.open_page(section);
        }
    }

    /// All sections, or the indicators of one.
    pub(super) fn say_outline(&mut self, rest: &str) {
        let Some(sitting) = &self.sitting else { return };
        let wizard = &sitting.wizard;
        let texts = sitting.texts.ask(self.l10n.language().tag);
        let sections = &wizard.questionnaire().sections;
        let named = |label: String, value: String| {
            self.l10n.say(&msg::PlainSectionProgress { progress: value, title: label }.message())
        };
        if rest.is_empty() {
            let lines = sections.iter().enumerate().map(|(at, section)| {
                let progress = self.l10n.say(&say::progress(&wizard.tally().section(at).coverage));
                let mark = section.number.map_or("C".to_owned(), |number| number.to_string());
                format!("{mark}. {}", named(texts.section(section), progress))
            });
            let lines: Vec<String> = lines.collect();
            self.say_all(lines);
            let (go, outline) = (self.shown(Command::Go), self.shown(Command::Outline));
            return self.tell(msg::HearOutlinePick { go, outline }.message());
        }
        let wanted = |number: Option<usize>| match number {
            Some(number) => rest == number.to_string(),
            None => rest.eq_ignore_ascii_case("c") || rest == "0",
        };
        let Some(section) = sections.iter().find(|section| wanted(section.number)) else {
            return self.no_such(rest);
        };
        let mut lines = vec![say::section_heading(&self.l10n, texts, section)];
        for at in section.range.clone() {
            let indicator = &wizard.questionnaire().indicators[at];
            let mut status = self.l10n.say(&say::status(wizard.status(at)));
            if wizard.entry_at(at).flag.is_some() {
                status = self.l10n.list([status, self.l10n.say(&msg::row_flag())].into_iter());
            }
            // First where it stands: that is what one listens for.
            let title = format!("{} {status}", indicator.number);
            lines.push(named(title, texts.prompt(indicator)));
        }
        lines.push(self.l10n.say(&msg::hear_outline_go(self.shown(Command::Go))));
        self.say_all(lines);
    }

    /// The terms in view, or the one named.
    pub(super) fn say_terms(&mut self, rest: &str) {
        let Some(sitting) = &self.sitting else { return };
        let texts = sitting.texts.ask(self.l10n.language().tag);
        let questionnaire = sitting.wizard.questionnaire();
        if rest.is_empty() {
            let finder = texts.finder(&questionnaire.terms);
            let mut terms: Vec<usize> = Vec::new();
            for text in self.texts_in_view() {
                for found in finder.find(&text) {
                    if !terms.contains(&found.term) {
                        terms.push(found.term);
                    }
                }
            }
            if terms.is_empty() {
                return self.tell(msg::notice_no_terms());
            }
            return self.explain_terms(&terms);
        }
        let speakers: Vec<L10n> = Language::all().map(L10n::new).collect();
        let entries = sitting.findable(&speakers, |found| found);
        let found = search(&entries, rest).into_iter().find_map(|own| match own.target {
            Found::Term(at) => Some(at),
            _ => None,
        });
        match found {
            Some(at) => self.explain_terms(&[at]),
            None => self.no_such(rest),
        }
    }

    /// The questionnaire's own words where one is.
    fn texts_in_view(&self) -> Vec<String> {
        let Some(telling) = self.telling() else { return Vec::new() };
        let (texts, wizard) = (telling.texts(), &telling.sitting.wizard);
        if let Place::Page(at, _) = self.place {
            let section = &wizard.questionnaire().sections[at];
            let whole = [texts.section_about(section), texts.section_needed(section)];
            let areas = section.areas.iter();
            let areas = areas.flat_map(|area| [Some(texts.area(area)), texts.area_about(area)]);
            return whole.into_iter().chain(areas).flatten().collect();
        }
        let indicator = wizard.indicator();
        let parts = ["asks", "evidence", "example", "knows"];
        let help = parts.into_iter().filter_map(|part| texts.help(indicator, part));
        let options = indicator.kind.options().iter();
        let options = options.map(|option| texts.option(indicator, &option.id));
        let details = indicator.details.iter().map(|own| texts.detail(indicator, &own.id));
        [texts.prompt(indicator)].into_iter().chain(options).chain(details).chain(help).collect()
    }

    /// What terms mean, from where that is taken, and how the other languages say it.
    fn explain_terms(&mut self, terms: &[usize]) {
        let Some(telling) = self.telling() else { return };
        let (texts, sitting) = (telling.texts(), telling.sitting);
        let own = self.l10n.language();
        let is_other = |other: &Language| {
            other.base().is_none() && *other != own && Some(*other) != own.base()
        };
        let mut lines = Vec::new();
        for at in terms {
            let id = &sitting.wizard.questionnaire().terms[*at];
            let definition = texts.term_part(id, "definition").unwrap_or_default();
            lines.push(telling.named(texts.term(id), definition));
            if let Some(source) = texts.term_part(id, "source") {
                lines.push(telling.named(self.l10n.say(&msg::terms_source()), source));
            }
            for other in Language::all().filter(is_other) {
                if let Some(word) = sitting.texts.ask(other.tag).term_here(id) {
                    lines.push(telling.named(self.l10n.language_name(other.tag), word));
                }
            }
        }
        self.say_all(lines);
    }
}
