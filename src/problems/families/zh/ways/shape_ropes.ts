import type { Knot } from "../../../weaving/web_zh";
import { type Amount, above, divisor, either, goOn, type Scene, say, type Use } from "./core";
import { amount } from "./uses";
import { priced } from "./uses_count";
import { PAYING } from "./uses_money";

/** Ropes, cloth and wire: name, counter, what is made, its counter, least and most meters of one. */
const ROPES =
  "花布 匹 床单 条 2 4|绸布 匹 裙子 条 2 3|麻绳 根 跳绳 根 2 4|彩带 卷 蝴蝶结 个 2 3|铁丝 卷 衣架 个 2 3|棉布 匹 被套 个 4 7|毛呢 匹 大衣 件 3 4|电线 盘 接线板 个 2 5|丝带 卷 中国结 个 2 4|牛仔布 匹 背带裤 条 2 3|帆布 卷 帐篷 顶 6 15|窗纱 卷 纱窗 扇 2 3|尼龙绳 盘 渔网 张 10 30|白布 匹 白大褂 件 2 4"
    .split("|")
    .map((row) => row.split(" "));

const HOUSES = "裁缝店 服装厂 王师傅 手工小组 李阿姨 加工厂 工具房 社区工坊".split(" ");

/** A roll that is cut: so many things of so many meters each, the rest, what they bring. */
export function ropes(c: Scene): boolean {
  const { w, r } = c;
  const [cloth = "", roll = "", made = "", m = "", low, high] = r.pick(ROPES);
  const each = r.int(Number(low), Number(high));
  const n = r.int(3, 40);
  const whole = above(r, each * n);
  const house = r.pick(HOUSES);
  let all: Knot;
  if (r.chance(0.35)) {
    const k = divisor(r, whole, 2, 8);
    if (k === undefined) return false;
    const [x, y] = [w.given(k), w.given(whole / k)];
    say(
      c,
      `${house}有${x}${roll}${cloth}，每${roll}长${y}米`,
      `${house}买来${x}${roll}同样长的${cloth}，每${roll}${y}米`,
      `每${roll}${cloth}长${y}米，${house}有${x}${roll}`,
      `${house}进了${cloth}${x}${roll}，每${roll}都是${y}米`,
    );
    all = w.step(x, "*", y, `${cloth}一共长#米。`);
  } else {
    all = w.given(whole);
    say(
      c,
      `${house}有一${roll}${cloth}，长${all}米`,
      `一${roll}${cloth}长${all}米`,
      `${house}买来${all}米${cloth}`,
      `有一${roll}长${all}米的${cloth}`,
    );
  }
  const uses = rollUses(made, m);
  const plain = r.next();
  if (plain < 0.3) {
    const size = w.given(each);
    const first = Math.round(whole * (0.1 + 0.5 * r.next()));
    if ((whole - first) % each !== 0 || first < 2 || whole - first < 2 * each) return false;
    const x = w.given(first);
    say(c, `先用去${x}米`, `已经卖掉${x}米`, `第一天剪去了${x}米`, `其中${x}米有别的用处`);
    say(
      c,
      `剩下的用来做${made}，每${m}用${size}米`,
      `余下的全部做成${made}，每${m}要用${size}米`,
      `其余的都做${made}，做一${m}需要${size}米`,
      `再用余下的做${made}，每${m}${made}用料${size}米`,
    );
    const rest = w.step(all, "-", x, "剩下#米。");
    return goOn(
      c,
      amount(
        {
          knot: w.step(rest, "/", size, `可以做#${m}${made}。`),
          sort: "count",
          unit: m,
          ask: either(
            `可以做多少${m}${made}？`,
            `一共能做${made}多少${m}？`,
            `正好能做多少${m}？`,
            `能做出多少${m}${made}？`,
          ),
          phrase: `做的${made}`,
          thing: made,
        },
        uses,
      ),
      2,
    );
  }
  const [x, y] = [w.given(n), w.given(each)];
  say(
    c,
    `做了${x}${m}${made}，每${m}用${y}米`,
    `用它做${made}，每${m}要${y}米，一共做了${x}${m}`,
    `每${m}${made}用${y}米，做了${x}${m}`,
    `已经做好${x}${m}${made}，每${m}用料${y}米`,
  );
  const used = w.step(x, "*", y, `做${made}用了#米。`);
  const rest = w.step(all, "-", used, "还剩#米。");
  return goOn(
    c,
    amount(
      {
        knot: rest,
        sort: "length",
        unit: "米",
        ask: either(
          `还剩多少米${cloth}？`,
          `${cloth}还剩多少米？`,
          "剩下的有多少米？",
          "余下多少米？",
        ),
        phrase: `剩下的${cloth}`,
      },
      restUses(cloth, roll),
    ),
    2,
  );
}

