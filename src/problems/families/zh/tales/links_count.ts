import { bounds } from "../../../cells";
import { fitting, nice, shareOf } from "../trades/kit";
import { ends, type Link, money, type Stage, split, ways } from "./stage";

/** Columns of a thing's row. */
export const COLUMN = {
  open: 0,
  verb: 1,
  unit: 2,
  thing: 3,
  range: 4,
  lot: 5,
  loss: 6,
  give: 7,
  pack: 8,
  price: 9,
  receiver: 10,
  part: 11,
} as const;

const restAsk = ({ unit, thing }: Stage) =>
  `{还剩N${unit}${thing}？|现在还剩下N${unit}${thing}？|H还剩N${unit}${thing}？|最后还剩N${unit}？|H还有N${unit}${thing}？}`;

const these = ({ left, thing }: Stage) => (left ? `剩下的${thing}` : `这些${thing}`);

const lose: Link = (t, s) => {
  const list = ways(s.row?.[COLUMN.loss]);
  if (s.what !== "count" || list.length === 0 || s.q.value < 5) return undefined;
  const n = t.given(t.r.int(2, Math.max(2, Math.min(40, Math.floor(s.q.value / 3)))));
  const loss = t.r.pick(list).replace("%", `${n}${s.unit}`);
  t.say(
    loss.startsWith("有")
      ? `{不过，其中|其中|后来发现，其中}${loss}`
      : `${s.left ? "{接着，|最后，}" : "{后来，||随后，}"}${loss}`,
  );
  const q = t.step(s.q, "-", n, `还剩#${s.unit}${s.thing}。`);
  return { ...s, q, left: true, ask: restAsk(s) };
};

const give: Link = (t, s) => {
  const list = ways(s.row?.[COLUMN.give]);
  if (s.what !== "count" || list.length === 0) return undefined;
  const verb = t.r.pick(list);
  const part = shareOf(t.w, t.r, s.q, t.line(`H把#${s.unit}${s.thing}${verb}。`));
  if (!part || part.knot.value >= s.q.value * 0.9) return undefined;
  t.say(
    `{H把${s.left ? "剩下的" : "其中的"}${part.text}${verb}|H将${these(s)}的${part.text}${verb}|H把${these(s)}的${part.text}${verb}}`,
    part.about,
  );
  const q = t.step(s.q, "-", part.knot, `还剩#${s.unit}${s.thing}。`);
  return { ...s, q, left: true, ask: restAsk(s) };
};

const pack: Link = (t, s) => {
  const [box, range] = split(s.row?.[COLUMN.pack]?.[0]);
  if (s.what !== "count" || box === undefined) return undefined;
  const fit = fitting(s.q.value, ...bounds(range)).filter((d) => s.q.value > d);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(
    `{H把${these(s)}每${n}${s.unit}装成一${box}|H把${these(s)}分装好，每${box}${n}${s.unit}|${these(s)}按每${box}${n}${s.unit}装好}`,
  );
  const q = t.step(s.q, "/", n, `可以装#${box}。`);
  return {
    ...s,
    q,
    what: "packs",
    unit: box,
    ask: `{一共装了N${box}？|H能装成N${box}？|可以装N${box}？}`,
  };
};

const sell: Link = (t, s) => {
  const price = s.row?.[COLUMN.price]?.[0];
  if ((s.what !== "count" && s.what !== "packs") || !price || price === "-") return undefined;
  const [low, high] = bounds(price);
  const range = s.what === "packs" ? ([low * 2, high * 4] as const) : ([low, high] as const);
  const p = t.given(nice(t.r, range));
  const all = s.what === "packs" ? `这些${s.thing}` : these(s);
  t.say(
    `{H以每${s.unit}${p}元的价格把${all}全部卖掉了|H把${all}拿去卖，每${s.unit}卖${p}元，全部卖完了|H把${all}全都卖了，每${s.unit}${p}元}`,
  );
  const q = t.step(s.q, "*", p, `一共卖了#元。`);
  if (q.value > 4000) return undefined;
  return {
    ...money(q, `{H一共卖得M？|H一共得到M？|卖${s.thing}一共得了M？|H能收到M？}`),
    unit: "卖",
    thing: s.thing,
  };
};

const profit: Link = (t, s) => {
  if (s.what !== "money" || s.unit !== "卖") return undefined;
  const c = t.given(Math.round((s.q.value * t.r.int(15, 60)) / 100));
  if (c.value < 2 || c.value >= s.q.value) return undefined;
  t.say(
    `{H在这上面一共花了${c}元的成本|H的各种成本加起来是${c}元|除去成本，H才知道赚了多少，而成本是${c}元}`,
  );
  return money(t.step(s.q, "-", c, "H赚了#元。"), "{H赚了M？|H一共赚了M？|除去成本，H净赚M？}");
};

