// BF16: 16 words a block, two values a word; a bfloat16 is the upper half of an f32.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;

fn load_scale(block: u32) -> f32 { return 1.0; }
fn load_octet(block: u32, i: u32) -> Octet {
  let words = weight_words[block * 4u + i];
  let even = bitcast<vec4f>(words << vec4u(16u));
  let odd = bitcast<vec4f>(words & vec4u(0xffff0000u));
  return Octet(vec4f(even.x, odd.x, even.y, odd.y), vec4f(even.z, odd.z, even.w, odd.w));
}
