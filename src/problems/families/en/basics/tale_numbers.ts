import type { Random } from "../../../../common/random";
import type { Draw } from "./tale";

/** A number as in short school problems: mostly below 60, sometimes in the hundreds. */
export function plain(random: Random): number {
  const x = random.next();
  if (x < 0.38) return random.int(3, 20);
  if (x < 0.82) return random.int(10, 70);
  return x < 0.96 ? random.int(40, 400) : random.int(300, 2000);
}

/** Two numbers in any order, and a third one. */
export const pair: Draw = (r) => {
  const a = plain(r);
  return { a, b: r.chance(0.6) ? r.int(2, 2 * a) : plain(r), c: r.int(2, 60) };
};

/** The first number is larger than the second; the third is of their size. */
export const falling: Draw = (r) => {
  const a = plain(r) + 3;
  return { a, b: r.int(2, a - 1), c: r.int(2, a + 4) };
};

/** Groups, size of a group, another number, and their product. */
export const grouped: Draw = (r) => {
  const [a, b] = r.chance(0.8)
    ? [r.int(2, 12), r.int(2, 12)]
    : r.chance(0.5)
      ? [r.int(3, 9), r.int(11, 60)]
      : [r.int(11, 60), r.int(3, 9)];
  return { a, b, c: r.int(2, 40), d: a * b };
};

/** A whole with two parts and a rest: a > b + c. */
export const parted: Draw = (r) => {
  const [b, c] = [plain(r), r.chance(0.5) ? r.int(2, 30) : plain(r)];
  return { a: b + c + (r.chance(0.6) ? r.int(2, 30) : plain(r)), b, c, d: r.int(2, 60) };
};

/** A number that leaves a rest when divided by the second; K full groups, L with the last one. */
export const remaining: Draw = (r) => {
  const [n, b] = [r.int(2, 12), r.int(3, r.chance(0.7) ? 10 : 24)];
  const rest = r.int(1, b - 1);
  return { a: n * b + rest, b, K: n, L: n + 1, R: rest };
};

/** As `grouped`; e is the product with c added. */
export const extended: Draw = (r) => {
  const [a, b] = r.chance(0.8) ? [r.int(2, 12), r.int(2, 12)] : [r.int(3, 9), r.int(11, 50)];
  const c = r.int(2, Math.max(3, Math.min(60, a * b - 1)));
  return { a, b, c, d: a * b, e: a * b + c };
};

/** Two pairs of factors. */
export const products: Draw = (r) => {
  const each = () => (r.chance(0.8) ? r.int(2, 12) : r.int(11, 40));
  return { a: r.int(2, 12), b: each(), c: r.int(2, 12), d: each() };
};

/** a groups of b make the same as c groups of g; e and j add up to it. */
export const regrouped: Draw = (r) => {
  const [a, b] = [r.int(2, 12), r.int(2, 12)];
  const fitting = [2, 3, 4, 5, 6, 8, 9, 10, 12].filter((n) => (a * b) % n === 0 && n < a * b);
  const c = fitting.length > 0 ? r.pick(fitting) : 1;
  const e = r.int(1, a * b - 1);
  return { a, b, c, d: a * b, e, j: a * b - e };
};

/** Two numbers that each lose a part: a > c and b > d. */
export const twoFalling: Draw = (r) => {
  const [a, b] = [plain(r) + 4, plain(r) + 4];
  return { a, b, c: r.int(2, a - 1), d: r.int(2, b - 1) };
};

/** A bank note or round sum c above the product of a and b; d is the price of a things. */
export const paid: Draw = (r) => {
  const [a, b] = [r.int(2, 9), r.chance(0.6) ? r.int(2, 15) : r.int(3, 40) / r.pick([2, 4])];
  const notes = [5, 10, 20, 50, 100, 200].filter((n) => n > a * b);
  return { a, b, c: r.chance(0.7) ? (notes[0] ?? 500) : Math.ceil(a * b) + r.int(1, 40), d: a * b };
};

/** a things make d = a * b; c things of the same kind are asked for; e is c times b. */
export const proportional: Draw = (r) => {
  const [a, b, c] = [r.int(2, 10), r.int(2, 15), r.int(2, 14)];
  return { a, b, c: c === a ? c + 1 : c, d: a * b, e: (c === a ? c + 1 : c) * b };
};

/** Three numbers of one size in any order. */
export const three: Draw = (r) => {
  const a = plain(r) + 2;
  const near = () => (r.chance(0.7) ? r.int(2, 2 * a) : plain(r));
  return { a, b: near(), c: near() };
};

const rounded = (x: number) => Math.round(x * 100) / 100;

/** Amounts in tenths, quarters or hundredths: a > b + c. */
export const measured: Draw = (r) => {
  const scale = r.pick([2, 4, 10, 10, 10, 100]);
  const part = (most: number) => rounded(r.int(1, most * scale) / scale);
  const [b, c] = [part(r.chance(0.7) ? 9 : 40), part(9)];
  return { a: rounded(b + c + part(9)), b, c, d: r.int(2, 30) };
};

/** a equal amounts b make d; c is another amount, smaller than d, and e the sum of both. */
export const measuredGroups: Draw = (r) => {
  const scale = r.pick([2, 4, 10, 10, 100]);
  const a = r.int(2, 12);
  const b = rounded(r.int(1, 8 * scale) / scale);
  const d = rounded(a * b);
  const c = rounded(r.int(1, Math.max(1, Math.floor(d * scale) - 1)) / scale);
  return { a, b, c, d, e: rounded(d + c) };
};
