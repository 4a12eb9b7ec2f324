//! Somebody who types lines and hears what is said.

use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

use crate::desk::tests::{MemoryDesk, Outside};
use crate::l10n::Language;
use crate::plain::Talk;
use crate::sitting::tests::Way;

/// The whole of line mode but for its files and its terminal.
pub struct Hearer {
    pub talk: Talk<MemoryDesk>,
    outside: Rc<RefCell<Outside>>,
    /// Everything typed and said.
    pub transcript: String,
    /// What was said since the last line.
    pub said: Vec<String>,
    /// What could not be done.
    pub faults: Vec<String>,
}

impl Hearer {
    /// Begins with the list of assessments; asks for the language on the first start.
    pub fn new(outside: Outside, language: &str) -> Hearer {
        let outside = Rc::new(RefCell::new(outside));
        let mut talk = Talk::new(MemoryDesk(outside.clone()), Language::fitting(language));
        if outside.borrow().settings.language.is_none() {
            talk.ask_language();
        }
        talk.start();
        let (transcript, said, faults) = (String::new(), Vec::new(), Vec::new());
        let mut hearer = Hearer { talk, outside, transcript, said, faults };
        hearer.listens();
        hearer
    }

    /// With the first assessment open where it was left, in English.
    pub fn at_work(outside: Outside) -> Hearer {
        let mut hearer = Hearer::new(outside, "en");
        hearer.types("1");
        hearer
    }

    fn listens(&mut self) {
        self.said = self.talk.takes_said();
        for line in &self.said {
            self.transcript.push_str(line);
            self.transcript.push('\n');
        }
        self.faults.extend(self.talk.takes_faults());
    }

    /// Types lines, one after another.
    pub fn types(&mut self, lines: &str) -> &mut Hearer {
        for line in lines.split('\n') {
            if self.talk.ended().is_none() {
                let prompt = self.talk.prompt();
                self.transcript.push_str(format!("{prompt} {line}").trim_end());
                self.transcript.push('\n');
                self.talk.hear(line);
                self.listens();
            }
        }
        self
    }

    /// Types each of these, and Enter alone for what comes after the last of `fields`.
    fn fills(&mut self, values: &[&str], fields: usize) {
        for at in 0..fields {
            self.types(values.get(at).copied().unwrap_or_default());
        }
    }

    fn fills_lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.types(line);
        }
        self.types(".");
    }

    /// Everything that was said to the last line, as one text.
    pub fn answer(&self) -> String {
        self.said.join("\n")
    }

    /// The world outside, to look at.
    pub fn outside(&self) -> Ref<'_, Outside> {
        self.outside.borrow()
    }

    /// The world outside, to change.
    pub fn outside_mut(&self) -> RefMut<'_, Outside> {
        self.outside.borrow_mut()
    }

    /// Nothing more comes in.
    pub fn hangs_up(&mut self) {
        self.talk.hang_up();
        self.listens();
    }

    /// Starts once more in the same world.
    pub fn starts_again(&mut self) {
        let language = self.talk.language();
        self.talk = Talk::new(MemoryDesk(self.outside.clone()), language);
        self.talk.start();
        self.listens();
    }
}

/// A number as it is typed.
fn numbers(options: &[usize]) -> String {
    let words: Vec<String> = options.iter().map(usize::to_string).collect();
    words.join(" ")
}

impl Way for Hearer {
    fn go(&mut self, id: &str) {
        self.types(&format!(":go {id}"));
    }

    fn next(&mut self) {
        self.types("");
    }

    fn previous(&mut self) {
        self.types(":previous");
    }

    fn back(&mut self) {
        self.types(":back");
    }

    fn unanswered(&mut self) {
        self.types(":unanswered");
    }

    fn flagged(&mut self) {
        self.types(":flagged");
    }

    fn quick(&mut self) {
        self.types(":quick");
    }

    fn find(&mut self, words: &str) {
        self.types(&format!(":find {words}\n1"));
    }

