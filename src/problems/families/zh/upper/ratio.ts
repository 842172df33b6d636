import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { ways } from "./words";

/** Pairs of numbers without a common factor, the larger one first. */
const PAIRS = [
  [3, 2],
  [4, 3],
  [5, 2],
  [5, 3],
  [5, 4],
  [7, 3],
  [7, 4],
  [7, 5],
  [8, 3],
  [8, 5],
  [9, 4],
  [9, 5],
  [9, 7],
  [11, 6],
] as const;

/** Chinese: grade 6, ratios, scales, and what grows or shrinks together. */
export const zhUpperRatio = families("zh", "upper", {
  ratioGap: [
    3,
    6,
    (s, r) => {
      const [a, b] = r.pick(PAIRS);
      const n = r.int(2, 40);
      const [x, y, gap] = [s.given(a), s.given(b), s.given((a - b) * n)];
      const [p, q, u, what] = r.pick([
        ["男生", "女生", "人", "人数"],
        ["桃树", "梨树", "棵", "棵数"],
        ["故事书", "科技书", "本", "本数"],
        ["甲仓存粮", "乙仓存粮", "吨", "吨数"],
        ["红球", "白球", "个", "个数"],
        ["长绳", "短绳", "米", "长度"],
        ["哥哥的邮票", "弟弟的邮票", "张", "张数"],
      ] as const);
      const big = r.chance(0.5);
      const [w, k] = big ? [p, x] : [q, y];
      s.tell(
        ways(
          `${p}与${q}的${what}比是${x}:${y}，${p}比${q}多${gap}${u}，`,
          `${p}和${q}的${what}之比为${x}:${y}，${q}比${p}少${gap}${u}，`,
          `${p}比${q}多${gap}${u}，它们的${what}比是${x}:${y}，`,
          `${p}、${q}的${what}按${x}:${y}，两者相差${gap}${u}，`,
        ),
      );
      const d = s.step(x, "-", y, "相差#份。");
      const e = s.step(gap, "/", d, `每份#${u}。`);
      const unit = u === "米" ? "长多少米" : `有多少${u}`;
      s.ask(
        s.step(e, "*", k, `${w}有#${u}。`),
        ways(`${w}${unit}？`, `求${w}${unit}。`),
        u === "米"
          ? zhSize("length", u, w)
          : u === "吨"
            ? zhSize("weight", u, w)
            : zhCount(u === "人" ? "people" : "things", u, w, w),
      );
    },
  ],
  threeParts: [
    4,
    6,
    (s, r) => {
      const [a, b, c] = r.pick([
        [2, 3, 5],
        [1, 2, 3],
        [3, 4, 5],
        [1, 2, 4],
        [2, 3, 4],
        [1, 3, 5],
        [2, 5, 6],
        [5, 3, 2],
        [4, 3, 2],
        [7, 5, 3],
      ] as const);
      const n = r.int(2, 45);
      const [x, y, z, all] = [s.given(a), s.given(b), s.given(c), s.given(n * (a + b + c))];
      const [p, q, w, what, u] = r.pick([
        ["水泥", "沙子", "石子", "混凝土", "吨"],
        ["面粉", "糖", "黄油", "点心料", "克"],
        ["甲班", "乙班", "丙班", "奖品", "件"],
        ["红花", "黄花", "紫花", "花", "朵"],
        ["一车间", "二车间", "三车间", "任务", "套"],
        ["爸爸", "妈妈", "孩子", "草莓", "颗"],
      ] as const);
      const i = r.int(0, 2);
      const [who, k] = [([p, q, w] as const)[i] ?? p, ([x, y, z] as const)[i] ?? x];
      s.tell(
        ways(
          `要把${all}${u}${what}分开，${p}占${x}份，${q}占${y}份，${w}占${z}份，`,
          `${all}${u}${what}按${x}:${y}:${z}分成${p}、${q}、${w}三部分，`,
          `${p}、${q}、${w}的${what}数量比是${x}:${y}:${z}，三者共有${all}${u}，`,
          `${what}一共${all}${u}，其中${p}、${q}和${w}的比为${x}:${y}:${z}，`,
        ),
      );
      const d = s.step(x, "+", y, "前两种共#份。");
      const e = s.step(d, "+", z, "一共#份。");
      const f = s.step(all, "/", e, `每份#${u}。`);
      s.ask(
        s.step(f, "*", k, `${who}是#${u}。`),
        ways(`${who}占多少${u}？`, `${who}有多少${u}？`, `求${who}是多少${u}。`),
        zhCount("units", u, u, `${who}的数量`),
      );
    },
  ],
  ratioOneKnown: [
    3,
    6,
    (s, r) => {
      const [a, b] = r.pick(PAIRS);
      const flip = r.chance(0.5);
      const n = r.int(2, 50);
      const [x, y] = [s.given(flip ? b : a), s.given(flip ? a : b)];
      const one = s.given(n * x.n);
      const [p, q, u, all] = r.pick([
        ["苹果汁", "水", "毫升", "饮料"],
        ["锡", "铅", "克", "合金"],
        ["篮球队员", "足球队员", "人", "两队"],
        ["白鹅", "灰鹅", "只", "鹅"],
        ["奶粉", "水", "克", "冲好的牛奶"],
        ["已读的页数", "未读的页数", "页", "这本书"],
        ["晴天", "雨天", "天", "这段日子"],
      ] as const);
      s.tell(
        ways(
          `每有${x}份${p}就有${y}份${q}，现在${p}是${one}${u}，`,
          `${p}和${q}的比是${x}:${y}，${p}有${one}${u}，`,
          `${p}有${one}${u}，它与${q}的比为${x}:${y}，`,
          `已知${p}与${q}之比是${x}:${y}，而${p}是${one}${u}，`,
        ),
      );
      const d = s.step(one, "/", x, `每份#${u}。`);
      const e = s.step(x, "+", y, "一共#份。");
      s.ask(
        s.step(d, "*", e, `一共#${u}。`),
        ways(`${all}一共有多少${u}？`, `两者合起来是多少${u}？`, `${p}和${q}共多少${u}？`),
        zhCount("units", u, u, `${p}和${q}的总数`),
      );
    },
  ],
  ratioField: [
    6,
    6,
    (s, r) => {
      const [a, b] = r.pick(PAIRS);
      const n = r.int(2, 9);
      const [x, y, all] = [s.given(a), s.given(b), s.given(2 * n * (a + b))];
      const [what, u] = r.pick([
        ["块菜地", "米"],
        ["个游泳池", "米"],
        ["张硬纸板", "厘米"],
        ["面旗子", "分米"],
        ["个花坛", "米"],
      ] as const);
      s.tell(
        ways(
          `一${what}是长方形，周长${all}${u}，长与宽的比是${x}:${y}，`,
          `一${what}的长和宽之比为${x}:${y}，四周一圈（长方形）长${all}${u}，`,
          `用${all}${u}长的线正好围住一${what.slice(0, 1)}长方形${what.slice(1)}，它的长:宽是${x}:${y}，`,
        ),
      );
      const d = s.step(all, "/", s.constant(2), `长与宽的和是#${u}。`);
      const e = s.step(x, "+", y, "长与宽共#份。");
      const f = s.step(d, "/", e, `每份#${u}。`);
      const g = s.step(f, "*", x, `长是#${u}。`);
      const h = s.step(f, "*", y, `宽是#${u}。`);
      s.ask(
        s.step(g, "*", h, `面积是#平方${u}。`),
        ways(`它的面积是多少平方${u}？`, `面积有多少平方${u}？`, `求它的面积（平方${u}）。`),
        zhSize("volume", `平方${u}`, "面积"),
      );
    },
  ],
  byHeads: [
    4,
    6,
    (s, r) => {
      const [a, b, v] = [r.int(28, 50), r.int(28, 50), r.int(2, 9)];
      if (a === b) return false;
      const [x, y, all] = [s.given(a), s.given(b), s.given((a + b) * v)];
      const [p, q, what, u, count] = r.pick([
        ["五年级一班", "五年级二班", "树苗", "棵", "人"],
        ["甲村", "乙村", "修路的费用", "万元", "户"],
        ["第一小队", "第二小队", "彩带", "米", "人"],
        ["东楼", "西楼", "取暖用煤", "吨", "户"],
        ["合唱团", "民乐团", "矿泉水", "瓶", "人"],
      ] as const);
      const first = r.chance(0.5);
      const [w, k] = first ? [p, x] : [q, y];
      s.tell(
        ways(
          `把${all}${u}${what}按${count === "人" ? "人数" : "户数"}分给${p}和${q}，${p}有${x}${count}，${q}有${y}${count}，`,
          `${p}${x}${count}，${q}${y}${count}，${what}共${all}${u}，按${count}数分配，`,
          `${what}一共${all}${u}，由${p}的${x}${count}和${q}的${y}${count}按${count}数分担，`,
        ),
      );
      const d = s.step(x, "+", y, `一共#${count}。`);
      const e = s.step(all, "/", d, `每${count}#${u}。`);
      const part = s.step(e, "*", k, `${w}是#${u}。`);
      const rest = s.step(all, "-", part, `另一方是#${u}。`);
      s.ask(
        rest,
        ways(
          `${first ? q : p}应分多少${u}？`,
          `${first ? q : p}分到的是多少${u}？`,
          `${first ? q : p}要承担多少${u}？`,
        ).replace("要承担", u === "万元" || u === "吨" ? "要承担" : "应得到"),
        zhCount("units", u, u, `${first ? q : p}的一份`),
      );
    },
  ],
});
