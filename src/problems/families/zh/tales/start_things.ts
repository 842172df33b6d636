import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { COLUMN } from "./links_count";
import type { Row, Stage, Start } from "./stage";
import type { Telling } from "./telling";

interface Words {
  readonly verb: string;
  readonly unit: string;
  readonly thing: string;
  readonly range: readonly [number, number];
}

function wordsOf(t: Telling, row: Row): Words {
  return {
    verb: row[COLUMN.verb]![0]!,
    unit: row[COLUMN.unit]![0]!,
    thing: t.r.pick(row[COLUMN.thing]!),
    range: bounds(row[COLUMN.range]![0]),
  };
}

const allAsk = ({ verb, unit, thing }: Words) =>
  `{H一共${verb}了N${unit}${thing}？|H总共${verb}了N${unit}${thing}？|H${verb}的${thing}一共有N${unit}？|一共有N${unit}${thing}？}`;

const counted = (row: Row, { unit, thing }: Words, q: Stage["q"], ask: string): Stage => ({
  ...{ q, ask, unit, thing, row },
  what: "count",
});

const lots: Start = (t, row) => {
  const c = wordsOf(t, row);
  const lot = row[COLUMN.lot]![0]!;
  if (lot === "-") return undefined;
  const [n, m] = [t.given(t.r.int(2, 9)), t.given(nice(t.r, c.range))];
  t.say(
    `{H${c.verb}了${n}${lot}${c.thing}，每${lot}有${m}${c.unit}|H一共${c.verb}了${n}${lot}${c.thing}，每${lot}${m}${c.unit}}`,
  );
  return counted(row, c, t.step(n, "*", m, `一共有#${c.unit}${c.thing}。`), allAsk(c));
};

const days: Start = (t, row) => {
  const c = wordsOf(t, row);
  const [m, n] = [t.given(nice(t.r, c.range)), t.given(t.r.int(3, 12))];
  t.say(
    `{H每天${c.verb}${m}${c.unit}${c.thing}，一连${c.verb}了${n}天|连续${n}天，H每天都${c.verb}${m}${c.unit}${c.thing}|${n}天里，H每天${c.verb}了${m}${c.unit}${c.thing}}`,
  );
  return counted(row, c, t.step(m, "*", n, `${n.value}天一共${c.verb}了#${c.unit}。`), allAsk(c));
};

const twoRates: Start = (t, row) => {
  const c = wordsOf(t, row);
  const [a, n, m] = [t.given(nice(t.r, c.range)), t.given(t.r.int(2, 6)), t.given(t.r.int(2, 6))];
  const first = t.step(a, "*", n, `前${n.value}天${c.verb}了#${c.unit}。`);
  t.say(
    `{前${n}天，H每天${c.verb}${a}${c.unit}${c.thing}|一开始的${n}天，H每天${c.verb}了${a}${c.unit}${c.thing}}`,
  );
  let b: Stage["q"];
  const line = `后来每天${c.verb}#${c.unit}。`;
  const roll = t.r.next();
  if (roll < 0.3) {
    b = t.given(nice(t.r, c.range));
    t.say(`接下来的${m}天，H每天${c.verb}${b}${c.unit}`);
  } else if (roll < 0.75) {
    const more = t.r.chance(0.6);
    const d = t.given(t.r.int(1, Math.max(1, Math.floor(a.value / 2))));
    t.say(`接下来的${m}天，H每天比原来${more ? "多" : "少"}${c.verb}${d}${c.unit}`);
    b = t.step(a, more ? "+" : "-", d, line);
  } else {
    const k = t.w.known(2);
    t.say(`接下来的${m}天，H每天${c.verb}的是原来的{两|2}倍`, [k]);
    b = t.step(a, "*", k, line);
  }
  const second = t.step(b, "*", m, `后${m.value}天${c.verb}了#${c.unit}。`);
  return counted(row, c, t.step(first, "+", second, `一共${c.verb}了#${c.unit}。`), allAsk(c));
};

const TIMES: readonly (readonly [string, string, string])[] = [
  ["星期一", "星期二", "星期三"],
  ["星期五", "星期六", "星期日"],
  ["第一天", "第二天", "第三天"],
  ["早上", "下午", "晚上"],
  ["上个月", "这个月", "这个月底"],
];

