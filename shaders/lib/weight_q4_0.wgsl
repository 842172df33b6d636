// Q4_0: four words a block and one half as scale. Word i holds octet i: its first four weights in the
// low nibbles of the four bytes, the other four in the high nibbles; a weight is its nibble less 8.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;
@group(1) @binding(2) var<storage, read> weight_scales: array<u32>;
alias Packed = vec4<u32>;

fn load_packed(block: u32) -> Packed { return weight_words[block]; }
fn load_scale(block: u32) -> f32 {
  return half_to_float((weight_scales[block >> 1u] >> ((block & 1u) * 16u)) & 0xffffu);
}
fn unpack(words: Packed, i: u32) -> Octet {
  let word = words[i];
  let low = (vec4u(word) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(15u);
  let high = (vec4u(word) >> vec4u(4u, 12u, 20u, 28u)) & vec4u(15u);
  return Octet(vec4f(low) - 8.0, vec4f(high) - 8.0);
}
