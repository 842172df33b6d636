// Quants of four bits: four words a block. Word i holds octet i: its first four weights in the low
// nibbles of the four bytes, the other four in the high nibbles.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;
const MIDDLE = 8.0;  // of a quant's range

fn load_quants(block: u32, i: u32) -> Octet {
  let word = weight_words[block][i];
  return Octet(bytes_to_floats(word & 0x0f0f0f0fu), bytes_to_floats((word >> 4u) & 0x0f0f0f0fu));
}
