import type { Knot } from "../../../weaving/web_zh";
import { type Amount, either, type Scene, say, type Use } from "./core";
import { amount } from "./uses";
import type { Mode } from "./way_words";

/** Two goers, their speeds and the way between. */
export interface Two {
  readonly c: Scene;
  readonly mode: Mode;
  readonly p: string;
  readonly q: string;
  /** Both, as a noun. */
  readonly both: string;
  readonly from: string;
  readonly to: string;
  readonly x: Knot;
  readonly y: Knot;
  readonly v: number;
  readonly w: number;
  readonly t: number;
}

/** A distance with its questions. */
export const far = (
  { mode }: Two,
  knot: Knot,
  asks: readonly string[],
  phrase: string,
  uses: readonly Use[] = [],
): Amount => amount({ knot, sort: "length", unit: mode.u, ask: either(...asks), phrase }, uses);

/** Tells how long they went, until something happens or until now. */
export const tellTime = ({ c, mode: { h, go }, both, t }: Two, end: string): Knot => {
  const { w, r } = c;
  if (h === "小时" && r.chance(0.3)) {
    const start = r.int(6, 11);
    const [x, y] = [w.given(start), w.given(start + t)];
    const till = end === "" ? `现在是${y}时` : `${y}时${end}`;
    say(
      c,
      `${both}${x}时出发，${till}`,
      `出发的时间是${x}时，${till}`,
      `${both}都在${x}时动身，${till}`,
      `从${x}时出发，${till}`,
    );
    return w.step(y, "-", x, `${go}了#${h}。`);
  }
  const x = w.given(t);
  if (end === "") {
    say(
      c,
      `${both}都${go}了${x}${h}`,
      `这样${go}了${x}${h}`,
      `到现在已经${go}了${x}${h}`,
      `${both}各${go}了${x}${h}`,
    );
  } else {
    say(
      c,
      `${x}${h}后${end}`,
      `经过${x}${h}${end}`,
      `${both}{各|都}${go}了${x}${h}后${end}`,
      `出发${x}${h}后${end}`,
    );
  }
  return x;
};

/** How two goers move. */
export type Plot = (two: Two) => boolean;

/** Tells that they go towards each other. */
export const facing = ({ c, p, q, both, from, to }: Two): void =>
  say(
    c,
    `${p}从${from}、${q}从${to}同时出发，相向而行`,
    `${p}和${q}分别从${from}和${to}同时出发，迎面前进`,
    `${both}同时出发，${p}从${from}去${to}，${q}从${to}去${from}`,
    `${p}由${from}出发，${q}由${to}出发，${both}同时动身，相对前进`,
  );
