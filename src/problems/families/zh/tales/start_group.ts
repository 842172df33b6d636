import { bounds } from "../../../cells";
import { fitting, nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, people, group with its size, why some are missing, what each gets with its price, what they ride with its seats, fee. */
export const crowd: Start = (t, row) => {
  const { r } = t;
  const noun = row[1]![0]!;
  const [group = "", size] = split(row[2]![0]);
  const roll = r.next();
  let all: Stage["q"];
  const line = `一共有#名${noun}。`;
  if (roll < 0.45) {
    const [n, m] = [t.given(r.int(2, 9)), t.given(nice(r, bounds(size)))];
    t.say(
      `{一共有${n}${group}，每${group}${m}名${noun}|来参加的有${n}${group}，每${group}有${m}名${noun}|${noun}分成${n}${group}，每${group}${m}人}`,
    );
    all = t.step(n, "*", m, line);
  } else if (roll < 0.8) {
    const a = t.given(nice(r, bounds(size)));
    const kind = r.next();
    if (kind < 0.4) {
      const k = t.given(r.int(2, 4));
      t.say(
        `{来了${a}名男${noun}，女${noun}的人数是男${noun}的${k}倍}`.replace(/男|女/g, (x) => x),
      );
      const b = t.step(a, "*", k, `女${noun}有#名。`);
      all = t.step(a, "+", b, line);
    } else {
      const up = r.chance(0.5);
      const d = t.given(r.int(2, Math.max(2, Math.floor(a.value / 2))));
      t.say(
        `{第一天来了${a}名${noun}，第二天来的比第一天${up ? "多" : "少"}${d}名|上午到了${a}名${noun}，下午到的比上午${up ? "多" : "少"}${d}名}`,
      );
      const b = t.step(a, up ? "+" : "-", d, "后来到的有#名。");
      all = t.step(a, "+", b, line);
    }
  } else {
    const [n, m, k, j] = [r.int(2, 6), r.int(4, 12), r.int(2, 6), r.int(4, 12)];
    if (m === j) return undefined;
    const [a, b, c, d] = [t.given(n), t.given(m), t.given(k), t.given(j)];
    t.say(
      `{其中${a}${group}各有${b}名${noun}，另外${c}${group}各有${d}名|有${a}${group}每${group}${b}名${noun}，还有${c}${group}每${group}${d}名}`.replace(
        "{其中",
        "{",
      ),
    );
    const one = t.step(a, "*", b, `前${n}${group}有#名。`);
    const two = t.step(c, "*", d, `另外${k}${group}有#名。`);
    all = t.step(one, "+", two, line);
  }
  return {
    ...{ q: all, unit: "名", thing: noun, row },
    what: "people",
    ask: `{一共有N名${noun}？|总共有N名${noun}？|来的${noun}一共有N名？}`,
  };
};

const missing: Link = (t, s) => {
  if (s.what !== "people" || !s.row || s.left || s.q.value < 8) return undefined;
  const n = t.given(t.r.int(2, Math.max(2, Math.min(20, Math.floor(s.q.value / 4)))));
  const why = t.r.pick(s.row[3]!);
  t.say(`{可是，有${n}名${s.thing}${why}|不过，其中${n}名${why}|当天有${n}名${s.thing}${why}}`);
  const q = t.step(s.q, "-", n, `还剩#名${s.thing}。`);
  return {
    ...s,
    q,
    when: "剩下的",
    left: true,
    ask: `{最后有N名${s.thing}？|还剩下N名${s.thing}？|最后剩下N名${s.thing}？}`,
  };
};

const joined: Link = (t, s) => {
  if (s.what !== "people" || s.thing.endsWith("员工") || s.q.value > 400) return undefined;
  const n = t.given(t.r.int(2, 12));
  const who = t.r.pick(["位老师", "位家长", "名志愿者"]);
  if (s.row?.[1]?.[0] === who.slice(1)) return undefined;
  t.say(`{另外还有${n}${who}和他们在一起|此外还有${n}${who}陪着他们}`);
  const q = t.step(s.q, "+", n, "一共有#人。");
  return {
    ...s,
    q,
    when: "",
    unit: "人",
    thing: "",
    left: true,
    ask: "{现在一共有N人？|加起来一共有N人？|所有人加在一起是N人？}",
  };
};

const each = ({ thing, when = "" }: Stage) => (thing === "" ? "每个人" : `${when}每名${thing}`);

const gifts: Link = (t, s) => {
  if (s.what !== "people" || !s.row) return undefined;
  const [measure = "", gift = "", range] = split(t.r.pick(s.row[4]!));
  const k = t.given(t.r.int(2, bounds(range)[1] > 20 ? 2 : 5));
  t.say(
    `{H要给${each(s)}准备${k}${measure}${gift}|${each(s)}可以得到${k}${measure}${gift}|按计划，${each(s)}要发${k}${measure}${gift}}`,
  );
  const q = t.step(s.q, "*", k, `一共要#${measure}${gift}。`);
  const ask = `{H一共要准备N${measure}${gift}？|H一共需要N${measure}${gift}？}`;
  return { q, ask, what: "need", unit: measure, thing: gift, row: [[range ?? ""]], left: false };
};

const giftCost: Link = (t, s) => {
  if (s.what !== "need" || s.row?.length !== 1) return undefined;
  const p = t.given(nice(t.r, bounds(s.row[0]![0])));
  t.say(`{每${s.unit}${s.thing}${p}元|一${s.unit}${s.thing}的价钱是${p}元}`);
  const q = t.step(s.q, "*", p, `买${s.thing}一共要#元。`);
  return {
    q,
    what: "cost",
    unit: "元",
    thing: "",
    ask: `{H买${s.thing}一共要花M？|这些${s.thing}一共要M？|H要为${s.thing}付M？}`,
  };
};

const giftStock: Link = (t, s) => {
  if (s.what !== "need" || s.row?.length !== 1 || s.left) return undefined;
  const n = t.given(Math.max(2, Math.round((s.q.value * t.r.int(20, 85)) / 100)));
  if (n.value >= s.q.value) return undefined;
  t.say(`{H手里已经有${n}${s.unit}${s.thing}|到目前为止，H只准备了${n}${s.unit}${s.thing}}`);
  const q = t.step(s.q, "-", n, `还缺#${s.unit}${s.thing}。`);
  return {
    ...s,
    q,
    left: true,
    ask: `{H还要准备N${s.unit}${s.thing}？|H还缺N${s.unit}${s.thing}？}`,
  };
};

const ride: Link = (t, s) => {
  if (s.what !== "people" || !s.row || s.row[5]![0] === "-") return undefined;
  const [unit = "", thing = "", verb = "", range] = split(s.row[5]![0]);
  const fit = fitting(s.q.value, ...bounds(range)).filter((d) => s.q.value > d);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(
    `{每${unit}${thing}${verb}${n}人，正好全部${verb}满|H把${s.when ? "剩下的人" : "所有人"}安排好，每${unit}${thing}正好${verb}${n}人}`,
  );
  const q = t.step(s.q, "/", n, `一共要#${unit}${thing}。`);
  return ends(
    s,
    q,
    `{一共用了N${unit}${thing}？|他们一共要用N${unit}${thing}？|H一共需要N${unit}${thing}？}`,
  );
};

const fee: Link = (t, s) => {
  if (s.what !== "people" || !s.row || s.row[6]![0] === "-") return undefined;
  const [what = "", range] = split(s.row[6]![0]);
  const p = t.given(nice(t.r, bounds(range)));
  t.say(`{${each(s)}要交${p}元的${what}${s.when ? "" : `|${what}是每人${p}元`}}`);
  const q = t.step(s.q, "*", p, `一共收#元。`);
  return {
    q,
    what: "end",
    unit: "元",
    thing: "",
    ask: `{一共能收到M？|${what}一共是M？|所有人的${what}加起来是M？}`,
  };
};

export const GROUP_LINKS: readonly Link[] = [
  ...[missing, missing, joined, gifts, gifts, giftCost, giftCost, giftStock, ride, ride, fee],
];
