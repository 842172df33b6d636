import type { Random } from "../../../../common/random";
import { FEW_ZH, type Knot, type Web } from "../../../weaving/web_zh";
import { zhShare } from "../../../words_zh";
import { type Amount, amount, aspect, lineOf, type Word } from "./core";

/** Shares that primary books like. */
export const SHARES: readonly (readonly [num: number, den: number])[] = [
  ...([
    [1, 2],
    [1, 3],
    [2, 3],
    [1, 4],
    [3, 4],
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
  ] as const),
  ...([
    [1, 6],
    [5, 6],
    [3, 7],
    [4, 7],
    [1, 8],
    [3, 8],
    [5, 8],
    [7, 8],
    [4, 9],
    [3, 10],
    [7, 10],
  ] as const),
];

const whole = (value: number) => Number.isInteger(value) && value >= 2;

type Way = (w: Web, r: Random, a: Amount, b: Word) => Knot | undefined;

/** The name for 是…的几倍 and 占…的几分之几. */
const of = ({ name, be, unit }: Word) =>
  be === "有" ? `{${name}|${name}的${aspect(unit)}}` : name;

const more: Way = (w, r, a, b) => {
  const up = r.chance(0.5);
  const most = Math.floor(a.knot.value * 0.6);
  if (most < 3) return undefined;
  const d = w.given(r.int(2, most));
  const [x, y] = up ? ["多", "少"] : ["少", "多"];
  const u = b.unit;
  const even = up
    ? `${a.short}再多${d}${u}，就和${b.short}同样多`
    : `${b.short}再多${d}${u}，就和${a.short}同样多`;
  w.tell(
    `{${b.short}比${a.short}${x}${d}${u}|${a.short}比${b.short}${y}${d}${u}|与${a.short}相比，${b.short}${x}了${d}${u}|${even}}，`,
  );
  return w.step(a.knot, up ? "+" : "-", d, lineOf(b));
};

const times: Way = (w, r, a, b) => {
  const n = r.int(2, 6);
  const word = r.chance(0.2);
  const k = word ? w.known(n) : w.given(n);
  const shown = word ? FEW_ZH[n] : `${k}`;
  w.tell(
    `{${of(b)}是${a.short}的${shown}倍|${of(b)}正好是${a.short}的${shown}倍|${a.short}的${shown}倍正好等于${b.short}|${b.short}相当于${a.short}的${shown}倍}，`,
    [k],
  );
  return w.step(a.knot, "*", k, lineOf(b));
};

const timesMore: Way = (w, r, a, b) => {
  const up = r.chance(0.5);
  const [n, e] = [r.int(2, 5), r.int(2, Math.max(3, Math.floor(a.knot.value / 2)))];
  const [k, d] = [w.given(n), w.given(e)];
  const word = up ? "多" : "少";
  w.tell(
    `{${b.short}比${a.short}的${k}倍${word}${d}${b.unit}|${b.short}比${a.short}的${k}倍还${word}${d}${b.unit}|${a.short}的${k}倍${up ? "再加上" : "减去"}${d}${b.unit}，就和${b.short}同样多|${a.short}的${k}倍比${b.short}${up ? "少" : "多"}${d}${b.unit}}，`,
  );
  if (r.chance(0.4)) return w.chain([a.knot, k, d], ["*", up ? "+" : "-"], lineOf(b));
  const base = w.step(a.knot, "*", k, `${a.short}的${n}倍是#${b.unit}。`);
  return w.step(base, up ? "+" : "-", d, lineOf(b));
};

const share: Way = (w, r, a, b) => {
  const [n, d] = r.pick(SHARES);
  if (!whole((a.knot.value * n) / d)) return undefined;
  const [x, y] = [w.known(n), w.known(d)];
  const s = zhShare(n, d);
  w.tell(
    `{${of(b)}是${a.short}的${s}|${of(b)}只有${a.short}的${s}|${of(b)}相当于${a.short}的${s}|${a.short}的${s}正好等于${b.short}}，`,
    [y],
  );
  return n === 1
    ? w.step(a.knot, "/", y, lineOf(b))
    : w.chain([a.knot, x, y], ["*", "/"], lineOf(b));
};

