import { type Measure, zhCount, zhSize } from "../../../measure";
import { COUNT_LINKS, type Draw, doing, FEW, having, unitKind } from "./scene";
import { PERSONS, people, span } from "./scenes";

const DAYS = [
  ["修路队", "修", "米", "", "米数", 300, "一条长%的公路", "公路"],
  ["工程队", "铺", "米", "", "米数", 200, "一段长%的管道", "管道"],
  ["施工队", "挖", "米", "", "米数", 120, "一条长%的水渠", "水渠"],
  ["@", "看", "页", "", "页数", 50, "一本%的故事书", "故事书"],
  ["@", "读", "页", "", "页数", 60, "一本%的科普书", "科普书"],
  ["工厂", "加工", "个", "零件", "个数", 150, "一批零件共%", "零件"],
  ["李师傅", "做", "个", "零件", "个数", 60, "一批零件共%", "零件"],
  ["服装厂", "生产", "套", "校服", "套数", 150, "一批校服共%", "校服"],
  ["玩具厂", "生产", "件", "玩具", "件数", 300, "一批玩具共%", "玩具"],
  ["车队", "运", "吨", "货", "吨数", 80, "一批重%的货物", "货物"],
  ["粮店", "卖", "千克", "大米", "千克数", 200, "一批重%的大米", "大米"],
  ["水果店", "卖", "千克", "苹果", "千克数", 90, "一批重%的苹果", "苹果"],
  ["商店", "卖", "米", "布", "米数", 60, "一匹长%的布", "布"],
  ["农场", "收割", "公顷", "小麦", "公顷数", 60, "%小麦", "小麦"],
  ["食堂", "用", "千克", "面粉", "千克数", 60, "一批重%的面粉", "面粉"],
  ["学校", "烧", "吨", "煤", "吨数", 20, "一堆重%的煤", "煤"],
  ["@", "背", "个", "单词", "个数", 30, "%英语单词", "单词"],
  ["@", "做", "道", "口算题", "道数", 60, "一本%的口算练习", "口算练习"],
  ["书店", "卖", "本", "新书", "本数", 120, "一批新书共%", "新书"],
  ["印刷厂", "印", "册", "课本", "册数", 400, "一批课本共%", "课本"],
] as const;

const TIMES: readonly (readonly [names: string, all: string, each: string])[] = [
  ["第一天 第二天 第三天 第四天", "天", "每天"],
  ["第一天 第二天 第三天", "天", "每天"],
  ["星期一 星期二 星期三 星期四", "天", "每天"],
  ["上午 下午 晚上", "", ""],
  ["昨天 今天", "天", "每天"],
  ["第一周 第二周 第三周", "周", "每周"],
  ["第一次 第二次 第三次", "次", "每次"],
  ["一月 二月 三月 四月", "个月", "每月"],
];

const YEARS = ["前年 去年 今年", "年", "每年"] as const;
const HOURS = ["第一小时 第二小时 第三小时", "小时", "每小时"] as const;

/** What has times of its own, and no whole that it is a part of. */
const OTHERS = [
  ["一辆汽车", "行", "千米", "", "千米数", 90, HOURS],
  ["一艘轮船", "行", "千米", "", "千米数", 50, HOURS],
  ["一支登山队", "爬", "米", "", "米数", 300, HOURS],
  ["一台抽水机", "抽", "吨", "水", "吨数", 60, HOURS],
  ["果园", "收", "吨", "苹果", "吨数", 60, YEARS],
  ["学校", "栽", "棵", "树", "棵数", 200, YEARS],
  ["养鸡场", "卖", "只", "鸡", "只数", 400, YEARS],
  ["图书馆", "买", "本", "新书", "本数", 300, YEARS],
  ["工厂", "造", "台", "机器", "台数", 150, YEARS],
  ["一个村子", "修", "千米", "路", "千米数", 20, YEARS],
  ["动物园", "接待", "名", "游客", "人数", 400, TIMES[0]],
  ["图书馆", "借出", "本", "书", "本数", 200, TIMES[2]],
  ["面包店", "烤", "个", "面包", "个数", 150, TIMES[1]],
  ["饭店", "用", "个", "鸡蛋", "个数", 90, TIMES[2]],
  ["牛奶场", "产", "千克", "牛奶", "千克数", 200, TIMES[1]],
  ["邮递员", "送", "封", "信", "封数", 90, TIMES[3]],
] as const;

