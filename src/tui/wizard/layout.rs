//! Which part of the wizard's screen goes where: a pure function of the size and of what is open.

use ratatui::layout::Rect;

/// The smallest screen the wizard is drawn on.
pub const SMALLEST: (u16, u16) = (40, 12);

/// Where the parts are. What there is no room for is not there.
///
/// ```text
/// ┌──────────────── title ─────────────────┐
/// │ outline │       indicator      │ live  │
/// │         │                      │       │
/// ├──────────────── strip ─────────────────┤
/// └──────────────── footer ────────────────┘
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// One line: name, saved, language.
    pub title: Rect,
    /// Every dimension, area and indicator.
    pub outline: Option<Rect>,
    /// The indicator in view.
    pub indicator: Rect,
    /// What the answers say.
    pub live: Option<Rect>,
    /// What the last answer changed, where there is no room beside the indicator.
    pub strip: Option<Rect>,
    /// The keys that work now.
    pub footer: Rect,
}

/// From which width on each side stands beside the indicator.
const OUTLINE_BESIDE: u16 = 110;
/// The same for what the answers say.
pub const LIVE_BESIDE: u16 = 140;

/// How wide the sides are where they stand beside the indicator: the outline, and what the answers
/// say. On a very wide screen they take some of what the indicator's text cannot use.
pub fn sides(width: u16) -> (u16, u16) {
    let spare = width.saturating_sub(180);
    let outline = if width >= OUTLINE_BESIDE { 34 + (spare / 5).min(22) } else { 0 };
    let live = if width >= LIVE_BESIDE { 40 + (spare / 3).min(36) } else { 0 };
    (outline, live)
}

/// How many lines the strip may have at most: none where the indicator needs them all.
pub fn strip_most(body: Rect) -> u16 {
    if body.height < 14 { 0 } else { body.height / 4 }
}

/// Divides the screen; the strip has so many lines below its rule. Sides fold away as it gets narrow:
/// first the live summary, below 140 columns, then the outline, below 110. The outline then lies over
/// the indicator while it is asked for, and the live summary is a card.
pub fn layout(area: Rect, outline_open: bool, strip: u16) -> Layout {
    let title = Rect { height: 1, ..area };
    let footer = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    let (left, right) = sides(area.width);
    let (outline_beside, live_beside) = (left > 0, right > 0);
    let middle = Rect { x: body.x + left, width: body.width - left - right, ..body };
    let strip_height = if live_beside || strip == 0 { 0 } else { strip + 1 };
    let indicator = Rect { height: middle.height - strip_height, ..middle };
    let over = Rect { height: body.height - strip_height, ..body };
    let outline = if outline_beside {
        Some(Rect { width: left, ..over })
    } else {
        outline_open.then_some(over)
    };
    let live = live_beside.then(|| Rect { x: body.right() - right, width: right, ..body });
    let strip =
        (strip_height > 0).then(|| Rect { y: indicator.bottom(), height: strip_height, ..middle });
    Layout { title, outline, indicator, live, strip, footer }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(width: u16, height: u16) -> Layout {
        layout(Rect::new(0, 0, width, height), false, 3)
    }

    #[test]
    fn sides_fold_away_as_it_gets_narrow() {
        for (width, outline, live, strip) in [
            (200, true, true, false),
            (140, true, true, false),
            (139, true, false, true),
            (109, false, false, true),
        ] {
            let layout = at(width, 30);
            assert_eq!(layout.outline.is_some(), outline, "{width}");
            assert_eq!(layout.live.is_some(), live, "{width}");
            assert_eq!(layout.strip.is_some(), strip, "{width}");
        }
    }

    #[test]
    fn the_parts_fill_the_screen_and_never_leave_it() {
        for width in SMALLEST.0..=300 {
            for height in [SMALLEST.1, 20, 24, 60, 100] {
                let layout = at(width, height);
                let sides =
                    layout.outline.map_or(0, |r| r.width) + layout.live.map_or(0, |r| r.width);
                assert_eq!(layout.indicator.width + sides, width);
                let strip = layout.strip.map_or(0, |r| r.height);
                assert_eq!(layout.indicator.height + strip + 2, height);
                assert!(layout.indicator.width >= SMALLEST.0);
            }
        }
    }
}
