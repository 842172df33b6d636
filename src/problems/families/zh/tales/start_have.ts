import { bounds } from "../../../cells";
import { fitting, nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start } from "./stage";
import type { Telling } from "./telling";

type Knot = Stage["q"];

/** Someone's number told by another's. */
function beside(t: Telling, a: Knot, row: { unit: string; thing: string }, x: string, y: string) {
  const { unit, thing } = row;
  const line = `${y}有#${unit}。`;
  const roll = t.r.next();
  if (roll < 0.3) {
    const k = t.given(t.r.int(2, 5));
    t.say(`{${y}的${thing}是${x}的${k}倍|${y}拥有的${thing}数量是${x}的${k}倍}`);
    return t.step(a, "*", k, line);
  }
  if (roll < 0.55) {
    const fit = ([2, 3, 4] as const).filter((d) => a.value % d === 0 && a.value / d > 1);
    if (fit.length === 0) return undefined;
    const d = t.r.pick(fit);
    const k = t.w.known(d);
    const part = { 2: "{一半|二分之一}", 3: "三分之一", 4: "四分之一" }[d];
    t.say(`{${y}的${thing}只有${x}的${part}|${y}的${thing}数量是${x}的${part}}`, [k]);
    return t.step(a, "/", k, line);
  }
  const more = t.r.chance(0.55);
  const d = t.given(t.r.int(2, Math.max(2, Math.floor(a.value / 2))));
  if (!more && d.value >= a.value) return undefined;
  t.say(
    `{${y}的${thing}比${x}${more ? "多" : "少"}${d}${unit}|${y}比${x}${more ? "多" : "少"}${d}${unit}|${x}比${y}${more ? "少" : "多"}${d}${unit}}`,
  );
  return t.step(a, more ? "+" : "-", d, line);
}

/** Columns: openings, measure word, things, bounds, how one gets and loses some. */
export const owning: Start = (t, row) => {
  const { r } = t;
  const c = { unit: row[1]![0]!, thing: r.pick(row[2]!) };
  const { unit, thing } = c;
  let a = t.given(nice(r, bounds(row[3]![0])));
  t.say(`{W有${a}${unit}${thing}|W一共有${a}${unit}${thing}}`);
  if (r.chance(0.35)) {
    const gain = r.chance(0.5);
    const n = t.given(r.int(2, Math.max(2, Math.floor(a.value / 2))));
    if (!gain && n.value >= a.value) return undefined;
    t.say(`{后来，|上个星期，|随后，}${r.pick(row[gain ? 4 : 5]!).replace("%", `${n}${unit}`)}`);
    a = t.step(a, gain ? "+" : "-", n, `W现在有#${unit}。`);
    t.say(`{W的朋友F也喜欢${thing}|W的朋友F也有${thing}|F是W的好朋友}`);
  }
  const b = beside(t, a, c, a.role === "found" ? "W现在" : "W", "F");
  if (!b) return undefined;
  const made = (q: Knot, ask: string): Stage => ({
    ...{ q, unit, thing, ask },
    what: "owned",
  });
  const roll = r.next();
  if (roll < 0.2 && b.value !== a.value) {
    // told as a difference it needs no step
    if (b.operators[0] === "+" || b.operators[0] === "-") return undefined;
    const up = b.value > a.value;
    const q = up ? t.step(b, "-", a, `F比W多#${unit}。`) : t.step(a, "-", b, `W比F多#${unit}。`);
    const [h, l] = up ? ["F", "W"] : ["W", "F"];
    return ends(made(q, ""), q, `{${h}比${l}多N${unit}${thing}？|${l}比${h}少N${unit}？}`);
  }
  const two = t.step(a, "+", b, `W和F一共有#${unit}。`);
  if (roll < 0.5) {
    t.join();
    return made(
      two,
      `{两人一共有N${unit}${thing}？|W和F一共有N${unit}${thing}？|H合起来有N${unit}${thing}？}`,
    );
  }
  let d: Knot | undefined;
  if (r.chance(0.25)) {
    const more = t.given(r.int(2, 12));
    t.say(`G的${thing}比W和F加起来还多${more}${unit}`);
    d = t.step(two, "+", more, `G有#${unit}。`);
  } else d = beside(t, b, c, "F", "G");
  if (!d) return undefined;
  if (r.chance(0.25)) return made(d, `{G有N${unit}${thing}？|G有${thing}N${unit}？}`);
  t.join(true);
  const all = t.step(two, "+", d, `三人一共有#${unit}。`);
  return {
    ...made(
      all,
      `{三人一共有N${unit}${thing}？|他们三个人一共有N${unit}${thing}？|三个人总共有N${unit}${thing}？}`.replace(
        "他们",
        "H",
      ),
    ),
    when: "3",
  };
};

