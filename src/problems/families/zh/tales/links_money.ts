import { fitting, nice, shareOf } from "../trades/kit";
import { PRIZES, SMALL_BUYS, TREATS } from "./goods";
import { ends, type Link, money, type Stage } from "./stage";

const REST = "{H还剩M？|H还剩下M？|现在H手里还有M？|最后H还剩M？|H最后还有M？}";

/** What the money is called. */
const cash = ({ left }: Stage) => (left ? "剩下的钱" : "这些钱");

const spend: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const fit = TREATS.filter(([, low]) => low < s.q.value * 0.7);
  if (fit.length === 0) return undefined;
  const [thing, low, high] = t.r.pick(fit);
  const p = t.given(nice(t.r, [low, Math.min(high, s.q.value - 2)]));
  if (p.value >= s.q.value) return undefined;
  t.say(
    `{H从中拿出${p}元买了${thing}|H用${s.left ? "剩下的钱里的" : "其中的"}${p}元买了${thing}|H花了${p}元买${thing}|后来，H用${p}元买了${thing}}`,
  );
  return money(t.step(s.q, "-", p, "H还剩#元。"), REST, true);
};

const spendSeveral: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const [unit, thing, low, high] = t.r.pick(SMALL_BUYS);
  const [n, p] = [t.r.int(2, 6), nice(t.r, [low, high])];
  if (n * p >= s.q.value) return undefined;
  const [a, b] = [t.given(n), t.given(p)];
  t.say(
    `{H买了${a}${unit}${thing}，每${unit}${b}元|接着H买了${a}${unit}${thing}，每${unit}要${b}元|H用${cash(s)}买了${a}${unit}每${unit}${b}元的${thing}}`,
  );
  const cost = t.step(a, "*", b, `${thing}一共#元。`);
  return money(t.step(s.q, "-", cost, "H还剩#元。"), REST, true);
};

const putAside: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const verb = t.r.pick([
    ...["存进了银行", "捐给了动物救助站", "捐给了学校"],
    ...(t.joined ? [] : ["交给了妈妈", "还给了姐姐"]),
  ]);
  const part = shareOf(t.w, t.r, s.q, t.line(`H把#元${verb}。`));
  if (!part || part.knot.value >= s.q.value * 0.9) return undefined;
  t.say(
    `{H把${s.left ? "剩下的钱的" : "其中的"}${part.text}${verb}|H先把${s.left ? "剩下的钱的" : "这笔钱的"}${part.text}${verb}}`,
    part.about,
  );
  if (t.r.chance(0.15)) return ends(s, part.knot, `{H把M${verb}？|H一共把M${verb}？}`);
  return money(t.step(s.q, "-", part.knot, "H还剩#元。"), REST, true);
};

const more: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const a = t.given(nice(t.r, [8, Math.max(20, Math.min(300, s.q.value))]));
  const first = t.r.chance(0.4);
  t.say(
    first
      ? `{另外，H的存钱罐里还有${a}元|H原来就攒了${a}元|在这之前，H已经有${a}元}`
      : t.joined
        ? `{后来，H又一起挣了${a}元|后来，H又得到${a}元}`
        : `{奶奶又给了H${a}元|后来，爸爸又奖励H${a}元|叔叔另外送给H${a}元}`,
  );
  return money(
    t.step(s.q, "+", a, "H一共有#元。"),
    "{H现在一共有M？|H现在共有M？|加起来H有M？|这时H有M？}",
  );
};

const prize: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const fit = PRIZES.filter(([, low, high]) => high > s.q.value * 1.1 && low < s.q.value * 3);
  if (fit.length === 0) return undefined;
  const [thing, low, high] = t.r.pick(fit);
  const p = nice(t.r, [Math.max(low, Math.ceil(s.q.value * 1.05)), high]);
  if (p <= s.q.value) return undefined;
  const price = t.given(p);
  t.say(
    `{H想买${thing}，要${price}元|H看中了${thing}，价格是${price}元|H的目标是买${thing}，它要${price}元}`,
  );
  const q = t.step(price, "-", s.q, "H还差#元。");
  return { ...s, q, what: "lack", ask: "{H还差M？|H还需要M？|H还要再攒M才够？}" };
};

