// F32 pages: a vec4 for four dimensions.
@group(1) @binding(0) var<storage, read> keys: array<vec4<f32>>;
@group(1) @binding(1) var<storage, read> values: array<vec4<f32>>;
fn load_key(at: u32) -> vec4f { return keys[at]; }
fn load_value(at: u32) -> vec4f { return values[at]; }
fn cache_scales(page_head: u32, slot: u32) -> vec2f { return vec2f(1.0); }  // key's, value's
