import type { Random } from "../../../../common/random";
import { FOOD, GOODS, type Thing } from "../../../lexicon_zh";
import { zhCount, zhSize } from "../../../measure";
import type { Story } from "../../../story";
import { box, character, pupil } from "../../../words_zh";
import { type Draw, doing, FEW, type Further, having, type Scene } from "./scene";

/** A range of amounts: mostly small, sometimes to some hundreds. */
export function span(r: Random, most = 90): Scene["range"] {
  const low = r.pick([3, 6, 10]);
  const high = r.chance(0.5) ? Math.round(most / 2) : r.chance(0.8) ? most : 4 * most;
  return () => [high > 150 ? 40 : low, high];
}

/** Several people, mostly pupils. */
export function people(s: Story, r: Random): string[] {
  const all = [0, 1, 2, 3].map(() => `${pupil(s, r)}`);
  if (r.chance(0.15)) all[0] = `${character(s, r)}`;
  return all[0]!.startsWith("一位") ? all.slice(1) : all;
}

/** Three of them: 三人. */
export const PERSONS: Scene["all"] = (k) => `${FEW[k]}人`;

/** Price of one of them: what all cost or bring. */
const sold = (of: "all" | "one", unit: string, noun: string): Further => ({
  op: "*",
  least: 2,
  most: 15,
  of,
  fact: (_, k) => `{每${unit}${noun}{卖|能卖}${k}元|如果每${unit}卖${k}元}，`,
  ask: (who) =>
    `{${who}的${noun}{全部卖掉|都卖掉}{可得|能得|可以卖}多少元？|${who}一共可以卖多少元？}`,
  line: () => "一共可以卖#元。",
  measure: () => zhSize("money", "元", "卖得的钱"),
});

const SPLITS = [
  ["分给@个小朋友", "每个小朋友分到"],
  ["分给@个小组", "每个小组分到"],
  ["放在@个盒子里", "每个盒子里放"],
  ["送给@位老师", "每位老师得到"],
] as const;

/** Everything put together and shared. */
function shared(r: Random, unit: string, noun: string): Further {
  const [into, each] = r.pick(SPLITS);
  return {
    op: "/",
    least: 2,
    most: 12,
    of: "all",
    fact: (who, k) =>
      `{把${who}的${noun}{合在一起|放在一起}，平均${into.replace("@", k)}|${who}把${noun}合起来平均${into.replace("@", k)}}，`,
    ask: () => `{${each}多少${unit}？|{平均|}${each}多少${unit}${noun}？}`,
    line: () => `${each}#${unit}。`,
    measure: () => zhCount("things", unit, noun, `${each.replace(/分到|放|得到/, "")}的${noun}`),
  };
}

/** Packed into containers. */
function packed(r: Random, of: "all" | "one", unit: string, noun: string): Further {
  const b = box(r).replace(/排|堆|捆/, "袋");
  return {
    op: "/",
    least: 2,
    most: 12,
    of,
    fact: (who, k) =>
      `{${who}把${of === "all" ? "这些" : "自己的"}${noun}每${k}${unit}装一${b}|如果把${who}的${noun}每${k}${unit}装成一${b}}，`,
    ask: () => `{一共|}{可以|能}装{多少|几}${b}？`,
    line: () => `可以装#${b}。`,
    measure: () => zhCount("units", b, b, `装满的${b}数`),
  };
}

/** 书 and such in so many boxes. */
function boxed(r: Random, verb: string, noun: string): NonNullable<Scene["group"]> {
  const b = box(r).replace(/排|堆|捆/, "盒");
  return (h, k, n) =>
    `{${h}${verb}${k}${b}${noun}，每${b}${n}|${h}${verb}${noun}${k}${b}，每${b}有${n}|${h}${verb}的${noun}装了${k}${b}，每${b}装${n}}`
      .replace("有的", "的")
      .replace(/(.)了的/, "$1的");
}

const ODD = new Set(
  "桌子 椅子 台灯 鞋 裤子 裙子 剪刀 小刀 黑板 砖 汽车 自行车 门票 镜子 衣服 衬衫 上衣 毛巾 螺丝 盘子 袜子 手套 杯子 雨伞 南瓜 饺子".split(
    " ",
  ),
);

/** Something that one may own several of. */
function thing(s: Story, r: Random): Thing {
  const list = (r.chance(0.3) ? FOOD : GOODS).filter(({ name }) => !ODD.has(name));
  const { one } = s.noun(
    r,
    list.map(({ name, kinds }) => ({ one: name, many: name, kinds, toString: () => name })),
  );
  return list.find(({ name }) => name === one)!;
}

