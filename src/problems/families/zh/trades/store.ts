import { bounds } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, many, nice, type Plot, rows, shareOf } from "./kit";
import { finish } from "./store_ends";
import type { Store } from "./subjects";
import { STORES } from "./table_store";

const TABLE = rows(STORES);

const TIMES: readonly (readonly string[])[] = [
  ["上午", "下午", "晚上"],
  ["第一天", "第二天", "第三天"],
  ["第一次", "第二次", "第三次"],
  ["星期一", "星期二", "星期三"],
  ["第一周", "第二周", "第三周"],
  ["一月份", "二月份", "三月份"],
  ["上旬", "中旬", "下旬"],
];
const PLAIN: readonly (readonly string[])[] = [
  ["先", "后来", "最后"],
  ["", "接着", "然后"],
  ["第一批", "第二批", "第三批"],
];

/** The amount at first: told, in lots, or of two arrivals. */
function startOf(s: Store): Knot {
  const { t, at, have, unit, thing, lot } = s;
  const { w, r } = t;
  const roll = r.next();
  const unknown = `${at}${have}${r.pick(["一些", "许多", "一批"])}${thing}，`;
  if (roll < 0.62) {
    const n = w.given(nice(r, s.range));
    w.open(
      `{${at}${have}${n}${unit}${thing}|${at}原来${have}${n}${unit}${thing}|${at}一共${have}${n}${unit}${thing}|${at}${have}${thing}${n}${unit}}，`,
      unknown,
    );
    return n;
  }
  if (roll < 0.85) {
    const k = w.given(r.int(4, 24));
    const m = w.given(nice(r, [5, Math.max(10, Math.floor(s.range[1] / 24))]));
    w.open(
      `{${at}${have}${k}${lot}${thing}，每${lot}${m}${unit}|${at}的${thing}一共有${k}${lot}，每${lot}都是${m}${unit}}，`,
      unknown,
    );
    return w.step(k, "*", m, `${at}原来一共有#${unit}${thing}。`);
  }
  const [low, high] = s.range;
  const a = w.given(nice(r, [Math.ceil(low / 2), Math.floor(high / 2)]));
  const more = r.chance(0.6);
  const d = w.given(r.int(2, Math.floor(a.value / 2)));
  w.open(
    `${at}的${thing}放在甲、乙两处，甲处有${a}${unit}，{乙处比甲处${more ? "多" : "少"}${d}${unit}|甲处比乙处${more ? "少" : "多"}${d}${unit}}，`,
    unknown,
  );
  const b = w.step(a, more ? "+" : "-", d, `乙处有#${unit}。`);
  return w.step(a, "+", b, `两处一共有#${unit}。`);
}

/** The verb with its amount; those that say to whom take no 了. */
const goes = (verb: string, n: string) =>
  /给|往|到|去|在|走$/.test(verb) && !/[去走]$/.test(verb) ? `${verb}${n}` : `${verb}了${n}`;

interface Gone {
  readonly knot: Knot;
  readonly verb: string;
  readonly time: string;
}

/** Something goes; beside the amount at first, the rest, or what went before. */
function leave(
  s: Store,
  time: string,
  verb: string,
  start: Knot,
  rest: Knot,
  last: Gone | undefined,
): Gone | undefined {
  const { t, unit, lot } = s;
  const { w, r } = t;
  const named = `${/先|接着|然后|后来|最后|今天|不久|批|^$/.test(time) ? "" : time}${verb}`;
  const line = `${named}的有#${unit}。`;
  const roll = r.next();
  if (roll < 0.4) {
    const whole = last === undefined ? start : rest;
    const share = shareOf(w, r, whole, line);
    if (!share) return undefined;
    const of =
      last === undefined ? r.pick(["其中的", "全部的", "总数的"]) : r.pick(["剩下的", "余下的"]);
    const part = `${of}${share.text}`;
    w.tell(
      /给|往|到/.test(verb) ? `${time}把${part}${verb}，` : `${time}${goes(verb, part)}，`,
      share.about,
    );
    return { knot: share.knot, verb, time };
  }
  if (roll < 0.55) {
    const [k, m] = [
      w.given(r.int(2, 9)),
      w.given(nice(r, [4, Math.max(8, Math.floor(rest.value / 12))])),
    ];
    w.tell(`${time}${goes(verb, `${k}${lot}`)}，每${lot}${m}${unit}，`);
    return { knot: w.step(k, "*", m, line), verb, time };
  }
  if (roll < 0.65 && !/[天周午月旬次批]|星期/.test(time)) {
    const [k, m] = [
      w.given(r.int(2, 9)),
      w.given(nice(r, [3, Math.max(8, Math.floor(rest.value / 12))])),
    ];
    w.tell(
      `{${time}连续${k}天，每天${verb}${m}${unit}|${time}${k}天里平均每天${verb}${m}${unit}}，`,
    );
    return { knot: w.step(k, "*", m, line), verb, time };
  }
  if (roll < 0.85 && last !== undefined && /天|周|星期|午|月|旬|次/.test(time)) {
    if (r.chance(0.5)) {
      const k = w.given(r.int(2, 3));
      w.tell(`${time}${verb}的是${last.time}的${k}倍，`);
      return { knot: w.step(last.knot, "*", k, line), verb, time };
    }
    const more = r.chance(0.5);
    const d = w.given(r.int(2, Math.max(3, Math.floor(last.knot.value / 2))));
    w.tell(
      /^.{1,2}$/.test(verb)
        ? `{${time}比${last.time}${more ? "多" : "少"}${verb}${d}${unit}|${last.time}比${time}${more ? "少" : "多"}${verb}${d}${unit}}，`
        : `${time}${verb}的比${last.time}${more ? "多" : "少"}${d}${unit}，`,
    );
    return { knot: w.step(last.knot, more ? "+" : "-", d, line), verb, time };
  }
  const n = w.given(
    nice(r, [Math.ceil(rest.value / 12), Math.max(3, Math.floor(rest.value * 0.6))]),
  );
  w.tell(`${time}${goes(verb, `${n}${unit}`)}，`);
  return { knot: n, verb, time };
}

