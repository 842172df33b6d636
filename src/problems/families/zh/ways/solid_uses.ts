import { divisor, either, say, type Use } from "./core";
import { type Box, WEIGHTS } from "./solid_words";
import { amount } from "./uses";
import { PAYING } from "./uses_money";

/** How long it takes to fill it. */
export const pump =
  (it: string, unit: string): Use =>
  (c, { knot }) => {
    const n = divisor(c.r, knot.value, 2, 30);
    if (n === undefined || knot.value / n > 60) return undefined;
    const k = c.w.given(n);
    const h = unit === "立方米" ? "小时" : "分钟";
    say(
      c,
      `水管每${h}注水${k}${unit}`,
      `往里面注水，每${h}注入${k}${unit}`,
      `用一根水管给空的${it.slice(2)}注水，每${h}${k}${unit}`,
      `打开水龙头，每${h}能放${k}${unit}水`,
    );
    const later: Use = (d, { knot: time, unit: hours }) => {
      const x = d.w.given(d.r.int(1, Math.max(1, time.value - 1)));
      if (x.value >= time.value) return undefined;
      say(
        d,
        `现在已经注了${x}${hours}`,
        `到现在已注水${x}${hours}`,
        `注水已经进行了${x}${hours}`,
        `水已经放了${x}${hours}`,
      );
      return amount({
        knot: d.w.step(time, "-", x, `还要#${hours}。`),
        sort: "time",
        unit: hours,
        ask: either(
          `还要多少${hours}才能注满？`,
          `再过多少${hours}可以注满？`,
          `要注满，还需要多少${hours}？`,
          `注满还要多少${hours}？`,
        ),
        phrase: "还要的时间",
      });
    };
    return amount(
      {
        knot: c.w.step(knot, "/", k, `注满要#${h}。`),
        sort: "time",
        unit: h,
        ask: either(
          `注满${it}要多少${h}？`,
          `多少${h}可以注满？`,
          `要多少${h}才能把水注满？`,
          `注满水需要多少${h}？`,
        ),
        phrase: "注满的时间",
      },
      [later],
    );
  };

/** Loads of sand or soil. */
export const trucks =
  (thing: string): Use =>
  (c, { knot }) => {
    const n = divisor(c.r, knot.value, 2, 12);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    const why = thing === "土" ? "挖出的土全部用卡车运走" : `用卡车运${thing}来把它填满`;
    say(
      c,
      `${why}，一辆卡车每次能运${k}立方米`,
      `${why}，每车装${k}立方米`,
      `${why}，每车运${k}立方米`,
      `${why}，每车${thing}是${k}立方米`,
    );
    return amount(
      {
        knot: c.w.step(knot, "/", k, "要运#车。"),
        sort: "count",
        unit: "车",
        ask: either(
          `这些${thing}要运多少车？`,
          `一共要运多少车？`,
          `需要运${thing}多少车？`,
          `运完这些${thing}要多少车？`,
        ),
        phrase: `要运的${thing}`,
        thing,
      },
      [],
    );
  };

/** Small cubes that it is cut into. */
export const small =
  (dims: readonly number[], unit: string): Use =>
  (c, { knot }) => {
    const s = c.r.int(2, 5);
    if (dims.some((x) => x % s !== 0)) return undefined;
    const x = c.w.given(s);
    say(
      c,
      `把它切成棱长${x}${unit}的小正方体`,
      `用它可以切出棱长是${x}${unit}的正方体小块`,
      `现在全部切成棱长${x}${unit}的小正方体`,
      `现在要全部切成棱长为${x}${unit}的小正方体`,
    );
    const one = c.w.chain([x, x, x], ["*", "*"], `每个小正方体的体积是#立方${unit}。`);
    return amount({
      knot: c.w.step(knot, "/", one, "可以切成#个。"),
      sort: "count",
      unit: "个",
      ask: either(
        "可以切成多少个？",
        "一共能切出多少个小正方体？",
        "最多切成多少个小正方体？",
        "能得到多少个小正方体？",
      ),
      phrase: "切成的小正方体",
      thing: "小正方体",
    });
  };

