import { type Kind, like, zhCount, zhSize } from "../measure";
import { box, pupil, zhShare, zhThing } from "../words_zh";
import {
  added,
  divided,
  type Further,
  fraction,
  lessened,
  multiplied,
  percent,
  type ShareWords,
  type Table,
  times,
} from "./further";

const PARTS = Object.fromEntries([2, 3, 4, 5, 6, 8, 10].map((d) => [d, zhShare(1, d)]));

const WHO = "位同学 个小朋友 个班 个小组 户人家".split(" ");

const shared = divided(2, 12, (m, k, _, random) => {
  const who = random.pick(WHO);
  return {
    fact: `把${m.phrase}平均分给${k}${who}，`,
    ask: `{平均|}每${who}{分到|得到}{多少|多少|多少|几}${m.unit}？`,
    line: `每${who}分到#${m.unit}。`,
    measure: like(m, `每${who}分到的${m.one}`),
  };
});

const packed = divided(2, 24, (m, k, _, random) => {
  const b = box(random);
  return {
    fact: `把${m.phrase}每${k}${m.unit}装一${b}，`,
    ask: `{可以|一共可以|能}装{多少|多少|多少|几}${b}？`,
    line: `可以装#${b}。`,
    measure: zhCount("units", b, b, `装满的${b}数`),
  };
});

const sold = multiplied(2, 12, (m, k) => ({
  fact: `${m.phrase}每${m.unit}卖${k}元，`,
  ask: "{全部卖完|全部卖出}{一共|}{可以|能}卖{多少|多少|多少|几}元？",
  line: "一共可以卖#元。",
  measure: zhSize("money", "元", "卖得的钱"),
}));

function other(compare: string, make: typeof added): Further {
  return make((m, k, story, random) => {
    const q = pupil(story, random);
    return {
      fact: `${q}的${m.one}${compare.replace("@", `${k}`).replace("%", m.phrase).replace("$", m.unit)}，`,
      ask: `${q}有{多少|多少|多少|几}${m.unit}${m.one}？`,
      line: `${q}有#${m.unit}。`,
      measure: like(m, `${q}的${m.one}`),
    };
  });
}

const USES = "送给了邻居 分给了同学 放进了盒子 卖掉了".split(" ");

const treated: ShareWords = (m, of, _, random) => {
  const use = random.pick(USES);
  return {
    fact: `${m.phrase}的${of}${use}，`,
    ask: `${use}{多少|多少|多少|几}${m.unit}？`,
    line: `${use}#${m.unit}。`,
    measure: like(m, `${use}的${m.one}`),
  };
};

const ofThem: ShareWords = (m, of, _, random) => {
  const what = random.pick(["女生", "会游泳的", "戴眼镜的", "坐校车来的"]);
  return {
    fact: `${m.phrase}中${of}是${what}，`,
    ask: `${what}有{多少|多少|多少|几}人？`,
    line: `${what}有#人。`,
    measure: like(m, `${what}人数`),
  };
};

const teams = divided(2, 12, (m, k) => ({
  fact: `${m.phrase}按每${k}人一组分组，`,
  ask: "{可以|一共可以|能}分成{多少|多少|多少|几}组？",
  line: "可以分成#组。",
  measure: zhCount("units", "组", "组", "组数"),
}));

const eachPays = multiplied(2, 15, (m, k) => ({
  fact: `${m.phrase}中每人{交|付}${k}元，`,
  ask: "{一共|共}{交|付}{多少|多少|多少|几}元？",
  line: "一共付#元。",
  measure: zhSize("cost", "元", "一共付的钱"),
}));

const eachGets = multiplied(2, 9, (m, k, story, random) => {
  const t = zhThing(story, random);
  return {
    fact: `给${m.phrase}中的每人发${k}${t.measure}${t.name}，`,
    ask: `一共{要|需要}{多少|多少|多少|几}${t.measure}${t.name}？`,
    line: `一共要#${t.measure}。`,
    measure: zhCount("things", t.measure, t.name, `一共要的${t.name}`),
  };
});

const split = divided(2, 12, (m, k) => ({
  fact: `把${m.phrase}平均分成${k}份，`,
  ask: `每份是{多少|多少|多少|几}${m.unit}？`,
  line: `每份是#${m.unit}。`,
  measure: like(m, "每份"),
}));

const shareOf: ShareWords = (m, of) => ({
  fact: `取出${m.phrase}的${of}，`,
  ask: `取出{多少|多少|多少|几}${m.unit}？`,
  line: `取出#${m.unit}。`,
  measure: like(m, "取出的部分"),
});

/** What stands beside the quantity in a comparison. */
const OTHERS: Partial<Record<Kind, string>> = { age: "另一个人", price: "另一种", time: "第二次" };

