// Chooses a token from each row of logits: repetition penalty, temperature, top-k, top-p, min-p, in this
// order; one workgroup a row. Probabilities are counted in units of 2^-30, as integers: their sums do not
// depend on any order, so the same random number gives the same token. Ties at a cut are all kept; the
// greedy choice takes the lowest id.
override VOCABULARY: u32;
override STRIDE: u32;       // of a row of logits
struct Pick {
  sequence: u32,            // its line of `seen`
  random: u32,              // uniform over 32 bits
  top_k: u32,               // 0: all
  want_log_probability: u32,
  temperature: f32,         // 0: greedy
  top_p: f32,
  min_p: f32,
  penalty: f32,             // of tokens seen before; 1: none
}
@group(0) @binding(0) var<storage, read> picks: array<Pick>;
@group(0) @binding(1) var<storage, read> logits: array<f32>;      // [rows, STRIDE]
@group(0) @binding(2) var<storage, read_write> seen: array<u32>;  // [sequences, ceil(VOCABULARY / 32)] bits
@group(0) @binding(3) var<storage, read_write> chosen: array<u32>;  // 0xffffffff: a logit is not finite
@group(0) @binding(4) var<storage, read_write> log_probabilities: array<f32>;  // of the logits as they came

const THREADS: u32 = 256u;
const UNIT: f32 = 1073741824.0;  // 2^30
var<workgroup> ids: array<u32, THREADS>;
var<workgroup> bests: array<vec2<u32>, THREADS>;  // key, id
var<workgroup> floats: array<f32, THREADS>;
var<workgroup> counts: array<u32, THREADS>;
var<workgroup> bins: array<atomic<u32>, 256>;
var<workgroup> not_finite: atomic<u32>;
var<workgroup> found: vec2<u32>;  // a bin or an invocation, and what is still wanted of it
var<private> pick: Pick;
var<private> row: u32;
var<private> index: u32;

