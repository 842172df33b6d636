// Turns the query and key heads of a row by its position (pairs 2i, 2i + 1: the order of GGUF's rows),
// leaves the queries in place and puts keys and values into the row's page. One workgroup a head and row.
override HEADS: u32;
override STRIDE: u32;   // of a row of qkv: queries, keys, values, padded; in vec4
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read> page_tables: array<u32>;  // [sequences, PAGES_A_SEQUENCE]
@group(0) @binding(3) var<storage, read> turns: array<vec4f>;      // [positions, QUADS] cos, sin of two pairs
@group(0) @binding(4) var<storage, read_write> qkv: array<Elem4>;  // [rows, STRIDE]

fn turned(two: vec4f, turn: vec4f) -> vec4f {
  return vec4f(two.x * turn.x - two.y * turn.y, two.x * turn.y + two.y * turn.x,
               two.z * turn.z - two.w * turn.w, two.z * turn.w + two.w * turn.z);
}

@compute @workgroup_size(32)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let row = rows[group.y];
  let head = group.x;              // queries, then keys, then values
  let at = group.y * STRIDE + head * QUADS;
  let turn = row.position * QUADS;
  if (head < HEADS) {
    for (var quad = index; quad < QUADS; quad += 32u) {
      qkv[at + quad] = to_elem4(turned(vec4f(qkv[at + quad]), turns[turn + quad]));
    }
    return;
  }

  let page = page_tables[row.sequence * PAGES_A_SEQUENCE + row.position / PAGE];
  let slot = row.position % PAGE;
  let to = page_head(page, (head - HEADS) % KV_HEADS);
  let is_key = head < HEADS + KV_HEADS;
  var largest = 0.0;
  for (var quad = index; quad < QUADS; quad += 32u) {
    let four = abs(select(vec4f(qkv[at + quad]), turned(vec4f(qkv[at + quad]), turns[turn + quad]), is_key));
    largest = max(largest, max(max(four.x, four.y), max(four.z, four.w)));
  }
  let scale = scale_for(largest, index);
  for (var quad = index; quad < QUADS; quad += 32u) {
    let four = vec4f(qkv[at + quad]);
    if (is_key) { store_key(key_at(to, slot, quad), turned(four, turns[turn + quad]), scale); }
    else { store_value(value_at(to, slot, quad), four, scale); }
  }
  if (index == 0u) {
    if (is_key) { store_key_scale(to, slot, scale); } else { store_value_scale(to, slot, scale); }
  }
}
