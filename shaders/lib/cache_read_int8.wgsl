// INT8 pages: a word for four dimensions, and one f32 scale for each head's key and value.
@group(1) @binding(0) var<storage, read> keys: array<u32>;
@group(1) @binding(1) var<storage, read> values: array<u32>;
@group(1) @binding(2) var<storage, read> scales: array<vec2f>;  // [page head][position]: key's, value's
fn signed_bytes(word: u32) -> vec4f {
  let bytes = vec4u(word ^ 0x00808080u) & vec4u(0xffu, 0xff00u, 0xff0000u, 0xff000000u);
  return vec4f(vec4i(bytes)) * vec4f(1.0, 0x1p-8, 0x1p-16, 0x1p-24) - vec4f(128.0, 128.0, 128.0, 0.0);
}
fn load_key(at: u32) -> vec4f { return signed_bytes(keys[at]); }
fn load_value(at: u32) -> vec4f { return signed_bytes(values[at]); }
fn cache_scales(page_head: u32, slot: u32) -> vec2f { return scales[page_head * PAGE + slot]; }
