import type { Random } from "../../../../common/random";
import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";

/** What stationers and grocers sell, with prices in yuan. */
const WARES = [
  ["支", "钢笔", 8, 30],
  ["本", "日记本", 3, 12],
  ["个", "书包", 40, 90],
  ["盒", "水彩笔", 10, 28],
  ["个", "文具盒", 9, 20],
  ["把", "雨伞", 18, 45],
  ["个", "水杯", 12, 35],
  ["条", "围巾", 25, 60],
  ["副", "跳棋", 6, 18],
  ["个", "排球", 30, 70],
  ["双", "球鞋", 50, 99],
  ["顶", "太阳帽", 15, 32],
] as const;

/** Three different wares with prices. */
function wares(r: Random): { m: string; t: string; price: number }[] {
  return r
    .shuffle([...WARES])
    .slice(0, 3)
    .map(([m, t, lo, hi]) => ({ m, t, price: r.int(lo, hi) }));
}

/** Chinese, grades 1 to 3: money, clock and calendar, units. */
export const zhLowerMoney = families("zh", "lower", {
  changeInJiao: [
    4,
    2,
    (s, r) => {
      const p = character(s, r);
      const [y, j] = [r.int(1, 8), r.int(1, 9)];
      const paid = [2, 5, 10].find((note) => note > y);
      if (paid === undefined) return false;
      const [note, yuan, jiao] = [s.given(paid), s.given(y), s.given(j)];
      const t = r.pick([
        "一块橡皮泥",
        "一支圆珠笔",
        "一个面包",
        "一瓶汽水",
        "一张地图",
        "一份早点",
      ]);
      s.tell(
        `{${t}的价钱是${yuan}元${jiao}角，${p}付给收银员${note}元|${p}拿着${note}元去买${t}，${t.slice(0, 2)}要${yuan}元${jiao}角|${p}买${t}花了${yuan}元${jiao}角，他给的是一张${note}元的纸币|${t}卖${yuan}元${jiao}角，${p}只有一张${note}元的钱，他用这张钱买了${t}}，`,
      );
      const k = s.step(note, "*", s.constant(10), `付了#角。`);
      const l = s.step(yuan, "*", s.constant(10), `${y}元是#角。`);
      const i = s.step(l, "+", jiao, "价钱是#角。");
      s.ask(
        s.step(k, "-", i, "找回#角。"),
        "{应找回多少角？|要找给他多少角？|找回的钱是多少角？|还剩下多少角？}",
      );
    },
  ],
  noteValue: [
    3,
    2,
    (s, r) => {
      const p = character(s, r);
      const [big, small] = r.pick([
        [5, 2],
        [10, 5],
        [20, 10],
        [50, 10],
        [100, 20],
        [20, 5],
      ] as const);
      const [a, b] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const [x, y] = [s.given(big), s.given(small)];
      s.tell(
        `{${p}有${a}张${x}元的和${b}张${y}元的纸币|${p}的钱包里，${x}元的有${a}张，${y}元的有${b}张|${p}把零花钱整理了一下，有${x}元的${a}张、${y}元的${b}张|信封里装着${a}张面值${x}元的钱，还有${b}张面值${y}元的，都是${p}的|${p}付钱时用了${a}张${x}元和${b}张${y}元，正好付清}，`,
      );
      const k = s.step(a, "*", x, `${big}元的共#元。`);
      const l = s.step(b, "*", y, `${small}元的共#元。`);
      s.ask(
        s.step(k, "+", l, "一共#元。"),
        "{一共是{多少|几}元？|这些钱合起来是多少元？|总共有多少元钱？|这些纸币一共值多少元？}",
        zhSize("money", "元", `${p}的钱`),
      );
    },
  ],
  noteExchange: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [whole, x, y] = r.pick([
        [100, 20, 5],
        [100, 20, 10],
        [50, 10, 5],
        [100, 10, 5],
        [20, 5, 1],
        [50, 20, 5],
        [100, 50, 10],
        [10, 2, 1],
      ] as const);
      const most = whole / x - 1;
      const [all, a] = [s.given(whole), s.given(r.int(1, Math.floor(most)))];
      const [big, small] = [s.given(x), s.given(y)];
      s.tell(
        `{${p}用一张${all}元换零钱，换了${a}张${big}元的，其余换${small}元的|一张${all}元的纸币可以换成${a}张${big}元和若干张${small}元|${p}到银行把${all}元换开，要${a}张${big}元的，剩下的全要${small}元的|收银员把一张${all}元换成了零钱给${p}，里面有${a}张${big}元，另外的都是${small}元}，`,
      );
      const k = s.step(a, "*", big, `${x}元的共#元。`);
      const l = s.step(all, "-", k, "还有#元。");
      s.ask(
        s.step(l, "/", small, `${y}元的有#张。`),
        `{${small}元的有{多少|几}张？|可以换{几|多少}张${small}元的？|换到{多少|几}张${small}元？|要几张${small}元的才对？}`,
      );
    },
  ],
  saveUp: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [m, t] = r.pick([
        ["辆", "滑板车"],
        ["套", "百科全书"],
        ["台", "学习机"],
        ["把", "小提琴"],
        ["个", "地球仪"],
        ["架", "望远镜"],
        ["双", "轮滑鞋"],
        ["副", "国际象棋"],
      ] as const);
      const [k, n, x] = [r.int(3, 30), r.int(2, 12), r.int(5, 120)];
      const [price, have, each] = [s.given(x + k * n), s.given(x), s.given(k)];
      const [u, every] = r.pick([
        ["个星期", "每个星期"],
        ["天", "每天"],
        ["个月", "每个月"],
      ] as const);
      s.tell(
        `{${p}想买一${m}${price}元的${t}，已经有${have}元，打算${every}存${each}元|一${m}${t}卖${price}元，${p}手里的钱只有${have}元，从现在起他${every}攒${each}元|${p}存了${have}元，${every}还能再存${each}元，他要买的${t}是${price}元|${p}看中了一${m}${t}，标价${price}元，可是他只带了${have}元，于是决定${every}省下${each}元}，`,
      );
      const l = s.step(price, "-", have, "还差#元。");
      s.ask(
        s.step(l, "/", each, `需要#${u}。`),
        `{{多少|几}${u}后才够买这${m}${t}？|再过{多少|几}${u}能买到${t}？|{还要|至少要}存{多少|几}${u}？|需要{多少|几}${u}才能存够钱？}`,
      );
    },
  ],
  freeOne: [
    4,
    3,
    (s, r) => {
      const p = character(s, r);
      const [{ m, t, price }] = wares(r) as [{ m: string; t: string; price: number }];
      const [x, g] = [r.int(2, 6), r.int(2, 6)];
      const [k, buy, all] = [s.given(price), s.given(x), s.given((x + 1) * g)];
      s.tell(
        `{${t}每${m}${k}元，商店买${buy}${m}送一${m}，${p}需要${all}${m}|商店搞活动，${t}每买${buy}${m}就送一${m}，一${m}卖${k}元，${p}拿回家${all}${m}|${p}要${all}${m}${t}，单价${k}元，正好遇上“买${buy}送一”的优惠|${p}一共得到${all}${m}${t}，店里规定买${buy}${m}另送一${m}，每${m}的价钱是${k}元}，`,
      );
      const i = s.step(buy, "+", s.constant(1), `每组得#${m}。`);
      const j = s.step(all, "/", i, "共#组。");
      const l = s.step(j, "*", buy, `要付钱的有#${m}。`);
      s.ask(
        s.step(l, "*", k, "一共付#元。"),
        `{{一共|最少}要付多少元？|${p}{只要|要}付多少元？|${p}应付多少元钱？|买这些${t}花多少元？}`,
        zhSize("cost", "元", `买${t}的钱`),
      );
    },
  ],
  idleShop: [
    1,
    2,
    (s, r) => {
      const p = character(s, r);
      const [x, y, z] = wares(r);
      if (!x || !y || !z) return false;
      const [a, b, c] = [s.idle(x.price), s.given(y.price), s.idle(z.price)];
      const n = s.given(r.int(2, 9));
      const list = [
        [x, a],
        [y, b],
        [z, c],
      ] as const;
      const [f, g, h] = r.shuffle([...list]).map(([w, q]) => `${w.t}每${w.m}${q}元`);
      s.tell(
        `{${f}，${g}，${h}|商店里${f}，${g}，${h}|价目表上写着：${f}，${g}，${h}|${p}看到${f}、${g}、${h}}，`,
        `{${p}买了${n}${y.m}${y.t}|${p}要买的是${n}${y.m}${y.t}|${p}只想要${y.t}，买${n}${y.m}|${y.t}被${p}买走了${n}${y.m}}，`,
      );
      s.ask(
        s.step(b, "*", n, "要付#元。"),
        `{要付多少元？|一共花了多少元？|${p}应付多少元钱？|买${y.t}的钱是多少元？}`,
        zhSize("cost", "元", `买${y.t}的钱`),
      );
    },
  ],
  savedMoney: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [{ m, t, price }] = wares(r) as [{ m: string; t: string; price: number }];
      const [a, b, n] = [
        s.given(price),
        s.given(price - r.int(1, Math.floor(price / 2))),
        s.given(r.int(2, 12)),
      ];
      const [x, y] = r.pick([
        ["甲店", "乙店"],
        ["原来", "现在"],
        ["零售", "批发"],
        ["平时", "节日"],
        ["上个月", "这个月"],
      ] as const);
      s.tell(
        `{${t}${x}每${m}${a}元，${y}每${m}${b}元，${p}买${n}${m}|同样的${t}，${x}一${m}卖${a}元，${y}一${m}卖${b}元，${p}按${y}的价钱买了${n}${m}|${p}要买${n}${m}${t}，${x}的单价是${a}元，${y}的单价是${b}元|每${m}${t}${y}${b}元，${x}${a}元，现在${p}需要${n}${m}}，`,
      );
      const k = s.step(a, "-", b, `每${m}便宜#元。`);
      s.ask(
        s.step(k, "*", n, "一共省#元。"),
        `{{按${y}的价钱|照${y}的价}可以{省|少付}多少元？|比${x}一共便宜多少元？|和${x}的价钱相比，一共少花多少元？|这些${t}${y}买比${x}买省多少元？}`,
        zhSize("money", "元", "省下的钱"),
      );
    },
  ],
  firstThenEach: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [what, u, did, lo, hi, least, most] = r.pick([
        ["出租车", "千米", "乘车行了", 8, 14, 2, 4],
        ["停车场", "小时", "停了", 4, 10, 2, 5],
        ["快递", "千克", "寄的东西重", 8, 15, 2, 6],
        ["公园的游船", "小时", "玩了", 20, 40, 5, 15],
        ["共享雨伞", "天", "借用了", 2, 5, 1, 2],
        ["打印店", "页", "印了", 3, 8, 1, 2],
      ] as const);
      const q = r.int(2, 4);
      const [first, base, each, n] = [
        s.given(q),
        s.given(r.int(lo, hi)),
        s.given(r.int(least, most)),
        s.given(q + r.int(2, 15)),
      ];
      s.tell(
        `{${what}的收费标准是：前${first}${u}一共${base}元，以后每${u}${each}元，${p}${did}${n}${u}|${p}${did}${n}${u}，${what}规定${first}${u}以内收${base}元，超过的部分每${u}加收${each}元|${what}前${first}${u}收${base}元，超出后每多1${u}要多付${each}元，${p}${did}了${n}${u}|按${what}的规定，不超过${first}${u}付${base}元，从下一${u}起每${u}${each}元，这次${p}${did}${n}${u}}，`
          .replaceAll("了了", "了")
          .replaceAll("重了", "重"),
      );
      const i = s.step(n, "-", first, `超出#${u}。`);
      const j = s.step(i, "*", each, "超出部分付#元。");
      s.ask(
        s.step(base, "+", j, "一共付#元。"),
        "{要付多少元？|一共应付多少元？|{他|这次}要花多少元？|费用是多少元？}",
        zhSize("cost", "元", "这次的费用"),
      );
    },
  ],
  minutePast: [
    1,
    3,
    (s, r) => {
      const h = r.int(3, 11);
      const p = pupil(s, r);
      const [from, long] = [r.int(1, 40), r.int(3, 55)];
      if (from + long > 59) return false;
      const when = r.pick(["上午", "下午", "晚上", "早上"]);
      if ((when === "下午" && h > 6) || (when === "晚上" && (h < 7 || h > 9))) return false;
      if ((when === "早上" && (h > 9 || h < 6)) || (when === "上午" && h < 8)) return false;
      const end = r.chance(0.5);
      const [hour, a, b] = [s.idle(h), s.given(end ? from : from + long), s.given(long)];
      const [what, start, stop] = r.pick([
        [`${p}写作业`, "开始", "写完"],
        ["一场讲座", "开始", "结束"],
        [`${p}从家走到图书馆`, "出发", "到达"],
        ["一趟班车", "开出", "到站"],
        ["木偶戏", "开演", "演完"],
        [`${p}做手工`, "动手", "做好"],
        ["班会", "开始", "结束"],
      ] as const);
      const clock = `${when}${hour}时${a}分`;
      s.tell(
        end
          ? `{${what}，${clock}${start}，用了${b}分钟|${what}一共用${b}分钟，${start}时是${clock}|${clock}，${what}${start}了，过了${b}分钟才${stop}|${what}要用${b}分钟，如果${clock}${start}}，`
          : `{${what}，${clock}${stop}，用了${b}分钟|${what}一共用${b}分钟，${stop}时是${clock}|${what}用了${b}分钟，${stop}的时候钟面上是${clock}|${what}要用${b}分钟，必须在${clock}${stop}}，`,
      );
      s.ask(
        s.step(a, end ? "+" : "-", b, `分钟数是#，${end ? stop : start}时是${h}时多。`),
        `{${end ? stop : start}的时候是${hour}时{几|多少}分？|${end ? stop : start}时是${hour}时{几|多少}分？|是${hour}时{多少|几}分${end ? stop : start}的？}`,
      );
    },
  ],
  overnight: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [x, y] = [r.int(6, 11), r.int(3, 9)];
      const [a, b] = [s.given(x), s.given(y)];
      const [who, start, stop, how] = r.pick([
        [p.name, "睡觉", "起床", "睡了"],
        ["一列夜间火车", "开车", "到站", "行驶了"],
        ["值班医生", "上班", "下班", "工作了"],
        ["院子里的路灯", "亮", "熄灭", "亮了"],
        ["商店", "关门", "开门", "关了"],
        ["一艘客轮", "离港", "靠岸", "航行了"],
      ] as const);
      if (start === "睡觉" && (x < 8 || y < 5 || y > 8)) return false;
      s.tell(
        `{${who}晚上${a}时${start}，第二天早上${b}时${stop}|${who}昨晚${a}时${start}，今天早晨${b}时${stop}|从晚上${a}时${start}到次日早上${b}时${stop}，说的是${who}|${who}早上${b}时${stop}，是前一天晚上${a}时${start}的}，`,
      );
      const k = s.step(s.constant(12), "-", a, "到半夜12时是#小时。");
      s.ask(
        s.step(k, "+", b, `一共#小时。`),
        `{一共${how}{多少|几}小时？|这一夜${how}{多少|几}小时？|中间经过{多少|几}小时？|${start}到${stop}有{多少|几}个小时？}`,
        zhSize("time", "小时", "经过的时间"),
      );
    },
  ],
});
