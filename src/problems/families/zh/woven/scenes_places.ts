import type { Random } from "../../../../common/random";
import { zhCount, zhSize } from "../../../measure";
import { type Draw, FEW, type Further, having, unitKind } from "./scene";
import { span } from "./scenes";

const KINDS = [
  ["果园里", "桃树 梨树 苹果树 杏树", "棵", "棵", "种", 150],
  ["公园里", "松树 柏树 柳树 杨树", "棵", "棵", "种", 150],
  ["小区里", "桂花树 樱花树 银杏树", "棵", "棵", "种", 80],
  ["养殖场里", "公鸡 母鸡 鸭 鹅", "只", "只", "养", 150],
  ["农场里", "鸡 鸭 鹅 兔", "只", "只", "养", 150],
  ["牧场里", "山羊 绵羊 小羊", "只", "只", "养", 150],
  ["饲养小组", "白兔 黑兔 灰兔", "只", "只", "养", 40],
  ["鱼缸里", "红金鱼 黑金鱼 花金鱼", "条", "条", "放进", 30],
  ["花圃里", "月季 菊花 茶花 兰花", "盆", "盆", "摆", 90],
  ["花坛里", "红花 黄花 紫花 白花", "朵", "朵", "开", 60],
  ["图书馆里", "故事书 科技书 连环画 文艺书", "本", "本", "买", 200],
  ["图书角里", "童话书 漫画书 科普书", "本", "本", "买", 60],
  ["体育室里", "足球 篮球 排球 皮球", "个", "个", "买", 40],
  ["停车场上", "小轿车 大客车 货车", "辆", "辆", "开来", 60],
  ["文具店里", "铅笔 钢笔 圆珠笔 毛笔", "支", "支", "进", 200],
  ["盒子里", "红球 白球 黑球 黄球", "个", "个", "放进", 40],
  ["教室里", "红气球 黄气球 蓝气球 绿气球", "个", "个", "挂", 40],
  ["水果店里", "苹果 梨 橘子 香蕉", "箱", "箱", "运来", 60],
  ["食堂里", "大米 面粉 玉米面", "袋", "袋", "运来", 50],
  ["餐厅里", "圆桌 方桌 长桌", "张", "张", "买", 40],
  ["篮子里", "鸡蛋 鸭蛋 鹅蛋", "个", "个", "放进", 60],
  ["商店里", "长裤 短裤 裙子", "条", "条", "进", 90],
  ["玩具店里", "布熊 布狗 布兔", "个", "个", "进", 60],
  ["菜地里", "白菜 萝卜 包菜", "棵", "棵", "种", 200],
  ["动物园里", "金丝猴 孔雀 天鹅", "只", "只", "养", 50],
] as const;

/** What else may be said of a kind of things. */
function ofKind(r: Random, u: string, place: string): Further[] {
  const row =
    u === "棵" ? "行" : u === "本" ? "层" : u === "只" ? "个笼子里" : u === "盆" ? "排" : "份";
  const put =
    u === "棵"
      ? "种成"
      : u === "本"
        ? "放在书架的"
        : u === "只"
          ? "关在"
          : u === "盆"
            ? "摆成"
            : "分成";
  const each = row.replace("子里", "子");
  const out: Further[] = [
    {
      ...{ op: "/", least: 2, most: 12, of: "one" },
      fact: (who, k) =>
        `{${who}平均${put}${k}${row}|把${who}平均${put}${k}${row}}，`.replace(
          u === "棵" ? /\|把[^}]*/ : /^$/,
          "",
        ),
      ask: (who) => `{每${each}{有|是|}多少${u}${who}？|平均每${each}多少${u}？}`,
      line: () => `每${each}#${u}。`,
      measure: (who) => zhCount("units", u, who, `每${each}的${who}`),
    },
  ];
  if (place === "果园里")
    out.push({
      ...{ op: "*", least: 5, most: 60, of: "one" },
      fact: (who, k) => `{平均每棵${who}收果子${k}千克|每棵${who}能收${k}千克果子}，`,
      ask: (who) => `{${who}一共{能|}收果子多少千克？|这些${who}共收多少千克果子？}`,
      line: () => "一共收#千克。",
      measure: () => zhSize("weight", "千克", "收的果子"),
    });
  if (/店/.test(place))
    out.push({
      ...{ op: "*", least: 2, most: 40, of: "one" },
      fact: (who, k) => `{每${u}${who}卖${k}元|一${u}${who}的价钱是${k}元}，`,
      ask: (who) => `{卖完这些${who}可以得多少元？|把${who}全部卖完，一共卖多少元？}`,
      line: () => "一共卖#元。",
      measure: () => zhSize("money", "元", "卖得的钱"),
    });
  return r.chance(0.5) ? out : out.slice(-1);
}

