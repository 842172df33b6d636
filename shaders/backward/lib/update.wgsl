// What a step of the optimiser depends on, computed in float64.
struct Update {
  rate: f32,
  beta1: f32,
  beta2: f32,
  rest1: f32,          // 1 - beta1
  rest2: f32,          // 1 - beta2
  epsilon: f32,
  decay: f32,
  mean_scale: f32,     // 1 / (1 - beta1^step)
  square_scale: f32,   // 1 / (1 - beta2^step)
  most: f32,           // norm of a gradient
}
