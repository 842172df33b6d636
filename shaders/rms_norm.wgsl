// y = x / sqrt(mean(x^2) + EPSILON) * gain, one workgroup a row.
override COLUMNS: u32;  // that count in the mean; the stride is padded to 32 with zeros
override STRIDE: u32;   // of a row, in vec4
override EPSILON: f32;
@group(0) @binding(1) var<storage, read> x: array<vec4<f32>>;     // [rows, STRIDE]
@group(0) @binding(2) var<storage, read> gain: array<vec4<f32>>;  // [STRIDE], zero past COLUMNS
@group(0) @binding(3) var<storage, read_write> y: array<Elem4>;   // [rows, STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let from_row = source_row(group.x) * STRIDE;
  var squares: array<vec4f, VALUES>;
  for (var i = index; i < STRIDE; i += 64u) {
    let value = x[from_row + i];
    squares[0] = fma(value, value, squares[0]);
  }
  sum_lanes(&squares, index, 64u);
  let total = lane_total(0u, 0u, 64u);
  let scale = 1.0 / sqrt(((total.x + total.y) + (total.z + total.w)) / f32(COLUMNS) + EPSILON);
  for (var i = index; i < STRIDE; i += 64u) {
    y[group.x * STRIDE + i] = to_elem4(x[from_row + i] * scale * gain[i]);
  }
}
