// What becomes of a product: it is written as a logit, in f32.
override STRIDE: u32;   // of a row of y, in elements
override COLUMNS: u32;  // outputs
@group(0) @binding(2) var<storage, read_write> y: array<f32>;  // [rows, STRIDE]

fn store_pair(row: u32, column: u32, a: f32, b: f32) {
  if (column < COLUMNS) { y[row * STRIDE + column] = a; }
  if (column + 1u < COLUMNS) { y[row * STRIDE + column + 1u] = b; }
}
