import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { pupil } from "../../../words_zh";

/** A choice between sentences that say the same; a question may start with a few words more. */
export const ways = (...list: readonly string[]) =>
  `{${list.map((text) => (/^[^求].*？$/.test(text) ? `{||||||||||||请问|算一算，}${text}` : text)).join("|")}}`;

/** Two who move, with the units of their kind and a speed that fits. */
export function movers(s: Story, r: Random) {
  if (r.chance(0.5)) {
    const [p, q] = r.pick([
      ["客车", "货车"],
      ["快车", "慢车"],
      ["甲车", "乙车"],
      ["小轿车", "大巴车"],
      ["越野车", "面包车"],
    ] as const);
    const time = r.int(2, 8);
    return { p, q, u: "千米", h: "小时", go: "行", both: "两车", speed: r.int(36, 100), time };
  }
  const [p, q] = [`${pupil(s, r)}`, `${pupil(s, r)}`];
  const time = r.int(3, 20);
  return { p, q, u: "米", h: "分钟", go: "走", both: "两人", speed: r.int(45, 80), time };
}

/** Shares below one, in lowest terms. */
export const SHARES = [
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 6],
  [5, 6],
  [2, 7],
  [3, 7],
  [3, 8],
  [5, 8],
  [2, 9],
  [3, 10],
  [7, 10],
] as const;

/** Two who share a task, the task, and its verb. */
export const TASKS = [
  ["甲队", "乙队", "一段公路", "修"],
  ["甲组", "乙组", "一批校服", "做"],
  ["师傅", "徒弟", "一批零件", "加工"],
  ["王师傅", "李师傅", "一批家具", "做"],
  ["红星队", "东风队", "一条水渠", "挖"],
  ["大货车队", "小货车队", "一堆沙石", "运"],
  ["张老师", "刘老师", "一份书稿", "录入"],
] as const;

/** Tasks that are counted. */
export const COUNTED = [
  ["师傅", "徒弟", "零件", "个", "加工"],
  ["甲组", "乙组", "灯笼", "个", "做"],
  ["一班", "二班", "树苗", "棵", "栽"],
  ["甲队", "乙队", "水渠", "米", "挖"],
  ["甲车间", "乙车间", "口罩", "箱", "生产"],
  ["王阿姨", "李阿姨", "稿件", "页", "打"],
] as const;

/** The two as one. */
export function bothOf(p: string): string {
  if (p.endsWith("队")) return "两队";
  if (p.endsWith("组")) return "两组";
  if (p.endsWith("班")) return "两个班";
  return p.endsWith("车间") ? "两个车间" : "两人";
}

/** A number with at most three decimals. */
export const short = (x: number) => Number(x.toFixed(3));
