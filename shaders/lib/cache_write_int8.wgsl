// INT8 pages: a word for four dimensions, and one f32 scale for each head's key and value.
@group(1) @binding(0) var<storage, read_write> keys: array<u32>;
@group(1) @binding(1) var<storage, read_write> values: array<u32>;
// No vec2f: writing a component may touch the vector, and the other one is another workgroup's.
@group(1) @binding(2) var<storage, read_write> scales: array<f32>;  // [page head][position] key's, value's
fn to_bytes(value: vec4f, scale: f32) -> u32 {
  let bytes = bitcast<vec4u>(vec4i(clamp(round(value / scale), vec4f(-127.0), vec4f(127.0)))) & vec4u(255u);
  return bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u);
}
fn store_key(at: u32, value: vec4f, scale: f32) { keys[at] = to_bytes(value, scale); }
fn store_value(at: u32, value: vec4f, scale: f32) { values[at] = to_bytes(value, scale); }
// The scale of a head whose largest values a workgroup of 32 found; all of it comes here together.
var<workgroup> largest_found: array<f32, 32>;
fn scale_for(largest: f32, index: u32) -> f32 {
  largest_found[index] = largest;
  workgroupBarrier();
  var all = 1e-30;
  for (var i = 0u; i < 32u; i++) { all = max(all, largest_found[i]); }
  return all / 127.0;
}
fn store_key_scale(page_head: u32, slot: u32, scale: f32) { scales[2u * (page_head * PAGE + slot)] = scale; }
fn store_value_scale(page_head: u32, slot: u32, scale: f32) { scales[2u * (page_head * PAGE + slot) + 1u] = scale; }
