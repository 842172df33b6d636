// What becomes of a product: the activation that is there is multiplied by it.
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;  // [rows, outputs padded to 32]

fn store_pair(row: u32, column: u32, a: f32, b: f32) {
  let at = row * ((part.outputs + 31u) / 32u * 32u) + column;
  if (column < part.outputs) { y[at] = to_elem(f32(y[at]) * a); }
  if (column + 1u < part.outputs) { y[at + 1u] = to_elem(f32(y[at + 1u]) * b); }
}
