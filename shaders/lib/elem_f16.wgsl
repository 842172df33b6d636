// Activations are stored in 16 bits; sums stay in f32. What would overflow is held at the largest half.
alias Elem = f16;
alias Elem4 = vec4<f16>;
fn to_elem(value: f32) -> Elem { return f16(clamp(value, -65504.0, 65504.0)); }
fn to_elem4(value: vec4f) -> Elem4 {
  return vec4<f16>(clamp(value, vec4f(-65504.0), vec4f(65504.0)));
}
