import { families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { pupil, zhShare, zhThing } from "../../words_zh";

/** A unit of length and flat things of that order. */
const FLAT = [
  ["米", "个", "{花坛|水池|广场|菜园}"],
  ["厘米", "块", "{手帕|卡纸|地砖|玻璃板}"],
  ["分米", "块", "{桌面|展板|玻璃|铁皮}"],
] as const;

/** Chinese: shapes, angles and shares as schoolbooks ask for them. */
export const zhSchool = families("zh", "school", {
  squareSide: [
    1,
    3,
    (s, r) => {
      const [u, m, what] = r.pick(FLAT);
      const a = s.given((r.chance(0.8) ? 4 : 2) * r.int(3, 90));
      s.tell(
        `{{用一根长${a}${u}的铁丝|把一根${a}${u}长的绳子}{正好|刚好}围成一个正方形|一${m}正方形${what}的周长是${a}${u}|一${m}正方形${what}，量得它的四条边一共长${a}${u}}，`,
      );
      s.ask(
        s.step(a, "/", s.constant(4), `边长是#${u}。`),
        `{正方形的边长是多少${u}？|它的一条边长多少${u}？|每条边长多少${u}？}`,
        zhSize("length", u, "正方形的边长"),
      );
    },
  ],
  sideFromArea: [
    1,
    4,
    (s, r) => {
      const [u, m, what] = r.pick(FLAT);
      const [a, b] = [r.int(4, 60), r.int(2, 40)];
      if (a === b) return false;
      const [area, side] = [s.given(a * b), s.given(a)];
      const [x, y] = a > b ? ["长", "宽"] : ["宽", "长"];
      s.tell(
        `{一${m}长方形${what}的面积是${area}平方${u}，${x}是${side}${u}|已知一个长方形的${x}是${side}${u}，面积是${area}平方${u}|一${m}长方形${what}${x}${side}${u}，面积有${area}平方${u}}，`,
      );
      s.ask(
        s.step(area, "/", side, `${y}是#${u}。`),
        `{它的|}{${y}是多少${u}？|${y}有多少${u}？}`,
        zhSize("length", u, `长方形的${y}`),
      );
    },
  ],
  sideFromPerimeter: [
    2,
    4,
    (s, r) => {
      const u = r.pick(["米", "分米", "厘米"]);
      const [a, b] = [r.int(3, 70), r.int(2, 50)];
      if (a === b) return false;
      const [around, side] = [s.given(2 * (a + b)), s.given(a)];
      const [x, y] = a > b ? ["长", "宽"] : ["宽", "长"];
      s.tell(
        `{一个长方形的周长是${around}${u}，${x}是${side}${u}|用${around}${u}长的{铁丝|篱笆|彩带}围成一个长方形，${x}是${side}${u}|一个长方形{相框|框架|图形}${x}${side}${u}，它的四条边一共长${around}${u}}，`,
      );
      const x1 = s.step(around, "/", s.constant(2), `长与宽的和是#${u}。`);
      s.ask(
        s.step(x1, "-", side, `${y}是#${u}。`),
        `{它的${y}是多少${u}？|${y}是多少${u}？|求它的${y}是多少${u}。}`,
        zhSize("length", u, `长方形的${y}`),
      );
    },
  ],
  trapezoid: [
    2,
    5,
    (s, r) => {
      const [u, what] = r.pick([
        ["米", "{麦田|果园|草地}"],
        ["厘米", "{卡纸|木板|铁皮}"],
        ["分米", "{铁皮|玻璃|木板}"],
      ] as const);
      const [a, d, h] = [r.int(2, 40), r.int(1, 30), r.int(2, 30)];
      const [top, base, high] = [s.given(a), s.given(a + d), s.given(h)];
      s.tell(
        `{一个梯形的上底是${top}${u}，下底是${base}${u}，高是${high}${u}|一块梯形${what}，上底${top}${u}，下底${base}${u}，高${high}${u}|梯形的高是${high}${u}，上、下底分别是${top}${u}和${base}${u}}，`,
      );
      const x = s.step(top, "+", base, `上底与下底的和是#${u}。`);
      s.ask(
        s.chain([x, high, s.constant(2)], ["*", "/"], `面积是#平方${u}。`),
        `{它的面积是多少平方${u}？|面积是多少平方${u}？|这个梯形的面积有多大（单位：平方${u}）？}`,
        zhSize("volume", `平方${u}`, "梯形的面积"),
      );
    },
  ],
  reshape: [
    3,
    4,
    (s, r) => {
      const u = r.pick(["厘米", "分米"]);
      const [a, k] = [r.int(3, 40), r.int(1, 12)];
      const [long, wide] = [s.given(a + 2 * k), s.given(a)];
      s.tell(
        `{一根铁丝正好可以围成一个长${long}${u}、宽${wide}${u}的长方形，{如果|}用它改围一个正方形|把一个长${long}${u}、宽${wide}${u}的长方形铁丝框拉直，再围成一个正方形|一个正方形和一个长方形的周长相等，长方形长${long}${u}，宽${wide}${u}}，`,
      );
      const x = s.step(long, "+", wide, `长加宽是#${u}。`);
      const y = s.step(x, "*", s.constant(2), `周长是#${u}。`);
      s.ask(
        s.step(y, "/", s.constant(4), `正方形的边长是#${u}。`),
        `{{这个|}正方形的边长是多少${u}？|正方形每条边长多少${u}？}`,
        zhSize("length", u, "正方形的边长"),
      );
    },
  ],
  tiles: [
    3,
    4,
    (s, r) => {
      const [k, m, n] = [r.int(2, 8), r.int(4, 15), r.int(3, 12)];
      const [a, b, c] = [s.given(k * Math.max(m, n)), s.given(k * Math.min(m, n)), s.given(k)];
      const where = r.pick(["厨房的地面", "卫生间的地面", "阳台的地面", "走廊", "一面墙"]);
      s.tell(
        `{${where}长${a}分米，宽${b}分米，用边长${c}分米的正方形{瓷砖|方砖}铺满|用边长是${c}分米的正方形瓷砖铺${where}，${where}长${a}分米、宽${b}分米|要给长${a}分米、宽${b}分米的${where}贴瓷砖，每块瓷砖是边长${c}分米的正方形}，`,
      );
      const x = s.step(a, "*", b, "要铺的面积是#平方分米。");
      const y = s.step(c, "*", c, "每块砖的面积是#平方分米。");
      s.ask(
        s.step(x, "/", y, "需要#块。"),
        "{{一共|}需要多少块？|至少要用多少块这样的砖？|要准备多少块？}",
        zhCount("things", "块", "瓷砖", "需要的瓷砖"),
      );
    },
  ],
  wallFence: [
    2,
    4,
    (s, r) => {
      const [n, k] = [r.int(6, 60), r.int(2, 30)];
      if (n <= k) return false;
      const [a, b] = [s.given(n), s.given(k)];
      const what = r.pick(["菜园", "鸡场", "花圃", "羊圈"]);
      s.tell(
        `{{张大伯|李爷爷|王叔叔}靠墙围了一个长方形${what}，长${a}米，宽${b}米，长边靠墙，其余三面围篱笆|一个长方形${what}的一条长边靠着墙，另外三边要围篱笆，${what}长${a}米，宽${b}米|用篱笆围一个长${a}米、宽${b}米的长方形${what}，其中一条长边利用房子的墙，不用围}，`,
      );
      const x = s.step(b, "*", s.constant(2), "两条宽共#米。");
      s.ask(
        s.step(a, "+", x, "篱笆长#米。"),
        "{篱笆长多少米？|需要多少米{长的|}篱笆？|至少要准备多少米篱笆？}",
        zhSize("length", "米", "篱笆的长"),
      );
    },
  ],
  depth: [
    2,
    5,
    (s, r) => {
      const [b, c] = [r.int(2, 15), r.int(2, 6)];
      const a = b + r.int(1, 8);
      const [v, long, wide] = [s.given(a * b * c), s.given(a), s.given(b)];
      const [what, fill, ask, u] = r.pick([
        ["长方体水池", "注入{了|}@的水", "水深", "米"],
        ["长方体玻璃缸", "装进@的细沙，铺平", "沙子厚", "分米"],
        ["长方体鱼缸", "倒入@的水", "水深", "分米"],
        ["长方体蓄水箱", "放入@的水", "水深", "分米"],
      ] as const);
      const amount = fill.replace("@", `${v}立方${u}`);
      s.tell(
        `{一个${what}长${long}${u}，宽${wide}${u}，${amount}|在一个长${long}${u}、宽${wide}${u}的${what}里${amount}|往${what}里${amount}，这个${what}里面长${long}${u}，宽${wide}${u}}，`,
      );
      const x = s.step(long, "*", wide, `底面积是#平方${u}。`);
      s.ask(
        s.step(v, "/", x, `${ask}#${u}。`),
        `{${ask}多少${u}？|这时${ask}是多少${u}？}`,
        zhSize("length", u, ask),
      );
    },
  ],
  angle: [
    2,
    4,
    (s, r) => {
      const half = r.chance(0.5);
      const a = s.given(half ? 2 * r.int(10, 80) : r.int(20, 80));
      const b = half ? s.constant(2) : s.given(r.int(20, 90));
      s.tell(
        half
          ? `{一个等腰三角形的顶角是${a}度|等腰三角形{风筝|彩旗|花坛}的顶角是${a}度|已知等腰三角形的顶角为${a}度}，`
          : `{一个三角形中，一个角是${a}度，另一个角是${b}度|三角形的两个内角分别是${a}度和${b}度|已知三角形的∠1是${a}度，∠2是${b}度}，`,
      );
      const x = s.step(s.constant(180), "-", a, `其余两个角共#度。`);
      s.ask(
        s.step(x, half ? "/" : "-", b, half ? "底角是#度。" : "第三个角是#度。"),
        half
          ? "{它的一个底角是多少度？|每个底角是多少度？}"
          : "{第三个角是多少度？|另外一个内角是多少度？|剩下的角是多少度？}",
      );
    },
  ],
  moreByFraction: [
    2,
    6,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [1, 4],
        [1, 5],
        [2, 5],
        [3, 4],
        [1, 6],
        [3, 8],
      ] as const);
      const more = r.chance(0.6);
      const word = more ? "多" : "少";
      const share = zhShare(num, den);
      const a = s.given(den * r.int(2, 60));
      const [p, q] = r.chance(0.6)
        ? [`${pupil(s, r)}的${t}`, `${pupil(s, r)}的${t}`]
        : r.pick([
            [`上午卖出的${t}`, `下午卖出的${t}`],
            [`第一次运来的${t}`, `第二次运来的${t}`],
            [`去年买的${t}`, `今年买的${t}`],
          ] as const);
      s.tell(
        `{${p}有${a}${m}，${q}比${p}${word}${share}|${q}比${p}${word}${share}，${p}是${a}${m}|${p}有${a}${m}，${q}要${word}${share}}，`,
      );
      const x = s.chain([a, s.constant(num), s.constant(den)], ["*", "/"], `${word}#${m}。`);
      s.ask(
        s.step(a, more ? "+" : "-", x, `${q}有#${m}。`),
        `{${q}有多少${m}？|${q}是多少${m}？|求${q}有多少${m}。}`,
        zhCount("things", m, t, q),
      );
    },
  ],
  wholeFromRest: [
    3,
    6,
    (s, r) => {
      const [what, u, verb] = r.pick([
        ["一本故事书", "页", "看了"],
        ["一条水渠", "米", "修了"],
        ["一堆煤", "吨", "烧了"],
        ["一卷电线", "米", "用去"],
        ["一袋面粉", "千克", "吃了"],
        ["一段公路", "千米", "铺好"],
      ] as const);
      const n = r.int(2, 40);
      const [num, den] = r.pick([
        [1, 3],
        [1, 4],
        [1, 5],
        [2, 5],
        [3, 5],
        [1, 6],
        [2, 7],
        [4, 7],
        [3, 8],
        [5, 8],
        [3, 10],
        [7, 10],
      ] as const);
      const left = s.given(n * (den - num));
      const share = zhShare(num, den);
      s.tell(
        `{${what}，${verb}${share}，还剩${left}${u}|${what}，{已经|}${verb}全部的${share}，余下${left}${u}|${what}${verb}${share}以后，剩下的正好是${left}${u}}，`,
      );
      const x = s.step(s.constant(den), "-", s.constant(num), `平均分成${den}份，剩下#份。`);
      const y = s.step(left, "/", x, `每份是#${u}。`);
      s.ask(
        s.step(y, "*", s.constant(den), `原来共有#${u}。`),
        `{${what.replace("一", "这")}{一共|原来}有多少${u}？|全部是多少${u}？|原来有多少${u}？}`,
        zhCount("units", u, u, "全部"),
      );
    },
  ],
});
