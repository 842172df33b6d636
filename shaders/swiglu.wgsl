// y = silu(gate) * up, of a product in f32 whose outputs take turns, gate, up, gate, up, …: what
// store_swiglu makes of it where no adapter adds to it first.
override COLUMNS: u32;
override STRIDE: u32;  // COLUMNS padded to 32
@group(0) @binding(1) var<storage, read> products: array<vec2f>;  // [rows, COLUMNS] of gate, up
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;    // [rows, STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= COLUMNS) { return; }
  let pair = products[id.y * COLUMNS + id.x];
  y[id.y * STRIDE + id.x] = to_elem(silu(pair.x) * pair.y);
}
