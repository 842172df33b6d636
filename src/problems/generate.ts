import { hashText, Random } from "../common/random";
import { formatExact } from "./exact";
import { type Family, isDrill } from "./family";
import { type Applied, OPERATORS, type OperatorName } from "./operators";
import { type Part, partOf } from "./parts";
import { FAMILIES } from "./registry";
import { type Language, type ProblemForm, Story } from "./story";

/** Training and evaluation problems never share a family with the same told numbers. */
export type Split = "train" | "eval";

/** How a problem is made: the same recipe always makes the same problem. */
export interface Recipe {
  readonly family: string;
  readonly split: Split;
  readonly seed: number;
  /** Which of the wordings, by seed; 0 is the first. */
  readonly wording: number;
  /** Operators in the order in which they work on the story. */
  readonly operators: readonly Applied[];
}

/** One generated problem: the form, its wording, the solution and the exact answer. */
export interface Problem extends Recipe {
  readonly language: Language;
  readonly steps: number;
  readonly form: ProblemForm;
  readonly text: string;
  readonly lines: readonly string[];
  /** The lines, then "The answer is N." */
  readonly solution: string;
  readonly answer: string;
}

/** One in this many (family, told numbers) belongs to evaluation. */
const EVAL_SHARE = 16;

/** Draws of one seed before a family counts as broken. */
const MOST_DRAWS = 20_000;

function told(story: Story): string[] {
  return story.quantities
    .filter(({ role }) => role === "given")
    .map(({ value }) => formatExact(value));
}

function splitOf(family: Family, story: Story): Split {
  return hashText(`${family.id}:${told(story).join(",")}`) % EVAL_SHARE === 0 ? "eval" : "train";
}

/** The family's story of that seed in one wording; draws again until the numbers fall in the split. */
function tell(family: Family, { split, seed, wording }: Recipe): Story {
  const random = new Random(`${split}/${family.id}/${seed}`);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const words = new Random(`${split}/${family.id}/${seed}/${draw}/${wording}`);
    const story = new Story(family.language, words);
    if (family.tell(story, random) === false) continue;
    if (splitOf(family, story) === split) return story;
  }
  throw new RangeError(`${family.id} finds no numbers for seed ${seed}`);
}

/** Makes the problem of a recipe; undefined when one of its operators does not fit. */
export function make(recipe: Recipe): Problem | undefined {
  const family = familyById(recipe.family);
  if (!family) throw new RangeError(`there is no family ${recipe.family}`);
  if (isDrill(family) && recipe.operators.length > 0) return undefined;
  const story = tell(family, recipe);
  for (const { name, seed } of recipe.operators) {
    if (!OPERATORS[name](story, new Random(`${name}/${seed}`))) return undefined;
    if (story.untold) return undefined; // it took the place of a question that told a number
  }
  const { form, text, lines } = story.draft();
  const answer = formatExact(story.asked.value);
  return {
    ...recipe,
    language: family.language,
    steps: lines.length,
    form,
    text,
    lines,
    solution: [...lines, `The answer is ${answer}.`].join("\n"),
    answer,
  };
}

/** The problem of a family with that seed. */
export function problemOf(family: Family, split: Split, seed: number): Problem {
  const problem = make({ family: family.id, split, seed, wording: 0, operators: [] });
  if (!problem) throw new RangeError(`${family.id} made nothing`);
  return problem;
}

/**
 * The problem after one of the boosting operators, its truth worked out anew; undefined when the
 * operator does not fit. Operators compose: the result can be boosted again.
 */
export function boost(
  { family, split, seed, wording, operators }: Recipe,
  name: OperatorName,
  random: Random,
): Problem | undefined {
  const draw = random.int(1, 0x7fffffff);
  const recipe = { family, split, seed, wording, operators };
  if (name === "rephrase") return make({ ...recipe, wording: draw });
  return make({ ...recipe, operators: [...operators, { name, seed: draw }] });
}

/** `n` unseen problems of a language and number of steps (any, if undefined), as `unseenOf` finds them. */
export function evaluationSet(
  language: Language,
  steps: number | undefined,
  n: number,
  seed = 0,
  part: Part = "trained",
): Problem[] {
  const fitting = FAMILIES.filter(
    (family) =>
      family.language === language &&
      (steps === undefined || family.steps === steps) &&
      partOf(family) === part,
  );
  return unseenOf(fitting, n, seed);
}

/**
 * `n` unseen problems of some families, each text once; families take turns, in an order in which the
 * first few are as good a sample as all.
 */
export function unseenOf(families: readonly Family[], n: number, seed: number): Problem[] {
  const fitting = new Random("turns").shuffle(families);
  const seen = new Set<string>();
  const out: Problem[] = [];
  for (let i = 0; out.length < n && i < 50 * n; i++) {
    const family = fitting[i % fitting.length];
    if (!family) break;
    const problem = problemOf(family, "eval", seed + i);
    if (seen.has(problem.text)) continue;
    seen.add(problem.text);
    out.push(problem);
  }
  return out;
}

/** The family with that id; undefined when there is none. */
export function familyById(id: string): Family | undefined {
  return BY_ID.get(id);
}

const BY_ID = new Map(FAMILIES.map((family) => [family.id, family]));
