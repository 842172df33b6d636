// A weight matrix [rows, BLOCKS * 32] lies in blocks of 32 columns. A matrix over the adapter's
// binding limit is several parts, each a run of rows; a kernel sees one part at a time.
struct Part {
  first_row: u32,    // of the part, in the matrix
  rows: u32,
}
@group(1) @binding(0) var<uniform> part: Part;

// Eight neighbouring weights, before their block's scale.
struct Octet {
  low: vec4f,
  high: vec4f,
}
