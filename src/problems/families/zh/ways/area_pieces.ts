import { paid, type Told } from "./area_told";
import { above, either, say, type Use } from "./core";
import { FIXED } from "./shape_words";
import { amount } from "./uses";

/** The piece of cloth, board or paper is one of many, or has a price. */
export const price =
  ({ item, it }: Told): Use =>
  (c, from) => {
    const u = item.unit;
    const { p, made } = paid(c, from, c.r.int(2, 6), `一共要#元。`, [
      `${it}要多少元？`,
      `买${it}一共要多少元？`,
      `${it}的价钱是多少元？`,
      `${it}一共值多少元？`,
    ]);
    if (u === "厘米" || made.knot.value > 900) return undefined;
    say(
      c,
      `每平方${u}${p}元`,
      `这种${item.name}每平方${u}卖${p}元`,
      `价钱按每平方${u}${p}元计算`,
      `价格是每平方${u}${p}元`,
    );
    return made;
  };

/** So many of the same kind. */
export const many =
  ({ item }: Told): Use =>
  (c, { knot }) => {
    const { name, counter, unit } = item;
    const k = c.w.given(c.r.int(3, 30));
    say(
      c,
      `像这样的${name}一共要做${k}${counter}`,
      `需要${k}${counter}同样的${name}`,
      `同样大小的${name}有${k}${counter}`,
      `一共准备了${k}${counter}这样的${name}`,
    );
    return amount({
      knot: c.w.step(knot, "*", k, `一共#平方${unit}。`),
      sort: "area",
      unit: `平方${unit}`,
      ask: either(
        `这些${name}的总面积是多少平方${unit}？`,
        `一共有多少平方${unit}？`,
        `总面积是多少平方${unit}？`,
        `所有这样的${name}面积一共是多少平方${unit}？`,
      ),
      phrase: `这些${name}的总面积`,
    });
  };

/** Cut into small squares without a rest. */
export const cut =
  ({ item, rect, it }: Told): Use =>
  (c, { knot }) => {
    const side = c.r.int(2, 9);
    if (FIXED.test(item.name) || (rect?.some((x) => x % side !== 0) ?? true)) return undefined;
    const x = c.w.given(side);
    const { unit } = item;
    say(
      c,
      `把它裁成边长${x}${unit}的小正方形`,
      `从上面裁下边长是${x}${unit}的小正方形`,
      `要裁成边长${x}${unit}的正方形小块`,
      `现在把它全部裁成边长${x}${unit}的正方形`,
    );
    const one = c.w.step(x, "*", x, `每个小正方形的面积是#平方${unit}。`);
    return amount(
      {
        knot: c.w.step(knot, "/", one, "可以裁出#个。"),
        sort: "count",
        unit: "个",
        ask: either(
          "一共可以裁出多少个？",
          "最多能裁多少个这样的正方形？",
          `${it}可以裁成多少个小正方形？`,
          "能得到多少个小正方形？",
        ),
        phrase: "裁出的小正方形",
        thing: "小正方形",
      },
      [],
    );
  };

/** Another one, together with it or against it. */
export const larger =
  ({ item, it }: Told): Use =>
  (c, { knot, unit }) => {
    const up = c.r.chance(0.5);
    const other = up ? above(c.r, knot.value) : Math.round(knot.value * (0.4 + 0.5 * c.r.next()));
    if (other < 2 || other === knot.value) return undefined;
    const x = c.w.given(other);
    const else_ = `另一${item.counter}${item.name}`;
    say(
      c,
      `${else_}的面积是${x}${unit}`,
      `旁边的${item.name}有${x}${unit}`.replace("旁边的", `旁边另一${item.counter}`),
      `还有一${item.counter}面积是${x}${unit}的${item.name}`,
      `已知${else_}有${x}${unit}`,
    );
    const most = c.r.chance(0.5);
    if (most) {
      return amount({
        knot: c.w.step(knot, "+", x, `一共#${unit}。`),
        sort: "area",
        unit,
        ask: either(
          `两${item.counter}${item.name}一共多少${unit}？`,
          `它们的总面积是多少${unit}？`,
          `这两${item.counter}${item.name}的面积一共是多少${unit}？`,
          `它们的面积之和是多少${unit}？`,
        ),
        phrase: `两${item.counter}${item.name}的总面积`,
      });
    }
    const [m, n] = up ? [x, knot] : [knot, x];
    const [p, q] = up ? [else_, it] : [it, else_];
    return amount({
      knot: c.w.step(m, "-", n, `相差#${unit}。`),
      sort: "area",
      unit,
      ask: either(
        `${p}的面积比${q}大多少${unit}？`,
        `${q}的面积比${p}小多少${unit}？`,
        `两${item.counter}${item.name}的面积相差多少${unit}？`,
        `${p}比${q}大多少${unit}？`,
      ),
      phrase: `两${item.counter}${item.name}相差的面积`,
    });
  };
