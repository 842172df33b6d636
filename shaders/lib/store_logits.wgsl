// What becomes of a product: it is written in f32, as a logit or for adapters to add to.
@group(0) @binding(2) var<storage, read_write> y: array<f32>;  // [rows, outputs]

fn store_pair(row: u32, column: u32, a: f32, b: f32) {
  let stride = part.outputs;
  if (column < part.outputs) { y[row * stride + column] = a; }
  if (column + 1u < part.outputs) { y[row * stride + column + 1u] = b; }
}
