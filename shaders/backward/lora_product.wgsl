// y[i, j] += sum over k of a[i, k] * b[k, j] for many columns and short sums: what B adds to outputs, and A to
// the gradients of inputs. A workgroup makes a tile of 4 by 4 for each of its invocations, COLUMN_THREADS of
// them side by side, 16 of k after 16.
const ROW_THREADS = 64u / COLUMN_THREADS;
var<workgroup> a_tile: array<vec4f, 16u * ROW_THREADS>;     // [k, row / 4]
var<workgroup> b_tile: array<vec4f, 16u * COLUMN_THREADS>;  // [k, column / 4]

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let depth = product_depth();
  let first_row = group.y * ROW_THREADS * 4u;
  let first_column = group.x * COLUMN_THREADS * 4u;
  let row = first_row + index / COLUMN_THREADS * 4u;            // this invocation's 4 by 4
  let column = first_column + index % COLUMN_THREADS * 4u;
  var sum0 = start_row(row, column);
  var sum1 = start_row(row + 1u, column);
  var sum2 = start_row(row + 2u, column);
  var sum3 = start_row(row + 3u, column);
  for (var first = 0u; first < depth; first += 16u) {
    let here = min(16u, depth - first);                         // of k
    for (var i = index; i < here * ROW_THREADS; i += 64u) {
      a_tile[i] = a_four(first_row + i % ROW_THREADS * 4u, first + i / ROW_THREADS);
    }
    for (var i = index; i < here * COLUMN_THREADS; i += 64u) {
      b_tile[i] = b_four(first + i / COLUMN_THREADS, first_column + i % COLUMN_THREADS * 4u);
    }
    workgroupBarrier();
    for (var k = 0u; k < here; k++) {
      let four = a_tile[k * ROW_THREADS + index / COLUMN_THREADS];
      let right = b_tile[k * COLUMN_THREADS + index % COLUMN_THREADS];
      sum0 = fma(vec4f(four.x), right, sum0);
      sum1 = fma(vec4f(four.y), right, sum1);
      sum2 = fma(vec4f(four.z), right, sum2);
      sum3 = fma(vec4f(four.w), right, sum3);
    }
    workgroupBarrier();
  }
  finish_row(row, column, sum0);
  finish_row(row + 1u, column, sum1);
  finish_row(row + 2u, column, sum2);
  finish_row(row + 3u, column, sum3);
}
