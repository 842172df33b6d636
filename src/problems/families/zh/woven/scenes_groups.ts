import type { Random } from "../../../../common/random";
import { zhCount, zhSize } from "../../../measure";
import { type Draw, doing, FEW, type Further, having, type Scene } from "./scene";
import { span } from "./scenes";

const TEAM_CASTS: readonly (readonly [names: string, all: string])[] = [
  ["一班 二班 三班 四班", "个班"],
  ["三(1)班 三(2)班 三(3)班", "个班"],
  ["四年级 五年级 六年级", "个年级"],
  ["甲班 乙班 丙班", "个班"],
  ["第一小组 第二小组 第三小组 第四小组", "个小组"],
  ["甲组 乙组 丙组", "个组"],
  ["甲队 乙队 丙队", "个队"],
  ["红队 蓝队 黄队", "个队"],
  ["男生 女生", "边"],
  ["东村 西村 南村", "个村"],
];

const TEAM_WORK = [
  ["收集", "千克", "废纸", "千克数", 60],
  ["收集", "千克", "树种", "千克数", 40],
  ["收集", "个", "废电池", "个数", 90],
  ["捐", "本", "图书", "本数", 150],
  ["捐", "元", "", "钱数", 400],
  ["栽", "棵", "树", "棵数", 120],
  ["种", "棵", "树苗", "棵数", 120],
  ["摘", "千克", "棉花", "千克数", 80],
  ["摘", "筐", "梨", "筐数", 60],
  ["做", "件", "好事", "件数", 60],
  ["借", "本", "图书", "本数", 90],
  ["擦", "扇", "窗户", "扇数", 40],
  ["回收", "个", "饮料瓶", "个数", 150],
  ["领", "本", "练习本", "本数", 120],
  ["割", "千克", "草", "千克数", 90],
] as const;

const AIMS = "收集 捐 栽 种 摘 回收".split(" ");

/** Classes and groups that do something for a common end. */
export const teams: Draw = (_, r) => {
  const [names, all] = r.pick(TEAM_CASTS);
  const [verb, u, noun, number, most] = r.pick(TEAM_WORK);
  const weighed = u === "千克" && r.chance(0.25);
  const few: Further[] = [];
  if (u === "千克")
    few.push({
      ...{ op: "*", least: 2, most: 5, of: "all" },
      fact: (_w, k) => `{每千克${noun}{可以卖|能卖}${k}元|如果每千克卖${k}元}，`,
      ask: () => "{一共|}{可以|能}卖多少元？",
      line: () => "一共可以卖#元。",
      measure: () => zhSize("money", "元", "卖得的钱"),
    });
  else
    few.push({
      ...{ op: "/", least: 2, most: 10, of: "one" },
      fact: (who, k) => `{${who}有${k}人参加|${who}有${k}名同学参加}，`,
      ask: (who) => `{${who}平均每人${verb}多少${u}？|${who}每人平均${verb}多少${u}${noun}？}`,
      line: (who) => `${who}平均每人${verb}#${u}。`,
    });
  return doing({
    ...{ cast: names.split(" "), verb, unit: u, noun, number },
    all: (k) => `${FEW[k]}${all}`.replace("两边", "男女生"),
    range: span(r, most),
    scale: weighed ? 0.5 : u === "元" && r.chance(0.5) ? 5 : undefined,
    apiece: all === "边" ? undefined : `平均每${all}${verb}了`,
    group: (h, k, n) =>
      `{${h}分成${k}个小队，每队${verb}了${n}${noun}|${h}有${k}人参加，每人${verb}了${n}${noun}|${h}${k}天里每天${verb}${n}${noun}}`,
    parts: (h, a, b) =>
      `{${h}上周${verb}了${a}${noun}，这周${verb}了${b}|${h}第一次${verb}了${a}${noun}，第二次${verb}了${b}|${h}上午${verb}了${a}${noun}，下午又${verb}了${b}}`,
    events: [
      [
        "+",
        `{后来@又${verb}了%|第二天@又${verb}了%}，`,
        `{@一共${verb}了多少${u}${noun}？|@前后一共${verb}了多少${u}？}`,
      ],
    ],
    whole: AIMS.includes(verb)
      ? {
          fact: (n) =>
            `{{学校|他们|大家}{计划|打算}${verb}${n}${noun}|${verb}${noun || "款"}的目标是${n}}，`,
          ask: `{离计划还差多少${u}？|还要${verb}多少${u}才能完成计划？|还差多少${u}没有完成？}`,
          line: `还差#${u}。`,
        }
      : undefined,
    further: few,
    intro: (list) =>
      AIMS.includes(verb)
        ? r.pick(["", "", "在一次活动中，", `${list}参加${verb}${noun || "款"}活动，`])
        : "",
    measure: (phrase) =>
      u === "千克"
        ? zhSize("weight", u, phrase)
        : u === "元"
          ? zhSize("money", u, phrase)
          : zhCount(noun.length > 1 && u !== "件" ? "things" : "units", u, noun, phrase),
  });
};

