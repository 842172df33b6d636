import { SkymathError } from "../../common/errors";
import { laterFamilies } from "../../problems/families/later";
import { evaluationSet } from "../../problems/generate";
import type { Part } from "../../problems/parts";
import type { Language } from "../../problems/story";
import type { DataRow } from "../data";

export interface GeneratedOptions {
  readonly language: Language;
  /** Steps of the solution; any number of them when left out. */
  readonly steps?: number;
  readonly count: number;
  readonly seed?: number;
  /** Unseen seeds of the families that training sees (the default), or families that it never sees. */
  readonly part?: Part;
}

/**
 * Problems of this project's generator that training never sees, each text once. Throws SkymathError
 * (input) when there are none of so many steps, or no later family at all.
 */
export function generatedRows(options: GeneratedOptions): DataRow[] {
  const { language, steps, count, seed = 0, part = "trained" } = options;
  if (part === "later" && laterFamilies.length === 0) {
    throw new SkymathError({
      kind: "input",
      message: "No family of problems came after the embedded model's training.",
      remedy: "Take --data held-back for what it has not seen.",
    });
  }
  const problems = evaluationSet(language, steps, count, seed, part);
  if (problems.length === 0 && count > 0) {
    throw new SkymathError({
      kind: "input",
      message: "The generator has no such problems.",
      needed: "a language and a number of steps that it knows",
      found: `${language}, ${steps ?? "any"} steps, ${part} families`,
    });
  }
  const name = part === "trained" ? "generated" : part;
  return problems.map((problem) => ({
    id: `${name}/${problem.family}/${problem.seed}`,
    problem: problem.text,
    gold: problem.answer,
    rule: "exact",
    meta: { language, steps: problem.steps, subject: problem.family },
  }));
}
