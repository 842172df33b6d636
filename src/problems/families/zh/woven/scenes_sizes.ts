import { zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { type Draw, FEW, type Further, type Scene } from "./scene";
import { people } from "./scenes";

const SIZE_LINKS = "given more more more more times timesMore part sum mean sumEq".split(" ");

const SIZE_ASKS = "one one one diff diff ratio total average event further".split(" ");

type Sized = Pick<Scene, "cast" | "unit" | "has" | "q" | "more" | "same" | "range" | "measure"> &
  Partial<Scene>;

/** A setting of sizes. */
export const sized = (scene: Sized): Scene => ({
  noun: "",
  num: scene.q,
  tail: scene.q,
  copula: "是",
  did: "",
  adds: false,
  all: (k) => `${FEW[k]}者`,
  links: SIZE_LINKS,
  asks: SIZE_ASKS,
  ...scene,
});

/** Heights and weights of people. */
export const bodies: Draw = (s, r) => {
  const high = r.chance(0.6);
  const cast = people(s, r).slice(-3);
  return sized({
    cast,
    unit: high ? "厘米" : "千克",
    has: high ? "身高" : "体重",
    q: high ? "的身高" : "的体重",
    more: high ? ["高", "矮"] : ["重", "轻"],
    same: high ? "一样高" : "一样重",
    gain: high ? "再长高%" : "再重%",
    all: (k) => `${FEW[k]}人`,
    apiece: high ? "平均身高是" : "平均体重是",
    range: () => (high ? [118, 162] : [24, 58]),
    strict: true,
    gap: high ? 25 : 18,
    links: "given more more more more more mean sum".split(" "),
    asks: "one one one diff average".split(" "),
    says: (h, n) => `${h}的${high ? "身高" : "体重"}是${n}|${h}有${n}${high ? "高" : "重"}`,
    measure: (phrase) => zhSize(high ? "length" : "weight", high ? "厘米" : "千克", phrase),
  });
};

const LONG = [
  ["红绳 黄绳 蓝绳 绿绳", "米", "根绳子", "接上% 剪去%", 40],
  ["红丝带 黄丝带 蓝丝带", "分米", "根丝带", "接上% 剪去%", 60],
  ["第一根铁丝 第二根铁丝 第三根铁丝", "米", "根铁丝", "接上% 剪去%", 40],
  ["甲木棍 乙木棍 丙木棍", "厘米", "根木棍", "接上% 锯掉%", 90],
  ["甲竹竿 乙竹竿 丙竹竿", "米", "根竹竿", "接上% 锯掉%", 12],
  ["东街 西街 南街", "米", "条街", "延长% 缩短%", 400],
  ["甲路 乙路 丙路", "千米", "条路", "延长% 缩短%", 60],
  ["第一卷电线 第二卷电线 第三卷电线", "米", "卷电线", "加长% 用去%", 90],
  ["花布 白布 蓝布", "米", "匹布", "加长% 用去%", 60],
  ["东江大桥 西江大桥 南江大桥", "米", "座桥", "", 900],
  ["甲河 乙河 丙河", "千米", "条河", "", 500],
] as const;

/** Lengths. */
export const lengths: Draw = (_, r) => {
  const [names, u, each, change, most] = r.pick(LONG);
  const [gain, lose] = change === "" ? [undefined, undefined] : change.split(" ");
  const rope = change !== "" && /剪|锯|用/.test(change);
  const fine = rope && r.chance(0.25);
  const further: Further[] = rope
    ? [
        {
          ...{ op: "/", least: 2, most: 9, of: "one" },
          fact: (who, k) =>
            `{把${who}平均{分成|剪成}${k}段|将${who}平均分成${k}段}，`.replace(
              "{分成|剪成}",
              "分成",
            ),
          ask: () => `{每段长多少${u}？|平均每段多少${u}？|每段的长是多少${u}？}`,
          line: () => `每段长#${u}。`,
          measure: () => zhSize("length", u, "每段的长度"),
        },
      ]
    : [
        {
          ...{ op: "*", least: 2, most: 6, of: "one" },
          fact: (who, k) =>
            `{一个人沿${who}走了${k}遍|一辆车在${who}上走了${k}趟}，`.replace(
              /^.*河.*$/,
              `一艘船走完${who}全程${k}次，`,
            ),
          ask: () => `{一共走了多少${u}？|共行了多少${u}？}`,
          line: () => `一共走了#${u}。`,
          measure: () => zhSize("length", u, "一共走的路程"),
        },
      ];
  return sized({
    cast: names.split(" "),
    unit: u,
    has: "长",
    q: "的长度",
    more: ["长", "短"],
    same: "一样长",
    ...{ gain, lose },
    adds: true,
    all: (k) => `${FEW[k]}${each}`,
    apiece: `平均每${each.slice(0, 1)}长`,
    range: () => [most > 100 ? 60 : 3, most],
    scale: fine ? r.pick([0.1, 0.5, 0.2]) : undefined,
    says: (h, n) => `${h}的长度是${n}|${h}全长${n}|${h}有${n}长`,
    parts: rope
      ? (h, a, b) =>
          `{${h}{剪|用}去${a}后还剩${b}|${h}用去${a}，还剩${b}}`.replace(
            /^.*$/,
            `${h}由两段接成，一段长${a}，另一段长${b}`,
          )
      : undefined,
    events: rope
      ? [
          [
            "-",
            `{后来把@{剪去|截去}%|@{用去|用掉}%|从@上剪下%}，`.replaceAll(
              /剪去\|截去|剪下/g,
              /锯/.test(change) ? "锯掉" : "$&",
            ),
            `{@还剩多少${u}？|@还有多少${u}？|@剩下的长度是多少${u}？}`,
          ],
        ]
      : undefined,
    further,
    measure: (phrase) => zhSize("length", u, phrase),
  });
};

const HEAVY = [
  ["西瓜 南瓜 冬瓜", "千克", 12],
  ["小猫 小狗 小兔 小鹅", "千克", 15],
  ["苹果 梨 桃子", "克", 300],
  ["大象 犀牛 河马", "吨", 6],
  ["山羊 绵羊 小猪", "千克", 90],
  ["红箱子 蓝箱子 黄箱子", "千克", 40],
  ["语文书 数学书 字典", "克", 600],
  ["铁球 铜球 木球", "克", 400],
  ["老虎 狮子 豹子", "千克", 250],
  ["甲包裹 乙包裹 丙包裹", "千克", 30],
] as const;

/** Weights of things and animals. */
export const weights: Draw = (_, r) => {
  const [names, u, most] = r.pick(HEAVY);
  return sized({
    cast: r.shuffle(names.split(" ")),
    unit: u,
    has: "重",
    q: "的重量",
    more: ["重", "轻"],
    same: "一样重",
    gain: "再重%",
    adds: true,
    apiece: "平均重",
    all: (k) => `这${FEW[k]}样`,
    range: () => [most > 100 ? 40 : 2, most],
    scale: u === "吨" || most < 16 ? 0.5 : u === "克" ? 5 : undefined,
    says: (h, n) =>
      `${h}的重量是${n}|${h}有${n}重|{称一称，|}${h}重${n}`.replace("{称一称，|}", ""),
    intro: () => (r.chance(0.15) ? "用秤称一称，" : ""),
    measure: (phrase) => zhSize("weight", u, phrase),
  });
};

/** Ways to school, heights of buildings, areas and speeds. */
export const scales: Draw = (s, r) => {
  const kind = r.int(0, 3);
  if (kind === 0) {
    const to = r.pick(["学校", "图书馆", "少年宫", "车站", "体育馆"]);
    return sized({
      cast: [0, 1, 2].map(() => `${pupil(s, r)}家`),
      unit: "米",
      has: `离${to}`,
      q: `到${to}的路程`,
      more: ["远", "近"],
      same: "一样远",
      gain: "再远%",
      all: (k) => `${FEW[k]}家`,
      range: () => [20, 150],
      scale: 10,
      says: (h, n) => `${h}到${to}{有|的路程是|是}${n}|从${h}到${to}{有|要走}${n}`,
      further: [
        {
          ...{ op: "/", least: 4, most: 60, of: "one" },
          fact: (who, k) => `{从${who}走到${to}用了${k}分钟|${who}的孩子走到${to}要${k}分钟}，`,
          ask: () => "{平均每分钟走多少米？|每分钟走多少米？}",
          line: () => "每分钟走#米。",
        },
        {
          ...{ op: "*", least: 2, most: 6, of: "one" },
          fact: (who, k) => `{从${who}到${to}走了${k}趟|在${who}与${to}之间走了${k}趟}，`,
          ask: () => "{一共走了多少米？|共走了多少米？}",
          line: () => "一共走了#米。",
          measure: () => zhSize("length", "米", "一共走的路程"),
        },
      ],
      measure: (phrase) => zhSize("length", "米", phrase),
    });
  }
  if (kind === 1) {
    const [names, most] = r.pick([
      ["教学楼 办公楼 科技楼", 40],
      ["东楼 西楼 南楼", 60],
      ["电视塔 大厦 钟楼", 200],
      ["松树 杨树 柳树", 25],
      ["甲山 乙山 丙山", 900],
      ["东旗杆 西旗杆", 18],
    ] as const);
    return sized({
      cast: names.split(" "),
      unit: "米",
      has: "高",
      q: "的高度",
      more: ["高", "矮"],
      same: "一样高",
      gain: "再高%",
      all: (k) => `${FEW[k]}者`,
      apiece: "平均高",
      range: () => [most > 100 ? 40 : 4, most],
      scale: most < 30 && r.chance(0.4) ? 0.5 : undefined,
      says: (h, n) => `${h}的高度是${n}|${h}有${n}高`,
      measure: (phrase) => zhSize("length", "米", phrase),
    });
  }
  if (kind === 2) {
    const [names, u, most] = r.pick([
      ["果园 菜园 花园", "平方米", 400],
      ["东广场 西广场 南广场", "平方米", 900],
      ["甲地 乙地 丙地", "公顷", 40],
      ["稻田 麦田 棉田", "公顷", 60],
      ["客厅 卧室 厨房", "平方米", 30],
    ] as const);
    return sized({
      cast: r.shuffle(names.split(" ")),
      unit: u,
      has: "的面积是",
      q: "的面积",
      more: ["大", "小"],
      same: "一样大",
      gain: "再扩大%",
      all: (k) => `${FEW[k]}处`,
      range: () => [most > 100 ? 60 : 4, most],
      says: (h, n) => `${h}的面积有${n}|${h}面积为${n}`,
      measure: (phrase) => zhSize("length", u, phrase),
    });
  }
  const names = r.pick([
    "客车 货车 轿车",
    "大巴 中巴 轿车",
    "甲船 乙船 丙船",
    "甲车 乙车 丙车",
    "红车 蓝车 白车",
  ]);
  return sized({
    cast: r.shuffle(names.split(" ")),
    unit: "千米",
    has: "每小时行",
    q: "的速度",
    more: ["每小时快", "每小时慢"],
    same: "一样快",
    gain: "每小时多行%",
    lose: "每小时少行%",
    all: (k) => `${FEW[k]}者`,
    range: () => [12, 150],
    says: (h, n) => `${h}的速度是每小时${n}|${h}每小时能行${n}`,
    links: "given more more more times times timesMore part".split(" "),
    asks: "one one diff ratio further further further".split(" "),
    further: [
      {
        ...{ op: "*", least: 2, most: 8, of: "one" },
        fact: (who, k) =>
          `{${who}行了${k}小时|${who}从甲地到乙地用了${k}小时|${who}连续行了${k}小时}，`,
        ask: (who) => `{${who}一共行了多少千米？|${who}行了多少千米？|这段路程是多少千米？}`,
        line: (who) => `${who}行了#千米。`,
        measure: () => zhSize("length", "千米", "行的路程"),
      },
    ],
    measure: (phrase) => zhSize("length", "千米", phrase),
  });
};
