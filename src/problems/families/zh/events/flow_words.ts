/** Something that a place has, and how it goes and comes. */
export interface Stock {
  readonly at: string;
  readonly thing: string;
  readonly unit: string;
  readonly out: string;
  readonly come: string;
  /** The least and the most that there is. */
  readonly low: number;
  readonly high: number;
  /** In what it comes and goes. */
  readonly load: string;
  /** What is done with the rest in equal parts: 平均分给 班, 平均装在 箱. */
  readonly share: readonly [verb: string, part: string];
  /** What one costs where it is sold. */
  readonly price: number;
}

const stock = (text: string): Stock => {
  const [at, thing, unit, out, come, low, high, load, verb, part, price] = text.split(" ") as [
    ...[string, string, string, string, string, string, string, string, string, string, string],
  ];
  return {
    ...{ at, thing, unit, out, come, load },
    ...{ low: Number(low), high: Number(high), price: Number(price), share: [verb, part] },
  };
};

export const STOCKS: readonly Stock[] = [
  "粮店 大米 袋 卖出 运来 60 400 车 平均分给 个食堂 90",
  "粮店 面粉 千克 卖出 运来 300 2800 车 平均装进 个袋子 5",
  "水果店 苹果 筐 卖出 运来 30 160 车 平均分给 个摊位 60",
  "水果批发店 橘子 千克 卖出 运来 400 2600 筐 平均装进 个箱子 6",
  "学校食堂 面粉 千克 用去 买来 100 500 袋 平均分给 个班组 0",
  "学校图书馆 故事书 本 借出 买来 100 900 包 平均分给 个班 0",
  "仓库 钢材 吨 运走 运来 60 600 车 平均分给 个工地 0",
  "仓库 化肥 袋 运走 运来 100 800 车 平均分给 个村 0",
  "建筑工地 水泥 袋 用去 运来 80 600 车 平均分给 个工程队 0",
  "养鸡场 鸡蛋 千克 卖出 收获 60 400 筐 平均装进 个箱子 9",
  "文具店 铅笔 支 卖出 购进 100 600 盒 平均分给 个柜台 2",
  "文具店 练习本 本 卖出 购进 100 600 包 平均放在 个货架上 3",
  "花店 玫瑰 枝 卖出 购进 60 300 束 平均插在 个花瓶里 5",
  "面包店 面包 个 卖出 烤好 60 300 盘 平均装进 个盒子 6",
  "苗圃 树苗 棵 运走 运来 100 900 车 平均分给 个小组 0",
  "商场 电视机 台 卖出 运来 40 200 车 平均分给 个分店 2000",
  "服装店 衬衫 件 卖出 购进 60 300 箱 平均放在 个货架上 80",
  "学校 粉笔 盒 用去 买来 40 200 箱 平均分给 个年级 0",
  "菜店 土豆 千克 卖出 运来 80 500 筐 平均装进 个袋子 4",
  "玩具厂 布娃娃 个 运走 生产 100 800 箱 平均分给 个商店 0",
  "体育用品店 足球 个 卖出 购进 40 200 箱 平均分给 个班 60",
  "医院 口罩 包 用去 购进 60 400 箱 平均分给 个科室 0",
].map(stock);

/** When things go. */
export const MOMENTS: readonly (readonly string[])[] = [
  ["第一天", "第二天", "第三天"],
  ["上午", "下午", "晚上"],
  ["星期一", "星期二", "星期三"],
  ["第一次", "第二次", "第三次"],
  ["第一周", "第二周", "第三周"],
  ["前天", "昨天", "今天"],
];

/** Who does so much in so much time. */
export interface Labor {
  /** Two or three who can be compared. */
  readonly actors: readonly string[];
  readonly verb: string;
  readonly unit: string;
  readonly thing: string;
  readonly hour: string;
  readonly low: number;
  readonly high: number;
  /** The longest time that is told. */
  readonly most: number;
  /** What all of it is; `%` is the amount. */
  readonly whole: string;
  readonly rest: readonly [ask: string, line: string];
  /** Doing it for some time: 修了5天, 干了5天. */
  readonly go: string;
  /** Both at once: 合作, 同时从两地出发相向而行. */
  readonly both: string;
}

