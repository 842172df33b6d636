// The rows a kernel works on: all rows of the step.
fn span_first() -> u32 { return 0u; }
fn span_count() -> u32 { return step.prompt_rows + step.decode_rows; }