/** The same of one who does it in hours or years. */
export const spells: Draw = (_, r) => {
  const [who, verb, u, noun, number, most, times] = r.pick(OTHERS);
  const [names, all, each] = times!;
  const years = all === "年";
  return doing({
    ...{ cast: names.split(" "), verb, unit: u, noun, number },
    gain: `再多${verb}%`,
    lose: `少${verb}%`,
    all: (k) => (all !== "" ? `这${FEW[k]}${all}` : k === 2 ? "上午和下午" : "全天"),
    range: span(r, most),
    apiece: each === "" ? undefined : `平均${each}${verb}了`,
    parts: years
      ? (h, a, b) =>
          `{${h}上半年${verb}了${a}${noun}，下半年${verb}了${b}|${h}春天${verb}了${a}${noun}，秋天${verb}了${b}}`
      : undefined,
    links: COUNT_LINKS.filter((name) => !(years && /partMore/.test(name))),
    asks: "one one one total total diff diff ratio average average some pair share".split(" "),
    intro: () =>
      noun === ""
        ? `${who}{早上出发|早上出发|${verb === "行" ? "从甲地出发" : "去爬山"}}，`
        : `{${who}{统计|记录}了${verb}${noun}的{数量|情况}|${who}${verb}${noun}|${who}${verb}${noun}}，`,
    measure: (phrase) =>
      unitKind(u) ? zhSize(unitKind(u)!, u, phrase) : zhCount("units", u, noun || "数", phrase),
  });
};

const CREWS = [
  ["甲队 乙队 丙队", "个队", "修", "米", "", "米数", 90, "一条公路长%"],
  ["甲队 乙队 丙队", "个队", "挖", "米", "", "米数", 60, "一条水渠长%"],
  ["李师傅 王师傅 张师傅", "人", "做", "个", "零件", "个数", 90, "一批零件共%"],
  ["甲车 乙车 丙车", "辆车", "运", "吨", "货", "吨数", 60, "一堆货物重%"],
  ["一车间 二车间 三车间", "个车间", "生产", "套", "课桌", "套数", 60, "一批课桌共%"],
  ["甲打字员 乙打字员", "人", "打", "页", "稿件", "页数", 30, "一份稿件有%"],
  ["甲抽水机 乙抽水机", "台抽水机", "抽", "吨", "水", "吨数", 90, "一池水有%"],
  ["老工人 新工人 学徒", "人", "装", "台", "电扇", "台数", 40, "一批电扇共%"],
  ["第一组 第二组", "个组", "收割", "亩", "麦子", "亩数", 40, "一块麦地有%"],
  ["甲厂 乙厂 丙厂", "个厂", "用", "吨", "煤", "吨数", 30, "一批煤有%"],
] as const;

/** What each does in a day, and all of them together. */
export const crews: Draw = (_, r) => {
  const [names, all, verb, u, noun, number, most, whole] = r.pick(CREWS);
  const done = verb === "用" ? "用完" : verb === "运" ? "运完" : "完成";
  const counted = (phrase: string) =>
    unitKind(u) ? zhSize(unitKind(u)!, u, phrase) : zhCount("units", u, noun || "数", phrase);
  return doing({
    ...{ cast: names.split(" "), verb, unit: u, noun, number },
    has: `每天${verb}`,
    q: `{每天${verb}的${noun || number}|每天${verb}的${number}|每天${verb}的}`,
    num: `每天${verb}的${number}`,
    tail: `每天${verb}的${noun || number}`,
    did: verb,
    more: ["每天多", "每天少"],
    gain: `每天再多${verb}%`,
    lose: `每天少${verb}%`,
    all: (k) => `${FEW[k]}${all}`,
    range: span(r, most),
    asks: "one total diff ratio further further further joint joint joint some pair".split(" "),
    links: "given given more more more times times timesMore part sum sumEq sumMore partMore".split(
      " ",
    ),
    further: [
      {
        ...{ op: "*", least: 2, most: 20, of: "all" },
        fact: (who, k) =>
          `{${who}{合做|一起做|同时做}了${k}天|${who}一起${verb}，${k}天{正好|刚好|}${done}}，`.replace(
            "合做|一起做|同时做",
            "一起干|同时干",
          ),
        ask: () => `{一共${verb}多少${u}？|一共${verb}了多少${u}${noun}？|总共${verb}多少${u}？}`,
        line: () => `一共${verb}#${u}。`,
        measure: (who) => counted(`${who}一共${verb}的${noun || number}`),
      },
      {
        ...{ op: "*", least: 2, most: 20, of: "one" },
        fact: (who, k) => `{${who}{一共|}干了${k}天|${who}单独干了${k}天|照这样${who}干${k}天}，`,
        ask: (who) => `{${who}一共${verb}多少${u}？|${who}共${verb}了多少${u}${noun}？}`,
        line: (who) => `${who}一共${verb}#${u}。`,
        measure: (who) => counted(`${who}一共${verb}的${noun || number}`),
      },
    ],
    joint: [
      (n) => whole.replace("%", n),
      `{@一起${verb}，要{几|多少}天{${done}|才能${done}}？|@同时${verb}，{几|多少}天可以${done}？|@都来${verb}，需要多少天${done}？}`,
      "要#天。",
    ],
    measure: counted,
  });
};

