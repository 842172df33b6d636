import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, pupil, zhGood, zhThing } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, bills in steps, fares, offers and plans. */
export const zhUpperDaily = families("zh", "upper", {
  stepBill: [
    4,
    5,
    (s, r) => {
      const p = pupil(s, r);
      const [what, u, free, a, b] = r.pick([
        ["水", "吨", r.int(6, 15), r.int(20, 35) / 10, r.int(36, 60) / 10],
        ["电", "度", 10 * r.int(8, 20), r.int(50, 60) / 100, r.int(62, 90) / 100],
        ["天然气", "立方米", r.int(20, 40), r.int(20, 28) / 10, r.int(29, 40) / 10],
      ] as const);
      const used = free + (u === "度" ? 5 * r.int(2, 30) : r.int(2, 20));
      const [limit, low, high, all] = [s.given(free), s.given(a), s.given(b), s.given(used)];
      s.tell(
        ways(
          `为了节约用${what}，每月用${what}不超过${limit}${u}的部分每${u}${low}元，超过的部分每${u}${high}元，`,
          `某市规定：每户每月用${what}${limit}${u}以内按每${u}${low}元收费，超出部分每${u}收${high}元，`,
          `${what}费分两段计算，${limit}${u}以内（含${limit}${u}）每${u}${low}元，${limit}${u}以上的部分每${u}${high}元，`,
        ),
        ways(
          `${p}家上个月用${what}${all}${u}，`,
          `这个月${p}家一共用了${all}${u}${what}，`,
          `${p}家十月份用${what}量是${all}${u}，`,
        ),
      );
      const over = s.step(all, "-", limit, `超过的部分是#${u}。`);
      const x = s.step(limit, "*", low, `${limit.n}${u}以内要#元。`);
      const y = s.step(over, "*", high, "超过的部分要#元。");
      s.ask(
        s.step(x, "+", y, "一共要#元。"),
        ways(
          `${p}家要交${what}费多少元？`,
          `应交${what}费多少元？`,
          `这个月的${what}费是多少元？`,
        ).replace("这个月", "该月"),
      );
    },
  ],
  taxiFare: [
    3,
    5,
    (s, r) => {
      const [k, base, per] = [r.int(2, 4), r.int(6, 14), r.int(10, 32) / 10];
      const more = r.int(2, 25);
      const back = r.chance(0.4);
      const [first, start, each] = [s.given(k), s.given(base), s.given(per)];
      const p = character(s, r);
      s.tell(
        ways(
          `出租车${first}千米以内收费${start}元，超过${first}千米的部分每千米${each}元，`,
          `出租车的起步价是${start}元（${first}千米以内），以后每千米收${each}元，`,
          `坐出租车，前${first}千米一共${start}元，之后每行1千米加${each}元，`,
        ),
      );
      if (back) {
        const paid = s.given(Number((base + more * per).toFixed(2)));
        s.tell(
          ways(
            `${p}坐出租车付了${paid}元，`,
            `下车时${p}付车费${paid}元，`,
            `${p}这次的车费是${paid}元，`,
          ),
        );
        const x = s.step(paid, "-", start, "超过部分付了#元。");
        const y = s.step(x, "/", each, "超过部分是#千米。");
        s.ask(
          s.step(first, "+", y, "一共行了#千米。"),
          ways(`${p}坐了多少千米？`, "出租车一共行了多少千米？", "这段路有多少千米？"),
        );
        return;
      }
      const far = s.given(k + more);
      s.tell(
        ways(
          `${p}坐出租车行了${far}千米，`,
          `${p}从家到车站有${far}千米，`,
          `${p}要去${far}千米外的医院，`,
        ),
      );
      const x = s.step(far, "-", first, "超过部分是#千米。");
      const y = s.step(x, "*", each, "超过部分要#元。");
      s.ask(
        s.step(start, "+", y, "一共要#元。"),
        ways("要付车费多少元？", `${p}应付多少元？`, "一共要付多少元？"),
      );
    },
  ],
  parcel: [
    4,
    5,
    (s, r) => {
      const [base, per, n, count] = [r.int(5, 15), r.int(1, 8), r.int(3, 20), r.int(2, 8)];
      const one = s.constant(1);
      const [start, each, weight, k] = [s.given(base), s.given(per), s.given(n), s.given(count)];
      const p = character(s, r);
      s.tell(
        ways(
          `快递费的标准是首重1千克${start}元，续重每千克${each}元，`,
          `寄包裹，第一个千克收${start}元，以后每增加1千克加收${each}元，`,
          `某快递公司规定：1千克以内${start}元，超出1千克的部分每千克${each}元，`,
        ),
        ways(
          `${p}要寄${k}个同样的包裹，每个重${weight}千克，`,
          `${p}寄出${k}个包裹，每个都是${weight}千克，`,
          `${p}有${k}箱土特产要分别寄给朋友，每箱重${weight}千克，`,
        ),
      );
      const x = s.step(weight, "-", one, "续重是#千克。");
      const y = s.step(x, "*", each, "续重要#元。");
      const z = s.step(start, "+", y, "寄一个要#元。");
      s.ask(
        s.step(z, "*", k, "一共要#元。"),
        ways("一共要付多少元？", "快递费共多少元？", `${p}应付运费多少元？`),
        zhSize("cost", "元", "快递费"),
      );
    },
  ],
  buyGetFree: [
    4,
    5,
    (s, r) => {
      const [k, free, groups] = [r.int(2, 6), r.int(1, 2), r.int(2, 9)];
      if (k <= free) return false;
      const { measure: m, name: t } = zhThing(s, r);
      const p = r.pick(["学校", "王老师", "班长", `${character(s, r)}`]);
      const [buy, gift, price] = [s.given(k), s.given(free), s.given(r.int(2, 40))];
      const want = s.given(groups * (k + free));
      s.tell(
        ways(
          `${t}每${m}${price}元，商店开展“买${buy}送${gift}”的活动，${p}要${want}${m}，`,
          `商店里的${t}买${buy}${m}送${gift}${m}，每${m}${price}元，${p}需要${want}${m}${t}，`,
          `${p}要准备${want}${m}${t}，每${m}${price}元，正好赶上每买${buy}${m}就送${gift}${m}，`,
        ),
      );
      const x = s.step(buy, "+", gift, `付${k}${m}的钱可以得到#${m}。`);
      const y = s.step(want, "/", x, "这样要买#次。");
      const z = s.step(y, "*", buy, `要付钱的有#${m}。`);
      s.ask(
        s.step(z, "*", price, "一共要#元。"),
        ways("至少要花多少元？", "最少要付多少元？", `${p}付多少元就够了？`),
        zhSize("cost", "元", `这些${t}要付的钱`),
      );
    },
  ],
  twoShops: [
    6,
    6,
    (s, r) => {
      const [n, price] = [r.int(3, 60), r.int(4, 60)];
      const all = n * price;
      const d = r.pick([70, 75, 80, 85, 90]);
      const [full, off] = r.pick([
        [100, 20],
        [100, 15],
        [200, 30],
        [200, 50],
        [300, 60],
        [50, 10],
      ] as const);
      if (all % full !== 0 || all > 2400) return false;
      const [one, two] = [(all * d) / 100, all - (all / full) * off];
      if (one === two || !Number.isInteger(one)) return false;
      const { measure: m, name: t } = zhGood(s, r);
      const [count, each, f, o] = [s.given(n), s.given(price), s.given(full), s.given(off)];
      const word = { 70: "七", 75: "七五", 80: "八", 85: "八五", 90: "九" }[d];
      s.tell(
        ways(
          `学校要买${count}${m}${t}，每${m}${each}元，甲店打${word}折，乙店每满${f}元减${o}元，`,
          `每${m}${t}标价${each}元，甲店一律${word}折，乙店购物每满${f}元返还${o}元，现在要买${count}${m}，`,
          `${t}在两家店的标价都是每${m}${each}元，甲店${word}折优惠，乙店每满${f}元就少收${o}元，王老师买${count}${m}，`,
        ),
      );
      const sum = s.step(count, "*", each, "原价一共#元。");
      const a = s.chain([sum, s.constant(d), s.constant(100)], ["*", "/"], "甲店要#元。");
      const times = s.step(sum, "/", f, `里面有#个${full}元。`);
      const less = s.step(times, "*", o, "乙店减#元。");
      const b = s.step(sum, "-", less, "乙店要#元。");
      s.ask(
        one < two ? s.step(b, "-", a, "甲店便宜#元。") : s.step(a, "-", b, "乙店便宜#元。"),
        ways(
          `在${one < two ? "甲" : "乙"}店买比在${one < two ? "乙" : "甲"}店便宜多少元？`,
          "到便宜的那家店买，比另一家省多少元？",
          "两家店要付的钱相差多少元？",
        ),
      );
    },
  ],
  groupTicket: [
    6,
    5,
    (s, r) => {
      const [a, b] = [r.int(2, 10), r.int(5, 45)];
      const [x, y] = [r.int(20, 80), r.int(8, 40)];
      const z = r.int(y + 1, x - 1);
      const apart = a * x + b * y;
      const group = (a + b) * z;
      if (x - y < 4 || apart === group) return false;
      if (Math.abs(apart - group) > 0.3 * apart) return false;
      const [adults, kids, full, half, team] = [
        s.given(a),
        s.given(b),
        s.given(x),
        s.given(y),
        s.given(z),
      ];
      const where = r.pick(["植物园", "科技馆", "游乐场", "古城", "海底世界"]);
      s.tell(
        ways(
          `${where}的票价是成人${full}元、儿童${half}元，也可以都买每人${team}元的团体票，`,
          `${where}的成人票每张${full}元，儿童票每张${half}元，团体票（不分大人小孩）每人${team}元，`,
          `去${where}有两种买票方法：一种成人${full}元、儿童${half}元，另一种是团体票，每人都是${team}元，`,
        ),
        ways(
          `${adults}位老师带${kids}名学生去参观，`,
          `一行人有大人${adults}名、儿童${kids}名，`,
          `有${kids}名小朋友和${adults}名家长一起去，`,
        ),
      );
      const c = s.step(adults, "*", full, "成人票要#元。");
      const d = s.step(kids, "*", half, "儿童票要#元。");
      const e = s.step(c, "+", d, "分开买要#元。");
      const f = s.step(adults, "+", kids, "一共#人。");
      const g = s.step(f, "*", team, "买团体票要#元。");
      s.ask(
        apart < group ? s.step(g, "-", e, "相差#元。") : s.step(e, "-", g, "相差#元。"),
        ways("两种买法相差多少元？", "便宜的买法比另一种省多少元？", "选便宜的一种可以省多少元？"),
      );
    },
  ],
  phonePlan: [
    5,
    5,
    (s, r) => {
      const [base, free, per] = [r.int(10, 40), 10 * r.int(5, 20), r.int(10, 25) / 100];
      const single = r.int(18, 40) / 100;
      const used = free + 10 * r.int(2, 30);
      const one = base + (used - free) * per;
      const two = used * single;
      if (Math.abs(one - two) < 1) return false;
      const [month, within, over, each, all] = [
        s.given(base),
        s.given(free),
        s.given(per),
        s.given(single),
        s.given(used),
      ];
      const p = character(s, r);
      s.tell(
        ways(
          `手机通话有两种收费办法，甲种先交月租${month}元，${within}分钟以内不再收费，超过的每分钟${over}元，乙种不交月租，每分钟收${each}元，`,
          `甲种话费套餐月租${month}元，含${within}分钟通话，超出后每分钟${over}元，乙种没有月租，每分钟${each}元，`,
          `两种手机套餐，甲种每月${month}元，可以通话${within}分钟，超过的部分每分钟${over}元，乙种不收月租，通话每分钟${each}元，`,
        ),
        ways(`${p}每月通话${all}分钟，`, `${p}上个月一共打了${all}分钟电话，`),
      );
      const x = s.step(all, "-", within, "甲种超出#分钟。");
      const y = s.step(x, "*", over, "超出部分要#元。");
      const z = s.step(month, "+", y, "甲种要#元。");
      const w = s.step(all, "*", each, "乙种要#元。");
      s.ask(
        one < two ? s.step(w, "-", z, "甲种便宜#元。") : s.step(z, "-", w, "乙种便宜#元。"),
        ways("两种套餐的费用相差多少元？", "选便宜的一种可以少付多少元？"),
      );
    },
  ],
  peakHours: [
    6,
    6,
    (s, r) => {
      const [n, m] = [10 * r.int(5, 20), 10 * r.int(3, 18)];
      const [a, b, c] = [r.int(55, 65) / 100, r.int(28, 38) / 100, r.int(48, 54) / 100];
      const split = n * a + m * b;
      const flat = (n + m) * c;
      if (flat - split < 1) return false;
      const [day, night, x, y, z] = [s.given(n), s.given(m), s.given(a), s.given(b), s.given(c)];
      const p = pupil(s, r);
      s.tell(
        ways(
          `电力公司规定，每度电普通电价是${z}元，使用分时电表的用户白天${x}元、夜间${y}元，`,
          `普通电价每度${z}元，分时电价白天每度${x}元，夜间每度${y}元，`,
          `安装分时电表后，白天每度电${x}元，夜间每度电${y}元，不装的话每度都是${z}元，`,
        ),
        ways(
          `${p}家这个月白天用电${day}度，夜间用电${night}度，`,
          `一个月里${p}家夜间用了${night}度电，白天用了${day}度电，`,
        ),
      );
      const d = s.step(day, "*", x, "白天要#元。");
      const e = s.step(night, "*", y, "夜间要#元。");
      const f = s.step(d, "+", e, "分时电价共#元。");
      const g = s.step(day, "+", night, "一共用电#度。");
      const h = s.step(g, "*", z, "按普通电价要#元。");
      s.ask(
        s.step(h, "-", f, "节省#元。"),
        ways("用分时电价比普通电价节省多少元？", "这个月按分时电价少付多少元？"),
      );
    },
  ],
});
