import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, is, lineOf } from "./core";

/** What goes on day by day, or what groups of people have on average. */
interface Row {
  readonly who: string;
  /** 卖出, or the groups. */
  readonly verb: string;
  readonly noun: string;
  readonly unit: string;
  readonly of: string;
  readonly low: number;
  readonly high: number;
}

const row = (text: string): Row => {
  const [who = "", verb = "", noun = "", unit = "", of = "", low = "", high = ""] = text.split(" ");
  return { who, verb, noun, unit, of, low: Number(low), high: Number(high) };
};

/** A noun with a dash is not said after its unit: 得92分. */
const RUNS: readonly Row[] = [
  "水果店 卖出 苹果 千克 天 60 180",
  "小红 得 -分 分 次测验 75 97",
  "李师傅 加工 零件 个 天 60 160",
  "小林 跳 -下数 下 次 90 180",
  "图书馆 接待 读者 人 天 100 400",
  "一辆汽车 行驶 -路程 千米 小时 50 95",
  "奶牛场 产 牛奶 千克 天 200 600",
  "小华 读 -页数 页 天 12 48",
  "小明家 用电 -度数 度 个月 80 210",
  "果园 收 梨 千克 天 120 480",
  "渔船 捕到 鱼 千克 网 40 160",
  "书店 卖出 图书 本 天 40 200",
  "修路队 修 -路程 米 天 40 180",
  "面包房 烤 面包 个 小时 30 120",
  "饲养员 喂 饲料 千克 天 20 90",
  "茶园 采 茶叶 千克 天 30 150",
  "印刷厂 装订 练习本 本 小时 120 600",
  "小刚 练 -字数 个字 天 20 90",
  "缝纫组 做 校服 套 天 25 90",
  "动物园 接待 游客 人 天 200 900",
].map(row);

const GROUPS: readonly Row[] = [
  "合唱队 男生/女生 身高 厘米 人 128 158",
  "四年级 一班/二班 数学成绩 分 人 78 96",
  "测体重时 男生/女生 体重 千克 人 28 46",
  "六年级 一组/二组 跳绳成绩 下 人 90 170",
  "果园 老树/新树 产量 千克 棵 35 90",
  "养鸡场 白鸡/黄鸡 月产蛋量 个 只 15 28",
  "植树时 少先队员/教师 植树棵数 棵 人 3 12",
  "歌咏比赛 男歌手/女歌手 得分 分 人 80 97",
  "车间 老工人/新工人 日产量 个 人 25 90",
  "运动会上 甲队/乙队 投篮得分 分 人 4 16",
  "农科站 甲种果树/乙种果树 产量 千克 棵 40 95",
  "阅读活动中 五年级/六年级 读书本数 本 人 4 18",
].map(row);

/** Some days, or a group, with how much they come to. */
interface Block {
  readonly label: string;
  readonly count: Knot;
  readonly mean: Amount;
  readonly total: Amount;
}

const nounOf = ({ noun }: Row) => noun.replace("-", "");
const tail = ({ noun }: Row) => (noun.startsWith("-") ? "" : noun);

const totalWord = (x: Row, label: string, grouped: boolean) =>
  grouped
    ? is(`${label}的${nounOf(x)}总和`, x.unit)
    : is(
        `${label}${x.verb}的${nounOf(x)}`,
        x.unit,
        `${label}${x.verb}的${nounOf(x)}`,
        `${x.who}${label}一共${x.verb}多少${x.unit}${tail(x)}？`,
      );

const meanWord = (x: Row, label: string, grouped: boolean) =>
  grouped
    ? is(`${label}的平均${nounOf(x)}`, x.unit)
    : is(
        `${label}平均每${x.of}${x.verb}的${nounOf(x)}`,
        x.unit,
        `${label}平均每${x.of}${x.verb}的${nounOf(x)}`,
        `${x.who}${label}平均每${x.of}${x.verb}多少${x.unit}${tail(x)}？`,
      );