/** One number told by another: so many times, half, more or fewer. */
function beside(t: Telling, a: Stage["q"], c: Words, x: string, y: string) {
  const { verb, unit, thing } = c;
  const line = `${y}${verb}了#${unit}。`;
  const roll = t.r.next();
  if (roll < 0.3) {
    const k = t.given(t.r.int(2, 4));
    t.say(`{${y}${verb}的是${x}的${k}倍|${y}${verb}的${thing}是${x}的${k}倍}`);
    return t.step(a, "*", k, line);
  }
  if (roll < 0.5 && a.value % 2 === 0 && a.value > 3) {
    const k = t.w.known(2);
    t.say(`{${y}${verb}的{正好是|只有|是}${x}的一半}`, [k]);
    return t.step(a, "/", k, line);
  }
  const more = t.r.chance(0.55);
  const d = t.given(t.r.int(2, Math.max(2, Math.floor(a.value / 2))));
  if (!more && d.value >= a.value) return undefined;
  t.say(
    `{${y}比${x}${more ? "多" : "少"}${verb}${d}${unit}|${y}${verb}的${thing}比${x}${more ? "多" : "少"}${d}${unit}|${x}比${y}${more ? "少" : "多"}${verb}${d}${unit}}`,
  );
  return t.step(a, more ? "+" : "-", d, line);
}

const threeTimes: Start = (t, row) => {
  const c = wordsOf(t, row);
  const [x, y, z] = t.r.pick(TIMES.slice(0, 4));
  const a = t.given(nice(t.r, c.range));
  t.say(`{${x}，H${c.verb}了${a}${c.unit}${c.thing}|${x}H一共${c.verb}了${a}${c.unit}${c.thing}}`);
  const b = beside(t, a, c, x, y);
  if (!b) return undefined;
  const two = t.step(a, "+", b, `${x}和${y}一共${c.verb}了#${c.unit}。`);
  if (t.r.chance(0.5)) return counted(row, c, two, allAsk(c));
  const roll = t.r.next();
  let d: Stage["q"] | undefined;
  if (roll < 0.3) {
    d = t.given(nice(t.r, c.range));
    t.say(`${z}H又${c.verb}了${d}${c.unit}`);
  } else d = beside(t, b, c, y, z);
  if (!d) return undefined;
  return counted(row, c, t.step(two, "+", d, `三次一共${c.verb}了#${c.unit}。`), allAsk(c));
};

const people: Start = (t, row) => {
  const c = wordsOf(t, row);
  const { verb, unit, thing } = c;
  const a = t.given(nice(t.r, c.range) * (t.r.chance(0.5) ? 2 : 1));
  t.say(`{W${verb}了${a}${unit}${thing}|到现在为止，W${verb}了${a}${unit}${thing}}`);
  const b = beside(t, a, c, "W", "F");
  if (!b) return undefined;
  const gap = t.r.next();
  if (gap < 0.15 && a.value !== b.value && b.operators[0] === "*") {
    const q = t.step(b, "-", a, `F比W多${verb}了#${unit}。`);
    return {
      ...counted(row, c, q, `{F比W多${verb}了N${unit}${thing}？|W比F少${verb}了N${unit}？}`),
      what: "end",
    };
  }
  const two = t.step(a, "+", b, `W和F一共${verb}了#${unit}。`);
  if (gap < 0.5) {
    t.join();
    return counted(
      row,
      c,
      two,
      `{两人一共${verb}了N${unit}${thing}？|W和F一共${verb}了N${unit}${thing}？|H总共${verb}了N${unit}${thing}？}`,
    );
  }
  const both = t.r.chance(0.3);
  let d: Stage["q"] | undefined;
  if (both) {
    const less = t.given(t.r.int(2, Math.max(2, Math.floor(two.value / 3))));
    t.say(`G${verb}的比W和F两人的总数少${less}${unit}`);
    d = t.step(two, "-", less, `G${verb}了#${unit}。`);
  } else {
    const [than, name] = t.r.chance(0.6) ? ([b, "F"] as const) : ([a, "W"] as const);
    d = beside(t, than, c, name, "G");
  }
  if (!d) return undefined;
  const all = t.step(two, "+", d, `三人一共${verb}了#${unit}。`);
  t.join(true);
  return counted(
    row,
    c,
    all,
    `{三人一共${verb}了N${unit}${thing}？|三个人总共${verb}了N${unit}${thing}？|H三人一共${verb}了N${unit}${thing}？}`,
  );
};

const plain: Start = (t, row) => {
  const c = wordsOf(t, row);
  const a = t.given(nice(t.r, [c.range[1], c.range[1] * 5]));
  t.say(
    `{H一共${c.verb}了${a}${c.unit}${c.thing}|H花了几天时间${c.verb}了${a}${c.unit}${c.thing}|H总共${c.verb}了${a}${c.unit}${c.thing}}`,
  );
  return counted(row, c, a, allAsk(c));
};

/** Ways for things to come about. */
export const THING_STARTS: readonly Start[] = [
  ...[lots, lots, days, twoRates, threeTimes, threeTimes, people, people, people, plain],
];
