// F16 pages: two words for four dimensions, packed with core WGSL, so shader-f16 is not needed.
@group(1) @binding(0) var<storage, read> keys: array<vec2<u32>>;
@group(1) @binding(1) var<storage, read> values: array<vec2<u32>>;
fn load_key(at: u32) -> vec4f { return vec4f(unpack2x16float(keys[at].x), unpack2x16float(keys[at].y)); }
fn load_value(at: u32) -> vec4f { return vec4f(unpack2x16float(values[at].x), unpack2x16float(values[at].y)); }
fn cache_scales(page_head: u32, slot: u32) -> vec2f { return vec2f(1.0); }  // key's, value's
