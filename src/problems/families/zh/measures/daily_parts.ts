import { things as listOf, type Thing } from "../../../lexicon_zh";
import * as wide from "../../../things_zh";
import { FEW_ZH, type Knot } from "../../../weaving/web_zh";
import { type Daily, extra, things, whenOf } from "./daily_text";

/** A place, what is there, of which two or three kinds; the kinds are whole words. */
interface Mix {
  readonly at: readonly string[];
  readonly list: readonly Thing[];
  readonly kinds: readonly string[];
}

const of = (measure: string, names: string) => listOf(measure, "", names);
const mix = (at: string, list: readonly Thing[], kinds: string): Mix => ({
  at: at.split(" "),
  list,
  kinds: kinds.split(" "),
});

const MIXES: readonly Mix[] = [
  mix(
    "花园里 花瓶里 花店里 花坛里",
    of("朵", "玫瑰 菊花 郁金香 月季 康乃馨 牵牛花 百合"),
    "红 黄 白 粉 紫",
  ),
  mix("教室里 礼堂里 店里 广场上", of("个", "气球 灯笼 皮球 风车"), "红 黄 蓝 绿 白"),
  mix("草地上 农场里 栅栏里", of("只", "羊 兔 鸡 鸭 鹅 猫"), "白 黑 灰 花"),
  mix("鱼缸里 池子里 水池里", of("条", "金鱼 鲤鱼 热带鱼"), "红 黑 花 白"),
  mix(
    "盒子里 口袋里 瓶子里 抽屉里",
    [
      ...of("颗", "珠子 弹珠 纽扣 糖 五角星"),
      ...of("个", "玻璃球 乒乓球 积木"),
      ...of("支", "彩笔 蜡笔 铅笔 粉笔"),
    ],
    "红 黄 蓝 绿 白 黑",
  ),
  mix("停车场里 车库里 路边", of("辆", "小汽车 卡车 面包车 公交车"), "红 白 黑 蓝 银色"),
  mix(
    "操场上 合唱队里 图书馆里 电影院里 教室里 舞蹈队里",
    of("名", "学生 同学 小朋友 队员"),
    "男 女",
  ),
  mix(
    "衣柜里 服装店里 洗衣店里",
    [
      ...of("件", "衬衫 毛衣 外套 上衣 校服"),
      ...of("条", "裙子 裤子 围巾"),
      ...of("双", "袜子 手套 鞋"),
    ],
    "红 白 黑 蓝 灰 花",
  ),
  mix(
    "文具店里 商店里 仓库里 柜台里",
    [
      ...wide.STATIONERY.filter(({ name }) =>
        /书包|文具盒|笔筒|练习本|笔记本|尺子|剪刀|雨伞|扇子|水壶|椅子|桌子|彩纸|信封/.test(name),
      ),
      ...wide.HOUSEHOLD.filter(({ name }) =>
        /杯子|盘子|碗|花瓶|水桶|枕头|毛巾|床单|香皂|篮子/.test(name),
      ),
    ],
    "红 黄 蓝 白 绿 大 小",
  ),
  mix(
    "果园里 山坡上 公园里 路边",
    of("棵", "松树 柳树 桃树 柏树 枫树 银杏树 樱花树 苹果树"),
    "大 小",
  ),
  mix(
    "篮子里 盘子里 水果店里 箱子里",
    [...of("个", "苹果 梨 石榴 西瓜 柚子 橙子 芒果"), ...of("颗", "葡萄 枣 草莓 李子")],
    "大 小",
  ),
  mix("动物园里 马戏团里 森林里", of("只", "猴子 熊 孔雀 企鹅 鹦鹉 袋鼠"), "大 小"),
];

const MORE: readonly (readonly [at: string, m: string, a: string, b: string])[] =
  "书架上 本 故事书 科技书;食堂里 袋 大米 面粉;果园里 棵 桃树 梨树;车棚里 辆 自行车 电动车;树林里 只 松鼠 刺猬;湖面上 只 天鹅 野鸭;停车场里 辆 小汽车 大客车;体育室里 个 足球 篮球;盘子里 个 苹果 橘子;院子里 只 公鸡 母鸡;桌上 个 杯子 碗;家里 条 毛巾 床单;花店里 盆 兰花 菊花;菜园里 棵 白菜 芹菜;水族馆里 只 海龟 海豹;笔筒里 支 铅笔 钢笔;货架上 瓶 果汁 可乐;冰箱里 瓶 牛奶 酸奶;餐厅里 张 圆桌 方桌;衣架上 件 衬衫 毛衣;草原上 匹 黑马 白马;牧场上 头 黄牛 奶牛;手工室里 把 剪刀 尺子;门口 双 布鞋 皮鞋;玩具店里 个 布娃娃 机器人;音乐教室里 把 吉他 小提琴;展柜里 枚 金币 银币;天空中 只 老鹰 风筝;树上 只 喜鹊 麻雀;池塘里 只 青蛙 乌龟"
    .split(";")
    .filter((line) => !line.includes("风筝"))
    .map((line) => line.split(" ") as [string, string, string, string]);

