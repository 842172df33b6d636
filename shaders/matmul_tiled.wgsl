// y[row, n] = sum over k of x[row, k] * W[n, k], for prompt rows: a workgroup makes a tile of 32 rows by
// 64 outputs, block of 32 columns after block, each invocation 4 by 4 of it. k runs upwards for every
// output, so that a row's bits don't depend on the tile it lies in.
@group(0) @binding(1) var<storage, read> x: array<Elem4>;  // [rows, blocks * 8] vec4

var<workgroup> x_tile: array<vec4f, 256>;  // [32 rows, 8] vec4
var<workgroup> w_tile: array<vec4f, 512>;  // [8, 64 outputs] vec4, weights times scale

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let first_row = group.y * 32u;
  let first_output = group.x * 64u;        // in the part
  let row = index / 16u * 4u;              // this invocation's 4 rows of the tile
  let lane = index % 16u;                  // and its outputs: 2 * lane + {0, 1, 32, 33}
  var sums: array<vec4f, 4>;               // [row] of four outputs
  for (var b = 0u; b < part.blocks; b++) {
    for (var i = index; i < 256u; i += 128u) {
      let from_row = min(first_row + i / 8u, step.prompt_rows - 1u);
      x_tile[i] = vec4f(x[(from_row * part.blocks + b) * 8u + i % 8u]);
    }
    for (var i = index; i < 256u; i += 128u) {
      let output = i % 64u;
      let block = min(first_output + output, part.rows - 1u) * part.blocks + b;
      let octet = unpack(load_packed(block), i / 64u);
      let scale = load_scale(block);
      w_tile[i / 64u * 128u + output] = octet.low * scale;
      w_tile[i / 64u * 128u + 64u + output] = octet.high * scale;
    }
    workgroupBarrier();
    for (var k = 0u; k < 8u; k++) {
      let w0 = w_tile[k * 64u + 2u * lane];
      let w1 = w_tile[k * 64u + 2u * lane + 1u];
      let w2 = w_tile[k * 64u + 2u * lane + 32u];
      let w3 = w_tile[k * 64u + 2u * lane + 33u];
      for (var r = 0u; r < 4u; r++) {
        let value = x_tile[(row + r) * 8u + k];
        for (var c = 0u; c < 4u; c++) {
          sums[r] = fma(vec4f(value[c]), vec4f(w0[c], w1[c], w2[c], w3[c]), sums[r]);
        }
      }
    }
    workgroupBarrier();
  }
  for (var r = 0u; r < 4u; r++) {
    if (first_row + row + r >= step.prompt_rows) { break; }
    let n = first_output + 2u * lane;
    if (n < part.rows) { store_pair(first_row + row + r, part.first_row + n, sums[r].x, sums[r].y); }
    if (n + 32u < part.rows) {
      store_pair(first_row + row + r, part.first_row + n + 32u, sums[r].z, sums[r].w);
    }
  }
}
