// Without dropout every input counts.
fn input(value: f32, i: u32, k: u32) -> f32 { return value; }