/** What is done of one thing in several days. */
export const days: Draw = (s, r) => {
  const [agent, verb, u, noun, number, most, whole, thing] = r.pick(DAYS);
  const single = agent === "@" || agent === "李师傅";
  const [names, all, each] = r.pick(single ? TIMES.slice(0, 5) : TIMES);
  const who = agent === "@" ? people(s, r)[1]! : agent;
  const past = /卖|用|烧/.test(verb);
  const owns = past
    ? `{${who}有${whole}|${who}运来${whole}}`
    : `{${who}要${verb}${whole}|${who}计划${verb}${whole}}`;
  const out = verb === "看" || verb === "读" ? "看" : verb;
  const to = past ? "" : "没有";
  return doing({
    ...{
      cast: names.split(" "),
      verb: past ? `${verb}出`.replace(/用出/, "用去").replace("烧出", "烧掉") : verb,
      unit: u,
      noun,
      number,
    },
    has: `${verb}了`,
    did: verb,
    gain: `{再多|多}${verb}%`,
    lose: `少${verb}%`,
    all: (k) => (all !== "" ? `这${FEW[k]}${all}` : k === 2 ? "上午和下午" : "全天"),
    range: span(r, most),
    apiece: each === "" ? undefined : `平均${each}${verb}了`,
    group: (h, k, n) =>
      all === "天" || all === ""
        ? `{${h}${verb}了${k}小时，每小时${verb}${n}${noun}|${h}每小时${verb}${n}${noun}，${verb}了${k}小时}`
        : all === "次"
          ? `{${h}${verb}了${k}小时，每小时${verb}${n}${noun}|${h}用了${k}小时，平均每小时${verb}${n}}`
          : `{${h}${verb}了${k}天，每天${verb}${n}${noun}|${h}每天${verb}${n}${noun}，{一共|}${verb}了${k}天}`,
    parts:
      all === "天"
        ? (h, a, b) =>
            `{${h}上午${verb}了${a}${noun}，下午${verb}了${b}|${h}白天${verb}了${a}，晚上${verb}了${b}}`
        : undefined,
    intro: () =>
      r.pick([
        `${who}${verb}${thing}，`,
        `${who}${verb}${thing}，`,
        past
          ? `${who}运来一批${thing}，`
          : `${who}${verb}一${thing === "公路" || thing === "水渠" ? "条" : thing === "管道" ? "段" : /书|练习/.test(thing) ? "本" : "批"}${thing}，`,
      ]),
    whole: {
      fact: (n) => `${owns.replaceAll("%", n)}，`,
      ask: past
        ? `{还剩多少${u}？|还剩下多少${u}${thing}？|这时还有多少${u}？}`
        : `{还剩多少${u}${to}${out}？|还有多少${u}${to}${out}？|还剩下多少${u}？|还要${out}多少${u}才能{完成|${out}完}？}`,
      line: `还剩#${u}。`,
      daily:
        all === "次"
          ? undefined
          : [
              (k) => `{剩下的|其余的|余下的}{平均|}每天${verb}${k}，`,
              `{还要|还需要}{多少|几}天{才能${out}完|${out}完|}？`,
              "还要#天。",
            ],
    },
    asks: "one one total total diff ratio average left left left left pair share reach some".split(
      " ",
    ),
    measure: (phrase) =>
      unitKind(u) ? zhSize(unitKind(u)!, u, phrase) : zhCount("units", u, noun || "数", phrase),
  });
};

const SCORES = [
  ["跳", "下", "", "下数", 150, "跳绳"],
  ["踢", "个", "毽子", "个数", 60, "踢毽子"],
  ["投中", "个", "球", "个数", 30, "投篮"],
  ["答对", "道", "题", "道数", 40, "知识竞赛"],
  ["打", "个", "字", "个数", 150, "打字"],
  ["跑", "米", "", "米数", 400, "跑步"],
  ["得", "分", "", "分数", 99, "比赛"],
  ["拍", "下", "", "下数", 120, "拍球"],
  ["认", "个", "字", "个数", 90, "识字"],
  ["游", "米", "", "米数", 200, "游泳"],
  ["跑", "圈", "", "圈数", 20, "跑步"],
  ["做", "个", "仰卧起坐", "个数", 60, "体育"],
  ["套中", "个", "圈", "个数", 30, "套圈"],
  ["抄", "行", "生字", "行数", 30, "书法"],
] as const;

