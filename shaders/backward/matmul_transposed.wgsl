// dx[row, c] = sum over n of dy[row, n] * W[n, c]: a product with the weight the other way round, so n is a
// row of W. A workgroup makes a tile of 64 rows by 64 columns, 32 rows of W after 32, each invocation 8 by 4
// of it. Where the tiles are few, several workgroups share out a tile's n: dx then is [shares, rows, columns],
// for sum_shares. n runs upwards in each share, and shares depend on W alone, so that a row's bits don't
// depend on the tile it lies in.
@group(0) @binding(1) var<storage, read> dy: array<vec4<f32>>;        // [rows, outputs padded to 32]
@group(0) @binding(2) var<storage, read_write> dx: array<vec4<f32>>;  // [rows, blocks * 8] vec4

var<workgroup> dy_tile: array<vec4f, 512>;  // [64 rows, 8] vec4 of n
var<workgroup> w_tile: array<vec4f, 512>;   // [32 n, 16] vec4 of columns, weights times scale

// Four products for each of four columns, added to their sums.
fn add_products(value: vec4f, w0: vec4f, w1: vec4f, w2: vec4f, w3: vec4f, before: vec4f) -> vec4f {
  var sum = fma(vec4f(value.x), w0, before);
  sum = fma(vec4f(value.y), w1, sum);
  sum = fma(vec4f(value.z), w2, sum);
  return fma(vec4f(value.w), w3, sum);
}
fn store_sums(share: u32, row: u32, four: u32, sums: vec4f) {
  if (row >= step.prompt_rows) { return; }
  let at = (share * step.prompt_rows + row) * part.blocks * 8u + four;
  dx[at] = outcome(dx[at], sums);
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u,
        @builtin(local_invocation_index) index: u32) {
  let tiles = (part.blocks + 1u) / 2u;     // side by side, for each share of n
  let shares = groups.x / tiles;
  let share = group.x / tiles;
  let steps = (part.rows + 31u) / 32u;
  let end = min((steps * (share + 1u) / shares) * 32u, part.rows);
  let first_row = group.y * 64u;
  let first_block = group.x % tiles * 2u;
  let row = index / 16u * 8u;              // this invocation's 8 rows of the tile
  let lane = index % 16u;                  // and its four columns
  let stride = (part.outputs + 31u) / 32u * 8u;
  var a = vec4f();                         // sums of four columns, of the first row
  var b = vec4f();                         // and of the others
  var c = vec4f();
  var d = vec4f();
  var e = vec4f();
  var f = vec4f();
  var g = vec4f();
  var h = vec4f();
  for (var n = (steps * share / shares) * 32u; n < end; n += 32u) {
    for (var i = index; i < 512u; i += 128u) {
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
    for (var k = 0u; k < 8u && first_row + row < step.prompt_rows; k++) {
      let w0 = w_tile[k * 64u + lane];
      let w1 = w_tile[k * 64u + 16u + lane];
      let w2 = w_tile[k * 64u + 32u + lane];
      let w3 = w_tile[k * 64u + 48u + lane];
      a = add_products(dy_tile[row * 8u + k], w0, w1, w2, w3, a);
      b = add_products(dy_tile[row * 8u + 8u + k], w0, w1, w2, w3, b);
      c = add_products(dy_tile[row * 8u + 16u + k], w0, w1, w2, w3, c);
      d = add_products(dy_tile[row * 8u + 24u + k], w0, w1, w2, w3, d);
      e = add_products(dy_tile[row * 8u + 32u + k], w0, w1, w2, w3, e);
      f = add_products(dy_tile[row * 8u + 40u + k], w0, w1, w2, w3, f);
      g = add_products(dy_tile[row * 8u + 48u + k], w0, w1, w2, w3, g);
      h = add_products(dy_tile[row * 8u + 56u + k], w0, w1, w2, w3, h);
    }
    workgroupBarrier();
  }
  if (first_block + lane / 8u >= part.blocks) { return; }
  let four = first_block * 8u + lane;
  store_sums(share, first_row + row, four, a);
  store_sums(share, first_row + row + 1u, four, b);
  store_sums(share, first_row + row + 2u, four, c);
  store_sums(share, first_row + row + 3u, four, d);
  store_sums(share, first_row + row + 4u, four, e);
  store_sums(share, first_row + row + 5u, four, f);
  store_sums(share, first_row + row + 6u, four, g);
  store_sums(share, first_row + row + 7u, four, h);
}
