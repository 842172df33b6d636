import type { Knot } from "../../../weaving/web_zh";
import type { Told } from "./area_told";
import { either, goOn, type Scene, say } from "./core";
import { FIXED } from "./shape_words";
import { amount } from "./uses";

/** Sides that grow or shrink, or a square that is cut off. */
export function changed(c: Scene, { item: one, it, rect: shape }: Told, x: Knot, y: Knot): boolean {
  const { w, r } = c;
  const u = one.unit;
  if (FIXED.test(one.name)) return false;
  const [a = 0, b = 0] = shape ?? [];
  const cuttable = one.plot === "cloth" || one.plot === "board";
  const area = (m: Knot, n: Knot, what: string) => w.step(m, "*", n, `${what}#平方${u}。`);
  const square = (knot: Knot, ask: string, phrase: string) =>
    goOn(c, amount({ knot, sort: "area", unit: `平方${u}`, ask, phrase }), 0);
  if (cuttable && a > b && r.chance(0.6)) {
    say(
      c,
      "从中裁下一个最大的正方形",
      "在上面裁出一个最大的正方形",
      "从它上面裁去一个最大的正方形",
      "现在从上面裁下一个最大的正方形",
    );
    if (r.chance(0.4)) {
      return square(
        area(y, y, "正方形的面积是"),
        either(
          `这个正方形的面积是多少平方${u}？`,
          `正方形的面积有多少平方${u}？`,
          `求这个正方形的面积是多少平方${u}。`,
          `剪下的正方形是多少平方${u}？`,
        ).replace("剪下的", "这个"),
        "正方形的面积",
      );
    }
    const rest = w.step(
      area(x, y, "原来的面积是"),
      "-",
      area(y, y, "正方形的面积是"),
      `剩下#平方${u}。`,
    );
    return square(
      rest,
      either(
        `剩下部分的面积是多少平方${u}？`,
        `余下的面积是多少平方${u}？`,
        `还剩多少平方${u}？`,
        `剩余部分有多少平方${u}？`,
      ),
      "剩下部分的面积",
    );
  }
  const grow = !cuttable && r.chance(0.7);
  const d = r.int(1, Math.max(2, Math.min(a, b) >> 1));
  if (!grow && d >= b) return false;
  const e = w.given(d);
  const [verb, cuts] = grow ? ["增加", "扩大"] : ["减少", "缩小"];
  const both = r.chance(0.35);
  const side = both ? undefined : r.pick(["长", "宽"] as const);
  const now = (knot: Knot, name: string) =>
    w.step(knot, grow ? "+" : "-", e, `现在的${name}是#${u}。`);
  say(
    c,
    ...(side
      ? [
          `现在把${side}${verb}${e}${u}，另一边不变`,
          `现在${side}${verb}${e}${u}，${side === "长" ? "宽" : "长"}不变`,
          `现在只把${side}${verb}${e}${u}`,
          `后来${side}${verb}了${e}${u}，${side === "长" ? "宽" : "长"}没有变`,
        ]
      : [
          `现在把长和宽都${verb}${e}${u}`,
          `现在长、宽各${verb}${e}${u}`,
          `后来长和宽都${verb}了${e}${u}`,
          `现在长${verb}${e}${u}，宽也${verb}同样多`,
        ]),
  );
  const roll = r.next();
  const [p, q] = both
    ? [now(x, "长"), now(y, "宽")]
    : side === "长"
      ? [now(x, "长"), y]
      : [x, now(y, "宽")];
  if (roll < 0.3) {
    const half = w.step(p, "+", q, `现在的长与宽的和是#${u}。`);
    return goOn(
      c,
      amount({
        knot: w.step(half, "*", w.known(2), `现在的周长是#${u}。`),
        sort: "length",
        unit: u,
        ask: either(
          `现在的周长是多少${u}？`,
          `变化后，${it}的周长是多少${u}？`,
          `这时${it}的周长是多少${u}？`,
          `求现在的周长是多少${u}。`,
        ),
        phrase: "现在的周长",
      }),
      0,
    );
  }
  if (roll < 0.55) {
    return square(
      area(p, q, "现在的面积是"),
      either(
        `现在的面积是多少平方${u}？`,
        `变化后的面积是多少平方${u}？`,
        `这时${it}的面积是多少平方${u}？`,
        `求现在的面积是多少平方${u}。`,
      ),
      "现在的面积",
    );
  }
  const ask = either(
    `面积${verb}了多少平方${u}？`,
    `面积比原来${verb}多少平方${u}？`,
    `${it}的面积${cuts}了多少平方${u}？`,
    `现在的面积比原来${grow ? "大" : "小"}多少平方${u}？`,
  );
  if (!both && roll < 0.8) {
    return square(area(side === "长" ? y : x, e, `面积${verb}`), ask, `${verb}的面积`);
  }
  const [before, after] = [area(x, y, "原来的面积是"), area(p, q, "现在的面积是")];
  return square(
    w.step(grow ? after : before, "-", grow ? before : after, `面积${verb}#平方${u}。`),
    ask,
    `${verb}的面积`,
  );
}
