import type { Knot } from "../../../weaving/web_zh";
import { either, goOn, type Scene } from "./core";
import { paint, pieces } from "./solid_uses";
import { volumeOf } from "./solid_volume";
import type { Box } from "./solid_words";
import { amount } from "./uses";

interface Edges {
  readonly it: string;
  readonly cube: boolean;
  readonly x: Knot;
  readonly y: Knot;
  readonly h: Knot;
  readonly dims: readonly number[];
}

/** Asks for volume, edges or surface. */
export function asked(c: Scene, box: Box, { it, cube, x, y, h, dims }: Edges): boolean {
  const { w, r } = c;
  const { unit: u, is } = box;
  const roll = r.next();
  if (roll < 0.45 || is === "pit") {
    const knot = r.chance(0.5)
      ? w.chain(
          [x, y, h],
          ["*", "*"],
          `${it}的${is === "basin" || is === "pit" ? "容积" : "体积"}是#${is === "basin" && u === "分米" ? "升" : `立方${u}`}。`,
        )
      : w.step(
          w.step(x, "*", y, `底面积是#平方${u}。`),
          "*",
          h,
          `${it}的${is === "basin" || is === "pit" ? "容积" : "体积"}是#${is === "basin" && u === "分米" ? "升" : `立方${u}`}。`,
        );
    return goOn(c, volumeOf(c, box, it, knot, dims), 2);
  }
  const two = w.known(2);
  if (roll < 0.6 && is !== "basin") {
    if (cube && x.role === "found" && x.operators[0] === "/") return false;
    const all = cube
      ? w.step(x, "*", w.known(12), `棱长总和是#${u}。`)
      : w.step(
          w.chain([x, y, h], ["+", "+"], `长、宽、高的和是#${u}。`),
          "*",
          w.known(4),
          `棱长总和是#${u}。`,
        );
    return goOn(
      c,
      amount({
        knot: all,
        sort: "length",
        unit: u,
        ask: either(
          `${it}的棱长总和是多少${u}？`,
          `求${it}的棱长总和是多少${u}。`,
          `${it}所有棱长的和是多少${u}？`,
          `${it}全部棱加起来长多少${u}？`,
        ),
        phrase: `${it}的棱长总和`,
      }),
      0,
    );
  }
  if (is === "basin") {
    const lined = r.chance(0.5) && !cube;
    const bottom = w.step(x, "*", y, `底面积是#平方${u}。`);
    if (lined) {
      return goOn(
        c,
        amount(
          {
            knot: bottom,
            sort: "area",
            unit: `平方${u}`,
            ask: either(
              `${it}的底面积是多少平方${u}？`,
              `${it}的占地面积是多少平方${u}？`,
              `求${it}的底面积是多少平方${u}。`,
              `${it}底面的面积有多少平方${u}？`,
            ),
            phrase: `${it}的底面积`,
          },
          [],
        ),
        0,
      );
    }
    const open = cube
      ? w.step(bottom, "*", w.known(5), `五个面一共#平方${u}。`)
      : w.step(
          bottom,
          "+",
          w.step(
            w.chain([x, h, y, h], ["*", "+", "*"], `两个相邻侧面一共#平方${u}。`),
            "*",
            two,
            `四周一共#平方${u}。`,
          ),
          `底面和四周一共#平方${u}。`,
        );
    const glazed = u === "米" ? "贴瓷砖" : "刷防水漆";
    return goOn(
      c,
      amount(
        {
          knot: open,
          sort: "area",
          unit: `平方${u}`,
          ask: either(
            `在它的底面和四周${glazed}，${glazed}的面积是多少平方${u}？`,
            `它没有盖，里面各面都${glazed}，面积一共是多少平方${u}？`,
            `${it}无盖，底面和四个侧面一共是多少平方${u}？`,
            `给${it}的底面和四壁${glazed}，面积是多少平方${u}？`,
          ),
          phrase: "底面和四周的面积",
        },
        [],
      ),
      0,
    );
  }
  const whole = cube
    ? w.step(
        w.step(x, "*", x, `一个面的面积是#平方${u}。`),
        "*",
        w.known(6),
        `${it}的表面积是#平方${u}。`,
      )
    : w.step(
        w.chain([x, y, x, h, y, h], ["*", "+", "*", "+", "*"], `三个不同的面一共#平方${u}。`),
        "*",
        two,
        `${it}的表面积是#平方${u}。`,
      );
  const uses =
    is === "case"
      ? [paint(u, it, "刷油漆"), pieces(box, `平方${u}`)]
      : is === "gift"
        ? [pieces(box, `平方${u}`)]
        : [pieces(box, `平方${u}`)];
  return goOn(
    c,
    amount(
      {
        knot: whole,
        sort: "area",
        unit: `平方${u}`,
        ask: either(
          `${it}的表面积是多少平方${u}？`,
          `求${it}的表面积是多少平方${u}。`,
          `${it}六个面的总面积是多少平方${u}？`,
          `${it}的表面一共有多少平方${u}？`,
        ),
        phrase: `${it}的表面积`,
      },
      uses,
    ),
    2,
  );
}
