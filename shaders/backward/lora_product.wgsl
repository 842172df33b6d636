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

fn a_value(i: u32, k: u32, rows: u32, depth: u32) -> f32 {
  if (i >= rows || k >= depth) { return 0.0; }
  return input(a[product.a_at + i * product.a_row + k * product.a_depth], i, k);
}
fn b_value(k: u32, j: u32, depth: u32) -> f32 {
  if (j >= product.columns || k >= depth) { return 0.0; }
  return b[product.b_at + k * product.b_depth + j * product.b_column];
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let rows = select(product.rows, step.prompt_rows, product.rows == 0u);
  let depth = select(product.depth, step.prompt_rows, product.depth == 0u);
  let first_row = group.y * ROW_THREADS * 4u;
  let first_column = group.x * COLUMN_THREADS * 4u;
  let row = first_row + index / COLUMN_THREADS * 4u;            // this invocation's 4 by 4
  let column = first_column + index % COLUMN_THREADS * 4u;
  var sums: array<vec4f, 4>;
  for (var r = 0u; r < 4u; r++) {
    for (var c = 0u; c < 4u; c++) {
      if (row + r < rows && column + c < product.columns) {
        sums[r][c] = started(y[product.y_at + (row + r) * product.y_row + (column + c) * product.y_column]);
      }
    }
  }
  for (var first = 0u; first < depth; first += 16u) {
    for (var i = index; i < 16u * ROW_THREADS; i += 64u) {
      let at = first_row + i % ROW_THREADS * 4u;
      let k = first + i / ROW_THREADS;
      a_tile[i] = vec4f(a_value(at, k, rows, depth), a_value(at + 1u, k, rows, depth),
                        a_value(at + 2u, k, rows, depth), a_value(at + 3u, k, rows, depth));
    }
    for (var i = index; i < 16u * COLUMN_THREADS; i += 64u) {
      let at = first_column + i % COLUMN_THREADS * 4u;
      let k = first + i / COLUMN_THREADS;
      b_tile[i] = vec4f(b_value(k, at, depth), b_value(k, at + 1u, depth),
                        b_value(k, at + 2u, depth), b_value(k, at + 3u, depth));
    }
    workgroupBarrier();
    for (var k = 0u; k < 16u; k++) {
      let four = a_tile[k * ROW_THREADS + index / COLUMN_THREADS];
      let right = b_tile[k * COLUMN_THREADS + index % COLUMN_THREADS];
      sums[0] = fma(vec4f(four.x), right, sums[0]);
      sums[1] = fma(vec4f(four.y), right, sums[1]);
      sums[2] = fma(vec4f(four.z), right, sums[2]);
      sums[3] = fma(vec4f(four.w), right, sums[3]);
    }
    workgroupBarrier();
  }
  for (var r = 0u; r < 4u; r++) {
    for (var c = 0u; c < 4u; c++) {
      if (row + r < rows && column + c < product.columns) {
        let at = product.y_at + (row + r) * product.y_row + (column + c) * product.y_column;
        y[at] = finished(y[at], sums[r][c], row + r, column + c);
      }
    }
  }
}
