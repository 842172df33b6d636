import { things as listOf, type Thing } from "../../../lexicon_zh";
import * as wide from "../../../things_zh";
import { FEW_ZH, type Knot } from "../../../weaving/web_zh";
import { type Daily, extra, small, things, whenOf } from "./daily_text";

/** What two people do: 小红折了8只纸鹤. The first verb is bare (折), the second as told (折了). */
type Deed = readonly [verb: string, done: string, list: readonly Thing[]];

const of = (measure: string, names: string) => listOf(measure, "", names);

const DEEDS: readonly Deed[] = [
  ["", "有", [...wide.TOYS, ...wide.STATIONERY.filter(({ measure }) => /本|支|个/.test(measure))]],
  ["", "有", [...wide.FRUITS, ...wide.BAKED]],
  ["摘", "摘了", [...wide.FRUITS, ...wide.VEGETABLES]],
  [
    "折",
    "折了",
    [
      ...of("只", "纸鹤 纸青蛙 纸蝴蝶 纸飞机"),
      ...of("颗", "幸运星"),
      ...of("朵", "纸花"),
      ...of("条", "纸船"),
    ],
  ],
  [
    "收集",
    "收集了",
    [
      ...of("张", "邮票 卡片 门票 贺卡 书签 糖纸"),
      ...of("枚", "贝壳 硬币 徽章 纪念币"),
      ...of("个", "瓶盖 空瓶子 易拉罐"),
    ],
  ],
  [
    "做",
    "做了",
    [
      ...of("张", "贺卡 书签 剪纸"),
      ...of("个", "灯笼 风筝 沙包 香包 泥人"),
      ...of("道", "口算题 数学题"),
      ...of("朵", "小红花 绢花"),
    ],
  ],
  [
    "捡",
    "捡了",
    [
      ...of("颗", "松果 石子 鹅卵石 板栗"),
      ...of("个", "贝壳 海螺 空瓶"),
      ...of("片", "树叶 枫叶 羽毛"),
    ],
  ],
  ["种", "种了", wide.PLANTS.filter(({ measure }) => measure !== "朵")],
  [
    "画",
    "画了",
    [
      ...of("幅", "画 水彩画 国画 素描"),
      ...of("颗", "五角星"),
      ...of("个", "圆 三角形"),
      ...of("只", "小鸟 小猫"),
    ],
  ],
  ["看", "看了", of("本", "故事书 童话书 科技书 漫画书 绘本 连环画 诗集")],
  [
    "买",
    "买了",
    [...wide.STATIONERY, ...wide.HOUSEHOLD.filter(({ measure }) => /双|条|件|块/.test(measure))],
  ],
  ["吹", "吹了", of("个", "气球 泡泡 红气球 长气球")],
  ["钓", "钓了", of("条", "鲫鱼 鲤鱼 草鱼 小鱼 鲈鱼")],
  [
    "养",
    "养了",
    wide.CREATURES.filter(({ name }) =>
      /鸡|鸭|^鹅|羊|兔|猪|牛|鸽|金鱼|鲤鱼|草鱼|蚕|乌龟|蜜蜂/.test(name),
    ),
  ],
  [
    "得",
    "得了",
    [
      ...of("朵", "小红花"),
      ...of("枚", "奖章 奖牌"),
      ...of("颗", "五角星 红星"),
      ...of("张", "奖状 笑脸贴纸"),
    ],
  ],
  [
    "写",
    "写了",
    [...of("个", "大字 毛笔字 生字"), ...of("篇", "日记 作文 读后感"), ...of("行", "字")],
  ],
  ["背", "背了", [...of("首", "古诗 儿歌 唐诗"), ...of("个", "单词 成语"), ...of("段", "课文")]],
  ["穿", "穿了", [...of("串", "珠子 手链 项链"), ...of("颗", "珠子")]],
  ["串", "串了", of("串", "糖葫芦 风铃 烤肉")],
  ["包", "包了", [...of("个", "饺子 粽子 汤圆 馄饨 包子"), ...of("份", "礼物")]],
  ["擦", "擦了", [...of("块", "玻璃 黑板"), ...of("张", "桌子"), ...of("把", "椅子")]],
  [
    "搬",
    "搬了",
    [...of("块", "砖"), ...of("把", "椅子"), ...of("盆", "花"), ...of("箱", "书 水 苹果")],
  ],
  ["捉", "捉了", of("只", "害虫 蚂蚱 蜻蜓 萤火虫 蝴蝶 蟋蟀")],
  ["剪", "剪了", [...of("朵", "窗花 小花"), ...of("个", "五角星 双喜字"), ...of("张", "剪纸")]],
  [
    "拔",
    "拔了",
    [...of("个", "白萝卜 胡萝卜"), ...of("根", "大葱 胡萝卜"), ...of("棵", "白菜 野草")],
  ],
  ["送", "送了", [...of("份", "报纸 快递 外卖"), ...of("封", "信"), ...of("瓶", "牛奶")]],
  ["拍", "拍了", of("张", "照片 风景照 合影")],
  ["跳绳", "跳绳跳了", of("下", "绳")],
  ["拍球", "拍球拍了", of("下", "球")],
  ["踢毽子", "踢毽子踢了", of("个", "毽子")],
  ["投篮", "投篮投中", of("个", "球")],
  ["做仰卧起坐", "做仰卧起坐做了", of("个", "仰卧起坐")],
];

