/** A Chinese noun with the measure word that counts it and words that make it more specific. */
export interface Thing {
  readonly measure: string;
  readonly name: string;
  readonly kinds: readonly string[];
}

/** Things from lists of names that share measure word and kinds. */
export function things(measure: string, kinds: string, names: string): Thing[] {
  return names
    .split(" ")
    .map((name) => ({ measure, name, kinds: kinds.split(" ").filter((kind) => kind !== "") }));
}

const SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗".split("");
const GIVEN =
  "明 红 华 刚 丽 强 芳 军 敏 静 伟 洋 涛 亮 磊 娜 勇 杰 娟 艳 超 平 辉 玲 鹏 雪 琳 宇 浩 欣".split(
    " ",
  );

/** People with a name. */
export const NAMES: readonly string[] = [
  ..."小明 小红 小华 小刚 小丽 小强 小芳 小军 小美 小东 小林 小英 小亮 小青 小云 小兰 小宁 小方 小玲 小雨 小杰 小敏 小龙 小雪 小飞 小文 小虎 小梅 小燕 小琴 丽丽 乐乐 亮亮 明明 红红 芳芳 强强 欢欢 佳佳 婷婷 豆豆 东东 玲玲 冬冬 笑笑 淘气 晶晶 贝贝 安安".split(
    " ",
  ),
  ...SURNAMES.flatMap((family, i) =>
    [0, 7, 13, 20].map((j) => family + (GIVEN[(i + j) % GIVEN.length] ?? "明")),
  ),
];

/** People without a name, who can be made someone in particular. */
export const SOMEONE: readonly string[] =
  "王老师 李叔叔 张阿姨 妈妈 爸爸 爷爷 奶奶 哥哥 姐姐 李老师 陈师傅 刘大爷 赵阿姨 一位同学 果农".split(
    " ",
  );

/** Things to eat. */
export const FOOD: readonly Thing[] = [
  ...things("个", "红 新鲜 大", "苹果 橘子 梨 桃子 西瓜 橙子 香蕉 柠檬 芒果 石榴 柚子 菠萝"),
  ...things("个", "刚烤好的 热 肉", "面包 包子 馒头 蛋糕 饺子 月饼 粽子"),
  ...things("块", "奶油 巧克力 苏打", "饼干"),
  ...things("颗", "水果 奶 薄荷", "糖 草莓 葡萄 枣 花生"),
  ...things("个", "新鲜 有机", "鸡蛋 鸭蛋 土豆 西红柿 南瓜"),
  ...things("根", "新鲜 嫩", "黄瓜 胡萝卜 玉米"),
  ...things("瓶", "鲜 冰", "牛奶 果汁 酸奶"),
];

/** Things to own, give away, buy and sell. */
export const GOODS: readonly Thing[] = [
  ...things("本", "图画 科学 新", "书 故事书 练习本 漫画书 字典 笔记本 连环画 作文书"),
  ...things("支", "红 自动 新", "铅笔 钢笔 圆珠笔 水彩笔 毛笔"),
  ...things("张", "彩色 旧 纪念", "邮票 卡片 照片 贺卡 门票 画片 彩纸"),
  ...things(
    "个",
    "红 小 新",
    "气球 足球 篮球 皮球 玩具 书包 杯子 风筝 灯笼 文具盒 橡皮 玻璃球 羽毛球 盘子 台灯",
  ),
  ...things("枚", "银 旧 外国", "硬币 奖章 纪念币 徽章"),
  ...things("颗", "玻璃 彩色", "弹珠 珠子 螺丝 五角星"),
  ...things("朵", "红 纸 小", "花 玫瑰 菊花 百合"),
  ...things("把", "木 新 塑料", "椅子 雨伞 尺子 扇子 剪刀 小刀"),
  ...things("张", "木 新 旧", "桌子"),
  ...things("件", "毛 新 棉", "衣服 衬衫 上衣 玩具"),
  ...things("双", "布 新 运动", "鞋 袜子 手套"),
  ...things("条", "花 新", "毛巾 围巾 跳绳 裤子 裙子"),
  ...things("面", "小 大", "红旗 彩旗 镜子"),
  ...things("块", "红 木 大", "砖 积木 手帕 黑板"),
  ...things("辆", "玩具 红", "汽车 自行车 小车"),
];

/** Living things. */
export const ANIMALS: readonly Thing[] = [
  ...things("只", "小 白 黑", "鸡 鸭 羊 鹅 兔子 猴子 鸽子 蝴蝶 小鸟"),
  ...things("头", "小 黑", "牛 猪"),
  ...things("条", "小 红", "金鱼 鱼"),
  ...things("匹", "白 小", "马"),
];

/** Plants in a row, garden or field. */
export const PLANTS: readonly Thing[] = [
  ...things("棵", "小 大", "松树 柳树 杨树 桃树 梨树 苹果树 白菜"),
  ...things("盆", "红 黄", "花 兰花 月季"),
];

/** Containers that are counted by their own name: 3盒. */
export const CONTAINERS = "盒 箱 袋 包 筐 篮 桶 盘 堆 排 捆".split(" ");

/** Where things are. */
export const PLACES =
  "学校里 公园里 商店里 图书馆里 操场上 教室里 果园里 车站里 广场上 超市里".split(" ");
