// Q4_K, Q5_K: eight blocks share a header as it is in a file: scale and minimum as halves, then twelve
// bytes with eight 6-bit scales and minima. Of the first four blocks, byte j of y has the scale and of
// z the minimum in six bits; of the others, byte j of w has four bits of each, and the two bits above
// lie on top of the bytes of y and z.
@group(1) @binding(2) var<storage, read> weight_headers: array<vec4<u32>>;

fn scale_and_minimum(block: u32) -> vec2f {
  let header = weight_headers[block >> 3u];
  let bytes = header.yzw >> vec3u((block & 3u) * 8u);
  let first = bytes.xy & vec2u(63u);
  let second = ((bytes.zz >> vec2u(0u, 4u)) & vec2u(15u)) | ((bytes.xy >> vec2u(2u)) & vec2u(48u));
  let six = vec2f(select(second, first, (block & 4u) == 0u));
  return halves_to_floats(header.x) * vec2f(six.x, -six.y);
}
