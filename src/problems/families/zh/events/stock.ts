import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { weaveWeb } from "../../../weaving/web_zh";
import { zhShare } from "../../../words_zh";
import type { Drawn, Scene } from "./flow";
import { MOMENTS, STOCKS } from "./flow_words";
import { stockAsks } from "./stock_asks";

type Draw = (
  scene: Scene,
  now: number,
  moment: string,
  before: readonly Drawn[],
) => Drawn | undefined;

const some = (r: Random, now: number) =>
  r.int(Math.max(2, Math.round(now / 12)), Math.max(3, Math.round(now / 2.2)));

const goes: Draw = ({ w, stock, r }, now, moment) => {
  const value = some(r, now);
  const x = w.given(value);
  const { out, unit, thing } = stock;
  return {
    ...{ sign: -1, value, moment, amount: x, about: [] },
    text: `{${moment}${out}${x}${unit}|${moment}${out}${thing}${x}${unit}|${moment}${out}了${x}${unit}|${moment}共${out}${x}${unit}}，`,
  };
};

/** So many loads of so many. */
const loads: Draw = ({ w, stock, r }, now, moment) => {
  const { out, unit, load } = stock;
  const [n, k] = [r.int(2, 9), r.int(3, 30)];
  if (n * k > now * 0.7 || n * k < now * 0.07) return undefined;
  const [x, y] = [w.given(n), w.given(k)];
  const amount = w.step(x, "*", y, `${moment}${out}#${unit}。`);
  return {
    ...{ sign: -1, value: n * k, moment, amount, about: [] },
    text: `{${moment}${out}${x}${load}，每${load}${y}${unit}|${moment}${out}了${x}${load}，每${load}都是${y}${unit}|${moment}分${x}次${out}，每次${y}${unit}|${moment}按每${load}${y}${unit}${out}了${x}${load}}，`,
  };
};

/** More, fewer or times as many as before. */
const asBefore: Draw = ({ w, stock, r }, now, moment, before) => {
  const { out, unit } = stock;
  const other = before.findLast(({ sign }) => sign < 0);
  if (!other || moment === "" || other.amount === undefined) return undefined;
  const { amount, value: had, moment: then } = other;
  if (r.chance(0.35)) {
    const k = r.int(2, 3);
    if (had * k >= now) return undefined;
    const x = w.given(k);
    return {
      ...{ sign: -1, value: had * k, moment, about: [] },
      amount: w.step(amount, "*", x, `${moment}${out}#${unit}。`),
      text: `{${moment}${out}的是${then}的${x}倍|${moment}${out}的正好是${then}的${x}倍|${moment}${out}的数量是${then}的${x}倍|${moment}${out}的相当于${then}的${x}倍}，`,
    };
  }
  const up = r.chance(0.55);
  const e = r.int(2, Math.max(3, Math.round(had / 3)));
  const value = up ? had + e : had - e;
  if (value < 2 || value >= now) return undefined;
  const d = w.given(e);
  const [word, back] = up ? ["多", "少"] : ["少", "多"];
  return {
    ...{ sign: -1, value, moment, about: [] },
    amount: w.step(amount, up ? "+" : "-", d, `${moment}${out}#${unit}。`),
    text: `{${moment}比${then}${word}${out}${d}${unit}|${moment}${out}的比${then}${word}${d}${unit}|${then}比${moment}${back}${out}${d}${unit}|${moment}${out}的比${then}${out}的${word}${d}${unit}}，`,
  };
};

/** What a share is of: all that there is at the moment. */
const ofWhat = (before: readonly Drawn[]) => {
  const last = before.at(-1);
  if (!last) return "{总数的|全部的}";
  return last.sign < 0 ? "{余下的|剩下的}" : "{这时总数的|现有的}";
};

