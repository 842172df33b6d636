import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Quantity } from "../../../quantity";
import { zhShare } from "../../../words_zh";
import type { Fact } from "./facts";
import * as facts from "./facts";
import {
  everyone,
  factor,
  fresh,
  gapOf,
  type Link,
  lineOf,
  type Maker,
  type Pen,
  type Plan,
  SHARES,
  SINGLE,
  told,
  two,
} from "./links";

/** Links from two earlier holders. */
function fromTwo(
  p: Plan,
  r: Random,
  name: string,
  cost: number,
  make: (
    a: number,
    b: number,
  ) => {
    value: number;
    word: (
      pen: Pen,
      names: readonly [me: string, a: string, b: string],
    ) => { fact: Fact; solve: (a: Quantity, b: Quantity, line: string) => Quantity };
  },
): Link | undefined {
  const at = p.values.length;
  const pair = two(p, r);
  if (!pair || summed(p)) return undefined;
  const [x, y] = pair;
  const { value, word } = make(p.values[x]!, p.values[y]!);
  const write = (pen: Pen) => {
    const me = pen.name(at);
    const { fact, solve } = word(pen, [me, pen.name(x), pen.name(y)]);
    return { fact, solve: () => solve(pen.get(x), pen.get(y), lineOf(pen, me)) };
  };
  return { name, uses: [x, y], cost, value, write };
}

/** Whether a sum is told already, so that one of two holders would be no news. */
const summed = ({ links }: Plan) => links.some(({ name }) => /sum|mean/.test(name));

const sumEq: Maker = (p, r) =>
  fromTwo(p, r, "sumEq", 1, (a, b) => ({
    value: a + b,
    word: (pen, [me, x, y]) => ({
      fact: facts.sumEq(pen.scene, me, x, y),
      solve: (m, n, line) => pen.chain([m, n], ["+"], line),
    }),
  }));

const sumMore: Maker = (p, r) =>
  fromTwo(p, r, "sumMore", 2, (a, b) => {
    const n = gapOf(p, r, Math.min(a, b));
    const up = r.chance(0.5);
    return {
      value: up ? a + b + n : a + b - n,
      word: (pen, [me, x, y]) => {
        const q = pen.size(n);
        return {
          fact: facts.sumMore(pen.scene, [me, x, y], told(pen, q), up),
          solve: (m, o, line) => {
            const all = pen.chain([m, o], ["+"], `${x}和${y}的和是#${pen.scene.unit}。`);
            return pen.chain([all, q], [up ? "+" : "-"], line);
          },
        };
      },
    };
  });

const meanOf: Maker = (p, r) =>
  fromTwo(p, r, "meanOf", 2, (a, b) => ({
    value: (a + b) / 2,
    word: (pen, [me, x, y]) => ({
      fact: facts.meanOf(pen.scene, me, x, y),
      solve: (m, n, line) => {
        const all = pen.chain([m, n], ["+"], `${x}和${y}的和是#${pen.scene.unit}。`);
        return pen.chain([all, pen.known(2)], ["/"], line);
      },
    }),
  }));

const sumTimes: Maker = (p, r) => {
  const k = r.int(2, 4);
  const up = r.chance(0.5);
  return fromTwo(p, r, "sumTimes", 2, (a, b) => ({
    value: up ? (a + b) * k : (a + b) / k,
    word: (pen, [me, x, y]) => {
      const q = pen.number(k);
      return {
        fact: facts.sumTimes(pen.scene, [me, x, y], `${q}`, up),
        solve: (m, n, line) => {
          const all = pen.chain([m, n], ["+"], `${x}和${y}的和是#${pen.scene.unit}。`);
          return pen.chain([all, q], [up ? "*" : "/"], line);
        },
      };
    },
  }));
};

const diffEq: Maker = (p, r) => {
  const pair = two(p, r);
  if (!pair) return undefined;
  const [x, y] = p.values[pair[0]]! > p.values[pair[1]]! ? pair : [pair[1], pair[0]];
  if (p.links[x]!.uses.includes(y) || p.links[y]!.uses.includes(x)) return undefined;
  const at = p.values.length;
  const write = (pen: Pen) => ({
    fact: facts.diffEq(pen.scene, pen.name(at), pen.name(x), pen.name(y)),
    solve: () => pen.chain([pen.get(x), pen.get(y)], ["-"], lineOf(pen, pen.name(at))),
  });
  return { name: "diffEq", uses: [x, y], cost: 1, value: p.values[x]! - p.values[y]!, write };
};

/** A share of all. */
const share: Maker = (p, r) => {
  const all = p.values[0]!;
  const at = p.values.length;
  const byPercent = r.chance(0.35);
  const k = r.pick([10, 15, 20, 25, 30, 35, 40, 45, 50, 60]);
  const [x, y] = byPercent ? [k, 100] : r.pick(SHARES);
  const value = (all * x) / y;
  const soFar = everyone(p).reduce((sum, i) => sum + p.values[i]!, 0);
  if (p.first !== 1 || soFar + value >= all * 0.95) return undefined;
  const write = (pen: Pen) => {
    const h = pen.name(at);
    const q = byPercent ? pen.number(k) : undefined;
    return {
      fact: facts.shareOf(pen.scene, h, q ? `${q}%` : zhShare(x, y)),
      solve: () =>
        x === 1
          ? pen.chain([pen.get(0), pen.known(y)], ["/"], lineOf(pen, h))
          : pen.chain([pen.get(0), q ?? pen.known(x), pen.known(y)], ["*", "/"], lineOf(pen, h)),
    };
  };
  return { name: "share", uses: [0], cost: 1, value, write };
};

