// shrunk[row] = the row's slot, then A x of each segment of its slot's adapter; one workgroup makes four
// ranks of a row. Prompt rows and decode rows take the same way. A row without an adapter reads nothing.
@group(0) @binding(1) var<storage, read> rows: array<Row>;
@group(0) @binding(2) var<storage, read> x: array<Elem4>;             // [rows, columns] vec4
@group(0) @binding(3) var<storage, read_write> shrunk: array<vec4f>;  // [rows, 1 + segments * ranks]
@group(1) @binding(1) var<storage, read> factors: array<vec4f>;       // [slots, segments * ranks * 4, columns] vec4: A

fn sum_of(value: vec4f) -> f32 { return (value.x + value.y) + (value.z + value.w); }

@compute @workgroup_size(WIDTH)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) index: u32) {
  let slot = rows[group.y].slot;
  let columns = select(lora.columns, 0u, slot == 0u);
  let first = ((slot - 1u) * lora.segments * lora.ranks + group.x) * 4u * lora.columns;
  var sums: array<vec4f, VALUES>;  // [rank of the four]
  for (var i = index; i < columns; i += WIDTH) {
    let value = vec4f(x[group.y * lora.columns + i]);
    for (var r = 0u; r < VALUES; r++) {
      sums[r] = fma(factors[first + r * lora.columns + i], value, sums[r]);
    }
  }
  sum_lanes(&sums, index, WIDTH);
  if (index > 0u) { return; }
  let to = shrunk_row(group.y);
  if (group.x == 0u) { shrunk[to] = vec4f(f32(slot), 0.0, 0.0, 0.0); }
  shrunk[to + 1u + group.x] = vec4f(sum_of(sums[0]), sum_of(sums[1]), sum_of(sums[2]), sum_of(sums[3]));
}
