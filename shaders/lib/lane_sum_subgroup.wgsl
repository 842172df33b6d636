// Sums VALUES vec4 over each run of `lanes` invocations of a workgroup of WIDTH: butterflies within the
// subgroup, of whatever width it is, then the rest of the same balanced tree through shared memory; all of the run get it.
var<workgroup> lane_totals: array<vec4f, VALUES * WIDTH>;

fn sum_lanes(values: ptr<function, array<vec4f, VALUES>>, index: u32, lanes: u32) {
  let width = subgroupAdd(1u);  // counted: all invocations come here together
  let reach = min(width, lanes);
  for (var v = 0u; v < VALUES; v++) {
    var sum = (*values)[v];
    for (var apart = 1u; apart < reach; apart *= 2u) { sum += subgroupShuffleXor(sum, apart); }
    if (index % reach == 0u) { lane_totals[v * WIDTH + index] = sum; }
  }
  workgroupBarrier();
  if (index % lanes == 0u && reach < lanes) {
    for (var v = 0u; v < VALUES; v++) {
      for (var apart = reach; apart < lanes; apart *= 2u) {
        for (var i = 0u; i < lanes; i += 2u * apart) {
          lane_totals[v * WIDTH + index + i] += lane_totals[v * WIDTH + index + i + apart];
        }
      }
    }
  }
  workgroupBarrier();
  for (var v = 0u; v < VALUES; v++) { (*values)[v] = lane_totals[v * WIDTH + index / lanes * lanes]; }
}
