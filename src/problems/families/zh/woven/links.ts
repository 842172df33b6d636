import type { Random } from "../../../../common/random";
import type { Operator } from "../../../exact";
import type { Quantity } from "../../../quantity";
import { zhShare } from "../../../words_zh";
import type { Fact } from "./facts";
import * as facts from "./facts";
import type { Scene } from "./scene";

/** What a link or a question writes with: names, amounts and steps of the story. */
export interface Pen {
  readonly scene: Scene;
  readonly name: (i: number) => string;
  readonly get: (i: number) => Quantity;
  /** An amount that is told, in the scene's unit. */
  readonly size: (n: number) => Quantity;
  /** A plain number that is told. */
  readonly number: (n: number) => Quantity;
  /** A number that everyone knows or that is told in a word. */
  readonly known: (n: number) => Quantity;
  readonly chain: (
    operands: readonly Quantity[],
    operators: readonly Operator[],
    line: string,
  ) => Quantity;
}

/** How one amount follows from others. */
export interface Link {
  readonly name: string;
  readonly uses: readonly number[];
  /** Steps that it takes. */
  readonly cost: number;
  readonly value: number;
  /** Makes the told numbers and says the fact; `solve` writes the steps. */
  readonly write: (pen: Pen) => { readonly fact?: Fact; readonly solve: () => Quantity };
  /** What the next holder has to be linked by. */
  readonly next?: Link;
}

/** The amounts so far. */
export interface Plan {
  readonly scene: Scene;
  /** The first real holder: 1 where the first amount is that of all together. */
  readonly first: number;
  readonly values: number[];
  readonly links: Link[];
}

/** Draws a link to a new holder; undefined where the numbers do not go together. */
export type Maker = (plan: Plan, random: Random) => Link | undefined;

/** An amount with its unit. */
export const told = (pen: Pen, n: Quantity) => `${n}${pen.scene.unit}`;

/** The line of a holder's amount. */
export const lineOf = ({ scene }: Pen, h: string) => `${h}${scene.has}#${scene.unit}。`;

/** A multiple that is told. */
export const factor = (r: Random) => (r.chance(0.75) ? r.int(2, 5) : r.int(2, 9));

/** The holders so far. */
export const everyone = ({ values, first }: Plan) => [...values.keys()].slice(first);

/** One of the holders so far, mostly the last. */
const earlier = ({ values, first }: Plan, r: Random) =>
  r.chance(0.65) ? values.length - 1 : r.int(first, values.length - 1);

/** Two of the holders so far. */
export const two = (p: Plan, r: Random): [number, number] | undefined => {
  const picked = r.sample(everyone(p), 2);
  return picked.length === 2 ? [picked[0]!, picked[1]!] : undefined;
};

/** A difference that goes with an amount. */
export function gapOf({ scene }: Plan, r: Random, of: number): number {
  const most = Math.min(scene.gap ?? 1e9, Math.max(4, Math.floor(of * 0.8)));
  return r.int(Math.min(2, most), most);
}

/** An amount in the range of the next holder, often one with many divisors. */
export function fresh({ scene, values }: Plan, r: Random): number {
  const [low, high] = scene.range(scene.cast[values.length]!);
  const n = r.int(low, high);
  if (r.chance(0.4)) return n;
  const m = r.pick([2, 3, 4, 5, 6, 8, 10, 12, 20]);
  return Math.max(m, Math.round(n / m) * m);
}

const given: Maker = (p, r) => {
  const value = fresh(p, r);
  const at = p.values.length;
  return {
    name: "given",
    uses: [],
    cost: 0,
    value,
    write: (pen) => {
      const n = pen.size(value);
      return {
        fact: facts.is(pen.scene, pen.name(at), told(pen, n)),
        solve: () => n,
      };
    },
  };
};

/** Writes a link from one earlier holder `ref` to the new one. */
type OneWord = (
  pen: Pen,
  names: readonly [me: string, ref: string],
) => { fact: Fact; solve: (ref: Quantity, line: string) => Quantity };

function fromOne(
  p: Plan,
  ref: number,
  name: string,
  cost: number,
  value: number,
  word: OneWord,
): Link {
  const at = p.values.length;
  const write = (pen: Pen) => {
    const me = pen.name(at);
    const { fact, solve } = word(pen, [me, pen.name(ref)]);
    return { fact, solve: () => solve(pen.get(ref), lineOf(pen, me)) };
  };
  return { name, uses: [ref], cost, value, write };
}

