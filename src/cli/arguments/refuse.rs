//! A call that was not understood, or that asks for help.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::{tell, write_out};
use crate::l10n::{L10n, msg};

/// Shows the help that was asked for, or says what is wrong with the call.
pub fn refuse(l10n: &L10n, error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            write_out(&error.render().to_string());
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    tell(&l10n.say(&match error.kind() {
        ErrorKind::UnknownArgument => msg::usage_unknown_argument(argument),
        ErrorKind::InvalidSubcommand => {
            msg::usage_unknown_command(context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => msg::usage_missing(argument),
        ErrorKind::ValueValidation | ErrorKind::InvalidValue => {
            let given = context(ContextKind::InvalidValue);
            if given.is_empty() {
                msg::usage_no_value(argument)
            } else {
                msg::UsageValue { argument, value: given }.message()
            }
        }
        _ => msg::usage_other(),
    }));
    tell(&l10n.say(&msg::usage_hint()));
    ExitCode::from(2)
}
