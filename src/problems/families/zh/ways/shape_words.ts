import type { Random } from "../../../../common/random";

/** What kind of thing a figure is, by what is done with it. */
export type Plot = "farm" | "lawn" | "floor" | "yard" | "pond" | "cloth" | "board";

/** Something with the form of a figure. */
export interface Item {
  readonly name: string;
  readonly counter: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly plot: Plot;
}

/** What stands before a comma and measures: name, counter, unit, least and most of a side, by plot. */
const TABLE: Readonly<Record<Plot, string>> = {
  farm: "菜地 块 米 4 50|萝卜地 块 米 5 40|草莓园 个 米 6 50|西瓜地 块 米 10 60|试验田 块 米 5 50|蔬菜大棚 个 米 6 60|土豆地 块 米 8 60|红薯地 块 米 6 50|辣椒地 块 米 5 40|葡萄园 个 米 10 60|玉米地 块 米 10 70",
  lawn: "草坪 块 米 5 60|花坛 个 米 3 30|花圃 个 米 4 40|苗圃 个 米 5 50|绿地 块 米 6 80|月季园 个 米 5 40|草地 块 米 8 80",
  floor:
    "教室 间 米 4 12|会议室 间 米 4 16|活动室 间 米 4 12|舞蹈室 间 米 5 15|展厅 个 米 6 30|储藏室 间 米 3 6|餐厅 个 米 4 20|阅览室 间 米 5 18|门厅 个 米 4 14|手工室 间 米 4 10",
  yard: "操场 个 米 20 90|停车场 个 米 15 70|广场 个 米 20 90|院子 个 米 5 20|晒谷场 个 米 20 70|篮球场 个 米 14 30|活动场地 块 米 10 60|练车场 个 米 20 80",
  pond: "鱼塘 个 米 10 60|荷花池 个 米 5 40|虾塘 个 米 10 60|游泳池 个 米 8 50",
  cloth:
    "桌布 块 分米 6 30|窗帘布 块 分米 10 40|手帕 块 厘米 15 40|丝巾 条 厘米 40 90|花布 块 分米 6 40|地毯 块 分米 10 50|彩旗布 块 分米 5 30|毛毯 条 分米 8 24|红绸布 块 分米 6 40",
  board:
    "木板 块 分米 4 30|玻璃 块 分米 3 24|相框 个 厘米 12 60|广告牌 块 分米 6 60|铁皮 块 分米 4 30|彩纸 张 厘米 12 60|画纸 张 厘米 20 80|镜子 面 分米 3 20|黑板 块 分米 8 40|宣传栏 个 分米 8 40|剪纸 幅 厘米 10 50|卡纸 张 厘米 12 70|铝板 块 分米 4 30",
};

/** What nobody cuts up. */
export const FIXED = /相框|镜子|黑板|宣传栏|广告牌|毛毯|地毯|丝巾|手帕|剪纸/;

const ITEMS: readonly Item[] = Object.entries(TABLE).flatMap(([plot, rows]) =>
  rows.split("|").map((row): Item => {
    const [name = "", counter = "", unit = "", low, high] = row.split(" ");
    return { name, counter, unit, low: Number(low), high: Number(high), plot: plot as Plot };
  }),
);

const OWNERS: Readonly<Record<Plot, string>> = {
  farm: "王大伯家 李叔叔家 红星农场 村里 生态园 学校 农业合作社 张爷爷家 农科所 外婆家",
  lawn: "学校 公园里 小区里 社区 植物园 广场边 敬老院 街心公园 工厂里 校园里",
  floor: "学校 少年宫 图书馆 文化馆 社区中心 幼儿园",
  yard: "学校 镇上 社区 村里 体育中心 红星农场",
  pond: "公园里 村里 红星农场 度假村 养殖场",
  cloth: "奶奶 妈妈 裁缝店 王阿姨 剧团 刘奶奶",
  board: "王师傅 美术组 装修队 李叔叔 工艺品厂",
};

/** An item of some kind. */
export function item(r: Random, plots?: readonly Plot[], most = 999): Item {
  const list = ITEMS.filter(({ plot, low }) => (!plots || plots.includes(plot)) && low < most);
  return r.pick(list);
}

const owner = (r: Random, plot: Plot) => r.pick(OWNERS[plot].split(" "));

/** The clause that brings the item in, and how it is called from there on. */
export function introduce(r: Random, { name, counter, plot }: Item, form: string) {
  const one = `一${counter}${form}`;
  const whose = name === "晒谷场" ? "村里" : owner(r, plot);
  return {
    text: `{${one}${name}|${one}的${name}|${whose}有${one}${name}|${whose}有${one}的${name}}，`,
    it: `这${counter}${name}`,
  };
}

/** What grows: name, kilograms a square meter (low, high), price a kilogram. */
export const CROPS =
  "白菜 5 9 2|萝卜 4 8 2|西红柿 6 12 4|黄瓜 5 10 4|草莓 2 4 15|茄子 4 8 5|土豆 3 6 3|辣椒 3 6 6|南瓜 4 8 2|红薯 3 7 4|豆角 2 5 6|西瓜 4 7 3|菠菜 2 4 5|冬瓜 6 12 2|生菜 3 5 6|洋葱 4 7 3"
    .split("|")
    .map((row) => row.split(" "));

/** The crop that a field is named after, or any. */
export function crop(r: Random, field: string): readonly string[] {
  const own = CROPS.find(([name = ""]) => field.startsWith(name));
  if (own) return own;
  const fixed: Readonly<Record<string, string>> = {
    葡萄园: "葡萄 2 5 10",
    玉米地: "玉米 2 3 3",
  };
  return fixed[field]?.split(" ") ?? r.pick(CROPS);
}

/** Plants that are set one by one: name, counter, most on a square meter, price. */
export const PLANTS_SET =
  "月季 株 9 6|郁金香 株 16 5|菊花 株 12 4|牡丹 株 4 15|杜鹃花 株 9 8|一串红 株 16 3|三色堇 株 20 2|百合 株 12 7|兰花 株 9 12|太阳花 株 25 2"
    .split("|")
    .map((row) => row.split(" "));
