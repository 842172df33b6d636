// y[i, j] += sum over k of a[i, k] * b[k, j] for few columns: the gradients of LoRA's factors, whose sums run
// over the rows of a step. A workgroup makes 16 rows by 8 columns; all of it fetches 128 of k at once, then
// 8 invocations add them up, 4 by 4 each. k runs upwards from what is there, so that a gradient's bits don't
// depend on how its examples are packed.
var<workgroup> a_tile: array<vec4f, 512>;  // [128 k, 4] vec4 of rows
var<workgroup> b_tile: array<vec4f, 256>;  // [128 k, 2] vec4 of columns

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let depth = product_depth();
  let first_row = group.y * 16u;
  let first_column = group.x * 8u;
  let row = first_row + index / 2u * 4u;       // of the first 8 invocations: their 4 by 4
  let column = first_column + index % 2u * 4u;
  var sum0 = vec4f();
  var sum1 = vec4f();
  var sum2 = vec4f();
  var sum3 = vec4f();
  if (index < 8u) {
    sum0 = start_row(row, column);
    sum1 = start_row(row + 1u, column);
    sum2 = start_row(row + 2u, column);
    sum3 = start_row(row + 3u, column);
  }
  for (var first = 0u; first < depth; first += 128u) {
    let a_row = first_row + index % 4u * 4u;
    a_tile[index] = a_four(a_row, first + index / 4u);
    a_tile[index + 256u] = a_four(a_row, first + 64u + index / 4u);
    b_tile[index] = b_four(first + index / 2u, column);
    workgroupBarrier();
    let here = select(0u, min(128u, depth - first), index < 8u);
    for (var k = 0u; k < here; k++) {
      let four = a_tile[k * 4u + index / 2u];
      let right = b_tile[k * 2u + index % 2u];
      sum0 = fma(vec4f(four.x), right, sum0);
      sum1 = fma(vec4f(four.y), right, sum1);
      sum2 = fma(vec4f(four.z), right, sum2);
      sum3 = fma(vec4f(four.w), right, sum3);
    }
    workgroupBarrier();
  }
  if (index >= 8u) { return; }
  finish_row(row, column, sum0);
  finish_row(row + 1u, column, sum1);
  finish_row(row + 2u, column, sum2);
  finish_row(row + 3u, column, sum3);
}
