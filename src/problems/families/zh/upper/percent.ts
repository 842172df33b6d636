import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character } from "../../../words_zh";
import { ways } from "./words";

/** Goods that shops mark down, with a price in tens. */
const GOODS = [
  ["件", "羽绒服", 20, 80],
  ["双", "运动鞋", 10, 60],
  ["台", "微波炉", 30, 90],
  ["辆", "自行车", 30, 120],
  ["个", "书包", 4, 20],
  ["套", "百科全书", 10, 50],
  ["张", "书桌", 20, 80],
  ["部", "学习机", 60, 150],
] as const;

const FOLD = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 85 percent as shops say it: 八五折. */
const folds = (percent: number) =>
  `${FOLD[Math.floor(percent / 10)]}${percent % 10 === 0 ? "" : FOLD[percent % 10]}折`;

/** Chinese: grade 6, percentages in shops, banks and beakers. */
export const zhUpperPercent = families("zh", "upper", {
  upThenDown: [
    4,
    6,
    (s, r) => {
      const [m, t, lo, hi] = r.pick(GOODS);
      const n = 10 * r.int(lo, hi);
      const [a, b] = [5 * r.int(1, 8), 5 * r.int(1, 8)];
      const up = r.chance(0.5);
      const first = (n * (100 + (up ? a : -a))) / 100;
      const second = (first * (100 + (up ? -b : b))) / 100;
      if (!Number.isInteger(100 * second)) return false;
      const [price, x, y] = [s.given(n), s.given(a), s.given(b)];
      const [v, w] = up ? ["涨价", "降价"] : ["降价", "涨价"];
      s.tell(
        ways(
          `这${m}${t}本来卖${price}元，先是${v}${x}%，接着在${v}后的价钱上又${w}${y}%，`,
          `一${m}${t}原价${price}元，先${v}${x}%，后来又${w}${y}%，`,
          `${t}的原价是每${m}${price}元，商店第一次${v}${x}%，第二次在此基础上${w}${y}%，`,
          `一${m}${price}元的${t}，上个月${v}${x}%，这个月比上个月${w}${y}%，`,
        ),
      );
      const c = s.constant(100);
      const e = s.chain([price, x, c], ["*", "/"], `${v}#元。`);
      const f = s.step(price, up ? "+" : "-", e, `第一次后是#元。`);
      const g = s.chain([f, y, c], ["*", "/"], `${w}#元。`);
      s.ask(
        s.step(f, up ? "-" : "+", g, `现价是#元。`),
        ways("现价是多少元？", `现在一${m}卖多少元？`, "最后的价格是多少元？"),
        zhSize("price", "元", `一${m}${t}的现价`),
      );
    },
  ],
  markedThenSold: [
    4,
    6,
    (s, r) => {
      const [m, t, lo, hi] = r.pick(GOODS);
      const n = 10 * r.int(lo, hi);
      const [a, d] = [r.pick([20, 25, 30, 40, 50, 60, 80]), r.pick([70, 75, 80, 85, 90, 95])];
      const sold = ((n * (100 + a)) / 100) * (d / 100);
      if (sold <= n || !Number.isInteger(sold)) return false;
      const [cost, x] = [s.given(n), s.given(a)];
      s.tell(
        ways(
          `进价${cost}元一${m}的${t}，先加价${x}%标价，再按标价打${folds(d)}卖出，`,
          `一${m}${t}的进价是${cost}元，商店提高${x}%作为定价，再打${folds(d)}出售，`,
          `商店以每${m}${cost}元进了一批${t}，按进价加${x}%定价，促销时打${folds(d)}卖出，`,
          `${t}每${m}成本${cost}元，定价比成本高${x}%，节日期间按定价的${folds(d)}出售，`,
        ),
      );
      const c = s.constant(100);
      const e = s.chain([cost, x, c], ["*", "/"], `加价#元。`);
      const f = s.step(cost, "+", e, `定价#元。`);
      const g = s.chain([f, s.constant(d), c], ["*", "/"], `卖出价#元。`);
      s.ask(
        s.step(g, "-", cost, `赚#元。`),
        ways(`每${m}能赚多少元？`, `卖出一${m}，商店赚了多少元？`, `每${m}${t}的利润是多少元？`),
      );
    },
  ],
  savedByFold: [
    3,
    6,
    (s, r) => {
      const [m, t, lo, hi] = r.pick(GOODS);
      const d = r.pick([95, 90, 88, 85, 80, 75, 70, 65, 60]);
      const n = 10 * r.int(lo, hi);
      const saved = (n * (100 - d)) / 100;
      if (!Number.isInteger(saved * 2)) return false;
      const x = s.given(saved);
      const p = character(s, r);
      s.tell(
        ways(
          `${p}买一${m}${t}，打${folds(d)}，比原价便宜了${x}元，`,
          `${t}打${folds(d)}出售，${p}买一${m}节省了${x}元，`,
          `商店里的${t}一律${folds(d)}，现在一${m}比原来少卖${x}元，`,
          `因为打${folds(d)}，${p}买一${m}${t}少花了${x}元，`,
        ),
      );
      const off = s.step(s.constant(100), "-", s.constant(d), "便宜了原价的百分之几：#。");
      const each = s.step(x, "/", off, "原价的1%是#元。");
      s.ask(
        s.step(each, "*", s.constant(100), "原价是#元。"),
        ways(`这${m}${t}原价多少元？`, `${t}的原价是多少元？`, `打折前一${m}卖多少元？`),
        zhSize("price", "元", `一${m}${t}的原价`),
      );
    },
  ],
  backToFull: [
    2,
    6,
    (s, r) => {
      const up = r.chance(0.5);
      const k = r.pick(up ? [10, 15, 20, 25, 30, 40, 50] : [5, 10, 15, 20, 25, 30, 40]);
      const n = 20 * r.int(2, 90);
      const now = (n * (100 + (up ? k : -k))) / 100;
      if (!Number.isInteger(now)) return false;
      const [x, y] = [s.given(now), s.given(k)];
      const [a, b, u] = r.pick([
        ["今年的小麦产量", "去年的小麦产量", "吨"],
        ["这个月的用电量", "上个月的用电量", "度"],
        ["这学期的学生数", "上学期的学生数", "人"],
        ["第二季度的汽车销量", "第一季度的汽车销量", "辆"],
        ["改进后每天的耗煤量", "改进前每天的耗煤量", "千克"],
        ["今年图书馆的读者数", "去年图书馆的读者数", "人"],
      ] as const);
      const w = up ? "增加" : "减少";
      s.tell(
        ways(
          `${a}是${x}${u}，比${b}${w}了${y}%，`,
          `${a}比${b}${w}${y}%，${a}是${x}${u}，`,
          `和${b}相比，${a}${w}了${y}%，${up ? "达到" : "只有"}${x}${u}，`,
        ),
      );
      const e = s.step(s.constant(100), up ? "+" : "-", y, `现在是原来的#（%）。`);
      s.ask(
        s.chain([x, s.constant(100), e], ["*", "/"], `原来是#${u}。`),
        ways(`${b}是多少${u}？`, `求${b}（单位：${u}）。`, `原来（${b}）是多少${u}？`),
        zhCount("units", u, u, "原来的数量"),
      );
    },
  ],
  principalBack: [
    3,
    6,
    (s, r) => {
      const p = character(s, r);
      const [n, k, t] = [100 * r.int(5, 300), r.int(100, 480) / 100, r.int(1, 5)];
      if (t === 1 || !Number.isInteger(n * k)) return false;
      const [a, b, c] = [s.given(n), s.given(k), s.given(t)];
      s.tell(
        ways(
          `${p}把${a}元存入银行，定期${c}年，年利率是${b}%，`,
          `银行${c}年定期存款的年利率是${b}%，${p}存了${a}元，`,
          `${p}买了${a}元国债，年利率${b}%，${c}年到期，`,
          `年利率为${b}%，${p}存款${a}元，存期${c}年，`,
        ),
      );
      const e = s.chain([a, b, s.constant(100)], ["*", "/"], "每年的利息是#元。");
      const f = s.step(e, "*", c, "利息共#元。");
      s.ask(
        s.step(a, "+", f, "连本带息是#元。"),
        ways(
          "到期时本金和利息一共多少元？",
          "到期后可以取回多少元？",
          "到期时连本带利共有多少元？",
        ),
        zhSize("money", "元", "到期取回的钱"),
      );
    },
  ],
  incomeTax: [
    3,
    6,
    (s, r) => {
      const p = character(s, r);
      const [base, rate] = r.pick([
        [5000, 3],
        [5000, 10],
        [3500, 3],
        [800, 20],
        [1000, 14],
        [4000, 5],
      ] as const);
      const n = base + 100 * r.int(1, 60);
      const [a, b, c] = [s.given(n), s.given(base), s.given(rate)];
      const what = r.pick(["月工资", "稿费", "一笔劳务收入", "这个月的收入"]);
      s.tell(
        ways(
          `收入中不超过${b}元的部分免税，其余按${c}%缴税，${p}有${what}${a}元，`,
          `${p}的${what}是${a}元，按规定超过${b}元的部分要缴${c}%的个人所得税，`,
          `个人所得税规定：${b}元以内不缴税，超出部分按${c}%缴税，${p}的${what}有${a}元，`,
          `${p}得到${what}${a}元，扣除${b}元后，余下的按${c}%缴纳个人所得税，`,
        ),
      );
      const e = s.step(a, "-", b, "要缴税的部分是#元。");
      const f = s.chain([e, c, s.constant(100)], ["*", "/"], "缴税#元。");
      s.ask(
        s.step(a, "-", f, "实际得到#元。"),
        ways("缴税后实际得到多少元？", `${p}税后拿到多少元？`, "实际收入是多少元？"),
        zhSize("money", "元", "税后得到的钱"),
      );
    },
  ],
});