const restUses = (cloth: string, roll: string): readonly Use[] => [
  (c, { knot }) => {
    const n = divisor(c.r, knot.value, 2, 9);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `把剩下的平均剪成${k}段`,
      `余下的平均分成${k}段`,
      `剩下的剪成同样长的${k}段`,
      `再把剩下部分平均剪成${k}段`,
    );
    return amount(
      {
        knot: c.w.step(knot, "/", k, "每段长#米。"),
        sort: "length",
        unit: "米",
        ask: either("每段长多少米？", "每段是多少米？", "平均每段有多少米？", "每一段长多少米？"),
        phrase: "每段的长度",
      },
      [
        (d, from) =>
          amount({
            knot: d.w.step(from.knot, "*", d.w.known(10), "每段长#分米。"),
            sort: "length",
            unit: "分米",
            ask: either(
              "每段长多少分米？",
              "每段是多少分米？",
              "平均每段有多少分米？",
              "每一段长多少分米？",
            ),
            phrase: "每段的长度",
          }),
      ],
    );
  },
  (c, { knot }) => {
    const p = c.w.given(c.r.int(4, 25));
    say(
      c,
      `剩下的${cloth}每米卖${p}元`,
      `余下的按每米${p}元卖掉`,
      `把剩下的以每米${p}元卖出`,
      `剩下的${cloth}每米值${p}元`,
    );
    return amount({
      knot: c.w.step(knot, "*", p, "剩下的值#元。"),
      sort: "money",
      unit: "元",
      ask: either(
        `剩下的${cloth}值多少元？`,
        "剩下的可以卖多少元？",
        `余下的${cloth}一共值多少元？`,
        "剩下部分能卖得多少元？",
      ),
      phrase: `剩下的${cloth}值的钱`,
    });
  },
  (c, { knot }) => {
    const x = c.w.given(c.r.int(5, 60));
    say(
      c,
      `又买来${x}米`,
      `后来又运来同样的${cloth}${x}米`,
      `接着又进了${x}米`,
      `第二天又添了${x}米${cloth}`,
    );
    return amount({
      knot: c.w.step(knot, "+", x, "现在有#米。"),
      sort: "length",
      unit: "米",
      ask: either(
        `现在有多少米${cloth}？`,
        `这时${cloth}有多少米？`,
        "现在一共有多少米？",
        `现在共有${cloth}多少米？`,
      ),
      phrase: `现在的${cloth}`,
    });
  },
  (c, { knot }) => {
    const n = c.r.int(2, 6);
    const x = c.w.given(n);
    if (knot.value * n > 400) return undefined;
    say(
      c,
      `另一${roll}${cloth}的长度是剩下部分的${x}倍`,
      `还有一${roll}${cloth}，长度是剩下的${x}倍`,
      `仓库里另有一${roll}${cloth}，是剩下部分的${x}倍长`,
      `剩下部分的${x}倍正好是另一${roll}${cloth}的长度`,
    );
    return amount({
      knot: c.w.step(knot, "*", x, `另一${roll}长#米。`),
      sort: "length",
      unit: "米",
      ask: either(
        `另一${roll}${cloth}长多少米？`,
        `另一${roll}有多少米？`,
        `求另一${roll}${cloth}的长度是多少米。`,
        `另外那${roll}${cloth}长多少米？`,
      ),
      phrase: `另一${roll}${cloth}的长度`,
    });
  },
];

const rollUses = (made: string, m: string): readonly Use[] => {
  const sells: Use = (c, from: Amount) => {
    const bought = priced(20, 90)(c, from);
    return (
      bought &&
      amount(
        {
          ...bought,
          ask: either(
            `这些${made}一共值多少元？`,
            `${made}的总价是多少元？`,
            `全部${made}一共多少元？`,
            `这些${made}的总价是多少元？`,
          ),
          phrase: `这些${made}的总价`,
        },
        PAYING.slice(0, 0),
      )
    );
  };
  const days: Use = (c, { knot }) => {
    const n = divisor(c.r, knot.value, 2, 10);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `这些${made}要在${k}天内做完`,
      `计划${k}天做好`,
      `一共用了${k}天做完`,
      `做完这些${made}用${k}天`,
    );
    return amount({
      knot: c.w.step(knot, "/", k, `平均每天做#${m}。`),
      sort: "count",
      unit: m,
      ask: either(
        `平均每天做多少${m}？`,
        `平均每天要做${made}多少${m}？`,
        `每天平均做多少${m}${made}？`,
        `平均一天做多少${m}？`,
      ),
      phrase: `平均每天做的${made}`,
      thing: made,
    });
  };
  return [sells, days];
};
