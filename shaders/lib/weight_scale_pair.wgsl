// Q4_1, Q5_1: a word a block, the scale in its low and the minimum in its high half.
@group(1) @binding(2) var<storage, read> weight_scales: array<u32>;

fn scale_and_minimum(block: u32) -> vec2f { return halves_to_floats(weight_scales[block]); }
