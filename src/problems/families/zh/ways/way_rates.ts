import type { Knot } from "../../../weaving/web_zh";
import { type Scene, say, sayOf } from "./core";
import { type Mode, speedOf } from "./way_words";

/** Who goes in what way. */
export interface Goer {
  readonly c: Scene;
  readonly mode: Mode;
  readonly who: string;
  readonly other: string;
}

const plain = ({ c, mode: { go, u, h }, who }: Goer, v: number): Knot => {
  const x = c.w.given(v);
  say(
    c,
    `${who}每${h}${go}${x}${u}`,
    `${who}平均每${h}${go}${x}${u}`,
    `${who}的速度是每${h}${x}${u}`,
    `${who}以每${h}${x}${u}的速度前进`,
  );
  return x;
};

/** From what was done before, at the same speed. */
const before = ({ c, mode: { go, u, h, most }, who }: Goer, v: number): Knot | undefined => {
  const n = c.r.int(2, Math.min(6, most));
  if (v * n > 5000) return undefined;
  const [far, t] = [c.w.given(v * n), c.w.given(n)];
  say(
    c,
    `${who}${t}${h}可以${go}${far}${u}`,
    `${who}用${t}${h}能${go}${far}${u}`,
    `${who}${go}${far}${u}要用${t}${h}`,
    `${who}每${t}${h}能${go}${far}${u}`,
  );
  return c.w.step(far, "/", t, `${who}每${h}${go}#${u}。`);
};

/** Against another's speed, of which it is told or known. */
export function against(
  { c, mode: { go, u, h }, who, other }: Goer,
  v: number,
  x: Knot,
): Knot | undefined {
  const { w, r } = c;
  const had = x.value;
  const line = `${who}每${h}${go}#${u}。`;
  if (v === had) return undefined;
  if (v % had === 0 || had % v === 0) {
    const up = v > had;
    const k = w.given(up ? v / had : had / v);
    if (k.value > 5) return undefined;
    const [m, n] = up ? [who, other] : [other, who];
    say(
      c,
      `${m}的速度是${n}的${k}倍`,
      `${m}每${h}${go}的路程是${n}的${k}倍`,
      `${m}的速度正好是${n}的${k}倍`,
      `${m}的速度相当于${n}的${k}倍`,
    );
    return w.step(x, up ? "*" : "/", k, line);
  }
  if ((had === 2 * v || v * 4 === had * 3 || v * 5 === had * 4) && r.chance(0.7)) {
    const [p, q] = had === 2 * v ? [1, 2] : v * 4 === had * 3 ? [3, 4] : [4, 5];
    const [num, den] = [w.known(p), w.known(q)];
    const of = p === 1 ? "一半" : p === 3 ? "{3/4|四分之三}" : "{4/5|五分之四}";
    sayOf(
      c,
      [num, den],
      `${who}的速度是${other}的${of}`,
      `${who}的速度只有${other}的${of}`,
      `${who}每${h}${go}的路程是${other}的${of}`,
      `${who}的速度正好是${other}的${of}`,
    );
    return w.chain([x, num, den], ["*", "/"], line);
  }
  const d = w.given(Math.abs(v - had));
  if (v > had) {
    say(
      c,
      `${who}每${h}比${other}多${go}${d}${u}`,
      `${other}每${h}比${who}少${go}${d}${u}`,
      `${who}的速度比${other}每${h}快${d}${u}`,
      `${other}的速度比${who}每${h}慢${d}${u}`,
    );
    return w.step(x, "+", d, line);
  }
  say(
    c,
    `${who}每${h}比${other}少${go}${d}${u}`,
    `${other}每${h}比${who}多${go}${d}${u}`,
    `${who}的速度比${other}每${h}慢${d}${u}`,
    `${other}的速度比${who}每${h}快${d}${u}`,
  );
  return w.step(x, "-", d, line);
}

