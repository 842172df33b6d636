import type { Knot } from "../../../weaving/web_zh";
import { type Amount, either, type Scene, type Use } from "./core";
import { heavy, partFull, pieces, pump, small, trucks } from "./solid_uses";
import type { Box } from "./solid_words";
import { amount } from "./uses";

/** The volume and what can be done with it. */
export function volumeOf(
  c: Scene,
  box: Box,
  it: string,
  knot: Knot,
  dims: readonly number[],
): Amount {
  const { unit: u, is } = box;
  const liters = is === "basin" && u === "分米";
  const unit = liters ? "升" : `立方${u}`;
  const uses: Readonly<Record<Box["is"], readonly Use[]>> = {
    basin: [pump(it, unit), pump(it, unit), partFull(it, unit), partFull(it, unit)],
    pit: [trucks(box.name === "沙坑" ? "沙子" : "土")],
    case: [pieces(box, unit)],
    block: [small(dims, u), heavy(box, it), pieces(box, unit)],
    gift: [pieces(box, unit)],
  };
  const asks = {
    basin: [
      `${it}最多能装多少${unit}水？`,
      `${it}的容积是多少${unit}？`,
      `注满${it}要多少${unit}水？`,
      `${it}一共可以蓄水多少${unit}？`,
    ],
    pit:
      box.name === "沙坑"
        ? [
            `填满${it}要多少立方米沙子？`,
            `${it}能装多少立方米沙子？`,
            `要填满它，需要沙子多少立方米？`,
            `${it}的容积是多少立方米？`,
          ]
        : [
            `挖${it}要挖出多少立方米土？`,
            `一共要挖土多少立方米？`,
            `挖好${it}，要挖多少立方米土？`,
            `要挖出的土是多少立方米？`,
          ],
    case: [
      `${it}的体积是多少${unit}？`,
      `求${it}的体积是多少${unit}。`,
      `${it}占的空间是多少${unit}？`,
      `${it}的体积有多少${unit}？`,
    ],
    block: [
      `${it}的体积是多少${unit}？`,
      `求${it}的体积是多少${unit}。`,
      `${it}的体积有多少${unit}？`,
      `${it}有多少${unit}？`,
    ],
    gift: [
      `${it}的体积是多少${unit}？`,
      `求${it}的体积是多少${unit}。`,
      `${it}的体积有多少${unit}？`,
      `${it}占的空间是多少${unit}？`,
    ],
  }[is];
  return amount(
    { knot, sort: "volume", unit, ask: either(...asks), phrase: `${it}的体积` },
    c.r.shuffle(uses[is]),
  );
}
