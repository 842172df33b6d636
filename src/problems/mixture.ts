import { Random } from "../common/random";
import { type Family, isDrill } from "./family";
import { boost, type Problem, problemOf, type Split } from "./generate";
import { isHeldBack } from "./held_back";
import type { OperatorName } from "./operators";
import { FAMILIES } from "./registry";
import type { Language } from "./story";

/** Share of English problems in a mixture. */
const ENGLISH_SHARE = 0.65;

/** Share of bare arithmetic: short, and what a small model has to practise most. */
const DRILL_SHARE = 0.12;

/** How often a problem has this many operators. */
const OPERATOR_COUNTS = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3];

/** Deepening and constraints teach the most: their results are new problems. */
const OPERATORS: readonly OperatorName[] = [
  ...["deepen", "deepen", "deepen", "constrain", "constrain"],
  ...["distract", "distract", "concretise", "rephrase"],
] as OperatorName[];

/** A woven family is as many stories as its relations can be joined in ways; another soon is known by heart. */
const WOVEN_WEIGHT = 6;

/** Weight of a family by its steps and kind. */
const weightOf = ({ steps, kind }: Family) =>
  ([0, 1, 1.3, 1.3, 1.2, 1, 1, 1, 1][steps] ?? 1) * (kind === "woven" ? WOVEN_WEIGHT : 1);

/** Families with running sums of their weights. */
function weighted(families: readonly Family[]): readonly (readonly [number, Family])[] {
  let sum = 0;
  return families.map((family) => {
    sum += weightOf(family);
    return [sum, family] as const;
  });
}

const TRAINED = FAMILIES.filter((family) => !isHeldBack(family));
const STORIES = {
  en: weighted(TRAINED.filter((family) => family.language === "en" && !isDrill(family))),
  zh: weighted(TRAINED.filter((family) => family.language === "zh" && !isDrill(family))),
} as const;
const DRILLS = TRAINED.filter(isDrill);

function draw(list: readonly (readonly [number, Family])[], random: Random): Family {
  const at = random.next() * (list.at(-1)?.[0] ?? 0);
  const found = list.find(([sum]) => at < sum) ?? list.at(-1);
  if (!found) throw new RangeError("no families to draw from");
  return found[1];
}

/**
 * A problem of the training mixture, by seed: two in three English, one in eight a drill, families by
 * weight, half of the stories with one to three operators. Families that are held back never come up.
 */
export function mixedProblem(split: Split, seed: number): Problem {
  const random = new Random(`mix/${split}/${seed}`);
  const language: Language = random.chance(ENGLISH_SHARE) ? "en" : "zh";
  if (random.chance(DRILL_SHARE)) {
    const drills = DRILLS.filter((family) => family.language === language);
    return problemOf(random.pick(drills), split, seed);
  }
  let problem = problemOf(draw(STORIES[language], random), split, seed);
  const count = random.pick(OPERATOR_COUNTS);
  for (let i = 0; i < count; i++) {
    problem = boost(problem, random.pick(OPERATORS), random) ?? problem;
  }
  return problem;
}