/** Things of several kinds in one place. */
export const kinds: Draw = (_, r) => {
  const [place, names, u, , verb, most] = r.pick(KINDS);
  const cast = r.shuffle(names.split(" "));
  const at = place.replace("小组", "小组里");
  const opened = r.chance(0.45);
  const box = u === "棵" ? "行" : u === "只" ? "笼" : u === "盆" ? "排" : u === "朵" ? "丛" : "";
  const way = u === "棵" ? "种了" : u === "只" ? "关了" : u === "盆" ? "摆了" : "有";
  const gone =
    u === "只" ? "卖掉" : u === "棵" ? "移走" : u === "辆" ? "开走" : u === "本" ? "借走" : "拿走";
  return having({
    at,
    ...{ cast, unit: u, noun: "", number: `${u}数`.replace(/个数|辆数|条数/, "数量") },
    q: `{的${u}数|的数量|}`.replace(/个数|条数/, "个数").replace("条数", "数量"),
    all: (k) => `{这|}${FEW[k]}种`.replace("{这|}", "这"),
    range: span(r, most),
    gain: u === "朵" ? "再开%" : `再${verb}%`,
    lose: u === "朵" ? undefined : `{${gone}|少}%`.replace("少", "减少"),
    apiece: "平均每种有",
    says: (h, n) =>
      opened ? `其中${h}有${n}|${h}有${n}` : `${at}有${n}${h}|${at}有${h}${n}|${at}的${h}有${n}`,
    group:
      box === ""
        ? undefined
        : (h, k, n) =>
            `{${h}${way}${k}${box}，每${box}${n}|${at}的${h}每${box}${n}，{一共|}有${k}${box}}`,
    parts:
      u === "本" || u === "棵" || u === "盆"
        ? (h, a, b) =>
            `{${h}原来有${a}，{今年|后来|这个月}又${verb}了${b}|去年${verb}了${a}${h}，今年又${verb}了${b}${h}}`
        : undefined,
    events:
      u === "朵"
        ? undefined
        : [
            [
              "+",
              `{后来又${verb}了%@|今天又${verb}了%@}，`.replace("来了", "来"),
              `{现在@有多少${u}？|现在有多少${u}@？|@现在一共有多少${u}？}`,
            ],
            [
              "-",
              `{后来${gone}了%@|@${gone}了%}，`,
              `{@还剩多少${u}？|还有多少${u}@？|现在还剩多少${u}@？}`,
            ],
          ],
    further: ofKind(r, u, place),
    intro: (list) => (opened ? `${at}有${list}，` : ""),
    measure: (phrase) => zhCount("units", u, phrase.replace(/^这.种$/, "东西"), phrase),
  });
};

