// Quants of four bits: four words a block. Word i holds octet i: its first four weights in the low
// nibbles of the four bytes, the other four in the high nibbles.
@group(1) @binding(1) var<storage, read> weight_words: array<vec4<u32>>;
alias Quants = vec4<u32>;
const MIDDLE = 8.0;  // of a quant's range

fn load_quants(block: u32) -> Quants { return weight_words[block]; }
fn quants(words: Quants, i: u32) -> Octet {
  let word = words[i];
  let low = (vec4u(word) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(15u);
  let high = (vec4u(word) >> vec4u(4u, 12u, 20u, 28u)) & vec4u(15u);
  return Octet(vec4f(low), vec4f(high));
}
