#![allow(clippy::unwrap_used)]

use super::{Glossary, Whose, quality};
use crate::model::fault::{FaultKind, Flaw};
use crate::model::questionnaire::Structure;
use crate::model::test_support::cases;

fn s(text: &str) -> String {
    text.to_owned()
}

/// What there is to mend in one text beside its English, with a glossary of nothing.
fn flaws(tag: &str, english: &str, text: &str) -> Vec<Flaw> {
    let sources = [(format!("a = {english}"), "en"), (format!("a = {text}"), tag)];
    let sources: Vec<(&str, &str)> = sources.iter().map(|(text, tag)| (*tag, &**text)).collect();
    let sources = if tag == "en" { &sources[1..] } else { &sources[..] };
    let faults = quality(Whose::Questionnaire, &Glossary::default(), sources);
    let own = faults.into_iter().filter(|(own, _)| own == tag);
    own.map(|(_, fault)| match fault.kind {
        FaultKind::Flaw(flaw) => flaw,
        kind => panic!("{kind:?} is no flaw"),
    })
    .collect()
}

#[test]
fn what_is_left_in_english() {
    for (text, left) in [
        ("How many people?", true),
        ("Not applicable", true),
        ("public health { $year }", true),
        ("Source", false),
        ("{ $year } – { $authority }", false),
        ("Grand Bargain", false),
        ("12 km", false),
        ("local-mgi --help", false),
        ("www.iom.int", false),
        ("{ \"any of this\" }", false),
    ] {
        let expected = if left { vec![Flaw::LikeEnglish] } else { vec![] };
        assert_eq!(flaws("pt-BR", text, text), expected, "{text}");
        assert_eq!(flaws("en-GB", text, text), [], "{text}");
    }
}

#[test]
fn french_has_its_spaces() {
    let before = |sign| Flaw::NoSpaceBefore { sign };
    for (text, expected) in [
        ("Est-ce vrai\u{202f}? Oui\u{202f}!", vec![]),
        ("Combien\u{a0}: 12\u{a0}%\u{202f}; ou 12\u{202f}%", vec![]),
        ("«\u{202f}mot\u{202f}», à 14:02, sur https://exemple.org/a?b=c", vec![]),
        ("Vraiment\u{202f}?! (?)", vec![]),
        ("{ $year }\u{a0}: { $authority }", vec![]),
        ("Vrai?", vec![before('?')]),
        ("Vrai ! Faux !", vec![before('!')]),
        ("Vrai\u{202f}:", vec![before(':')]),
        ("Vrai\u{a0}; faux", vec![before(';')]),
        ("12 %", vec![before('%')]),
        ("«\u{a0}mot »", vec![Flaw::NoSpaceAfter { sign: '«' }, before('»')]),
    ] {
        assert_eq!(flaws("fr", "x", text), expected, "{text}");
        assert_eq!(flaws("fr-CA", "x", text), expected, "{text}");
        assert_eq!(flaws("pt-BR", "x", text), [], "{text}");
    }
}

#[test]
fn quotes_are_curved_and_words_stand_once() {
    for (tag, text, expected) in [
        ("en", "the city’s “plan”", vec![]),
        ("en", "the city's plan", vec![Flaw::StraightQuote]),
        ("pt-BR", "o \"plano\"", vec![Flaw::StraightQuote]),
        ("en", "Write {\"\\\"id\\\"\"} here", vec![]),
        ("en", "in the the plan", vec![Flaw::DoubledWord { word: s("the") }]),
        ("en", "The the.", vec![Flaw::DoubledWord { word: s("the") }]),
        ("en", "all that that says; in, in", vec![]),
        ("fr", "nous nous réunissons", vec![]),
        ("fr", "la\n    la ville", vec![Flaw::DoubledWord { word: s("la") }]),
        ("en", "10 10 { $year } { $year }", vec![]),
    ] {
        assert_eq!(flaws(tag, "x", text), expected, "{text}");
    }
}

#[test]
fn sentences_have_thirty_words_at_most() {
    let long = |words: usize| vec![Flaw::LongSentence { words, most: 30 }];
    let of = |words: usize| (0..words).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" ");
    assert_eq!(flaws("en", "x", &of(30)), []);
    assert_eq!(flaws("en", "x", &of(31)), long(31));
    assert_eq!(flaws("en", "x", &format!("{}. N {}.", of(20), of(20))), []);
    assert_eq!(flaws("en", "x", &format!("{} i.e. n {}.", of(20), of(20))), long(42));
    assert_eq!(flaws("en", "x", &format!("{} ({}).", of(20), of(20))), []);
    assert_eq!(flaws("fr", "x", &format!("{}\u{202f}? «\u{202f}N {}", of(20), of(20))), []);
    assert_eq!(flaws("en", "x", &format!("{} 10\u{202f}000 – –", of(29))), []);
    let plural = format!("{{ $n ->\n [one] {}\n *[other] {}\n }}", of(3), of(31));
    assert_eq!(flaws("en", "x", &plural), long(31));
}

