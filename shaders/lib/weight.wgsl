// A weight matrix [outputs, blocks * 32] lies in blocks of 32 columns. A matrix over the adapter's
// binding limit is several parts, each a run of rows of one type; a kernel sees one part at a time. Shapes come
// with the part, so that matrices of one type share their pipelines.
struct Part {
  first_row: u32,    // of the part, in the matrix
  rows: u32,
  outputs: u32,      // rows of the whole matrix
  blocks: u32,       // of 32 columns, in a row
  lanes: u32,        // invocations that share a row in matmul_few, a power of two
}
@group(1) @binding(0) var<uniform> part: Part;

// Eight neighbouring weights, before their block's scale (which is 1 where they come scaled).
struct Octet {
  low: vec4f,
  high: vec4f,
}