/** What can be carried, shared and shown. */
const LOOSE = /^(?!.*(?:歌|羊|鱼|宝石|玫瑰|郁金香))/;

const even: Link = (t, s) => {
  if (s.what !== "owned" || !t.joined || !LOOSE.test(s.thing)) return undefined;
  const k = s.when === "3" ? 3 : 2;
  if (s.q.value % k !== 0) return undefined;
  const n = t.w.known(k);
  const men = k === 3 ? "三个人" : "两个人";
  t.say(`{${men}决定把所有的${s.thing}合在一起，再平均分|H把${s.thing}放在一起，${men}平分}`, [n]);
  const q = t.step(s.q, "/", n, `每人分到#${s.unit}。`);
  return ends(s, q, `{每人分到N${s.unit}${s.thing}？|每个人得到N${s.unit}？}`);
};

const boxed: Link = (t, s) => {
  if (s.what !== "owned" || !t.joined || !LOOSE.test(s.thing)) return undefined;
  const fit = fitting(s.q.value, 3, 30).filter((d) => s.q.value / d > 1);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  const box = t.r.pick(["盒子", "袋子", "箱子"]);
  t.say(
    `{H把所有的${s.thing}放进${box}里，每个${box}放${n}${s.unit}|H用${box}来装${s.thing}，每个${box}正好装${n}${s.unit}}`,
  );
  const q = t.step(s.q, "/", n, `要#个${box}。`);
  return ends(s, q, `{H一共要用N个${box}？|H需要N个${box}？}`);
};

const given: Link = (t, s) => {
  if (s.what !== "owned" || s.q.value < 8 || !t.joined || s.left) return undefined;
  if (!LOOSE.test(s.thing)) return undefined;
  const n = t.given(t.r.int(2, Math.floor(s.q.value / 2)));
  const to = t.r.pick(["捐给了幼儿园", "送给了一位新同学", "送到了儿童医院", "拿去参加了义卖"]);
  t.say(`{H从中拿出${n}${s.unit}，${to}|H一起把其中的${n}${s.unit}${to}}`);
  const q = t.step(s.q, "-", n, `还剩#${s.unit}。`);
  return {
    ...s,
    q,
    left: true,
    ask: `{H还剩N${s.unit}${s.thing}？|现在H一共还有N${s.unit}${s.thing}？}`,
  };
};

const wish: Link = (t, s) => {
  if (s.what !== "owned" || !t.joined || s.left) return undefined;
  if (s.q.value > 600) return undefined;
  const n = t.given(s.q.value + t.r.int(3, Math.max(6, Math.floor(s.q.value / 2))));
  t.say(
    `{H的目标是一共有${n}${s.unit}|H想凑够${n}${s.unit}${s.thing}${LOOSE.test(s.thing) ? "办一次展览" : ""}}`,
  );
  const q = t.step(n, "-", s.q, `还差#${s.unit}。`);
  return ends(s, q, `{H还差N${s.unit}？|H还需要N${s.unit}${s.thing}？}`);
};

export const HAVE_LINKS: readonly Link[] = [even, even, boxed, given, wish];
