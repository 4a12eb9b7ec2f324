//! The title page, and the words that writers put around the text.

use super::document::{Title, Words};
use super::{Options, Voice};
use crate::l10n::{msg, say};
use crate::model::assessment::{Assessment, Step};
use crate::model::questionnaire::Questionnaire;

/// The title page in one language.
pub fn title(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    voice: Voice,
    options: &Options,
) -> Title {
    let about = &assessment.about;
    let mut subject = vec![about.authority.clone(), about.country.clone()];
    subject.extend(about.year.map(|year| year.to_string()));
    subject.retain(|part| !part.trim().is_empty());
    let step = voice.say(&say::step(about.step));
    let date = voice.l10n.date(options.date.at(0, 0, 0, 0));
    let mut lines =
        vec![voice.say(&msg::report_step(step.clone())), voice.say(&msg::report_dated(date))];
    if assessment.example {
        lines.push(voice.say(&msg::report_example()));
    }
    Title {
        language: voice.l10n.language().tag.to_owned(),
        title: voice.say(&msg::report_title()),
        subject: subject.join(" · "),
        instrument: voice.texts.questionnaire(questionnaire),
        draft: (about.step != Step::FinalReport).then(|| voice.say(&msg::report_draft(step))),
        lines,
    }
}

/// The writers' own words.
pub fn words(voice: Voice) -> Words {
    // The numbers are the writers' to fill in: what stands around them is cut out here.
    let (page, pages) = ("\u{1}", "\u{2}");
    let whole =
        voice.say(&msg::ReportPage { page: page.to_owned(), pages: pages.to_owned() }.message());
    let (before, rest) = whole.split_once(page).unwrap_or(("", &whole));
    let (between, after) = rest.split_once(pages).unwrap_or((rest, ""));
    Words {
        contents: voice.say(&msg::report_contents()),
        figures: voice.say(&msg::report_figures()),
        page: [before, between, after].map(str::to_owned),
        source: voice.say(&msg::report_source()),
    }
}