const STORES = [
  ["甲仓库 乙仓库 丙仓库", "个仓库", "大米", "吨", "运给", "运来 运走", 120],
  ["东仓库 西仓库 南仓库", "个仓库", "化肥", "吨", "运给", "运来 运走", 90],
  ["一号粮仓 二号粮仓 三号粮仓", "个粮仓", "小麦", "吨", "运给", "运来 运走", 150],
  ["甲筐 乙筐 丙筐", "筐", "苹果", "千克", "给", "放进 拿走", 40],
  ["第一筐 第二筐 第三筐", "筐", "梨", "个", "给", "放进 拿走", 60],
  ["甲桶 乙桶 丙桶", "桶", "油", "千克", "倒给", "倒进 用去", 40],
  ["红桶 蓝桶 白桶", "桶", "水", "升", "倒给", "倒进 用去", 40],
  ["上层 中层 下层", "层", "书", "本", "", "放进 借走", 90],
  ["第一个书架 第二个书架 第三个书架", "个书架", "书", "本", "", "放上 借走", 150],
  ["红盒 蓝盒 黄盒", "盒", "珠子", "颗", "", "放进 拿走", 60],
  ["甲箱 乙箱 丙箱", "箱", "鸡蛋", "个", "", "放进 拿走", 90],
  ["甲池 乙池 丙池", "个水池", "水", "吨", "", "放进 用去", 60],
  ["左边口袋 右边口袋", "个口袋", "玻璃球", "颗", "", "放进 拿走", 30],
  ["甲缸 乙缸 丙缸", "个鱼缸", "金鱼", "条", "", "放进 捞走", 30],
  ["甲船 乙船 丙船", "艘船", "货物", "吨", "", "装上 卸下", 90],
  ["前院 后院", "个院子", "鸽子", "只", "", "飞来 飞走", 40],
] as const;

/** Goods in several stores, baskets or shelves. */
export const stores: Draw = (_, r) => {
  const [names, all, noun, u, give, inOut, most] = r.pick(STORES);
  const [come, go] = inOut.split(" ") as [string, string];
  const kind = u === "升" ? "volume" : unitKind(u);
  const counted = (phrase: string) =>
    kind ? zhSize(kind, u, phrase) : zhCount("things", u, noun, phrase);
  return having({
    ...{
      cast: names.split(" "),
      unit: u,
      noun,
      number: kind ? "" : `${u}数`.replace("个数", "数量"),
    },
    all: (k) => `${FEW[k]}${all}`,
    range: span(r, most),
    scale: kind && r.chance(0.15) ? 0.5 : undefined,
    gain: `再${come}%`,
    lose: `${go}%`,
    give: give === "" ? undefined : give,
    apiece: `平均每${all}有`,
    group:
      u !== "吨" || come === "放进"
        ? undefined
        : (h, k, n) => `{${h}分${k}次${come}${noun}，每次${n}|${h}有${noun}${k}堆，每堆${n}}`,
    parts: (h, a, b) =>
      `{${h}原来有${a}${noun}，又${come}${b}|${h}先${come}${a}${noun}，又${come}${b}}`.replace(
        /飞来⟦/,
        "飞来⟦",
      ),
    events: [
      [
        "+",
        `{后来@又${come}%|又有%${noun}${come}@}，`.replace(/\|又有[^}]*/, ""),
        `{@现在有多少${u}${noun}？|现在@有${noun}多少${u}？|这时@有多少${u}${noun}？}`,
      ],
      [
        "-",
        `{后来从@${go}%|@${go}了%}，`.replace("捞走了", "捞走"),
        `{@还剩多少${u}${noun}？|@还有多少${u}？|这时@还剩${noun}多少${u}？}`,
      ],
    ],
    further:
      u === "吨"
        ? [
            {
              ...{ op: "/", least: 2, most: 12, of: "all" },
              fact: (who, k) =>
                `{用一辆载重${k}吨的车把${who}的${noun}运走|把${who}的${noun}用卡车运走，每车运${k}吨}，`,
              ask: () => "{要运多少次？|一共要运几次？|需要运多少次才能运完？}",
              line: () => "要运#次。",
            },
          ]
        : [
            {
              ...{ op: "/", least: 2, most: 12, of: "all" },
              fact: (who, k) =>
                `{把${who}的${noun}合在一起，平均分成${k}份|如果把${who}的${noun}平均分给${k}家}，`.replace(
                  "|",
                  kind ? "|" : "|",
                ),
              ask: () => `{每份|平均每份}是多少${u}？`,
              line: () => `每份是#${u}。`,
              measure: () => counted(`每份的${noun}`),
            },
          ],
    intro: () => "",
    measure: counted,
  });
};