const labor = (text: string): Labor => {
  const [actors, verb, unit, thing, hour, low, high, most, whole, ask, line, go, both] = text.split(
    " ",
  ) as [
    ...[string, string, string, string, string, string, string],
    ...[string, string, string, string, string, string],
  ];
  return {
    ...{ actors: actors.split("/"), verb, unit, hour, whole, go, both },
    ...{ thing: thing === "_" ? "" : thing, rest: [ask, line] },
    ...{ low: Number(low), high: Number(high), most: Number(most) },
  };
};

export const LABORS: readonly Labor[] = [
  "甲队/乙队/丙队 修 米 公路 天 30 120 12 一条公路长%米 还剩多少米没修？ 还剩#米。 修 合作",
  "甲队/乙队/丙队 挖 米 水渠 天 20 80 12 一条水渠长%米 还剩多少米没挖？ 还剩#米。 挖 合作",
  "王师傅/李师傅/小张 加工 个 零件 小时 12 60 9 要加工%个零件 还剩多少个没加工？ 还剩#个。 做 一起做",
  "第一组/第二组/第三组 栽 棵 树 天 20 90 6 学校要栽%棵树 还剩多少棵没栽？ 还剩#棵。 栽 一起栽",
  "甲车间/乙车间/丙车间 生产 台 风扇 天 20 120 15 工厂要生产%台风扇 还剩多少台没生产？ 还剩#台。 生产 同时生产",
  "服装一厂/服装二厂/服装三厂 做 套 校服 天 40 150 12 要做%套校服 还剩多少套没做？ 还剩#套。 做 同时做",
  "张阿姨/刘阿姨/陈阿姨 打 页 稿件 小时 6 18 8 一份稿件有%页 还剩多少页没打？ 还剩#页。 打 一起打",
  "大货车队/小货车队/运输三队 运 吨 沙石 天 30 120 9 一堆沙石重%吨 还剩多少吨没运？ 还剩#吨。 运 一起运",
  "1号收割机/2号收割机/3号收割机 收割 公顷 小麦 小时 2 6 9 农场有%公顷小麦 还剩多少公顷没收割？ 还剩#公顷。 收割 同时收割",
  "甲管/乙管/丙管 注水 升 _ 分钟 15 90 20 一个水池能装%升水 还差多少升才能注满？ 还差#升。 注水 同时注水",
  "小明/小华/小丽 折 只 纸鹤 天 6 24 9 要折%只纸鹤 还差多少只？ 还差#只。 折 一起折",
  "客车/货车/轿车 行驶 千米 _ 小时 45 100 6 甲、乙两地相距%千米 还剩多少千米？ 还剩#千米。 行驶 同时从两地出发相向而行",
  "快艇/轮船/渔船 航行 千米 _ 小时 20 48 8 两个港口相距%千米 还剩多少千米？ 还剩#千米。 航行 同时从两港出发相向而行",
  "小军/小林/小宁 走 米 _ 分钟 50 75 20 两个村子相距%米 还剩多少米？ 还剩#米。 走 同时从两村出发相向而行",
  "李叔叔/王叔叔/张叔叔 骑 米 _ 分钟 180 300 15 两个公园相距%米 还剩多少米？ 还剩#米。 骑 同时从两个公园出发相向而行",
  "赵师傅/孙师傅/周师傅 挣 元 _ 天 150 320 12 想挣够%元 还差多少元？ 还差#元。 干 一起干",
  "哥哥/姐姐/表哥 挣 元 _ 小时 18 45 9 想挣够%元 还差多少元？ 还差#元。 干 一起干",
].map(labor);
