// y[i, j] = sum over k of a[i, k] * b[k, j], all f32 and with strides of their own: what LoRA's factors need
// besides W. A workgroup makes a tile of 4 by 4 for each of 64 invocations, COLUMN_THREADS of them side by
// side, 16 of k after 16. k runs upwards from `started`, so that an element's bits don't depend on the tile.
struct Product {
  rows: u32,       // of y; 0 stands for the rows of the step
  columns: u32,
  depth: u32,      // 0 stands for the rows of the step
  a_at: u32,       // first element, and strides in elements
  a_row: u32,
  a_depth: u32,
  b_at: u32,
  b_depth: u32,
  b_column: u32,
  y_at: u32,
  y_row: u32,
  y_column: u32,
  scale: f32,
  site: u32,       // of dropout: which inputs these are
}
@group(0) @binding(1) var<uniform> product: Product;
@group(0) @binding(2) var<storage, read> a: array<f32>;
@group(0) @binding(3) var<storage, read> b: array<f32>;
@group(0) @binding(4) var<storage, read_write> y: array<f32>;

const ROW_THREADS = 64u / COLUMN_THREADS;
var<workgroup> a_tile: array<vec4f, 16u * ROW_THREADS>;     // [16 k, row / 4]
var<workgroup> b_tile: array<vec4f, 16u * COLUMN_THREADS>;  // [16 k, column / 4]

fn a_value(i: u32, k: u32, rows: u32) -> f32 {
  let at = product.a_at + min(i, rows - 1u) * product.a_row + k * product.a_depth;
  return input(a[at], i, k);
}
fn b_value(k: u32, j: u32) -> f32 {
  return b[product.b_at + k * product.b_depth + min(j, product.columns - 1u) * product.b_column];
}

// Four neighbours of a row of y, from `column` on, as the sum begins.
fn start_row(row: u32, column: u32, rows: u32) -> vec4f {
  var four = vec4f();
  for (var c = 0u; c < 4u && row < rows && column + c < product.columns; c++) {
    four[c] = started(y[product.y_at + row * product.y_row + (column + c) * product.y_column]);
  }
  return four;
}
fn finish_row(row: u32, column: u32, rows: u32, sums: vec4f) {
  for (var c = 0u; c < 4u && row < rows && column + c < product.columns; c++) {
    let at = product.y_at + row * product.y_row + (column + c) * product.y_column;
    y[at] = finished(y[at], sums[c], row, column + c);
  }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let rows = select(product.rows, step.prompt_rows, product.rows == 0u);
  let depth = select(product.depth, step.prompt_rows, product.depth == 0u);
  let first_row = group.y * ROW_THREADS * 4u;
  let first_column = group.x * COLUMN_THREADS * 4u;
  let row = first_row + index / COLUMN_THREADS * 4u;            // this invocation's 4 by 4
  let column = first_column + index % COLUMN_THREADS * 4u;
  var sum0 = start_row(row, column, rows);
  var sum1 = start_row(row + 1u, column, rows);
  var sum2 = start_row(row + 2u, column, rows);
  var sum3 = start_row(row + 3u, column, rows);
  for (var first = 0u; first < depth; first += 16u) {
    let here = min(16u, depth - first);                         // of k; up to the next four there are zeros
    let fours = (here + 3u) / 4u * 4u;
    for (var i = index; i < fours * ROW_THREADS; i += 64u) {
      let at = first_row + i % ROW_THREADS * 4u;
      let k = min(first + i / ROW_THREADS, depth - 1u);
      let four = vec4f(a_value(at, k, rows), a_value(at + 1u, k, rows),
                       a_value(at + 2u, k, rows), a_value(at + 3u, k, rows));
      a_tile[i] = select(vec4f(), four, i < here * ROW_THREADS);
    }
    for (var i = index; i < fours * COLUMN_THREADS; i += 64u) {
      let at = first_column + i % COLUMN_THREADS * 4u;
      let k = min(first + i / COLUMN_THREADS, depth - 1u);
      let four = vec4f(b_value(k, at), b_value(k, at + 1u), b_value(k, at + 2u), b_value(k, at + 3u));
      b_tile[i] = select(vec4f(), four, i < here * COLUMN_THREADS);
    }
    workgroupBarrier();
    for (var first_k = 0u; first_k < here; first_k += 4u) {
      for (var k = first_k; k < first_k + 4u; k++) {
        let four = a_tile[k * ROW_THREADS + index / COLUMN_THREADS];
        let right = b_tile[k * COLUMN_THREADS + index % COLUMN_THREADS];
        sum0 = fma(vec4f(four.x), right, sum0);
        sum1 = fma(vec4f(four.y), right, sum1);
        sum2 = fma(vec4f(four.z), right, sum2);
        sum3 = fma(vec4f(four.w), right, sum3);
      }
    }
    workgroupBarrier();
  }
  finish_row(row, column, rows, sum0);
  finish_row(row + 1u, column, rows, sum1);
  finish_row(row + 2u, column, rows, sum2);
  finish_row(row + 3u, column, rows, sum3);
}