const share: Link = (t, s) => {
  const list = ways(s.row?.[COLUMN.receiver]);
  if (s.what !== "count" || list.length === 0) return undefined;
  const [measure = "", who = ""] = split(t.r.pick(list));
  const fit = fitting(s.q.value, 2, 12).filter((k) => s.q.value / k > 1);
  if (fit.length === 0) return undefined;
  const k = t.given(t.r.pick(fit));
  t.say(`{H把${these(s)}平均分给${k}${measure}${who}|${these(s)}平均分给了${k}${measure}${who}}`);
  const q = t.step(s.q, "/", k, `每${measure}${who}分到#${s.unit}。`);
  return ends(
    s,
    q,
    `{每${measure}${who}分到N${s.unit}${s.thing}？|每${measure}${who}得到N${s.unit}？|每${measure}${who}能拿到N${s.unit}${s.thing}？}`,
  );
};

const parts: Link = (t, s) => {
  const [measure = "", part, range] = split(s.row?.[COLUMN.part]?.[0]);
  if (s.what !== "count" || s.left || part === undefined) return undefined;
  const n = t.given(nice(t.r, bounds(range)));
  t.say(
    `{${s.row![COLUMN.verb]![0]}一${s.unit}${s.thing}要用${n}${measure}${part}|每${s.unit}${s.thing}要用${n}${measure}${part}}`,
  );
  const q = t.step(s.q, "*", n, `一共要用#${measure}${part}。`);
  return {
    q,
    what: "need",
    unit: measure,
    thing: part,
    ask: `{${these(s)}一共要用N${measure}${part}？|H一共用了N${measure}${part}？|H总共需要N${measure}${part}？}`,
  };
};

const supplied: Link = (t, s) => {
  if (s.what !== "need" || s.row) return undefined;
  const bag = /[枝根块米片张]/.test(s.unit) ? "捆" : "包";
  if (t.r.chance(0.5)) {
    const fit = fitting(s.q.value, 5, 100).filter((d) => s.q.value / d > 1 && s.q.value / d <= 60);
    if (fit.length === 0) return undefined;
    const n = t.given(t.r.pick(fit));
    t.say(
      `{商店里的${s.thing}每${bag}${n}${s.unit}|${s.thing}是整${bag}卖的，每${bag}有${n}${s.unit}}`,
    );
    const q = t.step(s.q, "/", n, `要买#${bag}。`);
    const ask = `{H${s.left ? "还" : ""}要买N${bag}${s.thing}？|H需要买N${bag}？}`;
    if (t.r.chance(0.4)) return ends(s, q, ask);
    return { ...s, q, what: "packs", unit: bag, ask };
  }
  if (s.left) return undefined;
  const n = t.given(Math.max(2, Math.round((s.q.value * t.r.int(20, 80)) / 100)));
  t.say(`{H手里已经有${n}${s.unit}${s.thing}|家里还有${n}${s.unit}${s.thing}可以用}`);
  const q = t.step(s.q, "-", n, `还缺#${s.unit}${s.thing}。`);
  return { ...s, q, left: true, ask: `{H还需要N${s.unit}${s.thing}？|还缺N${s.unit}${s.thing}？}` };
};

const bagsCost: Link = (t, s) => {
  if (s.what !== "packs" || !/[包捆]/.test(s.unit) || s.row) return undefined;
  const p = t.given(nice(t.r, [3, 20]));
  t.say(`每${s.unit}${s.thing}${p}元`);
  const q = t.step(s.q, "*", p, `买${s.thing}要#元。`);
  return {
    ...s,
    q,
    what: "cost",
    thing: "",
    left: false,
    ask: `{H买${s.thing}要花M？|这些${s.thing}一共要M？}`,
  };
};

const goal: Link = (t, s) => {
  if (s.what !== "count" || s.left || !s.row) return undefined;
  const verb = s.row[COLUMN.verb]![0]!;
  const n = t.given(s.q.value + t.r.int(2, Math.max(6, Math.floor(s.q.value / 2))));
  t.say(
    `{H的目标是一共${verb}${n}${s.unit}|H打算一共${verb}${n}${s.unit}${s.thing}|H答应过要${verb}${n}${s.unit}${s.thing}}`,
  );
  const q = t.step(n, "-", s.q, `还要${verb}#${s.unit}。`);
  const ask = `{H还要${verb}N${s.unit}${s.thing}？|H还差N${s.unit}？|H还得再${verb}N${s.unit}？}`;
  return { ...s, q, what: "work", thing: verb, ask };
};

const finish: Link = (t, s) => {
  if (s.what !== "work" || s.left || !s.row) return undefined;
  const fit = fitting(s.q.value, 2, 30).filter((d) => s.q.value / d > 1 && s.q.value / d <= 20);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(`{从现在起，H每天${s.thing}${n}${s.unit}|接下来，H每天${s.thing}${n}${s.unit}}`);
  const q = t.step(s.q, "/", n, `还要#天。`);
  return ends(
    s,
    q,
    `{H还要N天才能完成？|H还需要N天？|再过N天，H就能完成了？}`.replace(/\|再过.*\}/, "}"),
  );
};

/** Ways to go on with so many things. */
export const COUNT_LINKS: readonly Link[] = [
  ...[lose, give, pack, pack, sell, sell, profit, profit, share, share],
  ...[parts, parts, supplied, supplied, bagsCost, bagsCost, goal, finish, finish],
];