/** Two or three kinds of a thing: all of them, one of them, the gap, how many times. */
export const parting: Daily = (w, r, { who }, steps) => {
  let [at, m, all] = ["", "", ""];
  let names: string[];
  if (r.chance(0.65)) {
    const mixed = r.pick(MIXES);
    const thing = r.pick(mixed.list);
    at = r.pick(mixed.at);
    m = thing.measure;
    all = thing.name;
    names = r
      .sample(mixed.kinds, Math.min(3, mixed.kinds.length))
      .map((kind) =>
        /[红黄蓝绿白黑灰花粉紫]/.test(kind) &&
        kind.length === 1 &&
        all.length > 1 &&
        !/鱼|花|玫瑰/.test(all)
          ? `${kind}${/花/.test(kind) ? "" : "色"}的${all}`.replace("花的", "花")
          : `${kind}${all}`,
      );
    if (
      new Set(names).size < 2 ||
      (names.some((n) => /大|小/.test(n[0]!)) && names.some((n) => !/大|小/.test(n[0]!)))
    )
      return false;
  } else {
    const [place, measure, a, b] = r.pick(MORE);
    [at, m] = [place, measure];
    names = r.chance(0.5) ? [a, b] : [b, a];
  }
  const [p = "", q = "", third = ""] = names;
  const many = `多少${m}`;
  const noun = all || `${p}和${q}`;
  const when = whenOf(r);
  const [a, b] = [r.int(3, 40), r.int(3, 40)];
  extra(w, r, who);
  const roll = r.next();
  if (roll < 0.3) {
    const s = w.given(a + b);
    const x = w.given(a);
    w.tell(
      all
        ? `{${when}${at}有${p}和${q}一共${s}${m}|${at}共有${p}和${q}${s}${m}|${at}有${p}和${q}，一共是${s}${m}|${at}${p}和${q}共有${s}${m}}，`
        : `{${when}${at}有${p}和${q}一共${s}${m}|${at}的${p}和${q}共有${s}${m}|${at}有${p}和${q}，合起来是${s}${m}}，`,
    );
    w.tell(`{其中${p}有${x}${m}|其中有${x}${m}${p}|${p}有${x}${m}}，`);
    const rest = w.step(s, "-", x, `${q}有#${m}。`);
    if (steps === 1 || rest.value === a)
      return w.ask(
        "rest",
        rest,
        `{${q}有${many}？|${at}有${many}${q}？|求${q}有${many}。|算一算，${q}有${many}？}`,
        things(m, q, q),
      );
    if (r.chance(0.7)) {
      const [hi, lo, u, v] = rest.value > a ? [q, p, rest, x] : [p, q, x, rest];
      if (u.value % v.value === 0 && v.value > 1 && r.chance(0.6))
        return w.ask(
          "times",
          w.step(u, "/", v, `${hi}是${lo}的#倍。`),
          `{${hi}的${m}数是${lo}的几倍？|${hi}是${lo}的多少倍？|求${hi}的数量是${lo}的几倍。}`,
        );
      return w.ask(
        "gap",
        w.step(u, "-", v, `${hi}比${lo}多#${m}。`),
        `{${hi}比${lo}多${many}？|${lo}比${hi}少${many}？|${hi}和${lo}相差${many}？}`,
      );
    }
    const e = w.given(r.int(1, 15));
    return w.ask(
      "then",
      w.step(rest, "+", e, `${q}现在有#${m}。`),
      `{如果再添${e}${m}${q}，${q}就有${many}？|${q}再增加${e}${m}，一共有${many}${q}？|要是${q}再多${e}${m}，${q}有${many}？}`,
    );
  }
  const x = w.given(a);
  w.tell(`{${when}${at}有${x}${m}${p}|${at}有${p}${x}${m}|${at}有${x}${m}${p}}，`);
  let y: Knot;
  if (roll < 0.55 || steps === 1) {
    y = w.given(b);
    w.tell(`{${q}有${y}${m}|还有${y}${m}${q}|${q}${y}${m}|另外有${y}${m}${q}}，`);
  } else if (roll < 0.8) {
    const up = r.chance(0.5);
    const d = r.int(1, Math.max(2, Math.floor(a * 0.7)));
    if (!up && d >= a) return false;
    const gap = w.given(d);
    w.tell(
      `{${q}比${p}${up ? "多" : "少"}${gap}${m}|${p}比${q}${up ? "少" : "多"}${gap}${m}|与${p}相比，${q}${up ? "多" : "少"}${gap}${m}}，`,
    );
    y = w.step(x, up ? "+" : "-", gap, `${q}有#${m}。`);
  } else {
    const k = r.int(2, 5);
    const word = r.chance(0.3);
    const n = word ? w.known(k) : w.given(k);
    w.tell(
      `{${q}的${m}数是${p}的${word ? FEW_ZH[k] : `${n}`}倍|${q}是${p}的${word ? FEW_ZH[k] : `${n}`}倍|${p}的${word ? FEW_ZH[k] : `${n}`}倍正好和${q}同样多}，`,
      [n],
    );
    y = w.step(x, "*", n, `${q}有#${m}。`);
  }
  const plain = y.role === "given";
  const sum = w.step(x, "+", y, `${p}和${q}一共有#${m}。`);
  const way = r.next();
  if (plain && way < 0.35 && a !== b) {
    const [hi, lo, u, v] = a > b ? [p, q, x, y] : [q, p, y, x];
    if (u.value % v.value === 0 && r.chance(0.6))
      return w.ask(
        "times",
        w.step(u, "/", v, `${hi}是${lo}的#倍。`),
        `{${hi}的${m}数是${lo}的几倍？|${hi}是${lo}的多少倍？|求${hi}的数量是${lo}的几倍。}`,
      );
    return w.ask(
      "gap",
      w.step(u, "-", v, `${hi}比${lo}多#${m}。`),
      `{${hi}比${lo}多${many}？|${lo}比${hi}少${many}？|${hi}和${lo}相差${many}？|${lo}再添${many}就和${hi}同样多？}`,
    );
  }
  if (steps > 1 && third && way < 0.6) {
    const z = w.given(r.int(3, 30));
    w.tell(`{${third}有${z}${m}|还有${z}${m}${third}|另外还有${third}${z}${m}}，`);
    return w.ask(
      "three",
      w.step(sum, "+", z, `三种一共有#${m}。`),
      `{三种${all}一共有${many}？|${at}一共有${many}${all}？|${p}、${q}和${third}一共有${many}？}`.replace(
        /\|\S*?一共有多少\S*?？/,
        all ? "$&" : "",
      ),
    );
  }
  if (steps > 1 && way < 0.8) {
    const fit = [2, 3, 4, 5, 6, 7, 8, 9].filter((k) => sum.value % k === 0 && sum.value > k);
    const e = r.int(1, Math.max(1, Math.floor(sum.value / 2)));
    if (r.chance(0.5) || fit.length === 0) {
      const out = w.given(e);
      w.tell(
        /名|只|匹|头/.test(m)
          ? `{后来走了${out}${m}|不久离开了${out}${m}|过了一会儿走了${out}${m}}，`
          : /辆/.test(m)
            ? `{后来开走了${out}${m}|不久开走${out}${m}}，`
            : /棵/.test(m)
              ? `{后来移走了${out}${m}|有${out}${m}被移走了}，`
              : `{后来拿走${out}${m}|用去了${out}${m}|后来少了${out}${m}}，`,
      );
      return w.ask(
        "left",
        w.step(sum, "-", out, `还剩#${m}。`),
        `{还剩${many}？|现在一共还有${many}？|现在还剩${many}${all}？|最后还剩${many}？}`,
      );
    }
    const k = w.given(r.pick(fit));
    return w.ask(
      "share",
      w.step(sum, "/", k, `每份有#${m}。`),
      /名/.test(m)
        ? `{把他们平均分成${k}组，每组有${many}？|平均分成${k}队，每队有${many}？|如果平均分成${k}组，每组${many}？}`
        : `{把${p}和${q}合在一起平均分成${k}份，每份有${many}？|如果把它们合起来平均分成${k}份，每份${many}？}`,
    );
  }
  return w.ask(
    "sum",
    sum,
    `{${p}和${q}一共有${many}？|${at}一共有${many}${noun}？|${p}与${q}合起来有${many}？|求${p}和${q}一共有${many}。|${at}共有${noun}${many}？}`,
    all ? things(m, all, `${at}的${all}`) : undefined,
  );
};
