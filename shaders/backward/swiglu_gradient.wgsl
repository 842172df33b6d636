// The gradients through silu(gate) * up; they take the places of gates and ups.
@group(0) @binding(0) var<storage, read> d_gated: array<f32>;  // [rows, GATED_STRIDE]
@group(0) @binding(1) var<storage, read_write> gates_and_ups: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= FEED) { return; }
  let at = gate_at(id.y, id.x);
  let gate = gates_and_ups[at];
  let up = gates_and_ups[at + UP_AT];
  let d = d_gated[id.y * GATED_STRIDE + id.x];
  let share = sigmoid(gate);
  gates_and_ups[at] = d * up * share * (1.0 + gate * (1.0 - share));
  gates_and_ups[at + UP_AT] = d * gate * share;
}
