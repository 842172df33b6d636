// y[row] += B (A x) by the row's adapter; one invocation an output. A row without an adapter stays as it is.
@group(0) @binding(1) var<storage, read> shrunk: array<vec4f>;    // [rows, 1 + segments * ranks]
@group(0) @binding(2) var<storage, read_write> y: array<Elem>;    // [rows, stride]
@group(1) @binding(1) var<storage, read> factors: array<vec4f>;   // [slots, ranks, outputs] vec4: B, transposed

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let output = id.x;
  let row = shrunk_row(id.y);
  let slot = u32(shrunk[row].x);
  if (slot == 0u || output >= lora.outputs) { return; }
  let segment = (output & lora.turns) + u32(output >= lora.second) + u32(output >= lora.third);
  let a = row + 1u + segment * lora.ranks;
  let b = (slot - 1u) * lora.ranks * lora.outputs + output;
  var sum = vec4f();
  for (var i = 0u; i < lora.ranks; i++) {
    sum = fma(shrunk[a + i], factors[b + i * lora.outputs], sum);
  }
  let at = id.y * lora.stride + output;
  y[at] = to_elem(f32(y[at]) + ((sum.x + sum.y) + (sum.z + sum.w)));
}
