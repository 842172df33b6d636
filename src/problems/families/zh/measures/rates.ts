import type { Random } from "../../../../common/random";
import type { Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, askValue, has, is, lineOf } from "./core";
import { relate } from "./relate";

/** Something of which a percentage comes out well. */
interface Kind {
  readonly groups: readonly string[];
  readonly did: string;
  readonly unit: string;
  readonly noun: string;
  readonly good: string;
  readonly bad: string;
  readonly rate: string;
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

const kind = (text: string): Kind => {
  const [groups = "", did = "", unit = "", noun = "", good = "", bad = "", rate = "", ...range] =
    text.split(" ");
  const [low = 0, high = 0, least = 0, most = 0] = range.map(Number);
  return {
    ...{ groups: groups.split("/"), did, unit, noun, good, bad, rate, low, high, least, most },
  };
};

const KINDS: readonly Kind[] = [
  "六(1)班/六(2)班 有 名 学生 今天出勤的学生 今天缺勤的学生 出勤率 30 60 84 98",
  "五年级/六年级 有 名 学生 今天到校的学生 今天请假的学生 出勤率 100 300 90 99",
  "第一小组/第二小组 种下 粒 种子 发芽的种子 没发芽的种子 发芽率 50 400 70 98",
  "一号地/二号地 播下 粒 玉米种子 发芽的种子 没有发芽的种子 发芽率 200 900 75 98",
  "甲车间/乙车间 生产了 个 零件 合格的零件 不合格的零件 合格率 200 1500 90 99",
  "上午/下午 检验了 件 产品 合格产品 不合格产品 合格率 100 800 85 99",
  "一队/二队 栽了 棵 树苗 成活的树苗 没有成活的树苗 成活率 100 900 80 98",
  "东村/西村 种了 棵 果树 成活的果树 枯死的果树 成活率 100 600 80 98",
  "四(1)班/四(2)班 有 名 学生参加测验 及格的学生 不及格的学生 及格率 30 60 80 98",
  "五(1)班/五(2)班 有 名 学生 体育达标的学生 体育没有达标的学生 达标率 30 60 75 96",
  "红队/蓝队 投了 个 篮球 投中的球 没投中的球 命中率 20 80 40 80",
  "甲射手/乙射手 打了 发 子弹 打中靶子的子弹 没有打中的子弹 命中率 20 100 70 98",
  "城东宾馆/城西宾馆 有 间 客房 已经住人的客房 空着的客房 入住率 60 300 60 95",
  "早场电影/晚场电影 有 个 座位 坐了观众的座位 空座位 上座率 100 500 50 95",
  "六(3)班/六(4)班 有 名 学生 近视的学生 不近视的学生 近视率 30 60 20 50",
  "甲种稻谷/乙种稻谷 取 粒 种子做试验 发芽的种子 没发芽的种子 发芽率 100 500 80 98",
  "一号鱼塘/二号鱼塘 放养了 条 鱼苗 活下来的鱼苗 死去的鱼苗 成活率 200 1500 70 95",
  "第一孵化室/第二孵化室 放进 个 种蛋 孵出小鸡的种蛋 没孵出小鸡的种蛋 孵化率 100 800 80 96",
  "上周/这周 快递站送出 件 包裹 按时送到的包裹 迟到的包裹 准时率 200 900 85 98",
  "榨油坊上午/榨油坊下午 用了 千克 花生 榨出的花生油 剩下的花生饼 出油率 100 900 35 48",
  "老磨坊/新磨坊 加工 千克 小麦 磨出的面粉 剩下的麸皮 出粉率 200 1200 75 88",
  "碾米厂星期一/碾米厂星期二 加工 千克 稻谷 碾出的大米 剩下的谷壳 出米率 300 1500 65 75",
].map(kind);

interface Group {
  readonly total: Amount;
  readonly good: Amount;
  readonly bad: Amount;
  readonly rate: Amount;
}

/** Two of total, good, bad and rate tell the group. */
function group(
  w: Web,
  r: Random,
  k: Kind,
  g: string,
  before: Group | undefined,
): Group | undefined {
  const { unit, noun, low, high } = k;
  const plain = noun.replace(/参加测验|做试验/, "");
  const words = {
    total: has(`${g}${k.did === "有" ? "" : k.did.replace(/了$/, "")}的${plain}`, unit),
    good: has(`${g}${k.good}`, unit),
    bad: has(`${g}${k.bad}`, unit),
    rate: is(`${g}的${k.rate}`, "%", `${g}的${k.rate}`, `${g}的${k.rate}是多少？`),
  };
  const rateFor = (n: number) => {
    const rates = Array.from({ length: k.most - k.least + 1 }, (_, i) => k.least + i);
    return rates.filter((p) => (n * p) % 100 === 0);
  };
  const hundred = w.known(100);
  if (before && r.chance(0.5)) {
    const total = relate(w, r, before.total, words.total, [low, high]);
    if (!total) return undefined;
    const fit = rateFor(total.knot.value);
    if (fit.length === 0) return undefined;
    const p = r.pick(fit);
    const x = w.given(p);
    w.tell(
      `{${g}的${k.rate}是${x}%|${g}的${k.rate}为${x}%|${g}的${k.rate}达到${x}%|据统计，${g}的${k.rate}是${x}%}，`,
    );
    const good = amount(
      words.good,
      w.chain([total.knot, x, hundred], ["*", "/"], lineOf(words.good)),
    );
    const bad = amount(words.bad, w.step(total.knot, "-", good.knot, lineOf(words.bad)));
    return { total, good, bad, rate: amount(words.rate, x) };
  }
  const unitOf = r.pick([5, 10, 20, 25, 50].filter((x) => x <= high / 2));
  const n = unitOf * r.int(Math.ceil(low / unitOf), Math.floor(high / unitOf));
  const fit = rateFor(n);
  if (fit.length === 0) return undefined;
  const p = r.pick(fit);
  const goods = (n * p) / 100;
  if (!Number.isInteger(goods)) return undefined;
  const tellTotal = () => {
    const x = w.given(n);
    const back =
      plain === noun && !k.did.startsWith("有")
        ? `|${g}${k.did.replace(/了$/, "")}的${noun}有${x}${unit}`
        : "";
    w.tell(
      `{${g}${k.did}${x}${unit}${noun}|${g}${k.did}${x}${unit}${noun}|已知${g}${k.did}${x}${unit}${noun}${back}}，`,
    );
    return x;
  };
  const tellRate = () => {
    const x = w.given(p);
    w.tell(
      `{${g}的${k.rate}是${x}%|${g}的${k.rate}为${x}%|${g}的${k.rate}正好是${x}%|${g}的${k.rate}达到${x}%}，`,
    );
    return x;
  };
  const tellPart = (value: number, name: string) => {
    const x = w.given(value);
    w.tell(
      `{${g}${name}有${x}${unit}|${g}${name}一共有${x}${unit}|${g}${name}是${x}${unit}|统计后知道${g}${name}有${x}${unit}}，`,
    );
    return x;
  };
  const way = r.next();
  if (way < 0.4) {
    const [t, x] = [tellTotal(), tellRate()];
    if (r.chance(0.3)) {
      const q = w.step(hundred, "-", x, `${k.bad}占#%。`);
      const bad = w.chain([t, q, hundred], ["*", "/"], lineOf(words.bad));
      const good = w.step(t, "-", bad, lineOf(words.good));
      return {
        ...{ total: amount(words.total, t), rate: amount(words.rate, x) },
        ...{ good: amount(words.good, good), bad: amount(words.bad, bad) },
      };
    }
    const good = w.chain([t, x, hundred], ["*", "/"], lineOf(words.good));
    const bad = w.step(t, "-", good, lineOf(words.bad));
    return {
      ...{ total: amount(words.total, t), rate: amount(words.rate, x) },
      ...{ good: amount(words.good, good), bad: amount(words.bad, bad) },
    };
  }
  const rateLine = lineOf(words.rate);
  if (way < 0.75) {
    const t = tellTotal();
    const direct = r.chance(0.5);
    const known = direct ? tellPart(goods, k.good) : tellPart(n - goods, k.bad);
    const other = w.step(t, "-", known, lineOf(direct ? words.bad : words.good));
    const [good, bad] = direct ? [known, other] : [other, known];
    const x = w.chain([good, t, hundred], ["/", "*"], rateLine);
    return {
      ...{ total: amount(words.total, t), rate: amount(words.rate, x) },
      ...{ good: amount(words.good, good), bad: amount(words.bad, bad) },
    };
  }
  if (r.chance(0.5)) {
    const [good, x] = [tellPart(goods, k.good), tellRate()];
    const t = w.chain([good, hundred, x], ["*", "/"], lineOf(words.total));
    const bad = w.step(t, "-", good, lineOf(words.bad));
    return {
      ...{ total: amount(words.total, t), rate: amount(words.rate, x) },
      ...{ good: amount(words.good, good), bad: amount(words.bad, bad) },
    };
  }
  const [good, bad] = [tellPart(goods, k.good), tellPart(n - goods, k.bad)];
  const t = w.step(good, "+", bad, lineOf(words.total));
  const x = w.chain([good, t, hundred], ["/", "*"], rateLine);
  return {
    ...{ total: amount(words.total, t), rate: amount(words.rate, x) },
    ...{ good: amount(words.good, good), bad: amount(words.bad, bad) },
  };
}

/** Attendance, germination, quality and yields in percent. */
export function ratesOf(w: Web, r: Random, steps: number): boolean {
  const k = r.pick(KINDS);
  const [g = "", h = ""] = k.groups;
  const a = group(w, r, k, g, undefined);
  if (!a) return false;
  const both = r.chance(steps < 3 ? 0.3 : 0.75);
  const b = both ? group(w, r, k, h, a) : undefined;
  if (both && !b) return false;
  if (b && r.chance(0.3)) {
    const unit = k.unit;
    const goods = w.step(a.good.knot, "+", b.good.knot, `两部分${k.good}共有#${unit}。`);
    const all = w.step(a.total.knot, "+", b.total.knot, `两部分共有#${unit}。`);
    const p = w.chain([goods, all, w.known(100)], ["/", "*"], `总的${k.rate}是#%。`);
    return w.ask(
      "overall",
      p,
      `{${g}和${h}合起来，${k.rate}是多少？|${g}与${h}总的${k.rate}是百分之几？|求${g}和${h}总的${k.rate}。|把${g}和${h}合在一起算，${k.rate}是百分之几？}`,
    );
  }
  if (!b) {
    if (r.chance(0.5))
      return askValue(
        w,
        r.pick([a.good, a.bad, a.total, a.rate].filter(({ knot }) => knot.role === "found")),
      );
    return askAny(w, r, {
      values: [a.good, a.bad, a.total, a.rate],
      apart: [[a.good, a.bad]],
      shares: [[a.bad, a.total]],
    });
  }
  return askAny(w, r, {
    values: [b.good, b.bad, b.total, b.rate],
    alike: [
      [a.good, b.good],
      [a.bad, b.bad],
      [a.total, b.total],
    ],
    apart: [[a.rate, b.rate].sort((x, y) => y.knot.value - x.knot.value) as [Amount, Amount]],
  });
}
