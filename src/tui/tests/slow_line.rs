//! Over a slow line every byte is time: a walk through the whole questionnaire, and how many bytes
//! each key costs.

use super::support::*;
use crate::model::questionnaire::AnswerKind;

/// How many bytes a key may cost on average, at 80 columns and 24 lines.
const MOST: usize = 500;

/// Somebody at the other end of a line.
struct Walk {
    player: Player,
    line: Line,
    /// What keys were pressed for, how many, and the bytes that came for them.
    costs: Vec<(&'static str, usize, usize)>,
}

impl Walk {
    fn begin(language: &str) -> Walk {
        let first = &BUILT_IN.indicators[0].id;
        let mut player = Player::new(Outside::holding(blank(), first), language, (80, 24));
        player.open_first();
        let line = Line::to(&player, false);
        let mut walk = Walk { player, line, costs: Vec::new() };
        // The first frame is the start's.
        walk.look();
        walk
    }

    /// The bytes of what changed on the screen.
    fn look(&mut self) -> usize {
        self.line.written_with_cursor(&self.player).len()
    }

    fn press(&mut self, what: &'static str, key: &str) {
        self.player.keys(key);
        let bytes = self.look();
        match self.costs.iter_mut().find(|cost| cost.0 == what) {
            Some((_, keys, sum)) => (*keys, *sum) = (*keys + 1, *sum + bytes),
            None => self.costs.push((what, 1, bytes)),
        }
    }

    fn position(&self) -> usize {
        self.player.app.bench.as_ref().expect("it is open").wizard.position()
    }

    /// Past the pages between two sections, too.
    fn next(&mut self) {
        let here = self.position();
        for _ in 0..4 {
            self.press("next", "Right");
            if self.position() != here {
                return;
            }
        }
    }
}

#[test]
fn a_key_costs_few_bytes_on_average_over_the_whole_questionnaire() {
    for language in LANGUAGES {
        let mut walk = Walk::begin(language);
        for (at, indicator) in BUILT_IN.indicators.iter().enumerate() {
            assert_eq!(walk.position(), at);
            match indicator.kind {
                AnswerKind::OneOf(_) | AnswerKind::AnyOf { .. } => walk.press("answer", "1"),
                AnswerKind::Number { .. } => {
                    walk.press("field", "2");
                    walk.press("field", "Enter");
                }
                _ => {}
            }
            if walk.player.app.form.is_some() {
                walk.press("field", "Esc");
            }
            // A note now and then, and a look at the line above.
            if at % 8 == 0 {
                walk.press("note", "w");
                for letter in "Já confirmado.".chars() {
                    walk.press("letter", &letter.to_string().replace(' ', "Space"));
                }
                walk.press("note", "Esc");
                walk.press("line", "Up");
            }
            walk.next();
        }
        // Letters are cheap, and would hide what the rest costs.
        let rest = walk.costs.iter().filter(|(what, ..)| *what != "letter");
        let (keys, bytes) = rest.fold((0, 0), |sum, cost| (sum.0 + cost.1, sum.1 + cost.2));
        let costs: Vec<String> = walk
            .costs
            .iter()
            .map(|(what, keys, bytes)| format!("{what}: {keys} keys, {} bytes each", bytes / keys))
            .collect();
        println!("{language}: {keys} keys, {} bytes each; {}", bytes / keys, costs.join("; "));
        assert!(bytes <= keys * MOST, "{language}: {} bytes a key; {costs:?}", bytes / keys);
    }
}
