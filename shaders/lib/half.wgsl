// The value of a half given by its bits. A subnormal is its mantissa in units of 2^-24:
// conversions by the driver may flush it to zero, integer arithmetic does not.
fn half_to_float(bits: u32) -> f32 {
  let magnitude = bits & 0x7fffu;
  let normal = bitcast<f32>((magnitude << 13u) + 0x38000000u);
  let value = select(normal, f32(magnitude) * 5.9604644775390625e-8, magnitude < 0x400u);
  return select(value, -value, (bits & 0x8000u) != 0u);
}
fn halves_to_floats(word: u32) -> vec2f {
  return vec2f(half_to_float(word & 0xffffu), half_to_float(word >> 16u));
}
// The lower half of a word, or for an odd place the upper one: a shift that differs between invocations is
// done one by one where a CPU computes, a choice is not.
fn half_of(word: u32, place: u32) -> f32 {
  return half_to_float(select(word & 0xffffu, word >> 16u, (place & 1u) != 0u));
}
