// Activations are stored in 32 bits.
alias Elem = f32;
alias Elem4 = vec4<f32>;
fn to_elem(value: f32) -> Elem { return value; }
fn to_elem4(value: vec4f) -> Elem4 { return value; }
