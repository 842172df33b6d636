// Sums VALUES vec4 over each run of `lanes` invocations of a workgroup of WIDTH, through shared memory.
// The sum is a balanced tree of neighbours, the same tree as in lane_sum_subgroup.wgsl; all of the run get it.
var<workgroup> lane_totals: array<vec4f, VALUES * WIDTH>;

fn sum_lanes(values: ptr<function, array<vec4f, VALUES>>, index: u32, lanes: u32) {
  for (var v = 0u; v < VALUES; v++) { lane_totals[v * WIDTH + index] = (*values)[v]; }
  workgroupBarrier();
  for (var run = index; run < VALUES * WIDTH / lanes; run += WIDTH) {
    for (var apart = 1u; apart < lanes; apart *= 2u) {
      for (var i = 0u; i < lanes; i += 2u * apart) {
        lane_totals[run * lanes + i] += lane_totals[run * lanes + i + apart];
      }
    }
  }
  workgroupBarrier();
  for (var v = 0u; v < VALUES; v++) { (*values)[v] = lane_totals[v * WIDTH + index / lanes * lanes]; }
}
