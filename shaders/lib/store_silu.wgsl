// What becomes of a product: silu of it is written as an activation, for an up product to come.
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;  // [rows, outputs padded to 32]

fn store_pair(row: u32, column: u32, a: f32, b: f32) {
  let stride = (part.outputs + 31u) / 32u * 32u;
  if (column < part.outputs) { y[row * stride + column] = to_elem(silu(a)); }
  if (column + 1u < part.outputs) { y[row * stride + column + 1u] = to_elem(silu(b)); }
}
