import type { Random } from "../../../../common/random";
import { zhSize } from "../../../measure";
import type { Knot } from "../../../weaving/web_zh";
import { type Daily, extra, whenOf } from "./daily_text";

/** Small goods: measure word, name, the least and the most that one costs. */
const WARES: readonly (readonly [m: string, name: string, low: number, high: number])[] =
  "支 铅笔 1 3;本 练习本 2 5;块 橡皮 1 3;把 尺子 2 5;个 文具盒 9 25;本 故事书 10 28;个 书包 35 90;盒 彩笔 12 30;个 苹果 2 5;瓶 酸奶 3 8;个 面包 3 9;袋 饼干 5 12;盒 牛奶 3 6;根 香蕉 1 3;块 蛋糕 6 18;个 皮球 10 30;辆 玩具车 15 60;个 布娃娃 18 70;副 跳棋 12 30;根 跳绳 6 18;个 风筝 10 35;双 袜子 5 15;条 毛巾 8 20;把 雨伞 20 50;个 杯子 8 30;件 T恤 30 80;顶 帽子 15 40;双 手套 8 25;张 贺卡 2 6;枝 玫瑰 3 8;盆 吊兰 8 25;条 金鱼 3 9;张 电影票 20 45;张 公园门票 5 30;串 糖葫芦 3 8;杯 豆浆 2 4;碗 面条 8 20;支 牙刷 4 12;盏 台灯 35 90;个 魔方 12 35;本 字典 25 60;个 水壶 18 50;瓶 胶水 2 6;把 剪刀 4 12;盒 橡皮泥 6 18;个 汉堡 10 20;盒 巧克力 18 60;条 围巾 25 70;个 哨子 3 9;副 乒乓球拍 25 80"
    .split(";")
    .map((line) => {
      const [m = "", name = "", low = "", high = ""] = line.split(" ");
      return [m, name, Number(low), Number(high)] as const;
    });

const PLACES =
  "文具店 超市 商店 书店 小卖部 玩具店 菜市场 百货商场 便利店 校门口的小店 集市 夜市".split(" ");

const yuan = (phrase: string) => zhSize("cost", "元", phrase);
const noteOver = (value: number, r: Random) =>
  r.pick([10, 20, 50, 100, 200, 500].filter((x) => x > value && x < value * 4 + 10).slice(0, 2));