const more: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const n = gapOf(p, r, a);
  const up = r.chance(0.5);
  return fromOne(p, ref, "more", 1, up ? a + n : a - n, (pen, [me, it]) => {
    const q = pen.size(n);
    const [high, low] = up ? [me, it] : [it, me];
    return {
      fact: facts.compare(pen.scene, high, low, told(pen, q)),
      solve: (of, line) => pen.chain([of, q], [up ? "+" : "-"], line),
    };
  });
};

const times: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const k = factor(r);
  const up = r.chance(0.5);
  const asPart = r.chance(0.3);
  return fromOne(p, ref, "times", 1, up ? a * k : a / k, (pen, [me, it]) => {
    const [big, small] = up ? [me, it] : [it, me];
    const q = asPart ? undefined : pen.number(k);
    return {
      fact: q
        ? facts.times(pen.scene, big, small, `${q}`)
        : facts.part(pen.scene, small, big, zhShare(1, k)),
      solve: (of, line) => pen.chain([of, q ?? pen.known(k)], [up ? "*" : "/"], line),
    };
  });
};

const timesMore: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const k = factor(r);
  const [up, over] = [r.chance(0.5), r.chance(0.5)];
  const n = up ? gapOf(p, r, a) : r.int(1, Math.max(2, Math.min(a - 2, 3 * k)));
  const sign = over ? 1 : -1;
  const value = up ? a * k + sign * n : (a - sign * n) / k;
  return fromOne(p, ref, "timesMore", 2, value, (pen, [me, it]) => {
    const [kq, q] = [pen.number(k), pen.size(n)];
    const pair = up ? ([me, it] as const) : ([it, me] as const);
    const { unit } = pen.scene;
    return {
      fact: facts.timesMore(pen.scene, pair, [`${kq}`, told(pen, q)], over),
      solve: (of, line) => {
        if (up) {
          const product = pen.chain([of, kq], ["*"], `${it}的${k}倍是#${unit}。`);
          return pen.chain([product, q], [over ? "+" : "-"], line);
        }
        const product = pen.chain([of, q], [over ? "-" : "+"], `${me}的${k}倍是#${unit}。`);
        return pen.chain([product, kq], ["/"], line);
      },
    };
  });
};

const IN_WORDS = "零一二三四五六七八九".split("");

/** Shares that are told as fractions. */
export const SHARES: readonly (readonly [number, number])[] = [
  ...([2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap((q) =>
    [2, 3, 4, 5, 7, 8].filter((p) => p < q && gcd(p, q) === 1).map((p) => [p, q] as const),
  ),
];

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

const part: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const forth = r.chance(0.6);
  const fitting = SHARES.filter(([x, y]) => a % (forth ? y : x) === 0);
  if (fitting.length === 0) return undefined;
  const [x, y] = r.pick(fitting);
  const ratio = r.chance(0.25);
  const value = forth ? (a * x) / y : (a * y) / x;
  return fromOne(p, ref, "part", 1, value, (pen, [me, it]) => {
    const [small, big] = forth ? [me, it] : [it, me];
    return {
      fact: ratio
        ? facts.inRatio(pen.scene, small, big, x, y)
        : facts.part(pen.scene, small, big, zhShare(x, y)),
      solve: (of, line) =>
        forth
          ? pen.chain([of, pen.known(x), pen.known(y)], ["*", "/"], line)
          : pen.chain([of, pen.known(y), pen.known(x)], ["*", "/"], line),
    };
  });
};

const percent: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const k = r.pick([10, 20, 25, 30, 40, 50, 60, 75, 80, 90, 120, 125, 150]);
  return fromOne(p, ref, "percent", 1, (a * k) / 100, (pen, [me, it]) => {
    const q = pen.number(k);
    return {
      fact: facts.part(pen.scene, me, it, `${q}%`, k > 100),
      solve: (of, line) => pen.chain([of, q, pen.known(100)], ["*", "/"], line),
    };
  });
};

