// Attention over whole sequences whose rows lie one after the other: query, key and value heads of a row in
// one line of qkv. A tile is up to TILE neighbouring rows of one sequence; blocks of 32 rows count from the
// sequence's first row, so that a row's bits don't depend on what lies beside its sequence.
override HEADS: u32;
override KV_HEADS: u32;
override QUADS: u32;        // dimensions of a head / 4
override SCALE: f32;        // 1 / sqrt(dim)
override Q_STRIDE: u32;     // of a row of qkv, in vec4
override OUT_STRIDE: u32;   // of a row of out, in vec4
// Constants come before: TILE; RUN, a fourth of it, rows of a tile whose scores an invocation of 128 makes; SUMS,
// vec4 of a tile's rows that it holds; STEP, quads of a dot product that it takes at once. Loops have bounds from
// memory, so that they stay rolled, and a body of some size.
struct RowTile {
  first_row: u32,
  rows: u32,
  length: u32,          // rows of the whole sequence
  first_position: u32,
}
fn query_at(row: u32, head: u32) -> u32 { return row * Q_STRIDE + head * QUADS; }
fn key_at(row: u32, kv_head: u32) -> u32 { return row * Q_STRIDE + (HEADS + kv_head) * QUADS; }
fn value_at(row: u32, kv_head: u32) -> u32 { return row * Q_STRIDE + (HEADS + KV_HEADS + kv_head) * QUADS; }
fn total(four: vec4f) -> f32 { return (four.x + four.y) + (four.z + four.w); }