const shareMore: Way = (w, r, a, b) => {
  const [n, d] = r.pick(SHARES);
  const up = r.chance(0.5);
  const part = (a.knot.value * n) / d;
  if (!whole(part) || d === 2) return undefined;
  const [x, y] = [w.known(n), w.known(d)];
  const s = `{${n}/${d}|${zhShare(n, d)}}`;
  const word = up ? "多" : "少";
  w.tell(
    `{${b.short}比${a.short}${word}${s}|与${a.short}相比，${b.short}${word}了${s}|${of(b)}比${a.short}${word}${s}|${b.short}比${a.short}要${word}${s}}，`,
    [y],
  );
  if (r.chance(0.4)) {
    const top = w.known(up ? d + n : d - n);
    return w.chain([a.knot, top, y], ["*", "/"], lineOf(b));
  }
  const gap = w.chain([a.knot, x, y], ["*", "/"], `${b.short}比${a.short}${word}#${b.unit}。`);
  return w.step(a.knot, up ? "+" : "-", gap, lineOf(b));
};

const percent: Way = (w, r, a, b) => {
  const p = r.pick([10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 85, 90, 95, 110, 120, 125, 150]);
  if (!whole((a.knot.value * p) / 100)) return undefined;
  const x = w.given(p);
  w.tell(
    `{${of(b)}是${a.short}的${x}%|${of(b)}相当于${a.short}的${x}%|${of(b)}正好是${a.short}的${x}%|${a.short}的${x}%正好等于${b.short}}，`,
  );
  return w.chain([a.knot, x, w.known(100)], ["*", "/"], lineOf(b));
};

const percentMore: Way = (w, r, a, b) => {
  const p = r.pick([5, 10, 15, 20, 25, 30, 40, 50, 60]);
  const up = r.chance(0.6);
  if (!whole((a.knot.value * p) / 100)) return undefined;
  const x = w.given(p);
  const word = up ? "多" : "少";
  w.tell(
    `{${b.short}比${a.short}${word}${x}%|与${a.short}相比，${b.short}${word}了${x}%|${of(b)}比${a.short}${word}${x}%|${b.short}比${a.short}要${word}${x}%}，`,
  );
  const hundred = w.known(100);
  if (r.chance(0.5)) {
    const rate = w.step(hundred, up ? "+" : "-", x, `${b.short}是${a.short}的#%。`);
    return w.chain([a.knot, rate, hundred], ["*", "/"], lineOf(b));
  }
  const gap = w.chain(
    [a.knot, x, hundred],
    ["*", "/"],
    `${b.short}比${a.short}${word}#${b.unit}。`,
  );
  return w.step(a.knot, up ? "+" : "-", gap, lineOf(b));
};

const coprime = (p: number, q: number): boolean => (q === 0 ? p === 1 : coprime(q, p % q));

const ratio: Way = (w, r, a, b) => {
  const [p, q] = [r.int(1, 9), r.int(1, 9)];
  if (p === q || !coprime(p, q) || !whole(a.knot.value / q) || p / q > 4 || q / p > 4)
    return undefined;
  const [x, y] = [w.given(p), w.given(q)];
  w.tell(
    `{${b.short}与${a.short}的比是${x}：${y}|${a.short}和${b.short}的比是${y}：${x}|${b.short}和${a.short}的${aspect(b.unit)}比是${x}：${y}|${a.short}与${b.short}的比为${y}：${x}}，`,
  );
  const one = w.step(a.knot, "/", y, `每份是#${b.unit}。`);
  return w.step(one, "*", x, lineOf(b));
};

const ofUnknown: Way = (w, r, a, b) => {
  const [n, d] = r.pick(SHARES);
  if (!whole((a.knot.value * d) / n)) return undefined;
  const [x, y] = [w.known(n), w.known(d)];
  const s = zhShare(n, d);
  w.tell(
    `{${of(a)}是${b.short}的${s}|${of(a)}只有${b.short}的${s}|${of(a)}相当于${b.short}的${s}|${b.short}的${s}正好等于${a.short}}，`,
    [y],
  );
  if (n === 1) return w.step(a.knot, "*", y, lineOf(b));
  return w.chain([a.knot, y, x], ["*", "/"], lineOf(b));
};