const partMore: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const k = r.chance(0.1) ? 2 : r.int(3, 8);
  const up = r.chance(0.5);
  return fromOne(p, ref, "partMore", 2, up ? a + a / k : a - a / k, (pen, [me, it]) => ({
    fact: facts.partMore(pen.scene, [me, it], zhShare(1, k).replace("一半|", ""), up),
    solve: (of, line) => {
      const { unit } = pen.scene;
      const some = `${it}的${IN_WORDS[k]}分之一是#${unit}。`;
      return pen.chain([of, pen.chain([of, pen.known(k)], ["/"], some)], [up ? "+" : "-"], line);
    },
  }));
};

const sum: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const at = p.values.length;
  const pair = p.values.length > 1 && r.chance(0.3) ? two(p, r) : undefined;
  const b = fresh(p, r);
  if (pair) {
    const [x, y] = pair;
    const all = p.values[x]! + p.values[y]! + b;
    const write = (pen: Pen) => {
      const [q, names] = [pen.size(all), [x, y, at].map(pen.name)];
      return {
        fact: facts.sum(pen.scene, names, told(pen, q)),
        solve: () => {
          const line = `除去${names[0]}还有#${pen.scene.unit}。`;
          const rest = pen.chain([q, pen.get(x)], ["-"], line);
          return pen.chain([rest, pen.get(y)], ["-"], lineOf(pen, pen.name(at)));
        },
      };
    };
    return { name: "sum", uses: [x, y], cost: 2, value: b, write };
  }
  return fromOne(p, ref, "sum", 1, b, (pen, [me, it]) => {
    const q = pen.size(a + b);
    const names = r.chance(0.5) ? [me, it] : [it, me];
    return {
      fact: facts.sum(pen.scene, names, told(pen, q)),
      solve: (of, line) => pen.chain([q, of], ["-"], line),
    };
  });
};

const mean: Maker = (p, r) => {
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const b = fresh(p, r);
  if ((a + b) % 2 !== 0) return undefined;
  return fromOne(p, ref, "mean", 2, b, (pen, [me, it]) => {
    const q = pen.size((a + b) / 2);
    const names = r.chance(0.5) ? ([me, it] as const) : ([it, me] as const);
    return {
      fact: facts.mean(pen.scene, names[0], names[1], told(pen, q)),
      solve: (of, line) => {
        const all = pen.chain([q, pen.known(2)], ["*"], `两个数的和是#${pen.scene.unit}。`);
        return pen.chain([all, of], ["-"], line);
      },
    };
  });
};

const evened: Maker = (p, r) => {
  if (p.scene.give === undefined) return undefined;
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const up = r.chance(0.5);
  const n = r.int(2, Math.max(2, Math.min(30, Math.floor(a / 3))));
  return fromOne(p, ref, "evened", 2, up ? a + 2 * n : a - 2 * n, (pen, [me, it]) => {
    const q = pen.size(n);
    const [high, low] = up ? [me, it] : [it, me];
    return {
      fact: facts.evened(pen.scene, high, low, told(pen, q)),
      solve: (of, line) => {
        const gap = `${high}比${low}多#${pen.scene.unit}。`;
        return pen.chain([of, pen.chain([q, pen.known(2)], ["*"], gap)], [up ? "+" : "-"], line);
      },
    };
  });
};

const met: Maker = (p, r) => {
  if (p.scene.gain === undefined || p.scene.lose === undefined) return undefined;
  const ref = earlier(p, r);
  const a = p.values[ref]!;
  const up = r.chance(0.5);
  const [m, n] = [gapOf(p, r, a / 2), gapOf(p, r, a / 2)];
  return fromOne(p, ref, "met", 2, up ? a + m + n : a - m - n, (pen, [me, it]) => {
    const [x, y] = [pen.size(m), pen.size(n)];
    const [high, low] = up ? [me, it] : [it, me];
    return {
      fact: facts.met(pen.scene, [low, high], [told(pen, x), told(pen, y)]),
      solve: (of, line) => {
        const gap = `${high}比${low}${pen.scene.more[0]}#${pen.scene.unit}。`;
        return pen.chain([of, pen.chain([x, y], ["+"], gap)], [up ? "+" : "-"], line);
      },
    };
  });
};

/** Links from one earlier holder, by name; the first tells an amount outright. */
export const SINGLE: Readonly<Record<string, Maker>> = {
  ...{ given, more, times, timesMore, part, percent, partMore, sum, mean, evened, met },
};
