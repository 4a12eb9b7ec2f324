//! The top line while an assessment is open.

use crate::desk::Desk;
use crate::l10n::{msg, pace, say};
use crate::model::findings::Coverage;
use crate::model::questionnaire::SectionKind;
use crate::tui::app::App;
use crate::tui::wizard::{Saved, View};

impl<D: Desk> App<D> {
    /// Authority, year, example; saved or not, language.
    pub(super) fn title(&self, view: View, language: &str) -> (Vec<String>, String) {
        let about = &view.bench.wizard.assessment().about;
        let dot = format!(" {} ", self.theme.glyphs.dot);
        // What comes first stays longest where it gets narrow.
        let mut left = Vec::new();
        if view.bench.wizard.assessment().example {
            left.push(self.l10n.say(&msg::home_example()));
        }
        if self.report.is_some() {
            left.push(self.l10n.say(&msg::hint_report()));
        } else if self.summary.is_some() {
            left.push(self.l10n.say(&msg::hint_summary()));
        }
        let wizard = &view.bench.wizard;
        if wizard.quick() {
            let Coverage { answered, asked, .. } = wizard.quick_coverage();
            left.push(self.l10n.say(&msg::QuickProgress { answered, asked }.message()));
            // Only its few entries are looked at, however many there are.
            let questionnaire = wizard.questionnaire();
            let entries = questionnaire.quick.iter().map(|&at| wizard.entry_at(at));
            let by = self.desk.stamp().by;
            let time = pace::left(entries, &by, wizard.quick_coverage().unanswered);
            left.extend(time.map(|time| self.l10n.say(&pace::short(time))));
        }
        left.push(about.authority.clone());
        left.extend(about.year.map(|year| year.to_string()));
        if !wizard.quick() {
            left.push(self.progress(view));
        }
        let saved = match (&view.bench.saved, &view.bench.read_only) {
            (_, Some(_)) => self.l10n.say(&msg::title_read_only()),
            (Saved::Unchanged, _) => self.l10n.say(&msg::title_unchanged()),
            (Saved::At(at), _) => self.l10n.say(&msg::title_saved(self.l10n.time(*at))),
            (Saved::Failed(_), _) => self.l10n.say(&msg::title_not_saved()),
        };
        // Where it is narrow, the name is worth more than what the help says, too.
        let room = self.size().0 >= 60;
        let right = if room { [saved, language.to_owned()].join(&dot) } else { saved };
        (left, right)
    }

    /// How much is answered: of all dimensions, or of the part in view where it is none.
    fn progress(&self, view: View) -> String {
        let wizard = &view.bench.wizard;
        let at = wizard.indicator().section;
        let section = &wizard.questionnaire().sections[at];
        if section.kind == SectionKind::Dimension {
            return self.l10n.say(&say::progress(&wizard.coverage()));
        }
        let Coverage { answered, asked, .. } = wizard.tally().section(at).coverage;
        let part = view.texts().section(section);
        self.l10n.say(&msg::TitlePartProgress { answered, asked, part }.message())
    }
}
