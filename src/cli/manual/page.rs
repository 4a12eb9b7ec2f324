//! The man page: one for all commands.

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use super::{PROGRAM, each, own, words};
use crate::cli::arguments;
use crate::l10n::{L10n, Message, msg};
use crate::tui::{self, Keymap, Theme};

/// The page, as roff.
pub fn page(l10n: &L10n) -> String {
    let command = arguments::command(l10n);
    let mut page = Page { l10n, roff: Roff::new() };
    let (version, section) =
        (format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION")), l10n.say(&msg::man_section()));
    // A blank date: the version says which program this describes, and the page stays the same.
    page.roff.control("TH", ["LOCAL-MGI", "1", " ", &version, &section]);
    // Words stay whole and blanks even: hyphens would follow the rules of another language.
    page.roff.control("nh", []).control("ad", ["l"]);
    page.heading(msg::man_heading_name());
    page.text([roman(format!("{PROGRAM} - {}", l10n.say(&msg::man_summary())))]);
    page.heading(msg::man_heading_synopsis());
    page.usage(&arguments::usage(&command, l10n, PROGRAM), PROGRAM);
    page.heading(msg::man_heading_description());
    page.text([roman(words(command.get_about()))]);
    page.paragraph(msg::man_output());
    page.heading(msg::man_heading_options());
    for argument in command.get_arguments() {
        page.argument(argument);
    }
    page.heading(msg::man_heading_commands());
    page.say(msg::man_lang());
    each(&command, PROGRAM, &mut |name, command| {
        if name != PROGRAM {
            page.command(name, command);
        }
    });
    page.surroundings();
    page.heading(msg::man_heading_examples());
    let bash = "~/.local/share/bash-completion/completions/local-mgi";
    let examples: [(Message, &[&str]); 5] = [
        (msg::man_example_example(), &["example"]),
        (msg::man_example_new(), &["new", "olinda", "--authority", "Olinda", "--year", "2026"]),
        (
            msg::man_example_report(),
            &["report", "montreal-2019", "--to", "profil.docx", "--lang", "fr"],
        ),
        (msg::man_example_bash(), &["completions", "bash", ">", bash]),
        (msg::man_example_page(), &["man", "--lang", "pt-BR", "|", "man", "-l", "-"]),
    ];
    for (what, typed) in examples {
        page.item([roman(l10n.say(&what))]);
        page.text([bold(format!("{PROGRAM} {}", typed.join(" ")))]);
    }
    page.heading(msg::man_heading_more());
    let help = Keymap::default().name(tui::Command::Help, l10n, Theme::showing(false, true).glyphs);
    page.say(msg::man_more(help));
    page.finish()
}

struct Page<'a> {
    l10n: &'a L10n,
    roff: Roff,
}

impl Page<'_> {
    fn heading(&mut self, message: Message) {
        let words = self.l10n.say(&message);
        self.roff.control("SH", [words.as_str()]);
    }

    fn text(&mut self, inlines: impl Into<Vec<Inline>>) {
        self.roff.text(inlines);
    }

    fn say(&mut self, message: Message) {
        let words = self.l10n.say(&message);
        self.text([roman(words)]);
    }

    fn paragraph(&mut self, message: Message) {
        self.roff.control("PP", []);
        self.say(message);
    }

    /// What an item of a list is called; its text comes next.
    fn item(&mut self, called: impl Into<Vec<Inline>>) {
        self.roff.control("TP", []);
        self.text(called);
    }

    /// How a command is called: what is typed as it stands, and what is put in its place.
    fn usage(&mut self, usage: &str, name: &str) {
        let rest = usage.strip_prefix(name).unwrap_or_default();
        self.text([bold(name), roman(rest)]);
    }

    fn command(&mut self, name: &str, command: &Command) {
        self.roff.control("SS", [name]);
        self.usage(&arguments::usage(command, self.l10n, name), name);
        self.roff.control("PP", []);
        self.text([roman(words(command.get_about()))]);
        for argument in own(command) {
            self.argument(argument);
        }
    }

    /// An argument or option, and what it is for.
    fn argument(&mut self, argument: &Arg) {
        let mut called = Vec::new();
        if let Some(short) = argument.get_short() {
            called.extend([bold(format!("-{short}")), roman(", ")]);
        }
        if let Some(long) = argument.get_long() {
            called.push(bold(format!("--{long}")));
        }
        let values = argument.get_value_names().unwrap_or_default().join(" ");
        if argument.get_action().takes_values() && !values.is_empty() {
            if !called.is_empty() {
                called.push(roman(" "));
            }
            called.push(italic(values));
        }
        self.item(called);
        self.text([roman(words(argument.get_help()))]);
    }

    /// What lies around the program: files, variables, exit codes.
    fn surroundings(&mut self) {
        self.heading(msg::man_heading_files());
        for (path, what) in [
            ("~/.local/share/local-mgi", msg::guide_files_assessments()),
            ("~/.config/local-mgi/settings.ron", msg::guide_files_settings()),
        ] {
            self.item([italic(path)]);
            self.say(what);
        }
        self.heading(msg::man_heading_environment());
        for (names, what) in [
            (&["LOCAL_MGI_HOME"][..], msg::man_env_home()),
            (&["NO_COLOR"], msg::man_env_no_color()),
            (&["VISUAL", "EDITOR"], msg::man_env_editor()),
            (&["LC_ALL", "LC_CTYPE", "LANG"], msg::man_env_locale()),
        ] {
            self.item([bold(names.join(", "))]);
            self.say(what);
        }
        self.heading(msg::man_heading_exit());
        for (code, what) in [
            ("0", msg::man_exit_done()),
            ("1", msg::man_exit_faults()),
            ("2", msg::man_exit_usage()),
            ("3", msg::man_exit_files()),
            ("101", msg::man_exit_program()),
        ] {
            self.item([bold(code)]);
            self.say(what);
        }
    }

    /// Blanks that hold words together are written in roff's own way, which every terminal can show.
    fn finish(self) -> String {
        self.roff.render().replace(['\u{a0}', '\u{202f}'], "\\ ")
    }
}
