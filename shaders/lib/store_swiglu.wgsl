// What becomes of a product: rows of the weight alternate gate, up, and silu(gate) * up is written.
override STRIDE: u32;   // of a row of y, in elements
override COLUMNS: u32;  // outputs of the product: twice the columns of y
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;  // [rows, STRIDE]

fn store_pair(row: u32, column: u32, gate: f32, up: f32) {
  if (column >= COLUMNS) { return; }
  let silu = gate / (1.0 + exp(-max(gate, -80.0)));
  y[row * STRIDE + column / 2u] = to_elem(silu * up);
}
