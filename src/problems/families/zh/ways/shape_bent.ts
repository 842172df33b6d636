import type { Told } from "./area_told";
import { divisor, either, say, type Use } from "./core";
import { amount } from "./uses";

/** Rounds on foot and the speed. */
export const laps =
  ({ it }: Told): Use =>
  (c, { knot }) => {
    const k = c.w.given(c.r.int(2, 8));
    say(
      c,
      `${c.who}绕着它{跑|走}了${k}圈`,
      `每天早上${c.who}沿着它的四周跑${k}圈`,
      `${c.who}沿着边线跑了${k}圈`,
      `${c.who}绕它慢跑${k}圈`,
    );
    const speed: Use = (d, { knot: far }) => {
      const t = divisor(d.r, far.value, 2, 20);
      if (t === undefined || far.value / t < 50 || far.value / t > 220) return undefined;
      const x = d.w.given(t);
      say(d, `一共用了${x}分钟`, `前后花了${x}分钟`, `跑完用${x}分钟`, `所用的时间是${x}分钟`);
      return amount({
        knot: d.w.step(far, "/", x, "平均每分钟#米。"),
        sort: "speed",
        unit: "米",
        ask: either(
          "平均每分钟多少米？",
          `${c.who}平均每分钟前进多少米？`,
          `${c.who}的速度是每分钟多少米？`,
          "每分钟大约前进多少米？",
        ),
        phrase: "平均每分钟的路程",
      });
    };
    return amount(
      {
        knot: c.w.step(knot, "*", k, "一共是#米。"),
        sort: "length",
        unit: "米",
        ask: either(
          `${c.who}一共要跑多少米？`,
          `${c.who}一共跑了多少米？`,
          "一共是多少米？",
          `${c.who}绕${it}一共前进多少米？`,
        ).replace(/要跑|跑了/g, "前进"),
        phrase: `${c.who}前进的路程`,
      },
      [speed, speed],
    );
  };

/** Bent into a square or another rectangle of the same perimeter. */
export const bent =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const { unit, counter, name, plot } = item;
    const u = unit;
    if (plot !== "board" && plot !== "farm" && plot !== "yard" && plot !== "lawn") return undefined;
    const other = `另一${counter}${name}`;
    if (c.r.chance(0.5)) {
      if (knot.value % 4 !== 0) return undefined;
      say(
        c,
        `${other}是正方形，周长和${it}相等`,
        `旁边有一${counter}周长与它相等的正方形${name}`,
        `另有一${counter}正方形${name}的周长和它同样长`,
        `现在周长不变，把它改成正方形`,
      );
      const side = c.w.step(knot, "/", c.w.known(4), `正方形的边长是#${u}。`);
      const area: Use = (d, from) =>
        amount({
          knot: d.w.step(from.knot, "*", from.knot, `正方形的面积是#平方${u}。`),
          sort: "area",
          unit: `平方${u}`,
          ask: either(
            `正方形的面积是多少平方${u}？`,
            `这个正方形的面积有多少平方${u}？`,
            `求正方形的面积是多少平方${u}。`,
            `正方形的面积为多少平方${u}？`,
          ),
          phrase: "正方形的面积",
        });
      return amount(
        {
          knot: side,
          sort: "length",
          unit: u,
          ask: either(
            `正方形的边长是多少${u}？`,
            `这个正方形的边长有多少${u}？`,
            `求正方形的边长是多少${u}。`,
            `正方形的每边长多少${u}？`,
          ),
          phrase: "正方形的边长",
        },
        [area],
      );
    }
    if (knot.value % 2 !== 0) return undefined;
    const half = knot.value / 2;
    const long = c.r.int(Math.ceil(half / 2) + 1, half - 2);
    if (long >= half || long < 2) return undefined;
    const x = c.w.given(long);
    say(
      c,
      `${other}也是长方形，周长和它相等，长是${x}${u}`,
      `另有一${counter}长方形${name}的周长与它相等，长${x}${u}`,
      `旁边一${counter}长方形${name}的周长同它一样，长是${x}${u}`,
      `现在周长不变，把它改成长${x}${u}的长方形`,
    );
    const sum = c.w.step(knot, "/", c.w.known(2), `后一个图形的长与宽的和是#${u}。`);
    const wide = c.w.step(sum, "-", x, `后一个图形的宽是#${u}。`);
    return amount({
      knot: wide,
      sort: "length",
      unit: u,
      ask: either(
        `这个长方形的宽是多少${u}？`,
        `后一个长方形的宽是多少${u}？`,
        `后者的宽应是多少${u}？`,
        `求后一个长方形的宽是多少${u}。`,
      ).replace("这个", "后一个"),
      phrase: "后一个长方形的宽",
    });
  };