/** A store from which things go, and now and then come. */
export const storing: Plot = (t) => {
  const { w, r } = t;
  const [at, have, unit, thing, range, lot, outs, ins, pack] = r.pick(TABLE);
  const s: Store = {
    t,
    at: r.pick(at!),
    have: have![0]!,
    unit: unit![0]!,
    thing: thing![0]!,
    range: bounds(range?.[0]),
    lot: lot![0]!,
    outs: outs!,
    ins: ins!,
    pack: pack![0]!,
  };
  const start = startOf(s);
  const same = r.chance(0.55);
  const times = r.pick(same ? TIMES : PLAIN);
  const verbs = same ? Array(3).fill(r.pick(s.outs)) : r.shuffle(s.outs);
  const count = r.int(1, 3);
  const gone: Gone[] = [];
  let rest = start;
  for (let i = 0; i < count; i++) {
    const time = count === 1 ? r.pick(["", "今天", "后来"]) : times[i]!;
    const out = leave(s, time, verbs[i] as string, start, rest, gone.at(-1));
    if (!out || out.knot.value >= rest.value || out.knot.value < 1) return false;
    gone.push(out);
    if (i < count - 1 || r.chance(0.75)) {
      rest = w.step(
        rest,
        "-",
        out.knot,
        `${/^(?:先|接着|然后|后来|最后|第.批)$/.test(out.time) ? "" : out.time}${out.verb}以后还剩#${s.unit}。`,
      );
      continue;
    }
    const [x, y] = gone.slice(-2);
    if (!x || !y || x.knot.value === y.knot.value) return false;
    const direct = /^[+-]$/.test(y.knot.operators.join("")) && y.knot.operands[0] === x.knot;
    if (same && !direct && r.chance(0.5)) {
      const more = x.knot.value > y.knot.value;
      const [a, b] = more ? [x, y] : [y, x];
      const gap = w.step(a.knot, "-", b.knot, `${a.time}${a.verb}的比${b.time}多#${s.unit}。`);
      return w.ask(
        "gap",
        gap,
        asked(
          r,
          /^.{1,2}$/.test(a.verb)
            ? `{${a.time}比${b.time}多${a.verb}${many(r, gap)}${s.unit}？|${b.time}比${a.time}少${a.verb}${many(r, gap)}${s.unit}？}`
            : `{${a.time}${a.verb}的比${b.time}多${many(r, gap)}${s.unit}？|${b.time}${a.verb}的比${a.time}少${many(r, gap)}${s.unit}？}`,
        ),
      );
    }
    const both = gone
      .slice(1)
      .reduce(
        (sum, { knot }, i) =>
          w.step(sum, "+", knot, `${i === count - 2 ? "前后" : "前两次"}一共少了#${s.unit}。`),
        gone[0]!.knot,
      );
    return w.ask(
      "gone",
      both,
      asked(
        r,
        same
          ? `{前后一共${verbs[0]}${many(r, both)}${s.unit}？|一共${verbs[0]}${many(r, both)}${s.unit}${s.thing}？}`
          : `{前后一共少了${many(r, both)}${s.unit}${s.thing}？|这样一共减少了${many(r, both)}${s.unit}${s.thing}？}`,
      ),
    );
  }
  let now = rest;
  const came = r.chance(0.3);
  if (came) {
    const verb = r.pick(s.ins);
    const again = verb.startsWith("又") ? verb : `又${verb}`;
    if (r.chance(0.3)) {
      const [k, m] = [
        w.given(r.int(2, 8)),
        w.given(nice(r, [4, Math.max(8, Math.floor(rest.value / 8))])),
      ];
      w.tell(`{随后|这时|不久}${again}${k}${s.lot}，每${s.lot}${m}${s.unit}，`);
      now = w.step(
        rest,
        "+",
        w.step(k, "*", m, `${verb.replace("又", "")}#${s.unit}。`),
        `现在有#${s.unit}。`,
      );
    } else {
      const d = w.given(nice(r, [4, Math.max(8, Math.floor(start.value / 2))]));
      w.tell(`{随后|这时|不久}${again}${d}${s.unit}，`);
      now = w.step(rest, "+", d, `现在有#${s.unit}。`);
    }
  }
  return finish(s, start, now, came);
};
