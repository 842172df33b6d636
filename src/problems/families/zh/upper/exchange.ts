import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, zhThing } from "../../../words_zh";
import { short, ways } from "./words";

/** Chinese: grades 4 to 6, money exchanged or paid by and by, springs and mountains. */
export const zhUpperExchange = families("zh", "upper", {
  moreForMore: [
    3,
    4,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [n, k] = [r.int(2, 9), r.int(3, 15)];
      const price = r.chance(0.5) ? r.int(2, 30) : r.int(11, 99) / 10;
      if (k <= n) return false;
      const [a, b, c] = [s.given(n), s.given(short(n * price)), s.given(k)];
      const p = character(s, r);
      s.tell(
        ways(
          `${p}买${a}${m}${t}用了${b}元，照这样的价钱，再来一位顾客要买${c}${m}，`,
          `${a}${m}${t}卖${b}元，${p}想买${c}${m}同样的${t}，`,
          `同样的${t}，有人买${a}${m}花了${b}元，${p}买了${c}${m}，`,
        ),
      );
      const x = s.step(b, "/", a, `每${m}#元。`);
      const y = s.step(c, "-", a, `多买#${m}。`);
      s.ask(
        s.step(x, "*", y, "多花#元。"),
        ways(
          `买${k}${m}要比买${n}${m}多花多少元？`,
          "后者比前者多付多少元？",
          "多买的要多花多少元？",
        ),
      );
    },
  ],
  installments: [
    3,
    5,
    (s, r) => {
      const [first, per, n] = [100 * r.int(5, 60), 10 * r.int(10, 90), r.pick([6, 10, 12, 18, 24])];
      const extra = 10 * r.int(3, 60);
      const cash = first + per * n - extra;
      const [a, b, c, d] = [s.given(cash), s.given(first), s.given(per), s.given(n)];
      const [what, m] = r.pick([
        ["电脑", "台"],
        ["钢琴", "架"],
        ["摩托车", "辆"],
        ["冰箱", "台"],
        ["相机", "部"],
      ] as const);
      const p = character(s, r);
      s.tell(
        ways(
          `${p}买一${m}${what}，一次付清要${a}元，分期付款要先付${b}元，以后每月付${c}元，付${d}个月，`,
          `一${m}${what}现金价${a}元，如果分期付款，首付${b}元，再付${d}个月，每月${c}元，${p}选择了分期付款，`,
          `${p}分期付款买${what}，首期付了${b}元，接着${d}个月每月付${c}元，而一次付清只要${a}元，`,
        ),
      );
      const x = s.step(c, "*", d, "每月付的共#元。");
      const y = s.step(x, "+", b, "分期一共付#元。");
      s.ask(
        s.step(y, "-", a, "多付#元。"),
        ways(
          "分期付款比一次付清多付多少元？",
          `${p}一共多花了多少元？`,
          "如果一次付清，可以少付多少元？",
        ),
      );
    },
  ],
  foreignMoney: [
    3,
    6,
    (s, r) => {
      const [name, rate] = r.pick([
        ["美元", r.int(640, 730) / 100],
        ["欧元", r.int(72, 82) / 10],
        ["英镑", r.int(84, 95) / 10],
        ["新西兰元", r.int(42, 47) / 10],
      ] as const);
      const n = 10 * r.int(10, 80);
      const spent = r.int(Math.floor(n / 4), n - 10);
      const p = character(s, r);
      const [all, x, used] = [s.given(short(n * rate)), s.given(rate), s.given(spent)];
      s.tell(
        ways(
          `1${name}可以兑换人民币${x}元，${p}出国前用${all}元人民币全部换成${name}，旅行中花了${used}${name}，`,
          `${p}把${all}元人民币换成${name}（1${name}合人民币${x}元），在国外用去${used}${name}，`,
          `按1${name}兑换${x}元人民币计算，${p}带着${all}元人民币换来的${name}出国，花掉${used}${name}，`,
        ),
        "{回国后|回来以后}按同样的比价把剩下的换回人民币，",
      );
      const a = s.step(all, "/", x, `换到#${name}。`);
      const b = s.step(a, "-", used, `剩下#${name}。`);
      s.ask(
        s.step(b, "*", x, "换回#元。"),
        ways("能换回多少元人民币？", `${p}可以换回人民币多少元？`),
        zhSize("money", "元", "换回的人民币"),
      );
    },
  ],
  mountainTop: [
    4,
    5,
    (s, r) => {
      const [low, k] = [100 * r.int(1, 12), r.int(4, 40)];
      const top = low + 100 * k;
      const drop = r.pick([0.5, 0.6, 0.6, 0.65]);
      const t = r.int(16, 34);
      if (t - k * drop < 1) return false;
      const [a, b, c, d] = [s.given(low), s.given(top), s.given(t), s.given(drop)];
      const hundred = s.given(100);
      const [p, q] = r.pick([
        ["山脚", "山顶"],
        ["山下的村庄", "山上的气象站"],
        ["缆车起点", "缆车终点"],
        ["登山营地", "峰顶"],
      ] as const);
      s.tell(
        ways(
          `海拔每升高${hundred}米，气温下降${d}度，${p}海拔${a}米，气温是${c}度，${q}海拔${b}米，`,
          `${p}的海拔是${a}米，${q}的海拔是${b}米，这时${p}的气温为${c}度，高度每增加${hundred}米，气温就降低${d}度，`,
          `${q}在海拔${b}米处，${p}在海拔${a}米处，${p}现在${c}度，已知每上升${hundred}米气温下降${d}度，`,
        ),
      );
      const x = s.step(b, "-", a, "相差#米。");
      const y = s.step(x, "/", hundred, "有#个100米。");
      const z = s.step(y, "*", d, "气温下降#度。");
      s.ask(
        s.step(c, "-", z, `${q}的气温是#度。`),
        ways(`${q}的气温是多少度？`, `这时${q}是多少度？`, `求${q}的气温（度）。`),
      );
    },
  ],
  spring: [
    3,
    6,
    (s, r) => {
      const [len, per] = [r.int(6, 30), r.int(2, 20) / 10];
      const [n, m] = [r.int(2, 9), r.int(3, 20)];
      if (n === m) return false;
      const [kg, at, other] = [s.given(n), s.given(short(len + n * per)), s.given(m)];
      const bare = s.given(len);
      s.tell(
        ways(
          `一根弹簧原长${bare}厘米，挂上${kg}千克的物体后长${at}厘米，`,
          `弹簧不挂东西时长${bare}厘米，挂${kg}千克的重物时长${at}厘米，`,
          `挂${kg}千克物体时，弹簧的长度由${bare}厘米变成${at}厘米，`,
        ),
        ways(
          `伸长的长度与所挂的重量成正比例，现在改挂${other}千克的物体，`,
          `每多挂1千克伸长的长度都相同，改挂${other}千克，`,
          `每千克使它伸长的长度都一样，换成${other}千克的物体，`,
          `照这样，如果挂的是${other}千克，`,
        ),
      );
      const x = s.step(at, "-", bare, "伸长了#厘米。");
      const y = s.step(x, "/", kg, "每千克伸长#厘米。");
      s.ask(
        s.step(y, "*", other, "一共伸长#厘米。"),
        ways("弹簧会伸长多少厘米？", "这时它比原长伸长了多少厘米？", "伸长的长度是多少厘米？"),
        zhSize("length", "厘米", "弹簧伸长的长度"),
      );
    },
  ],
  evenSwap: [
    2,
    5,
    (s, r) => {
      const [n, m] = [r.int(2, 12), r.int(2, 15)];
      const price = r.int(6, 90) / r.pick([2, 5, 10]);
      const other = (n * price) / m;
      if (n === m || !Number.isInteger(short(other * 100))) return false;
      const [a, b, c] = [s.given(n), s.given(m), s.given(short(price))];
      const p = character(s, r);
      const [x, y, v, w] = r.pick([
        ["钢笔", "圆珠笔", "支", "支"],
        ["精装本", "平装本", "本", "本"],
        ["蛋糕", "面包", "个", "个"],
        ["绸布", "棉布", "米", "米"],
        ["奶糖", "水果糖", "千克", "千克"],
        ["红玫瑰", "康乃馨", "枝", "枝"],
      ] as const);
      s.tell(
        ways(
          `${p}带的钱正好可以买${a}${v}${x}，每${v}${c}元，如果全部用来买${y}，正好能买${b}${w}，`,
          `买${a}${v}${x}的钱和买${b}${w}${y}的钱同样多，${x}每${v}${c}元，`,
          `用买${a}${v}${x}的钱刚好能买${b}${w}${y}，已知一${v}${x}要${c}元，`,
          `${x}每${v}${c}元，${p}本来要买${a}${v}，后来用这笔钱买回${b}${w}${y}，正好用完，`,
        ),
      );
      const d = s.step(a, "*", c, "这笔钱是#元。");
      s.ask(
        s.step(d, "/", b, `每${w}${y}#元。`),
        ways(`每${w}${y}多少元？`, `一${w}${y}要多少元？`, `求${y}每${w}的价钱（元）。`),
        zhSize("price", "元", `每${w}${y}的价钱`),
      );
    },
  ],
});
