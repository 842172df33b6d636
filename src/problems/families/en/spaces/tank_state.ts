import type { Fact, Value } from "../../../weaving/tale_en";
import type { Tank } from "./tank_list";

/** Says, as a sentence before another one, that the tank is empty or full at first. */
export const atFirst = (name: string, how: "empty" | "full") =>
  `{at first, the ${name} is ${how}|the ${name} is ${how} at the beginning|to begin with, the ${name} is ${how}}. `;

/** A tank as the tale knows it. */
export interface State {
  readonly which: Tank;
  readonly unit: string;
  readonly cubicOne: string;
  readonly full: Value;
  readonly now: Value | undefined;
  readonly missing: Value;
  readonly start: Fact;
}
