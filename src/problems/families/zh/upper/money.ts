import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, choices between packs, leaks and leftovers. */
export const zhUpperMoney = families("zh", "upper", {
  bigSmallBottle: [
    5,
    5,
    (s, r) => {
      const [what, u] = r.pick([
        ["洗衣液", "千克"],
        ["酱油", "升"],
        ["果汁", "升"],
        ["食用油", "升"],
        ["大米", "千克"],
        ["猫粮", "千克"],
      ] as const);
      const [a, b] = [r.int(3, 10), r.int(1, 4)];
      const [x, y] = [r.int(40, 120) / 10, r.int(50, 140) / 10];
      if (b >= a || Number((y - x).toFixed(2)) < 0.2 || y > 1.5 * x || a * x <= b * y) return false;
      const [m, k] = [r.pick(["桶", "袋", "瓶"]), r.int(2, 5) * a];
      if (k % b !== 0) return false;
      const all = s.given(k);
      const [big, cost, small, price] = [
        s.given(a),
        s.given(Number((a * x).toFixed(2))),
        s.given(b),
        s.given(Number((b * y).toFixed(2))),
      ];
      s.tell(
        ways(
          `${what}有两种包装，${big}${u}的大${m}${cost}元，${small}${u}的小${m}${price}元，`,
          `大${m}${what}${big}${u}装，每${m}${cost}元，小${m}${small}${u}装，每${m}${price}元，`,
          `同一种${what}，大${m}装${big}${u}，卖${cost}元，小${m}装${small}${u}，卖${price}元，`,
        ),
        ways(`食堂要买${all}${u}，`, `一共要买${all}${u}${what}，`),
      );
      const c = s.step(all, "/", big, `买大的要#${m}。`);
      const d = s.step(c, "*", cost, "全买大的要#元。");
      const e = s.step(all, "/", small, `买小的要#${m}。`);
      const f = s.step(e, "*", price, "全买小的要#元。");
      s.ask(
        s.step(f, "-", d, "相差#元。"),
        ways(
          `全买大${m}比全买小${m}省多少元？`,
          `都买大${m}的，可以少花多少元？`,
          `全买小${m}要多花多少元？`,
        ),
      );
    },
  ],
  dripping: [
    4,
    4,
    (s, r) => {
      const [d, w] = [10 * r.int(2, 30), r.int(2, 20)];
      const [n, days] = [r.int(2, 20), r.pick([10, 20, 24, 30, 48, 72])];
      const [drop, taps, time] = [s.given(d * w), s.given(n), s.given(days)];
      const hours = s.given(w);
      const each = s.constant(1000);
      s.tell(
        ways(
          `一个没关紧的水龙头${hours}小时滴水${drop}克，`,
          `测得一个漏水的水龙头${hours}小时漏掉${drop}克水，`,
          `一个坏了的水龙头，${hours}小时浪费水${drop}克，`,
        ),
        ways(
          `照这样，学校有${taps}个这样的水龙头，连续漏${time}小时，`,
          `如果有${taps}个这样的水龙头，${time}小时里都没有人修，`,
          `某小区这样的水龙头有${taps}个，漏了${time}小时，`,
        ),
      );
      const x = s.step(drop, "/", hours, "一个每小时漏#克。");
      const y = s.step(x, "*", taps, `${n}个每小时漏#克。`);
      const z = s.step(y, "*", time, "一共漏#克。");
      s.ask(
        s.step(z, "/", each, "也就是#千克。"),
        ways("一共浪费多少千克水？", "漏掉的水共有多少千克？", "浪费的水是多少千克？"),
        zhSize("weight", "千克", "浪费的水"),
      );
    },
  ],
  cartons: [
    4,
    4,
    (s, r) => {
      const [a, b, n] = [r.int(4, 12), r.int(4, 12), r.int(2, 12)];
      const rest = r.int(1, a * b - 1);
      const whole = rest % a === 0 ? rest : 0;
      if (whole === 0) return false;
      const [all, each, boxes] = [s.given(a * b * n + whole), s.given(a), s.given(b)];
      const price = s.given(r.int(2, 9));
      const [what, m, c] = r.pick([
        ["鸡蛋", "个", "托"],
        ["月饼", "块", "盒"],
        ["牛奶", "瓶", "提"],
        ["铅笔", "支", "盒"],
        ["蜡烛", "根", "包"],
        ["灯泡", "个", "盒"],
      ] as const);
      s.tell(
        ways(
          `${all}${m}${what}，每${each}${m}装一${c}，每${boxes}${c}装一箱，装满的箱子运走，余下的${what}按每${m}${price}元零卖，`,
          `工厂把${all}${m}${what}装箱，一${c}${each}${m}，一箱${boxes}${c}，不够一箱的${what}每${m}${price}元卖给职工，`,
          `每箱${what}有${boxes}${c}，每${c}有${each}${m}，一共${all}${m}，尽量装满整箱，剩下的每${m}卖${price}元，`,
        ),
      );
      const x = s.step(each, "*", boxes, `一箱装#${m}。`);
      const w = s.step(x, "*", s.constant(n), `可以装满${n}箱，共#${m}。`);
      const left = s.step(all, "-", w, `余下#${m}。`);
      s.ask(
        s.step(left, "*", price, "零卖得#元。"),
        ways("零卖的一共卖多少元？", `余下的${what}能卖多少元？`, "装箱剩下的可以卖得多少元？"),
        zhSize("money", "元", "零卖的钱"),
      );
    },
  ],
  gapsAtPace: [
    4,
    4,
    (s, r) => {
      const [n, m, t] = [r.int(3, 8), r.int(4, 16), r.int(2, 15)];
      if (n === m) return false;
      const [a, time, b] = [s.given(n), s.given(t * (n - 1)), s.given(m)];
      const p = pupil(s, r);
      const [one, two, ask, u] = r.pick([
        [
          ways(
            `${p}从1楼走到${a}楼用了${time}秒，`,
            `从底楼（1楼）上到${a}楼，${p}要${time}秒，`,
            `${time}秒里，${p}从1楼走到了${a}楼，`,
          ),
          ways(`照这样的速度，他从1楼走到${b}楼，`, `如果他要从1楼上到${b}楼，`),
          ways("要多少秒？", "需要几秒？"),
          "秒",
        ],
        [
          ways(
            `一座大钟敲${a}下用${time}秒，`,
            `大钟${a}时敲${a}下，从第一下到最后一下经过${time}秒，`,
          ),
          ways(`照这样，敲${b}下，`, `同样快慢，它敲响${b}下，`),
          ways("要用多少秒？", "需要多少秒？"),
          "秒",
        ],
        [
          ways(
            `把一根木头锯成${a}段要${time}分钟，`,
            `${p}锯木头，锯成${a}段用了${time}分钟，`,
            `工人用${time}分钟把一根钢管截成${a}段，`,
          ),
          ways(`照这样，要把它锯成${b}段，`, `如果锯成${b}段，`),
          ways("要多少分钟？", "需要几分钟？"),
          "分钟",
        ],
        [
          ways(
            `${p}沿着一排等距的路灯走，从第1盏走到第${a}盏用了${time}秒，`,
            `路边的灯间隔相等，${p}从第1盏走到第${a}盏用${time}秒，`,
          ),
          ways(`用同样的速度从第1盏走到第${b}盏，`, `他如果从第1盏走到第${b}盏，`),
          ways("一共要多少秒？", "共用多少秒？"),
          "秒",
        ],
      ] as const);
      s.tell(one, two);
      const x = s.step(a, "-", s.constant(1), "有#个间隔。");
      const y = s.step(time, "/", x, `每个间隔#${u}。`);
      const z = s.step(b, "-", s.constant(1), "后来有#个间隔。");
      s.ask(s.step(y, "*", z, `要#${u}。`), ask);
    },
  ],
  pageDigits: [
    3,
    5,
    (s, r) => {
      const n = s.given(r.int(12, 99));
      const [what, m] = r.pick([
        ["书", "页"],
        ["画册", "页"],
        ["储物柜", "个"],
        ["运动员号码布", "张"],
        ["座位", "个"],
        ["日记", "页"],
      ] as const);
      const start = m === "页" ? `一本{书|画册|相册|日记}共${n}页，从第1页开始编页码` : "";
      s.tell(
        m === "页"
          ? ways(
              `${start}，`,
              `给一本{书|杂志|日记本}编页码，从1编到${n}，`,
              `从1到${n}给一本书的各页写上页码，`,
            )
          : ways(
              `给${what}编号，从1号编到${n}号，`,
              `${n}${m}${what}依次编上1、2、3等号码，`,
              `要在${what}上写号码，从1写到${n}，`,
            ),
      );
      const x = s.step(n, "-", s.constant(9), "两位数有#个。");
      const y = s.step(x, "*", s.constant(2), "两位数用#个数字。");
      s.ask(
        s.step(y, "+", s.constant(9), "一共用#个数字。"),
        ways(
          "一共要用多少个数字？（如12用两个数字）",
          "一共要写多少个数字？",
          "共用了多少个数字（每个数位算一个）？",
          "总共写了几个数字？",
        ),
        zhCount("units", "个", "数字", "要写的数字"),
      );
    },
  ],
  parking: [
    4,
    4,
    (s, r) => {
      const [k, base, per, n] = [r.int(1, 3), r.int(3, 10), r.int(2, 6), r.int(2, 8)];
      const [first, start, each, total] = [s.given(k), s.given(base), s.given(per), s.given(k + n)];
      const p = character(s, r);
      const [what, u] = r.pick([
        ["停车场", "小时"],
        ["自行车租赁点", "小时"],
        ["游船码头", "小时"],
        ["共享充电宝", "小时"],
      ] as const);
      const paid = s.given([20, 50, 100].find((note) => note > base + n * per) ?? 200);
      s.tell(
        ways(
          `在${what}，前${first}${u}一共要${start}元，超出的时间每${u}要${each}元，`,
          `${what}的收费标准是：${first}${u}以内${start}元，超过后每${u}加收${each}元，`,
          `${what}前${first}${u}共收${start}元，以后每${u}${each}元，`,
        ),
        ways(
          `${p}一共用了${total}${u}，付了${paid}元，`,
          `${p}付给收费员${paid}元，他用了${total}${u}，`,
        ),
      );
      const x = s.step(total, "-", first, `超过#${u}。`);
      const y = s.step(x, "*", each, "超过部分要#元。");
      const z = s.step(y, "+", start, "一共要#元。");
      s.ask(
        s.step(paid, "-", z, "应找回#元。"),
        ways("应找回多少元？", "要找给他多少元？", `${p}能拿回多少元？`),
        zhSize("money", "元", "找回的钱"),
      );
    },
  ],
});
