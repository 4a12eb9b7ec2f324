//! (written by check)
