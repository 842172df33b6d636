// Sums VALUES vec4 over each run of `lanes` invocations where every subgroup holds whole runs: by
// butterflies alone. The sum is a balanced tree of neighbours, as in lane_sum_shared.wgsl; all get it.
fn sum_lanes(values: ptr<function, array<vec4f, VALUES>>, index: u32, lanes: u32) {
  for (var apart = 1u; apart < lanes; apart *= 2u) {
    for (var v = 0u; v < VALUES; v++) { (*values)[v] += subgroupShuffleXor((*values)[v], apart); }
  }
}