/** Results of pupils or teams. */
export const scores: Draw = (s, r) => {
  const [verb, u, noun, number, most, what] = r.pick(SCORES);
  const timed = !/得|中|对|抄|认/.test(verb);
  const span1 = timed ? "分钟" : "轮";
  const squad = r.chance(0.25);
  const cast = squad
    ? r.pick(["红队 黄队 蓝队", "一班 二班 三班", "甲队 乙队 丙队"]).split(" ")
    : people(s, r);
  const group = cast[0]!.endsWith("班") ? "个班" : "个队";
  return doing({
    ...{ cast, verb, unit: u, noun, number },
    all: (k) => (squad ? `${FEW[k]}${group}` : `${FEW[k]}人`),
    range: span(r, most),
    apiece: squad ? `平均每${group}${verb}了` : `平均每人${verb}了`,
    group: (h, k, n) =>
      timed
        ? `{${h}{一共|}${verb}了${k}分钟，每分钟${verb}${n}${noun}|${h}每分钟${verb}${n}${noun}，${verb}了${k}分钟}`
        : `{${h}每轮${verb}${n}${noun}，{一共|}{比了|进行了}${k}轮|${h}比了${k}轮，每轮{都|}${verb}${n}${noun}}`,
    parts: (h, a, b) =>
      `{${h}第一次${verb}了${a}${noun}，第二次${verb}了${b}|${h}先${verb}了${a}${noun}，休息后又${verb}了${b}}`,
    further: [
      {
        ...{ op: "/", least: 2, most: 9, of: "one" },
        fact: (who, k) => `${who}{一共|}${timed ? "用" : "比"}了${k}${span1}，`,
        ask: (who) =>
          `{${who}平均每${span1}${verb}多少${u}？|${who}每${span1}${verb}多少${u}${noun}？}`,
        line: (who) => `${who}每${span1}${verb}#${u}。`,
      },
    ],
    asks: "one one total total diff diff ratio average reach pair further some".split(" "),
    intro: () =>
      r.pick(
        [
          "",
          "",
          `{${what}比赛中|${what}比赛时|在${what}比赛里}，`.replace(/比赛比赛|竞赛比赛/g, "比赛"),
          `{体育课上|活动课上}，`,
        ].slice(0, /跳|踢|投|跑|拍|做|游/.test(verb) ? 4 : 3),
      ),
    measure: (phrase): Measure =>
      u === "米" ? zhSize("length", u, phrase) : zhCount("units", u, noun || "数", phrase),
  });
};

/** Money that people have, save or give. */
export const money: Draw = (s, r) => {
  const [noun, gain, lose] = r.pick([
    ["零花钱", "再存%", "{花掉|用去}%"],
    ["存款", "再存%", "{取出|用去}%"],
    ["压岁钱", "再得%", "{捐出|用去}%"],
    ["钱", "再攒%", "{花掉|用去}%"],
  ] as const);
  const cast = people(s, r);
  const ten = r.chance(0.4);
  return having({
    ...{ cast, unit: "元", noun, number: "" },
    ...{ all: PERSONS, gain, lose },
    range: span(r, 90),
    scale: ten ? 10 : r.chance(0.15) ? 0.5 : undefined,
    give: r.chance(0.6) ? "给" : undefined,
    apiece: "平均每人有",
    group: (h, k, n) =>
      `{${h}每{月|周}存${n}，存了${k}个月|${h}${k}个月里每月存${n}}`.replace("{月|周}", "月"),
    parts: (h, a, b) =>
      `{${h}原来有${a}，{妈妈又给了|这个月又存了}${b}|${h}上个月存了${a}，这个月存了${b}}`,
    events: [
      [
        "+",
        `{后来@又{存了|得到}%|这个月@又存了%}，`,
        `{@现在有多少元？|现在@一共有多少元？|这时@有多少元${noun}？}`,
      ],
      [
        "-",
        `{后来@{花掉|用去}%|@买书用去%}，`,
        `{@还剩多少元？|@还有多少元？|现在@还剩多少元${noun}？}`,
      ],
    ],
    need: (n) =>
      `{他们想合买一份礼物，价钱是${n}|他们要合买一个足球，足球的价格是${n}|他们要一起捐款${n}|他们打算合租一条船，要付${n}}，`,
    further: [
      {
        ...{ op: "/", least: 2, most: 12, of: "one" },
        fact: (who, k) => `{${who}打算每天花${k}元|如果${who}每天用${k}元}，`,
        ask: () => "{可以用多少天？|够用几天？|这些钱可以用多少天？}",
        line: () => "可以用#天。",
      },
    ],
    intro: () => "",
    measure: (phrase) => zhSize("money", "元", phrase),
  });
};
