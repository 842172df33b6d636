import { concretise } from "./concretise";
import { constrain } from "./constrain";
import { deepen } from "./deepen";
import { distract } from "./distract";
import type { Operator } from "./operator";

/** The four boosting operators, and one that adds facts that nobody needs. */
export type OperatorName = "concretise" | "constrain" | "deepen" | "rephrase" | "distract";

/** An operator with the seed of its own draws. */
export interface Applied {
  readonly name: Exclude<OperatorName, "rephrase">;
  readonly seed: number;
}

/** The operators that add to a story. Rephrasing adds nothing: it tells the story in other words. */
export const OPERATORS: Readonly<Record<Applied["name"], Operator>> = {
  concretise,
  constrain,
  deepen,
  distract,
};

/** All five by name. */
export const OPERATOR_NAMES: readonly OperatorName[] = [
  "concretise",
  "constrain",
  "deepen",
  "rephrase",
  "distract",
];
