//! Filling in a form, field by field.

use super::asking::Asking;
use super::command::Command;
use super::talk::{Spoken, Talk};
use crate::desk::Desk;
use crate::form::{Form, Input, Label, Purpose, Speech, title};
use crate::l10n::msg;

/// A form that is being filled in.
pub(super) struct Filling {
    pub form: Form,
    /// The lines of a long text so far.
    lines: Option<Vec<String>>,
}

/// The longest label that stands before what is typed; longer ones are said on their own.
const SHORT: usize = 48;

impl Filling {
    pub fn new(form: Form) -> Filling {
        Filling { form, lines: None }
    }

    /// Whether it asks a question to which one says yes or no.
    fn asks_yes_or_no(&self) -> bool {
        self.form.is_question()
            && matches!(self.form.fields.as_slice(), [field]
                if matches!(&field.input, Input::Choice { options, .. } if options.len() == 2))
    }

    fn input(&self) -> Option<&Input> {
        self.form.fields.get(self.form.focus).map(|field| &field.input)
    }
}

impl<D: Desk> Talk<D> {
    /// Opens a form about the indicator in view.
    pub(super) fn write(&mut self, purpose: Purpose) {
        let Some(sitting) = &self.sitting else { return };
        if sitting.read_only.is_some() {
            return self.refuse();
        }
        let form = Form::for_indicator(purpose, &sitting.wizard, &self.l10n);
        self.open_form(form);
    }

    /// Asks for a form's fields, one after another.
    pub(super) fn open_form(&mut self, form: Form) {
        let filling = Box::new(Filling::new(form));
        if !filling.asks_yes_or_no() && filling.form.purpose != Purpose::Answer {
            self.tell(title(&filling.form.purpose));
        }
        self.asking.push(Asking::Form(filling));
        self.say_asked();
    }

    /// The form in hand.
    pub(super) fn filling(&mut self) -> Option<&mut Filling> {
        match self.asking.last_mut() {
            Some(Asking::Form(filling)) => Some(filling),
            _ => None,
        }
    }

    fn label(&self, label: &Label) -> String {
        let indicator = self.sitting.as_ref().map(|sitting| {
            (sitting.texts.ask(self.l10n.language().tag), sitting.wizard.indicator())
        });
        Speech { l10n: &self.l10n, indicator }.say(label)
    }

    /// Says the field in hand: what it is, what is in it, how to fill it in.
    pub(super) fn say_field(&mut self, filling: &Filling) {
        let Some(field) = filling.form.fields.get(filling.form.focus) else { return };
        let mut label = self.label(&field.label);
        let beside = field.language.as_ref().map(|tag| self.l10n.language_name(tag));
        let unit = field.unit.as_ref().map(|unit| self.label(unit)).filter(|unit| !unit.is_empty());
        if let Some(language) = beside.or(unit) {
            label = self.l10n.say(&msg::PlainFormIn { label, language }.message());
        }
        // Where nothing comes between, the label stands before what is typed, and is not said twice.
        let short = label.chars().count() <= SHORT && label == self.field_prompt(filling);
        let plain =
            matches!(&field.input, Input::Text(own) if own.is_single_line() && own.is_empty());
        if field.label != Label::Prompt && !(short && plain) {
            self.say(label);
        }
        match &field.input {
            Input::Choice { options, chosen } if !filling.asks_yes_or_no() => {
                for (at, option) in options.iter().enumerate() {
                    let option = self.label(option);
                    let said = if at == *chosen {
                        self.l10n.say(&msg::plain_chosen(option))
                    } else {
                        option
                    };
                    self.say(format!("{}. {said}", at + 1));
                }
            }
            Input::Choice { .. } => {}
            Input::Text(buffer) => {
                let (clear, more) = (self.shown(Command::Clear), self.shown(Command::More));
                let empty = buffer.text().trim().is_empty();
                if !empty {
                    self.tell(msg::plain_now(buffer.text().to_owned()));
                }
                match (buffer.is_single_line(), empty) {
                    (true, true) => {}
                    (true, false) => self.tell(msg::plain_form_keeps(clear)),
                    (false, true) => self.tell(msg::plain_form_lines()),
                    (false, false) => {
                        self.tell(msg::PlainFormLinesKeeps { clear, more }.message());
                    }
                }
            }
        }
    }

    /// Says which form is in hand, and which of its fields.
    fn say_form(&mut self) {
        let Some(Filling { form, .. }) = self.filling() else { return };
        let (at, count, title) = (form.focus + 1, form.fields.len(), title(&form.purpose));
        let form = self.l10n.say(&title);
        self.tell(msg::HearAtField { at, count, form }.message());
    }

    /// What stands before what is typed in a field.
    pub(super) fn field_prompt(&self, filling: &Filling) -> String {
        if filling.asks_yes_or_no() {
            return self.l10n.say(&msg::plain_yes_or_no_prompt());
        }
        let label =
            filling.form.fields.get(filling.form.focus).map(|field| self.label(&field.label));
        match label {
            Some(label) if label.chars().count() <= SHORT => label,
            _ => self.l10n.say(&title(&filling.form.purpose)),
        }
    }

