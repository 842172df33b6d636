import { zhSize } from "../../../measure";
import type { Knot } from "../../../weaving/web_zh";
import { type Daily, extra, whenOf } from "./daily_text";

const AGES = "爸爸 妈妈 爷爷 奶奶 叔叔 姑姑 舅舅 哥哥 姐姐 表哥 堂姐 李老师".split(" ");

/** Ages: how much older, how old in some years. */
export const ages: Daily = (w, r, { friend: who, third }, steps) => {
  const young = r.int(5, 12);
  const elder = r.pick(AGES);
  const gap = /哥|姐/.test(elder)
    ? r.int(2, 9)
    : /爷|奶/.test(elder)
      ? r.int(48, 60)
      : r.int(21, 32);
  const x = w.given(young);
  w.tell(
    `{${who}今年${x}岁|今年${who}${x}岁|${who}{刚满|今年}${x}岁|${who}今年{上小学，}${x}岁}，`
      .replace("{刚满|今年}", "今年")
      .replace("{上小学，}", "正好"),
  );
  extra(w, r, third, /岁|人/);
  const d = w.given(gap);
  const direct = r.chance(0.4);
  const name = `${who}的${elder}`.replace("的李老师", "的老师");
  let old: Knot;
  if (direct) {
    old = w.given(young + gap);
    w.tell(`{${name}今年${old}岁|今年${name}${old}岁|${name}已经${old}岁了}，`);
  } else {
    w.tell(
      `{${name}比${who}大${d}岁|${name}的年龄比${who}大${d}岁${steps > 1 ? `|${who}的年龄比${name}小${d}岁|${who}比${name}小${d}岁` : ""}}，`,
    );
    old = w.step(x, "+", d, `${name}今年#岁。`);
  }
  const roll = r.next();
  if (roll < 0.2)
    return w.ask(
      "old",
      old,
      `{${name}今年多少岁？|今年${name}多少岁？|求${name}今年的年龄是多少岁。|${name}今年几岁？}`,
      zhSize("age", "岁", `${name}今年的年龄`),
    );
  if (roll < 0.4 && direct)
    return w.ask(
      "gap",
      w.step(old, "-", x, `${name}比${who}大#岁。`),
      `{${name}比${who}大多少岁？|${who}比${name}小多少岁？|${who}和${name}相差多少岁？|${who}出生时，${name}多少岁？}`,
    );
  if (roll < 0.55 && old.value % young === 0)
    return w.ask(
      "times",
      w.step(old, "/", x, `是#倍。`),
      `{${name}的年龄是${who}的几倍？|今年${name}的年龄是${who}的多少倍？|求${name}的年龄是${who}的几倍。}`,
    );
  const k = r.int(2, 20);
  const n = w.given(k);
  if (roll < 0.85) {
    const later = r.chance(0.6) || young <= k + 1;
    return w.ask(
      "then",
      w.step(old, later ? "+" : "-", n, `那时${name}#岁。`),
      later
        ? `{${n}年后${name}多少岁？|再过${n}年，${name}多少岁？|${n}年以后，${name}的年龄是多少岁？}`
        : `{${n}年前${name}多少岁？|${name}在${n}年前是多少岁？|${n}年以前，${name}多少岁？}`,
    );
  }
  const all = w.step(x, "+", old, `今年两人一共#岁。`);
  return w.ask(
    "sum",
    all,
    `{今年两人的年龄一共是多少岁？|${who}和${name}今年的年龄加起来是多少岁？|求今年两人年龄的和是多少岁。}`,
  );
};

const DUTIES =
  "做作业 练琴 看书 画画 跑步 打扫房间 写日记 背古诗 弹古筝 练字 做手工 骑车 游泳 踢球 看动画片 帮妈妈洗碗 整理书包 下棋".split(
    " ",
  );
const SCENES = "上午 晚上 放学后 下午 星期天".split(" ");