/** Tells a speed in some way: itself, by a way before, or against another's. */
export function speed(goer: Goer, v: number): Knot | undefined {
  const { c, mode, who, other } = goer;
  const roll = c.r.next();
  if (roll < 0.5) return plain(goer, v);
  if (roll < 0.65) return before(goer, v);
  const its = c.r.chance(0.4) ? v * c.r.int(2, 3) : speedOf(c.r, mode);
  if (its > 1.1 * mode.high || its === v || (mode.names.length === 0 && its > 1.6 * v))
    return undefined;
  const x = plain({ ...goer, who: other, other: who }, its);
  return against(goer, v, x);
}

/** The speed itself. */
export const plainSpeed = plain;

/** The speed by a way before. */
export const speedBefore = before;

/** Tells a time in some way: itself, by the clock, in two parts; the goer may have got there by then. */
export function time(
  { c, mode: { go, h }, who }: Goer,
  t: number,
  arrives: boolean,
): Knot | undefined {
  const { w, r } = c;
  const roll = r.next();
  if (roll < 0.25 && h === "小时") {
    const start = r.int(6, 12);
    if (start + t > 23) return undefined;
    const [x, y] = [w.given(start), w.given(start + t)];
    const told = arrives
      ? [
          `${who}{当天|}${x}时出发，${y}时到达`,
          `${who}${x}时动身，中途没有停，${y}时到达`,
          `${x}时出发，当天${y}时到达`,
          `${who}${x}时出发，一直到${y}时才到`,
        ]
      : [
          `${who}{从|}${x}时开始${go}，一直到${y}时`,
          `${who}从${x}时${go}到${y}时`,
          `${who}${x}时动身，中途没有停，${y}时停下来休息`,
          `出发的时间是${x}时，现在是${y}时`,
        ];
    say(c, ...told);
    return w.step(y, "-", x, `${who}${go}了#小时。`);
  }
  const there = arrives ? "到达" : "";
  if (roll < 0.45 && t >= 3) {
    const a = r.int(1, t - 1);
    const [x, y] = [w.given(a), w.given(t - a)];
    say(
      c,
      `${who}先${go}了${x}${h}，休息后又${go}了${y}${h}${there}`,
      `${who}${go}了${x}${h}后停了一会儿，接着又${go}了${y}${h}${there}`,
      `${who}休息前${go}了${x}${h}，休息后${go}了${y}${h}${there}`,
      `途中停了一次，停之前${go}了${x}${h}，停之后${go}了${y}${h}${there}`,
    );
    return w.step(x, "+", y, `${who}一共${go}了#${h}。`);
  }
  const x = w.given(t);
  if (arrives)
    say(
      c,
      `${x}${h}后到达`,
      `一共用了${x}${h}到达`,
      `${who}${go}了${x}${h}正好到达`,
      `全程用了${x}${h}`,
    );
  else
    say(
      c,
      `${who}${go}了${x}${h}`,
      `${who}一共${go}了${x}${h}`,
      `到现在已经${go}了${x}${h}`,
      `${who}已经${go}了${x}${h}`,
    );
  return x;
}

/** Tells how far it is: itself or in two sections. */
export function distance(
  { c, mode: { u }, who }: Goer,
  [from = "", to = ""]: readonly string[],
  far: number,
): Knot {
  const { w, r } = c;
  if (r.chance(0.3) && far > 5) {
    const a = r.int(Math.ceil(far * 0.2), Math.floor(far * 0.8));
    const [x, y] = [w.given(a), w.given(far - a)];
    say(
      c,
      `${who}从${from}出发去${to}，先经过${x}${u}的一段路，再经过${y}${u}的另一段路`,
      `从${from}到中途的休息点是${x}${u}，再从那里到${to}是${y}${u}，${who}从${from}去${to}`,
      `${who}要从${from}去${to}，前一段长${x}${u}，后一段长${y}${u}`,
      `${from}到${to}的路分成两段，一段${x}${u}，一段${y}${u}，${who}从${from}去${to}`,
    );
    return w.step(x, "+", y, `${from}到${to}一共#${u}。`);
  }
  const x = w.given(far);
  say(
    c,
    `${from}到${to}的路程是${x}${u}，${who}从${from}去${to}`,
    `${who}要从${from}去${x}${u}外的${to}`,
    `${from}和${to}相距${x}${u}，${who}从${from}出发去${to}`,
    `${who}从${from}去${to}，全程${x}${u}`,
  );
  return x;
}