const percentOfUnknown: Way = (w, r, a, b) => {
  const p = r.pick([10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 120, 125, 150]);
  if (!whole((a.knot.value * 100) / p)) return undefined;
  const x = w.given(p);
  w.tell(
    `{${of(a)}是${b.short}的${x}%|${of(a)}相当于${b.short}的${x}%|${of(a)}正好是${b.short}的${x}%|${b.short}的${x}%正好等于${a.short}}，`,
  );
  return w.chain([a.knot, w.known(100), x], ["*", "/"], lineOf(b));
};

const moreThanUnknown: Way = (w, r, a, b) => {
  const [n, d] = r.pick(SHARES);
  const up = r.chance(0.5);
  const top = up ? d + n : d - n;
  if (!whole((a.knot.value * d) / top) || d === 2) return undefined;
  const [x, y] = [w.known(n), w.known(d)];
  const s = zhShare(n, d);
  const word = up ? "多" : "少";
  w.tell(
    `{${a.short}比${b.short}${word}${s}|与${b.short}相比，${a.short}${word}了${s}|${of(a)}比${b.short}${word}${s}|${a.short}比${b.short}要${word}${s}}，`,
    [x],
  );
  const parts = w.step(y, up ? "+" : "-", x, `把${b.short}看作${d}份，${a.short}是#份。`);
  return w.chain([a.knot, y, parts], ["*", "/"], lineOf(b));
};

const timesOfUnknown: Way = (w, r, a, b) => {
  const n = r.int(2, 6);
  const e = r.chance(0.5) ? 0 : r.int(2, 15) * (r.chance(0.5) ? 1 : -1);
  if (!whole((a.knot.value - e) / n)) return undefined;
  const k = w.given(n);
  if (e === 0) {
    w.tell(
      `{${of(a)}是${b.short}的${k}倍|${of(a)}正好是${b.short}的${k}倍|${a.short}相当于${b.short}的${k}倍|${b.short}的${k}倍正好等于${a.short}}，`,
    );
    return w.step(a.knot, "/", k, lineOf(b));
  }
  const d = w.given(Math.abs(e));
  const word = e > 0 ? "多" : "少";
  w.tell(
    `{${a.short}比${b.short}的${k}倍${word}${d}${b.unit}|${a.short}比${b.short}的${k}倍还${word}${d}${b.unit}|${b.short}的${k}倍比${a.short}${e > 0 ? "少" : "多"}${d}${b.unit}|${b.short}的${k}倍${e > 0 ? "再加上" : "减去"}${d}${b.unit}，正好等于${a.short}}，`,
  );
  const even = w.step(a.knot, e > 0 ? "-" : "+", d, `${b.short}的${n}倍是#${b.unit}。`);
  return w.step(even, "/", k, lineOf(b));
};

const together: Way = (w, r, a, b) => {
  const s = w.given(a.knot.value + r.int(Math.ceil(a.knot.value / 3), 2 * a.knot.value));
  w.tell(
    `{${a.short}和${b.short}一共${b.be}${s}${b.unit}|${a.short}与${b.short}合起来是${s}${b.unit}|${a.short}和${b.short}加起来共${s}${b.unit}|${b.short}和${a.short}合在一起，一共是${s}${b.unit}}，`,
  );
  return w.step(s, "-", a.knot, lineOf(b));
};

const WAYS: readonly Way[] = [
  ...[more, more, times, timesMore, share, share, shareMore, shareMore],
  ...[percent, percentMore, ratio, ratio, ofUnknown, ofUnknown],
  ...[percentOfUnknown, moreThanUnknown, timesOfUnknown, together],
];

/** Tells an amount by what it is to another; undefined where the numbers do not fit. */
export function relate(
  w: Web,
  r: Random,
  a: Amount,
  b: Word,
  [low, high]: readonly [number, number],
): Amount | undefined {
  let knot: Knot | undefined;
  for (let i = 0; i < 4 && !knot; i++) knot = r.pick(WAYS)(w, r, a, b);
  if (!knot || !whole(knot.value) || knot.value < low || knot.value > high) return undefined;
  return amount(b, knot);
}
