import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, things to do with their minutes, and what they are done for. */
export const minutes: Start = (t, row) => {
  const { r } = t;
  const tasks = r.shuffle(row[1]!.map(split)).slice(0, r.pick([2, 2, 3, 3]));
  const many = row[2]?.[0] !== "-" && r.chance(0.35) ? split(row[2]![0]) : undefined;
  let sum: Stage["q"] | undefined;
  let before: Stage["q"] | undefined;
  let last = "";
  if (many) {
    const [unit = "", what = "", range] = many;
    const [n, m] = [t.given(r.int(3, 12)), t.given(nice(r, bounds(range)))];
    t.say(
      `{H要${what}${n}${unit}，每${unit}要用${m}分钟|H一共${what}${n}${unit}，每${unit}花${m}分钟}`,
    );
    const noun = what.length > 1 ? what : `${what}${unit}`;
    sum = t.step(n, "*", m, `${noun}一共用#分钟。`);
  }
  for (const [i, [what = "", range]] of tasks.entries()) {
    const line = `${what}用了#分钟。`;
    let q: Stage["q"];
    const roll = r.next();
    if (!before || roll < 0.35) {
      q = t.given(nice(r, bounds(range)));
      t.say(
        i === 0
          ? `{H${what}用了${q}分钟|H先花${q}分钟${what}}`
          : `{接着，H花${q}分钟${what}|H${what}用了${q}分钟|然后H${what}，用了${q}分钟}`,
      );
    } else if (roll < 0.6) {
      const k = t.given(r.int(2, 4));
      t.say(`{${what}的时间是${last}的${k}倍|H${what}用的时间是${last}的${k}倍}`);
      q = t.step(before, "*", k, line);
    } else if (roll < 0.75 && before.value % 2 === 0) {
      const k = t.w.known(2);
      t.say(`{${what}的时间是${last}的一半|H${what}只用了${last}一半的时间}`, [k]);
      q = t.step(before, "/", k, line);
    } else {
      const up = r.chance(0.6);
      const d = t.given(nice(r, [2, Math.max(3, Math.floor(before.value / 2))]));
      if (!up && d.value >= before.value) return undefined;
      t.say(
        `{${what}比${last}${up ? "多" : "少"}用了${d}分钟|H${what}的时间比${last}${up ? "多" : "少"}${d}分钟}`,
      );
      q = t.step(before, up ? "+" : "-", d, line);
    }
    const [low, high] = bounds(range);
    if (q.value > 2 * high || q.value < low / 2) return undefined;
    sum = sum ? t.step(sum, "+", q, "加起来用了#分钟。") : q;
    [before, last] = [q, what];
  }
  return {
    ...{ q: sum!, unit: "分钟", thing: "", row },
    what: "minutes",
    ask: "{H一共用了N分钟？|H做完这些事一共用了N分钟？|H总共花了N分钟？|这些事一共用了N分钟？}",
  };
};

const budget: Link = (t, s) => {
  if (s.what !== "minutes" || s.left) return undefined;
  const two = t.r.pick([60, 90, 120, 150, 180, 240, 300].filter((n) => n > s.q.value).concat(0));
  if (two === 0) return undefined;
  const hours = two % 60 === 0 && t.r.chance(0.6);
  let all: Stage["q"];
  if (hours) {
    const h = t.given(two / 60);
    t.say(`{H一共有${h}小时的空闲时间|H只有${h}小时的时间}`);
    all = t.step(h, "*", t.w.known(60), "一共有#分钟。");
  } else {
    all = t.given(two);
    t.say(`{H一共有${all}分钟的空闲时间|H给自己安排了${all}分钟}`);
  }
  const q = t.step(all, "-", s.q, "还剩#分钟。");
  return { ...s, q, left: true, ask: "{H还剩N分钟？|H还有N分钟可以休息？|做完这些，H还剩N分钟？}" };
};

const repeat: Link = (t, s) => {
  if (s.what !== "minutes" || s.left || s.q.value > 150) return undefined;
  const n = t.given(t.r.int(3, 12));
  t.say(`{连续${n}天，H每天都要这样做一遍|H每天都这样，坚持了${n}天}`);
  const q = t.step(s.q, "*", n, `${n.value}天一共用#分钟。`);
  if (q.value % 60 === 0 && t.r.chance(0.85)) {
    const h = t.step(q, "/", t.w.known(60), "一共是#小时。");
    return ends(s, h, `{这些天里，H一共用了N小时？|H在这上面一共花了N小时？}`);
  }
  return ends(s, q, `{这些天里，H一共用了N分钟？|H在这上面一共花了N分钟？}`);
};

const inHours: Link = (t, s) => {
  if (s.what !== "minutes" || s.left || s.q.value % 60 !== 0 || s.q.value < 120) return undefined;
  const h = t.step(s.q, "/", t.w.known(60), "一共是#小时。");
  return ends(s, h, "{H一共用了N小时？|H总共花了N小时？}");
};

const fit: Link = (t, s) => {
  if (s.what !== "minutes" || !s.left || s.q.value < 6) return undefined;
  const n = [3, 4, 5, 6, 8, 10, 12, 15, 20].filter((d) => s.q.value % d === 0 && s.q.value > d);
  if (n.length === 0) return undefined;
  const m = t.given(t.r.pick(n));
  const [verb, unit, thing] = t.r.pick([
    ["听", "首", "歌"],
    ["看", "集", "动画片"],
    ["做", "道", "难题"],
    ["读", "篇", "短文"],
    ["下", "盘", "快棋"],
  ] as const);
  t.say(
    `{剩下的时间H用来${verb}${thing}，每${unit}要${m}分钟|H把剩下的时间都用来${verb}${thing}，每${unit}${m}分钟}`,
  );
  const q = t.step(s.q, "/", m, `可以${verb}#${unit}${thing}。`);
  return ends(s, q, `{H能${verb}N${unit}${thing}？|H可以${verb}N${unit}？}`);
};

export const TIME_LINKS: readonly Link[] = [budget, budget, repeat, inHours, fit, fit];
