import { paid, type Told } from "./area_told";
import { divisor, either, say, type Use } from "./core";
import { crop, PLANTS_SET } from "./shape_words";
import { amount, restOf } from "./uses";
import { countUses } from "./uses_count";
import { massUses } from "./uses_mass";

/** What a field yields. */
export const harvest =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const [name = "", low, high, price] = crop(c.r, item.name);
    const k = c.w.given(c.r.int(Number(low), Number(high)));
    say(
      c,
      `平均每平方米收${name}${k}千克`,
      `每平方米可以收${k}千克${name}`,
      `预计每平方米收${name}${k}千克`,
      `${it}今年种${name}，每平方米收${k}千克`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", k, `一共收${name}#千克。`),
        sort: "mass",
        unit: "千克",
        ask: either(
          `${it}一共可以收${name}多少千克？`,
          `一共能收多少千克${name}？`,
          `共收${name}多少千克？`,
          `${it}的${name}总产量是多少千克？`,
        ),
        phrase: `${it}收的${name}`,
        thing: name,
      },
      massUses(Number(price)),
    );
  };

/** Plants that are set out. */
export const setOut =
  ({ it }: Told): Use =>
  (c, { knot }) => {
    const [name = "", unit = "", most, price] = c.r.pick(PLANTS_SET);
    const k = c.w.given(c.r.int(2, Number(most)));
    say(
      c,
      `每平方米种${name}${k}${unit}`,
      `里面种上${name}，平均每平方米${k}${unit}`,
      `要种满${name}，每平方米种${k}${unit}`,
      `里面按每平方米${k}${unit}种满${name}`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", k, `一共种${name}#${unit}。`),
        sort: "count",
        unit,
        ask: either(
          `${it}一共可以种${name}多少${unit}？`,
          `一共要种多少${unit}${name}？`,
          `需要${name}多少${unit}？`,
          `种满一共要多少${unit}${name}？`,
        ),
        phrase: `${it}种的${name}`,
        thing: name,
      },
      countUses(Number(price), Number(price) + 2),
    );
  };

/** What a square meter is covered with and what it costs. */
const COVERS: Readonly<Record<string, readonly [string, string, number, number]>> = {
  lawn: ["铺草皮", "铺", 8, 30],
  floor: ["铺木地板", "铺", 60, 200],
  yard: ["铺水泥", "铺", 30, 90],
  pond: ["清理池底", "清理", 5, 20],
};

/** What it costs to cover or clean it. */
export const cover =
  ({ item, it }: Told): Use =>
  (c, from) => {
    const [what, , low, high] = COVERS[item.plot] ?? COVERS.yard!;
    const { p, made } = paid(c, from, c.r.int(low, high), `${what}一共要#元。`, [
      `给${it}${what}一共要多少元？`,
      `${what}的费用一共是多少元？`,
      `一共需要多少元？`,
      `${what}一共要花多少元？`,
    ]);
    say(
      c,
      `${what}每平方米要${p}元`,
      `现在要给它${what}，每平方米${p}元`,
      `${what}的价格是每平方米${p}元`,
      `准备${what}，每平方米的费用是${p}元`,
    );
    return made;
  };

/** How long work on it takes. */
export const work =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const jobs: Readonly<Record<string, readonly [string, string]>> = {
      farm: ["翻地", "拖拉机"],
      lawn: ["浇水", "园丁"],
      floor: ["打扫", "保洁员"],
      yard: ["清扫", "清扫车"],
      pond: ["清理", "工人"],
    };
    const [job, who] = jobs[item.plot] ?? ["打扫", "工人"];
    const n = divisor(c.r, knot.value, 4, 120);
    if (n === undefined || knot.value / n > 60) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `${who}${job}，每分钟完成${k}平方米`,
      `${who}每分钟能${job}${k}平方米`.replace("翻地", "翻"),
      `由${who}来${job}，每分钟可以完成${k}平方米`,
      `${who}给它${job}，平均每分钟完成${k}平方米`.replace(
        "给它",
        job === "浇水" ? "给它" : "在这里",
      ),
    );
    return amount({
      knot: c.w.step(knot, "/", k, `需要#分钟。`),
      sort: "time",
      unit: "分钟",
      ask: either(
        `给${it}${job}要多少分钟？`,
        `多少分钟可以完成？`,
        `需要多少分钟才能做完？`,
        `全部完成要用多少分钟？`,
      ),
      phrase: `${job}的时间`,
    });
  };

