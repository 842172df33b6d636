// y[row, n] = sum over k of x[row, k] * W[n, k], for prompt rows: a workgroup makes a tile of 32 rows by
// 64 outputs, block of 32 columns after block, each invocation 4 by 4 of it. k runs upwards for every
// output, so that a row's bits don't depend on the tile it lies in.
@group(0) @binding(1) var<storage, read> x: array<Elem4>;  // [rows, blocks * 8] vec4

var<workgroup> x_tile: array<vec4f, 256>;  // [32 rows, 8] vec4
var<workgroup> w_tile: array<vec4f, 512>;  // [8, 64 outputs] vec4, weights times scale

// Four products for each of four outputs, added to their sums.
fn add_products(value: vec4f, w0: vec4f, w1: vec4f, w2: vec4f, w3: vec4f, before: vec4f) -> vec4f {
  var sum = fma(vec4f(value.x), vec4f(w0.x, w1.x, w2.x, w3.x), before);
  sum = fma(vec4f(value.y), vec4f(w0.y, w1.y, w2.y, w3.y), sum);
  sum = fma(vec4f(value.z), vec4f(w0.z, w1.z, w2.z, w3.z), sum);
  return fma(vec4f(value.w), vec4f(w0.w, w1.w, w2.w, w3.w), sum);
}
// Outputs n, n + 1, n + 32, n + 33 of the part.
fn store_sums(row: u32, n: u32, sums: vec4f) {
  if (row >= step.prompt_rows) { return; }
  if (n < part.rows) { store_pair(row, part.first_row + n, sums.x, sums.y); }
  if (n + 32u < part.rows) { store_pair(row, part.first_row + n + 32u, sums.z, sums.w); }
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let first_row = group.y * 32u;
  let first_output = group.x * 64u;        // in the part
  let row = index / 16u * 4u;              // this invocation's 4 rows of the tile
  let lane = index % 16u;                  // and its outputs: 2 * lane + {0, 1, 32, 33}
  // What it loads: two vec4 of x, 16 rows apart, and two octets of an output's weights.
  let last_row = step.prompt_rows - 1u;
  let x_first = min(first_row + index / 8u, last_row) * part.blocks * 8u + index % 8u;
  let x_second = min(first_row + index / 8u + 16u, last_row) * part.blocks * 8u + index % 8u;
  let output = index % 64u;
  let place = index / 64u;
  let w_first = min(first_output + output, part.rows - 1u) * part.blocks;
  var a = vec4f();                         // sums of four outputs, of the first row
  var b = vec4f();                         // and of the others
  var c = vec4f();
  var d = vec4f();
  for (var block = 0u; block < part.blocks; block++) {
    x_tile[index] = vec4f(x[x_first + block * 8u]);
    x_tile[index + 128u] = vec4f(x[x_second + block * 8u]);
    let packed = load_packed(w_first + block);
    let scale = load_scale(w_first + block);
    for (var i = place; i < 4u; i += 2u) {
      let octet = unpack(packed, i);
      w_tile[i * 128u + output] = octet.low * scale;
      w_tile[i * 128u + 64u + output] = octet.high * scale;
    }
    workgroupBarrier();
    for (var k = 0u; k < 8u && first_row + row < step.prompt_rows; k++) {
      let w0 = w_tile[k * 64u + 2u * lane];
      let w1 = w_tile[k * 64u + 2u * lane + 1u];
      let w2 = w_tile[k * 64u + 2u * lane + 32u];
      let w3 = w_tile[k * 64u + 2u * lane + 33u];
      a = add_products(x_tile[row * 8u + k], w0, w1, w2, w3, a);
      b = add_products(x_tile[row * 8u + 8u + k], w0, w1, w2, w3, b);
      c = add_products(x_tile[row * 8u + 16u + k], w0, w1, w2, w3, c);
      d = add_products(x_tile[row * 8u + 24u + k], w0, w1, w2, w3, d);
    }
    workgroupBarrier();
  }
  let n = first_output + 2u * lane;
  store_sums(first_row + row, n, a);
  store_sums(first_row + row + 1u, n, b);
  store_sums(first_row + row + 2u, n, c);
  store_sums(first_row + row + 3u, n, d);
}
