// Q4_0, Q5_0: a half as scale; a weight is its quant less the middle of the range.
@group(1) @binding(2) var<storage, read> weight_scales: array<u32>;

fn load_scale(block: u32) -> f32 {
  return half_of(weight_scales[block >> 1u], block);
}
fn load_octet(block: u32, i: u32) -> Octet {
  let octet = load_quants(block, i);
  return Octet(octet.low - MIDDLE, octet.high - MIDDLE);
}
