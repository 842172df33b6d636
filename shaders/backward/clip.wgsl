// The norm of all gradients from the layers' sums of squares, and the factor that brings it to `most`.
override COUNT: u32;
@group(0) @binding(0) var<uniform> update: Update;
@group(0) @binding(1) var<storage, read> sums: array<f32>;               // [COUNT]
@group(0) @binding(2) var<storage, read_write> norm: array<f32>;         // norm, factor

var<workgroup> lanes: array<f32, 64>;

@compute @workgroup_size(64)
fn main(@builtin(local_invocation_index) index: u32) {
  var sum = 0.0;
  for (var i = index; i < COUNT; i += 64u) { sum += sums[i]; }
  lanes[index] = sum;
  for (var apart = 32u; apart > 0u; apart /= 2u) {
    workgroupBarrier();
    if (index < apart) { lanes[index] += lanes[index + apart]; }
  }
  if (index == 0u) {
    let whole = sqrt(lanes[0]);
    norm[0] = whole;
    norm[1] = select(1.0, update.most / whole, whole > update.most);
  }
}