const compared = (compare: string, make: typeof added, line = "是#$。") =>
  make((m, k) => {
    const other = OTHERS[m.kind] ?? "另一个";
    const said = compare.replace("@", `${k}`).replace("%", m.phrase).replace("$", m.unit);
    return {
      fact: `${other}${said}，`,
      ask: `${other}是多少${m.unit}？`,
      line: `${other}${line.replace("$", m.unit)}`,
      measure: like(m, other),
    };
  });

const hasTimes = multiplied(2, 6, (m, k, story, random) => {
  const q = pupil(story, random);
  return {
    fact: `${q}的钱是${m.phrase}的${k}倍，`,
    ask: `${q}有{多少|多少|多少|几}元？`,
    line: `${q}有#元。`,
    measure: zhSize("money", "元", `${q}的钱`),
  };
});

const buys = divided(2, 15, (m, k, story, random) => {
  const t = zhThing(story, random);
  return {
    fact: `用${m.phrase}去买${t.name}，每${t.measure}${k}元，`,
    ask: `{可以|能}买{多少|多少|多少|几}${t.measure}${t.name}？`,
    line: `可以买#${t.measure}。`,
    measure: zhCount("things", t.measure, t.name, `买到的${t.name}`),
  };
});

const change: Further = (story, _, asked, m) => {
  const note = [10, 20, 50, 100, 200, 500, 1000].find((most) => most > asked.n);
  if (note === undefined) return false;
  const paid = story.given(note);
  story.tell(`付${m.phrase}时给了${paid}元，`);
  story.ask(
    story.step(paid, "-", asked, "应找回#元。"),
    "应找回{多少|多少|多少|几}元？",
    zhSize("money", "元", "找回的钱"),
  );
  return true;
};

const severalOf = multiplied(2, 12, (m, k) => ({
  fact: `按${m.phrase}计算，`,
  ask: `买${k}个{一共|}要{多少|多少|多少|几}元？`,
  line: "一共要#元。",
  measure: zhSize("cost", "元", `${k}个的总价`),
}));

const everyDay = multiplied(2, 10, (m, k) => ({
  fact: `如果${k}天里每天都和${m.phrase}一样，`,
  ask: `{一共|共}是{多少|多少|多少|几}${m.unit}？`,
  line: `一共是#${m.unit}。`,
  measure: like(m, "这些天的总数"),
}));

const filled = divided(2, 10, (m, k, _, random) => {
  const b = box(random);
  return {
    fact: `把${m.phrase}每${k}${m.unit}装一${b}，`,
    ask: `{可以|能}装{多少|多少|多少|几}${b}？`,
    line: `可以装#${b}。`,
    measure: zhCount("units", b, b, `装满的${b}数`),
  };
});

const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  时: [60, "分"],
  小时: [60, "分钟"],
  分钟: [60, "秒"],
  天: [24, "小时"],
  千米: [1000, "米"],
  米: [100, "厘米"],
  千克: [1000, "克"],
  升: [1000, "毫升"],
};

const converted: Further = (story, _, asked, m) => {
  const smaller = SMALLER[m.unit];
  if (!smaller || asked.n * smaller[0] > 20_000) return false;
  const [factor, unit] = smaller;
  story.ask(
    story.step(asked, "*", story.constant(factor), `合#${unit}。`),
    `${m.phrase}{合|是}{多少|多少|多少|几}${unit}？`,
    { ...m, unit, one: unit },
  );
  return true;
};

const sizeWays = [
  split,
  fraction(PARTS, shareOf),
  compared("是%的@倍", times),
  compared("比%多@$", added),
  compared("比%少@$", lessened),
  converted,
];

/** Chinese: what can be asked next, by what was asked. */
export const DEEPER_ZH: Table = {
  things: [
    ...[shared, packed, sold, fraction(PARTS, treated), percent(treated)],
    ...[other("是%的@倍", times), other("比%多@$", added), other("比%少@$", lessened)],
  ],
  people: [teams, eachPays, eachGets, fraction(PARTS, ofThem), percent(ofThem)],
  units: [everyDay, split, compared("是%的@倍", times), compared("比%多@$", added)],
  money: [split, hasTimes, buys, fraction(PARTS, shareOf), percent(shareOf)],
  cost: [split, hasTimes, change, fraction(PARTS, shareOf)],
  price: [severalOf, compared("比%贵@元", added, "要#元。")],
  length: sizeWays,
  weight: [...sizeWays, filled],
  volume: [...sizeWays, filled],
  age: [compared("的年龄是%的@倍", times), compared("比%大@$", added)],
  time: [everyDay, converted, compared("是%的@倍", times), compared("比%多@$", added)],
};
