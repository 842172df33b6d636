// Dropout by a hash of the row's own seed, the site and the column: the same in the forward pass, when it is
// computed again, and backwards, and whatever lies beside the row.
struct Dropout {
  threshold: u32,  // of 2^32: hashes below it are dropped
  factor: f32,     // of what is kept
  layer: u32,
}
@group(1) @binding(0) var<uniform> dropout: Dropout;
@group(1) @binding(1) var<storage, read> seeds: array<u32>;  // [rows]

fn mixed(word: u32) -> u32 {
  var h = word;
  h = (h ^ (h >> 16u)) * 0x7feb352du;
  h = (h ^ (h >> 15u)) * 0x846ca68bu;
  return h ^ (h >> 16u);
}
fn kept(row: u32, column: u32) -> f32 {
  let hash = mixed(seeds[row] ^ mixed(column * 0x9e3779b1u + (dropout.layer * 8u + product.site) * 0x85ebca77u));
  return select(dropout.factor, 0.0, hash < dropout.threshold);
}