/** A share of what there is. */
const share: Draw = ({ w, stock, r }, now, moment, before) => {
  const { out } = stock;
  const of = ofWhat(before);
  if (r.chance(0.3)) {
    const p = 10 * r.int(1, 8);
    if ((now * p) % 100 !== 0) return undefined;
    const x = w.given(p);
    return {
      ...{ sign: -1, value: (now * p) / 100, moment, about: [] },
      part: [x, w.known(100), w.known(100 - p)],
      text: `{${moment}${out}${of}${x}%|${moment}${out}了${of}${x}%|${moment}${out}的占${of}${x}%}，`,
    };
  }
  const [n, d] = r.pick([
    [1, 2],
    [1, 3],
    [2, 3],
    [1, 4],
    [3, 4],
    [1, 5],
    [2, 5],
    [3, 5],
    [1, 6],
    [1, 8],
    [3, 8],
  ] as const);
  if (now % d !== 0) return undefined;
  const [num, den] = [w.known(n), w.known(d)];
  return {
    ...{ sign: -1, value: (now * n) / d, moment, about: [den] },
    part: [num, den, w.known(d - n)],
    text: `{${moment}${out}${of}${zhShare(n, d)}|${moment}${out}了${of}${zhShare(n, d)}|${moment}${out}的是${of}${zhShare(n, d)}|${moment}${out}的占${of}${zhShare(n, d)}}，`,
  };
};

/** Half and some more. */
const halfAnd: Draw = ({ w, stock, r }, now, moment, before) => {
  const e = r.int(2, 20);
  if (now % 2 !== 0 || now / 2 <= e) return undefined;
  const { out, unit } = stock;
  const of = ofWhat(before);
  const [two, more] = [w.known(2), w.given(e)];
  return {
    ...{ sign: -1, value: now / 2 + e, moment, about: [], halfAnd: [two, more] },
    text: `{${moment}${out}的比${of}一半多${more}${unit}|${moment}${out}${of}一半还多${more}${unit}|${moment}${out}了${of}一半又${more}${unit}|${moment}${out}的比${of}一半还多${more}${unit}}，`,
  };
};

const comes: Draw = ({ w, stock, r }, now, _, before) => {
  const { come, unit, thing, load } = stock;
  const again = before.length > 0 ? "{又|后来又|接着又}" : "又";
  if (r.chance(0.4)) {
    const [n, k] = [r.int(2, 8), r.int(5, 40)];
    if (n * k > 1.5 * now) return undefined;
    const [x, y] = [w.given(n), w.given(k)];
    return {
      ...{ sign: 1, value: n * k, moment: "", about: [] },
      amount: w.step(x, "*", y, `${come}#${unit}。`),
      text: `{${again}${come}${x}${load}，每${load}${y}${unit}|${again}${come}了${x}${load}${thing}，每${load}${y}${unit}|${again}${come}${thing}${x}${load}，每${load}有${y}${unit}|${again}${come}${x}${load}，平均每${load}${y}${unit}}，`,
    };
  }
  const value = some(r, now);
  const x = w.given(value);
  return {
    ...{ sign: 1, value, moment: "", amount: x, about: [] },
    text: `{${again}${come}${x}${unit}|${again}${come}了${x}${unit}|${again}${come}${x}${unit}${thing}|${again}${come}${thing}${x}${unit}}，`,
  };
};

const DRAWS: readonly Draw[] = [
  goes,
  goes,
  goes,
  loads,
  asBefore,
  asBefore,
  asBefore,
  share,
  share,
  share,
  halfAnd,
  comes,
  comes,
];

/** Draws changes of a stock and a question about them. */
export function flowing(steps: number, s: Story, r: Random): boolean {
  const stock = r.pick(STOCKS);
  const moments = r.pick(MOMENTS);
  return weaveWeb(
    (w, q) => {
      const start = q.int(stock.low, stock.high);
      const round = q.chance(0.6) ? Math.max(10, 10 * Math.round(start / 10)) : start;
      const n = q.int(1, Math.min(4, steps));
      const changes: Drawn[] = [];
      let now = round;
      let outs = 0;
      for (let i = 0; i < n; i++) {
        const draw = q.pick(DRAWS);
        const moment = moments[outs];
        if (moment === undefined) return false;
        const change = draw({ w, stock, r: q }, now, n === 1 ? "" : moment, changes);
        if (!change || !Number.isInteger(change.value)) return false;
        now += change.sign * change.value;
        if (now < 3) return false;
        if (change.sign < 0) outs++;
        changes.push(change);
      }
      if (outs === 1 && n > 1 && q.chance(0.7)) return false;
      return stockAsks({ w, stock, r: q, changes, start: round, end: now });
    },
    steps,
    s,
    r,
  );
}
