// What becomes of a sum: what dropout keeps of it is added to what is there.
fn started(before: f32) -> f32 { return 0.0; }
fn finished(before: f32, sum: f32, row: u32, column: u32) -> f32 { return before + sum * kept(row, column); }