const weeks: Link = (t, s) => {
  if (s.what !== "lack") return undefined;
  const fit = fitting(s.q.value, 3, 60).filter((d) => s.q.value / d <= 30 && s.q.value > d);
  if (fit.length === 0) return undefined;
  const rate = t.given(t.r.pick(fit));
  const time = t.r.pick(["个星期", "天", "个月", "个星期"]);
  const each = time === "天" ? "每天" : time === "个月" ? "每个月" : "每个星期";
  t.say(`{H${each}能攒下${rate}元|从现在起，H${each}存${rate}元|接下来H打算${each}省下${rate}元}`);
  const q = t.step(s.q, "/", rate, `还要#${time}才能攒够。`);
  return ends(
    s,
    q,
    `{H还要攒N${time}才够？|N${time}后H能攒够？|H还需要N${time}才能攒够钱？|H要再存N${time}？}`,
  );
};

const buyMany: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const fit = SMALL_BUYS.flatMap(([unit, thing, low, high]) =>
    fitting(s.q.value, low, high).map((p) => [unit, thing, p] as const),
  ).filter(([, , p]) => s.q.value / p > 1 && s.q.value / p <= 40);
  if (fit.length === 0) return undefined;
  const [unit, thing, price] = t.r.pick(fit);
  const p = t.given(price);
  t.say(
    `{H打算把${cash(s)}全部用来买${thing}，每${unit}${p}元|H想用${cash(s)}买${thing}，每${unit}卖${p}元}`,
  );
  const q = t.step(s.q, "/", p, `H可以买#${unit}${thing}。`);
  return ends(s, q, `{H可以买N${unit}${thing}？|H一共能买N${unit}？|H能买到N${unit}${thing}？}`);
};

const handOut: Link = (t, s) => {
  if (s.what !== "money") return undefined;
  const fit = fitting(s.q.value, 2, 8).filter((k) => s.q.value / k >= 2);
  if (fit.length === 0) return undefined;
  const k = t.given(t.r.pick(fit));
  const [who, each] = t.r.pick([
    ["个弟弟妹妹", "每人"],
    ["个孩子", "每个孩子"],
    ["家慈善机构", "每家"],
    ["个存钱罐", "每个罐子"],
  ] as const);
  const into = who === "个存钱罐" ? "放进" : "分给";
  t.say(`{H把${cash(s)}平均${into}${k}${who}|最后，H把手里的钱平均${into}${k}${who}}`);
  const q = t.step(s.q, "/", k, `${each}${into === "分给" ? "得到" : "放"}#元。`);
  return ends(s, q, `{${each}${into === "分给" ? "得到" : "里放了"}M？}`);
};

const friend: Link = (t, s) => {
  if (s.what !== "money" || t.crowded) return undefined;
  const roll = t.r.next();
  let b: Stage["q"];
  if (roll < 0.35) {
    const k = t.given(t.r.int(2, 4));
    t.say(`{F的钱是W这笔钱的${k}倍|F手里的钱是W这笔钱的${k}倍}`);
    b = t.step(s.q, "*", k, "F有#元。");
  } else if (roll < 0.7) {
    const less = t.r.chance(0.5);
    const d = t.given(nice(t.r, [3, Math.max(6, Math.floor(s.q.value / 2))]));
    if (less && d.value >= s.q.value) return undefined;
    t.say(
      `{F手里的钱比W的这笔钱${less ? "少" : "多"}${d}元|W的这笔钱比F手里的钱${less ? "多" : "少"}${d}元}`,
    );
    b = t.step(s.q, less ? "-" : "+", d, "F有#元。");
  } else {
    b = t.given(nice(t.r, [Math.ceil(s.q.value / 3), s.q.value * 2]));
    if (b.value === s.q.value) return undefined;
    t.say(`F有${b}元`);
    if (t.r.chance(0.5)) {
      const up = b.value > s.q.value;
      const q = up ? t.step(b, "-", s.q, "F比W多#元。") : t.step(s.q, "-", b, "W比F多#元。");
      return ends(s, q, up ? "{F比W多M？|W的钱比F少M？}" : "{W比F多M？|F的钱比W少M？}");
    }
  }
  const q = t.step(s.q, "+", b, "两人一共有#元。");
  t.join();
  return money(q, "{两人一共有M？|W和F一共有M？|H合起来有M？}");
};

/** Ways to go on with money in hand. */
export const MONEY_LINKS: readonly Link[] = [
  ...[spend, spendSeveral, putAside, more, prize, prize, weeks, weeks],
  ...[buyMany, handOut, friend],
];
