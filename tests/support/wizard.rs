//! Finding one's way in the wizard, as somebody who reads the screen does.

use super::screen::flat;
use super::{Screen, Terminal, Words, questionnaire, texts};

impl Terminal {
    /// A message of the program in the language of the screen.
    pub fn say(&self, id: &str) -> String {
        Words::new(&self.language).say(id)
    }

    /// Waits for a message of the program.
    pub fn wait_for_message(&self, id: &str) -> Screen {
        self.wait_for(&self.say(id))
    }

    /// Waits until a change is shown as saved.
    pub fn wait_for_saved(&self) -> Screen {
        let saved = Words::new(&self.language).fill("title-saved", &[("time", "\u{1}")]);
        let saved = saved.split('\u{1}').next().unwrap().to_owned();
        self.wait("saved", |screen| screen.lines[0].contains(&saved))
    }

    /// Searches an indicator by its id and goes there.
    pub fn go(&mut self, id: &str) -> Screen {
        self.press("/");
        self.wait_for_message("palette-hint");
        self.type_text(id);
        self.wait_for(id);
        self.press("Enter");
        self.wait_for_indicator(id)
    }

    /// Waits for the page that a new assessment begins with, and goes on to its first indicator.
    pub fn begin(&mut self) -> Screen {
        self.wait_for_message("page-needed");
        self.press("Enter");
        self.wait_for_indicator(&questionnaire().indicators[0].id)
    }

    /// Waits until an indicator is in view.
    pub fn wait_for_indicator(&self, id: &str) -> Screen {
        let questionnaire = questionnaire();
        let indicator = questionnaire.indicator(id).unwrap_or_else(|| panic!("no indicator {id}"));
        let mut texts = texts();
        texts.set_values("\u{1}", None);
        let prompt = texts.ask(&self.language).prompt(indicator);
        // Up to the authority's name, if it stands in the question.
        let prompt = prompt.split('\u{1}').next().unwrap_or_default();
        let head = flat(&format!("{} {prompt}", indicator.number));
        self.wait(&format!("indicator {id}: {head}"), |screen| {
            // In the palette the same words stand in a frame, below the word that was typed.
            !screen.has(&self.say("palette-title")) && screen.has(&head)
        })
    }

    /// Puts the focus on the line that holds a text, from the top down.
    pub fn focus(&mut self, text: &str) -> Screen {
        self.press("Home");
        loop {
            let screen = self.screen();
            if screen.cursor_line().contains(text) {
                return screen;
            }
            self.press("Down");
            assert!(self.screen() != screen, "no line has “{text}”:\n{screen}");
        }
    }

    /// Puts the focus on a further field of an indicator, by its id.
    pub fn focus_detail(&mut self, indicator: &str, detail: &str) -> Screen {
        let questionnaire = questionnaire();
        let indicator = questionnaire.indicator(indicator).unwrap();
        let label = texts().ask(&self.language).detail(indicator, detail);
        // A long label is cut on the screen.
        let start: String = label.chars().take(12).collect();
        self.focus(start.trim())
    }

    /// Fills the fields of the form that is open, from the one in focus on, and closes it.
    pub fn fill(&mut self, values: &[&str]) {
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                self.press("Tab");
            }
            self.type_text(value);
        }
        self.press("Esc");
    }
}
