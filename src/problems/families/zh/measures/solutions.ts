import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, has, is } from "./core";

/** What is dissolved in what: 盐 水 盐水 含盐率. */
const MIXES = [
  "盐 水 盐水 克 含盐率 做实验时，科学老师",
  "糖 水 糖水 克 含糖率 厨房里，妈妈",
  "农药 水 药水 千克 浓度 果园里，张伯伯",
  "食盐 水 盐水 千克 含盐率 腌菜厂里，工人",
  "蜂蜜 水 蜂蜜水 克 浓度 早餐店里，店员",
  "酒精 水 酒精溶液 克 浓度 实验室里，李老师",
  "消毒粉 水 消毒水 克 浓度 医务室里，护士",
  "盐 水 盐水 千克 含盐率 选种时，农技员",
  "糖 水 糖水 千克 含糖率 饮料厂里，工人",
  "果汁 水 果汁饮料 毫升 果汁含量 夏令营里，小红",
  "白糖 牛奶 甜牛奶 克 含糖率 烘焙课上，小芳",
  "洗洁剂 水 洗洁液 毫升 浓度 大扫除时，值日生",
].map((line) => line.split(" ") as [string, string, string, string, string, string]);

interface Cup {
  readonly salt: Knot;
  readonly water: Knot;
  readonly all: Knot;
  /** Whether its rate is told. */
  readonly rated?: boolean;
}

/** A solution told by two of its numbers. */
function cup(
  w: Web,
  r: Random,
  [salt, water, , unit, rate]: readonly string[],
  name: string,
  made: string,
): Cup | undefined {
  const p = r.pick([4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 25, 30, 40]);
  const total = r.chance(0.7) ? 50 * r.int(1, 16) : 10 * r.int(3, 90);
  const s = (total * p) / 100;
  if (!Number.isInteger(s)) return undefined;
  const hundred = w.known(100);
  const way = r.next();
  if (way < 0.35) {
    const [a, b] = [w.given(s), w.given(total - s)];
    w.tell(
      `{${made}把${a}${unit}${salt}放进${b}${unit}${water}里，配成${name}|${made}在${b}${unit}${water}中加入${a}${unit}${salt}，做成${name}|${made}用${a}${unit}${salt}和${b}${unit}${water}配成${name}}，`,
    );
    return { salt: a, water: b, all: w.step(a, "+", b, `${name}共#${unit}。`) };
  }
  if (way < 0.7) {
    const [a, b] = [w.given(total), w.given(p)];
    w.tell(
      `{${made}配了${a}${unit}${name}，${rate}是${b}%|${made}准备了${a}${unit}${rate}为${b}%的${name}|${made}有${rate}是${b}%的${name}${a}${unit}}，`,
    );
    const x = w.chain([a, b, hundred], ["*", "/"], `${name}里有${salt}#${unit}。`);
    return {
      salt: x,
      water: w.step(a, "-", x, `${name}里有${water}#${unit}。`),
      all: a,
      rated: true,
    };
  }
  if (way < 0.85) {
    const [a, b] = [w.given(s), w.given(p)];
    w.tell(
      `{${made}用${a}${unit}${salt}配成${rate}是${b}%的${name}|${made}要把${a}${unit}${salt}全部配成${rate}为${b}%的${name}}，`,
    );
    const x = w.chain([a, hundred, b], ["*", "/"], `${name}共#${unit}。`);
    return { salt: a, water: w.step(x, "-", a, `要${water}#${unit}。`), all: x, rated: true };
  }
  const k = r.int(3, 24);
  const one = r.int(4, 40);
  const [c, d] = [w.given(1), w.given(k)];
  const parts = w.step(c, "+", d, "一共有#份。");
  if (r.chance(0.5)) {
    const a = w.given(one * (k + 1));
    w.tell(
      `{${made}按${salt}与${water}${c}：${d}的比配成${a}${unit}${name}|${made}配了${a}${unit}${name}，其中${salt}和${water}的比是${c}：${d}}，`,
    );
    const x = w.step(a, "/", parts, `${name}里有${salt}#${unit}。`);
    return { salt: x, water: w.step(a, "-", x, `${name}里有${water}#${unit}。`), all: a };
  }
  const a = w.given(one);
  w.tell(
    `{${made}把${a}${unit}${salt}按${c}：${d}的比加${water}，配成${name}|${made}用${a}${unit}${salt}配${name}，${salt}和${water}的比是${c}：${d}}，`,
  );
  const y = w.step(a, "*", d, `要${water}#${unit}。`);
  return { salt: a, water: y, all: w.step(a, "+", y, `${name}共#${unit}。`) };
}

