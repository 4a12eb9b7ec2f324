//! What holds for everything that is built in.

#![allow(clippy::unwrap_used)]

mod glossary;
