//! Moving: step by step, by searching, through the quick scan; back and forth in time; coming back.

use super::both;
use crate::desk::tests::{Outside, blank, choice, half_done};
use crate::model::publication::{Format, Product};

fn blank_at(id: &'static str) -> impl Fn() -> Outside {
    move || Outside::holding(blank(), id)
}

#[test]
fn steps_jumps_and_the_way_back() {
    let (_, at) = both(blank_at("health-access"), |way| {
        way.next();
        way.go("housing");
        way.previous();
        way.back();
        way.back();
    });
    assert_eq!(at, "school-access");
    let (_, at) = both(blank_at("health-access"), |way| way.find("logement"));
    assert_ne!(at, "health-access");
    let half = || Outside::holding(half_done(), "decentralization");
    let (_, at) = both(half, |way| way.unanswered());
    assert_ne!(at, "decentralization");
    let (_, at) = both(half, |way| way.flagged());
    assert_eq!(at, "health-access");
}

#[test]
fn the_quick_scan_passes_over_the_rest() {
    let (_, at) = both(blank_at("decentralization"), |way| {
        way.quick();
        way.next();
        way.next();
        way.choose(&[1]);
        way.quick();
        way.next();
    });
    assert_ne!(at, "decentralization");
}

#[test]
fn what_was_done_is_undone_after_coming_back_and_after_a_crash() {
    for crash in [false, true] {
        let (assessment, at) = both(blank_at("health-access"), |way| {
            way.choose(&[1]);
            way.next();
            way.choose(&[2]);
            if crash {
                way.crash()
            } else {
                way.come_back()
            }
            way.undo();
            way.undo();
            way.redo();
        });
        assert_eq!(assessment.entry("health-access").answer, choice("everyone"), "{crash}");
        assert!(assessment.entry("school-access").answer.value().is_none(), "{crash}");
        assert_eq!(at, "health-access");
    }
}

#[test]
fn the_language_changes_and_everything_stays() {
    let (assessment, at) = both(blank_at("health-access"), |way| {
        way.language(3);
        way.choose(&[1]);
    });
    assert_eq!(at, "health-access");
    assert_eq!(assessment.entry("health-access").answer, choice("everyone"));
}

#[test]
fn a_finding_is_chosen_for_the_mayor_and_a_report_is_written() {
    let half = || Outside::holding(half_done(), "health-access");
    let (assessment, _) = both(half, |way| {
        way.mayor();
        way.report(2, 2);
        let published = way.outside().published.clone();
        let [(_, wanted)] = published.as_slice() else { panic!("{published:?}") };
        assert_eq!((wanted.product, wanted.format), (Product::OnePage, Format::Html));
    });
    let highlights = &assessment.highlights;
    let chosen = [&highlights.strengths, &highlights.potentials, &highlights.dialogue];
    assert_eq!(chosen.map(Vec::len).iter().sum::<usize>(), 1);
}