/** Pupils and others who have things. */
export const owned: Draw = (s, r) => {
  const cast = people(s, r);
  const { measure: u, name: noun } = thing(s, r);
  const gain = "再{买来|得到|买}%";
  return having({
    ...{ cast, unit: u, noun, number: `${u}数`.replace(/个数|只数|枚数/, "数量") },
    all: PERSONS,
    range: span(r),
    gain,
    lose: "{送给别人|送出|拿出}%",
    give: "{送给|给}",
    apiece: "平均每人有",
    group: boxed(r, "有", noun),
    parts: (h, a, b) =>
      `{${h}先买了${a}${noun}，又{买了|得到}${b}|${h}昨天买了${a}${noun}，今天又买了${b}|${h}有两种${noun}，一种{有|}${a}，另一种{有|}${b}|${h}的左边有${a}${noun}，右边有${b}|${h}的盒子里有${a}${noun}，{桌上|袋子里}还有${b}}`.replace(
        /\|[^|]*的左边[^|]*/,
        "",
      ),
    need: (n) =>
      `{老师布置教室要用${n}|他们想把${noun}捐给幼儿园，幼儿园需要${n}|学校要办展览，一共需要${n}|要给班里每人发一${u}，一共要${n}}，`,
    events: [
      [
        "+",
        `{后来@又{买来|得到}%|今天@又买来%|{妈妈|爸爸|老师}又给了@%}，`,
        `{现在@有多少${u}${noun}？|@现在有多少${u}${noun}？|这时@的${noun}有多少${u}？}`,
      ],
      [
        "-",
        `{后来@{送给|给了}邻居%|@{用去|拿走}其中的%|@又把其中的%分给了{弟弟|妹妹|同学}}，`,
        `{@还剩多少${u}${noun}？|@还有多少${u}？|这时@还剩下多少${u}？}`,
      ],
    ],
    further: [
      sold("all", u, noun),
      shared(r, u, noun),
      shared(r, u, noun),
      packed(r, "all", u, noun),
      packed(r, "one", u, noun),
    ],
    intro: () =>
      r.chance(0.15)
        ? `{几个好朋友在数自己的${noun}|几个人在一起比谁的${noun}多|大家都带来了${noun}}，`
        : "",
    measure: (phrase) => zhCount("things", u, noun, phrase),
  });
};

const MADE = [
  ["折", "只", "千纸鹤", "只数"],
  ["折", "颗", "星星", "颗数"],
  ["做", "朵", "纸花", "朵数"],
  ["做", "面", "小旗", "面数"],
  ["摘", "个", "苹果", "个数"],
  ["摘", "个", "桃子", "个数"],
  ["捡", "个", "贝壳", "个数"],
  ["捡", "片", "树叶", "片数"],
  ["采", "个", "蘑菇", "个数"],
  ["剪", "张", "窗花", "张数"],
  ["画", "张", "画", "张数"],
  ["钓", "条", "鱼", "条数"],
  ["收集", "张", "邮票", "张数"],
  ["收集", "个", "瓶盖", "个数"],
  ["收集", "枚", "徽章", "枚数"],
  ["写", "个", "大字", "个数"],
  ["穿", "颗", "珠子", "颗数"],
  ["包", "个", "饺子", "个数"],
  ["捉", "条", "害虫", "条数"],
  ["编", "个", "中国结", "个数"],
] as const;

const MAKING = "编 折 做 剪 画 写 穿 包".split(" ");

/** Pupils who make or gather things. */
export const made: Draw = (s, r) => {
  const [verb, u, noun, number] = r.pick(MADE);
  const cast = people(s, r);
  const making = MAKING.includes(verb);
  return doing({
    ...{ cast, verb, unit: u, noun, number },
    all: PERSONS,
    range: span(r, 60),
    give: making ? undefined : "给",
    apiece: `平均每人${verb}了`,
    group: (h, k, n) =>
      `{${h}${verb}了${k}天${noun}，每天${verb}${n}|${h}每天${verb}${n}${noun}，一共${verb}了${k}天|${h}${k}天里每天${verb}${n}${noun}}`,
    parts: (h, a, b) =>
      `{${h}上午${verb}了${a}${noun}，下午${verb}了${b}|${h}先${verb}了${a}${noun}，又${verb}了${b}|${h}昨天${verb}${a}${noun}，今天${verb}${b}}`,
    need: (n) =>
      `{老师要求一共${verb}${n}|他们打算一共${verb}${n}|班里需要${n}${noun}|学校要用${n}${noun}}，`,
    events: [
      [
        "+",
        `{后来@又${verb}了%|休息以后，@又${verb}了%}，`,
        `{@一共${verb}了多少${u}${noun}？|@前后共${verb}了多少${u}？}`,
      ],
      [
        "-",
        `{@把其中的%送给了老师|后来@送给{同桌|妹妹}%}，`,
        `{@还剩多少${u}${noun}？|@自己还有多少${u}？}`,
      ],
    ],
    further: [
      shared(r, u, noun),
      packed(r, "all", u, noun),
      {
        ...{ op: "/", least: 2, most: 9, of: "one" },
        fact: (who, k) => `{${who}一共用了${k}天|${who}是${k}天完成的}，`,
        ask: (who) => `{${who}平均每天${verb}多少${u}？|${who}每天${verb}多少${u}${noun}？}`,
        line: (who) => `${who}每天${verb}#${u}。`,
      },
    ],
    intro: () =>
      r.pick(["", "", "", `手工课上，`, `周末，`, `学校开展活动，`].slice(0, making ? 6 : 3)),
    measure: (phrase) => zhCount("things", u, noun, phrase),
  });
};
