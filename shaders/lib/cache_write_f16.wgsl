// F16 pages: two words for four dimensions, packed with core WGSL, so shader-f16 is not needed.
@group(1) @binding(0) var<storage, read_write> keys: array<vec2<u32>>;
@group(1) @binding(1) var<storage, read_write> values: array<vec2<u32>>;
fn to_halves(value: vec4f) -> vec2<u32> {
  let held = clamp(value, vec4f(-65504.0), vec4f(65504.0));
  return vec2<u32>(pack2x16float(held.xy), pack2x16float(held.zw));
}
fn store_key(at: u32, value: vec4f, scale: f32) { keys[at] = to_halves(value); }
fn store_value(at: u32, value: vec4f, scale: f32) { values[at] = to_halves(value); }
fn scale_for(largest: f32, index: u32) -> f32 { return 1.0; }
fn store_key_scale(page_head: u32, slot: u32, scale: f32) {}
fn store_value_scale(page_head: u32, slot: u32, scale: f32) {}
