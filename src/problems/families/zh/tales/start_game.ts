import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, verb, two kinds with measure word and points, what the points are for. */
export const game: Start = (t, row) => {
  const { r } = t;
  const verb = row[1]![0]!;
  const [u, x, xr] = split(row[2]![0]) as [string, string, string];
  const [v, y, yr] = split(row[3]![0]) as [string, string, string];
  const [p, o] = [t.given(r.int(...bounds(xr))), t.given(r.int(...bounds(yr)))];
  if (p.value === o.value) return undefined;
  t.say(
    `{每${verb}一${u}${x}得${p}分，每${verb}一${v}${y}得${o}分|按照规则，${verb}一${u}${x}得${p}分，${verb}一${v}${y}得${o}分}`,
  );
  const [a, b] = [t.given(r.int(2, 12)), t.given(r.int(2, 15))];
  const made = (q: Stage["q"], ask: string): Stage => ({
    q,
    ask,
    unit: "分",
    thing: "",
    what: "score",
  });
  let second = b;
  if (r.chance(0.65))
    t.say(`{H${verb}了${a}${u}${x}和${b}${v}${y}|H一共${verb}了${a}${u}${x}、${b}${v}${y}}`);
  else {
    const k = t.given(r.int(2, 3));
    t.say(`H${verb}了${a}${u}${x}，${verb}的${y}是${x}的${k}倍`);
    second = t.step(a, "*", k, `${verb}了#${v}${y}。`);
  }
  const one = t.step(p, "*", a, `${x}得了#分。`);
  const two = t.step(o, "*", second, `${y}得了#分。`);
  const sum = t.step(one, "+", two, "一共得了#分。");
  return made(sum, "{H一共得了N分？|H总共得了N分？|H的得分是N分？}");
};

const penalty: Link = (t, s) => {
  if (s.what !== "score" || s.left || t.crowded) return undefined;
  const n = t.given(t.r.int(2, 6));
  const each = t.given(t.r.int(1, 5));
  t.say(`{不过，H犯规${n}次，每次扣${each}分|可惜H出了${n}次错，每次要扣${each}分}`);
  const off = t.step(n, "*", each, "一共扣#分。");
  if (off.value >= s.q.value) return undefined;
  return {
    ...s,
    q: t.step(s.q, "-", off, "还有#分。"),
    left: true,
    ask: "{H最后得了N分？|H的最后得分是N分？}",
  };
};

const rival: Link = (t, s) => {
  if (s.what !== "score" || t.crowded) return undefined;
  const n = t.given(nice(t.r, [Math.ceil(s.q.value / 2), Math.ceil(s.q.value * 1.5)]));
  if (n.value === s.q.value) return undefined;
  t.say(`{F得了${n}分|对手F一共得了${n}分}`);
  const up = s.q.value > n.value;
  const q = up ? t.step(s.q, "-", n, "W比F多#分。") : t.step(n, "-", s.q, "F比W多#分。");
  return ends(s, q, up ? "{W比F多得N分？|F比W少得N分？}" : "{W比F少得N分？|F比W多得N分？}");
};

const team: Link = (t, s) => {
  if (s.what !== "score" || t.crowded) return undefined;
  let b: Stage["q"];
  if (t.r.chance(0.5)) {
    const k = t.w.known(2);
    t.say("{队友F的得分是W的两倍|和W一队的F得的分正好是W的两倍}", [k]);
    b = t.step(s.q, "*", k, "F得了#分。");
  } else {
    const d = t.given(t.r.int(2, Math.max(3, Math.floor(s.q.value / 2))));
    t.say(`{队友F比W少得${d}分|和W一队的F得的分比W少${d}分}`);
    b = t.step(s.q, "-", d, "F得了#分。");
  }
  const q = t.step(s.q, "+", b, "两人一共得了#分。");
  t.join();
  return { ...s, q, left: true, ask: "{两人一共得了N分？|W和F一共得了N分？}" };
};

const record: Link = (t, s) => {
  if (s.what !== "score") return undefined;
  const n = t.given(s.q.value + t.r.int(2, Math.max(6, Math.floor(s.q.value / 2))));
  t.say(`{最高纪录是${n}分|要得到大奖，至少需要${n}分}`);
  const q = t.step(n, "-", s.q, "还差#分。");
  return ends(s, q, "{H还差N分？|H离这个分数还差N分？}");
};

export const GAME_LINKS: readonly Link[] = [penalty, penalty, rival, team, record];
