import { bounds } from "../../../cells";
import { fitting, nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, verb, measure word, thing, how much at a time, times of the day, box with its size and price. */
export const daily: Start = (t, row) => {
  const { r } = t;
  const [verb, unit, thing] = [row[1]![0]!, row[2]![0]!, row[3]![0]!];
  const [x = "早上", y = "晚上"] = row[5] ?? [];
  const a = t.given(nice(r, bounds(row[4]![0])));
  const roll = r.next();
  const span = r.pick([
    [7, "一个星期"],
    [14, "两个星期"],
    [30, "30天"],
    [0, ""],
    [0, ""],
  ] as const);
  const made = (q: Stage["q"], when: string): Stage => ({
    ...{ q, unit, thing, row },
    what: "need",
    when,
    ask: `{${when}H一共${verb}N${unit}${thing}？|${when}H总共要${verb}N${unit}${thing}？}`,
  });
  const daysOf = () => {
    const n = span[0] > 0 ? t.w.known(span[0]) : t.given(r.int(3, 20));
    return [n, span[0] > 0 ? `${span[1]}里，` : `${n}天里，`] as const;
  };
  if (roll < 0.25) {
    const k = t.given(r.int(2, 4));
    t.say(
      `{H每天${verb}${k}次，每次${verb}${a}${unit}${thing}|H每天要${verb}${k}次${thing}，每次${a}${unit}}`,
    );
    const one = t.step(a, "*", k, `每天${verb}#${unit}。`);
    const [n, when] = daysOf();
    return made(t.step(one, "*", n, `一共${verb}#${unit}${thing}。`), when);
  }
  if (roll < 0.65) {
    let b: Stage["q"];
    const kind = r.next();
    if (kind < 0.4) {
      b = t.given(nice(r, bounds(row[4]![0])));
      t.say(
        `{H每天${x}${verb}${a}${unit}${thing}，${y}${verb}${b}${unit}|每天${x}，H${verb}${a}${unit}${thing}，到了${y}再${verb}${b}${unit}}`,
      );
    } else if (kind < 0.7) {
      const more = r.chance(0.5) || a.value < 3;
      const d = t.given(r.int(1, Math.max(1, Math.floor(a.value / 2))));
      t.say(
        `{H每天${x}${verb}${a}${unit}${thing}，${y}比${x}${more ? "多" : "少"}${verb}${d}${unit}}`,
      );
      b = t.step(a, more ? "+" : "-", d, `${y}${verb}#${unit}。`);
    } else {
      const k = t.given(r.int(2, 3));
      t.say(`{H每天${x}${verb}${a}${unit}${thing}，${y}${verb}的是${x}的${k}倍}`);
      b = t.step(a, "*", k, `${y}${verb}#${unit}。`);
    }
    const one = t.step(a, "+", b, `每天一共${verb}#${unit}。`);
    const [n, when] = daysOf();
    return made(t.step(one, "*", n, `一共${verb}#${unit}${thing}。`), when);
  }
  if (roll < 0.85) {
    const b = t.given(nice(r, bounds(row[4]![0])));
    if (b.value === a.value) return undefined;
    t.say(
      `{周一到周五，H每天${verb}${a}${unit}${thing}，周六和周日每天${verb}${b}${unit}|从星期一到星期五，H每天${verb}${a}${unit}${thing}，周末两天每天${verb}${b}${unit}}`,
    );
    const one = t.step(a, "*", t.w.known(5), `周一到周五${verb}#${unit}。`);
    const two = t.step(b, "*", t.w.known(2), `周末${verb}#${unit}。`);
    const week = t.step(one, "+", two, `一个星期${verb}#${unit}${thing}。`);
    if (r.chance(0.5)) return made(week, "一个星期里，");
    const n = t.given(r.int(2, 8));
    return made(
      t.step(week, "*", n, `${n.value}个星期${verb}#${unit}${thing}。`),
      `${n}个星期里，`,
    );
  }
  // another one who takes more or less each day
  const more = r.chance(0.5) || a.value < 3;
  const d = t.given(r.int(1, Math.max(1, Math.floor(a.value / 2))));
  t.say(`{H每天${verb}${a}${unit}${thing}，F每天比W${more ? "多" : "少"}${verb}${d}${unit}}`);
  const b = t.step(a, more ? "+" : "-", d, `F每天${verb}#${unit}。`);
  const both = t.step(a, "+", b, `两人每天一共${verb}#${unit}。`);
  const [n, when] = daysOf();
  t.join();
  return {
    ...{ q: t.step(both, "*", n, `一共${verb}#${unit}${thing}。`), unit, thing, row },
    what: "need",
    when,
    ask: `{${when}两人一共${verb}N${unit}${thing}？|${when}H一共要${verb}N${unit}${thing}？}`,
  };
};

/** What comes in boxes. */
const boxes: Link = (t, s) => {
  const [box = "", size, price] = split(s.row?.[6]?.[0]);
  if (s.what !== "need" || !s.row || box === "") return undefined;
  const fit = fitting(s.q.value, ...bounds(size)).filter((d) => s.q.value > d);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(`{${s.thing}每${box}${n}${s.unit}|一${box}${s.thing}有${n}${s.unit}}`);
  const q = t.step(s.q, "/", n, `要#${box}${s.thing}。`);
  const { when = "" } = s;
  const ask = `{${when}H要用N${box}${s.thing}？|${when}H需要N${box}${s.thing}？}`;
  if (t.r.chance(0.45) || price === undefined) return ends(s, q, ask);
  const p = t.given(nice(t.r, bounds(price)));
  const verb = s.row[1]![0]!;
  t.say(`每${box}${s.thing}${p}元`);
  const span = when.replace(/里，$/, "");
  t.say(`{H想一次买够${span}要${verb}的${s.thing}|H准备买齐${span}要${verb}的${s.thing}}`);
  const cost = t.step(q, "*", p, `买${s.thing}要#元。`);
  return {
    ...{ q: cost, unit: "元", thing: "" },
    what: "cost",
    ask: `{H买${s.thing}要花M？|H在${s.thing}上要花M？}`,
  };
};

export const DAILY_LINKS: readonly Link[] = [boxes, boxes, boxes];
