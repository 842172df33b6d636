// Q8_0: eight words of signed bytes a block and one half as scale.
@group(1) @binding(1) var<storage, read> weight_words: array<vec2<u32>>;
@group(1) @binding(2) var<storage, read> weight_scales: array<u32>;

fn load_scale(block: u32) -> f32 {
  return half_of(weight_scales[block >> 1u], block);
}
fn load_octet(block: u32, i: u32) -> Octet {
  let words = weight_words[block * 4u + i];
  return Octet(signed_bytes_to_floats(words.x), signed_bytes_to_floats(words.y));
}
