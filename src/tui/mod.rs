//! The screen.

pub mod text_buffer;
