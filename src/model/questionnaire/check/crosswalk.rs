//! What is wrong with an indicator's places in other frameworks.

use std::collections::HashMap;

use super::{Checker, Seen};
use crate::model::fault::FaultKind;
use crate::model::questionnaire::Crosswalk;
use crate::model::source::Place;

impl<'s> Checker<'s> {
    pub(super) fn crosswalk(&mut self, crosswalk: &'s Crosswalk, place: &Place) {
        let targets = place.field("sdg");
        let mut seen = Seen::new();
        for (at, target) in crosswalk.sdg.iter().enumerate() {
            let place = targets.item(at, target);
            if !is_sdg_target(target) {
                self.faults.push(place.fault(FaultKind::NotSdgTarget { target: target.clone() }));
            }
            self.once(target, &place, &mut seen);
        }
        if let Some(category) = &crosswalk.sdg_10_7_2
            && !matches!(category.as_bytes(), [b'1'..=b'6', b'a'..=b'e'])
        {
            let category = category.clone();
            self.faults
                .push(place.field("sdg_10_7_2").fault(FaultKind::NotSdgCategory { category }));
        }
        let objectives = place.field("gcm");
        let mut seen = HashMap::new();
        for (at, &objective) in crosswalk.gcm.iter().enumerate() {
            let id = objective.to_string();
            let place = objectives.item(at, &id);
            if !(1..=23).contains(&objective) {
                self.faults.push(place.fault(FaultKind::NotGcmObjective { objective }));
            }
            match seen.get(&objective) {
                Some(&first) => self.faults.push(place.fault(FaultKind::DuplicateId { id, first })),
                None => _ = seen.insert(objective, place.line()),
            }
        }
    }
}

/// A goal from 1 to 17, a point, and the target's number or letter: `10.7`, `4.b`.
fn is_sdg_target(target: &str) -> bool {
    let Some((goal, number)) = target.split_once('.') else { return false };
    let plain = |text: &str| !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    let goal_exists = plain(goal) && goal.parse().is_ok_and(|goal: u8| (1..=17).contains(&goal));
    goal_exists
        && match number.as_bytes() {
            [b'a'..=b'z'] => true,
            [_] | [_, _] => plain(number),
            _ => false,
        }
}
