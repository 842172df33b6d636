// y = x / sqrt(mean(x^2) + EPSILON) * gain, one workgroup of WIDTH invocations a row.
override COLUMNS: u32;  // that count in the mean; the stride is padded to 32 with zeros
override STRIDE: u32;   // of a row, in vec4
override EPSILON: f32;
@group(0) @binding(1) var<storage, read> x: array<vec4<f32>>;     // [rows, STRIDE]
@group(0) @binding(2) var<storage, read> gain: array<vec4<f32>>;  // [STRIDE], zero past COLUMNS
@group(0) @binding(3) var<storage, read_write> y: array<Elem4>;   // [rows, STRIDE]

// Values past the row's end count as zeros.
fn value_at(from_row: u32, i: u32) -> vec4f {
  return select(vec4f(), x[from_row + min(i, STRIDE - 1u)], i < STRIDE);
}
fn store(from_row: u32, row: u32, i: u32, scale: f32) {
  if (i < STRIDE) { y[row * STRIDE + i] = to_elem4(x[from_row + i] * scale * gain[i]); }
}

@compute @workgroup_size(WIDTH)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let from_row = source_row(group.x) * STRIDE;
  var squares: array<vec4f, VALUES>;
  for (var i = index; i < STRIDE; i += 4u * WIDTH) {  // four values a turn, so that four loads are under way
    let a = value_at(from_row, i);
    let b = value_at(from_row, i + WIDTH);
    let c = value_at(from_row, i + 2u * WIDTH);
    let d = value_at(from_row, i + 3u * WIDTH);
    squares[0] = fma(d, d, fma(c, c, fma(b, b, fma(a, a, squares[0]))));
  }
  sum_lanes(&squares, index, WIDTH);
  let total = squares[0];
  let scale = 1.0 / sqrt(((total.x + total.y) + (total.z + total.w)) / f32(COLUMNS) + EPSILON);
  for (var i = index; i < STRIDE; i += 4u * WIDTH) {
    store(from_row, group.x, i, scale);
    store(from_row, group.x, i + WIDTH, scale);
    store(from_row, group.x, i + 2u * WIDTH, scale);
    store(from_row, group.x, i + 3u * WIDTH, scale);
  }
}
