// Types with a minimum: a weight is scale * quant + minimum, and comes scaled.
struct Packed {
  quants: Quants,
  scale: f32,
  minimum: f32,
}

fn load_packed(block: u32) -> Packed {
  let pair = scale_and_minimum(block);
  return Packed(load_quants(block), pair.x, pair.y);
}
fn load_scale(block: u32) -> f32 { return 1.0; }
fn load_octet(block: u32, i: u32) -> Octet {
  let octet = load_octet_quants(block, i);
  let pair = scale_and_minimum(block);
  return Octet(fma(octet.low, vec4f(pair.x), vec4f(pair.y)), fma(octet.high, vec4f(pair.x), vec4f(pair.y)));
}
fn unpack(packed: Packed, i: u32) -> Octet {
  let octet = quants(packed.quants, i);
  let scale = vec4f(packed.scale);
  let minimum = vec4f(packed.minimum);
  return Octet(fma(octet.low, scale, minimum), fma(octet.high, scale, minimum));
}
