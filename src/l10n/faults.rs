//! Faults in words: what is wrong, and what to do.

use super::message::Value;
use super::{Message, msg};
use crate::model::fault::{FaultKind, Flaw, Notation, ValueKind, shown};

/// What is wrong, and what to do about it. Where it is, the fault itself knows.
pub fn fault(kind: &FaultKind) -> Message {
    match kind {
        FaultKind::NotText => msg::check_not_text(),
        FaultKind::Conflict => msg::check_conflict(),
        FaultKind::Format { found, newest } => {
            msg::CheckFormat { found: *found, newest: *newest }.message()
        }
        FaultKind::Syntax { column } => msg::check_syntax(*column),
        FaultKind::EndsTooSoon => msg::check_ends_too_soon(),
        FaultKind::MissingComma => msg::check_missing_comma(),
        FaultKind::Wants(notation) => wants(*notation),
        FaultKind::WrongValue => msg::check_wrong_value(),
        FaultKind::UnknownWord { word, known } => {
            msg::CheckUnknownWord { known: list(known), word: own(word) }.message()
        }
        FaultKind::UnknownField { field, known } => {
            msg::CheckUnknownField { field: own(field), known: list(known) }.message()
        }
        FaultKind::MissingField { field } => msg::check_missing_field(own(field)),
        FaultKind::DuplicateKey { key } => msg::check_duplicate_key(own(key)),
        FaultKind::TooDeep => msg::check_too_deep(),
        FaultKind::NoText => msg::check_no_text(),
        FaultKind::Utf16 => msg::check_utf_16(),
        FaultKind::TooLarge { most } => msg::check_too_large(*most),
        FaultKind::TooMany { most } => msg::check_too_many(*most),
        FaultKind::OtherVersion { text } => msg::check_other_version(own(text)),
        FaultKind::EntryWithoutId => msg::check_entry_without_id(),
        FaultKind::DuplicateId { id, first } => {
            msg::CheckDuplicateId { id: own(id), line: *first }.message()
        }
        FaultKind::NotKebab { id } => msg::check_not_kebab(own(id)),
        FaultKind::RetiredId { id } => msg::check_retired_id(own(id)),
        FaultKind::TextNameTaken { id, first } => {
            msg::CheckTextNameTaken { id: own(id), line: *first }.message()
        }
        FaultKind::NameClash { id } => msg::check_name_clash(own(id)),
        FaultKind::NotLanguageTag { tag } => msg::check_not_language_tag(own(tag)),
        FaultKind::NoEnglish => msg::check_no_english(),
        FaultKind::VariantWithoutBase { tag, base } => {
            msg::CheckVariantWithoutBase { base: own(base), tag: own(tag) }.message()
        }
        FaultKind::VariantIsLanguage { tag } => msg::check_variant_is_language(own(tag)),
        FaultKind::NotSdgTarget { target } => msg::check_not_sdg_target(own(target)),
        FaultKind::NotSdgCategory { category } => msg::check_not_sdg_category(own(category)),
        FaultKind::NotGcmObjective { objective } => {
            msg::check_not_gcm_objective(objective.to_string())
        }
        FaultKind::UnknownKey { key } => msg::check_unknown_key(own(key)),
        FaultKind::KeyTaken { key, command } => {
            msg::CheckKeyTaken { command: own(command), key: own(key) }.message()
        }
        FaultKind::KeyIsDigit { key } => msg::check_key_is_digit(own(key)),
        FaultKind::KeyIsText { key } => msg::check_key_is_text(own(key)),
        FaultKind::NoPlainKey => msg::check_no_plain_key(),
        FaultKind::Empty => msg::check_empty(),
        FaultKind::NoRows => msg::check_no_rows(),
        FaultKind::TableInDetail => msg::check_table_in_detail(),
        FaultKind::NamedInDetail { option } => msg::check_named_in_detail(own(option)),
        FaultKind::UnknownScale { id } => msg::check_unknown_scale(own(id)),
        FaultKind::UnknownOption { option } => msg::check_unknown_option(own(option)),
        FaultKind::NoReading { option } => msg::check_no_reading(own(option)),
        FaultKind::NotSorted { option } => msg::check_not_sorted(own(option)),
        FaultKind::NoStrengthFrom => msg::check_no_strength_from(),
        FaultKind::StrengthOutOfReach { from, counted } => {
            msg::CheckStrengthOutOfReach { counted: *counted, from: *from }.message()
        }
        FaultKind::PartialAboveStrength { partial, strength } => {
            msg::CheckPartialAboveStrength { partial: own(partial), strength: own(strength) }
                .message()
        }
        FaultKind::NotDecimal { text } => msg::check_not_decimal(own(text)),
        FaultKind::UnknownIndicator { id } => msg::check_unknown_indicator(own(id)),
        FaultKind::UnknownOptionOf { indicator, option } => {
            msg::CheckUnknownOptionOf { indicator: own(indicator), option: own(option) }.message()
        }
        FaultKind::NoOptions { indicator } => msg::check_no_options(own(indicator)),
        FaultKind::OnItself => msg::check_on_itself(),
        FaultKind::Chain { indicator } => msg::check_chain(own(indicator)),
        FaultKind::QuickAlone => msg::check_quick_alone(),
        FaultKind::NoTexts { tag } => msg::check_no_texts(own(tag)),
        FaultKind::LanguageNotListed { tag } => msg::check_language_not_listed(own(tag)),
        FaultKind::NotAText => msg::check_not_a_text(),
        FaultKind::StrayBracket => msg::check_stray_bracket(),
        FaultKind::MissingText { text } => msg::check_missing_text(own(text)),
        FaultKind::UnusedText { text } => msg::check_unused_text(own(text)),
        FaultKind::BlankText => msg::check_blank_text(),
        FaultKind::NotInBase { text, base } => {
            msg::CheckNotInBase { base: own(base), text: own(text) }.message()
        }
        FaultKind::SameAsBase { base } => msg::check_same_as_base(own(base)),
        FaultKind::Flaw(kind) => flaw(kind),
        FaultKind::UnknownPlaceholder { placeholder, known } => {
            msg::CheckUnknownPlaceholder { known: list(known), placeholder: own(placeholder) }
                .message()
        }
        FaultKind::MissingPlaceholder { placeholder } => {
            msg::check_missing_placeholder(own(placeholder))
        }
        FaultKind::ExtraPlaceholder { placeholder } => {
            msg::check_extra_placeholder(own(placeholder))
        }
        FaultKind::OtherQuestionnaire { found, wanted } => {
            msg::CheckOtherQuestionnaire { found: own(found), wanted: own(wanted) }.message()
        }
        FaultKind::NoAuthority => msg::check_no_authority(),
        FaultKind::UnknownEntry { id } => msg::check_unknown_entry(own(id)),
        FaultKind::WrongKind(kind) => takes(*kind),
        FaultKind::Contradiction { one, other } => {
            msg::CheckContradiction { one: own(one), other: own(other) }.message()
        }
        FaultKind::UnknownDetail { id } => msg::check_unknown_detail(own(id)),
        FaultKind::PeriodBackwards { from, to } => {
            msg::CheckPeriodBackwards { from: from.to_string(), to: to.to_string() }.message()
        }
        FaultKind::NotYear { text } => msg::check_not_year(own(text)),
        FaultKind::UnknownColumn { id } => msg::check_unknown_column(own(id)),
        FaultKind::UnknownRow { id } => msg::check_unknown_row(own(id)),
        FaultKind::RowWithoutId => msg::check_row_without_id(),
        FaultKind::TooManyRows { most } => msg::check_too_many_rows(*most),
        FaultKind::NoReason => msg::check_no_reason(),
        FaultKind::UnknownHighlight { id } => msg::check_unknown_highlight(own(id)),
        FaultKind::TooManyHighlights { most } => msg::check_too_many_highlights(*most),
    }
}

