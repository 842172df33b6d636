// out = softmax(q K^T / sqrt(dim)) V for one row and head a workgroup: 64 keys at a time, a running
// maximum and sum. Tiles start at position 0, so the order of sums depends on the row's position alone.
override HEADS: u32;
override SCALE: f32;        // 1 / sqrt(dim)
override Q_STRIDE: u32;     // of a row of qkv, in vec4
override OUT_STRIDE: u32;   // of a row of out, in vec4
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read> page_tables: array<u32>;  // [sequences, PAGES_A_SEQUENCE]
@group(0) @binding(3) var<storage, read> qkv: array<Elem4>;        // [rows, Q_STRIDE]
@group(0) @binding(4) var<storage, read_write> out: array<Elem4>;  // [rows, OUT_STRIDE]

var<workgroup> query: array<vec4f, QUADS>;
var<workgroup> scores: array<f32, 64>;
var<workgroup> highest_of_eight: array<f32, 8>;
var<workgroup> shares: array<f32, 256>;    // exp(score - maximum) * the value's scale; zeros from 64 on
var<workgroup> totals: array<f32, 64>;     // of shares, by place in the tiles
var<workgroup> partial: array<vec4f, 64>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let r = span_first() + group.y;
  let row = rows[r];
  let head = group.x;
  let kv_head = head / (HEADS / KV_HEADS);
  if (index < QUADS) { query[index] = vec4f(qkv[r * Q_STRIDE + head * QUADS + index]) * SCALE; }

  let runs = 64u / QUADS;                  // of keys that are summed side by side
  let quad = index % QUADS;
  let run = index / QUADS;
  var maximum = -3.0e38;
  var total = 0.0;                         // of the shares of this invocation's keys
  var sum = vec4f();
  workgroupBarrier();
  for (var first = 0u; first <= row.position; first += 64u) {
    let keys_here = min(64u, row.position + 1u - first);
    var score = -3.0e38;
    var value_scale = 1.0;
    // The two pages of this tile; a tile that ends in the first reads that one twice.
    let table = row.sequence * PAGES_A_SEQUENCE + first / PAGE;
    let early = page_head(page_tables[table], kv_head);
    let late = page_head(page_tables[table + select(0u, 1u, keys_here > PAGE)], kv_head);
    if (index < keys_here) {
      let page = select(late, early, index < PAGE);
      var dots = vec4f();
      for (var d = 0u; d < QUADS; d++) { dots = fma(query[d], load_key(key_at(page, index % PAGE, d)), dots); }
      let scales = cache_scales(page, index % PAGE);
      score = ((dots.x + dots.y) + (dots.z + dots.w)) * scales.x;
      value_scale = scales.y;
    }
    scores[index] = score;
    workgroupBarrier();
    if (index < 8u) {
      var highest = scores[index];
      for (var j = 8u; j < 64u; j += 8u) { highest = max(highest, scores[index + j]); }
      highest_of_eight[index] = highest;
    }
    workgroupBarrier();
    let before = maximum;
    for (var j = 0u; j < 8u; j++) { maximum = max(maximum, highest_of_eight[j]); }
    let fade = exp(before - maximum);
    var share = 0.0;
    if (index < keys_here) { share = exp(score - maximum); }
    shares[index] = share * value_scale;
    total = fma(total, fade, share);
    workgroupBarrier();
    sum *= fade;
    if (run < runs) {
      // Four values a turn, so that four loads are under way; past the last key a share is zero.
      for (var j = run; j < keys_here; j += 4u * runs) {
        let at = vec4u(j, j + runs, j + 2u * runs, j + 3u * runs);
        let known = min(at, vec4u(keys_here - 1u));
        let pages = select(vec4u(late), vec4u(early), known < vec4u(PAGE));
        let v0 = load_value(value_at(pages.x, known.x % PAGE, quad));
        let v1 = load_value(value_at(pages.y, known.y % PAGE, quad));
        let v2 = load_value(value_at(pages.z, known.z % PAGE, quad));
        let v3 = load_value(value_at(pages.w, known.w % PAGE, quad));
        sum = fma(vec4f(shares[at.x]), v0, sum);
        sum = fma(vec4f(shares[at.y]), v1, sum);
        sum = fma(vec4f(shares[at.z]), v2, sum);
        sum = fma(vec4f(shares[at.w]), v3, sum);
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
    for (var j = 1u; j < 64u; j++) { all += totals[j]; }
    out[r * OUT_STRIDE + head * QUADS + index] = to_elem4(whole / all);
  }
}
