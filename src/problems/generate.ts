import { hashText, Random } from "../common/random";
import { formatExact } from "./exact";
import { type Family, isDrill } from "./family";
import { FAMILIES, familiesOf } from "./registry";
import { type Draft, type Language, type ProblemForm, Story } from "./story";

/** Training and evaluation problems never share a family with the same told numbers. */
export type Split = "train" | "eval";

/** One generated problem: the form, its wording, the solution and the exact answer. */
export interface Problem {
  readonly family: string;
  readonly language: Language;
  readonly split: Split;
  readonly seed: number;
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

function splitOf(family: Family, form: ProblemForm): Split {
  const told = form.quantities.filter((q) => q.role === "given").map((q) => formatExact(q.value));
  return hashText(`${family.id}:${told.join(",")}`) % EVAL_SHARE === 0 ? "eval" : "train";
}

function write(family: Family, split: Split, seed: number, draft: Draft): Problem {
  const asked = draft.form.quantities[draft.form.question];
  if (!asked) throw new RangeError(`${family.id} asks for a quantity it does not have`);
  const answer = formatExact(asked.value);
  const gap = family.language === "zh" ? "" : " ";
  return {
    family: family.id,
    language: family.language,
    split,
    seed,
    steps: family.steps,
    form: draft.form,
    text: [...draft.facts, draft.question].join(gap),
    lines: draft.lines,
    solution: [...draft.lines, `The answer is ${answer}.`].join("\n"),
    answer,
  };
}

/** The problem of a family with that seed; draws again until the numbers fall in the split. */
export function problemOf(family: Family, split: Split, seed: number): Problem {
  const random = new Random(`${split}/${family.id}/${seed}`);
  for (;;) {
    const story = new Story();
    family.tell(story, random);
    const draft = story.draft();
    if (splitOf(family, draft.form) === split) return write(family, split, seed, draft);
  }
}

/** Steps of a drawn problem, each as often as it stands here: most have one or two. */
const STEPS_DRAWN = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4];

/** Share of English problems in a mixture. */
const ENGLISH_SHARE = 0.68;

/** Share of bare arithmetic: short, and what a small model has to practise most. */
const DRILL_SHARE = 0.2;

/** A problem of the training mixture (languages, steps and families by weight), by seed. */
export function mixedProblem(split: Split, seed: number): Problem {
  const random = new Random(`mix/${split}/${seed}`);
  const language: Language = random.chance(ENGLISH_SHARE) ? "en" : "zh";
  const drill = random.chance(DRILL_SHARE);
  const steps = drill ? random.int(1, 2) : random.pick(STEPS_DRAWN);
  const fitting = familiesOf(language, steps).filter((family) => isDrill(family) === drill);
  return problemOf(
    random.pick(fitting.length > 0 ? fitting : familiesOf(language, 1)),
    split,
    seed,
  );
}

/** `n` unseen problems of a language and number of steps, each text once; families take turns. */
export function evaluationSet(language: Language, steps: number, n: number, seed = 0): Problem[] {
  const fitting = familiesOf(language, steps);
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
  return FAMILIES.find((family) => family.id === id);
}
