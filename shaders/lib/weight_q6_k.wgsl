// Q6_K: nibbles by octets in four words a block, two words with the upper pairs of bits (octets 0 and 1
// in the first: bits 4(i mod 2) of its bytes for the first four weights, the next pair for the other
// four), a signed byte as scale of two octets, and a half for eight blocks.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;
@group(1) @binding(2) var<storage, read> weight_sub_scales: array<u32>;
@group(1) @binding(3) var<storage, read> weight_pairs: array<vec2<u32>>;
@group(1) @binding(4) var<storage, read> weight_scales: array<u32>;
fn load_scale(block: u32) -> f32 {
  let eight = block >> 3u;
  return half_of(weight_scales[eight >> 1u], eight);
}
fn load_octet(block: u32, i: u32) -> Octet {
  let word = weight_words[block][i];
  let pairs = weight_pairs[block][i >> 1u] >> ((i & 1u) * 4u);
  let low = (word & 0x0f0f0f0fu) | ((pairs & 0x03030303u) << 4u);
  let high = ((word >> 4u) & 0x0f0f0f0fu) | ((pairs & 0x0c0c0c0cu) << 2u);
  let bytes = weight_sub_scales[block >> 1u] >> ((block & 1u) * 16u + (i >> 1u) * 8u);
  let scale = f32(i32(bytes << 24u) >> 24u);
  return Octet((bytes_to_floats(low) - 32.0) * scale, (bytes_to_floats(high) - 32.0) * scale);
}
