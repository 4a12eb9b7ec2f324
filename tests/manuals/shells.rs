//! The Tab key in the shells themselves, in a terminal, with the completions that the program writes.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::has;
use crate::support::{Options, Terminal, TestHome, Words, program};

const PROMPT: &str = "ready>";

/// A shell that waits for a command, with nothing but the completions in its settings.
struct Shell {
    terminal: Terminal,
    /// The keys that put away the line that was begun.
    away: &'static [u8],
}

impl Shell {
    fn open(home: &TestHome, name: &str) -> Shell {
        // Found by its name, as after an installation.
        let called = format!("#!/bin/sh\nexec '{}' \"$@\"\n", program());
        let called = home.write("bin/local-mgi", called);
        fs::set_permissions(&called, fs::Permissions::from_mode(0o755)).unwrap();
        let script = home.run(["completions", name]).out;
        let (line, away): (&'static str, &'static [u8]) = match name {
            "bash" => {
                home.write("completions", script);
                let settings = "PS1='ready> '\nsource ~/completions\n\
                    bind 'set show-all-if-ambiguous on'\nbind 'set enable-bracketed-paste off'\n";
                home.write("settings", settings);
                ("exec bash --noprofile --rcfile ~/settings -i", b"\x15\x0c")
            }
            "zsh" => {
                home.write("functions/_local-mgi", script);
                let settings = "PS1='ready> '\nfpath=(~/functions $fpath)\n\
                    autoload -U compinit\ncompinit -u -D\nbindkey -e\n";
                home.write(".zshrc", settings);
                ("exec zsh -d -i", b"\x15\x0c")
            }
            _ => {
                home.write(".config/fish/completions/local-mgi.fish", script);
                let settings = "set fish_greeting\nset fish_autosuggestion_enabled 0\n\
                    function fish_prompt\n    echo -n 'ready> '\nend\n";
                home.write(".config/fish/config.fish", settings);
                ("exec fish -i", b"\x1b\x15\x0c")
            }
        };
        let own = home.path().display();
        let path = format!("{own}/bin:{}", std::env::var("PATH").unwrap());
        let options = Options {
            size: Some((160, 50)),
            environment: vec![("HOME", own.to_string()), ("PATH", path)],
            ..Options::shell(line)
        };
        let shell = Shell { terminal: home.sized_terminal([], options), away };
        shell.wait_for_prompt();
        shell
    }

    fn wait_for_prompt(&self) {
        self.terminal.wait_for_other("an empty line", |screen| screen.flat().trim() == PROMPT);
    }

    /// Types the beginning of a line and Tab, and waits until all of this is on the screen.
    fn offers(&mut self, typed: &str, words: &[&str]) {
        self.terminal.send(format!("local-mgi {typed}\t").as_bytes());
        let what = format!("{words:?} after “{typed}”");
        self.terminal.wait_for_other(&what, |screen| {
            let shown = screen.flat();
            // fish puts what it explains in brackets.
            let shown = shown.split_whitespace().map(|own| own.trim_matches(['(', ')']));
            words.iter().all(|word| shown.clone().any(|own| own == *word))
        });
        self.terminal.send(self.away);
        self.wait_for_prompt();
    }
}

/// What people may expect of each shell.
fn completes(name: &str) {
    if !has(name) {
        return;
    }
    let home = TestHome::with_example("en");
    home.make("Rio $(date)");
    let mut shell = Shell::open(&home, name);
    shell.offers("", &["open", "new", "example", "status", "report", "completions"]);
    shell.offers("rep", &["report"]);
    shell.offers("report --one", &["--one-page"]);
    shell.offers("report town --format ", &["docx", "html", "md"]);
    shell.offers("export town --format ", &["xlsx", "csv", "json"]);
    shell.offers("--lang ", &["en", "fr", "pt-BR", "fr-CA", "pt-PT"]);
    shell.offers("--lang fr resto", &["restore"]);
    shell.offers("status --theme ", &["terminal", "dark", "high-contrast"]);
    shell.offers("report town --parts ", &["introduction", "annex"]);
    shell.offers("new --questionnaire ", &["local-mgi", "sdg-10-7-2"]);
    shell.offers("texts ", &["export", "import"]);
    shell.offers("completions z", &["zsh"]);
    shell.offers("texts export ", &["fr", "pt-BR"]);
    shell.offers("example m", &["montreal-2019"]);
    // Names of assessments, also one that a shell would obey if it were careless.
    shell.offers("status mon", &["montreal-2019"]);
    shell.offers("open R", &["Rio\\", r"\$\(date\"]);
}

#[test]
fn bash_completes_what_is_begun() {
    completes("bash");
}

#[test]
fn zsh_completes_what_is_begun() {
    completes("zsh");
}

#[test]
fn fish_completes_what_is_begun() {
    completes("fish");
}

#[test]
fn shells_explain_what_they_offer_in_the_readers_language() {
    for name in ["zsh", "fish"].into_iter().filter(|name| has(name)) {
        let home = TestHome::speaking("fr");
        let mut shell = Shell::open(&home, name);
        let said = Words::new("fr").say("cli-list");
        let words: Vec<&str> = said.split_whitespace().take(2).collect();
        shell.offers("", &words);
    }
}
