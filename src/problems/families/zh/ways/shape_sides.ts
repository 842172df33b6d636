import type { Knot } from "../../../weaving/web_zh";
import { zhShare } from "../../../words_zh";
import { type Scene, say, sayOf } from "./core";

/** Two sizes of a figure with their names, the longer one first. */
export interface Sides {
  readonly names: readonly [string, string];
  readonly unit: string;
  readonly values: readonly [number, number];
}

/** Two knots for two sizes, told in some way. */
type Way = (scene: Scene, sides: Sides) => readonly [Knot, Knot] | undefined;

const plain: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const [x, y] = [scene.w.given(a), scene.w.given(b)];
  say(
    scene,
    `${m}${x}${u}，${n}${y}${u}`,
    `${m}是${x}${u}，${n}是${y}${u}`,
    `${n}是${y}${u}，${m}是${x}${u}`,
    `${m}和${n}分别是${x}${u}和${y}${u}`,
    `量得${m}是${x}${u}，${n}是${y}${u}`,
  );
  return [x, y];
};

const more: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w, r } = scene;
  if (a - b < 1) return undefined;
  const d = w.given(a - b);
  if (r.chance(0.5)) {
    const x = w.given(a);
    say(
      scene,
      `${m}${x}${u}，${n}比${m}少${d}${u}`,
      `${m}是${x}${u}，比${n}多${d}${u}`,
      `${n}比${m}少${d}${u}，${m}是${x}${u}`,
      `${m}比${n}多${d}${u}，已知${m}是${x}${u}`,
    );
    return [x, w.step(x, "-", d, `${n}是#${u}。`)];
  }
  const y = w.given(b);
  say(
    scene,
    `${n}${y}${u}，${m}比${n}多${d}${u}`,
    `${n}是${y}${u}，比${m}少${d}${u}`,
    `${m}比${n}多${d}${u}，${n}是${y}${u}`,
    `量得${n}是${y}${u}，${m}比它多${d}${u}`,
  );
  return [w.step(y, "+", d, `${m}是#${u}。`), y];
};

const times: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w, r } = scene;
  if (a % b !== 0 || a === b || a / b > 6) return undefined;
  const k = a / b === 2 && r.chance(0.4) ? w.known(2) : w.given(a / b);
  if (k.role === "known") {
    const x = w.given(a);
    sayOf(
      scene,
      [k],
      `${m}${x}${u}，${n}是${m}的一半`,
      `${m}是${x}${u}，${n}只有${m}的一半`,
      `${n}是${m}的{一半|二分之一}，${m}是${x}${u}`,
      `${n}正好是${m}的1/2，${m}是${x}${u}`,
    );
    return [x, w.step(x, "/", k, `${n}是#${u}。`)];
  }
  if (r.chance(0.4)) {
    const x = w.given(a);
    say(
      scene,
      `${m}${x}${u}，是${n}的${k}倍`,
      `${m}是${n}的${k}倍，${m}是${x}${u}`,
      `${m}是${x}${u}，正好是${n}的${k}倍`,
      `${m}长${x}${u}，相当于${n}的${k}倍`.replace("长长", "长"),
    );
    return [x, w.step(x, "/", k, `${n}是#${u}。`)];
  }
  const y = w.given(b);
  say(
    scene,
    `${n}${y}${u}，${m}是${n}的${k}倍`,
    `${n}是${y}${u}，${m}正好是它的${k}倍`,
    `${m}是${n}的${k}倍，${n}是${y}${u}`,
    `${m}相当于${n}的${k}倍，量得${n}是${y}${u}`,
  );
  return [w.step(y, "*", k, `${m}是#${u}。`), y];
};

const SHARES = [
  [2, 3],
  [3, 4],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 3],
  [1, 4],
  [5, 8],
] as const;

const share: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const found = SHARES.find(([p, q]) => a * p === b * q);
  if (!found) return undefined;
  const { w } = scene;
  const [x, p, q] = [w.given(a), w.known(found[0]), w.known(found[1])];
  const of = zhShare(found[0], found[1]);
  sayOf(
    scene,
    [p, q],
    `${m}${x}${u}，${n}是${m}的${of}`,
    `${m}是${x}${u}，${n}相当于${m}的${of}`,
    `${n}是${m}的${of}，${m}是${x}${u}`,
    `${m}是${x}${u}，${n}正好是它的${of}`,
  );
  const line = `${n}是#${u}。`;
  return [x, found[0] === 1 ? w.step(x, "/", q, line) : w.chain([x, p, q], ["*", "/"], line)];
};

const bothTogether: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w } = scene;
  const [sum, x] = [w.given(a + b), w.given(a)];
  say(
    scene,
    `${m}与${n}的和是${sum}${u}，其中${m}是${x}${u}`,
    `${m}和${n}一共是${sum}${u}，${m}是${x}${u}`,
    `${m}是${x}${u}，${m}与${n}的和是${sum}${u}`,
    `${m}加${n}共${sum}${u}，已知${m}是${x}${u}`,
  );
  return [x, w.step(sum, "-", x, `${n}是#${u}。`)];
};

const sumAndGap: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w } = scene;
  if (a - b < 2) return undefined;
  const [sum, d, two] = [w.given(a + b), w.given(a - b), w.known(2)];
  say(
    scene,
    `${m}与${n}的和是${sum}${u}，${m}比${n}多${d}${u}`,
    `${m}比${n}多${d}${u}，两者的和是${sum}${u}`,
    `${m}和${n}一共是${sum}${u}，${n}比${m}少${d}${u}`,
    `${n}比${m}少${d}${u}，${m}与${n}加起来是${sum}${u}`,
  );
  const twice = w.step(sum, "-", d, `${n}的2倍是#${u}。`);
  const y = w.step(twice, "/", two, `${n}是#${u}。`);
  return [w.step(y, "+", d, `${m}是#${u}。`), y];
};

