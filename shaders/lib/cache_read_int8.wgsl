// INT8 pages: a word for four dimensions, and one f32 scale for each head's key and value.
@group(1) @binding(0) var<storage, read> keys: array<u32>;
@group(1) @binding(1) var<storage, read> values: array<u32>;
@group(1) @binding(2) var<storage, read> scales: array<vec2f>;  // [page head][position]: key's, value's
fn signed_bytes(word: u32) -> vec4f {
  return vec4f(vec4i(vec4u(word) << vec4u(24u, 16u, 8u, 0u)) >> vec4u(24u));
}
fn load_key(at: u32) -> vec4f { return signed_bytes(keys[at]); }
fn load_value(at: u32) -> vec4f { return signed_bytes(values[at]); }
fn cache_scales(page_head: u32, slot: u32) -> vec2f { return scales[page_head * PAGE + slot]; }
