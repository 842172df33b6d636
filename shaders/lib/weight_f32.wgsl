// F32: eight vec4 a block.
@group(1) @binding(1) var<storage, read> weight_values: array<vec4<f32>>;

fn load_scale(block: u32) -> f32 { return 1.0; }
fn load_octet(block: u32, i: u32) -> Octet {
  let at = block * 8u + i * 2u;
  return Octet(weight_values[at], weight_values[at + 1u]);
}
