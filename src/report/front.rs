//! What frames a profile: the title page, introduction, people and method, and the words that writers
//! put around the text.

use super::document::{Block, Inline, Item, ListKind, Runs, Title, Words, plain};
use super::voice::{GAP, SECOND_GAP, on_one_line};
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
    let mut subject = vec![on_one_line(&about.authority), on_one_line(&about.country)];
    subject.extend(about.year.map(|year| year.to_string()));
    subject.retain(|part| !part.is_empty());
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
    let (page, pages) = (GAP, SECOND_GAP);
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

fn list(kind: ListKind, lines: impl IntoIterator<Item = Runs>) -> Block {
    let item = |line| Item { anchor: None, paragraphs: vec![line] };
    Block::List { kind, items: lines.into_iter().map(item).collect() }
}

/// What the exercise is for, and what the instrument is. Nothing where the questionnaire says
/// neither.
pub fn introduction(voice: Voice) -> Vec<Block> {
    let mut blocks = Vec::new();
    let objectives = voice.texts.objectives();
    if !objectives.is_empty() {
        blocks.push(Block::Paragraph(voice.line(&msg::report_objectives())));
        blocks.push(list(ListKind::Numbers, objectives.into_iter().map(plain)));
    }
    let introduction = voice.texts.introduction();
    blocks.extend(introduction.into_iter().map(|line| Block::Paragraph(plain(line))));
    blocks
}

/// Who took part.
pub fn people(assessment: &Assessment, voice: Voice) -> Vec<Block> {
    let people = assessment.about.people.lines().map(on_one_line);
    let people: Vec<Runs> = people.filter(|line| !line.is_empty()).map(plain).collect();
    if people.is_empty() {
        return vec![Block::Paragraph(voice.line(&msg::report_no_people()))];
    }
    vec![Block::Paragraph(voice.line(&msg::report_people_about())), list(ListKind::Bullets, people)]
}

/// How answers become findings, and the four steps of the process.
pub fn method(questionnaire: &Questionnaire, assessment: &Assessment, voice: Voice) -> Vec<Block> {
    let instrument = voice.texts.questionnaire(questionnaire);
    let version = assessment.questionnaire_version.clone();
    let mut blocks = vec![Block::Paragraph(
        voice.line(&msg::ReportMethodInstrument { instrument, version }.message()),
    )];
    let rules = [
        msg::report_method_reading(),
        msg::report_method_partly(),
        msg::report_method_no_answer(),
        msg::report_method_mandate(),
        msg::report_method_evidence(),
        msg::report_method_override(),
        msg::report_method_no_score(),
    ];
    blocks.push(list(ListKind::Bullets, rules.iter().map(|rule| voice.line(rule))));
    blocks.push(Block::Paragraph(voice.line(&msg::report_process())));
    let steps = [
        (Step::Launch, msg::report_process_launch()),
        (Step::DataCollection, msg::report_process_data_collection()),
        (Step::Consultation, msg::report_process_consultation()),
        (Step::FinalReport, msg::report_process_final_report()),
    ];
    let steps = steps.into_iter().map(|(step, message)| {
        let text = voice.say(&message);
        // The step that this profile belongs to.
        vec![if step == assessment.about.step { Inline::Strong(text) } else { Inline::Text(text) }]
    });
    blocks.push(list(ListKind::Numbers, steps));
    blocks
}