/** What may be done with a group of people. */
function crowded(r: Random): Further[] {
  const row = r.pick(["组", "排", "队", "行"]);
  const [verb, u, what] = r.pick([
    ["发", "本", "练习本"],
    ["发", "瓶", "水"],
    ["发", "支", "铅笔"],
    ["分", "个", "苹果"],
    ["种", "棵", "树"],
    ["做", "面", "小旗"],
  ] as const);
  return [
    {
      ...{ op: "/", least: 2, most: 12, of: "one" },
      fact: (who, k) => `{把${who}的人平均分成${k}${row}|${who}的人平均站成${k}${row}}，`,
      ask: () => `{平均|}每${row}{有|}多少人？`,
      line: () => `每${row}有#人。`,
      measure: () => zhCount("people", "人", "人", `每${row}的人`),
    },
    {
      ...{ op: "*", least: 2, most: 9, of: "one" },
      fact: (who, k) =>
        `{${who}的每个人${verb}${k}${u}${what}|如果${who}每人${verb}${k}${u}${what}}，`,
      ask: (who) => `{${who}一共${verb}多少${u}${what}？|一共要${verb}多少${u}${what}？}`,
      line: () => `一共${verb}#${u}。`,
      measure: () => zhCount("things", u, what, `一共${verb}的${what}`),
    },
  ];
}

/** People by groups and occasions. */
export const crowds: Draw = (_, r) => {
  const [names, all, place] = r.pick([
    ["合唱队 舞蹈队 美术组 科技组", "个队", "学校里"],
    ["足球队 篮球队 乒乓球队 田径队", "个队", "学校里"],
    ["书法班 围棋班 绘画班 航模班", "个班", "少年宫里"],
    ["一车间 二车间 三车间", "个车间", "厂里"],
    ["一年级 二年级 三年级 四年级", "个年级", "学校里"],
    ["第一车厢 第二车厢 第三车厢", "节车厢", "列车上"],
    ["东村 西村 南村", "个村", "镇上"],
    ["上午班 下午班 晚上班", "个班", "培训中心"],
    ["甲队 乙队 丙队", "个队", "工地上"],
    ["跳绳组 拔河组 接力组", "个组", "运动会上"],
    ["阅读小组 棋类小组 球类小组", "个小组", "活动课上"],
    ["男生 女生", "种学生", "班里"],
  ] as const);
  const kinds = all === "种学生";
  return having({
    ...{ cast: names.split(" "), unit: "人", noun: "", number: "人数" },
    q: "{的人数|的人数|}",
    all: (k) => (kinds ? "男女生" : `${FEW[k]}${all}`),
    range: span(r, 60),
    gain: "再{来|增加}%",
    lose: "{减少|走了}%",
    give: undefined,
    apiece: kinds ? undefined : `平均每${all}有`,
    group: (h, k, n) =>
      `{${h}分成${k}组，每组${n}|${h}排成${k}排，每排${n}|${h}的人站成${k}队，每队${n}}`,
    parts: kinds
      ? undefined
      : (h, a, b) =>
          `{${h}有男{生|的}${a}，女{生|的}${b}|${h}原来有${a}，又来了${b}}`.replace(
            /\{生\|的\}/g,
            /车间|村|车厢/.test(names) ? "的" : "生",
          ),
    says: (h, n) => `${place}${h}有${n}`,
    events: [
      ["+", `{后来@又来了%|又有%加入@}，`, `{现在@有多少人？|这时@一共有多少人？}`],
      ["-", `{后来@走了%|@有%离开了}，`, `{@还有多少人？|现在@还剩多少人？}`],
    ].slice(0, kinds ? 0 : 2) as unknown as NonNullable<Scene["events"]>,
    further: crowded(r),
    measure: (phrase) => zhCount("people", "人", "人", `${phrase}的人`),
  });
};
