//! Chance that can be had again.

/// Numbers that look random and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    /// One of so many, from 0.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    /// One of these.
    pub fn of<'t, T>(&mut self, faces: &'t [T]) -> &'t T {
        &faces[self.throw(faces.len())]
    }
}
