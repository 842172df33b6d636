import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { ways } from "./words";

/** Chinese: grades 4 to 6, lengths and areas of flat shapes. */
export const zhUpperShapes = families("zh", "upper", {
  widened: [
    2,
    4,
    (s, r) => {
      const [l, w, d] = [r.int(6, 80), r.int(4, 60), r.int(2, 20)];
      if (l <= w) return false;
      const [long, more, area] = [s.given(l), s.given(d), s.given(w * d)];
      const u = r.pick(["米", "分米", "厘米"]);
      const what = u === "米" ? r.pick(["花圃", "操场", "鱼塘"]) : r.pick(["纸板", "玻璃", "铁皮"]);
      const m = u === "米" ? "个" : "块";
      s.tell(
        ways(
          `长方形${what}的长是${long}${u}，长再加${more}${u}而宽不变时，面积要多出${area}平方${u}，`,
          `一${m}长方形${what}长${long}${u}，如果宽不变，长增加${more}${u}，面积就增加${area}平方${u}，`,
          `长方形${what}原来的长是${long}${u}，把长延长${more}${u}，宽不变，面积比原来多${area}平方${u}，`,
          `把一${m}长方形${what}的长增加${more}${u}，它的面积增加了${area}平方${u}，原来长${long}${u}，`,
        ),
      );
      const x = s.step(area, "/", more, `宽是#${u}。`);
      s.ask(
        s.step(long, "*", x, `原来的面积是#平方${u}。`),
        ways(`原来的面积是多少平方${u}？`, `求这${m}${what}原来的面积（平方${u}）。`),
        zhSize("volume", `平方${u}`, `${what}原来的面积`),
      );
    },
  ],
  pathAround: [
    6,
    5,
    (s, r) => {
      const [l, w, d] = [r.int(6, 50), r.int(4, 40), r.int(1, 4)];
      if (l <= w) return false;
      const [long, wide, path] = [s.given(l), s.given(w), s.given(d)];
      const [what, around] = r.pick([
        ["花坛", "石子路"],
        ["游泳池", "防滑地砖"],
        ["草坪", "小路"],
        ["喷水池", "彩砖路"],
        ["菜地", "水泥路"],
      ] as const);
      s.tell(
        ways(
          `给长${long}米、宽${wide}米的长方形${what}围上一圈宽${path}米的${around}，`,
          `一个长方形${what}长${long}米，宽${wide}米，四周有一条宽${path}米的${around}，`,
          `在长${long}米、宽${wide}米的长方形${what}外面一圈铺上${path}米宽的${around}，`,
          `长方形${what}的长是${long}米，宽是${wide}米，紧靠它的四周修一圈${around}，路宽${path}米，`,
        ),
      );
      const two = s.step(path, "*", s.constant(2), "两边共加宽#米。");
      const a = s.step(long, "+", two, "外面的长是#米。");
      const b = s.step(wide, "+", two, "外面的宽是#米。");
      const out = s.step(a, "*", b, "外面的面积是#平方米。");
      const inside = s.step(long, "*", wide, `${what}的面积是#平方米。`);
      s.ask(
        s.step(out, "-", inside, `${around}的面积是#平方米。`),
        ways(
          `${around}的面积是多少平方米？`,
          `${around}占地多少平方米？`,
          `求${around}的面积（平方米）。`,
        ),
        zhSize("volume", "平方米", `${around}的面积`),
      );
    },
  ],
  squareCutOff: [
    3,
    4,
    (s, r) => {
      const [l, w] = [r.int(8, 90), r.int(4, 60)];
      if (l <= w + 1) return false;
      const [long, wide] = [s.given(l), s.given(w)];
      const u = r.pick(["厘米", "分米"]);
      const what = r.pick(["纸", "铁皮", "木板", "布"]);
      const around = r.chance(0.4);
      s.tell(
        ways(
          `长${long}${u}、宽${wide}${u}的长方形${what}，靠着一头裁下一个最大的正方形，`,
          `从一张长${long}${u}、宽${wide}${u}的长方形${what}上剪下一个最大的正方形，`,
          `一块长方形${what}，长${long}${u}，宽${wide}${u}，从中裁去一个尽可能大的正方形，`,
          `长方形${what}的长是${long}${u}，宽是${wide}${u}，先裁下一个最大的正方形，`,
        ).replace("一张", what === "纸" ? "一张" : "一块"),
      );
      if (around) {
        const x = s.step(long, "-", wide, `剩下的一条边是#${u}。`);
        const y = s.step(x, "+", wide, `剩下部分的长与宽的和是#${u}。`);
        s.ask(
          s.step(y, "*", s.constant(2), `周长是#${u}。`),
          ways(`剩下部分的周长是多少${u}？`, `余下的长方形周长是多少${u}？`),
          zhSize("length", u, "剩下部分的周长"),
        );
        return;
      }
      const x = s.step(long, "*", wide, `原来的面积是#平方${u}。`);
      const y = s.step(wide, "*", wide, `正方形的面积是#平方${u}。`);
      s.ask(
        s.step(x, "-", y, `剩下#平方${u}。`),
        ways(`剩下的面积是多少平方${u}？`, `余下部分的面积有多少平方${u}？`),
        zhSize("volume", `平方${u}`, "剩下部分的面积"),
      );
    },
  ],
  fieldHarvest: [
    3,
    5,
    (s, r) => {
      const [a, h] = [r.int(8, 50), r.int(5, 30)];
      const triangle = r.chance(0.5);
      if (triangle && (a * h) % 2 !== 0) return false;
      const [base, high, per] = [s.given(a), s.given(h), s.given(r.int(2, 12))];
      const price = s.given(r.int(2, 9));
      const [crop, u] = r.pick([
        ["油菜籽", "千克"],
        ["西红柿", "千克"],
        ["草莓", "千克"],
        ["白菜", "棵"],
        ["棉花", "千克"],
      ] as const);
      const shape = triangle ? "三角形" : "平行四边形";
      s.tell(
        ways(
          `一块${shape}的地，底是${base}米，高是${high}米，平均每平方米收${crop}${per}${u}，`,
          `农场的${shape}菜地底${base}米，高${high}米，每平方米产${crop}${per}${u}，`,
          `有一块底长${base}米、高${high}米的${shape}地，每平方米可以收${per}${u}${crop}，`,
        ),
        ways(`每${u}卖${price}元，`, `${crop}的价钱是每${u}${price}元，`),
      );
      const x = triangle
        ? s.chain([base, high, s.constant(2)], ["*", "/"], "面积是#平方米。")
        : s.step(base, "*", high, "面积是#平方米。");
      const y = s.step(x, "*", per, `一共收#${u}。`);
      s.ask(
        s.step(y, "*", price, "一共卖#元。"),
        ways("这块地一共能收入多少元？", `全部${crop}可以卖多少元？`, "收入共多少元？"),
        zhSize("money", "元", "这块地的收入"),
      );
    },
  ],
  heightBack: [
    3,
    5,
    (s, r) => {
      const [a, b, h] = [r.int(3, 50), r.int(3, 50), r.int(2, 40)];
      if (a >= b || ((a + b) * h) % 2 !== 0) return false;
      const [up, down, area] = [s.given(a), s.given(b), s.given(((a + b) * h) / 2)];
      const u = r.pick(["米", "分米", "厘米"]);
      const what =
        u === "米" ? r.pick(["果园", "水稻田", "堤坝的截面"]) : r.pick(["铁皮", "展板", "彩纸"]);
      const m = u === "米" ? "个" : "块";
      s.tell(
        ways(
          `面积${area}平方${u}的梯形${what}，两条平行的边长${up}${u}和${down}${u}，`,
          `一${m}梯形${what}的面积是${area}平方${u}，上底是${up}${u}，下底是${down}${u}，`,
          `${what}是梯形，上底${up}${u}，下底${down}${u}，面积${area}平方${u}，`,
          `已知梯形${what}上、下底分别长${up}${u}和${down}${u}，面积为${area}平方${u}，`,
        ),
      );
      const x = s.step(area, "*", s.constant(2), `面积的2倍是#平方${u}。`);
      const y = s.step(up, "+", down, `上底与下底的和是#${u}。`);
      s.ask(
        s.step(x, "/", y, `高是#${u}。`),
        ways(`它的高是多少${u}？`, `高是多少${u}？`, `求这个梯形的高（${u}）。`),
        zhSize("length", u, "梯形的高"),
      );
    },
  ],
  logPile: [
    4,
    5,
    (s, r) => {
      const [a, b] = [r.int(2, 12), r.int(6, 30)];
      if (b - a < 3) return false;
      const [top, low] = [s.given(a), s.given(b)];
      const [what, m] = r.pick([
        ["钢管", "根"],
        ["圆木", "根"],
        ["易拉罐", "个"],
        ["水泥管", "根"],
      ] as const);
      s.tell(
        ways(
          `一堆${what}，最上层有${top}${m}，最下层有${low}${m}，相邻两层都相差一${m}，`,
          `${what}堆成梯形，顶层${top}${m}，底层${low}${m}，每往下一层多一${m}，`,
          `工地上的${what}摆成一堆，底层是${low}${m}，往上每层少一${m}，最上面一层是${top}${m}，`,
        ),
      );
      const x = s.step(low, "-", top, "底层与顶层相差#。");
      const y = s.step(x, "+", s.constant(1), "一共#层。");
      const z = s.step(top, "+", low, "顶层与底层的和是#。");
      s.ask(
        s.chain([z, y, s.constant(2)], ["*", "/"], `一共#${m}。`),
        ways(`这堆${what}一共有多少${m}？`, `一共有多少${m}${what}？`, `${what}共有多少${m}？`),
        zhCount("things", m, what, `这堆${what}`),
      );
    },
  ],
  squaresJoined: [
    5,
    4,
    (s, r) => {
      const [a, n] = [r.int(2, 30), r.int(2, 9)];
      const [side, count] = [s.given(a), s.given(n)];
      const u = "厘米";
      const what = r.pick(["正方形", "正方形卡片", "正方形瓷砖", "正方形纸片"]);
      s.tell(
        ways(
          `用${count}个边长${side}${u}的${what}拼成一排，成为一个长方形，`,
          `把${count}个同样的${what}一个挨一个排成一行，每个的边长是${side}${u}，`,
          `${count}个${what}，边长都是${side}${u}，把它们拼成一个一行的长方形，`,
        ),
      );
      const long = s.step(side, "*", count, `长是#${u}。`);
      const x = s.step(long, "+", side, `长与宽的和是#${u}。`);
      const y = s.step(x, "*", s.constant(2), `拼成的周长是#${u}。`);
      const all = s.chain([side, s.constant(4), count], ["*", "*"], `原来周长的和是#${u}。`);
      s.ask(
        s.step(all, "-", y, `少了#${u}。`),
        ways(
          `周长比原来各个周长的和少多少${u}？`,
          `拼好后，周长的总和减少了多少${u}？`,
          `与原来${what}周长的总和相比，少了多少${u}？`,
        ),
        zhSize("length", u, "减少的周长"),
      );
    },
  ],
  crossPaths: [
    4,
    5,
    (s, r) => {
      const [l, w, d] = [r.int(12, 80), r.int(8, 60), r.int(1, 4)];
      if (l <= w) return false;
      const [long, wide, path, per] = [s.given(l), s.given(w), s.given(d), s.given(r.int(2, 30))];
      const [what, plant] = r.pick([
        ["草坪", "草皮"],
        ["花园", "花苗"],
        ["菜园", "菜苗"],
        ["公园的绿地", "草皮"],
      ] as const);
      s.tell(
        ways(
          `长方形${what}（长${long}米，宽${wide}米）被一横一竖两条${path}米宽的路分成四块，四块都种${plant}，`,
          `一块长方形的${what}长${long}米，宽${wide}米，中间有横竖两条互相垂直的小路，路宽都是${path}米，其余地方种${plant}，`,
          `长${long}米、宽${wide}米的长方形${what}里，修了一横一竖两条宽${path}米的路，剩下的地方种上${plant}，`,
        ),
        ways(`每平方米的${plant}要${per}元，`, `种${plant}每平方米花${per}元，`),
      );
      const a = s.step(long, "-", path, "把路移到边上，剩下的长是#米。");
      const b = s.step(wide, "-", path, "剩下的宽是#米。");
      const x = s.step(a, "*", b, `种${plant}的面积是#平方米。`);
      s.ask(
        s.step(x, "*", per, "一共要#元。"),
        ways(`种这些${plant}要多少元？`, `${plant}一共要花多少元？`),
        zhSize("cost", "元", `${plant}的费用`),
      );
    },
  ],
  isosceles: [
    2,
    4,
    (s, r) => {
      const [side, base] = [r.int(4, 60), r.int(3, 80)];
      if (base >= 2 * side || base === side) return false;
      const back = r.chance(0.5);
      const u = r.pick(["厘米", "分米", "米"]);
      const all = s.given(back ? 2 * side + base : side);
      const b = s.given(base);
      const what = r.pick(["三角形", "三角形的小旗", "三角形的花坛", "三角形的框架"]);
      if (back) {
        s.tell(
          ways(
            `一个等腰${what}的周长是${all}${u}，底边长${b}${u}，`,
            `用${all}${u}长的线正好围成一个等腰三角形，底是${b}${u}，`,
            `等腰${what}底边${b}${u}，三条边一共${all}${u}，`,
          ),
        );
        const x = s.step(all, "-", b, `两条腰共#${u}。`);
        s.ask(
          s.step(x, "/", s.constant(2), `一条腰长#${u}。`),
          ways(`它的腰长多少${u}？`, `每条腰是多少${u}？`, `求腰的长度（${u}）。`),
          zhSize("length", u, "一条腰的长度"),
        );
        return;
      }
      s.tell(
        ways(
          `一个等腰${what}的腰长${all}${u}，底边长${b}${u}，`,
          `等腰${what}的底是${b}${u}，一条腰是${all}${u}，`,
          `一个等腰三角形，两条相等的边都是${all}${u}，另一条边${b}${u}，`,
        ),
      );
      const x = s.step(all, "*", s.constant(2), `两条腰共#${u}。`);
      s.ask(
        s.step(x, "+", b, `周长是#${u}。`),
        ways(`它的周长是多少${u}？`, `围一圈要多少${u}？`, `求它的周长（${u}）。`),
        zhSize("length", u, "三角形的周长"),
      );
    },
  ],
});