/** How much it weighs. */
export const heavy =
  ({ name, unit }: Box, it: string): Use =>
  (c, { knot }) => {
    const [low, high, mass] = WEIGHTS[name] ?? [1, 1, "克"];
    if (high < 2) return undefined;
    const k = c.w.given(c.r.int(low, high));
    say(
      c,
      `每立方${unit}${name}重${k}${mass}`,
      `这种材料每立方${unit}重${k}${mass}`,
      `每立方${unit}的${name}质量是${k}${mass}`,
      `它每立方${unit}的质量是${k}${mass}`,
    );
    return amount({
      knot: c.w.step(knot, "*", k, `${it}重#${mass}。`),
      sort: "mass",
      unit: mass,
      ask: either(
        `${it}重多少${mass}？`,
        `${it}的质量是多少${mass}？`,
        `求${it}的质量是多少${mass}。`,
        `${it}一共重多少${mass}？`,
      ),
      phrase: `${it}的质量`,
    });
  };

/** So many of the same kind. */
export const pieces =
  ({ name, counter }: Box, unit: string): Use =>
  (c, { knot }) => {
    const k = c.w.given(c.r.int(2, 20));
    const cubic = unit.startsWith("立方");
    const what = cubic ? "体积" : "表面积";
    say(
      c,
      `像这样的${name}有${k}${counter}`,
      `一共有${k}${counter}同样的${name}`,
      `同样大小的${name}共${k}${counter}`,
      `这样的${name}现有${k}${counter}`,
    );
    return amount({
      knot: c.w.step(knot, "*", k, `一共#${unit}。`),
      sort: cubic ? "volume" : "area",
      unit,
      ask: either(
        `这些${name}的${what}一共是多少${unit}？`,
        `它们的${what}之和是多少${unit}？`,
        `所有这样的${name}，${what}加起来是多少${unit}？`,
        `${what}总共是多少${unit}？`,
      ),
      phrase: `这些${name}的总${what}`,
    });
  };

/** What is still to be filled in. */
export const partFull =
  (it: string, unit: string): Use =>
  (c, { knot }) => {
    const x = c.w.given(Math.round(knot.value * (0.2 + 0.6 * c.r.next())));
    if (x.value < 2 || x.value >= knot.value) return undefined;
    say(
      c,
      `里面已经有水${x}${unit}`,
      `里面现有${x}${unit}水`,
      `现在里面装了${x}${unit}的水`,
      `已经注入${x}${unit}水`,
    );
    return amount(
      {
        knot: c.w.step(knot, "-", x, `还要注水#${unit}。`),
        sort: "volume",
        unit,
        ask: either(
          `还要注入多少${unit}水才能注满？`,
          `再注多少${unit}水就满了？`,
          `要注满，还需要多少${unit}水？`,
          `${it}还能装多少${unit}水？`,
        ),
        phrase: "还要注入的水",
      },
      [
        (d, { knot: rest }) => {
          const n = divisor(d.r, rest.value, 2, 30);
          if (n === undefined) return undefined;
          const k = d.w.given(n);
          const h = unit === "立方米" ? "小时" : "分钟";
          say(
            d,
            `水管每${h}再注水${k}${unit}`,
            `现在以每${h}${k}${unit}的速度继续注水`,
            `接着每${h}注入${k}${unit}水`,
            `水管每${h}能注水${k}${unit}`,
          );
          return amount({
            knot: d.w.step(rest, "/", k, `还要#${h}。`),
            sort: "time",
            unit: h,
            ask: either(
              `还要多少${h}才能注满？`,
              `再过多少${h}可以注满？`,
              `要多少${h}才能把水注满？`,
              `多少${h}后正好注满？`,
            ),
            phrase: "还要的时间",
          });
        },
      ],
    );
  };

/** Paint for the outside. */
export const paint =
  (u: string, what: string, what2: string): Use =>
  (c, { knot }) => {
    const p = c.w.given(c.r.int(2, u === "米" ? 40 : 5));
    say(
      c,
      `${what2}每平方${u}要${p}元`,
      `每平方${u}${what2}的费用是${p}元`,
      `现在要${what2}，每平方${u}${p}元`,
      `${what2}的价格是每平方${u}${p}元`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", p, "一共要#元。"),
        sort: "money",
        unit: "元",
        ask: either(
          `给${what}${what2}一共要多少元？`,
          "一共要多少元？",
          "需要花多少元？",
          `${what2}的总费用是多少元？`,
        ),
        phrase: "一共要用的钱",
      },
      PAYING,
    );
  };
