// Sums of squares of a layer's gradients: each of 64 workgroups adds up its share, in fixed order.
override COUNT: u32;     // vec4 of the layer
@group(0) @binding(0) var<storage, read> gradients: array<vec4<f32>>;  // [COUNT]
@group(0) @binding(1) var<storage, read_write> sums: array<f32>;       // [64]

var<workgroup> lanes: array<f32, 64>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  var sum = vec4f();
  for (var i = group.x * 64u + index; i < COUNT; i += 4096u) { sum = fma(gradients[i], gradients[i], sum); }
  lanes[index] = (sum.x + sum.y) + (sum.z + sum.w);
  for (var apart = 32u; apart > 0u; apart /= 2u) {
    workgroupBarrier();
    if (index < apart) { lanes[index] += lanes[index + apart]; }
  }
  if (index == 0u) { sums[group.x] = lanes[0]; }
}
