// y[i, j] = sum over k of a[i, k] * b[k, j], all f32 and with strides of their own: what LoRA's factors need
// besides W. A workgroup makes a tile of 4 by 4 for each of its places, COLUMN_THREADS of them side by side,
// CHUNK of k after CHUNK. With one slice a place is an invocation, and k runs upwards from `started`. With
// more, for long sums of few columns, each chunk is shared out among them, and the slices' sums are added in
// order at the end. Either way an element's bits don't depend on the tile.
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

const PLACES = 64u / SLICES;
const ROW_THREADS = PLACES / COLUMN_THREADS;
const CHUNK = select(64u, 16u, SLICES == 1u);
const SHARE = CHUNK / SLICES;                                  // of a chunk's k, for a slice
var<workgroup> a_tile: array<vec4f, CHUNK * ROW_THREADS>;      // [k, row / 4]; in the end sums [slice, 4, place]
var<workgroup> b_tile: array<vec4f, CHUNK * COLUMN_THREADS>;   // [k, column / 4]

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
  let slice = index / PLACES;
  let place = index % PLACES;
  let row = first_row + place / COLUMN_THREADS * 4u;            // this place's 4 by 4
  let column = first_column + place % COLUMN_THREADS * 4u;
  var sum0 = start_row(row, column, rows);
  var sum1 = start_row(row + 1u, column, rows);
  var sum2 = start_row(row + 2u, column, rows);
  var sum3 = start_row(row + 3u, column, rows);
  for (var first = 0u; first < depth; first += CHUNK) {
    let here = min(CHUNK, depth - first);                       // of k; up to the next four there are zeros
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
    let end = min((slice + 1u) * SHARE, here);
    for (var first_k = slice * SHARE; first_k < end; first_k += 4u) {
      for (var k = first_k; k < first_k + 4u; k++) {
        let four = a_tile[k * ROW_THREADS + place / COLUMN_THREADS];
        let right = b_tile[k * COLUMN_THREADS + place % COLUMN_THREADS];
        sum0 = fma(vec4f(four.x), right, sum0);
        sum1 = fma(vec4f(four.y), right, sum1);
        sum2 = fma(vec4f(four.z), right, sum2);
        sum3 = fma(vec4f(four.w), right, sum3);
      }
    }
    workgroupBarrier();
  }
  if (SLICES > 1u) {
    let at = slice * 4u * PLACES + place;
    a_tile[at] = sum0;
    a_tile[at + PLACES] = sum1;
    a_tile[at + 2u * PLACES] = sum2;
    a_tile[at + 3u * PLACES] = sum3;
    workgroupBarrier();
    if (slice > 0u) { return; }
    for (var other = 1u; other < SLICES; other++) {
      let from_slice = other * 4u * PLACES + place;
      sum0 += a_tile[from_slice];
      sum1 += a_tile[from_slice + PLACES];
      sum2 += a_tile[from_slice + 2u * PLACES];
      sum3 += a_tile[from_slice + 3u * PLACES];
    }
  }
  finish_row(row, column, rows, sum0);
  finish_row(row + 1u, column, rows, sum1);
  finish_row(row + 2u, column, rows, sum2);
  finish_row(row + 3u, column, rows, sum3);
}
