// dx[row, c] = sum over n of dy[row, n] * W[n, c]: a product with the weight the other way round, so n is a
// row of W. A workgroup makes a tile of 32 rows by 64 columns, 32 rows of W after 32, each invocation 4 by 4
// of it. n runs upwards for every column, so that a row's bits don't depend on the tile it lies in.
@group(0) @binding(1) var<storage, read> dy: array<vec4<f32>>;        // [rows, outputs padded to 32]
@group(0) @binding(2) var<storage, read_write> dx: array<vec4<f32>>;  // [rows, blocks * 8] vec4

var<workgroup> dy_tile: array<vec4f, 256>;  // [32 rows, 8] vec4 of n
var<workgroup> w_tile: array<vec4f, 512>;   // [32 n, 16] vec4 of columns, weights times scale

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let first_row = group.y * 32u;
  let first_block = group.x * 2u;
  let row = index / 16u * 4u;              // this invocation's 4 rows of the tile
  let lane = index % 16u;                  // and its four columns
  let stride = (part.outputs + 31u) / 32u * 8u;
  var sums: array<vec4f, 4>;               // [row] of four columns
  for (var n = 0u; n < part.rows; n += 32u) {
    for (var i = index; i < 256u; i += 128u) {
      let from_row = min(first_row + i / 8u, step.prompt_rows - 1u);
      let at = (part.first_row + n) / 4u + i % 8u;
      dy_tile[i] = dy[from_row * stride + min(at, stride - 1u)];
    }
    for (var i = index; i < 256u; i += 128u) {
      let w_row = n + i / 8u;
      let block = min(w_row, part.rows - 1u) * part.blocks + min(first_block + i / 4u % 2u, part.blocks - 1u);
      let octet = load_octet(block, i % 4u);
      let scale = select(0.0, load_scale(block), w_row < part.rows);
      w_tile[i * 2u] = octet.low * scale;
      w_tile[i * 2u + 1u] = octet.high * scale;
    }
    workgroupBarrier();
    for (var k = 0u; k < 8u; k++) {
      let w0 = w_tile[k * 64u + lane];
      let w1 = w_tile[k * 64u + 16u + lane];
      let w2 = w_tile[k * 64u + 32u + lane];
      let w3 = w_tile[k * 64u + 48u + lane];
      for (var r = 0u; r < 4u; r++) {
        let value = dy_tile[(row + r) * 8u + k];
        sums[r] = fma(vec4f(value.x), w0, sums[r]);
        sums[r] = fma(vec4f(value.y), w1, sums[r]);
        sums[r] = fma(vec4f(value.z), w2, sums[r]);
        sums[r] = fma(vec4f(value.w), w3, sums[r]);
      }
    }
    workgroupBarrier();
  }
  if (first_block + lane / 8u >= part.blocks) { return; }
  for (var r = 0u; r < 4u; r++) {
    if (first_row + row + r >= step.prompt_rows) { break; }
    let at = (first_row + row + r) * part.blocks * 8u + first_block * 8u + lane;
    dx[at] = outcome(dx[at], sums[r]);
  }
}
