// The rows of one step: prompt rows first, then decode rows. Some of them want logits.
struct Step {
  prompt_rows: u32,
  decode_rows: u32,
  logit_rows: u32,
  tiles: u32,        // tiles of prompt rows for attention
}
@group(0) @binding(0) var<uniform> step: Step;
