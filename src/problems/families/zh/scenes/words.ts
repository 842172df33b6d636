import type { Random } from "../../../../common/random";
import type { Realm, Scene } from "./scene";

const list = (text: string) => text.split(" ");

const DAYS = list(
  "星期天， 星期六， 周末， 今天， 昨天， 早上， 下午， 傍晚， 中午， 国庆节那天， 放假第一天， 这个星期， 一个晴朗的早晨，",
);

/** What a story begins with. */
const OPENERS: Readonly<Record<Realm, readonly string[]>> = {
  rides: list("早高峰的时候， 天刚亮， 发车时， 一路上人来人往， 假期里，"),
  roads: list("早上八点， 天刚亮， 节假日里， 下班以后， 这天很热闹， 一大早，"),
  nature: list(
    "春天到了， 雨停了， 太阳出来了， 天气真好， 一阵风吹过， 清晨， 暖和的午后， 秋天来了，",
  ),
  farm: list("秋收的时候， 春天， 天刚亮， 爷爷家的农场很热闹， 丰收的季节， 一大早， 雨后，"),
  crowds: list("下课铃响了， 放学后， 活动课上， 暑假里， 天气很好， 课间， 寒假里，"),
  school: list("新学期开始了， 开学第一天， 课前， 六一节前， 大扫除的时候， 这个月， 本学期，"),
  home: list("吃晚饭前， 过年前， 妈妈下班后， 搬家那天， 家里来了客人， 过节的时候， 这个月，"),
  shops: list("开门的时候， 过节前生意很好， 一大早， 开业第一天， 这个月， 店庆那天，"),
  sites: list("一大早， 天刚亮， 节日那天， 这几天， 天黑以前，"),
  owned: list("暑假里， 放学后， 手工课上， 六一节那天， 生日那天， 这个学期， 课间， 寒假里，"),
};

/** How a story begins, now and then; ends with a comma. */
export const openerOf = (r: Random, { realm }: Scene): string =>
  r.chance(0.38) ? r.pick(r.chance(0.6) ? OPENERS[realm] : DAYS) : "";

const LINKS = list(
  "后来， 后来 过了一会儿， 不久， 接着， 随后 不一会儿， 没过多久， 之后， 再后来， 过了不久，",
);

/** What leads on to the next change. */
export const linkOf = (r: Random): string => (r.chance(0.45) ? r.pick(LINKS) : "");

const TIMES: readonly (readonly [string, string])[] = [
  ["上午", "下午"],
  ["第一次", "第二次"],
  ["第一天", "第二天"],
  ["昨天", "今天"],
  ["星期一", "星期二"],
  ["早上", "晚上"],
  ["上个星期", "这个星期"],
  ["三月份", "四月份"],
  ["前一天", "后一天"],
  ["周六", "周日"],
];
const STOPS: readonly (readonly [string, string])[] = [
  ["第一站", "第二站"],
  ["前一站", "后一站"],
  ["第一次停靠时", "第二次停靠时"],
];
const HOURS = TIMES.slice(0, 2);

/** Two times of a story. */
export const timesOf = (r: Random, { realm }: Scene) =>
  r.pick(realm === "rides" ? STOPS : realm === "nature" ? HOURS : TIMES);

/** Numbers that nobody needs, with their bounds; X is the number. */
const IDLE = [
  ...[
    "今天的气温是X摄氏度 8 30",
    "今天是X号 2 28",
    "W今年X岁 7 12",
    "W家有X口人 3 6",
    "W的座位在第X排 1 8",
  ],
  ...["W从家走到学校用了X分钟 5 25", "W住在X楼 2 18", "这里离车站X米 100 900", "W的学号是X号 2 45"],
  ...["W昨天睡了X小时 8 10", "昨晚的小雨下了X分钟 5 30"],
].map(list);

/** An idle clause, and the bounds of its number; about someone only where the story is. */
export function idleOf(
  r: Random,
  who: string | undefined,
): readonly [text: string, low: number, high: number] {
  const [text = "", low, high] = r.pick(
    IDLE.filter(([t]) => who !== undefined || !t?.startsWith("W")),
  );
  return [text.replace("W", who ?? ""), Number(low), Number(high)];
}

/** What a story says by the way. */
const ASIDES: Readonly<Record<Realm, readonly string[]>> = {
  rides: list("司机开得很稳 窗外的风景真美 大家排着队 路上有点堵"),
  roads: list("管理员做了记录 天上下着小雨 门口很忙 保安正在值班"),
  nature: list("真热闹 风轻轻地吹着 阳光暖洋洋的 一派春天的景象 远处传来歌声"),
  farm: list("爷爷看了真高兴 长势真好 农民伯伯忙个不停 今年的收成不错"),
  crowds: list("大家都很开心 气氛很热烈 老师在一旁看着 到处是笑声"),
  school: list("大家都很爱护 班长负责登记 老师做了记录 同学们很喜欢"),
  home: list("妈妈整理得很整齐 一家人都很高兴 屋里暖洋洋的 外面下着雨"),
  shops: list("生意不错 人来人往 店里的人忙个不停 老板一一做了记录"),
  sites: list("大家忙个不停 天气不太好 有人在旁边记录 一切都井井有条"),
  owned: list("高兴极了 心里美滋滋的 高兴得跳起来"),
};

export const asideOf = (r: Random, { realm }: Scene): string =>
  r.chance(0.1) ? `，${r.pick(ASIDES[realm])}` : "";

/** How parts of a heap are named. */
export const PARTS: Readonly<Record<number, string>> = {
  2: "{一半|一半|二分之一}",
  3: "三分之一",
  4: "四分之一",
  5: "五分之一",
};

/** What people are given: measure word, noun. */
export const GIFTS = [
  ["瓶", "矿泉水"],
  ["个", "面包"],
  ["面", "小旗"],
  ["张", "入场券"],
  ["本", "手册"],
  ["顶", "帽子"],
  ["个", "苹果"],
  ["支", "铅笔"],
] as const;

/** Among whom things are shared. */
export const SHARERS = [
  ["个", "小组"],
  ["个", "班"],
  ["位", "同学"],
  ["个", "小朋友"],
  ["位", "邻居"],
  ["户", "人家"],
] as const;
