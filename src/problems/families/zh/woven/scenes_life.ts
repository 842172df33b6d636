import { zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { type Draw, FEW, listed } from "./scene";
import { sized } from "./scenes_sizes";

const AGES: readonly (readonly [string, number, number])[] = [
  ["爸爸", 33, 46],
  ["妈妈", 32, 45],
  ["爷爷", 60, 80],
  ["奶奶", 60, 78],
  ["外婆", 58, 76],
  ["哥哥", 9, 15],
  ["姐姐", 9, 15],
  ["弟弟", 2, 9],
  ["妹妹", 2, 9],
  ["叔叔", 24, 40],
  ["阿姨", 24, 40],
  ["王老师", 24, 55],
];

/** Ages in a family. */
export const ages: Draw = (s, r) => {
  const child = `${pupil(s, r)}`;
  const picked = r.sample(AGES, 3);
  const by = new Map<string, readonly [number, number]>([
    [child, [6, 13]],
    ...picked.map(([name, low, high]) => [name, [low, high]] as const),
  ]);
  return sized({
    cast: r.shuffle([...by.keys()]),
    unit: "岁",
    has: "今年",
    q: "的年龄",
    more: ["大", "小"],
    same: "一样大",
    all: (k) => `${FEW[k]}人`,
    range: (h) => {
      const [low, high] = by.get(h)!;
      return [low, high];
    },
    strict: true,
    gap: 55,
    links:
      "given more more more more times times times timesMore timesMore timesMore part sum met".split(
        " ",
      ),
    asks: "one one one further further diff ratio total".split(" "),
    says: (h, n) => `${h}的年龄是${n}|今年${h}${n}|${h}现在${n}`,
    further: [
      {
        ...{ op: "+", least: 2, most: 15, of: "one" },
        fact: () => "",
        ask: (who, k) =>
          `{${k}年后，${who}多少岁？|再过${k}年，${who}{是|}多少岁？|${who}${k}年后是多少岁？|过${k}年以后${who}有多少岁？}`,
        line: (who, k) => `${k}年后${who}#岁。`,
      },
      {
        ...{ op: "-", least: 2, most: 8, of: "one" },
        fact: () => "",
        ask: (who, k) =>
          `{${k}年前，${who}多少岁？|${who}${k}年前是多少岁？|${k}年以前${who}是多少岁？}`,
        line: (who, k) => `${k}年前${who}#岁。`,
      },
    ],
    measure: (phrase) => zhSize("age", "岁", phrase),
  });
};

const GOODS: Readonly<Record<string, string>> = {
  ...{ 钢笔: "支", 铅笔: "支", 圆珠笔: "支", 毛笔: "支", 橡皮: "块", 尺子: "把", 文具盒: "个" },
  ...{ 日记本: "本", 练习本: "本", 字典: "本", 故事书: "本", 漫画书: "本", 书包: "个" },
  ...{ 足球: "个", 篮球: "个", 排球: "个", 羽毛球拍: "副", 跳绳: "根", 乒乓球拍: "副" },
  ...{ 上衣: "件", 裤子: "条", 裙子: "条", 帽子: "顶", 毛巾: "条", 围巾: "条", 球鞋: "双" },
  ...{ 椅子: "把", 桌子: "张", 台灯: "盏", 水壶: "个", 雨伞: "把", 茶杯: "个", 脸盆: "个" },
  ...{ 西瓜: "个", 蛋糕: "个", 面包: "个", 牛奶: "盒", 果汁: "瓶", 汉堡: "个", 巧克力: "块" },
};

const SHELVES = [
  "钢笔 铅笔 圆珠笔 毛笔 橡皮 尺子 文具盒 练习本",
  "日记本 练习本 字典 故事书 漫画书 书包 文具盒",
  "足球 篮球 排球 羽毛球拍 跳绳 乒乓球拍",
  "上衣 裤子 裙子 帽子 围巾 球鞋",
  "椅子 桌子 台灯 水壶 雨伞 茶杯 脸盆 毛巾",
  "蛋糕 面包 牛奶 果汁 汉堡 巧克力 西瓜",
];

/** Prices of goods, and what several of them cost. */
export const prices: Draw = (_, r) => {
  const shelf = r.int(0, 5);
  const cast = r.sample(SHELVES[shelf]!.split(" "), 4);
  const each = (h: string) => GOODS[h]!;
  const one = (h: string) => `一${each(h)}${h}`;
  const high = [20, 40, 90, 200, 150, 30][shelf]!;
  return sized({
    ...{ cast, unit: "元", each },
    has: "的单价是",
    q: "{的单价|的价钱|的价格}",
    num: "的单价",
    tail: "的单价",
    more: ["贵", "便宜"],
    same: "{一样贵|价钱相同}",
    gain: "{涨价|贵}%",
    lose: "{降价|便宜}%",
    all: (k) => `这${FEW[k]}种商品`,
    range: () => [2, high],
    scale: r.chance(0.25) ? r.pick([0.5, 0.1, 0.2]) : undefined,
    says: (h, n) => `{每|一}${each(h)}${h}${n}|${one(h)}{卖|要}${n}|${h}每${each(h)}${n}`,
    sums: (names, n) =>
      `买${listed(names.map(one))}{一共|共}{要|用去|花了}${n}|${listed(names.map(one))}一共{要|卖}${n}`,
    links: "given more more more times times timesMore timesMore part sum sum sumEq partMore".split(
      " ",
    ),
    asks: "one diff ratio buy buy buy buy buy buy further".split(" "),
    further: [
      {
        ...{ op: "*", least: 2, most: 20, of: "all" },
        fact: (who, k) =>
          `{把${who}配成一套，学校买了${k}套|${who}组成一套，一共买${k}套|${k}个同学每人把${who}各买一${shelf === 5 ? "份" : "件"}}，`,
        ask: () => "{一共|}{要|要花|应付|要付}多少元？",
        line: () => "一共要#元。",
        measure: () => zhSize("cost", "元", "一共要付的钱"),
      },
    ],
    intro: () =>
      r.pick(["", "", "商店里，", "{体育|百货|}商店里，".replace(/\{.*\}/, ""), "在超市里，"]),
    measure: (phrase) => zhSize("price", "元", phrase),
  });
};
