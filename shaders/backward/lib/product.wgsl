// Sizes, places and strides of a product with one of LoRA's factors: y[i, j] = sum over k of a[i, k] * b[k, j],
// all f32, strides in elements.
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

fn product_rows() -> u32 { return select(product.rows, step.prompt_rows, product.rows == 0u); }
fn product_depth() -> u32 { return select(product.depth, step.prompt_rows, product.depth == 0u); }
// Past the last row, column or k the last one is read.
fn a_value(row: u32, depth: u32) -> f32 {
  let i = min(row, product_rows() - 1u);
  let k = min(depth, product_depth() - 1u);
  return input(a[product.a_at + i * product.a_row + k * product.a_depth], i, k);
}
fn b_value(depth: u32, column: u32) -> f32 {
  let k = min(depth, product_depth() - 1u);
  return b[product.b_at + k * product.b_depth + min(column, product.columns - 1u) * product.b_column];
}
// Four rows of a at one k, and four columns of b.
fn a_four(row: u32, k: u32) -> vec4f {
  return vec4f(a_value(row, k), a_value(row + 1u, k), a_value(row + 2u, k), a_value(row + 3u, k));
}
fn b_four(k: u32, column: u32) -> vec4f {
  return vec4f(b_value(k, column), b_value(k, column + 1u), b_value(k, column + 2u), b_value(k, column + 3u));
}

// Four neighbours of a row of y, from `column` on, as a sum begins, and as it ends.
fn start_row(row: u32, column: u32) -> vec4f {
  var four = vec4f();
  for (var c = 0u; c < 4u && row < product_rows() && column + c < product.columns; c++) {
    four[c] = started(y[product.y_at + row * product.y_row + (column + c) * product.y_column]);
  }
  return four;
}
fn finish_row(row: u32, column: u32, sums: vec4f) {
  for (var c = 0u; c < 4u && row < product_rows() && column + c < product.columns; c++) {
    let at = product.y_at + row * product.y_row + (column + c) * product.y_column;
    y[at] = finished(y[at], sums[c], row, column + c);
  }
}
