//! Line mode, played.
