// The loss of a row of logits against its target, and in the logits' place the gradient of weight * loss.
// One workgroup a row; lanes and then the tree over them fix the order of the sums.
override VOCABULARY: u32;
override STRIDE: u32;   // of a row of logits
struct Target {
  token: u32,
  weight: f32,
}
@group(0) @binding(0) var<storage, read> targets: array<Target>;       // [rows]
@group(0) @binding(1) var<storage, read_write> logits: array<f32>;     // [rows, STRIDE]
@group(0) @binding(2) var<storage, read_write> losses: array<f32>;     // [rows]

var<workgroup> lanes: array<f32, 128>;

fn highest_of_lanes(index: u32, value: f32) -> f32 {
  lanes[index] = value;
  for (var apart = 64u; apart > 0u; apart /= 2u) {
    workgroupBarrier();
    if (index < apart) { lanes[index] = max(lanes[index], lanes[index + apart]); }
  }
  workgroupBarrier();
  let highest = lanes[0];
  workgroupBarrier();
  return highest;
}
fn total_of_lanes(index: u32, value: f32) -> f32 {
  lanes[index] = value;
  for (var apart = 64u; apart > 0u; apart /= 2u) {
    workgroupBarrier();
    if (index < apart) { lanes[index] += lanes[index + apart]; }
  }
  workgroupBarrier();
  return lanes[0];
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let row = group.x;
  let wanted = targets[row];
  let first = row * STRIDE;
  var highest = -3.0e38;
  for (var i = index; i < VOCABULARY; i += 128u) { highest = max(highest, logits[first + i]); }
  highest = highest_of_lanes(index, highest);
  var sum = 0.0;
  for (var i = index; i < VOCABULARY; i += 128u) { sum += exp(logits[first + i] - highest); }
  sum = total_of_lanes(index, sum);
  if (index == 0u) { losses[row] = log(sum) - (logits[first + wanted.token] - highest); }
  storageBarrier();
  workgroupBarrier();
  for (var i = index; i < VOCABULARY; i += 128u) {
    let share = exp(logits[first + i] - highest) / sum;
    logits[first + i] = (share - select(0.0, 1.0, i == wanted.token)) * wanted.weight;
  }
}
