// The gradients of a tile of keys and their values, one key-value head a workgroup: over the query heads that
// share it, and for each over the sequence's rows from the tile on, 32 after 32.
@group(0) @binding(0) var<storage, read> tiles: array<RowTile>;
@group(0) @binding(1) var<storage, read> qkv: array<vec4<f32>>;          // [rows, Q_STRIDE]
@group(0) @binding(2) var<storage, read> d_out: array<vec4<f32>>;        // [rows, OUT_STRIDE]
@group(0) @binding(3) var<storage, read> log_sums: array<f32>;           // [rows, HEADS]
@group(0) @binding(4) var<storage, read> products: array<f32>;           // [rows, HEADS]
@group(0) @binding(5) var<storage, read_write> d_qkv: array<vec4<f32>>;  // [rows, Q_STRIDE]

var<workgroup> keys: array<vec4f, TILE * QUADS>;    // [row, quad]
var<workgroup> values: array<vec4f, TILE * QUADS>;  // [row, quad]
var<workgroup> shares: array<f32, TILE * 32u>;           // [key, query] of TILE by 32
var<workgroup> d_scores: array<f32, TILE * 32u>;         // [key, query]

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let tile = tiles[group.y];
  let quads = QUADS * min(tile.rows, 1u);  // a bound from memory keeps loops rolled
  let kv_head = group.x;
  let first_query_row = tile.first_row - tile.first_position;
  for (var i = index; i < TILE * QUADS; i += 128u) {
    let row = tile.first_row + min(i / QUADS, tile.rows - 1u);
    keys[i] = qkv[key_at(row, kv_head) + i % QUADS] * SCALE;
    values[i] = qkv[value_at(row, kv_head) + i % QUADS];
  }
  workgroupBarrier();
  var d_keys: array<vec4f, SUMS>;
  var d_values: array<vec4f, SUMS>;
  let slot = index % 32u;
  let key = index / 32u * RUN;               // this invocation's RUN keys of the tile
  let together = HEADS / KV_HEADS;
  for (var head = kv_head * together; head < (kv_head + 1u) * together; head++) {
    for (var first = tile.first_position / 32u * 32u; first < tile.length; first += 32u) {
      let position = min(first + slot, tile.length - 1u);
      let row = first_query_row + position;
      var dots = array<vec4f, RUN>();
      var d_dots = array<vec4f, RUN>();
      for (var first_d = 0u; first_d < quads; first_d += STEP) {
        for (var d = first_d; d < first_d + STEP; d++) {
          let query_four = qkv[query_at(row, head) + d];
          let d_four = d_out[row * OUT_STRIDE + head * QUADS + d];
          for (var r = 0u; r < RUN; r++) {
            dots[r] = fma(keys[(key + r) * QUADS + d], query_four, dots[r]);
            d_dots[r] = fma(values[(key + r) * QUADS + d], d_four, d_dots[r]);
          }
        }
      }
      let log_sum = log_sums[row * HEADS + head];
      let product = products[row * HEADS + head];
      workgroupBarrier();
      for (var r = 0u; r < RUN; r++) {
        let seen = first + slot < tile.length && key + r < tile.rows &&
                   tile.first_position + key + r <= first + slot;
        let share = select(0.0, exp(min(total(dots[r]) - log_sum, 0.0)), seen);
        shares[(key + r) * 32u + slot] = share;
        d_scores[(key + r) * 32u + slot] = share * (total(d_dots[r]) - product);
      }
      workgroupBarrier();
      let queries_here = min(32u, tile.length - first);
      for (var s = 0u; s < SUMS; s++) {
        let i = min(index + s * 128u, TILE * QUADS - 1u);
        var d_key = d_keys[s];
        var d_value = d_values[s];
        for (var first_j = 0u; first_j < queries_here; first_j += 4u) {
          for (var j = first_j; j < first_j + 4u; j++) {
            let from_row = first_query_row + min(first + j, tile.length - 1u);
            let at = i / QUADS * 32u + j;
            d_key = fma(vec4f(d_scores[at]), qkv[query_at(from_row, head) + i % QUADS], d_key);
            d_value = fma(vec4f(shares[at]), d_out[from_row * OUT_STRIDE + head * QUADS + i % QUADS], d_value);
          }
        }
        d_keys[s] = d_key;
        d_values[s] = d_value;
      }
    }
  }
  for (var s = 0u; s < SUMS; s++) {
    let i = index + s * 128u;
    let row = i / QUADS;
    if (row < tile.rows) {
      d_qkv[key_at(tile.first_row + row, kv_head) + i % QUADS] = d_keys[s] * SCALE;
      d_qkv[value_at(tile.first_row + row, kv_head) + i % QUADS] = d_values[s];
    }
  }
}
