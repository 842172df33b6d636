// One step of AdamW on a layer's numbers: running means of the clipped gradient and of its square, both
// without their bias, and decay of the number itself.
override COUNT: u32;   // vec4 of the layer
@group(0) @binding(0) var<uniform> update: Update;
@group(0) @binding(1) var<storage, read> norm: array<f32>;                 // norm, factor
@group(0) @binding(2) var<storage, read> gradients: array<vec4<f32>>;      // [COUNT]
@group(0) @binding(3) var<storage, read_write> numbers: array<vec4<f32>>;  // [COUNT]
@group(0) @binding(4) var<storage, read_write> means: array<vec4<f32>>;    // [COUNT]
@group(0) @binding(5) var<storage, read_write> squares: array<vec4<f32>>;  // [COUNT]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  for (var i = id.x; i < COUNT; i += groups.x * 64u) {
    let gradient = gradients[i] * norm[1];
    let mean = fma(vec4f(update.beta1), means[i], update.rest1 * gradient);
    let square = fma(vec4f(update.beta2), squares[i], update.rest2 * gradient * gradient);
    let step = mean * update.mean_scale / (sqrt(square * update.square_scale) + update.epsilon);
    numbers[i] -= update.rate * (step + update.decay * numbers[i]);
    means[i] = mean;
    squares[i] = square;
  }
}