/** A block told by number and average, or number and total, or by its average against another's. */
function block(
  w: Web,
  r: Random,
  x: Row,
  label: string,
  n: number,
  grouped: boolean,
  other: Block | undefined,
): Block | undefined {
  const { who, verb, unit, of } = x;
  const total = totalWord(x, label, grouped);
  const mean = n === 1 ? total : meanWord(x, label, grouped);
  const count = w.given(n);
  const name = grouped ? label : label.replace(String(n), `${count}`);
  const lead = other
    ? ""
    : grouped
      ? `{${who}|${who}${/[时上中]$/.test(who) ? "，" : "的"}|}`
      : `{${who}|${who}|${who}}`;
  const a = r.int(x.low, x.high);
  if (grouped)
    w.tell(
      `{${lead}${name}有${count}${of}|${lead}${name}共${count}${of}|${lead}${name}一共有${count}${of}}，`,
    );
  const way = r.next();
  const t = tail(x);
  if (way < 0.2 && !grouped && n > 1) {
    const all = w.given(a * n);
    w.tell(
      `{${lead}${name}一共${verb}${all}${unit}${t}|${lead}${name}共${verb}${all}${unit}${t}|${lead}${name}{总共|总计}${verb}${all}${unit}${t}}，`,
    );
    return {
      label,
      count,
      total: amount(total, all),
      mean: amount(mean, w.step(all, "/", count, lineOf(mean))),
    };
  }
  let average: Knot;
  if (other && way < 0.45) {
    const up = r.chance(0.5);
    const d = r.int(1, Math.max(2, Math.floor((x.high - x.low) / 6)));
    const value = other.mean.knot.value + (up ? d : -d);
    if (value < x.low * 0.8 || (/分/.test(unit) && value > 100)) return undefined;
    const gap = w.given(d);
    const [more, less] = up ? ["多", "少"] : ["少", "多"];
    w.tell(
      grouped
        ? `{${label}的平均${nounOf(x)}比${other.label}${more}${gap}${unit}|${other.label}的平均${nounOf(x)}比${label}${less}${gap}${unit}|${label}的平均${nounOf(x)}比${other.label}的${more}${gap}${unit}}，`
        : n === 1
          ? `{${lead}${name}${verb}的${nounOf(x)}比${other.label}平均每${of}${verb}的${more}${gap}${unit}|${lead}${name}比${other.label}的平均数${more}${verb}${gap}${unit}|${other.label}平均每${of}${verb}的比${name}${verb}的${less}${gap}${unit}}，`
          : `{${name}平均每${of}比${other.label}${more}${verb}${gap}${unit}|${name}平均每${of}${verb}的比${other.label}${more}${gap}${unit}|与${other.label}相比，${name}平均每${of}${more}${verb}${gap}${unit}}，`,
    );
    average = w.step(other.mean.knot, up ? "+" : "-", gap, lineOf(mean));
  } else {
    average = w.given(a);
    w.tell(
      grouped
        ? `{${label}的平均${nounOf(x)}是${average}${unit}|${label}平均每${of}的${nounOf(x)}是${average}${unit}|${label}的平均${nounOf(x)}为${average}${unit}}，`
        : n === 1
          ? `{${lead}${name}${verb}${average}${unit}${t}|${lead}${name}又${verb}${average}${unit}${t}|${lead}${name}${verb}了${average}${unit}${t}}，`
          : `{${lead}${name}平均每${of}${verb}${average}${unit}${t}|${lead}${name}每${of}平均${verb}${average}${unit}${t}|${lead}${name}${verb}的${nounOf(x)}平均每${of}是${average}${unit}}，`,
    );
  }
  const sum = n === 1 ? average : w.step(average, "*", count, lineOf(total));
  return { label, count, total: amount(total, sum), mean: amount(mean, average) };
}

/** Averages of days and of groups, forwards and backwards. */
export function meansOf(w: Web, r: Random): boolean {
  const grouped = r.chance(0.4);
  const x = r.pick(grouped ? GROUPS : RUNS);
  const [m, k] = grouped ? [r.int(4, 25), r.int(4, 25)] : [r.int(2, 7), r.int(2, 5)];
  const [g = "", h = ""] = grouped ? x.verb.split("/") : [`前${m}${x.of}`, `后${k}${x.of}`];
  const a = block(w, r, x, g, m, grouped, undefined);
  if (!a) return false;
  const unit = x.unit;
  const overall = grouped
    ? is(`${g}和${h}合起来的平均${nounOf(x)}`, unit)
    : is(`这${m + k}${x.of}平均每${x.of}${x.verb}的${nounOf(x)}`, unit);
  if (r.chance(0.3)) {
    const mean = a.mean.knot.value + r.int(-6, 9);
    const rest = mean * (m + k) - a.total.knot.value;
    if (rest % k !== 0 || rest / k < x.low * 0.8 || rest / k > x.high * 1.2) return false;
    if (/分/.test(unit) && rest / k > 100) return false;
    const [n, all] = [w.given(k), w.given(mean)];
    w.tell(
      grouped
        ? `{${h}有${n}${x.of}，${g}和${h}合起来的平均${nounOf(x)}是${all}${unit}|${h}共${n}${x.of}，两部分总的平均${nounOf(x)}是${all}${unit}|${h}有${n}${x.of}，合在一起后总的平均${nounOf(x)}是${all}${unit}}，`
        : `{加上后${n}${x.of}，平均每${x.of}${x.verb}${all}${unit}${tail(x)}|后${n}${x.of}也算在内，平均每${x.of}${x.verb}${all}${unit}${tail(x)}|连同后${n}${x.of}一起算，平均每${x.of}${x.verb}${all}${unit}${tail(x)}}，`,
    );
    const both = w.step(a.count, "+", n, `一共有#${x.of}。`);
    const sum = w.step(all, "*", both, `全部一共是#${unit}。`);
    const word = totalWord(x, h, grouped);
    const left = amount(word, w.step(sum, "-", a.total.knot, lineOf(word)));
    const each = meanWord(x, h, grouped);
    const mean2 = amount(each, w.step(left.knot, "/", n, lineOf(each)));
    return askAny(w, r, {
      values: [mean2, left],
      apart: [
        [mean2, a.mean],
        [left, a.total],
      ],
    });
  }
  const single = !grouped && r.chance(0.3);
  const b = block(w, r, x, single ? `最后一${x.of}` : h, single ? 1 : k, grouped, a);
  if (!b) return false;
  if (r.chance(0.55)) {
    const sum = w.step(a.total.knot, "+", b.total.knot, `全部一共是#${unit}。`);
    const both = w.step(a.count, "+", single ? w.known(1) : b.count, `一共有#${x.of}。`);
    const word = single
      ? is(`这${m + 1}${x.of}平均每${x.of}${x.verb}的${nounOf(x)}`, unit)
      : overall;
    return askAny(w, r, { values: [amount(word, w.step(sum, "/", both, lineOf(word)))] });
  }
  return askAny(w, r, {
    values: [a.total, b.total, a.mean, b.mean],
    alike: grouped ? [] : [[a.total, b.total]],
    apart: [[a.mean, b.mean]],
  });
}
