import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { short, ways } from "./words";

/** Chinese: grades 4 to 6, decimals in prices, cloth, springs and mountains. */
export const zhUpperDecimals = families("zh", "upper", {
  twoWeighed: [
    4,
    5,
    (s, r) => {
      const p = character(s, r);
      const [x, y] = r.sample(
        "苹果 梨 西红柿 豆角 白菜 土豆 葡萄 红薯 香蕉 黄瓜".split(" "),
        2,
      ) as [string, string];
      const [v, w] = [r.int(6, 50) / 10, r.int(6, 50) / 10];
      const [a, b] = [r.int(20, 190) / 10, r.int(4, 40) / 2];
      const sum = v * a + w * b;
      const note = [20, 50, 100, 200].find((n) => n > sum);
      if (note === undefined) return false;
      const [m, c, n, d, paid] = [s.given(v), s.given(a), s.given(w), s.given(b), s.given(note)];
      s.tell(
        ways(
          `${p}买了${m}千克${x}和${n}千克${y}，${x}每千克${c}元，${y}每千克${d}元，`,
          `${x}每千克${c}元，${y}每千克${d}元，${p}称了${m}千克${x}、${n}千克${y}，`,
          `每千克${c}元的${x}，${p}买了${m}千克，每千克${d}元的${y}，又买了${n}千克，`,
        ),
        ways(`付给售货员${paid}元，`, `他付了${paid}元，`, `${p}带了${paid}元，`),
      );
      const e = s.step(m, "*", c, `${x}要#元。`);
      const f = s.step(n, "*", d, `${y}要#元。`);
      const g = s.step(e, "+", f, "一共要#元。");
      s.ask(
        s.step(paid, "-", g, "还剩#元。"),
        ways("应找回多少元？", "还剩多少元？", "付款后还有多少元？"),
        zhSize("money", "元", `${p}剩下的钱`),
      );
    },
  ],
  savedCloth: [
    3,
    5,
    (s, r) => {
      const [a, d] = [r.int(12, 48) / 10, r.int(1, 6) / 10];
      const now = short(a - d);
      const n = 10 * r.int(4, 60);
      const made = short((n * a) / now);
      if (now < 1 || !Number.isInteger(made)) return false;
      const [each, less, k] = [s.given(a), s.given(d), s.given(n)];
      const [where, what, m, stuff, u] = r.pick([
        ["服装厂", "校服", "套", "布", "米"],
        ["家具厂", "柜子", "个", "油漆", "千克"],
        ["食品厂", "点心", "盒", "面粉", "千克"],
        ["工艺品厂", "花篮", "个", "竹条", "米"],
        ["电器厂", "变压器", "台", "铜线", "千克"],
      ] as const);
      s.tell(
        ways(
          `${where}原来做一${m}${what}用${stuff}${each}${u}，改进方法后，每${m}节约${stuff}${less}${u}，`,
          `${where}做${what}，每${m}原来要${each}${u}${stuff}，现在每${m}少用${less}${u}，`,
          `由于改进了做法，${where}每做一${m}${what}比原来的${each}${u}${stuff}节省${less}${u}，`,
        ),
        ways(`原来做${k}${m}的${stuff}，`, `过去够做${k}${m}的${stuff}，`),
      );
      const x = s.step(each, "*", k, `一共有#${u}${stuff}。`);
      const y = s.step(each, "-", less, `现在每${m}用#${u}。`);
      s.ask(
        s.step(x, "/", y, `现在能做#${m}。`),
        ways(`现在可以做多少${m}？`, `现在够做多少${m}${what}？`),
        zhCount("things", m, what, `现在能做的${what}`),
      );
    },
  ],
  asRopes: [
    3,
    5,
    (s, r) => {
      const [n, m, k, price] = [r.int(2, 8), r.int(2, 12), r.int(2, 8), r.int(2, 20)];
      const [a, b, c] = [s.given(n), s.given(m), s.given(k)];
      const all = s.given(price * (n * k + m));
      const [x, y, v, w, u, total, same] = r.pick([
        ["篮球", "跳绳", "个", "根", "元", "一共花了", "的价钱"],
        ["办公桌", "椅子", "张", "把", "元", "共用去", "的价钱"],
        ["钢笔", "圆珠笔", "支", "支", "元", "一共要付", "的价钱"],
        ["大纸盒", "小纸盒", "个", "个", "颗糖", "一共装了", "装的糖"],
        ["大卡车", "小货车", "辆", "辆", "吨货", "一次共运", "运的货"],
        ["大水桶", "小水壶", "个", "个", "升水", "一共能装", "装的水"],
        ["鹅", "鹌鹑", "只", "只", "克", "一共重", "的重量"],
      ] as const);
      const unit = u.slice(0, 1);
      s.tell(
        ways(
          `${a}${v}${x}和${b}${w}${y}${total}${all}${u}，一${v}${x}${same}是一${w}${y}的${c}倍，`,
          `一${v}${x}${same}是一${w}${y}的${c}倍，${a}${v}${x}和${b}${w}${y}${total}${all}${u}，`,
          `${a}${v}${x}、${b}${w}${y}，${total}${all}${u}，已知每${v}${x}${same}等于${c}${w}${y}${same}，`,
          `${total}${all}${u}的是${a}${v}${x}和${b}${w}${y}，每${v}${x}${same}和${c}${w}${y}同样多，`,
        ),
      );
      const d = s.step(a, "*", c, `${x}换成${y}是#${w}。`);
      const e = s.step(d, "+", b, `一共是#${w}${y}。`);
      s.ask(
        s.step(all, "/", e, `每${w}${y}是#${unit}。`),
        ways(
          `每${w}${y}${same}是多少${unit}？`,
          `一${w}${y}${same}有多少${unit}？`,
          `求一${w}${y}${same}是多少${unit}。`,
        ),
        unit === "元"
          ? zhSize("price", "元", `每${w}${y}的价钱`)
          : zhCount("units", unit, unit, `每${w}${y}${same}`),
      );
    },
  ],
  dearerByEach: [
    5,
    5,
    (s, r) => {
      const [n, m] = [r.int(2, 9), r.int(2, 9)];
      const [price, d] = [r.int(4, 60), r.int(2, 30)];
      const [a, b, gap] = [s.given(n), s.given(m), s.given(d)];
      const all = s.given(n * (price + d) + m * price);
      const [x, y, v, w] = r.pick([
        ["足球", "排球", "个", "个"],
        ["书桌", "椅子", "张", "把"],
        ["成人票", "儿童票", "张", "张"],
        ["上衣", "裤子", "件", "条"],
        ["大号帐篷", "小号帐篷", "顶", "顶"],
        ["钢琴曲谱", "练习册", "本", "本"],
      ] as const);
      const p = r.pick(["学校", "体育老师", "旅行社", `${character(s, r)}`]);
      s.tell(
        ways(
          `${p}买了${a}${v}${x}和${b}${w}${y}，共用${all}元，每${v}${x}比每${w}${y}贵${gap}元，`,
          `每${w}${y}比每${v}${x}便宜${gap}元，${p}买${a}${v}${x}、${b}${w}${y}，一共付了${all}元，`,
          `${p}付${all}元买回${a}${v}${x}和${b}${w}${y}，已知${x}比${y}每${v}贵${gap}元，`,
        ),
      );
      const e = s.step(a, "*", gap, `${x}一共贵#元。`);
      const f = s.step(all, "-", e, `都按${y}算，要#元。`);
      const g = s.step(a, "+", b, `一共买了#件。`);
      const h = s.step(f, "/", g, `每${w}${y}#元。`);
      s.ask(
        s.step(h, "+", gap, `每${v}${x}#元。`),
        ways(`每${v}${x}多少元？`, `${x}的单价是多少元？`, `求每${v}${x}的价钱（元）。`),
        zhSize("price", "元", `每${v}${x}的价钱`),
      );
    },
  ],
  compareTwoBuys: [
    5,
    5,
    (s, r) => {
      const [n, m, more] = [r.int(2, 6), r.int(1, 5), r.int(1, 5)];
      const decimal = r.chance(0.4);
      const price = () => (decimal ? r.int(4, 60) / 2 : r.int(2, 40));
      const [x, y] = [price(), price()];
      if (x === y || m === n) return false;
      const [p, q, v, w] = r.pick([
        ["苹果", "梨", "千克", "千克"],
        ["钢笔", "笔记本", "支", "本"],
        ["面包", "牛奶", "个", "盒"],
        ["玫瑰", "百合", "枝", "枝"],
        ["门票", "纪念章", "张", "枚"],
      ] as const);
      const [one, two] = [s.given(n * x + m * y), s.given(n * x + (m + more) * y)];
      const [a, b, c] = [s.given(n), s.given(m), s.given(m + more)];
      const other = pupil(s, r);
      const me = pupil(s, r);
      s.tell(
        ways(
          `${me}买${a}${v}${p}和${b}${w}${q}用了${one}元，${other}买同样的${a}${v}${p}和${c}${w}${q}用了${two}元，`,
          `${a}${v}${p}和${b}${w}${q}共${one}元，${a}${v}${p}和${c}${w}${q}共${two}元，`,
          `买${a}${v}${p}、${c}${w}${q}要付${two}元，如果只买${b}${w}${q}，${p}仍买${a}${v}，就只要付${one}元，`,
        ),
      );
      const d = s.step(two, "-", one, "相差#元。");
      const e = s.step(c, "-", b, `${q}相差#${w}。`);
      const f = s.step(d, "/", e, `每${w}${q}#元。`);
      const g = s.chain([one, b, f], ["-", "*"], `${n}${v}${p}要#元。`);
      s.ask(
        s.step(g, "/", a, `每${v}${p}#元。`),
        ways(`每${v}${p}多少元？`, `${p}每${v}的价钱是多少元？`, `求${p}的单价（元）。`),
        zhSize("price", "元", `每${v}${p}的价钱`),
      );
    },
  ],
  glassPane: [
    3,
    5,
    (s, r) => {
      const [a, d] = [r.int(12, 48) / 10, r.int(2, 20) / 10];
      const wide = short(a - d);
      if (wide < 0.6) return false;
      const [long, less, price] = [s.given(a), s.given(d), s.given(r.int(4, 60) * 5)];
      const what = r.pick(["玻璃", "广告布", "地毯", "铝板", "木地板"]);
      s.tell(
        ways(
          `一块长方形${what}长${long}米，宽比长短${less}米，`,
          `要配一块长方形的${what}，长是${long}米，宽比长少${less}米，`,
          `一块长方形${what}的长是${long}米，比宽多${less}米，`,
        ),
        ways(`每平方米${what}${price}元，`, `${what}的价格是每平方米${price}元，`),
      );
      const x = s.step(long, "-", less, "宽是#米。");
      const y = s.step(long, "*", x, "面积是#平方米。");
      s.ask(
        s.step(y, "*", price, "一共要#元。"),
        ways(`买这块${what}要多少元？`, `这块${what}要付多少元？`, "一共要花多少元？"),
        zhSize("cost", "元", `这块${what}的价钱`),
      );
    },
  ],
});
