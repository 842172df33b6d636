// The rows a kernel works on: those gathered for logits.
fn span_first() -> u32 { return 0u; }
fn span_count() -> u32 { return step.logit_rows; }
