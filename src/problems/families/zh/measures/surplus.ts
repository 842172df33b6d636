import type { Random } from "../../../../common/random";
import type { Web } from "../../../weaving/web_zh";

/** Things for people, so many for each: 老师 把一些 糖 颗 分给 小朋友 个 人. */
interface Deal {
  readonly who: string;
  readonly noun: string;
  readonly unit: string;
  readonly crowd: string;
  readonly m: string;
  readonly each: string;
  readonly verb: string;
  readonly low: number;
  readonly high: number;
}

const deal = (text: string): Deal => {
  const [
    who = "",
    noun = "",
    unit = "",
    crowd = "",
    m = "",
    each = "",
    verb = "",
    low = "",
    high = "",
  ] = text.split(" ");
  return { who, noun, unit, crowd, m, each, verb, low: Number(low), high: Number(high) };
};

const DEALS: readonly Deal[] = [
  "老师给小朋友们分糖果 糖果 颗 小朋友 个 每人 分 3 9",
  "王老师把练习本发给同学们 练习本 本 同学 名 每人 发 3 8",
  "少先队员去栽树 树苗 棵 少先队员 名 每人 栽 3 9",
  "猴妈妈给小猴们分桃子 桃子 个 小猴 只 每只小猴 分 3 10",
  "爷爷把胡萝卜分给小兔 胡萝卜 根 小兔 只 每只小兔 分 3 9",
  "学校把新书分给各个班 新书 本 班 个 每个班 分 12 30",
  "工人们搬砖 砖 块 工人 名 每人 搬 12 40",
  "体育老师给各小组分跳绳 跳绳 根 小组 个 每组 分 3 8",
  "幼儿园阿姨分草莓 草莓 颗 小朋友 个 每人 分 4 12",
  "花匠把花苗栽进花坛 花苗 棵 花坛 个 每个花坛 栽 10 30",
  "妈妈把饺子装盘 饺子 个 盘子 个 每盘 装 8 20",
  "图书管理员把图书放上书架 图书 本 书架 个 每个书架 放 30 80",
  "美术老师给大家分彩纸 彩纸 张 学生 名 每人 分 4 12",
  "社区把慰问品送给老人们 慰问品 份 老人 位 每位老人 送 2 6",
  "探险队给队员分饼干 饼干 块 队员 名 每人 分 4 12",
  "果农把苹果装箱 苹果 千克 箱子 个 每箱 装 12 25",
].map(deal);

/** Too many one way, too few another: how many there are to share with, and what there is. */
export function surplusOf(w: Web, r: Random): boolean {
  const x = r.pick(DEALS);
  const { noun, unit, crowd, m, each, verb } = x;
  const people = r.int(4, 30);
  const [a, gap] = [r.int(x.low, x.high), r.int(1, Math.max(2, Math.floor(x.low / 2)))];
  const b = a + gap;
  const left = r.int(1, gap * people - 1);
  const kind = r.next();
  const short = gap * people - left;
  if (people < 4 || a * people + left > 3000) return false;
  w.tell(`{${x.who}|${x.who}|${x.who}}，`);
  const [p, q] = [w.given(a), w.given(b)];
  let size = w.known(0);
  let all = w.known(0);
  const gapStep = () => w.step(q, "-", p, `${each}多${verb}#${unit}。`);
  if (kind < 0.6) {
    const [u, v] = [w.given(left), w.given(short)];
    const [one, two] = [
      `{如果${each}${verb}${p}${unit}，就多出${u}${unit}|${each}${verb}${p}${unit}，还剩${u}${unit}|按${each}${p}${unit}来算，会剩下${u}${unit}|要是${each}${verb}${p}${unit}，就剩${u}${unit}}，`,
      `{如果${each}${verb}${q}${unit}，就少${v}${unit}|${each}${verb}${q}${unit}，还差${v}${unit}|按${each}${q}${unit}来算，还缺${v}${unit}|要是${each}${verb}${q}${unit}，就不够，还差${v}${unit}}，`,
    ];
    w.tell(r.chance(0.7) ? one + two : two + one);
    const diff = w.step(u, "+", v, `两种${verb}法相差#${unit}。`);
    size = w.step(diff, "/", gapStep(), `一共有#${m}${crowd}。`);
    all = w.chain([p, size, u], ["*", "+"], `一共有${noun}#${unit}。`);
  } else {
    const over = r.int(1, 12);
    const [u, v] = [w.given(over + gap * people), w.given(over)];
    w.tell(
      `{如果${each}${verb}${p}${unit}，就多出${u}${unit}|${each}${verb}${p}${unit}，还剩${u}${unit}|按${each}${p}${unit}来算，会剩下${u}${unit}}，{如果${each}${verb}${q}${unit}，还多${v}${unit}|${each}${verb}${q}${unit}，就只剩${v}${unit}|按${each}${q}${unit}来算，还剩${v}${unit}}，`,
    );
    const diff = w.step(u, "-", v, `两种${verb}法相差#${unit}。`);
    size = w.step(diff, "/", gapStep(), `一共有#${m}${crowd}。`);
    all = w.chain([q, size, v], ["*", "+"], `一共有${noun}#${unit}。`);
  }
  const roll = r.next();
  if (roll < 0.35)
    return w.ask(
      "people",
      size,
      `{一共有多少${m}${crowd}？|${crowd}有多少${m}？|求${crowd}一共有多少${m}。|算一算，一共有多少${m}${crowd}？}`,
    );
  if (roll < 0.65)
    return w.ask(
      "all",
      all,
      `{一共有多少${unit}${noun}？|${noun}一共有多少${unit}？|求${noun}的总数是多少${unit}。|原来共有${noun}多少${unit}？}`,
    );
  if (roll < 0.85) {
    const fit = [2, 3, 4, 5, 6, 8, 10].filter(
      (k) => all.value > k && k !== a && k !== b && k * people > all.value,
    );
    if (fit.length === 0) return false;
    const k = w.given(r.pick(fit));
    const need = w.step(k, "*", size, `${each}${verb}${k.value}${unit}要#${unit}。`);
    return w.ask(
      "need",
      w.step(need, "-", all, `还差#${unit}。`),
      `{要使${each}${verb}${k}${unit}，还差多少${unit}？|如果${each}${verb}${k}${unit}，${noun}还差多少${unit}？|想让${each}${verb}${k}${unit}，还要增加多少${unit}${noun}？}`,
    );
  }
  const groups = [2, 3, 4, 5, 6].filter((k) => size.value % k === 0 && size.value > k);
  if (groups.length === 0 || !/小朋友|同学|队员|学生|工人/.test(crowd)) return false;
  const k = w.given(r.pick(groups));
  return w.ask(
    "groups",
    w.step(size, "/", k, `每组有#${m}${crowd}。`),
    `{这些${crowd}平均分成${k}组，每组有多少${m}？|把${crowd}平均分成${k}个小组，每组多少${m}？|如果${crowd}平均分成${k}组，每组有多少${m}${crowd}？}`,
  );
}