// The logit after the repetition penalty.
fn logit(id: u32) -> f32 {
  let raw = logits[row * STRIDE + id];
  if (pick.penalty == 1.0) { return raw; }
  let word = seen[pick.sequence * ((VOCABULARY + 31u) / 32u) + id / 32u];
  if (((word >> (id % 32u)) & 1u) == 0u) { return raw; }
  return select(raw * pick.penalty, raw / pick.penalty, raw > 0.0);
}
// Unsigned integers in the order of the floats.
fn key_of(value: f32) -> u32 {
  let bits = bitcast<u32>(value + 0.0);
  return select(bits | 0x80000000u, ~bits, (bits & 0x80000000u) != 0u);
}
// Best, sum and maximum over the invocations: sixteen at a time, then the sixteen results.
fn better(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return select(a, b, b.x > a.x || (b.x == a.x && b.y < a.y));
}
fn best_of(own: vec2<u32>) -> vec2<u32> {
  bests[index] = own;
  workgroupBarrier();
  var best = own;
  for (var i = 0u; i < 16u; i++) { best = better(best, bests[index / 16u * 16u + i]); }
  workgroupBarrier();
  bests[index] = best;
  workgroupBarrier();
  for (var i = 0u; i < 16u; i++) { best = better(best, bests[i * 16u]); }
  return best;
}
fn sum_floats(value: f32) -> f32 {
  workgroupBarrier();
  floats[index] = value;
  workgroupBarrier();
  var sum = 0.0;
  for (var i = 0u; i < 16u; i++) { sum += floats[index / 16u * 16u + i]; }
  workgroupBarrier();
  floats[index] = sum;
  workgroupBarrier();
  var total = 0.0;
  for (var i = 0u; i < 16u; i++) { total += floats[i * 16u]; }
  return total;
}
fn max_floats(value: f32) -> f32 {
  workgroupBarrier();
  floats[index] = value;
  workgroupBarrier();
  var largest = value;
  for (var i = 0u; i < 16u; i++) { largest = max(largest, floats[index / 16u * 16u + i]); }
  workgroupBarrier();
  floats[index] = largest;
  workgroupBarrier();
  for (var i = 0u; i < 16u; i++) { largest = max(largest, floats[i * 16u]); }
  return largest;
}
// Probability in units of 2^-30 of the token with this logit.
fn mass(value: f32, highest: f32, whole: f32) -> u32 {
  return u32(exp((value - highest) / pick.temperature) / whole * UNIT);
}
// The upper 32 bits of a * b.
fn multiply_high(a: u32, b: u32) -> u32 {
  let a0 = a & 0xffffu;
  let a1 = a >> 16u;
  let b0 = b & 0xffffu;
  let b1 = b >> 16u;
  let middle = a1 * b0 + ((a0 * b0) >> 16u);
  let other = a0 * b1 + (middle & 0xffffu);
  return a1 * b1 + (middle >> 16u) + (other >> 16u);
}
// What a token at or above the cut counts for in the draw.
fn kept_mass(id: u32, cut: u32, highest: f32, whole: f32) -> u32 {
  let value = logit(id);
  let share = exp((value - highest) / pick.temperature);
  return select(0u, u32(share / whole * UNIT), key_of(value) >= cut && share >= pick.min_p);
}

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) invocation: u32) {
  let wish = picks[group.x];
  row = group.x;
  index = invocation;
  pick = wish;

  // The best token, the lowest id of equal ones; and whether all logits are numbers.
  var own_best = vec2<u32>();
  var raw_top = -3.0e38;
  for (var id = index; id < VOCABULARY; id += THREADS) {
    let raw = logits[row * STRIDE + id];
    if ((bitcast<u32>(raw) & 0x7f800000u) == 0x7f800000u) { atomicStore(&not_finite, 1u); }
    raw_top = max(raw_top, raw);
    let key = key_of(logit(id));
    if (key > own_best.x) { own_best = vec2<u32>(key, id); }
  }
  let best = best_of(own_best);
  var token = best.y;
  let highest = logit(token);

  if (wish.temperature > 0.0) {
    var own = 0.0;
    for (var id = index; id < VOCABULARY; id += THREADS) { own += exp((logit(id) - highest) / pick.temperature); }
    let whole = sum_floats(own);

    // Cuts: tokens with a key below it are out. First top-k, by number; then top-p, by mass of what is
    // left. Each is a radix selection of the largest key such that the tokens at or above it count what
    // is wanted: eight bits of the key at a time, from the top.
    var cut = 0u;
    let first_rule = select(1u, 0u, wish.top_k > 0u && wish.top_k < VOCABULARY);
    let rules = select(1u, 2u, wish.top_p < 1.0);
    for (var rule = first_rule; rule < rules; rule++) {
      let by_mass = rule == 1u;
      let floor_key = cut;
      var prefix = 0u;
      var still = wish.top_k;
      for (var level = 0u; level < 4u; level++) {
        let shift = 24u - 8u * level;
        workgroupBarrier();
        atomicStore(&bins[index], 0u);
        workgroupBarrier();
        for (var id = index; id < VOCABULARY; id += THREADS) {
          let value = logit(id);
          let key = key_of(value);
          // a shift by 32 is not defined, so the top level matches everything
          if (key >= floor_key && (level == 0u || (key >> (shift + 8u)) == prefix)) {
            atomicAdd(&bins[(key >> shift) & 255u], select(1u, mass(value, highest, whole), by_mass));
          }
        }
        workgroupBarrier();
        if (index == 0u) {
          if (by_mass && level == 0u) {  // the share that is wanted, of all that is left
            var left = 0u;
            for (var bin = 0u; bin < 256u; bin++) { left += atomicLoad(&bins[bin]); }
            still = max(1u, u32(f32(left) * pick.top_p));
          }
          var left = still;
          var bin = 255u;
          while (bin > 0u && atomicLoad(&bins[bin]) < left) {
            left -= atomicLoad(&bins[bin]);
            bin -= 1u;
          }
          found = vec2<u32>(bin, left);
        }
        workgroupBarrier();
        prefix = (prefix << 8u) | found.x;
        still = found.y;
      }
      cut = prefix;
    }

    // The draw, in the order invocation by invocation, id by id.
    var mine = 0u;
    for (var id = index; id < VOCABULARY; id += THREADS) { mine += kept_mass(id, cut, highest, whole); }
    workgroupBarrier();
    counts[index] = mine;
    workgroupBarrier();
    if (index == 0u) {
      var total = 0u;
      for (var i = 0u; i < THREADS; i++) { total += counts[i]; }
      var left = multiply_high(pick.random, total);
      var thread = 0u;
      while (thread < THREADS - 1u && counts[thread] <= left) {
        left -= counts[thread];
        thread += 1u;
      }
      found = vec2<u32>(thread, left);
    }
    workgroupBarrier();
    if (index == found.x) {
      var left = found.y;
      for (var id = index; id < VOCABULARY; id += THREADS) {
        let here = kept_mass(id, cut, highest, whole);
        if (here > left) {
          ids[0] = id;
          break;
        }
        left -= here;
      }
    }
    workgroupBarrier();
    token = ids[0];
  }

  var log_probability = 0.0;
  if (wish.want_log_probability != 0u) {
    let top = max_floats(raw_top);
    var own = 0.0;
    for (var id = index; id < VOCABULARY; id += THREADS) { own += exp(logits[row * STRIDE + id] - top); }
    log_probability = logits[row * STRIDE + token] - top - log(sum_floats(own));
  }
  if (index == 0u) {
    log_probabilities[row] = log_probability;
    if (atomicLoad(&not_finite) != 0u) {
      chosen[row] = 0xffffffffu;
    } else {
      chosen[row] = token;
      seen[pick.sequence * ((VOCABULARY + 31u) / 32u) + token / 32u] |= 1u << (token % 32u);
    }
  }
}
