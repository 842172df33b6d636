import { count, factors, families, part } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { box, character, pupil, zhFood, zhGood, zhPlant, zhThing } from "../../words_zh";

const MANY = "{多少|多少|多少|多少|几}";

/** Chinese problems of two steps and more. */
export const zhSteps = families("zh", "steps", {
  moreTotal: [
    2,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const n = count(r) + 2;
      const more = r.chance(0.6);
      const [a, b] = [s.given(n), s.given(more ? r.int(2, 60) : part(r, n))];
      const word = more ? "多" : "少";
      s.tell(
        `{${p}有${a}${m}${t}，${q}比${p}${word}${b}${m}|${p}有${a}${m}${t}，${q}比他${word}${b}${m}|${q}的${t}比${p}${word}${b}${m}，${p}有${a}${m}}，`,
      );
      const x = s.step(a, more ? "+" : "-", b, `${q}有#${m}。`);
      const y = s.step(a, "+", x, `两人一共有#${m}。`);
      s.ask(
        y,
        `{两人|他们|${p}和${q}}{一共|共}有${MANY}${m}${t}？`,
        zhCount("things", m, t, `两人的${t}`),
      );
    },
  ],
  timesTotal: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = r.chance(0.5) ? zhPlant(s, r) : zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [a, k] = [s.given(r.int(3, 40)), s.given(r.int(2, 8))];
      const diff = r.chance(0.4);
      s.tell(
        `{${p}有${a}${m}${t}，${q}的{${t}|数量}是${p}的${k}倍|${q}的${t}是${p}的${k}倍，${p}有${a}${m}}，`,
      );
      const x = s.step(a, "*", k, `${q}有#${m}。`);
      if (diff)
        s.ask(
          s.step(x, "-", a, `${q}多#${m}。`),
          `${q}比${p}多${MANY}${m}{${t}|}？`,
          zhCount("things", m, t, `相差的${t}`),
        );
      else
        s.ask(
          s.step(a, "+", x, `两人一共有#${m}。`),
          `{两人|他们}{一共|共}有${MANY}${m}{${t}|}？`,
          zhCount("things", m, t, `两人的${t}`),
        );
    },
  ],
  inAndOut: [
    2,
    2,
    (s, r) => {
      const n = count(r) + 1;
      const [a, out, into] = [s.given(n), s.given(part(r, n)), s.given(count(r))];
      const where = r.pick([
        "公共汽车上",
        "图书馆里",
        "操场上",
        "公园里",
        "地铁车厢里",
        "游泳池里",
        "展览馆里",
      ]);
      const [go, come] = where.includes("车") ? ["下去", "上来"] : ["走了", "来了"];
      s.tell(
        `${where}{有|原来有|原有}${a}人，{${go}${out}人，又${come}${into}人|先${go}${out}人，后来又${come}${into}人}，`,
      );
      const x = s.step(a, "-", out, `${go === "走了" ? "走后" : "下车后"}有#人。`);
      const y = s.step(x, "+", into, `现在有#人。`);
      s.ask(y, `{${where}|}现在有${MANY}人？`, zhCount("people", "人", "人", `${where}现在的人`));
    },
  ],
  productAndLoss: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const b = box(r);
      const [x1, x2] = factors(r);
      const [n, k] = [s.given(x1), s.given(x2)];
      const c = s.given(part(r, x1 * x2));
      s.tell(
        `${r.pick(["商店", "学校", "食堂", "超市", "幼儿园"])}{买来|运来|进了}${n}${b}${t}，每${b}{有|装|}${k}${m}，`,
        `{{卖出|卖掉|用去|用了}${c}${m}|送出${c}${m}}，`,
      );
      const x = s.step(n, "*", k, `一共有#${m}。`);
      const y = s.step(x, "-", c, `还剩#${m}。`);
      s.ask(y, `还{剩|有}${MANY}${m}{${t}|}？`, zhCount("things", m, t, `剩下的${t}`));
    },
  ],
  productAndExtra: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const b = box(r);
      const p = character(s, r);
      const [x1, x2] = factors(r);
      const [n, k, c] = [s.given(x1), s.given(x2), s.given(r.int(2, 60))];
      s.tell(
        `{${p}有${n}${b}${t}，每${b}${k}${m}，另外还有${c}${m}|${t}每${b}装${k}${m}，装了${n}${b}，还剩${c}${m}没装}，`,
      );
      const x = s.step(n, "*", k, `${b}里有#${m}。`);
      const y = s.step(x, "+", c, `一共有#${m}。`);
      s.ask(y, `{一共|共|}有${MANY}${m}${t}？`, zhCount("things", m, t, `全部${t}`));
    },
  ],
  lossThenShare: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const p = character(s, r);
      const [n, k, gone] = [r.int(2, 12), r.int(2, 15), r.int(2, 40)];
      const byGroup = r.chance(0.4);
      const [a, c, d] = [s.given(n * k + gone), s.given(gone), s.given(n)];
      const b = box(r);
      s.tell(
        `${p}有${a}${m}${t}，{自己留下|用去了|卖出}${c}${m}，`,
        byGroup
          ? `剩下的每${d}${m}装一${b}，`
          : `{其余的|剩下的}平均分给${d}{个小朋友|名同学|个班}，`,
      );
      const x = s.step(a, "-", c, `还剩#${m}。`);
      if (byGroup)
        s.ask(
          s.step(x, "/", d, `可以装#${b}。`),
          `{可以|能}装{多少|几}${b}？`,
          zhCount("units", b, b, `装好的${b}数`),
        );
      else
        s.ask(
          s.step(x, "/", d, `每份是#${m}。`),
          `{平均|}每{份|一份}{是|有}${MANY}${m}？`,
          zhCount("things", m, t, `每份的${t}`),
        );
    },
  ],
  addThenShare: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [n, k] = [r.int(2, 9), r.int(3, 20)];
      const first = part(r, n * k);
      const [a, b, g] = [s.given(first), s.given(n * k - first), s.given(n)];
      s.tell(
        `${p}有${a}${m}${t}，${q}有${b}${m}，{他们|两人}把{这些${t}|${t}合起来}平均分给${g}个小朋友，`,
      );
      const x = s.step(a, "+", b, `一共有#${m}。`);
      const y = s.step(x, "/", g, `每人分到#${m}。`);
      s.ask(
        y,
        `每个小朋友{分到|得到}${MANY}${m}？`,
        zhCount("things", m, t, `每个小朋友分到的${t}`),
      );
    },
  ],
  change: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const p = character(s, r);
      const [n, k] = [
        s.given(r.int(2, 10)),
        s.given(r.chance(0.2) ? r.pick([1.5, 2.5, 3.5, 0.5]) : r.int(2, 15)),
      ];
      const total = n.n * k.n;
      const paid = s.given(r.pick([20, 50, 100, 200].filter((note) => note > total)));
      s.tell(
        `{${p}带了${paid}元，买了${n}${m}${t}，每${m}${k}元|每${m}${t}${k}元，${p}买了${n}${m}，付了${paid}元|${p}用${paid}元买${n}${m}${t}，${t}每${m}${k}元}，`,
      );
      const x = s.step(n, "*", k, `花了#元。`);
      const y = s.step(paid, "-", x, `剩下#元。`);
      s.ask(
        y,
        `{应找回${MANY}元？|还剩${MANY}元{钱|}？|找回${MANY}元？}`,
        zhSize("money", "元", "剩下的钱"),
      );
    },
  ],
  twoPurchases: [
    3,
    4,
    (s, r) => {
      const [x1, x2] = [zhThing(s, r), zhThing(s, r)];
      const p = character(s, r);
      const [a, b] = [s.given(r.int(2, 12)), s.given(r.int(2, 25))];
      const [c, d] = [s.given(r.int(2, 12)), s.given(r.int(2, 25))];
      s.tell(
        `{每${x1.measure}${x1.name}${b}元，每${x2.measure}${x2.name}${d}元，${p}买了${a}${x1.measure}${x1.name}和${c}${x2.measure}${x2.name}|${p}买了${a}${x1.measure}${x1.name}，每${x1.measure}${b}元，又买了${c}${x2.measure}${x2.name}，每${x2.measure}${d}元}，`,
      );
      const x = s.step(a, "*", b, `${x1.name}要#元。`);
      const y = s.step(c, "*", d, `${x2.name}要#元。`);
      const z = s.step(x, "+", y, `一共要#元。`);
      s.ask(z, `{一共|共}{要|要付|花了}${MANY}元{钱|}？`, zhSize("cost", "元", "一共要付的钱"));
    },
  ],
  pagesLeft: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [v, t] = [s.given(r.int(3, 30)), s.given(r.int(2, 12))];
      const all = s.given(v.n * t.n + r.int(5, 120));
      const book = r.pick(["一本书", "一本故事书", "一本童话书", "一本科技书"]);
      s.tell(
        `{${book}有${all}页，${p}每天看${v}页，看了${t}天|${p}看${book}，共${all}页，每天看${v}页，已经看了${t}天}，`,
      );
      const x = s.step(v, "*", t, `看了#页。`);
      const y = s.step(all, "-", x, `还剩#页。`);
      s.ask(y, `还{剩|有}${MANY}页没{有|}看？`, zhCount("units", "页", "页", "没有看的页数"));
    },
  ],
  daysForRest: [
    2,
    3,
    (s, r) => {
      const [v, t, done] = [r.int(3, 40), r.int(2, 12), r.int(5, 120)];
      const [all, gone, rate] = [s.given(v * t + done), s.given(done), s.given(v)];
      const [what, verb, m] = r.pick([
        ["一批零件", "加工", "个"],
        ["一本书", "看", "页"],
        ["一段路", "修", "米"],
        ["一批树苗", "种", "棵"],
        ["一批口罩", "生产", "箱"],
      ] as const);
      s.tell(
        `${what}{有|共|一共有}${all}${m}，已经${verb}了${gone}${m}，{剩下的|余下的|其余的}每天${verb}${rate}${m}，`,
      );
      const x = s.step(all, "-", gone, `还剩#${m}。`);
      const y = s.step(x, "/", rate, `还要#天。`);
      s.ask(
        y,
        `{还要|还需要|再}${verb}{多少|几}天{才能完成|}？`,
        zhSize("time", "天", "还要的时间"),
      );
    },
  ],
  threeDays: [
    2,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhGood(s, r);
      const [a, b, c] = [s.given(count(r)), s.given(count(r)), s.given(r.int(3, 60))];
      const [verb, who] = r.pick([
        ["卖出", "商店"],
        ["生产", "工厂"],
        ["做", "同学们"],
        ["收集", "大家"],
      ] as const);
      s.tell(`${who}第一天${verb}${a}${m}${t}，第二天${verb}${b}${m}，第三天${verb}${c}${m}，`);
      const x = s.step(a, "+", b, `前两天共#${m}。`);
      const y = s.step(x, "+", c, `三天一共#${m}。`);
      s.ask(
        y,
        `{三天|这三天}{一共|共}${verb}${MANY}${m}{${t}|}？`,
        zhCount("things", m, t, `三天的${t}`),
      );
    },
  ],
  secondDay: [
    3,
    4,
    (s, r) => {
      const [what, unit] = r.pick([
        ["大米", "千克"],
        ["面粉", "千克"],
        ["水果", "千克"],
        ["蔬菜", "千克"],
        ["煤", "吨"],
        ["水泥", "吨"],
      ] as const);
      const a = s.given(r.int(20, 150));
      const more = r.chance(0.6);
      const b = s.given(more ? r.int(3, 60) : part(r, a.n - 3));
      const second = more ? a.n + b.n : a.n - b.n;
      const total = s.given(a.n + second + r.int(10, 200));
      const who = r.pick(["粮店", "食堂", "商店", "工地", "仓库"]);
      s.tell(
        `${who}{有|运来|进了}${total}${unit}${what}，第一天用去${a}${unit}，第二天比第一天${more ? "多" : "少"}用${b}${unit}，`,
      );
      const x = s.step(a, more ? "+" : "-", b, `第二天用去#${unit}。`);
      const y = s.step(a, "+", x, `两天用去#${unit}。`);
      const z = s.step(total, "-", y, `还剩#${unit}。`);
      s.ask(z, `还剩${MANY}${unit}{${what}|}？`, zhSize("weight", unit, `剩下的${what}`));
    },
  ],
  seats: [
    3,
    3,
    (s, r) => {
      const [n, k] = [r.int(3, 20), r.int(5, 40)];
      const [rows, each] = [s.given(n), s.given(k)];
      const [m, l] = [s.given(r.int(2, 15)), s.given(r.int(5, 30))];
      s.tell(
        `{电影院|礼堂|剧场|体育馆}{楼下|一楼}有${rows}排座位，每排${each}个，{楼上|二楼}有${m}排，每排${l}个，`,
      );
      const x = s.step(rows, "*", each, `下面有#个座位。`);
      const y = s.step(m, "*", l, `上面有#个座位。`);
      const z = s.step(x, "+", y, `一共有#个座位。`);
      s.ask(z, `{一共|共}有${MANY}个座位？`, zhCount("units", "个", "座位", "所有座位"));
    },
  ],
  gifts: [
    3,
    4,
    (s, r) => {
      const { measure: m, name: t } = zhFood(s, r);
      const [b, g, k] = [s.given(r.int(10, 30)), s.given(r.int(10, 30)), s.given(r.int(2, 6))];
      const have = s.given(part(r, (b.n + g.n) * k.n - 2));
      s.tell(
        `{一个班|${r.pick(["三年级二班", "四年级一班", "五年级三班"])}}有男生${b}人，女生${g}人，老师要给每人发${k}${m}${t}，现在已经有${have}${m}，`,
      );
      const x = s.step(b, "+", g, `全班有#人。`);
      const y = s.step(x, "*", k, `一共要#${m}。`);
      const z = s.step(y, "-", have, `还差#${m}。`);
      s.ask(z, `还{差|要|需要}${MANY}${m}{${t}|}？`, zhCount("things", m, t, `还差的${t}`));
    },
  ],
});
