//! Every expression within a text. The build script walks through texts with this, too, so it knows
//! nothing else of this crate.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Shows each expression that a text holds, those within others too.
pub fn each(pattern: &Pattern<&str>, see: &mut dyn FnMut(&InlineExpression<&str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            each_of(expression, see);
        }
    }
}

fn each_of(expression: &Expression<&str>, see: &mut dyn FnMut(&InlineExpression<&str>)) {
    match expression {
        Expression::Inline(inline) => each_in(inline, see),
        Expression::Select { selector, variants } => {
            each_in(selector, see);
            for variant in variants {
                each(&variant.value, see);
            }
        }
    }
}

/// Shows an expression, and each one within it.
pub fn each_in(inline: &InlineExpression<&str>, see: &mut dyn FnMut(&InlineExpression<&str>)) {
    see(inline);
    match inline {
        InlineExpression::Placeable { expression } => each_of(expression, see),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => positional.iter().for_each(|argument| each_in(argument, see)),
        _ => {}
    }
}
