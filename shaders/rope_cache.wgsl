// Turns the query and key heads of a row by its position (pairs 2i, 2i + 1: the order of GGUF's rows),
// leaves the queries in place and puts keys and values into the row's page. One workgroup a head and row.
override HEADS: u32;
override STRIDE: u32;   // of a row of qkv: queries, keys, values, padded
override HEAD_DIM: u32;
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read> page_tables: array<u32>;  // [sequences, PAGES_A_SEQUENCE]
@group(0) @binding(3) var<storage, read> turns: array<vec2f>;      // [positions, HEAD_DIM / 2] cos, sin
@group(0) @binding(4) var<storage, read_write> qkv: array<Elem>;   // [rows, STRIDE]

var<workgroup> head_values: array<f32, HEAD_DIM>;

@compute @workgroup_size(32)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let row = rows[group.y];
  let head = group.x;              // queries, then keys, then values
  let at = group.y * STRIDE + head * HEAD_DIM;
  for (var i = index; i < HEAD_DIM / 2u; i += 32u) {
    let pair = vec2f(f32(qkv[at + 2u * i]), f32(qkv[at + 2u * i + 1u]));
    let turn = turns[row.position * (HEAD_DIM / 2u) + i];
    var turned = vec2f(pair.x * turn.x - pair.y * turn.y, pair.x * turn.y + pair.y * turn.x);
    if (head >= HEADS + KV_HEADS) { turned = pair; }
    if (head < HEADS) {
      qkv[at + 2u * i] = to_elem(turned.x);
      qkv[at + 2u * i + 1u] = to_elem(turned.y);
    }
    head_values[2u * i] = turned.x;
    head_values[2u * i + 1u] = turned.y;
  }
  workgroupBarrier();
  if (head < HEADS) { return; }

  var largest = 0.0;
  for (var d = 0u; d < HEAD_DIM; d++) { largest = max(largest, abs(head_values[d])); }
  let scale = scale_for(largest);
  let page = page_tables[row.sequence * PAGES_A_SEQUENCE + row.position / PAGE];
  let slot = row.position % PAGE;
  let is_key = head < HEADS + KV_HEADS;
  let to = page_head(page, (head - HEADS) % KV_HEADS);
  for (var quad = index; quad < QUADS; quad += 32u) {
    let four = vec4f(head_values[4u * quad], head_values[4u * quad + 1u],
                     head_values[4u * quad + 2u], head_values[4u * quad + 3u]);
    if (is_key) { store_key(key_at(to, slot, quad), four, scale); }
    else { store_value(value_at(to, slot, quad), four, scale); }
  }
  if (index == 0u) {
    if (is_key) { store_key_scale(to, slot, scale); } else { store_value_scale(to, slot, scale); }
  }
}