/** Equal parts, or a bed in the middle taken away. */
export const parts =
  ({ it }: Told): Use =>
  (c, { knot }) => {
    const n = divisor(c.r, knot.value, 3, 15);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `把它平均分给${k}个小组管理`,
      `现在平均分成${k}块`,
      `由${k}个班分工，每班负责的面积一样大`,
      `${it}被平均划分成${k}个小区域`,
    );
    return amount({
      knot: c.w.step(knot, "/", k, "平均每份#平方米。"),
      sort: "area",
      unit: "平方米",
      ask: either(
        "平均每份是多少平方米？",
        "每份的面积是多少平方米？",
        "每一份有多大？是多少平方米？",
        "求每份的面积是多少平方米。",
      ),
      phrase: "每份的面积",
    });
  };

/** Something inside takes a part of it. */
export const inside =
  (told: Told): Use =>
  (c, { knot }) => {
    const [a, b] = told.rect ?? [0, 0];
    const [p, q] = [c.r.int(2, Math.max(2, a >> 1)), c.r.int(2, Math.max(2, b >> 1))];
    if (p * 2 > a || q * 2 > b || p <= q) return undefined;
    const what =
      told.item.plot === "farm" ? "小水池" : c.r.pick(["喷水池", "沙坑", "小舞台", "凉亭"]);
    const square = c.r.chance(0.4);
    const [x, y] = [c.w.given(p), c.w.given(square ? 1 : q)];
    if (square) {
      if (p > b / 2) return undefined;
      say(
        c,
        `中间有一个边长${x}米的正方形${what}`,
        `里面建了一个正方形${what}，边长是${x}米`,
        `其中有一个边长是${x}米的正方形${what}`,
        `正中间留出边长${x}米的正方形建${what}`,
      );
    } else {
      say(
        c,
        `中间有一个长${x}米、宽${y}米的${what}`,
        `里面建了一个长方形${what}，长${x}米，宽${y}米`,
        `其中有一个长${x}米、宽${y}米的长方形${what}`,
        `正中间留出长${x}米、宽${y}米的地方建${what}`,
      );
    }
    const out = c.w.step(x, "*", square ? x : y, `${what}占#平方米。`);
    return amount(
      {
        knot: c.w.step(knot, "-", out, "其余部分是#平方米。"),
        sort: "area",
        unit: "平方米",
        ask: either(
          "其余部分的面积是多少平方米？",
          `除去${what}，面积还有多少平方米？`,
          `除${what}外，其余部分是多少平方米？`,
          `${what}以外的面积是多少平方米？`,
        ),
        phrase: "其余部分的面积",
      },
      told.item.plot === "farm" ? [] : [coverRest],
    );
  };

const coverRest: Use = (c, from) => {
  const { p, made } = paid(c, from, c.r.int(8, 40), "一共要#元。", [
    "铺完其余部分一共要多少元？",
    "其余部分一共要花多少元？",
    "铺地砖一共要多少元？",
    "一共需要多少元？",
  ]);
  say(
    c,
    `其余部分铺地砖，每平方米要${p}元`,
    `其余的地方铺上地砖，每平方米${p}元`,
    `要在其余部分铺地砖，每平方米的费用是${p}元`,
    `除此之外都铺地砖，每平方米要用${p}元`,
  );
  return made;
};

/** A share of it is planted with flowers. */
export const halfSown: Use = restOf(
  (share) => [
    `其中的${share}种花`,
    `用总面积的${share}种花`,
    `先拿出${share}的面积种花`,
    `种花的部分占${share}`,
  ],
  [
    "其余部分是多少平方米？",
    "剩下的面积是多少平方米？",
    "不种花的部分有多少平方米？",
    "还有多少平方米没有种花？",
  ],
  "其余部分是#平方米。",
);

/** Hectares of a large field. */
export const hectares: Use = (c, { knot, phrase }) => {
  if (knot.value % 10000 !== 0) return undefined;
  return amount({
    knot: c.w.step(knot, "/", c.w.known(10000), "合#公顷。"),
    sort: "area",
    unit: "公顷",
    ask: either(
      `${phrase}是多少公顷？`,
      `${phrase}合多少公顷？`,
      "合多少公顷？",
      `求${phrase}是多少公顷。`,
    ),
    phrase,
  });
};
