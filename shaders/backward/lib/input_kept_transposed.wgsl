// Rows of `a` are the input's columns, its depth the rows of the step; dropout keeps some.
fn input(value: f32, i: u32, k: u32) -> f32 { return value * kept(k, i); }