/** In a larger unit, where it goes into it. */
const converted: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w } = scene;
  const large = u === "厘米" ? "分米" : u === "分米" ? "米" : undefined;
  if (large === undefined || a % 10 !== 0 || a < 10) return undefined;
  const [x, y, ten] = [w.given(a / 10), w.given(b), w.known(10)];
  say(
    scene,
    `${m}${x}${large}，${n}${y}${u}`,
    `${m}是${x}${large}，${n}是${y}${u}`,
    `${n}是${y}${u}，${m}是${x}${large}`,
    `量得${n}是${y}${u}，${m}是${x}${large}`,
  );
  return [w.step(x, "*", ten, `${m}是#${u}。`), y];
};

const SUMS: readonly Way[] = [bothTogether, sumAndGap];
const WAYS: readonly Way[] = [
  plain,
  plain,
  plain,
  more,
  more,
  times,
  times,
  share,
  share,
  converted,
  ...SUMS,
];

/** Tells two sizes of a figure in one of many ways. */
export function sides(scene: Scene, told: Sides, sums = true): readonly [Knot, Knot] | undefined {
  const way = scene.r.pick(WAYS);
  return sums || !SUMS.includes(way) ? way(scene, told) : undefined;
}

const fromRound: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w, r } = scene;
  const [round, two] = [w.given(2 * (a + b)), w.known(2)];
  const half = w.step(round, "/", two, `${m}与${n}的和是#${u}。`);
  if (a % b === 0 && a / b > 1 && a / b < 6) {
    const k = w.given(a / b);
    say(
      scene,
      `周长是${round}${u}，${m}是${n}的${k}倍`,
      `${m}是${n}的${k}倍，周长是${round}${u}`,
      `它的周长为${round}${u}，${m}正好是${n}的${k}倍`,
      `绕它一周是${round}${u}，${m}是${n}的${k}倍`,
    );
    const parts = w.step(k, "+", w.known(1), `${m}与${n}的和是${n}的#倍。`);
    const y = w.step(half, "/", parts, `${n}是#${u}。`);
    return [w.step(y, "*", k, `${m}是#${u}。`), y];
  }
  const first = r.chance(0.5);
  const x = w.given(first ? a : b);
  const [told, other] = first ? [m, n] : [n, m];
  say(
    scene,
    `周长是${round}${u}，${told}是${x}${u}`,
    `${told}${x}${u}，周长是${round}${u}`,
    `绕它走一圈是${round}${u}，${told}是${x}${u}`.replace("走一圈", u === "米" ? "走一圈" : "一周"),
    `它的周长为${round}${u}，已知${told}是${x}${u}`,
  );
  const rest = w.step(half, "-", x, `${other}是#${u}。`);
  return first ? [x, rest] : [rest, x];
};

const fromArea: Way = (scene, { names: [m, n], unit: u, values: [a, b] }) => {
  const { w, r } = scene;
  if (a * b > 6000) return undefined;
  const first = r.chance(0.5);
  const [all, x] = [w.given(a * b), w.given(first ? a : b)];
  const [told, other] = first ? [m, n] : [n, m];
  say(
    scene,
    `面积是${all}平方${u}，${told}是${x}${u}`,
    `${told}${x}${u}，面积是${all}平方${u}`,
    `占地${all}平方${u}，${told}是${x}${u}`.replace("占地", u === "米" ? "占地" : "面积为"),
    `它的面积为${all}平方${u}，已知${told}是${x}${u}`,
  );
  const rest = w.step(all, "/", x, `${other}是#${u}。`);
  return first ? [x, rest] : [rest, x];
};

/** Tells length and width of a rectangle, now and then by its perimeter or its area. */
export function rectangle(
  scene: Scene,
  told: Sides,
  asks: "round" | "area" | "other",
): readonly [Knot, Knot] | undefined {
  const roll = scene.r.next();
  if (roll < 0.22 && asks !== "round") return fromRound(scene, told);
  if (roll > 0.7 && asks === "round") return fromArea(scene, told);
  return sides(scene, told, asks !== "round");
}

/** Tells the side of a square. */
export function squareSide(
  scene: Scene,
  unit: string,
  a: number,
  round: boolean,
): Knot | undefined {
  const { w, r } = scene;
  const roll = r.next();
  if (round && roll < 0.35) {
    const x = w.given(4 * a);
    say(
      scene,
      `周长是${x}${unit}`,
      `它的周长为${x}${unit}`,
      `量得周长是${x}${unit}`,
      `四条边的总长是${x}${unit}`,
    );
    return w.step(x, "/", w.known(4), `边长是#${unit}。`);
  }
  if (roll > 0.85) {
    const large = unit === "厘米" ? "分米" : unit === "分米" ? "米" : undefined;
    if (large === undefined || a % 10 !== 0) return undefined;
    const x = w.given(a / 10);
    say(
      scene,
      `边长${x}${large}`,
      `边长是${x}${large}`,
      `每边长${x}${large}`,
      `量得边长是${x}${large}`,
    );
    return w.step(x, "*", w.known(10), `边长是#${unit}。`);
  }
  const x = w.given(a);
  say(scene, `边长${x}${unit}`, `边长是${x}${unit}`, `每边长${x}${unit}`, `量得边长是${x}${unit}`);
  return x;
}