/** Minutes spent, and degrees. */
export const spells: Daily = (w, r, { who, friend }, steps) => {
  if (r.chance(0.3)) {
    const noon = r.int(12, 32);
    const t = w.given(noon);
    const [place] = r.sample(
      "北京 上海 广州 昆明 哈尔滨 杭州 成都 小镇上 山顶上 校园里".split(" "),
      1,
    );
    w.tell(
      `{中午${place}的气温是${t}度|${place}中午的气温是${t}度|某天中午，${place}的气温是${t}度}，`
        .replaceAll("上的气温", "上气温")
        .replaceAll("里的气温", "里气温"),
    );
    const n = r.int(2, Math.min(9, noon - 2));
    const d = w.given(n);
    const roll = r.next();
    if (roll < 0.5) {
      w.tell(`{到了傍晚，气温下降了${d}度|傍晚的气温比中午低${d}度|中午的气温比傍晚高${d}度}，`);
      const low = w.step(t, "-", d, "傍晚的气温是#度。");
      if (steps === 1)
        return w.ask(
          "low",
          low,
          "{傍晚的气温是多少度？|求傍晚的气温是多少度。|傍晚时气温是多少度？}",
        );
      const e = w.given(r.int(1, Math.max(1, low.value - 1)));
      w.tell(`{夜里又降了${e}度|半夜的气温比傍晚又低${e}度|到半夜，气温又下降${e}度}，`);
      return w.ask(
        "night",
        w.step(low, "-", e, "半夜的气温是#度。"),
        "{半夜的气温是多少度？|求半夜的气温是多少度。|到了半夜，气温是多少度？}",
      );
    }
    const low = w.given(noon - n);
    w.tell(`{清晨的气温是${low}度|清晨只有${low}度|这天清晨的气温是${low}度}，`);
    return w.ask(
      "gap",
      w.step(t, "-", low, "相差#度。"),
      "{中午的气温比清晨高多少度？|清晨的气温比中午低多少度？|从清晨到中午，气温上升了多少度？|这天中午和清晨的气温相差多少度？}",
    );
  }
  const [a, b, c] = r.sample(DUTIES, 3) as [string, string, string];
  const x = w.given(5 * r.int(2, 12));
  w.tell(
    `{${r.pick(SCENES)}，${who}${a}用了${x}分钟|${who}${a}花了${x}分钟|${who}用${x}分钟${a}|${whenOf(r)}${who}先用${x}分钟${a}}，`,
  );
  extra(w, r, friend, /分钟/);
  let y: Knot;
  const roll = r.next();
  if (roll < 0.5) {
    y = w.given(5 * r.int(1, 9));
    w.tell(`{${b}用了${y}分钟|又用${y}分钟${b}|接着${b}花了${y}分钟|然后用${y}分钟${b}}，`);
  } else if (roll < 0.8) {
    const d = w.given(r.int(2, 20));
    const up = r.chance(0.5) || d.value >= x.value;
    w.tell(
      `{${b}用的时间比${a}${up ? "多" : "少"}${d}分钟|${b}比${a}${up ? "多" : "少"}用${d}分钟|${a}用的时间比${b}${up ? "少" : "多"}${d}分钟}，`,
    );
    y = w.step(x, up ? "+" : "-", d, `${b}用了#分钟。`);
  } else {
    const k = w.given(r.int(2, 4));
    w.tell(
      `{${b}用的时间是${a}的${k}倍|${b}的时间正好是${a}的${k}倍|${a}用的时间的${k}倍正好是${b}的时间}，`,
    );
    y = w.step(x, "*", k, `${b}用了#分钟。`);
  }
  if (y.value < 5 || y.value > 150) return false;
  if (y.role === "found" && r.chance(0.3))
    return w.ask(
      "one",
      y,
      `{${who}${b}用了多少分钟？|${b}用了多少分钟？|求${who}${b}用了多少分钟。|${who}${b}花了多少时间（单位：分钟）？}`,
      zhSize("time", "分钟", `${b}用的时间`),
    );
  if (y.role === "given" && y.value !== x.value && r.chance(0.35)) {
    const [p, q, hi, lo] = x.value > y.value ? [x, y, a, b] : [y, x, b, a];
    return w.ask(
      "gap",
      w.step(p, "-", q, `${hi}多用了#分钟。`),
      `{${hi}比${lo}多用多少分钟？|${lo}比${hi}少用多少分钟？|${hi}和${lo}用的时间相差多少分钟？}`,
    );
  }
  const sum = w.step(x, "+", y, `一共用了#分钟。`);
  if (steps > 1 && r.chance(0.5)) {
    const z = w.given(5 * r.int(1, 8));
    w.tell(`{${c}用了${z}分钟|最后用${z}分钟${c}|又花${z}分钟${c}}，`);
    return w.ask(
      "three",
      w.step(sum, "+", z, `三件事一共用了#分钟。`),
      `{做这三件事一共用了多少分钟？|${who}做这三件事一共用了多少分钟？|这三件事一共要多少分钟？}`,
    );
  }
  return w.ask(
    "both",
    sum,
    `{做这两件事一共用了多少分钟？|${a}和${b}一共用了多少分钟？|${who}做这两件事共花了多少分钟？|这两件事一共用去多少分钟？}`,
    zhSize("time", "分钟", "两件事一共用的时间"),
  );
};