fn flaw(flaw: &Flaw) -> Message {
    match flaw {
        Flaw::LikeEnglish => msg::check_like_english(),
        Flaw::TooLong { length, most } => {
            msg::CheckTooLong { length: *length, most: *most }.message()
        }
        Flaw::Avoided { word, term } => {
            msg::CheckAvoided { term: own(term), word: own(word) }.message()
        }
        Flaw::AvoidedInBase { word, term, base } => {
            msg::CheckAvoidedInBase { base: own(base), term: own(term), word: own(word) }.message()
        }
        Flaw::StraightQuote => msg::check_straight_quote(),
        Flaw::NoSpaceBefore { sign } => msg::check_no_space_before(sign.to_string()),
        Flaw::NoSpaceAfter { sign } => msg::check_no_space_after(sign.to_string()),
        Flaw::DoubledWord { word } => msg::check_doubled_word(own(word)),
        Flaw::LongSentence { words, most } => {
            msg::CheckLongSentence { most: *most, words: *words }.message()
        }
    }
}

fn wants(notation: Notation) -> Message {
    match notation {
        Notation::Text => msg::check_wants_text(),
        Notation::Number => msg::check_wants_number(),
        Notation::TrueOrFalse => msg::check_wants_true_or_false(),
        Notation::List => msg::check_wants_list(),
        Notation::Map => msg::check_wants_map(),
        Notation::Optional => msg::check_wants_optional(),
    }
}

fn takes(kind: ValueKind) -> Message {
    match kind {
        ValueKind::Choice => msg::check_takes_choice(),
        ValueKind::Choices => msg::check_takes_choices(),
        ValueKind::Number => msg::check_takes_number(),
        ValueKind::Money => msg::check_takes_money(),
        ValueKind::Year => msg::check_takes_year(),
        ValueKind::Period => msg::check_takes_period(),
        ValueKind::Text => msg::check_takes_text(),
        ValueKind::Table => msg::check_takes_table(),
    }
}

/// Something out of the file.
pub(super) fn own(text: &str) -> Value {
    shown(text).into()
}

/// Words of the files' own notation, which has commas in every language.
pub(super) fn list(words: &[String]) -> Value {
    words.join(", ").into()
}
