// x[row] = W[token of row]: embedding lookup from a weight in its packed form.
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read_write> x: array<vec4<f32>>;  // [rows, blocks * 8] vec4

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.y;
  let token = rows[row].token;
  if (id.x >= part.blocks * 4u || token < part.first_row || token - part.first_row >= part.rows) { return; }
  let block = (token - part.first_row) * part.blocks + id.x / 4u;
  let octet = load_octet(block, id.x % 4u);
  let scale = load_scale(block);
  let at = (row * part.blocks * 4u + id.x) * 2u;
  x[at] = octet.low * scale;
  x[at + 1u] = octet.high * scale;
}
