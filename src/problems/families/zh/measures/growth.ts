import type { Random } from "../../../../common/random";
import type { Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, is } from "./core";
import { relate } from "./relate";

/** What is counted over and over, with three times of counting. */
const SERIES = [
  "果园的苹果产量 千克 前年/去年/今年 600 4000",
  "学校的学生人数 人 前年/去年/今年 300 1800",
  "工厂的汽车产量 辆 一月/二月/三月 100 900",
  "小区的用水量 吨 四月/五月/六月 200 1500",
  "图书馆的藏书量 册 2021年/2022年/2023年 800 5000",
  "景区的游客人数 人 星期五/星期六/星期日 300 2400",
  "村里的小麦产量 吨 前年/去年/今年 120 900",
  "商店的电视机销量 台 第一季度/第二季度/第三季度 60 500",
  "小明家的用电量 度 一月/二月/三月 80 260",
  "养鸡场的养鸡只数 只 前年/去年/今年 400 3000",
  "公园的参观人数 人 上午/中午/下午 120 1200",
  "果汁厂的果汁产量 箱 七月/八月/九月 200 1600",
  "报刊亭的报纸销量 份 第一周/第二周/第三周 150 900",
  "造林队的植树棵数 棵 春季/夏季/秋季 300 3000",
  "快递站的包裹数量 件 星期一/星期二/星期三 100 900",
  "奶牛场的牛奶产量 千克 第一天/第二天/第三天 200 1200",
  "俱乐部的会员人数 名 前年/去年/今年 80 600",
  "茶园的茶叶产量 千克 前年/去年/今年 100 900",
  "码头的货物运量 吨 第一天/第二天/第三天 120 900",
  "书店的图书销量 本 上周/这周/下周预计 120 800",
].map((line) => {
  const [what = "", unit = "", times = "", low = "", high = ""] = line.split(" ");
  return { what, unit, times: times.split("/"), range: [Number(low), Number(high)] as const };
});

/** Yields and numbers that grow and shrink from time to time. */
export function growthOf(w: Web, r: Random, steps: number): boolean {
  const { what: whole, unit, times, range } = r.pick(SERIES);
  const cut = whole.indexOf("的");
  const [place, what] = [whole.slice(0, cut), whole.slice(cut + 1)];
  const grain = r.pick([1, 10, 20, 60]);
  const n = grain * r.int(Math.ceil(range[0] / grain), Math.floor(range[1] / grain));
  const words = times.map((t) =>
    is(`${t}的${what}`, unit, `${t}的${what}`, `${place}${t}的${what}是多少${unit}？`),
  );
  const order = r.chance(0.7) ? [0, 1, 2] : [2, 1, 0];
  const first = w.given(n);
  const amounts: Amount[] = [amount(words[order[0]!]!, first)];
  const begin = words[order[0]!]!.name;
  w.tell(
    `{${place}${begin}是${first}${unit}|${place}${begin}为${first}${unit}|统计表明，${place}${begin}是${first}${unit}|${place}${begin}达到${first}${unit}}，`,
  );
  const many = steps > 2 ? 2 : r.int(1, 2);
  for (const i of order.slice(1, many + 1)) {
    const before = r.chance(0.8) ? amounts.at(-1)! : amounts[0]!;
    if (r.chance(0.2)) {
      const x = w.given(r.int(...range));
      const name = words[i]!.name;
      w.tell(`{${name}是${x}${unit}|${name}为${x}${unit}|${name}达到${x}${unit}}，`);
      amounts.push(amount(words[i]!, x));
      continue;
    }
    const next = relate(w, r, before, words[i]!, range);
    if (!next) return false;
    amounts.push(next);
  }
  if (amounts.length === 3 && r.chance(0.3)) {
    const [a, b, c] = amounts as [Amount, Amount, Amount];
    if (b.knot.operators.includes("-") && b.knot.operands[1] === a.knot) return false;
    const two = w.step(a.knot, "+", b.knot, `${a.short}和${b.short}一共#${unit}。`);
    const sum = w.step(two, "+", c.knot, `三个时期一共#${unit}。`);
    if (r.chance(0.5))
      return w.ask(
        "all",
        sum,
        `{${times.join("、")}一共是多少${unit}？|这三个时期的${what}一共是多少${unit}？|求${times.join("、")}的${what}总和是多少${unit}。}`,
      );
    return w.ask(
      "mean",
      w.step(sum, "/", w.known(3), `平均是#${unit}。`),
      `{${times.join("、")}的${what}平均是多少${unit}？|这三个时期的${what}平均是多少${unit}？|求这三个时期平均的${what}是多少${unit}。}`,
    );
  }
  return askAny(w, r, { values: amounts.slice(1), alike: [amounts], goals: "past" });
}
