import { Random } from "../common/random";
import { type Family, isDrill } from "./family";
import { boost, type Problem, problemOf, type Split } from "./generate";
import type { OperatorName } from "./operators";
import { type Part, partOf } from "./parts";
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

/** How often a story of several steps asks for what an earlier step finds: at a quarter the model stopped early elsewhere. */
const EARLIER_SHARE = 0.08;

/** A woven family is as many stories as its relations can be joined in ways; another soon is known by heart. */
const WOVEN_WEIGHT = 6;

/** Share of the next training's stories from families that are new to it: the rest keeps what is known from being forgotten. */
const NEW_SHARE = 0.5;

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

function draw(list: readonly (readonly [number, Family])[], random: Random): Family {
  const at = random.next() * (list.at(-1)?.[0] ?? 0);
  const found = list.find(([sum]) => at < sum) ?? list.at(-1);
  if (!found) throw new RangeError("no families to draw from");
  return found[1];
}

/** Makes the problem of a seed. */
export type Mixture = (split: Split, seed: number) => Problem;

/** The stories of one part of the families, by language, to draw from. */
function storiesOf(part: Part) {
  const told = (language: Language) =>
    weighted(
      FAMILIES.filter(
        (family) => partOf(family) === part && family.language === language && !isDrill(family),
      ),
    );
  return { en: told("en"), zh: told("zh") };
}

const TRAINED = storiesOf("trained");
const LATER = storiesOf("later");
const DRILLS = FAMILIES.filter((family) => isDrill(family) && partOf(family) === "trained");

/**
 * The mixture of what the embedded model was trained on and this share of stories from later families, where the
 * language has any: two in three problems English, one in eight a drill, families by weight,
 * half of the stories with one to three operators, one in twelve with the question of an earlier step.
 */
function mixtureOf(newShare: number): Mixture {
  return (split, seed) => {
    const random = new Random(`mix/${split}/${seed}`);
    const language: Language = random.chance(ENGLISH_SHARE) ? "en" : "zh";
    if (random.chance(DRILL_SHARE)) {
      return problemOf(random.pick(DRILLS.filter((d) => d.language === language)), split, seed);
    }
    const isNew = newShare > 0 && LATER[language].length > 0 && random.chance(newShare);
    let problem = problemOf(draw((isNew ? LATER : TRAINED)[language], random), split, seed);
    if (problem.steps > 1 && random.chance(EARLIER_SHARE)) {
      problem = boost(problem, "earlier", random) ?? problem;
    }
    const count = random.pick(OPERATOR_COUNTS);
    for (let i = 0; i < count; i++) {
      problem = boost(problem, random.pick(OPERATORS), random) ?? problem;
    }
    return problem;
  };
}

/** A problem of the mixture that the embedded model was trained on, by seed. */
export const mixedProblem: Mixture = mixtureOf(0);

/** A problem of the next training's mixture: nothing that is held back, all the rest. */
export const nextProblem: Mixture = mixtureOf(NEW_SHARE);
