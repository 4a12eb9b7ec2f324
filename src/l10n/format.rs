//! Numbers, dates and times as the reader's language writes them, and numbers as people type them.

use std::cell::OnceCell;

use fixed_decimal::Decimal;
use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{Date, Time};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use jiff::civil::DateTime;

use super::L10n;

/// ICU's formatters for one language, made when first needed.
pub(super) struct Formats {
    locale: Locale,
    decimal: OnceCell<Option<DecimalFormatter>>,
}

impl Formats {
    pub(super) fn new(tag: &str) -> Formats {
        // English as international organizations write it: 23 November 2026, 14:02.
        let tag = if tag == "en" { "en-GB" } else { tag };
        Formats { locale: tag.parse().unwrap_or(Locale::UNKNOWN), decimal: OnceCell::new() }
    }
}

impl L10n {
    /// Decimal text with this language's grouping and decimal mark: `1234.5` becomes `1 234,5`.
    pub fn number(&self, decimal: &str) -> String {
        let formatter = self.formats.decimal.get_or_init(|| {
            DecimalFormatter::try_new((&self.formats.locale).into(), Default::default()).ok()
        });
        match (formatter, Decimal::try_from_str(decimal)) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => decimal.to_owned(),
        }
    }

    /// A date: `23 novembre 2026`.
    pub fn date(&self, at: DateTime) -> String {
        let (month, day) = (at.month().unsigned_abs(), at.day().unsigned_abs());
        let formatter =
            icu_datetime::DateTimeFormatter::try_new((&self.formats.locale).into(), YMD::long());
        match (formatter, Date::try_new_iso(at.year().into(), month, day)) {
            (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => at.date().to_string(),
        }
    }

    /// A time of day: `14:02`.
    pub fn time(&self, at: DateTime) -> String {
        let parts = (at.hour().unsigned_abs(), at.minute().unsigned_abs());
        let formatter = NoCalendarFormatter::try_new((&self.formats.locale).into(), T::hm());
        match (formatter, Time::try_new(parts.0, parts.1, 0, 0)) {
            (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
            _ => at.strftime("%H:%M").to_string(),
        }
    }

    /// Decimal text out of what a person typed: spaces of any kind, grouping marks and either
    /// decimal mark are understood. Nothing where it is no number.
    pub fn parse_number(&self, typed: &str) -> Option<String> {
        let groups_with_point = self.language().tag.starts_with("pt");
        let typed: String =
            typed.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
        let (sign, digits) = match typed.strip_prefix(['-', '−']) {
            Some(rest) => ("-", rest),
            None => ("", typed.strip_prefix('+').unwrap_or(&typed)),
        };
        let marks: Vec<(usize, char)> =
            digits.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
        let groups_of_three = |mark: char| {
            let mut parts = digits.split(mark);
            parts.next().is_some_and(|first| (1..=3).contains(&first.len()))
                && parts.all(|part| part.split(['.', ',']).next().is_some_and(|p| p.len() == 3))
        };
        let decimal_mark = match marks.as_slice() {
            [] => None,
            [(_, mark)] => {
                let grouping = match mark {
                    '.' => groups_with_point,
                    _ => self.language().tag == "en",
                };
                (!(grouping && groups_of_three(*mark))).then_some(*mark)
            }
            [(_, first), .., (_, last)] if first != last => Some(*last),
            [(_, mark), ..] if groups_of_three(*mark) => None,
            _ => return None,
        };
        let (whole, fraction) = match decimal_mark {
            Some(mark) => digits.rsplit_once(mark)?,
            None => (digits, ""),
        };
        let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
        let all_digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(&whole) || !all_digits(fraction)
        {
            return None;
        }
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        let fraction = fraction.trim_end_matches('0');
        Some(match fraction {
            "" if whole == "0" => "0".to_owned(),
            "" => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{fraction}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{L10n, Language};

    fn speak(tag: &str) -> L10n {
        L10n::new(Language::fitting(tag))
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(speak("en").number("1234567.5"), "1,234,567.5");
        assert_eq!(speak("fr").number("1234567.5"), "1\u{202f}234\u{202f}567,5");
        assert_eq!(speak("pt-BR").number("1234567.5"), "1.234.567,5");
        assert_eq!(speak("fr").number("not a number"), "not a number");
    }

    #[test]
    fn dates_and_times_are_written_as_each_language_writes_them() {
        let at = jiff::civil::date(2026, 11, 23).at(14, 2, 0, 0);
        assert_eq!(speak("en").date(at), "23 November 2026");
        assert_eq!(speak("fr").date(at), "23 novembre 2026");
        assert_eq!(speak("pt-BR").date(at), "23 de novembro de 2026");
        assert_eq!(speak("en").time(at), "14:02");
        assert_eq!(speak("fr").time(at), "14:02");
        assert_eq!(speak("pt-BR").time(at), "14:02");
    }

    #[test]
    fn typed_numbers_are_understood_as_each_language_means_them() {
        for (tag, typed, number) in [
            ("en", "1,234", Some("1234")),
            ("en", "1,234.50", Some("1234.5")),
            ("en", "1.5", Some("1.5")),
            ("en", "5,5", Some("5.5")),
            ("fr", "1 234,5", Some("1234.5")),
            ("fr", "1\u{202f}234", Some("1234")),
            ("fr", "1,234", Some("1.234")),
            ("fr", "12.5", Some("12.5")),
            ("pt-BR", "1.234", Some("1234")),
            ("pt-BR", "1.234.567,89", Some("1234567.89")),
            ("pt-BR", "1.5", Some("1.5")),
            ("en", "007", Some("7")),
            ("en", "0.50", Some("0.5")),
            ("en", "-3", Some("-3")),
            ("en", "-0", Some("0")),
            ("en", "", None),
            ("en", ".", None),
            ("en", "12a", None),
            ("en", "1,23,4", None),
            ("en", "--3", None),
        ] {
            assert_eq!(speak(tag).parse_number(typed).as_deref(), number, "{tag} {typed}");
        }
    }
}
