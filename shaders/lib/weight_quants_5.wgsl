// Quants of five bits: nibbles as where there are four, and a word a block with the fifth bits. Bits
// 2i of its four bytes belong to the first four weights of octet i, bits 2i + 1 to the other four.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;
@group(1) @binding(3) var<storage, read> weight_bits: array<u32>;
const MIDDLE = 16.0;  // of a quant's range

fn load_quants(block: u32, i: u32) -> Octet {
  let word = weight_words[block][i];
  let bits = weight_bits[block] >> (2u * i);
  return Octet(bytes_to_floats((word & 0x0f0f0f0fu) | ((bits & 0x01010101u) << 4u)),
               bytes_to_floats(((word >> 4u) & 0x0f0f0f0fu) | ((bits & 0x02020202u) << 3u)));
}