#[test]
fn labels_fit_the_screen() {
    let check = |whose, line: &str, length: usize, most: Option<usize>| {
        let text = "x".repeat(length);
        let source = format!("{}{text}\n", line.replace('|', "\n    "));
        let faults = quality(whose, &Glossary::default(), &[("en", &source)]);
        let found = faults.iter().map(|(_, fault)| fault.kind.clone()).collect::<Vec<_>>();
        let expected = most.map(|most| FaultKind::Flaw(Flaw::TooLong { length, most }));
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{source}");
    };
    use Whose::{Program, Questionnaire};
    for (whose, line, most) in [
        (Questionnaire, "q = q|.option-a = ", Some(50)),
        (Questionnaire, "q = q|.detail-a-option-b = ", Some(50)),
        (Questionnaire, "q = q|.option-a-name = ", Some(40)),
        (Questionnaire, "q = q|.detail-a = ", Some(40)),
        (Questionnaire, "q = q|.column-a-unit = ", Some(40)),
        (Questionnaire, "area-a = ", Some(40)),
        (Questionnaire, "section-a = ", Some(50)),
        (Questionnaire, "q = q|.option-a-missing = ", None),
        (Questionnaire, "q = ", None),
        (Questionnaire, "hint-a = ", None),
        (Program, "hint-a = ", Some(16)),
        (Program, "area-a = ", None),
    ] {
        check(whose, line, most.unwrap_or(100), None);
        check(whose, line, most.unwrap_or(100) + 1, most);
    }
}

/// A glossary of one term in two languages and a variant.
fn glossary() -> Glossary {
    let structure = r#"(format: 1, id: "q", version: "1", languages: ["en", "pt-BR"],
        variants: ["pt-PT"], terms: ["seeker", "smuggling"], sections: [])"#;
    let structure: Structure = ron::from_str(structure).unwrap();
    let mut glossary = Glossary::default();
    glossary.add(
        &structure,
        &[
            (
                "en",
                "term-seeker = Asylum seeker\n    .avoid = bogus refugee | illegal\n\
                 term-smuggling = Smuggling\n    .forms = illegal entry\n",
            ),
            (
                "pt-BR",
                "term-seeker = Solicitante de refúgio\n    .avoid = requerente de asilo|asilado|bandido\n",
            ),
            (
                "pt-PT",
                "term-seeker = Requerente de asilo\n    .forms = requerentes de asilo\n    .avoid = solicitante de refúgio|bandido\n",
            ),
        ],
    );
    glossary
}

#[test]
fn words_that_the_glossary_avoids() {
    let check = |tag: &str, text: &str, word: Option<&str>| {
        let faults = quality(Whose::Questionnaire, &glossary(), &[(tag, text)]);
        let found: Vec<String> = faults
            .into_iter()
            .map(|(_, fault)| match fault.kind {
                FaultKind::Flaw(Flaw::Avoided { word, .. }) => word,
                kind => panic!("{kind:?}"),
            })
            .collect();
        assert_eq!(found, word.into_iter().map(s).collect::<Vec<_>>(), "{text}");
    };
    check("en", "a = An asylum seeker", None);
    check("en", "a = A Bogus\n    refugee", Some("bogus refugee"));
    check("en", "a = Illegal, not illegally", Some("illegal"));
    check("en", "a = Illegally", None);
    // Part of another term, the term’s own card, lists and sources.
    check("en", "a = Their illegal entry", None);
    check("en", "term-seeker = No bogus refugee\n    .definition = Illegal", None);
    check("en", "a = A\n    .source = Illegal Entry Act\n    .avoid = illegal", None);
    check("pt-BR", "a = Um requerente de asilo", Some("requerente de asilo"));
    check("pt-PT", "a = Um requerente de asilo", None);
    check("pt-PT", "a = Um solicitante de refúgio", Some("solicitante de refúgio"));
    check("fr", "a = Un illegal", None);
}

#[test]
fn what_a_variant_takes_with_a_word_that_it_avoids() {
    let base = "a = Um solicitante de refúgio\nc = Um bandido\nb = Nada\n    .avoid = solicitante de refúgio\n";
    let check = |own: &str, count: usize| {
        let sources = [("pt-BR", base), ("pt-PT", own)];
        let mut faults = quality(Whose::Questionnaire, &glossary(), &sources);
        // What both avoid stands with the language alone.
        faults.retain(|(tag, _)| tag == "pt-PT");
        assert_eq!(faults.len(), count, "{faults:?}");
        for (tag, fault) in faults {
            assert_eq!((&*tag, &*fault.field, fault.line), ("pt-PT", "a", 1));
            let kind = Flaw::AvoidedInBase {
                word: s("solicitante de refúgio"),
                term: s("Requerente de asilo"),
                base: s("pt-BR"),
            };
            assert_eq!(fault.kind, FaultKind::Flaw(kind));
        }
    };
    check("", 1);
    check("a = Um requerente de asilo", 0);
}

proptest::proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_stops_the_reading(
        text in "[a-zé .:;!?%«»()\"'{}$\n\u{202f}\u{1}\u{2}\u{fffc}*\\[\\]-]{0,80}",
        tag in "en|fr|pt-PT|pt-BR|de",
    ) {
        let source = format!("a = {text}\nterm-seeker = {text}");
        quality(Whose::Program, &glossary(), &[(&tag, &source), ("en", &source)]);
        super::ease(&tag, &[&source]);
    }
}
