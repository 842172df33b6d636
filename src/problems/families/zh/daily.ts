import { families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { box, character, pupil, zhFood, zhThing } from "../../words_zh";

/** Chinese: sharing with a remainder, prices, percentages and working back. */
export const zhDaily = families("zh", "daily", {
  leftOver: [
    2,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [k, n] = [r.int(3, 9), r.int(2, 12)];
      const [a, d] = [s.given(k * n + r.int(1, k - 1)), s.given(k)];
      const p = character(s, r);
      s.tell(
        `{把${a}${m}${t}平均分给${d}个小朋友，每人分得同样多|${p}把${a}${m}${t}平均分给${d}个同学|有${d}个小朋友，平均分${a}${m}${t}|${a}${m}${t}平均分成${d}份，每份尽量多}，`,
      );
      const x = s.step(d, "*", s.constant(n), `每份${n}${m}，分掉#${m}。`);
      s.ask(
        s.step(a, "-", x, `还剩#${m}。`),
        `{最后还剩{几|多少}${m}？|还剩下几${m}{${t}|}？|分完后{至少|}还剩{几|多少}${m}？}`,
      );
    },
  ],
  boats: [
    3,
    2,
    (s, r) => {
      const [k, n] = [r.int(3, 12), r.int(2, 15)];
      const rest = r.int(1, k - 1);
      const [a, d] = [s.given(k * n + rest), s.given(k)];
      const [who, what, m, live] = r.pick([
        ["名同学", "船", "条", "去划船"],
        ["位游客", "缆车", "辆", "坐缆车上山"],
        ["人", "帐篷", "顶", "去露营"],
        ["名队员", "面包车", "辆", "去比赛"],
        ["位客人", "桌子", "张", "来吃饭"],
      ] as const);
      s.tell(
        `{${a}${who}${live}，每${m}${what}最多坐${d}人|有${a}${who}${live}，一${m}${what}只能坐${d}人|每${m}${what}限坐${d}人，有${a}${who}${live}}，`.replaceAll(
          "坐",
          what === "帐篷" ? "住" : "坐",
        ),
      );
      const x = s.step(a, "-", s.constant(rest), `除去余下的${rest}人，有#人正好坐满。`);
      const y = s.step(x, "/", d, `坐满#${m}。`);
      s.ask(
        s.step(y, "+", s.constant(1), `余下的人还要一${m}，共#${m}。`),
        `{至少{需要|要}{几|多少}${m}${what}？|最少要准备{几|多少}${m}${what}？|一共至少要{几|多少}${m}？}`,
        zhCount("units", m, what, `需要的${what}`),
      );
    },
  ],
  mostMade: [
    2,
    3,
    (s, r) => {
      const [k, n] = [r.int(3, 12), r.int(3, 20)];
      const rest = r.int(1, k - 1);
      const [a, d] = [s.given(k * n + rest), s.given(k)];
      const [stuff, u, made, m] = r.pick([
        ["布", "米", "套窗帘", "套"],
        ["花", "朵", "束花束", "束"],
        ["木板", "块", "个书架", "个"],
        ["彩纸", "张", "个灯笼", "个"],
        ["车轮", "个", "辆三轮车模型", "辆"],
        ["钱", "元", "本日记本", "本"],
      ] as const);
      const make = stuff === "钱" ? "买" : "做";
      s.tell(
        `{有${a}${u}${stuff}，每${make}一${made}要用${d}${u}|${make}一${made}需要${d}${u}${stuff}，现在有${a}${u}|一${made}用${d}${u}${stuff}，${a}${u}${stuff}拿来${make}${made.slice(1)}}，`,
      );
      const x = s.step(a, "-", s.constant(rest), `余下${rest}${u}不够，用去#${u}。`);
      s.ask(
        s.step(x, "/", d, `最多${make}#${m}。`),
        `{最多{能|可以}${make}{几|多少}${m}？|够${make}{几|多少}${m}？|{能|可以}${make}{几|多少}${made}？}`,
      );
    },
  ],
  priceFromChange: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const p = character(s, r);
      const [n, k] = [r.int(2, 9), r.chance(0.3) ? r.int(4, 60) / 4 : r.int(2, 25)];
      const note = [10, 20, 50, 100, 200, 500].find((most) => most > n * k);
      if (note === undefined) return false;
      const [b, a, c] = [s.given(n), s.given(note), s.given(note - n * k)];
      s.tell(
        `{${p}买${b}${m}${t}，付了${a}元，找回${c}元|${p}拿${a}元去买${t}，买了${b}${m}后还剩${c}元|${p}付给售货员${a}元，买了${b}${m}同样的${t}，售货员找给他${c}元}，`,
      );
      const x = s.step(a, "-", c, "花了#元。");
      s.ask(
        s.step(x, "/", b, `每${m}#元。`),
        `{每${m}${t}多少元？|一${m}${t}的价钱是多少元？|${t}的单价是每${m}多少元？}`,
        zhSize("price", "元", `每${m}${t}的价钱`),
      );
    },
  ],
  sets: [
    2,
    3,
    (s, r) => {
      const [x, y, whole, k] = r.pick([
        ["一张课桌", "一把椅子", "套桌椅", 60],
        ["一件上衣", "一条裤子", "套衣服", 60],
        ["一副球拍", "一盒球", "套", 20],
        ["一个茶壶", "一个茶盘", "套茶具", 20],
        ["一支钢笔", "一瓶墨水", "份", 6],
        ["一盒彩笔", "一个画夹", "份", 12],
      ] as const);
      const [a, b, n] = [
        s.given(r.int(k, 3 * k)),
        s.given(r.int(Math.ceil(k / 3), 2 * k)),
        s.given(r.int(2, 45)),
      ];
      const m = whole.slice(0, 1);
      s.tell(
        `{${x}${a}元，${y}${b}元，学校要买${n}${whole}|学校买了${n}${whole}，${x}的价钱是${a}元，${y}的价钱是${b}元|${x}要${a}元，${y}要${b}元，合起来是一${m}，买这样的${n}${m}}，`,
      );
      const z = s.step(a, "+", b, `一${m}要#元。`);
      s.ask(
        s.step(z, "*", n, `一共要#元。`),
        "{一共要{付|花|}多少元？|共需要多少元钱？|应付多少元？}",
        zhSize("cost", "元", "一共要付的钱"),
      );
    },
  ],
  weighed: [
    2,
    5,
    (s, r) => {
      const p = character(s, r);
      const t = r.pick("苹果 橘子 香蕉 排骨 鲤鱼 大虾 西红柿 葡萄 草莓 牛肉".split(" "));
      const [v, w] = [r.int(12, 180) / 10, r.int(3, 12) / 2];
      const note = [20, 50, 100, 200].find((most) => most > v * w);
      if (note === undefined) return false;
      const [k, n, a] = [s.given(v), s.given(w), s.given(note)];
      s.tell(
        `{${t}每千克${k}元，${p}买了${n}千克，付了${a}元|${p}带${a}元去买${t}，买了${n}千克，每千克${k}元|超市里${t}的价格是每千克${k}元，${p}称了${n}千克，交给收银员${a}元}，`,
      );
      const x = s.step(k, "*", n, `${t}要#元。`);
      s.ask(
        s.step(a, "-", x, "剩下#元。"),
        "{应找回多少元？|要找给他多少元？|还剩多少元？}",
        zhSize("money", "元", "剩下的钱"),
      );
    },
  ],
  halfAndSome: [
    2,
    4,
    (s, r) => {
      const { measure: m, name: t } = zhFood(s, r);
      const p = character(s, r);
      const [a, b] = [s.given(r.int(1, 15)), s.given(r.int(1, 30))];
      s.tell(
        `{${p}有一些${t}，吃了一半，又送人${a}${m}，还剩${b}${m}|一{盘|篮}${t}，先拿走一半，再拿走${a}${m}，最后剩${b}${m}|${p}把${t}的一半分给同学，又分给邻居${a}${m}，这时只剩${b}${m}}，`,
      );
      const x = s.step(b, "+", a, `一半是#${m}。`);
      s.ask(
        s.step(x, "*", s.constant(2), `原来有#${m}。`),
        `{原来有多少${m}${t}？|${t}原来有{多少|几}${m}？|一开始有多少${m}${t}？}`,
        zhCount("things", m, t, `原来的${t}`),
      );
    },
  ],
  evenOut: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [a, b] = [s.given(r.int(3, 90)), s.given(r.int(2, 25))];
      s.tell(
        `{${p}给${q}${b}${m}${t}后，两人的${t}就同样多，${q}原来有${a}${m}|${q}有${a}${m}${t}，如果${p}给他${b}${m}，两人就一样多|要使${p}和${q}的${t}一样多，${p}要给${q}${b}${m}，已知${q}原来有${a}${m}}，`,
      );
      const x = s.step(b, "*", s.constant(2), `${p}比${q}多#${m}。`);
      s.ask(
        s.step(a, "+", x, `${p}原来有#${m}。`),
        `{${p}原来有多少${m}{${t}|}？|${p}一开始有{多少|几}${m}？|求${p}原来有多少${m}${t}。}`,
        zhCount("things", m, t, `${p}原来的${t}`),
      );
    },
  ],
  tickets: [
    4,
    4,
    (s, r) => {
      const where = r.pick("动物园 植物园 科技馆 海洋馆 天文馆 滑雪场 温泉公园".split(" "));
      const [a, n, k] = [s.given(2 * r.int(5, 60)), s.given(r.int(2, 9)), s.given(r.int(2, 40))];
      s.tell(
        `{${where}的成人票每张${a}元，儿童票{半价|是成人票的一半}，${n}个大人带${k}个孩子去参观|${n}位老师和${k}名学生去${where}，成人票${a}元一张，学生票半价|有${n}个大人、${k}个小朋友要去${where}，门票每人${a}元，小朋友只要付一半}，`,
      );
      const x = s.step(a, "/", s.constant(2), "半价票每张#元。");
      const y = s.step(a, "*", n, "全价票要#元。");
      const z = s.step(x, "*", k, "半价票要#元。");
      s.ask(
        s.step(y, "+", z, "一共要#元。"),
        "{买票一共要多少元？|门票共需多少元？|他们要付多少元？}",
        zhSize("cost", "元", "买票的钱"),
      );
    },
  ],
  heads: [
    4,
    5,
    (s, r) => {
      const [n, k] = [r.int(2, 40), r.int(2, 40)];
      const [x1, x2, m, lo, hi, what, unit] = r.pick([
        ["鸡", "兔", "只", 2, 4, "脚", "只"],
        ["鸵鸟", "羚羊", "只", 2, 4, "腿", "条"],
        ["自行车", "三轮车", "辆", 2, 3, "轮子", "个"],
        ["双人桌", "四人桌", "张", 2, 4, "座位", "个"],
        ["2元券", "5元券", "张", 2, 5, "钱数", "元"],
      ] as const);
      const [heads, feet] = [s.given(n + k), s.given(lo * n + hi * k)];
      const known = m === "只" ? "" : `，每${m}${x1}有${lo}${unit}，每${m}${x2}有${hi}${unit}`;
      const each = unit === "元" ? "" : known;
      s.tell(
        `{${x1}和${x2}一共${heads}${m}，${what}共${feet}${unit}${each}|有若干${m}${x1}和${x2}，数一数，共${heads}${m}，${what}一共${feet}${unit}${each}|${x1}、${x2}共${heads}${m}${each}，${what}总共${feet}${unit}}，`,
      );
      const x = s.step(heads, "*", s.constant(lo), `如果都是${x1}，有#${unit}。`);
      const y = s.step(feet, "-", x, `少了#${unit}。`);
      const z = s.step(s.constant(hi), "-", s.constant(lo), `每${m}相差#${unit}。`);
      s.ask(
        s.step(y, "/", z, `${x2}有#${m}。`),
        `{${x2}有多少${m}？|其中${x2}有几${m}？|问${x2}有多少${m}？}`,
      );
    },
  ],
  shelves: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [n, k, j] = [r.int(2, 8), r.int(2, 9), r.int(2, 25)];
      const [x, y] = r.pick([
        ["个年级", "个班"],
        ["个小组", "个同学"],
        ["个兴趣班", "位小朋友"],
        ["所学校", "个班级"],
        ["辆车", box(r)],
      ] as const);
      const [all, a, b] = [s.given(n * k * j), s.given(n), s.given(k)];
      s.tell(
        `{${all}${m}${t}，平均分给${a}${x}，每${x}再平均分成${b}${y}|把${all}${m}${t}平均分到${a}${x}，每${x}有${b}${y}，每${y}分得一样多|有${a}${x}，每${x}有${b}${y}，一共分${all}${m}${t}，每${y}一样多}，`,
      );
      const z = s.step(all, "/", a, `每${x}#${m}。`);
      s.ask(s.step(z, "/", b, `每${y}#${m}。`), `{平均|}每${y}{有|分到}{多少|几}${m}{${t}|}？`);
    },
  ],
  attendance: [
    2,
    6,
    (s, r) => {
      const [all, k] = [r.pick([20, 25, 40, 50, 80, 100, 125, 200, 250, 400, 500]), r.int(1, 12)];
      const [a, b] = [s.given(all), s.given(Math.max(1, Math.round((all * k) / 100)))];
      const [x, y, z, m] = r.pick([
        ["六年级有学生@", "今天请假#", "出勤率", "人"],
        ["车间有工人@", "今天缺勤#", "出勤率", "人"],
        ["同学们种了@树苗", "有#没有成活", "成活率", "棵"],
        ["工厂抽查了@产品", "有#不合格", "合格率", "件"],
        ["科技小组做发芽实验，种下@种子", "其中#没有发芽", "发芽率", "粒"],
        ["王叔叔投篮练习，一共投了@", "有#没有投中", "命中率", "次"],
      ] as const);
      s.tell(
        `${x.replace("@", `${a}${m}`)}，{其中|结果|}${y.replace(/^其中/, "").replace("#", `${b}${m}`)}，`,
      );
      const good = s.step(a, "-", b, `其余的有#${m}。`);
      s.ask(
        s.chain([good, s.constant(100), a], ["*", "/"], `${z}是#%。`),
        `{${z}是百分之几？|求${z}（百分之几）。|${z}是百分之多少？}`,
      );
    },
  ],
  interest: [
    2,
    6,
    (s, r) => {
      const p = character(s, r);
      const [a, k, n] = [
        s.given(100 * r.int(5, 300)),
        s.given(r.pick([1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4])),
        s.given(r.int(2, 5)),
      ];
      s.tell(
        `{${p}把${a}元存入银行，定期${n}年，年利率是${k}%|银行定期存款的年利率是${k}%，${p}存了${a}元，存期${n}年|${p}在银行存了${a}元钱，存${n}年，每年的利率是${k}%}，`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], "每年的利息是#元。");
      s.ask(
        s.step(x, "*", n, "利息一共是#元。"),
        "{到期时可得利息多少元？|到期后利息是多少元？|到期能拿到多少元利息？}",
        zhSize("money", "元", "得到的利息"),
      );
    },
  ],
});