    /// A line for the form in hand.
    pub(super) fn hear_in_form(&mut self, mut filling: Box<Filling>, line: &str) {
        if let Some(lines) = filling.lines.take() {
            return self.hear_in_lines(filling, lines, line);
        }
        let bare = matches!(filling.input(), Some(Input::Choice { .. }));
        match self.parse(line, bare) {
            Spoken::Command(command, rest) => self.obey_in_form(filling, command, rest),
            Spoken::Unknown(text) => {
                self.asking.push(Asking::Form(filling));
                self.unknown(text);
            }
            Spoken::Text(text) if text.trim().is_empty() => self.advance(filling),
            Spoken::Text(text) => match filling.input() {
                Some(Input::Choice { options, .. }) => {
                    let most = options.len();
                    self.choose_in_form(filling, text.trim(), most);
                }
                Some(Input::Text(buffer)) if !buffer.is_single_line() => {
                    let lines = Vec::new();
                    self.hear_in_lines(filling, lines, line);
                }
                _ => {
                    self.put(&mut filling, text.trim());
                    self.advance(filling);
                }
            },
        }
    }

    /// A line of a long text. Every line is kept at once.
    fn hear_in_lines(&mut self, mut filling: Box<Filling>, mut lines: Vec<String>, line: &str) {
        let text = line.trim_end();
        if text == "." {
            return self.advance(filling);
        }
        if let Spoken::Command(command @ (Command::Cancel | Command::Done), _) =
            self.parse(line, false)
        {
            return self.leave_by(filling, command);
        }
        // A dot that is meant is written twice.
        lines.push(if text == ".." { ".".to_owned() } else { text.to_owned() });
        let text = lines.join("\n");
        self.put(&mut filling, &text);
        filling.lines = Some(lines);
        self.asking.push(Asking::Form(filling));
        self.keep_form();
        self.keep_draft();
    }

    fn put(&mut self, filling: &mut Filling, text: &str) {
        if let Some(buffer) = filling.form.text() {
            buffer.set_text(text);
            buffer.mark_taken();
        }
        filling.form.mark_written();
    }

    fn choose_in_form(&mut self, mut filling: Box<Filling>, text: &str, most: usize) {
        let said = self.vocabulary.answer(text).filter(|_| filling.asks_yes_or_no());
        let chosen = said.map(usize::from).or(match filling.asks_yes_or_no() {
            true => None,
            false => self.number(text, most).map(|number| number - 1),
        });
        match chosen {
            Some(chosen) => {
                filling.form.choose(|_, _| chosen);
                self.advance(filling);
            }
            None if filling.asks_yes_or_no() => {
                self.asking.push(Asking::Form(filling));
                let [yes, no] =
                    [msg::answer_yes(), msg::answer_no()].map(|own| self.l10n.say(&own));
                self.fault(msg::PlainYesOrNo { no, yes }.message());
            }
            None => {
                self.asking.push(Asking::Form(filling));
                self.no_choice(text, most);
            }
        }
    }

    /// A command while a form is filled in.
    fn obey_in_form(&mut self, mut filling: Box<Filling>, command: Command, rest: &str) {
        let is_text = matches!(filling.input(), Some(Input::Text(_)));
        match command {
            Command::Clear if is_text => {
                self.put(&mut filling, "");
                self.tell(msg::plain_cleared());
                self.advance(filling);
            }
            Command::More if filling.form.has_lines_in_focus() => {
                let text = filling.form.text().map(|buffer| buffer.text().to_owned());
                filling.lines = Some(text.unwrap_or_default().lines().map(str::to_owned).collect());
                self.asking.push(Asking::Form(filling));
                self.tell(msg::hear_more());
            }
            Command::Editor if is_text => {
                let text = filling.form.text().map(|buffer| buffer.text().to_owned());
                match self.desk.write_elsewhere(&text.unwrap_or_default()) {
                    Ok(text) => {
                        self.put(&mut filling, &text);
                        self.advance(filling);
                    }
                    Err(message) => {
                        self.asking.push(Asking::Form(filling));
                        self.fault(message);
                    }
                }
            }
            Command::Help | Command::Where | Command::Language => {
                self.asking.push(Asking::Form(filling));
                match command {
                    Command::Language => self.ask_language(),
                    Command::Help => {
                        self.say_help(rest);
                        self.say_asked();
                    }
                    _ => {
                        self.say_form();
                        self.say_asked();
                    }
                }
            }
            Command::Previous if filling.form.focus > 0 => {
                filling.form.move_focus(false);
                self.asking.push(Asking::Form(filling));
                self.keep_form();
                self.say_asked();
            }
            Command::Previous => {
                self.asking.push(Asking::Form(filling));
                self.fault(msg::hear_form_first());
            }
            Command::Done | Command::Cancel => self.leave_by(filling, command),
            Command::More | Command::Editor | Command::Clear => {
                self.asking.push(Asking::Form(filling));
                self.not_here(command);
            }
            command => {
                self.close_form(filling);
                // Leaving a question about leaving is no.
                if self.asking.is_empty() {
                    self.obey(command, rest);
                }
            }
        }
    }

    /// To the next field; behind the last one the form is done.
    fn advance(&mut self, mut filling: Box<Filling>) {
        let form = &mut filling.form;
        let last = form.focus + 1 >= form.fields.len();
        let says_all = form.purpose == Purpose::Mandate && form.focus == 0 && !form.asks_level();
        if last || says_all {
            return self.finish_form(filling);
        }
        form.move_focus(true);
        self.asking.push(Asking::Form(filling));
        self.keep_form();
        self.keep_draft();
        self.say_asked();
    }

    /// Puts a line into the field in hand, as if it had been typed there.
    pub(super) fn fill(&mut self, line: &str) {
        if let Some(Asking::Form(filling)) = self.asking.pop() {
            self.hear_in_form(filling, line);
        }
    }
}
