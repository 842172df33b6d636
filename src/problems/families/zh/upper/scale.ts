import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { pupil, zhFood, zhShare, zhThing } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grade 6, scales, gears, shadows and parts. */
export const zhUpperScale = families("zh", "upper", {
  scaleLine: [
    2,
    6,
    (s, r) => {
      const k = r.pick([0.2, 0.4, 0.5, 0.8, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 9]);
      const map = r.int(4, 60) / 2;
      const back = r.chance(0.4);
      const real = Number((map * k).toFixed(2));
      const scale = s.given(k * 100000);
      const [p, q] = r.pick([
        ["火车站", "机场"],
        ["甲地", "乙地"],
        ["县城", "水库"],
        ["两座古塔", ""],
        ["灯塔", "海港"],
      ] as const);
      const two = q === "" ? p : `${p}与${q}`;
      const c = s.constant(100000);
      if (back) {
        const far = s.given(real);
        s.tell(
          ways(
            `${two}之间的实际距离是${far}千米，画在比例尺是1:${scale}的地图上，`,
            `在比例尺为1:${scale}的地图上，要画出${two}间${far}千米的路，`,
            `一幅地图的比例尺是1:${scale}，${two}相距${far}千米，`,
          ),
        );
        const d = s.step(scale, "/", c, "图上1厘米表示#千米。");
        s.ask(
          s.step(far, "/", d, "图上是#厘米。"),
          ways("图上距离是多少厘米？", "在图上应画多少厘米？", "图上相距多少厘米？"),
          zhSize("length", "厘米", "图上的距离"),
        );
        return;
      }
      const d = s.given(map);
      s.tell(
        ways(
          `在比例尺是1:${scale}的地图上，量得${two}相距${d}厘米，`,
          `${two}在地图上的距离是${d}厘米，这幅地图的比例尺为1:${scale}，`,
          `一幅图的比例尺是1:${scale}，图上${two}之间有${d}厘米，`,
        ),
      );
      const e = s.step(scale, "/", c, "图上1厘米表示#千米。");
      s.ask(
        s.step(e, "*", d, "实际相距#千米。"),
        ways(`${two}之间实际有多少千米？`, "实际距离是多少千米？", "实际相距多少千米？"),
        zhSize("length", "千米", "实际的距离"),
      );
    },
  ],
  scaleArea: [
    4,
    6,
    (s, r) => {
      const k = r.pick([200, 300, 400, 500, 600, 800, 1000, 1500, 2000]);
      const [a, b] = [r.int(3, 16), r.int(2, 12)];
      if (a <= b) return false;
      const [scale, x, y] = [s.given(k), s.given(a), s.given(b)];
      const what = r.pick(["学校操场", "果园", "体育馆", "工厂的用地", "小区的草坪"]);
      s.tell(
        ways(
          `在比例尺是1:${scale}的平面图上，量得长方形${what}长${x}厘米，宽${y}厘米，`,
          `长方形${what}画在1:${scale}的图纸上，长是${x}厘米，宽是${y}厘米，`,
          `一张图纸的比例尺为1:${scale}，图上的${what}是长${x}厘米、宽${y}厘米的长方形，`,
        ),
      );
      const m = s.step(scale, "/", s.constant(100), "图上1厘米表示#米。");
      const d = s.step(m, "*", x, "实际的长是#米。");
      const e = s.step(m, "*", y, "实际的宽是#米。");
      s.ask(
        s.step(d, "*", e, "实际面积是#平方米。"),
        ways(`${what}的实际面积是多少平方米？`, `求实际面积（平方米）。`, "它实际占地多少平方米？"),
        zhSize("volume", "平方米", `${what}的面积`),
      );
    },
  ],
  gears: [
    3,
    6,
    (s, r) => {
      const [a, b, n] = [r.int(20, 80), r.int(8, 60), r.int(3, 60)];
      if (a === b || (a * n) % b !== 0) return false;
      const [x, y, k, t] = [s.given(a), s.given(b), s.given(n), s.given(r.int(2, 12))];
      const [p, q] = a > b ? ["大齿轮", "小齿轮"] : ["小齿轮", "大齿轮"];
      s.tell(
        ways(
          `两个互相咬合的齿轮，${p}有${x}个齿，每分钟转${k}圈，${q}有${y}个齿，`,
          `${p}${x}个齿，${q}${y}个齿，它们互相带动，${p}每分钟转${k}圈，`,
          `一台机器上${q}和${p}相互咬合，齿数分别是${y}个和${x}个，${p}1分钟转${k}圈，`,
        ),
        ways(`机器转了${t}分钟，`, `开动了${t}分钟，`),
      );
      const d = s.step(x, "*", k, "每分钟转过#个齿。");
      const e = s.step(d, "/", y, `${q}每分钟转#圈。`);
      s.ask(
        s.step(e, "*", t, `${q}共转#圈。`),
        ways(`${q}一共转了多少圈？`, `这时${q}转了多少圈？`, `${q}转过多少圈？`),
        zhCount("units", "圈", "圈", `${q}转的圈数`),
      );
    },
  ],
  shadow: [
    2,
    6,
    (s, r) => {
      const [h, l] = r.pick([
        [2, 1],
        [2, 3],
        [3, 2],
        [4, 3],
        [1, 2],
        [5, 4],
        [4, 5],
        [3, 4],
      ] as const);
      const k = r.int(2, 15);
      const unit = r.pick([0.4, 0.5, 0.6, 0.8, 1, 0.3]);
      const [a, b, c] = [
        s.given(Number((h * unit).toFixed(2))),
        s.given(Number((l * unit).toFixed(2))),
        s.given(Number((l * unit * k).toFixed(2))),
      ];
      const p = pupil(s, r);
      const [big, up] = r.pick([
        ["一棵大树", "高"],
        ["旗杆", "高"],
        ["一座古塔", "高"],
        ["教学楼", "高"],
      ] as const);
      s.tell(
        ways(
          `太阳下，${a}米高的竹竿有${b}米长的影子，${big}有${c}米长的影子，`,
          `${p}把一根长${a}米的竹竿直立在地上，影子长${b}米，同一时刻量得${big}的影子长${c}米，`,
          `同一时间、同一地点，${a}米长的竹竿影长${b}米，${big}的影长${c}米，`,
          `${big}的影子长${c}米，这时旁边直立的一根${a}米高的标杆影子长${b}米，`,
        ),
      );
      const d = s.step(c, "/", b, "影长的比是#倍。");
      s.ask(
        s.step(d, "*", a, `${big}${up}#米。`),
        ways(`${big}${up}多少米？`, `求${big}的高度（米）。`, `${big}有多少米高？`),
        zhSize("length", "米", `${big}的高度`),
      );
    },
  ],
  otherTiles: [
    4,
    6,
    (s, r) => {
      const [a, b] = [r.int(2, 8), r.int(2, 9)];
      const n = 10 * r.int(3, 60);
      if (a === b || (a * a * n) % (b * b) !== 0 || a > 3 * b || b > 3 * a) return false;
      const [x, y, k] = [s.given(a), s.given(b), s.given(n)];
      const where = r.pick(["会议室", "一间客厅", "展厅", "食堂", "图书室"]);
      s.tell(
        ways(
          `${where}的地面原来打算铺边长${x}分米的方砖${k}块，后来换成了边长${y}分米的方砖，`,
          `给${where}铺地，用边长${x}分米的方砖要${k}块，改用边长${y}分米的方砖，`,
          `${where}的地面用${k}块边长${x}分米的正方形地砖正好铺满，如果换成边长${y}分米的，`,
          `边长${x}分米的方砖${k}块刚好铺满${where}的地面，现在想用边长${y}分米的方砖，`,
        ),
      );
      const d = s.step(x, "*", x, "原来每块是#平方分米。");
      const e = s.step(d, "*", k, "地面是#平方分米。");
      const f = s.step(y, "*", y, "新砖每块是#平方分米。");
      s.ask(
        s.step(e, "/", f, "需要#块。"),
        ways("需要多少块？", "要用多少块这样的砖？", "铺满要多少块？"),
        zhCount("things", "块", "砖", "需要的砖"),
      );
    },
  ],
  evenAfterGift: [
    5,
    6,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [a, b] = [r.int(3, 11), r.int(r.chance(0.7) ? 2 : 1, 9)];
      if (a <= b || (a - b) % 2 !== 0 || [2, 3, 5, 7].some((f) => a % f === 0 && b % f === 0)) {
        return false;
      }
      const { measure: m, name: t } = zhThing(s, r);
      const [x, y, n] = [s.given(a), s.given(b), s.given(((a - b) / 2) * r.int(1, 9))];
      s.tell(
        ways(
          `要让两人的${t}同样多，${p}得给${q}${n}${m}，而${p}与${q}原有${t}的比是${x}:${y}，`,
          `${p}和${q}的${t}数量比是${x}:${y}，如果${p}给${q}${n}${m}，两人就一样多，`,
          `${p}与${q}有${t}的数量之比为${x}:${y}，${p}送给${q}${n}${m}后，两人的${t}相等，`,
          `${p}要给${q}${n}${m}${t}，两人才同样多，原来他们${t}数量的比是${x}:${y}，`,
        ),
      );
      const e = s.step(n, "*", s.constant(2), `${p}比${q}多#${m}。`);
      const f = s.step(x, "-", y, "相差#份。");
      const g = s.step(e, "/", f, `每份#${m}。`);
      const h = s.step(x, "+", y, "一共#份。");
      s.ask(
        s.step(g, "*", h, `一共#${m}。`),
        ways(`两人一共有多少${m}${t}？`, `他们的${t}共多少${m}？`, `两人的${t}合起来是多少${m}？`),
        zhCount("things", m, t, `两人的${t}`),
      );
    },
  ],
  equalSharesSum: [
    3,
    6,
    (s, r) => {
      const [a, b] = [r.int(2, 9), r.int(2, 9)];
      if (a === b || [2, 3].some((f) => a % f === 0 && b % f === 0)) return false;
      const n = r.int(2, 30);
      const food = r.chance(0.5) ? zhFood(s, r) : zhThing(s, r);
      const { measure: m, name: t } = food;
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const all = s.given(n * (a + b));
      const [x, y] = [zhShare(1, a), zhShare(1, b)];
      s.tell(
        ways(
          `${p}的${t}的${x}和${q}的${t}的${y}一样多，两人一共有${all}${m}，`,
          `${p}和${q}共有${all}${m}${t}，${p}的${x}等于${q}的${y}，`,
          `两人共${all}${m}${t}，如果${p}拿出自己的${x}，${q}拿出自己的${y}，拿出的数量正好相等，`,
        ),
      );
      const f = s.step(s.constant(a), "+", s.constant(b), `${p}有${a}份，${q}有${b}份，共#份。`);
      const g = s.step(all, "/", f, `每份#${m}。`);
      s.ask(
        s.step(g, "*", s.constant(a), `${p}有#${m}。`),
        ways(`${p}有多少${m}${t}？`, `求${p}的${t}有多少${m}。`, `其中${p}有几${m}？`),
        zhCount("things", m, t, `${p}的${t}`),
      );
    },
  ],
});
