// out = softmax(q K^T / sqrt(dim)) V for one row and head a workgroup: 256 keys at a time, a running
// maximum and sum. Tiles start at position 0, so the order of sums depends on the row's position and the
// adapter alone. WIDTH, a power of two of at least QUADS, comes as a constant.
override HEADS: u32;
override SCALE: f32;        // 1 / sqrt(dim)
override Q_STRIDE: u32;     // of a row of qkv, in vec4
override OUT_STRIDE: u32;   // of a row of out, in vec4
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read> page_tables: array<u32>;  // [sequences, PAGES_A_SEQUENCE]
@group(0) @binding(3) var<storage, read> qkv: array<Elem4>;        // [rows, Q_STRIDE]
@group(0) @binding(4) var<storage, read_write> out: array<Elem4>;  // [rows, OUT_STRIDE]

const TILE: u32 = 256u;                    // keys; barriers cost most where a CPU computes, so few tiles
const PAGES: u32 = TILE / PAGE;
var<workgroup> query: array<vec4f, QUADS>;
var<workgroup> pages: array<u32, 2u * PAGES>;  // of this tile and the one before, which may still be read
var<workgroup> shares: array<f32, TILE>;   // scores, then exp(score - maximum) * the value's scale
var<workgroup> highest: array<f32, WIDTH>;  // score of an invocation's keys
var<workgroup> highest_of_eight: array<f32, 8>;
var<workgroup> totals: array<f32, WIDTH>;   // of shares, by place in the tiles
var<workgroup> partial: array<vec4f, WIDTH>;

@compute @workgroup_size(WIDTH)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let r = span_first() + group.y;
  let row = rows[r];
  let head = group.x;
  let kv_head = head / (HEADS / KV_HEADS);
  if (index < QUADS) { query[index] = vec4f(qkv[r * Q_STRIDE + head * QUADS + index]) * SCALE; }

  let runs = WIDTH / QUADS;                // of keys whose values are summed side by side
  let quad = index % QUADS;
  let run = index / QUADS;
  var maximum = -3.0e38;
  var total = 0.0;                         // of the shares of this invocation's keys
  var sum = vec4f();
  for (var first = 0u; first <= row.position; first += TILE) {
    let keys_here = min(TILE, row.position + 1u - first);
    let here = first / PAGE % (2u * PAGES);  // the tile's pages in `pages`
    if (index * PAGE < keys_here) {
      let page = page_tables[row.sequence * PAGES_A_SEQUENCE + first / PAGE + index];
      pages[here + index] = page_head(page, kv_head);
    }
    workgroupBarrier();
    var own_highest = -3.0e38;
    for (var k = index; k < keys_here; k += WIDTH) {
      let page = pages[here + k / PAGE];
      var dots = vec4f();
      for (var d = 0u; d < QUADS; d++) { dots = fma(query[d], load_key(key_at(page, k % PAGE, d)), dots); }
      let score = ((dots.x + dots.y) + (dots.z + dots.w)) * cache_scales(page, k % PAGE).x;
      shares[k] = score;
      own_highest = max(own_highest, score);
    }
    highest[index] = own_highest;
    workgroupBarrier();
    if (index < 8u) {
      var of_eight = highest[index];
      for (var j = 8u; j < WIDTH; j += 8u) { of_eight = max(of_eight, highest[index + j]); }
      highest_of_eight[index] = of_eight;
    }
    workgroupBarrier();
    let before = maximum;
    for (var j = 0u; j < 8u; j++) { maximum = max(maximum, highest_of_eight[j]); }
    let fade = exp(before - maximum);
    total *= fade;
    for (var k = index; k < keys_here; k += WIDTH) {
      let share = exp(shares[k] - maximum);
      shares[k] = share * cache_scales(pages[here + k / PAGE], k % PAGE).y;
      total += share;
    }
    workgroupBarrier();
    sum *= fade;
    if (run < runs) {
      // Four values a turn, so that four loads are under way; past the last key a share is zero.
      for (var j = run; j < keys_here; j += 4u * runs) {
        let at = vec4u(j, j + runs, j + 2u * runs, j + 3u * runs);
        let known = min(at, vec4u(keys_here - 1u));
        let v0 = load_value(value_at(pages[here + known.x / PAGE], known.x % PAGE, quad));
        let v1 = load_value(value_at(pages[here + known.y / PAGE], known.y % PAGE, quad));
        let v2 = load_value(value_at(pages[here + known.z / PAGE], known.z % PAGE, quad));
        let v3 = load_value(value_at(pages[here + known.w / PAGE], known.w % PAGE, quad));
        let four = vec4f(shares[known.x], shares[known.y], shares[known.z], shares[known.w]);
        let counted = select(vec4f(), four, at < vec4u(keys_here));
        sum = fma(vec4f(counted.x), v0, sum);
        sum = fma(vec4f(counted.y), v1, sum);
        sum = fma(vec4f(counted.z), v2, sum);
        sum = fma(vec4f(counted.w), v3, sum);
      }
    }
  }
  partial[index] = sum;
  totals[index] = total;
  workgroupBarrier();
  if (index < QUADS) {
    var whole = partial[index];
    for (var other = 1u; other < runs; other++) { whole += partial[other * QUADS + index]; }
    var all = totals[0];
    for (var j = 1u; j < WIDTH; j++) { all += totals[j]; }
    out[r * OUT_STRIDE + head * QUADS + index] = to_elem4(whole / all);
  }
}
