import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, angles, heights, temperatures and other short ones. */
export const zhUpperBrief = families("zh", "upper", {
  thirdAngle: [
    2,
    4,
    (s, r) => {
      const [a, b] = [r.int(15, 110), r.int(15, 110)];
      if (a + b > 165) return false;
      const [x, y] = [s.given(a), s.given(b)];
      s.tell(
        ways(
          `一个三角形的两个内角分别是${x}度和${y}度，`,
          `三角形的一个角是${x}度，另一个角是${y}度，`,
          `在三角形ABC中，角A是${x}度，角B是${y}度，`,
          `已知三角形中有一个${x}度的角和一个${y}度的角，`,
        ),
      );
      const z = s.step(s.constant(180), "-", x, "另外两个角的和是#度。");
      s.ask(
        s.step(z, "-", y, "第三个角是#度。"),
        ways("第三个角是多少度？", "剩下的那个角有多少度？", "求第三个内角的度数。"),
      );
    },
  ],
  anglesByRatio: [
    4,
    6,
    (s, r) => {
      const [a, b, c] = r.pick([
        [1, 2, 3],
        [2, 3, 4],
        [2, 3, 5],
        [3, 4, 5],
        [1, 3, 5],
        [1, 2, 6],
        [3, 5, 7],
        [2, 5, 8],
        [1, 4, 5],
        [4, 5, 6],
        [1, 3, 8],
      ] as const);
      const order = r.shuffle([a, b, c]);
      const [i, j, k] = [order[0] ?? a, order[1] ?? b, order[2] ?? c];
      const [x, y, z] = [s.given(i), s.given(j), s.given(k)];
      const big = r.chance(0.6);
      const most = big ? Math.max(i, j, k) : Math.min(i, j, k);
      const pick = [x, y, z].find((q) => q.n === most) ?? x;
      const name = big ? "最大" : "最小";
      const p = pupil(s, r);
      s.tell(
        ways(
          `一个三角形三个内角的度数比是${x}:${y}:${z}，`,
          `三角形的三个角的比为${x}:${y}:${z}，`,
          `${p}画了一个三角形，量出三个角的度数之比是${x}:${y}:${z}，`,
        ),
        r.chance(0.5) ? "" : "三角形的内角和是180度，",
      );
      const d = s.step(x, "+", y, "前两个角共#份。");
      const e = s.step(d, "+", z, "三个角共#份。");
      const f = s.step(s.constant(180), "/", e, "每份是#度。");
      s.ask(
        s.step(f, "*", pick, `${name}的角是#度。`),
        ways(`${name}的角是多少度？`, `其中${name}的内角有多少度？`, `求${name}角的度数。`),
      );
    },
  ],
  triangleHeight: [
    2,
    5,
    (s, r) => {
      const [a, h] = [r.int(4, 80), r.int(3, 60)];
      if ((a * h) % 2 !== 0) return false;
      const [area, base] = [s.given((a * h) / 2), s.given(a)];
      const [what, m, u] = r.pick([
        ["三角形", "个", "厘米"],
        ["三角形玻璃", "块", "分米"],
        ["三角形菜地", "块", "米"],
        ["三角形红领巾", "条", "厘米"],
        ["三角形彩旗", "面", "厘米"],
      ] as const);
      const swap = r.chance(0.4);
      const [known, asked] = swap ? ["高", "底"] : ["底", "高"];
      s.tell(
        ways(
          `一${m}${what}的面积是${area}平方${u}，${known}是${base}${u}，`,
          `一${m}${what}${known}${base}${u}，面积${area}平方${u}，`,
          `已知一${m}${what}的${known}为${base}${u}，面积为${area}平方${u}，`,
          `面积是${area}平方${u}的${what}，${known}有${base}${u}，`,
        ),
      );
      const x = s.step(area, "*", s.constant(2), `面积的2倍是#平方${u}。`);
      s.ask(
        s.step(x, "/", base, `${asked}是#${u}。`),
        ways(`它的${asked}是多少${u}？`, `${asked}是多少${u}？`, `求它的${asked}（${u}）。`),
        zhSize("length", u, `三角形的${asked}`),
      );
    },
  ],
  whichFold: [
    1,
    6,
    (s, r) => {
      const d = r.pick([5, 6, 7, 7.5, 8, 8.5, 9, 9.5]);
      const n = 10 * r.int(2, 90);
      const now = Number(((n * d) / 10).toFixed(2));
      const [old, sale] = [s.given(n), s.given(now)];
      const what = r.pick([
        "一件外套",
        "一双皮鞋",
        "一台风扇",
        "一套餐具",
        "一张机票",
        "一部电话",
        "一个拉杆箱",
        "一床毛毯",
      ]);
      const p = character(s, r);
      s.tell(
        ways(
          `${what}原价${old}元，现在只卖${sale}元，`,
          `${p}用${sale}元买到${what}，它的原价是${old}元，`,
          `${what}标价${old}元，促销时按${sale}元出售，`,
          `${p}买${what}，打折后付了${sale}元，不打折要${old}元，`,
        ),
      );
      s.ask(
        s.chain([sale, s.constant(10), old], ["*", "/"], "现价除以原价的十分之一，打#折。"),
        ways("这是打几折？", "相当于打几折出售？", "打了几折？", "商店打的是几折？"),
      );
    },
  ],
  belowZero: [
    1,
    4,
    (s, r) => {
      const [a, b] = [s.given(r.int(2, 28)), s.given(r.int(2, 29))];
      const place = r.pick(["北京", "哈尔滨", "沈阳", "某地", "兰州", "山区"]);
      const [told, ask, m] = r.pick([
        [
          ways(
            `${place}某天白天最高气温是零上${a}度，夜里最低气温是零下${b}度，`,
            `${place}一天中最低气温零下${b}度，最高气温零上${a}度，`,
            `冬天，${place}的中午气温是${a}度，夜里降到零下${b}度，`,
          ),
          ways("这天的温差是多少度？", "最高气温比最低气温高多少度？", "气温相差多少度？"),
          "度",
        ],
        [
          ways(
            `冷库里的温度是零下${b}度，外面的温度是${a}度，`,
            `从零下${b}度的冷库里取出一箱食品，放在${a}度的房间里，食品最后和房间温度一样，`,
          ),
          ways("里外的温度相差多少度？", "温度一共差多少度？"),
          "度",
        ],
        [
          ways(
            `一只海鸟在海面上方${a}米处，一条鱼在它正下方海面以下${b}米处，`,
            `电梯从地面上${a}米的地方一直降到地面下${b}米的车库，`,
          ),
          ways("两处相差多少米？", "上下一共相距多少米？"),
          "米",
        ],
      ] as const);
      s.tell(told);
      s.ask(s.step(a, "+", b, `一共相差#${m}。`), ask);
    },
  ],
  selfPlusTimes: [
    2,
    5,
    (s, r) => {
      const [n, k] = [r.int(3, 90), r.int(2, 12)];
      const minus = r.chance(0.4);
      if (minus && k < 3) return false;
      const [times, sum] = [s.given(k), s.given(n * (minus ? k - 1 : k + 1))];
      s.tell(
        minus
          ? ways(
              `一个数的${times}倍减去这个数，差是${sum}，`,
              `某数扩大到原来的${times}倍后，比原来大${sum}，`,
              `从一个数的${times}倍里减掉它自己，还剩${sum}，`,
              `把一个数乘${times}，得数比这个数多${sum}，`,
            )
          : ways(
              `一个数的${times}倍与这个数的和是${sum}，`,
              `一个数加上它自己的${times}倍，等于${sum}，`,
              `某数的${times}倍再加某数，得${sum}，`,
              `把一个数和它的${times}倍合在一起，共${sum}，`,
            ),
      );
      const x = s.step(times, minus ? "-" : "+", s.constant(1), "一共是这个数的#倍。");
      s.ask(
        s.step(sum, "/", x, "这个数是#。"),
        ways("这个数是多少？", "求这个数。", "原来的数是几？"),
      );
    },
  ],
  slantedRim: [
    2,
    4,
    (s, r) => {
      const [a, b] = [r.int(3, 60), r.int(2, 50)];
      if (a === b) return false;
      const [x, y] = [s.given(a), s.given(b)];
      const [what, u] = r.pick([
        ["平行四边形的框架", "厘米"],
        ["平行四边形的花坛", "米"],
        ["平行四边形的伸缩门的一格", "分米"],
        ["平行四边形纸板", "厘米"],
      ] as const);
      s.tell(
        ways(
          `一个${what}，相邻的两条边分别长${x}${u}和${y}${u}，`,
          `${what}的一条边是${x}${u}，和它相邻的边是${y}${u}，`,
          `一个${what}有两条边长${x}${u}，另外两条边长${y}${u}，`,
        ),
      );
      const z = s.step(x, "+", y, `相邻两边的和是#${u}。`);
      s.ask(
        s.step(z, "*", s.constant(2), `周长是#${u}。`),
        ways(`它的周长是多少${u}？`, `四条边一共长多少${u}？`, `围成它要多少${u}？`),
        zhSize("length", u, "平行四边形的周长"),
      );
    },
  ],
  sharedBase: [
    2,
    5,
    (s, r) => {
      const [a, h] = [r.int(4, 60), r.int(3, 50)];
      const forward = r.chance(0.5);
      if (!forward && (a * h) % 2 !== 0) return false;
      const u = r.pick(["厘米", "分米", "米"]);
      if (forward) {
        const [base, area] = [s.given(a), s.given(a * h)];
        s.tell(
          ways(
            `一个平行四边形的面积是${area}平方${u}，底是${base}${u}，一个三角形的面积和底都与它相等，`,
            `平行四边形底${base}${u}，面积${area}平方${u}，有一个三角形和它等底、等面积，`,
            `一个三角形和一个平行四边形的面积都是${area}平方${u}，底都是${base}${u}，`,
          ),
        );
        const x = s.step(area, "/", base, `平行四边形的高是#${u}。`);
        s.ask(
          s.step(x, "*", s.constant(2), `面积和底相等，三角形的高是它的2倍，即#${u}。`),
          ways(`三角形的高是多少${u}？`, `这个三角形高多少${u}？`),
        );
        return;
      }
      const [tri, more] = [s.given((a * h) / 2), s.given(r.int(2, 60))];
      s.tell(
        ways(
          `一个三角形的面积是${tri}平方${u}，和它等底等高的平行四边形上又拼了一块${more}平方${u}的纸板，`,
          `与一个三角形等底等高的平行四边形旁边，接上一块${more}平方${u}的长方形，三角形的面积是${tri}平方${u}，`,
        ),
      );
      const x = s.step(tri, "*", s.constant(2), `平行四边形的面积是#平方${u}。`);
      s.ask(
        s.step(x, "+", more, `一共#平方${u}。`),
        ways(`平行四边形和拼上的部分一共多少平方${u}？`, `拼好以后面积一共是多少平方${u}？`),
      );
    },
  ],
});
