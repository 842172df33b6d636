/** @file How sure a measured share is, and whether two differ. Shares are 0 to 1. */
import { Random } from "../common/random";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution: both sides leave 95 %. */
const Z = 1.959963984540054;

/** Wilson's 95 % score interval of `right` out of `total`; everything is possible of none. */
export function wilson(right: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * total);
  const half = Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return {
    low: right === 0 ? 0 : (middle - half) / scale,
    high: right === total ? 1 : (middle + half) / scale,
  };
}

/**
 * McNemar's exact test, two-sided: how probable flips at least as uneven as `onlyA` against `onlyB`
 * are where both are equally good.
 */
export function mcnemar(onlyA: number, onlyB: number): number {
  const flips = onlyA + onlyB;
  const fewer = Math.min(onlyA, onlyB);
  let logTerm = -flips * Math.LN2; // of C(flips, k) / 2^flips, from k = 0
  let tail = Math.exp(logTerm);
  for (let k = 1; k <= fewer; k++) {
    logTerm += Math.log((flips - k + 1) / k);
    tail += Math.exp(logTerm);
  }
  return Math.min(1, 2 * tail);
}

/** Pairs of outcomes by who was right. */
export interface Pairs {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** How often problems are drawn anew for a bootstrap interval. */
export const RESAMPLES = 2000;

/** The 95 % interval of B's share less A's: problems are drawn anew with their pairs, by `seed`. */
export function bootstrapDifference(pairs: Pairs, seed: number): Interval {
  const total = pairs.both + pairs.onlyA + pairs.onlyB + pairs.neither;
  if (total === 0) return { low: -1, high: 1 };
  const random = new Random(seed);
  const toA = pairs.onlyA / total;
  const toB = toA + pairs.onlyB / total;
  const differences = new Float64Array(RESAMPLES);
  for (let i = 0; i < RESAMPLES; i++) {
    let sum = 0;
    for (let n = 0; n < total; n++) {
      const draw = random.next();
      if (draw < toA) sum -= 1;
      else if (draw < toB) sum += 1;
    }
    differences[i] = sum / total;
  }
  differences.sort();
  return { low: quantile(differences, 0.025), high: quantile(differences, 0.975) };
}

/** A quantile of sorted values, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
