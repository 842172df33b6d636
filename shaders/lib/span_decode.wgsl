// The rows a kernel works on: the decode rows of the step.
fn span_first() -> u32 { return step.prompt_rows; }
fn span_count() -> u32 { return step.decode_rows; }
