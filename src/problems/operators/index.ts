import { concretise } from "./concretise";
import { constrain } from "./constrain";
import { deepen } from "./deepen";
import { distract } from "./distract";
import { earlier } from "./earlier";
import type { Operator } from "./operator";

/** The four boosting operators, one that adds facts that nobody needs, and one that asks for less. */
export type OperatorName =
  | "concretise"
  | "constrain"
  | "deepen"
  | "rephrase"
  | "distract"
  | "earlier";

/** An operator with the seed of its own draws. */
export interface Applied {
  readonly name: Exclude<OperatorName, "rephrase">;
  readonly seed: number;
}

/** The operators that change a story. Rephrasing changes nothing: it tells the story in other words. */
export const OPERATORS: Readonly<Record<Applied["name"], Operator>> = {
  concretise,
  constrain,
  deepen,
  distract,
  earlier,
};

/** All six by name. */
export const OPERATOR_NAMES: readonly OperatorName[] = [
  "concretise",
  "constrain",
  "deepen",
  "rephrase",
  "distract",
  "earlier",
];
