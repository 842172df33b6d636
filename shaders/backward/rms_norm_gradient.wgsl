// dx += the gradient through y = x / sqrt(mean(x^2) + EPSILON) * gain, one workgroup a row.
override COLUMNS: u32;  // that count in the mean; the stride is padded to 32 with zeros
override STRIDE: u32;   // of a row, in vec4
override EPSILON: f32;
@group(0) @binding(0) var<storage, read> dy: array<vec4<f32>>;        // [rows, STRIDE]
@group(0) @binding(1) var<storage, read> x: array<vec4<f32>>;         // [rows, STRIDE]
@group(0) @binding(2) var<storage, read> gain: array<vec4<f32>>;      // [STRIDE], zero past COLUMNS
@group(0) @binding(3) var<storage, read_write> dx: array<vec4<f32>>;  // [rows, STRIDE]

@compute @workgroup_size(WIDTH)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let from_row = source_row(group.x) * STRIDE;
  let dy_row = group.x * STRIDE;
  var sums: array<vec4f, VALUES>;  // of squares, and of the products with the gradient
  for (var i = index; i < STRIDE; i += WIDTH) {
    let value = x[from_row + i];
    sums[0] = fma(value, value, sums[0]);
    sums[1] = fma(dy[dy_row + i] * gain[i], value, sums[1]);
  }
  sum_lanes(&sums, index, WIDTH);
  let squares = sums[0];
  let dots = sums[1];
  let scale = 1.0 / sqrt(((squares.x + squares.y) + (squares.z + squares.w)) / f32(COLUMNS) + EPSILON);
  let dot = (dots.x + dots.y) + (dots.z + dots.w);
  let back = scale * scale * scale * dot / f32(COLUMNS);
  for (var i = index; i < STRIDE; i += WIDTH) {
    let through = dy[dy_row + i] * gain[i] * scale;
    dx[from_row + i] += fma(vec4f(-back), x[from_row + i], through);
  }
}
