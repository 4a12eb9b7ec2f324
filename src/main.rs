//! local-mgi
fn main() {}
