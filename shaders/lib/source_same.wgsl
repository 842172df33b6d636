// Row `row` of the result comes from the same row.
fn source_row(row: u32) -> u32 { return row; }
