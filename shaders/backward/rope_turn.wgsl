// Turns the query and key heads of rows where they lie, pairs (2i, 2i + 1) by their position: forwards, or
// with SIGN -1 back, which is the gradient of turning them.
override TURNED: u32;    // heads of queries and keys
override HEAD_DIM: u32;
override STRIDE: u32;    // of a row, in pairs
override SIGN: f32;
@group(0) @binding(0) var<storage, read> rows: array<Row>;
@group(0) @binding(1) var<storage, read> turns: array<vec2f>;          // [positions, HEAD_DIM / 2] cos, sin
@group(0) @binding(2) var<storage, read_write> qkv: array<vec2<f32>>;  // [rows, STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let pairs = HEAD_DIM / 2u;
  if (id.x >= TURNED * pairs) { return; }
  let turn = turns[rows[id.y].position * pairs + id.x % pairs];
  let sine = turn.y * SIGN;
  let at = id.y * STRIDE + id.x;
  let pair = qkv[at];
  qkv[at] = vec2f(pair.x * turn.x - pair.y * sine, pair.x * sine + pair.y * turn.x);
}
