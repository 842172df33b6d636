import { SkymathError } from "../../common/errors";
import { cmath } from "./cmath";
import { cmathStrict } from "./cmath_strict";
import { exact } from "./exact";
import { gsm8k } from "./gsm8k";
import { math } from "./math";
import { mathMinerva } from "./math_minerva";
import type { Rule, RuleName } from "./rule";

/** Every grading rule by its name. */
export const RULES: Readonly<Record<RuleName, Rule>> = {
  gsm8k,
  math,
  "math-minerva": mathMinerva,
  cmath,
  "cmath-strict": cmathStrict,
  exact,
};

export const RULE_NAMES = Object.keys(RULES) as RuleName[];

/** The rule of that name; throws SkymathError (input) that lists the names when there is none. */
export function ruleByName(name: string): Rule {
  if (Object.hasOwn(RULES, name)) return RULES[name as RuleName];
  const needed = RULE_NAMES.join(", ");
  throw new SkymathError({ kind: "input", message: "No such grading rule.", needed, found: name });
}