/** Solutions: mixed, thinned, enriched and poured together. */
export function solutionsOf(w: Web, r: Random, steps: number): boolean {
  const mix = r.pick(MIXES);
  const [salt, water, all, unit, rate, made] = mix;
  const mixed = steps > 2 && r.chance(0.4);
  const a = cup(w, r, mix, mixed ? `甲种${all}` : all, `{${made}|${made.split("，")[1]}}`);
  if (!a) return false;
  let { salt: s, water: v, all: t } = a;
  const hundred = w.known(100);
  let now = "";
  let second: Cup | undefined;
  if (mixed) {
    second = cup(w, r, mix, `乙种${all}`, "又");
    if (!second) return false;
    if (r.chance(0.7)) {
      w.tell(
        `{把这两种${all}倒在一起|把两种${all}混合在一起|然后把它们混合起来|再把两种${all}全部倒进一个大桶里}，`,
      );
      now = "混合后";
      [s, t] = [
        w.step(s, "+", second.salt, `混合后有${salt}#${unit}。`),
        w.step(t, "+", second.all, `混合后共#${unit}。`),
      ];
      v = w.step(t, "-", s, `混合后有${water}#${unit}。`);
    }
  } else if (r.chance(steps > 1 ? 0.6 : 0)) {
    const more = r.chance(0.5);
    const e = w.given(more ? r.int(2, 60) : 10 * r.int(1, 40));
    const what = more ? salt : water;
    now = `加${what}后`;
    w.tell(
      `{后来又加入${e}${unit}${what}|接着再加进${e}${unit}${what}|又往里面加了${e}${unit}${what}|再加${e}${unit}${what}}，`,
    );
    if (more) s = w.step(s, "+", e, `${now}有${salt}#${unit}。`);
    else v = w.step(v, "+", e, `${now}有${water}#${unit}。`);
    t = w.step(t, "+", e, `${now}共#${unit}。`);
  }
  const percent = w.chain([s, t, hundred], ["/", "*"], `${now}${rate}是#%。`);
  if (r.chance(0.4) && Number.isInteger(percent.value) && (now || !(a.rated || second))) {
    return w.ask(
      "rate",
      percent,
      `{${now}，${rate}是百分之几？|这时${all}的${rate}是多少？|求${now}${all}的${rate}。|${now}${salt}占${all}的百分之几？}`
        .replace("{，", "{")
        .replace("这时", now ? "这时" : "")
        .replace("||", "|"),
    );
  }
  if (second && !now) {
    const word = (k: string, x: string) => has(`${k}种${all}里的${x}`, unit);
    const pair = (x: string, p: Knot, q: Knot): [Amount, Amount] => [
      amount(word("甲", x), p),
      amount(word("乙", x), q),
    ];
    return askAny(w, r, {
      values: [],
      alike: [pair(salt, s, second.salt), pair(water, v, second.water)],
    });
  }
  const words: [Amount, Amount, Amount] = [
    amount(has(`${now}${all}里的${salt}`, unit, `${now}${all}里有${salt}多少${unit}？`), s),
    amount(has(`${now}${all}里的${water}`, unit, `${now}${all}里有${water}多少${unit}？`), v),
    amount(
      is(
        `${now}${all}的总量`,
        unit,
        `${now}的${all}`,
        `${now}${all}一共有多少${unit}？`.replace("后", "后，"),
      ),
      t,
    ),
  ];
  return askAny(w, r, { values: words, apart: [[words[1], words[0]]] });
}
