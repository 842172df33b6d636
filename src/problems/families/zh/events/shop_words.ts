/** Something on sale: measure word, name, lowest and highest price in 元. */
export type Ware = readonly [measure: string, name: string, low: number, high: number];

/** A shop with its goods, and what can be bought there in numbers. */
export interface Shop {
  readonly at: string;
  readonly wares: readonly Ware[];
  /** The most of one kind that somebody buys. */
  readonly most: number;
}

const ware = (text: string): Ware => {
  const [measure = "", name = "", low = "", high = ""] = text.split(" ");
  return [measure, name, Number(low), Number(high)];
};

const shop = (at: string, most: number, wares: string): Shop => ({
  at,
  most,
  wares: wares.split(",").map(ware),
});

export const SHOPS: readonly Shop[] = [
  shop(
    "文具店",
    12,
    "本 练习本 2 5,支 钢笔 8 25,支 圆珠笔 2 5,个 文具盒 10 25,块 橡皮 1 3,把 尺子 2 5,盒 水彩笔 12 30,个 书包 40 90,本 笔记本 4 12,支 毛笔 5 15",
  ),
  shop(
    "体育用品商店",
    10,
    "个 足球 40 90,个 篮球 50 120,副 乒乓球拍 20 60,副 羽毛球拍 30 90,根 跳绳 8 20,个 排球 40 80,个 毽子 3 8",
  ),
  shop("水果店", 8, "千克 苹果 6 12,千克 香蕉 4 9,千克 葡萄 8 18,个 西瓜 15 30,盒 草莓 12 30"),
  shop("书店", 8, "本 故事书 12 30,本 科普书 18 40,本 连环画 6 15,本 字典 25 60,套 童话书 45 120"),
  shop(
    "服装店",
    6,
    "件 上衣 60 150,条 裤子 50 120,双 运动鞋 90 240,顶 帽子 15 40,条 围巾 20 60,双 袜子 5 12",
  ),
  shop(
    "玩具店",
    8,
    "辆 玩具汽车 20 60,个 布娃娃 25 70,盒 积木 30 90,个 魔方 8 25,架 玩具飞机 30 80,副 跳棋 10 25",
  ),
  shop(
    "超市",
    10,
    "盒 牛奶 3 6,袋 饼干 5 12,瓶 果汁 5 10,袋 大米 30 60,桶 食用油 50 90,包 纸巾 2 6,条 毛巾 8 20,支 牙刷 4 12",
  ),
  shop("花店", 12, "枝 玫瑰 4 10,枝 百合 6 12,盆 绿萝 10 25,盆 兰花 20 60,枝 康乃馨 3 6"),
  shop("面包店", 12, "个 面包 3 8,块 蛋糕 8 20,个 蛋挞 3 6,盒 曲奇 15 30"),
  shop("家具店", 4, "张 书桌 120 300,把 椅子 40 90,盏 台灯 40 90,个 书架 90 240"),
  shop("菜市场", 8, "千克 土豆 3 6,千克 西红柿 4 9,千克 猪肉 24 40,条 鲤鱼 15 30,千克 黄瓜 3 8"),
  shop("工艺品店", 10, "把 折扇 12 30,个 风筝 15 40,盏 灯笼 12 36,张 剪纸 4 12,个 陶罐 20 60"),
  shop("早餐店", 9, "个 包子 1 3,碗 豆浆 2 4,碗 馄饨 6 12,个 茶叶蛋 2 3,块 米糕 2 5"),
];

const FOLD = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 8 tenths as shops say it: 八折. */
export const foldOf = (tenths: number) => `${FOLD[tenths] ?? ""}折`;

/** How many of something, as a question: few things are asked for by 几. */
export const howMany = (value: number) => (value < 10 ? "{几|多少}" : "多少");
