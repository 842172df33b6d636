// F32 pages: a vec4 for four dimensions.
@group(1) @binding(0) var<storage, read_write> keys: array<vec4<f32>>;
@group(1) @binding(1) var<storage, read_write> values: array<vec4<f32>>;
fn store_key(at: u32, value: vec4f, scale: f32) { keys[at] = value; }
fn store_value(at: u32, value: vec4f, scale: f32) { values[at] = value; }
fn scale_for(largest: f32, index: u32) -> f32 { return 1.0; }
fn store_key_scale(page_head: u32, slot: u32, scale: f32) {}
fn store_value_scale(page_head: u32, slot: u32, scale: f32) {}
