import type { Fact, Value } from "../../../weaving/tale_en";
import type { Tank } from "./tank_list";

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
