//! What people say of an answer, in words.

use super::{L10n, Message, msg};
use crate::model::assessment::{Position, Positions, Stance};

impl L10n {
    /// One sentence for those who agree, one for those who do not, one for those who would change it;
    /// none where nobody does.
    pub fn positions(&self, positions: &Positions) -> Vec<String> {
        let sentence = |stance: &Stance| {
            let here = positions.iter().filter(|(_, position)| position.stance == *stance);
            let names: Vec<String> = here.map(|(who, own)| self.named_position(who, own)).collect();
            let message = all(*stance, self.list(names.iter().cloned()));
            (!names.is_empty()).then(|| self.say(&message))
        };
        Stance::ALL.iter().filter_map(sentence).collect()
    }

    /// Somebody, with the remark they made.
    fn named_position(&self, who: &str, position: &Position) -> String {
        match self.own_words(&position.remark) {
            None => who.to_owned(),
            Some(remark) => {
                self.say(&msg::PositionWithRemark { remark, who: who.to_owned() }.message())
            }
        }
    }
}

/// How one stands.
pub fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Agrees => msg::position_agrees(),
        Stance::Disagrees => msg::position_disagrees(),
        Stance::WouldChange => msg::position_would_change(),
    }
}

/// All who stand so.
pub fn all(stance: Stance, names: String) -> Message {
    match stance {
        Stance::Agrees => msg::positions_agree(names),
        Stance::Disagrees => msg::positions_disagree(names),
        Stance::WouldChange => msg::positions_would_change(names),
    }
}
