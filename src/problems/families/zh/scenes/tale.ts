import type { Random } from "../../../../common/random";
import { type Measure, zhCount } from "../../../measure";
import type { Knot, Web } from "../../../weaving/web_zh";
import { type Deed, told } from "./deed";
import type { Scene } from "./scene";
import { idleOf } from "./words";

/** A scene with the words that one story takes of it. */
export interface Tale {
  readonly w: Web;
  readonly r: Random;
  readonly scene: Scene;
  /** Where it is, or whose. */
  readonly at: string;
  /** How there are some now: 有, 停着. */
  readonly be: string;
  readonly thing: string;
  readonly unit: string;
  /** The measure word where no noun follows: of people often 人. */
  readonly alone: string;
  readonly who: string;
  readonly friend: string;
}

export function taleOf(w: Web, r: Random, scene: Scene, who: string, friend: string): Tale {
  const unit = r.pick(scene.units);
  const alone = scene.sort === "p" && r.chance(0.6) ? "人" : unit;
  const states = scene.sort === "n" ? scene.be : scene.be.filter((be) => /^有$|着$/.test(be));
  if (r.chance(0.3)) {
    const [text, low, high] = idleOf(r, scene.realm === "owned" ? who : undefined);
    w.tell(`${text.replace("X", `${w.given(r.int(low, high))}`)}，`, [], 0);
  }
  const words = { thing: r.pick(scene.things), be: r.pick(states) };
  return { w, r, scene, at: scene.at.replace("W", who), ...words, unit, alone, who, friend };
}

/** A phrase with the people in it. */
export const named = ({ who, friend }: Tale, text: string) =>
  text.replaceAll("W", who).replaceAll("F", friend);

/** A phrase with a number in it, told of someone. */
export const happen = (c: Tale, deed: Deed, n: string, again = false) =>
  named(c, told(deed, n, { again, done: c.r.chance(0.5) }));

/** 5只; with its noun, 5只鸭子. */
export const some = ({ alone }: Tale, n: Knot | string) => `${n}${alone}`;
export const full = ({ unit, thing }: Tale, n: Knot | string) => `${n}${unit}${thing}`;

/** How a number is asked for. */
export const many = ({ r }: Tale, { value }: Knot) =>
  value <= 20 && r.chance(0.2) ? "几" : "多少";

/** What so many of a unit are called: 人数, 只数. */
export const amountOf = ({ unit, scene }: Tale) =>
  scene.sort === "p" || /名|位/.test(unit)
    ? "人数"
    : /^[只本枚张辆棵盆朵条头颗个件支]$/.test(unit)
      ? `${unit}数`
      : "数量";

/** A measure for what people may be or share. */
export function measureOf({ scene, unit, thing }: Tale, phrase: string): Measure | undefined {
  if (/[xn]/.test(scene.sort) || /元|升|千克|吨/.test(unit)) return undefined;
  return zhCount(scene.sort === "p" ? "people" : "things", unit, thing, phrase);
}

/** A number as stories of the first grades have it. */
export function small(r: Random, most: number): number {
  const roll = r.next();
  if (roll < 0.45) return r.int(4, Math.min(20, most));
  if (roll < 0.8 || most <= 99) return r.int(6, Math.min(99, most));
  return r.int(60, most);
}