/** Prices, sums, change, what is short and how many can be had. */
export const buying: Daily = (w, r, { who, friend }, steps) => {
  const [[m, t, low, high], [m2, t2, low2, high2]] = r.sample(WARES, 2) as [
    (typeof WARES)[number],
    (typeof WARES)[number],
  ];
  const price = r.int(low, high);
  const p = w.given(price);
  const place = r.pick(PLACES);
  const lead = r.chance(0.4)
    ? `${whenOf(r)}{${who}去${place}买东西|${who}来到${place}|${who}和妈妈去${place}|${who}逛${place}}，`
    : "";
  if (lead) w.tell(lead);
  w.tell(
    `{一${m}${t}${p}元|每${m}${t}${p}元|${t}每${m}${p}元|一${m}${t}的价钱是${p}元|一${m}${t}卖${p}元|买一${m}${t}要${p}元}，`,
  );
  extra(w, r, who, /元/);
  const roll = r.next();
  let sum: Knot;
  let what: string;
  if (roll < 0.4) {
    const k = r.int(2, price > 20 ? 4 : 9);
    const n = w.given(k);
    what = `${n}${m}${t}`;
    sum = w.step(p, "*", n, `买${k}${m}${t}要#元。`);
    if (steps === 1)
      return w.ask(
        "all",
        sum,
        `{${who}买${what}，一共要多少元？|买${what}要多少元？|${what}一共多少元？|${who}想买${what}，需要多少元？|买${what}应付多少元？}`,
      );
    if (r.chance(0.35)) {
      const q = w.given(r.int(low2, high2));
      w.tell(
        `{${who}买了${what}和一${m2}${t2}，其中一${m2}${t2}${q}元|${who}买${what}，又买了一${m2}${q}元的${t2}|一${m2}${t2}${q}元，${who}买了一${m2}${t2}和${what}}，`,
      );
      sum = w.step(sum, "+", q, "一共要#元。");
      return w.ask(
        "both",
        sum,
        `{一共要付多少元？|${who}一共花了多少元？|这些东西一共多少元？|${who}应付多少元？}`,
        yuan("一共付的钱"),
      );
    }
  } else if (roll < 0.75) {
    const q = r.chance(steps === 1 ? 1 : 0.45) ? w.given(r.int(low2, high2)) : undefined;
    let other: Knot;
    if (q) {
      other = q;
      w.tell(
        `{一${m2}${t2}${q}元|每${m2}${t2}${q}元|${t2}每${m2}${q}元|一${m2}${t2}卖${q}元|一${m2}${t2}的价钱是${q}元}，`,
      );
    } else {
      const up = r.chance(0.5);
      const d = r.int(1, Math.max(2, Math.floor(price / 2)));
      if (!up && price - d < 1) return false;
      const gap = w.given(d);
      const [x, y] = up ? ["贵", "便宜"] : ["便宜", "贵"];
      w.tell(
        `{一${m2}${t2}比一${m}${t}${x}${gap}元|一${m}${t}比一${m2}${t2}${y}${gap}元|每${m2}${t2}比${t}${x}${gap}元|买一${m2}${t2}比买一${m}${t}要${up ? "多" : "少"}花${gap}元}，`,
      );
      other = w.step(p, up ? "+" : "-", gap, `一${m2}${t2}#元。`);
      if (other.value < low2 * 0.6 || other.value > high2 * 1.3) return false;
    }
    what = `一${m}${t}和一${m2}${t2}`;
    if (q && q.value !== price && r.chance(0.35)) {
      const [a, b, x, y] =
        price > q.value
          ? [p, q, `一${m}${t}`, `一${m2}${t2}`]
          : [q, p, `一${m2}${t2}`, `一${m}${t}`];
      const gap = w.step(a, "-", b, `${x}比${y}贵#元。`);
      if (steps === 1 || !r.chance(0.6))
        return w.ask(
          "dearer",
          gap,
          `{${x}比${y}贵多少元？|${y}比${x}便宜多少元？|${x}和${y}的价钱相差多少元？|买${x}比买${y}多花多少元？}`,
        );
      const k = w.given(r.int(2, 6));
      return w.ask(
        "dearer all",
        w.step(gap, "*", k, `一共贵#元。`),
        `{买${k}份的话，一共相差多少元？|各买${k}份，${x.slice(2)}要比${y.slice(2)}多花多少元？|如果两样各买${k}份，花的钱相差多少元？}`.replace(
          /\{买.*?\|/,
          "{",
        ),
      );
    }
    sum = w.step(p, "+", other, `${what}一共#元。`);
    if (other.role === "found" && r.chance(0.25) && steps === 1)
      return w.ask("other", other, `{一${m2}${t2}多少元？|买一${m2}${t2}要多少元？}`);
    if (steps === 1 || r.chance(0.35))
      return w.ask(
        "both",
        sum,
        `{${what}一共多少元？|${who}买${what}，一共要多少元？|买${what}共要付多少元？|${who}想买${what}，需要多少元？}`,
      );
  } else {
    what = `一${m}${t}`;
    if (r.chance(0.35) && steps < 3) {
      const short = r.int(1, Math.max(1, price - 1));
      const had = w.given(short);
      w.tell(
        `{${who}只有${had}元|${who}手里有${had}元|${who}带了${had}元|${who}的零钱是${had}元}，`,
      );
      if (short >= price) return false;
      const gap = w.step(p, "-", had, `还差#元。`);
      if (steps === 1)
        return w.ask(
          "short",
          gap,
          `{${who}还差多少元？|还差多少元才能买${what}？|买${what}还差多少元？|${who}的钱不够，还差多少元？}`,
          zhSize("money", "元", "还差的钱"),
        );
      return false;
    }
    if (steps === 1 && r.chance(0.45)) {
      const k = r.int(2, 9);
      const all = w.given(price * k);
      return w.ask(
        "count",
        w.step(all, "/", p, `可以买#${m}。`),
        `{${who}有${all}元，可以买多少${m}？|用${all}元可以买多少${m}${t}？|${all}元能买几${m}${t}？|${friend}花${all}元买${t}，买了多少${m}？}`,
      );
    }
    sum = p;
  }
  const note = [10, 20, 50, 100, 200, 500].some((x) => x > sum.value && x < sum.value * 4 + 10)
    ? noteOver(sum.value, r)
    : 0;
  if (note === 0) return false;
  const paid = w.given(note);
  if (r.chance(0.25) && steps > 1) {
    const rest = w.step(paid, "-", sum, `还剩#元。`);
    const [m3, t3, low3, high3] = r.pick(WARES.filter(([, name]) => name !== t && name !== t2));
    const each = r.int(low3, Math.min(high3, low3 + 4));
    if (rest.value % each !== 0) return false;
    const e = w.given(each);
    return w.ask(
      "then",
      w.step(rest, "/", e, `还能买#${m3}。`),
      `{${who}带了${paid}元，买${what}后，剩下的钱正好可以买多少${m3}${e}元一${m3}的${t3}？|${paid}元买了${what}以后，剩下的都买${t3}，每${m3}${e}元，能买多少${m3}？}`,
    );
  }
  return w.ask(
    "change",
    w.step(paid, "-", sum, "应找回#元。"),
    `{${who}付了${paid}元，买${what}，应找回多少元？|${who}用${paid}元买${what}，应找回多少元？|${who}有${paid}元，买${what}后还剩多少元？|买${what}，付给售货员${paid}元，应找回多少元？|${who}拿${paid}元买${what}，找回多少元？}`,
  );
};

/** Small coins: jiao and fen, and how many jiao there are in some yuan. */
export const coins: Daily = (w, r, { who }, steps) => {
  const [[m, t], [m2, t2]] = r.sample(
    WARES.filter(([, , low]) => low < 4),
    2,
  ) as [(typeof WARES)[number], (typeof WARES)[number]];
  const [a, b] = [r.int(3, 9), r.int(2, 9)];
  const x = w.given(a);
  w.tell(`{一${m}${t}${x}角|一${m}小${t}${x}角钱|${t}每${m}${x}角|买一${m}${t}要${x}角}，`);
  const ten = w.known(10);
  const roll = r.next();
  if (roll < 0.45) {
    const y = w.given(b);
    w.tell(`{一${m2}${t2}${y}角|${t2}每${m2}${y}角|买一${m2}${t2}要${y}角}，`);
    const sum = w.step(x, "+", y, `一共#角。`);
    if (steps === 1)
      return w.ask(
        "sum",
        sum,
        `{一${m}${t}和一${m2}${t2}一共多少角？|${who}各买了一样，一共要多少角？|买这两样东西一共要多少角？}`,
      );
    if (steps === 2 && sum.value > 10)
      return w.ask(
        "over",
        w.step(sum, "-", ten, `比1元多#角。`),
        `{买这两样东西要付1元和几角？|这两样东西一共要1元多少角？|${who}买这两样东西，付1元后还要付多少角？}`,
      );
    const n = r.int(1, 5);
    const had = w.given(n + 1);
    const all = w.step(had, "*", ten, `${n + 1}元是#角。`);
    return w.ask(
      "change",
      w.step(all, "-", sum, `应找回#角。`),
      `{${who}付了${had}元，各买一样，应找回多少角？|${who}用${had}元买这两样东西，还剩多少角？|${who}拿出${had}元买这两样，找回多少角？}`,
    );
  }
  const k = r.int(2, 9);
  const n = w.given(k);
  const all = w.step(x, "*", n, `一共#角。`);
  if (steps === 1)
    return w.ask(
      "all",
      all,
      `{买${n}${m}要多少角？|${who}买${n}${m}${t}，一共要多少角？|${n}${m}这样的${t}一共多少角？}`,
    );
  if (steps === 2 && all.value % 10 === 0)
    return w.ask(
      "yuan",
      w.step(all, "/", ten, `合#元。`),
      `{买${n}${m}${t}要多少元？|${who}买${n}${m}，一共要付多少元？|${n}${m}${t}一共多少元？}`,
    );
  const notes = Math.ceil((all.value + 1) / 10);
  const paid = w.given(notes);
  const jiao = w.step(paid, "*", ten, `${notes}元是#角。`);
  return w.ask(
    "change",
    w.step(jiao, "-", all, `应找回#角。`),
    `{${who}付${paid}元买${n}${m}，应找回多少角？|${who}有${paid}元，买${n}${m}${t}后还剩多少角？|用${paid}元买${n}${m}${t}，应找回多少角？}`,
  );
};
