// Adapters of one product: W + B A, with A and B of each slot. A matrix of several tensors has an A for each
// of them, its segments: they lie in order (q, k, v) or take turns (gate, up). Scales are in B already.
struct Lora {
  ranks: u32,      // of a slot, in vec4
  segments: u32,
  outputs: u32,    // rows of the whole matrix
  columns: u32,    // padded to 32, in vec4
  second: u32,     // first output of the second segment where they lie in order, and of the third
  third: u32,
  turns: u32,      // 1 where two segments take turns
  stride: u32,     // of the rows that products go to
}
@group(1) @binding(0) var<uniform> lora: Lora;

// Where a row's A x begins: one vec4 with its slot (counted from 1; 0 is none), then the segments'.
fn shrunk_row(row: u32) -> u32 { return row * (1u + lora.segments * lora.ranks); }
