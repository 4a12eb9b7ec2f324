//! Whatever people type stays text.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options as Dialect, Parser, Tag};

use super::content::is_well_formed;
use super::*;
use crate::model::assessment::{
    About, Answer, Evidence, Flag, Mandate, Override, Row, Value, Words,
};
use crate::model::test_support::{SMALL, cases, random};
use crate::report::{html, markdown};

pub const HOSTILE: &str = "</style><script>alert(1)</script> \"quoted\" 'single' & &amp; <!-- --> ]]> \
                       <br> **bold** _em_ [link](javascript:alert(1)) ![i](x) `code` | cell | # head\n\
                       - item\n1. one\n> quote\n    code\n\n```\n=== --- +++ ~~~ $x$ \\ \u{202e}\u{7}\u{0}\
                       <http://evil.example> www.evil.example {{ }} </title> \u{1} \u{2} @page{";

/// Puts this into every text that a person can type.
pub fn typed(assessment: &mut Assessment, hostile: &str) {
    let hostile = || hostile.to_owned();
    let words = |words: &mut Words| words.values_mut().for_each(|text| *text = hostile());
    assessment.about = About {
        authority: hostile(),
        country: hostile(),
        people: hostile(),
        ..assessment.about.clone()
    };
    for entry in assessment.entries.values_mut() {
        match &mut entry.answer {
            Answer::DontKnow { whom, when } => (*whom, *when) = (hostile(), hostile()),
            Answer::NotApplicable { reason } => words(reason),
            _ => {}
        }
        let answer = match &mut entry.answer {
            Answer::Given(value) => Some(value),
            _ => None,
        };
        for value in entry.details.values_mut().chain(answer) {
            match value {
                Value::Text(own) => words(own),
                Value::Money { currency, .. } => *currency = hostile(),
                Value::Table(rows) => {
                    for Row { cells, .. } in rows {
                        cells.values_mut().for_each(|cell| *cell = hostile());
                    }
                }
                _ => {}
            }
        }
        if let Mandate::Shared(level) | Mandate::Other(level) = &mut entry.mandate {
            *level = hostile();
        }
        for evidence in &mut entry.evidence {
            let Evidence { title, page, link, note, .. } = evidence;
            [title, page, link, note].into_iter().for_each(|text| *text = hostile());
        }
        words(&mut entry.notes);
        if let Some(Flag { what, whom }) = &mut entry.flag {
            words(what);
            *whom = hostile();
        }
        if let Some(Override { reason, .. }) = &mut entry.overridden {
            words(reason);
        }
        entry.changed_at = entry.changed_at.as_ref().map(|_| hostile());
        entry.changed_by = Some(hostile());
    }
}

/// The tags with the names of their attributes: a page without its words.
fn skeleton(page: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').unwrap();
        assert!(!tag.contains('<'), "{tag}");
        let outside: String = tag.split('"').step_by(2).collect::<Vec<_>>().join("\"");
        tags.push(outside);
        rest = after;
    }
    tags
}

/// Markup that a Markdown reader finds and that is not ours.
fn foreign_markup(source: &str) -> Vec<String> {
    let dialect = Dialect::ENABLE_TABLES | Dialect::ENABLE_STRIKETHROUGH | Dialect::ENABLE_MATH;
    let mut foreign = Vec::new();
    for event in Parser::new_ext(source, dialect) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let name =
                    html.trim().strip_prefix("<a id=\"").and_then(|own| own.strip_suffix("\">"));
                let is_name =
                    |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                let paired =
                    html.trim().strip_suffix("</a>").and_then(|own| own.strip_prefix("<a id=\""));
                let paired = paired.and_then(|own| own.strip_suffix("\">"));
                // Lines of a cell end so; that there are no more of them is looked at below.
                if !matches!(html.trim(), "</a>" | "<br>") && !name.or(paired).is_some_and(is_name)
                {
                    foreign.push(html.to_string());
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) if !dest_url.starts_with('#') => {
                foreign.push(dest_url.to_string());
            }
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Strikethrough) => {
                foreign.push(format!("{event:?}"));
            }
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                foreign.push(text.to_string());
            }
            _ => {}
        }
    }
    foreign
}

#[test]
fn hostile_words_in_every_field_are_words() {
    let (mut good, mut bad) = (montreal(), montreal());
    typed(&mut good, "Words");
    typed(&mut bad, &HOSTILE.replace('\n', " "));
    let page = html::write(&written(&bad, "en"));
    let plain = skeleton(&html::write(&written(&good, "en")));
    let differs = skeleton(&page).iter().zip(&plain).position(|(one, other)| one != other);
    assert_eq!((differs, skeleton(&page).len()), (None, plain.len()));
    assert!(!page.contains("<script") && page.matches("</style>").count() == 1);
    // The title is in the style sheet, too: within its string, where every sign is a number.
    let style = |page: &str| {
        let (_, style) = page.split_once("<style>").unwrap();
        style.split_once("</style>").unwrap().0.matches(['{', '}', ';']).count()
    };
    assert_eq!(style(&page), style(&html::write(&written(&good, "en"))));
    assert!(!page.contains(['\u{202e}', '\u{7}', '\u{0}', '\u{1}', '\u{2}']));
    let source = markdown::write(&written(&bad, "en"));
    assert_eq!(foreign_markup(&source), Vec::<String>::new());
    let breaks = |source: &str| source.matches("<br>").count();
    assert_eq!(breaks(&source), breaks(&markdown::write(&written(&good, "en"))));
    let read = |source: &str| -> usize {
        let events = Parser::new_ext(source, Dialect::ENABLE_TABLES);
        events.filter(|event| matches!(event, Event::Start(_))).count()
    };
    assert_eq!(read(&source), read(&markdown::write(&written(&good, "en"))));
}

#[test]
fn an_address_is_a_link_only_to_the_web() {
    for (address, is_link) in [
        ("https://example.org/a?b=1&c=2", true),
        ("HTTP://EXAMPLE.ORG", true),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("//example.org", false),
        ("https://a b", false),
        ("ftp://example.org", false),
        ("é", false),
    ] {
        let mut assessment = montreal();
        for entry in assessment.entries.values_mut() {
            entry.evidence.clear();
        }
        let evidence = Evidence { link: address.to_owned(), ..Evidence::default() };
        assessment.entries.get_mut("housing").unwrap().evidence = vec![evidence];
        let page = html::write(&written(&assessment, "en"));
        assert_eq!(page.contains("class=\"web\""), is_link, "{address}");
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn any_assessment_makes_a_whole_document(
        mut assessment in random::assessment(&SMALL),
        hostile in prop_oneof![Just(HOSTILE.to_owned()), "\\PC{0,12}", "[\\\\`*_{}\\[\\]()#+.!|<>&~=:0-9 -]{0,12}"],
        tag in prop_oneof![Just("en"), Just("fr"), Just("pt-BR")],
    ) {
        typed(&mut assessment, &hostile);
        let texts = Texts::new([]);
        let document = written_with(&SMALL, &texts, &assessment, tag, &Part::ALL);
        is_well_formed(&document);
        let page = html::write(&document);
        prop_assert_eq!(page.clone(), html::write(&document));
        // Every bracket belongs to a tag, and every tag is one of ours.
        for tag in skeleton(&page) {
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default().to_owned();
            prop_assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '!'), "{}", name);
        }
        let foreign = foreign_markup(&markdown::write(&document));
        let own = |address: &String| address.eq_ignore_ascii_case("http") || address.starts_with("http");
        prop_assert!(foreign.iter().all(own), "{:?}", foreign);
    }
}
