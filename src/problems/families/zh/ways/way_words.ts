import type { Random } from "../../../../common/random";

/** A way to get about: its verb, units and usual speeds, who goes and where. */
export interface Mode {
  readonly go: string;
  readonly u: string;
  readonly h: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Most hours or minutes of a way. */
  readonly most: number;
  readonly names: readonly string[];
  readonly places: readonly (readonly string[])[];
  /** Whether it takes fuel. */
  readonly fuel: boolean;
}

const ROWS: readonly string[] = [
  "走 米 分钟 50 90 5 30;*;家-学校 学校-图书馆 家-公园 村口-镇上 家-少年宫 学校-体育馆 家-书店 家-菜市场 学校-科技馆",
  "跑 米 分钟 120 240 10 15;*;起点-终点 学校-体育场 家-河边 广场-公园 湖东岸-湖西岸",
  "骑 米 分钟 180 300 10 25;*;家-学校 家-游泳馆 学校-博物馆 家-邮局 村口-火车站 家-植物园",
  "骑 千米 小时 10 20 1 7;*;家-外婆家 县城-水库 营地-古镇 学校-农场 镇上-果园",
  "走 千米 小时 3 6 1 6;*;营地-山顶 学校-烈士陵园 村里-镇上 山脚-瀑布",
  "行 千米 小时 45 110 5 9;小客车 货车 大巴车 轿车 卡车 面包车 救灾车队 旅游车 长途汽车 越野车 冷藏车 快递车;甲城-乙城 县城-省城 工厂-港口 东站-西站 农场-市场 仓库-灾区;油",
  "行驶 千米 小时 100 250 10 8;快车 高铁列车 动车 特快列车 城际列车 旅游专列;南站-北站 甲地-乙地 省城-海滨 东城-西城",
  "航行 千米 小时 15 45 1 12;客轮 货轮 游船 渡轮 渔船 快艇 科考船 巡逻艇 运煤船;甲港-乙港 码头-小岛 南岛-北岛 渔村-灯塔",
  "飞行 千米 小时 500 900 20 6;客机 运输机 货机 救援飞机 公务机;甲地-乙地 南方机场-北方机场 首都-海岛",
  "飞 米 秒 6 20 1 90;无人机 航模飞机 老鹰 鸽子 雨燕 大雁;山脚-山顶 东岸-西岸 起飞点-目标点",
  "爬 厘米 分钟 4 15 1 30;蜗牛 蚂蚁 毛毛虫 甲虫 瓢虫 小乌龟;树根-树梢 墙脚-窗台 石头-菜叶 花盆-水池",
  "游 米 分钟 30 75 5 20;*;东岸-西岸 码头-浮标 小岛-岸边",
  "跑 千米 小时 40 65 5 4;鸵鸟 羚羊 斑马 野马 长颈鹿;草原东边-水塘 树林-河边",
  "走 米 分钟 20 60 5 25;送餐机器人 导览机器人 巡检机器人 扫地机器人 搬运机器人;南楼-北楼 仓库-车间 一号门-二号门 东门-西门",
  "行 千米 小时 8 16 1 6;马车 拖拉机 三轮车 电动车;村里-集市 打谷场-粮站 果园-镇上",
  "游 千米 小时 20 40 2 8;海豚 蓝鲸 海狮 金枪鱼 海豹;海湾-珊瑚礁 北岛-南岛",
  "滑 米 分钟 200 400 20 12;*;起点-终点 冰湖东岸-冰湖西岸 雪场东门-雪场西门",
];

/** The ways to get about. */
export const MODES: readonly Mode[] = ROWS.map((row) => {
  const [head = "", names = "", places = "", oil] = row.split(";");
  const [go = "", u = "", h = "", low, high, step, most] = head.split(" ");
  return {
    ...{ go, u, h, low: Number(low), high: Number(high), step: Number(step), most: Number(most) },
    names: names === "*" ? [] : names.split(" "),
    places: places.split(" ").map((pair) => pair.split("-")),
    fuel: oil !== undefined,
  };
});

/** A usual speed. */
export const speedOf = (r: Random, { low, high, step }: Mode): number =>
  low + step * r.int(0, Math.floor((high - low) / step));

/** Who goes: people of the story, or vehicles and animals of the kind. */
export function goers(
  r: Random,
  { names }: Mode,
  people: readonly string[],
): readonly [string, string] {
  const [a = "", b = ""] = names.length > 0 ? r.sample(names, 2) : people;
  return [a, b];
}

/** Vehicles and animals are one of a kind where they stand first. */
export const first = ({ names, go }: Mode, who: string): string => {
  if (names.length === 0 || who.endsWith("车队")) return who;
  if (who === "拖拉机") return "一辆拖拉机";
  if (/机$/.test(who)) return `一架${who}`;
  if (/列车|快车|(?<!电)动车$|专列/.test(who)) return `一列${who}`;
  if (/[轮船]$/.test(who) || who.endsWith("艇")) return `一艘${who}`;
  if (/机器人/.test(who)) return `一台${who}`;
  if (/车$/.test(who)) return `一辆${who}`;
  if (/鲸|马$|金枪鱼|毛毛虫/.test(who)) {
    return `一${/马$/.test(who) ? "匹" : who === "蓝鲸" ? "头" : "条"}${who}`;
  }
  return go === "" ? who : `一只${who}`;
};