/** Two or three people compared: more, fewer, times, equal, both. */
export const comparing: Daily = (w, r, { who, friend, third }, steps) => {
  const [bare, did, list] = r.pick(DEEDS);
  const { measure: m, name: thing } = r.pick(list);
  const sport = bare.length > 1 && did.length > 2 && !did.startsWith("收集");
  const t = sport ? "" : thing;
  const verb = sport ? did.slice(bare.length).replace(/[了中]/, "") : bare;
  const many = /下|个大字/.test(m) ? 90 : 40;
  const a = small(r, many) + 1;
  const x = w.given(a);
  const rel = `${verb}的`;
  const act = sport ? did.slice(bare.length) : did;
  w.tell(
    `{${whenOf(r)}${who}${did}${x}${m}${t}|${who}${did}${x}${m}${t}|${who}${did}${t === "" ? "" : t}${x}${m}}，`.replace(
      /\|[^|]*做了(口算题|数学题)(?=⟪)[^|}]*/,
      "",
    ),
  );
  extra(w, r, who);
  const had = (name: string, knot: Knot) => ({ name, knot });
  const has = (name: string) => `${name}${did}#${m}${t}。`;
  const people = [had(who, x)];
  const n = steps > 2 ? 2 : steps === 1 ? 1 : r.int(1, 2);
  for (let i = 0; i < n; i++) {
    const name = i === 0 ? friend : third;
    const ref = people.at(-1)!;
    const base = ref.knot.value;
    const roll = r.next();
    if (roll < 0.42) {
      const up = r.chance(0.5);
      const e = up
        ? r.int(1, Math.max(3, Math.floor(base * 0.8)))
        : r.int(1, Math.max(1, Math.floor(base * 0.6)));
      if (!up && e >= base) return false;
      const d = w.given(e);
      const [more, less] = up ? ["多", "少"] : ["少", "多"];
      const back = steps > 1 ? `|${ref.name}比${name}${less}${verb}${d}${m}` : "";
      w.tell(
        `{${name}比${ref.name}${more}${verb}${d}${m}|${name}${rel}比${ref.name}${more}${d}${m}|和${ref.name}相比，${name}${more}${verb}${d}${m}|${name}比${ref.name}${more}${verb}了${d}${m}${back}}，`.replace(
          /(多|少)了(?=⟪)/g,
          "$1",
        ),
      );
      people.push(had(name, w.step(ref.knot, up ? "+" : "-", d, has(name))));
    } else if (roll < 0.6) {
      const k = r.int(2, base > 20 ? 4 : 8);
      const word = r.chance(0.25);
      const y = word ? w.known(k) : w.given(k);
      const shown = word ? FEW_ZH[k] : `${y}`;
      w.tell(
        `{${name}${rel}是${ref.name}的${shown}倍|${name}${rel}${m}数是${ref.name}的${shown}倍|${name}${rel}正好是${ref.name}的${shown}倍|${ref.name}${rel}${shown}倍正好和${name}同样多}，`,
        [y],
      );
      people.push(had(name, w.step(ref.knot, "*", y, has(name))));
    } else if (roll < 0.7 && base % 2 === 0) {
      const two = w.known(2);
      w.tell(
        `{${name}${rel}是${ref.name}的一半|${name}${rel}只有${ref.name}的一半|${name}${rel}${m}数正好是${ref.name}的一半}，`,
        [two],
      );
      people.push(had(name, w.step(ref.knot, "/", two, has(name))));
    } else {
      const y = w.given(small(r, many) + 1);
      w.tell(
        `{${name}${did}${y}${m}|${name}${did}了${y}${m}|${name}也${did}${y}${m}${t}|${name}则${did}${y}${m}}，`
          .replace(/[了中有]了/g, (s) => s[0]!)
          .replace("也有", "有")
          .replace(/也(?=\D*⟪)/, ""),
      );
      people.push(had(name, y));
    }
  }
  const [p, q] = people as [(typeof people)[0], (typeof people)[0]];
  const last = people.at(-1)!;
  const roll = r.next();
  const count = `多少${m}`;
  if (roll < 0.28 && last.knot.role === "found") {
    return w.ask(
      "value",
      last.knot,
      `{${last.name}${did}${count}${t}？|${last.name}${did}${t}${count}？|求${last.name}${did}${count}${t}。|算一算，${last.name}${did}${count}？}`,
      things(m, t || thing, `${last.name}${rel}${t}`),
    );
  }
  if (roll < 0.5) {
    const line = `${people.map(({ name }) => name).join("和")}一共${act}#${m}${t}。`;
    const two = w.step(
      p.knot,
      "+",
      q.knot,
      people.length > 2 ? `${p.name}和${q.name}一共${act}#${m}${t}。` : line,
    );
    const sum = people.length > 2 ? w.step(two, "+", last.knot, `三人一共${act}#${m}${t}。`) : two;
    const all = people.length > 2 ? "三个人" : "{两人|两个人|他们}";
    return w.ask(
      "sum",
      sum,
      `{${all}一共${act}${count}${t}？|${all}共${act}${count}？|${people.map(({ name }) => name).join("、")}一共${act}${count}${t}？|他们合起来${act}${count}${t}？}`,
      things(m, t || thing, `他们一共${rel}${t}`),
    );
  }
  const [hi, lo] = p.knot.value > last.knot.value ? [p, last] : [last, p];
  if (hi.knot.value === lo.knot.value) return false;
  const direct = [hi.knot, lo.knot].some(
    (k) => k.operands.includes(hi.knot) || k.operands.includes(lo.knot),
  );
  const linear = (k: Knot) => k.operators.some((op) => op === "+" || op === "-");
  if (direct && (linear(hi.knot) || linear(lo.knot))) {
    const total = w.step(p.knot, "+", last.knot, `${p.name}和${last.name}一共${act}#${m}${t}。`);
    return w.ask(
      "pair",
      total,
      `{${p.name}和${last.name}一共${act}${count}${t}？|${last.name}和${p.name}共${act}${count}？|${p.name}与${last.name}合起来${act}${count}${t}？}`,
    );
  }
  const gap = w.step(hi.knot, "-", lo.knot, `${hi.name}比${lo.name}多${verb}#${m}${t}。`);
  if (roll < 0.75) {
    return w.ask(
      "gap",
      gap,
      `{${hi.name}比${lo.name}多${verb}${count}${t}？|${lo.name}比${hi.name}少${verb}${count}${t}？|${lo.name}再${verb || "得到"}${count}就和${hi.name}同样多？|${hi.name}和${lo.name}${rel}相差${count}？}`,
    );
  }
  if (roll < 0.87 && gap.value % 2 === 0 && verb === "" && steps > 1) {
    return w.ask(
      "even",
      w.step(gap, "/", w.known(2), `要给#${m}。`),
      `{${hi.name}给${lo.name}${count}，两人就同样多？|要使两人${t}同样多，${hi.name}要给${lo.name}${count}？|${hi.name}送给${lo.name}${count}${t}后，两人一样多？}`,
    );
  }
  if (hi.knot.value % lo.knot.value === 0 && lo.knot.value > 1 && !direct) {
    return w.ask(
      "times",
      w.step(hi.knot, "/", lo.knot, `${hi.name}${rel}是${lo.name}的#倍。`),
      `{${hi.name}${rel}是${lo.name}的几倍？|${hi.name}${rel}${m}数是${lo.name}的多少倍？|求${hi.name}${rel}是${lo.name}的几倍。|${lo.name}${rel}几倍正好是${hi.name}${rel}${m}数？}`,
    );
  }
  return false;
};
