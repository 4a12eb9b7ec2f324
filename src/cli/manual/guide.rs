//! The user guide: a few pages of Markdown.

use std::collections::BTreeSet;
use std::rc::Rc;

use clap::Command as Tree;

use super::{PROGRAM, each, words};
use crate::cli::arguments;
use crate::l10n::{L10n, Message, msg};
use crate::model::questionnaire::Questionnaire;
use crate::plain;
use crate::tui::{Command, Context, Keymap, Theme, key_name};

/// The guide, as Markdown. The questionnaire is the one that new assessments follow.
pub fn guide(l10n: &L10n, questionnaire: Rc<Questionnaire>) -> String {
    let text = format!("# {}\n", l10n.say(&msg::guide_title()));
    let mut guide = Guide { l10n, questionnaire, tree: arguments::command(l10n), text };
    guide.about();
    guide.start();
    guide.answer();
    guide.moving();
    guide.writing();
    guide.keeping();
    guide.results();
    guide.plain();
    guide.keys();
    guide.commands();
    guide.files();
    guide.trouble();
    guide.text
}

struct Guide<'a> {
    l10n: &'a L10n,
    questionnaire: Rc<Questionnaire>,
    tree: Tree,
    text: String,
}

impl Guide<'_> {
    fn about(&mut self) {
        let (indicators, context): (Vec<usize>, Vec<usize>) =
            (0..self.questionnaire.indicators.len())
                .partition(|at| self.questionnaire.in_dimension(*at));
        let dimensions = indicators.iter().map(|at| self.questionnaire.section_of(*at).id.clone());
        let about = msg::GuideAbout {
            indicators: indicators.len(),
            context: context.len(),
            dimensions: dimensions.collect::<BTreeSet<_>>().len(),
        };
        self.say(about.message());
        self.say(msg::guide_about_result());
        self.say(msg::guide_about_fair());
        self.say(msg::guide_not_iom());
    }

    fn start(&mut self) {
        self.heading(msg::guide_start());
        self.say(msg::guide_start_open(code(PROGRAM)));
        let (new, example) = (self.key(Command::New), self.key(Command::Example));
        self.items([
            msg::guide_start_new(new),
            msg::guide_start_example(example),
            msg::guide_start_go_on(self.key(Command::Activate)),
        ]);
        self.say(msg::guide_start_keys(self.key(Command::Help)));
    }

    fn answer(&mut self) {
        self.heading(msg::guide_answer());
        let choose = self.key(Command::Activate);
        let dont_know = msg::GuideAnswerDontKnow {
            dont_know: self.key(Command::DontKnow),
            flagged: self.key(Command::NextFlagged),
        };
        let clear = msg::GuideAnswerClear {
            clear: self.key(Command::Clear),
            undo: self.key(Command::Undo),
            redo: self.key(Command::Redo),
        };
        self.items([
            msg::guide_answer_choose(choose.clone()),
            msg::guide_answer_several(self.key(Command::Mark)),
            msg::guide_answer_write(choose),
            dont_know.message(),
            msg::guide_answer_not_applicable(self.key(Command::NotApplicable)),
            clear.message(),
        ]);
        self.say(msg::guide_answer_means(self.key(Command::Override)));
        self.say(msg::guide_answer_parked());
        self.heading(msg::guide_evidence());
        let add = msg::GuideEvidenceAdd {
            evidence: self.key(Command::Evidence),
            up: self.key(Command::MoveUp),
            down: self.key(Command::MoveDown),
        };
        self.items([
            add.message(),
            msg::guide_mandate(self.key(Command::Mandate)),
            msg::guide_flag(self.key(Command::Flag)),
            msg::guide_about_form(self.key(Command::About)),
        ]);
        self.say(msg::guide_evidence_claimed());
    }

    fn moving(&mut self) {
        self.heading(msg::guide_move());
        let next = msg::GuideMoveNext {
            next: self.key(Command::Next),
            previous: self.key(Command::Previous),
            unanswered: self.key(Command::NextUnanswered),
            back: self.key(Command::Back),
        };
        let outline = msg::GuideMoveOutline {
            outline: self.key(Command::Outline),
            search: self.key(Command::Palette),
        };
        let quick = msg::guide_move_quick(self.key(Command::QuickScan));
        self.items([next.message(), outline.message(), quick]);
        self.say(msg::guide_move_pages());
    }

    fn writing(&mut self) {
        self.heading(msg::guide_language());
        let switch = msg::GuideLanguageSwitch {
            language: self.key(Command::CycleLanguage),
            choose: self.key(Command::ChooseLanguage),
        };
        let second = msg::GuideLanguageSecond {
            second: self.key(Command::SecondLanguage),
            terms: self.key(Command::Terms),
        };
        self.items([switch.message(), second.message()]);
        self.say(msg::guide_language_notes());
        self.heading(msg::guide_write());
        let note = msg::GuideWriteNote {
            note: self.key(Command::Note),
            enter: self.key(Command::Done),
            close: self.key(Command::Close),
        };
        let field = msg::GuideWriteField {
            next_field: self.key(Command::NextField),
            editor: self.key(Command::Editor),
        };
        self.items([note.message(), field.message()]);
        // A key's name is no code there, and needs no marks.
        self.say(msg::help_writing());
    }

    fn keeping(&mut self) {
        self.heading(msg::guide_save());
        self.say(msg::guide_save_always());
        let not = msg::GuideSaveNot {
            again: self.key(Command::SaveNow),
            elsewhere: self.key(Command::SaveElsewhere),
        };
        self.items([
            not.message(),
            msg::guide_save_draft(),
            msg::guide_save_versions(self.key(Command::History)),
        ]);
        self.heading(msg::guide_colleagues());
        self.items([
            msg::guide_colleagues_lock(),
            msg::guide_colleagues_merge(),
            msg::guide_colleagues_copies(self.key(Command::Merge)),
            msg::guide_colleagues_share(),
        ]);
    }

    fn results(&mut self) {
        self.heading(msg::guide_summary());
        let show = msg::GuideSummaryShow {
            summary: self.key(Command::Summary),
            open: self.key(Command::Activate),
        };
        let filter = msg::GuideSummaryFilter {
            dimension: self.key(Command::FilterDimension),
            mandate: self.key(Command::FilterMandate),
            evidence: self.key(Command::FilterEvidence),
            group: self.key(Command::Regroup),
        };
        self.items([
            show.message(),
            filter.message(),
            msg::guide_summary_page(self.key(Command::Highlight)),
        ]);
        self.heading(msg::guide_report());
        self.say(msg::guide_report_screen(self.key(Command::Report)));
        self.say(msg::guide_report_formats());
        let command = format!("{PROGRAM} report montreal-2019 --to montreal-2019.html");
        self.say(msg::guide_report_command(code(&command)));
    }

    fn plain(&mut self) {
        self.heading(msg::guide_plain());
        let command = code(&format!("{PROGRAM} --plain"));
        let help = code(&plain::Command::Help.shown(self.l10n));
        self.say(msg::GuidePlainAbout { command, help }.message());
        self.say(
            msg::GuidePlainHeard {
                appearance: self.key(Command::Looks),
                command: code(&format!("{PROGRAM} --plain")),
                option: code("--theme screen-reader"),
                theme: self.l10n.say(&msg::looks_theme_screen_reader()),
            }
            .message(),
        );
        self.say(msg::plain_help_answers());
        self.say(msg::guide_plain_words());
        let row = |word: &str, does: &str| {
            format!(
                "| {word} | {does} |
"
            )
        };
        let heading = self.l10n.say(&msg::guide_key_does());
        self.text += "
";
        self.text += &row(&self.l10n.say(&msg::guide_plain_word()), &heading);
        self.text += &row("---", "---");
        for command in plain::Command::ALL {
            let does = self.l10n.say(&command.about());
            self.text += &row(&code(&command.shown(self.l10n)), &does);
        }
        self.say(msg::guide_plain_scripts());
    }

    fn keys(&mut self) {
        self.heading(msg::guide_keys());
        self.say(msg::guide_keys_about());
        self.key_table(msg::guide_keys_list(), &[Context::Home]);
        self.key_table(msg::guide_keys_indicator(), &[Context::Indicator]);
        self.key_table(msg::guide_keys_summary(), &[Context::Summary]);
        self.key_table(msg::guide_keys_report(), &[Context::Report]);
        self.key_table(msg::guide_keys_writing(), &[Context::Form]);
        self.key_table(msg::guide_keys_everywhere(), &[Context::Screens, Context::Everywhere]);
    }

    /// The keys of some contexts, as they stand in the program's own table.
    fn key_table(&mut self, title: Message, contexts: &[Context]) {
        self.text += &format!("\n### {}\n\n", self.l10n.say(&title));
        let row = |key: &str, does: &str| format!("| {key} | {does} |\n");
        self.text +=
            &row(&self.l10n.say(&msg::guide_key()), &self.l10n.say(&msg::guide_key_does()));
        self.text += &row("---", "---");
        if contexts.contains(&Context::Indicator) {
            self.text += &row(&code("1–9"), &self.l10n.say(&msg::help_digits()));
        }
        for binding in Keymap::default().working(contexts) {
            let name = |key| code(&key_name(self.l10n, theme().glyphs, key));
            let keys: Vec<String> = binding.keys.iter().copied().map(name).collect();
            self.text += &row(&keys.join(" "), &self.l10n.say(&binding.command.name()));
        }
    }

    fn commands(&mut self) {
        self.heading(msg::guide_commands());
        self.say(msg::guide_commands_about(code("--help")));
        let mut list = String::new();
        each(&self.tree, PROGRAM, &mut |name, command| {
            let usage = arguments::called(command, self.l10n, name.to_owned());
            list += &format!("- {}\\\n  {}\n", code(&usage), words(command.get_about()));
        });
        self.text += &format!("\n{list}");
    }

    fn files(&mut self) {
        self.heading(msg::guide_files());
        let (assessments, settings) = (msg::guide_files_assessments(), msg::guide_files_settings());
        let same = self.l10n.say(&msg::guide_files_same());
        let row =
            |system: &str, data: &str, config: &str| format!("| {system} | {data} | {config} |\n");
        self.text.push('\n');
        self.text += &row("", &self.l10n.say(&assessments), &self.l10n.say(&settings));
        self.text += &row("---", "---", "---");
        self.text += &row("Linux", &code("~/.local/share/local-mgi"), &code("~/.config/local-mgi"));
        self.text += &row("macOS", &code("~/Library/Application Support/local-mgi"), &same);
        self.text += &row(
            "Windows",
            &code("%APPDATA%\\local-mgi\\data"),
            &code("%APPDATA%\\local-mgi\\config"),
        );
        self.say(msg::guide_files_one(code("LOCAL_MGI_HOME")));
        self.say(msg::guide_files_backup());
    }

    fn trouble(&mut self) {
        self.heading(msg::guide_trouble());
        let deleted = msg::GuideTroubleDeleted {
            history: code(&self.typed("history")),
            restore: code(&self.typed("restore")),
        };
        self.items([
            msg::guide_trouble_damaged(),
            deleted.message(),
            msg::guide_trouble_newer(),
            msg::guide_trouble_screen(code("NO_COLOR")),
            msg::guide_trouble_small(),
            msg::guide_trouble_check(code(&format!("{PROGRAM} check"))),
        ]);
    }

    fn heading(&mut self, message: Message) {
        self.text += &format!("\n## {}\n", self.l10n.say(&message));
    }

    fn say(&mut self, message: Message) {
        self.text += &format!("\n{}\n", self.l10n.say(&message));
    }

    fn items(&mut self, messages: impl IntoIterator<Item = Message>) {
        self.text.push('\n');
        for message in messages {
            self.text += &format!("- {}\n", self.l10n.say(&message));
        }
    }

    /// The key of a command, as the program comes.
    fn key(&self, command: Command) -> String {
        code(&Keymap::default().name(command, self.l10n, theme().glyphs))
    }

    /// What is typed to call a command.
    fn typed(&self, name: &str) -> String {
        let called = format!("{PROGRAM} {name}");
        let command = self.tree.find_subcommand(name);
        command.map_or(called.clone(), |command| arguments::called(command, self.l10n, called))
    }
}

/// A guide is read on paper and in browsers, which have arrows.
fn theme() -> Theme {
    Theme::showing(false, true)
}

/// What is pressed or typed, as Markdown marks it.
fn code(text: &str) -> String {
    format!("`{text}`")
}
