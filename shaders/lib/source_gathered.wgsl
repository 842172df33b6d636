// Row `row` of the result comes from the row that was gathered for logits.
@group(0) @binding(4) var<storage, read> gathered: array<u32>;
fn source_row(row: u32) -> u32 { return gathered[row]; }
