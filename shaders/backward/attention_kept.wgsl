// out = softmax(q K^T / sqrt(dim), causal) V for a tile of queries and one head a workgroup, and the logarithm
// of each row's sum of exponentials, from which the gradients compute the shares again.
@group(0) @binding(0) var<storage, read> tiles: array<RowTile>;
@group(0) @binding(1) var<storage, read> qkv: array<vec4<f32>>;        // [rows, Q_STRIDE]
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;  // [rows, OUT_STRIDE]
@group(0) @binding(3) var<storage, read_write> log_sums: array<f32>;   // [rows, HEADS]

var<workgroup> queries: array<vec4f, TILE * QUADS>;  // [row, quad]
var<workgroup> scores: array<f32, TILE * 32u>;            // [row, key] of TILE by 32
var<workgroup> maxima: array<f32, TILE>;
var<workgroup> totals: array<f32, TILE>;
var<workgroup> fades: array<f32, TILE>;

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let tile = tiles[group.y];
  let quads = QUADS * min(tile.rows, 1u);  // a bound from memory keeps loops rolled
  let head = group.x;
  let kv_head = head / (HEADS / KV_HEADS);
  let first_key_row = tile.first_row - tile.first_position;
  for (var i = index; i < TILE * QUADS; i += 128u) {
    let row = tile.first_row + min(i / QUADS, tile.rows - 1u);
    queries[i] = qkv[query_at(row, head) + i % QUADS] * SCALE;
  }
  if (index < TILE) {
    maxima[index] = -3.0e38;
    totals[index] = 0.0;
  }
  var sums: array<vec4f, SUMS>;
  let last_position = tile.first_position + tile.rows - 1u;
  for (var first = 0u; first <= last_position; first += 32u) {
    let slot = index % 32u;
    let keys_here = min(32u, last_position + 1u - first);
    let key = key_at(first_key_row + min(first + slot, last_position), kv_head);
    let row = index / 32u * RUN;
    var dots = array<vec4f, RUN>();  // of RUN rows with this invocation's key
    workgroupBarrier();
    for (var first_d = 0u; first_d < quads; first_d += STEP) {
      for (var d = first_d; d < first_d + STEP; d++) {
        let four = qkv[key + d];
        for (var r = 0u; r < RUN; r++) { dots[r] = fma(queries[(row + r) * QUADS + d], four, dots[r]); }
      }
    }
    for (var r = 0u; r < RUN; r++) {
      let seen = first + slot <= tile.first_position + row + r;
      scores[(row + r) * 32u + slot] = select(-3.0e38, total(dots[r]), seen);
    }
    workgroupBarrier();
    if (index < TILE) {
      let before = maxima[index];
      var highest = before;
      for (var j = 0u; j < keys_here; j++) { highest = max(highest, scores[index * 32u + j]); }
      var here = 0.0;
      for (var j = 0u; j < 32u; j++) {
        let seen = first + j <= tile.first_position + index;
        let share = select(0.0, exp(scores[index * 32u + j] - highest), seen);
        scores[index * 32u + j] = share;
        here += share;
      }
      maxima[index] = highest;
      fades[index] = exp(before - highest);
      totals[index] = fma(totals[index], fades[index], here);
    }
    workgroupBarrier();
    for (var s = 0u; s < SUMS; s++) {
      let i = min(index + s * 128u, TILE * QUADS - 1u);
      var sum = sums[s] * fades[i / QUADS];
      for (var first_j = 0u; first_j < keys_here; first_j += 4u) {
        for (var j = first_j; j < first_j + 4u; j++) {
          let from_row = first_key_row + min(first + j, last_position);
          let value = qkv[value_at(from_row, kv_head) + i % QUADS];
          sum = fma(vec4f(scores[i / QUADS * 32u + j]), value, sum);
        }
      }
      sums[s] = sum;
    }
  }
  for (var s = 0u; s < SUMS; s++) {
    let i = index + s * 128u;
    let row = i / QUADS;
    if (row < tile.rows) {
      out[(tile.first_row + row) * OUT_STRIDE + head * QUADS + i % QUADS] = sums[s] / totals[row];
    }
  }
  if (index < tile.rows) {
    log_sums[(tile.first_row + index) * HEADS + head] = maxima[index] + log(totals[index]);
  }
}
