// y = silu(gate), of a product in f32: what store_silu makes of it where no adapter adds to it first.
override COLUMNS: u32;
override STRIDE: u32;  // COLUMNS padded to 32
@group(0) @binding(1) var<storage, read> gate: array<f32>;      // [rows, COLUMNS]
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;  // [rows, STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= COLUMNS) { return; }
  y[id.y * STRIDE + id.x] = to_elem(silu(gate[id.y * COLUMNS + id.x]));
}
