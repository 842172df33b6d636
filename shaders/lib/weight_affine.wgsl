// Types with a minimum: a weight is scale * quant + minimum, and comes scaled.
fn load_scale(block: u32) -> f32 { return 1.0; }
fn load_octet(block: u32, i: u32) -> Octet {
  let octet = load_quants(block, i);
  let pair = scale_and_minimum(block);
  let scale = vec4f(pair.x);
  let minimum = vec4f(pair.y);
  return Octet(fma(octet.low, scale, minimum), fma(octet.high, scale, minimum));
}
