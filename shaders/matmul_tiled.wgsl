// y[row, n] = sum over k of x[row, k] * W[n, k], for prompt rows: a workgroup makes a tile of 64 rows by
// 64 outputs, block of 32 columns after block, each invocation 8 by 4 of it. k runs upwards for every
// output, so that a row's bits don't depend on the tile it lies in.
@group(0) @binding(1) var<storage, read> x: array<Elem4>;  // [rows, blocks * 8] vec4

var<workgroup> x_tile: array<vec4f, 512>;  // [64 rows, 8] vec4
var<workgroup> w_tile: array<vec4f, 512>;  // [8, 64 outputs, even ones first] vec4, weights times scale

// Four products for each of four outputs, added to their sums.
fn add_products(value: vec4f, w0: vec4f, w1: vec4f, w2: vec4f, w3: vec4f, before: vec4f) -> vec4f {
  var sum = fma(vec4f(value.x), vec4f(w0.x, w1.x, w2.x, w3.x), before);
  sum = fma(vec4f(value.y), vec4f(w0.y, w1.y, w2.y, w3.y), sum);
  sum = fma(vec4f(value.z), vec4f(w0.z, w1.z, w2.z, w3.z), sum);
  return fma(vec4f(value.w), vec4f(w0.w, w1.w, w2.w, w3.w), sum);
}
// Octet `place` of a block of the part, times its scale, to `slot` of the tile.
fn load_weights(block: u32, place: u32, slot: u32) {
  let octet = load_octet(block, place);
  let scale = load_scale(block);
  w_tile[place * 128u + slot] = octet.low * scale;
  w_tile[place * 128u + 64u + slot] = octet.high * scale;
}
// Outputs n, n + 1, n + 32, n + 33 of the part.
fn store_sums(row: u32, n: u32, sums: vec4f) {
  if (row >= step.prompt_rows) { return; }
  if (n < part.rows) { store_pair(row, part.first_row + n, sums.x, sums.y); }
  if (n + 32u < part.rows) { store_pair(row, part.first_row + n + 32u, sums.z, sums.w); }
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let first_row = group.y * 64u;
  let first_output = group.x * 64u;        // in the part
  let row = index / 16u * 8u;              // this invocation's 8 rows of the tile
  let lane = index % 16u;                  // and its outputs: 2 * lane + {0, 1, 32, 33}
  // What it loads: a vec4 of x in each sixteenth row, and an octet of the weights of two outputs.
  let last_row = step.prompt_rows - 1u;
  let x_row = first_row + index / 8u;
  let x_at = vec4u(min(x_row, last_row), min(x_row + 16u, last_row), min(x_row + 32u, last_row),
                   min(x_row + 48u, last_row)) * part.blocks * 8u + index % 8u;
  let output = index / 4u;                 // and the 32nd after it
  let place = index % 4u;
  let slot = (output & 1u) * 32u + output / 2u;
  var a = vec4f();                         // sums of four outputs, of the first row
  var b = vec4f();                         // and of the others
  var c = vec4f();
  var d = vec4f();
  var e = vec4f();
  var f = vec4f();
  var g = vec4f();
  var h = vec4f();
  for (var block = 0u; block < part.blocks; block++) {
    x_tile[index] = vec4f(x[x_at.x + block * 8u]);
    x_tile[index + 128u] = vec4f(x[x_at.y + block * 8u]);
    x_tile[index + 256u] = vec4f(x[x_at.z + block * 8u]);
    x_tile[index + 384u] = vec4f(x[x_at.w + block * 8u]);
    for (var half = 0u; half < 2u; half++) {  // a loop, because code is slow to compile on the CPU
      let w_row = min(first_output + output + 32u * half, part.rows - 1u);
      load_weights(w_row * part.blocks + block, place, slot + 16u * half);
    }
    workgroupBarrier();
    for (var k = 0u; k < 8u && first_row + row < step.prompt_rows; k++) {
      let w0 = w_tile[k * 64u + lane];
      let w1 = w_tile[k * 64u + lane + 32u];
      let w2 = w_tile[k * 64u + lane + 16u];
      let w3 = w_tile[k * 64u + lane + 48u];
      a = add_products(x_tile[row * 8u + k], w0, w1, w2, w3, a);
      b = add_products(x_tile[row * 8u + 8u + k], w0, w1, w2, w3, b);
      c = add_products(x_tile[row * 8u + 16u + k], w0, w1, w2, w3, c);
      d = add_products(x_tile[row * 8u + 24u + k], w0, w1, w2, w3, d);
      e = add_products(x_tile[row * 8u + 32u + k], w0, w1, w2, w3, e);
      f = add_products(x_tile[row * 8u + 40u + k], w0, w1, w2, w3, f);
      g = add_products(x_tile[row * 8u + 48u + k], w0, w1, w2, w3, g);
      h = add_products(x_tile[row * 8u + 56u + k], w0, w1, w2, w3, h);
    }
    workgroupBarrier();
  }
  let n = first_output + 2u * lane;
  let sums = array(a, b, c, d, e, f, g, h);
  for (var r = 0u; r < 8u; r++) { store_sums(first_row + row + r, n, sums[r]); }
}
