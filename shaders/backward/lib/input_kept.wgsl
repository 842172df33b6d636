// Rows of `a` are rows of the step, its depth the input's columns; dropout keeps some.
fn input(value: f32, i: u32, k: u32) -> f32 { return value * kept(i, k); }
