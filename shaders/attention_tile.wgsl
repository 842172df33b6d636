// out = softmax(q K^T / sqrt(dim), causal) V for a tile of up to 16 neighbouring rows of one sequence and
// one head a workgroup: a page of 32 keys at a time, a running maximum and sum for each row. Pages start
// at position 0 and a masked key adds an exact zero, so a row's bits don't depend on the tile it lies in.
override HEADS: u32;
override SCALE: f32;        // 1 / sqrt(dim)
override Q_STRIDE: u32;     // of a row of qkv, in vec4
override OUT_STRIDE: u32;   // of a row of out, in vec4
// ROWS_A_RUN comes as a constant: an array is sized by it.
struct Tile {
  first_row: u32,
  rows: u32,
  sequence: u32,
  first_position: u32,
}
@group(0) @binding(1) var<storage, read> tiles: array<Tile>;
@group(0) @binding(2) var<storage, read> page_tables: array<u32>;  // [sequences, PAGES_A_SEQUENCE]
@group(0) @binding(3) var<storage, read> qkv: array<Elem4>;        // [rows, Q_STRIDE]
@group(0) @binding(4) var<storage, read_write> out: array<Elem4>;  // [rows, OUT_STRIDE]

var<workgroup> queries: array<vec4f, 16u * QUADS>;  // [row, quad]
var<workgroup> scores: array<f32, 512>;             // [row, key] of 16 by 32
var<workgroup> maxima: array<f32, 16>;
var<workgroup> totals: array<f32, 16>;
var<workgroup> fades: array<f32, 16>;

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let tile = tiles[group.y];
  let head = group.x;
  let kv_head = head / (HEADS / KV_HEADS);
  for (var i = index; i < 16u * QUADS; i += 128u) {
    let r = tile.first_row + min(i / QUADS, tile.rows - 1u);
    queries[i] = vec4f(qkv[r * Q_STRIDE + head * QUADS + i % QUADS]) * SCALE;
  }
  if (index < 16u) {
    maxima[index] = -3.0e38;
    totals[index] = 0.0;
  }
  let quad = index % QUADS;                // of the output, for a run of ROWS_A_RUN rows
  let run_first = index / QUADS * ROWS_A_RUN;
  var sums: array<vec4f, ROWS_A_RUN>;
  let last_position = tile.first_position + tile.rows - 1u;
  for (var first = 0u; first <= last_position; first += PAGE) {
    let page = page_head(page_tables[tile.sequence * PAGES_A_SEQUENCE + first / PAGE], kv_head);
    let slot = index % PAGE;
    let keys_here = min(PAGE, last_position + 1u - first);
    let scales = cache_scales(page, slot);
    var dots = array<vec4f, 4>();             // of four rows with this invocation's key
    workgroupBarrier();
    for (var d = 0u; d < QUADS; d++) {
      let key = load_key(key_at(page, slot, d));
      for (var r = 0u; r < 4u; r++) { dots[r] = fma(queries[(index / PAGE * 4u + r) * QUADS + d], key, dots[r]); }
    }
    for (var r = 0u; r < 4u; r++) {
      let row = index / PAGE * 4u + r;
      let score = ((dots[r].x + dots[r].y) + (dots[r].z + dots[r].w)) * scales.x;
      scores[row * PAGE + slot] = select(-3.0e38, score, first + slot <= tile.first_position + row);
    }
    workgroupBarrier();
    if (index < 16u) {
      let before = maxima[index];
      var highest = before;
      for (var j = 0u; j < keys_here; j++) { highest = max(highest, scores[index * PAGE + j]); }
      var here = 0.0;
      for (var j = 0u; j < keys_here; j++) {
        let seen = first + j <= tile.first_position + index;
        let share = select(0.0, exp(scores[index * PAGE + j] - highest), seen);
        scores[index * PAGE + j] = share;
        here += share;
      }
      maxima[index] = highest;
      fades[index] = exp(before - highest);
      totals[index] = fma(totals[index], fades[index], here);
    }
    workgroupBarrier();
    for (var r = 0u; r < ROWS_A_RUN; r++) { sums[r] *= fades[min(run_first + r, 15u)]; }
    for (var j = 0u; j < keys_here; j++) {
      let value = load_value(value_at(page, j, quad)) * cache_scales(page, j).y;
      for (var r = 0u; r < ROWS_A_RUN; r++) {
        sums[r] = fma(vec4f(scores[min(run_first + r, 15u) * PAGE + j]), value, sums[r]);
      }
    }
  }
  for (var r = 0u; r < ROWS_A_RUN; r++) {
    let row = run_first + r;
    if (row < tile.rows) {
      out[(tile.first_row + row) * OUT_STRIDE + head * QUADS + quad] = to_elem4(sums[r] / totals[row]);
    }
  }
}