/** The last one, who has what the others leave of all. */
export const rest: Maker = (p) => {
  const at = p.values.length;
  const others = everyone(p);
  const value = others.reduce((left, i) => left - p.values[i]!, p.values[0]!);
  if (p.first !== 1 || others.length === 0) return undefined;
  const write = (pen: Pen) => {
    const h = pen.name(at);
    return {
      fact: facts.restOf(pen.scene, h),
      solve: () => {
        let left = pen.get(0);
        for (const i of others) {
          const line = i === at - 1 ? lineOf(pen, h) : `除去${pen.name(i)}还有#${pen.scene.unit}。`;
          left = pen.chain([left, pen.get(i)], ["-"], line);
        }
        return left;
      },
    };
  };
  return { name: "rest", uses: [0, ...others], cost: others.length, value, write };
};

/** All together, told first; its holders follow. */
export const whole: Maker = (p, r) => {
  const { scene } = p;
  const [low, high] = scene.range(scene.cast[0]!);
  const m = r.pick([10, 12, 20, 24, 30, 36, 40, 60]);
  const value = m * Math.max(1, Math.round((r.int(low, high) * 2) / m));
  const write = (pen: Pen) => {
    const q = pen.size(value);
    return {
      fact: facts.whole(scene, scene.cast, told(pen, q)),
      solve: () => q,
    };
  };
  return { name: "whole", uses: [], cost: 0, value, write };
};

/** So many groups of so many. */
const grouped: Maker = (p, r) => {
  const { group } = p.scene;
  const most = p.scene.range(p.scene.cast[0]!)[1];
  const [k, n] = [r.int(2, 9), r.int(2, Math.max(3, Math.floor(most / 6)))];
  if (!group || p.values.length > 1) return undefined;
  const at = p.values.length;
  const write = (pen: Pen) => {
    const [kq, q] = [pen.number(k), pen.size(n)];
    return {
      fact: { text: group(pen.name(at), `${kq}`, told(pen, q)) },
      solve: () => pen.chain([q, kq], ["*"], lineOf(pen, pen.name(at))),
    };
  };
  return { name: "group", uses: [], cost: 1, value: k * n, write };
};

/** Two parts of one holder's amount. */
const parts: Maker = (p, r) => {
  const { parts: words } = p.scene;
  const value = fresh(p, r);
  if (!words || value < 8) return undefined;
  const a = r.int(2, value - 2);
  const at = p.values.length;
  const write = (pen: Pen) => {
    const [m, n] = [pen.size(a), pen.size(value - a)];
    return {
      fact: { text: words(pen.name(at), told(pen, m), told(pen, n)) },
      solve: () => pen.chain([m, n], ["+"], lineOf(pen, pen.name(at))),
    };
  };
  return { name: "parts", uses: [], cost: 1, value, write };
};

/** Two holders at once, by their sum or difference and a multiple. */
const together: Maker = (p, r) => {
  if (p.values.length > 0 || p.scene.cast.length < 2) return undefined;
  const [low] = p.scene.range(p.scene.cast[0]!);
  const [b, k] = [Math.max(low, Math.ceil(fresh(p, r) / 2)), factor(r)];
  const bySum = r.chance(0.5);
  if (!bySum && k === 2) return undefined;
  const all = bySum ? b * (k + 1) : b * (k - 1);
  let [kq, pen]: [Quantity | undefined, Pen | undefined] = [undefined, undefined];
  const write = (used: Pen) => {
    const [small, big] = [used.name(0), used.name(1)];
    const [q, k1] = [used.size(all), used.number(k)];
    [kq, pen] = [k1, used];
    const { scene } = used;
    const first = bySum
      ? facts.sum(scene, [big, small], told(used, q))
      : facts.compare(scene, big, small, told(used, q));
    const second = facts.times(scene, big, small, `${k1}`);
    const joined = `{${first.text}，${second.text}|${second.text}，${first.text}}`;
    return {
      fact: { text: joined },
      solve: () => {
        const one = used.known(1);
        const line = bySum ? `一共是#份。` : `${big}比${small}多#份。`;
        const shares = used.chain([k1, one], [bySum ? "+" : "-"], line);
        return used.chain([q, shares], ["/"], lineOf(used, small));
      },
    };
  };
  const next: Link = {
    name: "times",
    uses: [0],
    cost: 1,
    value: b * k,
    write: (used) => ({
      solve: () => (pen ?? used).chain([used.get(0), kq!], ["*"], lineOf(used, used.name(1))),
    }),
  };
  return { name: bySum ? "sum" : "more", uses: [], cost: 2, value: b, write, next };
};

/** How the first amount is told. */
export const STARTS: readonly Maker[] = [
  ...Array<Maker>(5).fill(SINGLE.given!),
  ...[grouped, parts, together],
];

/** How further amounts are told, by name. */
export const LINKS: Readonly<Record<string, Maker>> = {
  ...SINGLE,
  ...{ sumEq, sumMore, meanOf, sumTimes, diffEq, share, parts },
};

/** The divisors of an amount that may be a number of groups. */
export const shares = (n: number) => divisors(n, 2, 12);
