// The gradient of a tile of queries, one head a workgroup: shares are computed again from the kept sums.
// Also each row's sum of products of output and gradient, which the keys' gradient takes.
@group(0) @binding(0) var<storage, read> tiles: array<RowTile>;
@group(0) @binding(1) var<storage, read> qkv: array<vec4<f32>>;          // [rows, Q_STRIDE]
@group(0) @binding(2) var<storage, read> out: array<vec4<f32>>;          // [rows, OUT_STRIDE]
@group(0) @binding(3) var<storage, read> d_out: array<vec4<f32>>;        // [rows, OUT_STRIDE]
@group(0) @binding(4) var<storage, read> log_sums: array<f32>;           // [rows, HEADS]
@group(0) @binding(5) var<storage, read_write> products: array<f32>;     // [rows, HEADS]
@group(0) @binding(6) var<storage, read_write> d_qkv: array<vec4<f32>>;  // [rows, Q_STRIDE]

var<workgroup> queries: array<vec4f, TILE * QUADS>;  // [row, quad]
var<workgroup> d_outs: array<vec4f, TILE * QUADS>;   // [row, quad]
var<workgroup> d_scores: array<f32, TILE * 32u>;          // [row, key] of TILE by 32
var<workgroup> row_products: array<f32, TILE>;

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
    d_outs[i] = d_out[row * OUT_STRIDE + head * QUADS + i % QUADS];
  }
  workgroupBarrier();
  if (index < TILE) {
    let at = (tile.first_row + min(index, tile.rows - 1u)) * OUT_STRIDE + head * QUADS;
    var sum = vec4f();
    for (var d = 0u; d < quads; d++) { sum = fma(out[at + d], d_outs[index * QUADS + d], sum); }
    row_products[index] = total(sum);
    if (index < tile.rows) { products[(tile.first_row + index) * HEADS + head] = total(sum); }
  }
  var sums: array<vec4f, SUMS>;
  let last_position = tile.first_position + tile.rows - 1u;
  for (var first = 0u; first <= last_position; first += 32u) {
    let slot = index % 32u;
    let key_row = first_key_row + min(first + slot, last_position);
    let key = key_at(key_row, kv_head);
    let value = value_at(key_row, kv_head);
    let row = index / 32u * RUN;
    var dots = array<vec4f, RUN>();    // of RUN rows with this invocation's key
    var d_dots = array<vec4f, RUN>();  // of their gradients with its value
    for (var first_d = 0u; first_d < quads; first_d += STEP) {
      for (var d = first_d; d < first_d + STEP; d++) {
        let key_four = qkv[key + d];
        let value_four = qkv[value + d];
        for (var r = 0u; r < RUN; r++) {
          dots[r] = fma(queries[(row + r) * QUADS + d], key_four, dots[r]);
          d_dots[r] = fma(d_outs[(row + r) * QUADS + d], value_four, d_dots[r]);
        }
      }
    }
    workgroupBarrier();
    for (var r = 0u; r < RUN; r++) {
      let seen = row + r < tile.rows && first + slot <= tile.first_position + row + r;
      let log_sum = log_sums[(tile.first_row + min(row + r, tile.rows - 1u)) * HEADS + head];
      let share = select(0.0, exp(min(total(dots[r]) - log_sum, 0.0)), seen);
      d_scores[(row + r) * 32u + slot] = share * (total(d_dots[r]) - row_products[row + r]);
    }
    workgroupBarrier();
    let keys_here = min(32u, last_position + 1u - first);
    for (var s = 0u; s < SUMS; s++) {
      let i = min(index + s * 128u, TILE * QUADS - 1u);
      var sum = sums[s];
      for (var first_j = 0u; first_j < keys_here; first_j += 4u) {
        for (var j = first_j; j < first_j + 4u; j++) {
          let from_row = first_key_row + min(first + j, last_position);
          let four = qkv[key_at(from_row, kv_head) + i % QUADS];
          sum = fma(vec4f(d_scores[i / QUADS * 32u + j]), four, sum);
        }
      }
      sums[s] = sum;
    }
  }
  for (var s = 0u; s < SUMS; s++) {
    let i = index + s * 128u;
    let row = i / QUADS;
    if (row < tile.rows) { d_qkv[query_at(tile.first_row + row, head) + i % QUADS] = sums[s] * SCALE; }
  }
}
