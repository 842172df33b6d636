// F16: 16 words a block, two halves a word, decoded by bits so that subnormals keep their value.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;

fn load_scale(block: u32) -> f32 { return 1.0; }
fn load_octet(block: u32, i: u32) -> Octet {
  let words = weight_words[block * 4u + i];
  return Octet(vec4f(halves_to_floats(words.x), halves_to_floats(words.y)),
               vec4f(halves_to_floats(words.z), halves_to_floats(words.w)));
}
