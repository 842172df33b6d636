// The bytes of a word as numbers, the last with its sign; exact. Masks and factors, because adapters on the
// CPU do shifts that differ by component one by one.
fn bytes_to_floats(word: u32) -> vec4f {
  let bytes = vec4u(word) & vec4u(0xffu, 0xff00u, 0xff0000u, 0xff000000u);
  return vec4f(vec4i(bytes)) * vec4f(1.0, 0x1p-8, 0x1p-16, 0x1p-24);
}
// The bytes of a word as numbers from -128 to 127.
fn signed_bytes_to_floats(word: u32) -> vec4f {
  return bytes_to_floats(word ^ 0x00808080u) - vec4f(128.0, 128.0, 128.0, 0.0);
}
