// dx[row, c] = the sum of its shares, in order, written or added to what is there.
override SHARES: u32;
override STRIDE: u32;  // of a row, in vec4
@group(0) @binding(1) var<storage, read> shares: array<vec4<f32>>;    // [SHARES, rows, STRIDE]
@group(0) @binding(2) var<storage, read_write> dx: array<vec4<f32>>;  // [rows, STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let four = group.x * 64u + index;
  if (four >= STRIDE) { return; }
  let at = group.y * STRIDE + four;
  var sum = shares[at];
  for (var share = 1u; share < SHARES; share++) {
    sum += shares[share * step.prompt_rows * STRIDE + at];
  }
  dx[at] = outcome(dx[at], sum);
}
