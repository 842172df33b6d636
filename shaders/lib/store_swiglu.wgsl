// What becomes of a product: rows of the weight alternate gate, up, and silu(gate) * up is written.
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;  // [rows, outputs / 2, padded to 32]

fn store_pair(row: u32, column: u32, gate: f32, up: f32) {
  let stride = (part.outputs / 2u + 31u) / 32u * 32u;
  if (column >= part.outputs) { return; }
  y[row * stride + column / 2u] = to_elem(silu(gate) * up);
}
