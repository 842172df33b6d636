// y[i, j] = scale * sum over k of a[i, k] * b[k, j] for few columns and long sums: inputs of B, and their
// gradients. A workgroup makes 4 rows by 8 columns; each of its 64 invocations takes every 64th k, and their
// sums are added in order at the end: an element's bits depend on its k alone.
var<workgroup> sums: array<vec4f, 512>;  // [invocation, row * 2 + half of the columns]

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let depth = product_depth();
  let row = group.y * 4u;
  let column = group.x * 8u;
  var low0 = vec4f();   // columns 0 to 3 of each row
  var low1 = vec4f();
  var low2 = vec4f();
  var low3 = vec4f();
  var high0 = vec4f();  // columns 4 to 7
  var high1 = vec4f();
  var high2 = vec4f();
  var high3 = vec4f();
  for (var k = index; k < depth; k += 64u) {
    let four = a_four(row, k);
    let low = b_four(k, column);
    let high = b_four(k, column + 4u);
    low0 = fma(vec4f(four.x), low, low0);
    low1 = fma(vec4f(four.y), low, low1);
    low2 = fma(vec4f(four.z), low, low2);
    low3 = fma(vec4f(four.w), low, low3);
    high0 = fma(vec4f(four.x), high, high0);
    high1 = fma(vec4f(four.y), high, high1);
    high2 = fma(vec4f(four.z), high, high2);
    high3 = fma(vec4f(four.w), high, high3);
  }
  sums[index * 8u] = low0;
  sums[index * 8u + 1u] = high0;
  sums[index * 8u + 2u] = low1;
  sums[index * 8u + 3u] = high1;
  sums[index * 8u + 4u] = low2;
  sums[index * 8u + 5u] = high2;
  sums[index * 8u + 6u] = low3;
  sums[index * 8u + 7u] = high3;
  workgroupBarrier();
  // Eight neighbours' sums first, then those eight.
  let first = index / 8u * 64u + index % 8u;
  var some = sums[first];
  for (var other = 1u; other < 8u; other++) { some += sums[first + other * 8u]; }
  workgroupBarrier();
  sums[index] = some;
  workgroupBarrier();
  if (index >= 8u) { return; }
  for (var other = 1u; other < 8u; other++) { some += sums[index + other * 8u]; }
  finish_row(row + index / 2u, column + index % 2u * 4u, some);
}
