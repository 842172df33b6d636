import { count, families, part } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { box, pupil, zhAnimal, zhThing } from "../../words_zh";

/** A number with one or two decimals in [least, most]. */
function decimal(next: number, least: number, most: number, places: number): number {
  const scale = 10 ** places;
  return Math.round((least + next * (most - least)) * scale) / scale;
}

/** Chinese: problems about numbers, decimals, remainders, sums and differences. */
export const zhNumbers = families("zh", "numbers", {
  twoNumbers: [
    1,
    2,
    (s, r) => {
      const n = count(r) + 2;
      const more = r.chance(0.5);
      const [a, b] = [s.given(n), s.given(more ? count(r) : part(r, n))];
      const [x, y] = r.pick([
        ["甲数", "乙数"],
        ["一个数", "另一个数"],
        ["第一个数", "第二个数"],
      ] as const);
      s.tell(`${x}是${a}，${y}比${x}${more ? "多" : "少"}${b}，`);
      s.ask(s.step(a, more ? "+" : "-", b, `${y}是#。`), `${y}是多少？`);
    },
  ],
  timesMore: [
    2,
    3,
    (s, r) => {
      const [a, k] = [s.given(r.int(4, 60)), s.given(r.int(2, 9))];
      const more = r.chance(0.5);
      const b = s.given(more ? r.int(2, 50) : r.int(2, a.n * k.n - 1));
      const unit = r.chance(0.5);
      const t = zhAnimal(s, r);
      const [x, y] = unit
        ? ["甲数", "乙数"]
        : [`白${t.name.replace(/小/, "")}`, `黑${t.name.replace(/小/, "")}`];
      const m = unit ? "" : t.measure;
      s.tell(
        unit
          ? `甲数是${a}，乙数比甲数的${k}倍${more ? "多" : "少"}${b}，`
          : `{农场|院子}里有${x}${a}${m}，${y}的数量比${x}的${k}倍${more ? "多" : "少"}${b}${m}，`,
      );
      const u = s.step(a, "*", k, `${k}倍是#${m}。`);
      const v = s.step(u, more ? "+" : "-", b, `${y}${unit ? "是" : "有"}#${m}。`);
      s.ask(
        v,
        unit ? "乙数是多少？" : `${y}有多少${m}？`,
        unit ? undefined : zhCount("things", m, y, y),
      );
    },
  ],
  findNumber: [
    2,
    4,
    (s, r) => {
      const [k, n, m] = [r.int(2, 9), r.int(3, 60), r.int(2, 40)];
      const more = r.chance(0.5);
      if (!more && k * n <= m) return false;
      const [a, b, c] = [s.given(k), s.given(m), s.given(more ? k * n + m : k * n - m)];
      s.tell(
        `{一个数的${a}倍${more ? "加上" : "减去"}${b}是${c}|${c}比一个数的${a}倍${more ? "多" : "少"}${b}|一个数乘${a}，再${more ? "加" : "减"}${b}，得${c}}，`,
      );
      const x = s.step(c, more ? "-" : "+", b, `这个数的${k}倍是#。`);
      s.ask(s.step(x, "/", a, "这个数是#。"), `{这个数是多少？|求这个数。}`);
    },
  ],
  product: [
    1,
    3,
    (s, r) => {
      const [n, k] = [r.int(2, 60), r.int(2, 25)];
      const [a, b] = [s.given(n * k), s.given(k)];
      const kind = r.int(0, 2);
      s.tell(
        [
          `两个数的积是${a}，其中一个数是${b}，`,
          `一个数的${b}倍是${a}，`,
          `{被除数是${a}，除数是${b}|把${a}平均分成${b}份}，`,
        ][kind]!,
      );
      s.ask(
        s.step(a, "/", b, `结果是#。`),
        [`另一个数是多少？`, `这个数是多少？`, `{商|结果}是多少？`][kind]!,
      );
    },
  ],
  sumAndTimes: [
    2,
    5,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [k, n] = [r.int(2, 6), r.int(3, 40)];
      const minus = r.chance(0.4);
      const [a, b] = [s.given(minus ? n * (k - 1) : n * (k + 1)), s.given(k)];
      if (minus && k < 3) return false;
      s.tell(
        minus
          ? `${q}的${t}是${p}的${b}倍，${q}比${p}多${a}${m}，`
          : `{${p}和${q}一共有${a}${m}${t}，${q}的${t}是${p}的${b}倍|${q}的${t}是${p}的${b}倍，两人一共有${a}${m}}，`,
      );
      const parts = s.step(
        b,
        minus ? "-" : "+",
        s.constant(1),
        minus ? "相差#份。" : "一共有#份。",
      );
      s.ask(
        s.step(a, "/", parts, `${p}有#${m}。`),
        `${p}有多少${m}{${t}|}？`,
        zhCount("things", m, t, `${p}的${t}`),
      );
    },
  ],
  sumAndDifference: [
    2,
    5,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [n, d] = [r.int(5, 80), r.int(2, 40)];
      const [a, b] = [s.given(2 * n + d), s.given(d)];
      s.tell(`${p}和${q}一共有${a}${m}${t}，{${p}比${q}多${b}${m}|${q}比${p}少${b}${m}}，`);
      const x = s.step(a, "-", b, `减去多的还有#${m}。`);
      s.ask(
        s.step(x, "/", s.constant(2), `${q}有#${m}。`),
        `${q}有多少${m}{${t}|}？`,
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  remainder: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const b = box(r);
      const [n, k] = [r.int(3, 12), r.int(3, 12)];
      const [a, d, g] = [s.given(n * k + r.int(1, k - 1)), s.given(k), s.given(n)];
      s.tell(`有${a}${m}${t}，每${b}装${d}${m}，装了${g}${b}，`);
      const x = s.step(d, "*", g, `装了#${m}。`);
      s.ask(
        s.step(a, "-", x, `还剩#${m}。`),
        `还剩多少${m}{没有装|没装|}？`,
        zhCount("things", m, t, `没有装的${t}`),
      );
    },
  ],
  decimalTotal: [
    1,
    4,
    (s, r) => {
      const places = r.pick([1, 1, 2]);
      const [x, y] = [decimal(r.next(), 0.3, 40, places), decimal(r.next(), 0.3, 40, places)];
      const more = r.chance(0.5);
      const [hi, lo] = [Math.max(x, y), Math.min(x, y)];
      if (hi === lo) return false;
      const [a, b] = [s.given(hi), s.given(lo)];
      const kind = r.pick([
        ["红绳长", "蓝绳长", "米", "length", "长"],
        ["一袋苹果重", "一袋梨重", "千克", "weight", "重"],
        ["一个书包", "一个文具盒", "元", "cost", "贵"],
        ["小明跳远跳了", "小红跳远跳了", "米", "length", "远"],
        ["大桶装水", "小桶装水", "升", "volume", "多装"],
      ] as const);
      const [x1, x2, u, k, word] = kind;
      s.tellInAnyOrder(`${x1}${a}${u}，`, `${x2}${b}${u}，`);
      const [n1, n2] = [x1, x2].map((w) => w.replace(/长|重|装水|跳远跳了/g, ""));
      const diff = s.step(a, more ? "+" : "-", b, more ? `一共是#${u}。` : `相差#${u}。`);
      const ask = more ? `{一共|共}是多少${u}？` : `${n1}比${n2}${word}多少${u}？`;
      s.ask(diff, ask, zhSize(k, u, more ? "总数" : "相差的数"));
    },
  ],
  decimalTimes: [
    1,
    5,
    (s, r) => {
      const a = s.given(decimal(r.next(), 0.3, 15, 1));
      const n = s.given(r.int(2, 20));
      const [what, m, u, k] = r.pick([
        ["每米布{要|}", "米布", "元", "cost"],
        ["每千克香蕉{要|}", "千克香蕉", "元", "cost"],
        ["每桶油重", "桶油", "千克", "weight"],
        ["做一套衣服用布", "套衣服", "米", "length"],
        ["一台机器每小时用电", "小时", "度", "weight"],
      ] as const);
      s.tell(`${what}${a}${u}，`);
      const verb = k === "cost" ? "要" : what.includes("重") ? "重" : "用";
      s.ask(
        s.step(a, "*", n, `一共${verb}#${u}。`),
        `{${n}${m}{一共|}${verb}多少${u}？|${n}${m}共${verb}多少${u}？}`,
        zhSize(k, u, `${n}${m}的总数`),
      );
    },
  ],
  decimalShare: [
    1,
    5,
    (s, r) => {
      const [k, n] = [decimal(r.next(), 0.4, 12, 1), r.int(2, 15)];
      const [a, b] = [s.given(Math.round(k * n * 10) / 10), s.given(n)];
      const [x, u, y] = r.pick([
        ["一根铁丝长@，平均分成#段", "米", "每段长"],
        ["#袋大米共重@", "千克", "平均每袋重"],
        ["#支笔一共@", "元", "平均每支"],
        ["小红#分钟走了@", "千米", "平均每分钟走"],
        ["把@果汁平均倒进#个杯子", "升", "每个杯子里有"],
      ] as const);
      s.tell(`${x.replace("@", `${a}${u}`).replace("#", `${b}`)}，`);
      s.ask(s.step(a, "/", b, `${y}#${u}。`), `${y}多少${u}？`, zhSize("length", u, `${y}的数`));
    },
  ],
  convert: [
    1,
    3,
    (s, r) => {
      const [big, small, k] = r.pick([
        ["千米", "米", 1000],
        ["米", "厘米", 100],
        ["分米", "厘米", 10],
        ["千克", "克", 1000],
        ["吨", "千克", 1000],
        ["小时", "分钟", 60],
        ["分钟", "秒", 60],
        ["元", "角", 10],
        ["升", "毫升", 1000],
        ["年", "个月", 12],
        ["平方米", "平方分米", 100],
      ] as const);
      const n = r.int(2, 40);
      if (r.chance(0.6)) {
        const a = s.given(n);
        s.ask(
          s.step(a, "*", s.constant(k), `是#${small}。`),
          `{${a}${big}{等于|是|合}多少${small}？|${a}${big}=（）${small}，括号里填多少？}`,
        );
      } else {
        const a = s.given(n * k);
        s.ask(
          s.step(a, "/", s.constant(k), `是#${big}。`),
          `{${a}${small}{等于|是|合}多少${big}？|${a}${small}=（）${big}，括号里填多少？}`,
        );
      }
    },
  ],
  queue: [
    2,
    1,
    (s, r) => {
      const p = pupil(s, r);
      const [a, b] = [s.given(r.int(2, 25)), s.given(r.int(2, 25))];
      s.tell(
        `{同学们|小朋友们}排成一队，{${p}前面有${a}人，后面有${b}人|从前面数${p}前面有${a}个人，后面有${b}个人}，`,
      );
      const x = s.step(a, "+", b, "前后一共#人。");
      s.ask(
        s.step(x, "+", s.constant(1), "一队有#人。"),
        "{这一队|这队}一共有多少人？",
        zhCount("people", "人", "同学", "这一队同学"),
      );
    },
  ],
  floors: [
    2,
    4,
    (s, r) => {
      const p = pupil(s, r);
      const [n, k] = [r.int(3, 12), r.int(10, 25)];
      const [floor, each] = [s.given(n), s.given(k)];
      s.tell(
        `{${p}家住在${floor}楼，每层楼有${each}级台阶，他从1楼走到家|一座楼每上一层要走${each}级台阶，${p}从1楼走到${floor}楼}，`,
      );
      const x = s.step(floor, "-", s.constant(1), "要上#层。");
      s.ask(
        s.step(x, "*", each, "要走#级。"),
        "{一共|}要走多少级台阶？",
        zhCount("units", "级", "台阶", "要走的台阶"),
      );
    },
  ],
  saw: [
    2,
    4,
    (s, r) => {
      const [n, k] = [r.int(3, 20), r.int(2, 15)];
      const what = r.pick(["一根木头", "一根钢管", "一根木料", "一根铁棒"]);
      const [pieces, each] = [s.given(n), s.given(k)];
      s.tell(
        `{把${what}锯成${pieces}段，每锯一次{要|用}${each}分钟|${what}要锯成${pieces}段，锯一次{要|用}${each}分钟}，`,
      );
      const x = s.step(pieces, "-", s.constant(1), "要锯#次。");
      s.ask(
        s.step(x, "*", each, "要用#分钟。"),
        "{一共|}要用多少分钟？",
        zhSize("time", "分钟", "锯木头的时间"),
      );
    },
  ],
});
