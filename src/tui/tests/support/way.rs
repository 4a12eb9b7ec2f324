//! What somebody does, by keys.

use std::cell::{Ref, RefMut};

use super::Player;
use crate::desk::tests::Outside;
use crate::sitting::tests::Way;
use crate::tui::wizard::rows::{Row, rows};

impl Player {
    /// Puts the focus on a line of the indicator.
    fn focuses(&mut self, wanted: impl Fn(&Row) -> bool) {
        let bench = self.app.bench.as_ref().unwrap();
        let at = rows(&bench.wizard).iter().position(wanted).expect("there is such a line");
        self.keys("Home").keys(&format!("Down*{at}"));
    }

    fn digits(&mut self, options: &[usize]) {
        for option in options {
            self.keys(&option.to_string());
        }
    }

    /// Fills the fields of the form that is open, and closes it.
    fn fills(&mut self, values: &[&str]) {
        for (at, value) in values.iter().enumerate() {
            self.keys(if at == 0 { "Ctrl+A" } else { "Tab Ctrl+A" });
            self.types(value);
        }
        self.keys("Esc");
    }
}

impl Way for Player {
    fn go(&mut self, id: &str) {
        self.keys("/").types(id).keys("Enter");
    }

    fn next(&mut self) {
        self.keys("n");
    }

    fn previous(&mut self) {
        self.keys("p");
    }

    fn back(&mut self) {
        self.keys("b");
    }

    fn unanswered(&mut self) {
        self.keys("u");
    }

    fn flagged(&mut self) {
        self.keys("g");
    }

    fn quick(&mut self) {
        self.keys("j");
    }

    fn find(&mut self, words: &str) {
        self.keys("/").types(words).keys("Enter");
    }

    fn undo(&mut self) {
        self.keys("z");
    }

    fn redo(&mut self) {
        self.keys("y");
    }

    fn choose(&mut self, options: &[usize]) {
        self.digits(options);
    }

    fn choose_named(&mut self, option: usize, name: &str) {
        self.digits(&[option]);
        self.types(name).keys("Enter");
    }

    fn write(&mut self, values: &[&str]) {
        self.focuses(|row| *row == Row::Field);
        self.keys("Enter");
        self.fills(values);
    }

    fn write_lines(&mut self, lines: &[&str]) {
        self.write(&[&lines.join("\n")]);
    }

    fn choose_in_row(&mut self, row: usize, option: usize) {
        self.focuses(|own| *own == Row::Table(row - 1));
        self.digits(&[option]);
    }

    fn add_row(&mut self, cells: &[&str]) {
        self.focuses(|row| *row == Row::AddToTable);
        self.keys("Enter");
        self.fills(cells);
    }

    fn dont_know(&mut self, whom: &str, when: &str) {
        self.keys("0");
        self.fills(&[whom, when]);
    }

    fn not_applicable(&mut self, reason: &str) {
        self.keys("x");
        self.fills(&[reason]);
    }

    fn clear(&mut self) {
        self.focuses(|row| matches!(row, Row::Option(_) | Row::Field));
        self.keys("Del");
    }

    fn detail(&mut self, at: usize, values: &[&str]) {
        self.focuses(|row| *row == Row::Detail(at - 1));
        self.keys("Enter");
        self.fills(values);
    }

    fn detail_lines(&mut self, at: usize, lines: &[&str]) {
        self.detail(at, &[&lines.join("\n")]);
    }

    fn detail_options(&mut self, at: usize, options: &[usize]) {
        for option in options {
            self.focuses(|row| *row == Row::DetailOption(at - 1, option - 1));
            self.keys("Space");
        }
    }

    fn mandate(&mut self, who: usize, level: Option<&str>) {
        self.keys("m");
        self.digits(&[who]);
        if let Some(level) = level {
            self.types(level).keys("Enter");
        }
    }

    fn position(&mut self, who: &str, stance: usize, remark: &str) {
        self.keys("P a").types(who).keys("Tab");
        self.digits(&[stance]);
        self.keys("Tab").types(remark).keys("Esc Esc");
    }

    fn evidence(&mut self, title: &str, kind: usize, rest: [&str; 4]) {
        self.keys("e").types(title).keys("Tab");
        self.digits(&[kind]);
        self.keys("Tab");
        self.fills(&rest);
    }

    fn note(&mut self, lines: &[&str]) {
        self.keys("w");
        self.fills(&[&lines.join("\n")]);
    }

    fn flag(&mut self, what: &str, whom: &str) {
        self.keys("f");
        self.fills(&[what, whom]);
    }

    fn reading(&mut self, reading: usize, reason: &str) {
        self.keys("r");
        self.digits(&[reading]);
        self.keys("Tab").types(reason).keys("Esc");
    }

    fn authority(&mut self, name: &str) {
        self.keys("a");
        self.fills(&[name]);
    }

    fn language(&mut self, at: usize) {
        self.keys("F3");
        self.digits(&[at]);
    }

    fn mayor(&mut self) {
        self.keys("s p Esc");
    }

    fn report(&mut self, product: usize, format: usize) {
        self.keys("i");
        self.digits(&[product]);
        self.keys("Down");
        self.digits(&[format]);
        self.keys("w Esc");
    }

    fn come_back(&mut self) {
        self.keys("Esc");
        self.open_first();
    }

    fn crash(&mut self) {
        self.starts_again();
        self.open_first();
    }

    fn look(&mut self) {
        self.comes_back();
    }

    fn choose_version(&mut self, other: bool) {
        self.keys(if other { "2 Enter" } else { "1 Enter" });
    }

    fn outside(&self) -> Ref<'_, Outside> {
        Player::outside(self)
    }

    fn outside_mut(&self) -> RefMut<'_, Outside> {
        Player::outside_mut(self)
    }
}
