// y[row, n] = sum over k of x[row, k] * W[n, k], for a few rows: every weight is read once and used
// for ROWS rows. `lanes` invocations share a weight row; the order of every sum depends on the weight's
// shape and the adapter alone, and each product is an explicit fma, so that a row's bits don't depend
// on its company.
// As constants come ROWS, and VALUES of the lane sum, which is the same; WIDTH, the invocations of a workgroup; and
// RUN, the octets that one reads one after another: 1, so that neighbours read what is neighbouring, or a block's 4.
@group(0) @binding(1) var<storage, read> x: array<Elem4>;  // [rows, blocks * 8] vec4

// Eight products, with the two vec4 at x[at], for each of four outputs a, b, c, d, added to their sums.
fn add_products(a: Octet, b: Octet, c: Octet, d: Octet, at: u32, before: vec4f) -> vec4f {
  let low = vec4f(x[at]);
  let high = vec4f(x[at + 1u]);
  var sum = fma(vec4f(a.low.x, b.low.x, c.low.x, d.low.x), vec4f(low.x), before);
  sum = fma(vec4f(a.low.y, b.low.y, c.low.y, d.low.y), vec4f(low.y), sum);
  sum = fma(vec4f(a.low.z, b.low.z, c.low.z, d.low.z), vec4f(low.z), sum);
  sum = fma(vec4f(a.low.w, b.low.w, c.low.w, d.low.w), vec4f(low.w), sum);
  sum = fma(vec4f(a.high.x, b.high.x, c.high.x, d.high.x), vec4f(high.x), sum);
  sum = fma(vec4f(a.high.y, b.high.y, c.high.y, d.high.y), vec4f(high.y), sum);
  sum = fma(vec4f(a.high.z, b.high.z, c.high.z, d.high.z), vec4f(high.z), sum);
  return fma(vec4f(a.high.w, b.high.w, c.high.w, d.high.w), vec4f(high.w), sum);
}

@compute @workgroup_size(WIDTH)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let runs = WIDTH / part.lanes;                                   // each of `lanes` invocations, four outputs
  let output = (group.x * runs + index / part.lanes) * 4u;         // the first of the four, in the part
  let first_row = span_first() + group.y * ROWS;
  let last_row = span_first() + span_count() - 1u;
  let last_output = part.rows - 1u;
  let w = vec4u(output, min(output + 1u, last_output), min(output + 2u, last_output),
                min(output + 3u, last_output)) * part.blocks;      // where the four weight rows begin
  let first_at = first_row * part.blocks * 8u;                     // of x
  let rows_after = last_row - first_row;

  // Row 0 has constant indices: an element that is chosen at run time goes through memory on the CPU.
  var sums: array<vec4f, ROWS>;                               // [row] of four outputs
  let octets = select(0u, part.blocks * 4u, output <= last_output);
  for (var run = index % part.lanes * RUN; run < octets; run += part.lanes * RUN) {
    let block = run >> 2u;
    let scales = vec4f(load_scale(w.x + block), load_scale(w.y + block),
                       load_scale(w.z + block), load_scale(w.w + block));
    for (var i = 0u; i < RUN; i++) {
      let o = run + i;
      let a = load_octet(w.x + block, o & 3u);
      let b = load_octet(w.y + block, o & 3u);
      let c = load_octet(w.z + block, o & 3u);
      let d = load_octet(w.w + block, o & 3u);
      let at = first_at + o * 2u;
      sums[0] = fma(scales, add_products(a, b, c, d, at, vec4f()), sums[0]);
      for (var r = 1u; r < ROWS; r++) {
        let later = min(r, rows_after) * part.blocks * 8u;
        sums[r] = fma(scales, add_products(a, b, c, d, at + later, vec4f()), sums[r]);
      }
    }
  }
  sum_lanes(&sums, index, part.lanes);

  // Invocation i of a run stores rows i, i + lanes, ... Each is chosen among all: an index known only at run time
  // may put the sums into memory, and turns of one invocation each would wait for one another's loads.
  for (var turn = 0u; turn < ROWS; turn += part.lanes) {
    let r = turn + index % part.lanes;
    var total = sums[0];
    for (var other = 1u; other < ROWS; other++) { total = select(total, sums[other], other == r); }
    let row = first_row + r;
    if (r < ROWS && row <= last_row && output <= last_output) {
      let n = part.first_row + output;
      store_pair(row, n, total.x, total.y);
      if (output + 2u <= last_output) { store_pair(row, n + 2u, total.z, total.w); }
    }
  }
}
