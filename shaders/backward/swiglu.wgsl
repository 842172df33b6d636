// gated = silu(gate) * up, with gates and ups left as they are for the gradient.
@group(0) @binding(0) var<storage, read> gates_and_ups: array<f32>;
@group(0) @binding(1) var<storage, read_write> gated: array<f32>;  // [rows, GATED_STRIDE]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= FEED) { return; }
  let at = gate_at(id.y, id.x);
  let gate = gates_and_ups[at];
  gated[id.y * GATED_STRIDE + id.x] = gate * sigmoid(gate) * gates_and_ups[at + UP_AT];
}