    fn undo(&mut self) {
        self.types(":undo");
    }

    fn redo(&mut self) {
        self.types(":redo");
    }

    fn choose(&mut self, options: &[usize]) {
        self.types(&numbers(options));
    }

    fn choose_named(&mut self, option: usize, name: &str) {
        self.types(&format!("{option}\n{name}"));
    }

    fn write(&mut self, values: &[&str]) {
        for value in values {
            self.types(value);
        }
    }

    fn write_lines(&mut self, lines: &[&str]) {
        self.fills_lines(lines);
    }

    fn choose_in_row(&mut self, row: usize, option: usize) {
        self.types(&format!("{row} {option}"));
    }

    fn add_row(&mut self, cells: &[&str]) {
        self.types("+");
        self.fills(cells, cells.len());
    }

    fn dont_know(&mut self, whom: &str, when: &str) {
        self.types(&format!("0\n{whom}\n{when}"));
    }

    fn not_applicable(&mut self, reason: &str) {
        self.types("x");
        self.fills_lines(&[reason]);
    }

    fn clear(&mut self) {
        self.types(":clear");
    }

    fn detail(&mut self, at: usize, values: &[&str]) {
        let letter = char::from(b'a' + u8::try_from(at - 1).unwrap());
        self.types(&letter.to_string());
        for value in values {
            self.types(value);
        }
        self.types(":done");
        self.faults.retain(|fault| !fault.contains(":done"));
    }

    fn detail_lines(&mut self, at: usize, lines: &[&str]) {
        let letter = char::from(b'a' + u8::try_from(at - 1).unwrap());
        self.types(&letter.to_string());
        self.fills_lines(lines);
    }

    fn detail_options(&mut self, at: usize, options: &[usize]) {
        let letter = char::from(b'a' + u8::try_from(at - 1).unwrap());
        self.types(&format!("{letter}\n{}", numbers(options)));
    }

    fn mandate(&mut self, who: usize, level: Option<&str>) {
        self.types(&format!(":mandate\n{who}"));
        if let Some(level) = level {
            self.types(level);
        }
    }

    fn position(&mut self, who: &str, stance: usize, remark: &str) {
        self.types(&format!(":position\n{who}\n{stance}"));
        self.fills_lines(&[remark]);
    }

    fn evidence(&mut self, title: &str, kind: usize, rest: [&str; 4]) {
        self.types(&format!(":evidence\n{title}\n{kind}"));
        self.fills(&rest, rest.len());
    }

    fn note(&mut self, lines: &[&str]) {
        self.types(":note");
        self.fills_lines(lines);
    }

    fn flag(&mut self, what: &str, whom: &str) {
        self.types(":flag");
        self.fills_lines(&[what]);
        self.types(whom);
    }

    fn reading(&mut self, reading: usize, reason: &str) {
        self.types(&format!(":reading\n{reading}"));
        self.fills_lines(&[reason]);
    }

    fn authority(&mut self, name: &str) {
        self.types(&format!(":about\n{name}\n:done"));
    }

    fn language(&mut self, at: usize) {
        self.types(&format!(":language\n{at}"));
    }

    fn mayor(&mut self) {
        self.types(":summary\n0\n:mayor 1\n:back");
    }

    fn report(&mut self, product: usize, format: usize) {
        self.types(&format!(":report\n{product}\n{format}\n\n\n"));
    }

    fn come_back(&mut self) {
        self.types(":home\n1");
    }

    fn crash(&mut self) {
        self.starts_again();
        self.types("1");
    }

    fn look(&mut self) {
        self.types(":where");
    }

    fn choose_version(&mut self, other: bool) {
        self.types(if other { "2" } else { "1" });
    }

    fn outside(&self) -> Ref<'_, Outside> {
        Hearer::outside(self)
    }

    fn outside_mut(&self) -> RefMut<'_, Outside> {
        Hearer::outside_mut(self)
    }
}
