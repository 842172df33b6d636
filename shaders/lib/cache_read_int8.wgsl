// INT8 pages: a word for four dimensions, and one f32 scale for each head's key and value.
@group(1) @binding(0) var<storage, read> keys: array<u32>;
@group(1) @binding(1) var<storage, read> values: array<u32>;
@group(1) @binding(2) var<storage, read> scales: array<vec2f>;  // [page head][position]: key's, value's
fn load_key(at: u32) -> vec4f { return signed_bytes_to_floats(keys[at]); }
fn load_value(at: u32) -> vec4f { return signed_bytes_to_floats(values[at]); }
fn cache_scales(page_head: u32, slot: u32) -> vec2f { return scales[page_head * PAGE + slot]; }
