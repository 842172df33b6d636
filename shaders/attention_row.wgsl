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
var<workgroup> shares: array<f32, 64>;     // exp(score - maximum) * the value's scale
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
  var total = 0.0;
  var sum = vec4f();
  for (var first = 0u; first <= row.position; first += 64u) {
    let keys_here = min(64u, row.position + 1u - first);
    var score = -3.0e38;
    var value_scale = 1.0;
    workgroupBarrier();
    if (index < keys_here) {
      let at = first + index;
      let page = page_head(page_tables[row.sequence * PAGES_A_SEQUENCE + at / PAGE], kv_head);
      var dots = vec4f();
      for (var d = 0u; d < QUADS; d++) { dots = fma(query[d], load_key(key_at(page, at % PAGE, d)), dots); }
      let scales = cache_scales(page, at % PAGE);
      score = ((dots.x + dots.y) + (dots.z + dots.w)) * scales.x;
      value_scale = scales.y;
    }
    scores[index] = score;
    workgroupBarrier();
    var highest = maximum;
    for (var j = 0u; j < keys_here; j++) { highest = max(highest, scores[j]); }
    let fade = exp(maximum - highest);
    maximum = highest;
    var share = 0.0;
    if (index < keys_here) { share = exp(score - highest); }
    workgroupBarrier();
    scores[index] = share;
    shares[index] = share * value_scale;
    workgroupBarrier();
    var here = 0.0;
    for (var j = 0u; j < keys_here; j++) { here += scores[j]; }
    total = fma(total, fade, here);
    sum *= fade;
    if (run < runs) {
      for (var j = run; j < keys_here; j += runs) {
        let at = first + j;
        let page = page_head(page_tables[row.sequence * PAGES_A_SEQUENCE + at / PAGE], kv_head);
        sum = fma(vec4f(shares[j]), load_value(value_at(page, at % PAGE, quad)), sum);
      }
    }
  }
  partial[index] = sum;
  workgroupBarrier();
  if (index < QUADS) {
    var whole = partial[index];
    for (var other = 1u; other < runs; other++) { whole += partial[other * QUADS + index]; }
    out[r * OUT_STRIDE + head * QUADS + index] = to_elem4(whole / total);
  }
}
