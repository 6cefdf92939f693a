//! The program `simpul`.
fn main() {}
