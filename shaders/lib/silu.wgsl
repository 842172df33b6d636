// silu(x) = x * sigmoid(x). Below -80 both are as good as 0, and exp would overflow soon.
fn one_and_exp(x: f32) -> f32 { return 1.0 + exp(-max(x, -80.0)); }
fn silu(x: f32) -> f32 { return x / one_and_exp(x); }
fn sigmoid(x: f32) -> f32 { return 1.0 / one_and_exp(x); }
